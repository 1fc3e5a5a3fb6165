/** The channel that a person carries: what each of their answers, and each failure of the desktop around them, means for the message. */
import { describe, expect, test } from 'vitest';
import { sendKey } from '../../src/engines/outreach/channel.ts';
import { type AssistedParts, assisted } from '../../src/engines/outreach/channels/assisted.ts';
import { LoopError } from '../../src/errors.ts';
import { approved, mailDraft, postDraft } from '../engines/outreach/samples.ts';

async function deliver(change: Partial<AssistedParts> = {}) {
  const did: string[] = [];
  const channel = assisted({
    copy: async (text) => did.push(`copy ${text}`) > 0,
    openBrowser: async (url) => did.push(`open ${url}`) > 0,
    confirm: async () => did.push('ask') > 0,
    text: async () => '',
    say: (text) => did.push(`say ${text}`),
    ...change,
  });
  const message = approved(channel.compose(postDraft()));
  return { did, message, outcome: await channel.deliver(message, sendKey(message.messageId), new AbortController().signal) };
}

describe('a message posted by hand', () => {
  test('the exact text is copied, the post is opened, then the person is asked', async () => {
    const { did, message, outcome } = await deliver();
    expect(did).toEqual([
      `copy ${message.wire['text']}`,
      'open https://board.example/1',
      'say The text is on the clipboard; the post opens in the browser.',
      'ask',
    ]);
    expect(outcome).toMatchObject({ state: 'sent', url: null });
  });

  test('without clipboard and browser the person is told where to go', async () => {
    const { did } = await deliver({ copy: async () => false, openBrowser: async () => false });
    expect(did).toEqual(['say Copy the text above; the post is at https://board.example/1.', 'ask']);
  });

  test('no is a proof that it was not posted', async () => {
    expect((await deliver({ confirm: async () => false })).outcome).toMatchObject({ state: 'rejected', suppress: false });
  });

  test.each([
    ['Ctrl-C at the question', { confirm: () => Promise.reject(new LoopError('interrupted', 'interrupted')) }],
    ['a clipboard that throws', { copy: () => Promise.reject(new Error('no display')) }],
  ])('%s is unknown: it may have been posted', async (_title, change) => {
    expect((await deliver(change)).outcome).toMatchObject({ state: 'unknown' });
  });

  test.each([
    [' https://board.example/a/1 ', 'https://board.example/a/1'],
    ['', null],
    ['javascript:alert(1)', null],
    ['yes I did', null],
  ])('the link %j is recorded as %j', async (typed, expected) => {
    expect((await deliver({ text: async () => typed })).outcome).toMatchObject({ state: 'sent', url: expected });
  });

  test('breaking off at the link does not undo that it was posted', async () => {
    const { outcome } = await deliver({ text: () => Promise.reject(new LoopError('interrupted', 'interrupted')) });
    expect(outcome).toMatchObject({ state: 'sent', url: null });
  });

  test('only a post with a web address can be answered', () => {
    const channel = assisted({
      copy: async () => true,
      openBrowser: async () => true,
      confirm: async () => true,
      text: async () => '',
      say: () => {},
    });
    for (const url of ['javascript:alert(1)', 'file:///etc/passwd', 'nowhere']) {
      expect(() => channel.compose(postDraft({ recipient: { kind: 'post', url, platform: 'x', handle: null } }))).toThrow(
        /no web address/,
      );
    }
    expect(() => channel.compose(mailDraft())).toThrow(/no post/);
  });
});
