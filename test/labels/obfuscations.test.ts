import { isValidPhoneNumber } from 'libphonenumber-js';
import { expect, test } from 'vitest';
import { OBFUSCATIONS } from './obfuscations.ts';
import { FIFTH_KEPT } from './obfuscations-fifth-kept.ts';
import { FOURTH } from './obfuscations-fourth.ts';
import { LATER } from './obfuscations-more.ts';
import { SIXTH_KEPT } from './obfuscations-sixth-kept.ts';
import { THIRD } from './obfuscations-third.ts';

const ALL = [...OBFUSCATIONS, ...LATER, ...THIRD, ...FOURTH, ...FIFTH_KEPT, ...SIXTH_KEPT];

test('written contacts are in their normal form, so that only the reading of a disguise is measured', () => {
  const contacts = ALL.flatMap(({ expected }) => expected);
  for (const { kind, value } of contacts) {
    if (kind === 'email') expect(value).toMatch(/^[a-z0-9._+-]+@(?:[a-z0-9-]+\.)+[a-z]+$/);
    else if (kind === 'phone' || kind === 'whatsapp') expect(isValidPhoneNumber(value), value).toBe(true);
    else if (kind === 'linkedin') expect(value).toMatch(/^https:\/\/www\.linkedin\.com\/(?:in|company)\/[a-z0-9-]+$/);
    else if (kind === 'calendar' || kind === 'website') expect(new URL(value).protocol).toBe('https:');
    else expect(value).toMatch(/^(?:https:\/\/discord\.gg\/)?[\w.@#-]+$/);
  }
  expect(contacts.length).toBeGreaterThan(150);
});

test('no written case stands twice', () => {
  expect(new Set(ALL.map(({ text }) => text)).size).toBe(ALL.length);
});
