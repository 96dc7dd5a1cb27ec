"""What follows from the check of bids, in Python's own types and in a notebook."""

from __future__ import annotations

import datetime

import anbud
import pytest
import samples


def test_a_checklist_counts_days_and_names_what_to_attach() -> None:
    first, *_ = samples.CHECKLIST.items
    assert (first.urgency, first.about) == ("curable", ("document", "d1"))
    assert first.text == "Se till att handlingen blir undertecknad: Intyg <b>"
    assert first.attach[0].title == "Intyg <b>"
    assert first.by == datetime.date(2199, 12, 31)
    assert first.days_left == (first.by - datetime.date(2024, 2, 1)).days


def test_a_table_has_one_record_a_bid() -> None:
    (record,) = samples.TABLE.to_records()
    assert record["verdict"] == "curable"
    assert record["Underskrift: Intyg <b>"] == "breached"


def test_nothing_of_a_bid_is_markup_in_a_notebook() -> None:
    pages = [
        samples.CHECKLIST._repr_html_(),
        samples.TABLE._repr_html_(),
        samples.LETTERS._repr_html_(),
        samples.LETTERS.letters[0]._repr_html_(),
    ]
    for shown in pages:
        assert "<b>" not in shown.lower()
        assert "&lt;b&gt;" in shown.lower()


def test_a_self_declaration_gives_a_bid() -> None:
    assert samples.ESPD.bid == anbud.Bid(self_declaration=True)
    with pytest.raises(anbud.AnbudError) as refused:
        anbud.read_espd("<!DOCTYPE a><a/>")
    assert (refused.value.code, refused.value.path) == ("xml.unsupported", "xml")
