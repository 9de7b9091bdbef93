"""Each transaction of a database acts for one principal, and no statement runs outside of one.

settings.py: DATABASES = {"default": {"ENGINE": "acting", "ATOMIC_REQUESTS": True, ...}},
             and "acting.ActingMiddleware" below the one that authenticates.
"""

from contextlib import contextmanager
from contextvars import ContextVar

from django.db import OperationalError, transaction
from django.db.transaction import TransactionManagementError

principal = ContextVar("principal", default=None)


class NobodyBound(TransactionManagementError):
    """A transaction was about to begin that says for nobody that it acts, or a statement to run outside of one."""


@contextmanager
def acting(reference):
    """Transactions within act for this principal. One that has begun stays whose it is, so nobody else comes in between."""
    if principal.get() not in (None, reference):
        raise TransactionManagementError(f"this already acts for {principal.get()}")
    token = principal.set(reference)
    try:
        yield
    finally:
        principal.reset(token)


class ActingMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if not request.user.is_authenticated:
            return self.get_response(request)
        with acting(f"user:{request.user.get_username()}@app"):
            return self.get_response(request)


def retrying(work, attempts=3):
    """What the work returns; where others were in its way, it is done again, in a transaction that is bound again."""
    for attempt in range(1, attempts + 1):
        try:
            with transaction.atomic(durable=True):
                return work(attempt)
        except OperationalError as error:
            if error.__cause__.sqlstate not in ("40001", "40P01") or attempt == attempts:
                raise
