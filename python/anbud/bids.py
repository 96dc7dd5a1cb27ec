"""Answers for the two readers of a check: the bidder's checklist, the buyer's table and letters."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Any

from anbud._answer import UNKNOWN, Answer, table

if TYPE_CHECKING:
    import datetime

    from anbud._native import Bid, Outcome

__all__ = [
    "Attachment",
    "BidLetter",
    "BidLetters",
    "BidTable",
    "Checklist",
    "ChecklistItem",
    "EspdImport",
    "EspdLoss",
    "NotDrafted",
    "TableCell",
    "TableColumn",
    "TableReason",
    "TableRow",
]


@dataclass(frozen=True, kw_only=True)
class Attachment(Answer):
    """Document to attach (handling att bifoga)."""

    document: str
    """Its id in the tender."""
    title: str


@dataclass(frozen=True, kw_only=True)
class ChecklistItem(Answer):
    """Item of a checklist (att göra): one thing to do."""

    urgency: str
    """``late``, ``rejectable``, ``judgement``, ``unknown``, ``curable`` or ``submit``."""
    rule: str
    about: tuple[str, str] | None
    """The kind and the id of what it is about, ``("document", "pris")``."""
    text: str
    """What to do, in words."""
    attach: tuple[Attachment, ...]
    missing: tuple[str, ...]
    by: datetime.date | None
    """Last day to do it, inclusive."""
    days_left: int | None
    """Days to that day; 0 on the day itself, below zero after it."""


@dataclass(frozen=True, kw_only=True)
class Checklist(Answer):
    """Checklist of a bid (checklista för anbudsgivaren), the most urgent item first."""

    verdict: str
    """What the bid comes to as it stands; one not submitted yet is not judged by time."""
    verdict_text: str
    """The verdict as a sentence that names what nobody has stated."""
    items: tuple[ChecklistItem, ...]
    days_left: int | None
    """Days to the deadline; below zero after it."""
    missing: tuple[str, ...]
    not_checked: tuple[str, ...]
    unstated: tuple[str, ...]
    """Codes of what nobody has stated (inte angivet)."""

    def _repr_html_(self) -> str:
        rows = [
            (str(place), own.text, UNKNOWN if own.days_left is None else str(own.days_left))
            for place, own in enumerate(self.items, 1)
        ]
        verdict = f"<p>{escape(self.verdict_text)}</p>"
        return verdict + table(["Nr", "Att göra", "Dagar kvar"], rows, align="left")


@dataclass(frozen=True, kw_only=True)
class TableColumn(Answer):
    """Column of the table (kolumn): a document, a requirement, or a rule on the whole bid."""

    rule: str
    about: tuple[str, str] | None
    """The kind and the id of what it is about, ``("document", "pris")``."""
    title: str


@dataclass(frozen=True, kw_only=True)
class TableCell(Answer):
    """Cell of the table (ruta): the gravest finding of a rule for a bid."""

    outcome: Outcome
    consequence: str | None
    """``late``, ``rejectable`` or ``curable`` where it is breached."""
    reason: str | None
    word: str
    """The outcome in words; what nobody has stated is ``inte angivet``."""


@dataclass(frozen=True, kw_only=True)
class TableReason(Answer):
    """Reason (skäl) that keeps a bid from being admissible."""

    rule: str
    about: tuple[str, str] | None
    """The kind and the id of what it is about, ``("document", "pris")``."""
    consequence: str | None
    text: str
    basis: tuple[str, ...]
    """The sections it rests on, in words."""


@dataclass(frozen=True, kw_only=True)
class TableRow(Answer):
    """Row of the table (rad): one bid."""

    bid: str | None
    bidder: str | None
    verdict: str
    verdict_text: str
    """The verdict as a sentence that names what nobody has stated."""
    cure_route: str | None
    cells: tuple[TableCell, ...]
    """One for each column."""
    reasons: tuple[TableReason, ...]
    not_checked: tuple[str, ...]
    unstated: tuple[str, ...]
    """Codes of what nobody has stated (inte angivet)."""


@dataclass(frozen=True, kw_only=True)
class BidTable(Answer):
    """Table of bids (sammanställning av anbudsprövningen), fit for the award report."""

    columns: tuple[TableColumn, ...]
    rows: tuple[TableRow, ...]

    def to_records(self) -> list[dict[str, Any]]:
        """Return one ``dict`` a bid, ready for ``pandas.DataFrame``."""
        return [
            {"bid": own.bid, "bidder": own.bidder, "verdict": own.verdict}
            | {
                column.title: cell.outcome.kind
                for column, cell in zip(self.columns, own.cells, strict=True)
            }
            for own in self.rows
        ]

    def _repr_html_(self) -> str:
        rows = [
            (
                own.bidder or own.bid or UNKNOWN,
                own.verdict_text,
                "; ".join(reason.text for reason in own.reasons),
            )
            for own in self.rows
        ]
        return table(["Anbud", "Prövning", "Skäl"], rows, align="left")


@dataclass(frozen=True, kw_only=True)
class BidLetter(Answer):
    """Letter to a bidder (brev): a draft for a person to read, complete and sign."""

    bid: str | None
    kind: str
    """``completion``, ``rejection``, ``hearing`` or ``lowPrice``."""
    subject: str
    body: str
    html: str
    """The same as a part of a page, every name in it escaped."""

    def _repr_html_(self) -> str:
        return self.html


@dataclass(frozen=True, kw_only=True)
class NotDrafted(Answer):
    """Bid without a letter (anbud utan brev), and why."""

    bid: str | None
    because: str
    """``bid_is_admissible`` or ``verdict_unknown``."""
    unstated: tuple[str, ...]
    """Codes of what nobody has stated (inte angivet)."""


@dataclass(frozen=True, kw_only=True)
class BidLetters(Answer):
    """Letters (brev) to bidders, and the bids that get none."""

    letters: tuple[BidLetter, ...]
    not_drafted: tuple[NotDrafted, ...]

    def _repr_html_(self) -> str:
        return "".join(own.html for own in self.letters)


@dataclass(frozen=True, kw_only=True)
class EspdLoss(Answer):
    """What was not taken over (bortfall) from a self-declaration."""

    path: str
    because: str


@dataclass(frozen=True, kw_only=True)
class EspdImport(Answer):
    """Self-declaration read in (inläst egen försäkran, ESPD)."""

    bid: Bid
    """Bidder, exclusion grounds, companies relied on and capability; nothing else."""
    version: str
    role: str | None
    loss: tuple[EspdLoss, ...]
