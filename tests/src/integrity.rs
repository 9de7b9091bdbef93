//! Whether the tables of the policy are whole: every constraint as PostgreSQL has it, and the rules that span rows.

use postgres::Client;

/// What the triggers hold, said a second time: rows that should not be there.
const RULES: &str = "
    SELECT 'a member that is no user, or a group that is none' FROM harness_rbac.group_members m
      JOIN harness_rbac.principals g ON g.id = m.group_id JOIN harness_rbac.principals u ON u.id = m.user_id
     WHERE g.kind <> 'user_group' OR u.kind <> 'user' OR g.account_id <> u.account_id
    UNION ALL
    SELECT 'a user of an account, or of a project and not of its organization' FROM harness_rbac.scope_users u
      JOIN harness_rbac.scopes s ON s.id = u.scope_id
     WHERE s.level = 'account' OR (s.level = 'project') <> (u.organization_id IS NOT NULL) OR u.organization_id <> s.parent_id
    UNION ALL
    SELECT 'a permission of another level' FROM harness_rbac.role_permissions h JOIN harness_rbac.roles r ON r.id = h.role_id
      JOIN harness_rbac.scopes s ON s.id = r.scope_id JOIN harness_rbac.permissions p ON p.id = h.permission_id
     WHERE s.level <> ALL (p.levels)
    UNION ALL
    SELECT 'an included scope outside of the group''s own' FROM harness_rbac.resource_group_scopes i
      JOIN harness_rbac.resource_groups g ON g.id = i.resource_group_id JOIN harness_rbac.scopes own ON own.id = g.scope_id
      JOIN harness_rbac.scopes s ON s.id = i.scope_id WHERE s.path <> own.path AND NOT starts_with(s.path, own.path || '/')
    UNION ALL
    SELECT 'names, and other scopes than the own' FROM harness_rbac.resource_group_selectors n
      JOIN harness_rbac.resource_groups g ON g.id = n.resource_group_id
      JOIN harness_rbac.resource_group_scopes i ON i.resource_group_id = g.id
     WHERE n.identifiers IS NOT NULL AND (i.scope_id <> g.scope_id OR i.include_child_scopes)
    UNION ALL
    SELECT 'selectors, and everything' FROM harness_rbac.resource_group_selectors n
      JOIN harness_rbac.resource_groups g ON g.id = n.resource_group_id WHERE g.include_all_resources
    UNION ALL
    SELECT 'an assignment whose parts do not fit' FROM harness_rbac.role_assignments a
      JOIN harness_rbac.scopes s ON s.id = a.scope_id JOIN harness_rbac.principals p ON p.id = a.principal_id
      JOIN harness_rbac.scopes home ON home.id = p.scope_id JOIN harness_rbac.roles r ON r.id = a.role_id
      LEFT JOIN harness_rbac.scopes role_home ON role_home.id = r.scope_id
      JOIN harness_rbac.resource_groups g ON g.id = a.resource_group_id
     WHERE NOT starts_with(s.path || '/', home.path || '/') OR NOT starts_with(s.path || '/', coalesce(role_home.path, s.path) || '/')
        OR g.scope_id <> a.scope_id
    UNION ALL
    SELECT 'a resource of another level' FROM harness_rbac.resources r JOIN harness_rbac.scopes s ON s.id = r.scope_id
      JOIN harness_rbac.resource_types t ON t.id = r.resource_type_id WHERE s.level <> ALL (t.levels)
    UNION ALL
    SELECT 'a scope without its group of all users' FROM harness_rbac.scopes s
     WHERE NOT EXISTS (SELECT FROM harness_rbac.principals p WHERE p.id = -s.id)";

/// Foreign keys and checks as statements that count the rows against them.
const CONSTRAINTS: &str = "
    SELECT CASE contype WHEN 'c' THEN format('SELECT %L FROM %s WHERE NOT (%s)', conname, conrelid::regclass, pg_get_expr(conbin, conrelid))
           ELSE format('SELECT %L FROM %s AS c WHERE (%s) AND NOT EXISTS (SELECT FROM %s AS p WHERE (%s))', conname, conrelid::regclass,
                (SELECT string_agg(format('c.%I IS NOT NULL', attname), ' AND ') FROM pg_attribute WHERE attrelid = conrelid AND attnum = ANY (conkey)),
                confrelid::regclass,
                (SELECT string_agg(format('c.%I = p.%I', a.attname, b.attname), ' AND ') FROM unnest(conkey, confkey) AS k (ours, theirs)
                   JOIN pg_attribute a ON a.attrelid = conrelid AND a.attnum = ours JOIN pg_attribute b ON b.attrelid = confrelid AND b.attnum = theirs))
           END
      FROM pg_constraint WHERE connamespace = 'harness_rbac'::regnamespace AND contype IN ('c', 'f') AND conrelid <> 0";

/// The statement that returns what is broken; no rows if nothing is.
pub fn statement(client: &mut Client) -> String {
    let constraints: Vec<String> = client.query(CONSTRAINTS, &[]).unwrap().iter().map(|row| row.get(0)).collect();
    assert!(constraints.len() > 30, "the tables have constraints");
    format!("{RULES}\nUNION ALL\n{}", constraints.join("\nUNION ALL\n"))
}

/// A fingerprint of every row of the tables that the condition does not leave out.
pub fn fingerprint(client: &mut Client, omitted: &[&str], rows: &str) -> String {
    const TABLES: &str = "SELECT relname::text FROM pg_class c WHERE relnamespace = 'harness_rbac'::regnamespace AND relkind = 'r' AND relname <> ALL ($1)
           AND ($2 = 'true' OR EXISTS (SELECT FROM pg_attribute WHERE attrelid = c.oid AND attname = 'account_id')) ORDER BY 1";
    let tables: Vec<String> = client.query(TABLES, &[&omitted, &rows]).unwrap().iter().map(|row| row.get(0)).collect();
    let digest = |table: &String| {
        format!(
            "(SELECT md5(coalesce(string_agg(t::text, ',' ORDER BY t::text), '')) FROM harness_rbac.{table} t WHERE {rows})"
        )
    };
    let sql = format!("SELECT concat_ws(' ', {})", tables.iter().map(digest).collect::<Vec<_>>().join(", "));
    client.query_one(&sql, &[]).unwrap().get(0)
}
