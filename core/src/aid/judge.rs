//! The ceilings: what is used, what is left, and whether the proposal fits.

use super::amount::{Sum, euro, shown};
use super::answer::{CountedAid, StateAid};
use super::duties;
use super::shape::{AidActivity, AidCase, AidGrant, AidScheme};
use super::window::Window;
use crate::error::Error;
use crate::finding::{Fact, Finding, Outcome, OutcomeKind, RuleId, missing_of};
use crate::law::{LawBook, LawValue};
use crate::rational::Rational;
use crate::wire::ordered;

const GENERAL: &str = "aid.de_minimis.ceiling_eur";
const SGEI: &str = "aid.sgei_de_minimis.ceiling_eur";

/// Everything that the ceilings are judged by.
struct Judged<'a> {
    case: &'a AidCase,
    window: Result<Window, String>,
    /// Earlier aid by the scheme, and by the other one.
    own: Sum,
    other: Sum,
    /// Whether aid by the other scheme may count.
    two_schemes: bool,
    /// Earlier aid by the scheme that was granted under an earlier regulation.
    before: Rational,
    /// What of it is by no stated scheme, and counted as by the scheme of the proposal.
    by_no_scheme: Rational,
    /// What of it has a stated recipient, where it is not stated who the undertaking is.
    to_somebody: Rational,
    proposed: Result<Rational, &'static str>,
}

/// Whether aid of little importance may be granted (stöd av mindre betydelse): what earlier aid
/// to the same single undertaking uses of the ceiling, what is left, and whether the proposal fits.
///
/// The regulation and its ceiling are those of the day of the grant, and so is the window: before
/// 2024 the calendar year and the two before it, from then on three years back from the day. Aid
/// that was granted under an earlier regulation counts as long as its day lies in the window. A
/// proposal equal to what is left fits. A part that is not known decides nothing: the outcome is
/// told where it is the same whatever that part is. Earlier aid by no stated scheme counts as by that
/// of the proposal, and all of it where it is not stated who the undertaking is; where that decides,
/// `missing` names it.
///
/// An entrustment that has ended, or has not begun, breaks the scheme for services of general
/// economic interest; one that is not stated is asked for in its own finding and leaves the outcome
/// to the amounts. So does an activity that is not stated; where it is said to be unknown, the
/// outcome is.
///
/// What this does not decide: whether the measure is aid at all, which sectors the regulation
/// leaves out, and which companies are linked.
///
/// # Errors
/// `money.overflow` where a sum is too large; `date.out_of_range` where the window or the last day
/// for the register lies outside 1900–2199; `law.parameter_unknown` where the holidays are not
/// recorded.
///
/// ```
/// use anbud::aid::{AidCase, AidGrant, AidScheme, state_aid};
/// use anbud::finding::Outcome;
/// use anbud::law::LawBook;
///
/// let law = LawBook::built_in();
/// let given = |on: &str, eur: i64| Ok::<_, anbud::error::Error>(
///     AidGrant::new().on(on.parse::<anbud::calendar::Day>()?).amount_eur(eur),
/// );
/// let mut case = AidCase::new("2024-06-01".parse()?, AidScheme::DeMinimis);
/// case.earlier = Some(vec![given("2022-02-01", 120_000)?]);
/// case.proposed_eur = Some(180_000.into());
/// let answer = state_aid(&law, &case)?;
/// assert_eq!(answer.left_eur, Some(180_000.into()));
/// assert_eq!(answer.outcome, Outcome::Satisfied); // equal to what is left
///
/// // 2021-06-01 is the last day outside three years back from 2024-06-01.
/// case.earlier = Some(vec![given("2021-06-01", 120_000)?, given("2021-06-02", 120_001)?]);
/// let answer = state_aid(&law, &case)?;
/// assert_eq!(answer.used_eur, Some(120_001.into()));
/// assert_eq!(answer.outcome, Outcome::Breached);
/// # Ok::<(), anbud::error::Error>(())
/// ```
pub fn state_aid(law: &LawBook, case: &AidCase) -> Result<StateAid, Error> {
    let ceiling = |scheme: AidScheme| {
        let key = key_of(scheme);
        law.in_force(key, case.on).map_err(|_| format!("law:{key}"))
    };
    let (own, sgei) = (ceiling(case.scheme), ceiling(AidScheme::SgeiDeMinimis));
    let (judged, earlier) = Judged::of(law, case, own.as_ref().ok())?;
    let mut findings = vec![
        duties::activity(case),
        judged.ceiling(&own)?,
        judged.cumulation(&sgei)?,
        duties::undertaking(case),
        duties::exchange_rates(case),
        duties::entrustment(case),
        duties::sgei_decision(case, law)?,
        duties::register(case, law)?,
    ];
    if let Ok(value) = &own {
        for finding in &mut findings {
            if finding.basis.is_empty() {
                *finding = finding.clone().with_law_value(value);
            }
        }
    }
    let limit = own.as_ref().ok().map(limit_of).transpose()?;
    let used = judged.window.is_ok().then(|| judged.own.known()).flatten();
    let left = limit.as_ref().zip(used).map(|(limit, used)| at_least_zero(&limit.minus(used)));
    let taken = match &own {
        Ok(value) => judged.taken_to_count(&findings, value)?,
        Err(_) => Vec::new(),
    };
    let outcome = overall(case, &findings);
    Ok(StateAid {
        ceiling_eur: limit.as_ref().map(shown).transpose()?,
        used_eur: used.map(shown).transpose()?,
        left_eur: left.as_ref().map(shown).transpose()?,
        outcome,
        proposed_eur: judged.proposed.as_ref().ok().map(shown).transpose()?,
        window_from: judged.window.as_ref().ok().map(|window| window.first),
        window_to: judged.window.as_ref().ok().map(|window| window.last),
        earlier,
        missing: ordered::sorted(missing_of(&findings).into_iter().chain(taken)),
        findings,
    })
}

const fn key_of(scheme: AidScheme) -> &'static str {
    match scheme {
        AidScheme::DeMinimis => GENERAL,
        AidScheme::SgeiDeMinimis => SGEI,
    }
}

fn limit_of(value: &LawValue) -> Result<Rational, Error> {
    Ok(Rational::from_decimal(value.decimal()?))
}

fn at_least_zero(amount: &Rational) -> Rational {
    let zero = Rational::whole(0);
    if *amount < zero { zero } else { amount.clone() }
}

impl<'a> Judged<'a> {
    fn of(
        law: &LawBook,
        case: &'a AidCase,
        ceiling: Option<&LawValue>,
    ) -> Result<(Self, Vec<CountedAid>), Error> {
        let stated = euro(case.proposed_eur, case.proposed_sek, case.rate.as_ref());
        let mut judged = Self {
            case,
            window: Window::of(case.on, law)?,
            own: Sum::zero(),
            other: Sum::zero(),
            two_schemes: case.earlier.is_none(),
            before: Rational::whole(0),
            by_no_scheme: Rational::whole(0),
            to_somebody: Rational::whole(0),
            proposed: stated.unwrap_or(Err("proposedEur")),
        };
        let mut rows = Vec::new();
        match &case.earlier {
            Some(grants) => {
                for grant in grants {
                    rows.push(judged.count(grant, ceiling)?);
                }
            }
            None => {
                for sum in [&mut judged.own, &mut judged.other] {
                    sum.add_unknown();
                    sum.lacks("earlier");
                }
            }
        }
        Ok((judged, rows))
    }

    /// Counts an earlier grant, or what of it is known.
    fn count(&mut self, grant: &AidGrant, ceiling: Option<&LawValue>) -> Result<CountedAid, Error> {
        let in_window = match (&self.window, grant.on) {
            (Ok(window), Some(on)) => Ok(window.contains(on)),
            (Err(path), _) => Err(path.clone()),
            (_, None) => Err("earlier.on".to_owned()),
        };
        let received = match (&self.case.undertaking, &grant.to) {
            (None, _) => Ok(true),
            (Some(members), Some(to)) => Ok(members.contains(to)),
            (Some(_), None) => Err("earlier.to".to_owned()),
        };
        let amount = euro(grant.amount_eur, grant.amount_sek, grant.rate.as_ref());
        let amount = match amount {
            Some(Ok(amount)) => Ok(amount),
            Some(Err(field)) => Err(format!("earlier.{field}")),
            None => Err("earlier.amountEur".to_owned()),
        };
        let counted = match (&in_window, &received) {
            (Ok(false), _) | (_, Ok(false)) => Some(false),
            (Ok(true), Ok(true)) => Some(true),
            _ => None,
        };
        let row = CountedAid {
            on: grant.on,
            amount_eur: amount.as_ref().ok().map(shown).transpose()?,
            counted,
        };
        if counted == Some(false) {
            return Ok(row);
        }
        let ours = grant.scheme.is_none_or(|scheme| scheme == self.case.scheme);
        self.two_schemes |= !ours;
        let sum = if ours { &mut self.own } else { &mut self.other };
        match &amount {
            Ok(amount) if counted == Some(true) => {
                sum.add(amount);
                let older = ceiling.zip(grant.on).is_some_and(|(value, on)| on < value.from);
                if ours && older {
                    self.before = self.before.plus(amount);
                }
                if grant.scheme.is_none() {
                    self.by_no_scheme = self.by_no_scheme.plus(amount);
                }
                if ours && self.case.undertaking.is_none() && grant.to.is_some() {
                    self.to_somebody = self.to_somebody.plus(amount);
                }
            }
            Ok(amount) => sum.add_perhaps(amount),
            Err(_) => sum.add_unknown(),
        }
        for lacking in [in_window.err(), received.err(), amount.err()].into_iter().flatten() {
            sum.lacks(&lacking);
        }
        Ok(row)
    }

    /// Whether the proposal fits on top of a sum, or what is missing to tell.
    fn fits(&self, sum: &Sum, value: &LawValue, over: Outcome) -> Result<Outcome, Error> {
        let limit = limit_of(value)?;
        let holds = |amount: &Rational| {
            value.comparison.is_some_and(|comparison| comparison.holds(amount, &limit))
        };
        let mut missing = sum.missing.clone();
        if let Err(path) = self.proposed {
            missing.push(path.to_owned());
        } else if let Ok(proposed) = &self.proposed {
            if !holds(&sum.low.plus(proposed)) {
                return Ok(over);
            }
            if sum.high.as_ref().is_some_and(|high| holds(&high.plus(proposed))) {
                return Ok(Outcome::Satisfied);
            }
        }
        Ok(Outcome::Unknown { missing: ordered::sorted(&missing) })
    }

    /// The ceiling of the scheme.
    fn ceiling(&self, ceiling: &Result<LawValue, String>) -> Result<Finding, Error> {
        let outcome = match (ceiling, &self.window) {
            (Ok(value), Ok(_)) => self.fits(&self.own, value, Outcome::Breached)?,
            (Err(path), _) | (_, Err(path)) => Outcome::Unknown { missing: vec![path.clone()] },
        };
        let mut finding = self.counted(RuleId::AID_CEILING, outcome)?;
        finding = finding.with_fact("aidScheme", self.case.scheme.as_str());
        let used = self.window.is_ok().then(|| self.own.known()).flatten();
        if let Some(used) = used {
            finding = in_euro(finding, "usedEur", used)?;
            if !self.before.is_zero() {
                finding = in_euro(finding, "earlierRulesEur", &self.before)?;
            }
        }
        let Ok(value) = ceiling else { return Ok(finding) };
        let finding = finding.with_law_fact("ceilingEur", value);
        let Some(used) = used else { return Ok(finding) };
        let left = limit_of(value)?.minus(used);
        let finding = in_euro(finding, "leftEur", &at_least_zero(&left))?;
        match (&finding.outcome, &self.proposed) {
            (Outcome::Breached, Ok(proposed)) => {
                in_euro(finding, "overEur", &proposed.minus(&left))
            }
            _ => Ok(finding),
        }
    }

    /// The paths of what would decide that earlier aid does not count, where the proposal would fit
    /// without it: by which scheme it was given, and who the undertaking is.
    fn taken_to_count(&self, findings: &[Finding], value: &LawValue) -> Result<Vec<String>, Error> {
        let broken = findings.iter().any(|finding| {
            finding.rule == RuleId::AID_CEILING && finding.outcome == Outcome::Breached
        });
        let mut paths = Vec::new();
        if !broken {
            return Ok(paths);
        }
        for (path, amount) in
            [("earlier.scheme", &self.by_no_scheme), ("undertaking", &self.to_somebody)]
        {
            let mut without = self.own.clone();
            without.low = without.low.minus(amount);
            without.high = without.high.map(|high| high.minus(amount));
            if self.fits(&without, value, Outcome::Breached)? != Outcome::Breached {
                paths.push(path.to_owned());
            }
        }
        Ok(paths)
    }

    /// The two schemes at once. That aid by both may together exceed the higher ceiling is not
    /// said in the regulations of 2023, so a person must tell.
    fn cumulation(&self, sgei: &Result<LawValue, String>) -> Result<Finding, Error> {
        if !self.two_schemes {
            let outcome = Outcome::not_applicable("one_scheme");
            let finding = Finding::new(RuleId::AID_TWO_SCHEMES, outcome).judged_on(self.case.on);
            let window = self.window.iter().flat_map(|window| &window.values);
            return Ok(window.fold(finding, Finding::with_law_value));
        }
        let both = self.own.with(&self.other);
        let outcome = match (sgei, &self.window) {
            (Ok(value), Ok(_)) => {
                self.fits(&both, value, Outcome::needs_judgement("two_schemes_over_the_higher"))?
            }
            (Err(path), _) | (_, Err(path)) => Outcome::Unknown { missing: vec![path.clone()] },
        };
        let mut finding = self.counted(RuleId::AID_TWO_SCHEMES, outcome)?;
        if let Some(both) = self.window.is_ok().then(|| both.known()).flatten() {
            finding = in_euro(finding, "bothSchemesEur", both)?;
        }
        Ok(match sgei {
            Ok(value) => finding.with_law_fact("higherCeilingEur", value),
            Err(_) => finding,
        })
    }

    /// A finding with the proposal and the days whose aid counts.
    fn counted(&self, rule: RuleId, outcome: Outcome) -> Result<Finding, Error> {
        let mut finding = Finding::new(rule, outcome).judged_on(self.case.on);
        if let Ok(proposed) = &self.proposed {
            finding = in_euro(finding, "proposedEur", proposed)?;
        }
        let Ok(window) = &self.window else { return Ok(finding) };
        for value in &window.values {
            finding = finding.with_law_value(value);
        }
        let kind = if window.rolling { "rollingYears" } else { "calendarYears" };
        Ok(finding
            .with_fact("windowKind", kind)
            .with_fact("windowFrom", window.first)
            .with_fact("windowTo", window.last))
    }
}

fn in_euro(finding: Finding, name: &str, amount: &Rational) -> Result<Finding, Error> {
    Ok(finding.with_fact(name, Fact::Text(shown(amount)?.to_string())))
}

/// The outcome on the whole: of an activity that is not economic there is no aid, and of one that
/// may not be, nothing is settled; else the worst of the ceilings and of an entrustment that is stated.
fn overall(case: &AidCase, findings: &[Finding]) -> Outcome {
    if case.activity == Some(AidActivity::NonEconomic) {
        return Outcome::not_applicable("no_economic_activity");
    }
    let asked = |finding: &&Finding| match finding.rule {
        RuleId::AID_CEILING | RuleId::AID_TWO_SCHEMES => true,
        RuleId::AID_ENTRUSTMENT => case.entrustment.is_some(),
        RuleId::AID_ACTIVITY => case.activity == Some(AidActivity::Unknown),
        _ => false,
    };
    let of_kind = |kind: OutcomeKind| {
        findings.iter().filter(asked).find(|finding| finding.outcome.kind() == kind)
    };
    if of_kind(OutcomeKind::Breached).is_some() && case.activity != Some(AidActivity::Unknown) {
        return Outcome::Breached;
    }
    let open = findings.iter().filter(asked).flat_map(|finding| finding.outcome.missing());
    let missing = ordered::sorted(open);
    if !missing.is_empty() {
        return Outcome::Unknown { missing };
    }
    of_kind(OutcomeKind::NeedsJudgement)
        .map_or(Outcome::Satisfied, |finding| finding.outcome.clone())
}
