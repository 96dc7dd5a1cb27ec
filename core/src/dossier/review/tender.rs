//! The procurement: what governs it, whether the time for bids sufficed, and whether one
//! year's frame would be within the direct award limit.

use super::budget::Level;
use super::not_checked::NotChecked;
use super::paths;
use crate::calendar::Day;
use crate::confidence::Confidence;
use crate::dossier::{Dossier, Status};
use crate::error::Error;
use crate::finding::{Fact, Finding, Outcome, RuleId};
use crate::law::LawBook;
use crate::money::Sek;
use crate::tender::{Purchase, Regime, Reservation, Started, Tender, VatBasis, regime_of};

const STARTED_ON: &str = "dossier.tender.startedOn";
const VALUE: &str = "dossier.tender.estimatedValue";

/// When the procurement began, as far as it is known.
enum Start {
    Known(Started),
    /// It has not begun; taken to begin on this day.
    Assumed(Day),
    Unknown,
}

impl Start {
    /// A procurement begins on or before the first of its own days. Before which day it cannot
    /// have begun nobody says, so every day counts for which a governing act is recorded.
    fn of(dossier: &Dossier, tender: &Tender, as_of: Option<Day>, law: &LawBook) -> Self {
        if let Some(day) = tender.started_on {
            return Self::Known(Started::On(day));
        }
        let deadline = tender.bid_deadline.as_ref().and_then(|deadline| deadline.on);
        let known = [deadline, tender.notice_sent_on, tender.published_on];
        if let Some(latest) = known.into_iter().flatten().min() {
            let recorded = law.history("lou.act").unwrap_or_default();
            let first = recorded.first().map_or(latest, |act| act.from).min(latest);
            return Self::Known(Started::Between(first, latest));
        }
        let not_begun =
            matches!(dossier.status, Some(Status::Announced | Status::Proposed | Status::Decided));
        match as_of {
            Some(day) if not_begun => Self::Assumed(day),
            _ => Self::Unknown,
        }
    }

    const fn started(&self) -> Option<Started> {
        match self {
            Self::Known(started) => Some(*started),
            Self::Assumed(day) => Some(Started::On(*day)),
            Self::Unknown => None,
        }
    }

    /// An assumed day is called so, and nothing that rests on it is sure.
    fn named_in(&self, mut finding: Finding) -> Finding {
        match self {
            Self::Assumed(day) => {
                finding.facts.remove("startedOn");
                finding.with_fact("assumedStart", *day).with_confidence(Confidence::Medium)
            }
            Self::Known(_) | Self::Unknown => finding,
        }
    }
}

/// The findings on the procurement.
pub(super) fn findings(
    dossier: &Dossier,
    levels: &[Level],
    as_of: Option<Day>,
    law: &LawBook,
    not_checked: &mut NotChecked,
) -> Result<Vec<Finding>, Error> {
    let Some(tender) = &dossier.tender else {
        return Ok(Vec::new());
    };
    let start = Start::of(dossier, tender, as_of, law);
    let mut regime = None;
    let mut findings = Vec::new();
    match start.started() {
        Some(started) => {
            let answer = regime_of(started, &purchase(tender), law).map_err(paths::refused)?;
            regime = answer.regime;
            for finding in paths::findings(answer.findings) {
                findings.push(start.named_in(finding));
            }
        }
        None => {
            for rule in [RuleId::ACT, RuleId::DIRECT_AWARD, RuleId::REGIME] {
                findings.push(Finding::new(rule, Outcome::unknown([STARTED_ON])));
            }
        }
    }
    if let Some(regime) = regime {
        findings
            .extend(paths::findings(tender.reasonable_bid_time(regime, law).into_iter().collect()));
    }
    if let Some(highest) = highest(levels) {
        findings.push(direct_award_by_level(tender, &start, highest, law)?);
    }
    left_out(tender, regime, not_checked);
    Ok(findings)
}

/// What of the tender decides its regime. A value that holds VAT is not the one that the act
/// compares.
fn purchase(tender: &Tender) -> Purchase {
    Purchase {
        cpv: tender.cpv.as_ref().and_then(|codes| codes.first()).copied(),
        authority: tender.buyer.as_ref().and_then(|buyer| buyer.authority),
        value: tender.estimated_value.filter(|_| tender.vat != Some(VatBasis::Included)),
        ..Purchase::default()
    }
}

/// The year with the highest level; of two the earlier.
fn highest(levels: &[Level]) -> Option<(i32, Sek)> {
    let mut highest: Option<(i32, Sek)> = None;
    for level in levels {
        if let Some(amount) = level.amount
            && highest.is_none_or(|(_, own)| own < amount)
        {
            highest = Some((level.year, amount));
        }
    }
    highest
}

/// Whether one year's frame, if all of it were bought in one contract, is within the limit of
/// direct awards. A level is no contract value: above the limit it rules a direct award of that
/// size out, below it nothing follows, since the value of the whole term is not known.
fn direct_award_by_level(
    tender: &Tender,
    start: &Start,
    (year, level): (i32, Sek),
    law: &LawBook,
) -> Result<Finding, Error> {
    let rule = RuleId::DOSSIER_DIRECT_AWARD_BY_LEVEL;
    let compared = |finding: Finding| {
        let finding = finding.with_fact("level", level);
        finding.with_fact("year", Fact::Count(i64::from(year)))
    };
    let Some(started) = start.started() else {
        return Ok(compared(Finding::new(rule, Outcome::unknown([STARTED_ON]))));
    };
    let of_one_year = Purchase { value: Some(level), ..purchase(tender) };
    let answer = regime_of(started, &of_one_year, law).map_err(paths::refused)?;
    let outcome = match answer.direct_award {
        Outcome::Satisfied if tender.estimated_value.is_some() => {
            Outcome::not_applicable("value_is_stated")
        }
        Outcome::Satisfied => Outcome::unknown([VALUE]),
        decided => paths::outcome(decided),
    };
    // Where it rests on the limit, it rests on what the answer rests on.
    let answered = answer.findings.into_iter().find(|own| own.rule == RuleId::DIRECT_AWARD);
    let mut finding = match answered {
        Some(answered) => Finding { rule, outcome, ..answered },
        None => Finding::new(rule, outcome),
    };
    finding.facts.remove("value");
    Ok(start.named_in(compared(finding).with_confidence(Confidence::Medium)))
}

fn left_out(tender: &Tender, regime: Option<Regime>, not_checked: &mut NotChecked) {
    not_checked.add("procedure");
    match regime {
        None => not_checked.add("bid_time_regime_unknown"),
        Some(Regime::Lou2007Directive | Regime::Lou2016Directive) => {
            not_checked.add("minimum_bid_time");
        }
        Some(_) => {}
    }
    not_checked.add("answers_to_questions");
    not_checked.add("estimated_value");
    if tender.reservation.is_some_and(|reservation| reservation != Reservation::None) {
        not_checked.add("reservation_conditions");
    }
    if tender.award.is_some() {
        not_checked.add("award_criteria");
    }
    not_checked.add("standstill_and_award_notice");
    if tender.terms.is_some() {
        not_checked.add("terms_of_tender");
    }
}
