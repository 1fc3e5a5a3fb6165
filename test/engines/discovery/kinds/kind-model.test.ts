/** The trained model: its weights are what the script makes, hold nobody's name, and do on unseen posts what they are kept for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Example, INVENTED, TOLD, trainingPosts } from '../../../../scripts/kind-examples.ts';
import { inventions, inventionsIn } from '../../../../scripts/kind-inventions.ts';
import { hiddenFile, trainModel, weightsFile } from '../../../../scripts/kind-training.ts';
import { kindOf } from '../../../../src/engines/discovery/kinds/kind.ts';
import { PAIRS, pairsIn } from '../../../../src/engines/discovery/kinds/kind-classes.ts';
import { CLUSTER_FEATURES, clustersOf } from '../../../../src/engines/discovery/kinds/kind-clusters.ts';
import { createHiddenLayer, LETTERS } from '../../../../src/engines/discovery/kinds/kind-hidden.ts';
import { marksOf } from '../../../../src/engines/discovery/kinds/kind-marks.ts';
import { createKindModel, kindShares } from '../../../../src/engines/discovery/kinds/kind-model.ts';
import { SHAPES, shapeOf } from '../../../../src/engines/discovery/kinds/kind-shape.ts';
import { signsOf } from '../../../../src/engines/discovery/kinds/kind-signs.ts';
import { TERMS } from '../../../../src/engines/discovery/kinds/kind-weights.ts';
import { CLUSTERS } from '../../../../src/engines/discovery/kinds/word-clusters.ts';
import { readPost } from '../../../../src/engines/discovery/text/read-post.ts';
import { splitOf } from '../../../labels/notes.ts';
import { shared } from '../../../shared.ts';
import { post } from '../posts.ts';
import { VOICES } from './kind-voices.ts';

const FOLDER = join(import.meta.dirname, '..', '..', '..', '..', 'src', 'engines', 'discovery', 'kinds');
const [STORED, STORED_HIDDEN] = [join(FOLDER, 'kind-weights.ts'), join(FOLDER, 'kind-hidden-weights.ts')];

describe('classes of words', () => {
  const pairs = (text: string): string[] => {
    const read = readPost(post({ title: '', body: text }));
    const found: string[] = [];
    pairsIn(read, marksOf(read, read.words.length), 0, read.words.length, (pair) => found.push(PAIRS[pair] ?? ''));
    return found;
  };

  it.each<[string, readonly string[]]>([
    ['I carve and paint spoons', ['>i', 'i make']],
    ['Send me your rates', ['>reach', 'reach i', 'i your', 'your rate']],
    ['paying 300', ['>pay', 'pay figure']],
    ['my oak elm ash beech birch portfolio', ['>my']],
    ['oak elm', []],
    ['Hiring? I paint.', ['>hire', 'hire ?', '? i', 'i make']],
    ['Pay: 300 (firm). Send your rates', ['>pay', 'pay :', ': figure', 'figure .', '. reach', 'reach your', 'your rate']],
    ['see example.com/my rates', ['>my', 'my rate']],
  ])('%s', (text, expected) => {
    expect(pairs(text)).toEqual(expected);
  });

  it('know no trade: another one says the same', () => {
    expect(pairs('We need a thatcher for our barn')).toEqual(pairs('We need a luthier for our cello'));
  });
});

describe('clusters of words', () => {
  const featuresOf = (title: string, body: string): string[] => {
    const { words, numbers, titleWords } = readPost(post({ title, body }));
    const found: string[] = [];
    clustersOf(words, numbers, titleWords, words.length, (feature) => found.push(CLUSTER_FEATURES[feature] ?? ''));
    return found;
  };
  const clusters = CLUSTERS.trim()
    .split('\n\n')
    .map((paragraph) => paragraph.split(/\s+/));

  it('hold each word once, and none that people write with a capital, a figure or a mark', () => {
    const words = clusters.flat();
    expect(new Set(words).size).toBe(words.length);
    for (const word of words) expect(word).toMatch(/^[a-z][a-z']{1,24}$/);
    expect(words.length).toBeGreaterThan(5000);
  });

  it('know a trade by another', () => {
    const clusterOf = (word: string): readonly string[] | undefined => clusters.find((words) => words.includes(word));
    expect(clusterOf('plumber')).toContain('electrician');
    expect(clusterOf('piano')).toContain('guitar');
    expect(clusterOf('piano')).not.toBe(clusterOf('plumber'));
  });

  it('are told of title and body, and behind a word of a class, once each', () => {
    const [piano = ''] = clusters.find((words) => words.includes('piano')) ?? [];
    expect(featuresOf('', 'need piano, need piano')).toEqual(expect.arrayContaining([`~${piano}`, `need ~${piano}`]));
    expect(featuresOf('Guitar', 'need oak elm ash beech piano')).toEqual(expect.arrayContaining([`^~${piano}`, `~${piano}`]));
    expect(featuresOf('Guitar', 'need oak elm ash beech piano')).not.toContain(`need ~${piano}`);
    const all = featuresOf('', 'need a piano and need the piano, I want some piano');
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('the shape of a post', () => {
  const shapes = (body: string): string[] => {
    const read = readPost(post({ title: '', body }));
    const found: string[] = [];
    shapeOf(read, signsOf(read), (shape) => found.push(SHAPES[shape] ?? ''));
    return found;
  };

  it.each<[string, string]>([
    ['Draw my cat for me', '#past 0'],
    ['We hired a man, he quit, we paid', '#past 3'],
    ['We hired a man, he quit, we paid, it failed, we learnt: never again, we said', '#past 4'],
    ['I saw “looking for a cook” on a door', '#speech'],
    ['> looking for a cook\nStill?', '#answers'],
  ])('%s: %s', (body, shape) => {
    expect(shapes(body)).toContain(shape);
  });

  it('inches and comparisons quote nobody', () => {
    expect(shapes('A panel of 12" x 9", 300 > 200')).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^#(?:speech|answers)$/)]),
    );
  });
});

describe('invented posts', () => {
  it('are blocks of kind and place, title or none, and body', () => {
    const text =
      '=== request chat\n-\nneed a logo\n\n=== x\n\n=== other forum\nPrices:\n======\nlow\n\n=== offer feed\nI do logos\n';
    expect(inventionsIn(text)).toEqual([
      { kind: 'request', place: 'chat', title: 'need a logo', body: '=== x' },
      { kind: 'other', place: 'forum', title: 'Prices:', body: '======\nlow' },
      { kind: 'offer', place: 'feed', title: 'I do logos', body: '' },
    ]);
  });

  it.each([
    ['words first\n=== request chat\nneed a logo', 'stands before the first head: words first'],
    ['=== request chat\n\nneed a logo', 'a block of chat without a title'],
    ['=== offer chat\n-\n', 'a block of chat without a title or without words'],
  ])('are refused where a part is missing: %j', (text, why) => {
    expect(() => inventionsIn(text)).toThrow(why);
  });

  it('are many, and no two alike', () => {
    const all = inventions();
    expect(all.length).toBeGreaterThan(2000);
    expect(new Set(all.map(({ title, body }) => `${title}\n${body}`)).size).toBe(all.length);
  });
});

describe('a hidden layer', () => {
  const letters = (...weights: readonly number[]): string => weights.map((weight) => LETTERS.charAt(weight + 31)).join('');
  // Two units of two features: the second unit counts only where both are met.
  const inputs = `${letters(10, 6)}\n${letters(-4, 6)}`;
  const weights = { units: 2, inputs, inputScale: 10, biases: '0 -100', outputs: '10 0 0 20 1 2', scale: 10 } as const;
  const read = (biases: string, ...met: readonly number[]): object => {
    const layer = createHiddenLayer({ ...weights, biases });
    layer.begin();
    for (const feature of met) layer.add(feature, 1);
    return layer.read();
  };
  const about = (request: number, offer: number): object => ({
    request: expect.closeTo(request),
    offer: expect.closeTo(offer),
  });

  it('counts a unit above zero, so features say together what none says alone', () => {
    expect(read('0 -10')).toEqual(about(0.1, 0.2));
    expect(read('0 -10', 0)).toEqual(about(1.1, 0.2));
    expect(read('0 -10', 1)).toEqual(about(0.1, 0.2));
    expect(read('0 -10', 0, 1)).toEqual(about(0.7, 0.6));
    expect(read('0 -10', 0, -1)).toEqual(about(1.1, 0.2));
  });

  it('tells what each feature adds: with what stands there without any, all of it', () => {
    const layer = createHiddenLayer({ ...weights, biases: '0 -10' });
    layer.begin();
    layer.add(0, 1);
    layer.add(1, 1);
    layer.read();
    expect(layer.share(0, 1)).toEqual(about(1, 1.2));
    expect(layer.share(1, 1)).toEqual(about(-0.4, 1.2));
    expect(layer.share(-1, 1)).toEqual(about(0, 0));
  });

  it('is asked where logistic regression leaves a doubt, and tells of its words then', () => {
    const bias = letters(0, 0);
    const logo = letters(20, 0);
    const doubtful = { scale: 10, shape: 'bias=-10/-20', terms: 'logo=10/0' };
    const hidden = { ...weights, inputs: bias + logo, biases: '0 0', outputs: '40 0 0 0 0 0' };
    const one = readPost(post({ title: '', body: 'logo a a a' }));
    const scored = (model: Parameters<typeof createKindModel>[0]): number => createKindModel(model)(one, signsOf(one)).request;
    const value = 6 / Math.sqrt(8);
    const alone = -1 + value;
    expect(scored({ ...doubtful, hidden: null })).toBeCloseTo(alone);
    expect(scored({ ...doubtful, hidden })).toBeCloseTo(0.5 * alone + 0.5 * 8 * value);
    const [told] = createKindModel({ ...doubtful, hidden }).weighed(one, signsOf(one));
    expect(told?.request).toBeCloseTo(0.5 * value + 0.5 * 8 * value);
    const sure = { ...doubtful, shape: 'bias=-60/-60' };
    expect(scored({ ...sure, hidden })).toBeCloseTo(-6 + value);
  });

  it('is small, and a weight is a letter', () => {
    const text = readFileSync(STORED_HIDDEN, 'utf8');
    expect(text.length).toBeLessThan(100_000);
    const rows = text
      .slice(text.indexOf('inputs: `') + 9, text.lastIndexOf('`'))
      .trim()
      .split('\n');
    for (const row of rows) expect(row).toMatch(/^[A-Za-z0-9+]+$/);
  });
});

describe('the model', () => {
  it('adds what its features weigh, a term once in each part', () => {
    const weights = { scale: 10, shape: 'bias=-10/-20', terms: 'logo=10/0,^logo=20/0,my logo=0/30', hidden: null };
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
    // In the title none; in the body the pair and, with it, its second word.
    const told = createKindModel(weights).weighed(read, signsOf(read));
    expect(told.filter(({ request, offer }) => request !== 0 || offer !== 0)).toEqual([
      { from: 1, to: 3, request: 0, offer: (3 * 6) / Math.sqrt(8) },
      { from: 2, to: 3, request: 6 / Math.sqrt(8), offer: 0 },
    ]);
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
    const judged = (): unknown => {
      const { explained, ...verdict } = kindOf(readPost(one));
      return { ...verdict, ...explained() };
    };
    const first = judged();
    kindOf(readPost(post({ title: 'logo logo', body: 'our shop our shop' }))).explained();
    expect(judged()).toEqual(first);
  });

  it('weighs words only: no figures, no addresses, nothing with a capital', () => {
    expect(TERMS.split(',').length).toBeGreaterThan(1000);
    for (const entry of TERMS.split(',')) expect(entry.trim()).toMatch(/^\^?[a-z][a-z']*(?: [a-z][a-z']*)?=-?\d+\/-?\d+$/);
    expect(readFileSync(STORED).length).toBeLessThan(120_000);
  });
});

describe.skipIf(shared.skip)('trained on real posts', () => {
  let examples: readonly Example[] = [];
  beforeAll(async () => {
    examples = await trainingPosts();
  });

  it('the stored weights are those that the script makes', () => {
    const model = trainModel(examples);
    expect(weightsFile(model)).toBe(readFileSync(STORED, 'utf8'));
    expect(hiddenFile(model)).toBe(readFileSync(STORED_HIDDEN, 'utf8'));
  }, 300_000);

  it('learns from no post that judges, and from no post twice but in another form', () => {
    expect(examples.length).toBeGreaterThan(5000);
    expect(new Set(examples.map(({ key }) => key)).size).toBe(examples.length);
    const judging = new Set(VOICES.map(([, text]) => text));
    for (const { title, body } of inventions())
      expect([body, judging.has(body), judging.has(`${title}\n${body}`)]).toEqual([body, false, false]);
    for (const { key, group } of examples) {
      const [file = '', id = ''] = key.replace(TOLD, '').split(' ');
      if (!group.startsWith(INVENTED)) expect([key, splitOf(file, id)]).toEqual([key, 'seen']);
    }
  });
});
