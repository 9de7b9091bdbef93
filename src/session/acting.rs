//! One principal acting for another.
//!
//! Decisions are those of the other. What the first may not do meanwhile is to change anything of the policy: what it sees
//! is what the other sees, and nothing is done in the other's name.

use super::binding;
use crate::cache::bounds_in_force::{self, Acting, ActingIds};
use crate::cache::{Ask, AskedScope, Hint, decide, decide_under, signals};
use crate::catalog::{SnapshotId, enabled_user_id};
use crate::model::{Bound, PrincipalKind, PrincipalRef, RbacError, Result, SqlState, quoted};
use crate::server::{BackendLocal, moment, settings};
use std::cell::RefCell;
use std::rc::Rc;

/// What acting for somebody takes, on that user.
const PERMISSION: &str = "core_user_impersonate";

/// Whether both are who they were when the session began, and enabled.
struct Known {
    principal: Box<str>,
    ids: ActingIds,
    /// The sequence of messages up to which this holds.
    mark: u64,
    are_the_same: bool,
}

static KNOWN: BackendLocal<RefCell<Option<Known>>> = BackendLocal::new(RefCell::new(None));
/// Where the last question was found, and who it was about: every row asks.
type Asked = (Box<str>, Hint);

static ASKED: BackendLocal<RefCell<Option<Asked>>> = BackendLocal::new(RefCell::new(None));

/// Who acts for the principal of this session; `None` if nobody does, and once nobody may any more. Pending messages have
/// been absorbed.
///
/// # Errors
/// 54000 if there is no memory to decide.
pub fn acting_principal(principal: &str) -> Result<Option<Rc<str>>> {
    let acting = bounds_in_force::acting()?.map(|acting| acting.principal);
    Ok(if acting.is_some() && holds(principal)? { acting } else { None })
}

/// Whether the session may still be that of the principal, as far as somebody acts for it: for so long, while both are who they
/// were and enabled, and the one who acts may. Once it may not it never may again in this transaction.
///
/// # Errors
/// 54000 if there is no memory to decide.
pub fn holds(principal: &str) -> Result<bool> {
    let Some(acting) = bounds_in_force::acting()? else { return Ok(true) };
    let holds = holds_now(&acting, principal)?;
    // Without a snapshot nothing is decided, and every answer is no.
    if !holds && SnapshotId::of_statement().is_some() {
        binding::end_acting();
    }
    Ok(holds)
}

fn holds_now(acting: &Acting, principal: &str) -> Result<bool> {
    let now = moment().query;
    // A clock that was set back revives nothing.
    let is_in_time = now < acting.began.saturating_add(settings::acting_limit());
    // By their names first: who has the names by then is asked after that.
    Ok(is_in_time && still_may(&acting.principal, principal)? && are_the_same(acting, principal)?)
}

/// Whether one may act for the other, within what the session is to be limited to.
///
/// # Errors
/// 54000 if there is no memory to decide.
pub fn may_act(actor: &str, principal: &str, bounds: &[Bound]) -> Result<bool> {
    decide_under(&question(actor, principal)?, bounds)
}

fn still_may(actor: &str, principal: &str) -> Result<bool> {
    // A hint is to the questions of one principal.
    let known = ASKED.get().try_borrow().ok();
    let known = known.and_then(|asked| asked.as_ref().filter(|(of, _)| **of == *actor).map(|(_, hint)| *hint));
    let mut hint = known.unwrap_or_default();
    let may = decide(&question(actor, principal)?, &mut hint)?;
    if hint.is_new()
        && let Ok(mut asked) = ASKED.get().try_borrow_mut()
    {
        *asked = Some((actor.into(), hint.kept()));
    }
    Ok(may)
}

/// Asked of the account, about that user.
fn question<'a>(actor: &'a str, principal: &'a str) -> Result<Ask<'a>> {
    let asked = PrincipalRef::parse(principal)?;
    Ok(Ask {
        principal: actor,
        permission: PERMISSION,
        scope: AskedScope::Path(asked.home.as_str()),
        resource: Some(asked.identifier),
        attributes: None,
        resource_type: None,
    })
}

fn are_the_same(acting: &Acting, principal: &str) -> Result<bool> {
    let (mark, ids) = (signals::sequence(), acting.ids);
    if let Ok(known) = KNOWN.get().try_borrow()
        && let Some(known) = known.as_ref()
        && known.mark == mark
        && known.ids == ids
        && &*known.principal == principal
    {
        return Ok(known.are_the_same);
    }
    if !signals::listen()? {
        return Ok(false);
    }
    // Read before the tables are: a message that comes while they are read is newer than what is kept.
    let mark = signals::sequence();
    let are_the_same =
        enabled_user_id(principal)? == Some(ids.principal) && enabled_user_id(&acting.principal)? == Some(ids.actor);
    if let Ok(mut known) = KNOWN.get().try_borrow_mut() {
        *known = Some(Known { principal: principal.into(), ids, mark, are_the_same });
    }
    Ok(are_the_same)
}

/// Whom one principal is to act for, and why.
pub struct ActingFor<'a> {
    pub actor: &'a str,
    pub principal: &'a str,
    /// The account of both.
    pub account: &'a str,
    /// What the user is called there for whom it acts.
    pub identifier: &'a str,
    pub reason: &'a str,
}

impl<'a> ActingFor<'a> {
    /// Both are users of one account, and there is a reason.
    ///
    /// # Errors
    /// 42602 for a malformed reference, 22023 for anything else.
    pub fn parse(actor: &'a str, principal: &'a str, reason: &'a str) -> Result<ActingFor<'a>> {
        let (first, other) = (PrincipalRef::parse_actor(actor)?, PrincipalRef::parse_actor(principal)?);
        let fault = match () {
            () if reason.trim().is_empty() => Some("There is no reason for it."),
            () if first.kind != PrincipalKind::User || other.kind != PrincipalKind::User => {
                Some("Only users act for somebody, and only for users.")
            }
            () if first == other => Some("Both are the same."),
            () if first.home != other.home => Some("They are not of one account."),
            () => None,
        };
        match fault {
            None => {
                Ok(ActingFor { actor, principal, account: other.home.as_str(), identifier: other.identifier, reason })
            }
            Some(fault) => Err(RbacError::new(
                SqlState::InvalidParameterValue,
                "nobody can act like that",
                fault,
                "Name two users of an account, and say why one acts for the other.",
            )),
        }
    }
}

/// 42501: what who acts for somebody may not do, whoever that is.
///
/// # Errors
/// While somebody acts, and until the end of the transaction in which somebody has.
pub fn refuse_while_acting(what: &str) -> Result<()> {
    if !binding::is_acted_for() {
        return Ok(());
    }
    Err(RbacError::new(
        SqlState::InsufficientPrivilege,
        format!("nobody who acts for somebody may {what}"),
        "The transaction was begun by one principal acting for another.",
        "End it, and do this in a transaction of your own.",
    ))
}

/// 42501 for who does not hold the permission, in the same words whether there is such a user or not.
pub fn may_not_act(actor: &str, principal: &str) -> RbacError {
    RbacError::new(
        SqlState::InsufficientPrivilege,
        format!("{} may not act for {}", quoted(actor), quoted(principal)),
        format!("That takes {} on that user at the account, and the user enabled.", quoted(PERMISSION)),
        "Ask an administrator of the account for a role that holds the permission.",
    )
}
