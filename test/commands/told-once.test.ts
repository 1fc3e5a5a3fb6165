import { expect, test } from 'vitest';
import { toldOnce } from '../../src/commands/told-once.ts';

const ASKS = 'asks for somebody: “I need two freelance writers by Friday who know games and have an account with some of …”';

test.each([
  ['a deadline inside the sentence above', 'by when: “I need two freelance writers by Friday”'],
  [
    'the same sentence, cut elsewhere',
    'a project, by its words: “I need two freelance writers by Friday who know games and like …”',
  ],
  ['a part of it', 'by when: “… writers by Friday who know games …”'],
  ['words of it', 'a project, by its words: “freelance”'],
])('left out: %s', (_, line) => {
  expect(toldOnce([ASKS, line, 'names “$500”'])).toEqual([ASKS, 'names “$500”']);
});

test.each([
  ['another sentence', 'by when: “The shop opens on Monday”'],
  [
    'a deadline behind the end of what was quoted',
    'by when: “I need two freelance writers by Friday who know games and have an account by Monday”',
  ],
  ['one of two that is new', 'a job, by its words: “freelance”, “shifts”'],
  ['pay, though it stands above', 'names “by Friday”'],
  ['no quotation', 'by when'],
])('told: %s', (_, line) => {
  expect(toldOnce([ASKS, line])).toEqual([ASKS, line]);
});

test('words of a project that the pay names as well are told by the pay', () => {
  const [terms, pay] = ['a project, by its words: “$60 per video”', 'names “$60 per video” as the pay, among other amounts'];
  expect(toldOnce([terms, pay])).toEqual([pay]);
});

test('of two lines that quote the same one stays', () => {
  const [terms, time] = ['a project, by its words: “a one-off by Friday”', 'by when: “a one-off by Friday”'];
  expect(toldOnce([terms, time])).toEqual([terms]);
});

test('what comes first is told, whatever it is', () => {
  const line = 'by when: “I need two freelance writers by Friday”';
  expect(toldOnce([line, ASKS])).toEqual([line, ASKS]);
});
