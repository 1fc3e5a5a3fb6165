import { expect, test } from 'vitest';
import { textOf } from '../../../../src/domain/html-text.ts';
import { findContacts } from '../../../../src/engines/enrichment/extraction/extract.ts';

async function mailsIn(text: string, name: string | null = null): Promise<string[]> {
  const author = name === null ? null : { name, url: null };
  const contacts = await findContacts({ title: '', body: textOf(text), author });
  return contacts.filter(({ kind }) => kind === 'email').map(({ value }) => value);
}

/** Sentences in which “at” joins a mailbox and a domain, by what says so. */
test.each([
  'About me: carpenter. otto at loam dot example',
  'Prices and samples: otto at loam.example',
  'CV and rates: otto at loam.example',
  'Drop me a line at otto at loam dot example',
  'Best by e-mail, the address is otto at loam.example',
  'Email (preferred): otto at loam.example',
  'E-Mail → otto at loam.example',
  '✉️ otto at loam.example',
  'shoot otto at loam.example a message',
  'Questions go to otto at loam.example',
  'Interested? otto at loam.example',
  'My inbox is otto at loam dot example',
  'otto at loam.example gets to me',
])('a mailbox that a sentence gives away: %s', async (text) => {
  expect(await mailsIn(text)).toEqual(['otto@loam.example']);
});

test.each([
  'The shop at loam dot example is closed',
  'Stools, tables, deals at loam dot example, every day',
  'apply at loam dot example',
  'Student at loam dot edu',
  'Currently: nurse at loam.example',
  'Email list at loam.example',
  'Contact: form at loam.example',
  'drop me off at loam.example',
  'We met by the oak. lived at loam dot example.',
])('a sentence that gives no mailbox away: %s', async (text) => {
  expect(await mailsIn(text)).toEqual([]);
});

test('nobody sells or works at a provider of mail', async () => {
  expect(await mailsIn('Stools, $40 each, ottokloim at gmail dot com, no calls')).toEqual(['ottokloim@gmail.com']);
  expect(await mailsIn('Stools, tables, ottokloim at loam dot com, no calls')).toEqual([]);
});

test('what is dropped beside an address is not always a part of it', async () => {
  expect(await mailsIn('drop me a line: otto@acme.example')).toEqual(['otto@acme.example']);
  expect(await mailsIn('otto@spacme.example - drop the "sp"')).toEqual(['otto@acme.example']);
});

test.each([
  ['My mail, backwards: moc.liamg@miolk.otto', 'otto.kloim@gmail.com'],
  ['moc.liamg@miolk.otto', 'otto.kloim@gmail.com'],
  ['in reverse: ku.oc.maol@miolk.otto', 'otto.kloim@loam.co.uk'],
  ['echo ed.maol@otto | rev', 'otto@loam.de'],
  ['"ed.maol@otto"[::-1]', 'otto@loam.de'],
  ['mirror it: ed.maol@otto', 'otto@loam.de'],
])('an address turned round: %s', async (text, mail) => {
  expect(await mailsIn(text)).toEqual([mail]);
});

test('an address that is one as it stands is not turned round', async () => {
  expect(await mailsIn('It works backwards too. Write to ed.maol@acme.example')).toEqual(['ed.maol@acme.example']);
  expect(await mailsIn('ed.maol@otto')).toEqual([]);
});

test.each([
  ['bggb ng ybnz qbg qri in rot13', 'otto@loam.dev'],
  ["echo bggb@ybnz.qri | tr 'a-z' 'n-za-m'", 'otto@loam.dev'],
  ['6f74746f406c6f616d2e646576 (hex)', 'otto@loam.dev'],
])('a code that is named behind it: %s', async (text, mail) => {
  expect(await mailsIn(text)).toEqual([mail]);
});

/** The poster's own names, and a domain that the post names elsewhere. */
test.each([
  ['Otto Kloim here, carpenter. Mail: my first name at loam dot example', 'otto@loam.example'],
  ['Name: Otto Kloim\n\nEmail: [first name] at loam.example', 'otto@loam.example'],
  ['Mail my first name (Otto) at loam dot example', 'otto@loam.example'],
  ['My first name, Otto, at loam.example gets to me by mail', 'otto@loam.example'],
  ['Otto Kloim, carpenter. Email: firstnamelastname at gmail', 'ottokloim@gmail.com'],
  ['I am Otto Kloim, my full name at gmail dot com', 'ottokloim@gmail.com'],
  ['I am Otto Kloim: (my first name)(my last name)@gmail.com', 'ottokloim@gmail.com'],
  ['Otto Kloim – hello@ my last name .com', 'hello@kloim.com'],
  ['My name is Otto Kloim; email = $firstname@$lastname.dev', 'otto@kloim.dev'],
  ['I am Otto Kloim. Mail otto at (my surname)works dot com', 'otto@kloimworks.com'],
  ['To mail me put “otto” in front of @loam.example', 'otto@loam.example'],
  ['My site: www.loam.example. Email otto@ that domain', 'otto@loam.example'],
  ['I run loam.example. Email: otto@ (same domain)', 'otto@loam.example'],
  ['Email: otto@ my domain, which is loam.example', 'otto@loam.example'],
  ['Happy to talk. otto at my domain, which is loam.example', 'otto@loam.example'],
  ['loam.example, mail otto@<that domain>', 'otto@loam.example'],
  ['My home is loam.example and my mailbox is otto@ there', 'otto@loam.example'],
])('a mailbox or a domain that is told: %s', async (text, mail) => {
  expect(await mailsIn(text)).toContain(mail);
});

test.each([
  ['Email: &lt;username&gt;@gmail.com', 'kloim_9@gmail.com'],
  ['[username] [at] gmail [dot] com', 'kloim_9@gmail.com'],
  ['Email = my handle + @gmail.com', 'kloim_9@gmail.com'],
  ['my username, then @gmail.com', 'kloim_9@gmail.com'],
  ['my username without the underscore at gmail dot com', 'kloim9@gmail.com'],
  ['my username (no digits) at gmail.com', 'kloim_@gmail.com'],
  ['You can reach me by email, user name here plus gmail.com', 'kloim_9@gmail.com'],
  ['mail: my user name on gmail', 'kloim_9@gmail.com'],
  ['just add @gmail.com to my username', 'kloim_9@gmail.com'],
  ['Contact: gmail with my username', 'kloim_9@gmail.com'],
])("the poster's name here: %s", async (text, mail) => {
  expect(await mailsIn(text, 'kloim_9')).toEqual([mail]);
});

test.each([
  ['his username at gmail dot com', 'kloim'],
  ['my Telegram handle at gmail dot com', 'kloim'],
  ['Enter your username at gmail.com', 'kloim'],
  ['I lost my username on yahoo', 'kloim'],
  ['log in with my user name on gmail', 'kloim'],
  ['You can use the same username, gmail is better', 'kloim'],
  ['your first name at the top, then your last name', null],
  ['Two sites on the same domain, and we host mail at that domain', null],
  ['Mail at that domain bounces. See loam.example', null],
])('a name or a domain that is nobody’s: %s', async (text, name) => {
  expect(await mailsIn(text, name)).toEqual([]);
});

/** What joins the pieces, and what stands between “at” and a domain. */
test.each([
  'Email: otto, then an @, then loam.example',
  'Email: otto then the at sign then loam dot example',
  'mail: otto plus at plus loam plus dot plus example',
  'Mail: otto + @ + loam.example',
  'mail: otto, at, loam, dot, example',
  'mail: otto / at / loam.example',
  'mail: otto | at | loam | dot | example',
  'Write to: otto, at sign, loam dot example',
  'mail: otto at the domain loam dot example',
  'email otto on the domain loam.example',
  'e-mail: o t t o at l o a m dot example',
  'My site: loam.example. Reach me at otto on that domain by email.',
])('a mailbox whose pieces are joined: %s', async (text) => {
  expect(await mailsIn(text)).toEqual(['otto@loam.example']);
});

test('a spelled dash joins two words of a domain', async () => {
  expect(await mailsIn('email otto at loam dash barn dot co dot uk')).toEqual(['otto@loam-barn.co.uk']);
});

test.each([
  'We ate, drank, looked at, loam.example and went home',
  'I look at this and then that. loam.example is mine',
  'aim at red plus green plus dot patterns',
  'He was good at maths plus dot net',
  'I put a blog on that domain, write about bread and sell it',
  'mail order at the domain level, dot by dot',
  'one dash two at red dash three dot four',
])('words that join other things: %s', async (text) => {
  expect(await mailsIn(text)).toEqual([]);
});

test.each([
  'Email user = otto; email host = loam.example',
  'My email has the local part otto and the domain loam.example',
  'before the @: otto; after the @: loam.example',
  'Mail: otto is the name, loam.example is the domain',
  'The bit before the @ is otto and the bit after is loam.example',
  'My e-mail: domain is loam.example, user is otto',
  'Email: loam.example is the domain and otto goes before the @',
  'Mailbox "otto" at domain "loam.example"',
  'I use otto as the mailbox and loam.example as the domain.',
])('an address whose parts are named apart: %s', async (text) => {
  expect(await mailsIn(text)).toEqual(['otto@loam.example']);
});

test.each([
  'Mail server: host loam.example, user otto, password on request',
  'ssh: user otto, host loam.example. Mail me when it is down',
  'Name: Otto Kloim. Site: loam.example. Email on request',
  'I sell the domain loam.example, user base included, mail me here',
  'Our mailbox is full. The domain is loam.example',
  'The user is asked for a mail address, the domain is loam.example',
  'DNS: domain loam.example, mailbox otto does not exist',
])('parts that are no address: %s', async (text) => {
  expect(await mailsIn(text)).toEqual([]);
});

test.each([
  ['I’m mossyledger on gmail, send me your brief.', 'mossyledger@gmail.com'],
  ['Best via gmail, the name is otto.kloim', 'otto.kloim@gmail.com'],
  ['On gmail I am otto.kloim', 'otto.kloim@gmail.com'],
  ['gmail under the name otto.kloim', 'otto.kloim@gmail.com'],
  ['otto.kloim is my gmail', 'otto.kloim@gmail.com'],
  ['otto.kloim (a gmail address)', 'otto.kloim@gmail.com'],
  ['otto.kloim and then gmail.com', 'otto.kloim@gmail.com'],
  ['my gmail is kloim.audio', 'kloim.audio@gmail.com'],
])('a name on a provider: %s', async (text, mail) => {
  expect(await mailsIn(text)).toEqual([mail]);
});

test.each([
  'I am dependent on gmail, help',
  'I’m drowning on gmail, send help',
  'my gmail is full. What now?',
  'my gmail is node.js powered',
  'user1 and then gmail',
  'I prefer the gmail one, outlook is slow',
])('a provider that is only spoken of: %s', async (text) => {
  expect(await mailsIn(text)).toEqual([]);
});

test.each([
  'Mail otto ATSIGN loam DOT example',
  'mail otto “at” loam.example',
  'mail otto [shift-2] loam.example',
  'mail otto (insert at sign) loam.example',
  'mail otto "@" loam.example',
  'mail otto at loam dawt example',
  'otto zavináč loam tečka example',
])('another sign: %s', async (text) => {
  expect(await mailsIn(text)).toEqual(['otto@loam.example']);
});

test.each([
  ['Mail: “otto” followed by an at sign, followed by “loam.example”', 'otto@loam.example'],
  ['See loam.example for work. Email is “otto” at the same domain.', 'otto@loam.example'],
  ['Email: work@ my domain, which is loam.example', 'work@loam.example'],
  ['otto.loam.example, where the first dot should be an @', 'otto@loam.example'],
  ['Mail: otto~loam.example (the tilde is @)', 'otto@loam.example'],
  ['0tto@loam.example, but change the 0 to an o', 'otto@loam.example'],
  ["mail: ['otto', 'loam.example'].join('@')", 'otto@loam.example'],
  ['"@".join(["otto", "loam.example"])', 'otto@loam.example'],
  ['otto . kloim @ loam . example', 'otto.kloim@loam.example'],
  ['put an @ between otto and loam.example', 'otto@loam.example'],
  ['join otto and loam.example with an @', 'otto@loam.example'],
  ['Mail otto (you know what goes here: @) loam.example', 'otto@loam.example'],
  ['Reach me: otto.kloim at the usual gmail', 'otto.kloim@gmail.com'],
  ['otto.kloim at geemail dot com', 'otto.kloim@gmail.com'],
  ['My email: otto at\nloam dot\nexample', 'otto@loam.example'],
  ['otto // at // loam // dot // example', 'otto@loam.example'],
  ['otto | at | loam | dot | example', 'otto@loam.example'],
  ['Captions please. otto at loam and clay dot example, no spaces', 'otto@loamandclay.example'],
  ['otto at loam works dot example (all one word)', 'otto@loamworks.example'],
  ['mail me: otto @ loam gate . example without the spaces', 'otto@loamgate.example'],
  ['For anything to do with money, otto at the domain loam dot example', 'otto@loam.example'],
  ['its ottokloim at proton dot me', 'ottokloim@proton.me'],
  ['otto(A)loam(D)example', 'otto@loam.example'],
  ['write to me at otto_kloim (its a gmail)', 'otto_kloim@gmail.com'],
  ['outlook: otto_kloim', 'otto_kloim@outlook.com'],
  ['Write first: the word otto at loam.example', 'otto@loam.example'],
  ['1otto@loam.example without the 1', 'otto@loam.example'],
  ['write to otto@ loam.example, whoever is faster', 'otto@loam.example'],
])('an address in other pieces: %s', async (text, mail) => {
  expect(await mailsIn(text)).toEqual([mail]);
});

test.each(['write to otto@ or kim@loam.example', 'otto@, kim@loam.example all reach us'])(
  'mailboxes that share a domain: %s',
  async (text) => {
    expect(await mailsIn(text)).toEqual(['otto@loam.example', 'kim@loam.example']);
  },
);

test.each([
  'The form must refuse kim@@example.com',
  'Replace kim (at) example.com by your own',
  'change the 0 to an o in loam.example/0.html',
  'Sentences . end . here @ noon',
  'Starts at 9 // at // ends',
  'We met at loam and clay dot com, no spaces were left',
  'Look at the domain loam dot com',
  'I bought shoes at gmail dot com',
  'engineer@ loam.com since 2011',
  'mail me: k a t e @ loam gate . example without the spaces',
])('what only looks like one: %s', async (text) => {
  expect(await mailsIn(text)).toEqual([]);
});
