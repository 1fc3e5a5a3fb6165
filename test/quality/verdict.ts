/** Whether a figure is in order: it reaches its threshold, or is known not to and stays above its floor. */
import { type Figure, isMet, keyOf } from './figure.ts';

/** What is wrong with the figures, one sentence each; none means order. `floors` are those of `not-yet.ts`. */
export function complaints(figures: readonly Figure[], floors: Readonly<Record<string, number>>): readonly string[] {
  return figures.flatMap((figure) => {
    const key = keyOf(figure);
    const { value, threshold, comparison } = figure;
    const floor = floors[key];
    if (isMet(figure)) return floor === undefined ? [] : [`${key} reaches its threshold: take it out of NOT_YET`];
    if (floor === undefined) return [`${key} is ${value.toFixed(4)}, not ${comparison} ${threshold}`];
    const isAbove = comparison === '>=' ? value >= floor : value <= floor;
    return isAbove ? [] : [`${key} is ${value.toFixed(4)}, worse than its floor ${floor} in NOT_YET`];
  });
}

/** Keys of floors that no figure has: a renamed figure must not lose its floor unnoticed. */
export function strayFloors(figures: readonly Figure[], floors: Readonly<Record<string, number>>): readonly string[] {
  const known = new Set(figures.map(keyOf));
  return Object.keys(floors).filter((key) => !known.has(key));
}
