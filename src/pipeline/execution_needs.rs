//! What running a pipeline needs: to execute it, and to access what it refers to, each asked where the resource lives.

use super::definition::STEP_TYPE;
use super::registered_references::{PipelineReference, load_pipeline_references};
use crate::cache::{Ask, AskedScope, Hint, catalogue, decide};
use crate::catalog::{View, load_scope_by_path, load_type_permissions};
use crate::model::{Map, Result, ScopeId, Set, push};

/// What running the pipeline itself needs.
pub(super) const EXECUTE: &str = "core_pipeline_execute";

/// One permission that running a pipeline needs.
#[derive(Clone, Debug)]
pub struct Need {
    /// `None` for a type that nobody can be given access to, nor view.
    pub permission: Option<String>,
    pub reference: PipelineReference,
    /// For a pipeline of which it is not known what it would need.
    pub unread: Option<Unread>,
}

/// Why it is not known what a pipeline refers to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    Unregistered,
    /// The caller may not know it.
    Unseen,
}

impl Need {
    /// Permission, scope and resource that somebody may hold. `None` for what nobody does: what only the run will tell, and
    /// what nobody has read.
    pub fn demand(&self) -> Option<(&str, ScopeId, Option<&str>)> {
        self.asked().filter(|_| self.unread.is_none())
    }

    fn asked(&self) -> Option<(&str, ScopeId, Option<&str>)> {
        let (permission, scope) = self.permission.as_deref().zip(self.reference.scope)?;
        Some((permission, scope, self.reference.resource.as_deref()))
    }

    /// Whether the principal holds it, with all that comes with it.
    ///
    /// # Errors
    /// 54000 if there is no memory to decide.
    pub fn is_held(&self, principal: &str) -> Result<bool> {
        Ok(self.unread.is_none() && self.is_granted(principal)?)
    }

    /// Whether the principal holds the permission, whatever else a pipeline would need.
    ///
    /// # Errors
    /// 54000 if there is no memory to decide.
    pub fn is_granted(&self, principal: &str) -> Result<bool> {
        let Some((permission, scope, resource)) = self.asked() else { return Ok(false) };
        let scope = AskedScope::Id(scope.0);
        decide(
            &Ask { permission, scope, principal, resource, attributes: None, resource_type: None },
            &mut Hint::default(),
        )
    }
}

/// Everything that running a pipeline needs, each once, the pipeline itself first, then what it refers to and what the
/// pipelines that it runs refer to; `None` for one that is not registered. `looks_into` says of which of the latter.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn needs_of_pipeline(
    view: View,
    scope: ScopeId,
    pipeline: &str,
    looks_into: impl Fn(ScopeId, &str) -> Result<bool>,
) -> Result<Option<Vec<Need>>> {
    let known = catalogue()?;
    let of_type = known.type_by_identifier("PIPELINE").and_then(|index| known.resource_type(index));
    let Some(pipeline_type) = of_type.map(|known| known.id) else { return Ok(None) };
    let mut needs = Needs::default();
    needs.add(PipelineReference {
        resource_type: "PIPELINE".into(),
        written: pipeline.to_owned(),
        scope: Some(scope),
        resource: Some(pipeline.to_owned()),
        is_asked: true,
    })?;
    let mut next = 0;
    // What is added on the way is looked at in its turn.
    while let Some(need) = needs.list.get(next) {
        next += 1;
        let (Some(scope), Some(name)) = (need.reference.scope, need.reference.resource.clone()) else { continue };
        if need.reference.resource_type != "PIPELINE" {
            continue;
        }
        if next > 1 && !looks_into(scope, &name)? {
            needs.leave_unread(next - 1, Unread::Unseen);
            continue;
        }
        pgrx::check_for_interrupts!();
        match load_pipeline_references(view, scope, pipeline_type, &name)? {
            Some(references) => references.into_iter().try_for_each(|reference| needs.add(reference))?,
            None if next == 1 => return Ok(None),
            None => needs.leave_unread(next - 1, Unread::Unregistered),
        }
    }
    Ok(Some(needs.list))
}

/// Whether the principal may run the pipeline, from its first step to its last. False for one that is not registered.
///
/// Both what it refers to now and what it referred to when the statement began count.
///
/// # Errors
/// 54000 if there is no memory to decide.
pub fn may_execute(principal: &str, scope: AskedScope<'_>, pipeline: &str) -> Result<bool> {
    // Where most questions end, before anything is read.
    let resource = Some(pipeline);
    let execute = Ask { permission: EXECUTE, scope, principal, resource, attributes: None, resource_type: None };
    if !decide(&execute, &mut Hint::default())? {
        return Ok(false);
    }
    for view in [View::Newest, View::Statement] {
        let scope = match scope {
            AskedScope::Id(id) => Some(ScopeId(id)),
            AskedScope::Path(path) => load_scope_by_path(view, path)?.map(|scope| scope.id()),
        };
        let Some(scope) = scope else { return Ok(false) };
        let Some(needs) = needs_of_pipeline(view, scope, pipeline, |_, _| Ok(true))? else { return Ok(false) };
        for need in needs {
            if !need.is_held(principal)? {
                return Ok(false);
            }
        }
    }
    Ok(true)
}

#[derive(Default)]
struct Needs {
    list: Vec<Need>,
    seen: Set<PipelineReference>,
    permissions: Map<String, Option<String>>,
}

impl Needs {
    fn leave_unread(&mut self, number: usize, why: Unread) {
        if let Some(need) = self.list.get_mut(number) {
            need.unread = Some(why);
        }
    }

    fn add(&mut self, reference: PipelineReference) -> Result<()> {
        let is_known = reference.scope.is_some();
        if !reference.is_asked {
            return Ok(());
        }
        match reference.resource_type.as_str() {
            // Nobody knows what the step needs beyond what has been found in it.
            STEP_TYPE => return Ok(()),
            // A label that delegates bear. Who may run pipelines does not choose among delegates.
            "DELEGATE" => return Ok(()),
            // Part of its environment, which is asked about itself.
            "INFRASTRUCTURE" if is_known => return Ok(()),
            _ => {}
        }
        // However it is written.
        let mut key = reference.clone();
        if is_known {
            key.written.clear();
        }
        self.seen.try_reserve(1)?;
        if !self.seen.insert(key) {
            return Ok(());
        }
        let permission = self.permission(&reference.resource_type)?;
        push(&mut self.list, Need { permission, reference, unread: None })
    }

    fn permission(&mut self, resource_type: &str) -> Result<Option<String>> {
        if let Some(known) = self.permissions.get(resource_type) {
            return Ok(known.clone());
        }
        let permission = permission_to_use(resource_type)?;
        self.permissions.try_reserve(1)?;
        self.permissions.insert(resource_type.to_owned(), permission.clone());
        Ok(permission)
    }
}

/// The permission to use a resource in a run: to access it; to view it, where its type knows no access.
fn permission_to_use(resource_type: &str) -> Result<Option<String>> {
    let resource_type = match resource_type {
        "PIPELINE" => return Ok(Some(EXECUTE.into())),
        "INFRASTRUCTURE" => "ENVIRONMENT",
        other => other,
    };
    let known = load_type_permissions(resource_type)?.unwrap_or_default();
    // Applications may add permissions to shipped types; they do not take the place of what is there.
    let of_action = |action: &str| {
        let of_it = known.iter().filter(|(_, known)| known == action);
        of_it.map(|(identifier, _)| identifier).min_by_key(|identifier| !identifier.starts_with("core_"))
    };
    Ok(of_action("access").or_else(|| of_action("view")).cloned())
}
