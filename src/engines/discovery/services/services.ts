/**
 * Which service of the operator's catalogue a post asks for: the one that it names, unless what it speaks of as a whole says otherwise; where it
 * names none, the one that it speaks of. None is better than a wrong one.
 */
import type { Service } from '../../../domain/catalogue.ts';
import type { ReadPost } from '../text/read-post.ts';
import { CLEAR_POINTS, evidenceReader } from './service-evidence.ts';
import { serviceNames } from './service-names.ts';
import { lowestOf, MIN_POINTS, type ServiceMatch } from './service-tally.ts';
import { weightsOf } from './service-weights.ts';

export type ServiceMatcher = (read: ReadPost) => ServiceMatch | null;

/** The evidence must speak so clearly for a service that no name asks for, as a share of all services and of none. */
const CLEAR = 0.6;
/** The same beside a name of other work. */
const CLEAR_AMID_OTHERS = 0.7;
/** A name counts for nothing where the evidence leaves it so little; a clear one in the title, so little. */
const REFUTED = 0.1;
const REFUTED_CLEAR = 0.03;

const LONG = 100;

function leastOf({ isInTitle, points }: ServiceMatch): number {
  return isInTitle && points >= CLEAR_POINTS ? REFUTED_CLEAR : REFUTED;
}

/** Compiles a catalogue once. */
export function serviceMatcher(services: readonly Service[]): ServiceMatcher {
  const namedIn = serviceNames(services);
  const evidenceOf = evidenceReader(services);
  return (read) => {
    const { match, service: named, text, isOpen } = namedIn(read);
    // What a company does fills the long posts of its jobs.
    if (text === null || (match === null && text.words.length > LONG && weightsOf(text).isJob)) return match;
    const evidence = evidenceOf(text, named, match?.points ?? 0);
    if (evidence === null || (match !== null && evidence.shareOfNamed > leastOf(match))) return match;
    const service = services[evidence.service];
    if (service === undefined || evidence.share < CLEAR || !evidence.isPaired || (!isOpen && evidence.share < CLEAR_AMID_OTHERS))
      return null;
    return {
      service: service.id,
      title: service.title,
      keyword: text.words.slice(evidence.from, evidence.to).join(' '),
      isInTitle: evidence.from < text.titleWords,
      lowestPriceMinor: lowestOf(service),
      points: MIN_POINTS,
      rival: services[evidence.rival]?.title ?? null,
    };
  };
}
