/** What happens on a Node that is too old for loop: the one that lies in the checkout takes over, or a message says what to install. */
'use strict';

const { existsSync } = require('node:fs');
const { join } = require('node:path');

const DEMANDED = '^22.22.2 || ^24.15.0 || >=26';

/**
 * Runs a file again on the Node of the checkout, with the same terminal, signals and exit code. Without one, or where that is too old as well,
 * says what to install and sets exit code 4: as for a missing key, the set-up lacks something and nothing was run.
 * @param {string} file
 */
function handOver(file) {
  const node = join(__dirname, '..', 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (process.env.LOOP_HANDED_OVER === '1' || !existsSync(node)) {
    refuse(
      `it needs Node ${DEMANDED}, and this is ${process.version} (${process.execPath})`,
      'Install Node 24 from https://nodejs.org; in a checkout, npm ci brings one along.',
    );
    return;
  }
  const child = require('node:child_process').spawn(node, [file].concat(process.argv.slice(2)), {
    stdio: 'inherit',
    env: Object.assign({}, process.env, { LOOP_HANDED_OVER: '1' }),
  });
  const isOnTerminal = process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY;
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR2'];
  signals.forEach((signal) => {
    process.on(signal, () => {
      // Ctrl-C and Ctrl-\ reach the whole foreground group: passed on as well they would count twice, and the second means "at once".
      if (!(isOnTerminal && (signal === 'SIGINT' || signal === 'SIGQUIT'))) child.kill(signal);
    });
  });
  child.on('error', (error) => refuse(`cannot run ${node}: ${error.message}`, 'Run npm ci again.'));
  child.on('exit', (code, signal) => {
    if (signal === null) {
      process.exitCode = code === null ? 1 : code;
    } else {
      process.removeAllListeners(signal);
      process.kill(process.pid, signal);
    }
  });
}

/** @param {string} what
 * @param {string} fix */
function refuse(what, fix) {
  process.stderr.write(`loop: ${what}\n  ${fix}\n`);
  process.exitCode = 4;
}

module.exports = { handOver };
