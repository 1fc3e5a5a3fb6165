/**
 * Cookies and form tokens of the room, all derived from the keyring, none stored:
 * - the visitor cookie is random and only ties a form to the browser it was shown in;
 * - the room cookie says which private link opened the room; whether that link is still good is asked of the ledger every time.
 * Over https both carry the `__Host-` prefix, so no other host or subdomain can plant them.
 */
import { timingSafeEqual } from 'node:crypto';
import type { ClientSession } from '../../domain/deal.ts';
import type { Keyring } from '../../system/keyring.ts';
import type { Ids } from '../../system/world.ts';

const MONTH_SECONDS = 30 * 86_400;

export interface Cookies {
  /** The visitor of this request; `setCookie` is the header to send when the browser has no valid one yet. */
  visitor(request: Request): { readonly id: string; readonly setCookie: string | null };
  /** Token for a form shown to this visitor that is posted to `path`. */
  formToken(visitorId: string, path: string): string;
  /** True where the request carries a visitor cookie and the token belongs to both it and `path`. */
  isOwnForm(request: Request, path: string, token: string): boolean;
  /** `Set-Cookie` that opens the room for a month. */
  openRoom(session: ClientSession, nowMs: number): string;
  /** The session this request brings for the job; null where there is none, it ran out or it is forged. */
  session(request: Request, jobId: string, nowMs: number): ClientSession | null;
}

export function createCookies(keyring: Keyring, ids: Ids, isSecure: () => boolean): Cookies {
  const attributes = (): string => `Path=/; HttpOnly; SameSite=Lax; Max-Age=${MONTH_SECONDS}${isSecure() ? '; Secure' : ''}`;
  const named = (name: string): string => `${isSecure() ? '__Host-' : ''}loop-${name}`;
  const visitorOf = (request: Request): string | null => {
    const value = cookieOf(request, named('visitor'));
    return value !== null && /^[A-Za-z0-9_-]{22}$/.test(value) ? value : null;
  };
  const formToken = (visitorId: string, path: string): string => keyring.token('form', `${visitorId}\n${path}`);
  const seal = ({ jobId, linkId }: ClientSession, until: number): string =>
    keyring.token('session', `room\n${jobId}\n${linkId}\n${until}`);
  return {
    visitor(request) {
      const known = visitorOf(request);
      if (known !== null) return { id: known, setCookie: null };
      const id = Buffer.from(ids.bytes(16)).toString('base64url');
      return { id, setCookie: `${named('visitor')}=${id}; ${attributes()}` };
    },
    formToken,
    isOwnForm(request, path, token) {
      const visitorId = visitorOf(request);
      return visitorId !== null && isEqual(formToken(visitorId, path), token);
    },
    openRoom(session, nowMs) {
      const until = Math.floor(nowMs / 1000) + MONTH_SECONDS;
      return `${named(`room-${session.jobId}`)}=${session.linkId}.${until}.${seal(session, until)}; ${attributes()}`;
    },
    session(request, jobId, nowMs) {
      const value = cookieOf(request, named(`room-${jobId}`));
      const [linkId, until, mac] = value?.split('.') ?? [];
      if (linkId === undefined || until === undefined || mac === undefined || !/^\d{1,12}$/.test(until)) return null;
      const session = { jobId, linkId };
      return isEqual(seal(session, Number(until)), mac) && Number(until) * 1000 > nowMs ? session : null;
    },
  };
}

function isEqual(expected: string, given: string): boolean {
  const a = Buffer.from(expected);
  const b = Buffer.from(given);
  return a.length === b.length && timingSafeEqual(a, b);
}

function cookieOf(request: Request, name: string): string | null {
  const header = request.headers.get('cookie');
  if (header === null || header.length > 16_384) return null;
  for (const pair of header.split(';')) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return null;
}
