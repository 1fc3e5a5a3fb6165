/** Screening on real posts: those whose authors tagged themselves, and communities that hold hardly any request. */
import { createReadStream, readFileSync } from 'node:fs';
import { parse } from 'csv-parse';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Kind, Post } from '../../../src/domain/opportunity.ts';
import { postFromRecord } from '../../../src/engines/discovery/record.ts';
import { createScreener } from '../../../src/engines/discovery/screening.ts';
import { shared, sharedPath } from '../../shared.ts';
import { SERVICES } from './posts.ts';

const COMMUNITIES = [
  'forhire',
  'freelance',
  'jobs',
  'webdev',
  'startups',
  'smallbusiness',
  'Entrepreneur',
  'androiddev',
  'beermoney',
  'Favors',
  'picrequests',
];
const HARDLY_ANY = ['webdev', 'startups', 'smallbusiness', 'Entrepreneur', 'androiddev', 'beermoney'];
const screen = createScreener({ services: SERVICES, minScore: 0, maxAgeDays: null, keepEmployment: false });
const NOW = new Date('2013-08-20T00:00:00Z');

/** Rows are what the author said, columns what screening said. */
class Confusion {
  private readonly cells = new Map<string, number>();

  add(said: Kind, found: Kind): void {
    this.cells.set(`${said} ${found}`, (this.cells.get(`${said} ${found}`) ?? 0) + 1);
  }

  /** F1 of requests and of offers, averaged; `other` is always a miss. */
  get macroF1(): number {
    const cell = (said: Kind, found: Kind): number => this.cells.get(`${said} ${found}`) ?? 0;
    const f1 = (kind: Kind, not: Kind): number => {
      const right = cell(kind, kind);
      return (2 * right) / (2 * right + cell(not, kind) + cell(kind, not) + cell(kind, 'other'));
    };
    return (f1('request', 'offer') + f1('offer', 'request')) / 2;
  }

  toString(): string {
    return [...this.cells]
      .sort()
      .map(([cell, count]) => `${cell.replace(' ', ' -> ')}: ${count}`)
      .join(', ');
  }
}

describe.skipIf(shared.skip)('on real posts', () => {
  const posts = new Map<string, { readonly post: Post; readonly community: string }>();
  const labels: { readonly key: string; readonly label: Kind }[] = [];

  beforeAll(async () => {
    for (const community of COMMUNITIES) {
      const rows = createReadStream(sharedPath('real', 'reddit-top-2013', `${community}.csv`)).pipe(
        parse({ columns: true, relax_quotes: true }),
      );
      for await (const row of rows as AsyncIterable<Record<string, string>>) {
        const post = postFromRecord(Object.fromEntries(Object.entries(row).filter(([, value]) => value !== '')));
        if (typeof post !== 'string') posts.set(`reddit-top-2013/${community}.csv ${post.nativeId}`, { post, community });
      }
    }
    for (const line of readFileSync(sharedPath('real', 'request-or-offer-labels.tsv'), 'utf8').trim().split('\n').slice(1)) {
      const [file, id, label] = line.split('\t');
      labels.push({ key: `${file} ${id}`, label: label as Kind });
    }
  });

  const confusionOf = (change: (post: Post) => Post): Confusion => {
    const confusion = new Confusion();
    for (const { key, label } of labels) {
      const found = posts.get(key);
      if (found === undefined) throw new Error(`${key} is labelled and not there`);
      confusion.add(label, screen(change(found.post), NOW).screening.kind);
    }
    return confusion;
  };

  it('request or offer, as posted', () => {
    const confusion = confusionOf((post) => post);
    console.info(`as posted: macro-F1 ${confusion.macroF1.toFixed(4)} (${confusion})`);
    expect(labels.length).toBeGreaterThan(700);
    expect(confusion.macroF1).toBeGreaterThanOrEqual(0.99);
  });

  it("request or offer, without the poster's own tag", () => {
    const confusion = confusionOf((post) => ({ ...post, title: post.title.replace(/[[({][^\])}]{1,30}[\])}]/g, ' '), tags: [] }));
    console.info(`without tags: macro-F1 ${confusion.macroF1.toFixed(4)} (${confusion})`);
    expect(confusion.macroF1).toBeGreaterThanOrEqual(0.86);
  });

  it.each(HARDLY_ANY)('calls hardly any post of %s a request', (name) => {
    const kinds = [...posts.values()]
      .filter(({ community }) => community === name)
      .map(({ post }) => screen(post, NOW).screening.kind);
    expect(kinds.length).toBeGreaterThan(900);
    expect(kinds.filter((kind) => kind === 'request').length / kinds.length).toBeLessThanOrEqual(0.03);
  });

  it('keeps up with any source', () => {
    const all = [...posts.values()].map(({ post }) => post);
    for (const post of all) screen(post, NOW);
    const before = process.cpuUsage();
    for (const post of all) screen(post, NOW);
    const { user, system } = process.cpuUsage(before);
    const perSecond = all.length / ((user + system) / 1e6);
    console.info(`screening: ${Math.round(perSecond)} posts/s of processor time`);
    // The aim is 20,000 on a quiet machine; the floor leaves room for a shared one.
    expect(perSecond).toBeGreaterThan(6000);
  });
});
