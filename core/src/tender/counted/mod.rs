//! Value that the law counts (uppskattat värde, 5 kap. LOU, LUF and LUK, 3 kap. LUFS), and the
//! regime that follows from it. Sections named here are those of LOU; [`rules`] has the others.
//!
//! The authority states an estimate. What the same tender says of its terms and its lots may show
//! it to be too low: options and extensions count as used (3 §), a service without an end or a
//! total price counts so many months (13 §), goods without an end are leased or recur (10 and
//! 11 §§), and all lots count together (8 §). The highest of these is what limits and thresholds
//! are compared with; a stated value that is higher stays, since it may count what the terms do
//! not price.
//!
//! A part that is not stated leaves a range. Its lower end may settle that a limit is reached; what
//! the range leaves open is unknown, with what would settle it, only where the two ends of it would
//! answer differently. Without a stated estimate the rest is a lower bound alone, since the
//! estimate may be higher. Terms without an amount, and lots none of which has a value, say
//! nothing against the estimate.

mod rules;
mod terms;

pub(super) use self::rules::ValueRules;
pub(super) use self::terms::{ByTerms, by_term_alone, by_terms, final_end, is_service};

use super::case::{Open, purchase};
use super::{Purchase, RegimeAnswer, Started, Tender, regime_of};
use crate::calendar::Day;
use crate::confidence::Confidence;
use crate::error::Error;
use crate::finding::{Fact, Finding, Outcome, RuleId, missing_of};
use crate::law::{LawBook, LawValue};
use crate::money::Sek;
use crate::rational::Rational;
use crate::wire::ordered;
use terms::How;

const VALUE: &str = "tender.estimatedValue";
const LOT_VALUE: &str = "tender.lots.estimatedValue";

/// The law on the day on which a procurement began, or on every day on which it may have.
#[derive(Clone, Copy)]
pub(super) struct LawOn<'a> {
    pub(super) law: &'a LawBook,
    pub(super) started: Option<Started>,
}

impl LawOn<'_> {
    /// A law value of that day, or the same on every such day.
    pub(super) fn value(&self, key: &str) -> Result<LawValue, Open> {
        let at = |day: Day| match self.law.in_force(key, day) {
            Ok(value) => Ok(value),
            Err(_) => Err(Open::Missing(vec![["law:", key].concat()])),
        };
        match self.started {
            None => Err(Open::missing(["tender.startedOn"])),
            Some(Started::On(day)) => at(day),
            Some(Started::Between(first, last)) => {
                let value = at(last)?;
                if value.from <= first { Ok(value) } else { self.same_since(first, last, value) }
            }
        }
    }

    /// The value of the last day, if every wording since the first one has it too: no surer than
    /// the least sure of them.
    fn same_since(&self, first: Day, last: Day, mut value: LawValue) -> Result<LawValue, Open> {
        let open = || Open::missing(["tender.startedOn"]);
        let recorded = self.law.values_of(&value.key).unwrap_or_default();
        let ended = |own: &LawValue| own.until.and_then(|until| until.next().ok());
        let changes = recorded.iter().flat_map(|own| [Some(own.from), ended(own)]);
        let within = changes.flatten().filter(|day| (first..=last).contains(day));
        for day in std::iter::once(first).chain(within) {
            let own = self.law.in_force(&value.key, day).map_err(|_| open())?;
            if (&own.value, own.comparison) != (&value.value, value.comparison) {
                return Err(open());
            }
            value.confidence = value.confidence.and(own.confidence);
            value.overlay |= own.overlay;
        }
        Ok(value)
    }

    /// A law value as a whole number.
    pub(super) fn count(&self, key: &str) -> Result<(u32, LawValue), Open> {
        let value = self.value(key)?;
        match value.count() {
            Ok(count) => Ok((count, value)),
            Err(_) => Err(Open::Missing(vec![["law:", key].concat()])),
        }
    }
}

/// What the value was counted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Because {
    Total,
    Term,
    Options,
    OpenEnded,
    LeaseOrRecurring,
    Lots,
}

impl Because {
    const fn code(self) -> &'static str {
        match self {
            Self::Total => "total_of_terms",
            Self::Term => "term_counted",
            Self::Options => "options_counted",
            Self::OpenEnded => "months_counted",
            Self::LeaseOrRecurring => "recurring_counted",
            Self::Lots => "lots_together",
        }
    }
}

/// Value that the law counts (det värde som lagen räknar): exact where least and most are one.
#[derive(Debug, Clone)]
pub(super) struct CountedValue {
    stated: Option<Sek>,
    /// No less than this; none where nothing is stated.
    least: Option<Sek>,
    /// No more than this; none where nothing bounds it.
    most: Option<Sek>,
    /// What would settle it, where it is not exact.
    open: Option<Open>,
    /// Why it is not the stated value; none where it is.
    because: Option<Because>,
    by_terms: Option<ByTerms>,
    /// The rules it was counted by; none where the act is not known or its rules are not recorded.
    rules: Option<&'static ValueRules>,
}

impl CountedValue {
    /// The value of a tender under the act that governs it.
    pub(super) fn of(tender: &Tender, law: &LawOn<'_>, act: Result<&str, Open>) -> Self {
        let stated = tender.estimated_value;
        let mut value = Self {
            stated,
            least: stated,
            most: stated,
            open: None,
            because: None,
            by_terms: None,
            rules: act.as_ref().ok().and_then(|act| ValueRules::of_act(act)),
        };
        value.add_lots(tender);
        let terms = |rules| by_terms(tender, law, rules);
        match (act, value.rules) {
            (Ok(_), Some(rules)) => value.add_terms(terms(rules), None),
            (Ok(_), None) => {}
            (Err(open), _) => value.add_terms(terms(ValueRules::stated(tender.act)), Some(open)),
        }
        if stated.is_none() && value.least.is_some() {
            value.most = None;
            value.opened(Open::missing([VALUE]));
        }
        value
    }

    /// Whether it is below a limit, or what is missing to say it.
    pub(super) fn is_below(&self, limit: Sek) -> Result<bool, Open> {
        match (self.least, self.most) {
            (Some(least), _) if least >= limit => Ok(false),
            (Some(_), Some(most)) if most < limit => Ok(true),
            _ => Err(self.open.clone().unwrap_or_else(|| Open::missing([VALUE]))),
        }
    }

    /// The lots together, 5 kap. 8 §.
    fn add_lots(&mut self, tender: &Tender) {
        let lots = tender.lots.as_deref().unwrap_or_default();
        let valued = lots.iter().filter_map(|lot| lot.estimated_value);
        let Some(sum) = valued.clone().try_fold(None, |sum: Option<Sek>, value| {
            sum.unwrap_or(Sek::ZERO).plus(value).ok().map(Some)
        }) else {
            // More than an amount can hold.
            return self.at_least(largest(), Because::Lots);
        };
        let Some(sum) = sum else { return };
        self.at_least(sum, Because::Lots);
        // The stated estimate is of all lots; it holds until those that are valued exceed it.
        if valued.count() < lots.len() && self.because == Some(Because::Lots) {
            self.most = None;
            self.opened(Open::missing([LOT_VALUE]));
        }
    }

    /// The terms; `perhaps` is why it is not known whether the act counts them so.
    fn add_terms(&mut self, terms: Option<ByTerms>, perhaps: Option<Open>) {
        let Some(terms) = terms else { return };
        let (least, most) = (in_kronor(&terms.least), terms.most.as_ref().map(in_kronor));
        let because = match terms.how {
            _ if terms.with_options => Because::Options,
            How::Total => Because::Total,
            How::Term => Because::Term,
            How::OpenEnded => Because::OpenEnded,
            How::LeaseOrRecurring => Because::LeaseOrRecurring,
        };
        if perhaps.is_none() && least > Sek::ZERO {
            self.at_least(least, because);
        }
        let open = match (perhaps, terms.open.clone()) {
            (Some(one), Some(other)) => Some(one.and(other)),
            (one, other) => one.or(other),
        };
        if let Some(open) = open {
            let within = most.zip(self.least).is_some_and(|(most, least)| most <= least);
            if !within {
                self.most = self.most.zip(most).map(|(own, most)| own.max(most));
                self.opened(open);
            }
        }
        self.by_terms = Some(terms);
    }

    fn at_least(&mut self, amount: Sek, because: Because) {
        if self.least.is_none_or(|least| least < amount) {
            self.least = Some(amount);
            self.because = Some(because);
        }
        self.most = self.most.map(|most| most.max(amount));
    }

    fn opened(&mut self, open: Open) {
        self.open = Some(match self.open.take() {
            Some(own) => own.and(open),
            None => open,
        });
    }

    /// Says in a finding what was counted and why, where that is not the stated value alone.
    fn shown_in(&self, mut finding: Finding) -> Finding {
        let decided = matches!(finding.outcome, Outcome::Satisfied | Outcome::Breached);
        let Some(least) = self.least else { return finding };
        if self.because.is_none() && (self.open.is_none() || decided) {
            return finding;
        }
        finding = finding.with_known("statedValue", self.stated);
        if self.open.is_none() {
            finding = finding.with_fact("countedValue", least);
        } else {
            if !decided {
                finding.facts.remove("value");
            }
            finding = finding.with_fact("countedAtLeast", least);
            finding = finding.with_known("countedAtMost", self.most);
        }
        if let Some(because) = self.because {
            finding = finding.with_fact("countedBecause", because.code());
            if let Some(rules) = self.rules {
                finding = finding.with_basis(rules.cited(because));
            }
        }
        match &self.by_terms {
            Some(terms) if self.because != Some(Because::Lots) => terms.shown_in(finding),
            _ => finding,
        }
    }
}

impl ByTerms {
    fn shown_in(&self, mut finding: Finding) -> Finding {
        for value in &self.law {
            finding = finding.with_law_value(value);
        }
        if self.how == How::LeaseOrRecurring {
            // That goods without an end are one or the other is a reading of 10 and 11 §§.
            finding = finding.with_confidence(Confidence::Medium);
        }
        finding = finding.with_known(
            "monthlyValue",
            self.monthly.as_ref().and_then(|own| own.rounded().to_sek().ok()),
        );
        let Some(months) = &self.months else { return finding };
        let whole = months.nearest_count(0).filter(|own| Rational::whole(*own) == *months);
        let fact = whole.map_or_else(|| Fact::Score(months.clone()), Fact::Count);
        finding.with_fact("countedMonths", fact)
    }
}

fn largest() -> Sek {
    Sek::from_ore(Sek::MAX_ORE).unwrap_or(Sek::ZERO)
}

/// In kronor to the öre; what no amount holds is the largest one.
fn in_kronor(ore: &Rational) -> Sek {
    ore.rounded().to_sek().unwrap_or_else(|_| largest())
}

/// Which act and regime govern a tender, by the value that the law counts; paths are those of
/// [`Purchase`], and of the tender where more than the purchase is missing.
///
/// # Errors
/// What [`regime_of`] refuses.
pub(crate) fn regime_by_counted_value(
    tender: &Tender,
    started: Started,
    law: &LawBook,
) -> Result<RegimeAnswer, Error> {
    Ok(TenderRegime::of(tender, started, law)?.answer)
}

/// The regime of a tender by the value that the law counts.
pub(super) struct TenderRegime {
    pub(super) answer: RegimeAnswer,
    pub(super) counted: CountedValue,
}

impl TenderRegime {
    /// # Errors
    /// What [`regime_of`] refuses.
    pub(super) fn of(tender: &Tender, started: Started, law: &LawBook) -> Result<Self, Error> {
        let by_statement = purchase(tender);
        let stated = regime_of(started, &by_statement, law)?;
        let act = match &stated.act {
            Some(act) => Ok(act.as_str()),
            None => Err(Open::Missing(ordered::sorted(
                stated
                    .findings
                    .iter()
                    .filter(|finding| finding.rule == RuleId::ACT)
                    .flat_map(|finding| finding.outcome.missing()),
            ))),
        };
        let on = LawOn { law, started: Some(started) };
        let counted = CountedValue::of(tender, &on, act);
        if counted.open.is_none() && counted.because.is_none() {
            return Ok(Self { answer: stated, counted });
        }
        let with = |value: Sek| {
            regime_of(started, &Purchase { value: Some(value), ..by_statement.clone() }, law)
        };
        let mut answer = match counted.least {
            Some(least) => with(least)?,
            None => stated,
        };
        if let Some(open) = &counted.open
            && counted.least.is_some()
        {
            let high = with(counted.most.unwrap_or_else(largest))?;
            answer = between(answer, &high, open);
        }
        answer.findings = answer
            .findings
            .into_iter()
            .map(|finding| match finding.rule {
                RuleId::DIRECT_AWARD | RuleId::REGIME => counted.shown_in(finding),
                _ => finding,
            })
            .collect();
        answer.missing = missing_of(&answer.findings);
        Ok(Self { answer, counted })
    }

    /// What would settle the regime, where a person must answer.
    pub(super) fn judgement(&self) -> Option<Open> {
        let asked = |finding: &Finding| {
            finding.rule == RuleId::REGIME
                && matches!(finding.outcome, Outcome::NeedsJudgement { .. })
        };
        self.answer.findings.iter().any(asked).then(|| self.counted.open.clone()).flatten()
    }
}

/// The answer for a value that lies between two: what both give, else what is open.
fn between(low: RegimeAnswer, high: &RegimeAnswer, open: &Open) -> RegimeAnswer {
    let mut answer = low;
    for finding in &mut answer.findings {
        let Some(other) = high.findings.iter().find(|own| own.rule == finding.rule) else {
            continue;
        };
        let alike = finding.outcome == other.outcome
            && finding.facts.get("regime") == other.facts.get("regime");
        if alike {
            continue;
        }
        let mut paths = finding.outcome.missing().to_vec();
        paths.extend_from_slice(other.outcome.missing());
        finding.outcome = match open {
            Open::Judgement(question) if paths.is_empty() => Outcome::needs_judgement(question),
            Open::Judgement(_) => Outcome::Unknown { missing: ordered::sorted(paths) },
            Open::Missing(own) => Outcome::Unknown {
                missing: ordered::sorted(own.iter().chain(&paths).map(String::as_str)),
            },
        };
        finding.facts.remove("regime");
        match finding.rule {
            RuleId::DIRECT_AWARD => answer.direct_award = finding.outcome.clone(),
            RuleId::REGIME => answer.regime = None,
            _ => {}
        }
    }
    answer
}
