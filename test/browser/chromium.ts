/** A real browser for tests: `LOOP_CHROMIUM`, else the first Chromium on the PATH. Without one the tests skip with one line; with `LOOP_REQUIRE_BROWSER=1` they fail. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const found = find();

/** For `describe.skipIf(browser.skip)`. */
export const browser = {
  get skip(): boolean {
    if (found !== null) return false;
    if (process.env['LOOP_REQUIRE_BROWSER'] === '1') throw new Error('no Chromium found and LOOP_REQUIRE_BROWSER=1');
    process.stderr.write('skipped: no Chromium found (set LOOP_CHROMIUM)\n');
    return true;
  },
};

/** Talks to loopback only: everything a fresh browser would like to fetch from its maker is switched off. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: found ?? '',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
}

function find(): string | null {
  const named = process.env['LOOP_CHROMIUM'];
  const candidates = named
    ? [named]
    : (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return candidates.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
