/** Files and folders of the project that a text names between backticks, so that a page or a comment cannot send a reader to what is gone. */

/** `src/engines/`, `kind-*.ts`, `sources/<id>.ts`: a path from one of the top folders, or any name of a module. Other files may be a user's. */
const NAMED =
  /`((?:src|test|scripts|bench|docs|bin)\/[\w./*<>-]*|(?:\.{1,2}\/)*[a-z*<][\w*<>-]*(?:\/[\w*<>-]+)*\.(?:test\.)?(?:ts|mjs))`/g;

/** What a text names, each once. */
export function namesIn(text: string): string[] {
  return [...new Set([...text.matchAll(NAMED)].map(([, name = '']) => name))];
}

/** The comments of a module, as one text. */
export function commentsOf(text: string): string {
  return [...text.matchAll(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g)].map(([comment]) => comment).join('\n');
}

/** Whether a file stands where the name says, or anywhere under it where it is no path from the top; `*` and `<id>` stand for one part of a path. */
export function isThere(name: string, paths: readonly string[]): boolean {
  const parts = name.replace(/^(?:\.{1,2}\/)+/, '').replace(/\/$/, '');
  const pattern = parts.replace(/\*|<\w+>|\./g, (found) => (found === '.' ? '\\.' : '[^/]*'));
  const isFromTop = /^(?:src|test|scripts|bench|docs|bin)\//.test(name);
  const named = new RegExp(`${isFromTop ? '^' : '(?:^|/)'}${pattern}(?:/|$)`);
  return paths.some((path) => named.test(path));
}
