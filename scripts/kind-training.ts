/**
 * Multinomial logistic regression with `other` as the base class, by full-batch gradient steps with momentum, and a hidden layer over the same features
 * (`kind-hidden-training.ts`): every run gives the same weights.
 */
import type { Kind } from '../src/domain/opportunity.ts';
import { bodyPart, type Part, titlePart } from '../src/engines/discovery/kinds/kind-features.ts';
import type { HiddenWeights } from '../src/engines/discovery/kinds/kind-hidden.ts';
import type { KindWeights } from '../src/engines/discovery/kinds/kind-model.ts';
import { SHAPES, shapeOf } from '../src/engines/discovery/kinds/kind-shape.ts';
import { signsOf } from '../src/engines/discovery/kinds/kind-signs.ts';
import { readPost } from '../src/engines/discovery/text/read-post.ts';
import { type Example, TOLD } from './kind-examples.ts';
import { trainHidden } from './kind-hidden-training.ts';
import { type Rows, rowsOf } from './kind-rows.ts';

export interface Model {
  /** Feature -> what it adds to the log-odds of `request` and of `offer`, in units of 1 / SCALE. */
  readonly weights: ReadonlyMap<string, readonly [request: number, offer: number]>;
  readonly hidden: HiddenWeights;
}

const SCALE = 64;
/** A term is kept when so many posts use it, in so many communities: no name and no address is in that many. */
const MIN_POSTS = 8;
const MIN_GROUPS = 3;
/** A cluster of words, alone or behind a class, is met in so many posts, or it is chance. */
const MIN_MET = 12;
/** A term that is hardly ever written small inside bodies is a name of somebody or something. */
const MIN_SMALL = 0.35;
const MAX_TERMS = 3500;
const STEPS = 250;
const RIDGE = 3e-3;
const CLASSES: readonly Kind[] = ['request', 'offer', 'other'];

/** Trains twice: on all terms, then on those that turned out to weigh something. */
export function trainModel(examples: readonly Example[]): Model {
  const posts = examples.map((example) => featuresOf(example));
  const all = vocabulary(examples, posts);
  const first = regress(examples, posts, all);
  const frequency = new Map<string, number>();
  for (const features of posts) for (const name of features.keys()) frequency.set(name, (frequency.get(name) ?? 0) + 1);
  const weightOf = (name: string): number => {
    const [request, offer] = first.get(name) ?? [0, 0];
    return (Math.abs(request) + Math.abs(offer) + Math.abs(request - offer)) * Math.sqrt(frequency.get(name) ?? 0);
  };
  const shapes = all.filter((name) => name.startsWith('#'));
  const terms = all
    .filter((name) => !name.startsWith('#'))
    .map((name) => [name, weightOf(name)] as const)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MAX_TERMS)
    .map(([name]) => name);
  const second = regress(examples, posts, [...shapes, ...terms].sort());
  const weights = new Map(
    [...second]
      .map(([name, [request, offer]]) => [name, [Math.round(request * SCALE), Math.round(offer * SCALE)]] as const)
      .filter(([, [request, offer]]) => request !== 0 || offer !== 0),
  );
  const names = [...weights.keys()].sort((a, b) => Number(b.startsWith('#')) - Number(a.startsWith('#')));
  const rows = rowsOf(posts, new Map(names.map((name, index) => [name, index])));
  const shares = shareOfClasses(examples).map((share) => share * examples.length);
  return { weights, hidden: trainHidden(rows, kindsOf(examples), shares, names.length) };
}

function kindsOf(examples: readonly Example[]): Uint8Array {
  return Uint8Array.from(examples, ({ kind }) => CLASSES.indexOf(kind));
}

/** Names and values: `#…` the shape, `^…` a term of the title, anything else a term of the body. */
function featuresOf({ post }: Pick<Example, 'post'>): ReadonlyMap<string, number> {
  const read = readPost(post);
  const features = new Map<string, number>([['#bias', 1]]);
  shapeOf(read, signsOf(read), (index, value) => features.set(SHAPES[index] as string, value));
  const addTerms = ({ from, to, value }: Part, mark: string): void => {
    for (let at = from; at < to; at++) {
      features.set(`${mark}${read.words[at]}`, value);
      if (at + 1 < to) features.set(`${mark}${read.words[at]} ${read.words[at + 1]}`, value);
    }
  };
  addTerms(titlePart(read), '^');
  addTerms(bodyPart(read), '');
  return features;
}

/** The features worth learning, in the order of their code units. */
function vocabulary(examples: readonly Example[], posts: readonly ReadonlyMap<string, number>[]): string[] {
  const seen = new Map<string, { posts: number; groups: Set<string> }>();
  for (const [index, features] of posts.entries()) {
    for (const name of features.keys()) {
      const entry = seen.get(name) ?? { posts: 0, groups: new Set() };
      // A post that is told twice is one post.
      if (examples[index]?.key.endsWith(TOLD) === false) entry.posts++;
      entry.groups.add(examples[index]?.group ?? '');
      seen.set(name, entry);
    }
  }
  const small = smallShares(examples);
  return [...seen]
    .filter(([name, { posts: count, groups }]) => {
      if (name.startsWith('#')) return !name.includes('~') || count >= MIN_MET;
      const words = name.replace('^', '').split(' ');
      return count >= MIN_POSTS && groups.size >= MIN_GROUPS && words.every((word) => isCommon(word, small));
    })
    .map(([name]) => name)
    .sort();
}

/** No figures, no other scripts, and no word that people write with a capital. */
function isCommon(word: string, small: ReadonlyMap<string, number>): boolean {
  return (
    /^(?!https?$|www$|com$|org$|net$)[a-z][a-z']{0,19}$/.test(word) &&
    (/^i(?:'[a-z]+)?$/.test(word) || (small.get(word) ?? 0) >= MIN_SMALL)
  );
}

/** In how many of its places in bodies a word begins with a small letter. */
function smallShares(examples: readonly Example[]): ReadonlyMap<string, number> {
  const counts = new Map<string, [small: number, all: number]>();
  for (const { post } of examples) {
    for (const [word] of post.body.slice(0, 2000).matchAll(/[A-Za-z][A-Za-z'’]{0,30}/g)) {
      const name = word.toLowerCase().replaceAll('’', "'");
      const count = counts.get(name) ?? [0, 0];
      if (word.charAt(0) === name.charAt(0)) count[0]++;
      count[1]++;
      counts.set(name, count);
    }
  }
  return new Map([...counts].map(([word, [small, all]]) => [word, small / all]));
}

/**
 * Least ridge-penalised loss, by Nesterov's accelerated steps. Each feature has a safe length of its own, from a bound of the curvature: rare
 * features get as far as frequent ones.
 */
function regress(
  examples: readonly Example[],
  posts: readonly ReadonlyMap<string, number>[],
  names: readonly string[],
): ReadonlyMap<string, readonly [number, number]> {
  const rows = rowsOf(posts, new Map(names.map((name, index) => [name, index])));
  const shares = Float64Array.from(shareOfClasses(examples));
  const kinds = kindsOf(examples);
  const bias = names.indexOf('#bias');
  const ridges = Float64Array.from(names, (_, index) => (index === bias ? 0 : RIDGE));
  const steps = curvatures(rows, shares, names.length).map((bound, index) => 1 / (bound + RIDGE + (ridges[index] as number)));
  const size = names.length * 2;
  const [weights, ahead, gradient] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (let at = 0, pace = 1; at < STEPS; at++) {
    gradient.fill(0);
    addGradient(rows, kinds, shares, ahead, gradient);
    const nextPace = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
    const push = (pace - 1) / nextPace;
    pace = nextPace;
    for (let i = 0; i < size; i++) {
      const from = ahead[i] as number;
      const next = from - (steps[i >> 1] as number) * ((gradient[i] as number) + (ridges[i >> 1] as number) * from);
      ahead[i] = next + push * (next - (weights[i] as number));
      weights[i] = next;
    }
  }
  return new Map(names.map((name, index) => [name, [weights[2 * index] ?? 0, weights[2 * index + 1] ?? 0] as const]));
}

/** For each feature a bound of how much the loss bends along it, whatever the others do. */
function curvatures({ starts, indices, values }: Rows, shares: Float64Array, features: number): Float64Array {
  const bounds = new Float64Array(features);
  for (let row = 0; row < shares.length; row++) {
    const [from, to] = [starts[row] as number, starts[row + 1] as number];
    let sum = 0;
    for (let at = from; at < to; at++) sum += Math.abs(values[at] as number);
    for (let at = from; at < to; at++) {
      const index = indices[at] as number;
      bounds[index] = (bounds[index] as number) + 0.5 * (shares[row] as number) * Math.abs(values[at] as number) * sum;
    }
  }
  return bounds;
}

/** What each post counts: its own weight times the root of how rare its kind is, all together one. */
function shareOfClasses(examples: readonly Example[]): readonly number[] {
  const sums = new Map<Kind, number>(CLASSES.map((kind) => [kind, 0]));
  for (const { kind, weight } of examples) sums.set(kind, (sums.get(kind) ?? 0) + weight);
  const total = [...sums.values()].reduce((sum, one) => sum + one, 0);
  const raw = examples.map(({ kind, weight }) => weight * Math.sqrt(total / (3 * Math.max(1, sums.get(kind) ?? 0))));
  const all = raw.reduce((sum, one) => sum + one, 0);
  return raw.map((one) => one / all);
}

function addGradient(
  { starts, indices, values }: Rows,
  kinds: Uint8Array,
  shares: Float64Array,
  weights: Float64Array,
  gradient: Float64Array,
): void {
  for (let row = 0; row < shares.length; row++) {
    const [from, to] = [starts[row] as number, starts[row + 1] as number];
    let request = 0;
    let offer = 0;
    for (let i = from; i < to; i++) {
      const at = 2 * (indices[i] as number);
      request += (weights[at] as number) * (values[i] as number);
      offer += (weights[at + 1] as number) * (values[i] as number);
    }
    const top = Math.max(request, offer, 0);
    const [ask, sell, talk] = [Math.exp(request - top), Math.exp(offer - top), Math.exp(-top)];
    const sum = ask + sell + talk;
    const askError = (ask / sum - (kinds[row] === 0 ? 1 : 0)) * (shares[row] as number);
    const sellError = (sell / sum - (kinds[row] === 1 ? 1 : 0)) * (shares[row] as number);
    for (let i = from; i < to; i++) {
      const at = 2 * (indices[i] as number);
      gradient[at] = (gradient[at] as number) + askError * (values[i] as number);
      gradient[at + 1] = (gradient[at + 1] as number) + sellError * (values[i] as number);
    }
  }
}

/** The weights as the model reads them. */
export function weightsOf({ weights, hidden }: Model): KindWeights {
  const entries = [...weights].map(([name, [request, offer]]) => ({ name, text: `${name}=${request}/${offer}` }));
  return {
    scale: SCALE,
    shape: wrapped(entries.filter(({ name }) => name.startsWith('#')).map(({ text }) => text.slice(1))),
    terms: wrapped(entries.filter(({ name }) => !name.startsWith('#')).map(({ text }) => text)),
    hidden,
  };
}

/** The module that holds those of the regression. */
export function weightsFile(model: Model): string {
  const { scale, shape, terms } = weightsOf(model);
  return `/** Written by scripts/train-kind.ts: what speaks for a request and for an offer, \`feature=request/offer\` in units of 1 / SCALE. Not edited by hand. */
export const SCALE = ${scale};

/** The shape of a post, see \`kind-shape.ts\`. */
export const SHAPE = \`
${shape}\`;

/** Words and pairs of words, \`^\` marks those of the title. */
export const TERMS = \`
${terms}\`;
`;
}

/** The module that holds those of the hidden layer. */
export function hiddenFile({ hidden }: Model): string {
  const { units, inputs, inputScale, biases, outputs, scale } = hidden;
  const outputsLine = `  outputs: '${outputs}',`;
  const lines = inputs.match(new RegExp(`.{1,${MAX_LINE - (MAX_LINE % units)}}`, 'g')) ?? [];
  return `/** Written by scripts/train-kind.ts: a letter for each unit of each feature of \`kind-weights.ts\`, see \`kind-hidden.ts\`. Not edited by hand. */
import type { HiddenWeights } from './kind-hidden.ts';

export const HIDDEN: HiddenWeights = {
  units: ${units},
  inputScale: ${inputScale},
  scale: ${scale},
  biases: '${biases}',
${outputsLine.length <= MOST_COLUMNS ? outputsLine : `  outputs:\n    '${outputs}',`}
  inputs: \`
${lines.join('\n')}\`,
};
`;
}

const MAX_LINE = 128;
const MOST_COLUMNS = 130;

function wrapped(entries: readonly string[]): string {
  const lines: string[] = [];
  for (const entry of entries) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + entry.length < MAX_LINE) lines[lines.length - 1] = `${last},${entry}`;
    else lines.push(entry);
  }
  return lines.join(',\n');
}
