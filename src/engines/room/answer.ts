/** How the room answers: HTML to a browser, JSON to who asks for it, the same headers on everything. */
import type { Html } from './layout.ts';
import { troublePage, troubleWords } from './plain-pages.ts';

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** `Set-Cookie` headers; null ones are left out. */
  readonly cookies?: readonly (string | null)[];
}

/** True where the client asks for JSON and not for HTML. */
export function wantsJson(request: Request): boolean {
  const accept = request.headers.get('accept') ?? '';
  return accept.includes('application/json') && !accept.includes('text/html');
}

/** One result with two faces; the page is only made for a browser. */
export async function answer(request: Request, data: unknown, html: () => Html, rest: Answer = {}): Promise<Response> {
  const isJson = wantsJson(request);
  const body = isJson ? `${JSON.stringify(data)}\n` : String(await html());
  return respond(body, isJson ? 'application/json; charset=utf-8' : 'text/html; charset=utf-8', rest);
}

export function respond(body: string, type: string, { status = 200, headers = {}, cookies = [] }: Answer = {}): Response {
  const all = new Headers({ 'content-type': type, ...headers });
  for (const cookie of cookies) if (cookie !== null) all.append('set-cookie', cookie);
  return new Response(body, { status, headers: all });
}

/** 303: the browser goes on with GET, so that a reload repeats nothing. A JSON client is told where instead. */
export function seeOther(
  request: Request,
  location: string,
  data: Readonly<Record<string, unknown>>,
  rest: Answer = {},
): Response {
  if (wantsJson(request))
    return respond(`${JSON.stringify({ ...data, next: location })}\n`, 'application/json; charset=utf-8', rest);
  return respond('', 'text/html; charset=utf-8', { ...rest, status: 303, headers: { ...rest.headers, location } });
}

/** An error in the look of every other page. `back` is a path of this room. */
export function trouble(
  request: Request,
  status: number,
  back: string | null = null,
  headers: Answer['headers'] = {},
): Promise<Response> {
  const [title, text] = troubleWords(status);
  return answer(request, { error: { status, title, text } }, () => troublePage(status, back), { status, headers });
}

/**
 * The headers of every answer. `form-action` names the payment page because browsers hold the whole chain of redirects after a form against it.
 * https://www.w3.org/TR/CSP3/#directive-form-action
 */
export function securityHeaders(paymentOrigins: readonly string[], isSecure: boolean): Readonly<Record<string, string>> {
  return {
    'content-security-policy': [
      "default-src 'none'",
      "style-src 'self'",
      "img-src 'self'",
      `form-action ${["'self'", ...paymentOrigins].join(' ')}`,
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'x-robots-tag': 'noindex, nofollow',
    ...(isSecure ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  };
}
