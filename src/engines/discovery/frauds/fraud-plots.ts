/** What each fraud in English is told by that goes by words of its own: its first part, and others that stand within so many words of it. */
import type { Trick } from './fraud-names.ts';
import { PAYING } from './fraud-plots-paying.ts';
import { USING } from './fraud-plots-using.ts';
import type { ScenePart } from './fraud-scene-words.ts';

export const PLOTS: readonly Trick<ScenePart>[] = [...PAYING, ...USING];
