import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractContacts, findContacts } from '../../../src/engines/enrichment/extract.ts';
import { phoneRules } from '../../../src/engines/enrichment/phone-rules.ts';
import { phonesIn } from '../../../src/engines/enrichment/phones.ts';

const found = (text: string, ...labels: string[]): string[] =>
  phonesIn(text, phoneRules, labels).map(({ kind, value }) => `${kind} ${value}`);

/** Numbers from the ranges that regulators keep for drama, and the example of a British mobile in the rules of libphonenumber. */
describe('phone numbers', () => {
  test.each([
    ['Call +1 212-555-0142', 'phone +12125550142'],
    ['Call (212) 555-0142 today', 'phone +12125550142'],
    ['212.555.0142', 'phone +12125550142'],
    ['212 5550142', 'phone +12125550142'],
    ['call or text 2125550142', 'phone +12125550142'],
    ['Mumbai based. Call 98765 43210', 'phone +919876543210'],
    ['In Sydney: call 0491 570 156', 'phone +61491570156'],
    ['my cell is 1-212-555-0142', 'phone +12125550142'],
    ['Phone: +1·212·555·0142', 'phone +12125550142'],
    ['tel: +44 (0)20 7946 0958', 'phone +442079460958'],
    ['dial 0044 20 7946 0958', 'phone +442079460958'],
    ['We are in London. Call 020 7946 0958', 'phone +442079460958'],
    ['Phone 07400 123456, anywhere in the UK', 'phone +447400123456'],
    ['WhatsApp: +44 7400 123456', 'whatsapp +447400123456'],
    ['Telegram +44 7400 123456', 'telegram +447400123456'],
    ['Signal: +44 7400 123456', 'phone +447400123456'],
    ['Mobil: 030 23125 014, Berlin', 'phone +493023125014'],
    ['Call me on 212-555-0142 x12', 'phone +12125550142'],
    ['(+44 20 7946 0958)', 'phone +442079460958'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test.each([
    ['order 2125550142'],
    ['Order no. 212-555-0142'],
    ['id=2125550142'],
    ['#2125550142'],
    ['a row of 2125550142 digits'],
    ['$2,125,550,142'],
    ['£2125550142'],
    ['from 2012-03-04 to 2013-04-05'],
    ['2010 - 2013'],
    ['04/05/2013 10:30'],
    ['192.168.100.200'],
    ['v1.2.3.4567890'],
    ['ISBN 978-0-306-40615-7'],
    ['4111 1111 1111 1111'],
    ['40.7127753, -74.0059728'],
    ['1 000 000 000'],
    ['555-555-5555'],
    ['555-0142'],
    ['2125550142@vtext.example'],
    ['https://acme.example/2125550142'],
    ['fax: 212-555-0142'],
    ['020 7946 0958'],
    ['call 12345678'],
    ['+1 000 000 0000'],
    ['1234567890123456789012345'],
    ['212-555-0142-9987'],
    ['item 07400123456'],
  ])('no number: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('the country comes from the text, its labels, its money; two that contradict each other are none', () => {
    expect(found('call 020 7946 0958', 'london')).toEqual(['phone +442079460958']);
    expect(found('Budget £300. Call 020 7946 0958')).toEqual(['phone +442079460958']);
    expect(found('jo@acme.co.uk, call 020 7946 0958')).toEqual(['phone +442079460958']);
    expect(found('Berlin or London, call 020 7946 0958')).toEqual([]);
  });

  test('what says more is surer', () => {
    const sure = (text: string): number => phonesIn(text, phoneRules)[0]?.confidence ?? 0;
    const order = ['tel +1 212 555 0142', '+1 212 555 0142', 'call 212-555-0142', '212-555-0142', 'London 212-555-0142'].map(
      sure,
    );
    expect(order).toEqual([...order].sort((a, b) => b - a));
    expect(new Set(order).size).toBe(order.length);
  });

  test('are contacts of a post once their rules are read, with their use', async () => {
    const post = { title: 'Logo wanted', body: 'Interested? Call (212) 555-0142.' };
    expect(extractContacts(post)).toEqual([]);
    expect(await findContacts(post)).toEqual([
      { kind: 'phone', value: '+12125550142', quote: '(212) 555-0142', start: 29, end: 43, confidence: 0.9, use: 'asked' },
    ]);
    expect(await findContacts({ title: '', body: 'Customer care answers at 212-555-0142' })).toEqual([
      expect.objectContaining({ use: 'seen' }),
    ]);
  });

  test('never throws, and every number stands where it is said to', () => {
    const piece = fc.oneof(
      fc.constantFrom('+', '(', ')', '-', '.', ' ', '0', '1', '212', '555', '0142', 'call ', 'London ', '#', '$', '\u00a0', '\n'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end, value } of phonesIn(text, phoneRules)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(value).toMatch(/^\+[1-9]\d{6,14}$/);
          last = end;
        }
      }),
      { numRuns: 2000 },
    );
  });
});
