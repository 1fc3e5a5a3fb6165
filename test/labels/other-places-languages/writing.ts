/** How the posts in many languages are written down: one call a post, so that a reader sees the words and what was found in them, and nothing else. */

import type { ContactKind, ContactUse } from '../../../src/domain/contact.ts';
import { currencyDigits } from '../../../src/domain/money.ts';
import type { Budget, BudgetUnit, Engagement } from '../../../src/domain/opportunity.ts';
import type { PlacedContact, PlacedPost, WrittenPost } from '../other-places.ts';

/** A written post with the language it is in, as ISO 639-1 has it. Hindi in Latin letters is `hi`. */
export interface LanguagePost extends PlacedPost {
  readonly language: string;
}

type Place = Omit<WrittenPost, 'title' | 'body'>;
type Text = readonly [id: string, title: string, body: string];

interface Asked {
  readonly engagement?: Engagement;
  readonly budget?: Budget;
  readonly contacts?: readonly PlacedContact[];
  readonly scam?: string;
  /** Nothing fits where none is named. */
  readonly services?: PlacedPost['services'];
  readonly place?: Place;
}

interface Told {
  readonly contacts?: readonly PlacedContact[];
  readonly place?: Place;
}

/** A post that asks somebody to do work: a contract where nothing else is said. */
export function request([id, title, body]: Text, asked: Asked = {}): LanguagePost {
  return {
    ...written(id, title, body, asked),
    kind: 'request',
    engagement: asked.engagement ?? 'contract',
    budget: asked.budget ?? null,
    scam: asked.scam ?? null,
    services: asked.services ?? [null],
  };
}

export function offer([id, title, body]: Text, told: Told = {}): LanguagePost {
  return { ...written(id, title, body, told), kind: 'offer', ...NOTHING_ASKED };
}

export function other([id, title, body]: Text, told: Told = {}): LanguagePost {
  return { ...written(id, title, body, told), kind: 'other', ...NOTHING_ASKED };
}

const NOTHING_ASKED = { engagement: null, budget: null, scam: null, services: [null] } as const;

/** The id begins with the language. */
function written(
  id: string,
  title: string,
  body: string,
  told: Told,
): Pick<LanguagePost, 'id' | 'language' | 'post' | 'contacts'> {
  return { id, language: id.slice(0, 2), post: { ...told.place, title, body }, contacts: told.contacts ?? [] };
}

/** Pay in whole units of the currency; one figure is a range of itself. */
export function pay(currency: string, unit: BudgetUnit, min: number, max = min): Budget {
  const minor = 10 ** currencyDigits(currency);
  return { currency, unit, minMinor: Math.round(min * minor), maxMinor: Math.round(max * minor) };
}

const contact =
  (use: ContactUse) =>
  (kind: ContactKind, value: string): PlacedContact => ({ kind, value, use });

export const asked = contact('asked');
export const published = contact('published');
export const seen = contact('seen');
