/** Mailboxes and messages as input: told by their content, read in their encodings, and without the addresses of who received them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Post } from '../../../../src/domain/opportunity.ts';
import { readPosts } from '../../../../src/engines/discovery/input/input.ts';
import { MAX_RECORD } from '../../../../src/engines/discovery/input/input-pieces.ts';
import { likenessToMail } from '../../../../src/engines/discovery/input/mail-input-pieces.ts';
import { quietTimeOf } from '../../../processor-time.ts';

async function* bytes(input: string | Uint8Array, size = 1021): AsyncGenerator<Uint8Array> {
  const all = typeof input === 'string' ? Buffer.from(input) : input;
  for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size);
}

async function read(input: string | Uint8Array, size?: number): Promise<{ posts: Post[]; bad: string[] }> {
  const posts: Post[] = [];
  const bad: string[] = [];
  for await (const item of readPosts(bytes(input, size))) {
    if (item.kind === 'post') posts.push(item.post);
    else bad.push(`${item.at}: ${item.why}`);
  }
  return { posts, bad };
}

const only = async (input: string | Uint8Array): Promise<Post> => {
  const { posts, bad } = await read(input);
  expect(bad).toEqual([]);
  expect(posts).toHaveLength(1);
  return posts[0] as Post;
};

const HEAD = `From: Mara Oven <mara@crumb.example>
To: me@operator.example
Subject: Landing page wanted
Date: Mon, 02 Mar 2026 10:00:00 +0100
Message-ID: <1@crumb.example>
`;
const mail = (head: string, body = 'We pay $500.'): string => `${HEAD}${head}\n${body}\n`;
const FROM = 'From mara@crumb.example Mon Mar  2 09:00:00 2026\n';

describe('one message', () => {
  it('keeps its first header behind a byte order mark', async () => {
    expect(await only(`\ufeff${mail('')}`)).toMatchObject({ author: { name: 'Mara Oven' }, title: 'Landing page wanted' });
  });

  it('becomes a post', async () => {
    expect(await only(mail(''))).toEqual({
      source: 'mail',
      nativeId: '<1@crumb.example>',
      url: null,
      title: 'Landing page wanted',
      body: 'We pay $500.\n\nReply to: mara@crumb.example',
      author: { name: 'Mara Oven', url: null },
      postedAt: '2026-03-02T09:00:00.000Z',
      tags: [],
      replies: null,
      thread: null,
    });
  });

  it.each([
    ['CR LF', mail('').replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${mail('')}`],
    ['empty lines before it', `\n\n${mail('')}`],
    ['folded headers', mail('').replace('Landing page wanted', 'Landing\n page\n\twanted')],
    ['an encoded subject', mail('').replace('Landing page wanted', '=?utf-8?Q?Landing_page?= =?utf-8?B?IHdhbnRlZA==?=')],
    ['a head that goes on behind it', mail(`X-Long: ${'a'.repeat(70)}\n`.repeat(120))],
    ['a head of a provider that goes on and on before it', `X-Seal: a\n${`\t${'a'.repeat(70)}\n`.repeat(300)}${mail('')}`],
    ['a head of one long line before it', `X-Seal: ${'a'.repeat(9000)}\n${mail('')}`],
  ])('with %s', async (_, text) => {
    expect((await only(text)).title).toBe('Landing page wanted');
  });

  it('in the encoding it names', async () => {
    const head = 'MIME-Version: 1.0\nContent-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: 8bit\n';
    expect((await only(Buffer.from(mail(head, 'Für 500 Euro'), 'latin1'))).body).toContain('Für 500 Euro');
    const quoted = 'MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n';
    expect((await only(mail(quoted, 'F=C3=BCr 500=\n Euro'))).body).toContain('Für 500 Euro');
  });

  it('the text part of several; the HTML part as text where there is no other', async () => {
    const parts = (...list: readonly [type: string, text: string][]): string =>
      mail(
        'MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b\n',
        `${list.map(([type, text]) => `--b\nContent-Type: ${type}\n\n${text}\n`).join('')}--b--`,
      );
    expect((await only(parts(['text/plain', 'Plain'], ['text/html', '<p>Rich</p>']))).body).toMatch(/^Plain\n/);
    const html = '<style>p{}</style><p>One<p>Two, <a href="mailto:jo@acme.example">write</a>';
    expect((await only(parts(['text/html', html]))).body).toMatch(/^One\n\nTwo, write \(jo@acme\.example\)\n/);
  });

  it('leaves attachments alone, however large', async () => {
    const head = 'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n';
    const body = `--b\nContent-Type: text/plain\n\nSee the file.\n--b\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename=a.pdf\n\n${'QUJD'.repeat(500_000)}\n--b--`;
    expect((await only(mail(head, body))).body).toMatch(/^See the file\./);
  });

  it('tells its list and its page in the archive', async () => {
    const post = await only(mail('List-Id: Web jobs <jobs.lists.example>\nArchived-At: <https://lists.example/jobs/17>\n'));
    expect(post.tags).toEqual(['jobs.lists.example']);
    expect(post.url).toBe('https://lists.example/jobs/17');
  });
});

describe('addresses', () => {
  it.each([
    ['To', ''],
    ['Cc', 'Cc: Someone <Second@Operator.example>, third@operator.example\n'],
    ['Delivered-To', 'Delivered-To: second@operator.example\n'],
    ['X-Original-To', 'X-Original-To: <third@operator.example>\n'],
    ['a group', 'Cc: Team: second@operator.example, third@operator.example;\n'],
  ])('nobody who received it can become a contact: %s', async (_, head) => {
    const text =
      'To: ME@operator.example wrote: me@operator.example, Second@operator.example, third@operator.example. Unsubscribe me@operator.example';
    const { body, title } = await only(mail(head, text).replace('Landing page wanted', 'For me@operator.example'));
    expect(`${title}\n${body}`.toLowerCase()).not.toContain('me@operator.example');
    if (head.toLowerCase().includes('second@')) expect(body.toLowerCase()).not.toContain('second@operator.example');
    if (head.includes('third@')) expect(body).not.toContain('third@operator.example');
    expect(body).toContain('Reply to: mara@crumb.example');
  });

  it.each([
    ['where the sender asks to be answered', 'Reply-To: Jobs <jobs@crumb.example>\n', 'jobs@crumb.example'],
    ['not the list', 'Reply-To: all@lists.example\nList-Post: <mailto:all@lists.example>\n', null],
    ['not who received it', 'Reply-To: me@operator.example\n', null],
    ['no machine that takes no mail', 'Reply-To: no-reply@alerts.example\n', null],
    ['no machine that takes no mail, in other words', 'Reply-To: noreply+17@alerts.example\n', null],
    ['a person whose name begins like one', 'Reply-To: norelia@crumb.example\n', 'norelia@crumb.example'],
  ])('an answer goes %s', async (_, head, address) => {
    const { body } = await only(mail(head));
    expect(body).toBe(address === null ? 'We pay $500.' : `We pay $500.\n\nReply to: ${address}`);
  });

  it('an author without a name is called by the address’s first part', async () => {
    expect((await only(mail('').replace('Mara Oven <mara@crumb.example>', 'mara@crumb.example'))).author).toEqual({
      name: 'mara',
      url: null,
    });
  });
});

describe('a mailbox', () => {
  const second = mail('').replace('Landing page wanted', 'Second').replace('<1@', '<2@');

  it('is cut into its messages', async () => {
    const { posts, bad } = await read(`${FROM}${mail('')}\n${FROM}${second}`);
    expect(bad).toEqual([]);
    expect(posts.map(({ title, nativeId }) => [title, nativeId])).toEqual([
      ['Landing page wanted', '<1@crumb.example>'],
      ['Second', '<2@crumb.example>'],
    ]);
  });

  it('only where an empty line comes first and the line has a time; what mailboxes quote is unquoted', async () => {
    const body =
      'From here on:\nFrom Monday 10:00 we work.\n\n>From 10:00 to 12:00 as well.\n\n>>From the past 10:00\n\nFrom now on, no time.';
    const { posts } = await read(`${FROM}${mail('', body)}\n${FROM}${second}`);
    expect(posts).toHaveLength(2);
    expect(posts[0]?.body).toContain(
      'From here on:\nFrom Monday 10:00 we work.\n\nFrom 10:00 to 12:00 as well.\n\n>From the past 10:00\n\nFrom now on',
    );
  });

  it('a message alone is not cut, whatever its lines begin with', async () => {
    const post = await only(mail('', `Hello\n\n${FROM}\n>From me`));
    expect(post.body).toContain('From mara@crumb.example Mon Mar');
    expect(post.body).toContain('>From me');
  });

  it('names broken mail and passes it over', async () => {
    const nested = `MIME-Version: 1.0\n${Array.from({ length: 60 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`).join('')}Content-Type: text/plain\n\nx\n`;
    const { posts, bad } = await read(
      [
        `${FROM}${mail('')}`,
        `${FROM}X-Empty: yes\n\n`,
        `${FROM}Subject: no sender\n\ntext\n`,
        `${FROM}From: a@b.example\nSubject: nested\n${nested}`,
        `${FROM}From: a@b.example\nSubject: heads\nX: ${'a'.repeat(300_000)}\n\ntext\n`,
        `${FROM}From: a@b.example\nContent-Type: multipart/mixed; boundary=b\nSubject: parts\n\n${'--b\n'.repeat(6000)}`,
        `${FROM}${second}`,
      ].join('\n'),
    );
    expect(posts.map(({ title }) => title)).toEqual(['Landing page wanted', 'Second']);
    expect(bad).toEqual([
      expect.stringMatching(/^mail 2: it has neither subject nor text/),
      expect.stringMatching(/^mail 3: it has neither sender nor date/),
      expect.stringMatching(/^mail 4: it cannot be read as mail: ./),
      expect.stringMatching(/^mail 5: it cannot be read as mail: ./),
      expect.stringMatching(/^mail 6: it has more than 5000 parts/),
    ]);
  });

  it('passes over a message beyond the limit, and leaves the others alone', async () => {
    const { posts, bad } = await read(`${FROM}${mail('', 'x'.repeat(MAX_RECORD))}\n${FROM}${second}`, 1 << 20);
    expect(posts.map(({ title }) => title)).toEqual(['Second']);
    expect(bad).toEqual([expect.stringMatching(/^mail 1: it is longer than/)]);
  });

  it('cut anywhere between chunks, it reads the same', async () => {
    const box = `${FROM}${mail('', 'Für dich\n\n>From here')}\n${FROM}${second}`;
    const whole = await read(box, 1 << 20);
    for (const size of [1, 2, 3, 7, 64]) expect(await read(box, size)).toEqual(whole);
  });

  it('ten times the mail takes about ten times the time', async () => {
    const box = (count: number): string =>
      Array.from({ length: count }, () => `${FROM}${mail('', '>From x 10:00\n\n'.repeat(50))}\n`).join('');
    const timed = (input: string): Promise<number> => quietTimeOf(() => read(input, 1 << 16));
    const [one, ten] = [await timed(box(100)), await timed(box(1000))];
    expect(ten).toBeLessThan(one * 25);
  });
});

describe('what is mail and what is not', () => {
  it.each([
    ['a message', mail('')],
    ['a mailbox', `${FROM}${mail('')}`],
    [
      'a message that begins with its way here',
      `Return-Path: <a@b.example>\nReceived: from x by y;\n\tMon, 2 Mar 2026\nFrom: a@b.example\n\nx`,
    ],
  ])('%s is', (_, text) => {
    expect(likenessToMail(text)).toBe('mail');
  });

  it.each([
    ['JSON Lines', '{"title":"From: a","body":"Subject: b"}\n'],
    ['CSV', 'from,subject,date,body\na,b,c,d\n'],
    ['CSV of one column', 'title\nFrom: a@b.example\nSubject: x\n'],
    ['a text', 'From 10:00 on we are open.\nSubject to change.\n'],
    ['notes', 'note: one\ntodo: two\n'],
    ['one header', 'Subject: hello\n\ntext'],
    ['nothing', ''],
  ])('%s is not', async (_, text) => {
    expect(likenessToMail(text)).not.toBe('mail');
    expect(
      await read(text).then(
        ({ posts }) => posts.every(({ source }) => source !== 'mail'),
        () => true,
      ),
    ).toBe(true);
  });

  it('any bytes at all: it ends, and throws nothing but a refusal', async () => {
    const piece = fc.constantFrom(
      FROM,
      HEAD,
      '\n',
      '\r\n',
      '>From x 10:00\n',
      'Content-Type: multipart/mixed; boundary=b\n',
      '--b\n',
      '--b--\n',
      '\u0000',
      '=?x?',
      'To: <\n',
      ' folded\n',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        await read(`${FROM}${pieces.join('')}`).catch((error: unknown) =>
          expect(error).toMatchObject({ code: 'unreadable_input' }),
        );
      }),
      { numRuns: 200 },
    );
  });
});
