/** Addresses written backwards for programs that read forwards: `moc.elpmaxe@oj`, “moc tod elpmaxe ta oj, backwards”. */
import { isAlphanumeric } from '../text/characters.ts';
import { endingOf } from '../text/domains.ts';
import { type Decoded, decoded } from './mail-codes.ts';

const REACH = 80;
const BEHIND = 100;
/** The words by which people say so, in any language they write to many in; and what programmers turn text round with. */
const SAID =
  /revers|backward|\brev\b|\brtl\b|\bflip|mirror|right[ -]to[ -]left|back to front|wrong way (?:a)?round|other way (?:a)?round|\[::-1\]|umgekehrt|rückwärts|verkehrt|spiegel|à l['’]envers|al revés|invers|de trás|al contrario|achterstevoren|achteruit|baklänges|baglæns|baklengs|wspak|wstecz|задом наперед|задом наперёд|наоборот/i;
/** Endings that nothing else ends in, backwards. */
const CERTAIN = /^(?:com|org|net|edu|gov|info)$/;

/**
 * The address around the `@` at `at`, read from the right: only where the left side is a whole domain backwards. Where the text does not say so, the
 * ending must be a certain one. Not for what is an address when it is read forwards.
 */
export function backwardsAround(text: string, at: number): Decoded | null {
  let start = at;
  while (start > 0 && at - start < REACH && isAddressCode(text.charCodeAt(start - 1))) start--;
  const dot = text.indexOf('.', start);
  // Of what begins a mailbox, few words are the ending of a domain when turned round.
  if (dot === -1 || dot >= at || dot - start > 10 || endingOf(turned(text.slice(start, dot))) !== 'known') return null;
  let end = at + 1;
  while (end - at < 66 && isAddressCode(text.charCodeAt(end))) end++;
  while (text[end - 1] === '.') end--;
  const domain = turned(text.slice(start, at));
  const name = turned(text.slice(at + 1, end));
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+){1,4}$/.test(domain)) return null;
  const isSaid = SAID.test(text.slice(Math.max(0, start - REACH), end + REACH));
  const ending = domain.slice(domain.lastIndexOf('.') + 1);
  if (!isSaid && !CERTAIN.test(ending)) return null;
  return decoded(`${name}@${domain}`, { start, end });
}

const WORDS_LAST = /(?:^|\s)([a-z0-9][a-z0-9._+-]{0,63}) (?:at|@) ([a-z0-9-]{2,62}(?:(?:\.| dot )[a-z0-9-]{2,30}){1,3})$/i;
const WORDS_FIRST = /^([a-z0-9][a-z0-9._+-]{0,63}) (?:at|@) ([a-z0-9-]{2,62}(?:(?:\.| dot )[a-z0-9-]{2,30}){1,3})(?=\s|$)/i;

/** “backwards: ten.emca ta oj”, “ten tod emca ta oj, backwards”: the words beside “backwards” at `at`. */
export function decodedBackwards(text: string, at: number): Decoded | null {
  const lead = /^backwards?\)?[ :,=-]{1,3}/i.exec(text.slice(at, at + 16))?.[0];
  if (lead !== undefined) {
    const line = /^[^\n]{5,100}/.exec(text.slice(at + lead.length, at + lead.length + BEHIND))?.[0] ?? '';
    const found = WORDS_LAST.exec(reversed(line));
    if (found !== null) {
      const length = found[0].trimStart().length;
      return decoded(`${found[1]}@${found[2]?.replaceAll(' dot ', '.')}`, {
        start: at + lead.length,
        end: at + lead.length + length,
      });
    }
  }
  const before = text.slice(Math.max(0, at - BEHIND), at);
  const line = before
    .slice(before.lastIndexOf('\n') + 1)
    .replace(/[ ,:;([–—-]{1,4}(?:(?:written|spelled|read|but|it is|it's) )?$/i, '');
  const found = WORDS_FIRST.exec(reversed(line));
  if (found === null) return null;
  const end = at - before.length + before.lastIndexOf('\n') + 1 + line.length;
  return decoded(`${found[1]}@${found[2]?.replaceAll(' dot ', '.')}`, { start: end - found[0].length, end });
}

function turned(text: string): string {
  return reversed(text).toLowerCase();
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}

function isAddressCode(code: number): boolean {
  return isAlphanumeric(code) || code === 0x2e || code === 0x2d || code === 0x5f || code === 0x2b;
}
