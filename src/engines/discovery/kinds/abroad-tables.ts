/** The tables of `tongues/`, compiled for the reader in `abroad.ts`. */

import { spellingsOf } from '../languages/spellings.ts';
import { EVERYWHERE, type Tongue, together } from '../languages/tongues/tongue.ts';
import { TONGUES } from '../languages/tongues.ts';
import { namesIn, phrasesIn } from '../text/words.ts';
import { type OwnWorkTerms, ownWorkTerms } from './own-work.ts';
import type { Side } from './signals.ts';

/** The rows of a language, compiled. */
export interface Table {
  readonly seek: ReadonlySet<string>;
  readonly hire: ReadonlySet<string>;
  readonly advise: ReadonlySet<string>;
  readonly does: ReadonlySet<string>;
  readonly knows: ReadonlySet<string>;
  readonly sought: ReadonlySet<string>;
  readonly people: PartStems;
  readonly work: PartStems;
  readonly things: PartStems;
  readonly wares: PartStems;
  /** By their first word, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly own: OwnWorkTerms;
}

export interface Phrase {
  readonly words: readonly string[];
  readonly side: Side | 'ask hint' | 'offer hint';
}

/** A post of one line often is in both languages, so each is read with the words of the other as well. */
const NEIGHBOURS: Readonly<Record<string, string>> = { da: 'no', no: 'da' };
/** Made when the first post of a language asks for it: most runs meet few. */
const tables = new Map<string, Table>();

/** Null for a language that is not read by its words. */
export function tableOf(language: string): Table | null {
  const own = TONGUES[language];
  if (own === undefined) return null;
  const neighbours = TONGUES[NEIGHBOURS[language] ?? ''];
  const known = tables.get(language) ?? tableFrom(neighbours === undefined ? own : together(own, neighbours));
  tables.set(language, known);
  return known;
}

function tableFrom(tongue: Tongue): Table {
  const seek = wordSet(tongue.seek);
  return {
    seek,
    hire: wordSet(tongue.hire),
    advise: wordSet(tongue.advise ?? ''),
    does: wordSet(tongue.does),
    knows: wordSet(tongue.knows ?? ''),
    sought: wordSet(tongue.sought, seek),
    people: new PartStems(`${tongue.people} ${EVERYWHERE.people}`),
    work: new PartStems(tongue.work, true),
    things: new PartStems(`${tongue.things} ${EVERYWHERE.things}`),
    wares: new PartStems(`${tongue.wares} ${EVERYWHERE.wares}`),
    phrases: phraseTable([
      ['ask hint', tongue.hints],
      ['offer hint', tongue.praises],
      ['ask', tongue.asks],
      ['offer', tongue.offers],
      ['talk', tongue.talks],
    ]),
    own: ownWorkTerms(tongue.own),
  };
}

/** @param others words that keep their meaning: “recherché” without its mark is “recherche” */
function wordSet(text: string, others: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  const words = namesIn(text);
  return new Set([...words, ...words.flatMap(spellingsOf).filter((word) => !others.has(word))]);
}

function phraseTable(sides: readonly (readonly [Phrase['side'], string])[]): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = sides.flatMap(([side, text]) =>
    phrasesIn(text)
      .flatMap(spellingsOf)
      .map((phrase): Phrase => ({ words: phrase.replaceAll('-', ' ').split(' '), side })),
  );
  phrases.sort((a, b) => b.words.length - a.words.length);
  return Map.groupBy(phrases, ({ words }) => words[0] ?? '');
}

/** Beginnings and parts of words. One of up to four letters stands for itself and its endings: longer words hold it by chance. */
export class PartStems {
  private readonly short: readonly string[];
  private readonly long: readonly string[];

  /** @param isWhole no part of a longer word counts: “Schnittstelle” is no “Stelle” */
  constructor(stems: string, isWhole = false) {
    const all = namesIn(stems).flatMap(spellingsOf);
    this.short = all.filter((stem) => isWhole || stem.length <= SHORT);
    this.long = all.filter((stem) => !isWhole && stem.length > SHORT);
  }

  has(word: string): boolean {
    return (
      this.long.some((stem) => word.includes(stem)) ||
      this.short.some((stem) => word.startsWith(stem) && word.length <= stem.length + LONGEST_ENDING)
    );
  }
}

const SHORT = 4;
const LONGEST_ENDING = 3;
