"""Django's backend for PostgreSQL, with the one thing more. Migrations use the plain one, under another name in DATABASES."""

from django.db.backends.postgresql import base

from . import NobodyBound, principal


class DatabaseWrapper(base.DatabaseWrapper):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.execute_wrappers.append(self.refuse)

    def _set_autocommit(self, autocommit):
        """Django begins its transactions by ending autocommit."""
        reference = principal.get()
        if not autocommit and reference is None:
            raise NobodyBound("this transaction acts for nobody: use acting(principal)")
        super()._set_autocommit(autocommit)
        if not autocommit:
            try:
                with self.wrap_database_errors:
                    self.connection.execute("SELECT harness_rbac.begin_session(%s)", [reference])
            except BaseException:
                self.connection.rollback()
                super()._set_autocommit(True)
                raise

    def refuse(self, execute, sql, params, many, context):
        if self.get_autocommit():
            raise NobodyBound("statements run in a transaction: use atomic(), or ATOMIC_REQUESTS")
        return execute(sql, params, many, context)
