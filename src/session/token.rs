//! API key tokens: `pat.ACCOUNT.PUBLIC_ID.SECRET` for users, `sat.` for service accounts.

use crate::model::PrincipalKind;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// The secret has 256 random bits, so a fast keyed hash is enough to keep it from being guessed.
pub const SECRET_BYTES: usize = 32;
pub const PUBLIC_ID_BYTES: usize = 16;

/// The parts of a token that matter; neither is trusted yet.
pub struct Token<'a> {
    pub kind: PrincipalKind,
    pub account: &'a str,
    pub public_id: &'a str,
    pub secret: &'a str,
}

impl<'a> Token<'a> {
    /// Reads a token; `None` if it has another form.
    pub fn parse(token: &'a str) -> Option<Token<'a>> {
        let mut parts = token.split('.');
        let (kind, account, public_id, secret) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
        let kind = match kind {
            "pat" => PrincipalKind::User,
            "sat" => PrincipalKind::ServiceAccount,
            _ => return None,
        };
        let fits = parts.next().is_none() && is_public_id(public_id) && is_hex(secret, SECRET_BYTES);
        fits.then_some(Token { kind, account, public_id, secret })
    }

    /// The token as it is shown, once.
    pub fn format(kind: PrincipalKind, account: &str, public_id: &str, secret: &str) -> String {
        let prefix = if kind == PrincipalKind::User { "pat" } else { "sat" };
        format!("{prefix}.{account}.{public_id}.{secret}")
    }
}

/// Whether this can be the public id of a key.
pub fn is_public_id(text: &str) -> bool {
    is_hex(text, PUBLIC_ID_BYTES)
}

fn is_hex(text: &str, bytes: usize) -> bool {
    text.len() == 2 * bytes && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// Bytes as they stand in a token.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What is stored of a secret.
pub fn verifier(pepper: &[u8], secret: &str) -> Option<[u8; 32]> {
    Some(mac(pepper, secret)?.finalize().into_bytes().into())
}

/// Whether the secret is the one behind the verifier; takes the same time whatever differs.
pub fn is_verified(pepper: &[u8], secret: &str, verifier: &[u8]) -> bool {
    mac(pepper, secret).is_some_and(|mac| mac.verify_slice(verifier).is_ok())
}

fn mac(pepper: &[u8], secret: &str) -> Option<Hmac<Sha256>> {
    let mut mac = Hmac::<Sha256>::new_from_slice(pepper).ok()?;
    mac.update(secret.as_bytes());
    Some(mac)
}
