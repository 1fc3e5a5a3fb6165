/** Boards and forums that are only read keep the contract of a source. */
import { sourceContract } from './source.ts';
import { BOARDS } from './source-subjects-boards.ts';

for (const subject of BOARDS) sourceContract(subject);
