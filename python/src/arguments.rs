//! The JSON door, and from a call's JSON input to the arguments of the native call.

use anbud::calendar::Span;
use anbud::calls::{
    AllocateQuestion, AssessQuestion, BackwardQuestion, BeforeQuestion, BidQuestion,
    CompareQuestion, DeadlineQuestion, ExplainQuestion, HeadroomQuestion, HolidaysQuestion,
    HoursQuestion, IcsQuestion, LatestNoticeQuestion, NoticeQuestion, OptionsQuestion,
    OrganisationQuestion, ParameterQuestion, Question, RankQuestion, RegimeQuestion,
    ReviewQuestion, RouteQuestion, TenderQuestion, TimetableQuestion, VatCompensationQuestion,
};
use anbud::error::Problem;
use anbud::wire::Wire;
use pyo3::prelude::*;

use crate::advice::Need;
use crate::assignment::AssignmentTerms;
use crate::award::AwardModel;
use crate::bid::Bid;
use crate::classes::Wired;
use crate::convert::{Dict, TextLike};
use crate::cpv::CpvCode;
use crate::dossier::Dossier;
use crate::errors::{Failure, at};
use crate::finding::Finding;
use crate::frame::Frame;
use crate::json::Fields;
use crate::law::LawBook;
use crate::partnership::Partnership;
use crate::shape::Field;
use crate::tender::{Assumptions, PlanAssumptions, Tender};

/// Answers a call of the JSON contract: JSON text in, JSON text out.
#[pyfunction]
pub(crate) fn call(name: TextLike<'_>, text: TextLike<'_>) -> Result<String, Failure> {
    Ok(anbud::call(&name.text("call")?, &text.json()?)?)
}

/// Reads the JSON input of a call strictly and returns the keyword arguments of the native
/// call: of the function, or of the method of what stands under `finding`, `terms`, `bid`,
/// `partnership`, `need`, `tender` or `dossier`.
///
/// `calendar.deadline` is `deadline`, `law.parameter` is `law_value`, `assignment.notice` is
/// `terms.notice_end`, `assignment.latestNotice` is `terms.latest_notice`, and so on.
#[pyfunction]
#[pyo3(signature = (call, text))]
pub(crate) fn arguments<'py>(
    py: Python<'py>,
    call: TextLike<'py>,
    text: TextLike<'py>,
) -> Result<Dict<'py>, Failure> {
    let (name, text) = (call.text("call")?, text.json()?);
    let given = Fields::new(py);
    let given = match name.as_str() {
        ExplainQuestion::CALL => {
            let asked = ExplainQuestion::from_json(&text)?;
            given
                .set("finding", Some(Finding(asked.finding)))?
                .set("language", Some(asked.language.as_str()))?
        }
        HolidaysQuestion::CALL => {
            given.set("year", Some(HolidaysQuestion::from_json(&text)?.year))?
        }
        DeadlineQuestion::CALL => {
            let asked = DeadlineQuestion::from_json(&text)?;
            let (unit, count) = unit_of(asked.period);
            given
                .set("after", Some(asked.from.date()))?
                .set("rule", Some(asked.rule.as_str()))?
                .set(unit, Some(count))?
        }
        BeforeQuestion::CALL => {
            let asked = BeforeQuestion::from_json(&text)?;
            let (unit, count) = unit_of(asked.period);
            given
                .set("before", Some(asked.before.date()))?
                .set("rule", Some(asked.rule.as_str()))?
                .set(unit, Some(count))?
        }
        HoursQuestion::CALL => {
            let asked = HoursQuestion::from_json(&text)?;
            given
                .set("after", Some(asked.from.date_time()))?
                .set("hours", Some(asked.hours.get()))?
        }
        OrganisationQuestion::CALL => {
            given.set("number", Some(OrganisationQuestion::from_json(&text)?.number))?
        }
        ParameterQuestion::CALL => {
            let asked = ParameterQuestion::from_json(&text)?;
            given
                .set("key", Some(asked.key))?
                .set("on", Some(asked.on.date()))?
                .set("law_book", overlay(&text)?)?
        }
        NoticeQuestion::CALL => {
            let asked = NoticeQuestion::from_json(&text)?;
            given
                .set("terms", Some(AssignmentTerms(asked.terms)))?
                .set("given", Some(asked.given.date()))?
                .set("by", asked.by.map(|by| by.as_str()))?
        }
        LatestNoticeQuestion::CALL => {
            let asked = LatestNoticeQuestion::from_json(&text)?;
            given
                .set("terms", Some(AssignmentTerms(asked.terms)))?
                .set("end_by", Some(asked.end_by.date()))?
                .set("by", asked.by.map(|by| by.as_str()))?
                .set("service_days", asked.service_days)?
        }
        AllocateQuestion::CALL => {
            let asked = AllocateQuestion::from_json(&text)?;
            given
                .set("total", asked.total.map(|amount| amount.to_decimal()))?
                .set("annual", asked.annual.map(|amount| amount.to_decimal()))?
                .set("first_day", Some(asked.from.date()))?
                .set("last_day", Some(asked.to.date()))?
                .set("method", Some(asked.method.as_str()))?
                .set("by", Some(asked.by.as_str()))?
        }
        VatCompensationQuestion::CALL => {
            let asked = VatCompensationQuestion::from_json(&text)?;
            given
                .set("cost", Some(asked.cost.to_decimal()))?
                .set("premises", asked.premises.map(|amount| amount.to_decimal()))?
                .set("on", Some(asked.on.date()))?
                .set("law_book", overlay(&text)?)?
        }
        OptionsQuestion::CALL => {
            let asked = OptionsQuestion::from_json(&text)?;
            given.set("terms", Some(AssignmentTerms(asked.terms)))?
        }
        RankQuestion::CALL => {
            let asked = RankQuestion::from_json(&text)?;
            given
                .set("model", Some(AwardModel(asked.model)))?
                .set("bids", shown(py, &asked.bids)?)?
        }
        CompareQuestion::CALL => {
            let asked = CompareQuestion::from_json(&text)?;
            given.set("bids", shown(py, &asked.bids)?)?.set("models", shown(py, &asked.models)?)?
        }
        HeadroomQuestion::CALL => {
            let asked = HeadroomQuestion::from_json(&text)?;
            let commitments = asked.commitments.as_ref();
            given
                .set("frame", asked.frame.map(Frame))?
                .set("commitments", commitments.map(|own| own.shown(py)).transpose()?)?
                .set("method", Some(asked.method.as_str()))?
                .set("years", Some(asked.years))?
        }
        RegimeQuestion::CALL => {
            let asked = RegimeQuestion::from_json(&text)?;
            let between = asked.started_between.as_ref();
            given
                .set("started_on", asked.started_on.map(|day| day.date()))?
                .set("started_between", between.map(|days| days.shown(py)).transpose()?)?
                .set("cpv", asked.cpv.map(CpvCode))?
                .set("authority", asked.authority.map(|own| own.as_str()))?
                .set("value", asked.value.map(|amount| amount.to_decimal()))?
                .set("subsidised", asked.subsidised)?
                .set("law_book", overlay(&text)?)?
        }
        BidQuestion::CALL => {
            let asked = BidQuestion::from_json(&text)?;
            given
                .set("bid", Some(Bid(asked.bid)))?
                .set("tender", Some(Tender(asked.tender)))?
                .set("law_book", overlay(&text)?)?
        }
        AssessQuestion::CALL => {
            let asked = AssessQuestion::from_json(&text)?;
            given.set("partnership", Some(Partnership(asked.partnership)))?
        }
        RouteQuestion::CALL => {
            let asked = RouteQuestion::from_json(&text)?;
            given.set("need", Some(Need(asked.need)))?.set("law_book", overlay(&text)?)?
        }
        TenderQuestion::CALL => {
            let asked = TenderQuestion::from_json(&text)?;
            given.set("tender", Some(Tender(asked.tender)))?.set("law_book", overlay(&text)?)?
        }
        TimetableQuestion::CALL => {
            let asked = TimetableQuestion::from_json(&text)?;
            given
                .set("tender", Some(Tender(asked.tender)))?
                .set("assume", asked.assume.map(Assumptions))?
                .set("language", asked.language.map(|own| own.as_str()))?
                .set("law_book", overlay(&text)?)?
        }
        BackwardQuestion::CALL => {
            let asked = BackwardQuestion::from_json(&text)?;
            given
                .set("tender", Some(Tender(asked.tender)))?
                .set("contract_start_on", Some(asked.contract_start_on.date()))?
                .set("as_of", asked.as_of.map(|day| day.date()))?
                .set("assume", asked.assume.map(PlanAssumptions))?
                .set("law_book", overlay(&text)?)?
        }
        ReviewQuestion::CALL => {
            let asked = ReviewQuestion::from_json(&text)?;
            given
                .set("dossier", Some(Dossier(asked.dossier)))?
                .set("as_of", asked.as_of.map(|day| day.date()))?
                .set("language", asked.language.map(|own| own.as_str()))?
                .set("law_book", overlay(&text)?)?
        }
        IcsQuestion::CALL => {
            let asked = IcsQuestion::from_json(&text)?;
            given
                .set("events", shown(py, &asked.events)?)?
                .set("stamped_at", Some(asked.stamped_at.date_time()))?
        }
        _ => return Err(at("call", Problem::UnknownCall).into()),
    };
    Ok(given.dict())
}

/// A length as the keyword of its unit and its count.
fn unit_of(length: Span) -> (&'static str, u32) {
    match length {
        Span::Days(days) => ("days", days),
        Span::Weeks(weeks) => ("weeks", weeks),
        Span::Months(months) => ("months", months),
        Span::Years(years) => ("years", years),
    }
}

/// What is stated as a value of Python.
fn shown<'py, T: Field>(py: Python<'py>, value: &T) -> Result<Option<T::Shown<'py>>, Failure> {
    value.shown(py).map(Some)
}

/// The overlay of an input that has been read already.
fn overlay(text: &str) -> Result<Option<LawBook>, Failure> {
    let tree: serde_json::Value =
        serde_json::from_str(text).map_err(|_| at("", Problem::Unwritable))?;
    Ok(tree.get("lawBook").map(|own| LawBook::read(&own.to_string())).transpose()?)
}
