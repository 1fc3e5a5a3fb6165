/** Which sentence is quoted for a kind, and what is told against it: that at which a colleague who has read the post would point. */
import { describe, expect, it } from 'vitest';
import { createScreener } from '../../../../src/engines/discovery/screening/screening.ts';
import { post, SERVICES } from '../posts.ts';

const NOW = new Date('2026-03-02T09:00:00.000Z');
const screen = createScreener({ services: SERVICES, minScore: 0, maxAgeDays: 30, keepEmployment: false });

const MARKET = 'https://www.reddit.com/r/forhire/comments/1a2b3c/a_logo/';

function told(title: string, body: string, url = 'https://example.com/posts/1') {
  return screen(post({ title, body, url }), NOW).screening;
}

describe('a request', () => {
  it('is told by what is sought behind its tag, and by no wish for something of another sort', () => {
    const body = 'I want some personality to separate us from the competition. Please PM me with your portfolio.';
    expect(told('[Hiring] Looking for a graphic designer that focuses on branding', body).reasons).toContain(
      'asks for somebody, in its title: “Looking for a graphic designer that focuses on branding”',
    );
  });

  it('is not told by its tag twice', () => {
    const { reasons } = told('[Hiring] Logo designer', 'PM me.');
    expect(reasons.filter((reason) => reason.startsWith('asks for'))).toEqual([]);
  });

  it('is not told by what was not sought', () => {
    const body = "We have tried a few. Not really what we are looking for. We're looking for something edgy. PM me.";
    expect(told('[Hiring] Logo design work for a climbing gym', body).reasons).toContain(
      "asks for work: “We're looking for something edgy”",
    );
  });

  it('is not told by what whoever answers will need', () => {
    const body = 'Provide day to day support. You will need a proven track record. PM me.';
    expect(told('[Hiring] Logo support person', body).reasons.join('\n')).not.toContain('You will need');
  });

  it.each([
    'I will spend a few bucks if someone can do it faster than my friends.',
    'My name is Jo and I am 21 years old.',
    'What I do is run a bakery.',
  ])('is not doubted for what anybody says: %s', (sentence) => {
    const { kind, counterReasons } = told(
      'I need a logo for a simple business',
      `No problem paying up front. ${sentence}`,
      MARKET,
    );
    expect(kind).toBe('request');
    expect(counterReasons.filter((reason) => reason.startsWith('sounds like'))).toEqual([]);
  });

  it('is doubted for what is for sale', () => {
    const { counterReasons } = told(
      '[Hiring] I will design your logo',
      'My rates are on my page, hire me. I design logos for a living.',
    );
    expect(counterReasons.some((reason) => reason.startsWith('sounds like offering'))).toBe(true);
  });
});

describe('talk', () => {
  it.each([
    ['Interview with a 31 year old founder', ''],
    ['Resources that every developer must know', 'A list that I keep.'],
    ['My grandmother and her spam', 'I am doing this for my grandmother, who gets far too much of it every day.'],
  ])('is not said to offer or to ask for what anybody says: %s', (title, body) => {
    const { kind, counterReasons } = told(title, body);
    expect(kind).toBe('other');
    expect(counterReasons).toEqual([]);
  });
});
