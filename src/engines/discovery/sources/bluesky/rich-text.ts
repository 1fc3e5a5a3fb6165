/** The text of a post with the links that lie behind it. https://docs.bsky.app/docs/advanced-guides/post-richtext */
import * as v from 'valibot';

const Facet = v.looseObject({
  index: v.looseObject({ byteStart: v.pipe(v.number(), v.integer()), byteEnd: v.pipe(v.number(), v.integer()) }),
  features: v.array(v.looseObject({ uri: v.nullish(v.string()), tag: v.nullish(v.string()) })),
});

export interface RichText {
  /** Every link in full. */
  readonly text: string;
  /** Without `#`. */
  readonly tags: readonly string[];
}

/** Facets beyond so many are no post of a person. */
const MAX_FACETS = 200;

/**
 * Writes out the links that apps shorten (`acme.example/a-long…`) or hide behind words. Facets count bytes of UTF-8; one that points outside
 * the text, into the middle of a character, or into another is passed over.
 */
export function richText(text: string, facets: readonly unknown[]): RichText {
  const bytes = Buffer.from(text, 'utf8');
  const known = facets.slice(0, MAX_FACETS).filter((facet) => v.is(Facet, facet));
  const parts: string[] = [];
  let at = 0;
  for (const { index, features } of known.toSorted((a, b) => a.index.byteStart - b.index.byteStart)) {
    const { byteStart, byteEnd } = index;
    const uri = features.find((feature) => feature.uri != null)?.uri;
    if (uri == null || byteStart < at || byteEnd <= byteStart || byteEnd > bytes.length) continue;
    if (isInsideCharacter(bytes, byteStart) || isInsideCharacter(bytes, byteEnd)) continue;
    const shown = bytes.toString('utf8', byteStart, byteEnd);
    parts.push(bytes.toString('utf8', at, byteStart), linkText(shown, uri));
    at = byteEnd;
  }
  parts.push(bytes.toString('utf8', at));
  const tags = known.flatMap(({ features }) => features.flatMap(({ tag }) => (tag == null ? [] : [tag])));
  return { text: parts.join(''), tags };
}

/** The address in the place of its own start; behind words that say something else. */
function linkText(shown: string, uri: string): string {
  if (!/^https?:\/\/\S{1,2000}$/i.test(uri)) return shown;
  const start = bare(shown.trim().replace(/(?:…|\.{3})$/, ''));
  return start.length >= 4 && bare(uri).startsWith(start) ? uri : `${shown} (${uri})`;
}

function bare(address: string): string {
  return address
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '');
}

/** Bytes 10xxxxxx go on with a character. */
function isInsideCharacter(bytes: Buffer, at: number): boolean {
  return at < bytes.length && ((bytes[at] ?? 0) & 0xc0) === 0x80;
}
