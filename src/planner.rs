//! What the planner is told about `has_permission`, so that a policy uses the index on the scope column by itself.
//!
//! `has_permission('core_pipeline_view', scope_id, ...)` can only be true where `scope_id` is among the scopes in which
//! the current principal holds the permission on anything. That is offered as an index condition,
//! `scope_id = ANY (permitted_scope_ids('core_pipeline_view'))`. It is *lossy*: the call itself still decides each row,
//! so a plan can be slow for another principal than the one it was made for, but never wrong.
#![allow(unsafe_code)]

use crate::cache::{permitted_scope_ids, signals};
use crate::catalog::estimated_scopes;
use crate::session;
use pgrx::{FromDatum, pg_sys};
use std::ffi::CStr;

// Places of the arguments of has_permission().
const PERMISSION: usize = 0;
const SCOPE: usize = 1;
const PRINCIPAL: usize = 3;
const RESOURCE_TYPE: usize = 5;

/// Planning evaluates the array, at about 0.3 µs for a scope. A longer one is worth it only where it leaves out most.
const SHORT_LIST: usize = 500;
const SMALL_SHARE: f64 = 0.05;

static FINFO: pg_sys::Pg_finfo_record = pg_sys::Pg_finfo_record { api_version: 1 };

#[unsafe(no_mangle)]
#[doc(hidden)]
pub extern "C" fn pg_finfo_plan_has_permission() -> *const pg_sys::Pg_finfo_record {
    &FINFO
}

/// The support function of `has_permission(permission, scope_id, ...)`.
///
/// # Safety
/// Called by PostgreSQL's planner with a request node.
#[unsafe(no_mangle)]
#[pgrx::pg_guard]
pub unsafe extern "C-unwind" fn plan_has_permission(fcinfo: pg_sys::FunctionCallInfo) -> pg_sys::Datum {
    // SAFETY: the one argument is a request node, and its tag says which; null means "no advice".
    let advice = unsafe {
        let request: *mut pg_sys::Node = (*(*fcinfo).args.as_ptr()).value.cast_mut_ptr();
        match (*request).type_ {
            pg_sys::NodeTag::T_SupportRequestIndexCondition => {
                index_condition(&*request.cast()).map(|list| list.cast())
            }
            pg_sys::NodeTag::T_SupportRequestSelectivity => selectivity(&mut *request.cast()).map(|()| request),
            _ => None,
        }
    };
    pg_sys::Datum::from(advice.unwrap_or(std::ptr::null_mut()))
}

/// The condition on an index whose column is the scope.
///
/// # Safety
/// `request` comes from the planner.
unsafe fn index_condition(request: &pg_sys::SupportRequestIndexCondition) -> Option<*mut pg_sys::List> {
    // SAFETY: all nodes belong to the planner's context, where the new ones are made as well.
    unsafe {
        if request.indexarg != SCOPE as i32 || (*request.node).type_ != pg_sys::NodeTag::T_FuncExpr {
            return None;
        }
        let index = &*request.index;
        if index.relam != pg_sys::BTREE_AM_OID {
            return None;
        }
        // Up to PostgreSQL 16 the planner sees an array condition on a lower column only in the original clause, and
        // takes the index for sorted when it no longer is.
        if cfg!(not(any(feature = "pg17", feature = "pg18"))) && request.indexcol > 0 {
            return None;
        }
        let question = Question::of((*request.node.cast::<pg_sys::FuncExpr>()).args)?;
        if !pg_sys::is_pseudo_constant_for_index(request.root, question.permission, request.index) {
            return None;
        }
        if let Some(permitted) = question.count_permitted() {
            let leaves_out_most = estimated_scopes().is_some_and(|all| permitted as f64 <= all * SMALL_SHARE);
            if permitted > SHORT_LIST && !leaves_out_most {
                return None;
            }
        }
        let column_type = *index.opcintype.add(request.indexcol as usize);
        let equal = pg_sys::BTEqualStrategyNumber as i16;
        let operator = pg_sys::get_opfamily_member(request.opfamily, column_type, pg_sys::INT8OID, equal);
        let condition = question.scope_is_permitted(operator)?;
        Some(pg_sys::lappend(std::ptr::null_mut(), condition.cast()))
    }
}

/// The share of rows that pass.
///
/// # Safety
/// `request` comes from the planner.
unsafe fn selectivity(request: &mut pg_sys::SupportRequestSelectivity) -> Option<()> {
    // SAFETY: as in `index_condition`.
    unsafe {
        if request.is_join {
            return None;
        }
        let question = Question::of(request.args)?;
        let permitted = question.count_permitted()?;
        request.selectivity = if permitted <= SHORT_LIST {
            let operator = match pg_sys::exprType(question.scope) {
                pg_sys::INT8OID => INT8_EQUAL_OPERATOR,
                pg_sys::INT4OID => INT48_EQUAL_OPERATOR,
                _ => return None,
            };
            let condition = question.scope_is_permitted(operator.into())?;
            let (root, jointype) = (request.root, request.jointype);
            pg_sys::clause_selectivity(root, condition.cast(), request.varRelid, jointype, request.sjinfo)
        } else {
            permitted as f64 / estimated_scopes()?
        };
        request.selectivity = request.selectivity.clamp(0.0, 1.0);
        Some(())
    }
}

/// `bigint = bigint`, `integer = bigint`.
const INT8_EQUAL_OPERATOR: u32 = 410;
const INT48_EQUAL_OPERATOR: u32 = 15;

/// A call of has_permission() about the current principal and the permission's own resource type.
struct Question {
    permission: *mut pg_sys::Node,
    scope: *mut pg_sys::Node,
}

impl Question {
    /// # Safety
    /// `arguments` are those of the call, as the planner has them.
    unsafe fn of(arguments: *mut pg_sys::List) -> Option<Question> {
        // SAFETY: a list holds `length` pointers to nodes.
        unsafe {
            let argument = |place: usize| {
                let list = arguments.as_ref().filter(|list| place < list.length as usize)?;
                Some((*list.elements.add(place)).ptr_value.cast::<pg_sys::Node>())
            };
            let is_null = |node| constant(node).is_some_and(|constant| constant.constisnull);
            if !is_null(argument(PRINCIPAL)?) || !is_null(argument(RESOURCE_TYPE)?) {
                return None;
            }
            Some(Question { permission: argument(PERMISSION)?, scope: argument(SCOPE)? })
        }
    }

    /// In how many scopes the current principal holds the permission; `None` if it is not known while planning.
    ///
    /// # Safety
    /// The nodes are the planner's.
    unsafe fn count_permitted(&self) -> Option<usize> {
        // SAFETY: the constant is a text.
        let permission = unsafe {
            let constant = constant(self.permission)?;
            <&str>::from_datum(constant.constvalue, constant.constisnull)
        };
        signals::absorb();
        let (Some(permission), Some(principal)) = (permission, session::current_principal()) else { return Some(0) };
        permitted_scope_ids(&principal, permission).ok().map(|ids| ids.len())
    }

    /// `scope = ANY (harness_rbac.permitted_scope_ids(permission))`.
    ///
    /// # Safety
    /// The nodes are the planner's; `operator` compares the scope with a bigint, or is invalid.
    unsafe fn scope_is_permitted(&self, operator: pg_sys::Oid) -> Option<*mut pg_sys::ScalarArrayOpExpr> {
        const TYPES: [pg_sys::Oid; 1] = [pg_sys::TEXTOID];
        const NAME: &CStr = c"harness_rbac.permitted_scope_ids";
        // SAFETY: nodes are made in the planner's context; a copy of the call's own nodes is what it expects.
        unsafe {
            #[cfg(feature = "pg15")]
            let name = pg_sys::stringToQualifiedNameList(NAME.as_ptr());
            #[cfg(not(feature = "pg15"))]
            let name = pg_sys::stringToQualifiedNameList(NAME.as_ptr(), std::ptr::null_mut());
            let function = pg_sys::LookupFuncName(name, TYPES.len() as i32, TYPES.as_ptr(), true);
            if function == pg_sys::InvalidOid || operator == pg_sys::InvalidOid {
                return None;
            }
            let copy = |node: *mut pg_sys::Node| pg_sys::copyObjectImpl(node.cast_const().cast());
            let permitted = pg_sys::makeFuncExpr(
                function,
                pg_sys::INT8ARRAYOID,
                pg_sys::lappend(std::ptr::null_mut(), copy(self.permission)),
                pg_sys::InvalidOid,
                pg_sys::DEFAULT_COLLATION_OID,
                pg_sys::CoercionForm::COERCE_EXPLICIT_CALL,
            );
            let condition: *mut pg_sys::ScalarArrayOpExpr =
                pg_sys::palloc0(size_of::<pg_sys::ScalarArrayOpExpr>()).cast();
            (*condition).xpr.type_ = pg_sys::NodeTag::T_ScalarArrayOpExpr;
            (*condition).opno = operator;
            (*condition).opfuncid = pg_sys::get_opcode(operator);
            (*condition).useOr = true;
            (*condition).args =
                pg_sys::lappend(pg_sys::lappend(std::ptr::null_mut(), copy(self.scope)), permitted.cast());
            (*condition).location = -1;
            Some(condition)
        }
    }
}

/// # Safety
/// `node` is a node.
unsafe fn constant<'a>(node: *mut pg_sys::Node) -> Option<&'a pg_sys::Const> {
    // SAFETY: the tag says what the node is.
    unsafe { ((*node).type_ == pg_sys::NodeTag::T_Const).then(|| &*node.cast::<pg_sys::Const>()) }
}
