/**
 * What a few units between the features of a post and its kind add: each unit is a sum of features that counts where it is above zero, so features
 * speak together that say little alone. For a given post the units that count are known, and what each feature adds is a sum again.
 */

/** As `kind-hidden-weights.ts` holds them. */
export interface HiddenWeights {
  readonly units: number;
  /** A letter of `LETTERS` for each unit of each feature, in the order of `SHAPE` and then `TERMS` of `kind-weights.ts`; line breaks count nothing. */
  readonly inputs: string;
  /** One is so many units of an input. */
  readonly inputScale: number;
  /** What each unit is without any feature, in units of 1 / `scale`, between blanks. */
  readonly biases: string;
  /** In the same way: what each unit adds to the log-odds of a request and of an offer, and last what stands there without any unit. */
  readonly outputs: string;
  readonly scale: number;
}

/** 63 weights, of which the one in the middle is none. */
export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+';
/** So much an input weighs at most, in its units. */
export const MOST_INPUT = 31;

export interface HiddenLayer {
  /** Forgets the last post. */
  readonly begin: () => void;
  /** A feature of the post: its number in the order of the inputs, below zero for one that has none. */
  readonly add: (feature: number, value: number) => void;
  /** Reads what was added, and gives the log-odds. */
  readonly read: () => { request: number; offer: number };
  /** What a feature adds to the log-odds of the post that was read last. */
  readonly share: (feature: number, value: number) => { readonly request: number; readonly offer: number };
}

/** More features than a title and the words that are looked at can have; what is beyond them is not counted. */
const MOST_FEATURES = 2048;

export function createHiddenLayer({ units, inputs, inputScale, biases, outputs, scale }: HiddenWeights): HiddenLayer {
  const weights = weightsIn(inputs);
  const first = numbersIn(biases, scale);
  const out = numbersIn(outputs, scale);
  const features = new Int32Array(MOST_FEATURES);
  const counts = new Float64Array(MOST_FEATURES);
  const sums = new Float64Array(units);
  let found = 0;
  return {
    begin() {
      found = 0;
    },
    add(feature, value) {
      if (feature < 0 || found === MOST_FEATURES) return;
      features[found] = feature;
      counts[found++] = value / inputScale;
    },
    read() {
      sums.set(first);
      for (let at = 0; at < found; at++) {
        const row = (features[at] as number) * units;
        const value = counts[at] as number;
        for (let unit = 0; unit < units; unit++) sums[unit] = (sums[unit] as number) + (weights[row + unit] as number) * value;
      }
      let [request, offer] = [out[2 * units] as number, out[2 * units + 1] as number];
      for (let unit = 0; unit < units; unit++) {
        const sum = sums[unit] as number;
        if (sum <= 0) continue;
        request += sum * (out[2 * unit] as number);
        offer += sum * (out[2 * unit + 1] as number);
      }
      return { request, offer };
    },
    share(feature, value) {
      let [request, offer] = [0, 0];
      for (let unit = 0; unit < units && feature >= 0; unit++) {
        if ((sums[unit] as number) <= 0) continue;
        const weight = ((weights[feature * units + unit] as number) * value) / inputScale;
        request += weight * (out[2 * unit] as number);
        offer += weight * (out[2 * unit + 1] as number);
      }
      return { request, offer };
    },
  };
}

function weightsIn(inputs: string): Int8Array {
  const values = new Map([...LETTERS].map((letter, index) => [letter.charCodeAt(0), index - MOST_INPUT]));
  const weights = new Int8Array(inputs.length);
  let count = 0;
  for (let at = 0; at < inputs.length; at++) {
    const value = values.get(inputs.charCodeAt(at));
    if (value !== undefined) weights[count++] = value;
  }
  return weights.subarray(0, count);
}

function numbersIn(text: string, scale: number): Float64Array {
  return Float64Array.from(text.split(' '), (number) => Number(number) / scale);
}
