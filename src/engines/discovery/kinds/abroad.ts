/** The signs in a post that is not written in English: what its language's words of seeking, needing and offering stand beside. */

import { likelyLanguageOf } from '../languages/language.ts';
import { quotedIn } from '../text/quoted.ts';
import type { ReadPost } from '../text/read-post.ts';
import { signsInStrings } from './abroad-strings.ts';
import { type Table, tableOf } from './abroad-tables.ts';
import { employersWords } from './employers.ts';
import { ownWork } from './own-work.ts';
import { paidHelp } from './paid-help.ts';
import type { Side } from './signals.ts';

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
  let sought: number | null = null;
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
    if (verb === null) {
      if (tongue.seek.has(read.words[at] as string)) sought ??= at;
      continue;
    }
    const isOverruled = at < phraseTo && telling !== null && telling !== verb.side;
    if (!isOverruled || tongue.advise.has(read.words[at] as string)) found.push(verb);
  }
  const isPerson = (word: string): boolean => tongue.people.has(word);
  // A role with conditions is wanted, unless its author tells of it: “Student, ich gebe Unterricht, 20 € die Stunde”.
  const own = ownWork(read, tongue.own, found, isPerson, quoted);
  const role = own.some(({ side }) => side === 'offer') ? null : roleOf(read, found, tongue);
  found.push(...own);
  if (role !== null) found.push(role);
  else if (!found.some(({ side, points }) => points > (side === 'offer' ? PHRASE_POINTS : HINT_POINTS))) {
    const ad = advertisementOf(
      read,
      found.some(({ points }) => points > HINT_POINTS),
    );
    if (ad !== null) found.push(ad);
  }
  if (!found.some(({ side, points }) => side !== 'ask' && points > HINT_POINTS)) {
    const help = quoted.length > 0 ? null : paidHelp(read, sought);
    if (help !== null) found.push(help);
  }
  const question = found.some(({ side, points }) => side === 'ask' && points > HINT_POINTS) ? null : lastQuestion(read);
  if (question !== null) found.push(question);
  return found;
}

/** An employer's advertisement without a verb: “Bäcker, Nachtschicht, Gehalt nach Tarif”. */
function advertisementOf(read: ReadPost, isOffered: boolean): SignAbroad | null {
  const { title, body } = read.post;
  if (read.words.length > ADVERTISEMENT_WORDS || title.includes('?') || body.includes('?')) return null;
  const { employed, role } = employersWords(read);
  const [first] = employed;
  // “Wir bieten” a wage and a holiday: an employer offers so.
  const least = isOffered ? LEAST_CONDITIONS + 1 : LEAST_CONDITIONS;
  if (first === undefined || employed.length + (role === null ? 0 : 1) < least) return null;
  return { side: 'ask', points: isOffered ? VERB_POINTS : PHRASE_POINTS, phrase: role ?? first, inTitle: false };
}

const ADVERTISEMENT_WORDS = 70;

/** Who offers may begin with a question; who ends with one wants to know something. */
function lastQuestion({ post: { title, body } }: ReadPost): SignAbroad | null {
  const text = `${title}\n${body}`;
  const at = Math.max(text.lastIndexOf('?'), text.lastIndexOf(';') > 0 && GREEK.test(text) ? text.lastIndexOf(';') : -1);
  if (at < text.length * LATE || at < LEAST_TEXT) return null;
  return { side: 'talk', points: PHRASE_POINTS, phrase: 'a question', inTitle: false };
}

const GREEK = /[α-ω]/;
/** So far behind the beginning of a text. */
const LATE = 0.55;
const LEAST_TEXT = 25;

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

function phraseAt(
  { words, titleWords }: ReadPost,
  at: number,
  { phrases }: Table,
): (SignAbroad & { readonly length: number }) | null {
  const starting = phrases.get(words[at] as string);
  const phrase = starting?.find((one) => one.words.every((word, index) => words[at + index] === word));
  if (phrase === undefined) return null;
  const { side, words: its } = phrase;
  // “już nigdy nie robię zadań”: whoever does it no more offers nothing.
  if (side === 'offer' && NEGATIONS.has(words[at - 1] ?? '')) return null;
  const sign = { phrase: its.join(' '), length: its.length };
  if (side === 'ask hint' || side === 'offer hint')
    return { ...sign, side: side === 'ask hint' ? 'ask' : 'offer', points: HINT_POINTS, inTitle: false };
  return { ...sign, side, points: PHRASE_POINTS, inTitle: at < titleWords };
}

/** “suche einen Grafiker”, “Grafiker gesucht”; “suche Arbeit”. What stands nearest decides. */
function verbAt({ words, titleWords, post }: ReadPost, at: number, table: Table): SignAbroad | null {
  const verb = words[at] as string;
  if (table.hire.has(verb) && !/^\d{3,}$/.test(words[at + 1] ?? ''))
    return { side: 'ask', points: VERB_POINTS, phrase: words.slice(at, at + 3).join(' '), inTitle: at < titleWords };
  if (table.does.has(verb) && NEGATIONS.has(words[at - 1] ?? '')) return null;
  if (table.does.has(verb)) return madeAt(words, at, titleWords, table);
  if (table.advise.has(verb)) return advisedAt(words, at, titleWords, table);
  const isKnown = table.knows.has(verb);
  const isSought = isKnown || table.sought.has(verb);
  if (!isSought && !table.seek.has(verb)) return null;
  const inTitle = at < titleWords;
  // “die Stelle war schon vergeben”: over, or another's tale.
  if (PAST.has(words[at - 1] ?? '') || PAST.has(words[at - 2] ?? '')) return null;
  // “nach neun Monaten Suche”, “4 meses buscando”: a story.
  if (words.slice(Math.max(0, at - 2), at).some((word) => LONG.has(word))) return null;
  // “Как вы ищете клиентов?”, “wie sucht ihr neue Leute?”: asks how it is done.
  if (
    words.slice(Math.max(0, at - NEAR), at).some((word) => HOW.has(word)) &&
    (post.body.includes('?') || post.title.includes('?'))
  )
    return { side: 'talk', points: NEAR, phrase: words.slice(Math.max(0, at - NEAR), at + 1).join(' '), inTitle };
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

const NEGATIONS = new Set('nicht niet ne no não non nie inte ikke ikkje en nem nu δεν не tidak gak nggak nahi'.split(' '));

const PAST = new Set(
  'war waren wurde wurden bereits intern été avait había foi era stato stata było była bylo byla blev ble oli volt fusese ήταν było был была было були був'.split(
    ' ',
  ),
);

/** No years: “20 år söker jobb” tells an age. */
const LONG = new Set(
  'monaten wochen maanden weken mois semaines meses semanas mesi settimane miesiącach tygodniach měsících månader måneder kuukauden μήνες aydır месяцев місяців bulan'.split(
    ' ',
  ),
);

const HOW = new Set(
  'wie hoe comment cómo como come jak hur hvordan korleis miten kuinka hogyan cum πώς πως nasıl nasil как як bagaimana gimana kaise'.split(
    ' ',
  ),
);

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
