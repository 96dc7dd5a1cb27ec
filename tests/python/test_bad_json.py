"""JSON texts and dictionaries are read strictly; what is refused says where."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Any

import anbud
import pytest
from refusing import UTC, Unprintable, code_and_path, refused, shown

JSON_TEXTS: list[tuple[Any, str]] = [
    ("", "input.invalid"),
    ("{", "input.invalid"),
    ('{"start":"2021-10-01"', "input.invalid"),
    ("[]", "input.invalid"),
    ("null", "input.invalid"),
    ("NaN", "input.invalid"),
    ('{"start":null}', "input.invalid"),
    ('{"start":"2021-10-01","start":"2021-10-01"}', "input.invalid"),
    ('{"star":"2021-10-01"}', "input.unknown_field"),
    ('{"start":"\\ud800"}', "input.invalid"),
    ('{"start":"\ud800"}', "input.invalid"),
    ('{"start":"2021-10-01\\u0000"}', "input.invalid"),
    ('{"start":"2021-10-01\x00"}', "input.invalid"),
    ('{"start":"0000-01-01"}', "date.out_of_range"),
    ('{"compensation":{"annual":4200000}}', "input.invalid"),
    ('{"compensation":{"annual":"1e400"}}', "input.invalid"),
    (
        '{"compensation":{"annual":"0.00000000000000000000000000000000001"}}',
        "money.fraction_of_ore",
    ),
    ('{"notice":[{"period":{"months":1e400}}]}', "input.invalid"),
    ("[" * 100 + "]" * 100, "input.too_large"),
    ('{"extensions":' + '{"a":' * 99 + "1" + "}" * 100, "input.too_large"),
    ('{"extensions":{"a":"' + "x" * 50_000_000 + '"}}', "input.too_large"),
    (b"{}", "input.invalid"),
    (None, "input.invalid"),
    ({}, "input.invalid"),
]


@pytest.mark.parametrize(("text", "code"), JSON_TEXTS, ids=shown)
def test_a_json_text_is_read_strictly(text: Any, code: str) -> None:
    assert refused(lambda: anbud.AssignmentTerms.from_json(text)).code == code


BROKEN_TEXTS = ["{", "\ud800", '{"\x00":1}', "x" * 50_000_000, None]


@pytest.mark.parametrize("text", BROKEN_TEXTS, ids=shown)
@pytest.mark.parametrize(
    "own", [anbud.NoticePeriod, anbud.Finding, anbud.Outcome, anbud.Citation, anbud.LawBook]
)
def test_every_class_refuses_a_broken_text(own: Any, text: Any) -> None:
    refused(lambda: own.from_json(text))


@pytest.mark.parametrize("text", BROKEN_TEXTS, ids=shown)
@pytest.mark.parametrize("name", ["explain", "calendar.holidays", "budget.allocate"])
def test_every_door_refuses_a_broken_text(name: str, text: Any) -> None:
    refused(lambda: anbud.call(name, text))


def test_a_lone_surrogate_is_told_by_line_and_column() -> None:
    error = refused(lambda: anbud.LawBook.from_json('{\n  "values": "\ud800"\n}'))
    assert "line 2, column 14" in error.message_en


@pytest.mark.parametrize("name", ["", "no.such", "explain\x00", "\ud800", None, 5])
def test_an_unknown_call_is_refused(name: Any) -> None:
    assert code_and_path(lambda: anbud.call(name, "{}")) == ("input.invalid", "call")


def nested(levels: int) -> dict[str, Any]:
    data: dict[str, Any] = {}
    for _ in range(levels):
        data = {"a": data}
    return data


def endless() -> list[Any]:
    items: list[Any] = []
    items.append(items)
    return items


def doubled() -> list[Any]:
    items: list[Any] = []
    for _ in range(60):
        items = [items, items]
    return items


DICTIONARIES: list[tuple[Any, str, str]] = [
    ({"start": None}, "input.invalid", "start"),
    ({"start": 1.5}, "input.invalid", "start"),
    ({"start": datetime.datetime(2025, 1, 1, 12)}, "input.invalid", "start"),  # noqa: DTZ001
    ({"start": datetime.datetime(2025, 1, 1, tzinfo=UTC)}, "input.invalid", "start"),
    ({"start": datetime.date.max}, "date.out_of_range", "start"),
    ({"star": "2025-01-01"}, "input.unknown_field", "star"),
    ({"compensation": {"annual": 4_200_000}}, "input.invalid", "compensation.annual"),
    ({"compensation": {"annual": 0.1}}, "input.invalid", "compensation.annual"),
    ({"compensation": {"annual": Decimal("NaN")}}, "input.invalid", "compensation.annual"),
    (
        {"compensation": {"annual": Decimal("0.005")}},
        "money.fraction_of_ore",
        "compensation.annual",
    ),
    ({"compensation": {"annual": Decimal("1E+30")}}, "money.overflow", "compensation.annual"),
    ({"options": {"max": 10**5000}}, "input.invalid", "options.max"),
    ({"options": {"max": True}}, "input.invalid", "options.max"),
    ({"notice": {"period": {"months": 1}}}, "input.invalid", "notice"),
    ({"notice": [{}, {"form": b"letter"}]}, "input.invalid", "notice[1].form"),
    ({"notice": [{"form": {1}}]}, "input.invalid", "notice[0].form"),
    ({"notice": [{"form": Unprintable()}]}, "input.invalid", "notice[0].form"),
    ({"notice": [{"form": "\ud800"}]}, "input.invalid", "notice[0].form"),
    ({"notice": [{"form": "\x00"}]}, "input.invalid", "notice[0].form"),
    ({"notice": [{"form": float("inf")}]}, "input.invalid", "notice[0].form"),
    ({"extensions": {"own": float("inf")}}, "input.invalid", "extensions.own"),
    ({"extensions": {5: "five"}}, "input.invalid", "extensions"),
    ({"extensions": {"\ud800": 1}}, "input.invalid", "extensions"),
    ({"extensions": nested(100)}, "input.too_large", ""),
    ({"extensions": {"own": endless()}}, "input.too_large", ""),
    ({"extensions": {"own": doubled()}}, "input.too_large", ""),
    ({"extensions": {"own": "x" * 50_000_000}}, "input.too_large", ""),
    ({"extensions": {"own": [1] * 100_001}}, "input.too_large", ""),
    ({1: "2025-01-01"}, "input.invalid", ""),
    ([], "input.invalid", ""),
    (None, "input.invalid", ""),
    ("{}", "input.invalid", ""),
]


@pytest.mark.parametrize(("data", "code", "path"), DICTIONARIES, ids=lambda value: str(type(value)))
def test_a_dictionary_is_read_strictly(data: Any, code: str, path: str) -> None:
    assert code_and_path(lambda: anbud.AssignmentTerms.from_dict(data)) == (code, path)


def test_a_dictionary_that_changes_while_it_is_read_does_no_harm() -> None:
    data: dict[str, Any] = {}

    class Zone(datetime.tzinfo):
        def utcoffset(self, _: datetime.datetime | None) -> datetime.timedelta:
            data["more" * len(data)] = 1
            return datetime.timedelta(hours=1)

        def dst(self, _: datetime.datetime | None) -> None:
            return None

        def tzname(self, _: datetime.datetime | None) -> None:
            return None

    data["extensions"] = {"at": datetime.datetime(2025, 1, 1, tzinfo=Zone())}
    assert anbud.AssignmentTerms.from_dict(data).to_dict()["extensions"] == {
        "at": "2025-01-01T00:00:00+01:00"
    }
    data.clear()
    data["start"] = datetime.datetime(2025, 1, 1, tzinfo=Zone())
    assert refused(lambda: anbud.AssignmentTerms.from_dict(data)).path == "start"


def test_a_finding_read_from_a_dictionary_keeps_its_path() -> None:
    finding = anbud.deadline(after="2025-01-01", rule="contract", days=1).findings[0].to_dict()
    finding["facts"]["from"]["value"] = "2025-1-1"
    assert code_and_path(lambda: anbud.Finding.from_dict(finding)) == (
        "input.invalid",
        "facts.from.value",
    )


def test_an_overlay_must_not_meet_a_recorded_value() -> None:
    own = {
        "key": "lou.direct_award_limit",
        "from": "2023-01-01",
        "value": "1",
        "unit": "sek",
        "source": {"note": "made up"},
    }
    refusal = code_and_path(lambda: anbud.LawBook.from_dict({"values": [own]}))
    assert refusal == ("law.overlay_conflict", "values[0]")
