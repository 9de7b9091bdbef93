// Each transaction acts for one principal, and a statement by itself is a transaction of its own. What is beneath Prisma binds,
// so that no query of Prisma can do without.
//
//   const prisma = new PrismaClient({ adapter: new ActingAdapter({ max: 1 }) });
//   await acting('user:ana@example.com@app', () => prisma.draft.findMany());

import { AsyncLocalStorage } from 'node:async_hooks';
import { PrismaPg } from '@prisma/adapter-pg';

export class NobodyBound extends Error {
  name = 'NobodyBound';
}

const principal = new AsyncLocalStorage();

/** What the work returns; its queries and transactions act for the principal. */
export function acting(reference, work) {
  // Prisma's queries run once somebody waits for them, which is to be within.
  return principal.run(reference, async () => await work());
}

/** The same for a transaction; where others were in its way, it is done again, and bound again. */
export async function retrying(prisma, reference, work, attempts = 3) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await acting(reference, () => prisma.$transaction((tx) => work(tx, attempt)));
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
      if (!reference) throw new NobodyBound('this transaction acts for nobody: use acting(principal, work)');
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

    // One statement, in a transaction that begins and ends with it.
    const alone = (method) => async (query) => {
      const transaction = await adapter.startTransaction();
      try {
        const result = await transaction[method](query);
        await transaction.executeRaw(statement('COMMIT'));
        await transaction.commit();
        return result;
      } catch (error) {
        await transaction.executeRaw(statement('ROLLBACK'));
        await transaction.rollback();
        throw error;
      }
    };
    adapter.queryRaw = alone('queryRaw');
    adapter.executeRaw = alone('executeRaw');
    return adapter;
  }
}
