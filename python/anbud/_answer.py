"""What every answer has: its JSON, and how a notebook shows it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from html import escape
from typing import TYPE_CHECKING, Any, cast

from anbud._native import format_sek

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal

UNKNOWN = "okänt"
#: What stands in a table where there is nothing to tell.
NONE = "\N{EN DASH}"


@dataclass(frozen=True, kw_only=True)
class Answer:
    """Answer (svar): a frozen data class made by a call."""

    _json: str = field(repr=False)

    def to_json(self) -> str:
        """Return the compact JSON form of the contract, as the core wrote it."""
        return self._json

    def to_dict(self) -> dict[str, Any]:
        """Return the form of the contract as a ``dict`` of plain values."""
        return cast("dict[str, Any]", json.loads(self._json))


def kronor(amount: Decimal | None) -> str:
    """Write an amount the Swedish way; what is unknown is never 0."""
    return UNKNOWN if amount is None else format_sek(amount)


def table(
    headings: Iterable[str],
    rows: Iterable[Iterable[str]],
    foot: Iterable[str] | None = None,
    *,
    align: str = "right",
) -> str:
    """Lay out a table in Swedish; the first cell of a row is its heading."""
    head = "".join(f'<th scope="col">{escape(heading)}</th>' for heading in headings)
    body = "".join(_row(row, align) for row in rows)
    last = "" if foot is None else f"<tfoot>{_row(foot, align)}</tfoot>"
    return f'<table lang="sv"><thead><tr>{head}</tr></thead><tbody>{body}</tbody>{last}</table>'


def _row(cells: Iterable[str], align: str) -> str:
    first, *others = (escape(cell) for cell in cells)
    rest = "".join(f'<td style="text-align:{align}">{cell}</td>' for cell in others)
    return f'<tr><th scope="row">{first}</th>{rest}</tr>'
