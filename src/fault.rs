//! Faults that tests put in. A build with the feature `broken` has one at a time, the one that the setting
//! `harness_rbac.fault` names; the test meant for it must fail, or it proves nothing. Other builds have none.

/// What can be left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Decisions take in pending messages.
    Absorb,
    /// Transactions that change policy announce themselves before they commit.
    Announcement,
    /// Transactions that change policy send their messages as soon as they are visible. No fault: a longer moment in which
    /// the others are found.
    SlowCommit,
    /// A yes is asked of the statement's snapshot, too.
    StatementSide,
    /// Principals hand out no more than they hold.
    Containment,
    /// A library of another version than the tables answers nothing.
    Version,
    /// Principals that hand out wait for each other.
    HandingOutLock,
    /// A question about a type as a whole is answered like one about a resource.
    WholeTypes,
    /// The index condition of a policy holds every scope that can answer yes.
    Territory,
    /// While a query is executed its indexes are asked for what one policy grants.
    OnePolicy,
    /// Each changed row has an entry in the log.
    Entries,
    /// What depends on a change is sealed after it.
    SealTime,
    /// A simulation tells of every answer that changes.
    Differences,
    /// A decision leaves nothing behind in memory.
    Leak,
    /// What is refused has a SQLSTATE of its own.
    Refusals,
    /// Who was bound and is not any more is nobody.
    Identity,
    /// What was compiled for a question in one scope answers in no other.
    Covers,
    /// Who is removed from a scope loses what is its own there.
    Removal,
    /// Whose scope a row of a child table takes stays where it is until that is done.
    ParentLock,
    /// What a transaction is limited to is known to its parallel workers.
    BoundOfWorkers,
    /// And stays, when the savepoint is rolled back in which it began.
    BoundOverSavepoint,
    /// What comes from another node is signed by one.
    Signature,
    /// Object ids are looked up again once PostgreSQL says that they may have changed.
    ObjectIds,
    /// Only operators of the list look at a row before its policy.
    Vetting,
}

impl Fault {
    /// Whether this build has it, now.
    #[cfg(not(feature = "broken"))]
    #[inline(always)]
    pub const fn is_in(self) -> bool {
        false
    }

    /// Whether this build has it, now.
    #[cfg(feature = "broken")]
    pub fn is_in(self) -> bool {
        setting::NAME.get().is_some_and(|name| name.to_str() == Ok(&format!("{self:?}")))
    }
}

/// Where a test may have a backend fail in the middle of something: `PanicInCompile` names a panic there, `ErrorInCompile` an
/// error of PostgreSQL.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Point {
    /// Some of a principal's assignments have been read, others not yet.
    Compile,
    /// An administrative function has changed a row, and not yet checked what that hands out.
    Administration,
    /// A change to the policy is announced, and not yet made.
    Trigger,
}

impl Point {
    /// Goes on, unless this build fails here, now.
    #[cfg(not(feature = "broken"))]
    #[inline(always)]
    pub const fn pass(self) {}

    /// Goes on, unless this build fails here, now.
    #[cfg(feature = "broken")]
    #[allow(clippy::panic)]
    pub fn pass(self) {
        let chosen = setting::NAME.get();
        match chosen.as_ref().and_then(|name| name.to_str().ok()).and_then(|name| name.split_once("In")) {
            Some(("Panic", place)) if place == format!("{self:?}") => panic!("a panic that a test asked for"),
            Some(("Error", place)) if place == format!("{self:?}") => pgrx::error!("an error that a test asked for"),
            _ => {}
        }
    }
}

#[cfg(feature = "broken")]
pub use setting::define;

#[cfg(feature = "broken")]
mod setting {
    use pgrx::{GucContext, GucFlags, GucRegistry, GucSetting};
    use std::ffi::CString;

    pub static NAME: GucSetting<Option<CString>> = GucSetting::<Option<CString>>::new(None);

    pub fn define() {
        GucRegistry::define_string_guc(
            c"harness_rbac.fault",
            c"Which fault this build has, for tests.",
            c"A name of the enumeration in src/fault.rs.",
            &NAME,
            GucContext::Suset,
            GucFlags::default(),
        );
    }
}
