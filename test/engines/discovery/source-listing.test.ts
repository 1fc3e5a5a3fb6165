import { expect, it } from 'vitest';
import type { SourceEntry, SourceFacts } from '../../../src/engines/discovery/source.ts';
import { listSources } from '../../../src/engines/discovery/source-listing.ts';

const FACTS: SourceFacts = {
  title: 'Plain',
  reads: 'what a test writes',
  needs: [],
  helps: [],
  terms: 'none',
  termsUrl: 'https://example.com/terms',
  hosts: [],
  contact: 'published',
  postedAt: 'postedAt',
  limit: 'none',
};

const KNOWN = { facts: { plain: FACTS, keyed: FACTS }, hasSecret: () => false, saved: [] };

function entry(fields: Partial<SourceEntry> = {}): SourceEntry {
  const load = async (): Promise<never> => {
    throw new Error('a source was loaded to be listed');
  };
  return { id: 'plain', needs: [], isUsual: true, spacingMs: 0, restMs: 0, load, ...fields };
}

it('every source is listed with its facts and its state', () => {
  const sources = [entry(), entry({ id: 'keyed', needs: ['TWITTER_API_KEY'] }), entry({ id: 'undeclared' })];
  expect(listSources(sources, KNOWN)).toMatchObject([
    { id: 'plain', state: 'usual', missing: [], title: 'Plain' },
    { id: 'keyed', state: 'no_key', missing: ['TWITTER_API_KEY'] },
  ]);
});

it('one that is read for a saved search is read in every run', () => {
  const rare = [entry({ id: 'keyed', isUsual: false })];
  expect(listSources(rare, KNOWN)).toMatchObject([{ state: 'named' }]);
  const saved = [{ name: 'a', query: 'b', sources: ['keyed'] }];
  expect(listSources(rare, { ...KNOWN, saved })).toMatchObject([{ state: 'usual' }]);
});
