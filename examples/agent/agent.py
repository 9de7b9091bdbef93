"""Runs SQL that a language model wrote, as the owner of an API key and within what the key is limited to.

    AGENT_TOKEN=... python agent.py statements.sql

Each line of the file is one statement. Each runs in a transaction of its own that is bound first; it is sent as exactly one
statement, so that none can end the transaction and go on in another one. What it returns is printed as a line of JSON.
"""

import json
import os
import sys

import psycopg


def run(token, statement):
    """What the statement returns, or the SQLSTATE of its error."""
    try:
        # A connection of its own: nothing is left of what another statement has set, prepared or opened. Transactions are
        # begun by hand; the driver adds none.
        with psycopg.connect(autocommit=True) as connection:
            connection.execute("BEGIN")
            # As a parameter: the text of statements is what others see of a session.
            connection.execute("SELECT harness_rbac.authenticate(%s)", [token])
            connection.execute("SET LOCAL statement_timeout = '5s'")
            # Prepared, and so one statement: PostgreSQL refuses more of them in a message.
            cursor = connection.execute(statement, prepare=True)
            rows = [[str(value) for value in row] for row in cursor.fetchall()] if cursor.description else []
            answer = {"rows": rows, "count": cursor.rowcount}
            connection.execute("COMMIT")
            return answer
    except psycopg.Error as error:
        return {"error": error.sqlstate or "connection"}


def main():
    token = os.environ["AGENT_TOKEN"]
    with open(sys.argv[1], encoding="utf-8") as file:
        statements = [line.strip() for line in file if line.strip() and not line.startswith("--")]
    for statement in statements:
        print(json.dumps({"statement": statement, **run(token, statement)}), flush=True)


if __name__ == "__main__":
    main()
