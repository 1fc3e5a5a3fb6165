/** What is known of a whole text when its links are judged: looked up once, and only if a link asks for it. */
import { isAlphanumeric } from '../text/characters.ts';
import { Alternatives } from '../text/pattern-starts.ts';
import { isEnglish, offersAbroad, presentsOwnWork } from './sites-abroad.ts';
import { invitesInEnglish, presentsInEnglish, wantOf } from './sites-of-work.ts';

/** Somebody offers to work. */
const OFFERS =
  /\[?\b(?:for hire|offer(?:ing)?)\]|\b(?:freelance [\w-]+(?: [\w-]+)? (?:with|available|here|based|for)|i(?:['’]m| am) (?:available|a freelance)|(?:my )?commissions? (?:are )?(?:now )?open|slots? (?:are )?open|hire me|i (?:do|make|design|build|draw|paint|edit) [\w, &-]{3,60} for (?:you|small|clients|people|businesses|shops))\b/i;
const OFFERED = new Alternatives(OFFERS);
const OFFER_REACH = 1500;
const MOST_FOREIGN = 300;
const MOST_GUESSES = 6;

/** What is known of the whole text. */
export class SiteFacts {
  readonly text: string;
  readonly author: string | null;
  private knownHeader: Header | null = null;
  private knownCompany: string | null = null;
  private knownHosts: ReadonlySet<string> | null = null;
  private knownNames: ReadonlySet<string> | null = null;
  private knownEnglish: boolean | null = null;
  private knownLaunch: boolean | null = null;
  private knownOffer: boolean | null = null;
  private knownAuthors: boolean | null = null;
  private knownWant: 'work' | 'workers' | null | undefined;
  private knownScheme = -2;
  /** How many sites may still be judged by what the post is there for: whoever names more names those of others. */
  guessesLeft = MOST_GUESSES;
  /** The host that is the poster's. */
  own: string | null = null;
  /** How many links may still be judged by words of other languages: no honest post holds more. */
  foreignLeft = MOST_FOREIGN;

  /** `author` is the poster's name, lower case. */
  constructor(text: string, author: string | null) {
    this.text = text;
    this.author = author;
  }

  get header(): Header {
    this.knownHeader ??= headerOf(this.text);
    return this.knownHeader;
  }

  /** The company that the first line presents; empty where it presents none. */
  get company(): string {
    this.knownCompany ??= companyIn(this.text);
    return this.knownCompany;
  }

  get isEnglish(): boolean {
    this.knownEnglish ??= isEnglish(this.text);
    return this.knownEnglish;
  }

  /** The post presents what its author has made. */
  get isLaunch(): boolean {
    this.knownLaunch ??= presentsOwnWork(this.text, this.isEnglish);
    return this.knownLaunch;
  }

  /** Where the first `://` stands; -1 where none does. */
  get firstScheme(): number {
    if (this.knownScheme === -2) this.knownScheme = this.text.indexOf('://');
    return this.knownScheme;
  }

  /** Work, workers or neither, as far as English words say so. */
  get want(): 'work' | 'workers' | null {
    if (this.knownWant === undefined) this.knownWant = wantOf(this.text);
    return this.knownWant;
  }

  /** The post is there for its author's own sake: they look for work or workers, or show what they have made. */
  get isOfItsAuthor(): boolean {
    this.knownAuthors ??= this.want !== null || (this.isEnglish && (presentsInEnglish(this.text) || invitesInEnglish(this.text)));
    return this.knownAuthors;
  }

  get isKnownNotToBeOfItsAuthor(): boolean {
    return this.knownAuthors === false;
  }

  get isOffer(): boolean {
    this.knownOffer ??= OFFERED.isIn(this.text.slice(0, OFFER_REACH)) || (!this.isEnglish && offersAbroad(this.text));
    return this.knownOffer;
  }

  get mailHosts(): ReadonlySet<string> {
    this.knownHosts ??= mailHostsIn(this.text);
    return this.knownHosts;
  }

  /** The names in handles and mailboxes, as letters and figures alone. */
  get names(): ReadonlySet<string> {
    this.knownNames ??= namesIn(this.text);
    return this.knownNames;
  }
}

/** Domains of the mailboxes in a text, lower case. */
function mailHostsIn(text: string): ReadonlySet<string> {
  const hosts = new Set<string>();
  for (let at = text.indexOf('@'); at !== -1 && hosts.size < 50; at = text.indexOf('@', at + 1)) {
    const host = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}/i.exec(text.slice(at + 1, at + 100))?.[0];
    if (host !== undefined) hosts.add(host.toLowerCase());
  }
  return hosts;
}

/** “@jo.doe.photo”, “jo-doe@…”, “jo.doe // at // …”: `jodoephoto`, `jodoe`. Only what stands at a sign is looked at: most texts have none. */
function namesIn(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (from: number, to: number): void => {
    if (to - from >= SHORTEST_HANDLE && to - from <= LONGEST_HANDLE && names.size < MOST_NAMES)
      names.add(
        text
          .slice(from, to)
          .toLowerCase()
          .replace(/[^a-z0-9]/g, ''),
      );
  };
  for (const sign of SIGNS) {
    for (let at = text.indexOf(sign); at !== -1 && at < NAMES_REACH; at = text.indexOf(sign, at + 1)) {
      const end = sign === '@' ? at : nameEndBefore(text, at);
      add(nameStartBefore(text, end), end);
      if (sign === '@') add(at + 1, nameEndFrom(text, at + 1));
    }
  }
  return names;
}

/** The sign, and what `jo.doe [at] …`, `jo.doe((at)) …` and `jo.doe // at // …` have in common. */
const SIGNS = ['@', '[at', '(at', '{at', '/at', '/ at', '[ at', '( at'];

/** Where the name before an opening bracket ends: behind a second bracket or a blank. */
function nameEndBefore(text: string, open: number): number {
  const inner = text.charCodeAt(open - 1) === text.charCodeAt(open) ? open - 1 : open;
  return text.charCodeAt(inner - 1) === BLANK ? inner - 1 : inner;
}

function nameStartBefore(text: string, end: number): number {
  let start = end;
  while (end - start <= LONGEST_HANDLE && (isOfName(text.charCodeAt(start - 1)) || text.charCodeAt(start - 1) === PLUS)) start--;
  return start;
}

function nameEndFrom(text: string, start: number): number {
  let end = start;
  while (end - start <= LONGEST_HANDLE && isOfName(text.charCodeAt(end))) end++;
  return end;
}

function isOfName(code: number): boolean {
  return isAlphanumeric(code) || code === 0x2e || code === 0x2d || code === 0x5f;
}

const BLANK = 0x20;
const PLUS = 0x2b;
const SHORTEST_HANDLE = 5;
const LONGEST_HANDLE = 40;
const MOST_NAMES = 50;
const NAMES_REACH = 5000;

interface Header {
  /** Where the first line ends. */
  readonly end: number;
  /** “Acme | Engineer | Remote | https://acme.example” */
  readonly hasColumns: boolean;
}

function headerOf(text: string): Header {
  let from = 0;
  while (from < 40 && (text[from] === '\n' || text[from] === ' ')) from++;
  const line = text.slice(from, from + 600);
  const length = line.indexOf('\n') === -1 ? line.length : line.indexOf('\n');
  return { end: from + length, hasColumns: /[|•·]|—/.test(line.slice(0, length)) };
}

/** The letters of the first of three columns or more; empty where they are too few to tell a company by. */
function companyIn(text: string): string {
  const columns = text.slice(0, 300).trimStart().split('\n', 1)[0]?.split('|') ?? [];
  if (columns.length < 3) return '';
  const name = (columns[0] ?? '')
    .replace(/\(.*|https?:.*/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  return name.length < 4 ? '' : name;
}
