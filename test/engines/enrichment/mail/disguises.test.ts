import { expect, test } from 'vitest';
import { textOf } from '../../../../src/domain/html-text.ts';
import { findContacts } from '../../../../src/engines/enrichment/extraction/extract.ts';

/** Disguised contacts by how they are hidden: a text, and what a person would write down. */
const FOUND: readonly (readonly [text: string, ...contacts: string[]])[] = [
  // Marks
  ['jo^at^acme^dot^example', 'email jo@acme.example'],
  ['jo ..at.. acme ..dot.. example', 'email jo@acme.example'],
  ['jo>at<acme>dot<example', 'email jo@acme.example'],
  ['Send a demo to jo‹at›acme‹dot›example. Thanks', 'email jo@acme.example'],
  ['jo dot doe, at acme dot example, or pm', 'email jo.doe@acme.example'],
  ['jo, at my domain, which is acme.example', 'email jo@acme.example'],
  ['mail jo /@/ acme /./ example', 'email jo@acme.example'],
  ['Email jo (at acme dot example)', 'email jo@acme.example'],
  ['jo@@acme.example (one @ is enough)', 'email jo@acme.example'],
  ['my address is jo@acme..com', 'email jo@acme.com'],
  ['jo {at sign here} acme {dot} example', 'email jo@acme.example'],
  ['contact us: (jo) at (acme) dot (example)', 'email jo@acme.example'],
  ['jo at   acme   dot   example', 'email jo@acme.example'],
  ['jo [at] acme [dash] press [dot] example', 'email jo@acme-press.example'],
  ['joATacmeDOTcom', 'email jo@acme.com'],
  ['write to jo@[acme.example]', 'email jo@acme.example'],
  ['jo[at]acme[.com]', 'email jo@acme.com'],
  ['my mail:\njo\nat\nacme\ndot\ncom', 'email jo@acme.com'],
  // Explained
  ['jo#acme.example, where # is @', 'email jo@acme.example'],
  ['write to jo*acme.example (* = @)', 'email jo@acme.example'],
  ['jo 🐌 acme.example, the snail is the @', 'email jo@acme.example'],
  ['Name: jo. Domain: acme.example. Put an @ between them.', 'email jo@acme.example'],
  ['info_at_acme.example (_at_を@に変えてください)', 'email info@acme.example'],
  // Told
  ['zzjo@acme.example - remove "zz"', 'email jo@acme.example'],
  ['j-o-e@acme.example, without the dashes', 'email joe@acme.example'],
  ['jo@acme[REMOVE].example', 'email jo@acme.example'],
  ['jo@acme.nospam.example', 'email jo@acme.example'],
  ['My address starts with jo.doe and ends with @acme.example', 'email jo.doe@acme.example'],
  ['jo@ followed by acme.example', 'email jo@acme.example'],
  ['I am Jo Doe, my first initial + last name at acme.example', 'email jdoe@acme.example'],
  ['jo@[nospam]acme.example', 'email jo@acme.example'],
  ['jo@acme.dev.DELETE.ME', 'email jo@acme.dev'],
  ['Jo, jo at acme dot example is my email', 'email jo@acme.example'],
  // Providers
  ['my gmail is jodoe84', 'email jodoe84@gmail.com'],
  ['hotmail - jo_doe', 'email jo_doe@hotmail.com'],
  ['email me jodoe84 gmail com', 'email jodoe84@gmail.com'],
  ['email: jo.doe (Google mail)', 'email jo.doe@gmail.com'],
  // Codes
  ['base64 of my mail: am9AYWNtZS5leGFtcGxl', 'email jo@acme.example'],
  ['echo am9AYWNtZS5leGFtcGxl | base64 -d', 'email jo@acme.example'],
  ['hex: 6a6f4061636d652e6578616d706c65', 'email jo@acme.example'],
  ['My address in rot13 is wbr ng npzr qbg pbz', 'email joe@acme.com'],
  ['moc tod emca ta oj, backwards', 'email jo@acme.com'],
  // Letters
  ['jо@асmе.example', 'email jo@acme.example'],
  ['ⓙⓞ@ⓐⓒⓜⓔ.ⓒⓞⓜ', 'email jo@acme.com'],
  ['jo@acme·com', 'email jo@acme.com'],
  // Languages
  ['contact chez acme point fr, écrivez', 'email contact@acme.fr'],
  ['почта jo сабака acme точка ру', 'email jo@acme.ru'],
  ['연락 jo골뱅이acme.kr', 'email jo@acme.kr'],
  ['連絡は jo アット acme ドット jp', 'email jo@acme.jp'],
  // HTML
  ['<a href="#" data-user="jo" data-domain="acme.example">mail us</a>', 'email jo@acme.example'],
  ['<p>Mail: <script>document.write("jo" + "@" + "acme.example")</script></p>', 'email jo@acme.example'],
  ["<a href=\"javascript:location.href='mailto:'+'jo'+'@'+'acme.example'\">Mail</a>", 'email jo@acme.example'],
  // Numbers
  ['phone 212|555|0142', 'phone +12125550142'],
  ['text 212 dot 555 dot 0142', 'phone +12125550142'],
  ['area code 212, then 555 0142', 'phone +12125550142'],
  ['212 - five fifty five - 0142, call me', 'phone +12125550142'],
  ['2️⃣1️⃣2️⃣5️⃣5️⃣5️⃣0️⃣1️⃣4️⃣2️⃣ text me', 'phone +12125550142'],
  ['country code 44, number 7400 123456', 'phone +447400123456'],
  ['plus 44 7400 123456', 'phone +447400123456'],
  ['SG: 8123-4567 (call)', 'phone +6581234567'],
  ['mi móvil (España): 6 1 2 3 4 5 6 7 8', 'phone +34612345678'],
  ['Tél : 01/99/00/12/34', 'phone +33199001234'],
  ['Handy: null eins sieben eins / 39 20 01 4', 'phone +491713920014'],
  ['звоните: восемь 912 345 67 89', 'phone +79123456789'],
  ['电话 131-2345-6789', 'phone +8613123456789'],
  ['(212)555-01-42 ask for Jo', 'phone +12125550142'],
  ['tel 312 tre quattro cinque 6789 Roma', 'phone +393123456789'],
  ['call 0161 four nine six 0155', 'phone +441614960155'],
  // Names
  ['telegr@m: jo_doe', 'telegram jo_doe'],
  ['tlgrm: @jo_doe', 'telegram jo_doe'],
  ['тг: jo_doe', 'telegram jo_doe'],
  ['텔레그램 @jo_doe', 'telegram jo_doe'],
  ['jo_doe @ telegram', 'telegram jo_doe'],
  ['dis cord: jo_doe', 'discord jo_doe'],
  ['@jodoe auf Instagram', 'instagram jodoe'],
  ['@jodoe (телега)', 'telegram jodoe'],
  ['@jodoe | Twitter', 'x jodoe'],
  ['twitter name: jodoe', 'x jodoe'],
  ['jo_doe [discord]', 'discord jo_doe'],
  ['insta: jo underscore doe', 'instagram jo_doe'],
  ['🐦 @jodoe', 'x jodoe'],
  ['jodoe at bsky dot social', 'bluesky jodoe.bsky.social'],
  ['wh4tsapp +44 7400 123456', 'whatsapp +447400123456'],
];

/** What only looks like the same disguises. */
const LEFT_ALONE: readonly string[] = [
  'we met Jo, at acme.example of all places',
  'see you there, at noon',
  'reference: java.lang.Error at com.acme.Main.run(Main.java:212)',
  'Bought at acme dot com, broke in a week.',
  'def f(self) -> x: int',
  'x: number; github: boolean; instagram: string',
  'disc: golf, brake, jockey',
  'discard: everything',
  'my gmail is full',
  'windows11 on outlook is slow',
  'in this cipher # is @ and % is space',
  'first name and last name at check-in',
  'hex: deadbeefcafebabe',
  'backwards: compatible',
  'Replace # by @ in all the lines of the file.',
  'chez Marcel, point final',
  'area code 312 is Chicago',
  'tele @ 200mm is soft',
  '①②③ are the steps; ⓐ and ⓑ the options',
  '1️⃣ sign up 2️⃣ log in 3️⃣ done',
  'Paid 500-600-7000 rupees for three',
  '<a href="#" data-name="menu" data-tld="1">Menu</a>',
];

test.each(FOUND)('%s', async (text, ...contacts) => {
  const found = await findContacts({ title: '', body: textOf(text) });
  expect(found.map(({ kind, value }) => `${kind} ${value}`)).toEqual(contacts);
});

test.each(LEFT_ALONE)('nothing in %j', async (text) => {
  expect(await findContacts({ title: '', body: textOf(text) })).toEqual([]);
});

test('the poster’s own name is read where the text says that it is the same', async () => {
  const post = { title: '', author: { name: 'jodoe84', url: null } };
  const read = async (body: string): Promise<string[]> => (await findContacts({ ...post, body })).map(({ value }) => value);
  expect(await read('gmail, same name as here')).toEqual(['jodoe84@gmail.com']);
  expect(await read('Discord is my username')).toEqual(['jodoe84']);
  expect(await read('same name on Instagram and GitHub')).toEqual(['jodoe84', 'jodoe84']);
});
