/** Telephone numbers that are taken apart, and numbers that stand behind another or in places of a country. */
import { expect, test } from 'vitest';
import { findContacts } from '../../../../src/engines/enrichment/extraction/extract.ts';

type Case = readonly [text: string, ...contacts: string[]];

const TAKEN_APART: readonly Case[] = [
  ['housepainter wanted 2 1 2 - 5 5 5 - 0 1 4 2 thx', 'phone +12125550142'],
  ['( 2 1 2 ) 5 5 5 - 0 1 4 2', 'phone +12125550142'],
  ['2-1-2 5-5-5 0-1-4-2', 'phone +12125550142'],
  ['so the bots leave it: 2_1_2_5_5_5_0_1_4_2', 'phone +12125550142'],
  ['+ 4 4 2 0 7 9 4 6 0 9 5 8', 'phone +442079460958'],
  ['Seattle, cash job. 212 five55 0142', 'phone +12125550142'],
  ['two1two 555 01four2', 'phone +12125550142'],
  ['roofers, call (212)\n555-0142', 'phone +12125550142'],
  ['Text me at 212 (dash) 555 (dash) 0142', 'phone +12125550142'],
  ['Text me at 212[dot]555[dot]0142', 'phone +12125550142'],
  ['phone: 212—555—0142', 'phone +12125550142'],
  ['phone: 212 … 555 … 0142', 'phone +12125550142'],
  ['phone: 212...555...0142', 'phone +12125550142'],
  ['my number is 212, then 555, then 0142', 'phone +12125550142'],
  ['my number: area code is 212 and the rest is 555 0142', 'phone +12125550142'],
  ['212 is the area code, 555-0142 the rest', 'phone +12125550142'],
  ['two one two, five five five, oh one four two. text only', 'phone +12125550142'],
];

const SECOND: readonly Case[] = [
  ['(212) 555-0142 or 555-0143, same area code', 'phone +12125550142', 'phone +12125550143'],
  ['212-555-0142 / 555-0143', 'phone +12125550142', 'phone +12125550143'],
  ['212-555-0142 or -0143', 'phone +12125550142', 'phone +12125550143'],
  ['020 7946 0958 or 7946 0959', 'phone +442079460958', 'phone +442079460959'],
  ['(212) 555-0142 or 800-0900 square feet', 'phone +12125550142'],
];

const PLACES: readonly Case[] = [
  ['Glazier wanted in Truro, 01872 560 123', 'phone +441872560123'],
  ['phone 0207 946 0958', 'phone +442079460958'],
  ['(+44)7400-123-456', 'phone +447400123456'],
  ['(+44) 20 7946 0958', 'phone +442079460958'],
  ['Ring Pat on 07700 900123', 'phone +447700900123'],
  ['Gardener needed, Ennis. 085 123 4567', 'phone +353851234567'],
  ['Cork: cellist for a wedding, call 021 496 0123', 'phone +353214960123'],
  ['Makati office (02) 8555 0123, look for Tess', 'phone +63285550123'],
  ['Preciso de pedreiro em São Paulo, (11) 90000-0042', 'phone +5511900000042'],
  // Western Australia
  ['Perth WA, 0491 570 156', 'phone +61491570156'],
];

const WHATSAPP: readonly Case[] = [
  ['44 20 7946 0958 on whatsapp', 'whatsapp +442079460958'],
  ['+27 82 123 4567 – WhatsApp', 'whatsapp +27821234567'],
  ['wa me slash 27821234567', 'whatsapp +27821234567'],
  ['Phone +27 82 123 4567, no WhatsApp', 'phone +27821234567'],
  ['No WhatsApp, call +27 82 123 4567', 'phone +27821234567'],
];

const NUMBERS: readonly Case[] = [
  ['Resistors 470-220-1000 ohm, boards of 100 x 160 mm'],
  ['1 2 3 4 5 6 7 8 9 10'],
  ['scores this week: 2 1 2 5 5 5 0 1 4 2'],
  ['1_2_3_4_5_6_7_8_9_0'],
  ['order 212, then 555, then 0142'],
  ['We sold 212 and then 555 and then 2142 units'],
  ['dimensions 2 x 5 5 5 0 1 4 2'],
];

test.each([...TAKEN_APART, ...SECOND, ...PLACES, ...WHATSAPP, ...NUMBERS])('%s', async (text, ...contacts) => {
  const found = await findContacts({ title: '', body: text });
  expect(found.map(({ kind, value }) => `${kind} ${value}`)).toEqual(contacts);
});
