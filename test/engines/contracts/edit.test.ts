import { describe, expect, test } from 'vitest';
import { editableText, parseEditable } from '../../../src/engines/contracts/edit.ts';
import { TERMS } from './terms.ts';

const { scope, outOfScope, acceptanceCriteria } = TERMS;

describe('the editable parts', () => {
  test('come back as they were', () => {
    expect(parseEditable(editableText(TERMS))).toEqual({ scope, outOfScope, acceptanceCriteria });
  });

  test('come back changed, however the list is marked', () => {
    const text = '## scope\n* One\n- Two\n3. Three\n\n# NOT INCLUDED\n\n# Acceptance criteria\r\n1. It works\r\n';
    expect(parseEditable(text)).toEqual({ scope: ['One', 'Two', 'Three'], outOfScope: [], acceptanceCriteria: ['It works'] });
  });

  test('lose control characters', () => {
    expect(parseEditable('# Scope\n- One\u001b[31m\u202e\n# Acceptance criteria\n- Two\n').scope).toEqual(['One']);
  });

  test.each([
    ['a word outside a list', '# Scope\nOne\n', 'line 2'],
    ['an item before a heading', '- One\n# Scope\n', 'line 1'],
    ['an unknown heading', '# Scope\n- One\n# Price\n- 1\n', 'line 3'],
    ['a heading twice', '# Scope\n- One\n# Scope\n- Two\n', 'line 3'],
    ['an item too long', `# Scope\n- ${'x'.repeat(301)}\n`, 'line 2'],
    ['too many items', `# Scope\n${'- x\n'.repeat(41)}`, 'line 42'],
    ['an empty scope', '# Scope\n# Acceptance criteria\n- One\n', '“Scope”'],
    ['no acceptance criteria', '# Scope\n- One\n', '“Acceptance criteria”'],
    ['nothing', '', '“Scope”'],
  ])('are refused for %s, naming the place', (_name, text, place) => {
    expect(() => parseEditable(text)).toThrow(place);
  });
});
