-- From 0.2.0 to 0.3.0: what tests/bin/upgrade-difference finds missing without it.

-- Nothing in this script may be captured by objects that someone planted in the caller's search path.
SET LOCAL search_path = pg_catalog, pg_temp;

-- Of what version the tables are. Renaming tells every session that listens.
ALTER INDEX harness_rbac._signal_version_0_2 RENAME TO _signal_version_0_3;

-- Roles and resource groups are signalled by account.
DROP INDEX harness_rbac._signal_roles, harness_rbac._signal_resource_groups;
DO $$
DECLARE
    target text;
BEGIN
    FOR target IN SELECT '_signal_' || part || '_' || bucket FROM unnest('{roles,resource_groups}'::text[]) AS part, generate_series(0, 7) AS bucket LOOP
        EXECUTE format('CREATE INDEX %I ON harness_rbac._signals (nothing)', target);
    END LOOP;
END
$$;

-- Who registers a resource looks at the selectors of its own account.
DROP INDEX harness_rbac.resource_group_selectors_resource_type_idx;
CREATE INDEX resource_group_selectors_resource_type_idx ON harness_rbac.resource_group_selectors (account_id, resource_type_id);
