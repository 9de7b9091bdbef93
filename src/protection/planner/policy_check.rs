//! The restrictions of a table, and how a policy of ours is told from others.
#![allow(unsafe_code)]

use pgrx::pg_sys;

/// Whether one of our functions is called in the expression; the other argument is not used.
///
/// # Safety
/// `node` is an expression, or null.
pub(super) unsafe extern "C-unwind" fn asks_us(node: *mut pg_sys::Node, context: *mut std::ffi::c_void) -> bool {
    // SAFETY: the tag says what the node is; a name is NUL-terminated.
    unsafe {
        if node.is_null() {
            return false;
        }
        if (*node).type_ == pg_sys::NodeTag::T_FuncExpr {
            let function = (*node.cast::<pg_sys::FuncExpr>()).funcid;
            let name = pg_sys::get_namespace_name(pg_sys::get_func_namespace(function));
            if !name.is_null() && std::ffi::CStr::from_ptr(name) == c"harness_rbac" {
                return true;
            }
        }
        pg_sys::expression_tree_walker(node, Some(asks_us), context)
    }
}

/// What restricts the rows of a table, apart from joins.
///
/// # Safety
/// `rel` is the planner's.
pub(super) unsafe fn restrictions(rel: *mut pg_sys::RelOptInfo) -> impl Iterator<Item = *mut pg_sys::RestrictInfo> {
    // SAFETY: a list holds `length` pointers to nodes.
    unsafe {
        let list = (*rel).baserestrictinfo;
        let count = list.as_ref().map_or(0, |list| list.length as usize);
        (0..count).map(move |place| (*(*list).elements.add(place)).ptr_value.cast::<pg_sys::RestrictInfo>())
    }
}
