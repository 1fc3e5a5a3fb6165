/** The rules of every country for phone numbers, by libphonenumber. Large, so it is read only where a text holds a candidate. */
import { type CountryCode, isSupportedCountry, type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { PhoneRules } from './phones.ts';

/** Numbers that exist by their country's numbering plan, and no others. */
export const phoneRules: PhoneRules = {
  e164: (number, country) => numberOf(number, country)?.number ?? null,
  atHome: (number, country) => numberOf(number, country)?.formatNational() ?? null,
};

function numberOf(number: string, country: string | null): PhoneNumber | null {
  const home: CountryCode | undefined = country !== null && isSupportedCountry(country) ? country : undefined;
  if (!number.startsWith('+') && home === undefined) return null;
  const found = parsePhoneNumberFromString(
    number,
    home === undefined ? { extract: false } : { defaultCountry: home, extract: false },
  );
  return found?.isValid() === true ? found : null;
}
