-- From 0.2.0 to 0.3.0: what tests/bin/upgrade-difference finds missing without it.

-- Nothing in this script may be captured by objects that someone planted in the caller's search path.
SET LOCAL search_path = pg_catalog, pg_temp;

-- Of what version the tables are. Renaming tells every session that listens.
ALTER INDEX harness_rbac._signal_version_0_2 RENAME TO _signal_version_0_3;

-- Seals are written while a transaction commits, by no trigger; and only the session that loads a dump is not recorded.
DROP TRIGGER seal ON harness_rbac.audit_entries;
DROP FUNCTION harness_rbac._seal_audit();
CREATE FUNCTION harness_rbac._seal_audit() RETURNS void LANGUAGE c SET search_path = pg_catalog, pg_temp SET TimeZone = 'UTC' SET DateStyle = 'ISO' SET IntervalStyle = 'postgres'
    AS 'MODULE_PATHNAME', 'seal_audit_wrapper';
COMMENT ON FUNCTION harness_rbac._seal_audit() IS 'Seals the entries of the transaction while it commits, and is called by nothing else; at any other time it does nothing.';
REVOKE ALL ON FUNCTION harness_rbac._seal_audit() FROM PUBLIC;
DO $$
DECLARE
    target text;
BEGIN
    FOREACH target IN ARRAY '{audit_entries,audit_entries_default}'::text[] LOOP
        EXECUTE format('COMMENT ON COLUMN harness_rbac.%I.opens IS %L', target, 'Whether it is the first of its statement and account.');
    END LOOP;
END
$$;
COMMENT ON COLUMN harness_rbac._audit_dated.opens IS 'Whether it is the first of its statement and account.';
ALTER SEQUENCE harness_rbac._audit_restore NO MAXVALUE;
COMMENT ON SEQUENCE harness_rbac._audit_restore IS '1, or since when a dump is being loaded, in microseconds from 2000 on, until it is loaded to its end.';
