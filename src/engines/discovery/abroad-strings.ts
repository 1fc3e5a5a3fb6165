/** The signs in a post in Chinese, Japanese or Korean: strings of the text, and what stands beside a verb of seeking. */
import type { Post } from '../../domain/opportunity.ts';
import type { SignAbroad } from './abroad.ts';
import { EAST_ASIAN } from './tongues/east-asian.ts';
import { phrasesIn } from './words.ts';

const PHRASE_POINTS = 6;
const VERB_POINTS = 8;
const WARE_POINTS = 4;
const HINT_POINTS = 2;
/** Characters between a verb and what it seeks. */
const REACH = 14;
/** A title that names a role or a work, and so many conditions, make an advertisement. */
const LEAST_CONDITIONS = 2;
const MAX_TEXT = 6000;

type Name = keyof typeof EAST_ASIAN;

/** By their first character, the longest first. */
type Strings = ReadonlyMap<string, readonly (readonly [text: string, name: Name])[]>;

/** Where two tables share a string, the one named first is read. */
const OBJECTS = stringsOf(['silent', 'wares', 'work', 'people', 'things']);
const SIGNS = stringsOf(['silent', 'talks', 'seek', 'sought', 'offers', 'asks', 'praises', 'hints']);
/** A verb that seeks nothing known is read as the phrase that it may be. */
const PHRASES = stringsOf(['silent', 'talks', 'offers', 'asks', 'praises', 'hints']);

function stringsOf(names: readonly Name[]): Strings {
  const all = names.flatMap((name) => phrasesIn(EAST_ASIAN[name]).map((text) => [text, name] as const));
  return Map.groupBy(
    all.sort((a, b) => b[0].length - a[0].length),
    ([text]) => text.charAt(0),
  );
}

/** Every sign, those of the title first. Linear in the length of the text. */
export function signsInStrings({ title, body }: Post): readonly SignAbroad[] {
  const top = title.toLowerCase();
  const objects = objectsIn(top);
  const found = signsIn(top, objects, true);
  const rest = (body.length > MAX_TEXT ? body.slice(0, MAX_TEXT) : body).toLowerCase();
  found.push(...signsIn(rest, objectsIn(rest), false));
  const ask = conditionsOf(found, 'ask');
  const offer = conditionsOf(found, 'offer');
  if (found.every(({ points }) => points === HINT_POINTS) && Math.max(ask, offer) >= LEAST_CONDITIONS && ask !== offer) {
    const side = ask > offer ? 'ask' : 'offer';
    const named = objects.find(({ name }) => name === (side === 'ask' ? 'people' : 'things'));
    if (named !== undefined) found.push({ side, points: PHRASE_POINTS, phrase: top.slice(named.from, named.to), inTitle: false });
  }
  return found;
}

function conditionsOf(found: readonly SignAbroad[], of: 'ask' | 'offer'): number {
  return new Set(found.filter(({ side, points }) => side === of && points === HINT_POINTS).map(({ phrase }) => phrase)).size;
}

interface Found {
  readonly name: Name;
  readonly from: number;
  readonly to: number;
}

function objectsIn(text: string): readonly Found[] {
  const found: Found[] = [];
  for (let at = 0; at < text.length; at++) {
    const string = stringAt(text, at, OBJECTS);
    if (string === null) continue;
    if (string.name !== 'silent') found.push(string);
    at = string.to - 1;
  }
  return found;
}

function signsIn(text: string, objects: readonly Found[], inTitle: boolean): SignAbroad[] {
  const found: SignAbroad[] = [];
  // Objects before this one end before the place looked at.
  let next = 0;
  for (let at = 0; at < text.length; at++) {
    const string = stringAt(text, at, SIGNS);
    if (string === null) continue;
    while (next < objects.length && (objects[next] as Found).to <= at) next++;
    const isVerb = string.name === 'seek' || string.name === 'sought';
    const sought = isVerb ? soughtBy(text, string, objects, next, inTitle) : null;
    if (sought !== null) {
      found.push(sought);
      at = string.to - 1;
      continue;
    }
    const phrase = isVerb ? stringAt(text, at, PHRASES) : string;
    if (phrase === null) continue;
    const sign = signOf(phrase.name, text.slice(at, phrase.to), inTitle);
    if (sign !== null) found.push(sign);
    at = phrase.to - 1;
  }
  return found;
}

/** “招一名前端工程师”, “エンジニアを募集”; “找工作”. Nothing of another clause is sought. */
function soughtBy(text: string, verb: Found, objects: readonly Found[], next: number, inTitle: boolean): SignAbroad | null {
  let object: Found | null = null;
  if (verb.name === 'sought') {
    const before = objects[next - 1];
    if (before !== undefined && before.to > verb.from - REACH && isOneClause(text, before.to, verb.from)) object = before;
  } else {
    for (let index = next; index < objects.length; index++) {
      const one = objects[index] as Found;
      if (one.from < verb.to) continue;
      if (one.from > verb.to + REACH || !isOneClause(text, verb.to, one.from)) break;
      object = one;
    }
  }
  if (object === null) return null;
  const phrase = text.slice(Math.min(verb.from, object.from), Math.max(verb.to, object.to));
  if (object.name === 'wares') return { side: 'talk', points: WARE_POINTS, phrase, inTitle };
  return { side: object.name === 'work' ? 'offer' : 'ask', points: VERB_POINTS, phrase, inTitle };
}

const CLAUSE_ENDS = new Set('。！？!?，,；;\n');

function isOneClause(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (CLAUSE_ENDS.has(text.charAt(at))) return false;
  return true;
}

function signOf(name: Name, phrase: string, inTitle: boolean): SignAbroad | null {
  if (name === 'hints') return { side: 'ask', points: HINT_POINTS, phrase, inTitle: false };
  if (name === 'praises') return { side: 'offer', points: HINT_POINTS, phrase, inTitle: false };
  if (name === 'silent') return null;
  return { side: name === 'asks' ? 'ask' : name === 'offers' ? 'offer' : 'talk', points: PHRASE_POINTS, phrase, inTitle };
}

function stringAt(text: string, at: number, strings: Strings): Found | null {
  const string = strings.get(text.charAt(at))?.find(([one]) => text.startsWith(one, at));
  return string === undefined ? null : { name: string[1], from: at, to: at + string[0].length };
}
