/**
 * Turns a Kysely query into text once. The production bundle holds the text alone (scripts/compile-queries.ts), because loading
 * Kysely costs as much as the rest of a start.
 */
import {
  type Compilable,
  DummyDriver,
  Kysely,
  type RawBuilder,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  sql,
} from 'kysely';
import type { Schema } from './schema.ts';
import type { Query } from './sqlite.ts';

export type Places<P> = { readonly [K in keyof P]: RawBuilder<P[K]> };

const compiler = new Kysely<Schema>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

/**
 * Defines a query with named parameters: `query<{ id: string }>()((db, p) => db.selectFrom('posts').where('id', '=', p.id)…)`.
 * Constants are written with `sql.lit`, so that an index with the same condition serves; any other value is refused, since it would be frozen into the text unnoticed.
 */
export function query<P = Record<never, never>>() {
  return <R>(build: (db: Kysely<Schema>, p: Places<P>) => Compilable<R>): Query<P, R> => {
    const places = new Proxy({} as Places<P>, { get: (_, name) => sql.raw(`:${String(name)}`) });
    const compiled = build(compiler, places).compile();
    if (compiled.parameters.length > 0) throw new TypeError(`a value that is neither a parameter nor sql.lit: ${compiled.sql}`);
    return positional<P, R>(compiled.sql);
  };
}

/**
 * A LIMIT that is bound at run time. SQLite looks through a bare place to plan for its value, and therefore prepares the statement
 * anew whenever another value, even the same one, is bound: as dear as the whole read. It does not look through a sum.
 */
export function atMost(limit: RawBuilder<number>): RawBuilder<number> {
  return sql<number>`0 + ${limit}`;
}

/** Binding by position costs a third less per row than letting SQLite look the names up. No literal of ours holds a colon. */
function positional<P, R>(text: string): Query<P, R> {
  const names: (keyof P & string)[] = [];
  const sql = text.replace(/:(\w+)/g, (_, name: keyof P & string) => {
    names.push(name);
    return '?';
  });
  return { sql, names };
}

/** Selects columns under the names of a fold: `{ offerId: 'offer_id' }` becomes `offer_id as offerId`. */
export function renamed<M extends Readonly<Record<string, string>>>(columns: M): readonly Renamed<M>[] {
  return Object.entries(columns).map(([field, column]) => `${column} as ${field}` as Renamed<M>);
}

type Renamed<M> = { [F in keyof M & string]: M[F] extends string ? `${M[F]} as ${F}` : never }[keyof M & string];

/** The same map for writing: each column gets the place of its field. */
export function placed<M extends Readonly<Record<string, string>>, P extends Readonly<Record<keyof M, unknown>>>(
  columns: M,
  p: Places<P>,
): { [F in keyof M as M[F]]: RawBuilder<P[F]> } {
  const fields = Object.keys(columns) as (keyof M & keyof P)[];
  return Object.fromEntries(fields.map((field) => [columns[field], p[field]])) as { [F in keyof M as M[F]]: RawBuilder<P[F]> };
}
