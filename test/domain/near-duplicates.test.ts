import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Compared, isNearDuplicate, MIN_PAIRS, nearKeysOf, pairsOf, similarity } from '../../src/domain/near-duplicates.ts';
import { quietTime } from '../processor-time.ts';

const BODY = `We are a family bakery in Example Town and want a landing page that brings people through the door on Saturday mornings.

The text is written and the pictures are taken. You design the page, build it, and show our bookkeeper how to change the opening hours.

Budget is 600 dollars, half at the start. See https://bakery.example/page?utm_source=a for what we have now, and send two examples of your work.`;

function post(patch: Partial<Compared> = {}): Compared {
  return {
    source: 'reddit',
    author: { name: 'baker', url: null },
    title: '[Hiring] Landing page for a bakery',
    body: BODY,
    ...patch,
  };
}

const elsewhere = { source: 'mastodon', author: { name: 'someone', url: null } };

function sharesKey(a: Compared, b: Compared): boolean {
  const keys = new Set(nearKeysOf(a));
  return nearKeysOf(b).some((key) => keys.has(key));
}

describe('a copy', () => {
  test.each<readonly [string, Partial<Compared>]>([
    ['in other case and punctuation', { body: BODY.toUpperCase().replaceAll('. ', ' — ') }],
    ['with another tag', { title: '[URGENT][Task] Landing page for a bakery' }],
    ['with other tracking on its link', { body: BODY.replace('utm_source=a', 'ref=b&fbclid=xyz') }],
    ['without its link', { body: BODY.replace(/https:\S+/, '') }],
    ['on another platform, the title as its first line', { ...elsewhere, title: '', body: `Landing page for a bakery\n${BODY}` }],
    [
      'whose title was cut from its first line',
      { ...elsewhere, title: 'Landing page for…', body: `Landing page for a bakery\n${BODY}` },
    ],
    ['with small words changed', { body: BODY.replaceAll(' the ', ' our ').replaceAll(' and ', ' & ') }],
  ])('%s is the same to the word', (_, patch) => {
    expect(pairsOf(post(patch))).toEqual(pairsOf(post()));
    expect(isNearDuplicate(post(), post(patch))).toBe(true);
    expect(sharesKey(post(), post(patch))).toBe(true);
  });

  test.each<readonly [string, Partial<Compared>]>([
    [
      'with words changed here and there',
      { body: BODY.replace('family', 'small').replace('600', '750').replace('pictures', 'photographs') },
    ],
    ['with its paragraphs in another order', { body: BODY.split('\n\n').toReversed().join('\n\n') }],
    ['with a sentence more', { body: `${BODY}\n\nUpdate: the person who wanted it has no time, so it is open again.` }],
    ['with a paragraph less', { body: BODY.split('\n\n').slice(0, 2).join('\n\n') }],
    ['under another title', { title: 'Somebody to help a bakery find its customers' }],
  ])('%s is found', (_, patch) => {
    const copy = post({ ...elsewhere, ...patch });
    expect(isNearDuplicate(post(), copy)).toBe(true);
    expect(sharesKey(post(), copy)).toBe(true);
  });

  test('reworked by its own author is found, and the same by a stranger is another post', () => {
    const body = BODY.split('\n\n')
      .slice(1)
      .join('\n\n')
      .replace('You design the page, build it', 'It needs somebody patient with a sense for colour');
    expect(similarity(pairsOf(post()), pairsOf(post({ body })))).toBeGreaterThan(0.4);
    expect(similarity(pairsOf(post()), pairsOf(post({ body })))).toBeLessThan(0.5);
    expect(isNearDuplicate(post(), post({ body }))).toBe(true);
    expect(sharesKey(post(), post({ body }))).toBe(true);
    expect(isNearDuplicate(post(), post({ ...elsewhere, body }))).toBe(false);
  });

  test('in a script without spaces is found', () => {
    const body = '我们是一家小面包店,需要一个新的网站来展示我们的产品和营业时间,预算六百美元,请发送两个作品例子';
    expect(nearKeysOf(post({ body }))).not.toEqual([]);
    expect(isNearDuplicate(post({ body }), post({ ...elsewhere, body: body.replace('六百', '八百') }))).toBe(true);
  });
});

describe('another post', () => {
  test.each<readonly [string, Partial<Compared>, Partial<Compared>]>([
    ['that asks for other work in the same words', {}, { title: '[Hiring] Logo for a bakery' }],
    [
      'for another job at one company',
      { title: 'Acme | Backend engineer (Go) | Remote' },
      { title: 'Acme | Product designer | Remote' },
    ],
    [
      'on another subject',
      { title: 'Piano tuner wanted', body: `${BODY} The piano tuner` },
      { title: 'Dog walker wanted', body: `${BODY} The dog walker` },
    ],
    ['of a series', { title: 'Small jobs, week 12' }, { title: 'Small jobs, week 13' }],
    ['of a series by month', { title: 'Small jobs (July 2026)' }, { title: 'Small jobs (August 2026)' }],
  ])('%s is no copy', (_, a, b) => {
    expect(similarity(pairsOf(post(a)), pairsOf(post(b)))).toBeGreaterThan(0.8);
    expect(isNearDuplicate(post(a), post(b))).toBe(false);
  });

  test.each<readonly [string, string]>([
    ['Acme | Software engineer | Remote', 'Acme | Backend engineer | Remote'],
    ['Acme | Designer, writer | Remote', 'Acme | Writer | Remote'],
    ['A front-end developer', 'Frontend dev, part-time'],
    ['Senior person wanted', 'Video editor wanted'],
  ])('but %j and %j may be one', (one, other) => {
    expect(isNearDuplicate(post({ title: one }), post({ title: other }))).toBe(true);
  });
});

describe('a short post', () => {
  test('has no keys and is no copy of anything', () => {
    const short = post({ title: 'Need a logo', body: 'For my bakery. Paying 50 dollars, write to me here.' });
    expect(pairsOf(short).length).toBeLessThan(MIN_PAIRS);
    expect(nearKeysOf(short)).toEqual([]);
    expect(isNearDuplicate(short, short)).toBe(false);
    expect(pairsOf(post({ title: '', body: '' }))).toHaveLength(0);
  });
});

test('keys are 32-bit integers, one of them the author’s, and stay what they are: ledgers hold them', () => {
  const keys = nearKeysOf(post());
  expect(keys).toMatchInlineSnapshot(`
    [
      1856534476,
      2069235297,
      800401588,
      1667842218,
      1935388083,
      246953548,
      243468287,
      1463153107,
      -2065822809,
    ]
  `);
  expect(nearKeysOf(post({ author: null }))).toEqual(keys.slice(1));
  expect(nearKeysOf(post({ source: 'github' }))[0]).not.toBe(keys[0]);
});

test('of any two texts: similarity is symmetric, between 0 and 1, and 1 of a text with itself', () => {
  const text = fc.array(
    fc.constantFrom('bakery', 'logo', 'window', 'the', 'Zürich', '500', '画', 'c++', '[x]', 'https://a.example/b', '\n'),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [one, other] = [pairsOf({ title: '', body: a.join(' ') }), pairsOf({ title: '', body: b.join(' ') })];
      expect(similarity(one, other)).toBe(similarity(other, one));
      expect(similarity(one, other)).toBeLessThanOrEqual(1);
      if (one.length > 0) expect(similarity(one, one)).toBe(1);
      expect([...one]).toEqual([...new Set(one)].sort((x, y) => x - y));
    }),
  );
});

test.each(['a', 'word ', '[', 'http://', '://', "'", '…', '画', 'front-end ', 'jul 1 ', '# '])(
  '100 kB of %j are read in linear time',
  (unit) => {
    const long = post({ title: unit.repeat(2000), body: unit.repeat(Math.ceil(100_000 / unit.length)) });
    const read = (): void => {
      nearKeysOf(long);
      isNearDuplicate(long, { ...long, ...elsewhere });
    };
    expect(quietTime(read)).toBeLessThan(100);
  },
);

test('pairs are in order and distinct, and keys are those of the pairs, whatever the length', () => {
  const words = fc.array(fc.constantFrom('logo', 'bakery', 'poster', 'shop', 'colour', 'window', 'street', 'garden'), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 60 }), fc.nat(), (some, times, seed) => {
      const body = Array.from({ length: times }, (_, i) => `${some.join(' ')} word${(seed + i * i) % 997}`).join(' ');
      const one = post({ body });
      const pairs = pairsOf(one);
      expect([...pairs]).toEqual([...new Set(pairs)].sort((a, b) => a - b));
      expect(nearKeysOf(one)).toEqual(nearKeysOf(one, pairs));
      expect(nearKeysOf(one).length > 0).toBe(pairs.length >= MIN_PAIRS);
    }),
  );
});

test('keys stay what they are: ledgers hold them', () => {
  expect(nearKeysOf(post())).toEqual([
    1856534476, 2069235297, 800401588, 1667842218, 1935388083, 246953548, 243468287, 1463153107, -2065822809,
  ]);
});
