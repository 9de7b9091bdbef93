// Each transaction acts for one principal, and no query runs outside of one. What is beneath Prisma binds, so that nothing of Prisma
// can do without.
//
//   const prisma = new PrismaClient({ adapter: new ActingAdapter(pool) });
//   await acting(prisma, 'user:ana@example.com@app', (tx) => tx.draft.findMany());
//
// A query by itself cannot say for whom: Prisma makes one query of all findUnique() that are asked at the same moment, whoever asks.
// Within a transaction it puts together only those of that transaction.

import { AsyncLocalStorage } from 'node:async_hooks';
import { PrismaPg } from '@prisma/adapter-pg';

export class NobodyBound extends Error {
  name = 'NobodyBound';
}

const principal = new AsyncLocalStorage();

/** What the work returns. */
export function acting(prisma, reference, work) {
  return principal.run(reference, () => prisma.$transaction(work));
}

/** The same; where others were in its way, it is done again, in a transaction that is bound again. */
export async function retrying(prisma, reference, work, attempts = 3) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await acting(prisma, reference, (tx) => work(tx, attempt));
    } catch (error) {
      if (!['40001', '40P01', 'P2034'].includes(sqlstate(error)) || attempt === attempts) throw error;
    }
  }
}

/** Prisma wraps what the driver says. */
export function sqlstate(error) {
  return error?.meta?.driverAdapterError?.cause?.originalCode ?? error?.cause?.originalCode ?? error?.code;
}

const statement = (sql, ...args) => ({ sql, args, argTypes: args.map(() => ({ scalarType: 'string', arity: 'scalar' })) });

export class ActingAdapter extends PrismaPg {
  async connect() {
    const adapter = await super.connect();
    const start = adapter.startTransaction.bind(adapter);

    adapter.startTransaction = async (isolation) => {
      const reference = principal.getStore();
      if (!reference) throw new NobodyBound('this transaction acts for nobody: use acting(prisma, principal, work)');
      const transaction = await start(isolation);
      try {
        await transaction.executeRaw(statement('SELECT harness_rbac.begin_session($1)', reference));
      } catch (error) {
        await transaction.executeRaw(statement('ROLLBACK'));
        await transaction.rollback();
        throw error;
      }
      return transaction;
    };

    adapter.queryRaw = adapter.executeRaw = async () => {
      throw new NobodyBound('queries run in a transaction: use acting(prisma, principal, work)');
    };
    return adapter;
  }
}
