//! Which relations and columns there are. The SQL definitions stand in sql/*.sql.
#![allow(unsafe_code)]

use crate::fault::Fault;
use crate::model::{RbacError, Result, SqlState};
use pgrx::pg_sys;
use std::cell::Cell;
use std::ffi::CStr;

/// A set of invalidation targets, a bit for each.
pub type SignalSet = u64;

/// What an invalidation message is about; its index in `_signals` is the target of the message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signal {
    Catalogue,
    Roles,
    ResourceGroups,
    /// Which principal a database role stands for.
    Identity,
    /// Of what version the tables are.
    Version,
    /// The scopes of an account.
    Scopes(i64),
    /// What a principal holds: its row, its memberships, its assignments.
    Principal(i64),
}

const SCOPE_BUCKETS: i64 = 8;
const PRINCIPAL_BUCKETS: i64 = 32;
const FIRST_SCOPES: usize = 5;
const FIRST_PRINCIPALS: usize = FIRST_SCOPES + SCOPE_BUCKETS as usize;

/// The index whose name says of what version the tables are: of any release with the same first two numbers as this
/// library. An upgrade renames it, and so tells every session.
const VERSION: &CStr = {
    let name = concat!("_signal_version_", env!("CARGO_PKG_VERSION_MAJOR"), "_", env!("CARGO_PKG_VERSION_MINOR"), "\0");
    match CStr::from_bytes_with_nul(name.as_bytes()) {
        Ok(name) => name,
        Err(_) => c"",
    }
};

impl Signal {
    pub const COUNT: usize = FIRST_PRINCIPALS + PRINCIPAL_BUCKETS as usize;
    pub const ALL_SCOPES: SignalSet = ((1 << SCOPE_BUCKETS) - 1) << FIRST_SCOPES;
    pub const ALL_PRINCIPALS: SignalSet = ((1 << PRINCIPAL_BUCKETS) - 1) << FIRST_PRINCIPALS;

    pub fn index(self) -> usize {
        match self {
            Signal::Catalogue => 0,
            Signal::Roles => 1,
            Signal::ResourceGroups => 2,
            Signal::Identity => 3,
            Signal::Version => 4,
            Signal::Scopes(account) => FIRST_SCOPES + account.rem_euclid(SCOPE_BUCKETS) as usize,
            Signal::Principal(id) => FIRST_PRINCIPALS + id.rem_euclid(PRINCIPAL_BUCKETS) as usize,
        }
    }

    pub fn bit(self) -> SignalSet {
        1 << self.index()
    }

    fn name(index: usize) -> String {
        match index {
            0 => "_signal_catalogue".into(),
            1 => "_signal_roles".into(),
            2 => "_signal_resource_groups".into(),
            3 => "_signal_identity".into(),
            4 => VERSION.to_string_lossy().into_owned(),
            _ if index < FIRST_PRINCIPALS => format!("_signal_scopes_{}", index - FIRST_SCOPES),
            _ => format!("_signal_principals_{}", index - FIRST_PRINCIPALS),
        }
    }
}

/// An index of a policy table, by which its rows are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Index {
    ResourceTypes,
    ResourceTypeByIdentifier,
    Permissions,
    PermissionsOfType,
    CrossTypePermissions,
    ScopeById,
    ScopeByPath,
    ScopesOfAccount,
    ScopesOfParent,
    PrincipalById,
    PrincipalByIdentifier,
    MembersOfGroup,
    GroupsOfUser,
    ScopesOfUser,
    UsersOfScope,
    AssignmentById,
    AssignmentsOfPrincipal,
    AssignmentsOfScope,
    AssignmentsOfRole,
    AssignmentsOfResourceGroup,
    RoleById,
    RolesOfScope,
    RolePermissions,
    ResourceGroupById,
    ResourceGroupsOfScope,
    ResourceGroupScopes,
    ResourceGroupSelectors,
    SelectorsOfType,
    ResourceByIdentifier,
    Pipelines,
    PipelineReferences,
    DatabaseRoles,
    ApiKeys,
    ApiKeyUses,
    AuditSeals,
}

impl Index {
    const COUNT: usize = Index::AuditSeals as usize + 1;

    /// Table and index.
    fn names(self) -> (&'static CStr, &'static CStr) {
        match self {
            Index::ResourceTypes => (c"resource_types", c"resource_types_pkey"),
            Index::ResourceTypeByIdentifier => (c"resource_types", c"resource_types_identifier_key"),
            Index::Permissions => (c"permissions", c"permissions_pkey"),
            Index::PermissionsOfType => (c"permissions", c"permissions_resource_type_idx"),
            Index::CrossTypePermissions => (c"cross_type_permissions", c"cross_type_permissions_pkey"),
            Index::ScopeById => (c"scopes", c"scopes_pkey"),
            Index::ScopeByPath => (c"scopes", c"scopes_path_key"),
            Index::ScopesOfAccount => (c"scopes", c"scopes_account_key"),
            Index::ScopesOfParent => (c"scopes", c"scopes_parent_idx"),
            Index::PrincipalById => (c"principals", c"principals_pkey"),
            Index::PrincipalByIdentifier => (c"principals", c"principals_identifier_key"),
            Index::MembersOfGroup => (c"group_members", c"group_members_pkey"),
            Index::GroupsOfUser => (c"group_members", c"group_members_user_idx"),
            Index::UsersOfScope => (c"scope_users", c"scope_users_pkey"),
            Index::ScopesOfUser => (c"scope_users", c"scope_users_user_idx"),
            Index::AssignmentById => (c"role_assignments", c"role_assignments_pkey"),
            Index::AssignmentsOfPrincipal => (c"role_assignments", c"role_assignments_grant_key"),
            Index::AssignmentsOfScope => (c"role_assignments", c"role_assignments_identifier_key"),
            Index::AssignmentsOfRole => (c"role_assignments", c"role_assignments_role_idx"),
            Index::AssignmentsOfResourceGroup => (c"role_assignments", c"role_assignments_resource_group_idx"),
            Index::RoleById => (c"roles", c"roles_pkey"),
            Index::RolesOfScope => (c"roles", c"roles_identifier_key"),
            Index::RolePermissions => (c"role_permissions", c"role_permissions_pkey"),
            Index::ResourceGroupById => (c"resource_groups", c"resource_groups_pkey"),
            Index::ResourceGroupsOfScope => (c"resource_groups", c"resource_groups_identifier_key"),
            Index::ResourceGroupScopes => (c"resource_group_scopes", c"resource_group_scopes_pkey"),
            Index::ResourceGroupSelectors => (c"resource_group_selectors", c"resource_group_selectors_pkey"),
            Index::SelectorsOfType => (c"resource_group_selectors", c"resource_group_selectors_resource_type_idx"),
            Index::ResourceByIdentifier => (c"resources", c"resources_identifier_key"),
            Index::Pipelines => (c"pipelines", c"pipelines_pkey"),
            Index::PipelineReferences => (c"pipeline_references", c"pipeline_references_pkey"),
            Index::DatabaseRoles => (c"database_roles", c"database_roles_pkey"),
            Index::ApiKeys => (c"api_keys", c"api_keys_pkey"),
            Index::ApiKeyUses => (c"api_key_uses", c"api_key_uses_pkey"),
            Index::AuditSeals => (c"audit_seals", c"audit_seals_pkey"),
        }
    }

    /// Table and index; `None` where the extension is not installed (any more).
    pub fn oids(self) -> Option<(pg_sys::Oid, pg_sys::Oid)> {
        INDEX_OIDS.with(|oids| {
            let slot = oids.get(self as usize)?;
            if slot.get().is_none() {
                let (table, index) = self.names();
                slot.set(relation_oid(table).zip(relation_oid(index)));
            }
            slot.get()
        })
    }
}

thread_local! {
    /// The index that tells the version, when the others were found.
    static VERSION_OID: Cell<Option<pg_sys::Oid>> = const { Cell::new(None) };
    static INDEX_OIDS: [Cell<Option<(pg_sys::Oid, pg_sys::Oid)>>; Index::COUNT] = const { [const { Cell::new(None) }; Index::COUNT] };
}

/// Whether the extension is installed. Forgets where the tables are, if they have been replaced by DROP and CREATE
/// EXTENSION: they go together, so one relation tells for all.
///
/// # Errors
/// 55000 if the tables are of another version than this library. What they mean to that one is not known here.
pub fn is_installed() -> Result<bool> {
    let version = relation_oid(VERSION);
    if VERSION_OID.replace(version) != version {
        INDEX_OIDS.with(|oids| oids.iter().for_each(|slot| slot.set(None)));
    }
    let (table, _) = Index::ScopeById.names();
    if version.is_none() && relation_oid(table).is_some() && !is_extension_script() && !Fault::Version.is_in() {
        return Err(RbacError::new(
            SqlState::ObjectNotInPrerequisiteState,
            "the extension harness_rbac is of another version in this database than its library",
            concat!("The library is of version ", env!("CARGO_PKG_VERSION"), "."),
            "Run ALTER EXTENSION harness_rbac UPDATE. A session that was open before needs to connect again.",
        ));
    }
    Ok(version.is_some() || Fault::Version.is_in())
}

/// Whether the extension's own install or update script is running.
pub fn is_extension_script() -> bool {
    // SAFETY: reads a variable of the backend.
    unsafe { pg_sys::creating_extension }
}

/// The index that stands for the signal with this number; `None` where the extension is not installed.
pub fn signal_oid(index: usize) -> Option<pg_sys::Oid> {
    let name = std::ffi::CString::new(Signal::name(index)).ok()?;
    relation_oid(&name)
}

/// Calls `each` with the number and index of every signal. One scan over the names, because a look-up for each would
/// take longer than compiling a principal.
pub fn each_signal_oid(mut each: impl FnMut(usize, pg_sys::Oid)) {
    let numbers: Vec<String> = (0..Signal::COUNT).map(Signal::name).collect();
    // SAFETY: a scan of pg_class by its index on name and schema, from "_signal_" up to the first name beyond; the
    // keys live as long as the scan, the tuple as long as the turn of the loop.
    unsafe {
        let schema = pg_sys::get_namespace_oid(c"harness_rbac".as_ptr(), true);
        let (mut first, mut beyond) = (name(b"_signal_"), name(b"_signal`"));
        let mut keys: [pg_sys::ScanKeyData; 2] = std::mem::zeroed();
        let column = pg_sys::Anum_pg_class_relname as i16;
        let bounds = [
            (pg_sys::BTGreaterEqualStrategyNumber, pg_sys::F_NAMEGE, &raw mut first),
            (pg_sys::BTLessStrategyNumber, pg_sys::F_NAMELT, &raw mut beyond),
        ];
        for (key, (strategy, operator, bound)) in keys.iter_mut().zip(bounds) {
            pg_sys::ScanKeyInit(key, column, strategy as u16, operator.into(), pg_sys::Datum::from(bound));
        }
        let pg_class = pg_sys::table_open(pg_sys::RelationRelationId, pg_sys::AccessShareLock as i32);
        let index = pg_sys::Oid::from(pg_sys::ClassNameNspIndexId);
        let scan = pg_sys::systable_beginscan(pg_class, index, true, std::ptr::null_mut(), 2, keys.as_mut_ptr());
        loop {
            let tuple = pg_sys::systable_getnext(scan);
            if tuple.is_null() {
                break;
            }
            let row: *mut pg_sys::FormData_pg_class = pg_sys::GETSTRUCT(tuple).cast();
            let found = CStr::from_ptr((*row).relname.data.as_ptr()).to_bytes();
            if let (true, Some(number)) =
                ((*row).relnamespace == schema, numbers.iter().position(|name| name.as_bytes() == found))
            {
                each(number, (*row).oid);
            }
        }
        pg_sys::systable_endscan(scan);
        pg_sys::table_close(pg_class, pg_sys::AccessShareLock as i32);
    }
}

/// A value of PostgreSQL's type name.
fn name(text: &[u8]) -> pg_sys::NameData {
    let mut name = pg_sys::NameData { data: [0; pg_sys::NAMEDATALEN as usize] };
    name.data.iter_mut().zip(text).for_each(|(place, byte)| *place = *byte as std::ffi::c_char);
    name
}

fn relation_oid(name: &CStr) -> Option<pg_sys::Oid> {
    // SAFETY: both names are NUL-terminated and outlive the calls; a missing schema or relation gives InvalidOid.
    let oid = unsafe {
        let schema = pg_sys::get_namespace_oid(c"harness_rbac".as_ptr(), true);
        pg_sys::get_relname_relid(name.as_ptr(), schema)
    };
    (oid != pg_sys::InvalidOid).then_some(oid)
}
