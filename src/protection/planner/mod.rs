//! What the planner is told about `has_permission`, so that a policy uses the index on the scope column by itself.
//!
//! `has_permission('core_pipeline_view', scope_id, ...)` can only be true where `scope_id` is among the scopes in which
//! the current principal holds the permission on anything. That is offered as an index condition,
//! `scope_id = ANY (permitted_scope_ids('core_pipeline_view'))`. It is *lossy*: the call itself still decides each row,
//! so a plan can be slow for another principal than the one it was made for, but never wrong.
#![allow(unsafe_code)]

use crate::cache::{permitted_scope_ids, signals};
use crate::session;
use pgrx::{FromDatum, IntoDatum, pg_sys};
use std::ffi::CStr;
use std::rc::Rc;

// Places of the arguments of has_permission().
const PERMISSION: usize = 0;
const SCOPE: usize = 1;
const PRINCIPAL: usize = 3;
const RESOURCE_TYPE: usize = 5;

/// Up to here the array is evaluated while planning, which costs about 0.3 µs for a scope and gives exact estimates.
const SHORT_LIST: usize = 500;
/// A longer list is worth an index up to this share of the rows; beyond it, reading the whole table is as fast.
const SMALL_SHARE: f64 = 0.15;
/// How many scopes an estimate looks at.
const SAMPLE: usize = 32;

/// The function behind the condition. Both are the same, but the second is declared VOLATILE, so that planning leaves
/// it alone.
const EVALUATED: &CStr = c"harness_rbac.permitted_scope_ids";
const LEFT_ALONE: &CStr = c"harness_rbac._permitted_scope_ids";

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
        let column_type = *index.opcintype.add(request.indexcol as usize);
        let equal = pg_sys::BTEqualStrategyNumber as i16;
        let operator = pg_sys::get_opfamily_member(request.opfamily, column_type, pg_sys::INT8OID, equal);
        if operator == pg_sys::InvalidOid {
            return None;
        }
        let mut function = EVALUATED;
        if let Some(permitted) = question.permitted_scopes().filter(|permitted| permitted.len() > SHORT_LIST) {
            let share = |clause| {
                pg_sys::clause_selectivity(request.root, clause, 0, pg_sys::JoinType::JOIN_INNER, std::ptr::null_mut())
            };
            if question.estimate(&permitted, operator, share)? > SMALL_SHARE {
                return None;
            }
            function = LEFT_ALONE;
        }
        let condition = question.scope_is_any_of(operator, question.call_of(function)?);
        // Workers that share a scan of the index count on the same array, and each would evaluate its own: where the
        // policy changes in between, rows were lost. A bitmap is made by one of them for all.
        (*request.index).amcanparallel = false;
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
        let permitted = question.permitted_scopes()?;
        let operator = match pg_sys::exprType(question.scope) {
            pg_sys::INT8OID => INT8_EQUAL_OPERATOR,
            pg_sys::INT4OID => INT48_EQUAL_OPERATOR,
            _ => return None,
        };
        let (root, place, jointype, sjinfo) = (request.root, request.varRelid, request.jointype, request.sjinfo);
        let share = |clause| pg_sys::clause_selectivity(root, clause, place, jointype, sjinfo);
        request.selectivity = question.estimate(&permitted, operator.into(), share)?;
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

    /// The scopes in which the current principal holds the permission; `None` if it is not known while planning.
    ///
    /// # Safety
    /// The nodes are the planner's.
    unsafe fn permitted_scopes(&self) -> Option<Rc<Vec<i64>>> {
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
    unsafe fn estimate(
        &self,
        scopes: &[i64],
        operator: pg_sys::Oid,
        share: impl Fn(*mut pg_sys::Node) -> f64,
    ) -> Option<f64> {
        if scopes.is_empty() {
            return Some(0.0);
        }
        let sample: Vec<i64> = scopes.iter().copied().step_by(scopes.len().div_ceil(SAMPLE)).collect();
        let scale = scopes.len() as f64 / sample.len() as f64;
        // SAFETY: the array is made in the planner's context, and the constant refers to it.
        let of_sample = unsafe {
            let array = sample.into_datum()?;
            let constant = pg_sys::makeConst(pg_sys::INT8ARRAYOID, -1, pg_sys::InvalidOid, -1, array, false, false);
            share(self.scope_is_any_of(operator, constant.cast()).cast())
        };
        Some((of_sample * scale).clamp(0.0, 1.0))
    }

    /// `function(permission)`.
    ///
    /// # Safety
    /// The nodes are the planner's.
    unsafe fn call_of(&self, function: &CStr) -> Option<*mut pg_sys::Node> {
        const TYPES: [pg_sys::Oid; 1] = [pg_sys::TEXTOID];
        // SAFETY: nodes are made in the planner's context; a copy of the call's own nodes is what it expects.
        unsafe {
            #[cfg(feature = "pg15")]
            let name = pg_sys::stringToQualifiedNameList(function.as_ptr());
            #[cfg(not(feature = "pg15"))]
            let name = pg_sys::stringToQualifiedNameList(function.as_ptr(), std::ptr::null_mut());
            let function = pg_sys::LookupFuncName(name, TYPES.len() as i32, TYPES.as_ptr(), true);
            if function == pg_sys::InvalidOid {
                return None;
            }
            let call = pg_sys::makeFuncExpr(
                function,
                pg_sys::INT8ARRAYOID,
                pg_sys::lappend(std::ptr::null_mut(), copy(self.permission).cast()),
                pg_sys::InvalidOid,
                pg_sys::DEFAULT_COLLATION_OID,
                pg_sys::CoercionForm::COERCE_EXPLICIT_CALL,
            );
            Some(call.cast())
        }
    }

    /// `scope = ANY (array)`.
    ///
    /// # Safety
    /// The nodes are the planner's; `operator` compares the scope with a bigint.
    unsafe fn scope_is_any_of(
        &self,
        operator: pg_sys::Oid,
        array: *mut pg_sys::Node,
    ) -> *mut pg_sys::ScalarArrayOpExpr {
        // SAFETY: as in `call_of`; zeroes are a valid node of this kind once its tag is set.
        unsafe {
            let condition: *mut pg_sys::ScalarArrayOpExpr =
                pg_sys::palloc0(size_of::<pg_sys::ScalarArrayOpExpr>()).cast();
            (*condition).xpr.type_ = pg_sys::NodeTag::T_ScalarArrayOpExpr;
            (*condition).opno = operator;
            (*condition).opfuncid = pg_sys::get_opcode(operator);
            (*condition).useOr = true;
            let scope = pg_sys::lappend(std::ptr::null_mut(), copy(self.scope).cast());
            (*condition).args = pg_sys::lappend(scope, array.cast());
            (*condition).location = -1;
            condition
        }
    }
}

/// # Safety
/// `node` is a node.
unsafe fn copy(node: *mut pg_sys::Node) -> *mut pg_sys::Node {
    // SAFETY: see the caller.
    unsafe { pg_sys::copyObjectImpl(node.cast_const().cast()).cast() }
}

/// # Safety
/// `node` is a node.
unsafe fn constant<'a>(node: *mut pg_sys::Node) -> Option<&'a pg_sys::Const> {
    // SAFETY: the tag says what the node is.
    unsafe { ((*node).type_ == pg_sys::NodeTag::T_Const).then(|| &*node.cast::<pg_sys::Const>()) }
}
