"""Index series from the tables that publish them."""

from __future__ import annotations

import datetime
import doctest
import json
from typing import Any

import anbud
import pytest
from anbud import series

#: A table of PxWeb in JSON-stat 2: two quantities by three months, one cell empty.
JSON_STAT = json.dumps(
    {
        "version": "2.0",
        "class": "dataset",
        "source": "Statistikmyndigheten SCB",
        "id": ["ContentsCode", "Tid"],
        "size": [2, 3],
        "dimension": {
            "ContentsCode": {"category": {"index": {"A": 0, "B": 1}}},
            "Tid": {"category": {"index": {"2017M12": 0, "2018M11": 1, "2018M12": 2}}},
        },
        "value": [2.1, None, 2.0, 323.38, 327.51, 328.56],
    }
)


def test_the_examples_of_the_module_hold() -> None:
    assert doctest.testmod(series).failed == 0


def test_a_json_stat_table_is_read_with_its_source() -> None:
    published = datetime.date(2019, 1, 18)
    read = series.read_json_stat(
        JSON_STAT, index="KPI", select={"ContentsCode": "B"}, published_on=published
    )
    assert read["KPI"]["2018-12"] == {
        "value": "328.56",
        "publishedOn": published,
        "source": "Statistikmyndigheten SCB",
    }
    clause = anbud.Adjustment(
        indices=[anbud.IndexShare(id="KPI", share=1)], base="2017-12", compare="2018-12"
    )
    price = clause.price(base="323.38", series=read, on="2018-12-31")
    assert str(price.amount) == "328.56"


def test_an_empty_cell_stays_missing() -> None:
    read = series.read_json_stat(JSON_STAT, index="KPI", select={"ContentsCode": "A"})
    assert sorted(read["KPI"]) == ["2017-12", "2018-12"]
    clause = anbud.Adjustment(
        indices=[anbud.IndexShare(id="KPI", share=1)], base="2017-12", compare="2018-11"
    )
    with pytest.raises(anbud.AnbudError) as refused:
        clause.price(base=100, series=read, on="2018-12-31")
    assert (refused.value.code, refused.value.path) == (
        "assignment.index_missing",
        "series.KPI.2018-11",
    )


def test_which_of_several_quantities_is_never_guessed() -> None:
    with pytest.raises(anbud.AnbudError, match="ContentsCode: A, B"):
        series.read_json_stat(JSON_STAT, index="KPI")


def test_the_older_form_of_json_stat_is_read() -> None:
    older = json.dumps(
        {
            "dataset": {
                "label": "KPI",
                "dimension": {
                    "id": ["Tid"],
                    "size": [2],
                    "Tid": {"category": {"index": {"2017M12": 0, "2018M12": 1}}},
                },
                "value": {"0": 323.38, "1": 328.56},
            }
        }
    )
    read = series.read_json_stat(older, index="KPI")
    assert read["KPI"]["2017-12"] == {"value": "323.38", "source": "KPI"}


def test_a_csv_table_with_decimal_commas_is_read() -> None:
    text = "månad;KPI;KPIF\n2017M12;323,38;206,10\n2018M12;..;210,66\n"
    read = series.read_csv(text, month="månad", values={"KPI": "KPI", "KPI_F": "KPIF"})
    assert read == {
        "KPI": {"2017-12": {"value": "323.38"}},
        "KPI_F": {"2017-12": {"value": "206.1"}, "2018-12": {"value": "210.66"}},
    }
    clause = anbud.Adjustment(
        indices=[anbud.IndexShare(id="KPI_F", share=1)], base="2017-12", compare="2018-12"
    )
    assert clause.price(base="206.1", series=read, on="2018-12-31").amount is not None


def test_a_column_or_a_month_that_is_not_there_is_refused() -> None:
    with pytest.raises(anbud.AnbudError, match="no column KPI"):
        series.read_csv("month;X\n2017M12;1\n", month="month", values={"KPI": "KPI"})
    with pytest.raises(anbud.AnbudError, match="'2017M13' is no month, quarter or year"):
        series.read_csv("month;X\n2017M13;1\n", month="month", values={"KPI": "X"})


def csv(*rows: str, **options: Any) -> series.Series:
    text = "\n".join(["månad;KPI", *rows]) + "\n"
    return series.read_csv(text, month="månad", values={"KPI": "KPI"}, **options)


def test_numbers_are_read_as_tables_write_them() -> None:
    read = csv("2025M12;1 417,93", "2025M11;1\u00a0417,9", "2025-10;\u22121", "2025M09;..")
    assert {month: own["value"] for month, own in read["KPI"].items()} == {
        "2025-12": "1417.93",
        "2025-11": "1417.9",
        "2025-10": "-1",
    }
    assert csv("2025M12;415.51 (p)")["KPI"]["2025-12"] == {"provisional": "415.51"}


def test_quarters_and_years_are_read() -> None:
    read = csv("2024K1;100", "2024-Q2;101", "2024;102", "2023;99")
    assert list(read["KPI"]) == ["2024-Q1", "2024-Q2", "2024", "2023"]


@pytest.mark.parametrize("cell", ["abc", "1.417,93", "1,417.93", "12 34", "-", "1e3", "NaN"])
def test_a_cell_that_is_no_number_is_an_error_with_its_row(cell: str) -> None:
    with pytest.raises(anbud.AnbudError, match=r"row 3") as refused:
        csv("2025M11;1", f"2025M12;{cell}")
    assert (refused.value.path, refused.value.given) == ("series.KPI.2025-12", cell)


def test_a_month_that_appears_twice_is_an_error_with_its_row() -> None:
    for again in ("2025M11;2", "2025-11;1"):
        with pytest.raises(anbud.AnbudError, match=r"appears twice.*row 3") as refused:
            csv("2025M11;1", again)
        assert (refused.value.code, refused.value.path) == ("input.invalid", "series.KPI.2025-11")
    twice = json.dumps(
        {
            "id": ["Tid"],
            "size": [2],
            "dimension": {"Tid": {"category": {"index": ["2017M12", "2017-12"]}}},
            "value": [1, 2],
        }
    )
    with pytest.raises(anbud.AnbudError, match="2017-12 appears twice"):
        series.read_json_stat(twice, index="KPI")
    repeated = JSON_STAT.replace('"2018M11": 1', '"2017M12": 1')
    with pytest.raises(anbud.AnbudError, match="2017M12 appears twice"):
        series.read_json_stat(repeated, index="KPI", select={"ContentsCode": "B"})
    with pytest.raises(anbud.AnbudError, match="two columns KPI"):
        series.read_csv("månad;KPI;KPI\n2017M12;1;2\n", month="månad", values={"KPI": "KPI"})
    with pytest.raises(anbud.AnbudError, match="2017 appears twice"):
        series.from_yearly_changes([(2017, None, "2.7"), (2017, None, "2.8")])


def test_a_byte_order_mark_is_skipped() -> None:
    text = "\ufeffmånad;KPI\n2025M12;1\n"
    wanted = {"KPI": {"2025-12": {"value": "1"}}}
    assert series.read_csv(text, month="månad", values={"KPI": "KPI"}) == wanted
    assert series.read_csv(text.encode(), month="månad", values={"KPI": "KPI"}) == wanted
    tabs = text.replace(";", "\t")
    assert series.read_csv(tabs, month="månad", values={"KPI": "KPI"}) == wanted
    marked = "\ufeff" + JSON_STAT
    assert series.read_json_stat(marked, index="KPI", select={"ContentsCode": "B"})["KPI"]


def test_another_format_is_told() -> None:
    px = json.dumps({"columns": [{"code": "Tid"}], "data": [{"key": ["2017M12"], "values": ["1"]}]})
    with pytest.raises(anbud.AnbudError, match=r"px-json.*JSON-stat2"):
        series.read_json_stat(px, index="KPI")
    for text in ("", "{", "[]", "{}", "5", '{"dataset": 1}', '{"dimension": {"id": 1}}'):
        with pytest.raises(anbud.AnbudError):
            series.read_json_stat(text, index="KPI")
    with pytest.raises(anbud.AnbudError, match="cp1252"):
        series.read_csv("månad;KPI".encode("cp1252"), month="månad", values={"KPI": "KPI"})


def test_yearly_changes_become_a_series_and_are_settled() -> None:
    # OPI: 2.7 per cent for 2017; 3.5 provisional and 4.6 final for the year after.
    read = series.from_yearly_changes([(2017, None, "2.7"), (2018, "3,5", "4,6")])
    assert read["OPI"]["2016-12"]["value"] == "100"
    assert read["OPI"]["2017-12"]["value"] == "102.7"
    assert read["OPI"]["2018-12"] == {
        "source": "SKR",
        "value": "107.4242",
        "provisional": "106.2945",
    }
    clause = anbud.Adjustment(
        indices=[anbud.IndexShare(id="OPI", share=1)], base="2017-12", compare="2018-12"
    )
    price = clause.price(base=4_200_000, series=read, on="2019-01-01", settled_months=4)
    assert price.settlement is not None
    assert (str(price.amount), str(price.settlement.amount)) == ("4393200.00", "15400.00")


def test_a_year_that_is_left_out_is_refused() -> None:
    with pytest.raises(anbud.AnbudError, match="the year 2018 is missing"):
        series.from_yearly_changes([(2017, None, "2.7"), (2019, None, "2.7")])
