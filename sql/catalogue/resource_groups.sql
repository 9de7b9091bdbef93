-- The built-in resource groups. Ids are for ever: dumps refer to them.

INSERT INTO harness_rbac.resource_groups (id, identifier, name, levels, include_child_scopes, include_all_resources, created_at) VALUES
    (1, '_all_resources_including_child_scopes', 'All Resources Including Child Scopes', '{account,organization}', true, true, NULL),
    (2, '_all_account_level_resources', 'All Account Level Resources', '{account}', false, true, NULL),
    (3, '_all_organization_level_resources', 'All Organization Level Resources', '{organization}', false, true, NULL),
    (4, '_all_project_level_resources', 'All Project Level Resources', '{project}', false, true, NULL);
