/** Everyday words of honest requests play no scene of a fraud or of work for nothing, however many stand in a long post. */
import { describe, expect, it } from 'vitest';
import { createScreener } from '../../../../src/engines/discovery/screening/screening.ts';
import { post, SERVICES } from '../posts.ts';

const NOW = new Date('2026-03-02T09:00:00.000Z');
const screen = createScreener({ services: SERVICES, minScore: 0, maxAgeDays: 30, keepEmployment: false });

describe('is neither a fraud nor unpaid', () => {
  it.each([
    'Write to us with your experience and ideas, we need a plugin.',
    'Just mention you found us here. We need a plugin.',
    'Send a link to your shop of plugins.',
    'You lead the technical side of the company, plugins above all.',
    'Your plugin supports the next phase of the company.',
    'The best way to apply is by the page of our plugin.',
    'Submit your plugin idea. We hire the best.',
    "I'm the co-founder of a bakery and need a plugin.",
    'We are looking for a motivated self-starter for our team of plugin makers.',
    'Looking for a network engineer to join a team of ten, with levels of growth.',
    'Our domain-driven design course is behind the plugin, and the team is driven.',
    'Openings at our warehouse, part time. Pay: $11.50 an hour. No experience needed, call the phone line.',
    'She is able to pay $50-75 for the job, by how good the work looks.',
    'Large prints, canvas too; check our shop and give us feedback, it comes in the mail.',
    'Screenshots of a plugin for the App Store, in six languages, $20 each. The Figma file is there.',
    'Add our 12 shops to Google Maps with pictures, $15 each.',
    'Glassdoor has many people crying about each bonus of $2,000 there.',
    'Sign in with GitHub should work within 24 hours of each release. To apply mail us, $500 for our OAuth login.',
    'Apply within 48 hours on our careers page, an account is not needed. $30 an hour.',
  ])('%s', (body) => {
    expect(['scam', 'unpaid']).not.toContain(screen(post({ title: '[Hiring] Help wanted', body }), NOW).screening.dropped);
  });
});

it('one word plays no two parts', () => {
  const { dropped } = screen(post({ title: '[Hiring] Sales', body: 'Join our motivated people.' }), NOW).screening;
  expect(dropped).not.toBe('scam');
});
