//! Price adjustment by index.

mod answer;
mod clause;
mod run;
mod series;

pub use answer::{PriceAnswer, PriceStep, Settlement};
pub use series::{IndexSeries, IndexValue};

use self::clause::Clause;
use self::run::{Run, Values};
use super::adjustment::Adjustment;
use crate::calendar::Day;
use crate::confidence::Confidence;
use crate::error::Error;
use crate::finding::{Fact, Finding, Outcome, RuleId, missing_of};
use crate::money::Sek;
use crate::rational::Rational;
use crate::wire::Share;

impl Adjustment {
    /// The price on a day after adjustment by index (prisjustering).
    ///
    /// The composite change is the weighted sum of the indices' changes. It is compared with
    /// the threshold unrounded; a change of the threshold's size applies. Then cap and floor
    /// limit it, and the share of the price that is adjusted changes by it. The price is
    /// rounded half away from zero, to the öre where the clause does not say krona.
    ///
    /// Where the clause names the month of comparison there is one adjustment. Else there is
    /// one on `first` and each `every` after it up to the day, comparing the month `lagMonths`
    /// earlier. Chained, each starts from the price and month of the one before; a change
    /// below the threshold is then kept by leaving the month compared with where it was, and
    /// what a cap cut off is added to the next change, both only where `carryOver` says so.
    /// Else all start from the base.
    ///
    /// Where a final index value is not there, the provisional one is used and the answer is
    /// marked; where both are, the answer tells what must be settled. A final value at the base
    /// against a provisional one is a question, as is a comparison before the base or after the
    /// day, and a cap or threshold of exactly 1. `settled_months` is how
    /// many months were paid by the provisional price of a year.
    ///
    /// What this does not decide: whether the adjustment was asked for in time, and whether
    /// the clause lets it be made at all (17 kap. 10 § LOU).
    ///
    /// # Errors
    /// `assignment.index_missing` at the month that a series lacks; `input.invalid` for shares
    /// that do not sum to one, `compare` beside `first`, `every` or `lagMonths`, a floor above
    /// the cap, an index value that is not above zero; `money.overflow` where the price is too large.
    ///
    /// ```
    /// use anbud::assignment::{Adjustment, IndexSeries};
    /// use anbud::money::Sek;
    /// use anbud::wire::Wire;
    ///
    /// // Linköping: ninety per cent by OPI, ten by KPI.
    /// let clause = Adjustment::from_json(
    ///     r#"{"indices":[{"id":"OPI","share":"0.9"},{"id":"KPI","share":"0.1"}],
    ///         "base":"2017-12","compare":"2018-12"}"#,
    /// )?;
    /// let series = IndexSeries::from_json(
    ///     r#"{"OPI":{"2017-12":"100","2018-12":"102.58"},"KPI":{"2017-12":"100","2018-12":"101.1"}}"#,
    /// )?;
    /// let price = clause.price(Sek::parse("4200000")?, &series, "2018-12-31".parse()?, None)?;
    /// assert_eq!(price.amount.unwrap().to_wire(), "4302144.00");
    ///
    /// // Below the threshold nothing changes.
    /// let clause = clause.threshold(anbud::wire::Share::parse("0.05")?);
    /// let price = clause.price(Sek::parse("4200000")?, &series, "2018-12-31".parse()?, None)?;
    /// assert_eq!((price.applied, price.amount.unwrap().to_wire()), (Some(false), "4200000.00".to_owned()));
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    pub fn price(
        &self,
        base: Sek,
        series: &IndexSeries,
        on: Day,
        settled_months: Option<u32>,
    ) -> Result<PriceAnswer, Error> {
        let clause = match Clause::of(self, on)? {
            Ok(clause) => clause,
            Err(missing) => return Ok(unsettled(base, on, missing)),
        };
        let best = Run::of(&clause, base, series, Values::Best)?;
        let mut answer = PriceAnswer {
            amount: Some(best.amount),
            applied: Some(best.applied),
            change: best.change.clone(),
            carried: best.carried.clone(),
            provisional: best.provisional,
            provisional_amount: None,
            settlement: None,
            findings: vec![adjusted(&clause, &best, base, on), final_values(&best, on)],
            missing: Vec::new(),
            not_checked: not_checked(self),
            steps: best.steps,
        };
        if best.superseded {
            let provisional = Run::of(&clause, base, series, Values::Provisional)?;
            answer.provisional_amount = Some(provisional.amount);
            if !best.provisional {
                let difference = best.amount.minus(provisional.amount)?;
                answer.settlement = Some(settle(difference, settled_months)?);
            }
        }
        Ok(answer)
    }
}

/// What the months that were paid come to.
fn settle(difference: Sek, months: Option<u32>) -> Result<Settlement, Error> {
    let amount = match months.and_then(|months| Rational::of(i64::from(months), 12)) {
        Some(years) => Some(Rational::from_ore(difference).times(&years).rounded().to_sek()?),
        None => None,
    };
    Ok(Settlement { difference, months, amount })
}

/// What a person must settle before the price can be relied on, the first question only: the
/// answer to it may end the others.
fn question(clause: &Clause, run: &Run, on: Day) -> Option<&'static str> {
    let base = clause.base.first_day();
    let compared = |wrong: fn(Day, Day) -> bool, with: Day| {
        clause.rounds.iter().any(|(_, period)| wrong(period.first_day(), with))
    };
    // A change of at least the whole price, or of one per cent written as a share?
    let is_one = |share: Option<Share>| share.is_some_and(Share::is_one);
    let questions = [
        (compared(|own, base| own < base, base), "compare_before_base"),
        (compared(|own, on| own > on, on), "compare_after_the_day"),
        (is_one(clause.cap) || is_one(clause.threshold), "one_hundred_or_one_per_cent"),
        (run.unlike, "final_against_provisional"),
    ];
    questions.into_iter().find(|(asked, _)| *asked).map(|(_, code)| code)
}

fn adjusted(clause: &Clause, run: &Run, base: Sek, on: Day) -> Finding {
    let outcome = match (run.applied, run.rounds, question(clause, run, on)) {
        (_, 0, _) => Outcome::not_applicable("before_first_adjustment"),
        (_, _, Some(code)) => Outcome::needs_judgement(code),
        (true, ..) => Outcome::Satisfied,
        (false, ..) => Outcome::not_applicable("change_below_threshold"),
    };
    let finding = Finding::new(RuleId::PRICE_ADJUSTMENT, outcome)
        .judged_on(on)
        .with_fact("base", base)
        .with_fact("amount", run.amount)
        .with_fact("adjustments", Fact::Count(i64::try_from(run.rounds).unwrap_or(i64::MAX)))
        // A contract's own clause; no statute says how an index is reckoned.
        .with_confidence(Confidence::Medium);
    finding.with_known("change", run.change.as_ref().map(|change| Fact::Score(percent(change))))
}

/// A share as a number of hundredths, for people to read.
fn percent(share: &Rational) -> Rational {
    share.times(&Rational::whole(100))
}

fn final_values(run: &Run, on: Day) -> Finding {
    let outcome = match (run.rounds, run.provisional) {
        (0, _) => Outcome::not_applicable("before_first_adjustment"),
        (_, true) => Outcome::needs_judgement("settle_when_final"),
        (_, false) => Outcome::Satisfied,
    };
    Finding::new(RuleId::INDEX_PROVISIONAL, outcome).judged_on(on)
}

fn not_checked(clause: &Adjustment) -> Vec<&'static str> {
    if clause.on_request == Some(false) { Vec::new() } else { vec!["adjustment_request"] }
}

fn unsettled(base: Sek, on: Day, missing: Vec<String>) -> PriceAnswer {
    let finding = |rule: RuleId| {
        Finding::new(rule, Outcome::Unknown { missing: missing.clone() })
            .judged_on(on)
            .with_fact("base", base)
    };
    let findings = vec![finding(RuleId::PRICE_ADJUSTMENT), finding(RuleId::INDEX_PROVISIONAL)];
    PriceAnswer {
        amount: None,
        applied: None,
        change: None,
        carried: None,
        provisional: false,
        provisional_amount: None,
        settlement: None,
        steps: Vec::new(),
        missing: missing_of(&findings),
        findings,
        not_checked: Vec::new(),
    }
}
