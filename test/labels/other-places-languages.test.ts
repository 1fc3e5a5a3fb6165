import { isValidPhoneNumber } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { FRESH_LANGUAGES, KNOWN_LANGUAGES, NEW_LANGUAGES } from './other-places-languages.ts';

const ALL = [...KNOWN_LANGUAGES, ...FRESH_LANGUAGES, ...NEW_LANGUAGES];

describe('posts of other places, in many languages', () => {
  it('has every id once, in an ISO 639-1 language', () => {
    const ids = ALL.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    for (const { id, language } of ALL) expect(names.of(language), id).toBeDefined();
  });

  it.each(ALL)('$id: nothing in it can reach anybody by mail, and what is labelled makes sense', (labelled) => {
    const { post, contacts, budget, kind, engagement, scam } = labelled;
    expect(`${post.title}${post.body}`.trim()).not.toBe('');
    for (const { kind: way, value } of contacts) {
      if (way === 'email') expect(value).toMatch(/^[a-z.-]+@[a-z-]+\.example$/);
      else if (way === 'phone' || way === 'whatsapp') expect(isValidPhoneNumber(value), value).toBe(true);
      else if (way === 'website') expect(value).toMatch(/\.example(?:\/|$)|behance\.net\/[a-z]+-exemplo$/);
    }
    if (budget) expect(budget.minMinor).toBeLessThanOrEqual(budget.maxMinor);
    if (kind !== 'request') expect({ budget, engagement, scam }).toEqual({ budget: null, engagement: null, scam: null });
    else expect(engagement).not.toBeNull();
  });
});
