/** What a request speaks of, as numbers for `service-evidence.ts`: each kind of `service-concepts.ts`, and two of them together. */
import type { Clauses } from '../text/clauses.ts';
import { Stems } from '../text/stems.ts';
import { phrasesIn } from '../text/words.ts';
import { SERVICE_CLASSES } from './service-classes.ts';
import { CONCEPT_TERMS, type Concept } from './service-concepts.ts';
import { focusOf } from './service-focus.ts';

/** The most telling mention of a kind. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly focus: number;
}

export interface Features {
  /** By the index in `FEATURES`. */
  readonly values: Float64Array;
  /** By the index of the kind; undefined where it is not spoken of. */
  readonly mentions: readonly (Mention | undefined)[];
}

const NAMES = CONCEPT_TERMS.map(([name]) => name);
const COUNT = NAMES.length;
const PAIRS = SERVICE_CLASSES.flatMap(({ pairs }) => pairs);

/** `logo`, `write video`; the last one is the same for every post. */
export const FEATURES: readonly string[] = [...NAMES, ...PAIRS.map((pair) => pair.join(' ')), 'any'];
export const CONCEPT_COUNT = COUNT;

const PAIR_INDICES = PAIRS.map(([one, other]) => [indexOf(one), indexOf(other)] as const);
const terms = new Stems<number>(
  CONCEPT_TERMS.flatMap(([, text], index) => phrasesIn(text).map((term) => [term, index] as const)),
);

/** So many words say what is asked; what comes after says how, and who asks. */
const EARLY_WORDS = 110;
const LATE_FACTOR = 0.5;
const MAX_WORDS = 220;
/** A kind that is spoken of in other words as well. */
const AGAIN = 0.3;
const MOST = 2.2;

/** Linear in the words of the clauses. */
export function featuresOf(text: Clauses): Features {
  const end = Math.min(text.breaks.length, MAX_WORDS);
  const focus = focusOf(text, end);
  const values = new Float64Array(FEATURES.length);
  const sums = new Float64Array(COUNT);
  const mentions: (Mention | undefined)[] = new Array(COUNT).fill(undefined);
  const seen: (string[] | undefined)[] = new Array(COUNT).fill(undefined);
  terms.find(text, end, (concept, from, to) => {
    const worth = (focus[from] as number) * (from > text.titleWords + EARLY_WORDS ? LATE_FACTOR : 1);
    if (worth === 0) return;
    const word = text.words[from] as string;
    const known = seen[concept];
    if (known === undefined) seen[concept] = [word];
    else if (known.includes(word)) return;
    else known.push(word);
    sums[concept] = (sums[concept] as number) + worth;
    if (worth <= (values[concept] as number)) return;
    values[concept] = worth;
    mentions[concept] = { from, to, focus: worth };
  });
  for (let at = 0; at < COUNT; at++) {
    const best = values[at] as number;
    values[at] = Math.min(MOST, best + AGAIN * ((sums[at] as number) - best));
  }
  PAIR_INDICES.forEach(([one, other], at) => {
    values[COUNT + at] = Math.min(values[one] as number, values[other] as number);
  });
  values[values.length - 1] = 1;
  return { values, mentions };
}

function indexOf(name: Concept): number {
  return NAMES.indexOf(name);
}
