/** Copies of posts with changes, and form letters that ask for other work: what near-duplicates are told from, made by a seeded generator. */
import type { Compared } from '../../src/domain/near-duplicates.ts';

/** Numbers in [0, 1), the same for one seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * A copy with a share of its words replaced, dropped or joined by others from `words`, two paragraphs changed places, another tag,
 * tracking on its links and other case in places.
 */
export function editedCopy<P extends Pick<Compared, 'title' | 'body'>>(
  post: P,
  part: number,
  words: readonly string[],
  random: () => number,
): P {
  const pick = (): string => words[Math.floor(random() * words.length)] ?? '';
  const count = post.title.split(/\s+/).length + post.body.split(/\s+/).length;
  // Exactly so many changes, at places drawn without repetition.
  const places = new Set<number>();
  while (places.size < Math.round(count * part)) places.add(Math.floor(random() * count));
  let at = 0;
  const edited = (text: string): string =>
    text.replace(/\S+/g, (word) => {
      if (!places.has(at++)) return word.includes('://') ? `${word}?utm_source=copy` : word;
      const kind = random();
      return kind < 0.5 ? pick() : kind < 0.75 ? '' : `${word} ${pick()}`;
    });
  // A title that is the start of the body is the body's first line, not a second text.
  const title = edited(post.title);
  const paragraphs = edited(post.body).split('\n\n');
  if (paragraphs.length > 2) {
    const moved = Math.floor(random() * paragraphs.length);
    const [paragraph = ''] = paragraphs.splice(moved, 1);
    paragraphs.splice(Math.floor(random() * (paragraphs.length + 1)), 0, paragraph);
  }
  return { ...post, title: `[HIRING] ${title.replace(/^\[[^\]]*\]/, '')}`, body: paragraphs.join('\n\n') };
}

const WORK = [
  'logo designer',
  'blog writer',
  'WordPress site',
  'video editor for short clips',
  'iOS developer',
  'Android developer',
  'backend engineer (Go)',
  'frontend engineer (React)',
  'translator, Spanish to English',
  'SEO audit',
  'virtual assistant',
  'bookkeeper',
  'voice-over artist',
  'illustrator for a children’s book',
  'data analyst',
  'DevOps engineer',
  'piano tuner',
  'dog walker',
  'beekeeper for two hives',
  'wedding speech',
];
const FORMS = [
  (work: string): string =>
    `We are a small agency from Example Town with clients in five countries and more work than hands. We look for a ${work} for a project that starts next week and takes about twenty hours. Please send three samples of your best work, your hourly rate and the hours in which you can be reached. We pay every Friday by bank transfer, and if we like each other there will be much more to do in the coming months.`,
  (work: string): string =>
    `Acme Widgets builds tools that help bakeries sell bread online. We are fifteen people, profitable since last year, and every one of us talks to customers each week. Role: ${work}. What we offer: a fair salary, four days at home, six weeks of holidays, a budget for books and courses, and colleagues who read what you write. To apply write a short letter about something that you have built and are proud of. No agencies please, and no letters written by machines.`,
  (work: string): string =>
    `Budget is fixed, half at the start and half when the work is delivered and approved. You keep the right to show it in your portfolio. I answer every message within one day, and I decide on Sunday evening. Do not send me prices without having read the description below. The job: ${work}. Deadline is the end of the month, earlier is better, and a second part with the same amount of work follows in spring.`,
];

/** One post for each form and kind of work. */
export function formLetters(): readonly { readonly form: number; readonly post: Compared }[] {
  return FORMS.flatMap((write, form) =>
    WORK.map((work) => ({
      form,
      post: {
        source: 'reddit',
        author: { name: 'example-agency', url: null },
        title: `[Hiring] ${work}, remote`,
        body: write(work),
      },
    })),
  );
}
