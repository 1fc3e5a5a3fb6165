/** Issue templates talk to the author in HTML comments that no reader sees. */
export function withoutComments(markdown: string): string {
  let text = '';
  let at = 0;
  for (let open = markdown.indexOf('<!--'); open !== -1; open = markdown.indexOf('<!--', at)) {
    const close = markdown.indexOf('-->', open + 4);
    text += markdown.slice(at, open);
    at = close === -1 ? markdown.length : close + 3;
  }
  return (text + markdown.slice(at)).trim();
}
