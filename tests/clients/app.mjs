// The delivery application with node-postgres: each transaction acts for one principal.
//
// Steps come on standard input and outcomes go to standard output, a JSON object a line.

import { createInterface } from 'node:readline';
import pg from 'pg';

const actions = {
  async list(client) {
    const { rows } = await client.query(
      `SELECT 'connector ' || identifier AS item FROM connectors
       UNION ALL SELECT 'environment ' || identifier FROM environments
       UNION ALL SELECT 'pipeline ' || identifier FROM pipelines ORDER BY 1`,
    );
    return { saw: rows.map((row) => row.item) };
  },

  async create(client, scope, identifier, type) {
    const { rowCount } = await client.query(
      'INSERT INTO environments (scope_id, identifier, type) VALUES (harness_rbac.scope_id($1), $2, $3)',
      [scope, identifier, type],
    );
    return { rows: rowCount };
  },

  async edit(client, scope, identifier, type) {
    const { rowCount } = await client.query(
      'UPDATE environments SET type = $3 WHERE scope_id = harness_rbac.scope_id($1) AND identifier = $2',
      [scope, identifier, type],
    );
    return { rows: rowCount };
  },

  async delete(client, scope, identifier) {
    const { rowCount } = await client.query(
      'DELETE FROM environments WHERE scope_id = harness_rbac.scope_id($1) AND identifier = $2',
      [scope, identifier],
    );
    return { rows: rowCount };
  },
};

// The first statement of a transaction says for whom it acts. Without it there is nothing to see.
async function bind(client, step) {
  if (step.principal) await client.query('SELECT harness_rbac.begin_session($1)', [step.principal]);
  if (step.token) await client.query('SELECT harness_rbac.authenticate($1)', [step.token]);
}

async function run(client, step) {
  const outcome = {};
  try {
    await client.query('BEGIN');
    await bind(client, step);
    const whom = await client.query('SELECT harness_rbac.current_principal() AS acts_for, pg_backend_pid() AS backend');
    Object.assign(outcome, whom.rows[0]);
    Object.assign(outcome, await actions[step.action](client, ...step.arguments));
    await client.query(step.end === 'rollback' ? 'ROLLBACK' : 'COMMIT');
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error;
    await client.query('ROLLBACK');
    outcome.error = error.code;
  }
  return outcome;
}

// Where the server or the pooler is, say PGHOST, PGPORT, PGDATABASE and PGUSER. Queries without a `name` prepare
// nothing that outlasts them, which is what a pooler in transaction mode needs.
const clients = [new pg.Client(), new pg.Client()];
for (const client of clients) await client.connect();
for await (const line of createInterface({ input: process.stdin })) {
  const step = JSON.parse(line);
  console.log(JSON.stringify(await run(clients[step.connection], step)));
}
for (const client of clients) await client.end();
