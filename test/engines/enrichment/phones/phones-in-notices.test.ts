/** Telephone numbers in short notices: whom to call by name, two numbers with a slash, towns and money that tell the country. */
import { describe, expect, test } from 'vitest';
import { findContacts } from '../../../../src/engines/enrichment/extraction/extract.ts';

async function phones(body: string): Promise<readonly string[]> {
  const found = await findContacts({ title: '', body });
  return found.filter(({ kind }) => kind === 'phone' || kind === 'whatsapp').map(({ value }) => value);
}

describe('a number in a notice', () => {
  test.each([
    [
      'somebody to be called by name',
      'Shed needs a supply run. Text Malc on 07400 123 456 with a rough price.',
      ['+447400123456'],
    ],
    ['the new one', 'Seamstress, Leeds. Delete the old number! New one 07400 123456, Jo', ['+447400123456']],
    ['a service for calls', 'Logo for a food truck, 200. Google Voice: 2125550142', ['+12125550142']],
    ['a name right before it', 'Barista for Saturdays. Tel Aidan 07400 123456', ['+447400123456']],
    [
      'two whole numbers and a slash',
      'Tutor in Sheffield, £28 an hour. Tel Aidan 0114 496 0287 / 07400 123456',
      ['+441144960287', '+447400123456'],
    ],
    ['two North American ones', 'call 212 555 0142 / 212 555 0143', ['+12125550142', '+12125550143']],
    ['the end of a second one only', 'call 020 7946 0958 / 0959', ['+442079460958', '+442079460959']],
    [
      'a mobile in an English text in euros',
      'Cleaner wanted, €18 an hour. Text 085 012 3456 with when you are free',
      ['+353850123456'],
    ],
    ['New Zealand by its money', 'Farmhands, NZ$28/h and a bed. Phone Graeme on 021 555 0134', ['+64215550134']],
    ['a number of no area', 'The council can be rung, ring 0300 123 4567', ['+443001234567']],
    ['New Zealand by a town', 'Gutters on a house in Napier, $300. Ring Hemi 021 555 0123', ['+64215550123']],
    ['South Africa by a suburb', 'Wardrobes in Randburg. R8 500. Sipho, 082 555 0147 (a/h)', ['+27825550147']],
    ['Kenya by its shillings', 'Books to be typed, KSh 1,500 each. Call Mama Wanjiru 0722 000 318', ['+254722000318']],
    ['Singapore by its dollars', 'Tutor, S$45/h. Pls sms 8123 4567', ['+6581234567']],
    ['Tanzania, which no form tells', 'Safari firm in Arusha, 0754 555 014', ['+255754555014']],
    [
      'of several countries the one that sets it apart so',
      'From Lyon, French and German, now in Galway. Ring 091 555 012',
      ['+35391555012'],
    ],
    ['a sum right before it', 'Painter needed, £200. 07911 123456', ['+447911123456']],
    ['a sum and a dash before it', 'Budget 500 - (415) 555-0142', ['+14155550142']],
    ['two numbers with nothing but a blank between them', '0806 555 0142 0815 555 0143', ['+2348065550142', '+2348155550143']],
    ['a mobile of the Netherlands with its dash', 'Schilder gezocht in Utrecht, €350, 06-12345678', ['+31612345678']],
    ['a sum behind it', 'Cairo. Translator. 010 0555 0142. 2000 for the job', ['+201005550142']],
    ['a sum before a spelled one', 'Two ushers, $90. five one zero, 555, 0145', ['+15105550145']],
    ['a second one right behind a slash', 'Call 510-555-0148/0149 after 6', ['+15105550148', '+15105550149']],
    ['a mobile of the country that the text names', 'Warsaw, a nanny, 40 an hour, 601-555-014', ['+48601555014']],
    ['a number kept for plays in Ireland', 'Reader wanted, not from Wexford. Nuala 020 915 0088', ['+353209150088']],
    ['a code of a country behind it', 'My WhatsApp is 0917 123 4567 (+63)', ['+639171234567']],
  ])('%s', async (_, body, expected) => {
    expect(await phones(body)).toEqual(expected);
  });

  test.each([
    ['a weekday', 'Call Tuesday 1234 5678 9012'],
    ['a dimension in a country that has such mobiles', 'Warsaw, boards of 240-555-014'],
    ['a figure and a date', 'Warsaw, 601-555-014/12/2021'],
    ['a number of a job', 'Job no 0803 555 0142 is closed'],
    ['a range of years and an id', 'Between 2019 - 2021 00311 123456 were sold in Napier'],
    ['a country that is a file of code', 'see main.py, 0722 000 145 lines'],
    ['a part of a score', 'Ring road closed, detour 12 34 56 / 78 90 12'],
  ])('not %s', async (_, body) => {
    expect(await phones(body)).toEqual([]);
  });
});
