import { sourceContract } from './source.ts';
import { GENERAL } from './source-subjects.ts';

for (const subject of GENERAL) sourceContract(subject);
