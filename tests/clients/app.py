"""The delivery application with psycopg 3: each transaction acts for one principal.

Steps come on standard input and outcomes go to standard output, a JSON object a line.
"""

import json
import sys

import psycopg


def list_all(connection):
    cursor = connection.execute(
        """SELECT 'connector ' || identifier FROM connectors
           UNION ALL SELECT 'environment ' || identifier FROM environments
           UNION ALL SELECT 'pipeline ' || identifier FROM pipelines ORDER BY 1"""
    )
    return {"saw": [row[0] for row in cursor]}


def create(connection, scope, identifier, type):
    cursor = connection.execute(
        "INSERT INTO environments (scope_id, identifier, type) VALUES (harness_rbac.scope_id(%s), %s, %s)",
        (scope, identifier, type),
    )
    return {"rows": cursor.rowcount}


def edit(connection, scope, identifier, type):
    cursor = connection.execute(
        "UPDATE environments SET type = %s WHERE scope_id = harness_rbac.scope_id(%s) AND identifier = %s",
        (type, scope, identifier),
    )
    return {"rows": cursor.rowcount}


def delete(connection, scope, identifier):
    cursor = connection.execute(
        "DELETE FROM environments WHERE scope_id = harness_rbac.scope_id(%s) AND identifier = %s",
        (scope, identifier),
    )
    return {"rows": cursor.rowcount}


ACTIONS = {"list": list_all, "create": create, "edit": edit, "delete": delete}


def bind(connection, step):
    """The first statement of a transaction says for whom it acts. Without it there is nothing to see."""
    if "principal" in step:
        connection.execute("SELECT harness_rbac.begin_session(%s)", (step["principal"],))
    if "token" in step:
        connection.execute("SELECT harness_rbac.authenticate(%s)", (step["token"],))


def run(connection, step):
    outcome = {}
    try:
        with connection.transaction() as transaction:
            bind(connection, step)
            whom = connection.execute("SELECT harness_rbac.current_principal(), pg_backend_pid()")
            outcome["acts_for"], outcome["backend"] = whom.fetchone()
            outcome |= ACTIONS[step["action"]](connection, *step["arguments"])
            if step["end"] == "rollback":
                raise psycopg.Rollback(transaction)
    except psycopg.Error as error:
        outcome["error"] = error.sqlstate
    return outcome


# Where the server or the pooler is, say PGHOST, PGPORT, PGDATABASE and PGUSER. A pooler in transaction mode hands a
# prepared statement to whoever comes next, so let psycopg prepare none.
connections = [psycopg.connect(prepare_threshold=None) for _ in range(2)]
for line in sys.stdin:
    step = json.loads(line)
    print(json.dumps(run(connections[step["connection"]], step)))
