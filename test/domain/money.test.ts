import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CURRENCIES, chargeStepMinor, formatMoney, money, parseAmount, splitExactly } from '../../src/domain/money.ts';

/** The error that a person is told, by its code and a part of its words. */
const refusal = (why: string): unknown => expect.objectContaining({ code: 'usage', message: expect.stringContaining(why) });

const currency = fc.constantFrom(...CURRENCIES.keys());

describe('splitExactly', () => {
  it('gives parts that add up to the price exactly and can each be charged', () => {
    fc.assert(
      fc.property(
        currency,
        fc.integer({ min: 100, max: 1_000_000 }),
        fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 8 }),
        (code, steps, weights) => {
          const step = chargeStepMinor(code);
          const price = money(steps * step, code);
          fc.pre(weights.every((w) => Math.floor((steps * w) / weights.reduce((a, b) => a + b)) > 0));
          const parts = splitExactly(price, weights);
          expect(parts.map((part) => part.currency)).toEqual(parts.map(() => code));
          expect(parts.reduce((all, { amountMinor }) => all + amountMinor, 0)).toBe(price.amountMinor);
          expect(parts.every((part) => part.amountMinor > 0 && part.amountMinor % step === 0)).toBe(true);
        },
      ),
    );
  });

  it.each([
    ['a part of zero', money(1, 'USD'), [1, 1], 'is too small'],
    ['a price between two chargeable steps', money(10_050, 'ISK'), [1], 'goes in steps of 100'],
    ['fils that cards cannot carry', money(1001, 'KWD'), [1], 'goes in steps of 10 '],
    ['no weights', money(100, 'USD'), [], 'must be positive'],
    ['a negative weight', money(100, 'USD'), [2, -1], 'must be positive'],
    ['a weight that is no number', money(100, 'USD'), [Number.NaN], 'must be positive'],
  ])('refuses %s', (_, price, weights, why) => {
    expect(() => splitExactly(price, weights)).toThrow(refusal(why));
  });
});

describe('amounts as text', () => {
  it('reads back what it prints', () => {
    fc.assert(
      fc.property(currency, fc.integer({ min: 0, max: 99_999_999_999 }), (code, minor) => {
        expect(parseAmount(formatMoney(money(minor, code)), code)).toEqual(money(minor, code));
      }),
    );
  });

  it.each([
    ['149', 'USD', 14_900],
    ['149.5', 'USD', 14_950],
    ['149.00 usd', 'USD', 14_900],
    ['1500', 'JPY', 1500],
    ['1.234', 'KWD', 1234],
  ])('reads %s as %s', (text, code, minor) => {
    expect(parseAmount(text, code)).toEqual({ amountMinor: minor, currency: code });
  });

  it.each(['1,000', '1.000', '1e3', '-5', '$5', '', ' ', '0x10', '149.00 EUR', '1 000', '٣', '9999999999999'])(
    'refuses %j where USD is meant',
    (text) => {
      expect(() => parseAmount(text, 'USD')).toThrow(refusal('USD'));
    },
  );

  it('refuses yen with decimals', () => expect(() => parseAmount('10.5', 'JPY')).toThrow(refusal('is not an amount of JPY')));
});

describe('money', () => {
  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('refuses %d', (amount) =>
    expect(() => money(amount, 'USD')).toThrow(refusal('is not a whole number')),
  );
  it.each(['usd', 'XYZ', '', 'US'])('refuses the currency %j', (code) =>
    expect(() => money(1, code)).toThrow(refusal('is not a currency')),
  );
});
