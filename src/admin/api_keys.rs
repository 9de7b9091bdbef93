use super::find_by_name;
use super::taken_away::take_away;
use crate::authority::{Caller, HandingOut, Since};
use crate::cache::bounds_in_force;
use crate::catalog::find_bound;
use crate::model::{
    Bound, BoundEntry, BoundEntryDocument, PrincipalKind, PrincipalRef, RbacError, Result, SqlState,
    check_new_identifier, duplicate, quoted, undefined,
};
use crate::server::{kept, read, read_times};
use crate::session::pepper::{self, random};
use crate::session::token::{PUBLIC_ID_BYTES, SECRET_BYTES, Token, hex, verifier};
use pgrx::datum::Interval;

/// How many keys a principal may have, and how many replaced secrets that still last.
const MOST_KEYS: i64 = 100;

/// A token of its owner and what is stored of it.
struct NewSecret {
    token: String,
    public_id: String,
    verifier: Vec<u8>,
}

impl NewSecret {
    fn for_owner(owner: &PrincipalRef<'_>) -> Result<NewSecret> {
        let no_random = || {
            RbacError::new(
                SqlState::ProgramLimitExceeded,
                "no random numbers for a secret",
                "PostgreSQL's source of strong random numbers failed.",
                "Try again; if it goes on, look into the server's log.",
            )
        };
        let public_id = hex(&random::<PUBLIC_ID_BYTES>().ok_or_else(no_random)?);
        let secret = hex(&random::<SECRET_BYTES>().ok_or_else(no_random)?);
        let verifier = verifier(&pepper::read_or_make(are_there_keys)?, &secret).ok_or_else(no_random)?.to_vec();
        let token = Token::format(owner.kind, owner.home.account(), &public_id, &secret);
        Ok(NewSecret { token, public_id, verifier })
    }

    fn insert(&self, principal: i64, identifier: &str, lifetime: Option<Interval>, is_bounded: bool) -> usize {
        kept::execute(
            "WITH key AS (
                INSERT INTO harness_rbac.api_keys (public_id, account_id, principal_id, identifier, verifier, lifetime, expires_at, bounded)
                SELECT $1, account_id, id, $3, $4, $5, statement_timestamp() + $5, $6 FROM harness_rbac.principals WHERE id = $2
                ON CONFLICT (principal_id, identifier) WHERE NOT replaced DO NOTHING RETURNING public_id)
             INSERT INTO harness_rbac.api_key_uses (public_id) SELECT public_id FROM key RETURNING public_id",
            &[
                self.public_id.as_str().into(),
                principal.into(),
                identifier.into(),
                self.verifier.clone().into(),
                lifetime.into(),
                is_bounded.into(),
            ],
        )
    }

    /// Keeps what the key is limited to.
    fn limit(&self, bound: &Bound) -> Result<()> {
        let column = |of: fn(&BoundEntry) -> i64| bound.entries().iter().map(of).collect::<Vec<_>>();
        // Nothing is locked: its maker needs no right to what a key is limited to, and must hold nobody up who drops it. An entry of
        // which a part goes meanwhile permits nothing.
        let kept = kept::execute(
            "WITH named AS (
                SELECT s.account_id, s.id AS scope_id, r.id AS role_id, g.id AS group_id
                  FROM unnest($2::bigint[], $3::bigint[], $4::bigint[]) AS n (scope_id, role_id, group_id)
                  JOIN harness_rbac.scopes s ON s.id = n.scope_id JOIN harness_rbac.roles r ON r.id = n.role_id
                  JOIN harness_rbac.resource_groups g ON g.id = n.group_id)
             INSERT INTO harness_rbac.api_key_bounds (public_id, account_id, scope_id, role_id, resource_group_id)
             SELECT $1, account_id, scope_id, role_id, group_id FROM named RETURNING scope_id",
            &[
                self.public_id.as_str().into(),
                column(|entry| entry.scope).into(),
                column(|entry| entry.role).into(),
                column(|entry| entry.resource_group).into(),
            ],
        );
        if kept == bound.entries().len() {
            return Ok(());
        }
        let detail = "A role, resource group or scope that it names was dropped meanwhile.";
        Err(undefined("an entry of", "limited_to", detail, "Look what there is, and try again."))
    }
}

/// Makes a key for a user or service account, and returns its token. `expires_in`: `None` for no end.
///
/// # Errors
/// 42602, 42939 for the names; 42704 without principal; 22023 for a user group or a lifetime that is not positive, or ends later
/// than PostgreSQL can tell; 42710 if the principal has a key of that name; 54000 if it has 100 keys, or the pepper cannot be
/// used; 42501 for who may not manage the principal's keys, or does not hold what it does, and in a session that is limited
/// itself; 42602, 42704, 0LP01 for what the key is limited to.
pub fn create_api_key(
    caller: &Caller,
    principal: &str,
    identifier: &str,
    expires_in: Option<Interval>,
    limited_to: Option<&[BoundEntryDocument]>,
) -> Result<String> {
    refuse_within_bounds()?;
    check_new_identifier("API key", identifier, true)?;
    let owner = PrincipalRef::parse_actor(principal)?;
    let since = Since::now();
    require_handing_keys(caller, principal, &owner)?;
    let id = find_by_name::principal(principal)?;
    let bound = limited_to.map(|entries| find_bound(&owner, entries)).transpose()?;
    if expires_in.is_some_and(|lifetime| !is_positive(lifetime) || !has_end(lifetime)) {
        return Err(bad_interval(
            "expires_in",
            "A key lasts for some time, and until a time that PostgreSQL can tell.",
            "Use an interval such as 30 days, or NULL for no end.",
        ));
    }
    require_room(id, principal, false)?;
    let secret = NewSecret::for_owner(&owner)?;
    if secret.insert(id, identifier, expires_in, bound.is_some()) == 0 {
        let detail = format!("{} has one of that name.", quoted(principal));
        return Err(duplicate("API key", identifier, detail, "Choose another identifier, or use rotate_api_key()."));
    }
    if let Some(bound) = bound {
        secret.limit(&bound)?;
    }
    since.ask_again(|| require_managing_keys(caller, principal, &owner))?;
    Ok(secret.token)
}

/// A session that is limited would get around that by a key that is not.
fn refuse_within_bounds() -> Result<()> {
    if bounds_in_force::get()?.is_empty() {
        return Ok(());
    }
    Err(RbacError::new(
        SqlState::InsufficientPrivilege,
        "API keys cannot be managed by a session that is limited",
        "A key holds what its owner holds, and not only what this session does.",
        "Do it in a session without limited_to, proved by a key without one if by a key.",
    ))
}

/// Users make keys for themselves and nobody else, as in Harness; a service account's are made by who may manage them.
fn require_managing_keys(caller: &Caller, principal: &str, owner: &PrincipalRef<'_>) -> Result<()> {
    match (caller, owner.kind) {
        (Caller::Principal(own), PrincipalKind::User) if **own == *principal => Ok(()),
        (_, PrincipalKind::User) => caller.require_database("manage the API keys of other users"),
        _ => caller.require("core_serviceaccount_manageapikey", owner.home.as_str(), Some(owner.identifier)),
    }
}

/// The same for a new secret: a key hands its owner's rights to whoever has the token. The owner's own hands out nothing that it
/// does not hold, so it locks nothing either: whoever makes keys for itself must not hold up those who take its rights away.
fn require_handing_keys(caller: &Caller, principal: &str, owner: &PrincipalRef<'_>) -> Result<()> {
    let require = || require_managing_keys(caller, principal, owner);
    match caller {
        Caller::Principal(own) if **own == *principal => require(),
        _ => HandingOut::begin(caller, owner.home.as_str(), require)?.check_all_of(owner),
    }
}

/// That the principal may have one key more, or one more secret that is replaced and lasts on.
fn require_room(id: i64, principal: &str, is_replaced: bool) -> Result<()> {
    let sql = "SELECT count(*) FROM harness_rbac.api_keys WHERE principal_id = $1 AND replaced = $2";
    let known = kept::id(sql, &[id.into(), is_replaced.into()]).unwrap_or(MOST_KEYS);
    // The one that is replaced just now counts.
    if known < MOST_KEYS + i64::from(is_replaced) {
        return Ok(());
    }
    Err(match is_replaced {
        false => RbacError::new(
            SqlState::ProgramLimitExceeded,
            format!("{} has too many API keys", quoted(principal)),
            format!("A principal has {MOST_KEYS} at most."),
            "Drop one that is not needed any more with drop_api_key().",
        ),
        true => RbacError::new(
            SqlState::ProgramLimitExceeded,
            format!("{} has too many replaced secrets that still last", quoted(principal)),
            format!("A principal has {MOST_KEYS} at most."),
            "Wait until one of them has expired, rotate with a shorter grace, or drop a key.",
        ),
    })
}

/// Gives a key another secret, and returns its token; the old one lasts for `grace`.
///
/// # Errors
/// 42602, 42704 for the names; 22023 for a time of grace that is negative, or ends later than PostgreSQL can tell; 54000 if 100
/// replaced secrets last on, or the pepper cannot be used; 42501 as for [`create_api_key`].
pub fn rotate_api_key(caller: &Caller, principal: &str, identifier: &str, grace: Interval) -> Result<String> {
    refuse_within_bounds()?;
    let owner = PrincipalRef::parse_actor(principal)?;
    let since = Since::now();
    require_handing_keys(caller, principal, &owner)?;
    let id = find_by_name::principal(principal)?;
    if is_negative(grace) || !has_end(grace) {
        return Err(bad_interval(
            "grace",
            "The old secret lasts on for that time.",
            "Use an interval such as 1 hour, or 0.",
        ));
    }
    let (lifetime, is_bounded, former) = lock(id, identifier).ok_or_else(|| missing(principal, identifier))?;
    let secret = NewSecret::for_owner(&owner)?;
    kept::execute(
        "UPDATE harness_rbac.api_keys SET replaced = true, expires_at = least(expires_at, statement_timestamp() + $3)
          WHERE principal_id = $1 AND identifier = $2 AND NOT replaced",
        &[id.into(), identifier.into(), grace.into()],
    );
    secret.insert(id, identifier, lifetime, is_bounded);
    // As long as the former one is there.
    kept::execute(
        "INSERT INTO harness_rbac.api_key_bounds (public_id, account_id, scope_id, role_id, resource_group_id)
         SELECT $1, account_id, scope_id, role_id, resource_group_id FROM harness_rbac.api_key_bounds WHERE public_id = $2 RETURNING role_id",
        &[secret.public_id.as_str().into(), former.as_str().into()],
    );
    let forget = "DELETE FROM harness_rbac.api_keys WHERE principal_id = $1 AND replaced AND expires_at <= statement_timestamp()";
    kept::execute(forget, &[id.into()]);
    require_room(id, principal, true)?;
    forget_uses();
    since.ask_again(|| require_managing_keys(caller, principal, &owner))?;
    Ok(secret.token)
}

/// Locks the secret in force of a key: how long such secrets last, whether it is limited, and its public id.
fn lock(id: i64, identifier: &str) -> Option<(Option<Interval>, bool, String)> {
    let known = "SELECT lifetime, bounded, public_id FROM harness_rbac.api_keys WHERE principal_id = $1 AND identifier = $2 AND NOT replaced";
    let locking = format!("{known} FOR UPDATE");
    let arguments = [id.into(), identifier.into()];
    loop {
        let locked = kept::first(&locking, &arguments, |row| {
            (row.get::<Interval>(1), row.get(2) == Some(true), row.get::<String>(3).unwrap_or_default())
        });
        // Whoever rotated it meanwhile has put another in its place, which only the next statement sees.
        if locked.is_some() || kept::execute(known, &arguments) == 0 {
            return locked;
        }
    }
}

/// Drops a key with all its secrets.
///
/// # Errors
/// 42602, 42704 for the names; 42501 for who may not manage the principal's keys.
pub fn drop_api_key(caller: &Caller, principal: &str, identifier: &str) -> Result<()> {
    refuse_within_bounds()?;
    let owner = PrincipalRef::parse(principal)?;
    let (since, require) = (Since::now(), || require_managing_keys(caller, principal, &owner));
    require()?;
    let id = find_by_name::principal(principal)?;
    let secrets = "harness_rbac.api_keys WHERE principal_id = $1 AND identifier = $2";
    if take_away(secrets, &[id.into(), identifier.into()]) == 0 {
        return Err(missing(principal, identifier));
    }
    forget_uses();
    since.ask_again(require)
}

/// Takes the entries that name what is gone, by its table and key, out of what keys are limited to.
pub fn forget_bounds(table: &[u8], id: i64) {
    let sql = match table {
        b"scopes" => "DELETE FROM harness_rbac.api_key_bounds WHERE scope_id = $1",
        b"roles" => "DELETE FROM harness_rbac.api_key_bounds WHERE role_id = $1",
        b"resource_groups" => "DELETE FROM harness_rbac.api_key_bounds WHERE resource_group_id = $1",
        _ => return,
    };
    kept::execute(sql, &[id.into()]);
}

fn are_there_keys() -> bool {
    kept::execute("SELECT FROM harness_rbac.api_keys LIMIT 1", &[]) > 0
}

/// Takes away what is left of keys that are gone, but for what transactions in progress are at.
fn forget_uses() {
    kept::execute(
        "DELETE FROM harness_rbac.api_key_uses WHERE public_id IN
            (SELECT public_id FROM harness_rbac.api_key_uses u
              WHERE NOT EXISTS (SELECT FROM harness_rbac.api_keys k WHERE k.public_id = u.public_id) FOR UPDATE SKIP LOCKED)",
        &[],
    );
}

/// Notes that a key is in use, unless somebody else is at it.
pub fn note_use_of_api_key(public_id: &str) {
    kept::execute(
        "UPDATE harness_rbac.api_key_uses SET last_used_at = statement_timestamp() WHERE public_id =
            (SELECT public_id FROM harness_rbac.api_key_uses WHERE public_id = $1 FOR NO KEY UPDATE SKIP LOCKED)",
        &[public_id.into()],
    );
}

fn missing(principal: &str, identifier: &str) -> RbacError {
    let detail = format!("{} has none of that name.", quoted(principal));
    undefined("API key", identifier, detail, "See harness_rbac.visible_api_keys for those there are.")
}

fn bad_interval(argument: &str, detail: &str, hint: &str) -> RbacError {
    RbacError::new(SqlState::InvalidParameterValue, format!("argument \"{argument}\" is out of range"), detail, hint)
}

fn is_positive(interval: Interval) -> bool {
    kept::first("SELECT $1 > interval '0'", &[interval.into()], |row| row.get(1)).flatten() == Some(true)
}

/// Whether there is a time that far from now.
fn has_end(interval: Interval) -> bool {
    read_times(|| read::first("SELECT statement_timestamp() + $1", &[interval.into()], |_| ())).is_ok()
}

fn is_negative(interval: Interval) -> bool {
    kept::first("SELECT $1 < interval '0'", &[interval.into()], |row| row.get(1)).flatten() != Some(false)
}
