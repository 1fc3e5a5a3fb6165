/** Reading parameters the way Stripe does: unknown names, missing ones and wrong kinds are refused with its codes before anything runs. */
import { CURRENCIES, chargeStepMinor } from '../../domain/money.ts';
import { invalidParam } from './failure.ts';
import type { Param, Params } from './form.ts';

/** Refuses names outside `known`; `expand` is known everywhere. */
export function assertKnown(params: Params, known: readonly string[], path = ''): void {
  for (const name of Object.keys(params)) {
    if (known.includes(name) || (path === '' && name === 'expand')) continue;
    const full = path === '' ? name : `${path}[${name}]`;
    throw invalidParam(full, `Received unknown parameter: ${full}`, 'parameter_unknown');
  }
}

/** The readers below throw Stripe’s 400 naming `path`; an empty value counts as left out, as with Stripe. */
export function optionalText(params: Params, name: string, path = name): string | null {
  const value = params[name];
  if (value === undefined || value === '') return null;
  if (typeof value !== 'string') throw invalidParam(path, `Invalid string: ${JSON.stringify(value)}`);
  return value;
}

export function requiredText(params: Params, name: string, path = name): string {
  const value = optionalText(params, name, path);
  if (value === null) throw invalidParam(path, `Missing required param: ${path}.`, 'parameter_missing');
  return value;
}

export function optionalInteger(params: Params, name: string, path = name): number | null {
  const text = optionalText(params, name, path);
  if (text === null) return null;
  if (!/^-?\d{1,15}$/.test(text)) throw invalidParam(path, `Invalid integer: ${text}`, 'parameter_invalid_integer');
  return Number(text);
}

export function requiredInteger(params: Params, name: string, path = name): number {
  const value = optionalInteger(params, name, path);
  if (value === null) throw invalidParam(path, `Missing required param: ${path}.`, 'parameter_missing');
  return value;
}

export function optionalFlag(params: Params, name: string): boolean {
  const text = optionalText(params, name);
  if (text === null || text === 'false') return false;
  if (text === 'true') return true;
  throw invalidParam(name, `Invalid boolean: ${text}`);
}

export function oneOf<T extends string>(params: Params, name: string, allowed: readonly T[], fallback: T, path = name): T {
  const text = optionalText(params, name, path);
  if (text === null) return fallback;
  const found = allowed.find((value) => value === text);
  if (found === undefined) throw invalidParam(path, `Invalid ${path}: must be one of ${allowed.join(', ')}`);
  return found;
}

export function optionalGroup(params: Params, name: string, path = name): Params | null {
  const value = params[name];
  if (value === undefined || value === '') return null;
  if (typeof value === 'string' || isList(value)) throw invalidParam(path, `Invalid object`);
  return value;
}

export function optionalList(params: Params, name: string): readonly Param[] | null {
  const value = params[name];
  if (value === undefined || value === '') return null;
  if (!isList(value)) throw invalidParam(name, 'Invalid array');
  return value;
}

/** Stripe's limits: 50 keys, names of 40 characters, values of 500. https://docs.stripe.com/metadata */
export function metadataOf(params: Params, path = 'metadata'): Record<string, string> {
  const group = optionalGroup(params, 'metadata', path) ?? {};
  const entries = Object.entries(group);
  if (entries.length > 50) throw invalidParam(path, 'Metadata can have at most 50 keys');
  return Object.fromEntries(
    entries.map(([key, value]) => {
      if (key.length > 40) throw invalidParam(path, `Invalid metadata key ${key}: must be at most 40 characters`);
      if (typeof value !== 'string') throw invalidParam(`${path}[${key}]`, 'Metadata values must be strings');
      if (value.length > 500) throw invalidParam(`${path}[${key}]`, 'Invalid metadata value: must be at most 500 characters');
      return [key, value];
    }),
  );
}

const MINIMUM_MINOR: Readonly<Record<string, number>> = { USD: 50, EUR: 50, GBP: 30, CAD: 50, AUD: 50, CHF: 50, JPY: 50 };

/** Currency in lower case as Stripe keeps it. */
export function currencyOf(params: Params, path = 'currency'): string {
  const currency = requiredText(params, 'currency', path).toLowerCase();
  if (!CURRENCIES.has(currency.toUpperCase())) throw invalidParam(path, `Invalid currency: ${currency}`);
  return currency;
}

/** Stripe's minimum, its eight digits, and its special currencies: https://docs.stripe.com/currencies */
export function assertChargeable(amount: number, currency: string, path: string): void {
  const code = currency.toUpperCase();
  if (amount < (MINIMUM_MINOR[code] ?? 1)) {
    throw invalidParam(path, `Amount must be at least ${MINIMUM_MINOR[code] ?? 1} ${currency}`, 'amount_too_small');
  }
  if (amount > 99_999_999) throw invalidParam(path, `Amount must be no more than 99999999 ${currency}`, 'amount_too_large');
  if (amount % chargeStepMinor(code) !== 0) {
    throw invalidParam(path, `Invalid amount: ${currency} amounts must be a multiple of ${chargeStepMinor(code)}`);
  }
}

/** Narrows a parameter to a list. */
export function isList(value: Param): value is readonly Param[] {
  return Array.isArray(value);
}
