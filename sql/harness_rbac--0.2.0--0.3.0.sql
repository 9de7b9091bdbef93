-- From 0.2.0 to 0.3.0: what tests/bin/upgrade-difference finds missing without it.

-- Nothing in this script may be captured by objects that someone planted in the caller's search path.
SET LOCAL search_path = pg_catalog, pg_temp;

-- Of what version the tables are. Renaming tells every session that listens.
ALTER INDEX harness_rbac._signal_version_0_2 RENAME TO _signal_version_0_3;
