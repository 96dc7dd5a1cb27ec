"""What the generated classes do beside their fields: paths in Python's names, parts, copies."""

from __future__ import annotations

import pickle
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import anbud
import pytest
import samples
from refusing import refused

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize(
    ("call", "path", "where"),
    [
        (lambda: anbud.FrameLine(first_day="x"), "from", "first_day"),
        (lambda: anbud.Frame(lines=[{"from": "x"}]), "lines[0].from", "lines[0].first_day"),
        (
            lambda: anbud.AssignmentTerms(notice=[{"months": 0}]),
            "notice[0].period.months",
            "notice[0].months",
        ),
        (
            lambda: anbud.AssignmentTerms.from_dict({"minimumTerm": {"months": 0}}),
            "minimumTerm.months",
            "minimum_term_months",
        ),
        (
            lambda: anbud.Tender(bid_validity_months=0),
            "bidValidity.months",
            "bid_validity_months",
        ),
        (
            lambda: anbud.headroom(
                frame={"lines": [{}, {"per_year": 5}]}, method="monthEqual", years=[2025]
            ),
            "frame.lines[1].perYear",
            "frame.lines[1].per_year",
        ),
        (
            lambda: anbud.compare_methods(
                annual=1, first_day="x", last_day="2025-12-31", by="year"
            ),
            "from",
            "first_day",
        ),
        (lambda: anbud.deadline(after="x", rule="contract", days=1), "from", "after"),
        (
            lambda: anbud.Dossier(anbud="1", periods=[{"label": "a", "from": "x"}]),
            "periods[0].from",
            "periods[0].first",
        ),
        (lambda: anbud.Need(started_on="x"), "startedOn", "started_on"),
    ],
)
def test_an_error_says_where_in_the_names_of_python(
    call: Callable[[], object], path: str, where: str
) -> None:
    error = refused(call)
    assert (error.path, error.where) == (path, where)
    assert f"`{where}`" in str(error)
    loaded = pickle.loads(pickle.dumps(error))
    assert (loaded.where, str(loaded)) == (where, str(error))


def test_a_shape_states_some_fields_anew() -> None:
    month = anbud.NoticePeriod(by="authority", months=1, anchor="monthEnd")
    assert month.replace(months=3) == anbud.NoticePeriod(
        by="authority", months=3, anchor="monthEnd"
    )
    assert month.replace(months=None, days=30).period == "30 days"
    assert month.replace() == month
    assert month.months == 1
    with pytest.raises(anbud.AnbudError):
        month.replace(months=0)
    with pytest.raises(TypeError):
        month.replace(unheard_of=1)


@pytest.mark.parametrize("shape", samples.shapes(), ids=lambda shape: type(shape).__name__)
def test_every_shape_can_be_built_from_its_own_properties(shape: Any) -> None:
    assert shape.replace() == shape


def test_a_part_keeps_the_bytes_of_the_users_own_data() -> None:
    own = '{"extensions":{ "a" : 1.50e2 }}'
    text = f'{{"anbud":"1","tender":{own},"bids":[{own}]}}'
    dossier = anbud.Dossier.from_json(text)
    assert dossier.to_json() == text
    assert dossier.tender is not None
    assert dossier.bids is not None
    assert dossier.tender.to_json() == own
    assert dossier.bids[0].to_json() == own
    assert dossier.tender == anbud.Tender.from_json(own)
    assert dossier.tender.extensions == {"a": 150.0}


def test_a_part_that_is_changed_leaves_the_whole_as_it_is() -> None:
    tender = anbud.Tender(extensions={"a": [1]})
    assert tender.extensions is not None
    tender.extensions["a"].append(2)
    assert tender.extensions == {"a": [1]}


def test_an_answer_is_read_back_from_what_it_wrote() -> None:
    for answer in samples.answers():
        if hasattr(type(answer), "from_json") and not isinstance(answer, anbud.LawTable):
            again = type(answer).from_json(answer.to_json())
            assert again == answer
            assert repr(again) == repr(answer)


def test_an_answer_is_made_by_a_call_alone() -> None:
    kind: Any = anbud.Ranking
    with pytest.raises(TypeError, match="made by a call"):
        kind()


def test_texts_over_the_limit_are_refused_as_what_they_are() -> None:
    long = "x" * (16 * 1024 * 1024 + 1)
    assert refused(lambda: anbud.Tender(started_on=long)).path == "startedOn"
    error = refused(lambda: anbud.Tender(title=long))
    assert (error.code, error.path) == ("input.too_large", "")


def test_the_package_is_imported_without_data_classes() -> None:
    code = "import sys, anbud; print(*{'dataclasses', 'inspect', 'numpy'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603
    assert done.stdout.split() == []
