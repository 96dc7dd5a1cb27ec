"""Writes the classes and calls of the package from the contract: ``python python/generate``.

What is written by hand for a class are the functions of ``anbud/_idioms.py`` named after it,
``headroom__to_records`` for instance, which become its methods. With ``--check`` nothing is
written: what is there is compared.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from contract import NAMES, PYTHON, calls, classes, snake
from source import call_source, class_source

PACKAGE = PYTHON / "anbud"
HEADER = "# Generated from core/schema/anbud.schema.json by python/generate: change those.\n"

#: What the generated modules use of ``anbud._value``.
HELPERS = (
    *("amount_of", "amounts", "as_is", "ask", "day_or_month", "days", "facts"),
    *("fraction", "in_words", "length_of", "number_or_text", "one_of", "pair", "plain"),
)
STATED, ANSWERED = classes()
CALLS = calls()
WRITTEN = [call for call in CALLS if not call.how.get("hand")]


def files() -> dict[str, str]:
    """Give every generated file of the package, by its name."""
    methods: dict[str, str] = {}
    for call in WRITTEN:
        methods[call.owner] = methods.get(call.owner, "") + call_source(call)
    shapes = [class_source(made, "Shape", methods.get(made.name, "")) for made in STATED]
    answers = [class_source(made, "Answer") for made in ANSWERED]
    return {
        "inputs.py": module("What a caller states: the shapes of the contract.", shapes, "Shape"),
        "answers.py": module("What the calls of this package return.", answers, "Answer"),
        "calls.py": module("The calls of the contract that are functions.", [methods[""]]),
        "_fields.py": fields_module(),
        "_public.py": public_module(),
    }


def module(doc: str, parts: list[str], base: str = "") -> str:
    """Lay out a module, with the imports that its text needs."""
    body = "".join(parts).strip("\n")

    def used(names: list[str]) -> str:
        # Not an attribute, a text or a part of another name.
        return ", ".join(sorted(n for n in names if re.search(rf'(?<![\w".]){n}\b', body)))

    helpers = [name for name in HELPERS if re.search(rf"\b{name}[()]", body)]
    inputs = used([made.name for made in STATED])
    answers = used([made.name for made in ANSWERED])
    runtime = ["import datetime"] if "datetime." in body else []
    runtime += ["from decimal import Decimal"] if re.search(r"\bDecimal\)", body) else []
    runtime += ["from json import loads"] if "loads(" in body else []
    runtime.append(f"from typing import TYPE_CHECKING{', Any' if 'Any' in body else ''}\n")
    runtime += ["from anbud._native import CpvCode"] if used(["CpvCode"]) else []
    runtime.append(f"from anbud._value import {', '.join(sorted([base, *helpers])).lstrip(', ')}")
    hints = [
        f"from {where} import {name}"
        for where, name in [
            ("collections.abc", "Sequence"),
            ("decimal", "Decimal"),
            ("fractions", "Fraction"),
        ]
        if used([name]) and f"from {where} import {name}" not in runtime
    ]
    # Answers hold shapes; the methods of a shape return answers, which are imported there.
    (hints if base == "Shape" else runtime).append(f"from anbud.answers import {answers}")
    (runtime if base == "Answer" else hints).append(f"from anbud.inputs import {inputs}")
    hints += ["from anbud.law import LawBook"] if used(["LawBook"]) else []
    home = "anbud.inputs" if base == "Shape" else "anbud.answers" if base else ""
    runtime, hints = (
        [line for line in lines if not home or f"from {home} import" not in line]
        for lines in (runtime, hints)
    )
    head = [f'"""{doc}"""', HEADER, "from __future__ import annotations\n", *runtime]
    return "\n".join([*head, "\nif TYPE_CHECKING:", *(f"    {line}" for line in hints), "\n", body])


def public_module() -> str:
    """Give the module with every name of the package."""
    functions = [call for call in WRITTEN if not call.owner and call.how.get("public", True)]
    names: dict[str, str] = {
        **{made.name: "inputs" for made in STATED},
        **{made.name: "answers" for made in ANSWERED},
        **{call.name: "calls" for call in functions},
        **NAMES["by_hand"],
    }
    imports = [
        f"from anbud.{where} import {', '.join(sorted(n for n in names if names[n] == where))}"
        for where in sorted(set(names.values()))
    ]
    listed = "\n".join(f'    "{name}",' for name in sorted(names))
    return "\n".join(
        ['"""Every name of the package."""', HEADER, *imports, f"\n__all__ = [\n{listed}\n]\n"]
    )


def fields_module() -> str:
    """Give what the paths of errors call a field that is not the contract's name in snake case."""
    sources = [(made.name, made.fields) for made in STATED]
    sources += [(call.wire, call.fields) for call in CALLS]
    lines = []
    for name, fields in sources:
        known = {}
        for one in fields:
            shape = one.kind.item.shape if one.kind.item else one.kind.shape
            wire = f"{one.wire}.{one.inner}" if one.inner else one.wire
            if one.name != snake(wire) or shape:
                known[wire] = (one.name, shape)
        if known:
            lines.append(f'    "{name}": {known!r},')
    return (
        f'"""The names of fields in paths of errors, and the classes they hold."""\n{HEADER}\n'
        "from typing import Final\n\n"
        "FIELDS: Final[dict[str, dict[str, tuple[str, str]]]] = {\n" + "\n".join(lines) + "\n}\n"
    )


def formatted(name: str, text: str) -> str:
    """Lay out a text as ruff does."""
    ruff = str(Path(sys.executable).with_name("ruff"))
    settings = ["--config", str(PYTHON / "pyproject.toml"), "--stdin-filename", name, "-"]
    command = [ruff, "format", *settings]
    done = subprocess.run(command, input=text, capture_output=True, check=True, encoding="utf-8")  # noqa: S603
    return done.stdout


def main(arguments: list[str]) -> int:
    """Write the files, or say which of them are stale."""
    made = {name: formatted(name, text) for name, text in files().items()}
    if arguments == ["--check"]:
        there = {name: (PACKAGE / name).read_text(encoding="utf-8") for name in made}
        stale = [name for name, text in made.items() if there[name] != text]
        for name in stale:
            sys.stdout.write(f"anbud/{name} is stale: run `make generate`\n")
        return 1 if stale else 0
    for name, text in made.items():
        (PACKAGE / name).write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
