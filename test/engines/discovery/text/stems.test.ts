import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Stems } from '../../../../src/engines/discovery/text/stems.ts';
import { worded } from '../../../../src/engines/discovery/text/words.ts';

function found(terms: readonly string[], text: string, until = 100): string[] {
  const told: string[] = [];
  new Stems(terms.map((term) => [term, term] as const)).find(worded(text), until, (term, from, to) =>
    told.push(`${term} ${from}-${to}`),
  );
  return told;
}

describe('terms whose words may end in any way', () => {
  it('finds the longest terms at a word, the whole word first, and goes on behind them', () => {
    expect(found(['logo', 'log*', 'lo*', 'logo entwurf*'], 'ein logo entwürfe logo entwurfs')).toEqual([
      'logo 1-2',
      'log* 1-2',
      'lo* 1-2',
      'logo entwurf* 3-5',
    ]);
  });

  it('finds nothing that would end behind the last word that is looked at', () => {
    expect(found(['logo entwurf'], 'logo entwurf', 1)).toEqual([]);
    expect(found(['logo entwurf'], 'logo entwurf', 2)).toEqual(['logo entwurf 0-2']);
  });

  it('finds words that were read before the table was made', () => {
    const text = worded('zwölf handgeklöppelte ellen spitze');
    const told: string[] = [];
    new Stems([['handgeklöppelte ellen', 'lace']]).find(text, 4, (meaning, from, to) => told.push(`${meaning} ${from}-${to}`));
    expect(told).toEqual(['lace 1-3']);
  });

  it('knows its terms among those of forty other tables', () => {
    const names = Array.from(
      { length: 40 },
      (_, index) => `begriff${String.fromCharCode(0x61 + (index % 26)).repeat(1 + (index >= 26 ? 1 : 0))}x`,
    );
    const tables = names.map((name) => new Stems([[`${name}* hier`, name]]));
    const text = worded(names.map((name) => `${name}s hier`).join(' '));
    const told = tables.map((table) => {
      const spots: string[] = [];
      table.find(text, text.words.length, (meaning, from) => spots.push(`${meaning} ${from}`));
      return spots;
    });
    expect(told).toEqual(names.map((name, index) => [`${name} ${index * 2}`]));
  });

  it('refuses a word of one letter that may go on', () => {
    expect(() => new Stems([['l*', 1]])).toThrow(RangeError);
  });

  it('finds what comparing every term with every word finds', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'д', '名'), minLength: 1, maxLength: 5 });
    const open = word.filter(({ length }) => length > 1).map((start) => `${start}*`);
    const term = fc.array(fc.oneof(word, open), { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(
        fc.uniqueArray(term, { maxLength: 12 }),
        fc.array(word, { maxLength: 30 }),
        fc.nat(32),
        (terms, words, until) => {
          const told = new Set(found(terms, words.join(' '), until));
          expect(told).toEqual(new Set(compared(terms, words, until)));
        },
      ),
    );
  });
});

function compared(terms: readonly string[], words: readonly string[], until: number): string[] {
  const end = Math.min(until, words.length);
  const told: string[] = [];
  for (let from = 0; from < end; from++) {
    const here = terms.filter((term) => {
      const parts = term.split(' ');
      return from + parts.length <= end && parts.every((part, at) => isLike(words[from + at] as string, part));
    });
    const most = Math.max(0, ...here.map((term) => term.split(' ').length));
    for (const term of here) if (term.split(' ').length === most) told.push(`${term} ${from}-${from + most}`);
    from += Math.max(0, most - 1);
  }
  return told;
}

function isLike(word: string, part: string): boolean {
  return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part;
}
