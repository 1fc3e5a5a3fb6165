/** The figures that `npm run quality` prints, held to their thresholds. */
import { describe, expect, it } from 'vitest';
import { shared } from '../shared.ts';
import type { Figure } from './figure.ts';
import { MEASURES } from './measures.ts';
import { NOT_YET } from './not-yet.ts';
import { markdownOf, orderWords } from './report.ts';
import { complaints, strayFloors } from './verdict.ts';

describe.skipIf(shared.skip)('quality on real posts', () => {
  const all: Figure[] = [];

  it.each(Object.entries(MEASURES))(
    '%s',
    async (_, measure) => {
      const { figures } = await measure();
      all.push(...figures);
      expect(figures.length).toBeGreaterThan(0);
      expect(complaints(figures, NOT_YET)).toEqual([]);
    },
    120_000,
  );

  it('has no floor without a figure, and no two figures of one name', () => {
    expect(strayFloors(all, NOT_YET)).toEqual([]);
    expect(new Set(all.map(({ name, split }) => `${name} ${split}`)).size).toBe(all.length);
  });
});

describe('the verdict on a figure', () => {
  const figure = (patch: Partial<Figure>): Figure => ({
    name: 'recall',
    split: 'seen',
    value: 0.9,
    n: 10,
    threshold: 0.95,
    comparison: '>=',
    ...patch,
  });

  it('complains where the threshold is missed', () => {
    expect(complaints([figure({})], {})).toEqual(['recall (seen) is 0.9000, not >= 0.95']);
    expect(complaints([figure({ comparison: '<=', value: 0.04, threshold: 0.03 })], {})).toHaveLength(1);
    expect(complaints([figure({ value: 0.95 })], {})).toEqual([]);
    expect(complaints([figure({ threshold: null })], {})).toEqual([]);
  });

  it('does not call all in order what is below its threshold', () => {
    const open = [figure({}), figure({ name: 'precision', value: 0.99 })];
    expect(orderWords(open)).toBe('in order, but for one figure marked ! that does not reach what is asked yet');
    expect(orderWords([...open, figure({ split: 'unseen' })])).toContain('2 figures marked !');
    expect(orderWords(open.slice(1))).toBe('all in order');
    const written = markdownOf([{ title: 'T', made: 'M', figures: open, misses: [] }], { showsUnseen: false });
    expect(written).toContain('| recall | seen | 0.9000 | 10 | >= 0.95, not yet |');
    expect(written).toContain('| precision | seen | 0.9900 | 10 | >= 0.95 |');
  });

  it('lets a known gap stand above its floor, and wants it gone once it is closed', () => {
    expect(complaints([figure({})], { 'recall (seen)': 0.9 })).toEqual([]);
    expect(complaints([figure({ value: 0.89 })], { 'recall (seen)': 0.9 })).toHaveLength(1);
    expect(complaints([figure({ value: 0.96 })], { 'recall (seen)': 0.9 })).toEqual([
      'recall (seen) reaches its threshold: take it out of NOT_YET',
    ]);
    expect(strayFloors([figure({})], { 'recall (seen)': 0.9, gone: 0.5 })).toEqual(['gone']);
  });
});
