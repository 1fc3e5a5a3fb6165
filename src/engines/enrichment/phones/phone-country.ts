/** Which country a text speaks from, for phone numbers that are written as at home. */
import { COUNTRY_SIGNS, OTHER_COUNTRY_SIGNS } from './phone-country-words.ts';

const COUNTRY_OF: ReadonlyMap<string, string> = new Map([...signsOf(COUNTRY_SIGNS), ...signsOf(OTHER_COUNTRY_SIGNS)]);
/** Words that mean a country only as they are written here: in small letters cork is what bottles are closed with. */
const AS_WRITTEN: ReadonlyMap<string, readonly [country: string, weight: number]> = new Map([
  ['US', ['US', 2]],
  ['HK', ['HK', 2]],
  ['KL', ['MY', 1]],
  ['RM', ['MY', 1]],
  ['Cork', ['IE', 1]],
]);
/** Before a dollar sign: `R$`, `S$`. */
const MONEY_LETTERS = 'ACJRS';

function signsOf(table: string): readonly [sign: string, country: string][] {
  return table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [country = '', ...words] = line.split(' ');
      return words.map((word): [string, string] => [word.replace('+', ' '), country]);
    });
}

/** Endings of domains that are used as words rather than for their country. */
const GENERIC_ENDINGS = new Set('co io ai me tv cc fm ly am is it to in us gg so sh la id my ws vc nu st tk eu su rs'.split(' '));

/** The countries whose numbers a text may hold that names none, but those whose people write to each other in another script than the text's. */
export function countriesFor(text: string): readonly string[] {
  return /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/.test(text) ? BY_FORM : BY_FORM.filter((code) => !EAST_ASIA.has(code));
}

/** Whether two capital letters are the code of a country that texts name. */
export function isNamedCountry(code: string): boolean {
  return NAMED.has(code);
}

const BY_FORM: readonly string[] = [...new Set(signsOf(COUNTRY_SIGNS).map(([, country]) => country))];
const NAMED: ReadonlySet<string> = new Set(COUNTRY_OF.values());
const EAST_ASIA = new Set(['CN', 'JP', 'KR', 'TW', 'HK']);

export interface Country {
  readonly code: string;
  /** Nothing in the text speaks for another. */
  readonly isCertain: boolean;
}

/** What a text says of where it was written. */
export interface Whereabouts {
  /** The country most signs speak for; `nowhere` where none does, `several` where two are even. */
  readonly country: Country | 'nowhere' | 'several';
  /** All that a sign speaks for. */
  readonly named: readonly string[];
}

const FIRST_WORDS = new Set(
  [...COUNTRY_OF.keys()].flatMap((name) => (name.includes(' ') ? [name.slice(0, name.indexOf(' '))] : [])),
);

/** Which countries the text and its labels speak for. One pass. */
export function whereaboutsOf(text: string, labels: readonly string[]): Whereabouts {
  const votes = new Votes();
  for (const label of labels) votes.read(label);
  votes.read(text);
  return votes.result();
}

const LONGEST_WORD = 20;
const MONEY = '£₹₱₦₺₽₴₪';
const LETTER = /^[\p{L}.]$/u;
/** 1 for what words consist of, 2 for the rest; 0 until it is asked for. */
const letters = new Uint8Array(65_536);

function isLetter(code: number): boolean {
  const known = letters[code] ?? 2;
  if (known !== 0) return known === 1;
  const is = LETTER.test(String.fromCharCode(code));
  letters[code] = is ? 1 : 2;
  return is;
}

/** Without the case of plain letters. */
function withLetter(hash: number, code: number): number {
  return Math.imul(hash ^ (code | 0x20), 0x01000193) ^ (hash >>> 15);
}

/** Of every word in the table, and of “US”; hardly another word has one of these. */
const HASHES = new Set(
  [...COUNTRY_OF.keys(), ...AS_WRITTEN.keys()]
    .flatMap((name) => name.split(' '))
    .map((word) => [...word].reduce((hash, letter) => withLetter(hash, letter.charCodeAt(0)), 0)),
);

class Votes {
  private readonly counts = new Map<string, number>();
  /** The word read last, lower case, where it may begin a name of two. */
  private first = '';

  /** Words of letters and dots, and signs of money. */
  read(text: string): void {
    let at = 0;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (isLetter(code)) at = this.readWord(text, at);
      else {
        if (code > 0x7f && MONEY.includes(text.charAt(at))) this.vote(text.charAt(at));
        at++;
      }
    }
  }

  result(): Whereabouts {
    const sorted = [...this.counts].sort((a, b) => b[1] - a[1]);
    const [first, second] = sorted;
    const named = sorted.map(([country]) => country);
    if (first === undefined) return { country: 'nowhere', named };
    if (first[1] === second?.[1]) return { country: 'several', named };
    return { country: { code: first[0], isCertain: second === undefined }, named };
  }

  /** Index behind the word that begins at `from`. */
  private readWord(text: string, from: number): number {
    let hash = 0;
    let mayBeName = false;
    let at = from;
    while (at - from < LONGEST_WORD && at < text.length) {
      const code = text.charCodeAt(at);
      if (!isLetter(code)) break;
      if (code === 0x2e || code > 0x7f) mayBeName = true;
      hash = withLetter(hash, code);
      at++;
    }
    if (at - from > 1) {
      // Most words are no names, and need not be cut out to see it.
      if (mayBeName || this.first !== '' || HASHES.has(hash)) this.vote(text.slice(from, at));
    } else if (text.charCodeAt(at) === 0x24 && MONEY_LETTERS.includes(text.charAt(from))) {
      this.vote(text.slice(from, at + 1));
      return at + 1;
    }
    return at;
  }

  private vote(written: string): void {
    const word = written.toLowerCase();
    this.count(COUNTRY_OF.get(word) ?? longerName(this.first, word), 2);
    const [country, weight] = AS_WRITTEN.get(written) ?? [];
    this.count(country, weight ?? 0);
    // `acme.de`
    const dot = word.length - 3;
    const ending = dot > 0 && word.charCodeAt(dot) === 0x2e ? word.slice(dot + 1) : '';
    const home = ending === 'uk' ? 'GB' : ending.toUpperCase();
    if (NAMED.has(home) && !GENERIC_ENDINGS.has(ending)) this.count(home, 1);
    this.first = FIRST_WORDS.has(word) ? word : '';
  }

  private count(country: string | undefined, weight: number): void {
    if (country !== undefined) this.counts.set(country, (this.counts.get(country) ?? 0) + weight);
  }
}

/** The country of a name at the end of a sentence, or of one of two words: “New York”. */
function longerName(previous: string, word: string): string | undefined {
  const bare = word.endsWith('.') ? COUNTRY_OF.get(word.slice(0, -1)) : undefined;
  return bare ?? (FIRST_WORDS.has(previous) ? COUNTRY_OF.get(`${previous} ${word}`) : undefined);
}
