/**
 * The table by which anchors are found: every character is of one of 32 classes, and the classes of three in a row say whether something may
 * stand there. It is made once from the marks and words below.
 */
import { WORDS_IN_BRACKETS } from '../mail/mail-marks.ts';

/** Classes 1 to 25 are letters: the ones that no trace holds share the last with those of other languages. */
const LETTERS = 'abcdefghiklmnoprstuvwxyz';
export const OTHER = 0;
export const OTHER_LETTER = LETTERS.length + 1;
const DIGIT = 26;
export const DOT = 27;
/** A mark or a letter that is looked at wherever it stands. */
const MARK = 28;
const COLON = 29;
const SLASH = 30;
export const BRACKET = 31;
const CLASS_COUNT = 32;

/** Marks and letters of other languages that words and brackets for “at” begin with. */
export const FOREIGN = new Set([
  0xab, 0xe4, 0x421, 0x441, 0x43f, 0x3010, 0x300c, 0x300e, 0x3014, 0x300a, 0x3008, 0x27e8, 0x2039, 0x30a2, 0x5708, 0xace8, 0x3092,
  0x6362, 0x827e, 0x44d, 0x3c0, 0x5e9, 0x622,
]);
/** A run of hidden or disguised characters: from, to. */
const DISGUISES: readonly (readonly [number, number])[] = [
  [0xad, 0xad],
  // Figures of Arabic, Persian and Thai.
  [0x660, 0x669],
  [0x6f0, 0x6f9],
  [0xe50, 0xe59],
  [0x200b, 0x200f],
  [0x2024, 0x2024],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  // Keys, and letters and figures in circles.
  [0x20e3, 0x20e3],
  [0x2460, 0x2468],
  [0x24b6, 0x24ea],
  [0x3002, 0x3002],
  [0xfe52, 0xfe52],
  [0xfe6b, 0xfe6b],
  [0xfeff, 0xfeff],
  [0xff01, 0xff5b],
  [0xff5d, 0xff5e],
];
/** The first half of mathematical letters, in which people write names in bold or italics. */
export const MATHEMATICAL = 0xd835;

/** Three letters of a word that hardly another English word holds, a blank for what is none; empty where the table tells it in a way of its own. */
type Traced = readonly [word: string, trace: string];

/** What English posts spell: dots, figures, and the two messengers whose handles people write without a sign. */
const WORDS: readonly Traced[] = [
  ['dot(?:com|net|org)?', 'dot'],
  ['d0t', 'd0t'],
  ['dawt', 'awt'],
  ['discord', 'sco'],
  ['telegram', 'egr'],
  // `in/jo`, as LinkedIn names people.
  ['in/[\\w-]{3,60}', ''],
  // One of them is in nearly every telephone number that is spelled.
  ['five', 'fiv'],
  ['six', 'ix '],
  ['eight', 'eig'],
  ['zero', ''],
  // Codes that are named beside an address.
  ['base64', 'e64'],
  ['rot13', 't13'],
  ['hex', 'ex '],
  ['backwards?', 'ckw'],
];
/** Besides these, words for “at” and dots of other languages, short names of mail providers, names of other platforms. */
const RARE_WORDS: readonly Traced[] = [
  ['punkt(?:um)?', 'nkt'],
  ['pun(?:to?|ct)', 'pun'],
  ['piste', 'pis'],
  ['prik', 'rik'],
  ['ponto?', 'pon'],
  ['point', 'poi'],
  ['kropka', 'pka'],
  ['nokta', 'okt'],
  ['arroba', 'rro'],
  ['arobase', 'oba'],
  ['chiocciola', 'occ'],
  ['klammeraffe', 'aff'],
  ['apenstaartje', 'tje'],
  ['malpa', 'lpa'],
  ['chez', 'ez '],
  ['period', 'iod'],
  ['sobaka', 'bak'],
  // Of `zavináč` the boundary that a pattern knows lies before the accent.
  ['zavin(?:ac)?', 'zav'],
  ['còng', 'còn'],
  ['móc', 'móc'],
  ['gmail', 'gma'],
  ['google[ -]?mail', 'ogl'],
  ['gee mail', 'gee'],
  ['hotmail', 'otm'],
  ['outlook', 'tlo'],
  ['yahoo', 'yah'],
  ['icloud', 'icl'],
  ['aol', 'aol'],
  ['protonmail', 'onm'],
  ['fastmail', 'stm'],
  ['instagram', 'nst'],
  ['insta', 'nst'],
  ['twitter', 'twi'],
  ['github', 'hub'],
  ['linkedin', 'nke'],
  ['hacker ?news', 'hac'],
  ['calendly', 'dly'],
  ['slash', 'sla'],
];
/** Too short for a trace: told by what stands behind them. */
const SHORT_WORDS = ['ig', 'tg', 'hn'];
/** Told by a `g` that stands alone. */
const G_MAIL = 'g[ -]mail';
const OWN_DOMAIN = "company(?:'s)? domain|(?:our|my|that|this|same|said|the|(?:web)?site['’]s) domain";
export const WORD = new RegExp(`\\b(?:${WORDS.map(([word]) => word).join('|')})\\b`, 'iy');
export const RARE_WORD = new RegExp(
  `\\b(?:${[...RARE_WORDS.map(([word]) => word), ...SHORT_WORDS, G_MAIL, OWN_DOMAIN].join('|')})\\b`,
  'iy',
);
const DOMAIN = 'dom';

/** What the table says of three classes; from `TRACE` on, how far the word begins before them. Most anchors are the one in the middle. */
export const NOTHING = 0;
export const AT_MARK = 1;
export const AT_DOT = 2;
export const AT_NUMBER = 3;
export const AT_COLON = 4;
/** The colon of `://` is the first. */
export const AT_LINK = 5;
export const AT_BRACKET = 6;
export const AT_DOMAIN = 7;
/** A word that begins with the one in the middle. */
export const AT_SHORT_WORD = 8;
export const AT_SLASH = 9;
/** A dot before a mark. */
export const AT_LAST_DOT = 10;
/** The slash of `in/`. */
export const AT_PATH = 11;
/** A word of two letters, before the last one; no letter of any language stands before it. */
export const AT_LAST_LETTERS = 12;
export const TRACE = 13;

/** The class of each UTF-16 unit. */
export const classes = classTable();
/** What three classes ask for, by their fifteen bits. */
export const kinds = kindTable();
/** 1 where two characters begin what a bracket may hold for a sign or a dot. */
export const heads = headTable();

function classTable(): Uint8Array {
  const table = new Uint8Array(65_536);
  const set = (written: string, kind: number): void => {
    for (const mark of written) table[mark.charCodeAt(0)] = kind;
  };
  set('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', OTHER_LETTER);
  table.fill(OTHER_LETTER, 0xc0, 0x2000);
  for (const [index, letter] of [...LETTERS].entries()) set(letter + letter.toUpperCase(), index + 1);
  set('0123456789', DIGIT);
  set('.', DOT);
  set(':', COLON);
  set('/', SLASH);
  set('[({<', BRACKET);
  for (const [from, to] of DISGUISES) table.fill(MARK, from, to + 1);
  for (const code of [0x40, 0x23, 0x25, MATHEMATICAL, ...FOREIGN]) table[code] = MARK;
  return table;
}

function kindTable(): Uint8Array {
  const table = new Uint8Array(CLASS_COUNT ** 3);
  const all = Array.from({ length: CLASS_COUNT }, (_, index) => index);
  const letters = all.slice(1, OTHER_LETTER + 1);
  const of = (written: string): number[] => [...written].map((mark) => classes[mark.charCodeAt(0)] ?? OTHER);
  const set = (first: readonly number[], second: readonly number[], third: readonly number[], kind: number): void => {
    for (const one of first) for (const two of second) for (const three of third) table[(one << 10) | (two << 5) | three] = kind;
  };
  const others = [OTHER, DOT, MARK, COLON, SLASH, BRACKET];
  // A word may touch a letter beyond ASCII.
  const borders = [...others, OTHER_LETTER];
  set([...letters, DIGIT, MARK], [DOT], letters, AT_DOT);
  set([...letters, DIGIT, MARK], [DOT], [MARK], AT_LAST_DOT);
  set(
    all.filter((one) => one !== DIGIT),
    [DIGIT],
    [OTHER, DIGIT, DOT, SLASH, BRACKET],
    AT_NUMBER,
  );
  // The last letters of Twitter, X, GitHub, Disc, Dribbble, Upwork and the like, of `base64` and `(base64)`, a blank or an asterisk behind one.
  set([...of('rxtmgdbcay *hesk'), OTHER_LETTER, DIGIT], [COLON], all, AT_COLON);
  set([COLON], [SLASH], [SLASH], AT_LINK);
  set(of('u'), [SLASH], all, AT_SLASH);
  set([OTHER], [SLASH], [OTHER], AT_SLASH);
  set(of('n'), [SLASH], all, AT_PATH);
  set(all, [BRACKET], all, AT_BRACKET);
  set(all, [MARK], all, AT_MARK);
  for (const [word, trace] of [...WORDS, ...RARE_WORDS]) {
    if (trace === '') continue;
    const [first = 0, second = 0, third = 0] = of(trace);
    set([first], [second], third === OTHER ? borders : [third], TRACE + word.indexOf(trace.trimEnd()));
  }
  for (const word of SHORT_WORDS) {
    const [first = 0, second = 0] = of(word);
    set([first], [second], borders, AT_LAST_LETTERS);
  }
  set(borders, of('z'), of('e'), AT_SHORT_WORD);
  set(others, of(G_MAIL.charAt(0)), [OTHER], AT_SHORT_WORD);
  const [first = 0, second = 0, third = 0] = of(DOMAIN);
  set([first], [second], [third], AT_DOMAIN);
  return table;
}

function headTable(): Uint8Array {
  const table = new Uint8Array(CLASS_COUNT ** 2);
  const notLetters = [OTHER, DIGIT, DOT, MARK, COLON, SLASH, BRACKET];
  for (const word of [...WORDS_IN_BRACKETS, '.', 'dot']) {
    const first = classes[word.charCodeAt(0)] ?? OTHER;
    const second = word.length > 1 ? [classes[word.charCodeAt(1)] ?? OTHER] : notLetters;
    for (const two of second) table[(first << 5) | two] = 1;
  }
  // `(.com)`, `[.c`
  for (let two = 0; two < CLASS_COUNT; two++) table[(DOT << 5) | two] = 1;
  return table;
}

/** The last letters of Dribbble, Behance, Upwork, Indie Hackers, 99designs, and of “profile” and “handle” behind one: few other words have them. */
const PAGE_ENDS = new Set(['ble', 'nce', 'ork', 'ers', 'gns', 'ile', 'dle'].map((three) => tripleBefore(three, 3)));

/** Whether the three letters before a colon end such a name. */
export function endsPageName(text: string, at: number): boolean {
  return PAGE_ENDS.has(tripleBefore(text, at));
}

/** The three letters before `at`, without their case. */
function tripleBefore(text: string, at: number): number {
  return ((text.charCodeAt(at - 3) | 0x20) << 16) | ((text.charCodeAt(at - 2) | 0x20) << 8) | (text.charCodeAt(at - 1) | 0x20);
}
