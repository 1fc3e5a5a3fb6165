import { expect, test } from 'vitest';
import { ledMail, writtenMail } from '../../src/domain/html-scripts.ts';
import { textOf } from '../../src/domain/html-text.ts';

test.each([
  ['variables', 'var u = "jo"; var d = "acme.example"; document.write(u + "@" + d);'],
  ['a chain of variables', "let a='jo',b='@',c='acme.example';out.innerHTML=a+b+c"],
  ['a sum that is kept', 'var n="jo";var h="acme.example";var l=n+"@"+h;document.write(l)'],
  ['a list', "document.write(['jo', 'acme.example'].join('@'))"],
  ['a list of variables', 'const u = "jo", d = "acme.example"; el.textContent = [u, d].join("@")'],
  ['concat', "el.textContent = 'jo'.concat('@', 'acme.example')"],
  ['a template', 'const u = "jo"; el.href = `mailto:\x24{u}@\x24{"acme.example"}`'],
  ['turned round', 'var s = "elpmaxe.emca@oj"; document.write(s.split("").reverse().join(""))'],
  ['characters by their numbers', 'document.write("jo\\x40acme\\u002eexample")'],
  ['escapes', 'document.write(unescape("%6a%6f%40acme.example"))'],
  ['character references', 'document.write("jo" + "&#64;" + "acme.example")'],
])('an address that a script puts together: %s', (_, script) => {
  expect(writtenMail(script)).toBe('jo@acme.example');
});

test.each([
  ['an address that is only written', 'var x = "jo@acme.example"; send(x)'],
  ['a link that is only written', 'var x = \'<a href="mailto:jo@acme.example">x</a>\''],
  ['a package', 'import x from "pkg" + "@1.2.3"'],
  ['a sum of numbers', 'var a = "1", b = "2"; var c = a + b;'],
  ['an unknown variable', 'document.write(u + "@" + d)'],
  ['nothing', ''],
])('a script that puts together none: %s', (_, script) => {
  expect(writtenMail(script)).toBeNull();
});

test('what runs at a click may write out where it leads', () => {
  expect(ledMail("location.href='mailto:jo@acme.example'")).toBe('jo@acme.example');
  expect(ledMail("mailTo('jo', 'acme.example')")).toBe('jo@acme.example');
  expect(ledMail("sendMail('jo','acme','example')")).toBe('jo@acme.example');
  expect(ledMail("track('jo', 'acme.example')")).toBeNull();
});

test.each([
  ['the receiver in the query', '<a href="mailto:?subject=Hi&amp;to=jo@acme.example">write</a>', 'write (jo@acme.example)'],
  ['a name before the address', '<a href="mailto:Jo%20Doe%20%3Cjo@acme.example%3E">write</a>', 'write (jo@acme.example)'],
  ['a blank before the address', '<a href="mailto: jo@acme.example">write</a>', 'write (jo@acme.example)'],
  ['no scheme', '<a href="jo@acme.example">write</a>', 'write (jo@acme.example)'],
  ['no receiver', '<a href="mailto:?subject=Look">tell a friend</a>', 'tell a friend'],
  ['a title', '<abbr title="jo@acme.example">mail</abbr>', 'jo@acme.example mail'],
  ['a label', '<p aria-label="jo at acme dot example">✉</p>', 'jo at acme dot example ✉'],
  ['a click', `<a href="#" onclick="location='mailto:'+'jo'+'@'+'acme.example'">mail</a>`, 'jo@acme.example mail'],
  ['a drawn sign', 'jo<span class="at"></span>acme<i class="dot"></i>example', 'jo@acme.example'],
  ['a picture of the sign', 'jo<img src="/img/at.png">acme.example', 'jo@acme.example'],
  ['comments in a word', 'jo<!-- no -->@<!-- spam -->acme.example', 'jo@acme.example'],
  ['a comment that is spoken of', 'use <!-- a comment --> there', 'use <!-- a comment --> there'],
  ['a class of another element', '<b class="at">at home</b>', 'at home'],
  ['a picture of a thing', 'a<img src="/img/cat.png">b', 'ab'],
])('a page with %s', (_, html, text) => {
  expect(textOf(html)).toBe(text);
});

test('a text of nothing but comments and sums costs no more than its length', () => {
  for (const text of ['<!--'.repeat(25_000), 'a<!---->'.repeat(12_000), `<script>${'"a"+'.repeat(25_000)}</script>`]) {
    const start = process.cpuUsage();
    textOf(text);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(300);
  }
});
