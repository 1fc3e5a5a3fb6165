import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contactText } from '../../../src/domain/contact.ts';
import { textOf } from '../../../src/domain/html-text.ts';
import { type FilteredChunk, filterLine, filterLines, LONGEST_LINE } from '../../../src/engines/enrichment/filter.ts';
import { openAddressCheck } from '../../../src/engines/enrichment/verification/verification.ts';

const filtered = async (line: string) => filterLine(line, await openAddressCheck());

async function* pieces(...texts: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield typeof text === 'string' ? new TextEncoder().encode(text) : text;
}

async function all(input: AsyncIterable<Uint8Array>): Promise<FilteredChunk> {
  const lines: FilteredChunk['lines'][number][] = [];
  const bad: FilteredChunk['bad'][number][] = [];
  for await (const chunk of filterLines(input)) {
    lines.push(...chunk.lines);
    bad.push(...chunk.bad);
  }
  return { lines, bad };
}

describe('the letters of a stream', () => {
  const LINE = '{"body":"J\u00f6, jo@acme.example"}\n';
  test.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(LINE)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${LINE}`)],
    ['UTF-16 as Windows writes it', Buffer.from(`\ufeff${LINE}`, 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(`\ufeff${LINE}`, 'utf16le').swap16()],
  ])('%s', async (_, bytes) => {
    // In pieces that end within a letter.
    const { lines, bad } = await all(pieces(bytes.subarray(0, 11), bytes.subarray(11)));
    expect(bad).toEqual([]);
    expect(lines.map(({ contacts }) => contacts[0])).toMatchObject([{ value: 'jo@acme.example', start: 5, end: 20 }]);
  });
});

describe('one line', () => {
  test('has the shape that others rely on', async () => {
    const line = JSON.stringify({
      id: '17',
      source: 'reddit',
      url: 'https://forum.example/t/17',
      title: 'Logo',
      body: 'Email jo [at] acme dot co',
      author: 'jo',
    });
    expect(await filtered(line)).toEqual({
      id: '17',
      contacts: [
        {
          kind: 'email',
          value: 'jo@acme.co',
          quote: 'jo [at] acme dot co',
          start: 11,
          end: 30,
          confidence: 0.95,
          use: 'asked',
          verification: { state: 'unknown', reasons: ['whether acme.co takes mail was not looked up'], checkedAt: null },
        },
      ],
    });
  });

  test('offsets count in the text, not in the HTML', async () => {
    const body = '<p>Hi &amp; welcome</p><p>Email <a href="mailto:jo@acme.co">us</a></p>';
    const result = await filtered(JSON.stringify({ title: 'Logo', body }));
    const text = 'Logo\nHi & welcome\n\nEmail us (jo@acme.co)';
    const contact = typeof result === 'object' ? result?.contacts[0] : undefined;
    expect(contact).toMatchObject({ value: 'jo@acme.co', quote: 'jo@acme.co', use: 'asked' });
    expect(text.slice(contact?.start, contact?.end)).toBe('jo@acme.co');
  });

  test('quotes stand where they are said to, whatever was HTML or Markdown', async () => {
    const piece = fc.constantFrom(
      ...[
        'jo@acme.example',
        'jo [at] acme [dot] example',
        '&#106;o&#64;acme.example',
        '\uff4a\uff4f\uff20acme.example',
        '\u{1d5c3}o@acme.example',
        'jo\u200b@acme.example',
      ],
      ...[
        '<b>',
        '</b>',
        '<p>',
        '<br>',
        '&amp;',
        '&lt;',
        '<a href="mailto:jo@acme.example">',
        '<a href="//github.com/jo">',
        '</a>',
        '<bdo dir="rtl">',
        '</bdo>',
        '<i hidden>',
        '</i>',
      ],
      ...[
        '**',
        '_',
        '`',
        '[me](https://jo.example)',
        '\\',
        '> ',
        '\n',
        '\r\n',
        ' ',
        '\ud83c',
        '\u202e',
        '\u0000',
        '+49 30 901820',
        't.me/jodoe99',
        'discord: jo.doe',
        'calendly.com/\u{1d5c3}o',
        'Email me: ',
      ],
    );
    const text = fc.array(piece, { maxLength: 14 }).map((parts) => parts.join(''));
    const check = await openAddressCheck();
    await fc.assert(
      fc.asyncProperty(text, text, async (title, body) => {
        const result = await filterLine(JSON.stringify({ title, body }), check);
        const whole = contactText({ title: textOf(title), body: textOf(body) });
        if (typeof result !== 'object') throw new Error(result);
        for (const { quote, start, end } of result?.contacts ?? []) {
          expect(whole.slice(start, end)).toBe(quote);
          expect(quote.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 1500 },
    );
  });

  test.each([
    ['', null],
    ['   \r', null],
    ['{"title":"x"}', { id: null, contacts: [] }],
    ['{"body":"x","id":null,"title":null}', { id: null, contacts: [] }],
    ['{"body":"x","id":17}', { id: 17, contacts: [] }],
    ['{"body":"x","id":12345678901234567890}', 'id must be text or a whole number'],
    ['{"body":"x","extra":{"kept":[1]},"tags":"any"}', { id: null, contacts: [] }],
    [
      '{"body":"by u/jo-doe","author":{"name":"Jo-Doe","url":null}}',
      expect.objectContaining({ contacts: [expect.objectContaining({ use: 'published' })] }),
    ],
    [
      '{"body":"by u/jo-doe","author":"jo-doe"}',
      expect.objectContaining({ contacts: [expect.objectContaining({ use: 'published' })] }),
    ],
    ['{"body":', 'not JSON'],
    ['[]', 'not a JSON object'],
    ['null', 'not a JSON object'],
    ['"text"', 'not a JSON object'],
    ['{}', 'neither title nor body'],
    ['{"body":5}', 'title and body must be text'],
    ['{"body":"x","id":{}}', 'id must be text or a whole number'],
    ['{"body":"x","id":1.5}', 'id must be text or a whole number'],
  ])('%j', async (line, result) => {
    expect(await filtered(line)).toEqual(result);
  });
});

test('an address that cannot take mail is said to, and other contacts are as they were', async () => {
  const line = JSON.stringify({ body: 'Email jo@gmial.com or noreply@acme.co, call +49 30 901820, t.me/jo_doe_acme' });
  const result = await filtered(line);
  expect(typeof result === 'object' && result?.contacts.map(({ value, verification }) => [value, verification?.state])).toEqual([
    ['jo@gmial.com', 'risky'],
    ['noreply@acme.co', 'invalid'],
    ['+4930901820', undefined],
    ['jo_doe_acme', undefined],
  ]);
});

describe('a stream of lines', () => {
  test('answers in order and names bad lines by number', async () => {
    const input = pieces('{"id":"1","body":"a"}\n', 'broken\n\n{"id":"2","body":"b"}\r\n{"id":"3",', '"body":"c"}\nbroken too');
    const { lines, bad } = await all(input);
    expect(lines.map((line) => line.id)).toEqual(['1', '2', '3']);
    expect(bad).toEqual([
      { at: 'line 2', why: 'not JSON' },
      { at: 'line 6', why: 'not JSON' },
    ]);
  });

  test('needs no newline at the end, and takes a byte order mark', async () => {
    expect((await all(pieces('\ufeff{"id":"1","body":"a"}'))).lines).toEqual([{ id: '1', contacts: [] }]);
    expect(await all(pieces())).toEqual({ lines: [], bad: [] });
  });

  test('answers each piece before it asks for the next', async () => {
    const log: string[] = [];
    async function* input(): AsyncGenerator<Uint8Array> {
      for (const id of ['1', '2']) {
        log.push(`asked ${id}`);
        yield new TextEncoder().encode(`{"id":"${id}","body":"a"}\n`);
      }
    }
    for await (const { lines } of filterLines(input())) log.push(`answered ${lines[0]?.id}`);
    expect(log).toEqual(['asked 1', 'answered 1', 'asked 2', 'answered 2']);
  });

  test('is the same however the bytes are cut', async () => {
    const text = `{"id":"ü1","title":"Grüße 🎨","body":"Email jö.x@acme.co, jo@acme.co"}\nbad\n{"id":"2","body":"t.me/jo_doe"}\n`;
    const bytes = new TextEncoder().encode(text);
    const whole = await all(pieces(bytes));
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.integer({ min: 1, max: bytes.length - 1 }), { maxLength: 12 }), async (cuts) => {
        const at = [0, ...cuts.sort((a, b) => a - b), bytes.length];
        const parts = at.slice(1).map((end, index) => bytes.slice(at[index], end));
        expect(await all(pieces(...parts))).toEqual(whole);
      }),
    );
  });

  test('a line without end does not fill the memory', async () => {
    let produced = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      const piece = new TextEncoder().encode('x'.repeat(1024 * 1024));
      for (let i = 0; i < 40; i++) {
        produced += piece.length;
        yield piece;
      }
      yield new TextEncoder().encode('\n{"id":"2","body":"b"}\n');
    }
    const { lines, bad } = await all(endless());
    expect(produced).toBeGreaterThan(LONGEST_LINE * 4);
    expect(bad).toEqual([{ at: 'line 1', why: `longer than ${LONGEST_LINE} characters` }]);
    expect(lines.map((line) => line.id)).toEqual(['2']);
  });
});
