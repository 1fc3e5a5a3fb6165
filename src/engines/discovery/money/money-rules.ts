/** What the rules that write money plainly are made of. */

export type Rule = readonly [pattern: RegExp, plain: string | ((whole: string, ...groups: string[]) => string)];

const NUMBER = String.raw`\d[\d.,]{0,14}`;
/** One figure or two with a dash between them, as three groups. */
export const RANGE = `(${NUMBER})(?:( ?[-–~] ?)(${NUMBER}))?`;

/** A figure or two times a power of ten: `2-3 หมื่น` is `20000-30000`. */
export function times(
  factor: number,
  currency: string,
): (whole: string, first: string, join?: string, second?: string) => string {
  const value = (figure: string): string => {
    const isGrouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(figure);
    return String(
      Math.round(Number(isGrouped ? figure.replace(/[.,]/g, '') : figure.replace(',', '.').replace(/[.,]$/, '')) * factor),
    );
  };
  return (_whole, first, _join, second) =>
    `${value(first)}${second === undefined ? '' : `-${value(second)}`}${currency === '' ? '' : ` ${currency}`} `;
}
