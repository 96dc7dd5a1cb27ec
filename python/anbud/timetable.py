"""A procurement checked, its timetable, and the plan backwards from the start of the contract."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from anbud._answer import UNKNOWN, Answer, table
from anbud._native import not_checked
from anbud.review import headline

if TYPE_CHECKING:
    import datetime

    from anbud._native import CalendarEvent, Citation, Finding

__all__ = [
    "IfRow",
    "Plan",
    "PlanStep",
    "StepReading",
    "TenderCheck",
    "Timetable",
    "TimetableStep",
]


@dataclass(frozen=True, kw_only=True)
class TenderCheck(Answer):
    """Check of a tender (granskning av upphandlingen)."""

    findings: tuple[Finding, ...]
    """One for each rule, in the order of the rules."""
    missing: tuple[str, ...]
    not_checked: tuple[str, ...]
    """Codes of what no rule looked at; ``anbud.not_checked`` says them in words."""

    def _repr_html_(self) -> str:
        said = [headline(own) for own in self.findings if own.outcome.kind != "notApplicable"]
        left_out = [(not_checked(code),) for code in self.not_checked]
        return table(["Bedömning", "Förklaring"], said, align="left") + table(
            ["Ej kontrollerat"], left_out
        )


@dataclass(frozen=True, kw_only=True)
class StepReading(Answer):
    """Reading (läsning) of a step that the law or the facts leave open."""

    when: str
    """Code of the reading."""
    on: datetime.date


@dataclass(frozen=True, kw_only=True)
class IfRow(Answer):
    """Row (rad): the day of a step if a missing day has this value."""

    path: str
    value: datetime.date
    on: datetime.date


@dataclass(frozen=True, kw_only=True)
class TimetableStep(Answer):
    """Step of a timetable (steg i tidplanen): its day, or what it depends on."""

    step: str
    title_sv: str
    title_en: str
    on: datetime.date | None
    """The day, inclusive; None where it is not known."""
    rule: str | None
    earliest_on: datetime.date | None
    """The earliest lawful day, where the act has a minimum time."""
    counted_from: datetime.date | None
    """The day from which it is counted; that day itself is not counted."""
    period: str | None
    """The length of the period, ``30 days``."""
    counting: str | None
    """The rule of counting, ``eu-1182-71`` for instance."""
    nominal_on: datetime.date | None
    """The day before it was moved off a closed day."""
    readings: tuple[StepReading, ...]
    moved_by: tuple[str, ...]
    """Paths of what would move it."""
    missing: tuple[str, ...]
    rows: tuple[IfRow, ...]
    """The step for some days that the missing one may have."""
    basis: tuple[Citation, ...]
    confidence: str | None
    because: str | None
    """Why there is no such step, by code."""


def _day(day: datetime.date | None) -> str:
    return UNKNOWN if day is None else str(day)


@dataclass(frozen=True, kw_only=True)
class Timetable(Answer):
    """Timetable (tidplan) of a procurement."""

    steps: tuple[TimetableStep, ...]
    missing: tuple[str, ...]
    findings: tuple[Finding, ...]
    """Standstill, award notice and review."""
    calendar: tuple[CalendarEvent, ...]
    """The days that are known, for ``anbud.to_ics``."""

    def to_records(self) -> list[dict[str, Any]]:
        """Return one ``dict`` a step, ready for ``pandas.DataFrame``."""
        return [
            {"step": own.step, "on": own.on, "earliest_on": own.earliest_on, "rule": own.rule}
            for own in self.steps
        ]

    def _repr_html_(self) -> str:
        rows = [
            (
                own.title_sv,
                _day(own.on) if own.because is None or own.on else "ingen",
                "" if own.earliest_on is None else str(own.earliest_on),
                "; ".join(citation.text("sv") for citation in own.basis),
            )
            for own in self.steps
        ]
        return table(["Steg", "Dag", "Tidigast enligt lag", "Stöd"], rows, align="left")


@dataclass(frozen=True, kw_only=True)
class PlanStep(Answer):
    """Step of a plan (steg i planen) with its latest day."""

    step: str
    title_sv: str
    title_en: str
    latest_on: datetime.date | None
    """The latest day, inclusive; None where it is not known."""
    planned_on: datetime.date | None
    """The day that the tender states for it."""
    slack_days: int | None
    """Days from the stated day, or from ``as_of``, to the latest; negative where it is too late."""
    rule: str | None
    days: int | None
    """The days between it and the step after it."""
    missing: tuple[str, ...]
    basis: tuple[Citation, ...]
    confidence: str | None


@dataclass(frozen=True, kw_only=True)
class Plan(Answer):
    """Plan (planering bakåt) from the day on which the contract must begin."""

    steps: tuple[PlanStep, ...]
    findings: tuple[Finding, ...]
    missing: tuple[str, ...]

    def to_records(self) -> list[dict[str, Any]]:
        """Return one ``dict`` a step, ready for ``pandas.DataFrame``."""
        return [
            {
                "step": own.step,
                "latest_on": own.latest_on,
                "planned_on": own.planned_on,
                "slack_days": own.slack_days,
            }
            for own in self.steps
        ]

    def _repr_html_(self) -> str:
        rows = [
            (
                own.title_sv,
                _day(own.latest_on),
                "" if own.planned_on is None else str(own.planned_on),
                UNKNOWN if own.slack_days is None else f"{own.slack_days} dagar",
            )
            for own in self.steps
        ]
        return table(["Steg", "Senast", "Planerat", "Marginal"], rows, align="left")
