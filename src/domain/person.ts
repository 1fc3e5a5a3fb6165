/** Whether a person may be written to, as the fold of the events of stream `person:<key>`. */
import type { PersonEvent, Recorded } from './events.ts';

export interface Suppression {
  /** Keyed hash of an address or person. */
  readonly key: string;
  readonly reason: Extract<PersonEvent, { type: 'person.suppressed' }>['data']['reason'];
  /** ISO 8601 UTC, of the latest suppression. */
  readonly at: string;
}

/** Null means: not suppressed. The latest event decides. */
export function evolvePerson(_before: Suppression | null, { event, at }: Recorded<PersonEvent>): Suppression | null {
  return event.type === 'person.suppressed' ? { key: event.data.key, reason: event.data.reason, at } : null;
}
