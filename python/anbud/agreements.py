"""Answers on agreements: prices, changes, life lines, portfolios, letters, penalties."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from anbud._answer import UNKNOWN, Answer, kronor, table

if TYPE_CHECKING:
    import datetime
    from decimal import Decimal
    from fractions import Fraction

    from anbud._native import Finding

__all__ = [
    "AdjustedPrice",
    "ContractChanges",
    "Decision",
    "Fee",
    "FeePart",
    "Letter",
    "LifeEvent",
    "LifeLine",
    "LifeLineRow",
    "OptionTerm",
    "OptionsAnswer",
    "PenaltyDue",
    "Portfolio",
    "PriceStep",
    "Settlement",
    "Table",
    "UndecidedAgreement",
    "UnknownTerm",
]


@dataclass(frozen=True, kw_only=True)
class OptionTerm(Answer):
    """Option (option): one extension of the agreement."""

    number: int
    """Its number, from 1."""
    call_by: datetime.date | None
    """Last day on which it can be called; None where the terms do not say how long before."""
    ends_on: datetime.date
    """Last day of the agreement with this option, inclusive."""
    state: str | None
    """``called``, ``extended``, ``open``, ``refused``, ``lapsed`` or ``unsettled`` on the day asked
    about; without such a day only where the terms state it."""


@dataclass(frozen=True, kw_only=True)
class OptionsAnswer(Answer):
    """Options (optioner) of an agreement: when each ends, and by when it must be called."""

    options: tuple[OptionTerm, ...] | None
    """In order; None where the terms do not settle them, empty where there are none."""
    final_end: datetime.date | None
    """Last day if every option is used that is not gone, inclusive; None for options without a
    maximum."""
    findings: tuple[Finding, ...]
    missing: tuple[str, ...]

    def _repr_html_(self) -> str:
        rows = [
            (str(own.number), str(own.call_by or UNKNOWN), str(own.ends_on))
            for own in self.options or ()
        ]
        last = ["Sista slutdag", "", str(self.final_end or UNKNOWN)]
        return table(["Option", "Avropas senast", "Slutdag"], rows, last)


@dataclass(frozen=True, kw_only=True)
class PriceStep(Answer):
    """Step (räknesteg) of a price adjustment; what does not belong to it is None."""

    step: str
    """``base``, ``index``, ``change``, ``kept``, ``belowThreshold``, ``cap``, ``floor``,
    ``adjustableShare``, ``rounded`` or ``amount``."""
    on: datetime.date | None
    """Day of the adjustment, where the clause has several."""
    index: str | None
    share: Decimal | None
    """The index's share, the share that is adjusted, or the threshold."""
    from_month: str | None
    from_value: Decimal | None
    to_month: str | None
    to_value: Decimal | None
    provisional: bool
    change: Fraction | None
    exact: Fraction | None
    """Kronor before rounding."""
    amount: Decimal | None


@dataclass(frozen=True, kw_only=True)
class Settlement(Answer):
    """Settlement (slutreglering) of what was paid by provisional index values."""

    difference: Decimal
    """The final price less the provisional one."""
    months: int | None
    amount: Decimal | None
    """What the months that were paid come to; negative is paid back."""


@dataclass(frozen=True, kw_only=True)
class AdjustedPrice(Answer):
    """Price (justerat pris) after adjustment by index, with each step."""

    amount: Decimal | None
    """The price on the day; None where the clause does not settle it."""
    applied: bool | None
    """Whether the last adjustment up to the day applied."""
    change: Fraction | None
    """Its composite change, unrounded, before threshold and cap."""
    carried: Fraction | None
    """The change that is kept for the next adjustment; None where the clause does not say."""
    provisional: bool
    """Whether a provisional index value was used."""
    provisional_amount: Decimal | None
    settlement: Settlement | None
    steps: tuple[PriceStep, ...]
    findings: tuple[Finding, ...]
    missing: tuple[str, ...]
    not_checked: tuple[str, ...]
    """Codes of what no rule looked at."""


@dataclass(frozen=True, kw_only=True)
class ContractChanges(Answer):
    """Changes of a contract (ändringar av kontrakt): each finding with its ground."""

    indexed_value: Decimal | None
    """The contract's value by its index clause."""
    net_small: Decimal | None
    """The net sum of the changes of small value."""
    findings: tuple[Finding, ...]
    missing: tuple[str, ...]
    not_checked: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class PenaltyDue(Answer):
    """Penalty (vite) that is due, with its cap."""

    amount: Decimal | None
    """What is due; None where the terms do not settle it."""
    uncapped: Decimal | None
    cap: Decimal | None
    times: int | None
    """How many times, days or begun weeks are counted."""
    findings: tuple[Finding, ...]
    missing: tuple[str, ...]
    not_checked: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class FeePart(Answer):
    """Part of a fee (del av ersättningen) that follows a volume."""

    item: str | None
    quantity: Decimal | None
    paid: Decimal | None
    """The volume that is paid for: at least the guaranteed one."""
    amount: Decimal | None


@dataclass(frozen=True, kw_only=True)
class Fee(Answer):
    """Fee (ersättning) of a year by volume; what is unknown is None, never 0."""

    amount: Decimal | None
    """The whole; None where a part of it is unknown."""
    fixed: Decimal | None
    parts: tuple[FeePart, ...]
    findings: tuple[Finding, ...]
    missing: tuple[str, ...]

    def _repr_html_(self) -> str:
        rows = [(own.item or UNKNOWN, kronor(own.amount)) for own in self.parts]
        if self.fixed is not None:
            rows.insert(0, ("fast", kronor(self.fixed)))
        return table(["Del", "Belopp"], rows, ["Summa", kronor(self.amount)])


@dataclass(frozen=True, kw_only=True)
class Table(Answer):
    """Table (tabell) for people."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def _repr_html_(self) -> str:
        return table(self.headings, self.rows, align="left")


@dataclass(frozen=True, kw_only=True)
class LifeEvent(Answer):
    """Date (dag) in the life of an agreement."""

    on: datetime.date
    kind: str
    """``start``, ``noticeBy``, ``optionCall`` or ``end`` for instance."""
    what: str
    """What falls on it, in the language asked for."""
    anchor: str | None
    """The reading of the notice clause under which it is that day."""
    option: int | None
    path: str
    """The term that it is, or rests on."""


@dataclass(frozen=True, kw_only=True)
class LifeLineRow(Answer):
    """Reading (läsning) of the notice clause, and what a delay costs under it."""

    anchor: str
    reach: str | None
    """``anyDay`` or ``termEnd``: how far notice is taken to reach within an extended term; None
    where that makes no difference or is stated."""
    ends_on: datetime.date
    """Last day of the agreement if notice is given on the day asked about."""
    same_end_until: datetime.date | None
    """Until when notice gives that same end; None where a later one changes nothing."""
    then_ends_on: datetime.date | None
    extra_days: int | None
    extra_cost: Decimal | None
    """What the days more cost by the fixed compensation; None where none is stated."""
    give_by: datetime.date | None
    """Last day to give notice for the agreement to have ended by the day wanted."""
    give_by_ends_on: datetime.date | None
    advise_by: datetime.date | None


@dataclass(frozen=True, kw_only=True)
class UnknownTerm(Answer):
    """Unknown term (okänt villkor): what the terms leave unsaid."""

    path: str
    what: str
    item: str | None
    """Which one of several, for instance the cost that nobody is said to bear."""


@dataclass(frozen=True, kw_only=True)
class LifeLine(Answer):
    """Life line (livslinje) of an agreement: every date of it in order."""

    as_of: datetime.date | None
    end_by: datetime.date | None
    events: tuple[LifeEvent, ...]
    readings: tuple[LifeLineRow, ...]
    """The readings of the notice clause side by side; one where the anchor is stated."""
    unknown: tuple[UnknownTerm, ...]
    table: Table
    ics: str | None
    """A calendar file with alarms, where ``stamped_at`` was given."""
    findings: tuple[Finding, ...]
    missing: tuple[str, ...]
    not_checked: tuple[str, ...]

    def to_records(self) -> list[dict[str, Any]]:
        """Return one ``dict`` a date, ready for ``pandas.DataFrame``."""
        return [{"on": own.on, "kind": own.kind, "what": own.what} for own in self.events]

    def _repr_html_(self) -> str:
        return self.table._repr_html_()


@dataclass(frozen=True, kw_only=True)
class Decision(Answer):
    """Decision (beslut) that must be taken on an agreement."""

    agreement: str
    """The agreement's id."""
    title: str | None
    kind: str
    """``notice``, ``optionCall``, ``optionObjection``, ``optionCallPassed``, ``nextProcurement``,
    ``end`` or ``priceAdjustment``."""
    decide_by: datetime.date
    """Last day, inclusive."""
    advise_by: datetime.date | None
    """The weekday on which a letter should go; None where none is sent."""
    days_left: int
    """Negative where the last day has passed."""
    effect_on: datetime.date
    then_ends_on: datetime.date | None
    """Of a notice: the end that one given the day after brings."""
    amount: Decimal | None
    """The money that hangs on it, of a notice a year's cost; None where it is unknown."""
    anchors: tuple[str, ...]
    """The readings of the notice clause under which it is so; empty where one is stated."""
    option: int | None
    what: str


@dataclass(frozen=True, kw_only=True)
class UndecidedAgreement(Answer):
    """Agreement (avtal) whose terms do not settle everything."""

    agreement: str
    title: str | None
    missing: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Portfolio(Answer):
    """Portfolio (avtalsportfölj): what must be decided, and the money that hangs on it."""

    as_of: datetime.date
    until: datetime.date
    """Last day of the time asked about, inclusive."""
    decisions: tuple[Decision, ...]
    """By day."""
    unknown: tuple[UndecidedAgreement, ...]
    table: Table
    ics: str | None
    """A calendar file with alarms, where ``stamped_at`` was given."""
    findings: tuple[Finding, ...]
    """Terms that contradict one another."""
    missing: tuple[str, ...]

    def to_records(self) -> list[dict[str, Any]]:
        """Return one ``dict`` a decision, ready for ``pandas.DataFrame``."""
        return [
            {
                "agreement": own.agreement,
                "title": own.title,
                "kind": own.kind,
                "decide_by": own.decide_by,
                "days_left": own.days_left,
                "effect_on": own.effect_on,
                "amount": own.amount,
            }
            for own in self.decisions
        ]

    def _repr_html_(self) -> str:
        undecided = [
            (
                f"{own.title} ({own.agreement})" if own.title else own.agreement,
                ", ".join(own.missing),
            )
            for own in self.unknown
        ]
        more = table(["Avtal", "Saknas"], undecided, align="left") if undecided else ""
        return self.table._repr_html_() + more


@dataclass(frozen=True, kw_only=True)
class Letter(Answer):
    """Letter (brev) as a draft in Swedish; what is not known is a blank in brackets."""

    subject: str
    text: str
    blanks: tuple[str, ...]
    """Paths of the blanks that a person fills in."""
    ends_on: datetime.date | None
    findings: tuple[Finding, ...]
    missing: tuple[str, ...]
