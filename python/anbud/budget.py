"""Answers on budgets: what is left of a frame, year by year, and what an activity costs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from anbud._answer import NONE, UNKNOWN, Answer, kronor, table

if TYPE_CHECKING:
    from decimal import Decimal
    from fractions import Fraction

    from anbud._native import Finding

__all__ = [
    "Allocation",
    "AllocationPart",
    "CostRow",
    "Headroom",
    "HeadroomYear",
    "InKindRow",
    "StatusFrame",
    "TotalCost",
    "VatCompensation",
]


@dataclass(frozen=True, kw_only=True)
class StatusFrame(Answer):
    """Frame of one status (ram med en viss status)."""

    status: str
    """``announced``, ``planned``, ``decided`` or ``adjusted``."""
    frame: Decimal
    left: Decimal | None


@dataclass(frozen=True, kw_only=True)
class HeadroomYear(Answer):
    """Headroom of a calendar year (årets utrymme); what is unknown is None, never 0."""

    year: int
    frame: Decimal | None
    """The frame; None where no line speaks of the year."""
    committed: Decimal | None
    left: Decimal | None
    """The frame less what is committed; negative where the frame is exceeded."""
    status: str | None
    """Status of the lines that the frame is made of."""
    by_status: tuple[StatusFrame, ...]
    """The frame under each status, where the year has lines of several."""


_STATUSES = {
    "announced": "aviserad",
    "planned": "planerad",
    "decided": "beslutad",
    "adjusted": "reviderad",
}


@dataclass(frozen=True, kw_only=True)
class Headroom(Answer):
    """Headroom (utrymme i ramen), year by year."""

    years: tuple[HeadroomYear, ...]
    findings: tuple[Finding, ...]
    missing: tuple[str, ...]

    def to_records(self) -> list[dict[str, Any]]:
        """Return one ``dict`` a year, ready for ``pandas.DataFrame``."""
        return [
            {
                "year": own.year,
                "frame": own.frame,
                "committed": own.committed,
                "left": own.left,
                "status": own.status,
            }
            for own in self.years
        ]

    def _repr_html_(self) -> str:
        rows = [
            (
                str(own.year),
                kronor(own.frame),
                kronor(own.committed),
                kronor(own.left),
                _STATUSES.get(own.status or "", UNKNOWN),
            )
            for own in self.years
        ]
        return table(["År", "Ram", "Bundet", "Kvar", "Ramens status"], rows)


@dataclass(frozen=True, kw_only=True)
class AllocationPart(Answer):
    """Part of an allocation (del av fördelning)."""

    period: str
    """``2025``, ``2025-T1``, ``2025-Q1`` or ``2025-01``."""
    amount: Decimal
    exact: Fraction
    """The amount before it was rounded to the öre."""


@dataclass(frozen=True, kw_only=True)
class Allocation(Answer):
    """Allocation (fördelning, periodisering) of an amount to periods."""

    parts: tuple[AllocationPart, ...]
    total: Decimal

    def to_records(self) -> list[dict[str, Any]]:
        """Return one ``dict`` a part, ready for ``pandas.DataFrame``."""
        return [{"period": part.period, "amount": part.amount} for part in self.parts]

    def _repr_html_(self) -> str:
        rows = [(part.period, kronor(part.amount)) for part in self.parts]
        return table(["Period", "Belopp"], rows, ["Summa", kronor(self.total)])


@dataclass(frozen=True, kw_only=True)
class VatCompensation(Answer):
    """Compensation for VAT hidden in a cost (ersättning för mervärdesskatt)."""

    flat: Decimal | None
    """The flat share of the cost; None where the law of the day is not recorded."""
    split: Decimal | None
    """By premises and rest; None too where no premises part is shown."""
    best: str | None
    """``flat``, ``split`` or ``either``."""
    findings: tuple[Finding, ...]
    missing: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class CostRow(Answer):
    """Row of a total cost (rad i en totalkostnad)."""

    id: str
    cost: Decimal | None
    flat: Decimal | None
    """The flat compensation, if the conditions hold."""
    split: Decimal | None
    compensation: Decimal | None
    """What comes back; None where a condition is not known."""
    way: str | None
    net: Decimal | None
    premises_share: Fraction | None
    break_even: Fraction | None
    """The share of premises above which the split gives more."""


@dataclass(frozen=True, kw_only=True)
class InKindRow(Answer):
    """Row of a resource in kind (rad för en resurs utan pengar)."""

    id: str
    what: str | None
    provided_by: str | None
    value: Decimal | None


@dataclass(frozen=True, kw_only=True)
class TotalCost(Answer):
    """Total cost (total kostnad). A sum with an unknown item is None, never too low."""

    items: tuple[CostRow, ...]
    cost: Decimal | None
    compensation: Decimal | None
    net: Decimal | None
    known_cost: Decimal
    unknown: tuple[str, ...]
    in_kind: tuple[InKindRow, ...]
    """Resources in kind, beside the sums."""
    in_kind_value: Decimal | None
    findings: tuple[Finding, ...]
    missing: tuple[str, ...]

    def _repr_html_(self) -> str:
        rows = [
            (own.id, kronor(own.cost), kronor(own.compensation), kronor(own.net))
            for own in self.items
        ]
        rows += [
            (f"{own.what or own.id} (utan pengar)", kronor(own.value), NONE, NONE)
            for own in self.in_kind
        ]
        foot = ("Summa", kronor(self.cost), kronor(self.compensation), kronor(self.net))
        return table(("Post", "Kostnad", "Ersättning för moms", "Netto"), rows, foot)
