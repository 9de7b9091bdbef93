"""Drafts of the documents application with Django: a request a line comes in, an answer a line goes out, as JSON."""

import json
import os
import sys
import time
import uuid
from concurrent.futures import ThreadPoolExecutor

import django
from django.conf import settings

settings.configure(
    DATABASES={
        "default": {
            "ENGINE": "acting",
            "ATOMIC_REQUESTS": True,
            "NAME": os.environ["PGDATABASE"],
            "CONN_MAX_AGE": None,
            # Parameters go beside the statement, which then is one and stays one.
            "OPTIONS": {"server_side_binding": True},
        }
    },
    MIDDLEWARE=["app.TrustingMiddleware", "acting.ActingMiddleware"],
    ROOT_URLCONF="app",
    ALLOWED_HOSTS=["*"],
)

ORGANIZATION = uuid.UUID("a0000000-0000-4000-8000-000000000001")


class TrustingMiddleware:
    """In place of django.contrib.auth: whoever is named in a header is believed."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        request.user = Visitor(request.headers.get("X-User"))
        return self.get_response(request)


class Visitor:
    def __init__(self, name):
        self.name, self.is_authenticated = name, name is not None

    def get_username(self):
        return self.name


if __name__ == "__main__":
    # Django imports this file as a module; what follows is there.
    sys.modules["app"] = sys.modules["__main__"]
    django.setup()

from acting import NobodyBound, retrying  # noqa: E402
from django.db import Error, connection, models, transaction  # noqa: E402
from django.http import HttpRequest, JsonResponse  # noqa: E402
from django.test import Client  # noqa: E402
from django.urls import path  # noqa: E402


class Draft(models.Model):
    id = models.UUIDField(primary_key=True, default=uuid.uuid4)
    organization_id = models.UUIDField(default=ORGANIZATION)
    author = models.TextField()
    title = models.TextField()

    class Meta:
        app_label, db_table, managed = "app", "drafts", False


def seen():
    """For whom this transaction acts, and whose drafts it sees."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT harness_rbac.current_principal()")
        (principal,) = cursor.fetchone()
    return {"principal": principal, "authors": list(Draft.objects.values_list("author", flat=True))}


def show(request: HttpRequest):
    return JsonResponse(seen())


def write(request):
    Draft.objects.create(author=request.POST["author"], title="one more")
    return JsonResponse(seen())


def savepoint(request):
    try:
        with transaction.atomic():
            Draft.objects.create(author=request.POST["author"], title="of somebody else")
    except Error as error:
        return JsonResponse(seen() | {"caught": error.__cause__.sqlstate})


def stream(request):
    """The first of many, and then no more: the rest is never fetched."""
    for draft in Draft.objects.iterator(chunk_size=2):
        return JsonResponse({"authors": [draft.author]})


@transaction.non_atomic_requests
def retry(request):
    def work(attempt):
        if attempt == 1:
            with connection.cursor() as cursor:
                cursor.execute("DO $$ BEGIN RAISE SQLSTATE '40001'; END $$")
        return seen() | {"attempt": attempt}

    return JsonResponse(retrying(work))


@transaction.non_atomic_requests
def forget(request):
    """Nobody said for whom: Django raises before it asks the database."""
    return JsonResponse({"rows": len(Draft.objects.all())})


@transaction.non_atomic_requests
def beneath(request):
    """The driver itself, past all that is above: the database shows nothing."""
    connection.ensure_connection()
    rows = connection.connection.execute("SELECT author FROM drafts")
    return JsonResponse({"authors": [author for (author,) in rows]})


def vanish(request):
    answer(seen())
    time.sleep(60)


def answer(outcome):
    print(json.dumps(outcome), flush=True)


urlpatterns = [path(view.__name__, view) for view in (show, write, savepoint, stream, retry, forget, beneath, vanish)]

if __name__ == "__main__":
    client = Client()
    # Each keeps a connection of its own, as the threads of a server do.
    threads = ThreadPoolExecutor(2)

    def together(request):
        """Two requests at once, each in a thread of its own."""
        whoms = [request["user"], request["other_user"]]
        return {"both": list(threads.map(lambda whom: client.post("/show", headers={"X-User": whom}).json(), whoms))}

    for line in sys.stdin:
        request = json.loads(line)
        headers = {"X-User": request["user"]} if request.get("user") else {}
        try:
            if request["do"] == "together":
                answer(together(request))
                continue
            answer(client.post("/" + request["do"], {"author": request.get("author", "")}, headers=headers).json())
        except NobodyBound as error:
            answer({"error": type(error).__name__})
        except Error as error:
            answer({"error": error.__cause__.sqlstate})
