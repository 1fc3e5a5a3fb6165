/** The sample posts of one site as its stand-in needs them. */
import type { SourceId } from '../../domain/opportunity.ts';
import type { SampleJob, SamplePost } from '../sample-posts.ts';
import type { SiteOptions } from '../sites.ts';

export interface BoardPost extends Pick<SamplePost, 'id' | 'author' | 'title' | 'text' | 'replies'> {
  /** The part of the site it stands in. */
  readonly group: string;
  readonly at: Date;
  readonly job: SampleJob;
}

const NO_JOB: SampleJob = { kind: 'contract', location: 'Worldwide', pay: null };

/** Newest first. */
export function boardPosts({ posts, bornAt }: SiteOptions, site: SourceId): readonly BoardPost[] {
  const found = posts.flatMap((post): BoardPost[] => {
    const { place, id, author, title, text, replies, hoursAgo } = post;
    if (place.kind !== 'site' || place.site !== site) return [];
    const at = new Date(bornAt().getTime() - hoursAgo * 3_600_000);
    return [{ id, author, title, text, replies, group: place.group, at, job: place.job ?? NO_JOB }];
  });
  return found.sort((a, b) => b.at.getTime() - a.at.getTime());
}

/** Paragraphs as boards write them. */
export function paragraphs(text: string): string {
  return text
    .split('\n\n')
    .map((paragraph) => `<p>${markup(paragraph)}</p>`)
    .join('\n');
}

/** Text inside of HTML or XML. */
export function markup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export function seconds(at: Date): number {
  return Math.floor(at.getTime() / 1000);
}

/** `Saltmarsh Software` as addresses write it. */
export function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** One page of a list that is counted from 1. */
export function page<T>(items: readonly T[], number: string | null, size: number): readonly T[] {
  const at = Math.max(1, Number(number ?? 1)) - 1;
  return items.slice(at * size, (at + 1) * size);
}

/** Whether every word stands in the post. */
export function holds(post: BoardPost, words: string | null): boolean {
  const text = `${post.title}\n${post.text}`.toLowerCase();
  return (words ?? '')
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
