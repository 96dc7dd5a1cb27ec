r"""Index series from the tables that publish them, as ``Adjustment.price`` takes them.

The tables are the user's own: nothing is fetched, and each value keeps where it is published and
when. An empty cell (or ``..``, ``.``) is left out, so that a month that is missing stays missing;
any other cell that is no number is an error with its row, and so is a month that appears twice.
Months ``2017M12``, quarters ``2017K4`` and years ``2017`` are read.

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
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from anbud.errors import AnbudError

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable, Mapping

__all__ = ["Series", "from_yearly_changes", "read_csv", "read_json_stat"]

#: Values by index and month, quarter or year, ``{"KPI": {"2017-12": {"value": "323.38"}}}``.
Series = dict[str, dict[str, dict[str, Any]]]

_PERIOD = re.compile(r"^((?:19|20|21)\d\d)(?:-?M(0[1-9]|1[0-2])|-(0[1-9]|1[0-2])|-?[KQ]([1-4]))?$")
#: A number with spaces between thousands and a decimal comma or point, marked provisional or not.
_NUMBER = re.compile(r"^(-?(?:\d+|\d{1,3}(?: \d{3})+)(?:[.,]\d+)?) ?(\(p\)|p)?$", re.IGNORECASE)
#: What stands in a cell where there is no value.
_EMPTY = {"", ".", ".."}


def read_json_stat(
    text: str | bytes,
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
    table = _table(text)
    try:
        dimension = table["dimension"]
        ids = table.get("id") or dimension["id"]
        sizes = [int(size) for size in table.get("size") or dimension["size"]]
        codes = [_codes(dimension[own]["category"]) for own in ids]
        cells = table["value"]
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise _refused(
            "den har inte formen JSON-stat", "it does not have the form of JSON-stat"
        ) from error
    time = _time_dimension(codes)
    fixed = _fixed(ids, codes, time, select or {})
    name = source or table.get("source") or table.get("label")
    periods: dict[str, dict[str, Any]] = {}
    for place, code in enumerate(codes[time]):
        at = 0
        for own, size in enumerate(sizes):
            at = at * size + (place if own == time else fixed[own])
        period = _period(code)
        cell = _cell(cells, at)
        if cell is not None:
            provisional = _cell_status(table.get("status"), at) == "p"
            value = _value(cell, name, published_on, provisional=provisional)
            _add(periods, index, period, value, f"category {place + 1}")
    return {index: periods}


def read_csv(
    text: str | bytes,
    *,
    month: str,
    values: Mapping[str, str],
    source: str | None = None,
    published_on: datetime.date | None = None,
    delimiter: str | None = None,
) -> Series:
    """Read a table with one row a month, quarter or year as series.

    ``month`` is the heading of the column of months (``2017M12`` or ``2017-12``), ``values``
    says for each index the heading of its column. Numbers may have a decimal comma and spaces
    between thousands; one marked ``(p)`` is provisional.
    """
    text = _decoded(text)
    first = text.split("\n", 1)[0]
    own = delimiter or next((sign for sign in ";\t" if sign in first), ",")
    rows = csv.DictReader(io.StringIO(text), delimiter=own)
    headings = [heading.strip() for heading in rows.fieldnames or ()]
    rows.fieldnames = headings
    for heading in (month, *values.values()):
        if headings.count(heading) != 1:
            twice = heading in headings
            raise _refused(
                f"kolumnen {heading} {'står två gånger' if twice else 'saknas'}",
                f"{'two columns' if twice else 'no column'} {heading}",
            )
    series: Series = {index: {} for index in values}
    for row in rows:
        where = f"row {rows.line_num}"
        if not any((cell or "").strip() for cell in row.values() if isinstance(cell, str | None)):
            continue
        at = _period((row[month] or "").strip(), where)
        for index, column in values.items():
            cell = row[column]
            if cell is None or cell.strip() in _EMPTY:
                continue
            number = _number(cell)
            if number is None:
                raise _refused(
                    f"{cell!r} i kolumnen {column} är inget tal",
                    f"{cell!r} in the column {column} is no number",
                    where,
                    f"series.{index}.{at}",
                    cell,
                )
            value = _value(number[0], source, published_on, provisional=number[1])
            _add(series[index], index, at, value, where)
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
        if f"{year}-{month:02}" in months:
            raise _refused(f"året {year} står två gånger", f"the year {year} appears twice")
        if level is None:
            level = Decimal(100)
            months[f"{year - 1}-{month:02}"] = _value(level, source, None)
        elif f"{year - 1}-{month:02}" not in months:
            raise _refused(f"året {year - 1} saknas", f"the year {year - 1} is missing")
        point: dict[str, Any] = {} if source is None else {"source": source}
        for kind, change in (("value", final), ("provisional", provisional)):
            if change is None or str(change).strip() in _EMPTY:
                continue
            number = _number(str(change))
            if number is None:
                raise _refused(
                    f"{change!r} för år {year} är inget tal",
                    f"{change!r} of the year {year} is no number",
                    given=str(change),
                )
            point[kind] = _rounded(level * (100 + number[0]) / 100)
        if "value" not in point and "provisional" not in point:
            raise _refused(f"året {year} har inget tal", f"the year {year} has no number")
        months[f"{year}-{month:02}"] = point
        level = Decimal(point.get("value") or point["provisional"])
    return {index: months}


def _decoded(text: str | bytes) -> str:
    """Give a text without the byte order mark that spreadsheets write before it."""
    if isinstance(text, bytes):
        try:
            text = text.decode("utf-8")
        except UnicodeDecodeError as error:
            raise _refused(
                "den är inte skriven i UTF-8; avkoda den först, till exempel med cp1252",
                "it is not written in UTF-8; decode it first, with cp1252 for instance",
            ) from error
    return text.removeprefix("\ufeff")


def _table(text: str | bytes) -> dict[str, Any]:
    """Read the table of a JSON-stat text; a name that appears twice is refused, as in the core."""

    def pairs(fields: list[tuple[str, Any]]) -> dict[str, Any]:
        names = [name for name, _ in fields]
        for name in names:
            if names.count(name) > 1:
                raise _refused(f"{name} står två gånger", f"{name} appears twice", given=name)
        return dict(fields)

    try:
        data = json.loads(
            _decoded(text), parse_float=Decimal, parse_int=Decimal, object_pairs_hook=pairs
        )
    except (json.JSONDecodeError, RecursionError) as error:
        raise _refused("den är inte giltig JSON", "it is not valid JSON") from error
    table = data.get("dataset", data) if isinstance(data, dict) else data
    if isinstance(table, dict) and "columns" in table and "data" in table:
        raise _refused(
            "den har formen px-json; hämta den i formatet JSON-stat2 (json-stat2) eller som CSV",
            "it has the form of px-json; fetch it in the format JSON-stat2 (json-stat2) or as CSV",
        )
    if not isinstance(table, dict):
        raise _refused("den har inte formen JSON-stat", "it does not have the form of JSON-stat")
    return table


def _add(
    periods: dict[str, dict[str, Any]], index: str, at: str, value: dict[str, Any], where: str
) -> None:
    """Add a value; a period that is there already is refused: neither value is the right one."""
    if at in periods:
        raise _refused(
            f"{at} står två gånger i serien {index}",
            f"{at} appears twice in the series {index}",
            where,
            f"series.{index}.{at}",
            at,
        )
    periods[at] = value


def _codes(category: dict[str, Any]) -> list[str]:
    """List the categories of a dimension in their order."""
    index = category.get("index")
    if index is None:
        return list(category["label"])
    if isinstance(index, dict):
        return sorted(index, key=lambda code: int(index[code]))
    return list(index)


def _time_dimension(codes: list[list[str]]) -> int:
    times = [own for own, listed in enumerate(codes) if all(map(_PERIOD.match, listed))]
    if len(times) != 1:
        raise _refused(
            "den har ingen dimension av månader, kvartal eller år",
            "it has no dimension of months, quarters or years",
        )
    return times[0]


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


def _cell_status(status: object, at: int) -> object:
    """Give what the table says of a cell: ``p`` is provisional."""
    if isinstance(status, dict):
        return status.get(str(at))
    if isinstance(status, list):
        return status[at] if at < len(status) else None
    return status


def _period(code: str, where: str | None = None) -> str:
    """Write a month, quarter or year in the form of the contract."""
    found = _PERIOD.match(code)
    if found is None:
        raise _refused(
            f"{code!r} är varken månad, kvartal eller år",
            f"{code!r} is no month, quarter or year",
            where,
            given=code,
        )
    month = found[2] or found[3]
    if month:
        return f"{found[1]}-{month}"
    return f"{found[1]}-Q{found[4]}" if found[4] else found[1]


def _number(cell: str) -> tuple[Decimal, bool] | None:
    """Read a number, and whether it is marked provisional; None where the cell is none."""
    text = re.sub(r"\s", " ", cell.strip()).replace("\u2212", "-")
    found = _NUMBER.match(text)
    if found is None:
        return None
    return Decimal(found[1].replace(" ", "").replace(",", ".")), found[2] is not None


def _value(
    number: Decimal,
    source: str | None,
    published_on: datetime.date | None,
    *,
    provisional: bool = False,
) -> dict[str, Any]:
    value: dict[str, Any] = {"provisional" if provisional else "value": _rounded(number)}
    if published_on is not None:
        value["publishedOn"] = published_on
    if source is not None:
        value["source"] = source
    return value


def _rounded(number: Decimal) -> str:
    """Write a number with six decimals at most, halves away from zero."""
    text = f"{number.quantize(Decimal('0.000001'), rounding='ROUND_HALF_UP'):f}"
    return text.rstrip("0").rstrip(".")


def _refused(
    sv: str, en: str, where: str | None = None, path: str = "series", given: str | None = None
) -> AnbudError:
    at_sv = f" ({where.replace('row', 'rad').replace('category', 'kategori')})" if where else ""
    at_en = f" ({where})" if where else ""
    return AnbudError(
        "input.invalid",
        path,
        f"Tabellen kan inte läsas: {sv}{at_sv}. Rätta den där.",
        f"The table cannot be read: {en}{at_en}. Correct it there.",
        None if given is None else given[:60],
    )
