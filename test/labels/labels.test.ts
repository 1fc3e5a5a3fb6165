/** The label tables are sound: every row points at a post, the parts are where the hash puts them, and no row holds text or an address. */
import { beforeAll, describe, expect, it } from 'vitest';
import { CONTACT_KINDS, contactText } from '../../src/domain/contact.ts';
import { loadCatalogue } from '../../src/engines/contracts/catalogue.ts';
import { shared } from '../shared.ts';
import { cell, rowsIn, rowsOf } from './label-tables.ts';
import { postOf } from './labelled-posts.ts';
import { splitOf } from './notes.ts';

const place = (row: Readonly<Record<string, string>>): string => `${cell(row, 'file')} ${cell(row, 'id')}`;
const contacts = rowsOf('contacts');
const read = rowsOf('contact-posts');

describe('tables of labels', () => {
  it.each(['contact-posts', 'budgets', 'kinds', 'doubted-kinds', 'services'])(
    '%s: each post once, in the part that its place decides',
    (table) => {
      const rows = rowsOf(table);
      expect(new Set(rows.map(place)).size).toBe(rows.length);
      const parted = rows.filter((row) => !/^fresh2?$/.test(cell(row, 'split')));
      expect(parted.filter((row) => row['split'] !== splitOf(cell(row, 'file'), cell(row, 'id')))).toEqual([]);
    },
  );

  it('services: those of the shipped catalogue, or none', () => {
    const ids = new Set([...loadCatalogue(null).services.map(({ id }) => id), '-']);
    expect(
      rowsOf('services')
        .flatMap((row) => cell(row, 'service').split('|'))
        .filter((id) => !ids.has(id)),
    ).toEqual([]);
  });

  it('contacts: each once in a post that was read, of a known kind, use and owner', () => {
    const posts = new Set(read.map(place));
    expect(contacts.filter((row) => !posts.has(place(row)))).toEqual([]);
    expect(new Set(contacts.map((row) => `${place(row)} ${row['kind']} ${row['value_hash']}`)).size).toBe(contacts.length);
    const kinds = new Set<string>(CONTACT_KINDS);
    expect(contacts.filter((row) => !kinds.has(cell(row, 'kind')))).toEqual([]);
    expect(contacts.filter((row) => !/^(?:asked|published|seen)$/.test(cell(row, 'use')))).toEqual([]);
    expect(contacts.filter((row) => !/^(?:poster|other)$/.test(cell(row, 'owner')))).toEqual([]);
  });

  it('contacts: nothing but places, words of the table and hashes', () => {
    const isBare = (row: Readonly<Record<string, string>>): boolean =>
      /^[0-9a-f]{16}$/.test(cell(row, 'value_hash')) && /^\d+$/.test(cell(row, 'start')) && /^\d+$/.test(cell(row, 'end'));
    expect(contacts.filter((row) => !isBare(row) || Object.keys(row).length !== 8)).toEqual([]);
    expect([...contacts, ...read].filter((row) => Object.values(row).some((text) => /[@\s]/.test(text)))).toEqual([]);
  });

  it('are read by the names of their columns', () => {
    const [row = {}, ...others] = rowsIn('file\tid\tnote\na.csv\t1\n');
    expect(others).toEqual([]);
    expect(row).toEqual({ file: 'a.csv', id: '1', note: '' });
    expect(() => cell(row, 'note')).toThrow('has no note');
    expect(() => rowsOf('nothing')).toThrow('no table');
  });
});

describe.skipIf(shared.skip)('labels and their posts', () => {
  const lengths = new Map<string, number>();

  beforeAll(async () => {
    for (const row of read) lengths.set(place(row), contactText(await postOf(cell(row, 'file'), cell(row, 'id'))).length);
  });

  it('every contact lies within its post', () => {
    const strays = contacts.filter((row) => {
      const [start, end] = [Number(cell(row, 'start')), Number(cell(row, 'end'))];
      return start >= end || end > (lengths.get(place(row)) ?? 0);
    });
    expect(strays).toEqual([]);
  });

  it('every post with a budget or a kind is there', async () => {
    for (const row of [...rowsOf('budgets'), ...rowsOf('kinds'), ...rowsOf('doubted-kinds')])
      await postOf(cell(row, 'file'), cell(row, 'id'));
  });
});
