/** Every measure, in the order of the report. A new one is a file here with a function `measure`, a line in this list, and nothing else. */
import { measure as budgets } from './budgets.ts';
import { measure as contacts } from './contacts.ts';
import type { Measured } from './figure.ts';
import { measure as kinds } from './kinds.ts';
import { measure as nearDuplicates } from './near-duplicates.ts';
import { measure as obfuscations } from './obfuscations.ts';
import { measure as otherCommunities } from './other-communities.ts';
import { measure as otherLanguages } from './other-languages.ts';
import { measureLifelike, measureQuiet, measure as otherPlaces } from './other-places.ts';
import { measure as requestOrOffer } from './request-or-offer.ts';
import { measure as services } from './services.ts';

export const MEASURES: Readonly<Record<string, () => Promise<Measured>>> = {
  'request-or-offer': requestOrOffer,
  'other-communities': otherCommunities,
  kinds,
  contacts,
  obfuscations,
  services,
  budgets,
  'near-duplicates': nearDuplicates,
  'other-places': otherPlaces,
  'quiet-places': measureQuiet,
  'lifelike-places': measureLifelike,
  'other-languages': otherLanguages,
};
