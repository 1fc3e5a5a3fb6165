import { expect, test } from 'vitest';
import { sinceOption } from '../../src/commands/option-values.ts';

const NOW = new Date('2026-03-02T09:00:00.000Z');

test.each([
  ['2026-03-01', '2026-03-01T00:00:00.000Z'],
  ['2024-02-29', '2024-02-29T00:00:00.000Z'],
  ['2026-03-02', '2026-03-02T00:00:00.000Z'],
  ['2026-03-02T08:30Z', '2026-03-02T08:30:00.000Z'],
  ['2026-03-02T08:30:15.5Z', '2026-03-02T08:30:15.500Z'],
  ['2026-03-02T10:00:00+02:00', '2026-03-02T08:00:00.000Z'],
  ['12h', '2026-03-01T21:00:00.000Z'],
  ['30d', '2026-01-31T09:00:00.000Z'],
  ['2w', '2026-02-16T09:00:00.000Z'],
  ['0d', '2026-03-02T09:00:00.000Z'],
  ['today', '2026-03-02T00:00:00.000Z'],
  ['Yesterday', '2026-03-01T00:00:00.000Z'],
  ['1mo', '2026-02-02T09:00:00.000Z'],
  ['6 months', '2025-09-02T09:00:00.000Z'],
  ['1y', '2025-03-02T09:00:00.000Z'],
  ['2 years ago', '2024-03-02T09:00:00.000Z'],
  ['2 weeks', '2026-02-16T09:00:00.000Z'],
  ['3 days ago', '2026-02-27T09:00:00.000Z'],
])('%s', (text, expected) => {
  expect(sinceOption(text, NOW)).toBe(expected);
});

// A time without its zone would mean another moment on every machine.
test.each([
  '',
  'tomorrow',
  'last week',
  '2026',
  '2026-3-1',
  '2026-02-30',
  '2025-02-29',
  '2026-02-30T08:00Z',
  '2026-02-29T08:00:00+01:00',
  '2026-13-01',
  '2026-03-02T25:00Z',
  '2026-03-02T08:30:00',
  '2026-03-02 08:30',
  '-3d',
  '3',
  '1.5d',
  '99999d',
  '9999y',
  '3 d ays',
  ' 3d',
  '3d ',
  '03/02/2026',
  '+2026-03-01',
])('refuses %j', (text) => {
  expect(() => sinceOption(text, NOW)).toThrow(/is not understood as a time/);
});

test.each([
  ['2026-03-03', 'is yet to come'],
  ['2026-03-02T09:00:01Z', 'is yet to come'],
  ['3m', 'may be minutes or months: months are mo'],
])('refuses %j: %s', (text, why) => {
  expect(() => sinceOption(text, NOW)).toThrow(why);
});

test('the last day of a shorter month stands for one that it has not', () => {
  expect(sinceOption('1mo', new Date('2026-03-31T09:00:00.000Z'))).toBe('2026-02-28T09:00:00.000Z');
  expect(sinceOption('1y', new Date('2024-02-29T09:00:00.000Z'))).toBe('2023-02-28T09:00:00.000Z');
});
