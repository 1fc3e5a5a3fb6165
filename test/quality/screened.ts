/** Screening as the measures run it: any service will do, nothing is too old, and the catalogue plays no part in kind or budget. */
import type { Kind, Post } from '../../src/domain/opportunity.ts';
import { createScreener, type Screened } from '../../src/engines/discovery/screening/screening.ts';
import { SERVICES } from '../engines/discovery/posts.ts';
import { f1 } from './figure.ts';

const screen = createScreener({ services: SERVICES, minScore: 0, maxAgeDays: null, keepEmployment: true });
const NOW = new Date('2026-04-01T00:00:00Z');

export function screened(post: Post): Screened {
  return screen(post, NOW);
}

/** Rows are what the label says, columns what screening says. */
export class Confusion {
  private readonly cells = new Map<string, number>();

  add(label: Kind, found: Kind): void {
    this.cells.set(`${label} ${found}`, this.count(label, found) + 1);
  }

  count(label: Kind, found: Kind): number {
    return this.cells.get(`${label} ${found}`) ?? 0;
  }

  get size(): number {
    return [...this.cells.values()].reduce((sum, count) => sum + count, 0);
  }

  /** The mean of the classes' F1. A find outside of `kinds` is a miss for the label and no find of another class. */
  macroF1(kinds: readonly Kind[]): number {
    const all: readonly Kind[] = ['request', 'offer', 'other'];
    const scores = kinds.map((kind) => {
      const labelled = all.reduce((sum, found) => sum + this.count(kind, found), 0);
      const found = all.reduce((sum, label) => sum + this.count(label, kind), 0);
      return f1(this.count(kind, kind), found, labelled);
    });
    return scores.reduce((sum, score) => sum + score, 0) / scores.length;
  }
}
