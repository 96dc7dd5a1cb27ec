//! The standstill: how many days, and when there is none.

use super::shape::{Assumptions, SentBy};
use crate::calendar::{Day, Deadline, Span, StatutoryPeriod};
use crate::confidence::Confidence;
use crate::error::Error;
use crate::law::LawValue;
use crate::tender::case::{ACT_2007, ACT_2016, Case, Open};
use crate::tender::{AgreementKind, Procedure};

const KEYS: [(&str, &str); 2] = [(ACT_2016, "lou."), (ACT_2007, "lou2007.")];

/// Why a contract may be signed without a standstill, 20 kap. 2 § and 19 a kap. 10 § LOU.
pub(super) fn exemption(case: &Case<'_>) -> Result<Option<&'static str>, Open> {
    match (case.tender.procedure, case.tender.agreement) {
        (Some(Procedure::DirectAward), _) => Ok(Some("direct_award_has_no_standstill")),
        (Some(Procedure::NegotiatedWithoutNotice), _) => {
            Ok(Some("without_notice_has_no_standstill"))
        }
        (_, Some(AgreementKind::CallOff)) => Ok(Some("call_off_has_no_standstill")),
        (_, Some(AgreementKind::DynamicSystem)) => Ok(Some("dynamic_system_has_no_standstill")),
        _ => Ok(None),
    }
}

/// The days of the standstill, by the means of the notification.
pub(super) fn days(
    case: &Case<'_>,
    sent_by: SentBy,
    sent: Option<Day>,
) -> Result<(u32, LawValue, Confidence), Open> {
    let name = match sent_by {
        SentBy::Electronic => "standstill_days.electronic",
        SentBy::Other => "standstill_days.other",
    };
    let of = |prefix: &str| case.count(&[prefix, name].concat());
    let act = case.act();
    match act {
        Ok(_) => {
            let prefix = case.prefix()?;
            let (days, value) = of(prefix)?;
            Ok((days, value, Confidence::High))
        }
        // Where it is not known when the procurement began, every recorded value counts.
        Err(open) => match sent.and_then(|day| same_under_every_act(case, name, day)) {
            Some((days, value)) => Ok((days, value, Confidence::Medium)),
            None => Err(open),
        },
    }
}

/// The days, if they are the same under every act that may govern a notification of the day.
fn same_under_every_act(case: &Case<'_>, name: &str, sent: Day) -> Option<(u32, LawValue)> {
    let mut found: Option<(u32, LawValue)> = None;
    for (_, prefix) in KEYS {
        for value in case.law.values_of(&[prefix, name].concat()).unwrap_or_default() {
            if value.from > sent {
                continue;
            }
            let days = value.count().ok()?;
            match &found {
                Some((own, _)) if *own != days => return None,
                Some((_, own)) if own.from >= value.from => {}
                _ => found = Some((days, value)),
            }
        }
    }
    found
}

/// When a standstill of so many days from a day ends; a longer one that the notification
/// states binds.
pub(super) fn ends(
    sent: Day,
    days: u32,
    assume: &Assumptions,
) -> Result<(Deadline, Option<Day>), Error> {
    let deadline = StatutoryPeriod::new(sent, Span::Days(days)).deadline()?;
    let last = match (deadline.last_day, assume.standstill_until) {
        (Some(day), Some(stated)) => Some(day.max(stated)),
        (day, _) => day,
    };
    Ok((deadline, last))
}
