//! For whom a session acts, signed, so that another node of the cluster takes it from anybody who brings it.
//!
//! Fields in hexadecimal digits with points between them, the last of which is the HMAC-SHA-256 of all before it.

use crate::cache::bounds_in_force::Acting;
use crate::model::{Bound, RbacError, Result, SqlState};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// Begins each. What is signed under the key for anything else begins in another way.
const FORM: &str = "v1";
/// After it there are so many fields, without the signature.
const FIELDS: usize = 9;

/// The keys that all nodes of a cluster have: the first signs, each verifies.
pub struct ClusterKeys(Vec<[u8; 32]>);

/// What is signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assertion {
    pub principal: String,
    /// The public id of the API key that proved it.
    pub key: Option<String>,
    /// Who acts for the principal.
    pub acting: Option<Acting>,
    /// What the session is limited to.
    pub bounds: Vec<Bound>,
    /// The database role of the session that it is for, and its database.
    pub role: String,
    pub database: String,
    /// When it was signed, in microseconds of PostgreSQL's clock.
    pub issued: i64,
}

impl ClusterKeys {
    /// Reads one or two keys, a line of 64 hexadecimal digits each; `None` for anything else.
    pub fn parse(text: &str) -> Option<ClusterKeys> {
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        let keys = lines.map(|line| unhex(line)?.try_into().ok()).collect::<Option<Vec<[u8; 32]>>>()?;
        matches!(keys.len(), 1 | 2).then_some(ClusterKeys(keys))
    }

    fn sign(&self, text: &str) -> Option<String> {
        Some(hex(&mac(self.0.first()?, text)?.finalize().into_bytes()))
    }

    /// Takes the same time whatever differs.
    fn have_signed(&self, text: &str, signature: &[u8]) -> bool {
        self.0.iter().any(|key| mac(key, text).is_some_and(|mac| mac.verify_slice(signature).is_ok()))
    }
}

fn mac(key: &[u8], text: &str) -> Option<Hmac<Sha256>> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).ok()?;
    mac.update(text.as_bytes());
    Some(mac)
}

impl Assertion {
    /// As it is written; `None` if there is no key. `nonce`: has no two be alike.
    pub fn sign(&self, keys: &ClusterKeys, nonce: &[u8]) -> Option<String> {
        let acting = self.acting.as_ref();
        let (actor, numbers) = acting.map_or(("", String::new()), |acting| (&*acting.principal, acting.numbers()));
        let bounds: Vec<String> = self.bounds.iter().map(|bound| format!("{bound};")).collect();
        let fields = [
            &self.principal,
            self.key.as_deref().unwrap_or_default(),
            actor,
            &numbers,
            &bounds.concat(),
            &self.role,
            &self.database,
            &self.issued.to_string(),
        ];
        let mut text = FORM.to_owned();
        for field in fields.map(str::as_bytes).into_iter().chain([nonce]) {
            text.push('.');
            text.push_str(&hex(field));
        }
        let signature = keys.sign(&text)?;
        Some(format!("{text}.{signature}"))
    }

    /// Reads what [`Assertion::sign`] has written under one of the keys.
    ///
    /// # Errors
    /// 42501 for anything else.
    pub fn verify(text: &str, keys: &ClusterKeys) -> Result<Assertion> {
        let (signed, signature) = text.rsplit_once('.').ok_or_else(|| refused("It is not of their form."))?;
        let signature = unhex(signature).ok_or_else(|| refused("It is not of their form."))?;
        if !keys.have_signed(signed, &signature) && !crate::fault::Fault::Signature.is_in() {
            return Err(refused("No key that this node has has signed it."));
        }
        Assertion::read(signed).ok_or_else(|| refused("It is of another version of the extension."))
    }

    fn read(signed: &str) -> Option<Assertion> {
        let mut parts = signed.split('.');
        if parts.next() != Some(FORM) {
            return None;
        }
        let fields = parts.map(unhex).collect::<Option<Vec<_>>>()?;
        let [principal, key, actor, numbers, bounds, role, database, issued, _nonce]: [Vec<u8>; FIELDS] =
            fields.try_into().ok()?;
        let text = |field: Vec<u8>| String::from_utf8(field).ok();
        let number = |field: Vec<u8>| String::from_utf8(field).ok()?.parse::<i64>().ok();
        let given = |field: Vec<u8>| text(field).map(|text| (!text.is_empty()).then_some(text));
        let (actor, numbers, bounds) = (text(actor)?, text(numbers)?, text(bounds)?);
        let acting = match (actor.as_str(), numbers.as_str()) {
            ("", "") => None,
            (actor, numbers) => Some(Acting::read(actor, numbers)?),
        };
        let bounds = bounds.split_terminator(';').map(Bound::parse).collect::<Option<Vec<_>>>()?;
        Some(Assertion {
            principal: text(principal)?,
            key: given(key)?,
            acting,
            bounds,
            role: text(role)?,
            database: text(database)?,
            issued: number(issued)?,
        })
    }
}

/// 42501, with the reason.
pub fn refused(detail: impl Into<String>) -> RbacError {
    RbacError::new(
        SqlState::InsufficientPrivilege,
        "invalid assertion of identity",
        detail,
        "Only begin_session() and authenticate() make them, for the transaction in which they are called.",
    )
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The bytes behind lower-case hexadecimal digits; `None` for anything else.
fn unhex(text: &str) -> Option<Vec<u8>> {
    let digit = |byte: u8| match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        _ => None,
    };
    let pairs = text.as_bytes().chunks(2);
    pairs
        .map(|pair| match pair {
            [high, low] => Some(digit(*high)? << 4 | digit(*low)?),
            _ => None,
        })
        .collect()
}
