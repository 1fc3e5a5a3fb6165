/**
 * Invitations by their grammar: a verb that the reader is to do to “me” or “us” by some way (“yell at me on …”), a way that is praised
 * (“Bluesky works: …”, “… is best”), an order behind the find (“…, ask her anything”).
 */
import type { ContactKind } from '../../../domain/contact.ts';
import { namesOf } from '../text/word-sets.ts';

/** What is done to somebody without a word to them. */
const LOOKS = namesOf(
  'find follow see watch visit support like join catch hear check love listen read help let thank trust make pay tip fund back subscribe hire show tag buy sponsor give get got told gave ' +
    'tells gives brought bring brings keep keeps leave leaves led lead leads made take takes took rate judge review google for with from by about of on between around behind beside than',
);
/** A verb stands right behind one of these, or begins its phrase. */
const STARTS = namesOf(
  ', please or and just to then also can could may should must will you always simply either now so directly either first do',
);
const AT = namesOf('at to');
const WAYS = namesOf('on at via through by over using');
const PLACES = namesOf('here there privately directly anytime first');
const SMALL = namesOf('a an the your any some one my this few quick short');

/** Whether words, the nearest last, call on the reader to turn to the poster by the way that stands behind them. */
export function callsToReach(before: readonly string[]): boolean {
  const sentence = before.slice(before.lastIndexOf('') + 1);
  return callsOnReader(sentence) || isPraised(sentence) || isWhatIsSent(sentence) || isAskingFor(sentence);
}

/** “Ask Lorna in the shop or on insta, ” */
function isAskingFor(sentence: readonly string[]): boolean {
  const or = sentence[0] === 'ask' ? sentence.indexOf('or') : -1;
  return or > 0 && WAYS.has(sentence[or + 1] ?? '');
}

const SENT = namesOf(
  'requests feedback bugs bug reports report samples sample links link portfolios quotes quote ideas pitches complaints demos rates offers suggestions praise reels proposals ' +
    'wishes corrections names photos pictures drafts sketches bids prices price',
);

/** “Feature requests to @jo”: nothing but what is to be sent, and where to. */
function isWhatIsSent(sentence: readonly string[]): boolean {
  return sentence.length <= 5 && sentence.at(-1) === 'to' && SENT.has(sentence.at(-2) ?? '');
}

/** “yell at me on …”, “give us a wave via …”, “tell me here or …” */
function callsOnReader(sentence: readonly string[]): boolean {
  const me = sentence.findLastIndex((word) => word === 'me' || word === 'us');
  if (me < 1 || sentence.length - me > 9) return false;
  const verb = AT.has(sentence[me - 1] ?? '') ? me - 2 : me - 1;
  const word = sentence[verb] ?? '';
  const begins = verb === 0 || STARTS.has(sentence[verb - 1] ?? '');
  if (!begins || LOOKS.has(word) || STARTS.has(word) || !/^[a-z]{3,}$/.test(word) || /(?:..ed|.{3}ing|s)$/.test(word))
    return false;
  if (sentence[verb - 1] === 'to' && (PAST_TO.has(sentence[verb - 2] ?? '') || sentence.includes('told'))) return false;
  if (sentence.slice(0, verb).some((one) => NOT.has(one))) return false;
  const rest = sentence.slice(me + 1);
  // “roast us: @jo”, “or yell at me (@jo)”
  if (rest.every((one) => one === ',')) return true;
  const way = rest.findIndex((one) => WAYS.has(one) || one === 'or');
  if (way === -1) return false;
  const between = rest.slice(0, way);
  return between.every((one) => PLACES.has(one)) || (SMALL.has(between[0] ?? '') && between.length <= 3);
}

const PAST_TO = namesOf('told asked wanted tried used had got wants asks tells forced');
const NOT = namesOf("don't not never no dont can't cannot won't");

const WAYS_TO_WRITE = namesOf(
  'bluesky discord telegram insta instagram twitter x mastodon signal reddit linkedin dm dms pms mail email chat text phone',
);
const PRAISE = namesOf('best easiest fastest quickest preferably preferred');

/** “Bluesky works: …”, “Discord is best for me: …”, “the fastest way is …” */
function isPraised(sentence: readonly string[]): boolean {
  const near = sentence.slice(-6);
  if (near.at(-1) === 'works' || near.at(-1) === 'work') return WAYS_TO_WRITE.has(near.at(-2) ?? '');
  const praise = near.findIndex((word) => PRAISE.has(word));
  if (praise === -1) return false;
  const next = near.slice(praise + 1);
  const isOfWay = next[0] === 'way' || next[0] === 'reached' || near[praise - 1] === 'is' || near[praise - 1] === 'works';
  return isOfWay && !next.some((word) => word === 'of' || word === 'like' || word === 'than') && !sentence.includes('work');
}

const ANSWERS = namesOf('answer reply respond read check look live talk am');

/** “is the fastest way”, “works best”, “reaches me”, “is where I answer” */
function isReaching([first = '', second = '', third = '', fourth = '']: readonly string[]): boolean {
  if (first === 'reaches' || first === 'gets') return second === 'me' || second === 'us';
  if (first === 'works' || first === 'work') return true;
  if (first !== 'is') return false;
  if (PRAISE.has(second) || second === 'fine' || (second === 'the' && PRAISE.has(third))) return true;
  return second === 'where' && (third === 'i' || third === 'we') && ANSWERS.has(fourth);
}

const THERE =
  /\b(?:dm|pm|msg|message|write|ping|contact|reach|text|hmu|talk|reply|answer|ask|respond)(?: (?:to )?(?:me|us|her|him|them))?(?: on| over)? there\b|\b(?:my |our )?(?:dms?|pms?|inbox) (?:is |are )?(?:always )?open\b/i;
const THERE_REACH = 90;

/** “msg me there”, “DMs open” on the same line behind a profile. */
export function isPointedBackAt(text: string, end: number): boolean {
  const behind = text.slice(end, end + THERE_REACH);
  if (!behind.includes('there') && !behind.includes('open')) return false;
  const line = behind.includes('\n') ? behind.slice(0, behind.indexOf('\n')) : behind;
  const at = line.search(THERE);
  return at !== -1 && !/[\w.+-]@\w|https?:|\b(?:not|no|don['’]t|never)\b/i.test(line.slice(0, at + 1));
}

const AFTER_MAIL =
  /(?:@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}|\d[ -]?\d{3,4})\)?,? (?:or|\/|oder|ou|o|lub|или|або|veya) (?!see |look |visit |check |follow )(?:[a-z]{2,10},? ){0,4}\(?@?$/i;

/** “jo@acme.example or on Telegram @jo”, “0131 … or catch us on insta, @jo”: the second way of one invitation. */
export function isAfterMail(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 120), start);
  return before.includes(' or ') || before.includes('/') || before.includes('@') ? AFTER_MAIL.test(before) : false;
}

/** “linkedin.com/in/jo, jo@acme.co”: a page to look at stands in a list with the address. */
export function isListed(text: string, kind: ContactKind, end: number): boolean {
  return (kind === 'linkedin' || kind === 'github') && /^ ?[,/|·•]/.test(text.slice(end, end + 2));
}

/** “telegram @jo or jo@acme.co”: one invitation for both. */
export function isBesideMail(text: string, end: number): boolean {
  return /^\)?(?: (?:on|in|via|auf|en|no|su) \w{2,12})?,? {0,2}(?:or|oder|ou|o|of|lub|или|або|чи|veya|nebo|eller|atau|and|und|и|та|y|et|[/|·•,]) {1,2}(?:(?:e-?mail|mail|text|call|phone|ring|whatsapp):? )?(?:[\w.+-]{1,64}@\w|\+?\(?\d[\d ()-]{7})/i.test(
    text.slice(end, end + 90),
  );
}

const SENT_BY_READER = namesOf('me us ur your a some pics samples links link');
/** What one answers by where the post stands: “@jo or comment with a sketch”. */
const HERE = namesOf('comment reply dm pm message answer here leave shout holler');
const WHOM = namesOf('her him them me us there for');
const ORDERS = namesOf('ask write message ping email mail call text tell poke');

/** “…, ask her anything”, “… works best”, “… and open a ticket” */
export function isCalledOnBehind(behind: readonly string[]): boolean {
  const from = behind[0] === 'on' || behind[0] === 'in' ? 2 : 0;
  const [first = '', second = '', third = ''] = behind.slice(from);
  if (isReaching(behind.slice(from))) return true;
  if (first === 'send' && SENT_BY_READER.has(second)) return true;
  if (first === 'or' && HERE.has(second) && !/^(?:he|she|they|him|his|their)$/.test(third)) return true;
  const at = behind.findIndex((word, index) => ORDERS.has(word) && WHOM.has(behind[index + 1] ?? ''));
  if (at !== -1 && at < 4 && (at === 0 || behind[at - 1] === ',' || behind[at - 1] === 'and' || behind[at - 1] === 'just'))
    return true;
  return (
    first === 'and' && second === 'open' && /^(?:a|an)$/.test(third) && /^(?:ticket|thread|issue)$/.test(behind[from + 3] ?? '')
  );
}

/** What a sentence that gives a name and says nothing else is made of. */
const GIVES_NAME = namesOf(
  'telegram tg discord disc dc телеграм телеграме телеграмм тг user username name nick nickname handle id tag account contact is es ist on in at via over by my mi mein mon в на or and ,',
);
const PLACES_IT = namesOf('on in at via over auf en sur');

/** “TG - @jo”, “Discord username jo”, “jo on Telegram” */
export function isGivenAlone(before: readonly string[], behind: readonly string[]): boolean {
  if (before.length === 0) return PLACES_IT.has(behind[0] ?? '');
  return before.length < 6 && before.every((word) => GIVES_NAME.has(word));
}
