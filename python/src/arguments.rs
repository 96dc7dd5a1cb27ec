//! The JSON door, and from a call's JSON input to the arguments of the native call.

use anbud::calendar::{Period, Span};
use anbud::calls::{
    AbnormallyLowQuestion, AdviseQuestion, AllocateQuestion, AssessQuestion, BackwardQuestion,
    BeforeQuestion, BidQuestion, BudgetReportQuestion, ChartQuestion, ChecklistQuestion,
    CompareMethodsQuestion, CompareQuestion, DeadlineQuestion, DecisionSectionQuestion,
    DraftQuestion, EligibilityQuestion, EspdQuestion, EvaluationReportQuestion, ExplainQuestion,
    ExplanationRequestQuestion, ForecastQuestion, HeadroomQuestion, HolidaysQuestion,
    HoursQuestion, IcsQuestion, LatestNoticeQuestion, LawTableQuestion, LettersQuestion,
    LotsQuestion, NoticeQuestion, OptionsQuestion, OrganisationQuestion, ParameterQuestion,
    Question, RankQuestion, ReasonsQuestion, RegimeQuestion, ReviewQuestion, RouteQuestion,
    ScenariosQuestion, SensitivityQuestion, SplitQuestion, StateAidQuestion, TableQuestion,
    TenderQuestion, TimetableQuestion, TotalCostQuestion, VatCompensationQuestion,
};
use anbud::error::Problem;
use anbud::wire::Wire;
use pyo3::prelude::*;

use crate::advice::{Need, OrganisationFacts};
use crate::agreement;
use crate::aid::{Entrustment, EuroRate};
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
use crate::law_version;
use crate::partnership::Partnership;
use crate::plan::BudgetPlan;
use crate::pricing;
use crate::shape::Field;
use crate::tender::{Assumptions, LotLimit, PlanAssumptions, Tender};

/// Reads the JSON input of a call strictly and returns the keyword arguments of the native
/// call: of the function, or of the method of what stands under `finding`, `terms`, `clause`,
/// `penalty`, `tender`, `bid`, `partnership`, `need`, `dossier` or `plan`.
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
            let given = length_asked(given, asked.period)?;
            given.set("after", Some(asked.from.date()))?.set("rule", Some(asked.rule.as_str()))?
        }
        BeforeQuestion::CALL => {
            let asked = BeforeQuestion::from_json(&text)?;
            let given = length_asked(given, asked.period)?;
            given
                .set("before", Some(asked.before.date()))?
                .set("rule", Some(asked.rule.as_str()))?
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
        LawTableQuestion::CALL => {
            let asked = LawTableQuestion::from_json(&text)?;
            given
                .set("prefix", asked.prefix)?
                .set("on", asked.on.map(|day| day.date()))?
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
            given
                .set("terms", Some(AssignmentTerms(asked.terms)))?
                .set("as_of", asked.as_of.map(|day| day.date()))?
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
        AbnormallyLowQuestion::CALL => {
            let asked = AbnormallyLowQuestion::from_json(&text)?;
            given
                .set("bids", shown(py, &asked.bids)?)?
                .set("screens", shown(py, &asked.screens)?)?
                .set("regime", asked.regime.map(|own| own.as_str()))?
        }
        SensitivityQuestion::CALL => {
            let asked = SensitivityQuestion::from_json(&text)?;
            given
                .set("model", Some(AwardModel(asked.model)))?
                .set("bids", shown(py, &asked.bids)?)?
        }
        AdviseQuestion::CALL => {
            let asked = AdviseQuestion::from_json(&text)?;
            given
                .set("model", Some(AwardModel(asked.model)))?
                .set("bids", shown(py, &asked.bids)?)?
        }
        LotsQuestion::CALL => {
            let asked = LotsQuestion::from_json(&text)?;
            given
                .set("lots", shown(py, &asked.lots)?)?
                .set("model", asked.model.map(AwardModel))?
                .set("limit", asked.limit.map(LotLimit))?
                .set("regime", asked.regime.map(|own| own.as_str()))?
        }
        EvaluationReportQuestion::CALL => {
            let asked = EvaluationReportQuestion::from_json(&text)?;
            given
                .set("model", Some(AwardModel(asked.model)))?
                .set("bids", shown(py, &asked.bids)?)?
                .set("title", asked.title)?
                .set("language", asked.language.map(|own| own.as_str()))?
        }
        ReasonsQuestion::CALL => {
            let asked = ReasonsQuestion::from_json(&text)?;
            let rejected = asked.rejected.as_ref();
            given
                .set("model", Some(AwardModel(asked.model)))?
                .set("bids", shown(py, &asked.bids)?)?
                .set("regime", asked.regime.map(|own| own.as_str()))?
                .set("title", asked.title)?
                .set("rejected", rejected.map(|own| own.shown(py)).transpose()?)?
                .set("standstill_until", asked.standstill_until.map(|day| day.date()))?
        }
        ExplanationRequestQuestion::CALL => {
            let asked = ExplanationRequestQuestion::from_json(&text)?;
            given
                .set("bids", shown(py, &asked.bids)?)?
                .set("screens", shown(py, &asked.screens)?)?
                .set("bid", Some(asked.bid))?
                .set("regime", asked.regime.map(|own| own.as_str()))?
                .set("title", asked.title)?
                .set("authority", asked.authority)?
                .set("answer_by", asked.answer_by.map(|day| day.date()))?
                .set("language", asked.language.map(|own| own.as_str()))?
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
                .set("act", asked.act.map(|own| own.as_str()))?
                .set("law_book", overlay(&text)?)?
        }
        BidQuestion::CALL => {
            let asked = BidQuestion::from_json(&text)?;
            given
                .set("bid", Some(Bid(asked.bid)))?
                .set("tender", Some(Tender(asked.tender)))?
                .set("law_book", overlay(&text)?)?
        }
        ChecklistQuestion::CALL => {
            let asked = ChecklistQuestion::from_json(&text)?;
            given
                .set("bid", Some(Bid(asked.bid)))?
                .set("tender", Some(Tender(asked.tender)))?
                .set("as_of", asked.as_of.map(|day| day.date()))?
                .set("language", asked.language.map(|own| own.as_str()))?
                .set("law_book", overlay(&text)?)?
        }
        TableQuestion::CALL => {
            let asked = TableQuestion::from_json(&text)?;
            given
                .set("tender", Some(Tender(asked.tender)))?
                .set("bids", shown(py, &asked.bids)?)?
                .set("language", asked.language.map(|own| own.as_str()))?
                .set("law_book", overlay(&text)?)?
        }
        LettersQuestion::CALL => {
            let asked = LettersQuestion::from_json(&text)?;
            given
                .set("tender", Some(Tender(asked.tender)))?
                .set("bids", shown(py, &asked.bids)?)?
                .set("ask_about_price", asked.ask_about_price)?
                .set("as_of", asked.as_of.map(|day| day.date()))?
                .set("answer_by", asked.answer_by.map(|day| day.date()))?
                .set("law_book", overlay(&text)?)?
        }
        EspdQuestion::CALL => given.set("xml", Some(EspdQuestion::from_json(&text)?.xml))?,
        AssessQuestion::CALL => {
            let asked = AssessQuestion::from_json(&text)?;
            given.set("partnership", Some(Partnership(asked.partnership)))?
        }
        DraftQuestion::CALL => {
            let asked = DraftQuestion::from_json(&text)?;
            given
                .set("partnership", Some(Partnership(asked.partnership)))?
                .set("title", asked.title)?
        }
        DecisionSectionQuestion::CALL => {
            let asked = DecisionSectionQuestion::from_json(&text)?;
            given
                .set("need", Some(Need(asked.need)))?
                .set("title", asked.title)?
                .set("law_book", overlay(&text)?)?
        }
        RouteQuestion::CALL => {
            let asked = RouteQuestion::from_json(&text)?;
            given.set("need", Some(Need(asked.need)))?.set("law_book", overlay(&text)?)?
        }
        EligibilityQuestion::CALL => {
            let asked = EligibilityQuestion::from_json(&text)?;
            given
                .set("tender", Some(Tender(asked.tender)))?
                .set("organisation", Some(OrganisationFacts(asked.organisation)))?
                .set("law_book", overlay(&text)?)?
        }
        StateAidQuestion::CALL => {
            let asked = StateAidQuestion::from_json(&text)?;
            let earlier = asked.earlier.as_ref();
            given
                .set("on", Some(asked.on.date()))?
                .set("scheme", Some(asked.scheme.as_str()))?
                .set("earlier", earlier.map(|own| own.shown(py)).transpose()?)?
                .set("proposed_eur", asked.proposed_eur)?
                .set("proposed_sek", asked.proposed_sek.map(|amount| amount.to_decimal()))?
                .set("rate", asked.rate.map(EuroRate))?
                .set("activity", asked.activity.map(|own| own.as_str()))?
                .set("undertaking", asked.undertaking)?
                .set("entrustment", asked.entrustment.map(Entrustment))?
                .set("registered_on", asked.registered_on.map(|day| day.date()))?
                .set("law_book", overlay(&text)?)?
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
        ForecastQuestion::CALL => {
            let asked = ForecastQuestion::from_json(&text)?;
            plan_asked(given, asked.plan, asked.method, asked.years, asked.as_of)?
        }
        ChartQuestion::CALL => {
            let asked = ChartQuestion::from_json(&text)?;
            plan_asked(given, asked.plan, asked.method, asked.years, asked.as_of)?
        }
        BudgetReportQuestion::CALL => {
            let asked = BudgetReportQuestion::from_json(&text)?;
            plan_asked(given, asked.plan, asked.method, asked.years, asked.as_of)?
                .set("language", asked.language.map(|own| own.as_str()))?
                .set("format", Some(asked.format.as_str()))?
        }
        ScenariosQuestion::CALL => {
            let asked = ScenariosQuestion::from_json(&text)?;
            let scenarios = shown(py, &asked.scenarios)?;
            plan_asked(given, asked.plan, asked.method, asked.years, asked.as_of)?
                .set("scenarios", scenarios)?
        }
        CompareMethodsQuestion::CALL => {
            let asked = CompareMethodsQuestion::from_json(&text)?;
            given
                .set("annual", Some(asked.annual.to_decimal()))?
                .set("first_day", Some(asked.from.date()))?
                .set("last_day", Some(asked.to.date()))?
                .set("by", Some(asked.by.as_str()))?
        }
        SplitQuestion::CALL => {
            let asked = SplitQuestion::from_json(&text)?;
            given
                .set("amount", Some(asked.amount.to_decimal()))?
                .set("payers", shown(py, &asked.payers)?)?
        }
        TotalCostQuestion::CALL => {
            let asked = TotalCostQuestion::from_json(&text)?;
            let in_kind = asked.in_kind.as_ref();
            given
                .set("costs", shown(py, &asked.costs)?)?
                .set("in_kind", in_kind.map(|own| own.shown(py)).transpose()?)?
                .set("law_book", overlay(&text)?)?
        }
        IcsQuestion::CALL => {
            let asked = IcsQuestion::from_json(&text)?;
            given
                .set("events", shown(py, &asked.events)?)?
                .set("stamped_at", Some(asked.stamped_at.date_time()))?
        }
        other => {
            let own = agreement::arguments(py, other, &text)?;
            match own.map_or_else(|| rest(py, other, &text), |own| Ok(Some(own)))? {
                Some(own) => own,
                None => return Err(at("call", Problem::UnknownCall).into()),
            }
        }
    };
    Ok(given.dict())
}

/// The arguments of the calls on prices and on versions of the law.
fn rest<'py>(py: Python<'py>, name: &str, text: &str) -> Result<Option<Fields<'py>>, Failure> {
    let own = pricing::arguments(py, name, text)?;
    own.map_or_else(|| law_version::arguments(py, name, text), |own| Ok(Some(own)))
}

/// A plan with what every question about it says besides.
fn plan_asked(
    given: Fields<'_>,
    plan: anbud::budget::BudgetPlan,
    method: anbud::budget::AllocationMethod,
    years: Vec<i64>,
    as_of: Option<anbud::calendar::Day>,
) -> PyResult<Fields<'_>> {
    given
        .set("plan", Some(BudgetPlan(plan)))?
        .set("method", Some(method.as_str()))?
        .set("years", Some(years))?
        .set("as_of", as_of.map(|day| day.date()))
}

/// A length as the keywords of its unit and, of working days, which count.
fn length_asked(given: Fields<'_>, length: Period) -> PyResult<Fields<'_>> {
    let (unit, count) = match length {
        Period::Span(Span::Days(days)) => ("days", days),
        Period::Span(Span::Weeks(weeks)) => ("weeks", weeks),
        Period::Span(Span::Months(months)) => ("months", months),
        Period::Span(Span::Years(years)) => ("years", years),
        Period::WorkingDays(own) => {
            let closed =
                own.closed.map(|days| days.iter().map(|day| day.date()).collect::<Vec<_>>());
            return given
                .set("working_days", Some(own.working_days.get()))?
                .set("counts", own.counts.map(|kind| kind.as_str()))?
                .set("closed", closed);
        }
    };
    given.set(unit, Some(count))
}

/// What is stated as a value of Python.
pub(crate) fn shown<'py, T: Field>(
    py: Python<'py>,
    value: &T,
) -> Result<Option<T::Shown<'py>>, Failure> {
    value.shown(py).map(Some)
}

/// The overlay of an input that has been read already.
pub(crate) fn overlay(text: &str) -> Result<Option<LawBook>, Failure> {
    let tree: serde_json::Value =
        serde_json::from_str(text).map_err(|_| at("", Problem::Unwritable))?;
    Ok(tree.get("lawBook").map(|own| LawBook::read(&own.to_string())).transpose()?)
}
