/** Why a recorded answer that no source can read is none, where that lies in the file and not in whose answer it is. */
import { safeLine } from '../../../domain/text.ts';

export interface BrokenAnswer {
  readonly what: string;
  readonly fix: string;
  /** What is no answer at all, of this source or another. */
  readonly isNone?: boolean;
}

/** Null for text that is whole JSON, or something else altogether. */
export function brokenAnswer(text: string): BrokenAnswer | null {
  const start = text.trimStart();
  if (start === '') return { what: 'it is empty', fix: 'Record the answer again.' };
  if (isWebPage(start))
    return {
      what: 'it is a web page (HTML), as sites show it to browsers, also in place of an answer that they refuse',
      fix: 'Record what the source answers to programs: its API or feed (loop discover --list-sources).',
      isNone: true,
    };
  if (!/^[[{]/.test(start)) return null;
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    const { message } = error as Error;
    return isCut(message, text)
      ? { what: `it breaks off: ${safeLine(message, 100)}`, fix: 'The copy is cut short: record the answer again, to its end.' }
      : { what: `it is not JSON: ${safeLine(message, 100)}`, fix: 'Record the answer again, as it is sent.' };
  }
}

export function isWebPage(start: string): boolean {
  return /^<(?:!doctype html|html)\b/i.test(start);
}

/** Whether V8 was at the end of the text when it gave up. */
function isCut(message: string, text: string): boolean {
  if (/^Unterminated string|^Unexpected end/.test(message)) return true;
  const [, position] = /at position (\d{1,10})/.exec(message) ?? [];
  return position !== undefined && Number(position) >= text.trimEnd().length;
}
