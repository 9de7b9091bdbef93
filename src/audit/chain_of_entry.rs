//! In whose chain an entry of the log is: an organization's, or the account's own.

use crate::server::Index;

/// What the rows of a table are parts of.
pub struct Whole {
    /// By the ids of such.
    pub index: Index,
    table: &'static str,
    /// The column that names it.
    pub column: &'static str,
    /// Whether those that were looked up are so few that the entries keep the order of the rows.
    pub are_few: bool,
}

impl Whole {
    /// So many are looked through for each row.
    pub const FEW: usize = 16;

    /// Of the rows of that table, if they do not say themselves to which scope they belong.
    pub fn of(table: &str) -> Option<Whole> {
        let (index, table, column) = match table {
            "role_permissions" => (Index::RoleById, "roles", "role_id"),
            "resource_group_scopes" | "resource_group_selectors" => {
                (Index::ResourceGroupById, "resource_groups", "resource_group_id")
            }
            "group_members" => (Index::PrincipalById, "principals", "group_id"),
            "api_keys" => (Index::PrincipalById, "principals", "principal_id"),
            _ => return None,
        };
        Some(Whole { index, table, column, are_few: true })
    }

    /// Whether it knows the account, and its part does not.
    pub fn knows_account(&self) -> bool {
        self.table == "roles"
    }

    /// What was found of the whole of the row `c`: `account_id`, argument 4, or `scope_id`, argument 5.
    pub fn known(&self, what: &str, argument: u32) -> String {
        match self.are_few {
            true => format!("(${argument}::bigint[])[array_position($3::bigint[], {})]", self.key()),
            false => format!("known.{what}"),
        }
    }

    fn key(&self) -> String {
        format!("(coalesce(c.after, c.before) ->> '{}')::bigint", self.column)
    }

    /// Where that is joined.
    pub fn join(&self) -> String {
        let known = "LEFT JOIN unnest($3::bigint[], $4::bigint[], $5::bigint[]) AS known (id, account_id, scope_id)";
        if self.are_few { String::new() } else { format!("{known} ON known.id = {}", self.key()) }
    }
}

/// The organization of the scope `s`; 0 for an account.
const ORGANIZATION: &str = "CASE s.level WHEN 'project' THEN s.parent_id WHEN 'organization' THEN s.id ELSE 0 END";

/// The organization of the entry about the row `c`, in whose chain it is; 0 for what is the account's own, as an organization
/// itself is, and for what is left of a scope that is gone. `whole` is given if it has been looked up.
pub fn organization(table: &str, whole: Option<&Whole>) -> String {
    let content = |column: &str| format!("(coalesce(c.after, c.before) ->> '{column}')");
    let found = |from: &str| format!("coalesce((SELECT {ORGANIZATION} FROM {from}), 0)");
    let of_scope = |id: String| found(&format!("harness_rbac.scopes s WHERE s.id = {id}"));
    match (table, whole, Whole::of(table)) {
        ("resource_types" | "permissions" | "database_roles", ..) => "0".into(),
        ("scopes", ..) => {
            format!("CASE {} WHEN 'project' THEN {}::bigint ELSE 0 END", content("level"), content("parent_id"))
        }
        (_, Some(whole), _) => of_scope(whole.known("scope_id", 5)),
        (_, None, Some(whole)) => found(&format!(
            "harness_rbac.{} o JOIN harness_rbac.scopes s ON s.id = o.scope_id WHERE o.id = {}",
            whole.table,
            whole.key()
        )),
        ("api_key_bounds", ..) => found(&format!(
            "harness_rbac.api_keys k JOIN harness_rbac.principals o ON o.id = k.principal_id
                JOIN harness_rbac.scopes s ON s.id = o.scope_id WHERE k.public_id = {}",
            content("public_id")
        )),
        _ => of_scope(format!("{}::bigint", content("scope_id"))),
    }
}
