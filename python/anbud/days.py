"""Answers on days: public holidays, and when a period ends."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from anbud._answer import Answer

if TYPE_CHECKING:
    import datetime

    from anbud._native import Finding

__all__ = ["Deadline", "Holiday", "HourDeadline", "LatestDay"]


@dataclass(frozen=True, kw_only=True)
class Holiday(Answer):
    """Public holiday (allmän helgdag), lag (1989:253)."""

    on: datetime.date
    name_sv: str
    """Its name in Swedish; two names joined by `` / `` where two holidays meet."""
    name_en: str


@dataclass(frozen=True, kw_only=True)
class Deadline(Answer):
    """Deadline (slutdag): when a period ends, and how it was counted."""

    rule: str
    """The rule of counting (regel för beräkning av tid)."""
    after: datetime.date
    """The day of the event; it is not counted."""
    nominal_on: datetime.date
    """The day before any move (beräknad slutdag)."""
    last_day: datetime.date | None
    """The last day, inclusive; None where the holidays of the year are not recorded."""
    in_practice: datetime.date | None
    """Where Swedish practice puts the last day, if elsewhere than the Regulation."""
    moved_off_sv: str | None
    """What the nominal day was, if the last day moved off it, in Swedish."""
    moved_off_en: str | None
    lengthened: bool
    """Whether the period was lengthened to hold two working days."""
    findings: tuple[Finding, ...]
    missing: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class LatestDay(Answer):
    """Latest day (senaste dag) of a period counted backwards from an event."""

    rule: str
    """The rule of counting (regel för beräkning av tid)."""
    before: datetime.date
    """The day of the event that is counted back from."""
    latest_on: datetime.date
    """The latest day, inclusive, where the day of the event is not counted: the safe one."""
    if_day_counted_on: datetime.date
    """The latest day, inclusive, where the day of the event is counted."""
    with_two_working_days: datetime.date | None
    """The latest day if two working days must fit in and do not otherwise."""
    open_before: datetime.date | None
    """The nearest weekday before, if a statutory latest day is closed."""
    open_after: datetime.date | None
    """The next weekday, if a statutory latest day is closed."""
    findings: tuple[Finding, ...]
    missing: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class HourDeadline(Answer):
    """End of a period of hours (timfristens slut) under Regulation 1182/71, in Swedish time."""

    after: datetime.datetime
    """When the event took place; its hour is not counted."""
    hours: int
    """The number of hours (antal timmar)."""
    begins_at: datetime.datetime
    """When the first hour begins."""
    ends_at: datetime.datetime
    """When the last hour has ended: what is done before it is in time."""
    findings: tuple[Finding, ...]
    missing: tuple[str, ...]
