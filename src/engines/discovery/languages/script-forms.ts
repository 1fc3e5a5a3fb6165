/**
 * Texts of other scripts in one spelling: without the marks that only tell how a word sounds, without characters that nobody sees, and with the
 * letters and figures of which people write one for another.
 */

/** Zero-width characters, marks of direction, soft hyphens. Persian sets a zero-width non-joiner inside its words, Thai a blank of no width between them. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** Arabic-Indic, Persian and Thai figures. */
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0e50-\u0e59]/g;
const OTHER_OR_UNSEEN = /[\u0660-\u0669\u06f0-\u06f9\u0e50-\u0e59\u066b\u066c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

/** The value of a figure of another script: all of them stand in rows of ten whose first one ends in 0 or 6. */
function plainDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  return String(code < 0x6f0 ? code - 0x660 : code < 0xe50 ? code - 0x6f0 : code - 0xe50);
}

/**
 * A text with the figures of Arabic, Persian and Thai as those on every keyboard, and without characters that nobody sees. The same string where
 * there are none. No offset into the text holds in the result.
 */
export function withPlainFigures(text: string): string {
  if (!OTHER_OR_UNSEEN.test(text)) return text;
  return text.replace(UNSEEN, '').replace(OTHER_DIGITS, plainDigit).replaceAll('\u066b', '.').replaceAll('\u066c', ',');
}

type Form = (text: string) => string;

const FORMS: Readonly<Record<string, Form>> = { ar: arabic, fa: persian, he: hebrew, th: thai, vi: vietnamese };

/**
 * `ar`, `fa`, or null for Urdu, Kurdish and others that write so. Persian has letters of its own and its own forms of two; Arabic has some that
 * Persian hardly writes.
 */
export function arabicOrPersian(text: string): 'ar' | 'fa' | null {
  if (/[ٹڈڑںےہۆڵێەڭۇ]/.test(text)) return null;
  const persian = text.match(/[پچژگکی]/g)?.length ?? 0;
  const arabic = text.match(/[ةىكيأإ]/g)?.length ?? 0;
  return persian > arabic ? 'fa' : 'ar';
}

/** A text in the one spelling of its language, its capitals as they are. */
export function letteredIn(language: string, text: string): string {
  const plain = withPlainFigures(text);
  return FORMS[language]?.(plain) ?? plain;
}

/** The same in lower case, with one blank for all white space but the ends of lines. */
export function formIn(language: string, text: string): string {
  return letteredIn(language, text.toLowerCase()).replace(/[^\S\n]+/g, ' ');
}

/** Vowel signs, the long stroke, the letters that keyboards and habits exchange, presentation forms. */
function arabic(text: string): string {
  return text
    .replace(/[\ufb50-\ufdff\ufe70-\ufefc]/g, (letter) => letter.normalize('NFKC'))
    .replace(/[\u0610-\u061a\u064b-\u065f\u0670\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىی]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/[ةھ]/g, 'ه');
}

/** Besides, the particle of the present tense is one word with its verb, as it is mostly written. */
function persian(text: string): string {
  return arabic(text).replace(/(?<!\p{L})(ن?مي) (?=\p{L})/gu, '$1');
}

/** Vowel points and accents; “דרוש/ה” for men and women. */
function hebrew(text: string): string {
  return text
    .replace(/\u05be/g, '-')
    .replace(/[\u0591-\u05c7]/g, '')
    .replace(/[“”„״]/g, '"')
    .replace(/[’׳]/g, "'")
    .replace(/([א-ת])[/.](?:ית|נית|ות|ים|ת|ה|י)(?![א-ת])/g, '$1');
}

/** Two letters that look like one, and the vowel that two keys write. */
function thai(text: string): string {
  return text.replaceAll('เเ', 'แ').replaceAll('ํา', 'ำ');
}

function vietnamese(text: string): string {
  return text.normalize('NFC');
}

const MARKS = /\p{M}/gu;

/** Vietnamese as it is typed without its marks. */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd');
}
