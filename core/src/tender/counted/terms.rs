//! What the terms of an agreement come to in money, as chapter 5 counts it.

use super::rules::MonthKeys;
use super::{LawOn, ValueRules};
use crate::assignment::{AssignmentTerms, Compensation};
use crate::calendar::{Day, MonthSpan};
use crate::law::LawValue;
use crate::rational::Rational;
use crate::tender::Tender;
use crate::tender::case::Open;
use crate::wire::ordered;

const OPTIONS: &str = "tender.terms.options";

/// How the value by the terms was reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::tender) enum How {
    /// A total price, and what the options add to it.
    Total,
    /// The compensation of every month from the start to the end with every option.
    Term,
    /// The months that the act counts where a service has no end or a long term.
    OpenEnded,
    /// Goods without an end: leased, or bought again and again.
    LeaseOrRecurring,
}

/// Value by the terms (värdet enligt villkoren), in öre: exact where least and most are one.
#[derive(Debug, Clone)]
pub(in crate::tender) struct ByTerms {
    pub(in crate::tender) how: How,
    pub(in crate::tender) least: Rational,
    /// None where nothing stated bounds it.
    pub(in crate::tender) most: Option<Rational>,
    /// What would settle it, where it is not exact.
    pub(in crate::tender) open: Option<Open>,
    /// The compensation of a month, and the months that the least value counts.
    pub(in crate::tender) monthly: Option<Rational>,
    pub(in crate::tender) months: Option<Rational>,
    /// Whether options or extensions are counted in it.
    pub(in crate::tender) with_options: bool,
    /// The law values that it rests on.
    pub(in crate::tender) law: Vec<LawValue>,
}

impl ByTerms {
    fn exact(how: How, value: Rational) -> Self {
        Self {
            how,
            most: Some(value.clone()),
            least: value,
            open: None,
            monthly: None,
            months: None,
            with_options: false,
            law: Vec::new(),
        }
    }

    /// Whether the service has no end or a term longer than the act counts.
    pub(in crate::tender) fn is_open_ended_service(&self) -> bool {
        self.how == How::OpenEnded
    }
}

/// By how many months an agreement may be extended.
enum Extension {
    Months(u32),
    /// Again and again, without a maximum.
    Unlimited,
    Unknown(Vec<String>),
}

/// The last day of the first term, as stated or by its length.
fn end_of(terms: &AssignmentTerms) -> Option<Day> {
    terms.fixed_end().ok().flatten()
}

/// The path of what is missing to say that day.
fn missing_end(terms: &AssignmentTerms) -> String {
    ["tender.", terms.missing_end()].concat()
}

fn extension(terms: &AssignmentTerms) -> Extension {
    if terms.is_open_ended() {
        return Extension::Months(0);
    }
    let Some(options) = &terms.options else {
        return Extension::Unknown(vec![OPTIONS.to_owned()]);
    };
    let missing = options.missing();
    if options.is_unlimited() {
        return Extension::Unlimited;
    }
    if !missing.is_empty() {
        let paths = missing.into_iter().map(|path| ["tender.terms.", path].concat());
        return Extension::Unknown(paths.collect());
    }
    // More months than a number holds are more than the calendar has.
    options.total_months().map_or(Extension::Unlimited, Extension::Months)
}

/// The last day with every option, or what is missing to say it; none for an agreement without an
/// end, and for one whose end lies beyond the calendar.
pub(in crate::tender) fn final_end(terms: &AssignmentTerms) -> Result<Option<Day>, Open> {
    if terms.is_open_ended() {
        return Ok(None);
    }
    let Some(end) = end_of(terms) else { return Err(Open::Missing(vec![missing_end(terms)])) };
    match extension(terms) {
        Extension::Months(0) => Ok(Some(end)),
        Extension::Months(months) => Ok(extended(end, months)),
        Extension::Unlimited => Ok(None),
        Extension::Unknown(paths) => Err(Open::Missing(paths)),
    }
}

fn extended(end: Day, months: u32) -> Option<Day> {
    end.next().ok()?.plus_months(months).ok()?.previous().ok()
}

/// The compensation of a month, in öre.
pub(in crate::tender) fn monthly(paid: &Compensation) -> Option<Rational> {
    paid.monthly
        .map(Rational::from_ore)
        .or_else(|| Rational::from_ore(paid.annual?).over(&Rational::whole(12)))
}

/// Goods are up to division 44 and 48 of the vocabulary, works 45, services the rest; none where
/// no code is stated.
pub(in crate::tender) fn is_service(tender: &Tender) -> Option<bool> {
    let code = tender.cpv.as_ref()?.first()?.to_string();
    let division = code.get(..2).and_then(|digits| digits.parse::<u32>().ok()).unwrap_or(0);
    Some(division >= 49)
}

/// The months from a day to another, both inclusive: whole ones, and a part of the last.
fn months_between(start: Day, end: Day) -> Rational {
    let Ok(after) = end.next() else { return Rational::whole(0) };
    if after < start {
        return Rational::whole(0);
    }
    let mut months = 0_u32;
    while start.plus_months(months.saturating_add(1)).is_ok_and(|day| day <= after) {
        months = months.saturating_add(1);
    }
    let reached = start.plus_months(months).unwrap_or(after);
    let next = start.plus_months(months.saturating_add(1)).unwrap_or(after);
    let (rest, whole) = (reached.days_until(after), reached.days_until(next));
    let part = Rational::of(rest, whole.max(1)).unwrap_or_else(|| Rational::whole(0));
    Rational::whole(i64::from(months)).plus(&part)
}

/// The value by the terms; none where they state no amount.
///
/// A part that is not stated leaves a range: the least value counts what is stated alone, the most
/// what it could at most be, where anything bounds it.
pub(in crate::tender) fn by_terms(
    tender: &Tender,
    law: &LawOn<'_>,
    rules: &ValueRules,
) -> Option<ByTerms> {
    let terms = tender.terms.as_ref()?;
    let paid = terms.compensation.as_ref()?;
    let monthly = monthly(paid);
    match (paid.total, monthly) {
        (Some(total), monthly) => Some(of_total(terms, &Rational::from_ore(total), monthly)),
        (None, Some(monthly)) => Some(of_months(tender, terms, monthly, (law, rules))),
        (None, None) => None,
    }
}

/// The term alone, as if one öre were paid a month: whether its months are those of 5:13.
pub(in crate::tender) fn by_term_alone(
    tender: &Tender,
    law: &LawOn<'_>,
    rules: &ValueRules,
) -> Option<ByTerms> {
    Some(of_months(tender, tender.terms.as_ref()?, Rational::whole(1), (law, rules)))
}

/// A price for the whole term. What the options cost is known where a price a month or a year
/// stands beside it; else whether the price is for them too, or they come in proportion, is asked.
fn of_total(terms: &AssignmentTerms, total: &Rational, monthly: Option<Rational>) -> ByTerms {
    let whole = ByTerms::exact(How::Total, total.clone());
    let base = terms.start.zip(end_of(terms)).map(|(start, end)| months_between(start, end));
    let (more, in_proportion) = match extension(terms) {
        Extension::Months(0) => return whole,
        Extension::Months(months) => {
            let more = Rational::whole(i64::from(months));
            if let Some(monthly) = monthly {
                let value = total.plus(&monthly.times(&more));
                return ByTerms { with_options: true, ..ByTerms::exact(How::Total, value) };
            }
            let in_proportion =
                base.and_then(|base| more.over(&base)).map(|part| total.times(&part));
            (Open::Judgement("options_in_value"), in_proportion)
        }
        Extension::Unlimited => (Open::Judgement("options_in_value"), None),
        Extension::Unknown(paths) => (Open::Missing(paths), None),
    };
    ByTerms { most: in_proportion.map(|part| total.plus(&part)), open: Some(more), ..whole }
}

/// The months of an agreement, with every option where they are stated.
#[derive(Clone)]
struct Months {
    least: Rational,
    /// None where they are not bounded.
    most: Option<Rational>,
    missing: Vec<String>,
    with_options: bool,
}

fn months_of(terms: &AssignmentTerms) -> Months {
    let bound = match terms.minimum_term {
        Some(MonthSpan::Months(months)) => Rational::whole(i64::from(months)),
        _ => Rational::whole(0),
    };
    let unbounded = |least, missing| Months { least, most: None, missing, with_options: false };
    let (start, end) = match (terms.start, end_of(terms)) {
        (Some(start), Some(end)) => (start, end),
        (start, end) => {
            let mut paths = Vec::new();
            if start.is_none() {
                paths.push("tender.terms.start".to_owned());
            }
            if end.is_none() && !paths.contains(&missing_end(terms)) {
                paths.push(missing_end(terms));
            }
            if let Extension::Unknown(own) = extension(terms) {
                paths.extend(own);
            }
            return unbounded(bound, paths);
        }
    };
    let base = months_between(start, end);
    match extension(terms) {
        Extension::Months(0) => Months {
            most: Some(base.clone()),
            least: base,
            missing: Vec::new(),
            with_options: false,
        },
        Extension::Months(months) => {
            let all = extended(end, months).map_or_else(
                // Beyond the calendar the months are counted without its days.
                || base.plus(&Rational::whole(i64::from(months))),
                |last| months_between(start, last),
            );
            Months { most: Some(all.clone()), least: all, missing: Vec::new(), with_options: true }
        }
        Extension::Unlimited => Months { with_options: true, ..unbounded(base, Vec::new()) },
        Extension::Unknown(paths) => unbounded(base, paths),
    }
}

/// A price a month or a year: so many months of it.
fn of_months(
    tender: &Tender,
    terms: &AssignmentTerms,
    monthly: Rational,
    (law, rules): (&LawOn<'_>, &ValueRules),
) -> ByTerms {
    let of_term = months_of(terms);
    let endless = terms.is_open_ended() || (of_term.most.is_none() && of_term.missing.is_empty());
    let counted = match (&rules.months, is_service(tender)) {
        // Every month of the term, and of one without an end what the parties are bound to.
        (None, _) if endless => Ok(Counted::of_term(Months { missing: Vec::new(), ..of_term })),
        (None, _) => Ok(Counted::of_term(of_term)),
        (Some(keys), Some(true)) => service(of_term, endless, law, keys),
        (Some(_), Some(false)) if !endless => Ok(Counted::of_term(of_term)),
        (Some(keys), Some(false)) => lease_or_recurring(&of_term, law, keys),
        (Some(keys), None) => goods_or_service(of_term, endless, law, keys),
    };
    let counted = counted.unwrap_or_else(Counted::nothing);
    let times = |months: &Rational| monthly.times(months);
    ByTerms {
        how: counted.how,
        least: times(&counted.least),
        most: counted.most.as_ref().map(times),
        open: counted.open,
        months: Some(counted.least),
        monthly: Some(monthly),
        with_options: counted.with_options,
        law: counted.law,
    }
}

/// The months that are counted.
struct Counted {
    how: How,
    least: Rational,
    most: Option<Rational>,
    open: Option<Open>,
    with_options: bool,
    law: Vec<LawValue>,
}

impl Counted {
    fn of_term(term: Months) -> Self {
        let open = (!term.missing.is_empty()).then_some(Open::Missing(term.missing));
        Self {
            how: How::Term,
            least: term.least,
            most: term.most,
            open,
            with_options: term.with_options,
            law: Vec::new(),
        }
    }

    /// Without the law value nothing is known but that it is no less than nothing.
    fn nothing(open: Open) -> Self {
        Self {
            how: How::Term,
            least: Rational::whole(0),
            most: None,
            open: Some(open),
            with_options: false,
            law: Vec::new(),
        }
    }
}

/// A service without a total price (5 kap. 13 §): the whole term, and at most so many months.
fn service(
    term: Months,
    endless: bool,
    law: &LawOn<'_>,
    keys: &MonthKeys,
) -> Result<Counted, Open> {
    let (count, value) = law.count(keys.open_ended)?;
    let at_most = Rational::whole(i64::from(count));
    if endless || term.least > at_most {
        return Ok(Counted {
            how: How::OpenEnded,
            least: at_most.clone(),
            most: Some(at_most),
            open: None,
            with_options: false,
            law: vec![value],
        });
    }
    let mut counted = Counted::of_term(term);
    if counted.most.is_none() {
        counted.most = Some(at_most);
        counted.law.push(value);
    }
    Ok(counted)
}

/// Goods without an end: as leased (5 kap. 10 §), or as bought again and again (5 kap. 11 §).
fn lease_or_recurring(term: &Months, law: &LawOn<'_>, keys: &MonthKeys) -> Result<Counted, Open> {
    let (lease, lease_value) = law.count(keys.open_ended)?;
    let (recurring, recurring_value) = law.count(keys.recurring)?;
    let (lease, recurring) =
        (Rational::whole(i64::from(lease)), Rational::whole(i64::from(recurring)));
    let least = larger(&term.least, &recurring);
    Ok(Counted {
        how: How::LeaseOrRecurring,
        most: Some(larger(&least, &lease)),
        least,
        open: Some(Open::Judgement("lease_or_recurring")),
        with_options: false,
        law: vec![lease_value, recurring_value],
    })
}

/// No code tells goods from services: from what the one gives to what the other does.
fn goods_or_service(
    term: Months,
    endless: bool,
    law: &LawOn<'_>,
    keys: &MonthKeys,
) -> Result<Counted, Open> {
    let of_goods = if endless {
        lease_or_recurring(&term, law, keys)?
    } else {
        Counted::of_term(term.clone())
    };
    let with_options = term.with_options;
    let of_service = service(term, endless, law, keys)?;
    let least = if of_goods.least < of_service.least { &of_goods.least } else { &of_service.least };
    let most = of_goods.most.as_ref().zip(of_service.most.as_ref());
    let most = most.map(|(one, other)| larger(one, other));
    let same = of_goods.least == of_service.least && of_goods.most == of_service.most;
    let mut missing = match &of_service.open {
        Some(Open::Missing(paths)) => paths.clone(),
        _ => Vec::new(),
    };
    if !same {
        missing.push("tender.cpv".to_owned());
    }
    let mut law = of_service.law;
    law.extend(of_goods.law);
    Ok(Counted {
        how: How::Term,
        least: least.clone(),
        most,
        open: (!missing.is_empty()).then(|| Open::Missing(ordered::sorted(missing))),
        with_options,
        law,
    })
}

fn larger(one: &Rational, other: &Rational) -> Rational {
    if one < other { other.clone() } else { one.clone() }
}
