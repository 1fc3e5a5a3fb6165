/**
 * A process of its own for processes.test.ts: appends to one job and to posts, and says each commit on stdout. With `stall`, it
 * stops inside a transaction, after its writes and before the commit, and waits to be killed.
 *
 *     node writer.ts PATH NAME COUNT [stall]
 */
import { randomUUID } from 'node:crypto';
import { openLedger } from '../../src/store/open.ts';
import { newPost } from '../posts.ts';

const [, , path = '', name = '', count = '0', stall] = process.argv;
const clock = { now: () => new Date(), sleep: async () => undefined };
const ids = { bytes: (length: number) => new Uint8Array(length), uuid: () => randomUUID() };
const ledger = await openLedger({ location: path, clock, ids });
for (let i = 0; i < Number(count); i++) {
  await ledger.transact({ actor: 'cron', cause: name }, async (tx) => {
    const [shared] = await tx.putPosts([newPost('shared'), newPost(`${name}-${i}`)]);
    const job = await tx.job(shared?.id ?? '');
    await tx.appendJob(shared?.id ?? '', job?.version ?? 0, [{ type: 'lead.kept', data: { by: 'person' } }]);
    if (stall !== undefined && i === Number(count) - 1) {
      process.stdout.write('inside\n');
      await new Promise((resolve) => setTimeout(resolve, 60_000));
    }
  });
  process.stdout.write(`${i}\n`);
}
await ledger.close();
