// Drafts of the documents application with Drizzle: a request a line comes in, an answer a line goes out, as JSON.

import { createInterface } from 'node:readline';
import { sql } from 'drizzle-orm';
import { pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { acting, beneath, NobodyBound, retrying, sqlstate } from './acting.mjs';

const drafts = pgTable('drafts', {
  id: uuid().primaryKey().defaultRandom(),
  organization_id: uuid().notNull().default('a0000000-0000-4000-8000-000000000001'),
  author: text().notNull(),
  title: text().notNull(),
});
const organization_id = 'a0000000-0000-4000-8000-000000000001';

/** For whom this transaction acts, and whose drafts it sees. */
async function seen(tx) {
  const { rows } = await tx.execute(sql`SELECT harness_rbac.current_principal() AS principal`);
  const found = await tx.select({ author: drafts.author }).from(drafts);
  return { principal: rows[0].principal, authors: found.map((draft) => draft.author) };
}

const doings = {
  show: ({ principal }) => acting(principal, seen),

  // Two requests at once.
  together: async ({ principal, other }) => ({ both: await Promise.all([principal, other].map((whom) => acting(whom, seen))) }),

  write: ({ principal, author }) =>
    acting(principal, async (tx) => {
      await tx.insert(drafts).values({ organization_id, author, title: 'one more' });
      return seen(tx);
    }),

  savepoint: ({ principal, author }) =>
    acting(principal, async (tx) => {
      let caught;
      try {
        await tx.transaction((inner) => inner.insert(drafts).values({ organization_id, author, title: 'of somebody else' }));
      } catch (error) {
        caught = sqlstate(error);
      }
      return { ...(await seen(tx)), caught };
    }),

  // The first of many by a cursor, and then no more: the rest is never fetched.
  stream: ({ principal }) =>
    acting(principal, async (tx) => {
      await tx.execute(sql`DECLARE mine CURSOR FOR ${tx.select({ author: drafts.author }).from(drafts)}`);
      const { rows } = await tx.execute(sql`FETCH 2 FROM mine`);
      return { authors: rows.slice(0, 1).map((draft) => draft.author) };
    }),

  retry: ({ principal }) =>
    retrying(principal, async (tx, attempt) => {
      if (attempt === 1) await tx.execute(sql`DO $$ BEGIN RAISE SQLSTATE '40001'; END $$`);
      return { ...(await seen(tx)), attempt };
    }),

  // Nobody said for whom: this raises before it asks the database.
  forget: async () => ({ rows: (await beneath.db.select().from(drafts)).length }),

  // The driver itself, past all that is above: the database shows nothing.
  async beneath() {
    const client = await beneath.pool.connect();
    try {
      return { authors: (await client.query('SELECT author FROM drafts')).rows.map((draft) => draft.author) };
    } finally {
      client.release();
    }
  },

  vanish: ({ principal }) =>
    acting(principal, async (tx) => {
      answer(await seen(tx));
      await new Promise((resolve) => setTimeout(resolve, 60_000));
    }),
};

function answer(outcome) {
  console.log(JSON.stringify(outcome));
}

for await (const line of createInterface({ input: process.stdin })) {
  const request = JSON.parse(line);
  try {
    answer(await doings[request.do](request));
  } catch (error) {
    if ((error.cause ?? error) instanceof NobodyBound) answer({ error: 'NobodyBound' });
    else if (sqlstate(error)) answer({ error: sqlstate(error) });
    else throw error;
  }
}
await beneath.pool.end();
