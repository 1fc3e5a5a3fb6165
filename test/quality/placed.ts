/** One labelled post beside what is said of it: what counts as right for which figure, and what is a miss. */
import type { ContactKind } from '../../src/domain/contact.ts';
import { currencyDigits } from '../../src/domain/money.ts';
import type { Budget, Screening } from '../../src/domain/opportunity.ts';
import { contactHash } from '../labels/notes.ts';
import type { PlacedContact, PlacedPost } from '../labels/other-places.ts';
import type { Miss } from './figure.ts';

export interface Said {
  readonly screening: Screening;
  /** Of the shipped catalogue; asked for every request, whatever screening took it for. */
  readonly service: string | null;
  readonly contacts: readonly PlacedContact[];
}

/** One case that a figure rests on. */
export interface Mark {
  readonly figure: string;
  readonly isRight: boolean;
}

export interface Judged {
  readonly marks: readonly Mark[];
  readonly misses: readonly Pick<Miss, 'about' | 'label' | 'found' | 'weight'>[];
}

/** Precision stands among what was found, recall among what is labelled; the figures' names are those of the goals in `other-places.ts`. */
export function judge(labelled: PlacedPost, said: Said): Judged {
  const parts = [kindOf, budgetIn, engagementOf, warningOn, serviceFor, contactsIn].map((part) => part(labelled, said));
  return { marks: parts.flatMap(({ marks }) => marks), misses: parts.flatMap(({ misses }) => misses) };
}

function kindOf({ kind: label }: PlacedPost, { screening: { kind: found, kindConfidence } }: Said): Judged {
  const marks = (['request', 'offer'] as const).flatMap((kind) => [
    ...(found === kind ? [{ figure: `${kind} precision`, isRight: label === kind }] : []),
    ...(label === kind ? [{ figure: `${kind} recall`, isRight: found === kind }] : []),
  ]);
  // Writing to somebody who asked for nothing is the worst.
  const weight = (found === 'request' ? 6 : 5) + kindConfidence;
  return { marks, misses: label === found ? [] : [{ about: 'kind', label, found, weight }] };
}

function budgetIn({ budget }: PlacedPost, { screening }: Said): Judged {
  const [label, found] = [wordsOf(budget), wordsOf(screening.budget)];
  const figure = budget === null ? 'no budget invented' : 'budget right';
  const weight = budget === null ? 4 : screening.budget === null ? 2 : 3;
  return judged(figure, label === found, { about: 'budget', label, found, weight });
}

function engagementOf({ kind, engagement }: PlacedPost, { screening }: Said): Judged {
  // A post that is taken for no request is told no terms; that miss is counted once, as its kind.
  if (kind !== 'request' || engagement === null || screening.kind !== 'request') return NOTHING;
  const found = screening.engagement;
  return judged('engagement right', found === engagement, { about: 'engagement', label: engagement, found, weight: 1 });
}

/** A warning is given where screening drops a post as a fraud or as unpaid. */
function warningOn({ scam }: PlacedPost, { screening }: Said): Judged {
  const { dropped } = screening;
  const isWarned = dropped === 'scam' || dropped === 'unpaid';
  const marks = [
    ...(isWarned ? [{ figure: 'warning precision', isRight: scam !== null }] : []),
    ...(scam === null ? [] : [{ figure: 'warning recall', isRight: isWarned }]),
  ];
  const weight = isWarned || dropped === null ? 4.5 : 1.5;
  const miss = { about: 'warning', label: scam ?? '-', found: dropped ?? 'kept', weight };
  return { marks, misses: isWarned === (scam !== null) ? [] : [miss] };
}

function serviceFor({ kind, services }: PlacedPost, { service: found }: Said): Judged {
  if (kind !== 'request') return NOTHING;
  const isRight = services.includes(found);
  const marks = [
    ...(found === null ? [] : [{ figure: 'service right', isRight }]),
    ...(services.includes(null) ? [] : [{ figure: 'service found', isRight }]),
  ];
  const label = services.map((service) => service ?? '-').join('|');
  return { marks, misses: isRight ? [] : [{ about: 'service', label, found: found ?? '-', weight: found === null ? 1 : 2.5 }] };
}

function contactsIn({ contacts }: PlacedPost, said: Said): Judged {
  const byHash = (list: readonly PlacedContact[]): ReadonlyMap<string, PlacedContact> =>
    new Map(list.map((contact) => [contactHash(contact.kind, contact.value), contact]));
  const [labels, finds] = [byHash(contacts), byHash(said.contacts)];
  const isDue = ({ kind, use }: PlacedContact): boolean => kind !== 'website' || use !== 'seen';
  const both = [...labels].flatMap(([hash, label]) => {
    const find = finds.get(hash);
    return find === undefined ? [] : [[label, find] as const];
  });
  const missed = [...labels].filter(([hash, label]) => !finds.has(hash) && isDue(label)).map(([, label]) => label);
  const invented = [...finds].filter(([hash]) => !labels.has(hash)).map(([, find]) => find);
  const wrongUse = both.filter(([label, find]) => label.use !== find.use);
  return {
    marks: [
      ...[...finds].map(([hash, { kind }]) => ({ figure: `${groupOf(kind)} precision`, isRight: labels.has(hash) })),
      ...[...labels]
        .filter(([hash, label]) => isDue(label) || finds.has(hash))
        .map(([hash, { kind }]) => ({ figure: `${groupOf(kind)} recall`, isRight: finds.has(hash) })),
      ...both.map(([label, find]) => ({ figure: 'use of a contact', isRight: label.use === find.use })),
    ],
    misses: [
      ...missed.map(({ kind, value }) => ({ about: kind, label: value, found: '-', weight: 2 })),
      ...invented.map(({ kind, value }) => ({ about: kind, label: '-', found: value, weight: 3.5 })),
      ...wrongUse.map(([label, find]) => ({ about: `use of ${label.kind}`, label: label.use, found: find.use, weight: 1 })),
    ],
  };
}

function groupOf(kind: ContactKind): string {
  if (kind === 'email' || kind === 'phone') return kind;
  return kind === 'website' || kind === 'calendar' ? 'page' : 'handle';
}

const NOTHING: Judged = { marks: [], misses: [] };

function judged(figure: string, isRight: boolean, miss: Judged['misses'][number]): Judged {
  return { marks: [{ figure, isRight }], misses: isRight ? [] : [miss] };
}

function wordsOf(budget: Budget | null): string {
  if (budget === null) return '-';
  const { minMinor, maxMinor, currency, unit } = budget;
  const major = (minor: number): string => String(minor / 10 ** currencyDigits(currency));
  return `${minMinor === maxMinor ? major(minMinor) : `${major(minMinor)}-${major(maxMinor)}`} ${currency} ${unit}`;
}
