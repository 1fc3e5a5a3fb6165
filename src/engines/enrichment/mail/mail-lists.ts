/** Several mailboxes of one domain: `{jo,kim}@acme.co`, `(jo|kim)@acme.co`, “jo or kim at acme dot co”. */
import { isNoMailbox } from './mail-evidence.ts';
import type { Local } from './mail-local.ts';

const OPENERS: Readonly<Record<string, string>> = { '}': '{', ')': '(', ']': '[' };
const LONGEST_LIST = 160;
const MOST_NAMES = 12;
const MAILBOX = /^[a-z0-9](?:[\w.+-]{0,38}[a-z0-9_])?$/i;
const JOINT = /\s*(?:[,|/;&]|\s(?:or|and|oder|ou|o|y|e)\s)\s*/i;

/** The mailboxes in the bracket that closes right before `end`; null where it holds no list. Round and square ones only where `isGlued` to the sign. */
export function mailboxesIn(text: string, end: number, isGlued: boolean): Local[] | null {
  const close = text[end - 1] ?? '';
  const opener = OPENERS[close];
  if (opener === undefined) return null;
  const from = Math.max(0, end - LONGEST_LIST);
  const last = text.slice(from, end - 1).lastIndexOf(opener);
  if (last === -1) return null;
  const open = from + last;
  const inner = text.slice(open + 1, end - 1);
  if (inner.includes('\n')) return null;
  const names = inner.split(JOINT);
  if (names.length < 2) return besideBracket();
  if (names.length > MOST_NAMES || !names.every((name) => MAILBOX.test(name.trim()))) return null;
  if (close !== '}' && !isGlued && !inner.includes('|')) return null;
  let at = open + 1;
  return names.map((name) => {
    const start = text.indexOf(name.trim(), at);
    at = start + name.length;
    return { name: name.trim(), start };
  });

  /** `jobs (or hr) @ acme.co` */
  function besideBracket(): Local[] | null {
    const found = /(?<![\w.+-])([a-z0-9][\w.+-]{1,30}) \((?:or|and|\/) ?([a-z0-9][\w.+-]{1,30})\)$/.exec(text.slice(from, end));
    const [, first, second] = found ?? [];
    if (found === null || first === undefined || second === undefined) return null;
    return [
      { name: first, start: from + found.index },
      { name: second, start: end - 1 - second.length },
    ];
  }
}

const MOST_BESIDES = 3;

/** “jo, kim or ” before a mailbox, left to right; words that name none are no list. */
export function besides(text: string, start: number): readonly Local[] {
  const locals: Local[] = [];
  for (let from = start; locals.length < MOST_BESIDES; ) {
    const local = mailboxBeside(text, from);
    if (local === null || isNoMailbox(local.name)) break;
    locals.unshift(local);
    from = local.start;
  }
  return locals;
}

/** `jo@` without a domain of its own. */
export function isSigned(text: string, { name, start }: Local): boolean {
  return text[start + name.length] === '@';
}

/** What stands before the mailbox at `start` as another of the same domain: “jo or ”, “jo/”, “jo@ or ”. In small letters, as nobody writes a name. */
function mailboxBeside(text: string, start: number): Local | null {
  const from = Math.max(0, start - 44);
  const found = /(?<![\w.+/@-])([a-z][\w.+-]{1,30})@?(?: ?\/ ?|, ?| (?:or|and|oder|ou|o|y|e) | & )$/.exec(
    text.slice(from, start),
  );
  const name = found?.[1];
  return found === null || name === undefined || !MAILBOX.test(name) ? null : { name, start: from + found.index };
}
