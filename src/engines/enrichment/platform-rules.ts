/** The table of platforms as rules by host, and what a rule reads out of a path. */
import type { ContactKind } from '../../domain/contact.ts';
import { ID_FORMS, PLATFORM_TABLE, type Platform, RESERVED } from './platform-table.ts';

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
  /** What an id must look like, and its one form. */
  readonly is: RegExp;
  readonly formed: ((id: string) => string) | null;
  /** The platform's own pages, lower case, where a name may stand. */
  readonly reserved: readonly ReadonlySet<string>[];
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

function capturedBy({ segments, hasRest, parameter, is, formed, reserved }: Rule, path: Path): string[] | null {
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
    if (!is.test(id)) return null;
    if (formed !== null) ids[i] = formed(id);
  }
  const name = ids[0]?.toLowerCase() ?? '';
  // Where a name may stand first in the path, the platform's own pages stand there too.
  return reserved.some((names) => names.has(name)) ? null : ids;
}

/** Path segments and query of what follows a host; the hash of old X links (`/#!/jo`) counts as a path. */
export function pathOf(rest: string): Path {
  const written = rest.includes('\\') ? rest.replaceAll('\\', '') : rest;
  const bare = written.includes('#!/') ? written.replace(/^(?::\d+)?\/?#!\//, '/') : written;
  const hash = bare.indexOf('#');
  const address = hash === -1 ? bare : bare.slice(0, hash);
  const mark = address.indexOf('?');
  const segments = (mark === -1 ? address : address.slice(0, mark)).split('/', MOST_SEGMENTS + 2).filter((part) => part !== '');
  return { segments, query: mark === -1 ? '' : address.slice(mark + 1) };
}

function ruleTable(): ReadonlyMap<string, readonly Rule[]> {
  const byHost = new Map<string, Rule[]>();
  for (const line of PLATFORM_TABLE.trim().split('\n').slice(1)) {
    const [platform = '', what = '', hosts = '', path = '', form = '', url = '', contact = ''] = line.split(/\s+/);
    const [address = '', parameter] = path.split('?');
    const segments = address.split('/').filter((part) => part !== '');
    const hasRest = segments.at(-1) === '*';
    const { is, form: formed } = ID_FORMS[form] ?? { is: /^$/ };
    const rule: Rule = {
      platform: platform === '-' ? null : (platform as Platform),
      what: what as PageKind,
      contact: contact === '-' ? null : (contact as ContactKind),
      url: url === '=' ? null : url,
      segments: (hasRest ? segments.slice(0, -1) : segments).map(segmentOf),
      hasRest,
      parameter: parameter ?? null,
      is,
      formed: formed ?? null,
      reserved: [RESERVED[form], RESERVED[platform]].filter((names) => names !== undefined),
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
