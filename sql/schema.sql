-- The schema and its domains.

-- Nothing in this script may be captured by objects that someone planted in the caller's search path.
SET LOCAL search_path = pg_catalog, pg_temp;

DO $$
BEGIN
    -- Else a backslash in what follows begins an escape.
    IF current_setting('standard_conforming_strings') <> 'on' THEN
        RAISE EXCEPTION 'harness_rbac cannot be created while standard_conforming_strings is off'
            USING ERRCODE = 'object_not_in_prerequisite_state', HINT = 'SET standard_conforming_strings = on, and do it again.';
    END IF;
    IF getdatabaseencoding() <> 'UTF8' THEN
        RAISE EXCEPTION 'harness_rbac needs a database with encoding UTF8'
            USING ERRCODE = 'feature_not_supported',
                  DETAIL = format('This database has encoding %s.', getdatabaseencoding()),
                  HINT = 'Create the database with ENCODING ''UTF8'' TEMPLATE template0.';
    END IF;
END
$$;

-- The control file names no schema, because dumps of former versions name another one; so PostgreSQL has noted the one
-- where objects would go by themselves, with which DROP SCHEMA ... CASCADE would take the extension and the policy away.
-- It is noted where nobody drops anything instead, like PL/pgSQL. All objects have a schema of their own.
UPDATE pg_extension SET extnamespace = 'pg_catalog'::regnamespace WHERE extname = 'harness_rbac';
DELETE FROM pg_depend
 WHERE classid = 'pg_extension'::regclass AND refclassid = 'pg_namespace'::regclass
   AND objid = (SELECT oid FROM pg_extension WHERE extname = 'harness_rbac');

-- The script creates the schema and so owns it: one of that name that is there already
-- makes CREATE EXTENSION fail instead of being adopted.
CREATE SCHEMA harness_rbac;
COMMENT ON SCHEMA harness_rbac IS
    'Role-based access control in the manner of Harness: has_permission() decides, the create_*, assign_role and drop_* functions administer.';
REVOKE ALL ON SCHEMA harness_rbac FROM PUBLIC;
GRANT USAGE ON SCHEMA harness_rbac TO PUBLIC;

-- Every name is compared byte by byte: COLLATE "C" here, whatever the database's collation.
CREATE DOMAIN harness_rbac.identifier AS text COLLATE "C"
    CONSTRAINT identifier_form CHECK (VALUE ~ '^[A-Za-z_][A-Za-z0-9_$]{0,127}$')
    CONSTRAINT identifier_not_reserved CHECK (VALUE <> ALL ('{or,and,eq,ne,lt,gt,le,ge,div,mod,not,"null",true,false,new,var,return,step,parallel,stepGroup,org,account,status,liteEngineTask}'::text[]));
COMMENT ON DOMAIN harness_rbac.identifier IS
    'Identifier of a scope, role, resource group, user group, service account, assignment, permission or resource type: a letter or underscore, then letters, digits, _ or $, at most 128 characters, no reserved word.';

CREATE DOMAIN harness_rbac.free_identifier AS text COLLATE "C"
    CONSTRAINT free_identifier_length CHECK (char_length(VALUE) BETWEEN 1 AND 256)
    CONSTRAINT free_identifier_no_control_characters CHECK (VALUE !~ '[\u0001-\u001f\u007f-\u009f]');
COMMENT ON DOMAIN harness_rbac.free_identifier IS
    'Identifier of a user or a resource: 1 to 256 characters of free text without control characters.';

CREATE DOMAIN harness_rbac.level AS text COLLATE "C"
    CONSTRAINT level_known CHECK (VALUE IN ('account', 'organization', 'project'));
COMMENT ON DOMAIN harness_rbac.level IS 'Level of a scope: account, organization or project.';
