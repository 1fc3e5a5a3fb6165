/** Social networks and forums keep the contract of a source. */
import { sourceContract } from './source.ts';
import { SOCIAL } from './source-subjects-social.ts';

for (const subject of SOCIAL) sourceContract(subject);
