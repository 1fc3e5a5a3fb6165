import { describe, expect, it } from 'vitest';
import { commandName, plainOptions } from '../src/main-options.ts';

describe('a line of one command and global options', () => {
  it.each([
    ['status', {}],
    ['status --json', { json: true }],
    ['--json status --ledger a.db --no-color', { json: true, ledger: 'a.db', color: false }],
    ['--config status status', { config: 'status' }],
  ])('%s is read without the parser', (line, options) => expect(plainOptions(line.split(' '))).toEqual(options));

  it.each([
    '',
    '--json',
    'status extra',
    'status --verify',
    'status --help',
    'status -h',
    'status --ledger',
    'status --ledger --json',
    'status --json=1',
    'status --',
    'status --jso',
  ])('%j goes the long way', (line) => expect(plainOptions(line.split(' ').filter(Boolean))).toBeNull());
});

describe('the name of the command', () => {
  it.each([
    ['status', 'status'],
    ['--ledger list show', 'show'],
    ['--quiet --config x enrich -', 'enrich'],
    ['-- status', 'status'],
    ['--help', null],
  ])('of %j is %j', (line, name) => expect(commandName(line.split(' '))).toBe(name));
});
