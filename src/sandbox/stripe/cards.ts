/** Stripe's test cards: https://docs.stripe.com/testing. Every other number is refused as test mode refuses it, so that no real card is ever taken. */
import type { UsedCard } from './records.ts';

export interface CardScript {
  readonly brand: UsedCard['brand'];
  /** Asks the client for 3D Secure before anything is decided. */
  readonly challenges: boolean;
  /** What the issuer answers in the end; null is yes. */
  readonly refusal: { readonly code: string; readonly declineCode: string | null; readonly message: string } | null;
  /** A dispute follows at once. */
  readonly isDisputed?: boolean;
}

const declined = (declineCode: string, message: string): CardScript['refusal'] => ({
  code: 'card_declined',
  declineCode,
  message,
});
const INSUFFICIENT = declined('insufficient_funds', 'Your card has insufficient funds.');
const GENERIC = declined('generic_decline', 'Your card was declined.');
const good = (brand: UsedCard['brand']): CardScript => ({ brand, challenges: false, refusal: null });
const bad = (refusal: CardScript['refusal']): CardScript => ({ brand: 'visa', challenges: false, refusal });

const BY_NUMBER: Readonly<Record<string, CardScript>> = {
  '4242424242424242': good('visa'),
  '4000056655665556': good('visa'),
  '5555555555554444': good('mastercard'),
  '378282246310005': good('amex'),
  '4000000000000002': bad(GENERIC),
  '4000000000009995': bad(INSUFFICIENT),
  '4000000000009987': bad(declined('lost_card', 'Your card was declined.')),
  '4000000000000069': bad({ code: 'expired_card', declineCode: null, message: 'Your card has expired.' }),
  '4000000000000127': bad({ code: 'incorrect_cvc', declineCode: null, message: "Your card's security code is incorrect." }),
  '4000000000000119': bad({
    code: 'processing_error',
    declineCode: null,
    message: 'An error occurred while processing your card. Try again in a little bit.',
  }),
  '4000002500003155': { brand: 'visa', challenges: true, refusal: null },
  '4000002760003184': { brand: 'visa', challenges: true, refusal: null },
  '4000000000003220': { brand: 'visa', challenges: true, refusal: null },
  '4000008260003178': { brand: 'visa', challenges: true, refusal: INSUFFICIENT },
  '4000008400001629': { brand: 'visa', challenges: true, refusal: GENERIC },
  '4000000000000259': { brand: 'visa', challenges: false, refusal: null, isDisputed: true },
};

/** Names that the API takes instead of numbers. */
const BY_NAME: Readonly<Record<string, string>> = {
  pm_card_visa: '4242424242424242',
  pm_card_mastercard: '5555555555554444',
  pm_card_amex: '378282246310005',
  pm_card_chargeDeclined: '4000000000000002',
  pm_card_visa_chargeDeclined: '4000000000000002',
  pm_card_chargeDeclinedInsufficientFunds: '4000000000009995',
  pm_card_visa_chargeDeclinedInsufficientFunds: '4000000000009995',
  pm_card_chargeDeclinedExpiredCard: '4000000000000069',
  pm_card_authenticationRequiredOnSetup: '4000002500003155',
  pm_card_authenticationRequired: '4000002760003184',
  pm_card_threeDSecure2Required: '4000000000003220',
  pm_card_threeDSecureRequiredChargeDeclined: '4000008400001629',
  pm_card_createDispute: '4000000000000259',
};

const NOT_A_TEST_CARD: CardScript = bad(
  declined('test_mode_live_card', 'Your card was declined. Your request was in test mode, but used a non test card.'),
);

/** The test card behind a `pm_card_…` name; null for an unknown name. */
export function cardByName(name: string): UsedCard | null {
  const number = BY_NAME[name];
  return number === undefined ? null : cardOf(number, 12, 2034, { name: null, email: null });
}

/** A card as typed. The number keeps to its last four digits at once. */
export function cardOf(number: string, expMonth: number, expYear: number, holder: UsedCard['holder']): UsedCard {
  const digits = number.replace(/[ -]/g, '');
  const script = BY_NUMBER[digits];
  return {
    brand: script?.brand ?? 'visa',
    last4: digits.slice(-4),
    expMonth,
    expYear,
    script: script === undefined ? 'unknown' : digits,
    holder,
  };
}

/** What the issuer of this card will do. */
export function scriptOf(card: UsedCard): CardScript {
  return BY_NUMBER[card.script] ?? NOT_A_TEST_CARD;
}

/** The check digit that every card number carries (Luhn). */
export function hasValidCheckDigit(number: string): boolean {
  const digits = number.replace(/[ -]/g, '');
  if (!/^\d{12,19}$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    sum += i % 2 === 0 ? digit : digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0;
}
