/** What a listing shows of a post and its offer; `queries/` modules export nothing but queries. */
export const LISTED_COLUMNS = [
  'posts.id',
  'posts.stage',
  'posts.source',
  'posts.title',
  'posts.score',
  'posts.service',
  'posts.budget',
  'posts.posted_at as postedAt',
  'posts.dropped',
  'posts.duplicate_of as duplicateOf',
  'posts.reasons',
  'offers.price_minor as priceMinor',
  'offers.currency',
] as const;
