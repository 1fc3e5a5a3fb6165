/** Who is never to be written to, each by the name of a contact as `identity.ts` compares it. */
import { query } from '../query.ts';

export const suppressionOf = query<{ key: string }>()((db, p) =>
  db.selectFrom('suppressions').select(['key', 'reason', 'at']).where('key', '=', p.key),
);

export const suppressions = query()((db) =>
  db.selectFrom('suppressions').select(['key', 'reason', 'at']).orderBy('at').orderBy('key'),
);

export const upsertSuppression = query<{ key: string; reason: string; at: string }>()((db, p) =>
  db
    .insertInto('suppressions')
    .values({ key: p.key, reason: p.reason, at: p.at })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ reason: p.reason, at: p.at })),
);

export const deleteSuppression = query<{ key: string }>()((db, p) => db.deleteFrom('suppressions').where('key', '=', p.key));
