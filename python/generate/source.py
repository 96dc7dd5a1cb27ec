"""The source of the generated classes and calls."""

from __future__ import annotations

import ast
import re
import textwrap
from typing import TYPE_CHECKING

from contract import (
    NAMES,
    PYTHON,
    TYPES,
    Call,
    Class,
    Field,
    class_name,
    holds_extensions,
    is_union,
    ref,
    snake,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

WIDTH = 99


def docstring(text: str, indent: int) -> str:
    """Lay out a docstring, its first line a sentence of its own where that fits."""
    pad = " " * indent
    if not text:
        return ""
    if not text.endswith((".", ":", "?")):
        text += "."
    first, *rest = [" ".join(paragraph.split()) for paragraph in text.split("\n\n")]
    room = WIDTH - indent - len('""""""')
    if len(first) > room and (end := re.search(r"[.;] ", first)):
        sentence, more = first[: end.start()] + ".", first[end.end() :]
        if len(sentence) <= room and not re.search(r"\b(kap|ref|st)\.$", sentence):
            first, rest = sentence, [more[:1].upper() + more[1:], *rest]
    if not rest and len(first) <= room:
        return f'{pad}"""{first}"""\n'
    paragraphs = [textwrap.fill(first, WIDTH - indent - len('"""'))]
    paragraphs += [textwrap.fill(paragraph, WIDTH - indent) for paragraph in rest]
    return textwrap.indent('"""{}\n"""\n'.format("\n\n".join(paragraphs)), pad)


def class_source(made: Class, base: str, methods: str = "") -> str:
    """Write a class."""
    lines = [f"class {made.name}({base}):", docstring(made.doc, 4), "    __slots__ = ()"]
    for name, values in (
        ("_fields", [one.name for one in made.fields]),
        ("_hidden", [one.name for one in made.fields if one.hidden]),
        ("__match_args__", made.positional),
    ):
        if values:
            lines.append(f"    {name} = ({', '.join(map(repr, values))},)")
    source = "\n".join(lines) + "\n"
    if base == "Shape":
        source += _constructor(made)
    for one in made.fields:
        gives = f"{one.kind.gives} | None" if one.optional else one.kind.gives
        doc = one.doc or f"{one.name.replace('_', ' ').capitalize()}."
        source += f"\n    @property\n    def {one.name}(self) -> {gives}:\n{docstring(doc, 8)}"
        source += f"        return {_getter(one)}\n"
    return f"{source}{methods}{_idioms(made.name)}\n\n"


def _constructor(made: Class) -> str:
    first = [one for one in made.fields if one.name in made.positional]
    parameters = _parameters(first, [one for one in made.fields if one not in first])
    needed, free = ([one for one in made.fields if one.required is flag] for flag in (True, False))
    return (
        f"\n    def __init__(self, {parameters}) -> None:\n"
        '        """State what is known; what is left out is unknown."""\n'
        f"        self._read({_stated(needed)}, {_stated(free)})\n"
    )


def _parameters(positional: list[Field], keywords: list[Field], more: Iterable[str] = ()) -> str:
    """Write the parameters of a function; what is required comes first."""
    ordered = sorted(keywords, key=lambda one: not one.required)
    after = [*map(_keyword, ordered), *more]
    return ", ".join([*map(_keyword, positional), *(["*", *after] if after else [])])


def _keyword(one: Field) -> str:
    hint = one.kind.takes if one.required else f"{one.kind.takes} | None = None"
    return f"{one.name}: {hint}"


def _stated(fields: list[Field]) -> str:
    """Write the fields of the contract that keywords state, as a ``dict``."""
    entries: dict[str, str] = {}
    parts: dict[str, list[str]] = {}
    for one in fields:
        if one.inner:
            parts.setdefault(one.wire, []).append(f"{one.inner}={one.name}")
            entries[one.wire] = f"one_of({', '.join(parts[one.wire])})"
        else:
            entries[one.wire] = f"{one.kind.state}({one.name})" if one.kind.state else one.name
    return "{" + ", ".join(f'"{wire}": {value}' for wire, value in entries.items()) + "}"


def _getter(one: Field) -> str:
    """Write how a property reads its field."""
    wire, kind = f'"{one.wire}"', one.kind
    keeps_bytes = one.optional and _keeps_bytes(kind.item.shape if kind.item else kind.shape)
    if one.inner and kind.item:
        read = f"lambda items: tuple(map({kind.item.read}, items))"
        return f'self._within({wire}, "{one.inner}", {read})'
    if one.inner and one.required:
        return f'self._need({wire}, lambda part: {kind.read}(part["{one.inner}"]))'
    if one.inner:
        return f'self._within({wire}, "{one.inner}", {kind.read})'
    if kind.read == "either":
        single, several = kind.shape.split()
        is_list = f"isinstance(self._value({wire}), list)"
        return f"self._parts({wire}, {several}) if {is_list} else self._part({wire}, {single})"
    if kind.item is not None and keeps_bytes:
        return f"self._parts({wire}, {kind.item.shape})"
    if kind.item is not None:
        nested = kind.item.item
        read = f"lambda row: tuple(map({nested.read}, row))" if nested else kind.item.read
        return f"self._each{'_stated' if one.optional else ''}({wire}, {read})"
    if one.default is False:
        return f"self._value({wire}) is True"
    if keeps_bytes:
        return f"self._part({wire}, {kind.shape})"
    return f"self._{'get' if one.optional else 'need'}({wire}, {kind.read})"


_CORE_NAMES = {class_name(core): core for core in TYPES}


def _keeps_bytes(shape: str) -> bool:
    return shape in _CORE_NAMES and holds_extensions(_CORE_NAMES[shape])


def _load_idioms() -> dict[str, list[ast.FunctionDef]]:
    """Find the functions written by hand for a class, by its name in snake case."""
    found: dict[str, list[ast.FunctionDef]] = {}
    tree = ast.parse((PYTHON / "anbud/_idioms.py").read_text(encoding="utf-8"))
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and "__" in node.name:
            found.setdefault(node.name.partition("__")[0], []).append(node)
    return found


IDIOMS = _load_idioms()


def _idioms(name: str) -> str:
    """Write the methods of a class that are written by hand."""
    source = ""
    for node in IDIOMS.get(snake(name), []):
        method = node.name.partition("__")[2]
        others = node.args.args[1:]
        parameters = ["self", *(ast.unparse(argument) for argument in others)]
        for at, value in enumerate(reversed(node.args.defaults), 1):
            parameters[-at] += f" = {ast.unparse(value)}"
        handed = ", ".join(["self", *(argument.arg for argument in others)])
        hint = "" if node.returns is None else f" -> {ast.unparse(node.returns)}"
        source += "\n    @property" if method in NAMES["properties"] else ""
        source += f"\n    def {method}({', '.join(parameters)}){hint}:\n"
        source += docstring(ast.get_docstring(node) or "", 8)
        source += (
            f"        from anbud import _idioms\n\n        return _idioms.{node.name}({handed})\n"
        )
    return source


def call_source(call: Call) -> str:
    """Write a call: a function, or a method."""
    taken = call.how.get("self", "")
    given = [one for one in call.fields if one.wire != taken]
    positional = [one for one in given if one.name in call.how.get("positional", [])]
    books = ["law_book", "stamp"] if call.how.get("paper") else ["law_book"]
    parameters = _parameters(
        positional,
        [one for one in given if one not in positional],
        [f"{book}: LawBook | None = None" for book in books],
    )
    needed, free = ([one for one in given if one.required is flag] for flag in (True, False))
    required = _stated(needed)
    if taken:
        required = f'{{"{taken}": self' + (", " if needed else "") + required[1:]
    asked = f'ask("{call.wire}", {required}, {_stated(free)}, {", ".join(books)})'
    hint, lines = _answer(call, asked)
    pad = "    " if call.owner else ""
    source = f"\n{pad}def {call.name}({'self, ' if call.owner else ''}{parameters}) -> {hint}:\n"
    source += docstring(call.doc, len(pad) + 4)
    if call.owner:
        source += f"{pad}    from anbud.answers import {hint.replace(' | ', ', ')}\n\n"
    source += "".join(f"{pad}    {line}\n" for line in lines)
    return source if call.owner else f"\n{source}"


def _answer(call: Call, asked: str) -> tuple[str, list[str]]:
    """Write what a call returns, and how it makes it."""
    schema = TYPES[call.answer]
    if wire := call.how.get("text"):
        return "str", [f'return str(loads({asked})["{wire}"])']
    if wire := call.how.get("list"):
        item = class_name(ref(schema["properties"][wire]["items"]))
        return f"list[{item}]", [f'return [{item}._at(row) for row in loads({asked})["{wire}"]]']
    if not is_union(call.answer):
        name = class_name(call.answer)
        return name, [f"return {name}.from_json({asked})"]
    cores = [ref(form) for form in schema.get("oneOf", schema.get("anyOf", []))]
    lines = [f"text = {asked}", "tree = loads(text)"]
    needed = _texts(sorted(TYPES[cores[-1]]["required"]))
    for core in cores[:-1]:
        others = {wire for other in cores if other != core for wire in TYPES[other]["properties"]}
        marks = _texts(wire for wire in TYPES[core]["properties"] if wire not in others)
        lines += [
            f"if not tree.keys().isdisjoint({marks}) or not tree.keys() >= {needed}:",
            f"    return {class_name(core)}._of(text, tree)",
        ]
    lines.append(f"return {class_name(cores[-1])}._of(text, tree)")
    return " | ".join(map(class_name, cores)), lines


def _texts(words: Iterable[str]) -> str:
    return "{" + ", ".join(f'"{word}"' for word in words) + "}"
