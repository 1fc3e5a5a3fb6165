/** The client of the demo, a browser without a face: opens links, fills in the forms it is shown, keeps cookies, follows redirects. */
import { LoopError } from '../errors.ts';
import type { Net } from '../system/world.ts';

export interface Page {
  readonly url: string;
  readonly status: number;
  readonly html: string;
  readonly forms: readonly Form[];
  /** Text of the level-one heading, and of the notice above it (`role="status"` or `alert`), if there is one. */
  readonly heading: string;
  readonly notice: string | null;
}

export interface Form {
  readonly action: string;
  /** Every field with the value it was shown with, in order; names may repeat. */
  readonly fields: readonly (readonly [string, string])[];
  /** Named buttons. */
  readonly buttons: readonly (readonly [string, string])[];
}

export interface Client {
  open(url: string): Promise<Page>;
  /** Sends the first form of `page` that `isMeant`, with these values filled in and its first named button pressed. Throws where there is none. */
  submit(page: Page, isMeant: (form: Form) => boolean, values?: Readonly<Record<string, string>>): Promise<Page>;
}

const REDIRECT_LIMIT = 5;

/** `see` is told of every request and its answer. */
export function createClient(net: Net, see: (line: string) => Promise<void>): Client {
  const cookies = new Map<string, string>();

  async function ask(method: 'GET' | 'POST', url: string, body: URLSearchParams | null, hops = 0): Promise<Page> {
    const { host } = new URL(url);
    const own = [...cookies]
      .filter(([key]) => key.startsWith(`${host} `))
      .map(([key, value]) => `${key.slice(host.length + 1)}=${value}`);
    const response = await net.fetch(url, {
      method,
      redirect: 'manual',
      headers: { accept: 'text/html', ...(own.length === 0 ? {} : { cookie: own.join('; ') }) },
      ...(body === null ? {} : { body }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const at = pair.indexOf('=');
      cookies.set(`${host} ${pair.slice(0, at).trim()}`, pair.slice(at + 1).trim());
    }
    const location = response.headers.get('location');
    await see(
      `  ${method.padEnd(4)} ${shortened(url)} -> ${response.status}${location === null ? '' : `, on to ${shortened(new URL(location, url).href)}`}`,
    );
    if (location === null) return pageOf(url, response.status, await response.text());
    if (hops >= REDIRECT_LIMIT) throw new LoopError('bug', `the demo stops: ${url} leads in circles`);
    return ask('GET', new URL(location, url).href, null, hops + 1);
  }

  return {
    open: (url) => ask('GET', url, null),
    async submit(page, isMeant, values = {}) {
      const form = page.forms.find(isMeant);
      if (form === undefined) {
        throw new LoopError('bug', `the demo stops: the page “${page.heading}” (${page.status}) lacks the form it should show`);
      }
      const [button] = form.buttons;
      const body = new URLSearchParams();
      for (const [name, value] of form.fields) body.append(name, values[name] ?? value);
      if (button !== undefined) body.append(...button);
      return ask('POST', new URL(form.action, page.url).href, body);
    },
  };
}

/** Links of the room carry a secret and a payment page's address is long: what is shown is enough to follow the story. */
function shortened(url: string): string {
  const { pathname } = new URL(url);
  const segments = pathname.split('/').map((segment) => (segment.length > 24 ? `${segment.slice(0, 12)}…` : segment));
  return `${new URL(url).host}${segments.join('/')}`;
}

function pageOf(url: string, status: number, html: string): Page {
  const forms = blocks(html, 'form').map(({ open, inner }): Form => {
    const tags = inner.split('<').slice(1);
    const named = (tag: string): [string, string] => [attribute(tag, 'name') ?? '', attribute(tag, 'value') ?? ''];
    return {
      action: attribute(open, 'action') ?? url,
      fields: tags.filter((tag) => /^(input|textarea)\b/.test(tag) && attribute(tag, 'name') !== null).map(named),
      buttons: tags.filter((tag) => tag.startsWith('button') && attribute(tag, 'name') !== null).map(named),
    };
  });
  const notice = [...blocks(html, 'div'), ...blocks(html, 'p')].find(({ open }) =>
    ['status', 'alert'].includes(attribute(open, 'role') ?? ''),
  );
  return {
    url,
    status,
    html,
    forms,
    heading: textOf(blocks(html, 'h1')[0]?.inner ?? ''),
    notice: notice === undefined ? null : textOf(notice.inner),
  };
}

/** What is read between the tags. */
function textOf(html: string): string {
  const parts = html.split('<').map((part, i) => (i === 0 ? part : part.slice(part.indexOf('>') + 1)));
  return decoded(parts.join('')).replace(/\s+/g, ' ').trim();
}

/** Elements of this name that hold none of their own kind, in order. */
function blocks(html: string, name: string): { open: string; inner: string }[] {
  return html
    .split(`<${name}`)
    .slice(1)
    .map((rest) => {
      const end = rest.indexOf('>');
      const close = rest.indexOf(`</${name}>`);
      return { open: rest.slice(0, end), inner: rest.slice(end + 1, close < 0 ? undefined : close) };
    });
}

function attribute(tag: string, name: string): string | null {
  const at = tag.indexOf(` ${name}="`);
  if (at < 0) return null;
  const from = at + name.length + 3;
  return decoded(tag.slice(from, tag.indexOf('"', from)));
}

function decoded(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
