use super::find_by_name::{self, ScopeRow};
use super::forgotten_names::forget_name;
use crate::authority::{Caller, HandingOut, Since};
use crate::cache::catalogue;
use crate::catalog::{
    JsonbAttributes, View, load_attribute_filters, load_registered_attributes, load_type_permissions,
};
use crate::model::{
    AttributeFilter, Attributes, Command, OwnValues, PrincipalRef, RbacError, Result, ScopeId, SqlState,
    check_free_identifier, check_json, quoted, undefined,
};
use crate::server::kept;
use crate::simulation::touched;

/// Registers a resource, or replaces its attributes. `attributes` is jsonb as text.
///
/// # Errors
/// 42602 for the identifier; 42704 without scope or type; 54000 for attributes that are too
/// long; 22023 for some that are no object, or a type that does
/// not live at the scope's level; 42501 for a principal without the type's permission to create (or edit), or to edit
/// where the resource is registered, and for one whose change would open the resource to others while it does not hold
/// all there is on it.
pub fn register_resource(
    caller: &Caller,
    scope: &str,
    resource_type: &str,
    identifier: &str,
    attributes: &str,
) -> Result<i64> {
    check_free_identifier("resource", identifier)?;
    if !attributes.starts_with('{') {
        return Err(RbacError::new(
            SqlState::InvalidParameterValue,
            "attributes must be a JSON object",
            format!("Found {}.", quoted(attributes)),
            r#"Write {"type": "Production", "tags": ["payments"]}."#,
        ));
    }
    check_json("attributes", attributes)?;
    let since = Since::now();
    require_registering(caller, scope, resource_type, identifier, false)?;
    let scope = find_by_name::scope(scope)?;
    let type_id = find_by_name::resource_type(resource_type)?;
    let (id, is_known) = loop {
        pgrx::check_for_interrupts!();
        lock(&scope, type_id, identifier);
        let known = load_registered_attributes(View::Newest, ScopeId(scope.id), type_id, identifier)?
            .map(|(attributes, _)| attributes);
        if known.is_some() {
            require_registering(caller, &scope.path, resource_type, identifier, true)?;
        }
        check_attributes(caller, &scope, resource_type, identifier, known.as_ref(), attributes)?;
        // What somebody else has registered meanwhile was compared with nothing.
        let sql = match known {
            Some(_) => {
                "INSERT INTO harness_rbac.resources (account_id, scope_id, resource_type_id, identifier, attributes)
                 VALUES ($1, $2, $3, $4, $5::jsonb)
                 ON CONFLICT (scope_id, resource_type_id, identifier) DO UPDATE SET attributes = excluded.attributes
                 RETURNING id"
            }
            None => {
                "INSERT INTO harness_rbac.resources (account_id, scope_id, resource_type_id, identifier, attributes)
                 VALUES ($1, $2, $3, $4, $5::jsonb)
                 ON CONFLICT (scope_id, resource_type_id, identifier) DO NOTHING
                 RETURNING id"
            }
        };
        let arguments =
            [scope.account_id.into(), scope.id.into(), type_id.into(), identifier.into(), attributes.into()];
        if let Some(id) = kept::id(sql, &arguments) {
            break (id, known.is_some());
        }
    };
    since.ask_again(|| require_registering(caller, &scope.path, resource_type, identifier, is_known))?;
    touched::note(|touched| touched.resources.extend([(scope.id, type_id)]));
    Ok(id)
}

/// That the caller may edit the resource, or make such resources if it is not known to be there.
fn require_registering(
    caller: &Caller,
    scope: &str,
    resource_type: &str,
    identifier: &str,
    is_known: bool,
) -> Result<()> {
    let update = || require_command(caller, Command::Update, scope, resource_type, Some(identifier));
    if is_known {
        return update();
    }
    require_command(caller, Command::Insert, scope, resource_type, None).or_else(|_| update())
}

/// Has others who would give the resource other attributes wait: they are compared with those there are.
fn lock(scope: &ScopeRow, type_id: i64, identifier: &str) {
    kept::execute(
        "SELECT FROM harness_rbac.resources WHERE scope_id = $1 AND resource_type_id = $2 AND identifier = $3 FOR NO KEY UPDATE",
        &[scope.id.into(), type_id.into(), identifier.into()],
    );
}

/// That the caller holds the permission that a policy on a table of such resources would ask for.
///
/// # Errors
/// 42602 for a malformed path, 42501 without it.
pub fn require_command(
    caller: &Caller,
    command: Command,
    scope: &str,
    resource_type: &str,
    resource: Option<&str>,
) -> Result<()> {
    if let Caller::Database = caller {
        return Ok(());
    }
    let permissions = load_type_permissions(resource_type)?.unwrap_or_default();
    match command.default_permission(&permissions) {
        Some(permission) => caller.require(permission, scope, resource),
        None => caller.require_database(&format!("{} resources of type {}", command.as_str(), quoted(resource_type))),
    }
}

/// New attributes may put the resource among those that somebody has been granted by attribute.
fn check_attributes(
    caller: &Caller,
    scope: &ScopeRow,
    resource_type: &str,
    identifier: &str,
    known: Option<&JsonbAttributes>,
    attributes: &str,
) -> Result<()> {
    let Caller::Principal(principal) = caller else { return Ok(()) };
    let catalogue = catalogue()?;
    let Some(index) = catalogue.type_by_identifier(resource_type) else { return Ok(()) };
    // As decisions will read them: there is jsonb that no other reader takes.
    let attributes = JsonbAttributes::of_text(attributes);
    let filters = load_attribute_filters(ScopeId(scope.account_id), index, &catalogue)?;
    let opens = |filter: &AttributeFilter| {
        attributes.match_filter(filter) && !known.is_some_and(|known| known.match_filter(filter))
    };
    let mut is_opened = filters.iter().any(|filter| opens(filter));
    // What is somebody's own may become anybody's: each value that was not there is a filter of its own.
    for filter in filters.iter().filter(|filter| filter.own != OwnValues::NONE) {
        let may_be_own = |value: &&String| filter.own.identifier || PrincipalRef::parse(value).is_ok();
        for value in attributes.texts(&filter.name).iter().filter(may_be_own) {
            is_opened |= opens(&AttributeFilter::exactly(&filter.name, value)?);
        }
    }
    // Without the lock of those who hand out: a filter that is not committed yet is as one made after this.
    if !is_opened {
        return Ok(());
    }
    let require = || require_registering(caller, &scope.path, resource_type, identifier, known.is_some());
    let _handing_out = HandingOut::begin(caller, &scope.path, require)?;
    let none = JsonbAttributes::of_text("{}");
    let mut permissions: Vec<&str> = catalogue.permissions_on(index).collect();
    permissions.sort_unstable();
    for permission in permissions {
        if !caller.holds(permission, &scope.path, Some(identifier), Some(&none), Some(resource_type))? {
            return Err(RbacError::new(
                SqlState::InsufficientPrivilege,
                format!("permission {} cannot be handed out by someone who does not hold it", quoted(permission)),
                format!(
                    "With these attributes {} falls to those who are granted by attribute, and {} does not hold everything on it.",
                    quoted(identifier),
                    quoted(principal)
                ),
                "Leave the attributes out, or ask an administrator of the scope.",
            ));
        }
    }
    Ok(())
}

/// Drops a resource, its shares, and its name in the selectors that list it.
///
/// # Errors
/// 42602 for the identifier; 42704 without scope or type, or if the resource is neither registered nor listed nor shared; 42501 for
/// a principal without the type's permission to delete.
pub fn drop_resource(caller: &Caller, scope: &str, resource_type: &str, identifier: &str) -> Result<()> {
    check_free_identifier("resource", identifier)?;
    let require = || require_command(caller, Command::Delete, scope, resource_type, Some(identifier));
    let since = Since::now();
    require()?;
    let scope = find_by_name::scope(scope)?;
    let type_id = find_by_name::resource_type(resource_type)?;
    if !forget_name(scope.id, type_id, identifier) {
        return Err(undefined(
            resource_type,
            identifier,
            format!("In scope \"{}\" it is neither registered, nor named by a resource group, nor shared.", scope.path),
            "See harness_rbac.visible_resources for those registered.",
        ));
    }
    since.ask_again(require)
}
