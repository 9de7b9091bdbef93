//! Whose changes the log chains to each other.

/// What belongs to an account, or to one of its organizations with the projects below: so that those who share an account do not
/// wait for each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Chain {
    /// 0 for what belongs to none.
    pub account: i64,
    /// 0 for what is the account's own.
    pub organization: i64,
}
