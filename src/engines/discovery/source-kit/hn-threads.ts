/** The monthly threads of Hacker News, and the tag that says of a comment in which of them it stands. */

/** Titles have changed their words and their order over the years: `Who is Hiring?`, `Freelancer? Seeking Freelancer?`, `Seeking freelancer? Freelancer?`. */
export const THREADS = [
  { pattern: /\bfreelancers?\?|\bseeking (?:a )?freelancers?\b/i, tag: 'freelancer thread', name: 'Seeking freelancer?' },
  { pattern: /\bwho(?: is|['’]s) hiring\b/i, tag: 'who is hiring', name: 'Who is hiring?' },
] as const;

/** Not read from the site, but found in exports of it. */
const OF_SEEKERS = { pattern: /\bwho wants to be hired\b/i, tag: 'who wants to be hired' } as const;

const MONTHLY = /^(?:ask hn: )?(.{1,80}) \((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6} 20\d\d\)$/i;

/** The tag of the thread that has this title; null for any other title, a question with like words among them. */
export function threadTagOf(title: string): string | null {
  const [, words = ''] = MONTHLY.exec(title.trim()) ?? [];
  return [...THREADS, OF_SEEKERS].find(({ pattern }) => pattern.test(words))?.tag ?? null;
}

/** The account that opens the threads, and posts nothing else. */
export const THREAD_OPENER = 'whoishiring';
