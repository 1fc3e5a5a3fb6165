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
  const { chapter, say, type, ask } = transcript;

  await chapter(
    '1. Discover',
    'The stand-ins of Hacker News, Reddit and GitHub hold a dozen invented posts: requests, offers of work, a scam, a duplicate, an attack.',
  );
  await type('--sandbox', 'discover', '--auto-contract');
  await type('--sandbox', 'list');
  const { id } = chosenJob(await ask('--sandbox', 'list', '--stage', 'drafted'));

  await chapter('2. Enrich: who asked, and how do they want to be reached?');
  await type('--sandbox', 'enrich', id);

  await chapter('3. Present', 'First the whole plan: nothing is sent.');
  const plan = await type('--sandbox', 'present', id, '--dry-run');
  const approval = /--approve ([0-9a-z]+@[0-9a-f]{64})/.exec(plan)?.[1] ?? stop('the plan names no message to approve');
  await say('\nA person approves exactly these bytes. In this demo nobody sits here, so the demo approves what was shown above:');
  await type('--sandbox', 'present', '--approve', approval);

  await chapter("4. The client's private link");
  const link = (await type('--sandbox', 'accept-link', id)).trim();

  await chapter(
    '5. The client accepts and authorises',
    'The client opens the link from the mail, reads the offer, accepts it, and gives a test card to the stand-in of Stripe.',
  );
  const offer = await client.open(link);
  await saw(say, offer);
  const payment = await client.submit(offer, (form) => form.buttons.some(([, value]) => value === 'accept'), { name: CARD.name });
  let room = await authorised(say, client, payment);

  const captured: Money[] = [];
  for (const milestone of milestonesOf(await ask('--sandbox', 'show', id))) {
    const { number, amount } = milestone;
    const of = `milestone ${number}, ${formatMoney(amount)}`;
    if (number > 1) {
      await chapter(`The client authorises ${of}`);
      room = await authorised(say, client, await client.submit(await client.open(link), hasAction('authorise')));
    }
    await chapter(`6. Deliver ${of}`);
    await type(
      '--sandbox',
      'deliver',
      id,
      '--milestone',
      String(number),
      '--artifact',
      artifact,
      '--note',
      'Ready for your review',
    );
    await chapter('7. The client looks at it and approves');
    room = await client.submit(await client.open(link), hasAction('approve'));
    await saw(say, room);
    await chapter(`8. Capture ${of}`, 'Only what the client approved, once, for the amount that is typed.');
    await type('--sandbox', 'capture', id, '--milestone', String(number), '--amount', formatMoney(amount).slice(0, -4));
    captured.push(amount);
  }
  room = await client.open(link);
  await chapter('9. The win');
  await type('--sandbox', 'wins');
  return { jobId: id, link, room, captured };
}

/** The client on the payment page: from the form to the room. */
async function authorised(say: Transcript['say'], client: Client, payment: Page): Promise<Page> {
  // Where the room may not redirect to another site, it shows a page with a link or a form that leads there.
  const onward = payment.forms.length === 0 ? linkTo(payment, '/c/pay/') : null;
  const page = onward === null ? payment : await client.open(onward);
  await saw(say, page);
  const room = await client.submit(page, (form) => form.fields.some(([name]) => name === 'number'), CARD);
  await saw(say, room);
  if (!room.html.includes('reserved')) stop(`the room does not say that the amount is reserved, but “${room.heading}”`);
  return room;
}

async function saw(say: Transcript['say'], page: Page): Promise<void> {
  await say(`  The client sees: “${page.heading}”`);
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
