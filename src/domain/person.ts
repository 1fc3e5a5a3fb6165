/** What was decided about an identity, as the fold of the events of stream `person:<key>`. */
import type { BodyRef, PersonEvent, Recorded } from './events.ts';

export interface Suppression {
  /** Keyed hash of an address or person. */
  readonly key: string;
  readonly reason: Extract<PersonEvent, { type: 'person.suppressed' }>['data']['reason'];
  /** ISO 8601 UTC, of the latest suppression. */
  readonly at: string;
}

/** The operator's last word about two identities. */
export interface PairWord {
  /** The lesser of the two keyed hashes. */
  readonly key: string;
  readonly other: string;
  readonly said: 'split' | 'merged';
  /** The job that was looked at. */
  readonly jobId: string;
  readonly reason: BodyRef;
  /** ISO 8601 UTC */
  readonly at: string;
}

export interface PersonState {
  /** Null means: may be written to, as far as this key goes. */
  readonly suppression: Suppression | null;
  /** One for each other identity, by its key. */
  readonly words: readonly PairWord[];
}

export const NO_DECISIONS: PersonState = { suppression: null, words: [] };

/** The latest event decides: about the key itself, and about each pair. A split takes nobody off the suppression list. */
export function evolvePerson(before: PersonState, { event, at }: Recorded<PersonEvent>): PersonState {
  switch (event.type) {
    case 'person.suppressed':
      return { ...before, suppression: { key: event.data.key, reason: event.data.reason, at } };
    case 'person.unsuppressed':
      return { ...before, suppression: null };
    case 'person.split':
    case 'person.merged': {
      const word: PairWord = { ...event.data, said: event.type === 'person.split' ? 'split' : 'merged', at };
      const others = before.words.filter(({ other }) => other !== word.other);
      return { ...before, words: [...others, word].sort((a, b) => (a.other < b.other ? -1 : 1)) };
    }
  }
}
