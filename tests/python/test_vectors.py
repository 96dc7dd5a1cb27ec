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


def named(file: Path) -> str:
    return file.stem


# What each vector expects is compared by the runner itself, `vectors.py`, which `make test` runs.
@pytest.mark.parametrize("file", FILES, ids=named)
def test_native_answers_have_the_same_bytes_as_the_json_door(file: Path) -> None:
    for vector in vectors.read(file):
        if "expect" in vector:
            text = vectors.compact(vector["input"])
            answer = vectors.ask(vector["call"], text)
            assert answer == anbud.call(vector["call"], text), vector["id"]


@pytest.mark.parametrize("file", FILES, ids=named)
def test_the_json_door_refuses_with_the_same_code_and_path(file: Path) -> None:
    for vector in vectors.read(file):
        if "expectError" not in vector:
            continue
        with pytest.raises(anbud.AnbudError) as native:
            vectors.ask(vector["call"], vectors.compact(vector["input"]))
        with pytest.raises(anbud.AnbudError) as door:
            anbud.call(vector["call"], vectors.compact(vector["input"]))
        given, refused = native.value, door.value
        assert (given.code, given.path) == (refused.code, refused.path), vector["id"]
        # A shape holds an amount in its one form: `-5` that a shape holds was given as `-5.00`.
        if given.given is not None and given.given == refused.given:
            assert given.args == refused.args, vector["id"]


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
