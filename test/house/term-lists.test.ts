import { describe, expect, test } from 'vitest';
import { parseSource, sourceFiles } from './source-tree.ts';
import { wideLists } from './term-lists.ts';

const terms = (count: number): string => Array.from({ length: count }, (_, at) => `term number ${at}`).join(', ');
const inFile = (text: string): string[] => wideLists(parseSource('src/x.ts', text));

test('the lists of terms are wrapped', () => {
  expect(sourceFiles('src').flatMap(wideLists)).toEqual([]);
});

describe('the rule', () => {
  test.each([`const a = '${terms(40)}';\n`, `const a = \`first, second,\n  ${terms(40)}\`;\n`])('finds %#', (text) => {
    expect(inFile(text)).toEqual(['src/x.ts:1 is a list too wide to be read']);
  });

  test.each([
    `const a = '${terms(5)}';\n`,
    `const a = \`${terms(7)},\n  ${terms(7)}\`;\n`,
    `const a = 'A sentence, which is long${' and long'.repeat(30)}';\n`,
    `const a = /${terms(40)}/;\n`,
  ])('has nothing against %#', (text) => {
    expect(inFile(text)).toEqual([]);
  });
});
