/** The table of platforms as rules by host, and what a rule reads out of a path. */
import type { ContactKind } from '../../../domain/contact.ts';
import { RESERVED } from './platform-reserved.ts';
import { ID_FORMS, PLATFORM_TABLE, type Platform } from './platform-table.ts';

export type PageKind = 'profile' | 'post' | 'company';

/** One line of the table. */
export interface Rule {
  readonly platform: Platform | null;
  readonly what: PageKind;
  readonly contact: ContactKind | null;
  /** The one spelling of the address, with places for ids; null where the link as written is as good as any. */
  readonly url: string | null;
  readonly segments: readonly Segment[];
  readonly hasRest: boolean;
  readonly parameter: string | null;
  /** What each id must look like, and its one form; of more ids than forms the last one's. */
  readonly forms: readonly IdForm[];
  /** The platform's own pages, lower case, where a name may stand. */
  readonly reserved: readonly ReadonlySet<string>[];
}

interface IdForm {
  readonly is: RegExp;
  readonly form?: (id: string) => string;
}

interface Segment {
  /** Lower case; of a segment that is captured, what stands before the id. */
  readonly literal: string;
  readonly kind: 'literal' | 'any' | 'id';
}

/** A path as rules read it: without empty segments, and the query apart. */
export interface Path {
  readonly segments: readonly string[];
  readonly query: string;
}

const MOST_SEGMENTS = 8;
const RULES_BY_HOST = ruleTable();
/** Lower case; `*` stands for any ending. */
export const hostsWithRules: readonly string[] = [...RULES_BY_HOST.keys()];

/** The rules for a lower-case host without `www.`; null where the table has none. */
export function rulesFor(host: string): readonly Rule[] | null {
  return RULES_BY_HOST.get(host) ?? null;
}

/** The first rule that a path fits, with the ids in their one form; null where none fits. */
export function firstFit(rules: readonly Rule[], path: Path): { readonly rule: Rule; readonly ids: readonly string[] } | null {
  if (path.segments.length > MOST_SEGMENTS) return null;
  for (const rule of rules) {
    const ids = capturedBy(rule, path);
    if (ids !== null) return { rule, ids };
  }
  return null;
}

function capturedBy({ segments, hasRest, parameter, forms, reserved }: Rule, path: Path): string[] | null {
  const { length } = path.segments;
  if (length < segments.length || (length > segments.length && !hasRest)) return null;
  const ids: string[] = [];
  for (let i = 0; i < segments.length; i++) {
    const { kind, literal } = segments[i] as Segment;
    if (kind === 'any') continue;
    const part = path.segments[i] as string;
    if (kind === 'id') {
      if (!part.startsWith(literal)) return null;
      ids.push(part.slice(literal.length));
    } else if (literal !== part && literal !== part.toLowerCase()) return null;
  }
  if (parameter !== null) ids.push(new URLSearchParams(path.query).get(parameter) ?? '');
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] as string;
    // Steps in the path, whatever names may look like.
    if (id === '.' || id === '..') return null;
    const { is, form } = forms[Math.min(i, forms.length - 1)] as IdForm;
    if (!is.test(id)) return null;
    if (form !== undefined) ids[i] = form(id);
  }
  const name = ids[0]?.toLowerCase() ?? '';
  // Where a name may stand first in the path, the platform's own pages stand there too.
  return reserved.some((names) => names.has(name)) ? null : ids;
}

/** Path segments and query of what follows a host; the hash of old X links (`/#!/jo`) counts as a path, the port of the web as nothing. */
export function pathOf(rest: string): Path {
  const unescaped = rest.includes('\\') ? rest.replaceAll('\\', '') : rest;
  const written = unescaped.charCodeAt(0) === 0x3a ? unescaped.replace(/^:(?:443|80)(?!\d)/, '') : unescaped;
  const bare = written.includes('#!/') ? written.replace(/^(?::\d+)?\/?#!\//, '/') : written;
  const hash = bare.indexOf('#');
  const address = hash === -1 ? bare : bare.slice(0, hash);
  const mark = address.indexOf('?');
  const path = mark === -1 ? address : address.slice(0, mark);
  const segments = (path.includes('%') ? plain(path) : path).split('/', MOST_SEGMENTS + 2).filter((part) => part !== '');
  return { segments, query: mark === -1 ? '' : address.slice(mark + 1) };
}

/** Letters, digits, `-._~` and what profile and update names hold, `@` and `:`, mean the same encoded and plain (RFC 3986, section 6.2.2.2). */
function plain(path: string): string {
  return path.replace(/%(?:2[DE]|3[0-9A]|4[0-9A-F]|5[0-9AF]|6[1-9A-F]|7[0-9AE])/gi, (code) =>
    String.fromCharCode(Number.parseInt(code.slice(1), 16)),
  );
}

function ruleTable(): ReadonlyMap<string, readonly Rule[]> {
  const byHost = new Map<string, Rule[]>();
  for (const line of PLATFORM_TABLE.trim().split('\n').slice(1)) {
    const [platform = '', what = '', hosts = '', path = '', form = '', url = '', contact = ''] = line.split(/\s+/);
    const [address = '', parameter] = path.split('?');
    const segments = address.split('/').filter((part) => part !== '');
    const hasRest = segments.at(-1) === '*';
    const forms = form.split(',').map((name) => ID_FORMS[name] ?? { is: /^$/ });
    const rule: Rule = {
      platform: platform === '-' ? null : (platform as Platform),
      what: what as PageKind,
      contact: contact === '-' ? null : (contact as ContactKind),
      url: url === '=' ? null : url,
      segments: (hasRest ? segments.slice(0, -1) : segments).map(segmentOf),
      hasRest,
      parameter: parameter ?? null,
      forms,
      reserved: [RESERVED[form.replace(/,.*/, '')], RESERVED[platform]].filter((names) => names !== undefined),
    };
    for (const host of hosts.split(',')) {
      const rules = byHost.get(host);
      if (rules === undefined) byHost.set(host, [rule]);
      else rules.push(rule);
    }
  }
  return byHost;
}

function segmentOf(written: string): Segment {
  if (written === ':any') return { literal: '', kind: 'any' };
  const capture = written.indexOf(':id');
  return capture === -1 ? { literal: written, kind: 'literal' } : { literal: written.slice(0, capture), kind: 'id' };
}
