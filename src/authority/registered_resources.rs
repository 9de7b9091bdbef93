//! What is registered of resources now, for who hands something out on one.

use crate::catalog::{JsonbAttributes, View, load_registered_attributes};
use crate::engine::Facts;
use crate::model::{Catalogue, RbacError, Result, Scope, ScopeId, TypeIndex};
use std::cell::OnceCell;
use std::rc::Rc;

pub struct RegisteredResources<'a> {
    catalogue: &'a Catalogue,
    failure: OnceCell<RbacError>,
}

impl<'a> RegisteredResources<'a> {
    pub fn of(catalogue: &'a Catalogue) -> RegisteredResources<'a> {
        RegisteredResources { catalogue, failure: OnceCell::new() }
    }

    /// # Errors
    /// 54000 if there was no memory for something that was looked up.
    pub fn finish(self) -> Result<()> {
        self.failure.into_inner().map_or(Ok(()), Err)
    }
}

impl Facts for RegisteredResources<'_> {
    type Registered = JsonbAttributes;

    /// Scopes are not handed out as resources one by one.
    fn child(&self, _: &Scope, _: &str) -> Option<Rc<Scope>> {
        None
    }

    fn registered(&self, scope: ScopeId, resource_type: TypeIndex, resource: &str) -> Option<JsonbAttributes> {
        let id = self.catalogue.resource_type(resource_type)?.id;
        match load_registered_attributes(View::Newest, scope, id, resource) {
            Ok(found) => found.map(|(attributes, _)| attributes),
            Err(error) => {
                let _ = self.failure.set(error);
                None
            }
        }
    }
}
