//! What the decisions of this transaction are limited to.
//!
//! Set where a session begins, and kept until the transaction ends, whatever becomes of the savepoint in which it began.
//! Workers are told by [`carried`].

use crate::fault::Fault;
use crate::model::{Bound, Result, boxed, counted, push};
use crate::server::{BackendLocal, carried};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// Names under which bounds are kept among principals.
type BoundNames = Rc<Vec<Box<str>>>;

/// Bounds, all of which must say yes; none for a transaction that is not limited.
#[derive(Debug, Default)]
pub struct Bounds {
    /// No two in a session have the same.
    number: u64,
    bounds: Vec<Bound>,
    /// Who was asked about last, and the names under which they are kept among principals for that.
    names: RefCell<(Box<str>, BoundNames)>,
}

/// Who acts for the principal of the session, and since when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acting {
    pub principal: Rc<str>,
    /// In microseconds of PostgreSQL's clock.
    pub began: i64,
    pub ids: ActingIds,
}

/// Who acted for whom when that began, whoever has their names since. 0 is nobody.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ActingIds {
    /// Of who acts.
    pub actor: i64,
    /// Of the principal of the session.
    pub principal: i64,
}

impl Acting {
    /// All but the name, as [`Acting::read`] takes it.
    pub fn numbers(&self) -> String {
        format!("{} {} {}", self.began, self.ids.actor, self.ids.principal)
    }

    /// `None` for anything else than a name and numbers.
    pub fn read(principal: &str, numbers: &str) -> Option<Acting> {
        let mut numbers = numbers.split(' ').map(|number| number.parse().ok());
        let (began, actor, other) = (numbers.next()??, numbers.next()??, numbers.next()??);
        let is_all = numbers.next().is_none() && !principal.is_empty();
        is_all.then(|| Acting { principal: principal.into(), began, ids: ActingIds { actor, principal: other } })
    }
}

/// All that a transaction is within.
#[derive(Debug, Default)]
struct Within {
    bounds: Rc<Bounds>,
    acting: Option<Acting>,
}

/// The number of the bounds, how many they are, and whether somebody acts.
#[derive(Clone, Copy, Debug)]
struct Known {
    number: u64,
    count: usize,
    is_acting: bool,
}

static WITHIN: BackendLocal<RefCell<Option<Rc<Within>>>> = BackendLocal::new(RefCell::new(None));
/// What every row looks at of that.
static KNOWN: BackendLocal<Cell<Option<Known>>> = BackendLocal::new(Cell::new(None));
static NUMBERS: BackendLocal<Cell<u64>> = BackendLocal::new(Cell::new(0));

impl Bounds {
    fn new(bounds: Vec<Bound>) -> Result<Bounds> {
        let number = NUMBERS.get().get() + 1;
        NUMBERS.get().set(number);
        Ok(Bounds { number, bounds, names: RefCell::default() })
    }

    pub fn number(&self) -> u64 {
        self.number
    }

    /// The names under which they are kept among principals, in a question about this one.
    ///
    /// # Errors
    /// 54000 if there is no memory for them.
    pub fn names_about(&self, principal: &str) -> Result<BoundNames> {
        if let Ok(known) = self.names.try_borrow()
            && *known.0 == *principal
            && known.1.len() == self.bounds.len()
        {
            return Ok(Rc::clone(&known.1));
        }
        let mut names = Vec::new();
        for bound in &self.bounds {
            push(&mut names, boxed(&bound.name_about(principal))?)?;
        }
        let names = counted(names)?;
        if let Ok(mut known) = self.names.try_borrow_mut() {
            *known = (boxed(principal)?, Rc::clone(&names));
        }
        Ok(names)
    }

    pub fn each(&self) -> impl Iterator<Item = &Bound> {
        self.bounds.iter()
    }

    pub fn is_empty(&self) -> bool {
        self.bounds.is_empty()
    }
}

/// Whether there may be any.
#[inline(always)]
pub fn are_there() -> bool {
    carried::is_within()
}

/// Those in force.
///
/// # Errors
/// 54000 if there is no memory for them.
pub fn get() -> Result<Rc<Bounds>> {
    if !carried::is_within() || Fault::BoundOfWorkers.is_in() && carried::is_parallel_worker() {
        return Ok(Rc::default());
    }
    Ok(Rc::clone(&within()?.bounds))
}

/// The number of those in force, and how many they are, if that is known; what almost every row comes down to.
#[inline(always)]
pub fn known() -> Option<(u64, usize)> {
    if Fault::BoundOfWorkers.is_in() { None } else { KNOWN.get().get().map(|known| (known.number, known.count)) }
}

/// Whether somebody may act for the principal of the session, as far as every row can see.
#[inline(always)]
pub fn may_be_acted_for() -> bool {
    are_there() && KNOWN.get().get().is_none_or(|known| known.is_acting)
}

/// Remembers what is in force, if anything is.
fn keep(within: Option<&Rc<Within>>) {
    if let Ok(mut place) = WITHIN.get().try_borrow_mut() {
        *place = within.cloned();
        KNOWN.get().set(within.map(|within| Known {
            number: within.bounds.number,
            count: within.bounds.bounds.len(),
            is_acting: within.acting.is_some(),
        }));
    }
}

/// Who acts for the principal of the session, if anybody does.
///
/// # Errors
/// 54000 if there is no memory to find out.
pub fn acting() -> Result<Option<Acting>> {
    if !carried::is_within() {
        return Ok(None);
    }
    Ok(within()?.acting.clone())
}

/// What was set, or in a worker what its leader says.
fn within() -> Result<Rc<Within>> {
    if let Ok(known) = WITHIN.get().try_borrow()
        && let Some(known) = known.as_ref()
    {
        return Ok(Rc::clone(known));
    }
    let read = counted(read(&carried::within())?)?;
    keep(Some(&read));
    Ok(read)
}

/// Begins: limits the transaction until it ends, and says who acts.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn begin(bounds: Vec<Bound>, acting: Option<Acting>) -> Result<()> {
    let text = write(&bounds, acting.as_ref());
    let within = counted(Within { bounds: counted(Bounds::new(bounds)?)?, acting })?;
    // What is kept comes before what says that it counts.
    keep(Some(&within));
    carried::set_within(&text);
    Ok(())
}

/// Forgets all of it, when the transaction is over.
pub fn end() {
    if carried::is_parallel_worker() {
        return;
    }
    carried::end_within();
    keep(None);
}

/// A line each: who acts, the numbers of that, and the bounds.
fn write(bounds: &[Bound], acting: Option<&Acting>) -> String {
    let (actor, numbers) = acting.map_or(("", String::new()), |acting| (&*acting.principal, acting.numbers()));
    let mut text = format!("{actor}\n{numbers}");
    for bound in bounds {
        text.push('\n');
        text.push_str(&bound.to_string());
    }
    text
}

/// What [`write()`] has written. Anything else limits to nothing.
fn read(text: &str) -> Result<Within> {
    let mut lines = text.split('\n');
    let acting = match (lines.next(), lines.next()) {
        (Some(""), Some("")) => Some(None),
        (Some(actor), Some(numbers)) => Acting::read(actor, numbers).map(Some),
        _ => None,
    };
    let mut bounds = Vec::new();
    for line in lines {
        push(&mut bounds, Bound::parse(line).unwrap_or_else(|| Bound::new(Vec::new())))?;
    }
    let Some(acting) = acting else {
        return Ok(Within { bounds: counted(Bounds::new(vec![Bound::new(Vec::new())])?)?, acting: None });
    };
    Ok(Within { bounds: counted(Bounds::new(bounds)?)?, acting })
}
