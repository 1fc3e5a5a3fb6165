/** Whether a request that speaks neither of a job nor of a contract is for a project: work for some days, at one occasion, on one thing. */

import { searchedLanguageOf } from '../languages/language.ts';
import { SearchedPost } from '../languages/searched-words.ts';
import type { ReadPost } from '../text/read-post.ts';
import { Stems } from '../text/stems.ts';
import { namesIn, phrasesIn } from '../text/words.ts';
import { COUNTS, EITHER, JOBS, NO_SPANS, OCCASIONS, ONCE, ORDERS, PROJECTS, SPANS, STRINGS } from './project-words.ts';

export interface ProjectSigns {
  /** `contract` and `employment` where words say so; `either` where the author leaves it open in so many words. */
  readonly says: 'contract' | 'employment' | 'either' | null;
  /** More than that something is to be fixed, moved or drawn, which jobs say as well. */
  readonly isSure: boolean;
  /** A piece of work put out in due form, which asks for a CV and says where the work is as jobs do. */
  readonly isOrder: boolean;
  /** As the post has them. */
  readonly phrases: readonly string[];
}

type Sign = 'span' | 'order' | 'project' | 'once' | 'occasion' | 'either' | 'job';

const signs = new Stems<Sign>(
  (
    [
      ['span', SPANS],
      ['order', ORDERS],
      ['project', PROJECTS],
      ['once', ONCE],
      ['occasion', OCCASIONS],
      ['either', EITHER],
      ['job', JOBS],
    ] as const
  ).flatMap(([sign, names]) => phrasesIn(names).map((name) => [name, sign] as const)),
);

const JOB_STRINGS = phrasesIn(STRINGS.jobs);
const PROJECT_STRINGS = phrasesIn(STRINGS.projects);
const MAX_WORDS = 250;
/** A week of so many hours is a job's. */
const MANY_HOURS = 32;
const ROUND_THE_CLOCK = 24;
/** Longer than that nobody counts a project. */
const MANY = 400;

/** Linear in the words that are read. */
export function projectSigns(read: ReadPost): ProjectSigns {
  const { post, words, isEastAsian } = read;
  const phrases: string[] = [];
  const told = new Map<Sign, string>();
  signs.find(read, Math.min(words.length, MAX_WORDS), (sign, from, to) => {
    if (sign === 'span' && !isSpan(words, from, to)) return;
    const first = sign === 'span' ? from - 1 : from;
    const phrase = words.slice(first, to).join(' ');
    if (!told.has(sign)) told.set(sign, phrase);
    if (sign !== 'job' && !phrases.includes(phrase)) phrases.push(phrase);
  });
  if (told.has('either')) return { says: 'either', isSure: true, isOrder: false, phrases: [] };
  const text = isEastAsian ? `${post.title}\n${post.body}` : '';
  const language = isEastAsian ? null : searchedLanguageOf(read);
  const searched = language === null ? null : new SearchedPost(read, language);
  const job = told.get('job') ?? JOB_STRINGS.find((one) => text.includes(one)) ?? searched?.said('jobs')[0];
  if (job !== undefined) return { says: 'employment', isSure: true, isOrder: false, phrases: [job] };
  const spoken = [...PROJECT_STRINGS.filter((one) => text.includes(one)), ...(searched?.said('projects') ?? [])];
  phrases.push(...spoken);
  const isSure = spoken.length > 0 || told.has('span') || told.has('order') || told.has('project') || told.has('occasion');
  return { says: phrases.length > 0 ? 'contract' : null, isSure, isOrder: told.has('order'), phrases };
}

const IS_COUNT = new Set(namesIn(COUNTS));
const IS_NO_SPAN = new Set(namesIn(NO_SPANS));

const EACH = new Set(['a', 'per']);

/** `3 weeks`, `two days`, `20 hrs`; no age, no holiday, no whole week. */
function isSpan(words: readonly string[], from: number, to: number): boolean {
  const count = words[from - 1] ?? '';
  const figure = Number(count);
  if (!IS_COUNT.has(count) && !(figure > 0 && figure < MANY)) return false;
  if (figure === ROUND_THE_CLOCK || (figure >= MANY_HOURS && figure < MANY_HOURS * 2)) return false;
  const isEach = EACH.has(words[to] as string);
  // `5 days a week`, `8 hours per day` are a job's.
  if (isEach && (words[to + 1] === 'week' ? words[from] === 'days' && figure > 3 : words[to + 1] === 'day' && figure > 5))
    return false;
  for (let at = to; at < to + 3 && at < words.length; at++) if (IS_NO_SPAN.has(words[at] as string)) return false;
  return true;
}
