//! Regime: the act that governs a procurement, and which of its rules.

mod acts;
mod day;
mod rounding;

use std::collections::{BTreeMap, BTreeSet};

pub use self::acts::ProcurementAct;
use self::day::{Known, OnDay, Special};
use crate::calendar::Day;
use crate::cpv::CpvCode;
use crate::error::{Error, Problem};
use crate::finding::{Fact, Finding, Outcome, RuleId, law_after_read_to, missing_of};
use crate::law::{Citation, LawBook, LawValue};
use crate::money::Sek;
use crate::wire::{output, wire_enum};

wire_enum! {
    /// Regime (regelverk): an act, and which of its chapters govern the purchase.
    #[non_exhaustive]
    pub enum Regime {
        /// Act of 2007, above the threshold (direktivstyrd).
        Lou2007Directive = "lou-2007-directive",
        /// Act of 2007, B services at every value (B-tjänster).
        Lou2007BServices = "lou-2007-b-services",
        /// Act of 2007, below the threshold (under tröskelvärdet).
        Lou2007Below = "lou-2007-below",
        /// Act of 2016, above the threshold (direktivstyrd).
        Lou2016Directive = "lou-2016-directive",
        /// Act of 2016, services of annex 2 at every value (bilaga 2), annex 2 a too.
        Lou2016Annex2 = "lou-2016-annex-2",
        /// Act of 2016, below the threshold (under tröskelvärdet).
        Lou2016Below = "lou-2016-below",
        /// Utilities, above the threshold (direktivstyrd, LUF).
        Luf2016Directive = "luf-2016-directive",
        /// Utilities, services of annex 2 at every value (bilaga 2 till LUF).
        Luf2016Annex2 = "luf-2016-annex-2",
        /// Utilities, below the threshold (under tröskelvärdet, LUF).
        Luf2016Below = "luf-2016-below",
        /// Concessions, above the threshold (direktivstyrd, LUK).
        Luk2016Directive = "luk-2016-directive",
        /// Concessions of services of annex 3 at every value (bilaga 3 till LUK).
        Luk2016Annex2 = "luk-2016-annex-2",
        /// Concessions, below the threshold (under tröskelvärdet, LUK).
        Luk2016Below = "luk-2016-below",
        /// Defence and security, above the threshold (direktivstyrd, LUFS).
        Lufs2011Directive = "lufs-2011-directive",
        /// Defence and security, below the threshold and B services (15 kap. LUFS).
        Lufs2011Below = "lufs-2011-below",
    }
}

wire_enum! {
    /// Level of the contracting authority (myndighetens nivå).
    pub enum Authority {
        /// The state (statlig myndighet).
        Central = "central",
        /// Municipality, region or another body (kommun, region eller annan).
        Subcentral = "subcentral",
    }
}

/// Start of a procurement (upphandlingens början).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Started {
    /// On this day.
    On(Day),
    /// On one of the days from the first to the second, both inclusive.
    Between(Day, Day),
}

/// Purchase (köp): what of it decides the regime. Absent is unknown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Purchase {
    /// CPV code of its main object.
    pub cpv: Option<CpvCode>,
    /// Who buys.
    pub authority: Option<Authority>,
    /// Estimated value in kronor without VAT, options included.
    pub value: Option<Sek>,
    /// Whether an authority subsidises the contract of another (subventionerat kontrakt,
    /// 5 kap. 2 § LOU): for services the threshold of other authorities than the state then
    /// holds, whoever buys. Absent: it is not asked about.
    pub subsidised: Option<bool>,
    /// The act that the buyer procures under; LOU where it is not stated.
    pub act: Option<ProcurementAct>,
}

output! {
    /// Answer (svar) to which act and regime govern a purchase.
    pub struct RegimeAnswer [python "Regime"] {
        /// The act; absent where undecided.
        pub act: Option<String>,
        /// The regime; absent where undecided.
        pub regime: Option<Regime>,
        /// The thresholds and limits that may matter, by law key; those of the act of 2007 also
        /// under its own keys.
        pub thresholds: BTreeMap<String, String>,
        /// Whether the value alone allows a direct award.
        pub direct_award: Outcome,
        /// The findings.
        pub findings: Vec<Finding>,
        /// Paths of what is missing.
        pub missing: Vec<String> [sparse],
        /// Codes of what was not checked: `other_acts` where no act was stated, `law_after_read_to` where the law is that of a day after
        /// the last one on which the text of an act was read.
        pub not_checked: Vec<&'static str> [sparse],
    }
}

/// Which act and regime (regelverk) govern a purchase, and whether its value allows a
/// direct award (direktupphandling).
///
/// The act is that of the day on which the procurement began, also where it goes on under
/// a later one. A value equal to a threshold is above it (1 kap. 4 § LOU). Services of
/// annex 2, and the B services of the act of 2007, keep their regime at every value. Where
/// only a time is known in which the procurement began, an answer is given if it is the
/// same on every day of that time.
///
/// What this does not decide: whether the code describes the purchase, whether purchases
/// must be added up, and every ground for a direct award other than the value.
///
/// # Errors
/// `input.invalid` at `startedBetween` where the last day lies before the first, or where a
/// value of the user's own is no amount or list.
///
/// ```
/// use anbud::law::LawBook;
/// use anbud::tender::{Purchase, Regime, Started, regime_of};
///
/// // Outreach work tendered by 9 September 2014; the first day is not known.
/// let started = Started::Between("2012-01-01".parse()?, "2014-09-09".parse()?);
/// let purchase = Purchase { cpv: Some("85312000-9".parse()?), ..Purchase::default() };
/// let answer = regime_of(started, &purchase, &LawBook::built_in())?;
/// assert_eq!(answer.act.as_deref(), Some("2007:1091"));
/// assert_eq!(answer.regime, Some(Regime::Lou2007BServices));
///
/// // Between two acts the first day decides, so the act is unknown and not guessed.
/// let started = Started::Between("2016-12-31".parse()?, "2017-01-01".parse()?);
/// assert_eq!(regime_of(started, &purchase, &LawBook::built_in())?.act, None);
/// # Ok::<(), anbud::error::Error>(())
/// ```
pub fn regime_of(
    started: Started,
    purchase: &Purchase,
    law: &LawBook,
) -> Result<RegimeAnswer, Error> {
    let mut days = Vec::new();
    for day in started.days_of_change(law)? {
        days.push(OnDay::of(law, day, purchase)?);
    }
    let asked = Asked { started, purchase, days };
    let act = asked.agreed(|day| day.act.as_ref().map(|act| act.value.clone()));
    let regime = asked.agreed(|day| day.regime.as_ref().copied());
    let direct_award = asked.direct_award();
    let findings = vec![asked.act(&act), direct_award.clone(), asked.regime(&regime)];
    Ok(RegimeAnswer {
        act: act.ok(),
        regime: regime.ok(),
        thresholds: asked.thresholds(),
        direct_award: direct_award.outcome,
        missing: missing_of(&findings),
        not_checked: not_checked(law, &findings, started, purchase),
        findings,
    })
}

/// What no finding looked at: which act, where it was not stated, and later amendments.
fn not_checked(
    law: &LawBook,
    findings: &[Finding],
    started: Started,
    purchase: &Purchase,
) -> Vec<&'static str> {
    let other_acts = purchase.act.is_none().then_some("other_acts");
    other_acts.into_iter().chain(law_after_read_to(law, findings, Some(started.last()))).collect()
}

impl Started {
    const fn first(self) -> Day {
        match self {
            Self::On(day) | Self::Between(day, _) => day,
        }
    }

    /// The last day on which it may have begun.
    pub(super) const fn last(self) -> Day {
        match self {
            Self::On(day) | Self::Between(_, day) => day,
        }
    }

    /// The first day and every later one on which a value of the law begins or has ended:
    /// between two of them the law stands still.
    fn days_of_change(self, law: &LawBook) -> Result<BTreeSet<Day>, Error> {
        let mut days = BTreeSet::from([self.first()]);
        let Self::Between(first, last) = self else {
            return Ok(days);
        };
        if last < first {
            return Err(Error::new(Problem::EndsBeforeStart).at("startedBetween"));
        }
        for key in day::keys() {
            // A key without values changes on no day.
            for value in law.values_of(&key).unwrap_or_default() {
                let ended = value.until.and_then(|until| until.next().ok());
                days.extend([Some(value.from), ended].into_iter().flatten());
            }
        }
        days.retain(|day| (first..=last).contains(day));
        Ok(days)
    }
}

/// The question with the answers of each day that differs from the one before.
struct Asked<'a> {
    started: Started,
    purchase: &'a Purchase,
    days: Vec<OnDay>,
}

impl Asked<'_> {
    /// What every day says, or what is missing.
    fn agreed<T: PartialEq>(
        &self,
        of: impl Fn(&OnDay) -> Result<T, &BTreeSet<String>>,
    ) -> Known<T> {
        let mut answer: Option<T> = None;
        let mut paths = BTreeSet::new();
        let mut differ = false;
        for day in &self.days {
            match (of(day), &answer) {
                (Err(own), _) => paths.extend(own.iter().cloned()),
                (Ok(own), None) => answer = Some(own),
                (Ok(own), Some(earlier)) => differ |= own != *earlier,
            }
        }
        match answer {
            Some(answer) if paths.is_empty() && !differ => Ok(answer),
            Some(_) => {
                paths.insert("startedOn".to_owned());
                Err(paths)
            }
            None => Err(paths),
        }
    }

    /// A law value that is the same on every day.
    fn constant(&self, of: impl Fn(&OnDay) -> Option<&LawValue>) -> Option<&LawValue> {
        let mut values = self.days.iter().map(of);
        let first = values.next().flatten()?;
        let same = |value: Option<&LawValue>| {
            value.is_some_and(|value| {
                (&value.key, &value.value, value.comparison)
                    == (&first.key, &first.value, first.comparison)
            })
        };
        values.all(same).then_some(first)
    }

    fn thresholds(&self) -> BTreeMap<String, String> {
        let Some((first, later)) = self.days.split_first() else {
            return BTreeMap::new();
        };
        let amounts = first.amounts.iter().map(|value| (value.key.clone(), value.value.clone()));
        let everywhere = |(key, value): &(String, String)| {
            later
                .iter()
                .all(|day| day.amounts.iter().any(|own| own.key == *key && own.value == *value))
        };
        amounts.filter(everywhere).collect()
    }

    fn finding(&self, rule: RuleId, outcome: Outcome) -> Finding {
        let finding = Finding::new(rule, outcome).judged_on(self.started.first());
        match self.started {
            Started::On(day) => finding.with_fact("startedOn", day),
            Started::Between(first, last) => {
                finding.with_fact("startedFrom", first).with_fact("startedTo", last)
            }
        }
    }

    fn act(&self, act: &Known<String>) -> Finding {
        let mut finding = self.finding(RuleId::ACT, outcome_of(act));
        for value in self.days.iter().filter_map(|day| day.act.as_ref().ok()) {
            finding = finding.with_law_value(value);
        }
        if let Ok(act) = act {
            finding = finding.with_fact("act", act.as_str());
            if matches!(self.started, Started::Between(..)) {
                finding = finding.with_fact("because", "same_act_every_day");
            }
        }
        finding
    }

    fn regime(&self, regime: &Known<Regime>) -> Finding {
        let mut finding = self.about_purchase(self.finding(RuleId::REGIME, outcome_of(regime)));
        for value in
            self.days.iter().flat_map(|day| day.regime_rests_on.iter().chain(day.own_act()))
        {
            finding = finding.with_law_value(value);
        }
        if let Some(threshold) = self.constant(|day| day.threshold.as_ref())
            && let Ok(amount) = threshold.sek()
        {
            finding =
                finding.with_fact("threshold", amount).with_margin(self.purchase.value, threshold);
        }
        if self.days.iter().any(|day| day.subsidised) {
            let section = Citation::of("2016:1145", Some("5"), "2");
            finding = finding.with_fact("because", "subsidised_services").with_basis(section);
        }
        match regime {
            Ok(regime) => finding.with_fact("regime", regime.as_str()),
            Err(_) => finding,
        }
    }

    fn direct_award(&self) -> Finding {
        let allowed = self.agreed(|day| day.direct_award.as_ref().copied());
        let outcome = match &allowed {
            Ok(true) => Outcome::Satisfied,
            Ok(false) => Outcome::Breached,
            Err(paths) => Outcome::Unknown { missing: paths.iter().cloned().collect() },
        };
        let mut finding = self.about_purchase(self.finding(RuleId::DIRECT_AWARD, outcome));
        for value in
            self.days.iter().flat_map(|day| day.direct_award_rests_on.iter().chain(day.own_act()))
        {
            finding = finding.with_law_value(value);
        }
        if let Some(limit) = self.constant(OnDay::only_limit) {
            if let Ok(amount) = limit.sek() {
                finding = finding.with_fact("limit", amount);
            }
            finding = finding
                .with_known("comparison", limit.comparison.map(|comparison| comparison.as_str()));
            finding = finding.with_margin(self.purchase.value, limit);
        }
        match self.days.iter().find_map(|day| day.unrounded.as_ref()) {
            Some(unrounded) => unrounded.told_in(finding),
            None => finding,
        }
    }

    /// What is known of the purchase, and of which list it is.
    fn about_purchase(&self, mut finding: Finding) -> Finding {
        finding = finding
            .with_known("cpv", self.purchase.cpv.map(|code| Fact::from(code.to_string().as_str())));
        finding = finding.with_known("value", self.purchase.value);
        finding = finding
            .with_known("authority", self.purchase.authority.map(|authority| authority.as_str()));
        let special = self.agreed(|day| match &day.special {
            Ok(special) => Ok(special.clone()),
            Err(paths) => Err(paths),
        });
        match special {
            Ok(Special::BService(category)) => finding.with_fact("category", Fact::Count(category)),
            Ok(Special::Annex2 | Special::Annex2Perhaps2a(_)) => finding.with_fact("annex", "2"),
            Ok(Special::Annex2a) => finding.with_fact("annex", "2 a"),
            Ok(Special::No) | Err(_) => finding,
        }
    }
}

fn outcome_of<T>(known: &Known<T>) -> Outcome {
    match known {
        Ok(_) => Outcome::Satisfied,
        Err(paths) => Outcome::Unknown { missing: paths.iter().cloned().collect() },
    }
}
