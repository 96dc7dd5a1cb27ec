"""Answers: what the calls of this package return.

Each answer is a frozen data class made by a call. It is compared, hashed, copied and pickled
by its fields, and keeps the JSON that the same call gives in every language.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from anbud._answer import Answer
from anbud._law_table import LawTable
from anbud._law_version import LawDiff, Stamp
from anbud.agreements import (
    AdjustedPrice,
    ContractChanges,
    Decision,
    Fee,
    FeePart,
    Letter,
    LifeEvent,
    LifeLine,
    LifeLineRow,
    OptionsAnswer,
    OptionTerm,
    PenaltyDue,
    Portfolio,
    PriceStep,
    Settlement,
    Table,
    UndecidedAgreement,
    UnknownTerm,
)
from anbud.bids import (
    Attachment,
    BidLetter,
    BidLetters,
    BidTable,
    Checklist,
    ChecklistItem,
    EspdImport,
    EspdLoss,
    NotDrafted,
    TableCell,
    TableColumn,
    TableReason,
    TableRow,
)
from anbud.budget import (
    Allocation,
    AllocationPart,
    CostRow,
    Headroom,
    HeadroomYear,
    InKindRow,
    StatusFrame,
    TotalCost,
    VatCompensation,
)
from anbud.days import Deadline, Holiday, HourDeadline, LatestDay
from anbud.evaluation import (
    AbnormallyLow,
    AwardReasons,
    BidSensitivity,
    Decisive,
    EvaluationReport,
    ExchangeRate,
    ExplanationRequest,
    LogEntry,
    LotAward,
    LotAwards,
    LowFlag,
    ModelAdvice,
    ModelOutcome,
    Movement,
    OptimalAward,
    OptimalAwards,
    Remark,
    RoundingTie,
    Sensitivity,
    Withdrawal,
)
from anbud.partnerships import DecisionSection, DraftGap, PartnershipDraft, WeighedSign
from anbud.plan import (
    Action,
    BudgetChart,
    BudgetReport,
    ChartPoint,
    ChartSeries,
    ComparedMethod,
    CostCentre,
    Forecast,
    FrameChart,
    FundedPart,
    GrantUse,
    LayerSums,
    MethodComparison,
    OutsideCost,
    PlanCost,
    PlanDifference,
    PlanYear,
    ScenarioResult,
    Scenarios,
    Split,
    SplitPart,
    UnknownCost,
    YearTotal,
)
from anbud.procurement import (
    Advice,
    AdviceForm,
    Assessment,
    BidCheck,
    Comparison,
    ConditionAnswer,
    CountedAid,
    CriterionResult,
    Eligibility,
    ModelWinners,
    NextStep,
    NumberCheck,
    OpenQuestion,
    PartyContribution,
    RankedBid,
    Ranking,
    Regime,
    ReservationEligibility,
    StateAid,
    TurningAnswer,
)
from anbud.review import Review, Topic, Trace
from anbud.timetable import (
    IfRow,
    Plan,
    PlanStep,
    StepReading,
    TenderCheck,
    Timetable,
    TimetableStep,
)

if TYPE_CHECKING:
    import datetime
    from decimal import Decimal

    from anbud._native import Finding

__all__ = [
    "AbnormallyLow",
    "Action",
    "AdjustedPrice",
    "Advice",
    "AdviceForm",
    "Allocation",
    "AllocationPart",
    "Assessment",
    "Attachment",
    "AwardReasons",
    "BidCheck",
    "BidLetter",
    "BidLetters",
    "BidSensitivity",
    "BidTable",
    "BudgetChart",
    "BudgetReport",
    "ChartPoint",
    "ChartSeries",
    "Checklist",
    "ChecklistItem",
    "ComparedMethod",
    "Comparison",
    "ConditionAnswer",
    "ContractChanges",
    "CostCentre",
    "CostRow",
    "CountedAid",
    "CriterionResult",
    "Deadline",
    "Decision",
    "DecisionSection",
    "Decisive",
    "DraftGap",
    "Eligibility",
    "EspdImport",
    "EspdLoss",
    "EvaluationReport",
    "ExchangeRate",
    "ExplanationRequest",
    "Fee",
    "FeePart",
    "Forecast",
    "FrameChart",
    "FundedPart",
    "GrantUse",
    "Headroom",
    "HeadroomYear",
    "Holiday",
    "HourDeadline",
    "IfRow",
    "InKindRow",
    "LatestDay",
    "LatestNotice",
    "LatestNoticeReading",
    "LatestNoticeReadings",
    "LawDiff",
    "LawTable",
    "LawValue",
    "LayerSums",
    "Letter",
    "LifeEvent",
    "LifeLine",
    "LifeLineRow",
    "LogEntry",
    "LotAward",
    "LotAwards",
    "LowFlag",
    "MethodComparison",
    "ModelAdvice",
    "ModelOutcome",
    "ModelWinners",
    "Movement",
    "NextStep",
    "NotDrafted",
    "NoticeEnd",
    "NoticeReading",
    "NoticeReadings",
    "NoticeUnknown",
    "NumberCheck",
    "OpenQuestion",
    "OptimalAward",
    "OptimalAwards",
    "OptionTerm",
    "OptionsAnswer",
    "OutsideCost",
    "PartnershipDraft",
    "PartyContribution",
    "PenaltyDue",
    "Plan",
    "PlanCost",
    "PlanDifference",
    "PlanStep",
    "PlanYear",
    "Portfolio",
    "PriceStep",
    "RankedBid",
    "Ranking",
    "Regime",
    "Remark",
    "ReservationEligibility",
    "Review",
    "RoundingTie",
    "ScenarioResult",
    "Scenarios",
    "Sensitivity",
    "Settlement",
    "Source",
    "Split",
    "SplitPart",
    "Stamp",
    "StateAid",
    "StatusFrame",
    "Step",
    "StepReading",
    "Table",
    "TableCell",
    "TableColumn",
    "TableReason",
    "TableRow",
    "TenderCheck",
    "Timetable",
    "TimetableStep",
    "Topic",
    "TotalCost",
    "Trace",
    "TurningAnswer",
    "UndecidedAgreement",
    "UnknownCost",
    "UnknownTerm",
    "VatCompensation",
    "WeighedSign",
    "Withdrawal",
    "YearTotal",
]


@dataclass(frozen=True, kw_only=True)
class Source(Answer):
    """Source (källa) of a law value."""

    act: str | None
    """Act (författning), ``2016:1145``."""
    chapter: str | None
    """Chapter (kapitel)."""
    section: str | None
    """Section (paragraf)."""
    amended_by: str | None
    """Amending act (ändringsförfattning)."""
    url: str | None
    note: str | None


@dataclass(frozen=True, kw_only=True)
class LawValue(Answer):
    """Law value (lagvärde) in force on a day, with its source."""

    key: str
    title_sv: str | None
    """What it is; None for a key of the user's own."""
    title_en: str | None
    value: Decimal | str
    """A number of its unit; a list of CPV codes is a text."""
    unit: str
    """Unit (enhet), ``calendar_days``, ``sek`` or ``share`` for instance."""
    from_day: datetime.date
    """First day in force (gäller från)."""
    until: datetime.date | None
    """Last day in force, inclusive; None where no end is recorded."""
    comparison: str | None
    """How an amount is compared with it: ``atMost``, ``below``, ``atLeast`` or ``above``."""
    confidence: str
    """How sure it is (säkerhet): ``high``, ``medium`` or ``unverified``."""
    source: Source
    keyed_by: str | None
    """Which date picks the value (avgörande dag); never today."""
    overlay: bool
    """Whether it is a law value of the user's own (eget lagvärde)."""
    tolerance: Decimal | None
    """The share by which a derived amount may differ; None for one that was not derived."""
    read_to: datetime.date | None
    """Last day on which the text of the act was read (läst till och med)."""


@dataclass(frozen=True, kw_only=True)
class Step(Answer):
    """Step (steg) of a computation: what was reached, and when."""

    step: str
    """``given``, ``countedFrom``, ``periodEnds``, ``minimumTermEnds``, ``anchored`` or
    ``fixedEnd``."""
    on: datetime.date


@dataclass(frozen=True, kw_only=True)
class NoticeEnd(Answer):
    """End after notice (avtalets slut efter uppsägning)."""

    ends_on: datetime.date
    """Last day of the agreement, inclusive."""
    steps: tuple[Step, ...]
    findings: tuple[Finding, ...]
    missing: tuple[str, ...]
    """What would make it certain: a last day that follows from another term."""


@dataclass(frozen=True, kw_only=True)
class NoticeReading(Answer):
    """Reading (läsning): the end if the clause means this anchor and this reach."""

    anchor: str
    reach: str | None
    """``anyDay`` or ``termEnd``: how far notice is taken to reach within an extended term; None
    where that makes no difference or is stated."""
    ends_on: datetime.date
    """Last day of the agreement, inclusive."""
    steps: tuple[Step, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, kw_only=True)
class NoticeReadings(Answer):
    """Readings (läsningar) of a clause that does not say to which day the period runs."""

    readings: tuple[NoticeReading, ...]
    missing: tuple[str, ...]
    """What would settle it."""
    findings: tuple[Finding, ...]


@dataclass(frozen=True, kw_only=True)
class NoticeUnknown(Answer):
    """Unknown (okänt): what the terms would have to say."""

    missing: tuple[str, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, kw_only=True)
class LatestNotice(Answer):
    """Latest notice (senaste uppsägning) for an agreement to have ended by a day."""

    give_by: datetime.date | None
    """Last day on which notice may be given; None where no day is early enough, and where the
    agreement ends by itself."""
    ends_on: datetime.date | None
    """When the agreement then ends; it may be before the day wanted."""
    advise_by: datetime.date | None
    """The weekday on which the letter should go, with the margin asked for."""
    findings: tuple[Finding, ...]
    missing: tuple[str, ...]
    """What would make it certain: a last day that follows from another term."""


@dataclass(frozen=True, kw_only=True)
class LatestNoticeReading(Answer):
    """Reading (läsning): the latest day if the clause means this anchor and this reach."""

    anchor: str
    reach: str | None
    """``anyDay`` or ``termEnd``: how far notice is taken to reach within an extended term; None
    where that makes no difference or is stated."""
    give_by: datetime.date | None
    ends_on: datetime.date | None
    advise_by: datetime.date | None
    findings: tuple[Finding, ...]


@dataclass(frozen=True, kw_only=True)
class LatestNoticeReadings(Answer):
    """Readings (läsningar) of a clause that does not say to which day the period runs."""

    readings: tuple[LatestNoticeReading, ...]
    missing: tuple[str, ...]
    """What would settle it."""
    findings: tuple[Finding, ...]
