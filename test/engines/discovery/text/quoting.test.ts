/** The words of a post around what decided: whole sentences where they are short, and no cut within a word. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { MOST_QUOTED, quoteAt, sentenceAt } from '../../../../src/engines/discovery/text/quoting.ts';
import { quietTime } from '../../../processor-time.ts';

function quoted(text: string, core: string, most?: number): string {
  const start = text.indexOf(core);
  return quoteAt(text, { start, end: start + core.length }, most);
}

describe('a short sentence is quoted whole', () => {
  it.each<[said: string, text: string, core: string]>([
    ['We need a logo', 'Hello. We need a logo. Thanks.', 'need'],
    ['We need a logo for crumb.example', 'Our shop is new. We need a logo for crumb.example. Thanks.', 'need'],
    ['We need a logo, e.g. a loaf, by mail', 'We need a logo, e.g. a loaf, by mail. Thanks.', 'need'],
    ['We pay 80 EUR/h', 'We pay 80 EUR/h. Others were hired before.', 'pay'],
    ['It costs $2.50 a piece', 'We know. It costs $2.50 a piece. Fine.', 'costs'],
    ['Can anyone help?', 'My site is down. Can anyone help? It is urgent.', 'anyone'],
    ['Remote', 'Crumb Ltd | Baker | Remote | Part-time', 'Remote'],
    ['a designer for our menu', '[Hiring] a designer for our menu', 'designer'],
    ['We need a logo', '- **We need a logo**\n- and a menu', 'need'],
    ['We need a logo', '## We need a logo\n\nThanks', 'need'],
    ['We need somebody who can draw a loaf', 'We need somebody\nwho can draw a loaf.\nThanks', 'need'],
    ['WE NEED', 'WE NEED\nSomebody who can draw', 'NEED'],
    ['we need a logo for a bakery', 'Hi all, we need a logo for a bakery. Thanks.', 'need'],
    ["See 'the menu' at crumb.example/…", 'See “the menu” at https://crumb.example/a/very/long/path?with=more.', 'menu'],
    ['The old menu needs a designer', 'The [old menu](https://crumb.example/menu.png) needs a designer.', 'needs'],
    ['需要一个标志', '我们是一家小店。需要一个标志。谢谢。', '需要'],
  ])('%s', (said, text, core) => {
    expect(quoted(text, core)).toBe(said);
  });
});

describe('a long one is cut', () => {
  const body =
    'Our bakery stands at the corner of two streets that nobody knows, and we are looking for a designer who would redraw the menu, which nobody can read any more because of the flour.';

  it('at marks where it can be', () => {
    expect(quoted(body, 'looking for a designer')).toBe('we are looking for a designer who would redraw the menu …');
  });

  it('between words, and says so', () => {
    const text = body.replaceAll(',', '');
    const quote = quoted(text, 'looking for a designer');
    expect(quote).toMatch(/^… .* …$/);
    expect(text).toContain(quote.slice(2, -2));
    expect(quote).toContain('looking for a designer');
  });

  it('not within a bracket', () => {
    const text = `We need a designer (for the menu, the sign and ${'the window and '.repeat(8)}the door) in May.`;
    expect(quoted(text, 'need')).toMatch(/ …$/);
  });

  it('not before a bracket that ends in front of what decided', () => {
    const text = `If you have ever drawn anything that people eat (bread, rolls, etc.) please write to us about it and ${'say more '.repeat(9)}.`;
    expect(quoted(text, 'please write')).toMatch(/^please write to us/);
  });
});

test('of any text is short, on one line, and ends in time', () => {
  const part = fc.constantFrom(
    'a',
    'need',
    ' ',
    '. ',
    ',',
    '\n',
    '(',
    ')',
    '[',
    '](',
    '*',
    '|',
    '。',
    '方',
    '“',
    'http://a.example/b',
    '\ud83d\ude00',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 400 }), fc.nat(), fc.nat(8), (parts, at, length) => {
      const text = parts.join('');
      const start = text === '' ? 0 : at % text.length;
      const quote = quoteAt(text, { start, end: Math.min(text.length, start + length) });
      expect(quote.length).toBeLessThanOrEqual(MOST_QUOTED + 4);
      expect(quote).not.toMatch(/[\n“”]/);
      const sentence = sentenceAt(text, start);
      expect(sentence.end - sentence.start).toBeLessThanOrEqual(802);
    }),
  );
  const wall = '(['.repeat(200_000);
  // Another text each time: what was found of the last one is remembered.
  let turn = 0;
  expect(quietTime(() => quoteAt(`${wall}${turn++}`, { start: 200_000, end: 200_004 }))).toBeLessThan(200);
});
