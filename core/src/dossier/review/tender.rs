//! The procurement: its check, as the tender itself answers it, and whether one year's frame
//! would be within the direct award limit.

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
use crate::tender::{Procedure, Purchase, Started, Tender, purchase, regime_of};

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
    /// As the tender tells it; a procurement that has not begun is taken to begin on the day asked
    /// about.
    fn of(dossier: &Dossier, tender: &Tender, as_of: Option<Day>, law: &LawBook) -> Self {
        if let Some(started) = tender.started(law) {
            return Self::Known(started);
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

    /// An assumed day is called so, and nothing that rests on it is sure. Whether a model is
    /// relative does not.
    fn named_in(&self, mut finding: Finding) -> Finding {
        match self {
            Self::Assumed(day) if finding.rule != RuleId::EVALUATION_ABSOLUTE => {
                finding.facts.remove("startedOn");
                finding.with_fact("assumedStart", *day).with_confidence(Confidence::Medium)
            }
            Self::Assumed(_) | Self::Known(_) | Self::Unknown => finding,
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
    let check = tender.check_begun(start.started(), law).map_err(paths::refused)?;
    let mut findings = Vec::new();
    for finding in paths::findings(check.findings) {
        if asked(tender, finding.rule) {
            findings.push(start.named_in(finding));
        }
    }
    not_checked.add_all(&check.not_checked);
    if let Some(highest) = highest(levels) {
        findings.push(direct_award_by_level(tender, &start, highest, law)?);
    }
    Ok(findings)
}

/// The value against the limit of direct awards. Only a direct award has to keep the limit; of
/// any other procurement the comparison says what is ruled out, and nothing is breached.
pub(super) fn compared(tender: Option<&Tender>, finding: &mut Finding) {
    let direct = tender.is_some_and(|own| own.procedure == Some(Procedure::DirectAward));
    if finding.rule == RuleId::DIRECT_AWARD && !direct && finding.outcome == Outcome::Breached {
        finding.outcome = Outcome::not_applicable("direct_award_ruled_out");
    }
}

/// Whether the tender states what a rule is about; of what nobody mentions nothing is asked.
fn asked(tender: &Tender, rule: RuleId) -> bool {
    match rule {
        RuleId::RESERVED_SHELTERED
        | RuleId::RESERVED_PARTICIPATION
        | RuleId::RESERVED_NON_PROFIT
        | RuleId::RESERVATION_GROUND => tender.reservation.is_some(),
        RuleId::DIRECT_AWARD_BY_VALUE | RuleId::PROCEDURE => tender.procedure.is_some(),
        RuleId::VALUE_WITH_OPTIONS | RuleId::VALUE_OF_OPEN_ENDED => tender.terms.is_some(),
        RuleId::LOTS_ADD_UP => tender.lots.is_some(),
        RuleId::LOT_LIMIT => tender.lot_limit.is_some(),
        RuleId::FRAMEWORK_TERM => tender.agreement.is_some(),
        RuleId::ABSOLUTE_SCALE_FLOOR | RuleId::EVALUATION_ABSOLUTE => tender.award.is_some(),
        RuleId::WEIGHTS | RuleId::CRITERIA_19 => {
            tender.award.is_some() || tender.criteria.is_some()
        }
        RuleId::FLOOR_PRICE => tender.requirements.is_some(),
        RuleId::OPEN_MINIMUM
        | RuleId::RESTRICTED_MINIMUM
        | RuleId::OPEN_MINIMUM_2007
        | RuleId::RESTRICTED_MINIMUM_2007
        | RuleId::SELECTION_MINIMUM => tender.procedure.is_some(),
        RuleId::ANSWERS | RuleId::ANSWERS_19 | RuleId::ANSWERS_2007 => {
            tender.questions_by.is_some()
                || tender.answers_by.is_some()
                || tender.questions.is_some()
        }
        RuleId::REASONABLE_TIME | RuleId::REASONABLE_TIME_2007 | RuleId::DAYS_IN_ORDER => {
            tender.published_on.is_some() || tender.bid_deadline.is_some()
        }
        _ => true,
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

/// One year's frame beside the limit of direct awards. A level is no contract value, and nobody
/// has to keep it below the limit: above the limit a direct award of that size is ruled out, below
/// it nothing follows, since the value of the whole term is not known.
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
        Outcome::Breached => Outcome::not_applicable("level_above_limit"),
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
