"""Answers: what the calls of this package return.

Each answer is a frozen data class made by a call. It is compared, hashed, copied and pickled
by its fields, and keeps the JSON that the same call gives in every language.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from html import escape
from typing import TYPE_CHECKING, Any, cast

from anbud._native import format_sek

if TYPE_CHECKING:
    import datetime
    from decimal import Decimal
    from fractions import Fraction

    from anbud._native import Finding

__all__ = [
    "Allocation",
    "AllocationPart",
    "Deadline",
    "Holiday",
    "LatestNotice",
    "LatestNoticeReading",
    "LatestNoticeReadings",
    "LawValue",
    "NoticeEnd",
    "NoticeReading",
    "NoticeReadings",
    "NoticeUnknown",
    "NumberCheck",
    "Source",
    "Step",
    "VatCompensation",
]


@dataclass(frozen=True, kw_only=True)
class _Answer:
    _json: str = field(repr=False)

    def to_json(self) -> str:
        """Return the compact JSON form of the contract, as the core wrote it."""
        return self._json

    def to_dict(self) -> dict[str, Any]:
        """Return the form of the contract as a ``dict`` of plain values."""
        return cast("dict[str, Any]", json.loads(self._json))


@dataclass(frozen=True, kw_only=True)
class Holiday(_Answer):
    """Public holiday (allmän helgdag), lag (1989:253)."""

    on: datetime.date
    name_sv: str
    """Its name in Swedish; two names joined by `` / `` where two holidays meet."""
    name_en: str


@dataclass(frozen=True, kw_only=True)
class Deadline(_Answer):
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
class Source(_Answer):
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
class LawValue(_Answer):
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


@dataclass(frozen=True, kw_only=True)
class Step(_Answer):
    """Step (steg) of a computation: what was reached, and when."""

    step: str
    """``given``, ``countedFrom``, ``periodEnds``, ``minimumTermEnds``, ``anchored`` or
    ``fixedEnd``."""
    on: datetime.date


@dataclass(frozen=True, kw_only=True)
class NoticeEnd(_Answer):
    """End after notice (avtalets slut efter uppsägning)."""

    ends_on: datetime.date
    """Last day of the agreement, inclusive."""
    steps: tuple[Step, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, kw_only=True)
class NoticeReading(_Answer):
    """Reading (läsning): the end if the clause means this anchor."""

    anchor: str
    ends_on: datetime.date
    """Last day of the agreement, inclusive."""
    steps: tuple[Step, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, kw_only=True)
class NoticeReadings(_Answer):
    """Readings (läsningar) of a clause that does not say to which day the period runs."""

    readings: tuple[NoticeReading, ...]
    missing: tuple[str, ...]
    """What would settle it."""
    findings: tuple[Finding, ...]


@dataclass(frozen=True, kw_only=True)
class NoticeUnknown(_Answer):
    """Unknown (okänt): what the terms would have to say."""

    missing: tuple[str, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, kw_only=True)
class LatestNotice(_Answer):
    """Latest notice (senaste uppsägning) for an agreement to have ended by a day."""

    give_by: datetime.date | None
    """Last day on which notice may be given; None where no day is early enough."""
    ends_on: datetime.date | None
    """When the agreement then ends; it may be before the day wanted."""
    advise_by: datetime.date | None
    """The weekday on which the letter should go, with the margin asked for."""
    findings: tuple[Finding, ...]


@dataclass(frozen=True, kw_only=True)
class LatestNoticeReading(_Answer):
    """Reading (läsning): the latest day if the clause means this anchor."""

    anchor: str
    give_by: datetime.date | None
    ends_on: datetime.date | None
    advise_by: datetime.date | None
    findings: tuple[Finding, ...]


@dataclass(frozen=True, kw_only=True)
class LatestNoticeReadings(_Answer):
    """Readings (läsningar) of a clause that does not say to which day the period runs."""

    readings: tuple[LatestNoticeReading, ...]
    missing: tuple[str, ...]
    """What would settle it."""
    findings: tuple[Finding, ...]


@dataclass(frozen=True, kw_only=True)
class NumberCheck(_Answer):
    """Check of an organisation number (kontroll av organisationsnummer)."""

    valid: bool
    """Whether it is well formed; not whether the organisation exists."""
    normalised: str | None
    """``NNNNNN-NNNN``; None for a person's number, which is never given back."""
    group: str | None
    """What the first digit hints at (organisationsgrupp); never proof."""
    reason: str | None
    """Why it is wrong: length, characters, checkDigit, thirdDigit or prefix."""


@dataclass(frozen=True, kw_only=True)
class AllocationPart(_Answer):
    """Part of an allocation (del av fördelning)."""

    period: str
    """``2025``, ``2025-T1``, ``2025-Q1`` or ``2025-01``."""
    amount: Decimal
    exact: Fraction
    """The amount before it was rounded to the öre."""


@dataclass(frozen=True, kw_only=True)
class Allocation(_Answer):
    """Allocation (fördelning, periodisering) of an amount to periods."""

    parts: tuple[AllocationPart, ...]
    total: Decimal

    def to_records(self) -> list[dict[str, Any]]:
        """Return one ``dict`` a part, ready for ``pandas.DataFrame``."""
        return [{"period": part.period, "amount": part.amount} for part in self.parts]

    def _repr_html_(self) -> str:
        rows = "".join(_row(part.period, part.amount) for part in self.parts)
        total = _row("Summa", self.total)
        return (
            '<table lang="sv"><thead><tr><th scope="col">Period</th>'
            '<th scope="col">Belopp</th></tr></thead>'
            f"<tbody>{rows}</tbody><tfoot>{total}</tfoot></table>"
        )


@dataclass(frozen=True, kw_only=True)
class VatCompensation(_Answer):
    """Compensation for VAT hidden in a cost (ersättning för mervärdesskatt)."""

    flat: Decimal | None
    """The flat share of the cost; None where the law of the day is not recorded."""
    split: Decimal | None
    """By premises and rest; None too where no premises part is shown."""
    best: str | None
    """``flat``, ``split`` or ``either``."""
    findings: tuple[Finding, ...]
    missing: tuple[str, ...]


def _row(name: str, amount: Decimal) -> str:
    shown = escape(format_sek(amount))
    number = f'<td style="text-align:right">{shown}</td>'
    return f'<tr><th scope="row">{escape(name)}</th>{number}</tr>'
