//! Budget plans: the shapes, and what is asked of them.

use anbud::assignment::{AssignmentTerms, YearMonth};
use anbud::budget as core;
use anbud::calendar::Day;
use anbud::calls::{
    BudgetReportQuestion, ChartQuestion, CompareMethodsQuestion, ForecastQuestion, Question,
    ScenariosQuestion, SplitQuestion, TotalCostQuestion,
};
use anbud::interchange::ReportFormat;
use anbud::language::Language;
use anbud::money::Sek;
use anbud::wire::{ChangeShare, Extensions, Share};
use pyo3::prelude::*;
use rust_decimal::Decimal;

use crate::answers::{
    BudgetChart, BudgetReport, Forecast, MethodComparison, Scenarios, Split, TotalCost, answer,
};
use crate::convert::{DateLike, MoneyLike, TextLike, maybe};
use crate::errors::Failure;
use crate::law::LawBook;
use crate::law_version::answered;
use crate::plan_answers as shown;
use crate::shape::{Given, shape, words};

words! {
    core::AmountVat,
    core::CommitmentKind,
    core::Layer,
    core::ChangeKind,
    core::Landlord,
}

shape! {
    /// Budget plan (budgetplan) of one or several committees.
    BudgetPlan(core::BudgetPlan) {
        /// The frames; absent is unknown.
        frames: Vec<core::PlanFrame>,
        /// The commitments; absent is unknown, an empty list is none.
        commitments: Vec<core::PlanCommitment>,
        /// The grants that pay for a part of them.
        grants: Vec<core::Grant>,
        /// What is booked; absent is unknown, an empty list is nothing yet.
        actuals: Vec<core::Actual>,
        /// The day through which the books are closed (stängd period); absent is unknown.
        booked_through: Day,
        /// Data of the user's own.
        extensions: Extensions,
    }
}

shape! {
    /// Frame of a plan (ram i en budgetplan), with who holds it and how it came about.
    PlanFrame(core::PlanFrame) {
        /// The frame's id.
        id: String,
        /// Who holds it, for instance the committee (nämnden).
        holder: String,
        /// The cost centres (kostnadsställen) in it.
        cost_centres: Vec<String>,
        /// The month whose prices the amounts are in (prisnivå), `YYYY-MM`.
        price_level: YearMonth,
        /// Whether the amounts hold VAT: `excluded` or `included`.
        vat: core::AmountVat,
        /// Its lines, older decisions too.
        lines: Vec<core::PlanLine>,
        /// What is carried over from earlier years (resultatöverföring).
        carry_overs: Vec<core::CarryOver>,
    }
}

shape! {
    /// Line of a frame with its decision (ramrad med beslut).
    PlanLine(core::PlanLine) {
        /// First day.
        first_day = from: Day,
        /// Last day, inclusive; absent in a level that stands until further notice.
        last_day = to: Day,
        /// Level for each year, never below zero; a level is never added up over the years.
        per_year: Sek,
        /// Amount within one calendar year.
        amount: Sek,
        /// Its status.
        status: core::FrameStatus,
        /// The day of the decision or announcement.
        decided_on: Day,
        /// Where it stands, for instance the minutes and their paragraph.
        source: String,
    }
}

shape! {
    /// Carry-over (resultatöverföring) into a year; it counts only once it is decided.
    CarryOver(core::CarryOver) {
        /// The year that gets it.
        year: i64,
        /// The amount; a deficit to restore is negative.
        amount: Sek,
        /// Its status.
        status: core::FrameStatus,
        /// The day of the decision.
        decided_on: Day,
        /// Where it stands.
        source: String,
    }
}

shape! {
    /// Commitment of a plan (åtagande i en budgetplan), with what may follow from it.
    PlanCommitment(core::PlanCommitment) {
        /// The commitment's id.
        id: String,
        /// What it is.
        title: String,
        /// The id of the frame that it burdens.
        frame: String,
        /// The cost centre (kostnadsställe).
        cost_centre: String,
        /// `agreement`, `directAward`, `partnership`, `internal` or `oneOff`.
        kind: core::CommitmentKind,
        /// `committed`, `option` or `forecast`; absent is bound.
        layer: core::Layer,
        /// Amount a year; exactly one of `annual` and `total`.
        annual: Sek,
        /// Amount for the whole time.
        total: Sek,
        /// First day.
        first_day = from: Day,
        /// Last day, inclusive; an absent end is unknown, never none.
        last_day = to: Day,
        /// Terms of the agreement.
        terms: AssignmentTerms,
        /// Expected changes of the price.
        index: Vec<core::IndexForecast>,
        /// The grants that pay a part of it; the frame bears the rest.
        funded_by: Vec<core::FundingShare>,
        /// Whether the amount holds VAT.
        vat: core::AmountVat,
        /// Where it stands, for instance the agreement and its clause.
        source: String,
    }
}

shape! {
    /// Expected index (indexprognos): a change against the agreed price, from a day on.
    IndexForecast(core::IndexForecast) {
        /// First day with it.
        first_day = from: Day,
        /// The change, `0.03` for three percent.
        share: ChangeShare,
    }
}

shape! {
    /// Share of a grant (bidragets andel) in a commitment, on the days of the grant.
    FundingShare(core::FundingShare) {
        /// The id of the grant.
        grant: String,
        /// The share of the cost that it pays.
        share: Share,
    }
}

shape! {
    /// Grant (bidrag), for instance a state grant with a period of its own (statsbidrag).
    Grant(core::Grant) {
        /// The grant's id.
        id: String,
        /// Its name.
        name: String,
        /// First day of the time that it pays for.
        first_day = from: Day,
        /// Last day, inclusive.
        last_day = to: Day,
        /// What is granted.
        amount: Sek,
        /// Where it stands.
        source: String,
    }
}

shape! {
    /// Booked outcome (bokfört utfall) within one calendar year, net of grants.
    Actual(core::Actual) {
        /// The commitment it belongs to.
        commitment: String,
        /// The frame, where it belongs to no commitment.
        frame: String,
        /// First day.
        first_day = from: Day,
        /// Last day, inclusive.
        last_day = to: Day,
        /// The amount; a credit is negative.
        amount: Sek,
        /// Where it stands.
        source: String,
    }
}

shape! {
    /// Scenario (scenario): named changes of a plan.
    Scenario(core::Scenario) {
        /// The scenario's id.
        id: String,
        /// What it is called.
        title: String,
        /// Its changes, made one after the other.
        changes: Vec<core::PlanChange>,
    }
}

shape! {
    /// Change of a plan (ändring av planen).
    PlanChange(core::PlanChange) {
        /// `noticeGiven`, `optionNotCalled`, `indexChange`, `newAgreement` or `frameCut`.
        kind: core::ChangeKind,
        /// The id of the commitment it is about.
        commitment: String,
        /// The day of the notice.
        on: Day,
        /// The number of the option, from 1.
        option: u32,
        /// The id of the frame it is about.
        frame: String,
        /// First day.
        first_day = from: Day,
        /// Last day, inclusive; absent is from then on.
        last_day = to: Day,
        /// A share of one, `0.03` for three percent.
        share: ChangeShare,
        /// An amount a year.
        amount: Sek,
        /// A new commitment.
        agreement: core::PlanCommitment,
    }
}

shape! {
    /// Payer (finansiär) with its part of a cost.
    Payer(core::Payer) {
        /// Who pays.
        payer: String,
        /// Its weight (andelstal): 1, 1 and 1 are thirds.
        weight: Decimal,
    }
}

shape! {
    /// Cost item (kostnadspost) of an activity.
    CostItem(core::CostItem) {
        /// The item's id.
        id: String,
        /// What it is for.
        what: String,
        /// The cost without VAT.
        cost: Sek,
        /// The part of it shown to be for premises; absent where none is shown.
        premises: Sek,
        /// The day the cost was incurred.
        on: Day,
        /// Whether the service is exempt from VAT.
        exempt: bool,
        /// Whether the payee is in business (näringsidkare).
        in_business: bool,
        /// Who lets the premises: `public` or `other`.
        landlord: core::Landlord,
    }
}

shape! {
    /// Valued resource in kind (värderad resurs utan pengar): beside the cost, not in it.
    InKindItem(core::InKindItem) {
        /// The item's id.
        id: String,
        /// What it is.
        what: String,
        /// Who provides it.
        provided_by: String,
        /// How much of it.
        quantity: Decimal,
        /// What it is counted in, hours for instance.
        unit: String,
        /// What one unit is valued at.
        rate: Sek,
        /// Where the rate stands.
        rate_source: String,
    }
}

#[pymethods]
impl BudgetPlan {
    /// What the frames leave (budgetprognos), layer by layer and year by year.
    ///
    /// `method` lays an amount out over its years, as in `allocate`. `as_of` is the day it is
    /// judged on: later decisions are not known, and notice is counted from it.
    #[pyo3(signature = (*, method, years, as_of=None))]
    fn forecast<'py>(
        &self,
        py: Python<'py>,
        method: TextLike<'py>,
        years: Given<'py, Vec<i64>>,
        as_of: Option<DateLike<'py>>,
    ) -> Result<Forecast<'py>, Failure> {
        let question = ForecastQuestion {
            plan: self.0.clone(),
            method: method.word("method", core::AllocationMethod::parse)?,
            years: years.read("years")?,
            as_of: maybe(as_of.as_ref(), |day| day.day("asOf"))?,
            law_book: None,
        };
        Ok(Forecast(shown::forecast(py, &question.answer()?)?))
    }

    /// Named changes beside the plan as it stands (scenarier).
    #[pyo3(signature = (scenarios, *, method, years, as_of=None))]
    fn scenarios<'py>(
        &self,
        py: Python<'py>,
        scenarios: Given<'py, Vec<core::Scenario>>,
        method: TextLike<'py>,
        years: Given<'py, Vec<i64>>,
        as_of: Option<DateLike<'py>>,
    ) -> Result<Scenarios<'py>, Failure> {
        let question = ScenariosQuestion {
            plan: self.0.clone(),
            scenarios: scenarios.read("scenarios")?,
            method: method.word("method", core::AllocationMethod::parse)?,
            years: years.read("years")?,
            as_of: maybe(as_of.as_ref(), |day| day.day("asOf"))?,
            law_book: None,
        };
        Ok(Scenarios(shown::scenarios(py, &question.answer()?)?))
    }

    /// The chart data of the forecast (diagramdata): frame line, stacked costs, what is left.
    #[pyo3(signature = (*, method, years, as_of=None))]
    fn chart<'py>(
        &self,
        py: Python<'py>,
        method: TextLike<'py>,
        years: Given<'py, Vec<i64>>,
        as_of: Option<DateLike<'py>>,
    ) -> Result<BudgetChart<'py>, Failure> {
        let question = ChartQuestion {
            plan: self.0.clone(),
            method: method.word("method", core::AllocationMethod::parse)?,
            years: years.read("years")?,
            as_of: maybe(as_of.as_ref(), |day| day.day("asOf"))?,
            law_book: None,
        };
        Ok(BudgetChart(shown::chart(py, &question.answer()?)?))
    }

    /// The forecast as a document for the board (rapport till nämnden).
    ///
    /// `format` is `markdown`, `html` or `xlsx`.
    #[pyo3(signature = (*, method, years, as_of=None, language=None, format, stamp=None))]
    #[expect(clippy::too_many_arguments, reason = "keywords of a Python method")]
    fn report<'py>(
        &self,
        py: Python<'py>,
        method: TextLike<'py>,
        years: Given<'py, Vec<i64>>,
        as_of: Option<DateLike<'py>>,
        language: Option<TextLike<'py>>,
        format: TextLike<'py>,
        stamp: Option<&LawBook>,
    ) -> Result<BudgetReport<'py>, Failure> {
        let question = BudgetReportQuestion {
            plan: self.0.clone(),
            method: method.word("method", core::AllocationMethod::parse)?,
            years: years.read("years")?,
            as_of: maybe(as_of.as_ref(), |day| day.day("asOf"))?,
            language: maybe(language.as_ref(), |own| own.word("language", Language::parse))?,
            format: format.word("format", ReportFormat::parse)?,
            law_book: None,
        };
        let whole = answered(&question, stamp)?;
        Ok(BudgetReport(answer!(py, BudgetReport, &whole, {
            content: &whole.content,
            media_type: whole.media_type,
        })))
    }
}

/// The methods of allocation beside each other (jämförelse av fördelningsmetoder).
///
/// Says for each by how much it misses what the contract costs. Both days are inclusive.
#[pyfunction]
#[pyo3(signature = (*, annual, first_day, last_day, by))]
pub(crate) fn compare_methods<'py>(
    py: Python<'py>,
    annual: MoneyLike<'py>,
    first_day: DateLike<'py>,
    last_day: DateLike<'py>,
    by: TextLike<'py>,
) -> Result<MethodComparison<'py>, Failure> {
    let question = CompareMethodsQuestion {
        annual: annual.sek("annual")?,
        from: first_day.day("from")?,
        to: last_day.day("to")?,
        by: by.word("by", core::Granularity::parse)?,
        law_book: None,
    };
    Ok(MethodComparison(shown::comparison(py, &question.answer()?)?))
}

/// Splits an amount over payers by their weights (delning efter andelstal), to the öre.
#[pyfunction]
#[pyo3(signature = (*, amount, payers))]
pub(crate) fn split<'py>(
    py: Python<'py>,
    amount: MoneyLike<'py>,
    payers: Given<'py, Vec<core::Payer>>,
) -> Result<Split<'py>, Failure> {
    let question = SplitQuestion {
        amount: amount.sek("amount")?,
        payers: payers.read("payers")?,
        law_book: None,
    };
    Ok(Split(shown::split(py, &question.answer()?)?))
}

/// The total cost of an activity (total kostnad), hidden VAT and resources in kind apart.
#[pyfunction]
#[pyo3(signature = (*, costs, in_kind=None, law_book=None))]
pub(crate) fn total_cost<'py>(
    py: Python<'py>,
    costs: Given<'py, Vec<core::CostItem>>,
    in_kind: Option<Given<'py, Vec<core::InKindItem>>>,
    law_book: Option<&LawBook>,
) -> Result<TotalCost<'py>, Failure> {
    let question = TotalCostQuestion {
        costs: costs.read("costs")?,
        in_kind: maybe(in_kind.as_ref(), |own| own.read("inKind"))?,
        law_book: law_book.map(|own| own.book.clone()),
    };
    Ok(TotalCost(shown::total_cost(py, &question.answer()?)?))
}
