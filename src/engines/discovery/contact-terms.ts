/** Whose terms hold for an answer: those of the source, of the page that a request leads to, and of every copy of it. */
import type { SourceFacts } from './source.ts';
import { SOURCE_FACTS } from './source-facts.ts';

/** What holds for an answer to a request, wherever it came in. */
export interface PlaceTerms {
  readonly contact: SourceFacts['contact'];
  /** Whose terms they are, as a person calls it. */
  readonly of: string;
  /** Of the page that the request leads to. */
  readonly answering: NonNullable<SourceFacts['answering']> | null;
}

const STRICTNESS: readonly SourceFacts['contact'][] = ['published', 'platform', 'page', 'none'];

/**
 * What terms let us do with the poster of a request. A job of a board stays one where a feed or a file brings it, and where a copy stands
 * elsewhere: of the sources it came from and of those whose pages it leads to, the strictest holds. A file of the operator's own has no terms.
 * @param places where the request stands: its own post first, then its copies
 */
export function contactTermsOf(places: readonly { readonly source: string; readonly url: string | null }[]): PlaceTerms {
  const facts: Readonly<Record<string, SourceFacts>> = SOURCE_FACTS;
  const [own] = places;
  const ofSource = facts[own?.source ?? '']?.answering;
  const found = places.flatMap(({ source, url }) => [facts[source], factsOfPage(url)]).filter((one) => one !== undefined);
  const strictest = found.reduce<SourceFacts | undefined>(
    (best, one) => (best !== undefined && STRICTNESS.indexOf(one.contact) <= STRICTNESS.indexOf(best.contact) ? best : one),
    undefined,
  );
  return {
    contact: strictest?.contact ?? 'published',
    of: strictest?.title ?? own?.source ?? '',
    answering: factsOfPage(own?.url ?? null)?.answering ?? (ofSource?.isWelcome === false ? ofSource : null),
  };
}

function factsOfPage(url: string | null): SourceFacts | undefined {
  const host = url === null ? '' : (URL.parse(url)?.hostname ?? '').replace(/\.$/, '');
  return Object.values<SourceFacts>(SOURCE_FACTS).find(({ hosts }) =>
    hosts.some((own) => host === own || host.endsWith(`.${own}`)),
  );
}
