-- Who may do what: types and permissions, one statement for each table, and the roles that organizations begin with.
\set ON_ERROR_STOP on
\o /dev/null
CREATE EXTENSION harness_rbac;
SET client_min_messages = warning;
SET search_path = public, harness_rbac;

SELECT create_scope('app', default_access => 'none');
SELECT create_resource_type(type, '{organization}') FROM unnest('{FOLDER, DOCUMENT, DRAFT}'::text[]) AS type;
SELECT create_permission('app_' || lower(type) || '_' || action, type, action, '{account, organization}')
  FROM (VALUES ('FOLDER', '{view, create, edit, delete}'::text[]), ('DRAFT', '{view, create, edit, delete}'),
               ('DOCUMENT', '{view, create, edit, delete, comment, share}')) AS types (type, actions), unnest(actions) AS action;

-- Rows have the organization's UUID, and so has its scope. Folder and author are attributes: roles can be given on a folder, and on
-- what is one's own.
SELECT protect_table('folders', 'FOLDER', 'organization_id', 'id', scope_level => 'organization');
SELECT protect_table('documents', 'DOCUMENT', 'organization_id', 'id', scope_level => 'organization', attributes => '{"folder": "folder_id"}');
SELECT protect_table('drafts', 'DRAFT', 'organization_id', 'id', scope_level => 'organization', attributes => '{"author": "author"}');

-- A comment is where its document is. Who may comment on one document inserts its comments, though nothing else.
SELECT carry_scope('comments', 'documents');
SELECT protect_table('comments', 'DOCUMENT', 'organization_id', 'document_id', scope_level => 'organization', attributes => '{"folder": "folder_id"}',
                     commands => '{"insert": {"permission": "app_document_comment", "on": "resource"}, "update": null}');

SELECT create_role('app', 'Reader', '{app_document_view}');
SELECT create_role('app', 'Commenter', '{app_document_view, app_document_comment}');
SELECT create_role('app', 'Editor', '{app_document_view, app_document_create, app_document_edit, app_document_comment, app_folder_view}');
SELECT create_role('app', 'Author', '{app_draft_view, app_draft_create, app_draft_edit, app_draft_delete}');

-- The server logs in as docs_server, and says in each transaction for whom; what it may do with tables is all that policies let through.
CREATE ROLE docs_server LOGIN;
GRANT SELECT, INSERT, UPDATE, DELETE ON folders, documents, comments, drafts TO docs_server;
GRANT SELECT ON organizations TO docs_server;
GRANT EXECUTE ON FUNCTION harness_rbac.begin_session(text) TO docs_server;

-- What it takes to become an organization: a scope under its key, and groups. This comes before anybody is bound.
CREATE FUNCTION open_organization(key uuid, name text, slug text, administrator text) RETURNS void
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
    scope text := 'app/' || slug;
BEGIN
    INSERT INTO organizations VALUES (key, name);
    PERFORM harness_rbac.create_scope(scope, name, default_access => 'none', key => key::text);
    -- Their own drafts for everybody of the organization, everything for who administers it.
    PERFORM harness_rbac.create_resource_group(scope, 'Own', '{"resources": [{"resourceType": "DRAFT",
        "attributeFilter": {"attributeName": "author", "attributeValues": ["${principal.identifier}"]}}]}');
    PERFORM harness_rbac.assign_role('user_group:_organization_all_users@' || scope, 'account.Author', 'Own', scope);
    PERFORM harness_rbac.create_resource_group(scope, 'Documents', '{"resources": [{"resourceType": "DOCUMENT"}, {"resourceType": "FOLDER"}]}');
    PERFORM harness_rbac.add_scope_user(scope, administrator);
    PERFORM harness_rbac.assign_role(administrator, '_organization_admin', '_all_organization_level_resources', scope);
END $$;
REVOKE EXECUTE ON FUNCTION open_organization FROM PUBLIC;
\o
