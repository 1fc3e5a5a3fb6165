import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LoopError } from '../errors.ts';
import { type Call, type CommandFile, exampleText } from './command.ts';
import { createClient } from './demo-client.ts';
import { makePlaces, type Places } from './demo-places.ts';
import { type Story, tell } from './demo-story.ts';
import { createTranscript, stoppedBy, type Transcript, type TranscriptParts } from './demo-transcript.ts';

interface Options {
  readonly keep?: boolean;
}

export const command: CommandFile<Options> = {
  declare(command) {
    command
      .option('--keep', 'leave the stand-ins and the client room running for a browser, until Ctrl-C')
      .addHelpText(
        'after',
        `${exampleText('loop demo', 'loop demo --keep')}\n\nEvery run has a fresh folder and a ledger of its own; yours is not touched. Folders of a week ago are removed.`,
      );
  },

  async run(call) {
    const { app, ui, options } = call;
    const { world } = app;
    const places = makePlaces(app.config.stateDir, world.clock.now(), world.process.pid);
    // The person's own settings have no say here.
    const here = { cwd: places.folder, env: places.env };
    const room = await openRoom(call, here);
    const { origin } = room;
    try {
      const process: TranscriptParts['process'] = { ...here, env: { ...here.env, LOOP_PUBLIC_URL: origin } };
      const transcript = await createTranscript({ app, ui, process });
      await transcript.chapter(
        'The whole loop, in the sandbox',
        `Nothing leaves this machine and no money moves. Everything of this run lies in ${places.folder}`,
      );
      await transcript.say(`The client room is open at ${origin} (loop --sandbox serve --port ${new URL(origin).port}).`);
      const story = await tell(transcript, createClient(world.net, transcript.say), places.artifact);
      const page = join(places.folder, 'room.html');
      writeFileSync(page, await withStyles(story.room.html, origin, world.net.fetch), { mode: 0o600 });
      if (ui.isJson) await ui.print(jsonOf(story, places, page), () => '');
      await epilogue(transcript, story, places, page, origin);
      if (options.keep === true) {
        await transcript.say(
          `\nStill running, for your browser: ${story.link}\nIn another terminal, in this world: ${envLine(places, origin)}\nCtrl-C ends it.`,
        );
        await room.ended;
      }
    } finally {
      await room.close();
    }
    return 0;
  },
};

interface RunningRoom {
  /** Where it listens: the system chose the port. */
  readonly origin: string;
  readonly ended: Promise<unknown>;
  close(): Promise<void>;
}

/** Runs the real `serve` beside the other commands. Throws where it ends instead of listening. */
async function openRoom({ app, ui }: Call<Options>, process: TranscriptParts['process']): Promise<RunningRoom> {
  const { world } = app;
  const stop = new AbortController();
  const listening = Promise.withResolvers<string>();
  let words = '';
  const ended = app.run(['--json', '--sandbox', 'serve', '--port', '0'], {
    process: { ...world.process, ...process, interrupted: AbortSignal.any([world.process.interrupted, stop.signal]) },
    terminal: {
      ...world.terminal,
      isInteractive: false,
      out: async (text) => listening.resolve((JSON.parse(text) as { readonly origin: string }).origin),
      err: (text) => {
        words += text;
      },
    },
  });
  const close = async (): Promise<void> => {
    stop.abort();
    await ended;
  };
  const origin = await Promise.race([listening.promise, ended]);
  if (typeof origin === 'string') return { origin, ended, close };
  if (world.process.interrupted.aborted) throw new LoopError('interrupted', 'the demo was interrupted');
  throw new LoopError(stoppedBy(origin), 'the demo stops: the client room does not open', { fix: ui.masked(words.trim()) });
}

async function epilogue({ say }: Transcript, story: Story, places: Places, page: string, origin: string): Promise<void> {
  const mails = readdirSync(places.mailDir).map((name) => join(places.mailDir, name));
  await say(
    [
      '',
      `That is the whole loop: one request answered, ${story.captured.length === 1 ? 'one milestone' : `${story.captured.length} milestones`} delivered, approved and captured.`,
      '',
      `  ledger      ${places.ledger}`,
      `  mail sent   ${mails.join('\n              ')}`,
      `  client room ${page}`,
      '',
      'Each step by hand: type the same lines, from loop --sandbox discover --auto-contract on, into a world of your own (npx loop … in a checkout).',
      `To look around in this one: ${envLine(places, origin)}`,
      `  then for example          loop --sandbox show ${story.jobId}`,
      `  or the room in a browser  loop --sandbox serve --port ${new URL(origin).port}, and ${story.link}`,
    ].join('\n'),
  );
}

function envLine({ env }: Places, origin: string): string {
  const quoted = (value: string): string => (/^[\w@%+=:,./-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`);
  return `export ${Object.entries({ ...env, LOOP_PUBLIC_URL: origin })
    .map(([name, value]) => `${name}=${quoted(value)}`)
    .join(' ')}`;
}

function jsonOf(story: Story, { folder, ledger, mailDir }: Places, page: string): unknown {
  return { job: story.jobId, captured: story.captured, folder, ledger, mailDir, room: page };
}

/** The page with its stylesheet inside, so that it looks the same from a file. */
async function withStyles(html: string, origin: string, fetch: typeof globalThis.fetch): Promise<string> {
  const link = /<link rel="stylesheet" href="(\/[\w./-]{1,100})">/.exec(html);
  if (link?.[1] === undefined) return html;
  const css = await (await fetch(`${origin}${link[1]}`)).text();
  return html.replace(link[0], () => `<style>${css}</style>`);
}
