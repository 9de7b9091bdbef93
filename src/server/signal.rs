//! What invalidation messages are about. Each signal has an index of the empty table `_signals`, whose messages stand for it.
//!
//! An index may get another object id or another name at any time: REINDEX CONCURRENTLY gives its name to a new one. So who
//! sends looks at every message, and holds the table: an index that a message of an open transaction is about is not
//! dropped before that has ended. And who listens heeds all indexes of the table, whatever they are called, and the table
//! itself, about which PostgreSQL sends a message when it replaces one of them.

use super::installed::VERSION;
use super::object_ids::{each_index_of, each_relation_between, hold, relation_oid};
use pgrx::pg_sys;
use std::ffi::{CStr, CString};

/// A set of invalidation targets, a bit for each.
pub type SignalSet = u64;

/// What an invalidation message is about; its index in `_signals` is the target of the message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signal {
    /// Resource types and permissions, and what is shipped with them.
    Catalogue,
    /// Which principal a database role stands for.
    Identity,
    /// Of what version the tables are, and where the targets of messages are.
    Version,
    /// The roles of an account.
    Roles(i64),
    /// The resource groups of an account.
    ResourceGroups(i64),
    /// The scopes of an account.
    Scopes(i64),
    /// What a principal holds: its row, its memberships, its assignments.
    Principal(i64),
}

const SIGNALS: &CStr = c"_signals";
const ACCOUNT_BUCKETS: usize = 8;
const PRINCIPAL_BUCKETS: usize = 32;
const FIRST_ROLES: usize = 3;
const FIRST_RESOURCE_GROUPS: usize = FIRST_ROLES + ACCOUNT_BUCKETS;
const FIRST_SCOPES: usize = FIRST_RESOURCE_GROUPS + ACCOUNT_BUCKETS;
const FIRST_PRINCIPALS: usize = FIRST_SCOPES + ACCOUNT_BUCKETS;

const fn set(first: usize, buckets: usize) -> SignalSet {
    ((1 << buckets) - 1) << first
}

impl Signal {
    pub const COUNT: usize = FIRST_PRINCIPALS + PRINCIPAL_BUCKETS;
    pub const ALL: SignalSet = set(0, Signal::COUNT);
    /// Who database roles stand for, and where anything is.
    pub const OF_IDENTITY: SignalSet = 1 << 1 | 1 << 2;
    pub const ALL_ROLES: SignalSet = set(FIRST_ROLES, ACCOUNT_BUCKETS);
    pub const ALL_RESOURCE_GROUPS: SignalSet = set(FIRST_RESOURCE_GROUPS, ACCOUNT_BUCKETS);
    pub const ALL_SCOPES: SignalSet = set(FIRST_SCOPES, ACCOUNT_BUCKETS);
    pub const ALL_PRINCIPALS: SignalSet = set(FIRST_PRINCIPALS, PRINCIPAL_BUCKETS);

    pub fn index(self) -> usize {
        let bucket = |first, id: i64, buckets: usize| first + id.rem_euclid(buckets as i64) as usize;
        match self {
            Signal::Catalogue => 0,
            Signal::Identity => 1,
            Signal::Version => 2,
            Signal::Roles(account) => bucket(FIRST_ROLES, account, ACCOUNT_BUCKETS),
            Signal::ResourceGroups(account) => bucket(FIRST_RESOURCE_GROUPS, account, ACCOUNT_BUCKETS),
            Signal::Scopes(account) => bucket(FIRST_SCOPES, account, ACCOUNT_BUCKETS),
            Signal::Principal(id) => bucket(FIRST_PRINCIPALS, id, PRINCIPAL_BUCKETS),
        }
    }

    pub fn bit(self) -> SignalSet {
        1 << self.index()
    }

    fn name(index: usize) -> String {
        match index {
            0 => "_signal_catalogue".into(),
            1 => "_signal_identity".into(),
            2 => VERSION.to_string_lossy().into_owned(),
            _ if index < FIRST_RESOURCE_GROUPS => format!("_signal_roles_{}", index - FIRST_ROLES),
            _ if index < FIRST_SCOPES => format!("_signal_resource_groups_{}", index - FIRST_RESOURCE_GROUPS),
            _ if index < FIRST_PRINCIPALS => format!("_signal_scopes_{}", index - FIRST_SCOPES),
            _ => format!("_signal_principals_{}", index - FIRST_PRINCIPALS),
        }
    }

    /// The number of the signal whose index is called so.
    fn number(name: &[u8]) -> Option<usize> {
        match name {
            b"_signal_catalogue" => return Some(Signal::Catalogue.index()),
            b"_signal_identity" => return Some(Signal::Identity.index()),
            _ if name == VERSION.to_bytes() => return Some(Signal::Version.index()),
            _ => {}
        }
        let (part, bucket) = std::str::from_utf8(name).ok()?.rsplit_once('_')?;
        let (first, buckets) = match part {
            "_signal_roles" => (FIRST_ROLES, ACCOUNT_BUCKETS),
            "_signal_resource_groups" => (FIRST_RESOURCE_GROUPS, ACCOUNT_BUCKETS),
            "_signal_scopes" => (FIRST_SCOPES, ACCOUNT_BUCKETS),
            "_signal_principals" => (FIRST_PRINCIPALS, PRINCIPAL_BUCKETS),
            _ => return None,
        };
        bucket.parse().ok().filter(|bucket| *bucket < buckets).map(|bucket: usize| first + bucket)
    }
}

/// What a message of the signal with this number is about: its index, held until the (sub)transaction ends, or the whole
/// table where no index has that name. `None` where the extension is not installed.
pub fn signal_target(number: usize) -> Option<pg_sys::Oid> {
    let table = relation_oid(SIGNALS)?;
    hold(table);
    let index = CString::new(Signal::name(number)).ok().and_then(|name| relation_oid(&name));
    // The table may have gone while somebody else held it.
    index.or_else(|| relation_oid(SIGNALS))
}

/// Calls `each` with every relation that messages may be about, and with the signal's number: first the table, then its
/// indexes, those without a name of ours as if they told of everything. One scan over the names, because a look-up for
/// each would take longer than compiling a principal.
pub fn each_signal_target(mut each: impl FnMut(usize, pg_sys::Oid)) {
    let Some(table) = relation_oid(SIGNALS) else { return };
    each(Signal::Version.index(), table);
    let mut named = Vec::with_capacity(Signal::COUNT);
    // From the first name on, up to the first one beyond.
    each_relation_between(b"_signal_", b"_signal`", |found, oid| {
        if let Some(number) = Signal::number(found) {
            named.push(oid);
            each(number, oid);
        }
    });
    each_index_of(table, |oid| {
        if !named.contains(&oid) {
            each(Signal::Version.index(), oid);
        }
    });
}
