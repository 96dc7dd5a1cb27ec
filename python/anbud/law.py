r"""The law book (lagbok): every recorded value of the law through time, with its source.

>>> from anbud import LawBook, law
>>> law.value("lou.direct_award_limit", on="2023-05-01").value
Decimal('700000')
>>> [row["value_sv"] for row in law.table("lou.framework.max_years")]
['högst 4\xa0år']

An older book judges as it did, and what differs between two books is asked of them:

>>> older = LawBook.released(LawBook().recorded())
>>> older.stamp.book == law.version().book
True
>>> law.diff(older, LawBook()).keys
()
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from anbud import _native
from anbud._law_table import LawTable
from anbud._value import Fields, Value
from anbud.answers import LawDiff, LawValue, Source, Stamp
from anbud.calls import law_value as value
from anbud.calls import law_version as version

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable, Sequence
    from typing import Self

    from anbud.inputs import Dossier

__all__ = [
    "LawBook",
    "LawDiff",
    "LawTable",
    "LawValue",
    "Source",
    "Stamp",
    "diff",
    "table",
    "value",
    "version",
]


class LawBook(Value):
    """Law book (lagbok): every recorded value of the law through time, with values of your own.

    They lie on top where the book was read from a ``dict``, from JSON or from TOML.
    """

    __slots__ = ("_book",)
    _book: _native.Book

    def __init__(self) -> None:
        """Take the built-in values alone."""
        self._hold(_native.Book())

    def _hold(self, book: _native.Book) -> None:
        self._keep(book.to_json())
        object.__setattr__(self, "_book", book)

    @classmethod
    def _holding(cls, book: _native.Book) -> Self:
        own = object.__new__(cls)
        own._hold(book)
        return own

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Read values of your own from the strict JSON form of the contract."""
        return cls._holding(_native.Book.from_json(text))

    @classmethod
    def from_dict(cls, data: Fields) -> Self:
        """Read values of your own from a ``dict`` in the form of the contract."""
        return cls._holding(_native.Book.from_dict(data))

    @classmethod
    def from_toml(cls, *texts: str) -> Self:
        """Read law files (lagfiler) of your own, as TOML texts in the form of the built-in files.

        They have ``key``, ``title``, ``title_en``, ``unit``, ``keyed_by``, and for each
        ``[[value]]`` ``from``, ``until``, ``value``, ``comparison``, ``source`` and ``replaces``.
        """
        return cls._holding(_native.Book.from_toml(list(texts)))

    @classmethod
    def released(cls, text: str) -> Self:
        """Take a released law book (utgiven lagbok) in place of the built-in values.

        ``text`` is ``law/book.json`` of a release.
        """
        return cls._holding(_native.Book.released(text))

    def recorded(self) -> str:
        """Return what is recorded, whole, as a released book; your own values are not in it."""
        return self._book.recorded()

    def keys(self) -> list[str]:
        """Return every key (alla nycklar), sorted."""
        return self._book.keys()

    def table(
        self, prefix: str | None = None, *, on: datetime.date | str | None = None
    ) -> LawTable:
        """Return every value of every key that begins with ``prefix`` (tabell över lagvärden).

        With ``on`` those in force on that day.
        """
        return table(prefix, on=on, law_book=self)

    def value_on(self, key: str, *, on: datetime.date | str) -> LawValue:
        """Return the value in force on a day (lagvärde som gäller en dag)."""
        return value(key, on=on, law_book=self)

    def history(self, key: str) -> list[LawValue]:
        """Return every value recorded under a key, in date order (lagvärdets historia)."""
        return [LawValue.from_json(text) for text in self._book.history(key)]

    @property
    def stamp(self) -> Stamp:
        """By which version and by which law an answer is given (stämpel)."""
        return version(law_book=self)

    def __repr__(self) -> str:
        """Print the values of your own."""
        return f"LawBook.from_json({self.to_json()!r})"

    def __reduce__(self) -> tuple[Callable[[str], Self], tuple[str]]:
        """Pickle the JSON."""
        return type(self).from_json, (self.to_json(),)


def table(
    prefix: str | None = None,
    *,
    on: datetime.date | str | None = None,
    law_book: LawBook | None = None,
) -> LawTable:
    """Return every law value (tabell över lagvärden) with its validity and source.

    They are records for pandas or polars, and a table in a notebook. ``prefix`` is how the keys
    begin; with ``on`` only the values in force on that day.
    """
    return LawTable.answered(prefix, on, law_book)


def diff(
    before: LawBook | None = None,
    after: LawBook | None = None,
    *,
    dossiers: Sequence[Dossier | dict[str, Any]] | None = None,
    as_of: datetime.date | str | None = None,
) -> LawDiff:
    """Return what differs between two law books (lagändring), and which findings then turn.

    A book that is left out is the built-in one. The dossiers are reviewed on ``as_of``: notice is
    taken to be given, and a procurement that has not begun to begin; without it each is judged by
    the days that it states.
    """
    first, second = (LawBook() if book is None else book for book in (before, after))
    return LawDiff.from_json(first._book.diff(second._book, dossiers, as_of))
