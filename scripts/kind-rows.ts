/** Posts as the rows of a sparse matrix: what the trainings of the model of kinds read. */

/** The features of all posts in one run: those of post `i` from `starts[i]` to `starts[i + 1]`. */
export interface Rows {
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float64Array;
}

/** @param indexOf features that are not named are left out */
export function rowsOf(posts: readonly ReadonlyMap<string, number>[], indexOf: ReadonlyMap<string, number>): Rows {
  const [starts, indices, values]: [number[], number[], number[]] = [[0], [], []];
  for (const features of posts) {
    for (const [name, value] of features) {
      const index = indexOf.get(name);
      if (index === undefined) continue;
      indices.push(index);
      values.push(value);
    }
    starts.push(indices.length);
  }
  return { starts: Int32Array.from(starts), indices: Int32Array.from(indices), values: Float64Array.from(values) };
}
