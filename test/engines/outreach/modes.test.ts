import { describe, expect, test } from 'vitest';
import { channelModes, type ModeParts, missingIdentity } from '../../../src/engines/outreach/modes.ts';
import { SENDER } from './samples.ts';

const CHANNELS: ModeParts['channels'] = [
  { id: 'email', transport: 'resend', needs: ['RESEND_API_KEY'] },
  { id: 'email', transport: 'smtp', needs: ['SMTP_URL'] },
  { id: 'github', transport: 'github', needs: ['GITHUB_TOKEN'] },
  { id: 'assisted', transport: 'person', needs: [] },
];

function modes(secrets: readonly string[], change: Partial<ModeParts> = {}) {
  const parts: ModeParts = {
    channels: CHANNELS,
    settings: {},
    mailProvider: null,
    sender: SENDER,
    hasSecret: (name) => secrets.includes(name),
    ...change,
  };
  return Object.fromEntries(
    channelModes(parts).map(({ id, mode, transport, missing }) => [id, [mode, transport, missing.join('; ')]]),
  );
}

describe('channelModes', () => {
  test('without a key only a person can carry messages, and it is said what is missing', () => {
    expect(modes([])).toEqual({
      email: ['off', null, 'RESEND_API_KEY or SMTP_URL'],
      github: ['off', null, 'GITHUB_TOKEN'],
      assisted: ['assisted', 'person', ''],
    });
  });

  test.each([
    ['Resend alone', ['RESEND_API_KEY'], null, 'resend'],
    ['SMTP alone', ['SMTP_URL'], null, 'smtp'],
    ['both', ['RESEND_API_KEY', 'SMTP_URL'], null, 'resend'],
    ['both, SMTP wanted', ['RESEND_API_KEY', 'SMTP_URL'], 'smtp', 'smtp'],
  ] as const)('%s', (_title, secrets, mailProvider, expected) => {
    expect(modes(secrets, { mailProvider })['email']).toEqual(['api', expected, '']);
  });

  test('mail is off without a whole identity, whatever keys there are', () => {
    const sender = { name: null, address: 'not an address', replyTo: null, postalAddress: null, website: null };
    expect(missingIdentity(sender)).toEqual(['sender.name', 'MAIL_FROM', 'MAIL_REPLY_TO', 'LOOP_POSTAL_ADDRESS']);
    expect(modes(['RESEND_API_KEY'], { sender })['email']).toEqual([
      'off',
      null,
      'sender.name; MAIL_FROM; MAIL_REPLY_TO; LOOP_POSTAL_ADDRESS',
    ]);
    expect(modes(['GITHUB_TOKEN'], { sender })['github']).toEqual(['api', 'github', '']);
  });

  test('the config file can switch a channel off or leave it to a person', () => {
    const settings = { email: 'off', github: 'assisted', assisted: 'off' } as const;
    const all = modes(['RESEND_API_KEY', 'GITHUB_TOKEN'], { settings });
    expect(Object.values(all).map(([mode]) => mode)).toEqual(['off', 'off', 'off']);
  });
});
