//! Principals as they are written, many at once.

use super::index_key::Key;
use super::review_registry::Registry;
use super::table_row::Row;
use crate::model::{NameList, PrincipalKind, Result, ScopeId, has_room, push};
use crate::server::Index;

/// A principal that exists.
pub struct WrittenPrincipal {
    pub id: i64,
    pub kind: PrincipalKind,
    pub is_disabled: bool,
    /// As it is written.
    pub reference: String,
}

/// After so many others of the account the next one is looked up: a look-up takes as long as reading about ten rows on.
const FAR: u32 = 10;

/// What so many references take is always left over.
const PART: usize = 128;

/// Rows of `principals`, their homes not looked up, and the identifier of each.
#[derive(Default)]
struct Rows {
    rows: Vec<PrincipalRow>,
    identifiers: NameList,
}

struct PrincipalRow {
    id: i64,
    home: i64,
    kind: PrincipalKind,
    is_disabled: bool,
}

impl Rows {
    fn add(&mut self, row: &Row) -> Result<()> {
        let (Some(id), Some(home), Some(kind)) = (row.id(1), row.id(3), PrincipalKind::from_name(row.text(4))) else {
            return Ok(());
        };
        self.identifiers.push(row.text(5))?;
        push(&mut self.rows, PrincipalRow { id, home, kind, is_disabled: row.boolean(8) })
    }
}

impl Registry<'_> {
    /// The principals of an account with these ids. The ids are sorted, and so is what is found.
    ///
    /// # Errors
    /// 54000 if there is no memory for them.
    pub fn written_principals(&self, account: ScopeId, ids: &[i64]) -> Result<Vec<WrittenPrincipal>> {
        let mut found = Rows::default();
        if self.reader.borrow().is_in_order() {
            self.read_along(account, ids, &mut found)?;
        } else {
            for id in ids {
                let keys = [Key::Id(account.0), Key::Id(*id)];
                self.reader.borrow_mut().each(Index::PrincipalsOfAccount, &keys, |row| found.add(row))?;
            }
        }
        self.written(&found)
    }

    /// One after the other, as long as they are close together.
    fn read_along(&self, account: ScopeId, ids: &[i64], found: &mut Rows) -> Result<()> {
        let mut wanted = ids.iter().copied().peekable();
        while let Some(first) = wanted.peek().copied() {
            let mut others = 0;
            let keys = [Key::Id(account.0), Key::Above(first.saturating_sub(1))];
            let is_cut = self.reader.borrow_mut().any(Index::PrincipalsOfAccount, &keys, |row| {
                let id = row.id(1).unwrap_or(0);
                while wanted.next_if(|wanted| *wanted < id).is_some() {}
                if wanted.next_if_eq(&id).is_some() {
                    others = 0;
                    found.add(row)?;
                } else {
                    others += 1;
                }
                Ok(others == FAR || wanted.peek().is_none())
            })?;
            if !is_cut {
                break;
            }
        }
        Ok(())
    }

    fn written(&self, found: &Rows) -> Result<Vec<WrittenPrincipal>> {
        let mut written = Vec::new();
        let mut home = None;
        for (number, (row, identifier)) in found.rows.iter().zip(found.identifiers.iter()).enumerate() {
            if number.is_multiple_of(PART) {
                has_room(0)?;
            }
            if home.as_ref().is_none_or(|(id, _)| *id != row.home) {
                home = self.scope(row.home)?.map(|scope| (row.home, scope));
            }
            let Some((_, scope)) = &home else { continue };
            let (kind, path) = (row.kind.as_str(), scope.path());
            let mut reference = String::new();
            reference.try_reserve_exact(kind.len() + identifier.len() + path.len() + 2)?;
            for part in [kind, ":", identifier, "@", path] {
                reference.push_str(part);
            }
            push(
                &mut written,
                WrittenPrincipal { id: row.id, kind: row.kind, is_disabled: row.is_disabled, reference },
            )?;
        }
        Ok(written)
    }
}
