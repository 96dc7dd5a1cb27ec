from __future__ import annotations

from pathlib import Path
from typing import Any

import anbud
import pytest
import vectors

FOLDER = Path(__file__).parents[1] / "vectors"
# Those that another surface does not answer yet lie in a folder of their own.
FILES = sorted(FOLDER.glob("*.json"))
ALL = [vector for file in FILES for vector in vectors.read(file)]


def named(vector: vectors.Vector) -> str:
    return str(vector["id"])


@pytest.mark.parametrize("vector", ALL, ids=named)
def test_the_native_call_answers_as_the_vector_says(vector: vectors.Vector) -> None:
    assert vectors.failure(vector) is None


@pytest.mark.parametrize("vector", [v for v in ALL if "expect" in v], ids=named)
def test_the_native_answer_has_the_same_bytes_as_the_json_door(vector: vectors.Vector) -> None:
    text = vectors.compact(vector["input"])
    assert vectors.ask(vector["call"], text) == anbud.call(vector["call"], text)


@pytest.mark.parametrize("vector", [v for v in ALL if "expectError" in v], ids=named)
def test_the_json_door_refuses_with_the_same_code_and_path(vector: vectors.Vector) -> None:
    with pytest.raises(anbud.AnbudError) as native:
        vectors.ask(vector["call"], vectors.compact(vector["input"]))
    with pytest.raises(anbud.AnbudError) as door:
        anbud.call(vector["call"], vectors.compact(vector["input"]))
    assert (native.value.code, native.value.path) == (door.value.code, door.value.path)
    # What was given is looked up in the JSON, which a native call does not have.
    if native.value.given is not None:
        assert native.value.args == door.value.args


def test_every_call_of_the_runner_has_vectors() -> None:
    assert {vector["call"] for vector in ALL} == set(vectors.CALLS)


@pytest.mark.parametrize(
    ("broken", "why"),
    [
        ({"expect": {}, "expectError": {"code": "x", "path": ""}}, "exactly one"),
        ({"expectError": {"code": "input.invalid"}}, "code and path"),
        ({"expect": {"valid": False}}, ".valid: True"),
        ({"expect": {"valid": 1}}, ".valid: True"),
        ({"expect": {}, "note": ""}, "unknown member"),
        ({"expect": {}, "call": "no.such"}, "no call"),
        ({"expectError": {"code": "input.invalid", "path": ""}}, "expected the error"),
    ],
)
def test_the_runner_sees_a_vector_that_does_not_hold(broken: dict[str, Any], why: str) -> None:
    call = {"id": "x", "call": "organisation.check", "source": "made up"}
    vector = {**call, "input": {"number": "212000-0142"}, **broken}
    assert why in str(vectors.failure(vector))


def test_the_runner_counts_and_fails_on_a_file_that_is_no_array(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "empty.json"
    file.write_text("[]", encoding="utf-8")
    assert vectors.main([str(file)]) == 1
    assert capsys.readouterr().out.endswith("\n0 passed, 1 failed\n")
