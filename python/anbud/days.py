"""When a period ends, and how it was counted."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from anbud import _native
from anbud._value import Answer
from anbud.answers import BeforeReading, DeadlineReading
from anbud.errors import AnbudError
from anbud.inputs import Finding

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

__all__ = ["Deadline", "HourDeadline", "LatestDay", "deadline", "hour_deadline", "latest_day"]

_day = datetime.date.fromisoformat
_moment = datetime.datetime.fromisoformat


class Counted(Answer):
    """Answer on a period; it also keeps what was asked and what the contract does not write."""

    __slots__ = ("_beside",)
    _beside: tuple[Any, ...]

    @classmethod
    def _counted(cls, text: str, beside: tuple[Any, ...]) -> Self:
        answer = cls._of(text)
        object.__setattr__(answer, "_beside", beside)
        return answer

    def _day_beside(self, at: int) -> datetime.date | None:
        text = self._beside[at]
        return None if text is None else _day(text)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was applied (bedömningar)."""
        return self._each("findings", Finding._at)

    @property
    def missing(self) -> tuple[str, ...]:
        """What would make it certain."""
        return self._each("missing", str)

    def __eq__(self, other: object) -> bool:
        """Compare what was asked and what was answered."""
        same = super().__eq__(other)
        return same if same is not True else self._beside == other._beside  # type: ignore[attr-defined]

    __hash__ = Answer.__hash__

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle both."""
        return type(self)._counted, (self.to_json(), self._beside)


class Deadline(Counted):
    """Deadline (slutdag): when a period ends, and how it was counted."""

    __slots__ = ()
    _fields = (
        *("rule", "after", "nominal_on", "last_day", "in_practice", "moved_off_sv"),
        *("moved_off_en", "lengthened", "readings", "findings", "missing"),
    )

    @property
    def rule(self) -> str:
        """The rule of counting (regel för beräkning av tid)."""
        return str(self._beside[0])

    @property
    def after(self) -> datetime.date:
        """The day of the event; it is not counted."""
        return _day(self._beside[1])

    @property
    def nominal_on(self) -> datetime.date | None:
        """The day before any move (beräknad slutdag); None where the readings differ."""
        return self._day_beside(2)

    @property
    def last_day(self) -> datetime.date | None:
        """The last day, inclusive; None where holidays are not recorded, or the readings differ."""
        return self._day_beside(3)

    @property
    def readings(self) -> tuple[DeadlineReading, ...]:
        """The last day by each kind of working day, where the contract does not say which."""
        return self._each("readings", DeadlineReading._at)

    @property
    def in_practice(self) -> datetime.date | None:
        """Where Swedish practice puts the last day, if elsewhere than the Regulation."""
        return self._day_beside(4)

    @property
    def moved_off_sv(self) -> str | None:
        """What the nominal day was, if the last day moved off it, in Swedish."""
        name: str | None = self._beside[5]
        return name

    @property
    def moved_off_en(self) -> str | None:
        """What the nominal day was, if the last day moved off it, in English."""
        name: str | None = self._beside[6]
        return name

    @property
    def lengthened(self) -> bool:
        """Whether the period was lengthened to hold two working days."""
        return self._beside[7] is True


class LatestDay(Counted):
    """Latest day (senaste dag) of a period counted backwards from an event."""

    __slots__ = ()
    _fields = (
        *("rule", "before", "latest_on", "if_day_counted_on", "with_two_working_days"),
        *("open_before", "open_after", "readings", "findings", "missing"),
    )

    @property
    def rule(self) -> str:
        """The rule of counting (regel för beräkning av tid)."""
        return str(self._beside[0])

    @property
    def before(self) -> datetime.date:
        """The day of the event that is counted back from."""
        return _day(self._beside[1])

    @property
    def latest_on(self) -> datetime.date | None:
        """The latest day, inclusive, where the day of the event is not counted: the safe one."""
        return self._get("latestOn", _day)

    @property
    def if_day_counted_on(self) -> datetime.date | None:
        """The latest day, inclusive, where the day of the event is counted."""
        return self._get("ifDayCountedOn", _day)

    @property
    def readings(self) -> tuple[BeforeReading, ...]:
        """The latest day by each kind of working day, where the contract does not say which."""
        return self._each("readings", BeforeReading._at)

    @property
    def with_two_working_days(self) -> datetime.date | None:
        """The latest day if two working days must fit in and do not otherwise."""
        return self._day_beside(2)

    @property
    def open_before(self) -> datetime.date | None:
        """The nearest weekday before, if a statutory latest day is closed."""
        return self._day_beside(3)

    @property
    def open_after(self) -> datetime.date | None:
        """The next weekday, if a statutory latest day is closed."""
        return self._day_beside(4)


class HourDeadline(Counted):
    """End of a period of hours (timfristens slut) under Regulation 1182/71, in Swedish time."""

    __slots__ = ()
    _fields = ("after", "hours", "begins_at", "ends_at", "findings", "missing")

    @property
    def after(self) -> datetime.datetime:
        """When the event took place; its hour is not counted."""
        return _moment(self._beside[0])

    @property
    def hours(self) -> int:
        """The number of hours (antal timmar)."""
        return int(self._beside[1])

    @property
    def begins_at(self) -> datetime.datetime:
        """When the first hour begins."""
        return self._need("beginsAt", _moment)

    @property
    def ends_at(self) -> datetime.datetime:
        """When the last hour has ended: what is done before it is in time."""
        return self._need("endsAt", _moment)


def deadline(
    *,
    after: datetime.date | str,
    rule: str,
    days: int | None = None,
    weeks: int | None = None,
    months: int | None = None,
    years: int | None = None,
    working_days: int | None = None,
    counts: str | None = None,
    closed: Sequence[datetime.date | str] | None = None,
) -> Deadline:
    """Return when a period ends (slutdag) under a rule of counting.

    The rule is ``eu-1182-71`` for bid periods, ``sfs-1930-173`` for standstill and review,
    ``contract`` for what the parties agreed. The day of the event, ``after``, is not counted. Give
    exactly one of the lengths; with ``working_days`` (arbetsdagar) also which days count, and the
    days on which it is ``closed``.
    """
    question = {"from": after, "rule": rule}
    period = {
        "days": days,
        "weeks": weeks,
        "months": months,
        "years": years,
        "workingDays": working_days,
        "counts": counts,
        "closed": closed,
    }
    try:
        return Deadline._counted(*_native.deadline(question, period))
    except AnbudError as error:
        raise error.seen_from("calendar.deadline") from None


def latest_day(
    *,
    before: datetime.date | str,
    rule: str,
    days: int | None = None,
    weeks: int | None = None,
    months: int | None = None,
    years: int | None = None,
    working_days: int | None = None,
    counts: str | None = None,
    closed: Sequence[datetime.date | str] | None = None,
) -> LatestDay:
    """Return the latest day (senaste dag) of a period counted backwards from an event.

    The period ends on the day of the event, ``before``: "at the latest six days before". Whether
    that day is itself counted is not settled: ``latest_on`` leaves it out and is the safe one,
    ``if_day_counted_on`` is the other reading. Give exactly one of the lengths.
    """
    question = {"before": before, "rule": rule}
    period = {
        "days": days,
        "weeks": weeks,
        "months": months,
        "years": years,
        "workingDays": working_days,
        "counts": counts,
        "closed": closed,
    }
    try:
        return LatestDay._counted(*_native.latest_day(question, period))
    except AnbudError as error:
        raise error.seen_from("calendar.before") from None


def hour_deadline(*, after: datetime.datetime | str, hours: int) -> HourDeadline:
    """Return when a period of hours (timfrist) ends under Regulation 1182/71, in Swedish time.

    The hour of the event, ``after``, is not counted; the period does not move off a closed day.
    """
    question = {"from": after, "hours": hours}
    try:
        return HourDeadline._counted(*_native.hour_deadline(question))
    except AnbudError as error:
        raise error.seen_from("calendar.hours") from None
