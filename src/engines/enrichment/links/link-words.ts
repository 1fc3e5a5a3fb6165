/** The words before a link, as a reader takes them for what the link is. */
import { isAlphanumeric, isAsciiLetter } from '../text/characters.ts';

/** Looked back for words that say what a link is. */
const REACH = 110;

/** Words before a link, without other links; of a list, the line that announces it. */
export function wordsOfLink(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - REACH * 2), start);
  const lineStart = before.lastIndexOf('\n') + 1;
  let line = before.slice(lineStart);
  if (!hasLetter(text, start - line.length, start)) {
    const above = before.slice(0, lineStart).trimEnd();
    const last = above.slice(above.lastIndexOf('\n') + 1);
    if (/[:;]$|\bat$|here$/.test(last) || isListItem(last))
      line = last.replace(/https?:\/\/\S+|\b[\w-]+\.(?:com|org|net|io)\b\S*/gi, ' ');
  }
  const near = line.slice(-REACH);
  const sentence = near.includes('://') ? near.replace(/https?:\/\/\S+/g, ' ') : near;
  return sentence.slice(sentence.lastIndexOf('. ') + 1);
}

function hasLetter(text: string, from: number, to: number): boolean {
  for (let i = to - 1; i >= from; i--) {
    const code = text.charCodeAt(i);
    if (isAsciiLetter(code) || (code >= 0xc0 && code <= 0x1fff) || (code >= 0x3040 && code <= 0xd7a3)) return true;
  }
  return false;
}

function isListItem(line: string): boolean {
  return /^\s*[-*•]\s+\S+$/.test(line);
}

/** Whether words end with a mark that points to what follows: “open roles: ”. */
export function endsInPointer(words: string): boolean {
  for (let at = words.length - 1; at >= 0 && words.length - at < 6; at--) {
    const code = words.charCodeAt(at);
    if (code === 0x3a || code === 0x3e || code === 0x2192 || code === 0x2d) return true;
    if (isAlphanumeric(code) || code === 0x5f) return false;
  }
  return false;
}

const LEADS_ON = /[(;,•|] ?$| (?:at|on|by|via|through|using|here|live|up|online|is|are) $/i;

/** A mark or a small word leads from what is said to the link. */
export function leadsOn(words: string): boolean {
  return endsInPointer(words) || LEADS_ON.test(words.slice(-8));
}
