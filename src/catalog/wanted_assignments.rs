//! Which of a principal's assignments are compiled. One counts where it was made and below, so a question in one scope
//! needs those made there and above; a principal may have thousands elsewhere, with roles and resource groups of their own.

use super::assignment_row::AssignmentRow;
use super::table_row::Row;
use crate::fault::Fault;
use crate::model::{Result, Scope, ScopeId, push};
use std::rc::Rc;

/// Which assignments are wanted.
#[derive(Clone, Copy)]
pub enum Wanted<'a> {
    All,
    /// Those that count in this scope; where there is no such scope, none.
    In(Option<&'a Rc<Scope>>),
}

impl<'a> Wanted<'a> {
    /// The scope in which they count, if that is all.
    pub fn scope(self) -> Option<&'a Scope> {
        match self {
            Wanted::All => None,
            Wanted::In(scope) => scope.map(|scope| &**scope),
        }
    }
}

/// Where a compiled policy has all that counts.
#[derive(Clone, Debug)]
pub enum Covers {
    Everything,
    /// In this scope and those above it.
    Scope(Option<Rc<Scope>>),
}

impl Covers {
    pub fn is_everything(&self) -> bool {
        matches!(self, Covers::Everything)
    }

    /// Whether all that counts in the scope is there.
    pub fn includes(&self, scope: &Scope) -> bool {
        match self {
            Covers::Everything => true,
            Covers::Scope(covered) => {
                covered.as_ref().is_some_and(|covered| covered.is_within(scope.id())) || Fault::Covers.is_in()
            }
        }
    }
}

/// So many others are taken along: to come back for them costs more.
const FEW: usize = 4;

/// Enabled assignments as they are read.
pub struct WantedRows<'a> {
    wanted: Wanted<'a>,
    rows: Vec<AssignmentRow>,
    others: usize,
}

impl<'a> WantedRows<'a> {
    pub fn new(wanted: Wanted<'a>) -> WantedRows<'a> {
        WantedRows { wanted, rows: Vec::new(), others: 0 }
    }

    /// # Errors
    /// 54000 if there is no memory for it.
    pub fn read(&mut self, row: &Row) -> Result<()> {
        if AssignmentRow::is_disabled(row) {
            return Ok(());
        }
        if !self.counts_at(AssignmentRow::scope_id(row)) {
            self.others += 1;
            if self.others > FEW {
                return Ok(());
            }
        }
        push(&mut self.rows, AssignmentRow::read(row)?)
    }

    /// What is to be compiled of them, and where that is all that counts.
    pub fn settle(mut self) -> (Vec<AssignmentRow>, Covers) {
        match self.wanted {
            Wanted::In(scope) if self.others > FEW => {
                let mut rows = std::mem::take(&mut self.rows);
                rows.retain(|row| self.counts_at(row.scope_id));
                (rows, Covers::Scope(scope.cloned()))
            }
            _ => (self.rows, Covers::Everything),
        }
    }

    fn counts_at(&self, scope: i64) -> bool {
        match self.wanted {
            Wanted::All => true,
            Wanted::In(asked) => asked.is_some_and(|asked| asked.is_within(ScopeId(scope))),
        }
    }
}
