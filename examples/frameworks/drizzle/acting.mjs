// Each transaction acts for one principal, and no statement runs outside of one. The database itself is not exported, so
// there is no other way to it.
//
//   await acting('user:ana@example.com@app', (tx) => tx.select().from(drafts));

import { DrizzleError, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';

export class NobodyBound extends DrizzleError {
  name = 'NobodyBound';
}

// What is asked of the pool and not of one of its connections is a statement by itself.
class ActingPool extends pg.Pool {
  query() {
    throw new NobodyBound({ message: 'statements run in a transaction: use acting(principal, work)' });
  }
}

const pool = new ActingPool({ max: 2 });
// A connection that breaks while nobody uses it is replaced; without this it would end the process.
pool.on('error', () => {});
const db = drizzle({ client: pool });

/** What the work returns. Savepoints of tx.transaction() come after what binds, and keep it. */
export async function acting(principal, work) {
  if (!principal) throw new NobodyBound({ message: 'this transaction acts for nobody' });
  return db.transaction(async (tx) => {
    await tx.execute(sql`SELECT harness_rbac.begin_session(${principal})`);
    return work(tx);
  });
}

/** The same; where others were in its way, it is done again, in a transaction that is bound again. */
export async function retrying(principal, work, attempts = 3) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await acting(principal, (tx) => work(tx, attempt));
    } catch (error) {
      if (!['40001', '40P01'].includes(sqlstate(error)) || attempt === attempts) throw error;
    }
  }
}

/** Drizzle wraps what the driver says. */
export function sqlstate(error) {
  return error?.code ?? error?.cause?.code;
}

/** For tests of what lies beneath. */
export const beneath = { db, pool };
