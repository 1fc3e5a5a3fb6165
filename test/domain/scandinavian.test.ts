/** Swedish, Danish and Norwegian, told apart by the words that they do not share. */
import { expect, test } from 'vitest';
import { scandinavianOf } from '../../src/domain/scandinavian.ts';

test.each([
  ['Söker målare, betalar 3000 kr', 'sv'],
  ['Någon som kan hjälpa mig med en hemsida?', 'sv'],
  ['Soker barnvakt i Lulea, 130 kr i timmen', 'sv'],
  ['Søger maler, jeg giver 3000 kr', 'da'],
  ['Er der nogen, der kan hjælpe mig med en hjemmeside?', 'da'],
  ['Soeger nogen der laver logoer', 'da'],
  ['Maler søkes, ring meg etter fire', 'no'],
  ['Er det noen som kan hjelpe meg med en nettside?', 'no'],
  ['Eg treng nokon som kan måle huset', 'no'],
  ['Kan du komme i morgen?', null],
  ['', null],
])('%s', (text, language) => {
  expect(scandinavianOf(text)).toBe(language);
});
