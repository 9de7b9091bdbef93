//! A question as SQL puts it.

use crate::model::{Attributes, Catalogue, PermissionIndex, TypeIndex};

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

impl<'a> Ask<'a> {
    #[inline(always)]
    pub fn target(&self) -> Target<'a> {
        Target { scope: self.scope, resource: self.resource, attributes: self.attributes }
    }

    /// The permission and the resource type, if both are in the catalogue.
    pub fn indexes(&self, catalogue: &Catalogue) -> Option<(PermissionIndex, TypeIndex)> {
        let permission = catalogue.permission_by_identifier(self.permission)?;
        let resource_type = match self.resource_type {
            Some(identifier) => catalogue.type_by_identifier(identifier)?,
            None => catalogue.permission(permission)?.resource_type,
        };
        Some((permission, resource_type))
    }
}

/// What a question is about, whoever asks and whatever for.
#[derive(Clone, Copy)]
pub struct Target<'a> {
    pub scope: AskedScope<'a>,
    pub resource: Option<&'a str>,
    pub attributes: Option<&'a dyn Attributes>,
}

/// A scope by its key or its path.
#[derive(Clone, Copy, Debug)]
pub enum AskedScope<'a> {
    Id(i64),
    Path(&'a str),
}
