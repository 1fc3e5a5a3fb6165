/** Invented posts in many voices, from places that nobody knows: how many are judged as a person would. */
import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../../src/domain/opportunity.ts';
import { kindOf } from '../../../../src/engines/discovery/kinds/kind.ts';
import { headed } from '../../../../src/engines/discovery/source-kit/headline.ts';
import { readPost } from '../../../../src/engines/discovery/text/read-post.ts';
import { post } from '../posts.ts';
import { VOICES } from './kind-voices.ts';

const judged = VOICES.map(([kind, text]) => {
  const { kind: found, confidence } = kindOf(readPost(post({ ...headed(text), url: null, source: 'file' })));
  return { kind, text, found, confidence };
});

/** What must be right of each kind, and of all. */
const LEAST: Readonly<Record<Kind, number>> = { request: 0.85, offer: 0.8, other: 0.83 };
const LEAST_OF_ALL = 0.84;
/** Screening drops a request that is less sure than this. */
const LEAST_SURE = 0.6;

describe('invented posts in many voices', () => {
  it('are many, and no two alike', () => {
    expect(VOICES.length).toBeGreaterThan(180);
    expect(new Set(VOICES.map(([, text]) => text)).size).toBe(VOICES.length);
  });

  it.each(Object.entries(LEAST))('%s', (kind, least) => {
    const of = judged.filter((one) => one.kind === kind);
    const wrong = of.filter(({ found }) => found !== kind).map(({ found, text }) => `${found}: ${text.slice(0, 60)}`);
    expect(1 - wrong.length / of.length, wrong.join('\n')).toBeGreaterThanOrEqual(least);
  });

  it('are mostly right, and hardly any that asks for nothing becomes a lead', () => {
    expect(judged.filter(({ kind, found }) => kind === found).length / judged.length).toBeGreaterThanOrEqual(LEAST_OF_ALL);
    const leads = judged.filter(
      ({ kind, found, confidence }) => kind !== 'request' && found === 'request' && confidence >= LEAST_SURE,
    );
    expect(leads.length, leads.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(4);
  });
});
