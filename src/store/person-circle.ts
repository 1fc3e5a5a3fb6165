/** Everyone who is one person with an identity, gathered from the tables in bounded work. */
import type { PersonLink } from '../domain/identity.ts';
import type { PairWord } from '../domain/person.ts';
import {
  areParted,
  type Breadth,
  besides,
  type Graph,
  MOST_TIES,
  ordered,
  personAround,
  type Tie,
} from '../domain/person-graph.ts';
import type { Evidence, PersonCircle } from './ledger.ts';
import * as queries from './queries/person.ts';
import type { Connection } from './sqlite.ts';

/** People have a dozen identities. Whoever has more than this is looked at as far as this goes. */
const MOST_IDENTITIES = 256;
/** An operator says a few words about a person, not hundreds. */
const MOST_WORDS = 64;
const SMALLEST = '';
/** In the place of a tie’s strength: a name that others may show too. */
const ALIAS = -1;

interface Region {
  readonly words: readonly PairWord[];
  readonly graph: Graph;
  readonly isWhole: boolean;
}

/**
 * `claims` are identities that a text gives as the author's own; they count unless an operator parted them. Whom a claim leads to counts only
 * where the answer is to be guarded: a text may name somebody else's address.
 */
export function readPerson(connection: Connection, key: string, breadth: Breadth, claims: readonly string[] = []): PersonCircle {
  const region = regionAround(connection, key, breadth);
  const tied = personAround(key, region.graph, breadth);
  const keys = new Set(tied);
  const shared = new Set(besides(keys, region.graph, breadth));
  const words = [...region.words];
  let isWhole = region.isWhole;
  for (const claim of claims) {
    if (keys.has(claim)) continue;
    const more = breadth === 'guarded' ? regionAround(connection, claim, breadth) : wordsAlone(connection, claim);
    const group = personAround(claim, more.graph, breadth);
    const all = [...region.graph.words, ...more.graph.words];
    if (areParted(group, tied, all)) continue;
    for (const member of group) keys.add(member);
    for (const member of besides(group, more.graph, breadth)) shared.add(member);
    words.push(...more.words);
    isWhole &&= more.isWhole;
  }
  if (breadth === 'guarded') for (const member of keys) addAliases(connection, member, shared);
  return {
    keys: [...keys],
    shared: [...shared].filter((other) => !keys.has(other) && !areParted([other], keys, graphOf([], words).words)),
    words: unique(words),
    isWhole,
  };
}

/** Messages are counted under the name an author shows, so it belongs to them; whoever else shows it does not. */
function addAliases(connection: Connection, author: string, shared: Set<string>): void {
  for (const { other } of neighbours(connection, queries.nextContact, author, ALIAS)) shared.add(other);
}

/** The evidence between members of a person, at most `limit` a pair, the earliest first. */
export function readEvidence(connection: Connection, keys: readonly string[], limit: number): readonly Evidence[] {
  const members = new Set(keys);
  const found: Evidence[] = [];
  for (const author of keys) {
    for (const isStrong of [1, 0, ALIAS]) {
      for (const { other } of neighbours(connection, queries.nextContact, author, isStrong)) {
        if (!members.has(other)) continue;
        const rows = connection.all(queries.evidenceOf, { author, contact: other, isStrong, limit });
        found.push(...rows.map(evidenceOf));
      }
    }
  }
  return found;
}

export function linksOfJob(connection: Connection, jobId: string): readonly Evidence[] {
  return connection.all(queries.linksOfJob, { jobId }).map(evidenceOf);
}

function evidenceOf<T extends { readonly isStrong: number }>(row: T): Omit<T, 'isStrong'> & { readonly isStrong: boolean } {
  return { ...row, isStrong: row.isStrong === 1 };
}

/** Jobs that a person's accounts posted, at most `limit` an account; newest posts of an account first. */
export function jobsOfPerson(connection: Connection, keys: readonly string[], limit: number): readonly string[] {
  const ids = new Set<string>();
  for (const author of keys) {
    for (const { jobId } of connection.all(queries.jobsOfAuthor, { author, limit })) ids.add(jobId);
  }
  return [...ids];
}

/** Replaces what a job's post said before. */
export function putReading(
  connection: Connection,
  job: { readonly id: string; readonly seq: number; readonly rules: number },
  author: string,
  links: readonly PersonLink[],
): void {
  const { id: jobId, seq, rules } = job;
  connection.run(queries.upsertPersonJob, { jobId, seq, author, rules });
  connection.run(queries.deleteLinks, { jobId });
  links.forEach((link, position) => {
    connection.run(queries.insertLink, {
      job_id: jobId,
      position,
      seq,
      author_key: link.author,
      contact_key: link.contact,
      kind: link.kind,
      start_at: link.start,
      end_at: link.end,
      is_strong: link.kind === 'alias' ? ALIAS : link.isStrong ? 1 : 0,
    });
  });
}

/** Everything that can matter for the person around `key`: what its ties and words lead to, without going through what too many share. */
function regionAround(connection: Connection, key: string, breadth: Breadth): Region {
  const ties: Tie[] = [];
  const words: PairWord[] = [];
  const reached = new Set([key]);
  let visited = 0;
  for (const at of reached) {
    if (visited++ >= MOST_IDENTITIES) break;
    for (const isStrong of breadth === 'guarded' ? [true, false] : [true]) {
      const others = tiesOf(connection, at, isStrong);
      ties.push(...others);
      if (new Set(others.map(({ b }) => b)).size > MOST_TIES) continue;
      for (const { b } of others) reached.add(b);
    }
    for (const word of wordsAround(connection, at)) {
      words.push(word);
      if (word.said === 'merged') reached.add(word.key === at ? word.other : word.key);
    }
  }
  return { words, graph: graphOf(ties, words), isWhole: reached.size <= MOST_IDENTITIES };
}

/** The operator's splits alone: nothing leads anywhere. */
function wordsAlone(connection: Connection, key: string): Region {
  const words = wordsAround(connection, key).filter(({ said }) => said === 'split');
  return { words, graph: graphOf([], words), isWhole: true };
}

function graphOf(ties: readonly Tie[], words: readonly PairWord[]): Graph {
  return { ties, words: words.map(({ key: a, other: b, said }) => ({ a, b, said })) };
}

function tiesOf(connection: Connection, at: string, isStrong: boolean): readonly Tie[] {
  const flag = isStrong ? 1 : 0;
  return [queries.nextContact, queries.nextAuthor].flatMap((next) =>
    [...neighbours(connection, next, at, flag)].map(({ other, seq }) => ({ a: at, b: other, order: seq, isStrong })),
  );
}

/** At most one more than an identity may have without being shared by too many. */
function* neighbours(
  connection: Connection,
  next: typeof queries.nextContact,
  key: string,
  isStrong: number,
): Generator<{ readonly other: string; readonly seq: number }> {
  let after = SMALLEST;
  for (let count = 0; count <= MOST_TIES; count++) {
    const found = connection.one(next, { key, isStrong, after });
    if (found === undefined) return;
    yield found;
    after = found.other;
  }
}

function wordsAround(connection: Connection, at: string): readonly PairWord[] {
  return [
    ...connection.all(queries.wordsOf, { key: at, limit: MOST_WORDS }),
    ...connection.all(queries.wordsAbout, { other: at, limit: MOST_WORDS }),
  ];
}

function unique(words: readonly PairWord[]): readonly PairWord[] {
  return [...new Map(words.map((word) => [ordered(word.key, word.other).join(' '), word])).values()];
}
