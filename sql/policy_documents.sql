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
