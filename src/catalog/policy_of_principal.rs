//! What one principal holds.

use super::assignment_compiler::Compiler;
use super::principal_rows::{FoundPrincipal, find_principal};
use super::shared_parts::Shared;
use super::snapshot::{View, Writers};
use super::wanted_assignments::{Covers, Wanted};
use super::with_reader::with_reader_of;
use crate::model::{Catalogue, Owner, Policy, PrincipalRef, Result};
use crate::server::{Signal, SignalSet};

/// What of that was wanted, and the parts of the policy tables it was made from.
pub struct LoadedPolicy {
    pub policy: Policy,
    /// Where it has all that counts.
    pub covers: Covers,
    pub made_from: SignalSet,
    pub writers: Writers,
}

impl LoadedPolicy {
    /// Of nobody.
    pub fn nothing(made_from: SignalSet) -> LoadedPolicy {
        LoadedPolicy { policy: Policy::NOTHING, covers: Covers::Everything, made_from, writers: Writers::default() }
    }
}

/// What is wanted of what the principal holds. An unknown, malformed or disabled one holds nothing.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn load_policy(
    view: View,
    principal: &str,
    wanted: Wanted<'_>,
    catalogue: &Catalogue,
    shared: &mut Shared,
) -> Result<LoadedPolicy> {
    let nothing = LoadedPolicy::nothing;
    let Ok(reference) = PrincipalRef::parse(principal) else {
        return Ok(nothing(0));
    };
    // Who does not exist may be created under any id.
    let unknown = Signal::ALL_SCOPES | Signal::ALL_PRINCIPALS | Signal::Catalogue.bit();
    with_reader_of(view, nothing(unknown), |reader| {
        let Some(FoundPrincipal { id, account, disabled }) = find_principal(reader, &reference)? else {
            return Ok(nothing(unknown));
        };
        let owner = Owner::of(reference.kind, reference.identifier, reference.home.as_str())?;
        let mut policy = Policy::of(account, owner);
        let mut made_from = Signal::Catalogue.bit()
            | Signal::Roles(account.0).bit()
            | Signal::ResourceGroups(account.0).bit()
            | Signal::Scopes(account.0).bit()
            | Signal::Principal(id).bit();
        let mut covers = Covers::Everything;
        let mut compiler = Compiler::new(&mut *reader, catalogue, shared);
        compiler.known_scope = wanted.scope();
        if !disabled {
            let holders = compiler.holders(id, reference.kind, account)?;
            holders.iter().for_each(|holder| made_from |= Signal::Principal(*holder).bit());
            covers = compiler.add_enabled(&holders, wanted, &mut policy)?;
        }
        Ok(LoadedPolicy { policy: policy.settled(), covers, made_from, writers: reader.writers() })
    })
}
