//! A call of has_permission() as the planner has it, and the condition that follows from it.
#![allow(unsafe_code)]

use super::known_shares::{sample, share_once};
use crate::cache::{Arms, KeyedScopes, arms, keys_of, permitted_scope_ids, signals};
use crate::model::{Level, push};
use crate::server::{BackendLocal, CatalogueWatch, statement_time};
use crate::session;
use pgrx::{FromDatum, IntoDatum, pg_sys};
use std::cell::RefCell;
use std::ffi::CStr;
use std::rc::Rc;

// Places of the arguments of has_permission().
const PERMISSION: usize = 0;
pub(super) const SCOPE: usize = 1;
const PRINCIPAL: usize = 3;
const RESOURCE_TYPE: usize = 5;

/// What was asked last: while one query is planned, the same is asked a dozen times. Estimates go by it, and nothing else.
struct KnownArms {
    /// The statement, and the messages until then.
    now: (i64, u64),
    principal: Rc<str>,
    permission: Box<str>,
    arms: Rc<Arms>,
}

static KNOWN: BackendLocal<RefCell<Option<KnownArms>>> = BackendLocal::new(RefCell::new(None));

/// A call of has_permission() about the current principal and the permission's own resource type.
pub(super) struct PlannedCall {
    pub permission: *mut pg_sys::Node,
    pub scope: *mut pg_sys::Node,
}

impl PlannedCall {
    /// # Safety
    /// `arguments` are those of the call, as the planner has them.
    pub unsafe fn of(arguments: *mut pg_sys::List) -> Option<PlannedCall> {
        // SAFETY: a list holds `length` pointers to nodes.
        unsafe {
            let argument = |place: usize| nth(arguments, place);
            if !is_null(argument(PRINCIPAL)?) || !is_null(argument(RESOURCE_TYPE)?) {
                return None;
            }
            Some(PlannedCall { permission: argument(PERMISSION)?, scope: argument(SCOPE)? })
        }
    }

    /// The call of one of its reasons, which is always about the current principal.
    ///
    /// # Safety
    /// As for [`Self::of`].
    pub unsafe fn of_arm(arguments: *mut pg_sys::List) -> Option<PlannedCall> {
        // SAFETY: see the caller.
        unsafe { Some(PlannedCall { permission: nth(arguments, PERMISSION)?, scope: nth(arguments, SCOPE)? }) }
    }

    /// Where the current principal may hold the permission for each reason; `None` if it is not known while planning.
    ///
    /// # Safety
    /// The nodes are the planner's.
    pub unsafe fn permitted_arms(&self) -> Option<Rc<Arms>> {
        // SAFETY: the constant is a text.
        let permission = unsafe {
            let constant = constant(self.permission)?;
            <&str>::from_datum(constant.constvalue, constant.constisnull)
        };
        signals::absorb();
        let (Some(permission), Some(principal)) = (permission, session::current_principal()) else {
            return Some(Rc::default());
        };
        let now = (statement_time(), signals::sequence());
        let is_it = |known: &&KnownArms| {
            known.now == now && Rc::ptr_eq(&known.principal, &principal) && *known.permission == *permission
        };
        if let Some(known) = KNOWN.get().borrow().as_ref().filter(is_it) {
            return Some(Rc::clone(&known.arms));
        }
        let arms = arms(&principal, permission).ok()?;
        let known = KnownArms { now, principal, permission: permission.into(), arms: Rc::clone(&arms) };
        KNOWN.get().replace(Some(known));
        Some(arms)
    }

    /// The scopes of a level that have keys, of those and of others.
    ///
    /// # Safety
    /// The nodes are the planner's.
    pub unsafe fn keyed_scopes(&self, level: Level) -> Option<Rc<KeyedScopes>> {
        // SAFETY: the constant is a text.
        let permission = unsafe {
            let constant = constant(self.permission)?;
            <&str>::from_datum(constant.constvalue, constant.constisnull)
        };
        let (Some(permission), Some(principal)) = (permission, session::current_principal()) else {
            return Some(Rc::default());
        };
        keys_of(&principal, permission, level).ok()
    }

    /// The scopes in which the current principal holds the permission; `None` if it is not known while planning.
    ///
    /// # Safety
    /// The nodes are the planner's.
    pub unsafe fn permitted_scopes(&self) -> Option<Rc<Vec<i64>>> {
        // SAFETY: the constant is a text.
        let permission = unsafe {
            let constant = constant(self.permission)?;
            <&str>::from_datum(constant.constvalue, constant.constisnull)
        };
        signals::absorb();
        let (Some(permission), Some(principal)) = (permission, session::current_principal()) else {
            return Some(Rc::default());
        };
        permitted_scope_ids(&principal, permission).ok()
    }

    /// The share of rows in one of the scopes, from the statistics of the column: `share` is asked about a sample.
    ///
    /// # Safety
    /// The nodes are the planner's; `operator` compares the scope with a bigint.
    pub unsafe fn estimate(
        &self,
        root: *mut pg_sys::PlannerInfo,
        scopes: &[i64],
        operator: pg_sys::Oid,
        share: impl Fn(*mut pg_sys::Node) -> f64,
    ) -> Option<f64> {
        // SAFETY: see the caller.
        unsafe { share_once(root, self.scope, operator, scopes, || self.estimate_anew(scopes, operator, share)) }
    }

    /// # Safety
    /// As for [`Self::estimate`].
    unsafe fn estimate_anew(
        &self,
        scopes: &[i64],
        operator: pg_sys::Oid,
        share: impl Fn(*mut pg_sys::Node) -> f64,
    ) -> Option<f64> {
        let sample: Vec<i64> = sample(scopes.iter().copied(), scopes.len()).collect();
        let scale = scopes.len() as f64 / sample.len() as f64;
        // SAFETY: the array is made in the planner's context, and the constant refers to it.
        let of_sample = unsafe {
            let array = sample.into_datum()?;
            let constant = pg_sys::makeConst(pg_sys::INT8ARRAYOID, -1, pg_sys::InvalidOid, -1, array, false, false);
            share(is_any_of(self.scope, operator, pg_sys::InvalidOid, constant.cast()).cast())
        };
        Some((of_sample * scale).clamp(0.0, 1.0))
    }

    /// `function(permission)`.
    ///
    /// # Safety
    /// The nodes are the planner's.
    pub unsafe fn call_of(&self, function: &'static CStr) -> Option<*mut pg_sys::Node> {
        // SAFETY: nodes are made in the planner's context; a copy of the call's own nodes is what it expects.
        unsafe {
            let permission = pg_sys::lappend(std::ptr::null_mut(), copy(self.permission).cast());
            call(function, &[pg_sys::TEXTOID], permission, pg_sys::INT8ARRAYOID)
        }
    }
}

/// A call of one of our functions, found by its name and the types of its parameters.
///
/// # Safety
/// The arguments are the planner's.
pub(super) unsafe fn call(
    function: &'static CStr,
    types: &[pg_sys::Oid],
    arguments: *mut pg_sys::List,
    result: pg_sys::Oid,
) -> Option<*mut pg_sys::Node> {
    // SAFETY: nodes are made in the planner's context.
    unsafe {
        let function = function_named(function, types)?;
        let (none, collation) = (pg_sys::InvalidOid, pg_sys::DEFAULT_COLLATION_OID);
        let form = pg_sys::CoercionForm::COERCE_EXPLICIT_CALL;
        Some(pg_sys::makeFuncExpr(function, result, arguments, none, collation, form).cast())
    }
}

/// What a function is called, the types of its parameters, and its object id.
type Found = (&'static CStr, Box<[pg_sys::Oid]>, pg_sys::Oid);

/// What was found, until any function changes: every plan asks several times.
static FOUND: BackendLocal<RefCell<Vec<Found>>> = BackendLocal::new(RefCell::new(Vec::new()));
static FUNCTIONS: BackendLocal<CatalogueWatch> =
    BackendLocal::new(CatalogueWatch::new(pg_sys::SysCacheIdentifier::PROCOID));

/// The function of ours with these parameters.
///
/// # Safety
/// Within a transaction.
pub(super) unsafe fn function_named(name: &'static CStr, types: &[pg_sys::Oid]) -> Option<pg_sys::Oid> {
    if FUNCTIONS.get().has_changed() {
        FOUND.get().borrow_mut().clear();
    }
    let is_it = |(known, its_types, _): &&Found| std::ptr::eq(*known, name) && **its_types == *types;
    if let Some((_, _, found)) = FOUND.get().borrow().iter().find(is_it) {
        return Some(*found);
    }
    // SAFETY: see the caller.
    let found = unsafe { look_up(name, types)? };
    push(&mut FOUND.get().borrow_mut(), (name, types.into(), found)).ok()?;
    Some(found)
}

/// # Safety
/// Within a transaction.
unsafe fn look_up(name: &CStr, types: &[pg_sys::Oid]) -> Option<pg_sys::Oid> {
    let name = CStr::from_bytes_with_nul(name.to_bytes_with_nul().strip_prefix(b"harness_rbac.")?).ok()?;
    // SAFETY: the name is NUL-terminated, and the types are as many as is said.
    unsafe {
        let schema = pg_sys::get_namespace_oid(c"harness_rbac".as_ptr(), true);
        let types = pg_sys::buildoidvector(types.as_ptr(), types.len() as i32);
        let found = pg_sys::GetSysCacheOid(
            pg_sys::SysCacheIdentifier::PROCNAMEARGSNSP as i32,
            pg_sys::Anum_pg_proc_oid as i16,
            name.as_ptr().into(),
            types.into(),
            schema.into(),
            pg_sys::Datum::null(),
        );
        (found != pg_sys::InvalidOid).then_some(found)
    }
}

/// `operand = ANY (array)`.
///
/// # Safety
/// The nodes are the planner's; `operator` compares the operand with an element.
pub(super) unsafe fn is_any_of(
    operand: *mut pg_sys::Node,
    operator: pg_sys::Oid,
    collation: pg_sys::Oid,
    array: *mut pg_sys::Node,
) -> *mut pg_sys::ScalarArrayOpExpr {
    // SAFETY: as in `call_of`; zeroes are a valid node of this kind once its tag is set.
    unsafe {
        let condition: *mut pg_sys::ScalarArrayOpExpr = pg_sys::palloc0(size_of::<pg_sys::ScalarArrayOpExpr>()).cast();
        (*condition).xpr.type_ = pg_sys::NodeTag::T_ScalarArrayOpExpr;
        (*condition).opno = operator;
        (*condition).opfuncid = pg_sys::get_opcode(operator);
        (*condition).useOr = true;
        (*condition).inputcollid = collation;
        let operand = pg_sys::lappend(std::ptr::null_mut(), copy(operand).cast());
        (*condition).args = pg_sys::lappend(operand, array.cast());
        (*condition).location = -1;
        condition
    }
}

/// # Safety
/// `list` is a list of nodes, or null.
pub(super) unsafe fn nth(list: *mut pg_sys::List, place: usize) -> Option<*mut pg_sys::Node> {
    // SAFETY: a list holds `length` pointers to nodes.
    unsafe {
        let list = list.as_ref().filter(|list| place < list.length as usize)?;
        Some((*list.elements.add(place)).ptr_value.cast::<pg_sys::Node>())
    }
}

/// # Safety
/// `node` is a node.
pub(super) unsafe fn is_null(node: *mut pg_sys::Node) -> bool {
    // SAFETY: see the caller.
    unsafe { constant(node).is_some_and(|constant| constant.constisnull) }
}

/// # Safety
/// `node` is a node.
pub(super) unsafe fn copy(node: *mut pg_sys::Node) -> *mut pg_sys::Node {
    // SAFETY: see the caller.
    unsafe { pg_sys::copyObjectImpl(node.cast_const().cast()).cast() }
}

/// # Safety
/// `node` is a node.
pub(super) unsafe fn constant<'a>(node: *mut pg_sys::Node) -> Option<&'a pg_sys::Const> {
    // SAFETY: the tag says what the node is.
    unsafe { ((*node).type_ == pg_sys::NodeTag::T_Const).then(|| &*node.cast::<pg_sys::Const>()) }
}
