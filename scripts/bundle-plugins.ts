/** What the bundle does differently from plain bundling, one esbuild plugin each. */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** The JavaScript of better-sqlite3 becomes part of the bundle; its native part stays where npm put it, and is looked for from there. */
export function addonPlugin(): Plugin {
  return {
    name: 'addon',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]better-sqlite3[\\/]lib[\\/]binding\.js$/ }, async ({ path }) => {
        const code = await readFile(path, 'utf8');
        if (!code.includes("path.join(__dirname, '..',")) throw new Error(`${path} finds its native part in a new way`);
        return { contents: code.replaceAll('__dirname', 'addonFolder()') + ADDON_FOLDER, loader: 'js' };
      });
    },
  };
}

/** In a checkout it lies beside the build, and not asking Node for it saves a millisecond; installed as a package it may lie higher up. */
const ADDON_FOLDER = `
function addonFolder() {
  const near = path.join(__dirname, '..', 'node_modules', 'better-sqlite3', 'lib');
  return fs.existsSync(near) ? near : path.dirname(require.resolve('better-sqlite3'));
}`;

/** A large table is read from one string: V8 parses JSON several times as fast as it makes what a literal says. */
export function jsonPlugin(): Plugin {
  return {
    name: 'json',
    setup({ onLoad }) {
      onLoad({ filter: /\.json$/ }, async ({ path }) => {
        const text = await readFile(path, 'utf8');
        if (text.length < LARGE_TABLE) return undefined;
        const whole = JSON.stringify(JSON.stringify(JSON.parse(text)));
        return { contents: `export default JSON.parse(${whole});`, loader: 'js' };
      });
    },
  };
}

const LARGE_TABLE = 16_384;

/**
 * What snoowrap drags in and loop never calls, because its requests go over loop's own net (docs/decisions/0004). None of that code ships;
 * a call that needs it all the same fails by name.
 */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'request-promise': 'exports.defaults = () => () => { throw new Error("request-promise is left out of this build"); };',
  ws: 'module.exports = class { constructor() { throw new Error("ws is left out of this build"); } };',
};

/** Only snoowrap's own requires are replaced: the same name elsewhere is somebody else's decision. */
export function leaveOutPlugin(): Plugin {
  return {
    name: 'leave-out',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^(request-promise|ws)$/ }, ({ path, importer }) =>
        /[\\/]node_modules[\\/]snoowrap[\\/]/.test(importer) ? { path, namespace: 'left-out' } : undefined,
      );
      onLoad({ filter: /.*/, namespace: 'left-out' }, ({ path }) => ({ contents: LEFT_OUT[path] ?? '', loader: 'js' }));
    },
  };
}
