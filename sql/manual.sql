-- What functions say of themselves that is too long for a terminal: arguments, errors and what else is to be known, after the short
-- form in their COMMENT. For help() and the reference; the text of a function stands here under its name and the types of its arguments.

CREATE FUNCTION harness_rbac._manual() RETURNS TABLE (function text, manual text) LANGUAGE sql STABLE PARALLEL SAFE
BEGIN ATOMIC
    VALUES
    ('access_report(text)',
'Who may do what at a scope and below it, as one HTML page to be saved and opened in a browser: scopes, principals by permissions with the assignments behind each cell, role assignments, findings of the review. The page holds all it needs and asks no network. Scopes below that the caller may not see all of are left out.
Returns the page. Raises 42501 (without core_user_view, core_usergroup_view, core_serviceaccount_view, core_role_view and core_resourcegroup_view there), 42602, 42704 (scope), 22023 (null), 54000 (more than 512 MB).'),
    ('alter_assignment(text, text, boolean, timestamp with time zone, timestamp with time zone, text)',
'Changes an assignment; NULL leaves as it is, -infinity and infinity take away beginning and end. Raises 42501 (not permitted, or handing out more than one holds), 42602, 42704, 22023 (never valid, control characters but line feed and tab), 54000 (reason of more than 4096 bytes), 2BP01 (last administrator).'),
    ('alter_resource_group(text, text, jsonb, jsonb)',
'Replaces the filter or the included scopes of a custom resource group, or both; NULL leaves as it is. Shapes as in create_resource_group(). Raises 42501 (not permitted, or handing out more than one holds), 42602, 42704, 42939 (built-in group), 22023, 54000 (a list of more than 10000 entries, values of more than 1048576 bytes).'),
    ('apply_policy(jsonb, boolean)',
'Makes the policy what a document says, all of it or nothing, with the caller''s own authority: whoever may not make a change by hand may not make it here. What goes goes first, what comes follows; an administrator may be replaced. Arguments and result as for plan_policy().
Raises what plan_policy() and the functions raise that make the changes by hand, 22023 also if an assertion of the document (must, must_not) fails afterwards, 2BP01 (last administrator, rows of protected tables in a scope that would go).'),
    ('assign_role(text, text, text, text, text, timestamp with time zone, timestamp with time zone, text)',
'Assigns a role to a principal on a resource group at a scope.
principal: at home in the scope or above. role: a built-in role of the level, a custom role of the scope (ID) or of one above (account.ID, org.ID). resource_group: a built-in one of the level or a custom one of exactly the scope. identifier: for alter_assignment(); generated if NULL. valid_from, valid_until: half-open, statement time. reason: free text.
Returns the id. Raises 42501 (not permitted, or handing out more than one holds), 42602, 42704, 0LP01 (the parts do not fit the scope), 42710, 42939, 22023 (never valid, control characters but line feed and tab), 54000 (reason of more than 4096 bytes).'),
    ('authenticate(text)',
'Verifies the token of an API key and binds its owner until the transaction ends, or until the key is dropped or expires. Pass the token as a parameter, not in the text of the statement.
Returns the owner. Raises 28000, with one text for every failure, 42501 (another one was bound in this transaction).'),
    ('begin_session(text, jsonb, text, text)',
'Begins a session that is limited: a decision needs the yes of the principal''s policy and of the bound.
limited_to: [{"roleIdentifier", "resourceGroupIdentifier", "scope"}], each as an assignment at that scope would name them; what is dropped is out of it, and with nothing left it permits nothing. acting_for, reason: as in the form without limited_to.
Returns nothing. Raises 22023 (limited_to is NULL, null or empty, or has another shape), 42704 (what it names is not there), 0LP01 (what it names is not for that scope), 54000 (more than 1000 entries), and what the other forms raise.'),
    ('begin_session(text, text, text)',
'Begins a session in which one user acts for another until the transaction ends, or until harness_rbac.acting_limit, or the right to it ends: decisions are those of the other, and nothing of the policy is changed, by nobody.
principal: holds core_user_impersonate at the account on that user. acting_for: an enabled user of the same account. reason: why; it stands in the log, with both names.
Returns nothing. Raises 22023 (no reason, no users, not two of one account), 42501 (not permitted, or the other is disabled, or something else was bound in this transaction), 42602, 42704, 25006 (nothing can be logged), 54000 (reason of more than 4096 bytes).'),
    ('carry_scope(regclass, regclass, name)',
'Has the rows of a child table of the caller carry the scope of their parent''s row: a column of the parent''s name and type, filled for the rows that are there; a foreign key harness_rbac_carry_scope over it that follows the parent (ON UPDATE CASCADE, ON DELETE as the foreign key that is there); an index; and a trigger that fills it in.
parent: protected by protect_table(), or itself a child that carries its scope. foreign_key: by which a row finds its parent, where there are several. Rows without a parent have no scope: a notice says how many.
Both tables are locked meanwhile, and the parent gets a unique key over the columns that are referred to and its scope. Returns nothing. Raises 42704 (table, foreign key), 42501 (not the owner of both, or the child''s owner may not refer to the parent), 42710 (it carries a scope already), 22023 (several foreign keys, a parent without scope, a partition, inheritance, partitioned by the scope, a column of that name with another type or other scopes).'),
    ('check_access(jsonb)',
'The access check of Harness. request: {"principal": ..., "permissions": [{"resourceScope", "resourceType", "resourceIdentifier", "resourceAttributes", "permission"}]}; principal is text, {"principalIdentifier", "principalType"} or absent; an account as a resource needs no resourceScope.
Returns {"principal", "accessControlList": [each permission + "permitted"]} in the order of the request. Raises 22023 for an unknown shape, 54000 for more than 10,000 permissions or 4 MB.'),
    ('check_pipeline_execution(text, text, text)',
'What running a registered pipeline needs: to execute it, and to access what it and the pipelines that it runs refer to (to view it, where the type knows no access), each asked where the resource lives. A pipeline that it runs and that is not registered is not permitted, whatever it needs; nothing is asked of those who approve.
principal: NULL is the current one.
Returns a row for each permission, whether it is held, and if not, why. resource NULL: every resource of the type; scope NULL: only the run will tell, which counts as not permitted. A caller who may neither view nor execute the pipeline gets the row about executing it, and what may not be seen is not permitted.
Raises 42501 (no principal, or asking about another one whom one may not view there, or not at home), 42602, 42704 (scope, principal; pipeline, for those who may view it).'),
    ('check_policy(jsonb)',
'Whether what a document says must be permitted is, and what must_not be is not. Assertions are about the document''s own account. A name that nothing has fails its assertion either way, where the caller may see such principals or scopes; to others it is as if nobody held anything.
Returns lines in the Test Anything Protocol. Raises 22023, 42602, 42939, 0LP01 (the document).'),
    ('create_api_key(text, text, interval)',
'Makes an API key for a user or service account. expires_in: how long each of its secrets lasts; NULL is without end.
Returns the token, pat. or sat. and three parts, shown this once: only an HMAC of its secret is kept. Raises 42501 (not permitted, or handing out more than one holds, or the session is limited), 42602, 42939, 42704, 22023 (user group, expires_in), 42710, 54000 (it has 100 keys).'),
    ('create_api_key(text, text, jsonb)',
'Makes an API key that is limited and lasts for 30 days; rotating keeps both. limited_to: as in begin_session(). Whoever makes it needs no right to what it names, since it only takes away.
Returns the token, shown this once. Raises what create_api_key() without limited_to raises, and what begin_session() raises of it.'),
    ('create_resource_group(text, text, jsonb, jsonb, text)',
'Creates a custom resource group at a scope.
resource_filter: {"includeAllResources": true} or {"resources": [{"resourceType", "identifiers"?, "attributeFilter"?: {"attributeName", "attributeValues"}}]}. included_scopes: [{"scope" or "accountIdentifier", "orgIdentifier", "projectIdentifier", "filter": "INCLUDING_CHILD_SCOPES" or "EXCLUDING_CHILD_SCOPES"}]; NULL is the own scope without children. Identifiers need exactly that, and a type that lives at the level. Among the attributeValues ${principal} stands for the reference of the principal that is asked about, and ${principal.identifier} for the identifier of a user; no other value begins with ${.
Returns the id. Raises 42501 (not permitted), 42602, 42939, 42704 (scope, type), 22023 (filter, scopes, control characters), 42710, 54000 (name of more than 256 characters, a list of more than 10000 entries, values of more than 1048576 bytes).'),
    ('create_role(text, text, text[], text)',
'Creates a custom role at a scope. permissions: each allowed at the scope''s level. Returns the id. Raises 42501 (not permitted), 42602, 42939, 42704 (scope, permission), 22023 (permission of another level, control characters), 42710, 54000 (name of more than 256 characters, more than 10000 permissions).'),
    ('create_scope(text, text, text, jsonb, text, text)',
'Creates an account (acme), an organization (acme/payments) or a project (acme/payments/checkout).
default_access: what all users of the new scope may do there: viewer (view everything), basic (see the scope itself) or none. tags: object. key: what the application calls the scope in its own tables, a UUID, a number or a name, as text; unique among the scopes of the level in the database. Keys are set by superusers and by roles that are granted EXECUTE and act for no principal.
Returns the id, for applications that store it in their rows. Raises 42501 (not permitted, or handing out more than one holds), 42602, 42939 (identifier), 42602 (key), 42704 (parent), 42710 (exists, or another scope has the key), 22023 (tags, default_access, control characters), 54000 (name of more than 256 characters, description of more than 4096 bytes, tags of more than 65536).'),
    ('create_user(text, text, text, text)',
'Creates a user of an account. identifier: 1 to 256 characters of free text, such as an e-mail address. Returns the id. Raises 42501 (not permitted, or handing out more than one holds), 42602, 42704 (account), 22023 (scope is no account, control characters), 42710, 54000 (name of more than 256 characters, email of more than 320).'),
    ('drop_audit_log(timestamp with time zone, boolean)',
'Takes the months before a time out of the log; the chain of the rest can be verified. For superusers, and whom a DBA grants EXECUTE.
before: a time that has passed; nothing of its month or later is taken. keep: leave each month behind as a table of its own.
Returns month, entries, and the table that keeps them. Raises 22023 (NULL, or a time to come), 42501, 0A000 (in REPEATABLE READ or SERIALIZABLE).'),
    ('drop_scope(text, boolean)',
'Drops a scope and everything that lives in it. cascade: the scopes below as well; rows of protected tables stay, where no principal sees them.
Only those tables are asked that a superuser has protected, or a role that is granted EXECUTE on protect_table(), or that confirm_protected_table() was called for. Raises 42501 (not permitted), 42602, 42704, 2BP01 (has child scopes, or rows in protected tables, or one that cannot be looked into now).'),
    ('effective_permissions(text, text)',
'All that a principal holds in one scope, a row for each permission and resource type; resources that are scopes have a row each.
principal: NULL is the current principal.
Returns permission, resource_type, resource (the one it is held on), attributes (the filter that resources must match; where both are NULL it is held on all of the type), via (the assignments it comes by). Raises 42501 (asked about others without their view permission in the scope), 42602 (principal).'),
    ('explain_permission(text, text, text, text, jsonb, text)',
'Why has_permission() with the same arguments answers as it does.
Returns {"permitted", "grants": [each assignment that grants it, with principal, user_group, scope, role, resource_group, rule], "near_misses": [each that would but for one or two things, with "failed": [{"what", "detail"}]], "suggestion": the smallest grant that would do, as a statement, or null, "alternatives"}. Names only what the caller may view. Raises 42501 (asked about others without their view permission in the scope), 42602 (principal).'),
    ('explain_permission_at(timestamp with time zone, text, text, text, text, jsonb, text)',
'Why has_permission_at() with the same arguments answers as it does.
at: the time. Everything else as in explain_permission(), but nothing is suggested. For holders of core_audit_view in the scope.
Returns an object as explain_permission() does. Raises 22023 (at or scope is NULL, or the log does not reach back so far), 42501 (without core_audit_view), 42602 (scope).'),
    ('export_policy(text)',
'Everything that lives at a scope and below it as one document: scopes, users and where each is, service accounts, roles, resource groups, registered resources, role assignments; of an account also the application''s resource types and permissions. No secrets, no API keys. The same policy gives the same document; docs/policy.schema.json describes it.
Returns the document. Raises 42501 (not permitted to see all of it), 42602, 42704 (scope), 54000 (more than 200 MB).'),
    ('export_policy_parts(text)',
'Everything that lives at a scope and below it, as documents that make the same policy when apply_policy() applies them one after the other: for what is too large for one document, and for COPY. Each has 10,000 entries at most, and 16 MB unless one entry has more.
Returns part, from 1 on in the order in which they are applied, and policy, a document. Raises 42501 (not permitted to see all of it), 42602, 42704 (scope).'),
    ('has_permission(text, text, text, text, jsonb, text)',
'Whether a principal holds a permission, the scope given by its path.
permission: such as core_pipeline_execute. scope: such as acme/payments/checkout. resource: identifier of one resource; NULL asks about the type as a whole, which is what creating needs. principal: such as user:ana@acme; NULL is the current principal. attributes: object that stands in for the registered attributes of the resource. resource_type: NULL is the permission''s own.
Returns true or false, never NULL; false for anything unknown, disabled, malformed or of another account. Raises nothing but 42501 (nobody is named and nobody bound, with harness_rbac.unbound = error) and 55000 (a replica older than harness_rbac.max_replica_age).'),
    ('has_permission_at(timestamp with time zone, text, text, text, text, jsonb, text)',
'What has_permission() answered at some time, by the log; the scope given by its path.
at: the time; one to come asks about validity alone. Everything else as in has_permission(). For those who hold core_audit_view in the scope. Costs what it takes to read all changes of the account since; writes nothing.
Returns true or false, never NULL. Raises 22023 (at is NULL, or the log does not reach back so far), 42501 (without core_audit_view), 42602 (scope).'),
    ('lint()',
'What is wrong in this database with regard to the extension: protected tables that are not, or that drop_scope() does not ask, what goes around policies (TRUNCATE, partitions and child tables, views and their copies, tables beside them that were forgotten), policies that ask in a sub-select, disabled triggers, roles and functions by which anybody can be anybody, rows and scopes that nobody looks after, prepared transactions that change policy, grants and keys that can go. A policy of your own that asks has_permission() is no finding; another one is none once COMMENT ON POLICY begins with "accepted:" and a reason. For the owner of the extension and for roles that a DBA grants EXECUTE, SELECT on the tables included.
Returns severity (error, warning, notice), the object, the finding and the statement that mends it; no rows where all is well. Raises nothing.'),
    ('permitted_principals_at(timestamp with time zone, text, text, text)',
'The users and service accounts that held a permission in a scope at some time, by the log; those included that are gone since.
at: the time. permission, scope, resource: as in permitted_principals(). For holders of core_audit_view in the scope. Costs what it takes to read all changes of the account since.
Returns principal and via, the assignments it came by. Raises 22023 (at or scope is NULL, or the log does not reach back so far), 42501 (without core_audit_view), 42602 (scope).'),
    ('permitted_resources(text, text, text)',
'The resources of one scope on which a principal holds a permission, by their registered attributes: those registered, those that resource groups list, those that are shared with it, and scopes.
principal: NULL is the current principal. Raises 42501 (asked about others without their view permission in the scope), 42602 (principal).'),
    ('permitted_resources_everywhere(text, text)',
'The resources on which a principal holds a permission, in every scope of its account, by their registered attributes: those registered, those that resource groups list, those that are shared with it, and scopes.
principal: NULL is the current principal. Returns scope_id, scope, resource_type, resource. Raises 42501 (asked about others without their view permission at their home), 42602 (principal).'),
    ('permitted_scope_ids(text)',
'The ids of the scopes where the current principal may hold the permission on some resource, or on the type as a whole. An index condition, not a decision: it leaves out no scope, and may name one too many.
Returns an array, empty where nothing is permitted, never NULL. Raises nothing but 42501 (nobody is bound, with harness_rbac.unbound = error) and 55000 (a replica older than harness_rbac.max_replica_age).'),
    ('plan_policy(jsonb, boolean)',
'What apply_policy() would do: the function that does it by hand (or describe, for names and the like), to what, and what is gained and lost. The changes are made and taken back, so a plan fails where applying it would, with the same error; in a transaction that is read-only, on a standby, and where somebody holds a lock that is needed, only names and permissions are looked for. An entry of the document is what it says and nothing else; what the document does not mention stays. prune: in the sections that it has, what it does not mention goes; resource types and permissions never go.
Raises what apply_policy() raises: 42501 (not permitted to see what the document speaks of, or to change it), 22023 (unknown key or shape, with its place; outside of the document''s scope; twice; an assertion fails), 42602, 42704, 42939, 0LP01, 42710 (a resource type or permission of that name is another), 2BP01.'),
    ('policy_changes(text, timestamp with time zone, timestamp with time zone)',
'What changed in a scope and below it, in words, the oldest first: the rows of audit_log that the caller may see.
scope: NULL for everything. since: the first moment, NULL for the beginning. until: the moment after the last, NULL for now.
Returns at, who (the principal and its API key, or the database role), action, object, scope, change. Raises 42602 (scope).'),
    ('policy_changes_undo(text, timestamp with time zone, timestamp with time zone)',
'What changed in a scope and below it, with the statement that takes each change back: the rows of audit_log that the caller may see, in the order in which the statements have to run, the newest change first.
scope: NULL for everything. since: the first moment, NULL for the beginning. until: the moment after the last, NULL for now.
Returns step, at, who, action, object, scope, undo (NULL where nothing takes it back), remark (why, or what it does beside). Runs nothing. Raises 42602 (scope).'),
    ('policy_from_terraform(jsonb)',
'What a configuration of Harness''s Terraform provider says, in Terraform''s JSON syntax or as terraform show -json prints a plan or a state: organizations, projects, roles, resource groups, user groups, service accounts, role assignments and the roles of users of one account, which its provider names. Members of groups that are linked to a directory, or that lifecycle ignores, are left alone.
Returns a policy document, with what gives nobody any rights in leftOut. Raises 22023 with the place (an argument that means nothing here, an expression that nothing resolves, a module that cannot be seen, two accounts or none), 42602, 42939, 0LP01.'),
    ('policy_to_terraform(text)',
'The roles, resource groups, user groups, service accounts and role assignments of a scope and of all below it, in Terraform''s JSON syntax for the provider of Harness. What Terraform cannot say (assignments with a time limit, and service accounts that are disabled, with theirs) is left out, and a comment in the result names it.
Returns the configuration. Raises 42501 (not permitted to view scopes, principals, roles, resource groups or resources there), 42602, 42704 (scope).'),
    ('protect_table(regclass, text, name, name, jsonb, jsonb, boolean, text, boolean)',
'Puts row-level security policies on a table of the caller, one for each command, in place of those of an earlier call.
resource_type: what a row is. scope_column: holds scope_id(), bigint or integer; or, with scope_level, keys of scopes. resource_column: holds the resource''s identifier; NULL asks about the type as a whole. attributes: object of attribute name and column. commands: object of select, insert, update, delete and the permission each needs, null for nobody; what is left out needs view, create (or edit), edit, delete. {"permission": ..., "on": "resource"} has INSERT ask about the row''s resource. An attribute''s column is text, boolean, integer, numeric, uuid or an enum, which compare by their text, an array of these, or jsonb. force: hold for the table''s owner, too. scope_level: account, organization or project: scope_column, a uuid, text, character varying, bigint or integer, holds the keys of such scopes. guard: whether a constraint asks as well, so that what writes past policies is refused; NULL: for tables of Citus, which does.
Inserting asks about the type as a whole unless told otherwise, updating about the old and the new row. Returns nothing. Raises 42704, 42501 (not the owner), 22023 (no ordinary table, or a temporary one, wrong type of column, permission of another type, unknown level); warns if no index leads with scope_column. drop_scope() asks the rows of the table if a superuser calls this, or a role that is granted EXECUTE, see confirm_protected_table().'),
    ('register_pipeline(text, text, text)',
'Reads the definition of a pipeline of a project, registers the pipeline as a resource unless it is, and keeps what it refers to, in place of what an earlier call kept.
definition: in the YAML or JSON of Harness; runtime inputs filled in, as far as they are known. Everything of it is read, nothing evaluated but variables, matrix and repeat with fixed values.
Returns each reference once: the type, the reference as written, the scope and the identifier of the resource. Both are NULL where only the run will tell; the identifier alone is, for every resource of the type. The type STEP_TYPE stands for a step whose type is not known: it is read by the keys that references have everywhere.
Raises 42501 (not permitted), 42602 (also: a reference that no resource can have), 42704 (scope), 22023 (no project, no pipeline, or one that says that it is another one or lives elsewhere), 54000 (more than 4 MiB, 100 levels, 150000 parts or 10000 references); what is wrong in the definition with line and column.'),
    ('register_resource(text, text, text, jsonb)',
'Registers a resource, or replaces its attributes. attributes: object; attribute filters compare strings and arrays of strings in it. Returns the id. Raises 42501 (not permitted, or handing out more than one holds), 42602, 42704, 22023 (attributes, or the type does not live at the level), 54000 (attributes of more than 65536 bytes).'),
    ('remove_scope_user(text, text)',
'Removes a user from an organization or project, and from the projects of the organization. It loses what is its own there and below: assignments to it, and membership in user groups that live there or below. What it holds through groups of higher scopes, or by assignments above, stays. Being added again brings nothing back.
Needs no more than managing users at that scope. Raises 42501 (not permitted), 42602, 42704 (also: not added), 22023, 2BP01 (last administrator).'),
    ('role_bindings_everywhere(text)',
'All that a principal is assigned and what is shared with it, in every scope, by itself or through a group: the rows of role_bindings and shares that count for it.
principal: NULL is the current principal. Everybody sees all of themselves; of others what they may view where it is assigned, as in these views.
Returns scope, role, resource_group (NULL for a share), resource_type and resource (NULL for an assignment), through (the user group by which it is held; NULL where it is the principal''s own), identifier, in_force, valid_from, valid_until; no rows for a principal that is not there. Raises 42602 (principal).'),
    ('rotate_api_key(text, text, interval)',
'Gives an API key another secret, which lasts as long as the first did, and is limited to the same. grace: how long the old one still works.
Returns the new token, shown this once. Raises 42501 (not permitted, or handing out more than one holds, or the session is limited), 42602, 42704, 22023 (grace), 54000 (100 old secrets still work).'),
    ('scope_of(text, text)',
'The id of the scope that has this key, for policies and queries on tables with keys of the application: has_permission(permission, scope_of(''organization'', org_id), ...) uses the index on org_id.
level: account, organization or project. key: equals the scope''s if the text is the same.
NULL if there is none, and while the session acts for a principal of another account. Raises nothing but 55000 (a replica older than harness_rbac.max_replica_age).'),
    ('server_stats()',
'What deciding has cost all sessions of this server together, of all databases, since it was started or has recovered from a crash: no names. A session tells when its transaction ends. For superusers, and for roles that are granted EXECUTE.
Returns one row: since, then hits, misses, compiled, evicted, changed_principals, changed_roles, changed_resource_groups, changed_scopes, changed_catalogue, changed_unknown and older_snapshots as session_stats() has them; no row where harness_rbac is not in shared_preload_libraries. Raises nothing.'),
    ('session_stats()',
'What this session has compiled, and what deciding has cost it since it began: nothing of other sessions, and no names. For superusers, and for roles that are granted EXECUTE: how much more is compiled after a question tells how much the principal holds that was asked about.
Returns one row: principals, questions and scopes that are compiled, the bytes they take, and most_bytes that they may (harness_rbac.cache_size); hits, decisions made from what was compiled, and misses, those that read tables; compiled, how often a principal was; then how many principals were forgotten, and why: evicted (no room), changed_principals (what they or their groups hold), changed_roles, changed_resource_groups, changed_scopes (of their account, or of another that shares its signal), changed_catalogue, changed_unknown (PostgreSQL lost messages, or a commit did not say in time that it had sent its own), older_snapshots (compiled for a statement that does not see the newest policy). Raises nothing.'),
    ('set_scope_key(text, text)',
'Gives a scope the key by which the application knows it, in place of the one it has; NULL takes it away. Which rows belong to the scope follows at once. For superusers, and roles that are granted EXECUTE and act for no principal.
Returns nothing. Raises 42501, 42602 (scope, key), 42704 (scope), 42710 (another scope of the level has the key).'),
    ('share_resource(text, text, text, text, text, timestamp with time zone, timestamp with time zone, text, text)',
'Shares one resource with a principal: it holds a role on that resource, and on nothing else.
principal, role: as for assign_role() at that scope. scope: where the resource lives. resource_type: no scope, and one that lives at the level. valid_from, valid_until: half-open, statement time. reason: free text. identifier: for alter_assignment(); generated if NULL. A share that has ended gives way to the new one.
Those who manage what the principal is assigned there may share; and so may those who hold, on the resource, a permission of its type whose action is share, judged by registered attributes. Everybody hands out no more than they hold on that resource, and for no longer.
Returns the id. Raises 42501 (not permitted, or handing out more than one holds), 42602, 42704, 0LP01 (principal or role do not fit the scope), 42710, 42939, 22023 (a scope as resource, a type that does not live at the level, never valid, control characters but line feed and tab), 54000 (reason of more than 4096 bytes).'),
    ('signed_session(name)',
'The statement by which a session of a database role at another node of the cluster acts as this one does: for the same principal, within the same bounds, for as long as the transaction there lasts. For superusers alone, and code of theirs that passes it on: whoever reads it can act so until harness_rbac.assertion_lifetime has passed.
role: as which the other node is reached. Both have the same key in the file harness_rbac.cluster_key, and databases of the same name. Where Citus is loaded begin_session() and authenticate() do all this themselves. Returns the statement. Raises 42501 (no superuser), 55000 (nobody is bound, or there is no key), 54000 (the file cannot be used).'),
    ('simulate(jsonb, text)',
'Who would gain and who would lose which permission, at a scope and below it, if changes were made: they are made, and undone, nothing is written and no lock stays. Sequences move on, as in any transaction that is rolled back.
changes: array of calls with named arguments, [{"call": "assign_role", "principal": "user:ana@acme", "role": ...}, {"call": "drop_principal", "principal": ...}], of the functions that change policy; {"call": "apply_policy", "policy": {...}} for a document.
Returns a row for each user or service account, permission, scope and resource whose answer becomes another. resource: NULL for the type as a whole; where single resources have answers of their own, those that are listed, registered, or scopes. change: gains or loses.
Raises 42501 (not permitted to see users and service accounts there, or what the calls raise), 42602, 42704 (scope), 22023 (changes), and what the calls raise.'),
    ('unshare_resource(text, text, text, text, text)',
'Takes a share back, named by its parts. A caller who does not manage what the principal is assigned there takes back only what it shared itself, as long as it may share the resource. Returns nothing. Raises 42501 (not permitted, or another one''s share), 42602, 42704 (also: no such share), 0LP01 (another account''s principal), 22023 (a scope as resource).'),
    ('verify_audit_log(text)',
'Where the log is not what was written: a row for each seal or entry that was changed, removed or added since, and one while a dump is not loaded to its end, whose session is not recorded.
account: NULL for all, also for what belongs to none, which principals may not ask. For those who hold core_audit_view in the account.
Returns account, entry (the first it is about), finding; no rows where all is well. Raises 22023 (not an account), 42501 (without core_audit_view), 42602 (account).'),
    ('wait_for_replicas(interval)',
'Waits until every logical subscriber of this database has applied what was committed before the call. For superusers and roles that are granted EXECUTE. timeout: for so long at most. Returns nothing. Raises 57014 (not in that time; DETAIL names the slots of those that are behind, what was committed stays), 42501, 55000 (on a standby).');
END;
COMMENT ON FUNCTION harness_rbac._manual() IS
'What functions say of themselves at length, by their names and the types of their arguments. For help() and the reference.';
