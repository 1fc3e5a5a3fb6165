/** How the model of kinds does on posts that it has not learnt from: by folds, by communities left out, by years, and on those that judge. */
import type { Kind } from '../src/domain/opportunity.ts';
import { kindOf } from '../src/engines/discovery/kinds/kind.ts';
import { createKindModel, kindShares } from '../src/engines/discovery/kinds/kind-model.ts';
import { signsOf } from '../src/engines/discovery/kinds/kind-signs.ts';
import { readPost } from '../src/engines/discovery/text/read-post.ts';
import { type Example, INVENTED, judgingPosts, TOLD } from './kind-examples.ts';
import { trainModel, weightsOf } from './kind-training.ts';

const FOLDS = 5;
const NO_PLACE = [0, 0] as const;
const KINDS = ['request', 'offer', 'other'] as const satisfies readonly Kind[];
type Pair = readonly [said: Kind, found: Kind];

/** A table to be read: model and signs together, without tags and without the place of the post, unless a line says otherwise. */
export async function evaluate(examples: readonly Example[]): Promise<string> {
  const own = examples.filter(({ key }) => !key.endsWith(TOLD));
  const folds = Array.from({ length: FOLDS }, (_, fold) => own.filter((_example, index) => index % FOLDS === fold));
  const found = folds.flatMap((fold) => {
    const keys = new Set(fold.map(({ key }) => key));
    const pairs = tried(
      examples.filter(({ key }) => !keys.has(key.replace(TOLD, ''))),
      fold,
    );
    return pairs.map((pair, index) => ({ pair, group: fold[index]?.group }));
  });
  const lines = [
    line(
      `${FOLDS} folds`,
      found.map(({ pair }) => pair),
    ),
    line(
      `${FOLDS} folds, forhire`,
      found.filter(({ group }) => group === 'forhire').map(({ pair }) => pair),
    ),
    line(
      `${FOLDS} folds, invented`,
      found.filter(({ group }) => isInvented(group)).map(({ pair }) => pair),
    ),
  ];
  const setOf = ({ group }: Example): string => (isInvented(group) ? INVENTED : group);
  for (const group of new Set(own.map(setOf))) {
    const [left, rest] = [own.filter((one) => setOf(one) === group), examples.filter((one) => setOf(one) !== group)];
    lines.push(line(`without ${group}`, tried(rest, left)));
  }
  const isNew = ({ group }: Example): boolean => group === 'hn' || group === 'boards';
  lines.push(
    line(
      '2013 alone, on 2026',
      tried(
        examples.filter((one) => !isNew(one)),
        own.filter(isNew),
      ),
    ),
  );
  const judging = await judgingPosts();
  lines.push(
    line('all, on those that judge', tried(examples, judging)),
    line(
      'the whole verdict on them',
      judging.map(({ post, kind }) => [kind, kindOf(readPost(post)).kind]),
    ),
  );
  return lines.join('\n');
}

function isInvented(group = ''): boolean {
  return group.startsWith(INVENTED);
}

function tried(from: readonly Example[], on: readonly Example[]): Pair[] {
  const scores = createKindModel(weightsOf(trainModel(from)));
  return on.map(({ post, kind }) => {
    const read = readPost(post);
    const signs = signsOf(read);
    const shares = kindShares(scores(read, signs), signs.ask - signs.offer, NO_PLACE);
    return [kind, KINDS.reduce((best, one) => (shares[one] > shares[best] ? one : best))];
  });
}

/** F1 by kind, where there are any of it, and how many were right. */
function line(name: string, pairs: readonly Pair[]): string {
  const f1 = KINDS.map((kind) => {
    const said = pairs.filter(([one]) => one === kind).length;
    const found = pairs.filter(([, one]) => one === kind).length;
    const right = pairs.filter(([one, other]) => one === kind && other === kind).length;
    return `${kind} ${said === 0 ? '  -  ' : ((2 * right) / (said + found)).toFixed(3)} of ${String(said).padStart(4)}`;
  });
  const right = pairs.filter(([said, found]) => said === found).length;
  return `${name.padEnd(26)} ${f1.join('  ')}  right ${((100 * right) / Math.max(1, pairs.length)).toFixed(1)} %`;
}
