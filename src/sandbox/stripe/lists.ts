/** Lists with cursors, newest first: https://docs.stripe.com/api/pagination */
import { invalidParam, noSuch } from './failure.ts';
import type { Params } from './form.ts';
import { optionalGroup, optionalInteger, optionalText } from './params.ts';
import type { Wire } from './views.ts';

interface Listed {
  readonly id: string;
  readonly created: number;
}

/** One page of `records` (given oldest first) as a list object. Reads `limit`, `starting_after`, `ending_before` and `created`. */
export function listOf<T extends Listed>(
  params: Params,
  records: readonly T[],
  url: string,
  object: string,
  view: (record: T) => Wire,
): Wire {
  const limit = optionalInteger(params, 'limit') ?? 10;
  if (limit < 1 || limit > 100)
    throw invalidParam('limit', 'Invalid integer: limit must be between 1 and 100', 'parameter_invalid_integer');
  const newestFirst = records.filter(isWithin(params)).reverse();
  const at = (param: string): number | null => {
    const id = optionalText(params, param);
    if (id === null) return null;
    const index = newestFirst.findIndex((record) => record.id === id);
    if (index < 0) throw noSuch(object, id, param);
    return index;
  };
  const after = at('starting_after');
  const before = at('ending_before');
  const from = before === null ? (after === null ? 0 : after + 1) : Math.max(0, before - limit);
  const to = before ?? from + limit;
  const hasMore = before === null ? newestFirst.length > to : from > 0;
  return { object: 'list', data: newestFirst.slice(from, to).map(view), has_more: hasMore, url };
}

function isWithin(params: Params): (record: Listed) => boolean {
  if (typeof params['created'] === 'string') {
    const at = optionalInteger(params, 'created');
    return ({ created }) => created === at;
  }
  const range = optionalGroup(params, 'created') ?? {};
  const gt = optionalInteger(range, 'gt', 'created[gt]') ?? Number.NEGATIVE_INFINITY;
  const gte = optionalInteger(range, 'gte', 'created[gte]') ?? Number.NEGATIVE_INFINITY;
  const lt = optionalInteger(range, 'lt', 'created[lt]') ?? Number.POSITIVE_INFINITY;
  const lte = optionalInteger(range, 'lte', 'created[lte]') ?? Number.POSITIVE_INFINITY;
  return ({ created }) => created > gt && created >= gte && created < lt && created <= lte;
}
