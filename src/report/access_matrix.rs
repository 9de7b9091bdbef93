//! A row for everyone who holds something at the scope of the report or below it, or lives there.

use super::grant_shapes::{Column, Given, Grants};
use super::scope_tree::Tree;
use crate::catalog::{Held, KnownPrincipal, Registry};
use crate::model::{Map, Moment, PrincipalKind, ResourceGroup, Result, Scope, Validity, push};
use crate::review::Chain;
use crate::server::{Index, moment, progress};
use std::rc::Rc;

#[derive(Default)]
pub struct Matrix {
    pub grants: Grants,
    pub bindings: Vec<Binding>,
    /// Users first, then service accounts, then user groups.
    pub rows: Vec<Row>,
    /// Rows as bytes, one for each column, each kept once.
    pub cells: Vec<Rc<[u8]>>,
    /// How many users were added to each scope that is shown.
    pub users: Vec<u32>,
    known_cells: Map<Rc<[u8]>, u32>,
}

pub struct Row {
    pub principal: KnownPrincipal,
    /// The place of its cells.
    pub cells: u32,
    /// The user groups by which it holds something.
    pub through: Vec<i64>,
}

/// A role assignment by its names.
pub struct Binding {
    pub holder: i64,
    pub scope: Rc<Scope>,
    /// Where its resources are.
    pub reach: Rc<ResourceGroup>,
    pub chain: Chain,
    pub given: Given,
    pub state: State,
    pub validity: Validity,
    pub reason: Box<str>,
    pub created_at: i64,
}

/// Whether an assignment grants now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum State {
    InForce,
    Disabled,
    NotYetValid,
    Expired,
}

impl State {
    pub const NAMES: [&str; 4] = ["in force", "disabled", "not yet valid", "expired"];

    fn of(held: &Held, now: Moment) -> State {
        match held.assignment.validity {
            _ if held.is_disabled => State::Disabled,
            validity if validity.is_to_come(now) => State::NotYetValid,
            validity if !validity.contains(now) => State::Expired,
            _ => State::InForce,
        }
    }
}

/// What is given to each holder.
type ByHolder = Map<i64, Vec<Given>>;

impl Matrix {
    /// # Errors
    /// 54000 if there is no memory for it.
    pub fn of(tree: &Tree, columns: &[Column], registry: &Registry<'_>) -> Result<Matrix> {
        let mut matrix = Matrix::default();
        let by_holder = matrix.read_bindings(tree, columns, registry)?;
        let principals = matrix.read_principals(tree, &by_holder, registry)?;
        matrix.fill(principals, columns.len(), &by_holder, registry)?;
        Ok(matrix)
    }

    fn read_bindings(&mut self, tree: &Tree, columns: &[Column], registry: &Registry<'_>) -> Result<ByHolder> {
        let mut by_holder = ByHolder::default();
        let now = moment();
        for (number, scope) in tree.above.iter().chain(&tree.shown).enumerate() {
            progress::show_part("access_report: role assignments of scope", number, tree.shown.len());
            for held in registry.assignments(Index::AssignmentsOfScope, scope.id().0)? {
                let state = State::of(&held, now);
                let given = match state {
                    State::InForce => self.grants.of(&held, columns, registry, tree)?,
                    _ => Given::default(),
                };
                // What reaches nothing from above is none of this report's business.
                if given.is_nothing() && number < tree.above.len() {
                    continue;
                }
                by_holder.try_reserve(1)?;
                let all_given = by_holder.entry(held.holder).or_default();
                if !given.is_nothing() && !all_given.contains(&given) {
                    push(all_given, given)?;
                }
                let (reason, created_at) = registry.assignment_reason(held.assignment.id)?.unwrap_or_default();
                let chain = Chain::of(&held, registry)?;
                let (holder, scope, validity) = (held.holder, Rc::clone(scope), held.assignment.validity);
                let reach = Rc::clone(&held.assignment.resource_group);
                let binding = Binding { holder, scope, reach, chain, given, state, validity, reason, created_at };
                push(&mut self.bindings, binding)?;
            }
        }
        Ok(by_holder)
    }

    /// Who lives in the scopes that are shown or was added to them, and who holds something there.
    fn read_principals(
        &mut self,
        tree: &Tree,
        by_holder: &ByHolder,
        registry: &Registry<'_>,
    ) -> Result<Vec<KnownPrincipal>> {
        let mut found: Map<i64, KnownPrincipal> = Map::default();
        let mut others = Vec::new();
        for (number, scope) in tree.shown.iter().enumerate() {
            progress::show_part("access_report: principals of scope", number, tree.shown.len());
            for principal in registry.principals_of(scope)? {
                // A group of all users that holds nothing says nothing.
                if principal.id > 0 || by_holder.contains_key(&principal.id) {
                    found.try_reserve(1)?;
                    found.insert(principal.id, principal);
                }
            }
            let users = registry.users_of(scope)?;
            push(&mut self.users, users.len() as u32)?;
            users.into_iter().try_for_each(|user| push(&mut others, user))?;
        }
        for (holder, given) in by_holder {
            push(&mut others, *holder)?;
            if !given.is_empty() {
                registry.people(*holder)?.into_iter().try_for_each(|person| push(&mut others, person))?;
            }
        }
        for (number, id) in others.iter().enumerate() {
            progress::show_part("access_report: holder", number, others.len());
            if !found.contains_key(id)
                && let Some(principal) = registry.principal_by_id(*id)?
            {
                found.try_reserve(1)?;
                found.insert(*id, principal);
            }
        }
        let mut principals = Vec::new();
        found.into_values().try_for_each(|principal| push(&mut principals, principal))?;
        let place = |principal: &KnownPrincipal| match principal.kind {
            PrincipalKind::User => 0,
            PrincipalKind::ServiceAccount => 1,
            PrincipalKind::UserGroup => 2,
        };
        principals.sort_unstable_by(|one, other| {
            let key = |principal| (place(principal), principal.home.path());
            key(one).cmp(&key(other)).then_with(|| one.identifier.cmp(&other.identifier))
        });
        Ok(principals)
    }

    fn fill(
        &mut self,
        principals: Vec<KnownPrincipal>,
        columns: usize,
        by_holder: &ByHolder,
        registry: &Registry<'_>,
    ) -> Result<()> {
        let mut known: Map<Vec<u32>, u32> = Map::default();
        let total = principals.len();
        for (number, principal) in principals.into_iter().enumerate() {
            progress::show_part("access_report: principal", number, total);
            let (mut through, mut granted) = (Vec::new(), Vec::new());
            let holders = if principal.is_disabled { Vec::new() } else { registry.holders(&principal)? };
            for holder in holders {
                let given = by_holder.get(&holder).filter(|given| !given.is_empty());
                let Some(given) = given else { continue };
                let is_member = holder != principal.id;
                if is_member {
                    push(&mut through, holder)?;
                }
                let grants = given.iter().filter_map(|given| if is_member { given.members } else { given.holder });
                for grant in grants {
                    push(&mut granted, grant)?;
                }
            }
            granted.sort_unstable();
            granted.dedup();
            let cells = match known.get(&granted) {
                Some(known) => *known,
                None => {
                    let mut row = empty_row(columns)?;
                    granted.iter().for_each(|grant| self.grants.add_to(&mut row, *grant));
                    let place = self.keep(row)?;
                    known.try_reserve(1)?;
                    known.insert(granted, place);
                    place
                }
            };
            push(&mut self.rows, Row { principal, cells, through })?;
        }
        Ok(())
    }

    fn keep(&mut self, row: Vec<u8>) -> Result<u32> {
        if let Some(known) = self.known_cells.get(&*row) {
            return Ok(*known);
        }
        crate::model::has_room(row.len())?;
        let (row, place): (Rc<[u8]>, u32) = (row.into(), self.cells.len() as u32);
        push(&mut self.cells, Rc::clone(&row))?;
        self.known_cells.try_reserve(1)?;
        self.known_cells.insert(row, place);
        Ok(place)
    }

    /// Leaves of every cell what the other side has, too: a yes needs both.
    ///
    /// # Errors
    /// 54000 if there is no memory for it.
    pub fn limit_to(&mut self, other: &Matrix) -> Result<()> {
        let mut others: Map<i64, &Rc<[u8]>> = Map::default();
        for row in &other.rows {
            others.try_reserve(1)?;
            others.extend(other.cells.get(row.cells as usize).map(|cells| (row.principal.id, cells)));
        }
        for number in 0..self.rows.len() {
            pgrx::check_for_interrupts!();
            let Some(row) = self.rows.get(number) else { continue };
            let Some(cells) = self.cells.get(row.cells as usize) else { continue };
            let mut both = empty_row(cells.len())?;
            if let Some(theirs) = others.get(&row.principal.id) {
                let ours = cells.iter().zip(theirs.iter());
                both.iter_mut().zip(ours).for_each(|(cell, (ours, theirs))| *cell = *ours.min(theirs));
            }
            let place = self.keep(both)?;
            if let Some(row) = self.rows.get_mut(number) {
                row.cells = place;
            }
        }
        Ok(())
    }
}

fn empty_row(columns: usize) -> Result<Vec<u8>> {
    let mut row = Vec::new();
    row.try_reserve_exact(columns)?;
    row.resize(columns, 0);
    Ok(row)
}
