"""
The native module behind the package `anbud`.
"""

from _typeshed import SupportsGetItem
from datetime import date
from decimal import Decimal
from typing import Any, Final, SupportsIndex, final
from typing_extensions import Buffer

__all__ = ["__version__", "Book", "CpvCode", "CpvRange", "allocate_columns", "amount", "answer", "call", "check_number", "citation_text", "deadline", "fields", "format_sek", "hour_deadline", "items", "latest_day", "not_checked", "parse_sek", "rank_columns", "read", "read_text", "route_columns", "span", "step_title"]

__version__: Final[str]

@final
class Book:
    """
    The law values behind `anbud.LawBook`.
    """
    def __new__(cls, /) -> Book:
        """
        The built-in values.
        """
    def diff(self, /, after: Book, dossiers: Any, as_of: date | str | None) -> str:
        """
        What differs in another book, and which findings of the dossiers turn, as JSON.
        """
    @staticmethod
    def from_dict(data: Any) -> Book:
        """
        The built-in values with what a `dict` puts on top.
        """
    @staticmethod
    def from_json(text: str) -> Book:
        """
        The built-in values with what JSON text puts on top.
        """
    @staticmethod
    def from_toml(texts: SupportsGetItem[int, Any]) -> Book:
        """
        The built-in values with law files as TOML texts on top.
        """
    def history(self, /, key: str) -> list[str]:
        """
        Every value under a key, in date order, as JSON.
        """
    def keys(self, /) -> list[str]:
        """
        Every key, sorted.
        """
    def recorded(self, /) -> str:
        """
        What is recorded, whole, as the text of a released book.
        """
    @staticmethod
    def released(text: str) -> Book:
        """
        A released book in place of the built-in values.
        """
    def to_json(self, /) -> str:
        """
        What is on top of the built-in values, as JSON.
        """

@final
class CpvCode:
    """
    CPV code (CPV-kod), `NNNNNNNN-N`, or the eight digits without the check digit.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ge__(self, value: object, /) -> bool: ...
    def __gt__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __le__(self, value: object, /) -> bool: ...
    def __lt__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, code: str) -> CpvCode: ...
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def check_digit(self, /) -> int:
        """
        The check digit (kontrollsiffra).
        """
    def includes(self, /, other: CpvCode) -> bool:
        """
        Whether the other code is this one or lies below it.
        """
    @property
    def level(self, /) -> int:
        """
        How many digits say something: two (a division, huvudgrupp) to eight.
        """
    @property
    def parent(self, /) -> CpvCode | None:
        """
        The code one level up; none for a division.
        """

@final
class CpvRange:
    """
    Range of CPV codes (CPV-intervall), both ends included: `85000000-9..85323000-9`, or a
    single code. A listed code does not bring the codes below it.

    It is kept as a text, since the core compares a range and does not write it.
    """
    def __contains__(self, code: CpvCode, /) -> bool:
        """
        Whether a code lies in the range.
        """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, range: str) -> CpvRange: ...
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...

def allocate_columns(*, annual: Buffer, first_day: Buffer, last_day: Buffer, method: str, by: str, first_year: SupportsIndex, years: SupportsIndex, out: Any) -> None:
    """
    Lays contracts out over years or months (periodisering), columns as buffers.

    `annual` holds 64-bit amounts in öre, `first_day` and `last_day` 32-bit days since 1970-01-01.
    The rows are written into `out`, an array of as many, 64-bit amounts in öre.
    `anbud.batch.allocate` calls it.
    """

def amount(value: Any) -> Any:
    """
    A whole number as the decimal text of the contract; anything else as it came, for the core to
    read or to refuse.
    """

def answer(name: str, required: dict, optional: dict, law_book: Book | None, stamp: Book | None) -> str:
    """
    Answers a call with the fields of its question, by the law book that is given. A field that is
    `None` is left out, unless it is required: then the core refuses it.
    """

def call(name: str, text: str | dict[str, Any]) -> Any:
    """
    Answers a call of the JSON contract: JSON text in, JSON text out; or a `dict` in, its names in
    the form of the contract or in Python's, and a `dict` out.
    """

def check_number(number: str) -> str:
    """
    The check of an organisation number, as JSON.
    """

def citation_text(citation: str, language: str | None = None) -> str:
    """
    A citation as it stands in a sentence.
    """

def deadline(question: dict, period: dict) -> tuple[str, tuple[str, str, str | None, str | None, str | None, str | None, str | None, bool]]:
    """
    When a period ends under a rule of counting: the answer of the contract, and beside it the rule,
    the day of the event, the nominal and the last day, the day in practice, what the last day moved off in Swedish and in
    English, and whether the period was lengthened.
    """

def fields(text: str) -> dict:
    """
    The fields of a JSON object, each as its text is written there.
    """

def format_sek(amount: Decimal | int | str) -> str:
    """
    Writes an amount the Swedish way (svenskt belopp), with no-break spaces and two decimals.
    """

def hour_deadline(question: dict) -> tuple[str, tuple[str, int]]:
    """
    When a period of hours ends: the answer of the contract, and beside it the moment of the event
    and the number of hours.
    """

def items(text: str) -> list[str]:
    """
    The items of a JSON array, each as its text is written there.
    """

def latest_day(question: dict, period: dict) -> tuple[str, tuple[str, str, str | None, str | None, str | None]]:
    """
    The latest day of a period counted backwards: the answer of the contract, and beside it the
    rule, the day of the event, the latest day with two working days, and the nearest weekdays
    before and after a closed one.
    """

def not_checked(code: str, language: str | None = None) -> str:
    """
    What no rule looked at (ej kontrollerat), by its code in `not_checked`, in words: Swedish
    (`"sv"`, also where none is asked for) or English (`"en"`).
    """

def parse_sek(text: str) -> Decimal:
    """
    Reads an amount as people write it in Sweden (svenskt belopp): `1 234 567,50 kr`.
    """

def rank_columns(*, model: Any, procurement: Buffer, price: Buffer | None, weights: Any, points: SupportsGetItem[int, Buffer], point_places: SupportsIndex, admissible: Buffer | None, ids: SupportsGetItem[int, str] | None, exact: bool, rank: Buffer, score: Buffer, tied: Buffer, provisional: Buffer) -> tuple[int, list[Any | None]]:
    """
    Ranks the bids of many procurements (rangordning), columns as buffers.

    `anbud.batch.rank` calls it. Whether a bid is admissible is 0, 1 or 2, which is unknown. Ranks,
    scores and the two marks are written into the last four columns; the answer is the decimals of
    the scores and, where asked for, the exact figures.
    """

def read(kind: str, fields: Any, optional: dict | None = None) -> str:
    """
    Reads a shape from a `dict` strictly, and gives its JSON. `optional` are fields besides, which
    are left out where they are `None`.
    """

def read_text(kind: str, text: str) -> str:
    """
    Reads the JSON text of a shape strictly, and gives it as the core writes it.
    """

def route_columns(*, rows: SupportsIndex, columns: SupportsGetItem[int, tuple[str, SupportsGetItem[int, SupportsIndex]]]) -> tuple[list[str], list[str | None]]:
    """
    Leads many needs to their forms (val av avtalsform), columns as bytes.

    Each question of `columns` has an answer of eight bits a need: 1 yes, 0 no, -1 unknown. What
    comes back are the forms and the first open questions. `anbud.batch.routes` calls it.
    """

def span(value: Any) -> Any:
    """
    A length in words, `24 months` or `2 years`, as its object; anything else as it came.
    """

def step_title(step: str) -> tuple[str, str]:
    """
    What a step of a timetable is called, in Swedish and in English.
    """
