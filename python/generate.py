"""Writes the classes and calls of the package from the contract: ``python python/generate.py``.

``core/schema/anbud.schema.json`` says what there is and what it means; ``names.toml`` beside this
file says what Python calls it where that is not the contract's name in snake case. What is
written by hand for a class are the functions of ``anbud/_idioms.py`` named after it,
``headroom__to_records`` for instance, which become its methods.

With ``--check FOLDER`` it writes nothing into the package and compares with what is there.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import textwrap
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
PACKAGE = HERE / "anbud"
SCHEMA = json.loads((HERE.parent / "core/schema/anbud.schema.json").read_text(encoding="utf-8"))
NAMES = tomllib.loads((HERE / "names.toml").read_text(encoding="utf-8"))
DEFS: dict[str, Any] = SCHEMA["$defs"]
CALLS: dict[str, Any] = SCHEMA.get("calls", {})
HEADER = "# Generated from core/schema/anbud.schema.json by python/generate.py: change those.\n"

DAY, MOMENT = "datetime.date", "datetime.datetime"
NUMBER, DICT = "Decimal | int | str", "dict[str, Any]"


@dataclass(frozen=True)
class Kind:
    """A type of the contract in Python."""

    gives: str
    """What a property gives."""
    takes: str
    """What a keyword takes."""
    read: str = ""
    """The function that converts the JSON value."""
    state: str = ""
    """The function that a keyword goes through."""
    item: Kind | None = None
    """Of what it is a list."""
    shape: str = ""
    """The class, where it is one."""


def same(hint: str) -> Kind:
    return Kind(hint, hint, hint)


SCALARS = {
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
        name: Kind("Decimal", NUMBER, "decimal", "amount_of")
        for name in ("Sek", "Decimal", "Quantity", "Share", "ChangeShare")
    },
    # Readings that names.toml asks for by name.
    "facts": Kind(DICT, DICT, "facts"),
    "plain": Kind(DICT, DICT, "plain"),
    "pair": Kind("tuple[str, str]", "", "pair"),
    "amounts": Kind("tuple[tuple[str, Decimal], ...]", "", "amounts"),
    "days": Kind(f"dict[str, {DAY}]", "", "days"),
    "number_or_text": Kind("Decimal | str", NUMBER, "number_or_text", "amount_of"),
    "series": Kind(DICT, DICT, "plain"),
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


@dataclass
class Class:
    """A class of the package."""

    name: str
    core: str
    doc: str
    fields: list[Field] = field(default_factory=list)
    positional: list[str] = field(default_factory=list)


def snake(name: str) -> str:
    return re.sub(
        r"(?<=[a-z0-9])[A-Z]|(?<=[A-Z])[A-Z](?=[a-z])", lambda m: "_" + m[0], name
    ).lower()


def class_name(core: str) -> str:
    irregular = DEFS.get(core, {}).get("x-python", {}).get("name")
    return NAMES["classes"].get(core) or NAMES["same_as"].get(core) or irregular or core


QUESTIONS = {item["question"]["$ref"].rsplit("/", 1)[-1] for item in CALLS.values()}


def is_question(core: str) -> bool:
    return core in QUESTIONS


def is_class(core: str) -> bool:
    shape = DEFS[core]
    plain = core in SCALARS or core in NAMES["not_classes"] or "enum" in shape or is_union(core)
    return not plain and (shape.get("type") == "object" or "oneOf" in shape) and not is_split(core)


def is_split(core: str) -> bool:
    """Whether it is stated in exactly one of its fields, each of which is a keyword."""
    return DEFS[core].get("maxProperties") == 1 and core not in SCALARS


def kind_of(schema: dict[str, Any]) -> Kind:
    if "$ref" in schema:
        core = schema["$ref"].rsplit("/", 1)[-1]
        if core in SCALARS:
            return SCALARS[core]
        if is_class(core):
            name = class_name(core)
            return Kind(name, f"{name} | {DICT}", f"{name}._at", shape=name)
        return kind_of(DEFS[core])
    if schema.get("type") == "array":
        item = kind_of(schema["items"])
        return Kind(f"tuple[{item.gives}, ...]", f"Sequence[{item.takes}]", item=item)
    if "const" in schema:
        return same("str")
    if "additionalProperties" in schema and isinstance(schema["additionalProperties"], dict):
        return SCALARS["plain"]
    if "oneOf" in schema:
        kinds = [kind_of(item) for item in schema["oneOf"]]
        gives, takes = (
            " | ".join(dict.fromkeys(k))
            for k in zip(*((k.gives, k.takes) for k in kinds), strict=True)
        )
        if all(kind.shape or (kind.item and kind.item.shape) for kind in kinds):
            return Kind(
                gives,
                takes,
                "either",
                shape=" ".join(k.shape or k.item.shape for k in kinds if k.shape or k.item),
            )
        return Kind(gives, takes, "as_is")
    return same(JSON_TYPES[schema["type"]])


def ref(schema: dict[str, Any]) -> str:
    return schema.get("$ref", "").rsplit("/", 1)[-1]


def fields_of(core: str, owner: str = "") -> list[Field]:
    """Give the fields of a type, those of all its forms where it has several."""
    shape = DEFS[core]
    forms = [DEFS[ref(item)] if "$ref" in item else item for item in shape.get("oneOf", [shape])]
    required = set.intersection(*(set(form.get("required", [])) for form in forms))
    found: dict[str, Field] = {}
    for form in forms:
        for wire, schema in form.get("properties", {}).items():
            if wire == "lawBook" and is_question(core):
                continue
            for item in of_property(core, wire, schema, wire in required):
                before = found.setdefault(item.name, item)
                if before.kind != item.kind and before.wire == item.wire:
                    before.kind = SCALARS["number_or_text"]
    return list(found.values())


def of_property(core: str, wire: str, schema: dict[str, Any], required: bool) -> list[Field]:  # noqa: FBT001
    told = NAMES["fields"].get(core, {}).get(wire, {})
    told = {"name": told} if isinstance(told, str) else told
    name = told.get("name", schema.get("x-python", {}).get("name"))
    if name is None:
        name = NAMES["everywhere"].get(wire, snake(wire))
    required = required and told.get("required", True)
    doc = description(schema)
    target = ref(schema)
    default = told.get("default", schema.get("default"))
    if target == "Text" and "kind" not in told:
        return [
            Field(
                f"{name}_{tongue}",
                wire,
                same("str"),
                doc and f"{doc[:-1]}, in {words}.",
                required,
                inner=tongue,
            )
            for tongue, words in (("sv", "Swedish"), ("en", "English"))
        ]
    if "parts" in told:
        found = []
        for part, item in told["parts"].items():
            inner, _, rest = part.partition(".")
            schema_of = DEFS[target] if target else schema
            part_schema = schema_of["properties"][inner]
            needed = required and inner in schema_of.get("required", [])
            kind = same("str") if rest else kind_of(part_schema)
            found.append(
                Field(item, wire, kind, description(part_schema) or doc, needed, inner=part)
            )
        return found
    if told.get("split") or (target and is_split(target)):
        units = DEFS[target]["properties"]
        stem = f"{name}_" if name else ""
        return [
            Field(f"{stem}{snake(unit)}", wire, kind_of(item), description(item) or doc, inner=unit)
            for unit, item in units.items()
        ]
    kind = SCALARS[told["kind"]] if "kind" in told else kind_of(schema)
    if told.get("each"):
        kind = Kind(f"tuple[{kind.gives}, ...]", f"Sequence[{kind.takes}]", item=kind)
    return [
        Field(
            name,
            wire,
            kind,
            with_words(doc, schema),
            required,
            default,
            hidden=target == "StatedNumber",
        )
    ]


PROPERTIES = {
    name
    for item in DEFS.values()
    for form in item.get("oneOf", [item])
    for name in form.get("properties", {})
}
WORDS = {word for item in DEFS.values() for word in item.get("enum", [])}


def description(schema: dict[str, Any]) -> str:
    return in_python(schema.get("description", "").partition("\n\n- `")[0].strip())


def in_python(text: str) -> str:
    """Names in backticks the way Python has them."""

    def shown(found: re.Match[str]) -> str:
        name = found[1]
        plain = name in PROPERTIES and name not in WORDS
        return f"``{snake(name) if plain else name}``"

    return re.sub(r"`([^`]+)`", shown, text).replace("\\", "\\\\")


def with_words(doc: str, schema: dict[str, Any]) -> str:
    """The doc of a field, with the words that it takes where it does not name them."""
    target = ref(schema) or ref(schema.get("items", {}))
    words = DEFS.get(target, {}).get("enum", [])
    if not 1 < len(words) <= 12 or any(f"``{word}``" in doc for word in words):  # noqa: PLR2004
        return doc
    *most, last = (f"``{word}``" for word in words)
    told = f"{', '.join(most)} or {last}"
    return f"{doc.rstrip('.')}: {told}." if doc else f"{told}."


def docstring(text: str, indent: int, more: str = "") -> str:
    """A docstring, its first line a sentence of its item."""
    pad = " " * indent
    text = text or more
    if not text:
        return ""
    if not text.endswith((".", ":", "?")):
        text += "."
    paragraphs = [" ".join(item.split()) for item in text.split("\n\n")]
    if len(paragraphs[0]) + indent + 6 > 99 and (end := re.search(r"[.;] ", paragraphs[0])):  # noqa: PLR2004
        first, rest = paragraphs[0][: end.start() + 1], paragraphs[0][end.end() :]
        if first.endswith(";"):
            first = first[:-1] + "."
        if len(first) + indent + 6 <= 99 and not re.search(r"\b(kap|ref|e\.g|st)\.$", first):  # noqa: PLR2004
            paragraphs = [first, rest[:1].upper() + rest[1:], *paragraphs[1:]]
    width = 99 - indent
    wrapped = [
        textwrap.wrap(item, width - (3 if at == 0 else 0)) for at, item in enumerate(paragraphs)
    ]
    lines = "\n\n".join("\n".join(item) for item in wrapped)
    if "\n" not in lines and len(lines) + indent + 6 <= 99:  # noqa: PLR2004
        return f'{pad}"""{lines}"""\n'
    return (
        textwrap.indent(f'"""{lines}\n"""', pad).replace(pad + '"""' + "\n", pad + '"""\n', 1)
        + "\n"
    )


def load_idioms() -> dict[str, list[ast.FunctionDef]]:
    """The functions written by hand for a class, by its name in snake case."""
    found: dict[str, list[ast.FunctionDef]] = {}
    tree = ast.parse((PACKAGE / "_idioms.py").read_text(encoding="utf-8"))
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and "__" in node.name.strip("_"):
            found.setdefault(node.name.partition("__")[0], []).append(node)
    return found


IDIOMS = load_idioms()


def getter(item: Field, raw: set[str]) -> str:
    """How a property reads its field."""
    wire, kind = f'"{item.wire}"', item.kind
    if item.inner:
        inner, _, rest = item.inner.partition(".")
        read = kind.read if not rest else f'lambda part: part["{rest}"]'
        if item.required:
            return f'self._need({wire}, lambda part: {read}(part["{inner}"]))'
        return f'self._within({wire}, "{inner}", {read})'
    if kind.read == "either":
        one, many = kind.shape.split()
        return (
            f"self._parts({wire}, {many}) if isinstance(self._data.get({wire}), list) "
            f"else self._part({wire}, {one})"
        )
    optional = not item.required and item.default is None
    if kind.item is not None:
        if kind.item.shape in raw and optional:
            return f"self._parts({wire}, {kind.item.shape})"
        read = kind.item.read
        if kind.item.item is not None:
            read = f"lambda row: tuple(map({kind.item.item.read}, row))"
        return f"self._each{'_stated' if optional else ''}({wire}, {read})"
    if item.default is False:
        return f"self._data.get({wire}) is True"
    if kind.shape in raw and optional:
        return f"self._part({wire}, {kind.shape})"
    return f"self._{'get' if optional else 'need'}({wire}, {kind.read})"


def gives(item: Field) -> str:
    optional = not item.required and item.default is None
    return f"{item.kind.gives} | None" if optional else item.kind.gives


def stated(fields: list[Field]) -> str:
    """The fields of the contract from the keywords, as the text of a ``dict``."""
    entries: dict[str, str] = {}
    split: dict[str, list[str]] = {}
    for item in fields:
        if (item.inner and item.kind.gives != "str") or item.inner:
            split.setdefault(item.wire, []).append(f"{item.inner}={item.name}")
            entries[item.wire] = ""
        else:
            entries[item.wire] = f"{item.kind.state}({item.name})" if item.kind.state else item.name
    for wire, parts in split.items():
        entries[wire] = f"one_of({', '.join(parts)})"
    return "{" + ", ".join(f'"{wire}": {value}' for wire, value in entries.items()) + "}"


def keyword(item: Field) -> str:
    if item.required:
        return f"{item.name}: {item.kind.takes}"
    return f"{item.name}: {item.kind.takes} | None = None"


def class_text(item: Class, base: str, raw: set[str], methods: str) -> str:
    out = f"class {item.name}({base}):\n{docstring(item.doc, 4)}\n    __slots__ = ()\n"
    listed = ", ".join(f'"{f.name}"' for f in item.fields)
    if item.fields:
        out += f"    _fields = ({listed},)\n"
    if item.positional:
        out += f"    __match_args__ = ({', '.join(repr(name) for name in item.positional)},)\n"
    hidden = [f.name for f in item.fields if f.hidden]
    if hidden:
        out += f"    _hidden = ({', '.join(repr(name) for name in hidden)},)\n"
    if base == "Shape":
        first = [f for f in item.fields if f.name in item.positional]
        rest = sorted((f for f in item.fields if f not in first), key=lambda f: not f.required)
        parameters = ", ".join(
            ["self", *map(keyword, first), *(["*"] if rest else []), *map(keyword, rest)]
        )
        needed, free = ([f for f in item.fields if f.required is flag] for flag in (True, False))
        out += f"\n    def __init__({parameters}) -> None:\n"
        out += '        """State what is known; what is left out is unknown."""\n'
        out += f"        self._read({stated(needed)}, {stated(free)})\n"
    for f in item.fields:
        out += f"\n    @property\n    def {f.name}(self) -> {gives(f)}:\n"
        out += docstring(f.doc, 8, f"{f.name.replace('_', ' ').capitalize()}.")
        out += f"        return {getter(f, raw)}\n"
    return out + methods + idioms_of(item) + "\n\n"


def idioms_of(item: Class) -> str:
    """The methods of a class that are written by hand."""
    out = ""
    for node in IDIOMS.get(snake(item.name), []):
        name = node.name.partition("__")[2]
        first, *rest = node.args.args
        parameters = ["self", *(ast.unparse(argument) for argument in rest)]
        defaults = node.args.defaults
        for at, value in enumerate(reversed(defaults), 1):
            parameters[-at] += f" = {ast.unparse(value)}"
        handed = ", ".join(["self", *(argument.arg for argument in rest)])
        if name in NAMES["properties"]:
            out += "\n    @property"
        out += f"\n    def {name}({', '.join(parameters)}) -> {ast.unparse(node.returns)}:\n"
        out += docstring(ast.get_docstring(node) or "", 8)
        out += "        from anbud import _idioms\n\n"
        out += f"        return _idioms.{node.name}({handed})\n"
    return out


# --- Calls ------------------------------------------------------------------------------


def call_text(call: str, told: dict[str, Any]) -> tuple[str, str]:
    """The class that a call is a method of, none for a function, and its text."""
    owner, _, name = told["name"].rpartition(".")
    shape = CALLS[call]
    fields = question_fields(call)
    taken = told.get("self", "")
    given = [f for f in fields if f.wire != taken]
    positional = [f for f in given if f.name in told.get("positional", [])]
    rest = [f for f in given if f not in positional]
    order = sorted(rest, key=lambda f: not f.required)
    parameters = ["self"] if owner else []
    parameters += [keyword(f) for f in positional]
    book = [] if told.get("book") is False else ["law_book: LawBook | None = None"]
    paper = ["stamp: LawBook | None = None"] if told.get("paper") else []
    if order or book or paper:
        parameters += ["*", *map(keyword, order), *book, *paper]
    needed = [f for f in given if f.required]
    free = [f for f in given if not f.required]
    required = stated(needed)
    if taken:
        required = "{" + f'"{taken}": self' + (", " if needed else "") + required[1:]
    books = ("law_book" if book else "None") if book or paper else ""
    arguments = [
        f'"{call}"',
        required,
        stated(free),
        *([books] if books else []),
        *(["stamp"] if paper else []),
    ]
    asked = f"ask({', '.join(arguments)})"
    pad = "    " if owner else ""
    answer, lines, imports = answer_of(ref(shape["answer"]), told, asked)
    out = f"\n{pad}def {name}({', '.join(parameters)}) -> {answer}:\n"
    out += docstring(told.get("doc") or call_doc(shape, given), len(pad) + 4)
    if owner and imports:
        out += f"{pad}    from anbud.answers import {', '.join(imports)}\n\n"
    out += "".join(f"{pad}    {line}\n" for line in lines)
    return owner, out if owner else f"\n{out}"


def call_doc(shape: dict[str, Any], given: list[Field]) -> str:
    """What a call answers, and what its keywords mean."""
    asked = re.sub(r"^Asks (for )?", "", description(shape))
    told = "\n\n".join(f"``{item.name}``: {item.doc}" for item in given if item.doc)
    return asked[:1].upper() + asked[1:] + (f"\n\n{told}" if told else "")


def question_fields(call: str) -> list[Field]:
    told = NAMES["calls"][call]
    fields = fields_of(ref(CALLS[call]["question"]))
    for item in fields:
        renamed = told.get("rename", {}).get(
            f"{item.wire}.{item.inner}" if item.inner else item.wire
        )
        item.name = renamed or item.name
    return fields


def answer_of(core: str, told: dict[str, Any], asked: str) -> tuple[str, list[str], list[str]]:
    """What a call returns, how, and the classes that takes."""
    if "text" in told:
        return "str", [f'return str(loads({asked})["{told["text"]}"])'], []
    if "list" in told:
        wire = told["list"]
        item = class_name(ref(DEFS[core]["properties"][wire]["items"]))
        return (
            f"list[{item}]",
            [f'return [{item}._at(row) for row in loads({asked})["{wire}"]]'],
            [item],
        )
    forms = DEFS[core].get("oneOf")
    if forms is None or is_plain_union(forms):
        name = class_name(core)
        return name, [f"return {name}.from_json({asked})"], [name]
    cores = [ref(form) for form in forms]
    names = [class_name(core) for core in cores]
    lines = [f"text = {asked}", "tree = loads(text)"]
    rest = set(DEFS[cores[-1]]["required"])
    for core, name in zip(cores[:-1], names, strict=False):
        others = {wire for other in cores if other != core for wire in DEFS[other]["properties"]}
        marks = ", ".join(f'"{wire}"' for wire in DEFS[core]["properties"] if wire not in others)
        needed = ", ".join(f'"{wire}"' for wire in sorted(rest))
        lines += [
            f"if not tree.keys().isdisjoint({{{marks}}}) or not tree.keys() >= {{{needed}}}:",
            f"    return {name}._of(text, tree)",
        ]
    lines.append(f"return {names[-1]}._of(text, tree)")
    return " | ".join(names), lines, names


def is_plain_union(forms: list[dict[str, Any]]) -> bool:
    return not all("$ref" in item for item in forms)


# --- Files ------------------------------------------------------------------------------


def reached(core: str, seen: set[str]) -> set[str]:
    """Every type that a type holds."""
    text = json.dumps(DEFS[core])
    for name in re.findall(r'"#/\$defs/(\w+)"', text):
        if name not in seen:
            seen.add(name)
            reached(name, seen)
    return seen


def side(core: str) -> str:
    return DEFS[core].get("x-side", "both")


def classes() -> tuple[list[Class], list[Class]]:
    """The classes of what is stated, and of what is answered."""
    made = []
    for core in DEFS:
        elsewhere = {*NAMES["classes_by_hand"], *NAMES["same_as"]}
        if not is_class(core) or is_question(core) or is_union(core) or core in elsewhere:
            continue
        item = Class(class_name(core), core, description(DEFS[core]), fields_of(core))
        if DEFS[core].get("oneOf") and any(f.name == "kind" for f in item.fields):
            item.positional = ["kind"]
        made.append(item)
    inputs = [
        item for item in made if side(item.core) != "output" and item.core not in NAMES["answers"]
    ]
    return inputs, [item for item in made if item not in inputs]


def is_union(core: str) -> bool:
    forms = DEFS[core].get("oneOf", [])
    return bool(forms) and all("$ref" in item or item.get("type") == "array" for item in forms)


def write() -> dict[str, str]:
    """Every file of the package that is generated, by its name."""
    inputs, answers = classes()
    raw = {item.name for item in inputs if "Extensions" in reached(item.core, {item.core})}
    methods: dict[str, str] = {}
    functions = ""
    named: list[str] = []
    for call in CALLS:
        told = NAMES["calls"][call]
        told = {"name": told} if isinstance(told, str) else told
        NAMES["calls"][call] = told
        if told.get("hand"):
            continue
        owner, text = call_text(call, told)
        methods[owner] = methods.get(owner, "") + text
        if not owner and told.get("public", True):
            named.append(told["name"])
    functions = methods.pop("", "")
    files = {
        "inputs.py": module(
            "What a caller states: the shapes of the contract.",
            "".join(class_text(item, "Shape", raw, methods.get(item.name, "")) for item in inputs),
            "Shape",
        ),
        "answers.py": module(
            "What the calls of this package return.",
            "".join(class_text(item, "Answer", raw, "") for item in answers),
            "Answer",
        ),
        "calls.py": module("The calls of the contract that are functions.", functions, ""),
        "_fields.py": fields_module(inputs),
    }
    public = {
        **{item.name: "inputs" for item in inputs},
        **{item.name: "answers" for item in answers},
        **dict.fromkeys(named, "calls"),
        **NAMES["by_hand"],
    }
    files["_names.py"] = (
        f'"""Where each name of the package is."""\n{HEADER}\nfrom typing import Final\n\n'
        f"MODULES: Final = {json.dumps(dict(sorted(public.items())), indent=4)}\n".replace(
            '"\n}', '",\n}'
        )
    )
    lines = [
        f"from anbud.{where} import {name} as {name}"
        for name, where in sorted(public.items(), key=lambda item: (item[1], item[0]))
        if where
    ]
    files["_public.py"] = (
        f'"""Every name of the package, for type checkers."""\n{HEADER}\n' + "\n".join(lines) + "\n"
    )
    return files


def fields_module(inputs: list[Class]) -> str:
    """What the paths of an error are called, where it is not the contract's name in snake case."""
    table: dict[str, dict[str, tuple[str, str]]] = {}
    sources = [(item.name, item.fields) for item in inputs]
    sources += [(call, question_fields(call)) for call in CALLS]
    for name, fields in sources:
        known = {}
        for item in fields:
            shape = item.kind.shape or (item.kind.item.shape if item.kind.item else "")
            wire = f"{item.wire}.{item.inner}" if item.inner else item.wire
            if item.name != snake(wire) or shape:
                known[wire] = (item.name, shape)
        if known:
            table[name] = known
    lines = [f'    "{name}": {json.dumps(known)},' for name, known in table.items()]
    body = "\n".join(lines).replace("[", "(").replace("]", ")")
    return (
        f'"""The names of fields in paths of errors, and the classes they hold."""\n{HEADER}\n'
        f"from typing import Final\n\nFIELDS: Final[dict[str, dict[str, tuple[str, str]]]] = {{\n{body}\n}}\n"
    )


HELPERS = [
    "amount_of", "amounts", "as_is", "ask", "day_or_month", "days", "decimal", "facts", "fraction",
    "in_words", "length_of", "number_or_text", "one_of", "pair", "plain",
]  # fmt: skip


def module(doc: str, body: str, base: str) -> str:
    """A module with the imports that its text needs."""

    def uses(name: str) -> bool:
        return re.search(rf"(?<![\w\".]){re.escape(name)}\b", body) is not None

    inputs, answers = ({item.name for item in side} for side in classes())
    helpers = sorted(name for name in HELPERS if re.search(rf"\b{name}\b\(|\b{name}\)", body))
    runtime, typing = [], []
    if "datetime." in body:
        runtime.append("import datetime")
    if "loads(" in body:
        runtime.append("from json import loads")
    item = [name for name in ([base] if base else []) + helpers]
    lines = "\n".join(runtime) + ("\n" if runtime else "")
    after = ""
    if uses("CpvCode"):
        after += "from anbud._native import CpvCode\n"
    after += f"from anbud._value import {', '.join(sorted(item))}\n"
    if base != "Shape":
        needed = sorted(name for name in inputs if uses(name))
        if base == "Answer":
            after += f"from anbud.inputs import {', '.join(needed)}\n" if needed else ""
        elif needed:
            typing.append(f"from anbud.inputs import {', '.join(needed)}")
    if not base:
        needed = sorted(name for name in answers if uses(name))
        after = (
            after.replace("from anbud._value", "from anbud._value")
            + f"from anbud.answers import {', '.join(needed)}\n"
        )
    if base == "Shape":
        needed = sorted(name for name in answers if uses(name))
        typing.append(f"from anbud.answers import {', '.join(needed)}")
    typing_first = []
    if uses("Sequence"):
        typing_first.append("from collections.abc import Sequence")
    if uses("Decimal"):
        typing_first.append("from decimal import Decimal")
    if uses("Fraction"):
        typing_first.append("from fractions import Fraction")
    if uses("LawBook"):
        typing.append("from anbud.law import LawBook")
    hints = "".join(
        f"    {line}\n"
        for line in [*typing_first, *([""] if typing_first and typing else []), *sorted(typing)]
    )
    head = f'"""{doc}"""\n{HEADER}\nfrom __future__ import annotations\n\n{lines}'
    names = "TYPE_CHECKING, Any" if "Any" in body else "TYPE_CHECKING"
    head += f"from typing import {names}\n\n{after}"
    if hints:
        head += f"\nif TYPE_CHECKING:\n{hints}"
    return head.replace("    \n", "\n") + "\n\n" + body.strip("\n") + "\n"


def formatted(name: str, text: str) -> str:
    """The text as ruff lays it out."""
    ruff = Path(sys.executable).with_name("ruff")
    command = [ruff, "format", "--config", HERE / "pyproject.toml", "--stdin-filename", name, "-"]
    done = subprocess.run(command, input=text, capture_output=True, check=True, encoding="utf-8")  # noqa: S603
    return done.stdout


def main(arguments: list[str]) -> int:
    files = {name: formatted(name, text) for name, text in write().items()}
    if arguments[:1] == ["--check"]:
        stale = [
            name
            for name, text in files.items()
            if (PACKAGE / name).read_text(encoding="utf-8") != text
        ]
        print("\n".join(f"{name} is stale: run `make generate`" for name in stale))
        return bool(stale)
    for name, text in files.items():
        (PACKAGE / name).write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
