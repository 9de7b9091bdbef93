-- What the functions that take or give policy documents say of themselves.

COMMENT ON FUNCTION harness_rbac.export_policy(text) IS
'Everything that lives at a scope and below it as one document: scopes, users and where each is, service accounts, roles, resource groups, registered resources, role assignments; of an account also the application''s resource types and permissions. No secrets, no API keys. Returns the document.';
COMMENT ON FUNCTION harness_rbac.export_policy_parts(text) IS
'Everything that lives at a scope and below it, as documents that make the same policy when apply_policy() applies them one after the other: for what is too large for one document, and for COPY. Each has 10,000 entries at most, and 16 MB unless one entry has more. Returns part and policy.';
COMMENT ON FUNCTION harness_rbac.plan_policy(jsonb, boolean) IS
'What apply_policy() would do: the function that does it by hand (or describe, for names and the like), to what, and what is gained and lost. An entry of the document is what it says and nothing else; what the document does not mention stays.';
COMMENT ON FUNCTION harness_rbac.apply_policy(jsonb, boolean) IS
'Makes the policy what a document says, all of it or nothing, with the caller''s own authority: whoever may not make a change by hand may not make it here. What goes goes first, what comes follows; an administrator may be replaced. Arguments and result as for plan_policy().';
COMMENT ON FUNCTION harness_rbac.check_policy(jsonb) IS
'Whether what a document says must be permitted is, and what must_not be is not. Assertions are about the document''s own account. Returns lines in the Test Anything Protocol.';
COMMENT ON FUNCTION harness_rbac.policy_from_yaml(text) IS
'A policy document written in YAML, in its one form: plan_policy(policy_from_yaml(...)). Returns the document. Raises 22023 (no YAML, or not of that shape), 42602, 42939, 0LP01.';
COMMENT ON FUNCTION harness_rbac.policy_from_terraform(jsonb) IS
'What a Terraform configuration says, as a policy document. Returns the document, with what gives nobody any rights in leftOut.';
COMMENT ON FUNCTION harness_rbac.policy_from_terraform(jsonb, text) IS
'What a configuration of Harness''s Terraform provider says, with what its account is called here. Everything else as in the form without account.';
COMMENT ON FUNCTION harness_rbac.policy_to_terraform(text) IS
'The roles, resource groups, user groups, service accounts and role assignments of a scope and of all below it, in Terraform''s JSON syntax for the provider of Harness. Returns the configuration.';
