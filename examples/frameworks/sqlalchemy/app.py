"""Drafts of the documents application with SQLAlchemy 2: a request a line comes in, an answer a line goes out, as JSON."""

import json
import sys
import time
import uuid
from concurrent.futures import ThreadPoolExecutor

from acting import NobodyBound, acting, acting_engine, retrying
from sqlalchemy import func, select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.pool import QueuePool

ORGANIZATION = uuid.UUID("a0000000-0000-4000-8000-000000000001")


class Base(DeclarativeBase):
    pass


class Draft(Base):
    __tablename__ = "drafts"
    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default=uuid.uuid4)
    organization_id: Mapped[uuid.UUID] = mapped_column(default=ORGANIZATION)
    author: Mapped[str]
    title: Mapped[str]


engine = acting_engine("postgresql+psycopg://", poolclass=QueuePool, pool_size=2, max_overflow=0)
threads = ThreadPoolExecutor(2)


def seen(session):
    """For whom this transaction acts, and whose drafts it sees."""
    principal = session.scalar(select(func.harness_rbac.current_principal()))
    return {"principal": principal, "authors": [draft.author for draft in session.scalars(select(Draft))]}


def show(request):
    with acting(engine, request["principal"]) as session, session.begin():
        return seen(session)


def together(request):
    """Two requests at once, each in a thread of its own."""
    whoms = [{"principal": request[key]} for key in ("principal", "other")]
    return {"both": list(threads.map(show, whoms))}


def write(request):
    with acting(engine, request["principal"]) as session, session.begin():
        session.add(Draft(author=request["author"], title="one more"))
        session.flush()
        return seen(session)


def savepoint(request):
    with acting(engine, request["principal"]) as session, session.begin():
        try:
            with session.begin_nested():
                session.add(Draft(author=request["author"], title="of somebody else"))
                session.flush()
        except DBAPIError as error:
            return seen(session) | {"caught": error.orig.sqlstate}


def stream(request):
    """The first of many, and then no more: the rest is never fetched."""
    with acting(engine, request["principal"]) as session, session.begin():
        for draft in session.scalars(select(Draft).execution_options(yield_per=2)):
            return {"authors": [draft.author]}


def retry(request):
    def work(session, attempt):
        if attempt == 1:
            session.execute(text("DO $$ BEGIN RAISE SQLSTATE '40001'; END $$"))
        return seen(session) | {"attempt": attempt}

    return retrying(engine, request["principal"], work)


def forget(request):
    """Nobody said for whom: SQLAlchemy raises before it asks the database."""
    with engine.begin() as connection:
        return {"rows": len(connection.execute(select(Draft)).all())}


def beneath(request):
    """The driver itself, past all that is above: the database shows nothing."""
    connection = engine.raw_connection()
    try:
        cursor = connection.cursor()
        cursor.execute("SELECT author FROM drafts")
        return {"authors": [author for (author,) in cursor]}
    finally:
        connection.close()


def vanish(request):
    with acting(engine, request["principal"]) as session, session.begin():
        answer(seen(session))
        time.sleep(60)


def answer(outcome):
    print(json.dumps(outcome), flush=True)


DOINGS = {f.__name__: f for f in (show, together, write, savepoint, stream, retry, forget, beneath, vanish)}
for line in sys.stdin:
    request = json.loads(line)
    try:
        answer(DOINGS[request["do"]](request))
    except NobodyBound as error:
        answer({"error": type(error).__name__})
    except DBAPIError as error:
        answer({"error": error.orig.sqlstate})
