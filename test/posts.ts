/** Screened posts for tests, also for those that run in a process of their own. */
import type { NewPost } from '../src/store/ledger.ts';

export interface PostPatch {
  readonly post?: Partial<NewPost['post']>;
  readonly screening?: Partial<NewPost['screening']>;
  readonly fingerprint?: string | null;
}

/** A kept request for work; `patch` changes what a test is about. */
export function newPost(nativeId: string, patch: PostPatch = {}): NewPost {
  return {
    post: {
      source: 'reddit',
      nativeId,
      url: `https://example.com/posts/${nativeId}`,
      title: `[Hiring] Logo for a bakery ${nativeId}`,
      body: 'We need a logo. Budget 200 USD.',
      author: { name: 'baker', url: 'https://example.com/baker' },
      postedAt: '2026-03-01T12:00:00.000Z',
      tags: ['hiring'],
      replies: 3,
      thread: null,
      ...patch.post,
    },
    screening: {
      kind: 'request',
      kindConfidence: 0.9,
      engagement: 'contract',
      budget: { minMinor: 20000, maxMinor: 20000, currency: 'USD', unit: 'fixed' },
      service: 'logo_design',
      score: 70,
      reasons: ['asks for work'],
      counterReasons: [],
      kept: true,
      dropped: null,
      ...patch.screening,
    },
    fingerprint: patch.fingerprint ?? null,
  };
}
