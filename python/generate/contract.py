"""The contract as Python has it: its types, the fields of its classes, the questions of its calls.

``core/schema/anbud.schema.json`` says what there is and what it means; ``names.toml`` says what
Python calls it where that is not the contract's name in snake case.
"""

from __future__ import annotations

import json
import re
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

PYTHON = Path(__file__).parents[1]
SCHEMA = json.loads((PYTHON.parent / "core/schema/anbud.schema.json").read_text(encoding="utf-8"))
NAMES = tomllib.loads((Path(__file__).parent / "names.toml").read_text(encoding="utf-8"))
TYPES: dict[str, dict[str, Any]] = SCHEMA["$defs"]
CALLS: dict[str, dict[str, Any]] = SCHEMA["calls"]
for schema in TYPES.values():
    # Answers of several forms may overlap; to Python they are a choice like any other.
    if "anyOf" in schema:
        schema["oneOf"] = schema.pop("anyOf")

DAY, MOMENT = "datetime.date", "datetime.datetime"
NUMBER, DICT = "Decimal | int | str", "dict[str, Any]"
#: How many words of a list are worth naming in the doc of a field.
MOST_WORDS = 12


@dataclass(frozen=True)
class Kind:
    """A type of the contract in Python."""

    gives: str
    """What a property gives."""
    takes: str
    """What a keyword takes."""
    read: str
    """The function that converts the JSON value."""
    state: str = ""
    """The function that a keyword goes through."""
    item: Kind | None = None
    """Of what it is a list."""
    shape: str = ""
    """The class, where it is one; two of them where it is one or a list of the other."""


def _same(hint: str) -> Kind:
    return Kind(hint, hint, hint)


KINDS = {
    "Day": Kind(DAY, f"{DAY} | str", f"{DAY}.fromisoformat"),
    "DayOrMonth": Kind(f"{DAY} | str", f"{DAY} | str", "day_or_month"),
    "Instant": Kind(MOMENT, f"{MOMENT} | str", f"{MOMENT}.fromisoformat"),
    "CpvCode": Kind("CpvCode", "CpvCode | str", "CpvCode"),
    "Rational": Kind("Fraction", "Fraction", "fraction"),
    "Extensions": Kind(DICT, DICT, "plain"),
    "About": Kind("dict[str, str]", "dict[str, str]", "plain"),
    "Span": Kind("str", f"str | {DICT}", "in_words", "length_of"),
    "MaxOptions": Kind("int | str", "int | str", "as_is"),
    **{
        name: Kind("Decimal", NUMBER, "Decimal", "amount_of")
        for name in ("Sek", "Decimal", "Quantity", "Share", "ChangeShare")
    },
    # Readings that names.toml asks for by name.
    "amounts": Kind("tuple[tuple[str, Decimal], ...]", "", "amounts"),
    "days": Kind(f"dict[str, {DAY}]", "", "days"),
    "facts": Kind(DICT, DICT, "facts"),
    "number_or_text": Kind("Decimal | str", NUMBER, "number_or_text", "amount_of"),
    "pair": Kind("tuple[str, str]", "", "pair"),
    "plain": Kind(DICT, DICT, "plain"),
}
JSON_TYPES = {"string": "str", "boolean": "bool", "integer": "int", "object": DICT}


@dataclass
class Field:
    """A property of a class, or a keyword of its constructor or of a call."""

    name: str
    wire: str
    kind: Kind
    doc: str
    required: bool = False
    default: Any = None
    inner: str = ""
    """The field of the object that holds it: ``months`` of ``minimumTerm``."""
    hidden: bool = False

    @property
    def optional(self) -> bool:
        """Whether a property gives ``None`` where the field is absent."""
        return not self.required and self.default is None


@dataclass
class Class:
    """A class of the package."""

    name: str
    core: str
    doc: str
    fields: list[Field]
    positional: list[str] = field(default_factory=list)


@dataclass
class Call:
    """A call of the contract: a function, or a method of ``owner``."""

    wire: str
    name: str
    owner: str
    doc: str
    fields: list[Field]
    answer: str
    """The type of the contract that is answered."""
    how: dict[str, Any]
    """What names.toml says of it."""


def snake(name: str) -> str:
    """Give a name of the contract in the form of Python."""
    parted = re.sub(r"(?<=[a-z0-9])[A-Z]|(?<=[A-Z])[A-Z](?=[a-z])", lambda m: "_" + m[0], name)
    return parted.lower()


def ref(schema: dict[str, Any]) -> str:
    """Give the name of the type that a schema refers to."""
    return str(schema.get("$ref", "")).rsplit("/", 1)[-1]


QUESTIONS = {ref(call["question"]) for call in CALLS.values()}


def class_name(core: str) -> str:
    """Give the name of a type's class."""
    irregular = TYPES[core].get("x-python", {}).get("name", core)
    return str(NAMES["same_as"].get(core, irregular))


def is_union(core: str) -> bool:
    """Whether a type is one of several others."""
    forms = TYPES[core].get("oneOf", TYPES[core].get("anyOf", []))
    return bool(forms) and all("$ref" in form or form.get("type") == "array" for form in forms)


def is_split(core: str) -> bool:
    """Whether a type is stated in exactly one of its fields, each of which is a keyword."""
    return core not in KINDS and forms_of(TYPES[core])[0].get("maxProperties") == 1


def forms_of(schema: dict[str, Any]) -> list[dict[str, Any]]:
    """Give the forms that a schema has, itself where there is one alone."""
    return [core_or_form(form) for form in schema.get("oneOf", schema.get("anyOf", [schema]))]


def core_or_form(schema: dict[str, Any]) -> dict[str, Any]:
    """Give the type that a schema refers to, or the schema itself."""
    return TYPES[ref(schema)] if "$ref" in schema else schema


def parts_of(core: str) -> dict[str, dict[str, Any]]:
    """Give the fields of an object that is stated field by field."""
    forms = forms_of(TYPES[core])
    return {wire: part for form in forms for wire, part in form.get("properties", {}).items()}


def is_class(core: str) -> bool:
    """Whether a type has a class of its own."""
    schema = TYPES[core]
    if core in KINDS or core in NAMES["not_classes"] or "enum" in schema:
        return False
    holds_fields = schema.get("type") == "object" or "oneOf" in schema
    return holds_fields and not is_split(core) and not is_union(core)


def kind_of(schema: dict[str, Any]) -> Kind:
    """Give the type of a schema in Python."""
    core = ref(schema)
    if core in KINDS:
        return KINDS[core]
    if core and is_class(core):
        name = class_name(core)
        return Kind(name, f"{name} | {DICT}", f"{name}._at", shape=name)
    if core:
        return kind_of(TYPES[core])
    forms = schema.get("oneOf", schema.get("anyOf"))
    if forms is not None:
        return _one_of([kind_of(form) for form in forms])
    if schema.get("type") == "array":
        item = kind_of(schema["items"])
        return Kind(f"tuple[{item.gives}, ...]", f"Sequence[{item.takes}]", "", item=item)
    if isinstance(schema.get("additionalProperties"), dict):
        return KINDS["plain"]
    if "const" in schema:
        return _same(type(schema["const"]).__name__)
    return _same(JSON_TYPES[schema["type"]])


def _one_of(kinds: list[Kind]) -> Kind:
    gives = " | ".join(dict.fromkeys(kind.gives for kind in kinds))
    takes = " | ".join(dict.fromkeys(kind.takes for kind in kinds))
    shapes = [kind.item.shape if kind.item else kind.shape for kind in kinds]
    if all(shapes):
        return Kind(gives, takes, "either", shape=" ".join(shapes))
    return Kind(gives, takes, "as_is")


def fields_of(core: str) -> list[Field]:
    """Give the fields of a type, those of all its forms where it has several."""
    schema = TYPES[core]
    forms = forms_of(schema)
    required = set.intersection(*(set(form.get("required", [])) for form in forms))
    found: dict[str, Field] = {}
    for form in forms:
        for wire, part in form.get("properties", {}).items():
            if wire == "lawBook" and core in QUESTIONS:
                continue
            for one in _fields_of_property(core, wire, part, required):
                before = found.setdefault(one.name, one)
                if before.kind != one.kind:
                    before.kind = KINDS["number_or_text"]
    return list(found.values())


def _fields_of_property(
    core: str, wire: str, schema: dict[str, Any], all_required: set[str]
) -> list[Field]:
    how = NAMES["fields"].get(core, {}).get(wire, {})
    how = {"name": how} if isinstance(how, str) else how
    regular = NAMES["everywhere"].get(wire, snake(wire))
    name = how.get("name", schema.get("x-python", {}).get("name", regular))
    required = wire in all_required and how.get("required", True)
    doc, target = description(schema), ref(schema)
    if target == "Text":
        return [
            Field(
                *(f"{name}_{tongue}", wire, _same("str"), doc and f"{doc[:-1]}, in {words}."),
                required=required,
                inner=tongue,
            )
            for tongue, words in (("sv", "Swedish"), ("en", "English"))
        ]
    parts = parts_of(target) if target else {}
    if "parts" in how or (target and is_split(target)):
        stem = f"{name}_" if name else ""
        names = how.get("parts", {inner: f"{stem}{snake(inner)}" for inner in parts})
        always = TYPES[target].get("required", []) if "parts" in how and required else []
        return [
            Field(
                *(part, wire, kind_of(parts[inner]), description(parts[inner]) or doc),
                required=inner in always,
                inner=inner,
            )
            for inner, part in names.items()
        ]
    kind = KINDS[how["kind"]] if "kind" in how else kind_of(schema)
    if how.get("each"):
        kind = Kind(f"tuple[{kind.gives}, ...]", f"Sequence[{kind.takes}]", "", item=kind)
    default = how.get("default", schema.get("default"))
    hidden = target == "StatedNumber"
    return [Field(name, wire, kind, _with_words(doc, schema), required, default, hidden=hidden)]


def classes() -> tuple[list[Class], list[Class]]:
    """Give the classes of what is stated, and of what is answered."""
    elsewhere = {*QUESTIONS, *NAMES["classes_by_hand"], *NAMES["same_as"]}
    stated: list[Class] = []
    answered: list[Class] = []
    for core, schema in TYPES.items():
        if not is_class(core) or core in elsewhere:
            continue
        made = Class(class_name(core), core, description(schema), fields_of(core))
        if "oneOf" in schema and any(one.name == "kind" for one in made.fields):
            made.positional = ["kind"]
        is_answer = schema["x-side"] == "output" or core in NAMES["answers"]
        (answered if is_answer else stated).append(made)
    return stated, answered


def calls() -> list[Call]:
    """Give every call, in the order of the contract."""
    found = []
    for wire, schema in CALLS.items():
        how = NAMES["calls"][wire]
        how = {"name": how} if isinstance(how, str) else how
        owner, _, name = how["name"].rpartition(".")
        fields = fields_of(ref(schema["question"]))
        for one in fields:
            one.name = how.get("rename", {}).get(one.wire, one.name)
        about = re.sub(r"^Asks (for )?", "", description(schema))
        asked = [one for one in fields if one.doc and one.wire != how.get("self")]
        told = [f"``{one.name}``: {one.doc}" for one in asked]
        doc = "\n\n".join([about[:1].upper() + about[1:], *told])
        found.append(Call(wire, name, owner, doc, fields, ref(schema["answer"]), how))
    return found


def holds_extensions(core: str) -> bool:
    """Whether a type holds data of the user's own, whose bytes are kept."""
    seen, waiting = {core}, [core]
    while waiting:
        for name in re.findall(r'"#/\$defs/(\w+)"', json.dumps(TYPES[waiting.pop()])):
            if name not in seen:
                seen.add(name)
                waiting.append(name)
    return "Extensions" in seen


_PROPERTIES = {
    name
    for schema in TYPES.values()
    for form in forms_of(schema)
    for name in form.get("properties", {})
}
_WORDS = {word for schema in TYPES.values() for word in schema.get("enum", [])}


def description(schema: dict[str, Any]) -> str:
    """Give what a schema says of itself, the names in backticks the way Python has them."""
    text = schema.get("description", "").partition("\n\n- `")[0].strip()

    def shown(found: re.Match[str]) -> str:
        name = found[1]
        is_field = name in _PROPERTIES and name not in _WORDS
        return f"``{snake(name) if is_field else name}``"

    return re.sub(r"`([^`]+)`", shown, text).replace("\\", "\\\\")


def _with_words(doc: str, schema: dict[str, Any]) -> str:
    """Add to the doc of a field the words that it takes, where it does not name them."""
    target = ref(schema) or ref(schema.get("items", {}))
    words = [f"``{word}``" for word in TYPES.get(target, {}).get("enum", [])]
    if not 1 < len(words) <= MOST_WORDS or any(word in doc for word in words):
        return doc
    named = f"{', '.join(words[:-1])} or {words[-1]}"
    return f"{doc.rstrip('.')}: {named}." if doc else f"{named}."
