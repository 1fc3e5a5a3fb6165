/** How people write words on keyboards that lack their letters' marks. */

/** Letters that are no letter with a mark to Unicode. */
const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', ł: 'l', ı: 'i', ø: 'o', đ: 'd', æ: 'ae', œ: 'oe' };
const SPELT_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ø: 'oe', å: 'aa', æ: 'ae' };
/** Romanian commas below are cedillas on older keyboards. */
const CEDILLAS: Readonly<Record<string, string>> = { ș: 'ş', ț: 'ţ' };
/** Greek vowels with their accents and diaereses. */
const ACCENTED_GREEK = /[ΐάέήίΰϊϋόύώ]/u;
const MARKED = /[ß-öø-ɏ]/u;
const EACH_MARKED = /[ß-öø-ɏ]/gu;
const MARKS = /\p{M}/gu;

/** The small Latin or Greek letters of a word or phrase, as they are, and without their marks: “wütend”, “wutend”, “wuetend”. Other scripts stand alone. */
export function spellingsOf(text: string): readonly string[] {
  if (ACCENTED_GREEK.test(text)) return [text, text.normalize('NFD').replace(MARKS, '')];
  if (!MARKED.test(text)) return [text];
  const bare = text.replace(EACH_MARKED, (letter) => LETTERS[letter] ?? letter.normalize('NFD').replace(MARKS, ''));
  const speltOut = text.replace(EACH_MARKED, (letter) => SPELT_OUT[letter] ?? letter);
  const older = text.replace(/[șț]/gu, (letter) => CEDILLAS[letter] ?? letter);
  return [...new Set([text, bare, speltOut, older])];
}
