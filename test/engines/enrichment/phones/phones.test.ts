import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractContacts, findContacts } from '../../../../src/engines/enrichment/extraction/extract.ts';
import { phoneRules } from '../../../../src/engines/enrichment/phones/phone-rules.ts';
import { phonesIn } from '../../../../src/engines/enrichment/phones/phones.ts';

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
    ['call 12345678'],
    ['+1 000 000 0000'],
    ['1234567890123456789012345'],
    ['212-555-0142-9987'],
    ['item 07400123456'],
  ])('no number: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('the country comes from the text, its labels, its money; of two the one that sets it apart so', () => {
    expect(found('call 020 7946 0958', 'london')).toEqual(['phone +442079460958']);
    expect(found('Budget £300. Call 020 7946 0958')).toEqual(['phone +442079460958']);
    expect(found('jo@acme.co.uk, call 020 7946 0958')).toEqual(['phone +442079460958']);
    expect(found('Berlin or London, call 020 7946 0958')).toEqual(['phone +442079460958']);
    expect(found('Berlin or London, call 030 23125 042')).toEqual([]);
  });

  test.each([
    ['020 7946 0958', 'phone +442079460958'],
    ['Ring Pat, 0161 496 0142', 'phone +441614960142'],
    ['call 0161 4960142', 'phone +441614960142'],
    ['Only in the US: 0161 496 0142', 'phone +441614960142'],
    ['06 12 34 56 78', 'phone +33612345678'],
    ['0491 570 156', 'phone +61491570156'],
  ])('where no country is named, the one whose people alone write so: %s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test.each([
    // Ireland, the Netherlands, South Africa and Thailand set it apart alike.
    ['call 085 012 3456'],
    // Half of the world's free numbers.
    ['call 0800 123 4567'],
    // Without groups it is one of India, too.
    ['call 07911123456'],
    // Groups of four and seven are nobody's own, and nobody is asked to call.
    ['0161 4960142'],
    ['Oslo or London, call 0161 4960142'],
    ['+44 or +49? call 030 23125 042'],
    ['chapter 0161 496 0142'],
  ])('none where several countries write so: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('what one number tells of its country counts for the next', () => {
    expect(found('Ring 0161 496 0142 or my mobile, 07911123456')).toEqual(['phone +441614960142', 'phone +447911123456']);
  });

  test.each([
    ['call 212 555 0142 / 43', '+12125550142', '+12125550143'],
    ['call 212 555 0142 or 0143', '+12125550142', '+12125550143'],
    ['call 212-555-0142, -0143', '+12125550142', '+12125550143'],
    ['call 212 555 0142 / 24 hours', '+12125550142'],
    ['call 212 555 0142 or 43', '+12125550142'],
    ['212 555 0142 or 0143', '+12125550142'],
    ['call 212 555 0142 / 0142', '+12125550142'],
    ['call 212 555 0142, 0143', '+12125550142'],
    ['call 212 555 0142 or 0143-77', '+12125550142'],
  ])('a second number of which only what differs is written: %s', (text, ...numbers) => {
    expect(phonesIn(text, phoneRules).map(({ value }) => value)).toEqual(numbers);
  });

  test.each([
    ['Call two-one-two 555 0142'],
    ['(212) five five five-0142, call any time'],
    ['text me two one two 555 01 four two'],
    ['my cell is two-one-two, five-five-five, zero-one-four-two'],
    ['ring two one two, triple five, oh one four two'],
    ['call me: 2one2-555-01four2'],
    ['Call 212-555-O142'],
    ['txt 2l2-555-0l42'],
    ['call plus one 212 555 0142'],
    ['Call 212-KL5-0142'],
    ['212•555•0142'],
    ['llama al dos uno dos 555 0142'],
  ])('spelled in names of figures or letters like them: %s', (text) => {
    expect(phonesIn(text, phoneRules).map(({ value }) => value)).toEqual(['+12125550142']);
  });

  test.each([
    ['two one two is the score, five five five the rhythm'],
    ['call one, two, three, four, five, six, seven, eight, nine, zero'],
    ['six five four three two one two three four five'],
    ['call in five two-minute rounds, 555 of 0142'],
    ['five five five five five five five five five five, call'],
    ['order two one two five five five 0142'],
    ['Two one two, five five five, oh one four two.'],
    ['see 555 O142 for 212'],
    ['a 212-GB disk, 555-MB and 800-ML'],
  ])('no number in names of figures: %s', (text) => {
    expect(found(text)).toEqual([]);
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

/** Examples in the rules of libphonenumber, and ranges that regulators keep for drama; written as people of each country write. */
const AT_HOME: readonly (readonly [text: string, ...numbers: string[]])[] = [
  ['Plumber in Leeds wanted, ring 07400 123456', '+447400123456'],
  ['Manchester. Text 07400-123-456 after 6pm', '+447400123456'],
  ['London office: 020 7946 0958', '+442079460958'],
  ['Call (020) 7946 0958, London', '+442079460958'],
  ['Berlin, Handy 01512 3456789', '+4915123456789'],
  ['Wir sind in Hamburg, Tel. 040/66969 123', '+494066969123'],
  ['Telefon: 030 / 23 12 50 42, Berlin', '+493023125042'],
  ['München: 089-99998-123', '+498999998123'],
  ['Paris, tél. 06 12 34 56 78', '+33612345678'],
  ['Basé à Lyon. Portable : 06.12.34.56.78', '+33612345678'],
  ['Appelez-moi au 06 12 34 56 78 (Marseille)', '+33612345678'],
  ['Madrid. Llámame al 612 345 678', '+34612345678'],
  ['Barcelona, móvil: 612-34-56-78', '+34612345678'],
  ['Milano, cell. 312 345 6789', '+393123456789'],
  ['Roma, chiamami al 312 3456789', '+393123456789'],
  ['Amsterdam, bel 06-12345678', '+31612345678'],
  ['Utrecht, mobiel: 06 12 34 56 78', '+31612345678'],
  ['Sydney based, mobile 0491 570 156', '+61491570156'],
  ['Melbourne - call 0491570156', '+61491570156'],
  ['Brisbane. Ph: (07) 7010 1234', '+61770101234'],
  ['Bangalore, call/WhatsApp-free line 081234 56789', '+918123456789'],
  ['Pune. Mob: 98123 45678', '+919812345678'],
  ['Delhi, phone no. 9812345678', '+919812345678'],
  ['São Paulo, ligue (11) 96123-4567', '+5511961234567'],
  ['Brasil: celular 11 96123 4567', '+5511961234567'],
  ['Tokyo, tel 090-1234-5678', '+819012345678'],
  ['Zürich, Natel 078 123 45 67', '+41781234567'],
  ['Wien, Tel. 0664 123456', '+43664123456'],
  ['Dublin, mobile 085 012 3456', '+353850123456'],
  ['Warszawa, tel. 512 345 678', '+48512345678'],
  ['Stockholm, ring 070-123 45 67', '+46701234567'],
  ['Auckland, txt 021 123 4567', '+64211234567'],
  ['Cape Town, call 071 123 4567', '+27711234567'],
  ['Lagos, call 0802 123 4567', '+2348021234567'],
  ['Singapore, call 8123 4567', '+6581234567'],
  ['Istanbul, tel: 0501 234 56 78', '+905012345678'],
  ['Moscow, тел. 8 (912) 345-67-89', '+79123456789'],
  ['Lisboa, telemóvel 912 345 678', '+351912345678'],
  ['Copenhagen, ring 34 41 23 45', '+4534412345'],
  ['Call 212.555.0142 x123', '+12125550142'],
  ['Call 212-555-0142, ext. 5', '+12125550142'],
  ['Call 212-555-0142 extension 17', '+12125550142'],
  ['Call 1-800-555-TALK', '+18005558255'],
  ['London studio, ring 020 7946 0958 / 0959', '+442079460958', '+442079460959'],
  ['Give me a ring: 2125550142', '+12125550142'],
  ['my number is 2125550142', '+12125550142'],
  ['reach me by phone at 2125550142', '+12125550142'],
  ['hit my cell, 2125550142', '+12125550142'],
  ['Ruth - 212 555 0142', '+12125550142'],
  ['ph# 212 555 0142', '+12125550142'],
  ['T 212 555 0142 | M 212 555 0143', '+12125550142', '+12125550143'],
  ['Phone/Text: 212-555-0142', '+12125550142'],
  ['phone (home): 2125550142', '+12125550142'],
  ['+1 (212) 555 - 0142', '+12125550142'],
  ['+44.20.7946.0958', '+442079460958'],
  ['+44-(0)-20-7946-0958', '+442079460958'],
  ['0044 (0) 20 7946 0958', '+442079460958'],
  ['(0044) 20 7946 0958', '+442079460958'],
  ['+49 (0) 30 / 231 25 - 042', '+493023125042'],
  ['+91-98123-45678', '+919812345678'],
  ['011 44 20 7946 0958 from the US', '+442079460958'],
  ['Cell 212*555*0142', '+12125550142'],
  ['Text me at 212~555~0142', '+12125550142'],
];

/** Numbers of something else. */
const OTHER_NUMBERS: readonly string[] = [
  'Lot 0049 3023125042 expired.',
  'My Reddit karma is 2125550142.',
  'Ad id 07400123456 London',
  'London to Paris 07:40 012345',
  'Account: 020 79460958 London',
  'IBAN GB29 NWBK 6016 1331 9268 19',
  'Sort code 20-79-46, account 09580142',
  'Booking 0151 2345678 Berlin',
  'Rechnung 030/23125042 vom Mai, Berlin',
  'Bestellnummer 01512 3456789 Berlin',
  'Kundennr. 040 66969123 Hamburg',
  'Paris 75001, Lyon 69001, 06 2013',
  'Le 06.12.2013 12:34 à Paris',
  'Del 612 al 678 en Madrid',
  'Madrid: 612345 visitas, 678 likes',
  'SIRET 732 829 320 00074 Paris',
  'N° TVA 06 399812345 Paris',
  'HRB 0301234567 Berlin',
  'USt-IdNr. 0301234567 Berlin',
  'Roma 3123456789 visualizzazioni',
  'P.IVA 01234567890 Roma',
  'CNPJ 11.961.234/0001-67 São Paulo',
  'CPF 119.612.345-67 Brasil',
  'CEP 01310-100 São Paulo',
  'PIN 9812345678 Delhi',
  'Aadhaar 9812 3456 7890 India',
  'GSTIN 29812345678 India',
  'ABN 51 824 753 556 Sydney',
  'ACN 004 085 616 Melbourne',
  'TFN 123 456 782 Sydney',
  'NI number 12 34 56 78 London',
  'UTR 2079460958 London',
  'VAT no. 207 9460 958 London',
  'Company number 02079460 London',
  'SSN 212-55-0142',
  'EIN 21-2555014',
  'Routing 021200025',
  'UPS 1Z2125550142',
  'USPS 9400 1000 0000 0000 0000 00',
  'FedEx 2125 5501 4212',
  'MAC 21:25:55:01:42:99',
  'Part 212-555-01422',
  'SKU 212-5550-142',
  'Serial: 2125550142',
  'Model 212 555 0142-B',
  'Win $212.555.014',
  '212,555,0142 rows',
  'Population 212 555 014',
  'Coordinates 52.5200 13.4050, Berlin',
  'lat 40.7127 lon 074.0060',
  'Epoch 1372636800 and 1372640400',
  'from 20130514 to 20131231',
  '2013-05-14 0800-1700',
  '05/14/2013 - 05/16/2013',
  '1024x768 1920x1080 2560x1440',
  '99 100 101 102 103 104',
  '1-2-3-4-5-6-7-8-9-10',
  'ISBN-10 0306406152',
  'ISSN 2049-3630 London',
  'DOI 10.1000/182125550142',
  'PMID 21255501',
  'arXiv 1305.01234567',
  'RFC 2616 2068 1945',
  'port 8080 8081 8082 8083',
  '10.000.000.000 €',
  '€ 1.234.567,89',
  'CHF 1 234 567',
  '100 000 000 rubles, Moscow',
  '12 345 678 people live in London',
  '7-12 Feb, 020-079 range, London',
  'game score 21-25 55-01 42',
  'Steam 76561198012345678',
  'Discord 212555014212555014',
  'Twitter 2125550142 id',
  '@2125550142',
  'ICQ 212555014',
  'QQ 212555014 北京',
  'Bitcoin 1BoatSLRHtKNngkdXEeobR76b53LETtpyT',
  'Tx 0x2125550142',
  'sha 2125550142abcdef',
  'phone model 6210 7650 8800',
  'call function 0x0040 0x0041',
  'call 911 or 112',
  'dial 555-0142',
  'call 1-555-0142',
];

describe('phone numbers of many countries', () => {
  test.each(AT_HOME)('%s', (text, ...numbers) => {
    expect(phonesIn(text, phoneRules).map(({ value }) => value)).toEqual(numbers);
  });

  test.each(OTHER_NUMBERS)('no number: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
