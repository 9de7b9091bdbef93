//! Making row-level security policies, and dropping them.

use super::advice;
use super::command_permission::permission_for;
use super::guard::{add_guard, drop_guard, has_inherited_guard, is_table_of_citus};
use super::has_permission_call::Call;
use super::target_table::Target;
use super::wanted_protection::{Protection, refused};
use crate::cache::catalogue;
use crate::model::{Command, Result, undefined};
use crate::server::{notice, write};
use pgrx::pg_sys;

/// Makes a policy for each command, in place of those of an earlier call.
///
/// # Errors
/// 42704 for an unknown table, column, type or permission; 42501 for somebody else's table; 22023 for what is no
/// ordinary table, a column of the wrong type, or a permission that says nothing about the resource type.
pub fn protect_table(protection: &Protection<'_>) -> Result<()> {
    let target = Target::find(protection.target)?;
    let policies = wanted_policies(&target, protection)?;
    let is_of_citus = is_table_of_citus(target.oid);
    drop_policies(&target);
    drop_guard(&target);
    for (command, asked) in &policies {
        write::execute(
            &format!(
                "CREATE POLICY harness_rbac_{0} ON {1} FOR {0} TO PUBLIC {2}",
                command.as_str(),
                target.name,
                policy(*command, asked)
            ),
            &[],
        );
    }
    let force = if protection.force { "FORCE" } else { "NO FORCE" };
    let alter = format!("ALTER TABLE {} ENABLE ROW LEVEL SECURITY, {force} ROW LEVEL SECURITY", target.name);
    write::execute(&alter, &[]);
    if protection.guard.unwrap_or(is_of_citus) && !has_inherited_guard(&target) {
        let lets_in = policies.into_iter().filter(|(command, _)| matches!(command, Command::Insert | Command::Update));
        add_guard(&target, &lets_in.map(|(_, asked)| asked).collect::<Vec<_>>(), protection.force);
    }
    advice::warn_of_other_policies(&target, is_of_citus);
    advice::warn_of_approximate_indexes(&target);
    advice::warn_without_indexes(&target, protection)
}

/// What each command asks; none for what nobody may.
fn wanted_policies(target: &Target, protection: &Protection<'_>) -> Result<Vec<(Command, String)>> {
    let call = Call::new(target, protection)?;
    let catalogue = catalogue()?;
    let mut policies = Vec::new();
    for command in Command::ALL {
        match permission_for(command, protection, &catalogue)? {
            Some((permission, is_own)) => {
                let names_resource = names_resource(command, protection)?;
                policies.push((command, call.text(&permission, is_own, names_resource)));
            }
            // Told to: nothing to tell.
            None if protection.commands.get(command) == Some(None) => {}
            None => notice(
                format!("nobody may {} in {}", command.as_str(), target.name),
                format!("Resource type {} has no permission for it.", crate::model::quoted(protection.resource_type)),
                format!("To allow it, name one: commands => '{{\"{}\": \"...\"}}'.", command.as_str()),
            ),
        }
    }
    Ok(policies)
}

/// Drops the policies of `protect_table`, and turns row-level security off if no others are left.
///
/// # Errors
/// 42704 if the table is not protected; 42501, 22023 as for `protect_table`.
pub fn unprotect_table(target: pg_sys::Oid) -> Result<()> {
    let target = Target::find(target)?;
    if drop_policies(&target) == 0 {
        let detail = "It has no policy of harness_rbac.";
        return Err(undefined("protection of table", &target.name, detail, "See harness_rbac.protected_tables."));
    }
    drop_guard(&target);
    if write::execute("SELECT FROM pg_catalog.pg_policy WHERE polrelid = $1", &[target.oid.into()]) == 0 {
        let alter = format!("ALTER TABLE {} DISABLE ROW LEVEL SECURITY, NO FORCE ROW LEVEL SECURITY", target.name);
        write::execute(&alter, &[]);
    }
    Ok(())
}

/// Whether the command asks about the resource of the row. Creating asks about the type as a whole unless it is told
/// otherwise, where a row is a part of a resource, as a comment is of its document.
fn names_resource(command: Command, protection: &Protection<'_>) -> Result<bool> {
    let told = protection.commands.get(command).flatten().and_then(|needs| needs.on_resource);
    if told == Some(true) && protection.resource_column.is_none() {
        return Err(refused(
            format!("command {} cannot ask about the resource of the row", command.as_str()),
            "There is no resource_column that holds it.",
            "Name the column, or ask about the type as a whole.",
        ));
    }
    Ok(told.unwrap_or(command != Command::Insert))
}

/// The conditions of a policy.
fn policy(command: Command, asked: &str) -> String {
    match command {
        Command::Select | Command::Delete => format!("USING ({asked})"),
        Command::Insert => format!("WITH CHECK ({asked})"),
        Command::Update => format!("USING ({asked}) WITH CHECK ({asked})"),
    }
}

/// Drops the policies that are ours by name; how many there were.
fn drop_policies(target: &Target) -> usize {
    let ours = write::rows(
        "SELECT polname::text FROM pg_catalog.pg_policy WHERE polrelid = $1
            AND polname = ANY ('{harness_rbac_select,harness_rbac_insert,harness_rbac_update,harness_rbac_delete}'::name[])",
        &[target.oid.into()],
        |row| row.get::<String>(1).unwrap_or_default(),
    );
    for policy in &ours {
        write::execute(&format!("DROP POLICY {policy} ON {}", target.name), &[]);
    }
    ours.len()
}
