/** Words of jobs that say what a piece of work is about: “two posts on health insurance benefits”, “a rota app”, “copy for our careers page”. */

import { ENDED, marksOf } from '../kinds/kind-marks.ts';
import { PEOPLE } from '../kinds/signals.ts';
import type { ReadPost } from '../text/read-post.ts';
import { namesIn } from '../text/words.ts';
import { ENGAGEMENT } from './cautions.ts';

/** What is said in the title counts so many times in the points of a post. */
const TITLE_FACTOR = 2;
/** Words behind what is made that still tell what it is about. */
const REACH = 14;

/** What is made to order, and can be about anything. */
const MADE = new Set(
  namesIn(`article articles post posts blog blogs page pages site sites website websites app apps tool tools software calculator calculators guide guides
  handbook handbooks manual manuals video videos clip clips animation animations flyer flyers flier fliers poster posters brochure brochures leaflet leaflets
  logo logos banner banners newsletter newsletters ebook copy text texts template templates form portal dashboard plugin bot spreadsheet spreadsheets sheet
  script presentation slides deck infographic infographics illustration illustrations icon icons voiceover narration translation quiz course faq ad ads advert
  adverts whitepaper planner tracker checklist policy policies questionnaire`),
);
/** “Onsite” before these tells of a website, not of where one works. */
const ON_SITE: ReadonlySet<string> = new Set(['onsite', 'on site']);
const OF_A_SITE = new Set(
  namesIn(`search seo optimisation optimization navigation analytics personalisation personalization merchandising chat survey surveys conversion
  conversions checkout popup popups`),
);
/** Between it and its subject. */
const LINKS = new Set(
  namesIn(`about on for of covering covers explaining explains explain regarding around describing showing comparing that which where so listing lists
  aimed`),
);
/** Whoever says these speaks of the work or of the wage again, and no more of what is made. */
const BARRIERS = new Set(
  namesIn(`with offer offers offering include includes including experience join joining you you'll must plus salary full permanent hiring hire we're
  we'll send apply role`),
);
/** A phrase with one of these is a condition or an invitation, whatever is made. */
const NO_SUBJECT = new Set(
  namesIn(
    'full fulltime permanent hiring join send apply cv our report immediate closing positions roles contract salaried competitive to with us per',
  ),
);

export interface JobSubjects {
  /** Of the phrases given. */
  readonly phrases: ReadonlySet<string>;
  /** What they had added to the points of the post. */
  readonly points: number;
}

/** Which of the phrases of a job are only ever what something to be made is about. Linear in the words, for each phrase. */
export function jobSubjects(read: ReadPost, phrases: readonly string[]): JobSubjects {
  const subjects = new Set<string>();
  let points = 0;
  let marks: Uint8Array | null = null;
  for (const phrase of phrases) {
    const its = phrase.split(' ');
    const worth = POINTS.get(phrase);
    if (worth === undefined || its.some((word) => NO_SUBJECT.has(word))) continue;
    const places = placesOf(read, its);
    if (places.length === 0) continue;
    marks ??= marksOf(read, read.words.length);
    const { words, titleWords } = read;
    const borders = marks;
    const ends = (at: number): boolean => at === titleWords || borders[at] === ENDED;
    const isOfSite = (at: number): boolean => ON_SITE.has(phrase) && !ends(at) && isOf(OF_A_SITE, words, at);
    if (!places.every((from) => isOfSite(from + its.length) || isSubject(words, ends, from, from + its.length))) continue;
    subjects.add(phrase);
    points += (places[0] as number) < titleWords ? worth * TITLE_FACTOR : worth;
  }
  return { phrases: subjects, points };
}

const POINTS: ReadonlyMap<string, number> = new Map(ENGAGEMENT.filter(([, points]) => points > 0));

function placesOf({ words }: ReadPost, its: readonly string[]): readonly number[] {
  const places: number[] = [];
  for (let from = words.indexOf(its[0] as string); from !== -1; from = words.indexOf(its[0] as string, from + 1)) {
    if (its.every((word, index) => words[from + index] === word)) places.push(from);
  }
  return places;
}

function isSubject(words: readonly string[], ends: (at: number) => boolean, from: number, to: number): boolean {
  for (let at = to; at < to + 2 && at < words.length && !ends(at); at++) {
    if (isOf(MADE, words, at)) return true;
  }
  let isLinked = false;
  for (let at = from - 1; at >= 0 && at >= from - REACH && !ends(at + 1); at--) {
    const word = words[at] as string;
    if (BARRIERS.has(word)) return false;
    if (isLinked && isOf(MADE, words, at)) return true;
    isLinked ||= LINKS.has(word);
  }
  return false;
}

/** `a staff video editor` is no video. */
function isOf(things: ReadonlySet<string>, words: readonly string[], at: number): boolean {
  return things.has(words[at] as string) && !PEOPLE.has(words[at + 1] ?? '');
}
