//! Answers: objects of the data classes in `anbud/answers.py`, filled from the core.

use pyo3::prelude::*;

/// Builds an answer of a class from its fields; its JSON is the core's.
macro_rules! answer {
    ($py:expr, $class:ident, $core:expr, { $($field:ident: $value:expr),+ $(,)? }) => {{
        let fields = pyo3::types::PyDict::new($py);
        $(fields.set_item(pyo3::intern!($py, stringify!($field)), $value)?;)+
        fields.set_item(pyo3::intern!($py, "_json"), anbud::wire::to_json($core)?)?;
        let classes = $py.import(pyo3::intern!($py, "anbud.answers"))?;
        classes.getattr(pyo3::intern!($py, stringify!($class)))?.call((), Some(&fields))?
    }};
}
pub(crate) use answer;

/// What a function returns: one of these classes of `anbud.answers`.
macro_rules! returned {
    ($($name:ident: $($class:literal)|+;)+) => {
        $(
            pub(crate) struct $name<'py>(pub(crate) Bound<'py, PyAny>);

            impl<'py> IntoPyObject<'py> for $name<'py> {
                type Target = PyAny;
                type Output = Bound<'py, PyAny>;
                type Error = PyErr;
                const OUTPUT_TYPE: pyo3::inspect::PyStaticExpr = {
                    use pyo3::type_hint_union;
                    type_hint_union!($(pyo3::type_hint_identifier!("anbud.answers", $class)),+)
                };

                fn into_pyobject(self, _: Python<'py>) -> PyResult<Self::Output> {
                    Ok(self.0)
                }
            }
        )+
    };
}

returned! {
    AbnormallyLow: "AbnormallyLow";
    AdjustedPrice: "AdjustedPrice";
    Advice: "Advice";
    Allocation: "Allocation";
    Assessment: "Assessment";
    AwardReasons: "AwardReasons";
    BidCheck: "BidCheck";
    BidLetters: "BidLetters";
    BidTable: "BidTable";
    BudgetChart: "BudgetChart";
    BudgetReport: "BudgetReport";
    Checklist: "Checklist";
    Comparison: "Comparison";
    ContractChanges: "ContractChanges";
    Deadline: "Deadline";
    DecisionSection: "DecisionSection";
    Eligibility: "Eligibility";
    EspdImport: "EspdImport";
    EvaluationReport: "EvaluationReport";
    ExplanationRequest: "ExplanationRequest";
    Fee: "Fee";
    Forecast: "Forecast";
    Headroom: "Headroom";
    Holiday: "Holiday";
    HourDeadline: "HourDeadline";
    LatestDay: "LatestDay";
    LatestNoticeAnswer: "LatestNotice" | "LatestNoticeReadings" | "NoticeUnknown";
    LawDiff: "LawDiff";
    LawTable: "LawTable";
    LawValue: "LawValue";
    Stamp: "Stamp";
    Letter: "Letter";
    LifeLine: "LifeLine";
    LotAwards: "LotAwards";
    MethodComparison: "MethodComparison";
    ModelAdvice: "ModelAdvice";
    NoticeAnswer: "NoticeEnd" | "NoticeReadings" | "NoticeUnknown";
    NumberCheck: "NumberCheck";
    OptionsAnswer: "OptionsAnswer";
    PartnershipDraft: "PartnershipDraft";
    PenaltyDue: "PenaltyDue";
    Plan: "Plan";
    Portfolio: "Portfolio";
    Ranking: "Ranking";
    Regime: "Regime";
    Review: "Review";
    Scenarios: "Scenarios";
    Sensitivity: "Sensitivity";
    Split: "Split";
    StateAid: "StateAid";
    TenderCheck: "TenderCheck";
    Timetable: "Timetable";
    TotalCost: "TotalCost";
    VatCompensation: "VatCompensation";
}
