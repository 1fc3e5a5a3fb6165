/** Addresses that stand for another one: samples, machines, and addresses with a trap for programs in them. */
import { isPlaceholder } from './domains.ts';

const SAMPLE_MAILBOXES = new Set(
  (
    'you your yourname your.name your-name yourmail youremail your.email myname my.name name firstname lastname firstname.lastname first.last ' +
    'first.lastname firstlast user username your.username someone somebody anyone email e-mail address xxx xxxx foo bar johndoe john.doe jane.doe ' +
    'no-reply noreply donotreply do-not-reply mailer-daemon postmaster abuse'
  ).split(' '),
);

/** Whether a lower-case address only stands for another one, or reaches nobody. */
export function isSampleMail(name: string, domain: string): boolean {
  return (
    SAMPLE_MAILBOXES.has(name) ||
    SAMPLE_MAILBOXES.has(name.slice(0, Math.max(0, name.indexOf('+')))) ||
    isPlaceholder(domain) ||
    /no-?spam|remove-?this|delete-?this|remove-?me/.test(`${name}@${domain}`) ||
    /(?:^|\.)noreply\./.test(domain)
  );
}

/** In capitals, so that a person sees what to take out. */
const TRAP =
  /[._+-]?(?:NO[_-]?SPAM|NOTSPAM|ANTI[_-]?SPAM|SPAM[_-]?FREE|REMOVE[_-]?THIS|REMOVE[_-]?ME|DELETE[_-]?THIS|REMOVE)[._+-]?/;

/** A part of an address without its trap (`joNOSPAM`, `NOSPAM.acme.co`), where it is certain: the trap alone is in capitals. Empty where it is nothing but a trap. */
export function withoutTrap(part: string): { readonly name: string; readonly isCut: boolean } {
  const found = TRAP.exec(part);
  if (found === null) return { name: part, isCut: false };
  const before = part.slice(0, found.index);
  const behind = part.slice(found.index + found[0].length);
  if (/[A-Z]{2}/.test(before + behind)) return { name: part, isCut: false };
  // A mark on either side stays where it joins two parts: `jo.NOSPAM.doe`.
  const joint = before !== '' && behind !== '' && /^[._+-].*[._+-]$/.test(found[0]) ? found[0].charAt(0) : '';
  return { name: before + joint + behind, isCut: true };
}
