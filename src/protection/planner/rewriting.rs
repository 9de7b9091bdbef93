//! `has_permission` taken apart into its reasons, where each may have an index of its own.
//!
//! In the place of the call the planner is given
//! `_permits(...) OR (_names_in_scope(...) AND _names_resource(...))`. That is the same on every row for every
//! principal, so a plan may outlive the one it was made for. Where an index leads to an attribute of the row, as to its owner,
//! `OR (_matches_in_scope(...) AND _matches(...))` is added. The first decides each row for whatever reason, and leads an index
//! to the rows that are in none of the others' reach; those lead to the rest. All are below one OR, which the planner uses as a
//! whole or not at all. It matches a condition to one column of an index and stops there: so scopes of names and names are two.
//! Where the scope is `scope_of(level, key)`, they have the column with the key in its place, and the level for a last argument.
#![allow(unsafe_code)]

use super::attribute_members::{columns, is_compared, is_object, members};
use super::key_call::{known_level, scope_of};
use super::known_shares::variable;
use super::planned_call::{PlannedCall, call, constant, copy, is_null, nth};
use crate::cache::Arms;
use crate::server::settings;
use pgrx::{IntoDatum, pg_sys};

const RESOURCE: usize = 2;
const ATTRIBUTES: usize = 4;

/// Where calls stand that were made here, in a query that has none of them. It tells them from calls that somebody wrote.
pub(super) const MADE_HERE: i32 = -1618;
/// The same for the scopes of what has an index of its own, which is the better one.
pub(super) const BESIDE_INDEX: i32 = -1619;

/// The reasons in the place of the call; `None` where that cannot pay, or where the call is about more than columns of one
/// table.
///
/// # Safety
/// `request` comes from the planner.
pub(super) unsafe fn arms(request: &pg_sys::SupportRequestSimplify) -> Option<*mut pg_sys::Node> {
    if !settings::has_indexes_by_reason() {
        return None;
    }
    // SAFETY: all nodes belong to the planner's context, where the new ones are made as well.
    unsafe {
        let root = request.root.as_ref()?;
        let arguments = (*request.fcall).args;
        let whole = PlannedCall::of(arguments)?;
        constant(whole.permission).filter(|known| !known.constisnull)?;
        let (resource, attributes) = (column_behind(nth(arguments, RESOURCE)?)?, nth(arguments, ATTRIBUTES)?);
        if !is_null(attributes) && !is_object(attributes) {
            return None;
        }
        let place = Place::of(whole.scope)?;
        let scope = variable(place.column)?;
        if (*scope).varlevelsup != 0 {
            return None;
        }
        let table =
            nth((*root.parse).rtable, usize::try_from((*scope).varno - 1).ok()?)?.cast::<pg_sys::RangeTblEntry>();
        if (*table).rtekind != pg_sys::RTEKind::RTE_RELATION {
            return None;
        }
        let leading = leading_columns((*table).relid);
        let lead = |node| match variable(node) {
            Some(column) if (*column).varno == (*scope).varno && (*column).varlevelsup == 0 => {
                best_index(&leading, (*scope).varattno, (*column).varattno)
            }
            _ => Lead::Neither,
        };
        let holds = |holds: &dyn Fn(&Arms) -> bool| whole.permitted_arms().is_some_and(|arms| holds(&arms));
        let of_resource = lead(resource);
        let by_name = match of_resource {
            Lead::Resource => true,
            Lead::ScopeAndResource => holds(&|arms| !arms.names.is_empty()),
            Lead::Neither => false,
        };
        let holds_apart = |name: &str| holds(&|arms| arms.attributes.contains_key(name));
        let leads = |(name, value): &(&str, *mut pg_sys::Node)| match lead(*value) {
            Lead::Resource => true,
            Lead::ScopeAndResource => holds_apart(name),
            Lead::Neither => false,
        };
        // One of them; the one that leads the caller to rows, if one does.
        let comparable = |(_, value): &(&str, *mut pg_sys::Node)| is_compared(*value);
        let leading: Vec<_> = members(attributes).into_iter().filter(comparable).filter(leads).collect();
        let apart = match leading.as_slice() {
            [] => None,
            [one] => Some(*one),
            several => several.iter().find(|(name, _)| holds_apart(name)).or(several.first()).copied(),
        };
        if !by_name && apart.is_none() {
            return None;
        }
        let is_indexed = |lead| if matches!(lead, Lead::Resource) { BESIDE_INDEX } else { MADE_HERE };
        let scopes = [is_indexed(of_resource), apart.as_ref().map_or(MADE_HERE, |(_, value)| is_indexed(lead(*value)))];
        in_place_of(whole.permission, &place, [resource, attributes], apart, scopes)
    }
}

/// By what a row tells its scope: a column with its id, or one with its key, and of which level that is.
struct Place {
    column: *mut pg_sys::Node,
    level: Option<*mut pg_sys::Node>,
}

impl Place {
    /// # Safety
    /// The node is the planner's.
    unsafe fn of(scope: *mut pg_sys::Node) -> Option<Place> {
        // SAFETY: see the caller.
        unsafe {
            if let Some((level, column, _)) = scope_of(scope) {
                known_level(level)??;
                return Some(Place { column, level: Some(level) });
            }
            let is_id = matches!(pg_sys::exprType(scope), pg_sys::INT8OID | pg_sys::INT4OID | pg_sys::INT2OID);
            is_id.then_some(Place { column: scope, level: None })
        }
    }
}

/// # Safety
/// The nodes are the planner's.
unsafe fn in_place_of(
    permission: *mut pg_sys::Node,
    place: &Place,
    [resource, attributes]: [*mut pg_sys::Node; 2],
    apart: Option<(&str, *mut pg_sys::Node)>,
    scopes: [i32; 2],
) -> Option<*mut pg_sys::Node> {
    const TEXT: pg_sys::Oid = pg_sys::TEXTOID;
    const ANY: pg_sys::Oid = pg_sys::ANYOID;
    const JSON: pg_sys::Oid = pg_sys::JSONBOID;
    // SAFETY: see the caller.
    unsafe {
        let list = |nodes: &[*mut pg_sys::Node]| {
            nodes.iter().fold(std::ptr::null_mut(), |list, node| pg_sys::lappend(list, copy(*node).cast()))
        };
        let arm_at = |location, name, types: &[pg_sys::Oid], nodes: &[*mut pg_sys::Node]| {
            let made = call(name, types, list(nodes), pg_sys::BOOLOID)?;
            (*made.cast::<pg_sys::FuncExpr>()).location = location;
            Some(made)
        };
        let arm = |name, types: &[pg_sys::Oid], nodes: &[*mut pg_sys::Node]| arm_at(MADE_HERE, name, types, nodes);
        let [of_names, of_attribute] = scopes;
        let all = |kind, nodes: &[*mut pg_sys::Node]| -> *mut pg_sys::Node {
            let nodes = nodes.iter().fold(std::ptr::null_mut(), |list, node| pg_sys::lappend(list, node.cast()));
            pg_sys::makeBoolExpr(kind, nodes, -1).cast()
        };
        let (and, or) = (pg_sys::BoolExprType::AND_EXPR, pg_sys::BoolExprType::OR_EXPR);
        let (scope, level) = (place.column, place.level);
        let name = apart.and_then(|(name, _)| name.into_datum());
        let (value, is_null, collation) =
            (name.unwrap_or(pg_sys::Datum::null()), name.is_none(), pg_sys::DEFAULT_COLLATION_OID);
        let name: *mut pg_sys::Node = pg_sys::makeConst(TEXT, -1, collation, -1, value, is_null, false).cast();
        let of_level = |location, name, types: &[pg_sys::Oid], nodes: &[*mut pg_sys::Node]| match level {
            Some(level) => arm_at(location, name, &[types, &[TEXT]].concat(), &[nodes, &[level]].concat()),
            None => arm_at(location, name, types, nodes),
        };
        let none = |of_type| pg_sys::makeNullConst(of_type, -1, pg_sys::InvalidOid).cast();
        let by_scope = match columns(attributes) {
            // Text that becomes JSON is read as it is: that is most of what a row costs.
            Some(members) => {
                let whole = [permission, scope, resource, none(JSON), name, level.unwrap_or(none(TEXT))];
                let arguments = list(&[whole.as_slice(), members.as_slice()].concat());
                let types = [TEXT, ANY, ANY, JSON, TEXT, TEXT, ANY];
                let made = call(c"harness_rbac._permits", &types, arguments, pg_sys::BOOLOID)?;
                (*made.cast::<pg_sys::FuncExpr>()).location = MADE_HERE;
                made
            }
            None => of_level(
                MADE_HERE,
                c"harness_rbac._permits",
                &[TEXT, ANY, ANY, JSON, TEXT],
                &[permission, scope, resource, attributes, name],
            )?,
        };
        let in_scope = of_level(of_names, c"harness_rbac._names_in_scope", &[TEXT, ANY], &[permission, scope])?;
        let by_name = arm(c"harness_rbac._names_resource", &[TEXT, ANY, ANY], &[permission, scope, resource])?;
        let named = all(and, &[in_scope, by_name]);
        let Some((_, value)) = apart else { return Some(all(or, &[by_scope, named])) };
        let in_scope =
            of_level(of_attribute, c"harness_rbac._matches_in_scope", &[TEXT, ANY, TEXT], &[permission, scope, name])?;
        let by_attribute = arm(
            c"harness_rbac._matches",
            &[TEXT, ANY, ANY, JSON, TEXT, ANY],
            &[permission, scope, resource, none(JSON), name, value],
        )?;
        Some(all(or, &[by_scope, named, all(and, &[in_scope, by_attribute])]))
    }
}

/// The column whose text form the resource is: a text itself, or a number or a UUID that is cast.
///
/// # Safety
/// `node` is a node.
unsafe fn column_behind(node: *mut pg_sys::Node) -> Option<*mut pg_sys::Node> {
    // SAFETY: the tag says what the node is.
    unsafe {
        match (*node).type_ {
            pg_sys::NodeTag::T_CoerceViaIO => {
                let inner: *mut pg_sys::Node = (*node.cast::<pg_sys::CoerceViaIO>()).arg.cast();
                let known = [pg_sys::INT8OID, pg_sys::INT4OID, pg_sys::UUIDOID];
                known.contains(&pg_sys::exprType(inner)).then_some(inner)
            }
            _ => (pg_sys::exprType(node) == pg_sys::TEXTOID).then_some(node),
        }
    }
}

enum Lead {
    Resource,
    ScopeAndResource,
    Neither,
}

/// The first two columns of each index of the table that can lead to rows; 0 where there is none.
///
/// # Safety
/// The planner has locked the table.
unsafe fn leading_columns(table: pg_sys::Oid) -> Vec<[i16; 2]> {
    let mut found = Vec::new();
    // SAFETY: relations are closed that were opened; a list of object ids holds object ids.
    unsafe {
        let relation = pg_sys::RelationIdGetRelation(table);
        if relation.is_null() {
            return found;
        }
        let indexes = pg_sys::RelationGetIndexList(relation);
        let count = indexes.as_ref().map_or(0, |list| list.length as usize);
        for place in 0..count {
            let index = pg_sys::RelationIdGetRelation((*(*indexes).elements.add(place)).oid_value);
            if index.is_null() {
                continue;
            }
            let form = &*(*index).rd_index;
            let is_one = form.indisvalid && (*(*index).rd_rel).relam == pg_sys::BTREE_AM_OID;
            match form.indkey.values.as_slice(if is_one { form.indnkeyatts as usize } else { 0 }) {
                [first, second, ..] => found.push([*first, *second]),
                [first] => found.push([*first, 0]),
                [] => {}
            }
            pg_sys::RelationClose(index);
        }
        pg_sys::RelationClose(relation);
    }
    found
}

/// What the indexes lead to.
fn best_index(leading: &[[i16; 2]], scope: i16, resource: i16) -> Lead {
    match leading {
        _ if leading.iter().any(|[first, _]| *first == resource) => Lead::Resource,
        _ if leading.contains(&[scope, resource]) => Lead::ScopeAndResource,
        _ => Lead::Neither,
    }
}
