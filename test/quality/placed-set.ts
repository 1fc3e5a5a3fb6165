/** Everything that is read in a set of written posts of other places: one run over both parts, one figure for each goal. */
import type { Post } from '../../src/domain/opportunity.ts';
import shipped from '../../src/engines/contracts/catalogue.json' with { type: 'json' };
import { checkCatalogue } from '../../src/engines/contracts/catalogue.ts';
import { readPosts } from '../../src/engines/discovery/input/input.ts';
import { serviceMatcher } from '../../src/engines/discovery/services/services.ts';
import { readPost } from '../../src/engines/discovery/text/read-post.ts';
import { findContacts } from '../../src/engines/enrichment/extraction/extract.ts';
import type { PlacedPost } from '../labels/other-places.ts';
import { type Figure, type Measured, type Miss, type Split, share } from './figure.ts';
import { judge, type Mark } from './placed.ts';
import { Confusion, screened } from './screened.ts';

/** What a set is held to. */
export interface Goal {
  /** Null: only shown. */
  readonly threshold: number | null;
  /** Where a part has fewer than fifty cases, one moves the share too far: both are held together. */
  readonly held: 'parts' | 'whole';
}

export interface PlacedSet {
  /** Stands before the name of each figure. */
  readonly name: string;
  readonly title: string;
  readonly made: string;
  readonly parts: readonly { readonly split: Split; readonly file: string; readonly posts: readonly PlacedPost[] }[];
  /** Of requests and offers. */
  readonly macroF1: number;
  readonly goals: Readonly<Record<string, Goal>>;
}

/** Each post goes the way of `discover --from`, and then once through screening, services and contacts. */
export async function measureSet({ name, title, made, parts, macroF1, goals }: PlacedSet): Promise<Measured> {
  const serviceOf = serviceMatcher(checkCatalogue(shipped, 'the shipped catalogue').services);
  const figures: Figure[] = [];
  const misses: Miss[] = [];
  const marks = new Map<Split, Mark[]>();
  for (const { split, file, posts } of parts) {
    const confusion = new Confusion();
    const ofPart: Mark[] = [];
    for (const { labelled, post } of await readAsInput(posts)) {
      const { screening } = screened(post);
      const service = serviceOf(readPost(post))?.service ?? null;
      const judged = judge(labelled, { screening, service, contacts: await findContacts(post) });
      confusion.add(labelled.kind, screening.kind);
      ofPart.push(...judged.marks);
      const text = `${post.title} ${post.body}`;
      misses.push(...judged.misses.map((miss) => ({ ...miss, file, id: labelled.id, split, at: null, text })));
    }
    marks.set(split, ofPart);
    const value = confusion.macroF1(['request', 'offer']);
    figures.push({ name: `${name}: request or offer`, split, value, n: confusion.size, threshold: macroF1, comparison: '>=' });
  }
  marks.set('all', [...marks.values()].flat());
  return {
    title,
    made,
    figures: [
      ...figures,
      ...Object.entries(goals).flatMap(([figure, goal]) => figuresOf(`${name}: ${figure}`, figure, goal, marks)),
    ],
    misses,
  };
}

/** A share in each part, and in both together where that is what is held to the goal. */
function figuresOf(
  name: string,
  figure: string,
  { threshold, held }: Goal,
  marks: ReadonlyMap<Split, readonly Mark[]>,
): readonly Figure[] {
  return [...marks]
    .filter(([split]) => held === 'whole' || split !== 'all')
    .map(([split, all]): Figure => {
      const cases = all.filter((mark) => mark.figure === figure);
      const isHeld = (split === 'all') === (held === 'whole');
      return {
        name,
        split,
        value: share(cases.filter(({ isRight }) => isRight).length, cases.length),
        n: cases.length,
        threshold: isHeld ? threshold : null,
        comparison: '>=',
      };
    });
}

/** The posts as the program gets them from a file of JSON. */
async function readAsInput(written: readonly PlacedPost[]): Promise<readonly { labelled: PlacedPost; post: Post }[]> {
  const file = Buffer.from(JSON.stringify(written.map(({ id, post }) => ({ id, ...post }))));
  const posts = new Map<string | null, Post>();
  for await (const item of readPosts(chunksOf(file))) {
    if (item.kind === 'bad') throw new Error(`a written post is refused at ${item.at}: ${item.why}`);
    posts.set(item.post.nativeId, item.post);
  }
  return written.map((labelled) => {
    const post = posts.get(labelled.id);
    if (post === undefined) throw new Error(`${labelled.id} was written and not read`);
    return { labelled, post };
  });
}

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
