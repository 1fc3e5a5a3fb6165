import { describe, expect, it } from 'vitest';
import { contact, offer, request } from '../labels/other-places.ts';
import { judge, type Said } from './placed.ts';

const BUDGET = { minMinor: 30_000, maxMinor: 30_000, currency: 'USD', unit: 'fixed' } as const;
const POST = { title: 'Logo wanted', body: 'Write to jo@acme.example' };
const SAID: Said = {
  screening: {
    kind: 'request',
    kindConfidence: 0.9,
    engagement: 'contract',
    budget: BUDGET,
    service: 'logo_design',
    score: 80,
    reasons: [],
    counterReasons: [],
    kept: true,
    dropped: null,
  },
  service: 'logo_design',
  contacts: [contact('email', 'jo@acme.example', 'asked')],
};

/** The figures that a post speaks against, each once. */
function wrong(labelled: Parameters<typeof judge>[0], said: Said = SAID): readonly string[] {
  return judge(labelled, said).marks.flatMap(({ figure, isRight }) => (isRight ? [] : [figure]));
}

describe('a labelled post beside what is said of it', () => {
  const asked = request('en-1', POST, {
    engagement: 'contract',
    budget: BUDGET,
    services: ['logo_design'],
    contacts: [contact('email', 'jo@acme.example', 'asked')],
  });

  it('finds nothing wrong where all is as labelled', () => {
    const { marks, misses } = judge(asked, SAID);
    expect(misses).toEqual([]);
    expect(marks.every(({ isRight }) => isRight)).toBe(true);
    expect(marks).toHaveLength(9);
  });

  it('counts an offer that is taken for a request against both, and its budget as invented', () => {
    expect(wrong(offer('en-1', POST, { contacts: asked.contacts }))).toEqual([
      'request precision',
      'offer recall',
      'no budget invented',
    ]);
  });

  it('tells a missed contact, an invented one and a wrong use apart', () => {
    expect(wrong(asked, { ...SAID, contacts: [] })).toEqual(['email recall']);
    expect(wrong(asked, { ...SAID, contacts: [...SAID.contacts, contact('x', 'acme', 'seen')] })).toEqual(['handle precision']);
    expect(wrong(asked, { ...SAID, contacts: [contact('email', 'jo@acme.example', 'seen')] })).toEqual(['use of a contact']);
  });

  it('counts a fraud that is dropped for another reason as not warned of', () => {
    expect(wrong({ ...asked, scam: 'a fee in advance' })).toEqual(['warning recall']);
    const dropped: Said = { ...SAID, screening: { ...SAID.screening, kept: false, dropped: 'unpaid' } };
    expect(wrong(asked, dropped)).toEqual(['warning precision']);
    expect(wrong({ ...asked, scam: 'a fee in advance' }, dropped)).toEqual([]);
  });
});
