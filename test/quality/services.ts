/** Which service of the shipped catalogue a request asks for, against labels that were made by reading. */
import shipped from '../../src/engines/contracts/catalogue.json' with { type: 'json' };
import { checkCatalogue } from '../../src/engines/contracts/catalogue.ts';
import { serviceMatcher } from '../../src/engines/discovery/services/services.ts';
import { readPost } from '../../src/engines/discovery/text/read-post.ts';
import { cell, rowsOf } from '../labels/label-tables.ts';
import { postOf } from '../labels/labelled-posts.ts';
import { type Figure, type Measured, type Miss, type Split, share } from './figure.ts';

const PRECISION = 0.93;
const RECALL = 0.85;
/** In a label: no service fits. Beside a service: it may be taken or left. */
const NONE = '-';

const PARTS = ['seen', 'unseen', 'fresh', 'fresh2'] as const satisfies readonly Split[];
type Part = (typeof PARTS)[number];

interface Count {
  given: number;
  right: number;
  asked: number;
  found: number;
}

/** Precision: of the requests that are given a service, those given a right one. Recall: of those that clearly ask for one, those given it. */
export async function measure(): Promise<Measured> {
  const serviceOf = serviceMatcher(checkCatalogue(shipped, 'the shipped catalogue').services);
  const counts = Object.fromEntries(PARTS.map((part) => [part, { given: 0, right: 0, asked: 0, found: 0 }])) as Record<
    Part,
    Count
  >;
  const misses: Miss[] = [];
  for (const row of rowsOf('services')) {
    const [file, id, label] = [cell(row, 'file'), cell(row, 'id'), cell(row, 'service')];
    const split = cell(row, 'split') as Part;
    const right = new Set(label.split('|'));
    const found = serviceOf(readPost(await postOf(file, id)))?.service ?? NONE;
    const count = counts[split];
    if (found !== NONE) {
      count.given++;
      if (right.has(found)) count.right++;
    }
    if (!right.has(NONE)) {
      count.asked++;
      if (right.has(found)) count.found++;
    }
    // An offer for work that nobody asked for is worse than no offer.
    if (!right.has(found))
      misses.push({ file, id, split, weight: found === NONE ? 1 : 2, about: 'service', label, found, at: null });
  }
  const figures = PARTS.filter((part) => counts[part].asked > 0).flatMap((split): readonly Figure[] => {
    const { given, right, asked, found } = counts[split];
    return [
      { name: 'service right', split, value: share(right, given), n: given, threshold: PRECISION, comparison: '>=' },
      { name: 'service found', split, value: share(found, asked), n: asked, threshold: RECALL, comparison: '>=' },
    ];
  });
  return {
    title: 'Services',
    made: 'Requests of job threads, job boards and communities, labelled by reading: the service of the shipped catalogue that a careful freelancer would offer for it, or none. Two stand where both are right, and a service beside none where it may be offered or left.',
    figures,
    misses,
  };
}
