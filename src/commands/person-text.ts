/** One person in words: for `loop person`, and in one line for whoever looks at a job. */
import { formatMoney } from '../domain/money.ts';
import { safeLine } from '../domain/text.ts';
import type { OtherJob, PersonBrief, Sameness } from '../engines/people/brief.ts';
import type { Identity, IdentityEvidence, PersonView, SaidWord } from '../engines/people/view.ts';
import type { Style } from '../render.ts';

const ERASED = '(its text was erased)';
const NAMED: Readonly<Record<string, string>> = {
  email: 'e-mail address',
  phone: 'phone number',
  whatsapp: 'phone number',
  website: 'profile page',
  alias: 'name',
  x: 'X account',
  linkedin: 'LinkedIn profile',
  github: 'GitHub account',
  reddit: 'Reddit account',
  hackernews: 'Hacker News account',
  bluesky: 'Bluesky account',
  mastodon: 'Mastodon account',
  telegram: 'Telegram account',
  discord: 'Discord account',
  instagram: 'Instagram account',
};

/** What is known, why, and what was decided. */
export function personText(view: PersonView, style: Style): string {
  const { bold } = style;
  const section = (title: string, lines: readonly string[]): string =>
    lines.length === 0 ? '' : [bold(title), ...lines.map((line) => `  ${line}`)].join('\n');
  return [
    `${bold(`The person behind ${view.jobId}`)}  ${safeLine(view.title, 160)}`,
    section(
      'Known as',
      view.identities.flatMap((identity, index) => identityLines(identity, index === 0 ? view.jobId : null, style)),
    ),
    section(
      'Perhaps theirs: never proof, but counted with them before anybody is written to',
      view.perhaps.flatMap((identity) => identityLines(identity, null, style)),
    ),
    section('Other requests', view.jobs.map(jobLine)),
    section(
      'Messages',
      view.messages.map(({ jobId, channel, state, at }) => `${minute(at)}  ${channel}  ${state}  about ${jobId}`),
    ),
    section(
      'Money',
      view.money.map(({ captured, refunded }) => `captured ${formatMoney(captured)}, refunded ${formatMoney(refunded)}`),
    ),
    section(
      'Not to be written to',
      view.suppressions.map(({ name, reason }) => `${shownName(name)}  ${reason}`),
    ),
    section('What you said', view.words.map(wordLine)),
    view.isWhole ? '' : style.yellow('There is more than is looked at: more than 256 identities.'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Null where the person is known from this job alone. */
export function briefText({ jobs, messages, suppressed }: PersonBrief): string | null {
  const said = [
    ...jobs.slice(0, MOST_BRIEF).map((job) => {
      const told = messages.filter(({ jobId }) => jobId === job.id).at(-1);
      return `the same person as ${job.id} (${samenessText(job.sameness)}${told === undefined ? '' : `; written to on ${told.at.slice(0, 10)}`})`;
    }),
    ...(jobs.length > MOST_BRIEF ? [`and ${jobs.length - MOST_BRIEF} more: loop person`] : []),
  ];
  const elsewhere = messages.filter(({ jobId }) => !jobs.some(({ id }) => id === jobId)).at(-1);
  if (elsewhere !== undefined)
    said.push(`perhaps the person who was written to on ${elsewhere.at.slice(0, 10)} about ${elsewhere.jobId}`);
  if (suppressed !== null) said.push(`not to be written to: ${suppressed}`);
  return said.length === 0 ? null : said.join('\n');
}

const MOST_BRIEF = 3;

function identityLines({ name, isShared, evidence }: Identity, poster: string | null, { dim }: Style): readonly string[] {
  const shared = isShared ? dim('  shared by many, so it shows nothing about anybody') : '';
  const first = `${shownName(name)}${poster === null ? '' : `  posted ${poster}`}${shared}`;
  return [first, ...(poster === null ? evidence.slice(0, 3).map((piece) => dim(`  ${evidenceText(piece, name)}`)) : [])];
}

/** “reddit:jo gives it in k3f9…” at a contact, “gives email:jo@… in k3f9…” at the account that does. */
function evidenceText({ jobId, kind, author, contact, quote, isStrong }: IdentityEvidence, name: string | null): string {
  if (kind === 'alias') return `the name under which ${jobId} was posted, and others may post under it too`;
  const who = author === name ? `gives ${shownName(contact)}` : `${shownName(author)} gives it`;
  const words = quote === null ? ERASED : `“${safeLine(quote, 80)}”`;
  return `${who} in ${jobId}: ${words}${isStrong ? '' : '; perhaps not theirs alone'}`;
}

function jobLine({ id, stage, source, title, sameness }: OtherJob): string {
  return `${id}  ${stage}  ${source}  ${safeLine(title, 100)}  (${samenessText(sameness)})`;
}

function samenessText(sameness: Sameness): string {
  switch (sameness.by) {
    case 'account':
      return 'same account';
    case 'operator':
      return 'you said so';
    case 'other posts':
      return 'by way of other posts';
    case 'contact':
      return `same ${[...new Set(sameness.kinds.map((kind) => NAMED[kind] ?? kind))].join(', ')}`;
  }
}

function wordLine({ said, names: [one, other], reason, jobId, at }: SaidWord): string {
  const verb = said === 'split' ? 'is not' : 'is';
  return `${minute(at)}  ${shownName(one)} ${verb} ${shownName(other)}, at ${jobId}: ${reason === null ? ERASED : safeLine(reason, 200)}`;
}

function shownName(name: string | null): string {
  return name === null ? ERASED : safeLine(name, 200);
}

function minute(at: string): string {
  return at.slice(0, 16).replace('T', ' ');
}
