//! Received in time.

use chrono::Timelike;

use super::case::{Case, Consequence, Judged, Ruling};
use crate::calendar::{comes_twice_in_sweden, instant_in_sweden};
use crate::confidence::Confidence;
use crate::error::Error;
use crate::finding::{Fact, RuleId};

/// Whether the bid came in before the deadline was over.
///
/// With a time of day a bid that comes in exactly then is in time; in the hour that
/// October has twice the earlier of the two is meant. Without one the deadline lasts the
/// whole day in Sweden, which is an assumption that the finding shows.
pub(super) fn received_in_time(case: &Case<'_>) -> Result<Judged, Error> {
    let received = case.bid.received_at;
    let day = case.deadline_day();
    let mut missing = Vec::new();
    if received.is_none() {
        missing.push("bid.receivedAt");
    }
    if day.is_none() {
        missing.push("tender.bidDeadline.on");
    }
    let about = case.whole_bid();
    let finish = |judged: Judged| {
        judged
            .with_known("receivedAt", received.map(Fact::Instant))
            .with_basis(case.chapter.cite(("4", "1"), ("19", "2")))
    };
    let (Some(received), Some(on)) = (received, day) else {
        let judged =
            case.judge_without_basis(RuleId::RECEIVED_IN_TIME, about, &Ruling::unknown(missing));
        return Ok(finish(judged).with_known("deadline", day));
    };
    let judge = |in_time: bool| {
        let ruling = if in_time { Ruling::Met } else { Ruling::Broken(Consequence::Late) };
        finish(case.judge_without_basis(RuleId::RECEIVED_IN_TIME, about, &ruling))
    };
    match case.deadline_clock() {
        Some(time) => {
            let deadline =
                instant_in_sweden(on, time).map_err(|error| error.at("tender.bidDeadline.time"))?;
            let judged = judge(received <= deadline).with_fact("deadline", Fact::Instant(deadline));
            // A reader may take 23:59 for the whole minute; it is the instant at which it begins.
            let begins = received.date_time().with_second(0).and_then(|own| own.with_nanosecond(0));
            let same_minute = received > deadline && begins == Some(deadline.date_time());
            let judged = judged.with_known("deadlineIs", same_minute.then_some("startOfMinute"));
            Ok(if comes_twice_in_sweden(on, time) {
                judged
                    .with_fact("doubledHour", "earlierInstant")
                    .with_confidence(Confidence::Medium)
            } else {
                judged
            })
        }
        None => {
            let received_on =
                received.day_in_sweden().map_err(|error| error.at("bid.receivedAt"))?;
            Ok(judge(received_on <= on)
                .with_fact("deadline", on)
                .with_fact("receivedOn", received_on)
                .with_fact("deadlineLasts", "wholeDay")
                .with_confidence(Confidence::Medium))
        }
    }
}
