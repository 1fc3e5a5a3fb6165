import { expect, test } from 'vitest';
import { wrappedLines } from '../../src/domain/wrapped-lines.ts';

test('dashes, quotation marks and signs of money take one column, as Unicode has it', () => {
  const marks = Array.from({ length: 0x20d0 - 0x2010 }, (_, at) => String.fromCharCode(0x2010 + at));
  expect(marks.filter((mark) => /\p{M}|\p{Emoji_Presentation}|\p{Script=Han}|\p{Script=Hangul}/u.test(mark))).toEqual([]);
  for (const mark of marks) expect(wrappedLines(`${mark} ${mark}`, 2)).toEqual([mark, mark]);
  expect(wrappedLines('€€ ££', 5)).toEqual(['€€ ££']);
  // Two of these fill four columns, and an accent none.
  expect(wrappedLines('网站 设计', 8)).toEqual(['网站', '设计']);
  expect(wrappedLines('e\u0301e\u0301 e', 4)).toEqual(['e\u0301e\u0301 e']);
});
