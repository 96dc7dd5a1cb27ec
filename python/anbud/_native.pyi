"""
The native module behind the package `anbud`.
"""

from anbud.answers import Allocation, Deadline, Holiday, LatestNotice, LatestNoticeReadings, LawValue, NoticeEnd, NoticeReadings, NoticeUnknown, NumberCheck, VatCompensation
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any, Final, final

__all__ = ["__version__", "AssignmentTerms", "Citation", "CpvCode", "CpvRange", "Finding", "LawBook", "NoticePeriod", "Outcome", "allocate", "arguments", "call", "check_organisation_number", "deadline", "format_sek", "holidays", "law_value", "parse_sek", "vat_compensation"]

__version__: Final[str]

@final
class AssignmentTerms:
    """
    Assignment terms (uppdragsvillkor). What is left out is unknown, never no.
    """
    def __copy__(self, /) -> AssignmentTerms: ...
    def __deepcopy__(self, memo: Any, /) -> AssignmentTerms: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, start: date | str | None = None, end: date | str | None = None, until_further_notice: bool | None = None, minimum_term_months: int | None = None, notice: Sequence[NoticePeriod] | None = None, options: dict[str, Any] | None = None, compensation: dict[str, Any] | None = None, cost_bearers: list[dict[str, Any]] | None = None, adjustment: dict[str, Any] | None = None, in_kind: list[dict[str, Any]] | None = None, extensions: dict[str, Any] | None = None) -> AssignmentTerms: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def end(self, /) -> date | None:
        """
        Last day of a fixed term (slutdag), inclusive.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> AssignmentTerms:
        """
        Reads a `dict` in the form of the contract. Days may be `datetime.date`,
        amounts `decimal.Decimal`, instants a `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> AssignmentTerms:
        """
        Reads the strict JSON form of the contract.
        """
    def latest_notice(self, /, *, end_by: date | str, by: str | None = None, service_days: int | None = None) -> LatestNotice | LatestNoticeReadings | NoticeUnknown:
        """
        The latest day on which notice (uppsägning) lets the agreement have ended by a day.

        `service_days` is a margin for the letter, in days that lagen (1930:173) does not move.
        """
    @property
    def minimum_term_months(self, /) -> int | None:
        """
        Minimum term in months (bindningstid), from the start.
        """
    @property
    def notice(self, /) -> tuple[NoticePeriod, ...] | None:
        """
        Notice periods (uppsägningstider), by party.
        """
    def notice_end(self, /, *, given: date | str, by: str | None = None) -> NoticeEnd | NoticeReadings | NoticeUnknown:
        """
        When the agreement ends if notice is given (uppsägning) on a day, by `authority`,
        `provider` or, where it is left out, either party.

        Where the terms do not say to which day the period runs, the answer holds the three
        readings in use; where they do not settle it at all, what is missing.
        """
    @property
    def start(self, /) -> date | None:
        """
        First day (startdag).
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The form of the contract as a `dict` of plain values.
        """
    def to_json(self, /) -> str:
        """
        The compact JSON form of the contract.
        """
    @property
    def until_further_notice(self, /) -> bool | None:
        """
        Whether it runs until further notice (tills vidare).
        """

@final
class Citation:
    """
    Citation (hänvisning) to a section of an act, or an article of a Union act.
    """
    def __copy__(self, /) -> Citation: ...
    def __deepcopy__(self, memo: Any, /) -> Citation: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def act(self, /) -> str:
        """
        Act (författning), `2016:1145` or `1182/71`.
        """
    @property
    def amended_by(self, /) -> str | None:
        """
        Amending act (ändringsförfattning) whose wording is meant.
        """
    @property
    def by_analogy(self, /) -> bool:
        """
        Whether the section does not bind here and serves as a model only (analogi).
        """
    @property
    def chapter(self, /) -> str | None:
        """
        Chapter (kapitel).
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> Citation:
        """
        Reads a `dict` in the form of the contract. Days may be `datetime.date`,
        amounts `decimal.Decimal`, instants a `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> Citation:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def section(self, /) -> str | None:
        """
        Section or article (paragraf eller artikel).
        """
    def text(self, /, language: str | None = None) -> str:
        """
        The citation as it stands in a sentence, in Swedish (`"sv"`, also where none is
        asked for) or English (`"en"`).
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The form of the contract as a `dict` of plain values.
        """
    def to_json(self, /) -> str:
        """
        The compact JSON form of the contract.
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

@final
class Finding:
    """
    Finding (bedömning): one rule applied to one case, with everything it looked at.
    """
    def __copy__(self, /) -> Finding: ...
    def __deepcopy__(self, memo: Any, /) -> Finding: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def _repr_html_(self, /) -> str: ...
    @property
    def about(self, /) -> dict[str, Any] | None:
        """
        The part of the case it is about (vad bedömningen gäller), `{"lot": "1"}`.
        """
    @property
    def basis(self, /) -> tuple[Citation, ...]:
        """
        Every section it rests on (stöd).
        """
    @property
    def confidence(self, /) -> str | None:
        """
        How sure it is (säkerhet): `high`, `medium` or `unverified`.
        """
    def explain(self, /, language: str | None = None) -> str:
        """
        The finding as text (förklaring), one statement a line, in Swedish (`"sv"`, also where none is
        asked for) or English (`"en"`).
        """
    @property
    def facts(self, /) -> dict[str, Any]:
        """
        Every value the rule looked at (uppgifter), by name: a date, `datetime`, `Decimal`,
        `int`, `str` or, for a score, `Fraction`.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> Finding:
        """
        Reads a `dict` in the form of the contract. Days may be `datetime.date`,
        amounts `decimal.Decimal`, instants a `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> Finding:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def law_as_of(self, /) -> date | None:
        """
        The day whose law was applied (bedömt efter), not the day of the call.
        """
    @property
    def outcome(self, /) -> Outcome:
        """
        What came out (utfall).
        """
    @property
    def overlay(self, /) -> bool:
        """
        Whether it rests on a law value of the user's own (eget lagvärde).
        """
    @property
    def rule(self, /) -> str:
        """
        The permanent id of the rule (regel), for instance `lou.20.1.standstill`.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The form of the contract as a `dict` of plain values.
        """
    def to_json(self, /) -> str:
        """
        The compact JSON form of the contract.
        """

@final
class LawBook:
    """
    Law book (lagbok): every recorded value of the law through time, with the user's own
    values on top where it was read from a `dict` or from JSON.
    """
    def __copy__(self, /) -> LawBook: ...
    def __deepcopy__(self, memo: Any, /) -> LawBook: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /) -> LawBook: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(data: dict[str, Any]) -> LawBook:
        """
        Reads a `dict` in the form of the contract. Days may be `datetime.date`,
        amounts `decimal.Decimal`, instants a `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> LawBook:
        """
        Reads the strict JSON form of the contract.
        """
    def history(self, /, key: str) -> list[LawValue]:
        """
        Every value recorded under a key, in date order (lagvärdets historia).
        """
    def keys(self, /) -> list[str]:
        """
        Every key, sorted (alla nycklar).
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The form of the contract as a `dict` of plain values.
        """
    def to_json(self, /) -> str:
        """
        The compact JSON form of the contract.
        """
    def value_on(self, /, key: str, *, on: date | str) -> LawValue:
        """
        The value in force on a day (lagvärde som gäller en dag).
        """

@final
class NoticePeriod:
    """
    Notice period (uppsägningstid) of a party. What is left out is unknown.
    """
    def __copy__(self, /) -> NoticePeriod: ...
    def __deepcopy__(self, memo: Any, /) -> NoticePeriod: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, by: str | None = None, days: int | None = None, weeks: int | None = None, months: int | None = None, anchor: str | None = None, fixed_day: str | None = None, trigger: str | None = None, deemed_after_days: int | None = None, earliest: date | str | None = None, form: str | None = None) -> NoticePeriod: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def anchor(self, /) -> str | None:
        """
        To which day it runs (anknytning): `dayExact`, `monthEnd`, `quarterEnd`,
        `halfYearEnd`, `yearEnd` or `fixedDay`.
        """
    @property
    def by(self, /) -> str | None:
        """
        Who may give notice (uppsägande part): `authority`, `provider` or `either`.
        """
    @property
    def deemed_after_days(self, /) -> int | None:
        """
        After how many days a notice is deemed received (anses mottagen).
        """
    @property
    def earliest(self, /) -> date | None:
        """
        Earliest day from which it counts (tidigaste uppsägningsdag).
        """
    @property
    def fixed_day(self, /) -> str | None:
        """
        The day of the anchor `fixedDay` (fast dag), `MM-DD`.
        """
    @property
    def form(self, /) -> str | None:
        """
        Form (form), for instance in writing.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> NoticePeriod:
        """
        Reads a `dict` in the form of the contract. Days may be `datetime.date`,
        amounts `decimal.Decimal`, instants a `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> NoticePeriod:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def period(self, /) -> str | None:
        """
        Its length (uppsägningstidens längd), `12 months` for instance.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The form of the contract as a `dict` of plain values.
        """
    def to_json(self, /) -> str:
        """
        The compact JSON form of the contract.
        """
    @property
    def trigger(self, /) -> str | None:
        """
        What sets it off (utlösande händelse): `sent`, `received` or `deemedReceived`.
        """

@final
class Outcome:
    """
    Outcome (utfall) of a rule: `satisfied`, `breached`, `notApplicable`, `needsJudgement`
    or `unknown`. There is no sixth, and unknown is never a no.
    """
    __match_args__: Final[tuple[str]]
    def __copy__(self, /) -> Outcome: ...
    def __deepcopy__(self, memo: Any, /) -> Outcome: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, kind: str, *, because: str | None = None, question: str | None = None, missing: Sequence[str] | None = None) -> Outcome: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def because(self, /) -> str | None:
        """
        Code of the reason (skäl) of `notApplicable`.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> Outcome:
        """
        Reads a `dict` in the form of the contract. Days may be `datetime.date`,
        amounts `decimal.Decimal`, instants a `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> Outcome:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def kind(self, /) -> str:
        """
        Its kind (slag).
        """
    @property
    def missing(self, /) -> tuple[str, ...]:
        """
        Paths of what is missing (saknas) where the outcome is `unknown`.
        """
    @property
    def question(self, /) -> str | None:
        """
        Code of the question (fråga) that `needsJudgement` leaves to a person.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The form of the contract as a `dict` of plain values.
        """
    def to_json(self, /) -> str:
        """
        The compact JSON form of the contract.
        """

def allocate(*, total: Decimal | int | str | None = None, annual: Decimal | int | str | None = None, first_day: date | str, last_day: date | str, method: str, by: str) -> Allocation:
    """
    Lays an amount out over calendar periods (periodisering), to the öre.

    Give exactly one of `total` and `annual`. Both days are inclusive. `method` is
    `monthEqual`, `dayActualYear` or `dayActualContract`; `by` is `year`, `tertial`,
    `quarter` or `month`.
    """

def arguments(call: str, text: str) -> dict[str, Any]:
    """
    Reads the JSON input of a call strictly and returns the keyword arguments of the native
    call: of the function, or of the method of what stands under `finding` or `terms`.

    `calendar.deadline` is `deadline`, `law.parameter` is `law_value`, `assignment.notice` is
    `terms.notice_end`, `assignment.latestNotice` is `terms.latest_notice`, and so on.
    """

def call(name: str, text: str) -> str:
    """
    Answers a call of the JSON contract: JSON text in, JSON text out.
    """

def check_organisation_number(number: str) -> NumberCheck:
    """
    Checks an organisation number (organisationsnummer), lag (1974:174): 10 or 12 digits,
    with or without the hyphen.

    It says whether the number is well formed, not whether the organisation exists. A
    person's number is recognised and never given back.
    """

def deadline(*, after: date | str, rule: str, days: int | None = None, weeks: int | None = None, months: int | None = None, years: int | None = None) -> Deadline:
    """
    When a period ends (slutdag) under a rule of counting: `eu-1182-71` for bid periods,
    `sfs-1930-173` for standstill and review, `contract` for what the parties agreed.

    The day of the event, `after`, is not counted. Give exactly one of the lengths.
    """

def format_sek(amount: Decimal | int | str) -> str:
    """
    Writes an amount the Swedish way (svenskt belopp), with no-break spaces and two decimals.
    """

def holidays(year: int) -> list[Holiday]:
    """
    The public holidays of a year (årets allmänna helgdagar) in date order, from 1990 on.

    Ordinary Sundays are left out; where two holidays meet, their names are joined by ` / `.
    """

def law_value(key: str, *, on: date | str, law_book: LawBook | None = None) -> LawValue:
    """
    The value of the law on the day that governs a case (lagvärde), with its source.

    Outside the recorded time this is an error, never the nearest value.
    """

def parse_sek(text: str) -> Decimal:
    """
    Reads an amount as people write it in Sweden (svenskt belopp): `1 234 567,50 kr`.
    """

def vat_compensation(*, cost: Decimal | int | str, premises: Decimal | int | str | None = None, on: date | str, law_book: LawBook | None = None) -> VatCompensation:
    """
    Compensation for VAT hidden in a cost (ersättning för mervärdesskatt), SFS 2005:811 § 1.

    `cost` is without VAT, `premises` the part of it shown to be for premises, `on` the day
    it was incurred.
    """
