/** Words without their marks. */
import { expect, test } from 'vitest';
import { spellingsOf } from '../../../../src/engines/discovery/languages/spellings.ts';

test.each([
  ['bräuchte', ['bräuchte', 'brauchte', 'braeuchte']],
  ['straße', ['straße', 'strasse']],
  ['arıyorum', ['arıyorum', 'ariyorum']],
  ['tłumaczę na', ['tłumaczę na', 'tlumacze na']],
  ["j'ai créé", ["j'ai créé", "j'ai cree"]],
  ['söker', ['söker', 'soker', 'soeker']],
  ['søger på', ['søger på', 'soger pa', 'soeger paa']],
  ['știe', ['știe', 'stie', 'ştie']],
  ['ψάχνω', ['ψάχνω', 'ψαχνω']],
  ['plain', ['plain']],
  // Their letters are no letters with marks.
  ['мой її', ['мой її']],
])('%s', (text, expected) => {
  expect(spellingsOf(text)).toEqual(expected);
});
