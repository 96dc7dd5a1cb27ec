"""What every class of the contract has: its JSON, and what makes it a value.

An object keeps the JSON text that the core wrote, or its place in the parsed tree of another
object. A property converts its field when it is read, so that an answer costs what is read of it.
"""

from __future__ import annotations

import datetime
from decimal import Decimal, InvalidOperation
from json import dumps, loads
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, TypeVar, cast

from anbud import _native
from anbud.errors import AnbudError

if TYPE_CHECKING:
    from collections.abc import Callable
    from fractions import Fraction
    from typing import Self

    from anbud.law import LawBook

T = TypeVar("T")
V = TypeVar("V", bound="Value")
#: Fields of the contract by name, as a constructor or a call is given them.
Fields = dict[str, Any]


class Value:
    """Value (värde) of the contract: frozen, compared, hashed, copied and pickled by its JSON."""

    __slots__ = ("_parts_of_text", "_text", "_tree")
    _text: str | None
    #: The fields that are parsed; all of them where there are no parts of the text.
    _tree: Fields | None
    _parts_of_text: dict[str, str] | None

    #: The names of the properties, in the order of the contract.
    _fields: ClassVar[tuple[str, ...]] = ()
    #: Properties that are not printed.
    _hidden: ClassVar[tuple[str, ...]] = ()

    @classmethod
    def _of(cls, text: str | None = None, tree: Fields | None = None) -> Self:
        own = object.__new__(cls)
        own._keep(text, tree)
        return own

    @classmethod
    def _at(cls, tree: Fields) -> Self:
        return cls._of(None, tree)

    def _keep(self, text: str | None, tree: Fields | None = None) -> None:
        _set_text(self, text)
        _set_tree(self, tree)
        _set_parts(self, None)

    def to_json(self) -> str:
        """Return the compact JSON form of the contract."""
        text = self._text
        if text is None:
            text = dumps(self._tree, ensure_ascii=False, separators=(",", ":"))
            _set_text(self, text)
        return text

    def to_dict(self) -> Fields:
        """Return the form of the contract as a ``dict`` of plain values."""
        return cast("Fields", loads(self.to_json()))

    @property
    def _data(self) -> Fields:
        """The whole parsed."""
        tree = self._tree
        if tree is None or self._parts_of_text is not None:
            tree = self.to_dict()
            _set_tree(self, tree)
            _set_parts(self, None)
        return tree

    def _written(self, name: str) -> str | None:
        """Give a field as it is written in the text, where this is read from a text."""
        if self._tree is None:
            _set_parts(self, _native.fields(self.to_json()))
            _set_tree(self, {})
        parts = self._parts_of_text
        return None if parts is None else parts.get(name)

    def _value(self, name: str) -> Any:  # noqa: ANN401 - a value of JSON
        """Parse a field alone; ``None`` where it is absent."""
        tree = self._tree
        if tree is None or name not in tree:
            text = self._written(name)
            tree = self._tree
            if text is None or tree is None:
                return None
            tree[name] = loads(text)
        return tree[name]

    def _get(self, name: str, read: Callable[[Any], T]) -> T | None:
        """Convert a field that may be absent."""
        value = self._value(name)
        return None if value is None else read(value)

    def _need(self, name: str, read: Callable[[Any], T]) -> T:
        """Convert a field that is always there."""
        return read(self._value(name))

    def _each(self, name: str, read: Callable[[Any], T]) -> tuple[T, ...]:
        """Convert the items of a field; where it is absent there are none."""
        return tuple(map(read, self._value(name) or ()))

    def _each_stated(self, name: str, read: Callable[[Any], T]) -> tuple[T, ...] | None:
        """Convert the items of a field that may be absent, which is not the same as empty."""
        items = self._value(name)
        return None if items is None else tuple(map(read, items))

    def _within(self, name: str, inner: str, read: Callable[[Any], T]) -> T | None:
        """Convert a field of the object that a field holds, or what it leaves open."""
        value = self._value(name)
        return None if value is None or inner not in value else read(value[inner])

    def _part(self, name: str, kind: type[V]) -> V | None:
        """Give the shape that a field holds, with its own bytes where it has data of the user's."""
        text = self._written(name)
        if text is not None:
            return kind._of(text)
        tree = self._value(name)
        return None if tree is None else kind._of(None, tree)

    def _parts(self, name: str, kind: type[V]) -> tuple[V, ...] | None:
        """Give the shapes that a field lists, likewise."""
        text = self._written(name)
        if text is not None:
            return tuple(map(kind._of, _native.items(text)))
        trees = self._value(name)
        return None if trees is None else tuple(map(kind._at, trees))

    def __eq__(self, other: object) -> bool:
        """Compare by class and JSON."""
        if type(other) is not type(self):
            return NotImplemented
        return self.to_json() == other.to_json()

    def __hash__(self) -> int:
        """Hash the JSON, which equal objects have in common."""
        return hash(self.to_json())

    def __setattr__(self, name: str, value: object) -> NoReturn:
        """Refuse: an object never changes."""
        raise AttributeError(f"{type(self).__name__} is frozen: cannot set {name!r}")

    def __delattr__(self, name: str) -> NoReturn:
        """Refuse: an object never changes."""
        raise AttributeError(f"{type(self).__name__} is frozen: cannot delete {name!r}")

    def __copy__(self) -> Self:
        """Give the object itself, since it never changes."""
        return self

    def __deepcopy__(self, memo: dict[int, Any], /) -> Self:
        """Give the object itself, since it never changes."""
        return self

    def __repr__(self) -> str:
        """Print what is stated, the way it is built."""
        shown = []
        for name in self._fields:
            value = getattr(self, name)
            if value is not None:
                text = "..." if name in self._hidden else repr(value)
                shown.append(text if name in self.__match_args__ else f"{name}={text}")
        return f"{type(self).__name__}({', '.join(shown)})"

    __match_args__: ClassVar[tuple[str, ...]] = ()


#: A frozen object is filled through its slots.
_set_text: Callable[[Value, str | None], None] = vars(Value)["_text"].__set__
_set_tree: Callable[[Value, Fields | None], None] = vars(Value)["_tree"].__set__
_set_parts: Callable[[Value, dict[str, str] | None], None] = vars(Value)["_parts_of_text"].__set__


class Shape(Value):
    """Shape (uppgifter): what a caller states. The core reads it when it is made."""

    __slots__ = ()

    def _read(self, required: Fields, optional: Fields) -> None:
        """Have the fields read by the core; those that are ``None`` are left out."""
        kind = type(self).__name__
        try:
            self._keep(_native.read(kind, required, optional))
        except AnbudError as error:
            raise error.seen_from(kind) from None

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Read the strict JSON form of the contract."""
        return cls._of(_native.read_text(cls.__name__, text))

    @classmethod
    def from_dict(cls, data: Fields) -> Self:
        """Read a ``dict`` in the form of the contract, its names in that form or in Python's.

        Days may be ``datetime.date``, amounts ``decimal.Decimal``, instants a ``datetime`` with
        time zone.
        """
        try:
            return cls._of(_native.read(cls.__name__, data))
        except AnbudError as error:
            raise error.seen_from(cls.__name__) from None

    def replace(self, **changes: Any) -> Self:  # noqa: ANN401 - the keywords of the constructor
        """Return another object with some fields stated anew; ``None`` leaves one out."""
        return type(self)(**{name: getattr(self, name) for name in self._fields} | changes)

    __replace__ = replace

    def __reduce__(self) -> tuple[Callable[[str], Self], tuple[str]]:
        """Pickle the JSON."""
        return type(self).from_json, (self.to_json(),)


class Answer(Value):
    """Answer (svar): made by a call, and read back from the JSON that it wrote."""

    __slots__ = ()

    def __init__(self) -> None:
        """Refuse: an answer is made by a call."""
        raise TypeError(f"{type(self).__name__} is made by a call, or by from_json")

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Read back what ``to_json`` wrote; nothing is checked."""
        return cls._of(text)

    @classmethod
    def from_dict(cls, data: Fields) -> Self:
        """Read back what ``to_dict`` gave; nothing is checked."""
        return cls._of(dumps(data, ensure_ascii=False, separators=(",", ":")))

    def __reduce__(self) -> tuple[Callable[[str], Self], tuple[str]]:
        """Pickle the JSON."""
        return type(self).from_json, (self.to_json(),)


def ask(
    call: str,
    required: Fields,
    optional: Fields,
    law_book: LawBook | None = None,
    stamp: LawBook | None = None,
) -> str:
    """Answer a call of the contract, the fields of its question by their names there."""
    try:
        return _native.answer(
            call,
            required,
            optional,
            None if law_book is None else law_book._book,
            None if stamp is None else stamp._book,
        )
    except AnbudError as error:
        raise error.seen_from(call) from None


def amount_of(value: Any) -> Any:  # noqa: ANN401 - read by the core
    """Write a whole number as the decimal text of the contract."""
    return value if value is None else _native.amount(value)


def length_of(value: Any) -> Any:  # noqa: ANN401 - read by the core
    """Write a length in words, ``24 months``, as its object."""
    return value if value is None else _native.span(value)


def one_of(**forms: object) -> Fields | None:
    """Lay out a field that is stated in one of several forms."""
    return {name: value for name, value in forms.items() if value is not None} or None


def in_words(span: dict[str, int]) -> str:
    """Write a length the way it is stated in words: ``24 months``."""
    [(unit, count)] = span.items()
    return f"{count} {unit}"


def day_or_month(text: str) -> datetime.date | str:
    """Give a day as ``datetime.date`` and a month as ``YYYY-MM``."""
    return datetime.date.fromisoformat(text) if len(text) > len("YYYY-MM") else text


def fraction(exact: dict[str, str]) -> Fraction:
    """Give an exact rational number."""
    from fractions import Fraction  # noqa: PLC0415

    return Fraction(int(exact["num"]), int(exact["den"]))


def plain(value: Any) -> Any:  # noqa: ANN401 - a value of JSON
    """Give a copy of data that a caller may change."""
    return loads(dumps(value))


def as_is(value: Any) -> Any:  # noqa: ANN401 - a value of JSON
    """Give a number or a word."""
    return value


def number_or_text(text: str) -> Decimal | str:
    """Give an exact number where the text is one, and else the text."""
    try:
        return Decimal(text)
    except InvalidOperation:
        return text


def amounts(by_key: dict[str, str]) -> tuple[tuple[str, Decimal], ...]:
    """Give amounts by key; ``dict`` takes them."""
    return tuple((key, Decimal(text)) for key, text in by_key.items())


def days(by_key: dict[str, str]) -> dict[str, datetime.date]:
    """Give days by key."""
    return {key: datetime.date.fromisoformat(text) for key, text in by_key.items()}


def pair(about: dict[str, str]) -> tuple[str, str]:
    """Give the kind and the id of what something is about."""
    [(kind, name)] = about.items()
    return kind, name


def facts(by_name: dict[str, Fields]) -> dict[str, Any]:
    """Give each fact as the Python type of its kind."""
    return {name: _FACTS.get(fact["kind"], as_is)(fact["value"]) for name, fact in by_name.items()}


_FACTS: dict[str, Callable[[Any], Any]] = {
    "date": datetime.date.fromisoformat,
    "instant": datetime.datetime.fromisoformat,
    "money": Decimal,
    "share": Decimal,
    "score": fraction,
}
