import { safeLine } from '../domain/text.ts';
import { isLoopError, LoopError } from '../errors.ts';
import type { Ui } from '../render.ts';
import { type CommandFile, exampleText } from './command.ts';
import { countOption } from './option-values.ts';

interface Options {
  readonly host: string;
  readonly port: number;
}

const DEFAULT_PORT = 8787;

export const command: CommandFile<Options> = {
  declare(command) {
    command
      .option('--host <address>', 'where to listen; anything but this machine needs an https LOOP_PUBLIC_URL', '127.0.0.1')
      .option('--port <n>', 'the port; 0 takes any free one', countOption('--port', 0, 65_535), DEFAULT_PORT)
      .addHelpText(
        'after',
        `${exampleText('loop serve', 'loop serve --port 9000', 'loop --sandbox serve')}\n\nCtrl-C lets running answers finish, then ends with exit code 130.`,
      );
  },

  async run({ options: { host, port }, app, ui }) {
    const { publicUrl, isSandbox } = app.config;
    refuseOpenDoor(host, publicUrl);
    const report = reporter(ui, () => app.world.clock.now());
    let origin = publicUrl ?? '';
    const room = await app.room({ origin: () => origin, report });
    const server = await app.listen({ host, port, handler: room, report });
    // In the sandbox clients are on this machine too, so the room is where it listens.
    origin = isSandbox ? server.origin : (publicUrl ?? server.origin);
    try {
      if (ui.isJson) await ui.print({ origin: server.origin, publicUrl }, () => '');
      ui.note(
        `Listening on ${server.origin}${origin === server.origin ? '' : `, reached by clients as ${origin}`}. Ctrl-C ends it.`,
      );
      const linked = publicUrl ?? `http://127.0.0.1:${DEFAULT_PORT}`;
      if (origin === server.origin && linked !== origin)
        ui.warn(`Links made by loop point to ${linked}. Set LOOP_PUBLIC_URL to ${origin} to have them point here.`);
      // What an earlier run left open is asked about while the room is open already; clients need not wait for it.
      void app.settlePayments().catch(report);
      await untilInterrupted(app.world.process.interrupted);
    } finally {
      await server.close();
    }
    return 0;
  },
};

/** Clients type their name here and are sent on to pay, so nothing but https may carry it beyond this machine. */
function refuseOpenDoor(host: string, publicUrl: string | null): void {
  if (host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host)) return;
  if (publicUrl?.startsWith('https:')) return;
  throw new LoopError('config_invalid', `${host} can be reached from other machines, and no https address is configured`, {
    fix: 'Put a proxy with https in front, set LOOP_PUBLIC_URL to its https address, and keep --host 127.0.0.1 where the proxy runs on this machine.',
    state: 'Nothing was opened.',
  });
}

function reporter(ui: Ui, now: () => Date): (error: unknown) => void {
  return (error) => {
    const text = error instanceof Error ? `${isLoopError(error) ? error.code : error.name}: ${error.message}` : String(error);
    ui.warn(`${now().toISOString()}  ${safeLine(text, 500)}`);
  };
}

function untilInterrupted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
