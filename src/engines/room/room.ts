/**
 * The room: one function from a request to an answer. GET changes nothing here; the only exception is the way back from the payment page,
 * which records what the provider itself says and nothing the browser brings along.
 */
import { Hono } from 'hono';
import { isLoopError } from '../../errors.ts';
import { acceptRoutes } from './accept-routes.ts';
import { securityHeaders, trouble } from './answer.ts';
import { BodyError } from './body.ts';
import { clientRoutes } from './client-routes.ts';
import type { RoomContext, Routes } from './context.ts';
import { openRoutes } from './open-routes.ts';
import type { Peer, Room, RoomOptions } from './ports.ts';
import { createCookies } from './session.ts';
import { createThrottle } from './throttle.ts';
import { createDoor } from './visit.ts';

/** Longer than any look-up, found or not, so that the time of a refusal tells nothing. */
const REFUSAL_MS = 150;

export function createRoom(options: RoomOptions): Room {
  const isSecure = (): boolean => options.origin().startsWith('https:');
  const throttle = createThrottle(options.clock);
  const door = createDoor(options.trustedProxies);
  const context: RoomContext = {
    ...options,
    visitOf: door.visitOf,
    cookies: createCookies(options.keyring, options.ids, isSecure),
    async refuseGuess(request, peer, startedMs) {
      throttle.failed(door.addressOf(request, peer));
      const leftMs = startedMs + REFUSAL_MS - options.clock.now().getTime();
      if (leftMs > 0) await options.clock.sleep(leftMs);
      return trouble(request, 404);
    },
    tooManyGuesses(request, peer) {
      const seconds = throttle.waitSeconds(door.addressOf(request, peer));
      return seconds === 0 ? null : trouble(request, 429, null, { 'retry-after': String(seconds) });
    },
  };
  const router = new Hono<{ Bindings: { peer: Peer | undefined } }>();
  const routes: Routes = { ...acceptRoutes(context), ...clientRoutes(context), ...openRoutes(context) };
  for (const [path, methods] of Object.entries(routes)) {
    for (const [method, handler] of Object.entries(methods))
      router.on(method, path, (c) => handler(c.req.raw, c.req.param(), c.env.peer));
    const allowed = Object.keys(methods).flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
    router.all(path, (c) => trouble(c.req.raw, 405, null, { allow: allowed.join(', ') }));
  }
  router.notFound((c) => trouble(c.req.raw, 404));
  router.onError((error, c) => refusal(c.req.raw, error, options.report));
  return async (request, peer) => {
    const response = await router.fetch(request, { peer });
    return withHeaders(response, securityHeaders(options.paymentOrigins, isSecure()));
  };
}

/** What a client is told of an error: the status and words for it, never the operator's message. */
function refusal(request: Request, error: Error, report: (error: unknown) => void): Promise<Response> {
  if (error instanceof BodyError)
    return trouble(request, error.problem === 'too_large' ? 413 : error.problem === 'wrong_type' ? 415 : 400);
  const back = /^\/client-room\/[^/]+(?=\/)/.exec(new URL(request.url).pathname)?.[0] ?? null;
  if (!isLoopError(error)) {
    report(error);
    return trouble(request, 500, back);
  }
  // A room whose link was revoked must look like one that never was.
  if (error.code === 'expired' || error.code === 'unknown_id') return trouble(request, 404);
  if (error.meaning.exit === 3) return trouble(request, error.meaning.status, back);
  report(error);
  return trouble(request, error.code.startsWith('provider_') ? 502 : 503, back);
}

function withHeaders(response: Response, headers: Readonly<Record<string, string>>): Response {
  const all = new Headers(response.headers);
  for (const [name, value] of Object.entries(headers)) if (!all.has(name)) all.set(name, value);
  if (!all.has('cache-control')) all.set('cache-control', 'no-store');
  return new Response(response.body, { status: response.status, headers: all });
}
