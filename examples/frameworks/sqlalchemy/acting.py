"""Each transaction of an engine acts for one principal, and none begins without.

    engine = acting_engine("postgresql+psycopg://docs_server@/documents")
    with acting(engine, "user:ana@example.com@app") as session, session.begin():
        session.scalars(select(Draft))
"""

from sqlalchemy import create_engine, event
from sqlalchemy.exc import DBAPIError, InvalidRequestError
from sqlalchemy.orm import Session


class NobodyBound(InvalidRequestError):
    """A transaction was about to begin that says for nobody that it acts."""


def acting_engine(url, **options):
    # A pooler in transaction mode hands a prepared statement to whoever comes next, so let psycopg prepare none.
    engine = create_engine(url, connect_args={"prepare_threshold": None}, **options)

    @event.listens_for(engine, "begin")
    def bind(connection):
        principal = connection.get_execution_options().get("principal")
        if principal is None:
            # The connection notes that it begins, and goes on unbound if it is used again.
            connection.invalidate()
            raise NobodyBound("this transaction acts for nobody: use acting(engine, principal)")
        connection.exec_driver_sql("SELECT harness_rbac.begin_session(%s)", (principal,))

    return engine


def acting(engine, principal):
    """A session for one request. Savepoints of begin_nested() come after what binds, and keep it."""
    return Session(engine.execution_options(principal=principal))


def retrying(engine, principal, work, attempts=3):
    """What the work returns; where others were in its way, it is done again, in a transaction that is bound again."""
    for attempt in range(1, attempts + 1):
        try:
            with acting(engine, principal) as session, session.begin():
                return work(session, attempt)
        except DBAPIError as error:
            if error.orig.sqlstate not in ("40001", "40P01") or attempt == attempts:
                raise
