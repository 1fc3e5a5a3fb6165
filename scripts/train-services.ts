/**
 * Trains the model that weighs what a request speaks of for each service: `node scripts/train-services.ts` writes
 * src/engines/discovery/services/service-evidence-weights.ts, and `--evaluate` prints how it does on requests that it has not learnt from: the third of
 * service-inventions.txt that is only counted, and the others, each fifth by what was learnt of the rest. Run again it writes the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Post } from '../src/domain/opportunity.ts';
import shipped from '../src/engines/contracts/catalogue.json' with { type: 'json' };
import { checkCatalogue } from '../src/engines/contracts/catalogue.ts';
import { SERVICE_CLASSES } from '../src/engines/discovery/services/service-classes.ts';
import { CLEAR_POINTS } from '../src/engines/discovery/services/service-evidence.ts';
import { FEATURES, featuresOf } from '../src/engines/discovery/services/service-features.ts';
import { serviceNames } from '../src/engines/discovery/services/service-names.ts';
import { readPost } from '../src/engines/discovery/text/read-post.ts';
import { ENGLISH } from '../test/labels/other-places-english.ts';
import { ENGLISH_MORE } from '../test/labels/other-places-english-more.ts';
import { serviceInventions } from './service-inventions.ts';

const FILE = join(import.meta.dirname, '..', 'src', 'engines', 'discovery', 'services', 'service-evidence-weights.ts');
const SCALE = 64;
const STEPS = 400;
const RATE = 0.5;
const RIDGE = 0.002;
/** Posts by which the names were chosen make them look surer than they are. */
const READ_WEIGHT = 0.3;
/** What lies beside a service is written to be hard. */
const BESIDE_WEIGHT = 0.35;
const FOLDS = 5;
/** Before anything is learnt. */
const PRIOR = 0.8;
const PRIOR_NONE = 1.2;
const PRIOR_NAMED = [1.5, 0.5];
const NONE = SERVICE_CLASSES.length - 1;

interface Example {
  readonly values: Float64Array;
  /** Indices of classes, each right. */
  readonly right: readonly number[];
  /** Index of the class that a name asks for; -1 for none. */
  readonly named: number;
  readonly isClear: boolean;
  readonly weight: number;
  readonly isCounted: boolean;
}

interface Model {
  readonly weights: readonly Float64Array[];
  /** By class: of a name that asks for it, and of a clear one in addition. */
  readonly named: readonly Float64Array[];
}

const { services } = checkCatalogue(shipped, 'the shipped catalogue');
const namedIn = serviceNames(services);
const classOf = (id: string | null): number => {
  const service = services.find((one) => one.id === id);
  const index = SERVICE_CLASSES.findIndex(({ keywords }) => keywords.some((keyword) => service?.keywords.includes(keyword)));
  return index === -1 ? NONE : index;
};

const invented = serviceInventions().flatMap(({ title, body, services: right, isCounted, isBeside }) =>
  exampleOf({ title, body }, right, isBeside ? BESIDE_WEIGHT : 1, isCounted),
);
const learnt = invented.filter(({ isCounted }) => !isCounted);
const read = [...ENGLISH, ...ENGLISH_MORE].flatMap(({ kind, post, services: right }) =>
  kind === 'request' ? exampleOf(post, right, READ_WEIGHT, false) : [],
);

if (process.argv.includes('--evaluate')) {
  const folds = Array.from({ length: FOLDS }, (_, fold) => fold);
  const crossed = folds.map((fold) => {
    const model = train([...learnt.filter((_, at) => at % FOLDS !== fold), ...read]);
    return told(
      model,
      learnt.filter((_, at) => at % FOLDS === fold),
    );
  });
  const whole = train([...learnt, ...read]);
  process.stdout.write(
    `learnt, crossed: ${line(crossed.flat())}\ncounted: ${line(
      told(
        whole,
        invented.filter(({ isCounted }) => isCounted),
      ),
    )}\n`,
  );
} else {
  const text = fileOf(train([...learnt, ...read]));
  writeFileSync(FILE, text);
  process.stdout.write(`${learnt.length + read.length} requests, ${text.length} bytes\n`);
}

function exampleOf(
  { title, body }: { readonly title: string; readonly body: string },
  right: readonly (string | null)[],
  weight: number,
  isCounted: boolean,
): readonly Example[] {
  const post: Post = {
    source: 'import',
    nativeId: null,
    url: null,
    author: null,
    postedAt: null,
    title,
    body,
    tags: [],
    replies: null,
    thread: null,
  };
  const { text, match } = namedIn(readPost(post));
  if (text === null) return [];
  return [
    {
      values: featuresOf(text).values,
      right: right.map(classOf),
      named: match === null ? -1 : classOf(match.service),
      isClear: (match?.points ?? 0) >= CLEAR_POINTS,
      weight,
      isCounted,
    },
  ];
}

/** Multinomial logistic regression by full-batch steps, drawn towards what the tables say rather than towards nothing. */
function train(examples: readonly Example[]): Model {
  const start = SERVICE_CLASSES.map(({ concepts, pairs }, at) => {
    const names = new Set([...concepts, ...pairs.map((pair) => pair.join(' '))] as string[]);
    return Float64Array.from(FEATURES, (name) =>
      at === NONE && name === 'any' ? 1 : names.has(name) ? (at === NONE ? PRIOR_NONE : PRIOR) : 0,
    );
  });
  const model: Model = {
    weights: start.map((row) => Float64Array.from(row)),
    named: start.map(() => Float64Array.from(PRIOR_NAMED)),
  };
  for (let step = 0; step < STEPS; step++) {
    const slopes = start.map(() => new Float64Array(FEATURES.length));
    const namedSlopes = start.map(() => new Float64Array(PRIOR_NAMED.length));
    for (const example of examples) {
      const shares = sharesIn(model, example);
      const all = example.right.reduce((sum, at) => sum + (shares[at] ?? 0), 0);
      shares.forEach((share, at) => {
        const slope = (share - (example.right.includes(at) ? share / all : 0)) * example.weight;
        if (at === example.named) {
          const ofClass = namedSlopes[at] as Float64Array;
          ofClass[0] = (ofClass[0] as number) + slope;
          if (example.isClear) ofClass[1] = (ofClass[1] as number) + slope;
        }
        const row = slopes[at] as Float64Array;
        for (let feature = 0; feature < row.length; feature++)
          row[feature] = (row[feature] as number) + slope * (example.values[feature] as number);
      });
    }
    model.weights.forEach((row, at) => {
      for (let feature = 0; feature < row.length; feature++) {
        const drawn = (row[feature] as number) - (start[at]?.[feature] ?? 0);
        row[feature] = (row[feature] as number) - RATE * ((slopes[at]?.[feature] ?? 0) / examples.length + RIDGE * drawn);
      }
    });
    model.named.forEach((row, at) => {
      for (let part = 0; part < row.length; part++) {
        const drawn = (row[part] as number) - (PRIOR_NAMED[part] ?? 0);
        row[part] = (row[part] as number) - RATE * ((namedSlopes[at]?.[part] ?? 0) / examples.length + RIDGE * drawn);
      }
    });
  }
  return model;
}

function sharesIn({ weights, named }: Model, example: Example): readonly number[] {
  const sums = weights.map((row, at) => {
    let sum = at === example.named ? (named[at]?.[0] ?? 0) + (example.isClear ? (named[at]?.[1] ?? 0) : 0) : 0;
    for (let feature = 0; feature < row.length; feature++) sum += (row[feature] as number) * (example.values[feature] as number);
    return sum;
  });
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}

/** Of each example the likeliest class, and the right ones. */
function told(model: Model, examples: readonly Example[]): readonly (readonly [number, readonly number[]])[] {
  return examples.map((example) => {
    const shares = sharesIn(model, example);
    return [shares.indexOf(Math.max(...shares)), example.right] as const;
  });
}

function line(rows: readonly (readonly [number, readonly number[]])[]): string {
  const named = rows.filter(([at]) => at !== NONE);
  const right = named.filter(([at, wanted]) => wanted.includes(at)).length;
  const wanted = rows.filter(([, classes]) => !classes.includes(NONE)).length;
  return `right ${right} of ${named.length} named, ${right} of ${wanted} wanted`;
}

function fileOf({ weights, named }: Model): string {
  const rows = weights.map(
    (row, at) => `  // ${SERVICE_CLASSES[at]?.name}\n  '${[...row].map((weight) => Math.round(weight * SCALE)).join(' ')}',`,
  );
  return `/** Written by scripts/train-services.ts: of each class of \`service-concepts.ts\` the weights of \`FEATURES\`, in units of 1 / SCALE. Not edited by hand. */

export const SCALE = ${SCALE};

/** By class: of a name that asks for it, and of a clear one in addition. */
export const NAMED_WEIGHTS: readonly string[] = [
${named.map((row) => `  '${[...row].map((weight) => Math.round(weight * SCALE)).join(' ')}',`).join('\n')}
];

/** Separated by blanks. */
export const SERVICE_WEIGHTS: readonly string[] = [
${rows.join('\n')}
];
`;
}
