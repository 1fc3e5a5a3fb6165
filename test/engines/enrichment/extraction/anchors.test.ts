import { describe, expect, test } from 'vitest';
import { Anchors } from '../../../../src/engines/enrichment/extraction/anchors.ts';
import { extractContacts } from '../../../../src/engines/enrichment/extraction/extract.ts';
import { phoneRules } from '../../../../src/engines/enrichment/phones/phone-rules.ts';
import { isDisguised } from '../../../../src/engines/enrichment/text/legible.ts';

function anchorsIn(text: string, hasPhones = true): number[] {
  const anchors = new Anchors(text, { hasPhones, isLegible: true });
  const found: number[] = [];
  for (let at = anchors.next(0); at !== -1; at = anchors.next(at + 1)) found.push(at);
  return found;
}

describe('anchors', () => {
  test.each([
    ['at the sign', 'write to jo@acme.example', [11, 16]],
    ['at a dot between letters', 'see acme.example. Or e. g. 3.5', [8]],
    ['at the colon of a link, and at no other mark of it', 'on https://acme', [8]],
    ['at the colon behind a platform', 'on X: jo', [4]],
    ['at no colon behind other words', 'three things: one, please: two', []],
    ['at the colon behind a platform of pages', 'Behance: jo', [7]],
    ['at the path of a profile behind no other letter', 'my in/jo-doe, login/jo', [3]],
    ['at the slash of a name', 'ask /u/jo or u / jo', [6, 15]],
    ['at no slash between words', 'and/or', []],
    ['at a bracket that holds a sign, a dot or digits', 'jo [at] x (.) y (bei) ((@)) (5 of us)', [3, 10, 16, 22, 23, 24, 28]],
    ['at no bracket that holds other words', '(see below) [link] <b> {name}', []],
    ['at a tag of four digits', 'jo#1234 # #design', [2]],
    ['at the sign as links write it', 'jo%40acme 40% off', [2]],
    ['at a long run of digits, with the mark before it', 'call +12125550142 in 2026', [5]],
    ['at no short run', 'in 2026 for 300 of 15', []],
  ])('%s', (_, text, found) => expect(anchorsIn(text)).toEqual(found));

  test('no digits where no numbers are asked for', () => {
    expect(anchorsIn('call 212 555 0142 now', false)).toEqual([]);
  });

  const WORDS =
    'dot d0t discord telegram punkt punto ponto kropka nokta arroba arobase chiocciola klammeraffe apenstaartje malpa gmail googlemail hotmail ' +
    'outlook yahoo icloud aol protonmail fastmail instagram insta ig tg twitter github five six eight punt pont dotcom g-mail';
  test.each([...WORDS.split(' '), 'g mail', 'gee mail', 'google mail', 'our domain', 'company domain', "company's domain"])(
    'the word %j wherever it begins',
    (word) => {
      expect(anchorsIn(word)).toEqual([0]);
      expect(anchorsIn(`So ${word}, so`)).toEqual([3]);
      expect(anchorsIn(`So (${word.toUpperCase()}) so`)).toContain(4);
      expect(anchorsIn(`So x${word} so`)).toEqual([]);
      expect(anchorsIn(`So ${word}x so`)).toEqual([]);
    },
  );

  test('in English prose the rare words only where people sign', () => {
    const prose = 'You and the shop have this with gmail. '.repeat(20);
    const found = anchorsIn(prose);
    expect(found.length).toBeGreaterThan(0);
    expect(Math.min(...found)).toBeGreaterThanOrEqual(prose.length - 300);
    expect(anchorsIn(`On discord. ${prose}`)[0]).toBe(3);
    expect(anchorsIn(`Auf gmail. ${'Wir suchen jemanden für unseren Laden. '.repeat(20)}`)).toContain(4);
  });

  test('every character in disguise is met, and no other', () => {
    for (let code = 128; code < 0x10000; code++) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const anchors = new Anchors(`a${String.fromCharCode(code)}b`, { hasPhones: true, isLegible: false });
      anchors.next(0);
      if (anchors.isDisguised !== isDisguised(code))
        expect([code.toString(16), anchors.isDisguised]).toEqual([code.toString(16), isDisguised(code)]);
    }
    const bold = new Anchors('a\ud835\udc00b', { hasPhones: true, isLegible: false });
    bold.next(0);
    expect(bold.isDisguised).toBe(true);
  });
});

test('a contact is found wherever it stands in a long text', () => {
  const lines = [
    'Email jo@acme.example\n',
    'Email jo [at] acme dot example\n',
    'Telegram: @jo_doe\n',
    'DM /u/jo_doe please\n',
    'Call +1 212 555 0142\n',
    'My site is https://acme.example/jo\n',
    'Write to jo at protonmail dot com\n',
  ];
  for (const line of lines) {
    const [expected] = extractContacts({ title: '', body: line }, phoneRules);
    expect(expected).toBeDefined();
    // Around the border of what is read in one go, one character at a time.
    for (let lead = 4096 - line.length - 4; lead < 4100; lead++) {
      const shift = lead;
      const [found] = extractContacts({ title: '', body: `${' '.repeat(lead - 1)}\n${line}` }, phoneRules);
      expect([lead, found?.kind, found?.value, found?.start]).toEqual([
        lead,
        expected?.kind,
        expected?.value,
        (expected?.start ?? 0) + shift,
      ]);
    }
  }
});
