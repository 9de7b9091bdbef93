//! Places in the catalogue: permissions and resource types are numbered, and known by their numbers.

/// Place of a permission in the catalogue at hand; means nothing in another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PermissionIndex(pub u32);

/// Place of a resource type in the catalogue at hand; means nothing in another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeIndex(pub u32);

impl TypeIndex {
    /// A type that is in no catalogue at hand: another one than any that is asked about.
    pub const UNKNOWN: TypeIndex = TypeIndex(u32::MAX);
}
