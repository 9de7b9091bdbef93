use super::token::{Token, is_verified};
use super::{parameter, pepper};
use crate::catalog::{load_api_key, load_last_use};
use crate::model::{PrincipalRef, RbacError, Result, SqlState};
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

/// Verifies a token and binds its owner until the transaction ends.
///
/// # Errors
/// 28000, with the same text whatever is wrong with the token; 42501 if another principal is bound already.
pub fn authenticate(token: &str) -> Result<Authenticated> {
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
            parameter::bind(&key.principal, Some(parsed.public_id))?;
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
