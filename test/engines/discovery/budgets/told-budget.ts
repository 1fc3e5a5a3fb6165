import { currencyDigits } from '../../../../src/domain/money.ts';
import { budgetOf } from '../../../../src/engines/discovery/budgets/budgets.ts';

export interface Terms {
  readonly isEmployment?: boolean;
  readonly isRequest?: boolean;
}

/** `min-max CUR/unit` in minor units, or null. A request for a project unless told otherwise. */
export function told(title: string, body = '', { isEmployment = false, isRequest = true }: Terms = {}): string | null {
  const { budget } = budgetOf(title, body, { isEmployment, isRequest });
  if (budget === null) return null;
  const { minMinor, maxMinor, currency, unit } = budget;
  return `${minMinor === maxMinor ? minMinor : `${minMinor}-${maxMinor}`} ${currency}/${unit}`;
}

/** The same in whole units, as people say it: `30-250 USD fixed`. */
export function paid(title: string, body = '', { isEmployment = false, isRequest = true }: Terms = {}): string | null {
  const { budget } = budgetOf(title, body, { isEmployment, isRequest });
  if (budget === null) return null;
  const { minMinor, maxMinor, currency, unit } = budget;
  const scale = 10 ** currencyDigits(currency);
  return `${minMinor / scale}${minMinor === maxMinor ? '' : `-${maxMinor / scale}`} ${currency} ${unit}`;
}
