/** Routes without a session: webhooks, unsubscribing, the wall of wins, health, and the static files of the pages. */
import { createHash } from 'node:crypto';
import type { Money } from '../../domain/money.ts';
import { isLoopError } from '../../errors.ts';
import { answer, respond } from './answer.ts';
import { FORM_MAX_BYTES, readText } from './body.ts';
import type { Handler, RoomContext, Routes } from './context.ts';
import { type PublicWin, unsubscribedPage, unsubscribePage, winsPage } from './plain-pages.ts';
import type { WinsWall } from './ports.ts';
import { ICON, STYLESHEET } from './stylesheet.ts';

/** The provider's events carry whole objects and are larger than any form of ours. */
const WEBHOOK_MAX_BYTES = 256 * 1024;

export function openRoutes(room: RoomContext): Routes {
  const { clock } = room;
  return {
    '/webhooks/stripe': {
      POST: async (request) => {
        const rawBody = await readText(request, WEBHOOK_MAX_BYTES);
        try {
          const { status } = await room.payments.receiveWebhook(rawBody, request.headers);
          return json({ received: status === 200 }, status);
        } catch (error) {
          // Anything but 2xx makes the provider send it again, for days: a missing key can be set in that time.
          room.report(error);
          return json({ received: false }, isLoopError(error) && error.meaning.status >= 500 ? error.meaning.status : 500);
        }
      },
    },
    '/unsubscribe/:token': {
      GET: async (request, { token = '' }, peer) =>
        room.tooManyGuesses(request, peer) ??
        answer(request, { method: 'POST' }, () => unsubscribePage(`/unsubscribe/${encodeURIComponent(token)}`)),
      // One click, as RFC 8058 wants it: no cookie, no form token, whatever the body says.
      POST: async (request, { token = '' }, peer) => {
        const refused = room.tooManyGuesses(request, peer);
        if (refused) return refused;
        const startedMs = clock.now().getTime();
        await readText(request, FORM_MAX_BYTES);
        if (!(await room.unsubscribe(token))) return room.refuseGuess(request, peer, startedMs);
        return answer(request, { unsubscribed: true }, unsubscribedPage);
      },
    },
    '/wins': {
      GET: async (request) => {
        const wall = await room.wins.wall({ since: null });
        const wins = wall.wins.map(publicWin);
        const totals = totalsOf(wins);
        return answer(request, { wins, totals, generatedAt: clock.now().toISOString() }, () => winsPage(wins, totals));
      },
    },
    '/healthz': {
      GET: async () => {
        try {
          await room.health();
          return json({ ok: true });
        } catch (error) {
          room.report(error);
          return json({ ok: false }, 503);
        }
      },
    },
    '/assets/room.css': { GET: fixed(STYLESHEET, 'text/css; charset=utf-8') },
    '/assets/icon.svg': { GET: fixed(ICON, 'image/svg+xml') },
  };
}

function json(data: unknown, status = 200): Response {
  return respond(`${JSON.stringify(data)}\n`, 'application/json; charset=utf-8', { status });
}

function fixed(text: string, type: string): Handler {
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  const headers = { etag, 'cache-control': 'public, max-age=3600' };
  return async (request) => {
    if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
    return respond(text, type, { headers });
  };
}

/** Without the client's consent the title stays away as well: a search for it would find the client's post. */
function publicWin({ title, client, net, capturedAt }: WinsWall['wins'][number]): PublicWin {
  const isNamed = client !== 'anonymous';
  return { title: isNamed ? title : 'A finished job', client: isNamed ? client : 'Anonymous', net, on: capturedAt.slice(0, 10) };
}

function totalsOf(wins: readonly PublicWin[]): readonly Money[] {
  const totals = new Map<string, number>();
  for (const { net } of wins) totals.set(net.currency, (totals.get(net.currency) ?? 0) + net.amountMinor);
  return [...totals].map(([currency, amountMinor]) => ({ amountMinor, currency }));
}
