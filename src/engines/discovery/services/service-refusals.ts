/** What a post asks for instead of a service: lessons, proofreading, a site freed of malware, a lasting job. */
import type { Service } from '../../../domain/catalogue.ts';
import { type Clauses, JOINED, STOP } from '../text/clauses.ts';
import { Stems } from '../text/stems.ts';
import { namesIn, phrasesIn, wordsOf } from '../text/words.ts';
import { wordAt } from './service-words.ts';
import { LASTING_ENGLISH, NOT_LASTING, OTHER_NAMES, OTHER_WORK_ON } from './service-words-english.ts';

/**
 * `lasting`: a job, and no work to be ordered. `work`: something is to be done with what a service makes. `name`: the title names another trade, so
 * that a service must be asked for by its name.
 */
type Refused = 'lasting' | 'work' | 'name';

export interface Refusal {
  readonly is: Refused;
  /** Index of the word that says so. */
  readonly at: number;
}

type Found = Refused | 'free';

/** So many words of a post are looked at. */
const MAX_WORDS = 200;

/** Compiles the tables for a catalogue once: what an operator's own catalogue names is no other work. Linear in the words that it looks at. */
export function refusalReader(services: readonly Service[]): (text: Clauses) => Refusal | null {
  const owned = new Set(
    services.flatMap(({ title, keywords }) => [title, ...keywords].flatMap((text) => wordsOf(text).map(stemOf))),
  );
  const foreign = (terms: string, found: Found): (readonly [string, Found])[] =>
    phrasesIn(terms)
      .filter((term) => !wordsOf(term).every((word) => owned.has(stemOf(word))))
      .map((term) => [term, found] as const);
  const stems = new Stems<Found>([
    ...foreign(OTHER_NAMES, 'name'),
    ...foreign(OTHER_WORK_ON, 'work'),
    ...phrasesIn(LASTING_ENGLISH).map((term) => [term, 'lasting'] as const),
    ...phrasesIn(NOT_LASTING).map((term) => [term, 'free'] as const),
  ]);
  return (text) => {
    const end = Math.min(text.words.length, text.breaks.length, MAX_WORDS);
    let refusal: Refusal | null = null;
    const lasting = new Set<string>();
    stems.find(text, end, (found, from, to) => {
      if (found === 'free' || refusal?.is === 'lasting') return;
      if (found === 'lasting' && (isMarketed(text, to) || isTopic(text, from))) return;
      if (found === 'lasting') {
        lasting.add(text.words[from] as string);
        // Said once below the title it may be anybody's.
        if (from < text.titleWords || lasting.size > 1) refusal = { is: found, at: from };
      } else if (refusal?.is !== 'work' && from < text.titleWords && isWanted(text, from, to, found))
        refusal = { is: found, at: from };
    });
    return refusal;
  };
}

/** Not the trade of whoever asks: `website for a tutor`, `cleaning company needs a logo`. */
function isWanted(text: Clauses, from: number, to: number, found: Refused): boolean {
  if (OTHERWISE.has(`${text.words[from - 1]} ${text.words[from]}`)) return false;
  const next = text.words[to] ?? '';
  if (text.breaks[to] !== STOP && (TRADERS.has(next) || wordAt(text, to)?.part === 'ask')) return false;
  for (let at = from - 1; at >= 0 && from - at <= REACH && text.breaks[at + 1] !== STOP; at--) {
    const part = wordAt(text, at)?.part;
    // `our site was hacked`
    if (part === 'own' && found === 'work') continue;
    if (part === 'for' || part === 'of' || part === 'own' || (part === 'place' && text.words[at] !== 'to')) return false;
    if (part === 'ask' || part === 'person') return true;
  }
  return true;
}

/** `a film about our pension app`, `our payroll and pension comparison tool` */
function isMarketed({ words, breaks }: Clauses, to: number): boolean {
  for (let at = to; at < to + REACH && at < words.length && breaks[at] === JOINED; at++) {
    if (MARKETED.has(words[at] as string)) return true;
  }
  return false;
}

/** `two posts on health insurance benefits` */
function isTopic({ words, breaks }: Clauses, from: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - REACH && breaks[at + 1] !== STOP; at--) {
    if (TOPICS.has(words[at] as string)) return true;
  }
  return false;
}

const TOPICS = new Set(namesIn('about on explaining explain covering regarding comparing'));

/** Behind `pension` or `payroll`: what the author sells. */
const MARKETED = new Set(
  namesIn('app apps software tool calculator startup adviser advisers provider platform fund website site blog product products'),
);
const REACH = 4;
/** Two words that are something else than the second. */
const OTHERWISE = new Set(['visual novel', 'visual novels']);
const TRADERS = new Set(
  namesIn(`company companies business firm shop school studio agency club channel site website blog app startup brand service services page pages
  centre center practice team podcast`),
);

function stemOf(term: string): string {
  return term.replace('*', '').slice(0, STEM);
}

const STEM = 6;
