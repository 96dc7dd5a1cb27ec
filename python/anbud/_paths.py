"""Paths of the contract in the names of this package."""

from __future__ import annotations

import re

from anbud._fields import FIELDS

_STEP = re.compile(r"([^.\[\]]+)|(\[\d+\])")


def in_python(root: str, path: str) -> str:
    """Give a path of a class or a call: ``notice[0].period.months`` is ``notice[0].months``."""
    steps = [name or index for name, index in _STEP.findall(path)]
    shown = ""
    kind = root
    while steps:
        step = steps.pop(0)
        if step.startswith("["):
            shown += step
            continue
        fields = FIELDS.get(kind, {})
        name, kind = fields.get(step, (snake_case(step), ""))
        inner = f"{step}.{steps[0]}" if steps else ""
        if inner in fields:
            name, kind = fields[inner]
            steps.pop(0)
        shown += f".{name}" if shown else name
    return shown


def snake_case(name: str) -> str:
    """Give a name of the contract in the form of Python: ``perYear`` is ``per_year``."""
    return re.sub(r"(?<=[a-z0-9])[A-Z]", lambda found: f"_{found[0].lower()}", name)
