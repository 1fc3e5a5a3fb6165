/** What the stand-ins of social networks and forums make of the sample posts. */
import type { BoardPost } from './board-posts.ts';

/** The digits of a post's short id, after `prefix`: a numeric id that stays the same. */
export function numericId(post: Pick<BoardPost, 'id'>, prefix = ''): string {
  return prefix + post.id.replace(/\D/g, '');
}

/** Whether all words stand in a text, phrases in double quotes as a whole. A word after `-` must not. */
export function fitsQuery(text: string, query: string): boolean {
  const lower = text.toLowerCase();
  return [...query.toLowerCase().matchAll(/(-?)(?:"([^"]*)"|(\S+))/g)].every(
    ([, minus, phrase, word = '']) => lower.includes(phrase ?? word) === (minus === ''),
  );
}

/** A whole number of a query within its bounds; the usual one where there is none. */
export function countIn(text: string | null, usual: number, most: number): number {
  const count = text === null ? usual : Number(text);
  return Number.isInteger(count) && count >= 1 ? Math.min(count, most) : usual;
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Text with blank lines between paragraphs as HTML; `inline` writes what stands inside one. */
export function paragraphs(text: string, inline: (line: string) => string = escaped): string {
  return text
    .split(/\n{2,}/)
    .map((part) => `<p>${part.split('\n').map(inline).join('<br>')}</p>`)
    .join('');
}

/** Cuts a text into plain pieces, web addresses and hashtags. */
export function pieces(text: string): readonly { readonly kind: 'text' | 'link' | 'tag'; readonly text: string }[] {
  const found: { kind: 'text' | 'link' | 'tag'; text: string }[] = [];
  let at = 0;
  for (const match of text.matchAll(/https?:\/\/[^\s()<>]+[^\s()<>.,!?]|(?<![\w&])#[A-Za-z]\w*/g)) {
    if (match.index > at) found.push({ kind: 'text', text: text.slice(at, match.index) });
    found.push({ kind: match[0].startsWith('#') ? 'tag' : 'link', text: match[0] });
    at = match.index + match[0].length;
  }
  if (at < text.length) found.push({ kind: 'text', text: text.slice(at) });
  return found;
}
