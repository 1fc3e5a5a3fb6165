/**
 * Figures that do not reach their threshold yet, by key, with the floor they must not fall below. A figure that reaches its threshold
 * must leave this table, so it can only shrink.
 */
export const NOT_YET: Readonly<Record<string, number>> = {
  'third disguised phone recall': 0.92,
  'third disguised handle recall': 0.93,
  'fourth disguised email precision': 0.96,
  'fourth disguised email recall': 0.81,
  'fourth disguised phone recall': 0.86,
  'fourth disguised handle recall': 0.8,
  'no budget invented (fresh2)': 0.97,
  'other places: request or offer (seen)': 0.91,
  'other places: request or offer (unseen)': 0.9,
  'other places: request precision (seen)': 0.92,
  'other places: request precision (unseen)': 0.89,
  'other places: budget right': 0.91,
  'other places: no budget invented (seen)': 0.97,
  'other places: no budget invented (unseen)': 0.96,
  'other places: handle recall': 0.91,
  'other places: page recall': 0.86,
  'other places: phone recall': 0.94,
  'other places: service right': 0.89,
};
