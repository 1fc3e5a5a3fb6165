/** Letters of other scripts that look like Latin ones. */
import type { Span } from './characters.ts';

/** Letters of Cyrillic and Greek that look like Latin ones, with which people keep programs from reading an address. */
const ALIKE: ReadonlyMap<string, string> = pairs(
  'аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwкkмmтtнhвbгrпnАAВBЕEКKМMНHОOРPСCТTХXУYЅSІIЈJοoαaνvρpτtιiκkεeυuηnγyωwχxΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX',
);

function pairs(written: string): ReadonlyMap<string, string> {
  return new Map((written.match(/../gsu) ?? []).map(([foreign = '', latin = '']) => [foreign, latin]));
}

export function isAscii(text: string): boolean {
  return /^[\x00-\x7f]*$/.test(text);
}

/** A word with the letters that look like Latin ones as those. Only a word that holds Latin letters as well is changed. */
export function inLatin(word: string): string {
  return /[a-z]{2}/i.test(word) ? word.replace(/[^\x00-\x7f]/g, (letter) => ALIKE.get(letter) ?? letter) : word;
}

/** What stands around a place between two blanks, as far as an address may reach. */
export function wordAround(text: string, at: number): Span {
  let start = at;
  while (start > 0 && at - start < LONGEST_SIDE && text.charCodeAt(start - 1) > 0x20) start--;
  let end = at;
  while (end < text.length && end - at < LONGEST_SIDE && text.charCodeAt(end) > 0x20) end++;
  return { start, end };
}

const LONGEST_SIDE = 64;
