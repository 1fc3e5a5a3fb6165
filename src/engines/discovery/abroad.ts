/** The signs in a post that is not written in English: what its language's words of seeking, needing and offering stand beside. */
import { signsInStrings } from './abroad-strings.ts';
import type { ReadPost } from './kind.ts';
import { likelyLanguageOf } from './language.ts';
import { type OwnWorkTerms, ownWork, ownWorkTerms } from './own-work.ts';
import { quotedIn } from './quoted.ts';
import type { Side } from './signals.ts';
import { spellingsOf } from './spellings.ts';
import { EVERYWHERE, type Tongue, together } from './tongues/tongue.ts';
import { TONGUES } from './tongues.ts';
import { namesIn, phrasesIn } from './words.ts';

/** What was found, as indices of the post's words, or as text where no blanks part them. */
export interface SignAbroad {
  readonly side: Side;
  readonly points: number;
  readonly phrase: string;
  readonly inTitle: boolean;
}

/** A phrase of the tables, and a verb beside what it seeks. */
const PHRASE_POINTS = 6;
const VERB_POINTS = 8;
/** What a request or an offer holds, and talk as well. */
const HINT_POINTS = 2;
/** Who makes something may tell of it or offer it. */
const DOES_POINTS = 4;
const NEAR_MADE = 3;
/** Words looked at behind a verb, and around a word that says that something is wanted. */
const REACH = 7;
const NEAR = 4;
const MAX_WORDS = 300;
const LONGEST_FIRST = 6;

/** Every sign, in the order of the text; null for a post in English or in a language that the tables lack. Linear. */
export function signsAbroad(read: ReadPost): readonly SignAbroad[] | null {
  const language = read.isEastAsian ? 'zh' : likelyLanguageOf(read);
  if (language === null || language === 'en') return null;
  const tongue = tableOf(language);
  if (tongue === null) return signsInStrings(read.post, language);
  const found: SignAbroad[] = [];
  const end = Math.min(read.words.length, MAX_WORDS);
  const quoted = quotedIn(read);
  let phraseTo = 0;
  let telling: Side | null = null;
  for (let at = 0; at < end; at++) {
    if (quoted.some(([from, to]) => at >= from && at < to)) continue;
    const phrase = at < phraseTo ? null : phraseAt(read, at, tongue);
    if (phrase !== null) {
      found.push(phrase);
      phraseTo = at + phrase.length;
      telling = phrase.points === PHRASE_POINTS && phrase.side !== 'ask' ? phrase.side : null;
    }
    const verb = verbAt(read, at, tongue);
    // “Vous avez besoin d’un site ?” offers: what a phrase says of its verb holds.
    if (verb === null) continue;
    const isOverruled = at < phraseTo && telling !== null && telling !== verb.side;
    if (!isOverruled || tongue.advise.has(read.words[at] as string)) found.push(verb);
  }
  const role = roleOf(read, found, tongue);
  if (role !== null) found.push(role);
  found.push(...ownWork(read, tongue.own, found, (word) => tongue.people.has(word)));
  return found;
}

/**
 * An advertisement may name the role or the work and the conditions, and nothing else: “Programador Android, 3 meses. Honorarios …”, “Logo
 * tasarımı, 24 saatte teslim …”
 */
function roleOf({ words, titleWords }: ReadPost, found: readonly SignAbroad[], { people, things }: Table): SignAbroad | null {
  const ask = conditionsOf(found, 'ask');
  const offer = conditionsOf(found, 'offer');
  const side = offer > ask && found.every(({ points }) => points === HINT_POINTS) ? 'offer' : 'ask';
  const conditions = side === 'ask' ? ask : offer;
  if (conditions < LEAST_CONDITIONS || found.some((one) => one.side !== side && one.points > HINT_POINTS)) return null;
  // Where a post has no title its first words are one, but they may be any words: more must be said.
  const end = Math.max(titleWords, conditions > LEAST_CONDITIONS ? FIRST_WORDS : VERY_FIRST_WORDS);
  const named = side === 'ask' ? people : things;
  const at = words.findIndex((word, index) => index < end && named.has(word));
  return at === -1 ? null : { side, points: PHRASE_POINTS, phrase: words[at] as string, inTitle: false };
}

function conditionsOf(found: readonly SignAbroad[], of: Side): number {
  return new Set(found.filter(({ side, points }) => side === of && points === HINT_POINTS).map(({ phrase }) => phrase)).size;
}

const LEAST_CONDITIONS = 2;
const FIRST_WORDS = 8;
const VERY_FIRST_WORDS = 3;

interface Table {
  readonly seek: ReadonlySet<string>;
  readonly hire: ReadonlySet<string>;
  readonly advise: ReadonlySet<string>;
  readonly does: ReadonlySet<string>;
  readonly knows: ReadonlySet<string>;
  readonly sought: ReadonlySet<string>;
  readonly people: Stems;
  readonly work: Stems;
  readonly things: Stems;
  readonly wares: Stems;
  /** By their first word, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly own: OwnWorkTerms;
}

interface Phrase {
  readonly words: readonly string[];
  readonly side: Side | 'ask hint' | 'offer hint';
}

/** A post of one line often is in both languages, so each is read with the words of the other as well. */
const NEIGHBOURS: Readonly<Record<string, string>> = { da: 'no', no: 'da' };
/** Made when the first post of a language asks for it: most runs meet few. */
const tables = new Map<string, Table>();

function tableOf(language: string): Table | null {
  const own = TONGUES[language];
  if (own === undefined) return null;
  const neighbours = TONGUES[NEIGHBOURS[language] ?? ''];
  const known = tables.get(language) ?? tableFrom(neighbours === undefined ? own : together(own, neighbours));
  tables.set(language, known);
  return known;
}

function tableFrom(tongue: Tongue): Table {
  const seek = wordSet(tongue.seek);
  return {
    seek,
    hire: wordSet(tongue.hire),
    advise: wordSet(tongue.advise ?? ''),
    does: wordSet(tongue.does),
    knows: wordSet(tongue.knows ?? ''),
    sought: wordSet(tongue.sought, seek),
    people: new Stems(`${tongue.people} ${EVERYWHERE.people}`),
    work: new Stems(tongue.work, true),
    things: new Stems(`${tongue.things} ${EVERYWHERE.things}`),
    wares: new Stems(`${tongue.wares} ${EVERYWHERE.wares}`),
    phrases: phraseTable([
      ['ask hint', tongue.hints],
      ['offer hint', tongue.praises],
      ['ask', tongue.asks],
      ['offer', tongue.offers],
      ['talk', tongue.talks],
    ]),
    own: ownWorkTerms(tongue.own),
  };
}

/** @param others words that keep their meaning: “recherché” without its mark is “recherche” */
function wordSet(text: string, others: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  const words = namesIn(text);
  return new Set([...words, ...words.flatMap(spellingsOf).filter((word) => !others.has(word))]);
}

function phraseTable(sides: readonly (readonly [Phrase['side'], string])[]): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = sides.flatMap(([side, text]) =>
    phrasesIn(text)
      .flatMap(spellingsOf)
      .map((phrase): Phrase => ({ words: phrase.replaceAll('-', ' ').split(' '), side })),
  );
  phrases.sort((a, b) => b.words.length - a.words.length);
  return Map.groupBy(phrases, ({ words }) => words[0] ?? '');
}

/** Beginnings and parts of words. One of up to four letters stands for itself and its endings: longer words hold it by chance. */
class Stems {
  private readonly short: readonly string[];
  private readonly long: readonly string[];

  /** @param isWhole no part of a longer word counts: “Schnittstelle” is no “Stelle” */
  constructor(stems: string, isWhole = false) {
    const all = namesIn(stems).flatMap(spellingsOf);
    this.short = all.filter((stem) => isWhole || stem.length <= SHORT);
    this.long = all.filter((stem) => !isWhole && stem.length > SHORT);
  }

  has(word: string): boolean {
    return (
      this.long.some((stem) => word.includes(stem)) ||
      this.short.some((stem) => word.startsWith(stem) && word.length <= stem.length + LONGEST_ENDING)
    );
  }
}

const SHORT = 4;
const LONGEST_ENDING = 3;

function phraseAt(
  { words, titleWords }: ReadPost,
  at: number,
  { phrases }: Table,
): (SignAbroad & { readonly length: number }) | null {
  const starting = phrases.get(words[at] as string);
  const phrase = starting?.find((one) => one.words.every((word, index) => words[at + index] === word));
  if (phrase === undefined) return null;
  const { side, words: its } = phrase;
  const sign = { phrase: its.join(' '), length: its.length };
  if (side === 'ask hint' || side === 'offer hint')
    return { ...sign, side: side === 'ask hint' ? 'ask' : 'offer', points: HINT_POINTS, inTitle: false };
  return { ...sign, side, points: PHRASE_POINTS, inTitle: at < titleWords };
}

/** “suche einen Grafiker”, “Grafiker gesucht”; “suche Arbeit”. What stands nearest decides. */
function verbAt({ words, titleWords }: ReadPost, at: number, table: Table): SignAbroad | null {
  const verb = words[at] as string;
  if (table.hire.has(verb) && !/^\d{3,}$/.test(words[at + 1] ?? ''))
    return { side: 'ask', points: VERB_POINTS, phrase: words.slice(at, at + 3).join(' '), inTitle: at < titleWords };
  if (table.does.has(verb)) return madeAt(words, at, titleWords, table);
  if (table.advise.has(verb)) return advisedAt(words, at, titleWords, table);
  const isKnown = table.knows.has(verb);
  const isSought = isKnown || table.sought.has(verb);
  if (!isSought && !table.seek.has(verb)) return null;
  const inTitle = at < titleWords;
  const [from, to] = inTitle ? [0, titleWords] : [titleWords, words.length];
  const sign = (object: number): SignAbroad | null => {
    const word = words[object] as string;
    // “Does anybody know a good painter?”: “anybody” is none of those asked for.
    if (isKnown && ANYBODY.some((beginning) => word.startsWith(beginning))) return null;
    const side = sideOf(word, table);
    if (side === null || (isKnown && side !== 'talk' && !table.people.has(word))) return null;
    // “necesito vacaciones, este trabajo me cansa”: nobody seeks the work that is here.
    if (side === 'offer' && THIS.has(words[object - 1] ?? '')) return null;
    // “recrute 500 ingénieurs” is news.
    if (side === 'ask' && object > at + 1 && /^\d{3,}$/.test(words[object - 1] as string) && table.people.has(word))
      return { side: 'talk', points: NEAR, phrase: `${verb} ${words[object - 1]}`, inTitle };
    const [first, last] = object < at ? [object, at] : [at, object];
    const phrase = last - first < LONGEST_FIRST ? words.slice(first, last + 1).join(' ') : `${words[first]} … ${words[last]}`;
    return { side, points: side === 'talk' ? NEAR : VERB_POINTS, phrase, inTitle };
  };
  let before: SignAbroad | null = null;
  if (isSought) for (let object = at - 1; before === null && object >= Math.max(from, at - NEAR); object--) before = sign(object);
  // “На постоянную работу требуются сварщики”: whoever is wanted says what the work before it is.
  if (before !== null && before.side !== 'offer') return before;
  for (let object = at + 1; object < Math.min(to, at + 1 + REACH); object++) {
    const found = sign(object);
    if (found !== null) return before === null || found.side === 'ask' ? found : before;
  }
  return before;
}

/** “recomiendan un buen plomero”: somebody is to be hired. Whatever else is to be recommended is talk, and phrases say so. */
function advisedAt(words: readonly string[], at: number, titleWords: number, { people, wares }: Table): SignAbroad | null {
  for (let index = at + 1; index <= at + NEAR && index < words.length; index++) {
    const word = words[index] as string;
    if (wares.has(word)) return null;
    if (!people.has(word) || SOMEBODY.has(word)) continue;
    return { side: 'ask', points: VERB_POINTS, phrase: words.slice(at, index + 1).join(' '), inTitle: at < titleWords };
  }
  return null;
}

/** Beside work: the one that somebody has. */
const THIS = new Set(
  'este esse esta essa ten ta te tę tato tahle эта этой эту это ця цю цій questo questa deze diese dieser diesem cette ce'.split(
    ' ',
  ),
);

/** Who recommends, not whom: “poleci ktoś …”. */
const SOMEBODY = new Set('ktoś ktos někdo nekdo хтось'.split(' '));

const ANYBODY = [
  'jemand',
  'quelqu',
  'qualcun',
  'iemand',
  'någon',
  'nån',
  'person',
  'nogen',
  'noen',
  'nokon',
  'joku',
  'valaki',
  'cineva',
  'κάποιο',
  'καποιο',
];

/** “hago traducciones”, “çeviri yapıyorum” */
function madeAt(words: readonly string[], at: number, titleWords: number, table: Table): SignAbroad | null {
  const isMade = (index: number): boolean => {
    const word = words[index];
    return word !== undefined && index !== at && table.things.has(word);
  };
  for (let index = at - 2; index <= at + NEAR_MADE; index++) {
    if (!isMade(index)) continue;
    const phrase = words.slice(Math.min(at, index), Math.max(at, index) + 1).join(' ');
    return { side: 'offer', points: DOES_POINTS, phrase, inTitle: at < titleWords };
  }
  return null;
}

function sideOf(word: string, { people, work, things, wares }: Table): Side | null {
  if (people.has(word)) return 'ask';
  if (wares.has(word)) return 'talk';
  if (work.has(word)) return 'offer';
  return things.has(word) ? 'ask' : null;
}
