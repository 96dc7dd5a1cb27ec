"""What the package shows is what it says: stubs, docs, examples, the list of names."""

from __future__ import annotations

import doctest
import inspect
import os
import re
import shutil
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

import anbud
import anbud.answers
import anbud.batch
import anbud.calls
import anbud.days
import anbud.errors
import anbud.inputs
import anbud.law
import pytest
from anbud._value import Shape

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "python"
#: The flags that a stated output of a document is compared under.
AS_SHOWN = doctest.ELLIPSIS


def run_examples(text: str, name: str) -> int:
    """Run the examples of a text; the number of them."""
    test = doctest.DocTestParser().get_doctest(text, {}, name, name, 0)
    runner = doctest.DocTestRunner(optionflags=AS_SHOWN)
    runner.run(test)
    assert runner.failures == 0
    return len(test.examples)


def test_the_examples_of_the_readme_hold() -> None:
    text = (PACKAGE / "README.md").read_text(encoding="utf-8")
    blocks = re.findall(r"```pycon\n(.*?)```", text, re.DOTALL)
    assert run_examples("\n".join(blocks), "README.md") > 10


def test_the_examples_of_the_docstrings_hold() -> None:
    for module in [
        anbud,
        anbud.answers,
        anbud.batch,
        anbud.days,
        anbud.errors,
        anbud.inputs,
        anbud.law,
    ]:
        results = doctest.testmod(module, optionflags=AS_SHOWN)
        assert results.failed == 0


def test_the_package_exports_every_class_and_every_call() -> None:
    # What stands behind the classes and calls is not for callers.
    public = set(anbud.__all__)
    for module in [anbud.inputs, anbud.answers, anbud.calls]:
        own = {
            name
            for name, value in vars(module).items()
            if getattr(value, "__module__", "") == module.__name__
        }
        assert own - {"law_version"} <= public
    assert all(hasattr(anbud, name) for name in anbud.__all__)
    assert public <= set(dir(anbud))


def test_a_star_import_gives_every_name() -> None:
    names: dict[str, object] = {}
    exec("from anbud import *", names)  # noqa: S102 - what is tested
    assert set(anbud.__all__) <= set(names)


def test_each_shape_is_read_by_the_core() -> None:
    shapes = [
        value
        for value in vars(anbud.inputs).values()
        if isinstance(value, type)
        and issubclass(value, Shape)
        and value.__module__ == "anbud.inputs"
    ]
    assert len(shapes) > 100
    for shape in shapes:
        with pytest.raises(anbud.AnbudError) as refused:
            shape.from_json('{"noSuchField":1}')
        assert refused.value.code in {"input.unknown_field", "input.invalid"}
        assert refused.value.path in {"noSuchField", "kind"}


def test_the_generated_files_are_those_of_the_contract() -> None:
    done = subprocess.run(  # noqa: S603
        [sys.executable, PACKAGE / "generate", "--check"], check=False, capture_output=True
    )
    assert done.returncode == 0, done.stdout.decode()


def test_everything_public_is_documented_with_its_swedish_term() -> None:
    for name in set(anbud.__all__) - {"__version__", "call"}:
        documented = inspect.getdoc(getattr(anbud, name)) or ""
        assert "(" in documented.split("\n\n")[0], f"{name}: {documented}"


def test_the_version_is_that_of_the_distribution() -> None:
    assert anbud.__version__ == version("anbud")


def test_dates_are_given_by_keyword_only() -> None:
    functions: list[Callable[..., object]]
    functions = [
        *(anbud.deadline, anbud.latest_day, anbud.hour_deadline),
        *(anbud.allocate, anbud.AssignmentTerms.notice_end),
        *(anbud.headroom, anbud.regime, anbud.Tender, anbud.Commitment, anbud.CalendarEvent),
    ]
    for function in functions:
        kinds = {
            parameter.kind
            for name, parameter in inspect.signature(function).parameters.items()
            if name != "self"
        }
        assert kinds == {inspect.Parameter.KEYWORD_ONLY}


@pytest.mark.skipif(shutil.which("cargo") is None, reason="needs cargo")
def test_the_stubs_are_those_of_the_module(tmp_path: Path) -> None:
    environment = {**os.environ, "VIRTUAL_ENV": sys.prefix}
    subprocess.run([PACKAGE / "stubs.sh", tmp_path], check=True, env=environment)  # noqa: S603
    fresh = (tmp_path / "_native.pyi").read_text(encoding="utf-8")
    assert fresh == (PACKAGE / "anbud" / "_native.pyi").read_text(encoding="utf-8"), (
        "run `make stubs`"
    )


@pytest.mark.parametrize(
    ("language", "first", "advice"),
    [
        ("", "Om uppsägningen sker 2024-05-29 slutar uppdraget:", "helst senast 2023-12-29"),
        (
            "en_GB.UTF-8",
            "If notice is given on 2024-05-29, the assignment ends:",
            "better by 2023-12-29",
        ),
    ],
)
def test_the_story_of_lotsen_is_told_in_both_languages(
    language: str, first: str, advice: str
) -> None:
    script = ROOT / "examples" / "python" / "lotsen.py"
    environment = {**os.environ, "LANGUAGE": language, "PYTHONIOENCODING": "utf-8"}
    told = subprocess.run(  # noqa: S603
        [sys.executable, script], check=True, env=environment, capture_output=True, encoding="utf-8"
    ).stdout
    lines = told.splitlines()
    assert lines[0] == first
    assert [line.split()[-1] for line in lines[1:4]] == ["2025-05-29", "2025-05-31", "2025-06-30"]
    assert lines[5].count("2024-12-31") == 1
    assert [line.count(advice) for line in lines[6:9]] == [1, 1, 1]
