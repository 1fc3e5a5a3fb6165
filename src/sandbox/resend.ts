/** The Resend stand-in: https://resend.com/docs/api-reference. Mail from a `.example` domain is accepted, kept as `.eml`, and never leaves the machine. */
import { createHash } from 'node:crypto';
import { type Answer, json, type SandboxRequest } from './http-server.ts';
import { bareAddress, keepMail } from './mailbox.ts';
import { composeMail, type Payload, Refused, readPayload } from './resend-payload.ts';
import { newUuid, type WorldFile, type WorldState } from './world-file.ts';

export interface ResendState {
  readonly emails: ResendEmail[];
  keys: { readonly key: string; readonly at: number; readonly payload: string; readonly id: string }[];
}

interface ResendEmail {
  readonly id: string;
  readonly messageId: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo: readonly string[];
  readonly subject: string;
  readonly text: string | null;
  readonly html: string | null;
  readonly tags: readonly { readonly name: string; readonly value: string }[];
  readonly createdAt: string;
  readonly lastEvent: 'delivered' | 'bounced';
}

export interface ResendOptions {
  readonly world: WorldFile;
  readonly now: () => Date;
  readonly key: string;
  readonly mailDir: string;
}

/** Idempotency keys are kept for 24 hours: https://resend.com/docs/dashboard/emails/idempotency-keys */
const KEY_MS = 24 * 3600 * 1000;
const DOMAIN = { id: 'd91cd9bd-0000-4000-a000-000000000001', name: 'sandbox.example', status: 'verified', region: 'us-east-1' };

/** Answers as api.resend.com does. */
export function createResendHandler(options: ResendOptions): (request: SandboxRequest) => Promise<Answer> {
  const inProgress = new Set<string>();
  return async (request) => {
    try {
      checkCredentials(request, options.key);
      const key = request.headers['idempotency-key'] ?? null;
      if (request.method === 'POST' && request.path === '/emails') return await send(options, request, key, inProgress);
      if (request.forced !== null) return request.forced;
      return options.world.update((state) => read(state, request));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return json(error.status, { statusCode: error.status, name: error.title, message: error.message });
    }
  };
}

/** Resend’s own shape of an error of this status. */
export function resendErrorBody(status: number): unknown {
  if (status === 429) {
    return {
      statusCode: 429,
      name: 'rate_limit_exceeded',
      message: 'Too many requests. You can only make 2 requests per second.',
    };
  }
  if (status === 401)
    return { statusCode: 401, name: 'missing_api_key', message: 'Missing API key in the authorization header.' };
  if (status === 403) return { statusCode: 403, name: 'invalid_api_key', message: 'API key is invalid' };
  if (status < 500)
    return { statusCode: status, name: 'validation_error', message: 'We found an error with one or more fields in the request.' };
  return { statusCode: status, name: 'internal_server_error', message: 'An unexpected error occurred.' };
}

async function send(
  options: ResendOptions,
  request: SandboxRequest,
  key: string | null,
  inProgress: Set<string>,
): Promise<Answer> {
  if (key !== null && (key.length < 1 || key.length > 256)) {
    throw new Refused(400, 'invalid_idempotency_key', 'The key must be between 1-256 chars.');
  }
  if (request.forced !== null) return request.forced;
  if (key !== null && inProgress.has(key)) {
    throw new Refused(
      409,
      'concurrent_idempotent_requests',
      'Same idempotency key used while original request is still in progress.',
    );
  }
  const payload = readPayload(request.body);
  if (key !== null) inProgress.add(key);
  try {
    const bytes = await composeMail(payload, options.now());
    const id = options.world.update((state) => accept(state, options, payload, request.body, key, bytes));
    await request.hold();
    return json(200, { id });
  } finally {
    if (key !== null) inProgress.delete(key);
  }
}

/** Accepts a mail once for a key. Returns its id. Throws where the key was used for another payload. */
function accept(
  state: WorldState,
  { now, mailDir }: ResendOptions,
  payload: Payload,
  body: string,
  key: string | null,
  bytes: (messageId: string) => Uint8Array,
): string {
  const at = now();
  const hash = createHash('sha256').update(body).digest('hex');
  state.resend.keys = state.resend.keys.filter((one) => one.at + KEY_MS > at.getTime());
  const known = state.resend.keys.find((one) => one.key === key);
  if (known !== undefined) {
    if (known.payload === hash) return known.id;
    throw new Refused(
      409,
      'invalid_idempotent_request',
      'This idempotency key has been used on a request that was made with a different payload. Retrying this request is useless without changing the idempotency key or payload.',
    );
  }
  const id = newUuid(state);
  const messageId = findHeader(payload.headers, 'message-id') ?? `<${id}@resend.sandbox.example>`;
  const email: ResendEmail = {
    id,
    messageId,
    from: payload.from,
    to: payload.to,
    cc: payload.cc,
    bcc: payload.bcc,
    replyTo: payload.replyTo,
    subject: payload.subject,
    text: payload.text,
    html: payload.html,
    tags: payload.tags,
    createdAt: at.toISOString(),
    // As Resend's own test address: a mailbox called `bounce` takes no mail.
    lastEvent: payload.to.some((address) => bareAddress(address).startsWith('bounce')) ? 'bounced' : 'delivered',
  };
  state.resend.emails.push(email);
  if (key !== null) state.resend.keys.push({ key, at: at.getTime(), payload: hash, id });
  const to = [...payload.to, ...payload.cc, ...payload.bcc].map(bareAddress);
  const record = {
    id,
    via: 'resend' as const,
    from: bareAddress(payload.from),
    to,
    subject: payload.subject,
    messageId,
    at: at.toISOString(),
  };
  keepMail(state, mailDir, record, bytes(messageId));
  return id;
}

function read(state: WorldState, { method, path, query }: SandboxRequest): Answer {
  if (method !== 'GET') throw new Refused(405, 'method_not_allowed', 'Method is not allowed for the requested path.');
  if (path === '/domains') return json(200, { object: 'list', has_more: false, data: [domainView(state)] });
  if (path === '/emails') {
    const limit = Math.min(100, Math.max(1, Number(query.get('limit') ?? 20) || 20));
    const newestFirst = [...state.resend.emails].reverse();
    const after = query.get('after');
    const from = after === null ? 0 : newestFirst.findIndex(({ id }) => id === after) + 1;
    const data = newestFirst.slice(from, from + limit).map(listedView);
    return json(200, { object: 'list', has_more: newestFirst.length > from + limit, data });
  }
  const id = /^\/emails\/([^/]+)$/.exec(path)?.[1];
  if (id === undefined) throw new Refused(404, 'not_found', 'The requested endpoint does not exist.');
  const email = state.resend.emails.find((one) => one.id === id);
  if (email === undefined) throw new Refused(404, 'not_found', 'Email not found');
  return json(200, { ...listedView(email), object: 'email', html: email.html, text: email.text, tags: email.tags });
}

function listedView(email: ResendEmail): Record<string, unknown> {
  return {
    id: email.id,
    message_id: email.messageId,
    to: email.to,
    from: email.from,
    created_at: email.createdAt.replace('T', ' ').replace('Z', '000+00'),
    subject: email.subject,
    bcc: email.bcc,
    cc: email.cc,
    reply_to: email.replyTo,
    last_event: email.lastEvent,
    scheduled_at: null,
  };
}

function domainView(state: WorldState): Record<string, unknown> {
  return {
    ...DOMAIN,
    created_at: state.bornAt.replace('T', ' ').replace('Z', '000+00'),
    open_tracking: false,
    click_tracking: false,
    capabilities: { sending: 'enabled', receiving: 'disabled' },
  };
}

function checkCredentials({ headers }: SandboxRequest, key: string): void {
  const header = headers['authorization'];
  if (header === undefined) throw new Refused(401, 'missing_api_key', 'Missing API key in the authorization header.');
  if (header !== `Bearer ${key}`) throw new Refused(403, 'invalid_api_key', 'API key is invalid');
  if (headers['user-agent'] === undefined) throw new Refused(403, 'validation_error', 'Missing User-Agent header.');
}

function findHeader(headers: Readonly<Record<string, string>>, name: string): string | null {
  return Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1] ?? null;
}
