use super::*;

fn document(sections: &str) -> PolicyDocument {
    PolicyDocument::parse(&format!(r#"{{"version": 1, "scope": "acme", {sections}}}"#)).unwrap()
}

fn planned(current: &str, wanted: &str, prune: bool) -> Vec<(&'static str, String, String)> {
    let changes = plan(&document(current), &document(wanted), prune).unwrap();
    changes.into_iter().map(|change| (change.action.name(), change.object, change.detail)).collect()
}

const THERE: &str = r#"
    "scopes": [{"scope": "acme"}, {"scope": "acme/o"}, {"scope": "acme/o/p"}],
    "users": [{"identifier": "ana"}, {"identifier": "ben"}],
    "userGroups": [{"scope": "acme", "identifier": "G", "users": ["ana"]}],
    "roles": [{"scope": "acme", "identifier": "R", "permissions": ["a", "b"]}],
    "roleAssignments": [
        {"scope": "acme", "identifier": "one", "principal": "user_group:G@acme", "roleIdentifier": "R", "resourceGroupIdentifier": "_all"},
        {"scope": "acme/o/p", "identifier": "two", "principal": "user:ben@acme", "roleIdentifier": "account.R", "resourceGroupIdentifier": "_all"}]"#;

const OF_BEN: &str = r#",
        {"scope": "acme/o/p", "identifier": "two", "principal": "user:ben@acme", "roleIdentifier": "account.R", "resourceGroupIdentifier": "_all"}"#;

#[test]
fn the_same_needs_nothing() {
    assert_eq!(planned(THERE, THERE, true), []);
    assert_eq!(planned(THERE, r#""must": []"#, true), []);
}

#[test]
fn what_is_not_mentioned_stays_unless_pruned() {
    let empty = r#""users": [], "roles": [], "roleAssignments": []"#;
    assert_eq!(planned(THERE, empty, false), []);
    let names: Vec<_> = planned(THERE, empty, true).into_iter().map(|(action, object, _)| (action, object)).collect();
    // The second assignment goes with the user, both go with the role.
    let expected =
        [("drop_role", "R at acme"), ("drop_principal", "user:ana@acme"), ("drop_principal", "user:ben@acme")];
    assert_eq!(names, expected.map(|(action, object)| (action, object.to_owned())));
}

#[test]
fn gains_and_losses_are_said() {
    let wanted = THERE.replace(r#"["a", "b"]"#, r#"["b", "c"]"#).replace(r#""users": ["ana"]"#, r#""users": ["ben"]"#);
    let said = |action, object: &str, detail: &str| (action, object.to_owned(), detail.to_owned());
    assert_eq!(
        planned(THERE, &wanted, false),
        [
            said("remove_group_member", "user:ana@acme in user_group:G@acme", "loses R on _all at acme"),
            said("add_group_member", "user:ben@acme in user_group:G@acme", "gains R on _all at acme"),
            said("alter_role", "R at acme", "gains c; loses a"),
        ]
    );
}

#[test]
fn an_assignment_of_the_same_name_is_replaced() {
    let wanted = THERE.replace(r#""two", "principal": "user:ben@acme""#, r#""two", "principal": "user:ana@acme""#);
    let actions: Vec<_> =
        planned(THERE, &wanted, false).into_iter().map(|(action, object, _)| (action, object)).collect();
    assert_eq!(actions, [("revoke_role", "user:ben@acme".to_owned()), ("assign_role", "user:ana@acme".to_owned())]);
}

#[test]
fn a_scope_goes_with_what_is_in_it_and_not_from_above_another() {
    let all_the_same = THERE.replace(r#", {"scope": "acme/o"}, {"scope": "acme/o/p"}"#, "");
    let without = all_the_same.replace(OF_BEN, "");
    assert_eq!(planned(THERE, &without, true).iter().map(|(action, ..)| *action).collect::<Vec<_>>(), ["drop_scope"]);
    let orphan = THERE.replace(r#", {"scope": "acme/o"}"#, "");
    assert!(plan(&document(THERE), &document(&orphan), true).is_err());
    // Nor does what the document lists itself go with it.
    assert!(plan(&document(THERE), &document(&all_the_same), true).is_err());
}

#[test]
fn a_name_that_leaves_a_group_with_what_had_it_is_put_back() {
    let group = r#", "resourceGroups": [{"scope": "acme", "identifier": "Users", "resourceFilter": {"resources": [{"resourceType": "USER", "identifiers": ["ben"]}]}}]"#;
    let there = format!("{THERE}{group}");
    let wanted = there.replace(r#", {"identifier": "ben"}"#, "").replace(OF_BEN, "");
    let actions: Vec<_> = planned(&there, &wanted, true).into_iter().map(|(action, ..)| action).collect();
    assert_eq!(actions, ["drop_principal", "alter_resource_group"]);
}

/// Below its home a name means the one that lives nearest; what is registered under it goes and comes like what lists it.
#[test]
fn a_name_means_the_nearest() {
    let there = r#"
        "scopes": [{"scope": "acme"}, {"scope": "acme/o"}, {"scope": "acme/x"}],
        "serviceAccounts": [{"scope": "acme", "identifier": "ci"}, {"scope": "acme/x", "identifier": "ci"}],
        "resources": [
            {"scope": "acme/o", "resourceType": "SERVICEACCOUNT", "identifier": "ci", "attributes": {}},
            {"scope": "acme/x", "resourceType": "SERVICEACCOUNT", "identifier": "ci", "attributes": {}},
            {"scope": "acme/x", "resourceType": "CONNECTOR", "identifier": "ci", "attributes": {}}]"#;
    let wanted = there.replace(r#"{"scope": "acme", "identifier": "ci"}, "#, "");
    let made: Vec<_> = planned(there, &wanted, true).into_iter().map(|(action, object, _)| (action, object)).collect();
    let expected =
        [("drop_principal", "service_account:ci@acme"), ("register_resource", "SERVICEACCOUNT ci at acme/o")];
    assert_eq!(made, expected.map(|(action, object)| (action, object.to_owned())));
}

#[test]
fn who_is_removed_from_a_scope_loses_what_is_its_own_there_and_below() {
    let there = r#"
        "scopes": [{"scope": "acme"}, {"scope": "acme/o", "users": ["ana", "ben"]}, {"scope": "acme/o/p", "users": ["ben"]}],
        "userGroups": [{"scope": "acme", "identifier": "G", "users": ["ben"]}, {"scope": "acme/o/p", "identifier": "T", "users": ["ana", "ben"]}],
        "roleAssignments": [
            {"scope": "acme", "principal": "user:ben@acme", "roleIdentifier": "A", "resourceGroupIdentifier": "_all"},
            {"scope": "acme/o", "principal": "user:ana@acme", "roleIdentifier": "O", "resourceGroupIdentifier": "_all"},
            {"scope": "acme/o/p", "identifier": "own", "principal": "user:ben@acme", "roleIdentifier": "P", "resourceGroupIdentifier": "_all"},
            {"scope": "acme/o/p", "principal": "user_group:T@acme/o/p", "roleIdentifier": "Q", "resourceGroupIdentifier": "_all"}]"#;
    let removed = there.replace(
        r#""users": ["ana", "ben"]}, {"scope": "acme/o/p", "users": ["ben"]}"#,
        r#""users": ["ana"]}, {"scope": "acme/o/p", "users": []}"#,
    );
    let said = |action, object: &str, detail: &str| (action, object.to_owned(), detail.to_owned());
    let losses = "loses P on _all at acme/o/p, Q on _all at acme/o/p; leaves user_group:T@acme/o/p";
    let gone = |scope| said("remove_scope_user", &format!("user:ben@acme in {scope}"), losses);
    // What the document lists all the same comes anew, under its name.
    assert_eq!(
        planned(there, &removed, false),
        [
            gone("acme/o"),
            gone("acme/o/p"),
            said("add_group_member", "user:ben@acme in user_group:T@acme/o/p", "gains Q on _all at acme/o/p"),
            said("assign_role", "user:ben@acme", "gains P on _all at acme/o/p"),
        ]
    );
    // What it does not list goes along, and is not taken away twice.
    let without = removed
        .replace(r#""T", "users": ["ana", "ben"]"#, r#""T", "users": ["ana"]"#)
        .replace(r#"{"scope": "acme/o/p", "identifier": "own", "principal": "user:ben@acme", "roleIdentifier": "P", "resourceGroupIdentifier": "_all"},"#, "");
    assert_eq!(planned(there, &without, true), [gone("acme/o"), gone("acme/o/p")]);
}
