"""The law book in Python: files of the user's own, and the public table."""

from __future__ import annotations

import copy
import datetime
import pickle
from decimal import Decimal
from pathlib import Path
from typing import Any

import anbud
import pytest
from anbud import law

EXAMPLE = Path(__file__).parents[2] / "examples" / "law" / "threshold.annex_2.toml"
FILE = """
key      = "own.reporting_days"
title    = "Rapporteringstid"
title_en = "Reporting time"
unit     = "calendar_days"

[[value]]
from   = 2026-01-01
value  = "30"
source = { note = "section 7 of our agreement", amended_by = "our letter" }
"""


def test_a_toml_file_goes_on_top_and_is_kept_by_copies() -> None:
    book = law.LawBook.from_toml(FILE, EXAMPLE.read_text(encoding="utf-8"))
    own = book.value_on("own.reporting_days", on="2026-05-01")
    assert (own.value, own.title_sv, own.overlay) == (Decimal(30), "Rapporteringstid", True)
    assert (own.source.amended_by, own.confidence) == ("our letter", "unverified")
    assert book.value_on("lou.threshold.annex_2", on="2026-05-01").overlay
    for twin in (
        copy.copy(book),
        pickle.loads(pickle.dumps(book)),
        law.LawBook.from_json(book.to_json()),
    ):
        assert twin == book
        assert twin.value_on("own.reporting_days", on="2026-05-01") == own


@pytest.mark.parametrize(
    ("old", "new", "code", "path"),
    [
        ("key      =", "key", "input.invalid", ""),
        ("calendar_days", "dagar", "input.invalid", "unit"),
        ('"30"', "30", "input.invalid", "value[0].value"),
        ("title_en", "titleEn", "input.unknown_field", "titleEn"),
        ("source =", "sauce =", "input.unknown_field", "value[0].sauce"),
        (
            'note = "section 7 of our agreement"',
            'note = ""',
            "input.invalid",
            "value[0].source.note",
        ),
        ("own.reporting_days", "lou.framework.max_years", "input.invalid", "files[0].unit"),
    ],
)
def test_a_wrong_file_is_refused_with_code_and_path(
    old: str, new: str, code: str, path: str
) -> None:
    assert old in FILE
    with pytest.raises(anbud.AnbudError) as refused:
        law.LawBook.from_toml(FILE.replace(old, new))
    assert (refused.value.code, refused.value.path) == (code, path)


def test_a_text_is_asked_for_and_no_path() -> None:
    path: Any = EXAMPLE
    with pytest.raises(anbud.AnbudError) as refused:
        law.LawBook.from_toml(path)
    assert refused.value.code == "input.invalid"


def test_the_table_is_records_of_one_shape() -> None:
    table = law.table()
    assert len(table) == len(list(table)) > len(anbud.LawBook().keys())
    assert len({tuple(record) for record in table}) == 1
    assert all(isinstance(record["from_day"], datetime.date) for record in table)
    lists = {record["unit"] for record in table if record["number"] is None}
    assert lists == {"cpv_list", "act"}
    assert table[:2] == (table[0], table[1])
    assert pickle.loads(pickle.dumps(table)) == table
    assert hash(table) == hash(law.table())


def test_the_table_is_filtered_by_prefix_and_day() -> None:
    (limit,) = law.table("lou.direct_award_limit.annex_2", on=datetime.date(2023, 5, 1))
    assert limit["number"] == Decimal(7802550)
    assert limit["value_sv"] == "under 7\xa0802\xa0550\xa0kr"
    assert limit["url"] == "https://lagen.nu/2016:1145#K19aP2"
    assert len(law.table("no.such.")) == 0
    with pytest.raises(anbud.AnbudError) as refused:
        law.table(on="2024-02-30")
    assert (refused.value.code, refused.value.path) == ("input.invalid", "on")


def test_the_users_own_values_stand_in_the_table_and_are_marked() -> None:
    book = law.LawBook.from_toml(FILE)
    (own,) = book.table("own.")
    assert (own["overlay"], own["title_en"]) == (True, "Reporting time")
    assert book.table("own.") == law.table("own.", law_book=book)
    assert "eget värde" in book.table("own.")._repr_html_()


def test_a_notebook_shows_links_and_escapes_words() -> None:
    assert (
        '<a href="https://lagen.nu/2016:1145#K20P1">'
        in law.table("lou.standstill_days.")._repr_html_()
    )
    book = law.LawBook.from_toml(FILE.replace("Rapporteringstid", "<script>"))
    assert "<script>" not in book.table("own.")._repr_html_()
