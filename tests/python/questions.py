"""The keyword arguments of a native call, made from the JSON of its question."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import anbud
import anbud.inputs

SCHEMA = json.loads(
    (Path(__file__).parents[2] / "core/schema/anbud.schema.json").read_text(encoding="utf-8")
)
PERIODS = {"calendar.deadline", "calendar.before"}
#: Calls that no law value bears on: their functions take no law book.
WITHOUT_BOOK = {"explain", "organisation.check", "calendar.hours", *PERIODS}
UNITS = {"days", "weeks", "months", "years", "workingDays", "counts", "closed"}
#: What keywords take as numbers too, and JSON as texts only.
TEXTS_ONLY = {"Sek", "Decimal", "Share", "ChangeShare"}
#: Keywords that are not the contract's name in snake case.
RENAMED = {
    "budget.allocate": {"from": "first_day", "to": "last_day"},
    "budget.compareMethods": {"from": "first_day", "to": "last_day"},
    "calendar.deadline": {"from": "after"},
    "calendar.hours": {"from": "after"},
}


def arguments(call: str, text: str) -> dict[str, Any]:
    """Return the keyword arguments, shapes as objects; `terms` and the like are the object asked.

    What keywords cannot say, a field that the question does not have or `null`, is asked for by
    JSON, whose error is raised.
    """
    fields = json.loads(text)
    question = question_of(call)
    known = {*question["properties"], "lawBook"}
    if call == "law.diff" and {"to", "lawBook"} <= set(fields):
        return refused(call, text)
    missing = set(question.get("required", [])) - set(fields)
    if (
        not set(fields) <= known
        or missing
        or not all(
            sayable(call, wire, given, question["properties"].get(wire, {}))
            for wire, given in fields.items()
        )
    ):
        return refused(call, text)
    try:
        return {
            name: value
            for wire, given in fields.items()
            for name, value in keywords(call, wire, given, question["properties"].get(wire, {}))
        }
    except anbud.AnbudError:
        # An object that is refused by itself does not know where it is in the question.
        return refused(call, text)


def question_of(call: str) -> dict[str, Any]:
    """Return the schema of a call's question."""
    name = SCHEMA["calls"][call]["question"]["$ref"].rsplit("/", 1)[-1]
    found: dict[str, Any] = SCHEMA["$defs"][name]
    return found


def sayable(call: str, wire: str, given: Any, schema: dict[str, Any]) -> bool:
    """Whether a keyword says what the JSON says: not `None`, nor an amount as a number."""
    if wire == "period" and call in PERIODS:
        return isinstance(given, dict) and set(given) <= UNITS and None not in given.values()
    is_text = schema.get("$ref", "").rsplit("/", 1)[-1] in TEXTS_ONLY
    return given is not None and (isinstance(given, str) or not is_text)


def refused(call: str, text: str) -> dict[str, Any]:
    """Raise the error of the question; there must be one."""
    answer = anbud.call(call, text)
    raise AssertionError(f"{call} answers what keywords cannot ask: {answer}")


def keywords(call: str, wire: str, given: Any, schema: dict[str, Any]) -> list[tuple[str, Any]]:
    """Return a field of the question as keyword arguments."""
    if wire == "period" and call in PERIODS and isinstance(given, dict):
        return [(snake_case(unit), value) for unit, value in given.items()]
    if call == "law.diff" and wire in {"from", "to"}:
        book = anbud.LawBook.released(json.dumps(given, ensure_ascii=False))
        return [("before" if wire == "from" else "after", book)]
    if wire == "lawBook":
        book = anbud.LawBook.from_dict(given)
        name = "after" if call == "law.diff" else "law_book"
        return [] if call in WITHOUT_BOOK else [(name, book)]
    name = RENAMED.get(call, {}).get(wire, snake_case(wire))
    return [(name, objects(given, schema))]


def objects(given: Any, schema: dict[str, Any]) -> Any:
    """Return a value with its shapes as objects."""
    if "items" in schema and isinstance(given, list):
        return [objects(one, schema["items"]) for one in given]
    kind = getattr(anbud.inputs, schema.get("$ref", "").rsplit("/", 1)[-1], None)
    if isinstance(kind, type) and hasattr(kind, "from_dict"):
        return kind.from_dict(given)
    return given


def snake_case(name: str) -> str:
    """Return a name of the contract in the form of Python."""
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name)
