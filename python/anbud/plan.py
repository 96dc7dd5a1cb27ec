"""Answers about budget plans: forecast, scenarios, chart, report, methods and splits."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from typing import TYPE_CHECKING

from anbud._answer import NONE, UNKNOWN, Answer, kronor, table

if TYPE_CHECKING:
    import datetime
    from decimal import Decimal
    from fractions import Fraction

    from anbud._native import Finding, PlanLine
    from anbud.answers import AllocationPart, StatusFrame

__all__ = [
    "Action",
    "BudgetChart",
    "BudgetReport",
    "ChartPoint",
    "ChartSeries",
    "ComparedMethod",
    "CostCentre",
    "Forecast",
    "FrameChart",
    "FundedPart",
    "GrantUse",
    "LayerSums",
    "MethodComparison",
    "OutsideCost",
    "PlanCost",
    "PlanDifference",
    "PlanYear",
    "ScenarioResult",
    "Scenarios",
    "Split",
    "SplitPart",
    "UnknownCost",
    "YearTotal",
]


@dataclass(frozen=True, kw_only=True)
class LayerSums(Answer):
    """Sums of the layers (skiktens summor), of what is known."""

    committed: Decimal
    option: Decimal
    forecast: Decimal


@dataclass(frozen=True, kw_only=True)
class UnknownCost(Answer):
    """Unknown cost (okänd kostnad): it may touch the year, and is in no sum."""

    commitment: str
    layer: str
    """``committed``, ``option`` or ``forecast``."""
    missing: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Action(Answer):
    """Action (åtgärd) that alone would keep the year within its frame."""

    commitment: str
    kind: str
    """``notice``, ``leaveOption`` or ``refuseOption``."""
    by: datetime.date | None
    """The latest day, inclusive; None where the terms do not settle it."""
    advise_by: datetime.date | None
    """The weekday on which the letter should go."""
    ends_on: datetime.date | None
    passed: bool | None
    """Whether the day lies before the one judged by."""
    missing: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class CostCentre(Answer):
    """Cost centre (kostnadsställe) of a frame in a year, with what is known of each layer."""

    cost_centre: str
    committed: Decimal
    option: Decimal
    forecast: Decimal


@dataclass(frozen=True, kw_only=True)
class FundedPart(Answer):
    """Part that a grant pays (bidragets del)."""

    grant: str
    amount: Decimal


@dataclass(frozen=True, kw_only=True)
class PlanCost(Answer):
    """Cost (kostnad) of one commitment in one year and layer."""

    commitment: str
    layer: str
    origin: str
    """``base``, ``index``, ``optionTerm`` or ``continuation``."""
    first_day: datetime.date
    last_day: datetime.date
    """Last day within the year, inclusive."""
    amount: Decimal
    funded: tuple[FundedPart, ...]
    net: Decimal
    """What the frame bears."""
    source: str | None


@dataclass(frozen=True, kw_only=True)
class PlanYear(Answer):
    """Year of a frame (ramens år). What is unknown is None, never 0."""

    frame: str
    year: int
    amount: Decimal | None
    """The amount that counts, what is carried over by decision in it."""
    status: str | None
    decided: Decimal | None
    """The amount once decided; None where it is announced or planned only."""
    by_status: tuple[StatusFrame, ...]
    carried_over: Decimal | None
    history: tuple[PlanLine, ...]
    committed: Decimal | None
    """What is bound; None where a cost of it is unknown."""
    option: Decimal | None
    forecast: Decimal | None
    known: LayerSums
    """The sums of what is known; unknown costs stand beside, in ``unknown``."""
    unknown: tuple[UnknownCost, ...]
    left: Decimal | None
    left_after_options: Decimal | None
    actual: Decimal | None
    expected: Decimal | None
    """What is booked and what remains of commitments and forecast."""
    expected_left: Decimal | None
    used_up_on: datetime.date | None
    """The first day on which what is bound goes beyond the amount."""
    actions: tuple[Action, ...]
    act_by: datetime.date | None
    """The latest of their days."""
    cost_centres: tuple[CostCentre, ...]
    costs: tuple[PlanCost, ...]


@dataclass(frozen=True, kw_only=True)
class YearTotal(Answer):
    """Sum of all frames (alla ramar) of one year; None where one frame's part is unknown."""

    year: int
    statuses: tuple[str, ...]
    """The statuses of the frames' lines, from the weakest."""
    amount: Decimal | None
    committed: Decimal | None
    option: Decimal | None
    forecast: Decimal | None
    left: Decimal | None
    left_after_options: Decimal | None
    actual: Decimal | None
    expected: Decimal | None
    """What is booked and what remains of commitments and forecast."""
    expected_left: Decimal | None


@dataclass(frozen=True, kw_only=True)
class OutsideCost(Answer):
    """Commitment outside every frame (åtagande utanför ramarna) in a year."""

    commitment: str
    year: int
    amount: Decimal


@dataclass(frozen=True, kw_only=True)
class GrantUse(Answer):
    """Use of a grant (bidragets användning) by what is bound, in all years."""

    grant: str
    amount: Decimal | None
    drawn: Decimal
    left: Decimal | None
    """Negative where more is drawn than granted."""


@dataclass(frozen=True, kw_only=True)
class Forecast(Answer):
    """Forecast (prognos) of a plan: one row for each frame and year."""

    years: tuple[PlanYear, ...]
    totals: tuple[YearTotal, ...]
    """All frames together, year by year; years are never added up."""
    outside: tuple[OutsideCost, ...]
    grants: tuple[GrantUse, ...]
    findings: tuple[Finding, ...]
    missing: tuple[str, ...]

    def _repr_html_(self) -> str:
        headings = (
            "Ram och år",
            "Ram",
            "Bundet",
            "Kvar",
            "Optioner",
            "Prognos",
            "Okända kostnader",
        )
        rows = [
            (
                f"{own.frame} {own.year}",
                kronor(own.amount),
                kronor(own.committed),
                kronor(own.left),
                kronor(own.option),
                kronor(own.forecast),
                ", ".join(dict.fromkeys(cost.commitment for cost in own.unknown)) or NONE,
            )
            for own in self.years
        ]
        return table(headings, rows)


@dataclass(frozen=True, kw_only=True)
class PlanDifference(Answer):
    """Difference (skillnad) of a frame's year: the scenario less the plan."""

    frame: str
    year: int
    amount: Decimal | None
    committed: Decimal | None
    option: Decimal | None
    forecast: Decimal | None
    left: Decimal | None
    expected_left: Decimal | None


@dataclass(frozen=True, kw_only=True)
class ScenarioResult(Answer):
    """Result of a scenario (utfall av ett scenario)."""

    id: str
    title: str | None
    possible_until: datetime.date | None
    """The latest day on which it is still possible; None where no day bounds it."""
    possible: bool | None
    differences: tuple[PlanDifference, ...]
    forecast: Forecast
    findings: tuple[Finding, ...]
    missing: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Scenarios(Answer):
    """Scenarios (scenarier) beside the plan as it stands."""

    base: Forecast
    scenarios: tuple[ScenarioResult, ...]

    def _repr_html_(self) -> str:
        headings = (
            "Scenario",
            "Möjligt till och med",
            "Ram och år",
            "Ändring: bundet",
            "optioner",
            "kvar",
            "väntat kvar",
        )
        rows = [
            (
                own.title or own.id,
                UNKNOWN
                if own.missing
                else (NONE if own.possible_until is None else own.possible_until.isoformat()),
                f"{line.frame} {line.year}",
                kronor(line.committed),
                kronor(line.option),
                kronor(line.left),
                kronor(line.expected_left),
            )
            for own in self.scenarios
            for line in own.differences
        ]
        return table(headings, rows)


@dataclass(frozen=True, kw_only=True)
class ChartPoint(Answer):
    """Point (punkt) of a series."""

    category: str
    amount: Decimal
    at_least: bool
    """Whether unknown costs come on top."""


@dataclass(frozen=True, kw_only=True)
class ChartSeries(Answer):
    """Series (serie) of a chart; a year without a value has no point."""

    id: str
    """``committed``, ``option``, ``forecast``, ``frame``, ``decided``, ``actual`` or ``left``."""
    kind: str
    """``stackedBar``, ``line`` or ``separate``."""
    label_sv: str
    label_en: str
    points: tuple[ChartPoint, ...]


@dataclass(frozen=True, kw_only=True)
class FrameChart(Answer):
    """Chart of one frame (diagram över en ram)."""

    frame: str
    categories: tuple[str, ...]
    """The years on the horizontal axis."""
    series: tuple[ChartSeries, ...]


@dataclass(frozen=True, kw_only=True)
class BudgetChart(Answer):
    """Chart of a budget plan (diagram över en budgetplan): one for each frame."""

    unit_sv: str
    unit_en: str
    charts: tuple[FrameChart, ...]


@dataclass(frozen=True, kw_only=True)
class BudgetReport(Answer):
    """Report (rapport) of a budget plan; a workbook is in base64."""

    content: str
    media_type: str

    def to_bytes(self) -> bytes:
        """Return the file: the text in UTF-8, or the workbook."""
        if self.media_type.startswith("text/"):
            return self.content.encode()
        return base64.b64decode(self.content)

    def _repr_markdown_(self) -> str | None:
        return self.content if self.media_type == "text/markdown" else None


@dataclass(frozen=True, kw_only=True)
class ComparedMethod(Answer):
    """Method in a comparison (jämförd metod)."""

    method: str
    parts: tuple[AllocationPart, ...]
    total: Decimal
    difference: Decimal
    """The total less what the contract costs."""
    conserves: bool


@dataclass(frozen=True, kw_only=True)
class MethodComparison(Answer):
    """Comparison of the methods (jämförelse av fördelningsmetoder)."""

    contract_total: Decimal
    """What the contract costs: the amount a year for its months."""
    methods: tuple[ComparedMethod, ...]

    def _repr_html_(self) -> str:
        periods = [part.period for part in self.methods[0].parts]
        rows = [
            (
                own.method,
                *(kronor(part.amount) for part in own.parts),
                kronor(own.total),
                kronor(own.difference),
            )
            for own in self.methods
        ]
        return table(("Metod", *periods, "Summa", "Avviker från avtalet"), rows)


@dataclass(frozen=True, kw_only=True)
class SplitPart(Answer):
    """Part of a split (del av en delning)."""

    payer: str
    amount: Decimal
    exact: Fraction
    """The amount before it was rounded to the öre."""


@dataclass(frozen=True, kw_only=True)
class Split(Answer):
    """Split (delning) of an amount over payers."""

    parts: tuple[SplitPart, ...]
    total: Decimal

    def _repr_html_(self) -> str:
        rows = [(part.payer, kronor(part.amount)) for part in self.parts]
        return table(("Finansiär", "Belopp"), rows, ("Summa", kronor(self.total)))
