/** What makes a run of digits something else than a phone number: a price, a date, a unit, a longer number, by its shape and the characters beside it. */
import { isAlphanumeric, isDigit, isWordCode } from '../text/characters.ts';

/** A word, a price, an order number, a decimal: the digits are only its end. */
export function isPartOfMore(before: number, further: number): boolean {
  if (
    isWordCode(before) ||
    before === 0x24 ||
    before === 0x23 ||
    before === 0x40 ||
    before === 0x3d ||
    before === 0x2f ||
    before === 0x25 ||
    before === 0x26 ||
    before === 0x7e
  )
    return true;
  if (before === 0x20ac || before === 0xa3 || before === 0xa5 || before === 0x20b9) return true;
  return (
    (before === 0x2e || before === 0x2c || before === 0x2d || before === 0x3a || before === 0x2b) &&
    isAlphanumeric(further) &&
    !(before === 0x3a && !isDigit(further))
  );
}

/** What follows makes it something else: a unit, a price, a mailbox, a longer number. */
export function goesOn(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  if (code === 0x40 || code === 0x25 || code === 0x24 || code === 0x20ac || code === 0xa3 || code === 0x5f || code === 0x3d)
    return true;
  // `510-555-0148/0149`: what differs in a second number.
  if (code === 0x2f && /^\/\d{2,4}(?![\w/-])/.test(text.slice(end, end + 7))) return false;
  if (isWordCode(code)) return !/^(?:x|ext)\.? ?\d/i.test(text.slice(end, end + 7));
  if (
    (code === 0x2c || code === 0x2e || code === 0x2d || code === 0x3a || code === 0x2f) &&
    isAlphanumeric(text.charCodeAt(end + 1))
  )
    return !(code === 0x2e || code === 0x2f) || isDigit(text.charCodeAt(end + 1));
  return /^ ?(?:USD|EUR|GBP|INR|CAD|AUD|dollars?|euros?|bucks|rupees|yen|pesos|rubles|px|karma|views|users|people|followers|words|hours?|years?|k?ohms?|mm|cm|km|kg|lbs?|sq|square|feet|ft|inch(?:es)?|mah|hz|rpm|watts?|volts?|units|pcs|pieces|points|pts|miles|kcal|tokens|rows|lines|steps|shares|copies|downloads|subscribers|subs|visits|visitors|clicks)\b/i.test(
    text.slice(end, end + 14),
  );
}

/** Dates, years, addresses of machines, decimals, cards, book numbers. */
export function isOtherShape(written: string, digits: string): boolean {
  return (
    /^(?:19|20)\d\d *[-–/. ] *(?:[01]?\d *[-–/. ] *[0-3]?\d\b|(?:19|20)?\d\d)/.test(written) ||
    /^[0-3]?\d *[-–/.] *[0-3]?\d *[-–/.] *(?:19|20)\d\d/.test(written) ||
    /^\d{1,3}(?:\.\d{1,3}){3}$/.test(written) ||
    /^\d{4}[- ]\d{4}[- ]\d{4}[- ]\d{1,4}$/.test(written) ||
    /^97[89]/.test(digits) ||
    /^\d+\.\d{4,}$/.test(written)
  );
}

/** Thousands set apart, and ranges; telephone numbers of some countries look the same, so it counts only without a label. */
export function isAmount(written: string): boolean {
  // `06/12/34/56/78`, `0-98123 45678`, `06-12345678`
  if (/^0\d?(?:\D{1,3}\d\d){4}$|^0[- ]\d[\d ]{9,11}$|^0\d ?[-–/] ?(?:\d ?){7,8}$/.test(written)) return false;
  return /^\d{1,3}(?:[ .]\d{3}){2,}$/.test(written) || /^\d{1,2} *[-–/] *\d/.test(written);
}
