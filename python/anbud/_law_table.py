"""The public table of law values: records for data frames, a table for a notebook."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, overload

from anbud._value import Answer, ask

if TYPE_CHECKING:
    from typing import Self

    from anbud.law import LawBook

Record = dict[str, Any]


class LawTable(Answer, Sequence[Record]):
    """Law table (tabell över lagvärden): a sequence of records, one for each value.

    ``pandas.DataFrame(table)`` and ``polars.DataFrame(table)`` take it as it is.
    """

    __slots__ = ("_asked", "_records")
    _asked: tuple[str | None, datetime.date | None]
    _records: tuple[Record, ...]

    @classmethod
    def answered(
        cls, prefix: str | None, on: datetime.date | str | None, law_book: LawBook | None
    ) -> Self:
        """Ask for the values whose keys begin with ``prefix``, on a day or through time."""
        text = ask("law.table", {}, {"prefix": prefix, "on": on}, law_book)
        return cls._holding(text, prefix, on)

    @classmethod
    def _holding(cls, text: str, prefix: str | None, on: datetime.date | str | None) -> Self:
        day = datetime.date.fromisoformat(on) if isinstance(on, str) else on
        table = cls._of(text)
        object.__setattr__(table, "_asked", (prefix, day))
        object.__setattr__(table, "_records", tuple(map(_record, table._data["rows"])))
        return table

    @property
    def prefix(self) -> str | None:
        """How the keys begin; None for all."""
        return self._asked[0]

    @property
    def on(self) -> datetime.date | None:
        """The day on which the values are in force; None for every value through time."""
        return self._asked[1]

    @property
    def records(self) -> tuple[Record, ...]:
        """The rows, each a ``dict`` of plain values; every one has the same keys."""
        return self._records

    def __eq__(self, other: object) -> bool:
        """Compare what was asked and what was answered."""
        same = super().__eq__(other)
        return same if same is not True else self._asked == other._asked  # type: ignore[attr-defined]

    __hash__ = Answer.__hash__

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle what was asked and the JSON."""
        return type(self)._holding, (self.to_json(), *self._asked)

    @overload
    def __getitem__(self, index: int) -> Record: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Record, ...]: ...
    def __getitem__(self, index: int | slice) -> Record | tuple[Record, ...]:
        """Give a record, or some of them."""
        return self._records[index]

    def __len__(self) -> int:
        """Count the records."""
        return len(self._records)

    def _repr_html_(self) -> str:
        """Show it in a notebook, in Swedish."""
        headings = ("Nyckel", "Vad det är", "Värde", "Gäller", "Källa", "Säkerhet")
        head = "".join(f'<th scope="col">{heading}</th>' for heading in headings)
        body = "".join(_html_row(record) for record in self._records)
        return f'<table lang="sv"><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'


def _record(row: Record) -> Record:
    """Lay a row out flat: days as dates, the value as a text and as a number."""
    source, words, title = row["source"], row["inWords"], row.get("title", {})
    keyed_by, cited = words.get("keyedBy", {}), words.get("source", {})
    until, read_to = row.get("until"), row.get("readTo")
    is_number = row["unit"] not in {"cpv_list", "act"}
    return {
        "key": row["key"],
        "title_sv": title.get("sv"),
        "title_en": title.get("en"),
        "value": row["value"],
        "number": Decimal(row["value"]) if is_number else None,
        "value_sv": words["value"]["sv"],
        "value_en": words["value"]["en"],
        "unit": row["unit"],
        "from_day": datetime.date.fromisoformat(row["from"]),
        "until": None if until is None else datetime.date.fromisoformat(until),
        "comparison": row.get("comparison"),
        "keyed_by": row.get("keyedBy"),
        "keyed_by_sv": keyed_by.get("sv"),
        "keyed_by_en": keyed_by.get("en"),
        "confidence": row["confidence"],
        "confidence_sv": words["confidence"]["sv"],
        "confidence_en": words["confidence"]["en"],
        "source_sv": cited.get("sv"),
        "source_en": cited.get("en"),
        "act": source.get("act"),
        "chapter": source.get("chapter"),
        "section": source.get("section"),
        "amended_by": source.get("amendedBy"),
        "source_note": source.get("note"),
        "read_to": None if read_to is None else datetime.date.fromisoformat(read_to),
        "url": row.get("url"),
        "aliases": list(row.get("aliases", [])),
        "alias_of": row.get("aliasOf"),
        "note": row.get("note"),
        "overlay": row.get("overlay", False),
    }


def _html_row(record: Record) -> str:
    from html import escape  # noqa: PLC0415 - for notebooks

    until = "" if record["until"] is None else str(record["until"])
    source = escape(record["source_sv"] or record["source_note"] or "")
    if record["url"] is not None and record["url"].startswith("https://"):
        source = f'<a href="{escape(record["url"])}">{source or "länk"}</a>'
    sure = escape(record["confidence_sv"])
    if record["overlay"]:
        sure = "eget värde"
    cells = (
        escape(record["title_sv"] or ""),
        escape(record["value_sv"]),
        f"{record['from_day']}-{until}",
        source,
        f"<strong>{sure}</strong>" if record["confidence"] == "unverified" else sure,
    )
    rest = "".join(f'<td style="text-align:left">{cell}</td>' for cell in cells)
    return f'<tr><th scope="row">{escape(record["key"])}</th>{rest}</tr>'
