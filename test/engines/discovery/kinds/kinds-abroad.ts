/** How the tests of posts in other languages are written: sentences by language and kind. */
import { describe, expect, test } from 'vitest';
import type { Kind } from '../../../../src/domain/opportunity.ts';
import { kindOf } from '../../../../src/engines/discovery/kinds/kind.ts';
import { readPost } from '../../../../src/engines/discovery/text/read-post.ts';
import { post } from '../posts.ts';

/** One test a sentence, each of them the whole of a post. By language and kind; all are invented. */
export function describeKinds(sentences: Readonly<Record<string, Readonly<Record<Kind, readonly string[]>>>>): void {
  describe.each(Object.entries(sentences))('in %s', (_language, byKind) => {
    test.each(Object.entries(byKind).flatMap(([kind, all]) => all.map((sentence) => [kind, sentence] as const)))(
      '%s: %s',
      (kind, sentence) => {
        expect(kindOf(readPost(post({ title: '', body: sentence }))).kind).toBe(kind);
      },
    );
  });
}
