//! What the page shows, as JSON: tables whose rows name each other by their places.

use super::access_matrix::{Binding, Matrix, Row, State};
use super::grant_shapes::{CELLS, Column, Given};
use super::review_findings::Findings;
use super::scope_tree::{Tree, parent};
use crate::model::{Catalogue, IncludedScopes, Map, PrincipalKind, Scope, Validity};
use crate::review::Chain;
use crate::server::statement_time;
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::json;
use std::rc::Rc;

pub struct Data<'a> {
    pub tree: &'a Tree,
    pub catalogue: &'a Catalogue,
    pub columns: &'a [Column],
    pub matrix: &'a Matrix,
    pub redundant: Vec<Chain>,
    pub findings: Findings,
    /// Those of applications.
    pub own_types: Vec<String>,
    /// What the application calls scopes, by their paths.
    pub keys: Map<String, String>,
    /// When, who, what was done, to what, where, and how.
    pub changes: Vec<[String; 6]>,
}

const KINDS: [PrincipalKind; 3] = [PrincipalKind::User, PrincipalKind::ServiceAccount, PrincipalKind::UserGroup];

/// From PostgreSQL's epoch to Unix', in seconds.
const EPOCH: i64 = 946_684_800;

/// Seconds since 1970; `None` for never.
fn seconds(time: i64) -> Option<i64> {
    (time != Validity::ALWAYS.from && time != Validity::ALWAYS.until).then(|| time.div_euclid(1_000_000) + EPOCH)
}

impl Serialize for Data<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(None)?;
        map.serialize_entry("scope", self.tree.root.path())?;
        map.serialize_entry("at", &seconds(statement_time()))?;
        map.serialize_entry("kinds", &KINDS.map(PrincipalKind::as_str))?;
        map.serialize_entry("states", &State::NAMES)?;
        map.serialize_entry("standings", &CELLS)?;
        self.scopes(&mut map)?;
        self.columns(&mut map)?;
        map.serialize_entry("ways", &Each(|| self.matrix.grants.ways.iter().map(|way| &**way)))?;
        let grant = |grant: &'_ Vec<(u32, Vec<u32>)>| -> Vec<(u32, Vec<u32>)> {
            grant.iter().map(|(way, columns)| (*way, runs(columns))).collect()
        };
        map.serialize_entry("grants", &Each(|| self.matrix.grants.all.iter().map(|all| grant(all))))?;
        map.serialize_entry("cells", &Each(|| self.matrix.cells.iter().map(|cells| packed(cells))))?;
        self.principals(&mut map)?;
        self.findings(&mut map)?;
        map.end()
    }
}

impl Data<'_> {
    fn scopes<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        let tree = self.tree;
        let mut counts: Vec<[u32; 4]> = vec![[0; 4]; tree.shown.len()];
        for (counted, users) in counts.iter_mut().zip(&self.matrix.users) {
            counted[0] += users;
        }
        let mut count = |scope: &Scope, what: usize| {
            let place = tree.place(scope.id()).and_then(|place| counts.get_mut(place as usize));
            if let Some(number) = place.and_then(|counted| counted.get_mut(what)) {
                *number += 1;
            }
        };
        for row in &self.matrix.rows {
            let what = KINDS.iter().position(|kind| *kind == row.principal.kind).unwrap_or(0);
            count(&row.principal.home, what);
        }
        self.matrix.bindings.iter().for_each(|binding| count(&binding.scope, 3));
        let scope = |(place, (scope, counts)): (usize, (&'_ std::rc::Rc<Scope>, &[u32; 4]))| {
            let above = parent(scope).and_then(|parent| tree.place(parent)).unwrap_or(0);
            let name = if place == 0 { scope.path() } else { scope.identifier() }.to_owned();
            (above, name, scope.level() as u8, *counts, self.keys.get(scope.path()))
        };
        map.serialize_entry("scopes", &Each(|| tree.shown.iter().zip(&counts).enumerate().map(scope)))?;
        map.serialize_entry("above", &Each(|| tree.above.iter().map(|scope| scope.path())))
    }

    fn columns<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        let mut types: Vec<&str> = self.columns.iter().map(|column| &*column.type_name).collect();
        types.dedup();
        let column = |column: &Column| {
            let place = types.binary_search(&&*column.type_name).unwrap_or(0);
            let own = self.catalogue.permission(column.permission).map(|known| known.resource_type);
            (column.permission_name.clone(), place, own != Some(column.resource_type))
        };
        let is_own = |name: &&str| self.own_types.iter().any(|own| own == name);
        let own: Vec<usize> =
            types.iter().enumerate().filter(|(_, name)| is_own(name)).map(|(place, _)| place).collect();
        map.serialize_entry("types", &types)?;
        map.serialize_entry("own", &own)?;
        map.serialize_entry("columns", &Each(|| self.columns.iter().map(column)))
    }

    fn principals<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        let rows = &self.matrix.rows;
        let places: Map<i64, usize> = rows.iter().enumerate().map(|(place, row)| (row.principal.id, place)).collect();
        let principal = |row: &Row| {
            let principal = &row.principal;
            let through: Vec<usize> = row.through.iter().filter_map(|holder| places.get(holder).copied()).collect();
            (
                KINDS.iter().position(|kind| *kind == principal.kind),
                self.home(&principal.home),
                principal.identifier.clone(),
                principal.name.clone(),
                u8::from(principal.is_disabled),
                row.cells,
                through,
            )
        };
        let binding = |binding: &Binding| {
            let Binding { holder, scope, reach, chain, given, state, validity, reason, created_at } = binding;
            (
                places.get(holder).copied(),
                self.home(scope),
                chain.assignment.clone(),
                chain.role.clone(),
                chain.on(),
                grants(*given),
                *state as u8,
                (seconds(validity.from), seconds(validity.until), seconds(*created_at)),
                reason.clone(),
                self.reach(&reach.included_scopes),
            )
        };
        map.serialize_entry("principals", &Each(|| rows.iter().map(principal)))?;
        map.serialize_entry("bindings", &Each(|| self.matrix.bindings.iter().map(binding)))
    }

    /// The scopes that an assignment includes: 1 for its own with child scopes, 0 without; or a list of others.
    fn reach(&self, included: &IncludedScopes) -> serde_json::Value {
        match included {
            IncludedScopes::OfAssignment { with_children } => u8::from(*with_children).into(),
            IncludedScopes::Listed(listed) => {
                let one =
                    |(scope, with_children): &(Rc<Scope>, bool)| json!([self.home(scope), u8::from(*with_children)]);
                listed.iter().map(one).collect()
            }
        }
    }

    /// A scope by its place, from -1 down for those above the root; by its path if it is not shown.
    fn home(&self, scope: &Scope) -> serde_json::Value {
        if let Some(place) = self.tree.place(scope.id()) {
            return place.into();
        }
        let above = self.tree.above.iter().position(|above| above.id() == scope.id());
        above.map_or_else(|| scope.path().into(), |place| (-1 - place as i64).into())
    }

    fn findings<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        let redundant = |chain: &Chain| {
            let Chain { holder, assignment, scope, role, resource_group, .. } = chain.clone();
            [holder, role, resource_group, scope, assignment]
        };
        map.serialize_entry("redundant", &Each(|| self.redundant.iter().map(redundant)))?;
        map.serialize_entry("expiring", &self.findings.expiring)?;
        map.serialize_entry("idle", &self.findings.idle)?;
        map.serialize_entry("administrators", &self.findings.administrators)?;
        map.serialize_entry("unused", &self.findings.unused)?;
        map.serialize_entry("without_roles", &self.findings.without_roles)?;
        map.serialize_entry("changes", &self.changes)
    }
}

/// Items that are written one by one.
struct Each<F>(F);

impl<F: Fn() -> I, I: Iterator<Item: Serialize>> Serialize for Each<F> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq((self.0)().inspect(|_| check()))
    }
}

fn check() {
    pgrx::check_for_interrupts!();
}

/// The place of a grant; two, for the holder and for its members, where they differ.
fn grants(given: Given) -> serde_json::Value {
    let Given { holder, members } = given;
    if holder == members { json!(holder) } else { json!([holder, members]) }
}

/// Ascending numbers as first, count, first, count.
fn runs(numbers: &[u32]) -> Vec<u32> {
    let mut runs = Vec::new();
    for run in numbers.chunk_by(|one, next| one + 1 == *next) {
        runs.extend(run.first());
        runs.push(run.len() as u32);
    }
    runs
}

/// Three cells a character: the digits of base 64, which JSON and HTML leave as they are.
fn packed(cells: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let digit = |three: &[u8]| {
        let number = three.iter().rev().fold(0, |number, cell| number * 4 + usize::from(*cell));
        char::from(DIGITS.get(number).copied().unwrap_or(b'A'))
    };
    cells.chunks(3).map(digit).collect()
}
