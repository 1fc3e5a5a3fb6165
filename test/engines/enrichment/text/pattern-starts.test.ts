import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FirstLetters } from '../../../../src/engines/enrichment/text/first-letters.ts';
import { Alternatives, PatternStarts } from '../../../../src/engines/enrichment/text/pattern-starts.ts';

/** Patterns in every manner that the project writes them in, and words of which texts are made that hold them, or nearly. */
const PATTERNS: readonly RegExp[] = [
  /\b(?:i|we|my|our|the product|it out)\b/i,
  /\b(?:my|our) (?:[\w-]+ ){0,3}(?:site|shop)\b[^.]{0,24}$|\bfind (?:me|us)(?: online)? (?:at|on)\b\W{0,4}$/i,
  /[[(](?:[^\])\n]{0,12}\W)?(?:hiring|paid)[^\])\n]{0,12}[\])]|\bhiring\b|^\s{0,3}paying (?:for|an?)\b/i,
  /\b(?:from|just) [$€£] ?\d|\d ?[€£$]|\b0\d{2,4}[ -]\d{3,4}\b/i,
  /ref(?:err?al|errer)|ref[- ]?link|non-? ?ref(?!u)/i,
  /\b(?<!\bour )\w+['’]s\b[^.]{0,36}$|(?<!you )like\b/i,
  /^[^\n]{0,20}\b(?:job|jobs)\b|\bi(?:['’]m| am) (?:\w+ ){0,2}free\b/i,
  /(?:^|[.!?] )\W{0,3}we (?!use)[a-z]{2,}(?:,| ?\() ?$|[\u3040-\u30ff]{2}|\x41\u0042c/,
];
const WORDS =
  "I we my our the product it out shop site find me online at on [hiring] (paid hiring paying for an from just $5 €20 12€ 020-7946 ref referral non-ref reflink jo's like you's job jobs i'm am so free use, do( かな ABc . ! - ’s \n x re pro".split(
    ' ',
  );
const texts = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 6, unit: 'binary' })), { maxLength: 24 })
  .chain((words) => fc.constantFrom(' ', '', '. ', ', ').map((joint) => words.join(joint)));

describe('where a pattern may begin', () => {
  test('a pattern that matches is always among those that may', () => {
    const starts = new PatternStarts(PATTERNS);
    fc.assert(
      fc.property(texts, (text) => {
        const among = starts.among(text);
        const missed = PATTERNS.filter((pattern, index) => pattern.test(text) && ((among >> index) & 1) === 0);
        expect([text, missed]).toEqual([text, []]);
      }),
      { numRuns: 3000 },
    );
  });

  test.each(PATTERNS.map((pattern) => [pattern, new Alternatives(pattern)] as const))(
    '%s is in a text exactly where the engine finds it',
    (pattern, alternatives) => {
      fc.assert(
        fc.property(texts, (text) => {
          expect([text, alternatives.isIn(text)]).toEqual([text, pattern.test(text)]);
        }),
        { numRuns: 1000 },
      );
    },
  );

  test('most texts without a pattern are told at once', () => {
    const starts = new PatternStarts([/\b(?:apply|applications?) (?:here|now)\b/i, /\bhiring\b/i]);
    expect(starts.among('We bake bread, and sell it from Monday to Friday in the old hall by the river.')).toBe(0);
    expect(starts.among('Apply here')).toBe(1);
    expect(starts.among('now hiring.')).toBe(2);
    expect(starts.among('overhiring')).toBe(0);
  });

  test('a text longer than any before it, and nothing of the one before', () => {
    const starts = new PatternStarts([/\bhiring\b/]);
    expect(starts.among(`${'a '.repeat(20_000)}hiring`)).toBe(1);
    expect(starts.among('')).toBe(0);
    expect(starts.among('hir')).toBe(0);
  });
});

test('two letters tell that no word begins', () => {
  const letters = new FirstLetters(['at', 'chez', 'a', 'ät']);
  const beginsAt = (text: string): boolean => letters.mayBeAt(text, 0);
  expect(['at', 'AT', 'ax', 'a', 'a ', 'chz', 'chez', 'cat', 'the', '', '4t', '@t'].filter(beginsAt)).toEqual([
    'at',
    'AT',
    'a',
    'a ',
    'chz',
    'chez',
  ]);
  expect(['ät', 'эт', 'aé'].every(beginsAt)).toBe(true);
});
