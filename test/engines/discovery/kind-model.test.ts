/** The trained model: its weights are what the script makes, hold nobody's name, and do on unseen posts what they are kept for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Example, TOLD, trainingPosts } from '../../../scripts/kind-examples.ts';
import { INVENTIONS } from '../../../scripts/kind-inventions.ts';
import { trainModel, weightsFile } from '../../../scripts/kind-training.ts';
import { kindOf, readPost } from '../../../src/engines/discovery/kind.ts';
import { PAIRS, pairsIn } from '../../../src/engines/discovery/kind-classes.ts';
import { createKindModel, kindShares, tellingTerms } from '../../../src/engines/discovery/kind-model.ts';
import { signsOf } from '../../../src/engines/discovery/kind-signs.ts';
import { TERMS } from '../../../src/engines/discovery/kind-weights.ts';
import { splitOf } from '../../labels/notes.ts';
import { shared } from '../../shared.ts';
import { VOICES } from './kind-voices.ts';
import { post } from './posts.ts';

const STORED = join(import.meta.dirname, '..', '..', '..', 'src', 'engines', 'discovery', 'kind-weights.ts');

describe('classes of words', () => {
  const pairs = (text: string): string[] => {
    const { words, numbers } = readPost(post({ title: '', body: text }));
    const found: string[] = [];
    pairsIn(words, numbers, 0, words.length, (pair) => found.push(PAIRS[pair] ?? ''));
    return found;
  };

  it.each<[string, readonly string[]]>([
    ['I carve and paint spoons', ['>i', 'i make']],
    ['Send me your rates', ['>reach', 'reach i', 'i your', 'your rate']],
    ['paying 300', ['>pay', 'pay figure']],
    ['my oak elm ash beech birch portfolio', ['>my']],
    ['oak elm', []],
  ])('%s', (text, expected) => {
    expect(pairs(text)).toEqual(expected);
  });

  it('know no trade: another one says the same', () => {
    expect(pairs('We need a thatcher for our barn')).toEqual(pairs('We need a luthier for our cello'));
  });
});

describe('the model', () => {
  it('adds what its features weigh, a term once in each part', () => {
    const weights = { scale: 10, shape: 'bias=-10/-20', terms: 'logo=10/0,^logo=20/0,my logo=0/30' };
    const scored = (title: string, body: string): { request: number; offer: number } => {
      const read = readPost(post({ title, body }));
      return createKindModel(weights)(read, signsOf(read));
    };
    expect(scored('a', 'a')).toMatchObject({ request: -1, offer: -2 });
    const once = scored('a', 'logo a a a');
    expect(once.request).toBeCloseTo(-1 + 6 / Math.sqrt(8));
    expect(scored('a', 'logo logo logo logo').request).toBeCloseTo(once.request);
    expect(scored('logo a a a', 'a').request).toBeCloseTo(-1 + (2 * 4) / Math.sqrt(8));
    expect(scored('a', 'my logo a a').offer).toBeCloseTo(-2 + (3 * 6) / Math.sqrt(8));
    const read = readPost(post({ title: 'a', body: 'my logo a a' }));
    const scores = createKindModel(weights)(read, signsOf(read));
    expect([tellingTerms(scores, 'request'), tellingTerms(scores, 'offer')]).toEqual([[], ['my logo']]);
  });

  it('shares add up to one, whatever the odds', () => {
    for (const request of [-50, 0, 3, 700]) {
      for (const offer of [-50, 0, 2, 700]) {
        const shares = kindShares({ request, offer }, 5, [0, 0]);
        expect(shares.request + shares.offer + shares.other).toBeCloseTo(1);
      }
    }
  });

  it('judges the same post the same, whatever it has read before', () => {
    const one = post({ title: 'Somebody for a logo', body: 'Our shop wants a logo and we would pay for it.' });
    const first = kindOf(readPost(one));
    kindOf(readPost(post({ title: 'logo logo', body: 'our shop our shop' })));
    expect(kindOf(readPost(one))).toEqual(first);
  });

  it('weighs words only: no figures, no addresses, nothing with a capital', () => {
    expect(TERMS.split(',').length).toBeGreaterThan(1000);
    for (const entry of TERMS.split(',')) expect(entry.trim()).toMatch(/^\^?[a-z][a-z']*(?: [a-z][a-z']*)?=-?\d+\/-?\d+$/);
    expect(readFileSync(STORED).length).toBeLessThan(60_000);
  });
});

describe.skipIf(shared.skip)('trained on real posts', () => {
  let examples: readonly Example[] = [];
  beforeAll(async () => {
    examples = await trainingPosts();
  });

  it('the stored weights are those that the script makes', () => {
    expect(weightsFile(trainModel(examples))).toBe(readFileSync(STORED, 'utf8'));
  }, 120_000);

  it('learns from no post that judges, and from no post twice but in another form', () => {
    expect(examples.length).toBeGreaterThan(5000);
    expect(new Set(examples.map(({ key }) => key)).size).toBe(examples.length);
    const judging = new Set(VOICES.map(([, text]) => text));
    for (const [, text] of INVENTIONS) expect(judging.has(text)).toBe(false);
    for (const { key, group } of examples) {
      const [file = '', id = ''] = key.replace(TOLD, '').split(' ');
      if (group !== 'invented') expect([key, splitOf(file, id)]).toEqual([key, 'seen']);
    }
  });
});
