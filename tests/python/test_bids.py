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


def test_validity_is_stated_in_one_of_three_forms() -> None:
    last = datetime.date(2027, 3, 31)
    assert anbud.Tender(bid_validity_days=90).to_dict() == {"bidValidity": {"days": 90}}
    tender = anbud.Tender(bid_validity_until=last)
    assert tender.to_dict() == {"bidValidity": {"until": "2027-03-31"}}
    assert (tender.bid_validity_until, tender.bid_validity_months) == (last, None)
    with pytest.raises(anbud.AnbudError) as refused:
        anbud.Tender(bid_validity_days=90, bid_validity_months=3)
    assert (refused.value.code, refused.value.path) == ("input.invalid", "bidValidity")


def test_a_check_names_what_nobody_has_stated() -> None:
    tender = anbud.Tender(bid_deadline={"on": "2026-12-01"})
    check = anbud.Bid(prices=[{"annual": "1.00"}]).check(tender)
    assert "documents" in check.unstated
    assert "inte angivet" in check.verdict_text_sv
    assert "not stated" in check.verdict_text_en
    bid = anbud.Bid(received_at="2026-11-30T10:00:00+01:00")
    table = anbud.bid_table(tender=tender, bids=[bid])
    assert "kan prövas" not in table._repr_html_()
    assert "inte angivet" in table._repr_html_()
