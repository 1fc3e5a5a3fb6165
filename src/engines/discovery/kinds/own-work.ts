/**
 * Who offers a trade of their own without saying “I offer”: “I sew curtains, 8 € each”, “We are a studio of three … your website”. One sign
 * of a trade and one of how it is to be had make an offer, where nothing is asked, nobody's opinion wanted and no story told.
 */

import { spellingsOf } from '../languages/spellings.ts';
import type { OwnWork } from '../languages/tongues/tongue.ts';
import type { ReadPost } from '../text/read-post.ts';
import { Stems } from '../text/stems.ts';
import { phrasesIn } from '../text/words.ts';
import type { SignAbroad } from './abroad.ts';
import { isEmployers } from './employers.ts';

type Row = keyof OwnWork;

export type OwnWorkTerms = Stems<Row>;

const ROWS: readonly Row[] = ['am', 'makes', 'trades', 'yours', 'bids', 'praises', 'tales'];

/** Compiles the rows of a language. */
export function ownWorkTerms(own: OwnWork): OwnWorkTerms {
  return new Stems<Row>(
    ROWS.flatMap((row) => phrasesIn(own[row]).flatMap((term) => spellingsOf(term).map((spelling) => [spelling, row] as const))),
  );
}

const OFFER_POINTS = 6;
const TALE_POINTS = 3;
const HINT_POINTS = 2;
/** Words between “I am” and what somebody is. */
const AM_REACH = 5;
/** Words that head a notice. */
const HEADING = 5;
/** Of those that a request has as well. */
const MOST_CONDITIONS = 1;
/** A notice is short: longer texts tell. */
const MAX_WORDS = 120;
/** So few words with a price of work are a notice, whatever the trade: “Hundepension, 25 € pro Nacht”. */
const NOTICE_WORDS = 40;

/**
 * What the rows add to the signs of the tables. Linear.
 * @param signs what the tables have found
 * @param isPerson whether a word names somebody who works
 * @param quoted ranges of words that somebody else has said
 */
export function ownWork(
  read: ReadPost,
  terms: OwnWorkTerms,
  signs: readonly SignAbroad[],
  isPerson: (word: string) => boolean,
  quoted: readonly (readonly [from: number, to: number])[],
): readonly SignAbroad[] {
  const { words, titleWords } = read;
  const end = Math.min(words.length, MAX_WORDS);
  const found: { readonly row: Row; readonly from: number; readonly to: number }[] = [];
  terms.find(read, end, (row, from, to) => {
    if (!quoted.some((range) => from >= range[0] && from < range[1])) found.push({ row, from, to });
  });

  const phrase = ({ from, to }: { readonly from: number; readonly to: number }): string => words.slice(from, to).join(' ');
  const tales = found.filter(({ row }) => row === 'tales');
  const bid = found.find(({ row }) => row === 'bids');
  const yours = found.find(({ row }) => row === 'yours');
  const isAsked = signs.some(({ side, points }) => side === 'ask' && points > HINT_POINTS);
  // Who tells of their trade and says nothing of how it is to be had offers nothing.
  const isTale = !isAsked && bid === undefined && yours === undefined;
  const told: SignAbroad[] = tales.map((tale, index) => ({
    side: 'talk',
    points: isTale && index === 0 ? OFFER_POINTS : TALE_POINTS,
    phrase: phrase(tale),
    inTitle: false,
  }));
  if (words.length > MAX_WORDS || tales.length > 0) return told;
  if (isAsked || signs.some(({ side }) => side === 'talk')) return told;
  const isAsking = read.post.body.includes('?') || read.post.title.includes('?');
  if (isAsking && bid === undefined && yours === undefined) return told;
  const price = priceIn(read);
  const trade = found.find(
    ({ row, from }) => row === 'trades' && (from < HEADING || (from >= titleWords && from < titleWords + HEADING)),
  );
  const made = found.find(({ row }) => row === 'makes');
  const am =
    found.find(({ row, to }) => row === 'am' && isWorker(read, to, found, isPerson)) ??
    (bid !== undefined || yours !== undefined ? headOf(read, isPerson) : undefined);
  const does = signs.find(({ side, points }) => side === 'offer' && points > HINT_POINTS);
  const isPraised = found.some(({ row }) => row === 'praises') || signs.some(({ side }) => side === 'offer');
  const bids = new Set(found.filter(({ row }) => row === 'bids').map(({ from }) => from)).size;
  const own = bids + [am, made, does].filter((one) => one !== undefined).length;
  const supports =
    (price === 'none' ? 0 : 1) + (isPraised ? 1 : 0) + (yours === undefined ? 0 : 1) + (trade === undefined ? 0 : 1);
  // A list of conditions is an employer's, unless more than one thing tells of a trade.
  const conditions = signs.filter(({ side }) => side === 'ask').length;
  if (conditions > MOST_CONDITIONS && own < 2 && price !== 'rate' && price !== 'work') return told;
  // “I am a translator” begins stories, too.
  const isTold = bid !== undefined || yours !== undefined || made !== undefined || does !== undefined;
  if (am !== undefined && !isTold && supports < 2 && (price === 'none' || price === 'sum')) return told;
  const headed = trade !== undefined && (price === 'rate' || price === 'work' || bid !== undefined || yours !== undefined);
  const isNotice = price === 'work' && words.length <= NOTICE_WORDS && !isEmployers(read);
  if (!(headed || isNotice || own > 1 || (own === 1 && supports > 0))) return told;
  const by = am ?? made ?? trade ?? bid ?? { from: 0, to: Math.min(words.length, HEADING) };
  return [...told, { side: 'offer', points: OFFER_POINTS, phrase: phrase(by), inTitle: false }];
}

/** “Wedding speaker – your story, your words”: a notice that begins with a trade and is no employer's. */
function headOf(read: ReadPost, isPerson: (word: string) => boolean): { readonly from: number; readonly to: number } | undefined {
  const at = read.words.slice(0, 2).findIndex(isPerson);
  return at === -1 || isEmployers(read) ? undefined : { from: at, to: at + 1 };
}

function isWorker(
  { words }: ReadPost,
  from: number,
  found: readonly { readonly row: Row; readonly from: number }[],
  isPerson: (word: string) => boolean,
): boolean {
  for (let at = from; at < from + AM_REACH && at < words.length; at++) {
    if (isPerson(words[at] as string) || found.some((one) => one.row === 'trades' && one.from === at)) return true;
  }
  return false;
}

const MONEY =
  /(?:[€$£₺₴₽₹]|rp\.?|usd|eur) ?\d[\d.,]{0,9}|\d(?:[\d.,]|[ \u00a0]\d){0,9}[ \u00a0]?(?:[€$£₺₴₽₹]|(?:eur|euros?|e|zł|zl|kč|kc|kr|nok|sek|dkk|ft|forint|lei|ron|tl|lira|руб|рублей|р|тыс|грн|rb|ribu|jt|k|rupaye|rs|usd|dólares|pesos|soles|reais|chf|ευρώ|ευρω|cents?|ct|cts|centesimi|centimes|øre|öre|gr|groszy|коп|senttiä)(?!\p{L}))/iu;
const BEFORE_RATE =
  /(?:^|[\s(,])(?:ab|vanaf|v\.a\.|partir de|partir|dès|desde|da|od|från|från|fra|frå|alk\.?|alkaen|mulai|от|від|από|de la|par|per|à) $/iu;
const BEHIND_RATE =
  /^[.,]?\s?(?:\/|[-–]?t[oó]l|'?(?:den|dan)|start|se shuru|lik|(?:per|pro|par|por|la|l['’]|all['’]|al|a|je|de|za|pr\.?|i|för|η|την|ανά|за|на|od|ein|die|el|o|à l['’])\s?\p{L}|(?:stück|timen|timme|tunti|óra|alkalom|ora|ședința|sedinta|saat|час|година|godz|hod|stunde|hora|heure|uur))/iu;
/** Work is paid so, hardly a thing that is sold: by the page, the minute, the hour, the day, the night, the lesson, the word, the square metre. */
const WORK_UNIT =
  '(?:seite|normseite|stunde|std|tag|nacht|minute|wort|zeile|quadratmeter|qm|m2|m²|einheit|termin|besuch|foto|bild|motiv|pagina|bladzijde|uur|dag|nacht|minuut|woord|les|foto|page|feuillet|heure|jour|nuit|mot|séance|photo|visite|página|cuartilla|hora|día|noche|minuto|palabra|clase|sesión|foto|dia|diária|palavra|aula|sessão|cartella|pagina|ora|giorno|notte|parola|lezione|seduta|str(?:ona|onę|ony)?|godz(?:ina|inę)?|doba|dobę|dzień|minut[aęy]|słowo|lekcja|zdjęcie|metr|stran[au]|normostran[au]|hod(?:ina|inu)?|den|noc|minut[au]|slovo|lekci|sida|timm(?:e|en)|dygn(?:et)?|dag(?:en)?|natt(?:en)?|minut(?:en|ten)?|ord|lektion|kvm|side|time(?:n)?|døgn(?:et)?|minutt?(?:et)?|ord|lektion|gang(?:en)?|sivu|tunti|tunnilta|vuorokausi|vrk|päivä|minuutti|sana|oppitunti|kerta|neliö|oldal(?:anként)?|ór[aá](?:nként)?|nap(?:onta)?|éjszaka|perc(?:enként)?|szó|alkalom|pagin[aă]|or[aă]|zi|noapte|minut(?:ul)?|cuvânt|ședinț[aă]|sedinta|mp|σελίδα|ώρα|μέρα|ημέρα|νύχτα|λεπτό|λέξη|μάθημα|sayfa(?:sı)?|saat(?:i|lik)?|gün(?:lük|lüğü)?|gece|dakika(?:sı)?|kelime|ders|страниц[аую]|стр|час|сутки|день|ночь|минут[ау]|слово|занятие|урок|знак(?:ов)?|кв|сторінк[ау]|годин[ау]|доб[ау]|ніч|хвилин[ау]|слово|заняття|halaman|lembar|jam|hari|malam|menit|kata|sesi|pertemuan|page|minute|hour|day|night|word|class|abend|auftritt|avond|optreden|soirée|prestation|noche|evento|fiesta|show|noite|festa|serata|evento|matrimonio|wieczór|wesele|imprez[aęy]|večer|akc[ei]|svatb[au]|kväll(?:en)?|spelning(?:en)?|aften(?:en)?|spilning(?:en)?|kveld(?:en)?|oppdrag|spilling|ilta|keikka|este|estére|alkalomra|sear[aă]|eveniment|βραδιά|εκδήλωση|gecelik|gecesi|etkinlik|вечер|выступление|мероприятие|вечір|виступ|захід|acara|malam|show)';
const UNIT_BEHIND = new RegExp(
  `^[.,]?\\s?(?:\\/\\s?)?(?:\\d{1,3}\\s)?(?:(?:die|der|das|den|pro|per|par|la|le|l['’]|al|allo|all['’]|il|a|à|por|el|de|je|za|na|i|om|pe|pr\\.?|η|την|το|τη|τον|в|за|ein|het|o|kwa|ka|ki)\\s?){0,2}${WORK_UNIT}(?!\\p{L})`,
  'iu',
);
/** “3000 в час”, “8000 за вечір”: whose money it is goes without saying. */
const BARE_RATE = new RegExp(
  `(?<![\\d.,])\\d{2,6}\\s(?:die|pro|per|par|la|l['’]|por|a|za|na|i|om|pe|pr\\.?|η|την|το|в|за|ein|η)\\s?${WORK_UNIT}(?!\\p{L})`,
  'iu',
);
/** “dakikası 8 TL”, “Diária 70 reais” */
const UNIT_BEFORE = new RegExp(`(?:^|[^\\p{L}])${WORK_UNIT}\\s?:?\\s$`, 'iu');
const MAX_TEXT = 1200;

/** `rate`: from so much, or so much for one of several, as who sells says; `work`: by what work is counted in. */
export function priceIn({ post }: ReadPost): 'rate' | 'work' | 'sum' | 'none' {
  const text = `${post.title}\n${post.body}`.slice(0, MAX_TEXT);
  const money = MONEY.exec(text);
  if (money === null) return BARE_RATE.test(text) ? 'work' : 'none';
  const before = text.slice(Math.max(0, money.index - 14), money.index);
  const behind = text.slice(money.index + money[0].length, money.index + money[0].length + 24);
  if (UNIT_BEHIND.test(behind) || UNIT_BEFORE.test(before)) return 'work';
  return BEFORE_RATE.test(before) || BEHIND_RATE.test(behind) ? 'rate' : 'sum';
}
