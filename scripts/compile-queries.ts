/**
 * Build step: the modules of `src/store/queries/` run once here, and the bundle gets the SQL they made as literals. So the queries are
 * written and type-checked in Kysely, and no run of loop pays for loading it.
 */
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';

interface CompiledQuery {
  readonly sql: string;
  readonly names: readonly string[];
}

export function compileQueriesPlugin(): Plugin {
  return {
    name: 'compile-queries',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]src[\\/]store[\\/]queries[\\/][^\\/]+\.ts$/ }, async ({ path }) => ({
        contents: literalModule(await compiledQueries(path)),
        loader: 'js',
      }));
    },
  };
}

/** The exports of one module of queries, by name. Throws when it exports anything but queries: that would be lost in the bundle. */
export async function compiledQueries(path: string): Promise<Readonly<Record<string, CompiledQuery>>> {
  const exports: Readonly<Record<string, unknown>> = await import(pathToFileURL(path).href);
  for (const [name, value] of Object.entries(exports)) {
    if (!isQuery(value)) throw new Error(`${path} exports ${name}, which is not a query`);
  }
  return exports as Readonly<Record<string, CompiledQuery>>;
}

function literalModule(queries: Readonly<Record<string, CompiledQuery>>): string {
  return Object.entries(queries)
    .map(([name, { sql, names }]) => `export const ${name} = ${JSON.stringify({ sql, names })};\n`)
    .join('');
}

function isQuery(value: unknown): value is CompiledQuery {
  return typeof value === 'object' && value !== null && Object.keys(value).join() === 'sql,names';
}
