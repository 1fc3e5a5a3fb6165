/** Amounts of which few words are said: alone in a line, as a sentence or clause of their own, or behind words that could lead to nothing else. */
import type { Amount } from '../money/amounts.ts';

const STARTS_PART =
  /(?:^|[\n|•·*–—([｜])[^\p{L}\d\n]{0,5}(?:(?:between|around|about|up to|approx\.?|from|max\.?|maximal|maximum|circa|ca\.?|etwa|ungefähr|roughly|zw\.?|de|von|ab|bis|bis zu|rond|rond de|ongeveer|tussen|tussen de|environ|unos|unas|aprox\.?|cerca de|sui|tra i|fra i|entre|zwischen|tra|fra|da|od|około|mezi|kolem|cirka|mellan|от|до|около|примерно|від|близько|fino a|hasta|à partir de|yaklaşık|sekitar) |[~≈约約]|大[概约]|최대 )?$/iu;
/** The longest match of `STARTS_PART`; a letter stands for what is cut off, so that a cut is no start of a line. */
const LONGEST_START = 28;

/** Whether an amount opens a line or a part of one, but for a hedge. `before` ends where it starts. */
export function startsPart(before: string): boolean {
  const end = before.length > LONGEST_START ? `x${before.slice(-LONGEST_START)}` : before;
  return STARTS_PART.test(end);
}

/** Whether nothing else stands in the line, or the part of a line, of an amount. */
export function standsAlone(text: string, { start, end }: Amount): boolean {
  return (
    startsPart(text.slice(Math.max(0, start - 14), start)) &&
    /^[ \t*_.!]{0,4}(?:$|[\n|•·)\]｜]|(?<=\. )\p{Lu}|\+ )/u.test(text.slice(end, end + 8))
  );
}

/** Said of wages before or after taxes. */
const GROSS =
  /(?<!\p{L})(?:brut(?:to|ts?|s)?|netto?|netti|netos?|brutos?|lordi|gross|líquidos?|hrub[ýé]|čist[ýé]ho|na rękę|на руки|税前|税后|手取り|세전|세후)(?!\p{L})/iu;

/** Whether an amount is told before or after taxes, as wages are. */
export function isGross(text: string, { start, end }: Amount): boolean {
  return GROSS.test(text.slice(start, end + 14));
}

/** So much is looked at behind an amount. */
const AFTER = 40;
const OPENS_SENTENCE =
  /(?:^|[.!?…)] |\n)[^\p{L}\d\n]{0,4}(?:(?:about|around|max|maximum|up to|roughly|flat|circa|maybe|say) )?$/iu;
const OPENS_CLAUSE = /[,;:–-] $/;
const SIGN = /^\p{Sc}|\p{Sc}$/u;
/** Or how to answer begins: `$300 PM me`. */
const ENDS_SENTENCE =
  /^(?: ?(?:\([^)\n]{1,24}\)|total|flat|fixed|cash|max|tops|obo|firm|all in|in total|altogether|negotiable|ono| ?(?:and|plus|\+) (?:an? |all |the |my |our |your |some |free |as many |as much |lots of |unlimited |endless )?(?:[a-z]+ ){0,3}(?:you can eat|coffees?|beers?|pizzas?|lunch|dinner|breakfast|cakes?|tea|food|drinks?|meals?|credits?|byline|postage|travel|petrol|gas|jam|cookies|pie|hug|hugs|thanks|wine|six-pack|meal|snacks|sandwich(?:es)?|curry|roast|pints?|hot meal|honey|eggs|veg|karma|shout-?out)))?(?:[.!;,](?:\s|$)|\s?\n| ?\+ | (?=(?:please |pls )?(?:pm|dm|msg|message|text|e-?mail|contact|call|ping) (?:me|us|if|for|with|your|to)(?![a-z]))|$)/i;
/** Where the amount has only a comma before it, no other clause may follow. */
const ENDS_ALL =
  /^(?: ?(?:total|flat|cash|max|tops|obo|firm))?(?:[.!](?:\s|$)|\s?\n| (?=(?:please |pls )?(?:pm|dm|msg|message|text|e-?mail|contact|call|ping) (?:me|us|if|for|with|your|to)(?![a-z]))|$)/i;

/** A sentence of its own: `One proofreader for a cookbook. £350. Two weeks.` A clause of its own, `a small bot, $15.`, counts for the only amount of a post. */
export function isSentence({ start, end }: Amount, text: string, before: string, isSole: boolean): boolean {
  const after = text.slice(end, end + AFTER);
  if (OPENS_SENTENCE.test(before)) return ENDS_SENTENCE.test(after);
  return isSole && SIGN.test(text.slice(start, end)) && OPENS_CLAUSE.test(before) && ENDS_ALL.test(after);
}

/** A clause of its own, or words that lead to a sum and name nothing that it could be the price of. */
const LEADS =
  /(?:^|[.!?…,;()=/–—-] |\n|(?<!\p{L})(?:it's|total|totalling|ballpark|paypal|pp|cash|for|to|with|and|me|around|about|roughly|under|than|say|my max is|max is|we do|give|quick|easy|voor|für|pour|por|para|per|za|за|untuk|för|only|just|maybe|like|thinking) )[*_~]{0,2}(?:(?:a|around|about|roughly|max|maximum|up to|like|maybe|under|just|only|another|at most|no more than|not more than) ){0,2}~?$/iu;
const TRAILS =
  /^[ ]?[*_]{0,2}(?:ish)?(?:$|[.!;,)(\n+–—?-]|\/ |(?:or (?:so|less|under|below)|please|for|to|plus|cash|total|max|flat|split|in cash|via|paypal|when|once|if|all|obo|tops|by|za|за|für|pour|por|para|pra|per|voor|on (?:completion|delivery|finish)|and (?:pizza|lunch|dinner|beer|a|my|some))(?![a-z]))/i;
/** A clause of its own, and no more. */
const OPENS =
  /(?:^|[.!?…,;()=/–—-] |\n|(?<!\p{L})(?:say|i'd say|paypal|pp|total|ballpark|no:|max is|my max is|thinking) )[*_~]{0,2}(?:(?:a|around|about|roughly|max|maximum|up to|like|maybe|under|just|only|at most|no more than|not more than) ){0,2}~?$/iu;
/** A weight as often as money. */
const POUNDS = /pounds?$/i;

/** What the only sum of a request looks like where no word says that it is pay, and none that it is a price. `isOnly`: it holds none of others either. */
export function isLoose({ start, end, unit }: Amount, text: string, before: string, isOnly: boolean): boolean {
  if (POUNDS.test(text.slice(start, end)) || !(isOnly ? LEADS : OPENS).test(before)) return false;
  return unit === 'fixed' || TRAILS.test(text.slice(end, end + AFTER));
}
