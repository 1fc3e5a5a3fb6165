import { formatMoney, type Money } from '../domain/money.ts';
import { safe, safeLine } from '../domain/text.ts';
import { fitted, hanging, wrappedLines } from '../domain/wrapped-lines.ts';
import type { JobView } from '../engines/pipeline/engine.ts';
import type { Style, Ui } from '../render.ts';
import { budgetText } from './budget-text.ts';
import { A_JOB, type CommandFile, exampleText } from './command.ts';
import { nextStep } from './next-step.ts';
import { briefText } from './person-text.ts';
import { toldOnce } from './told-once.ts';
import { verificationText } from './verification-text.ts';

export const command: CommandFile = {
  declare(command) {
    command
      .argument('<id>', A_JOB)
      .addHelpText(
        'after',
        exampleText('loop show k3f9', 'loop show https://old.reddit.com/r/forhire/comments/1abcde/', 'loop show k3f9 --json'),
      );
  },

  async run({ operands, app, ui }) {
    const pipeline = await app.pipeline();
    const view = await pipeline.show(String(operands[0]));
    const { id, service } = view.opportunity;
    const person = await (await app.people()).brief(id);
    await ui.print({ ...jsonOf(view), person }, async () => {
      const serviceName = service === null ? null : await app.serviceName(service);
      const { typed, columns } = ui;
      const isRefused = person.suppressed !== null;
      return textOf(view, { person: briefText(person), isRefused, serviceName, typed, columns }, await ui.style());
    });
    return 0;
  },
};

function jsonOf({ opportunity, job, stage, contacts, terms, skipReason, closed, history }: JobView): Record<string, unknown> {
  const { offer, milestones, messages, links } = job;
  return {
    ...opportunity,
    stage,
    contacts,
    offer: offer && { ...offer, terms },
    milestones,
    messages: messages.map(({ id, state, channel, purpose, approvedAt, intendedAt, settledAt, url, reason }) => ({
      id,
      state,
      channel,
      purpose,
      approvedAt,
      intendedAt,
      settledAt,
      url,
      reason,
    })),
    links: links.map(({ id, purpose, expiresAt, revoked }) => ({ id, purpose, expiresAt, revoked })),
    skipReason,
    closed,
    history: history.map(({ seq, at, actor, event }) => ({ seq, at, actor, type: event.type, data: event.data })),
  };
}

interface Names {
  readonly person: string | null;
  /** Nobody may write to the person any more. */
  readonly isRefused: boolean;
  readonly serviceName: string | null;
  readonly typed: Ui['typed'];
  readonly columns: number;
}

function textOf(view: JobView, { person, isRefused, serviceName, typed, columns }: Names, style: Style): string {
  return [
    head(view, columns, style),
    verdict(view, serviceName, columns, style),
    words(view, columns, style),
    contactsText(view, { typed, columns }, style),
    person === null ? '' : `${style.bold('Person')}\n${fitted(person.replace(/^/gm, '  '), columns)}`,
    offerText(view, columns, style),
    messagesText(view, columns, style),
    historyText(view, style),
    nextText(view, { isRefused, typed, columns }, style),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function head({ opportunity: o, stage }: JobView, columns: number, style: Style): string {
  const who = o.author ? `by ${safeLine(o.author.name, 60)}` : 'by an unnamed author';
  const when = o.postedAt === null ? 'date unknown' : o.postedAt.slice(0, 16).replace('T', ' ');
  return [
    ...wrappedLines(safeLine(o.title || o.body, 160), columns).map((line) => style.bold(line)),
    hanging(`${o.id}  ${stage}  ${o.source}, ${who}, ${when}`, columns, 2),
    o.url === null ? '' : safeLine(o.url, 400),
  ]
    .filter(Boolean)
    .join('\n');
}

/** What is thought of the post, as a colleague would note it: the verdict, why, what speaks against it, and how the points come together. */
function verdict(
  { opportunity: o, stage, skipReason, closed }: JobView,
  serviceName: string | null,
  columns: number,
  style: Style,
): string {
  const told = toldOnce(o.reasons.filter((reason) => !isPoints(reason)));
  const points = o.reasons.filter(isPoints);
  const [dropped, reasons] = o.dropped !== null && told[0]?.startsWith(DROPPED) ? [told[0], told.slice(1)] : [null, told];
  const line = (reason: string, lead = '', indent = 4): string => {
    const [first = '', ...more] = wrappedLines(
      `${lead}${safeLine(reason, LONGEST_REASON)}`,
      Math.max(LEAST_WIDTH, columns - indent),
    );
    const shown = lead === '' ? first : `${style.dim(lead.trimEnd())} ${first.slice(lead.length)}`;
    return [`  ${shown}`, ...more.map((rest) => `${' '.repeat(indent)}${rest}`)].join('\n');
  };
  const lines = [
    fitted(`Verdict  ${verdictWords(o, dropped)}`, columns).replace(/^Verdict/, style.bold('Verdict')),
    ...(closed === null ? [] : [line(`not open any more (seen ${closed.at.slice(0, 10)}): ${closed.why ?? 'closed'}`)]),
    ...(o.kind === 'request' ? [hanging(`  ${factsOf(o, serviceName)}`, columns, 2)] : []),
    ...reasons.map((reason) => line(reason)),
    ...o.counterReasons.map((reason) => line(reason, 'but ')),
  ];
  // What is dropped for another reason, or over, is not weighed any more.
  if (points.length > 0 && stage !== 'closed' && (o.kept || o.dropped === 'low_score'))
    lines.push(
      `${style.bold('Score')}  ${o.score} of 100`,
      ...points.map((reason) => pointsText(safeLine(reason, LONGEST_REASON), columns)),
    );
  if (o.duplicateOf !== null)
    lines.push(`  ${o.stage === 'duplicate' ? 'the same as' : 'asked for again; before as'} ${o.duplicateOf}`);
  if (skipReason !== null) lines.push(`  skipped: ${safeLine(skipReason, 300)}`);
  return lines.join('\n');
}

const DROPPED = 'dropped: ';
const LONGEST_REASON = 240;
const LEAST_WIDTH = 30;

/** `asks for work to be done (98 % sure), a project`; of what is dropped first why, and what it is only where that is another thing. */
function verdictWords(o: JobView['opportunity'], dropped: string | null): string {
  const [kind, engagement] = KINDS_OF_ENGAGEMENT[o.kind === 'request' ? o.engagement : o.kind];
  const sure = `(${Math.round(o.kindConfidence * 100)} % sure)`;
  if (dropped === null) return [`${kind} ${sure}`, engagement].filter(Boolean).join(', ');
  const why = safeLine(dropped, LONGEST_REASON);
  if (o.dropped === 'offer' || o.dropped === 'not_a_request') return `${why} ${sure}`;
  return o.dropped === 'employment' ? why : `${why}\n  ${[`${kind} ${sure}`, engagement].filter(Boolean).join(', ')}`;
}

/** What it pays and for which service it is, as far as that is known. */
function factsOf(o: JobView['opportunity'], serviceName: string | null): string {
  const budget = `budget ${o.budget === null ? 'unknown' : budgetText(o.budget)}`;
  if (o.dropped === 'no_service') return budget;
  return `${budget}; service ${serviceName === null ? 'none of yours' : safeLine(serviceName, 80)}`;
}

/** What the post does, and what for. Who hires offers a job; asking for work is what the others do. */
const KINDS_OF_ENGAGEMENT = {
  contract: ['asks for work to be done', 'a project'],
  bounty: ['asks for work to be done', 'a bounty'],
  unknown: ['asks for work to be done', ''],
  employment: ['offers a job', ''],
  offer: ['offers their own work', ''],
  other: ['neither asks for nor offers work', ''],
} as const;

/** A part of the score: `+12 of 12 names what it pays`. */
function isPoints(reason: string): boolean {
  return /^\+\d/.test(reason);
}

/** Points, parts and words each below each other: `+6 of  8  competition  7 answers so far`. */
function pointsText(reason: string, columns: number): string {
  const parts = /^\+(\d{1,3}) of (\d{1,3}) ([^:]*)(?:: (.*))?$/s.exec(reason);
  if (parts === null) return `  ${reason}`;
  const [, points = '', of = '', about = '', why = ''] = parts;
  const head = `  ${`+${points}`.padStart(3)} of ${of.padStart(2)}  ${about}`;
  if (why === '') return head;
  // Where no room is left beside the names, the words stand below them.
  if (columns < POINTS_WIDTH + LEAST_WIDTH) return hanging(`${head}: ${why}`, columns, 2);
  const [first = '', ...more] = wrappedLines(why, columns - POINTS_WIDTH);
  return [`${head.padEnd(POINTS_WIDTH)}${first}`, ...more.map((line) => `${' '.repeat(POINTS_WIDTH)}${line}`)].join('\n');
}

/** Room for the points and the longest name of a part. */
const POINTS_WIDTH = 25;

/** Lines of the post that are shown, as wide as a text is read with ease. */
const MOST_LINES = 30;
const READABLE = 100;
/** Of a post without end no more is wrapped. */
const MOST_LETTERS = 20_000;

function words({ opportunity: o }: JobView, columns: number, style: Style): string {
  const text = safe(o.body).trim();
  if (text === '') return '';
  const width = Math.max(20, Math.min(columns, READABLE) - 4);
  const lines = text
    .slice(0, MOST_LETTERS)
    .toWellFormed()
    .split('\n')
    .filter((line, at) => line.trim() !== '' && (at > 0 || line.trim() !== o.title.trim()))
    .flatMap((line) => wrappedLines(safeLine(line, MOST_LETTERS), width));
  if (lines.length === 0) return '';
  // A line that says that one more is left takes as much room as that one.
  const isWhole = lines.length <= MOST_LINES + 1 && text.length <= MOST_LETTERS;
  const shown = lines.slice(0, isWhole ? undefined : MOST_LINES).map((line) => `  │ ${line}`);
  if (!isWhole) {
    const rest = text.length > MOST_LETTERS ? 'the text goes on' : `${lines.length - MOST_LINES} more lines`;
    shown.push(style.dim(`  │ … ${rest} (--json has all)`));
  }
  return `${style.bold('In their words')}\n${shown.join('\n')}`;
}

function contactsText(
  { contacts, job, opportunity }: JobView,
  { typed, columns }: Pick<Names, 'typed' | 'columns'>,
  style: Style,
): string {
  if (contacts.length === 0)
    return job.offer
      ? `${style.bold('Contacts')}  none recorded; to read the post for them:\n  ${typed(`loop enrich ${job.id}`)}`
      : '';
  const lines = contacts.map(({ kind, value, use, confidence, quote, url, verification }) => {
    const place = url === null || url === opportunity.url ? '' : `\n    at ${safeLine(url, 200)}`;
    const known = verification === null ? null : verificationText(verification);
    const head = `  ${kind} ${safeLine(value, 120)}  (${use}, ${Math.round(confidence * 100)} %: “${safeLine(quote, 80)}”)`;
    return `${hanging(head, columns, 2)}${place}${known === null ? '' : `\n    ${known}`}`;
  });
  return `${style.bold('Contacts')}\n${lines.join('\n')}`;
}

function offerText({ job: { offer, milestones }, terms }: JobView, columns: number, style: Style): string {
  if (!offer) return '';
  const lines = [
    `Offer  ${terms?.serviceTitle ?? offer.service}, ${offer.tier}, ${formatMoney(offer.price)}; version ${offer.version}, ${offer.state}, valid until ${offer.validUntil}`,
  ];
  for (const m of milestones) {
    const planned = terms?.milestones.find((plan) => plan.number === m.number);
    const money = (amountMinor: number): Money => ({ amountMinor, currency: m.currency });
    const facts = [
      m.captureBefore !== null && m.capturedMinor === 0 ? `hold ends ${m.captureBefore.slice(0, 16).replace('T', ' ')}` : '',
      m.capturedMinor > 0 ? `captured ${formatMoney(money(m.capturedMinor))}` : '',
      m.refundedMinor > 0 ? `refunded ${formatMoney(money(m.refundedMinor))}` : '',
      m.frozen === null ? '' : `frozen: ${safeLine(m.frozen, 120)}`,
    ].filter(Boolean);
    lines.push(
      `  ${m.number}. ${planned ? safeLine(planned.title, 80) : `milestone ${m.number}`}  ${formatMoney(money(m.amountMinor))}  ${m.state.replaceAll('_', ' ')}${facts.length > 0 ? ` (${facts.join('; ')})` : ''}`,
    );
  }
  return fitted(lines.join('\n'), columns).replace(/^Offer/, style.bold('Offer'));
}

function messagesText({ job: { messages } }: JobView, columns: number, style: Style): string {
  if (messages.length === 0) return '';
  const lines = messages.map(({ settledAt, intendedAt, approvedAt, channel, state, reason, url }) => {
    const when = (settledAt ?? intendedAt ?? approvedAt).slice(0, 16).replace('T', ' ');
    const why = reason === null ? '' : `: ${safeLine(reason, 160)}`;
    return hanging(`  ${when}  ${channel}  ${state}${why}${url === null ? '' : `  ${safeLine(url, 200)}`}`, columns, 2);
  });
  return `${style.bold('Messages')}\n${lines.join('\n')}`;
}

function historyText({ history }: JobView, style: Style): string {
  if (history.length === 0) return '';
  return `${style.bold('History')}\n${history.map((e) => `  ${e.at.slice(0, 16).replace('T', ' ')}  ${e.event.type.replace('.', ' ').replaceAll('_', ' ')}  (${e.actor})`).join('\n')}`;
}

function nextText(
  view: JobView,
  { isRefused, typed, columns }: Pick<Names, 'isRefused' | 'typed' | 'columns'>,
  style: Style,
): string {
  const step = nextStep(view, isRefused);
  if (step === null) return '';
  return hanging(`Next  ${typed(step.command)}  (${step.does})`, columns, 2).replace(/^Next/, style.bold('Next'));
}
