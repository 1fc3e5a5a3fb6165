/**
 * Figures that do not reach their threshold yet, by key, with the floor they must not fall below. A figure that reaches its threshold
 * must leave this table, so it can only shrink.
 */
export const NOT_YET: Readonly<Record<string, number>> = {
  "request or offer, without the poster's tag": 0.88,
  'email recall (seen)': 0.96,
  'email recall (unseen)': 0.95,
  'phone recall (seen)': 0,
  'phone recall (unseen)': 0,
  'use of a contact (seen)': 0.89,
  'use of a contact (unseen)': 0.86,
  'budget right (seen)': 0.88,
  'no budget invented (seen)': 0.95,
  'budget right (unseen)': 0.84,
  'no budget invented (unseen)': 0.96,
  'disguised email precision': 0.84,
  'disguised email recall': 0.33,
  'disguised phone recall': 0,
  'disguised handle precision': 0.66,
  'disguised handle recall': 0.08,
  'lookalikes left alone': 0.94,
};
