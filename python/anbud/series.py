r"""Index series from the tables that publish them, as ``Adjustment.price`` takes them.

The tables are the user's own: nothing is fetched, and each value keeps where it is published and
when. A cell without a number is left out, so that a month that is missing stays missing.

>>> text = "månad;KPI\n2017M12;323.38\n2018M12;328.56\n"
>>> series = read_csv(text, month="månad", values={"KPI": "KPI"}, source="SCB")
>>> series["KPI"]["2018-12"]["value"]
'328.56'
"""

from __future__ import annotations

import csv
import io
import json
import re
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any

from anbud.errors import AnbudError

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable, Mapping

__all__ = ["Series", "from_yearly_changes", "read_csv", "read_json_stat"]

#: Values by index and month, ``{"KPI": {"2017-12": {"value": "323.38"}}}``.
Series = dict[str, dict[str, dict[str, Any]]]

_MONTH = re.compile(r"^((?:19|20|21)\d\d)[M-](0[1-9]|1[0-2])$")


def read_json_stat(
    text: str,
    *,
    index: str,
    select: Mapping[str, str] | None = None,
    source: str | None = None,
    published_on: datetime.date | None = None,
) -> Series:
    """Read a table of PxWeb in JSON-stat (1.2 or 2.0) as a series.

    ``index`` is what the series is called in the clause. ``select`` names, for each dimension
    that has several categories besides the month, the category that is meant: none is guessed.
    The source is the table's own where none is given.
    """
    data = json.loads(text, parse_float=Decimal, parse_int=Decimal)
    table = data.get("dataset", data)
    dimension = table["dimension"]
    ids = table.get("id") or dimension["id"]
    sizes = [int(size) for size in table.get("size") or dimension["size"]]
    codes = [_codes(dimension[own]["category"]) for own in ids]
    time = _time_dimension(codes)
    fixed = _fixed(ids, codes, time, select or {})
    name = source or table.get("source") or table.get("label")
    months = {}
    for place, code in enumerate(codes[time]):
        at = 0
        for own, size in enumerate(sizes):
            at = at * size + (place if own == time else fixed[own])
        cell = _cell(table["value"], at)
        if cell is not None:
            months[_month(code)] = _value(cell, name, published_on)
    return {index: months}


def read_csv(
    text: str,
    *,
    month: str,
    values: Mapping[str, str],
    source: str | None = None,
    published_on: datetime.date | None = None,
    delimiter: str | None = None,
) -> Series:
    """Read a table with one row a month as series.

    ``month`` is the heading of the column of months (``2017M12`` or ``2017-12``), ``values``
    says for each index the heading of its column. Numbers may have a decimal comma.
    """
    own = delimiter or (";" if ";" in text.split("\n", 1)[0] else ",")
    rows = csv.DictReader(io.StringIO(text), delimiter=own)
    missing = {month, *values.values()} - set(rows.fieldnames or ())
    if missing:
        raise _refused(f"kolumnen {min(missing)} saknas", f"no column {min(missing)}")
    series: Series = {index: {} for index in values}
    for row in rows:
        at = _month((row[month] or "").strip())
        for index, column in values.items():
            cell = _number(row[column])
            if cell is not None:
                series[index][at] = _value(cell, source, published_on)
    return series


def from_yearly_changes(
    rows: Iterable[tuple[int, Any, Any]],
    *,
    index: str = "OPI",
    month: int = 12,
    source: str | None = "SKR",
) -> Series:
    """Make a series of yearly changes in per cent, as SKR publishes OPI.

    A row is the year, its provisional change and its final one; either may be None. The year
    before the first stands at 100, and each year is its change on the year before: its final
    change where there is one. Values have six decimals, halves away from zero.
    """
    months: dict[str, dict[str, Any]] = {}
    level: Decimal | None = None
    for year, provisional, final in rows:
        if level is None:
            level = Decimal(100)
            months[f"{year - 1}-{month:02}"] = _value(level, source, None)
        elif f"{year - 1}-{month:02}" not in months:
            raise _refused(f"året {year - 1} saknas", f"the year {year - 1} is missing")
        point: dict[str, Any] = {} if source is None else {"source": source}
        for kind, change in (("value", final), ("provisional", provisional)):
            number = _number(None if change is None else str(change))
            if number is not None:
                point[kind] = _rounded(level * (100 + number) / 100)
        if "value" not in point and "provisional" not in point:
            raise _refused(f"året {year} har inget tal", f"the year {year} has no number")
        months[f"{year}-{month:02}"] = point
        level = Decimal(point.get("value") or point["provisional"])
    return {index: months}


def _codes(category: dict[str, Any]) -> list[str]:
    """List the categories of a dimension in their order."""
    index = category.get("index")
    if index is None:
        return list(category["label"])
    if isinstance(index, dict):
        return sorted(index, key=lambda code: int(index[code]))
    return list(index)


def _time_dimension(codes: list[list[str]]) -> int:
    months = [own for own, listed in enumerate(codes) if all(_MONTH.match(code) for code in listed)]
    if len(months) != 1:
        raise _refused("tabellen har ingen månadsdimension", "the table has no dimension of months")
    return months[0]


def _fixed(
    ids: list[str], codes: list[list[str]], time: int, select: Mapping[str, str]
) -> dict[int, int]:
    """Give the place of the category that is meant in each dimension but that of the months."""
    fixed = {}
    for own, (name, listed) in enumerate(zip(ids, codes, strict=True)):
        if own == time:
            continue
        wanted = select.get(name) or (listed[0] if len(listed) == 1 else None)
        if wanted not in listed:
            choice = ", ".join(listed[:10])
            raise _refused(
                f"ange en kategori för {name}: {choice}", f"select a category of {name}: {choice}"
            )
        fixed[own] = listed.index(wanted)
    return fixed


def _cell(values: list[object] | dict[str, object], at: int) -> Decimal | None:
    """Give the number of a cell; None where there is none."""
    cell = values.get(str(at)) if isinstance(values, dict) else values[at]
    return cell if isinstance(cell, Decimal) else None


def _month(code: str) -> str:
    found = _MONTH.match(code)
    if found is None:
        raise _refused(f"{code!r} är ingen månad", f"{code!r} is no month")
    return f"{found[1]}-{found[2]}"


def _number(cell: str | None) -> Decimal | None:
    text = (cell or "").strip().replace("\u2212", "-").replace(",", ".")
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def _value(
    number: Decimal, source: str | None, published_on: datetime.date | None
) -> dict[str, Any]:
    value: dict[str, Any] = {"value": _rounded(number)}
    if published_on is not None:
        value["publishedOn"] = published_on
    if source is not None:
        value["source"] = source
    return value


def _rounded(number: Decimal) -> str:
    """Write a number with six decimals at most, halves away from zero."""
    text = f"{number.quantize(Decimal('0.000001'), rounding='ROUND_HALF_UP'):f}"
    return text.rstrip("0").rstrip(".")


def _refused(sv: str, en: str) -> AnbudError:
    return AnbudError(
        "input.invalid",
        "series",
        f"Tabellen kan inte läsas: {sv}. Kontrollera den.",
        f"The table cannot be read: {en}. Check it.",
    )
