"""How an answer is compared with what a vector expects: objects as subsets."""

from __future__ import annotations

#: Arrays in which each expected element must match some element, by the name of their field.
SET_LIKE = {
    "findings",
    "steps",
    "missing",
    "notChecked",
    "flags",
    "calendar",
    "criteria",
    "basis",
    "points",
}


def difference(expected: object, actual: object, field: str = "", path: str = "") -> str | None:
    """Return the first difference, with its path; None where the answer matches."""
    if isinstance(expected, dict) and isinstance(actual, dict):
        for name, value in expected.items():
            if name not in actual:
                return f"{path}.{name}: absent, expected {value!r}"
            found = difference(value, actual[name], name, f"{path}.{name}")
            if found:
                return found
        return None
    if isinstance(expected, list) and isinstance(actual, list):
        if field in SET_LIKE:
            return _some_of_each(expected, actual, path)
        return _one_by_one(expected, actual, path)
    # In Python `True == 1`; on the wire they differ.
    same = type(expected) is type(actual) and expected == actual
    return None if same else f"{path}: {actual!r}, expected {expected!r}"


def _some_of_each(expected: list[object], actual: list[object], path: str) -> str | None:
    for element in expected:
        if all(difference(element, own) for own in actual):
            return f"{path}: no element matches {element!r}, got {actual!r}"
    return None


def _one_by_one(expected: list[object], actual: list[object], path: str) -> str | None:
    if len(expected) != len(actual):
        return f"{path}: {len(actual)} elements, expected {len(expected)}"
    for index, (one, other) in enumerate(zip(expected, actual, strict=True)):
        found = difference(one, other, "", f"{path}[{index}]")
        if found:
            return found
    return None
