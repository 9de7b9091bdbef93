//! A question as SQL puts it.

use crate::model::Attributes;

/// A question as SQL puts it. Who asks without a principal gets no further than the API.
#[derive(Clone, Copy)]
pub struct Ask<'a> {
    pub principal: &'a str,
    pub permission: &'a str,
    pub scope: AskedScope<'a>,
    /// `None` asks about the type as a whole.
    pub resource: Option<&'a str>,
    /// Stand in for the registered attributes.
    pub attributes: Option<&'a dyn Attributes>,
    /// `None` is the permission's own.
    pub resource_type: Option<&'a str>,
}

/// A scope by its key or its path.
#[derive(Clone, Copy, Debug)]
pub enum AskedScope<'a> {
    Id(i64),
    Path(&'a str),
}
