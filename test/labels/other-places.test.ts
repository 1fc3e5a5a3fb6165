import { isValidPhoneNumber } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { ENGLISH } from './other-places-english.ts';
import { ENGLISH_FRESH_A } from './other-places-english-fresh-a.ts';
import { ENGLISH_FRESH_B } from './other-places-english-fresh-b.ts';
import { ENGLISH_KEPT_A } from './other-places-english-kept-a.ts';
import { ENGLISH_KEPT_B } from './other-places-english-kept-b.ts';
import { ENGLISH_KEPT_C } from './other-places-english-kept-c.ts';
import { ENGLISH_LATER_A } from './other-places-english-later-a.ts';
import { ENGLISH_LATER_B } from './other-places-english-later-b.ts';
import { ENGLISH_LIFELIKE_A } from './other-places-english-lifelike-kept-a.ts';
import { ENGLISH_LIFELIKE_B } from './other-places-english-lifelike-kept-b.ts';
import { ENGLISH_LIFELIKE_C } from './other-places-english-lifelike-kept-c.ts';
import { ENGLISH_MORE } from './other-places-english-more.ts';
import { ENGLISH_NEXT_A } from './other-places-english-next-a.ts';
import { ENGLISH_NEXT_B } from './other-places-english-next-b.ts';
import { ENGLISH_QUIET_A } from './other-places-english-quiet-kept-a.ts';
import { ENGLISH_QUIET_B } from './other-places-english-quiet-kept-b.ts';

const ALL = [
  ...ENGLISH,
  ...ENGLISH_MORE,
  ...ENGLISH_FRESH_A,
  ...ENGLISH_FRESH_B,
  ...ENGLISH_KEPT_A,
  ...ENGLISH_KEPT_B,
  ...ENGLISH_KEPT_C,
  ...ENGLISH_LATER_A,
  ...ENGLISH_LATER_B,
  ...ENGLISH_NEXT_A,
  ...ENGLISH_NEXT_B,
  ...ENGLISH_QUIET_A,
  ...ENGLISH_QUIET_B,
  ...ENGLISH_LIFELIKE_A,
  ...ENGLISH_LIFELIKE_B,
  ...ENGLISH_LIFELIKE_C,
];

describe('English posts of other communities and years', () => {
  it('holds none twice', () => {
    expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length);
    expect(new Set(ALL.map(({ post }) => `${post.title}\n${post.body}`)).size).toBe(ALL.length);
    expect(ALL).toHaveLength(1653);
  });

  it('tells the place of about half of them', () => {
    const share = ALL.filter(({ post: { url, source, tags } }) => url ?? source ?? tags).length / ALL.length;
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.6);
  });

  it.each(ALL)(
    '$id: reaches nobody, and its labels are in their normal form',
    ({ post, contacts, budget, kind, services, ...rest }) => {
      expect(`${post.title}${post.body}`.trim()).not.toBe('');
      for (const { kind: way, value } of contacts) {
        if (way === 'email') expect(value).toMatch(/^[a-z0-9.-]+@[a-z0-9.-]+\.example$/);
        else if (way === 'phone' || way === 'whatsapp') expect(isValidPhoneNumber(value), value).toBe(true);
        else if (way === 'website')
          expect(value).toMatch(
            /^https:\/\/(?:[a-z0-9.-]+\.example|[a-z]+\.itch\.io|forms\.gle\/zx\w+|behance\.net\/\w+\d{4})(?:\/|$)/,
          );
        else if (way === 'linkedin') expect(value).toMatch(/^https:\/\/www\.linkedin\.com\/in\/[a-z-]+$/);
      }
      if (budget !== null) expect(budget.minMinor).toBeLessThanOrEqual(budget.maxMinor);
      if (kind !== 'request')
        expect({ budget, services, ...rest }).toMatchObject({ budget: null, services: [null], engagement: null, scam: null });
    },
  );
});
