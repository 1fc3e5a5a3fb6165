/** The rules of every country for phone numbers, by libphonenumber. Large, so it is read only where a text holds a candidate. */
import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { PhoneRules } from './phones.ts';

/** E.164 of a number that exists by its country's numbering plan; null for every other. The country is needed where the number has no `+`. */
export const phoneRules: PhoneRules = (number, country) => {
  const home: CountryCode | undefined = country !== null && isSupportedCountry(country) ? country : undefined;
  if (!number.startsWith('+') && home === undefined) return null;
  const found = parsePhoneNumberFromString(
    number,
    home === undefined ? { extract: false } : { defaultCountry: home, extract: false },
  );
  return found?.isValid() === true ? found.number : null;
};
