-- What every route into the tables has to pass: invalidation, and the rules that span rows.
-- The functions are written in Rust, in src/triggers. Those that run SQL have a path of their own: rows are changed under any path.

CREATE FUNCTION harness_rbac._signal_change() RETURNS trigger LANGUAGE c AS 'MODULE_PATHNAME', 'signal_change_wrapper';
COMMENT ON FUNCTION harness_rbac._signal_change() IS 'Trigger. Tells every backend that a part of the policy changes. Arguments: the part, and the column that names the account or principal.';
CREATE FUNCTION harness_rbac._refuse_shipped() RETURNS trigger LANGUAGE c AS 'MODULE_PATHNAME', 'refuse_shipped_wrapper';
COMMENT ON FUNCTION harness_rbac._refuse_shipped() IS 'Trigger. Refuses changes to what the extension ships (42939). Argument: the key column; none if the whole table is shipped.';
CREATE FUNCTION harness_rbac._refuse_truncate() RETURNS trigger LANGUAGE c AS 'MODULE_PATHNAME', 'refuse_truncate_wrapper';
COMMENT ON FUNCTION harness_rbac._refuse_truncate() IS 'Trigger. Refuses to empty a table that holds what the extension ships (42939).';
CREATE FUNCTION harness_rbac._refuse_in_replica() RETURNS trigger LANGUAGE c AS 'MODULE_PATHNAME', 'refuse_in_replica_wrapper';
COMMENT ON FUNCTION harness_rbac._refuse_in_replica() IS 'Trigger. Refuses to change the policy where a subscription fills its tables (55000).';
CREATE FUNCTION harness_rbac._refuse_built_in_group() RETURNS trigger LANGUAGE c AS 'MODULE_PATHNAME', 'refuse_built_in_group_wrapper';
COMMENT ON FUNCTION harness_rbac._refuse_built_in_group() IS 'Trigger. Keeps the built-in groups of all users as they are while their scope exists (42939).';
CREATE FUNCTION harness_rbac._refuse_change() RETURNS trigger LANGUAGE c AS 'MODULE_PATHNAME', 'refuse_change_wrapper';
COMMENT ON FUNCTION harness_rbac._refuse_change() IS 'Trigger. Refuses changes to what identifies a row (22023).';
CREATE FUNCTION harness_rbac._touch_parent() RETURNS trigger LANGUAGE c SET search_path = pg_catalog, pg_temp AS 'MODULE_PATHNAME', 'touch_parent_wrapper';
COMMENT ON FUNCTION harness_rbac._touch_parent() IS 'Trigger. Makes a new version of the role or resource group that a row belongs to. Argument: its table.';
CREATE FUNCTION harness_rbac._create_all_users_group() RETURNS trigger LANGUAGE c SET search_path = pg_catalog, pg_temp AS 'MODULE_PATHNAME', 'create_group_of_new_scope_wrapper';
COMMENT ON FUNCTION harness_rbac._create_all_users_group() IS 'Trigger. Makes the built-in group of all users of a new scope.';
CREATE FUNCTION harness_rbac._check_group_member() RETURNS trigger LANGUAGE c AS 'MODULE_PATHNAME', 'check_group_member_wrapper';
COMMENT ON FUNCTION harness_rbac._check_group_member() IS 'Trigger. Members of a user group are users (22023).';
CREATE FUNCTION harness_rbac._drop_unpublished() RETURNS trigger LANGUAGE c SET search_path = pg_catalog, pg_temp AS 'MODULE_PATHNAME', 'drop_unpublished_wrapper';
COMMENT ON FUNCTION harness_rbac._drop_unpublished() IS 'Trigger of replicas, where foreign keys do nothing. Drops what belongs to the row and is not published. Argument: the table.';
CREATE FUNCTION harness_rbac._complete_scope_user() RETURNS trigger LANGUAGE c AS 'MODULE_PATHNAME', 'complete_scope_user_wrapper';
COMMENT ON FUNCTION harness_rbac._complete_scope_user() IS 'Trigger. Only users are added, and only to organizations and projects (22023); fills in the organization.';
CREATE FUNCTION harness_rbac._forget_scope_user() RETURNS trigger LANGUAGE c SET search_path = pg_catalog, pg_temp AS 'MODULE_PATHNAME', 'forget_scope_user_wrapper';
COMMENT ON FUNCTION harness_rbac._forget_scope_user() IS 'Trigger. A user who is removed from an organization or project loses what it holds there and below by itself.';
CREATE FUNCTION harness_rbac._check_role_permission() RETURNS trigger LANGUAGE c AS 'MODULE_PATHNAME', 'check_role_permission_wrapper';
COMMENT ON FUNCTION harness_rbac._check_role_permission() IS 'Trigger. A custom role holds only permissions allowed at its level (22023).';
CREATE FUNCTION harness_rbac._check_resource_group() RETURNS trigger LANGUAGE c AS 'MODULE_PATHNAME', 'check_resource_group_wrapper';
COMMENT ON FUNCTION harness_rbac._check_resource_group() IS 'Trigger. A resource group that takes all resources has no selectors (22023).';
CREATE FUNCTION harness_rbac._check_resource_group_scope() RETURNS trigger LANGUAGE c SET search_path = pg_catalog, pg_temp AS 'MODULE_PATHNAME', 'check_resource_group_scope_wrapper';
COMMENT ON FUNCTION harness_rbac._check_resource_group_scope() IS 'Trigger. Included scopes lie inside the groups own, and fit selectors that name resources (22023).';
CREATE FUNCTION harness_rbac._check_resource_group_selector() RETURNS trigger LANGUAGE c SET search_path = pg_catalog, pg_temp AS 'MODULE_PATHNAME', 'check_resource_group_selector_wrapper';
COMMENT ON FUNCTION harness_rbac._check_resource_group_selector() IS 'Trigger. Selectors fit their resource group (22023).';
CREATE FUNCTION harness_rbac._check_role_assignment() RETURNS trigger LANGUAGE c AS 'MODULE_PATHNAME', 'check_role_assignment_wrapper';
COMMENT ON FUNCTION harness_rbac._check_role_assignment() IS 'Trigger. Principal, role and resource group fit the scope of the assignment (0LP01).';
CREATE FUNCTION harness_rbac._check_resource() RETURNS trigger LANGUAGE c AS 'MODULE_PATHNAME', 'check_resource_wrapper';
COMMENT ON FUNCTION harness_rbac._check_resource() IS 'Trigger. A resource lives at a level its type allows (22023).';
CREATE FUNCTION harness_rbac._forget_resource() RETURNS trigger LANGUAGE c SET search_path = pg_catalog, pg_temp AS 'MODULE_PATHNAME', 'forget_dropped_resource_wrapper';
COMMENT ON FUNCTION harness_rbac._forget_resource() IS 'Trigger. A resource that goes leaves the selectors that list it. Argument: the table, where it holds one resource type.';
CREATE FUNCTION harness_rbac._note_administrator() RETURNS trigger LANGUAGE c SET search_path = pg_catalog, pg_temp AS 'MODULE_PATHNAME', 'note_administrator_wrapper';
COMMENT ON FUNCTION harness_rbac._note_administrator() IS 'Trigger. Locks, and marks as administered, the account of a row that may carry its administrator. Argument: the table.';
CREATE FUNCTION harness_rbac._keep_administrator() RETURNS trigger LANGUAGE c SET search_path = pg_catalog, pg_temp AS 'MODULE_PATHNAME', 'keep_administrator_wrapper';
COMMENT ON FUNCTION harness_rbac._keep_administrator() IS 'Trigger. Refuses to leave an administered account without administrator (2BP01).';

CREATE FUNCTION harness_rbac._carry_scope() RETURNS trigger LANGUAGE c SET search_path = pg_catalog, pg_temp AS 'MODULE_PATHNAME', 'carry_scope_of_parent_wrapper';
COMMENT ON FUNCTION harness_rbac._carry_scope() IS 'Trigger of tables of applications, made by carry_scope(). A row takes the scope of its parent''s row.';

-- Invalidation. BEFORE each row, because a rolled-back change that another trigger has seen must be forgotten again;
-- AFTER it as well, because a BEFORE trigger that comes later takes in the message and compiles what is about to change;
-- ALWAYS, because a logical subscriber and session_replication_role = replica change policy as well.
DO $$
DECLARE
    watched record;
    moment  text;
BEGIN
    FOR watched IN
        SELECT * FROM (VALUES
            ('resource_types', 'catalogue', NULL),
            ('permissions', 'catalogue', NULL),
            ('cross_type_permissions', 'catalogue', NULL),
            ('scopes', 'scopes', 'account_id'),
            ('principals', 'principals', 'id'),
            ('group_members', 'principals', 'user_id'),
            ('scope_users', 'principals', 'user_id'),
            ('roles', 'roles', NULL),
            ('role_permissions', 'roles', NULL),
            ('resource_groups', 'resource_groups', NULL),
            ('resource_group_scopes', 'resource_groups', NULL),
            ('resource_group_selectors', 'resource_groups', NULL),
            ('role_assignments', 'principals', 'principal_id'),
            ('database_roles', 'identity', NULL),
            ('api_keys', 'identity', NULL),
            ('_published_api_keys', 'identity', NULL),
            ('api_key_bounds', 'identity', NULL)
        ) AS t (name, part, id)
    LOOP
        FOREACH moment IN ARRAY '{before,after}'::text[] LOOP
            EXECUTE format('CREATE TRIGGER %I %s INSERT OR UPDATE OR DELETE ON harness_rbac.%I FOR EACH ROW
                EXECUTE FUNCTION harness_rbac._signal_change(%L%s)',
                'signal_' || moment, moment, watched.name, watched.part, coalesce(', ' || quote_literal(watched.id), ''));
            EXECUTE format('CREATE TRIGGER %I %s TRUNCATE ON harness_rbac.%I FOR EACH STATEMENT
                EXECUTE FUNCTION harness_rbac._signal_change(%L)',
                'signal_' || moment || '_truncate', moment, watched.name, watched.part);
            EXECUTE format('ALTER TABLE harness_rbac.%I ENABLE ALWAYS TRIGGER %I, ENABLE ALWAYS TRIGGER %I',
                watched.name, 'signal_' || moment, 'signal_' || moment || '_truncate');
        END LOOP;
    END LOOP;
END
$$;

-- By its row's version a compiled role or resource group is known to be current.
CREATE TRIGGER touch_parent AFTER INSERT OR UPDATE OR DELETE ON harness_rbac.role_permissions
    FOR EACH ROW EXECUTE FUNCTION harness_rbac._touch_parent('roles');
CREATE TRIGGER touch_parent AFTER INSERT OR UPDATE OR DELETE ON harness_rbac.resource_group_scopes
    FOR EACH ROW EXECUTE FUNCTION harness_rbac._touch_parent('resource_groups');
CREATE TRIGGER touch_parent AFTER INSERT OR UPDATE OR DELETE ON harness_rbac.resource_group_selectors
    FOR EACH ROW EXECUTE FUNCTION harness_rbac._touch_parent('resource_groups');

-- What the extension ships.
CREATE TRIGGER refuse_shipped BEFORE INSERT OR UPDATE OR DELETE ON harness_rbac.resource_types FOR EACH ROW EXECUTE FUNCTION harness_rbac._refuse_shipped('id');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON harness_rbac.resource_types FOR EACH STATEMENT EXECUTE FUNCTION harness_rbac._refuse_truncate();
CREATE TRIGGER refuse_shipped BEFORE INSERT OR UPDATE OR DELETE ON harness_rbac.permissions FOR EACH ROW EXECUTE FUNCTION harness_rbac._refuse_shipped('id');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON harness_rbac.permissions FOR EACH STATEMENT EXECUTE FUNCTION harness_rbac._refuse_truncate();
CREATE TRIGGER refuse_shipped BEFORE INSERT OR UPDATE OR DELETE ON harness_rbac.cross_type_permissions FOR EACH ROW EXECUTE FUNCTION harness_rbac._refuse_shipped();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON harness_rbac.cross_type_permissions FOR EACH STATEMENT EXECUTE FUNCTION harness_rbac._refuse_truncate();
CREATE TRIGGER refuse_shipped BEFORE INSERT OR UPDATE OR DELETE ON harness_rbac.roles FOR EACH ROW EXECUTE FUNCTION harness_rbac._refuse_shipped('id');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON harness_rbac.roles FOR EACH STATEMENT EXECUTE FUNCTION harness_rbac._refuse_truncate();
CREATE TRIGGER refuse_shipped BEFORE INSERT OR UPDATE OR DELETE ON harness_rbac.role_permissions FOR EACH ROW EXECUTE FUNCTION harness_rbac._refuse_shipped('role_id');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON harness_rbac.role_permissions FOR EACH STATEMENT EXECUTE FUNCTION harness_rbac._refuse_truncate();
CREATE TRIGGER refuse_shipped BEFORE INSERT OR UPDATE OR DELETE ON harness_rbac.resource_groups FOR EACH ROW EXECUTE FUNCTION harness_rbac._refuse_shipped('id');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON harness_rbac.resource_groups FOR EACH STATEMENT EXECUTE FUNCTION harness_rbac._refuse_truncate();
CREATE TRIGGER refuse_built_in_group BEFORE UPDATE OR DELETE ON harness_rbac.principals
    FOR EACH ROW WHEN (OLD.id < 0) EXECUTE FUNCTION harness_rbac._refuse_built_in_group();

-- What never changes.
CREATE TRIGGER refuse_change BEFORE UPDATE ON harness_rbac.scopes FOR EACH ROW
    WHEN ((OLD.id, OLD.account_id, OLD.parent_id, OLD.parent_path, OLD.identifier)
          IS DISTINCT FROM (NEW.id, NEW.account_id, NEW.parent_id, NEW.parent_path, NEW.identifier))
    EXECUTE FUNCTION harness_rbac._refuse_change();
CREATE TRIGGER refuse_change BEFORE UPDATE ON harness_rbac.principals FOR EACH ROW
    WHEN ((OLD.id, OLD.account_id, OLD.scope_id, OLD.kind, OLD.identifier)
          IS DISTINCT FROM (NEW.id, NEW.account_id, NEW.scope_id, NEW.kind, NEW.identifier))
    EXECUTE FUNCTION harness_rbac._refuse_change();
CREATE TRIGGER refuse_change BEFORE UPDATE ON harness_rbac.resource_types FOR EACH ROW
    WHEN ((OLD.id, OLD.identifier, OLD.levels)
          IS DISTINCT FROM (NEW.id, NEW.identifier, NEW.levels))
    EXECUTE FUNCTION harness_rbac._refuse_change();
CREATE TRIGGER refuse_change BEFORE UPDATE ON harness_rbac.permissions FOR EACH ROW
    WHEN ((OLD.id, OLD.identifier, OLD.resource_type_id, OLD.action, OLD.levels)
          IS DISTINCT FROM (NEW.id, NEW.identifier, NEW.resource_type_id, NEW.action, NEW.levels))
    EXECUTE FUNCTION harness_rbac._refuse_change();
CREATE TRIGGER refuse_change BEFORE UPDATE ON harness_rbac.roles FOR EACH ROW
    WHEN ((OLD.id, OLD.account_id, OLD.scope_id, OLD.identifier)
          IS DISTINCT FROM (NEW.id, NEW.account_id, NEW.scope_id, NEW.identifier))
    EXECUTE FUNCTION harness_rbac._refuse_change();
CREATE TRIGGER refuse_change BEFORE UPDATE ON harness_rbac.resource_groups FOR EACH ROW
    WHEN ((OLD.id, OLD.account_id, OLD.scope_id, OLD.identifier)
          IS DISTINCT FROM (NEW.id, NEW.account_id, NEW.scope_id, NEW.identifier))
    EXECUTE FUNCTION harness_rbac._refuse_change();
CREATE TRIGGER refuse_change BEFORE UPDATE ON harness_rbac.role_assignments FOR EACH ROW
    WHEN ((OLD.id, OLD.account_id, OLD.scope_id, OLD.identifier, OLD.principal_id, OLD.role_id, OLD.resource_group_id, OLD.resource_type_id, OLD.resource, OLD.created_by)
          IS DISTINCT FROM (NEW.id, NEW.account_id, NEW.scope_id, NEW.identifier, NEW.principal_id, NEW.role_id, NEW.resource_group_id, NEW.resource_type_id, NEW.resource, NEW.created_by))
    EXECUTE FUNCTION harness_rbac._refuse_change();
CREATE TRIGGER refuse_change BEFORE UPDATE ON harness_rbac.resources FOR EACH ROW
    WHEN ((OLD.id, OLD.account_id, OLD.scope_id, OLD.resource_type_id, OLD.identifier)
          IS DISTINCT FROM (NEW.id, NEW.account_id, NEW.scope_id, NEW.resource_type_id, NEW.identifier))
    EXECUTE FUNCTION harness_rbac._refuse_change();

-- What a publisher fills.
DO $$
DECLARE
    published name;
BEGIN
    FOREACH published IN ARRAY '{resource_types,permissions,scopes,principals,group_members,scope_users,roles,role_permissions,resource_groups,resource_group_scopes,resource_group_selectors,resources,pipelines,pipeline_references,role_assignments}'::name[] LOOP
        EXECUTE format('CREATE TRIGGER refuse_in_replica BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON harness_rbac.%I
            FOR EACH STATEMENT EXECUTE FUNCTION harness_rbac._refuse_in_replica()', published);
    END LOOP;
END
$$;

-- Empty it stays; and Citus makes no table of its own of one that has a trigger.
CREATE TRIGGER refuse_shipped BEFORE INSERT ON harness_rbac._signals FOR EACH ROW EXECUTE FUNCTION harness_rbac._refuse_shipped();

-- What follows from a row. ALWAYS: dumps leave the built-in groups out, and a restore may run as a replica.
CREATE TRIGGER create_all_users_group AFTER INSERT ON harness_rbac.scopes
    FOR EACH ROW EXECUTE FUNCTION harness_rbac._create_all_users_group();
ALTER TABLE harness_rbac.scopes ENABLE ALWAYS TRIGGER create_all_users_group;
CREATE TRIGGER drop_unpublished AFTER DELETE ON harness_rbac.scopes
    FOR EACH ROW EXECUTE FUNCTION harness_rbac._drop_unpublished('scopes');
ALTER TABLE harness_rbac.scopes ENABLE REPLICA TRIGGER drop_unpublished;
CREATE TRIGGER drop_unpublished AFTER DELETE ON harness_rbac.principals
    FOR EACH ROW EXECUTE FUNCTION harness_rbac._drop_unpublished('principals');
ALTER TABLE harness_rbac.principals ENABLE REPLICA TRIGGER drop_unpublished;

-- What spans rows.
CREATE TRIGGER complete_scope_user BEFORE INSERT OR UPDATE ON harness_rbac.scope_users
    FOR EACH ROW EXECUTE FUNCTION harness_rbac._complete_scope_user();
CREATE TRIGGER forget_scope_user AFTER DELETE ON harness_rbac.scope_users
    FOR EACH ROW EXECUTE FUNCTION harness_rbac._forget_scope_user();
CREATE TRIGGER forget_scope_user_on_update AFTER UPDATE ON harness_rbac.scope_users
    FOR EACH ROW WHEN ((OLD.scope_id, OLD.user_id) IS DISTINCT FROM (NEW.scope_id, NEW.user_id)) EXECUTE FUNCTION harness_rbac._forget_scope_user();
CREATE CONSTRAINT TRIGGER check_group_member AFTER INSERT OR UPDATE ON harness_rbac.group_members
    FOR EACH ROW EXECUTE FUNCTION harness_rbac._check_group_member();
CREATE CONSTRAINT TRIGGER check_role_permission AFTER INSERT OR UPDATE ON harness_rbac.role_permissions
    FOR EACH ROW EXECUTE FUNCTION harness_rbac._check_role_permission();
CREATE CONSTRAINT TRIGGER check_resource_group AFTER UPDATE ON harness_rbac.resource_groups
    FOR EACH ROW EXECUTE FUNCTION harness_rbac._check_resource_group();
CREATE CONSTRAINT TRIGGER check_resource_group_scope AFTER INSERT OR UPDATE ON harness_rbac.resource_group_scopes
    FOR EACH ROW EXECUTE FUNCTION harness_rbac._check_resource_group_scope();
CREATE CONSTRAINT TRIGGER check_resource_group_selector AFTER INSERT OR UPDATE ON harness_rbac.resource_group_selectors
    FOR EACH ROW EXECUTE FUNCTION harness_rbac._check_resource_group_selector();
CREATE TRIGGER check_role_assignment AFTER INSERT ON harness_rbac.role_assignments
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION harness_rbac._check_role_assignment();
CREATE CONSTRAINT TRIGGER check_resource AFTER INSERT ON harness_rbac.resources
    FOR EACH ROW EXECUTE FUNCTION harness_rbac._check_resource();

-- Names that resource groups list.
CREATE TRIGGER forget_resource AFTER DELETE ON harness_rbac.resources
    FOR EACH ROW EXECUTE FUNCTION harness_rbac._forget_resource();
CREATE TRIGGER forget_resource AFTER DELETE ON harness_rbac.scopes
    FOR EACH ROW EXECUTE FUNCTION harness_rbac._forget_resource('scopes');
CREATE TRIGGER forget_resource AFTER DELETE ON harness_rbac.principals
    FOR EACH ROW EXECUTE FUNCTION harness_rbac._forget_resource('principals');
CREATE TRIGGER forget_resource AFTER DELETE ON harness_rbac.roles
    FOR EACH ROW EXECUTE FUNCTION harness_rbac._forget_resource('roles');
CREATE TRIGGER forget_resource AFTER DELETE ON harness_rbac.resource_groups
    FOR EACH ROW EXECUTE FUNCTION harness_rbac._forget_resource('resource_groups');

-- The last administrator: _account_admin (5) on _all_resources_including_child_scopes (1). Deferrable for apply_policy(),
-- which may take one away before it gives another; the rule holds at its end, and at the end of every transaction.
CREATE TRIGGER note_administrator BEFORE UPDATE OR DELETE ON harness_rbac.role_assignments
    FOR EACH ROW WHEN (OLD.role_id = 5 AND OLD.resource_group_id = 1) EXECUTE FUNCTION harness_rbac._note_administrator('role_assignments');
CREATE CONSTRAINT TRIGGER keep_administrator AFTER UPDATE OR DELETE ON harness_rbac.role_assignments DEFERRABLE
    FOR EACH ROW WHEN (OLD.role_id = 5 AND OLD.resource_group_id = 1) EXECUTE FUNCTION harness_rbac._keep_administrator();
CREATE TRIGGER note_administrator BEFORE DELETE ON harness_rbac.principals
    FOR EACH ROW EXECUTE FUNCTION harness_rbac._note_administrator('principals');
CREATE CONSTRAINT TRIGGER keep_administrator AFTER DELETE ON harness_rbac.principals DEFERRABLE
    FOR EACH ROW EXECUTE FUNCTION harness_rbac._keep_administrator();
CREATE TRIGGER note_administrator_on_update BEFORE UPDATE ON harness_rbac.principals
    FOR EACH ROW WHEN (NOT OLD.disabled AND NEW.disabled) EXECUTE FUNCTION harness_rbac._note_administrator('principals');
CREATE CONSTRAINT TRIGGER keep_administrator_on_update AFTER UPDATE ON harness_rbac.principals DEFERRABLE
    FOR EACH ROW WHEN (NOT OLD.disabled AND NEW.disabled) EXECUTE FUNCTION harness_rbac._keep_administrator();
CREATE TRIGGER note_administrator BEFORE UPDATE OR DELETE ON harness_rbac.group_members
    FOR EACH ROW EXECUTE FUNCTION harness_rbac._note_administrator('group_members');
CREATE CONSTRAINT TRIGGER keep_administrator AFTER UPDATE OR DELETE ON harness_rbac.group_members DEFERRABLE
    FOR EACH ROW EXECUTE FUNCTION harness_rbac._keep_administrator();
