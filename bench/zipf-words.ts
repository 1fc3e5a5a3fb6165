/** Made-up words as common and as rare as in a language, the same in every run: texts that no search for copies or words has it easy with. */

const VOCABULARY = 100_000;

/** Draws words one after the other; equal seeds give equal words. */
export function zipfWords(seed = 1): () => string {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return WORDS[rankAt((state / 4_294_967_296) * (SUMS[VOCABULARY - 1] as number))] as string;
  };
}

/** The word of a rank, from 0: the commonest. */
export function zipfWord(rank: number): string {
  return WORDS[rank % VOCABULARY] as string;
}

/** Ranks as a language draws them: the word of rank r one time in (r + 2.7) of the first (Zipf–Mandelbrot). */
const SUMS = new Float64Array(VOCABULARY);
for (let rank = 0, sum = 0; rank < VOCABULARY; rank++) {
  sum += 1 / (rank + 2.7);
  SUMS[rank] = sum;
}

const WORDS = Array.from({ length: VOCABULARY }, (_, rank) => word(rank));

function rankAt(sum: number): number {
  let [low, high] = [0, VOCABULARY - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((SUMS[middle] as number) < sum) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The commoner, the shorter. */
function word(rank: number): string {
  let spelled = '';
  for (let rest = rank + 19; rest > 0; rest = Math.floor(rest / 19)) spelled += 'etaoinshrdlucmfwypb'[rest % 19];
  return spelled;
}
