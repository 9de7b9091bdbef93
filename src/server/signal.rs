//! What invalidation messages are about. Each signal has an index of the empty table `_signals`, whose messages stand for it.

use super::installed::VERSION;
use super::object_ids::{each_relation_between, relation_oid};
use pgrx::pg_sys;

/// A set of invalidation targets, a bit for each.
pub type SignalSet = u64;

/// What an invalidation message is about; its index in `_signals` is the target of the message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signal {
    Catalogue,
    Roles,
    ResourceGroups,
    /// Which principal a database role stands for.
    Identity,
    /// Of what version the tables are.
    Version,
    /// The scopes of an account.
    Scopes(i64),
    /// What a principal holds: its row, its memberships, its assignments.
    Principal(i64),
}

const SCOPE_BUCKETS: i64 = 8;
const PRINCIPAL_BUCKETS: i64 = 32;
const FIRST_SCOPES: usize = 5;
const FIRST_PRINCIPALS: usize = FIRST_SCOPES + SCOPE_BUCKETS as usize;

impl Signal {
    pub const COUNT: usize = FIRST_PRINCIPALS + PRINCIPAL_BUCKETS as usize;
    pub const ALL_SCOPES: SignalSet = ((1 << SCOPE_BUCKETS) - 1) << FIRST_SCOPES;
    pub const ALL_PRINCIPALS: SignalSet = ((1 << PRINCIPAL_BUCKETS) - 1) << FIRST_PRINCIPALS;

    pub fn index(self) -> usize {
        match self {
            Signal::Catalogue => 0,
            Signal::Roles => 1,
            Signal::ResourceGroups => 2,
            Signal::Identity => 3,
            Signal::Version => 4,
            Signal::Scopes(account) => FIRST_SCOPES + account.rem_euclid(SCOPE_BUCKETS) as usize,
            Signal::Principal(id) => FIRST_PRINCIPALS + id.rem_euclid(PRINCIPAL_BUCKETS) as usize,
        }
    }

    pub fn bit(self) -> SignalSet {
        1 << self.index()
    }

    fn name(index: usize) -> String {
        match index {
            0 => "_signal_catalogue".into(),
            1 => "_signal_roles".into(),
            2 => "_signal_resource_groups".into(),
            3 => "_signal_identity".into(),
            4 => VERSION.to_string_lossy().into_owned(),
            _ if index < FIRST_PRINCIPALS => format!("_signal_scopes_{}", index - FIRST_SCOPES),
            _ => format!("_signal_principals_{}", index - FIRST_PRINCIPALS),
        }
    }
}

/// The index that stands for the signal with this number; `None` where the extension is not installed.
pub fn signal_oid(index: usize) -> Option<pg_sys::Oid> {
    let name = std::ffi::CString::new(Signal::name(index)).ok()?;
    relation_oid(&name)
}

/// Calls `each` with the number and index of every signal. One scan over the names, because a look-up for each would
/// take longer than compiling a principal.
pub fn each_signal_oid(mut each: impl FnMut(usize, pg_sys::Oid)) {
    let numbers: Vec<String> = (0..Signal::COUNT).map(Signal::name).collect();
    // From the first name on, up to the first one beyond.
    each_relation_between(b"_signal_", b"_signal`", |found, oid| {
        if let Some(number) = numbers.iter().position(|name| name.as_bytes() == found) {
            each(number, oid);
        }
    });
}
