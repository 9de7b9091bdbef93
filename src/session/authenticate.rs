use super::acting::refuse_while_acting;
use super::binding::Only;
use super::token::{Token, is_verified};
use super::{asserted, parameter, pepper};
use crate::catalog::{load_api_key, load_last_use};
use crate::model::{Bound, PrincipalRef, RbacError, Result, SqlState};
use crate::server::{moment, statement_time};

/// How exactly the last use of a key is known, in microseconds: an hour.
const USE_PRECISION: i64 = 3_600_000_000;

/// Who has proved to be whom, with which key.
pub struct Authenticated {
    pub principal: String,
    pub public_id: String,
    /// Whether it is time to note that the key is in use.
    pub is_use_due: bool,
}

/// Verifies a token and binds its owner until the transaction ends, within the bound of the key and the one that is
/// wanted here.
///
/// # Errors
/// 28000, with the same text whatever is wrong with the token; 42501 if something else is bound already, or somebody acts
/// for another; those of `limited_to`, which is asked once the token is verified.
pub fn authenticate(
    token: &str,
    limited_to: impl FnOnce(&PrincipalRef<'_>) -> Result<Option<Bound>>,
) -> Result<Authenticated> {
    refuse_while_acting("prove another identity")?;
    // What is missing is replaced, so that every failure takes the same way.
    let parsed = Token::parse(token);
    let (public_id, secret) = parsed.as_ref().map_or(("", ""), |parsed| (parsed.public_id, parsed.secret));
    let key = load_api_key(public_id)?;
    let verifier = key.as_ref().map_or([0; 32], |key| key.verifier);
    let pepper = pepper::read()?.unwrap_or_else(|| vec![0; 32]);
    let is_verified = is_verified(&pepper, secret, &verifier);
    match (key, parsed) {
        (Some(key), Some(parsed))
            if is_verified && moment().query < key.expires_at && fits(&parsed, &key.principal) =>
        {
            let wanted = limited_to(&PrincipalRef::parse_actor(&key.principal)?)?;
            let bounds: Vec<Bound> = key.bound.into_iter().chain(wanted).collect();
            let only = Only { principal: key.principal.as_str().into(), bounds, actor: None };
            parameter::bind(only, Some(parsed.public_id), None)?;
            asserted::tell()?;
            let last_use = load_last_use(parsed.public_id)?;
            let is_use_due = last_use.is_some_and(|last| last.saturating_add(USE_PRECISION) <= statement_time());
            Ok(Authenticated { principal: key.principal, public_id: parsed.public_id.to_owned(), is_use_due })
        }
        _ => Err(RbacError::new(
            SqlState::InvalidAuthorization,
            "invalid API key token",
            "It is malformed, unknown or expired, or its owner is disabled.",
            "Use another token; create_api_key() and rotate_api_key() make them.",
        )),
    }
}

/// Whether the readable parts of a token, which nothing verifies, tell the truth.
fn fits(token: &Token<'_>, principal: &str) -> bool {
    PrincipalRef::parse(principal).is_ok_and(|owner| owner.kind == token.kind && owner.home.account() == token.account)
}
