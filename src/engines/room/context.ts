/** What every route of the room works with. */
import type { Peer, RoomOptions } from './ports.ts';
import type { Cookies } from './session.ts';
import type { Door } from './visit.ts';

/** Everything a route needs besides the request. */
export interface RoomContext extends RoomOptions {
  readonly cookies: Cookies;
  readonly visitOf: Door['visitOf'];
  /** Answers a guess that failed: counted, and held back until every failure took the same time. */
  readonly refuseGuess: (request: Request, peer: Peer | undefined, startedMs: number) => Promise<Response>;
  /** The answer to a visitor who has guessed too often; null for everyone else. */
  readonly tooManyGuesses: (request: Request, peer: Peer | undefined) => Promise<Response> | null;
}

/** A route takes the path's parameters as given; they are as foreign as everything else in a request. */
export type Handler = (request: Request, params: Readonly<Record<string, string>>, peer: Peer | undefined) => Promise<Response>;

/** Path to method to handler. */
export type Routes = Readonly<Record<string, Readonly<Partial<Record<'GET' | 'POST', Handler>>>>>;
