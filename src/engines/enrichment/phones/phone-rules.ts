/** The rules of every country for phone numbers, by libphonenumber. Large, so it is read only where a text holds a candidate. */
import { type CountryCode, isSupportedCountry, type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { PhoneRules } from './phones.ts';

/** Numbers that exist by their country's numbering plan or were set aside for examples, and no others. */
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
  return found !== undefined && (found.isValid() || FOR_EXAMPLES.test(found.number)) ? found : null;
}

/**
 * Set aside for plays and written as any other number is, by the regulators of Britain, Ireland and France:
 * https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama
 */
const FOR_EXAMPLES = /^\+(?:44(?:7700900|1632960)\d{3}|3532091\d{5}|3363998\d{4})$/;
