//! A principal as those who review the policy need it.

use super::table_row::Row;
use crate::model::{Owner, PrincipalKind, Result, Scope, ScopeId, boxed};
use std::rc::Rc;

/// A principal that exists.
#[derive(Clone, Debug)]
pub struct KnownPrincipal {
    pub id: i64,
    pub account: ScopeId,
    pub home: Rc<Scope>,
    pub kind: PrincipalKind,
    pub identifier: Box<str>,
    /// For people to read; may be empty.
    pub name: Box<str>,
    pub is_disabled: bool,
}

impl KnownPrincipal {
    /// As it is written.
    pub fn reference(&self) -> String {
        format!("{}:{}@{}", self.kind.as_str(), self.identifier, self.home.path())
    }

    /// What is its own. Errors: 54000 if there is no memory for it.
    pub fn owner(&self) -> Result<Owner> {
        Owner::of(self.kind, &self.identifier, self.home.path())
    }
}

/// A row of `principals`, its home not looked up.
pub(super) struct PrincipalRow {
    id: i64,
    account: ScopeId,
    kind: Option<PrincipalKind>,
    identifier: Box<str>,
    name: Box<str>,
    is_disabled: bool,
}

impl PrincipalRow {
    pub fn read(row: &Row) -> Result<PrincipalRow> {
        Ok(PrincipalRow {
            id: row.id(1).unwrap_or(0),
            account: ScopeId(row.id(2).unwrap_or(0)),
            kind: PrincipalKind::from_name(row.text(4)),
            identifier: boxed(row.text(5))?,
            name: boxed(row.text(6))?,
            is_disabled: row.boolean(8),
        })
    }

    pub fn living_in(self, home: Rc<Scope>) -> Option<KnownPrincipal> {
        let PrincipalRow { id, account, kind, identifier, name, is_disabled } = self;
        kind.map(|kind| KnownPrincipal { id, account, home, kind, identifier, name, is_disabled })
    }
}
