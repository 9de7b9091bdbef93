//! The page: a template around the data.

use super::page_data::Data;
use crate::model::{RbacError, Result, SqlState};
use askama::Template;
use base64::prelude::{BASE64_STANDARD, Engine};
use sha2::{Digest, Sha256};
use std::collections::TryReserveError;
use std::fmt;
use std::io;

const STYLE: &str = include_str!("../../templates/report/style.css");
const SCRIPT: &str = concat!(
    include_str!("../../templates/report/data.js"),
    include_str!("../../templates/report/lists.js"),
    include_str!("../../templates/report/chain.js"),
    include_str!("../../templates/report/matrix.js"),
    include_str!("../../templates/report/scopes.js"),
    include_str!("../../templates/report/print.js"),
    include_str!("../../templates/report/main.js"),
);

/// PostgreSQL holds no longer text.
const MOST: usize = 1 << 29;

#[derive(Template)]
#[template(path = "report/page.html")]
struct Page<'a> {
    scope: &'a str,
    version: &'static str,
    style: &'static str,
    style_hash: String,
    script: &'static str,
    script_hash: String,
    data: InScript<'a>,
}

/// Writes the page.
///
/// # Errors
/// 54000 if it is too large, or there is no memory for it.
pub fn write(data: &Data<'_>) -> Result<String> {
    let page = Page {
        scope: data.tree.root.path(),
        version: env!("CARGO_PKG_VERSION"),
        style: STYLE,
        style_hash: hash(STYLE),
        script: SCRIPT,
        script_hash: hash(SCRIPT),
        data: InScript(data),
    };
    let mut written = Written::default();
    match (page.render_into(&mut written), written.refusal) {
        (Ok(()), None) => Ok(written.text),
        (_, Some(refusal)) => Err(refusal),
        (Err(error), None) => Err(RbacError::new(
            SqlState::ProgramLimitExceeded,
            "the report cannot be written",
            error.to_string(),
            "Report a scope further down.",
        )),
    }
}

/// As a content security policy names what may run.
fn hash(text: &str) -> String {
    format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(text)))
}

/// Text that grows fallibly.
#[derive(Default)]
struct Written {
    text: String,
    refusal: Option<RbacError>,
}

impl fmt::Write for Written {
    fn write_str(&mut self, more: &str) -> fmt::Result {
        let refused = if self.text.len() + more.len() > MOST {
            Some(RbacError::new(
                SqlState::ProgramLimitExceeded,
                "the report is too large",
                "A report holds at most 512 MB.",
                "Report a scope further down.",
            ))
        } else {
            self.text.try_reserve(more.len()).err().map(|error: TryReserveError| error.into())
        };
        if refused.is_some() {
            self.refusal = refused;
            return Err(fmt::Error);
        }
        self.text.push_str(more);
        Ok(())
    }
}

/// The data as JSON that can stand within a script element: what HTML might read as the end of it, or as a comment, is
/// written as escapes of JSON. Such characters stand in strings only.
struct InScript<'a>(&'a Data<'a>);

impl fmt::Display for InScript<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        serde_json::to_writer(Escaping(f), self.0).map_err(|_| fmt::Error)
    }
}

struct Escaping<'a, 'f>(&'a mut fmt::Formatter<'f>);

impl io::Write for Escaping<'_, '_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // The serializer hands over whole strings, or the ASCII between them.
        let text = std::str::from_utf8(bytes).map_err(io::Error::other)?;
        for part in text.split_inclusive(['<', '>', '&']) {
            let (plain, escape) = match part.as_bytes().last() {
                Some(b'<') => (part.strip_suffix('<'), "\\u003c"),
                Some(b'>') => (part.strip_suffix('>'), "\\u003e"),
                Some(b'&') => (part.strip_suffix('&'), "\\u0026"),
                _ => (Some(part), ""),
            };
            self.0
                .write_str(plain.unwrap_or_default())
                .and_then(|()| self.0.write_str(escape))
                .map_err(io::Error::other)?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
