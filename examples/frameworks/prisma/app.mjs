// Drafts of the documents application with Prisma: a request a line comes in, an answer a line goes out, as JSON.

import { createInterface } from 'node:readline';
import pg from 'pg';
import { acting, ActingAdapter, retrying, sqlstate } from './acting.mjs';
import { PrismaClient } from './generated/index.js';

const pool = new pg.Pool({ max: 2 });
// All wait for one connection where the tests run this.
const patient = { maxWait: 60_000, timeout: 120_000 };
const prisma = new PrismaClient({ adapter: new ActingAdapter(pool), transactionOptions: patient });

/** For whom this transaction acts, and whose drafts it sees, by one query and by some that Prisma may put together. */
async function seen(tx) {
  const [{ principal }] = await tx.$queryRaw`SELECT harness_rbac.current_principal() AS principal`;
  const drafts = await tx.draft.findMany();
  const again = await Promise.all(drafts.slice(0, 2).map(({ id }) => tx.draft.findUnique({ where: { id } })));
  return { principal, authors: [...drafts, ...again].map((draft) => draft.author) };
}

const doings = {
  show: ({ principal }) => acting(prisma, principal, seen),

  // Two requests at once.
  together: async ({ principal, other }) => ({
    both: await Promise.all([principal, other].map((whom) => acting(prisma, whom, seen))),
  }),

  write: ({ principal, author }) =>
    acting(prisma, principal, async (tx) => {
      await tx.draft.create({ data: { author, title: 'one more' } });
      return seen(tx);
    }),

  savepoint: ({ principal, author }) =>
    acting(prisma, principal, async (tx) => {
      await tx.$executeRaw`SAVEPOINT attempt`;
      let caught;
      try {
        await tx.draft.create({ data: { author, title: 'of somebody else' } });
      } catch (error) {
        caught = sqlstate(error);
        await tx.$executeRaw`ROLLBACK TO attempt`;
      }
      return { ...(await seen(tx)), caught };
    }),

  // The first of many by a cursor, and then no more: the rest is never fetched.
  stream: ({ principal }) =>
    acting(prisma, principal, async (tx) => {
      await tx.$executeRaw`DECLARE mine CURSOR FOR SELECT author FROM drafts`;
      const drafts = await tx.$queryRaw`FETCH 2 FROM mine`;
      return { authors: drafts.slice(0, 1).map((draft) => draft.author) };
    }),

  retry: ({ principal }) =>
    retrying(prisma, principal, async (tx, attempt) => {
      if (attempt === 1) await tx.$executeRawUnsafe("DO $$ BEGIN RAISE SQLSTATE '40001'; END $$");
      return { ...(await seen(tx)), attempt };
    }),

  // Nobody said for whom: this raises before it asks the database.
  forget: async () => ({ rows: (await prisma.draft.findMany()).length }),

  // The driver itself, past all that is above: the database shows nothing.
  beneath: async () => ({ authors: (await pool.query('SELECT author FROM drafts')).rows.map((draft) => draft.author) }),

  vanish: ({ principal }) =>
    acting(prisma, principal, async (tx) => {
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
    if (error.name === 'NobodyBound') answer({ error: error.name });
    else if (sqlstate(error)) answer({ error: sqlstate(error) });
    else throw error;
  }
}
await prisma.$disconnect();
await pool.end();
