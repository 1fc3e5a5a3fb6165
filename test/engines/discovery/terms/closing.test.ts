import { describe, expect, it } from 'vitest';
import { createScreener } from '../../../../src/engines/discovery/screening/screening.ts';
import { closingWords } from '../../../../src/engines/discovery/terms/closing.ts';
import { quietTime } from '../../../processor-time.ts';
import { post, SERVICES } from '../posts.ts';

const NOW = new Date('2026-03-02T09:00:00.000Z');
const screen = createScreener({ services: SERVICES, minScore: 0, maxAgeDays: 30, keepEmployment: false });

const OVER: readonly (readonly [note: string, words: string])[] = [
  ['EDIT: Got someone, thanks for stopping by!', 'got someone'],
  ['**EDIT 3: Looks like I have my writer lined up. Thanks to all who responded!**', 'have my writer'],
  ['edit: found a great designer, thank you all', 'found a great designer'],
  ['Update: We have decided on an illustrator.', 'decided on an illustrator'],
  ['[UPDATE] Hired!', 'hired'],
  ['**Edit:** filled', 'filled'],
  ['_EDIT #2_ - this has been resolved', 'this has been resolved'],
  ['UPDATE 2: Hi again. We’ve made our decision for this round.', 'made our decision'],
  ['Edit: I’m all set, no need to write.', 'i’m all set'.replace('’', "'")],
  ['(Edit: please stop messaging me)', 'stop messaging'],
  ['EDIT: I am not accepting applications any more.', 'not accepting applications any more'],
  ['Edit: changed the title. Edit2: This listing is closed.', 'listing is closed'],
  ['EDIT: Thanks for all the replies, jo was in first.', 'was in first'],
  ['EDIT: Naiva has taken the win! Thanks to everyone.', 'has taken the win'],
  ['Edit: winner chosen, thank you all', 'winner chosen'],
  ['Edit: we have enough applicants now', 'have enough applicants'],
];

const OPEN: readonly string[] = [
  'Budget $300, PM me.',
  'EDIT: I haven’t found anybody yet, keep them coming.',
  'EDIT: I have received dozens of responses, drop me another line if you heard nothing.',
  'Edit: found a typo in the brief, fixed.',
  'EDIT: added the budget.',
  'EDIT: the band has won awards.',
  'Edit3: come first, be served first, so write soon.',
  'Update: hired a writer, still looking for a designer.',
  'UPDATE: the position is closed to people outside the EU.',
  'Edit: done in WordPress, if that matters.',
  'EDIT: the thread stays up until the position is filled.',
  'EDIT: All are taken! But we print every month, so I am always looking for more.',
  'You edit: the footage is done.',
  'Please edit the photos I have taken.',
];

describe('a note of the author below the request', () => {
  it.each(OVER)('%s', (note, words) => {
    expect(closingWords(`We need a landing page, $300.\n\n${note}`)).toBe(words);
    expect(closingWords(`${note}\n\nWe need a landing page, $300.`)).toBe(words);
  });

  it.each(OPEN)('%s', (note) => {
    expect(closingWords(`We need a landing page, $300.\n\n${note}`)).toBeNull();
    expect(closingWords(note)).toBeNull();
  });

  it.each([
    ['Thanks all for showing interest, I’ve found my guy and we’ll be starting this project soon.', "i've found my guy"],
    ['Thank you everyone, we have now hired a great illustrator.', 'we have now hired a great illustrator'],
    ['I have picked my designer. Thanks for all the replies!', 'i have picked my designer'],
  ])('says so by thanks alone: %s', (note, words) => {
    expect(closingWords(`We need a landing page, $300.\n\n${note}`)).toBe(words);
    expect(closingWords(`${note}\n\nWe need a landing page, $300.`)).toBe(words);
  });

  it.each([
    'Thanks for reading. I have found people here before.',
    'Thanks everyone in advance, I have hired artists like that.',
    'I have hired two designers and need a third. Thanks!',
    'Thanks to all! I haven’t found anybody yet.',
    'Thanks everyone, I have found my writer but I still need an editor.',
  ])('does not by other thanks: %s', (note) => {
    expect(closingWords(`We need a landing page, $300.\n\n${note}`)).toBeNull();
    expect(closingWords(`${note}\n\nWe need a landing page, $300.`)).toBeNull();
  });

  it('drops a lead, and says by which words', () => {
    const { screening } = screen(
      post({ title: '[Hiring] Landing page, $300', body: 'PM me.\n\nEDIT: I found my developer, thanks!' }),
      NOW,
    );
    expect(screening).toMatchObject({ kept: false, dropped: 'closed' });
    expect(screening.reasons[0]).toBe('dropped: closed, “EDIT: I found my developer, thanks!”');
  });

  it('is read in time that grows with the text', () => {
    for (const piece of [
      'edit: ',
      'edit: found a a a a a ',
      '\nedit:\n',
      '*edit* ',
      '\n****',
      'edit ',
      'have found ',
      'thanks all ',
      'thanks all have found a ',
    ]) {
      const text = piece.repeat(100_000 / piece.length);
      expect(quietTime(() => closingWords(text))).toBeLessThan(50);
    }
  });
});

describe('words of a request that is over, said of another time', () => {
  it.each([
    'I’ve hired on here before with great success.',
    'We’ve hired several freelancers through this place in the past.',
    'Open until the position is filled.',
    'I will take this down once I’ve hired someone.',
  ])('%s', (body) => {
    expect(screen(post({ title: '[Hiring] Landing page, $300', body }), NOW).screening).toMatchObject({
      kept: true,
      dropped: null,
    });
  });
});
