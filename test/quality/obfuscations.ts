/** How well contacts are read in the spellings that are meant to keep robots out: precision and recall over the written cases. */
import type { ContactKind } from '../../src/domain/contact.ts';
import { textOf } from '../../src/domain/html-text.ts';
import { extractContacts } from '../../src/engines/enrichment/extract.ts';
import { OBFUSCATIONS } from '../labels/obfuscations.ts';

export interface ObfuscationFigures {
  readonly cases: number;
  /** `email`, `handle` (every other kind of name or link), `phone`, and `all`. */
  readonly kinds: readonly Tally[];
  /** The same by what the cases are about. */
  readonly groups: readonly Tally[];
  /** Every case that is not read exactly as a person would, in the order of the cases. */
  readonly errors: readonly ObfuscationError[];
}

export interface Tally {
  readonly name: string;
  readonly right: number;
  /** Found without being there. */
  readonly wrong: number;
  /** There without being found. */
  readonly missed: number;
  /** 0..1; 1 where nothing was found. */
  readonly precision: number;
  /** 0..1; 1 where nothing was there. */
  readonly recall: number;
}

export interface ObfuscationError {
  readonly group: string;
  readonly text: string;
  /** `kind value`. */
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

/** Runs the extractor over all cases, each as the body of a post that says nothing else. */
export function measure(): ObfuscationFigures {
  const kinds = new Map(['email', 'handle', 'phone', 'all'].map((name) => [name, new Counter(name)]));
  const groups = new Map<string, Counter>();
  const errors: ObfuscationError[] = [];
  for (const { group, text, expected } of OBFUSCATIONS) {
    const there = new Map(expected.map((contact) => [`${contact.kind} ${contact.value}`, contact.kind]));
    const found = new Map(
      extractContacts({ title: '', body: textOf(text) }).map((contact) => [`${contact.kind} ${contact.value}`, contact.kind]),
    );
    const wrong = [...found].filter(([key]) => !there.has(key));
    const missed = [...there].filter(([key]) => !found.has(key));
    const right = [...there].filter(([key]) => found.has(key));
    const ofGroup = groups.get(group) ?? new Counter(group);
    groups.set(group, ofGroup);
    for (const [outcome, contacts] of [
      ['right', right],
      ['wrong', wrong],
      ['missed', missed],
    ] as const) {
      for (const [, kind] of contacts) {
        for (const counter of [kinds.get(family(kind)), kinds.get('all'), ofGroup]) counter?.add(outcome);
      }
    }
    if (wrong.length + missed.length > 0)
      errors.push({ group, text, wrong: wrong.map(([key]) => key), missed: missed.map(([key]) => key) });
  }
  return {
    cases: OBFUSCATIONS.length,
    kinds: [...kinds.values()].map((counter) => counter.tally()),
    groups: [...groups.values()].map((counter) => counter.tally()),
    errors,
  };
}

function family(kind: ContactKind): 'email' | 'handle' | 'phone' {
  return kind === 'email' || kind === 'phone' ? kind : 'handle';
}

class Counter {
  private readonly name: string;
  private readonly counts = { right: 0, wrong: 0, missed: 0 };

  constructor(name: string) {
    this.name = name;
  }

  add(outcome: 'right' | 'wrong' | 'missed'): void {
    this.counts[outcome]++;
  }

  tally(): Tally {
    const { right, wrong, missed } = this.counts;
    return { name: this.name, ...this.counts, precision: share(right, wrong), recall: share(right, missed) };
  }
}

function share(part: number, rest: number): number {
  return part + rest === 0 ? 1 : part / (part + rest);
}
