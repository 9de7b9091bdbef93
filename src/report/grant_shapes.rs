//! What assignments grant, worked out once for all that are alike.

use super::grant_standing::{How, Standing, standings};
use super::scope_tree::{Tree, parent};
use crate::catalog::{Held, Registry};
use crate::engine::Question;
use crate::model::{
    Catalogue, IncludedScopes, Level, Map, Owner, PermissionIndex, Policy, PrincipalKind, Result, ScopeId, TypeIndex,
    counted, push,
};
use crate::review::Names;
use crate::server::moment;
use std::rc::Rc;

/// A column of the matrix: a permission on its own resource type, or on one it counts on as well.
pub struct Column {
    pub permission: PermissionIndex,
    pub resource_type: TypeIndex,
    pub permission_name: String,
    pub type_name: String,
}

/// All columns, those of a resource type next to each other.
///
/// # Errors
/// 54000 if there is no memory for them.
pub fn columns_of(catalogue: &Catalogue) -> Result<Vec<Column>> {
    let names = Names::of(catalogue);
    let mut columns = Vec::new();
    for (permission_name, permission) in catalogue.permissions() {
        for resource_type in catalogue.types_of(permission) {
            let (permission_name, type_name) = (permission_name.to_owned(), names.resource_type(resource_type));
            push(&mut columns, Column { permission, resource_type, permission_name, type_name })?;
        }
    }
    columns
        .sort_by(|one, other| (&one.type_name, &one.permission_name).cmp(&(&other.type_name, &other.permission_name)));
    Ok(columns)
}

/// What an assignment grants: the columns that are granted in some way, for every way there is.
pub type Grant = Vec<(u32, Vec<u32>)>;

/// What an assignment gives, by places among the grants: to its holder, and to the members if that is a user group. They
/// differ where something is the own of whoever is asked about, of which a user group has none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Given {
    pub holder: Option<u32>,
    pub members: Option<u32>,
}

impl Given {
    pub fn is_nothing(self) -> bool {
        self == Given::default()
    }
}

/// Grants and their ways, each kept once.
#[derive(Default)]
pub struct Grants {
    pub ways: Vec<Rc<How>>,
    pub all: Vec<Rc<Grant>>,
    known_ways: Map<Rc<How>, u32>,
    known: Map<Rc<Grant>, u32>,
    alike: Map<Likeness, Option<u32>>,
}

/// Assignments that grant the same. A custom resource group says itself which scopes it includes; a built-in one includes
/// the assignment's, and projects are alike: nothing lies below them, and what they show above is their organization.
#[derive(PartialEq, Eq, Hash)]
struct Likeness {
    role: i64,
    resource_group: i64,
    shared: Option<(TypeIndex, Box<str>)>,
    scope: Option<ScopeId>,
    is_project: bool,
    /// Whose kind decides what stands for them.
    about: Option<PrincipalKind>,
}

impl Likeness {
    fn of(held: &Held, about: Option<PrincipalKind>, tree: &Tree) -> Likeness {
        let at = &held.assignment.scope;
        let is_project = at.level() == Level::Project && tree.is_below(at);
        let is_custom = matches!(held.assignment.resource_group.included_scopes, IncludedScopes::Listed(_));
        let scope = match (is_custom, is_project) {
            (true, _) => None,
            _ if held.assignment.shared().is_some() => Some(at.id()),
            (false, true) => parent(at),
            (false, false) => Some(at.id()),
        };
        let shared = held.assignment.shared();
        let shared = shared.and_then(|(resource_type, names)| Some((resource_type, names.iter().next()?.clone())));
        Likeness { role: held.role_id, resource_group: held.resource_group_id, shared, scope, is_project, about }
    }
}

impl Grants {
    /// What an assignment in force gives.
    ///
    /// # Errors
    /// 54000 if there is no memory for it.
    pub fn of(&mut self, held: &Held, columns: &[Column], registry: &Registry<'_>, tree: &Tree) -> Result<Given> {
        let mut about = |kind| self.about(held, kind, columns, registry.catalogue, tree);
        if !held.assignment.resource_group.has_own() {
            let grant = about(None)?;
            return Ok(Given { holder: grant, members: grant });
        }
        let Some(holder) = registry.principal_by_id(held.holder)? else { return Ok(Given::default()) };
        let grant = about(Some(holder.kind))?;
        // Only users are members.
        let members = if holder.kind == PrincipalKind::UserGroup { about(Some(PrincipalKind::User))? } else { grant };
        Ok(Given { holder: grant, members })
    }

    /// The same for anybody of a kind, or for anybody at all, as a place in `all`; `None` for nothing.
    fn about(
        &mut self,
        held: &Held,
        kind: Option<PrincipalKind>,
        columns: &[Column],
        catalogue: &Catalogue,
        tree: &Tree,
    ) -> Result<Option<u32>> {
        let likeness = Likeness::of(held, kind, tree);
        if let Some(known) = self.alike.get(&likeness) {
            return Ok(*known);
        }
        let grant = self.work_out(held, kind, columns, catalogue, tree)?;
        let place = if grant.is_empty() { None } else { Some(self.keep(grant)?) };
        self.alike.try_reserve(1)?;
        self.alike.insert(likeness, place);
        Ok(place)
    }

    fn work_out(
        &mut self,
        held: &Held,
        kind: Option<PrincipalKind>,
        columns: &[Column],
        catalogue: &Catalogue,
        tree: &Tree,
    ) -> Result<Grant> {
        let mut policy = Policy::as_written(Some(tree.root.account()));
        policy.add(match kind {
            Some(kind) => held.assignment.about(&Owner::whoever(kind)?)?,
            None => held.assignment.clone(),
        })?;
        let mut grant: Grant = Vec::new();
        for (number, column) in columns.iter().enumerate() {
            if !held.assignment.role.contains(column.permission) {
                continue;
            }
            pgrx::check_for_interrupts!();
            let question = Question::new(&policy, catalogue, column.permission, column.resource_type, moment())?;
            for how in standings(&question, &held.assignment.scope, tree)? {
                let way = self.way(how)?;
                match grant.iter_mut().find(|(known, _)| *known == way) {
                    Some((_, granted)) => push(granted, number as u32)?,
                    None => {
                        let mut granted = Vec::new();
                        push(&mut granted, number as u32)?;
                        push(&mut grant, (way, granted))?;
                    }
                }
            }
        }
        Ok(grant)
    }

    fn way(&mut self, how: How) -> Result<u32> {
        if let Some(known) = self.known_ways.get(&how) {
            return Ok(*known);
        }
        let (how, place) = (counted(how)?, self.ways.len() as u32);
        push(&mut self.ways, Rc::clone(&how))?;
        self.known_ways.try_reserve(1)?;
        self.known_ways.insert(how, place);
        Ok(place)
    }

    fn keep(&mut self, grant: Grant) -> Result<u32> {
        if let Some(known) = self.known.get(&grant) {
            return Ok(*known);
        }
        let (grant, place) = (counted(grant)?, self.all.len() as u32);
        push(&mut self.all, Rc::clone(&grant))?;
        self.known.try_reserve(1)?;
        self.known.insert(grant, place);
        Ok(place)
    }

    /// Puts what a grant gives into a row of the matrix, a byte a column; rights add up.
    pub fn add_to(&self, row: &mut [u8], grant: u32) {
        for (way, granted) in self.all.get(grant as usize).into_iter().flat_map(|grant| grant.iter()) {
            let standing = self.ways.get(*way as usize).map_or(0, |how| how.standing as u8);
            for column in granted {
                if let Some(cell) = row.get_mut(*column as usize) {
                    *cell = standing.max(*cell);
                }
            }
        }
    }
}

/// Names what a cell says, from nothing on.
pub const CELLS: [&str; 4] = ["nothing", "below", "some", "all"];

const _: () = assert!(Standing::All as usize == CELLS.len() - 1);
