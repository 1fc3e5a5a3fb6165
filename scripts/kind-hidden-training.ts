/**
 * The hidden layer of the model of kinds: units that count where they are above zero, between the features of a post and its kind. Small batches in an
 * order that is the same in every run, steps by Adam (Kingma and Ba, 2015). So that it learns no post by heart, features are left out by chance while it
 * learns (dropout), and it learns for a few rounds only. Three groups of units learn apart and are averaged: what one of them takes for a rule by chance,
 * the others do not.
 */
import { type HiddenWeights, LETTERS, MOST_INPUT } from '../src/engines/discovery/kinds/kind-hidden.ts';
import type { Rows } from './kind-rows.ts';

const GROUPS = 3;
/** Of several the one that told posts it had not learnt from best: those of places never met that may be read. */
const FIRST_SEED = 40;
/** Of one group. */
const UNITS = 4;
const ROUNDS = 12;
const BATCH = 128;
/** The first; they grow shorter down to none, so that the last batches decide no more than the others. */
const STEP = 2e-3;
/** How many of the features are left out at a time. */
const FEATURES_OUT = 0.35;
const FIRST_INPUT = 0.06;
const FIRST_OUTPUT = 1.2;
/** How fast the averages of Adam forget. */
const [MEAN, SQUARE] = [0.9, 0.999];
const KINDS = 3;
const INPUT_SCALE = 50;
const SCALE = 64;

/** @param kinds 0 request, 1 offer, 2 other; `shares` are what each post counts, one on average */
export function trainHidden(rows: Rows, kinds: Uint8Array, shares: readonly number[], features: number): HiddenWeights {
  return quantised(
    Array.from({ length: GROUPS }, (_, group) => trained(rows, kinds, shares, features, chanceFrom(FIRST_SEED + group))),
  );
}

function trained(rows: Rows, kinds: Uint8Array, shares: readonly number[], features: number, chance: () => number): Layer {
  const layer = firstLayer(features, chance);
  const order = Int32Array.from(kinds, (_, index) => index);
  const learn = learner(layer, rows, kinds, shares, chance);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, chance);
    for (let at = 0; at < order.length; at += BATCH) learn(order.subarray(at, at + BATCH));
  }
  return layer;
}

/** All weights in one row, so that a step is taken by all of them alike. */
interface Layer {
  readonly weights: Float64Array;
  /** Where the biases of the units, the outputs and the biases of the kinds begin. */
  readonly biases: number;
  readonly outputs: number;
  readonly kinds: number;
}

function firstLayer(features: number, chance: () => number): Layer {
  const biases = features * UNITS;
  const outputs = biases + UNITS;
  const kinds = outputs + UNITS * KINDS;
  const weights = new Float64Array(kinds + KINDS);
  for (let at = 0; at < biases; at++) weights[at] = (chance() - 0.5) * FIRST_INPUT;
  for (let at = outputs; at < kinds; at++) weights[at] = (chance() - 0.5) * FIRST_OUTPUT;
  return { weights, biases, outputs, kinds };
}

function learner(
  layer: Layer,
  rows: Rows,
  kinds: Uint8Array,
  shares: readonly number[],
  chance: () => number,
): (batch: Int32Array) => void {
  const { weights } = layer;
  const [gradient, means, squares] = [weights.map(() => 0), weights.map(() => 0), weights.map(() => 0)];
  let steps = 0;
  const last = ROUNDS * Math.ceil(kinds.length / BATCH);
  return (batch) => {
    gradient.fill(0);
    for (const row of batch) addGradient(layer, gradient, rows, row, kinds[row] as number, shares[row] as number, chance);
    const rest = 1 - steps / last;
    steps++;
    const step = (rest * STEP * Math.sqrt(1 - SQUARE ** steps)) / (1 - MEAN ** steps);
    for (let at = 0; at < weights.length; at++) {
      const slope = (gradient[at] as number) / batch.length;
      means[at] = MEAN * (means[at] as number) + (1 - MEAN) * slope;
      squares[at] = SQUARE * (squares[at] as number) + (1 - SQUARE) * slope * slope;
      weights[at] = (weights[at] as number) - (step * (means[at] as number)) / (Math.sqrt(squares[at] as number) + 1e-8);
    }
  };
}

const SUMS = new Float64Array(UNITS);
const ERRORS = new Float64Array(UNITS);
const ODDS = new Float64Array(KINDS);

/** What one post says of all weights, some of its features left out. */
function addGradient(
  { weights, biases, outputs, kinds }: Layer,
  gradient: Float64Array,
  { starts, indices, values }: Rows,
  row: number,
  kind: number,
  share: number,
  chance: () => number,
): void {
  const kept: number[] = [];
  for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) if (chance() >= FEATURES_OUT) kept.push(at);
  for (let unit = 0; unit < UNITS; unit++) SUMS[unit] = weights[biases + unit] as number;
  for (const at of kept) {
    const value = (values[at] as number) / (1 - FEATURES_OUT);
    const first = (indices[at] as number) * UNITS;
    for (let unit = 0; unit < UNITS; unit++) SUMS[unit] = (SUMS[unit] as number) + (weights[first + unit] as number) * value;
  }
  for (let unit = 0; unit < UNITS; unit++) {
    SUMS[unit] = Math.max(0, SUMS[unit] as number);
  }
  for (let one = 0; one < KINDS; one++) {
    let odds = weights[kinds + one] as number;
    for (let unit = 0; unit < UNITS; unit++) odds += (weights[outputs + unit * KINDS + one] as number) * (SUMS[unit] as number);
    ODDS[one] = odds;
  }
  const top = Math.max(...ODDS);
  const total = ODDS.reduce((sum, odds) => sum + Math.exp(odds - top), 0);
  ERRORS.fill(0);
  for (let one = 0; one < KINDS; one++) {
    const error = (Math.exp((ODDS[one] as number) - top) / total - (one === kind ? 1 : 0)) * share;
    gradient[kinds + one] = (gradient[kinds + one] as number) + error;
    for (let unit = 0; unit < UNITS; unit++) {
      const sum = SUMS[unit] as number;
      if (sum === 0) continue;
      const at = outputs + unit * KINDS + one;
      gradient[at] = (gradient[at] as number) + error * sum;
      ERRORS[unit] = (ERRORS[unit] as number) + error * (weights[at] as number);
    }
  }
  for (let unit = 0; unit < UNITS; unit++)
    gradient[biases + unit] = (gradient[biases + unit] as number) + (ERRORS[unit] as number);
  for (const at of kept) {
    const value = (values[at] as number) / (1 - FEATURES_OUT);
    const first = (indices[at] as number) * UNITS;
    for (let unit = 0; unit < UNITS; unit++)
      gradient[first + unit] = (gradient[first + unit] as number) + (ERRORS[unit] as number) * value;
  }
}

/** Side by side, in whole numbers, each group with its part of the average, and the kinds as log-odds against `other`. */
function quantised(layers: readonly Layer[]): HiddenWeights {
  const whole = (value: number): number => Math.round(value * SCALE) + 0;
  const against = ({ weights }: Layer, at: number): [request: number, offer: number] => {
    const [request = 0, offer = 0, other = 0] = weights.subarray(at, at + KINDS);
    return [(request - other) / GROUPS, (offer - other) / GROUPS];
  };
  const letter = (weight: number): string => {
    const units = Math.max(-MOST_INPUT, Math.min(MOST_INPUT, Math.round(weight * INPUT_SCALE)));
    return LETTERS.charAt(units + MOST_INPUT);
  };
  const features = (layers[0]?.biases ?? 0) / UNITS;
  const inputs = Array.from({ length: features }, (_, feature) =>
    layers.map(({ weights }) => Array.from(weights.subarray(feature * UNITS, (feature + 1) * UNITS), letter).join('')).join(''),
  );
  const last = layers.map((layer) => against(layer, layer.kinds));
  const sum = (kind: 0 | 1): number => whole(last.reduce((all, one) => all + one[kind], 0));
  const units = layers.flatMap((layer) =>
    Array.from({ length: UNITS }, (_, unit) => against(layer, layer.outputs + unit * KINDS)).flat(),
  );
  return {
    units: GROUPS * UNITS,
    inputs: inputs.join(''),
    inputScale: INPUT_SCALE,
    biases: layers.flatMap(({ weights, biases, outputs }) => Array.from(weights.subarray(biases, outputs), whole)).join(' '),
    outputs: [...units.map(whole), sum(0), sum(1)].join(' '),
    scale: SCALE,
  };
}

function shuffle(order: Int32Array, chance: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(chance() * (at + 1));
    const kept = order[at] as number;
    order[at] = order[other] as number;
    order[other] = kept;
  }
}

/** Numbers from 0 up to 1 that look like chance and are the same in every run: a count of 32 bits, mixed (`mulberry32`, public domain). */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
