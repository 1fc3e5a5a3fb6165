/** Words of jobs that say what a piece of work is about. */
import { describe, expect, it } from 'vitest';
import { createScreener } from '../../../../src/engines/discovery/screening/screening.ts';
import { post, SERVICES } from '../posts.ts';

const NOW = new Date('2026-03-02T09:00:00.000Z');
const screen = createScreener({ services: SERVICES, minScore: 0, maxAgeDays: 30, keepEmployment: false });

function judged(title: string, body: string) {
  return screen(post({ title, body }), NOW).screening;
}

describe('a project about jobs', () => {
  it.each([
    [
      'Two blog posts on health insurance benefits',
      'Need someone to write two blog posts on health insurance benefits for small employers. $150 for both. DM me with samples.',
    ],
    [
      'Short video about parental leave policies',
      'Looking for someone to edit a 2 minute video on parental leave and holiday pay for our HR client. $200. Email me.',
    ],
    [
      'Copy for our careers page',
      'Need someone to write the copy for our careers page: benefits, responsibilities, our culture, about 800 words. $250 fixed. DM me.',
    ],
    [
      'Voiceover for onboarding of new employees',
      'Looking for a voiceover for a 3 minute onboarding video for employees. $100. Send a sample.',
    ],
    [
      'App for staff rotas',
      'Looking for a developer to build a small rota app for shift workers: weekends, night shifts, uniform orders. $2000 fixed. Email me.',
    ],
    [
      'Onsite search for our shop',
      'Looking for somebody to improve the onsite search of our shop: our staff complain of it. Email me a quote.',
    ],
    ['On-site SEO wanted', 'Need somebody for on-site SEO of our staff portal, one page after the other. Email me a quote.'],
  ])('is a project: %s', (title, body) => {
    const { kind, engagement, counterReasons } = judged(title, body);
    expect({ kind, engagement }).toEqual({ kind: 'request', engagement: 'contract' });
    expect(counterReasons.join('\n')).not.toContain('words of a job');
  });

  it('is put in no doubt for the trade of the client', () => {
    const { counterReasons } = judged(
      'Logo for a staffing firm',
      'I need a logo for my agency that places warehouse operatives and HGV drivers. Budget £120. DM me.',
    );
    expect(counterReasons.join('\n')).not.toContain('words of a job');
  });

  it('has the service that it asks for', () => {
    const { service } = judged(
      'Landing page for our payroll and pension comparison tool',
      'We need a landing page, one page. Budget 600 EUR. DM me.',
    );
    expect(service).toBe('landing_page');
  });
});

describe('a job that makes such things', () => {
  it.each([
    ['Video editor wanted', 'You edit video for our channel. We offer health insurance, benefits, vacation days. Full time.'],
    ['Writer wanted', 'We are hiring a writer. You write articles, with health insurance and a pension. Monday to Friday.'],
    ['Onsite search engineer', 'Join our team as onsite search engineer. Benefits.'],
    ['Marketing position', 'Hybrid or onsite. Search marketing position at our office in Leeds. Send your CV.'],
    ['Staff video editor', 'Staff video editor for our studio. Pension, days off and a uniform. Send your CV.'],
  ])('stays a job: %s', (title, body) => {
    expect(judged(title, body).engagement).toBe('employment');
  });
});

it('a title that ends with the contractor who is sought is read as that, whatever the text begins with', () => {
  const { engagement } = judged(
    'Flutter developer, remote, contractor',
    'We want a landing page in Flutter with review of all commits. PM me.',
  );
  expect(engagement).toBe('contract');
});
