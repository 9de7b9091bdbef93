//! The hash of an entry of the log. The text that is hashed is that of `jsonb_build_array()` of the entry's columns; it is written
//! straight into the hash, since making the value would be most of the work.

use pgrx::prelude::*;
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::io::{self, Write};

/// SHA-256 of what an entry says, as UTF-8 text. `before` and `after`: text of jsonb.
#[allow(clippy::too_many_arguments)]
#[pg_extern(sql = r#"
CREATE FUNCTION harness_rbac._entry_hash(id bigint, account_id bigint, transaction text, recorded_at text, login_role text, role text,
    principal text, token text, kind text, operation text, before text, after text, opens boolean) RETURNS bytea
    LANGUAGE c STABLE PARALLEL SAFE AS '@MODULE_PATHNAME@', '@FUNCTION_NAME@';
"#)]
fn entry_hash(
    id: Option<i64>,
    account_id: Option<i64>,
    transaction: Option<&str>,
    recorded_at: Option<&str>,
    login_role: Option<&str>,
    role: Option<&str>,
    principal: Option<&str>,
    token: Option<&str>,
    kind: Option<&str>,
    operation: Option<&str>,
    before: Option<&str>,
    after: Option<&str>,
    opens: Option<bool>,
) -> Vec<u8> {
    let texts = [transaction, recorded_at, login_role, role, principal, token, kind, operation];
    let mut array = HashedArray(Sha256::new());
    array.add("[", &id);
    array.add(", ", &account_id);
    texts.iter().for_each(|text| array.add(", ", text));
    for json in [before, after] {
        array.0.update(", ");
        array.0.update(json.unwrap_or("null"));
    }
    array.add(", ", &opens);
    array.0.update("]");
    array.0.finalize().to_vec()
}

struct HashedArray(Sha256);

impl HashedArray {
    fn add(&mut self, separator: &str, value: &impl Serialize) {
        self.0.update(separator);
        // A hash takes whatever is written to it, and PostgreSQL escapes what serde_json escapes, in the same way.
        let _ = serde_json::to_writer(self, value);
    }
}

impl Write for &mut HashedArray {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
