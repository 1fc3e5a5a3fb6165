/** The story of the demo: one job from the post to the captured payment, told by the real commands and a client who answers by HTTP. */
import { formatMoney, type Money } from '../domain/money.ts';
import { LoopError } from '../errors.ts';
import type { Client, Form, Page } from './demo-client.ts';
import type { Transcript } from './demo-transcript.ts';

export interface Story {
  readonly jobId: string;
  /** The client's private link. */
  readonly link: string;
  /** The room as the client last saw it. */
  readonly room: Page;
  readonly captured: readonly Money[];
}

const CHOSEN_TITLE = 'bakery';
const CARD = {
  email: 'mara@crumb-and-oven.example',
  number: '4242 4242 4242 4242',
  expiry: '12/34',
  cvc: '123',
  name: 'Mara Oven',
};

/** Tells the whole story. `artifact` is a file to deliver. Throws where any step goes another way than it should. */
export async function tell(transcript: Transcript, client: Client, artifact: string): Promise<Story> {
  const { say, type, ask } = transcript;
  let chapters = 0;
  const chapter = (title: string, ...lines: readonly string[]): Promise<void> => {
    chapters += 1;
    return transcript.chapter(`${chapters}. ${title}`, ...lines);
  };

  await chapter(
    'Discover',
    'The stand-ins of Hacker News, Reddit and GitHub hold a dozen invented posts: requests, offers of work, a scam, a duplicate, an attack.',
  );
  await type('--sandbox', 'discover', '--auto-contract');
  await type('--sandbox', 'list');
  const { id } = chosenJob(await ask('--sandbox', 'list', '--stage', 'drafted'));

  await chapter('Enrich: who asked, and how do they want to be reached?');
  await type('--sandbox', 'enrich', id);

  await chapter('Present', 'First the whole plan: nothing is sent.');
  const plan = await type('--sandbox', 'present', id, '--dry-run');
  const approval = approvalIn(plan);
  await say('\nA person approves exactly these bytes. Nobody sits here now, so the demo approves what was shown above:');
  await type('--sandbox', 'present', '--approve', approval);

  await chapter("The client's private link", 'The same that went out in the mail.');
  const link = (await type('--sandbox', 'accept-link', id)).trim();

  await chapter(
    'The client accepts and authorises',
    'The client opens the link, reads the offer, accepts it, and gives a test card to the stand-in of Stripe.',
  );
  const offer = await client.open(link);
  const payment = await client.submit(offer, (form) => form.buttons.some(([, value]) => value === 'accept'), { name: CARD.name });
  await authorised(say, client, payment);

  const milestones = milestonesOf(await ask('--sandbox', 'show', id));
  for (const { number, amount } of milestones) {
    const plain = formatMoney(amount).slice(0, -4);
    const milestone = ['--milestone', String(number)];
    await chapter(`Milestone ${number} of ${milestones.length}, ${formatMoney(amount)}: deliver, review, capture`);
    if (number > 1) await authorised(say, client, await client.submit(await client.open(link), hasAction('authorise')));
    await type('--sandbox', 'deliver', id, ...milestone, '--artifact', artifact, '--note', 'Ready for your review');
    const notice = approvalIn(transcript.remarks());
    await say('\nThe word to the client is approved like every message, here by the demo again:');
    await type('--sandbox', 'deliver', id, ...milestone, '--approve', notice);
    await say('\nThe client opens the room, looks at it and approves:');
    await client.submit(await client.open(link), hasAction('approve'));
    await type('--sandbox', 'capture', id, ...milestone, '--amount', plain);
  }
  await say('\nThe client has a last look at the room:');
  const room = await client.open(link);

  await chapter('The win');
  const wins = await type('--sandbox', 'wins');
  if (!wins.includes(id)) stop('the job is not among the wins');
  return { jobId: id, link, room, captured: milestones.map(({ amount }) => amount) };
}

/** The client on the payment page: from the form to the room. */
async function authorised(say: Transcript['say'], client: Client, payment: Page): Promise<void> {
  // Where the room may not redirect to another site, it shows a page with a link or a form that leads there.
  const onward = payment.forms.length === 0 ? linkTo(payment, '/c/pay/') : null;
  const page = onward === null ? payment : await client.open(onward);
  await saw(say, page);
  const room = await client.submit(page, (form) => form.fields.some(([name]) => name === 'number'), CARD);
  await saw(say, room);
  if (room.notice?.includes('reserved') !== true)
    stop(`the room does not say that the amount is reserved, but “${room.notice ?? room.heading}”`);
}

async function saw(say: Transcript['say'], page: Page): Promise<void> {
  await say(`  The client sees: “${page.notice ?? page.heading}”`);
}

function linkTo(page: Page, path: string): string | null {
  const at = page.html.indexOf(path);
  if (at < 0) return null;
  const from = page.html.lastIndexOf('"', at) + 1;
  return page.html.slice(from, page.html.indexOf('"', at)).replaceAll('&amp;', '&');
}

function hasAction(name: string): (form: Form) => boolean {
  return (form) => form.action.endsWith(`/${name}`);
}

interface Listed {
  readonly id: string;
  readonly title: string;
}

function chosenJob(listed: unknown): Listed {
  const { jobs } = listed as { readonly jobs?: readonly Listed[] };
  return jobs?.find(({ title }) => title.includes(CHOSEN_TITLE)) ?? stop('the request for a landing page has no offer');
}

/** The `ID@HASH` that a command says would send the message it has shown. */
function approvalIn(shown: string): string {
  return /--approve ([0-9a-z]+@[0-9a-f]{64})/.exec(shown)?.[1] ?? stop('no message waits for approval');
}

interface Milestone {
  readonly number: number;
  readonly amount: Money;
}

function milestonesOf(shown: unknown): readonly Milestone[] {
  const { milestones = [] } = shown as {
    readonly milestones?: readonly { readonly number: number; readonly amountMinor: number; readonly currency: string }[];
  };
  if (milestones.length === 0) stop('the accepted offer has no milestones');
  return milestones.map(({ number, amountMinor, currency }) => ({ number, amount: { amountMinor, currency } }));
}

function stop(why: string): never {
  throw new LoopError('bug', `the demo stops: ${why}`, {
    fix: 'The steps before stand above. Nothing but sandbox data is affected.',
  });
}
