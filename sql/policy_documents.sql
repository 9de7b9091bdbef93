-- What the functions that take or give policy documents say of themselves.

COMMENT ON FUNCTION harness_rbac.export_policy(text) IS
'Everything that lives at a scope and below it as one document: scopes, users and who is where, service accounts, roles, resource groups, registered resources, role assignments; of an account also the application''s resource types and permissions. No secrets, no API keys. The same policy gives the same document; docs/policy.schema.json describes it.
Returns the document. Raises 42501 (not permitted to see all of it), 42602, 42704 (scope), 54000 (more than 200 MB).';
COMMENT ON FUNCTION harness_rbac.plan_policy(jsonb, boolean) IS
'What apply_policy() would do: the function that does it by hand (or describe, for names and the like), to what, and what is gained and lost. An entry of the document is what it says and nothing else; what the document does not mention stays. prune: in the sections that it has, what it does not mention goes; resource types and permissions never go.
Raises 42501 (not permitted to see what the document speaks of), 22023 (unknown key or shape, with its place; outside of the document''s scope; twice), 42602, 42939, 0LP01, 42710 (a resource type or permission of that name is another).';
COMMENT ON FUNCTION harness_rbac.apply_policy(jsonb, boolean) IS
'Makes the policy what a document says, all of it or nothing, with the caller''s own authority: whoever may not make a change by hand may not make it here. What goes goes first, what comes follows; an administrator may be replaced. Arguments and result as for plan_policy().
Raises what plan_policy() and the functions raise that make the changes by hand, 22023 also if an assertion of the document (must, must_not) fails afterwards, 2BP01 (last administrator, rows of protected tables in a scope that would go).';
COMMENT ON FUNCTION harness_rbac.check_policy(jsonb) IS
'Whether what a document says must be permitted is, and what must_not be is not. Assertions are about the document''s own account. A name that nothing has fails its assertion either way, where the caller may see such principals or scopes; to others it is as if nobody held anything.
Returns lines in the Test Anything Protocol. Raises 22023, 42602, 42939, 0LP01 (the document).';
COMMENT ON FUNCTION harness_rbac.policy_from_yaml(text) IS
'A policy document written in YAML, in its one form: plan_policy(policy_from_yaml(...)). Returns the document. Raises 22023 (no YAML, or not of that shape), 42602, 42939, 0LP01.';
COMMENT ON FUNCTION harness_rbac.policy_from_terraform(jsonb) IS
'What a configuration of the product''s Terraform provider says, in Terraform''s JSON syntax or as terraform show -json prints a plan or a state: organizations, projects, roles, resource groups, user groups, service accounts, role assignments and the roles of users of one account, which its provider names. Members of groups that are linked to a directory, or that lifecycle ignores, are left alone.
Returns a policy document, with what gives nobody any rights in leftOut. Raises 22023 with the place (an argument that means nothing here, an expression that nothing resolves, a module that cannot be seen, two accounts or none), 42602, 42939, 0LP01.';
COMMENT ON FUNCTION harness_rbac.policy_from_terraform(jsonb, text) IS
'What a configuration of the product''s Terraform provider says, with what its account is called here. Everything else as in the form without account.';
COMMENT ON FUNCTION harness_rbac.policy_to_terraform(text) IS
'The roles, resource groups, user groups, service accounts and role assignments of a scope and of all below it, in Terraform''s JSON syntax for the product''s provider. What Terraform cannot say (assignments with a time limit, and service accounts that are disabled, with theirs) is left out, and a comment in the result names it.
Returns the configuration. Raises 42501 (not permitted to view scopes, principals, roles, resource groups or resources there), 42602, 42704 (scope).';
