"""What the calls of this package return."""
# Generated from core/schema/anbud.schema.json by python/generate: change those.

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from anbud._value import Answer, amounts, ask, days, fraction, in_words, number_or_text, pair, plain
from anbud.inputs import (
    AwardModel,
    Bid,
    BidDeadline,
    CalendarEvent,
    Citation,
    ConditionEvidence,
    Evidence,
    Finding,
    Outcome,
    PlanLine,
)

if TYPE_CHECKING:
    from fractions import Fraction


class AbnormallyLow(Answer):
    """What the screens say of low prices (onormalt låga anbud)."""

    __slots__ = ()
    _fields = (
        "flags",
        "duty",
        "log",
        "findings",
        "missing",
        "not_checked",
    )

    @property
    def flags(self) -> tuple[LowFlag, ...]:
        """The bids that a screen flags, by screen and then in input order."""
        return self._each("flags", LowFlag._at)

    @property
    def duty(self) -> str | None:
        """Which duty."""
        return self._within("duty", "kind", str)

    @property
    def log(self) -> tuple[LogEntry, ...]:
        """The decision log (beslutslogg): what was compared, what it showed, what a person
        decides.
        """
        return self._each("log", LogEntry._at)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What it rests on."""
        return self._each("findings", Finding._at)

    @property
    def missing(self) -> tuple[str, ...]:
        """What is unknown, sorted."""
        return self._each("missing", str)

    @property
    def not_checked(self) -> tuple[str, ...]:
        """Codes of what no rule looked at."""
        return self._each("notChecked", str)

    def _repr_html_(self) -> str:
        """Show it in a notebook, in Swedish."""
        from anbud import _idioms

        return _idioms.abnormally_low___repr_html_(self)


class Action(Answer):
    """Action (åtgärd) that alone would keep the year within its frame."""

    __slots__ = ()
    _fields = (
        "commitment",
        "kind",
        "by",
        "advise_by",
        "ends_on",
        "passed",
        "missing",
    )

    @property
    def commitment(self) -> str:
        """The commitment's id."""
        return self._need("commitment", str)

    @property
    def kind(self) -> str:
        """What can be done: ``notice``, ``leaveOption`` or ``refuseOption``."""
        return self._need("kind", str)

    @property
    def by(self) -> datetime.date | None:
        """The latest day, inclusive; absent where the terms do not settle it."""
        return self._get("by", datetime.date.fromisoformat)

    @property
    def advise_by(self) -> datetime.date | None:
        """The weekday on which the letter should go."""
        return self._get("adviseBy", datetime.date.fromisoformat)

    @property
    def ends_on(self) -> datetime.date | None:
        """When the agreement then ends."""
        return self._get("endsOn", datetime.date.fromisoformat)

    @property
    def passed(self) -> bool | None:
        """Whether the day lies before the one judged by."""
        return self._get("passed", bool)

    @property
    def missing(self) -> tuple[str, ...]:
        """Paths of what would settle the day."""
        return self._each("missing", str)


class Advice(Answer):
    """Advice (råd) on the form of agreement."""

    __slots__ = ()
    _fields = (
        "route",
        "missing",
        "findings",
        "form",
        "questions",
        "turns",
    )

    @property
    def route(self) -> str:
        """The form: ``internal``, ``inHouse``, ``grant``, ``iop``, ``lov``, ``directAward``,
        ``advertised``, ``reservedNonProfit``, ``reservedParticipation``, ``reservedSheltered``,
        ``stop`` or ``unknown``.
        """
        return self._need("route", str)

    @property
    def missing(self) -> tuple[str, ...]:
        """What is missing for the question that could not be decided."""
        return self._each("missing", str)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """A finding on each question.

        Those that were never reached are not applicable. The last is on the form itself.
        """
        return self._each("findings", Finding._at)

    @property
    def form(self) -> AdviceForm | None:
        """What the form rests on and asks for; absent where the form is unknown."""
        return self._get("form", AdviceForm._at)

    @property
    def questions(self) -> tuple[OpenQuestion, ...]:
        """The questions that remain, in the order that settles most.

        None where the form is known.
        """
        return self._each("questions", OpenQuestion._at)

    @property
    def turns(self) -> tuple[TurningAnswer, ...]:
        """What another answer to each question on the way would lead to."""
        return self._each("turns", TurningAnswer._at)


class Allocation(Answer):
    """Allocation (fördelning) of an amount to periods."""

    __slots__ = ()
    _fields = (
        "parts",
        "total",
    )

    @property
    def parts(self) -> tuple[AllocationPart, ...]:
        """The parts, ascending."""
        return self._each("parts", AllocationPart._at)

    @property
    def total(self) -> Decimal:
        """Their sum."""
        return self._need("total", Decimal)

    def to_records(self) -> list[dict[str, Any]]:
        """Return one ``dict`` a part, ready for ``pandas.DataFrame``."""
        from anbud import _idioms

        return _idioms.allocation__to_records(self)

    def _repr_html_(self) -> str:
        """Show it in a notebook, in Swedish."""
        from anbud import _idioms

        return _idioms.allocation___repr_html_(self)


class AllocationPart(Answer):
    """Part of an allocation (del av fördelning)."""

    __slots__ = ()
    _fields = (
        "period",
        "amount",
        "exact",
    )

    @property
    def period(self) -> str:
        """The period: ``2025``, ``2025-T1``, ``2025-Q1`` or ``2025-01``."""
        return self._need("period", str)

    @property
    def amount(self) -> Decimal:
        """The amount."""
        return self._need("amount", Decimal)

    @property
    def exact(self) -> Fraction:
        """The amount in kronor before it was rounded to the öre."""
        return self._need("exact", fraction)


class Assessment(Answer):
    """Assessment (bedömning) of a partnership."""

    __slots__ = ()
    _fields = (
        "criteria",
        "verdict",
        "contributions",
        "to_settle",
        "indicators",
        "findings",
        "missing",
    )

    @property
    def criteria(self) -> tuple[CriterionResult, ...]:
        """The fourteen criteria, in their order."""
        return self._each("criteria", CriterionResult._at)

    @property
    def verdict(self) -> Outcome:
        """Breached where a decisive criterion is, satisfied where all fourteen are, else unknown."""
        return self._need("verdict", Outcome._at)

    @property
    def contributions(self) -> tuple[PartyContribution, ...]:
        """What each party contributes; empty where no contributions are stated."""
        return self._each("contributions", PartyContribution._at)

    @property
    def to_settle(self) -> tuple[str, ...]:
        """The criteria that are open, in the order in which to settle them: those with which the
        partnership falls, then those that weigh heavily, then the others.
        """
        return self._each("toSettle", str)

    @property
    def indicators(self) -> tuple[WeighedSign, ...]:
        """What speaks for and against a procurement, each with what it rests on."""
        return self._each("indicators", WeighedSign._at)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings: the criteria, the contributions, what speaks for a procurement, public
        authority, then the outcomes.
        """
        return self._each("findings", Finding._at)

    @property
    def missing(self) -> tuple[str, ...]:
        """What is missing."""
        return self._each("missing", str)

    def _repr_html_(self) -> str:
        """Show it in a notebook, in Swedish."""
        from anbud import _idioms

        return _idioms.assessment___repr_html_(self)


class Attachment(Answer):
    """Document to attach (handling att bifoga)."""

    __slots__ = ()
    _fields = (
        "document",
        "title",
    )

    @property
    def document(self) -> str:
        """Its id in the tender."""
        return self._need("document", str)

    @property
    def title(self) -> str:
        """What the tender calls it."""
        return self._need("title", str)


class AwardReasons(Answer):
    """Reasons of an award decision (tilldelningsbeslutets skäl), a draft in Swedish."""

    __slots__ = ()
    _fields = (
        "text",
        "html",
        "basis",
        "missing",
    )

    @property
    def text(self) -> str:
        """The draft as text."""
        return self._need("text", str)

    @property
    def html(self) -> str:
        """The draft as an HTML element ``article``, without script or style."""
        return self._need("html", str)

    @property
    def basis(self) -> tuple[Citation, ...]:
        """The sections that ask for the notice and its reasons."""
        return self._each("basis", Citation._at)

    @property
    def missing(self) -> tuple[str, ...]:
        """What the draft lacks, sorted."""
        return self._each("missing", str)

    def _repr_html_(self) -> str:
        """Show it in a notebook, in Swedish."""
        from anbud import _idioms

        return _idioms.award_reasons___repr_html_(self)


class BeforeReading(Answer):
    """Reading (läsning): the latest day if these are the days that count."""

    __slots__ = ()
    _fields = (
        "counts",
        "latest_on",
        "if_day_counted_on",
    )

    @property
    def counts(self) -> str:
        """The days that count: ``weekdays`` or ``weekdaysNoEves``."""
        return self._need("counts", str)

    @property
    def latest_on(self) -> datetime.date:
        """The latest day, inclusive, where the day of the event is not counted."""
        return self._need("latestOn", datetime.date.fromisoformat)

    @property
    def if_day_counted_on(self) -> datetime.date:
        """The latest day, inclusive, where the day of the event is counted."""
        return self._need("ifDayCountedOn", datetime.date.fromisoformat)


class BidCheck(Answer):
    """Check of a bid (anbudsprövning): the verdict with every finding behind it."""

    __slots__ = ()
    _fields = (
        "verdict",
        "findings",
        "missing",
        "not_checked",
        "unstated",
        "verdict_text_sv",
        "verdict_text_en",
        "cure_route",
    )

    @property
    def verdict(self) -> str:
        """What the findings come to: ``late``, ``rejectable``, ``unknown``, ``curable`` or
        ``admissible``.
        """
        return self._need("verdict", str)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """One finding for each rule and each thing it is about, in the order of the rules."""
        return self._each("findings", Finding._at)

    @property
    def missing(self) -> tuple[str, ...]:
        """What is missing, sorted."""
        return self._each("missing", str)

    @property
    def not_checked(self) -> tuple[str, ...]:
        """Codes of what no rule looked at."""
        return self._each("notChecked", str)

    @property
    def unstated(self) -> tuple[str, ...]:
        """Codes of what nobody has stated, in the tender or in the bid (inte angivet), sorted.

        The verdict is on what is stated alone.
        """
        return self._each("unstated", str)

    @property
    def verdict_text_sv(self) -> str:
        """The verdict as a sentence that names what nobody has stated, in Swedish."""
        return self._need("verdictText", lambda part: str(part["sv"]))

    @property
    def verdict_text_en(self) -> str:
        """The verdict as a sentence that names what nobody has stated, in English."""
        return self._need("verdictText", lambda part: str(part["en"]))

    @property
    def cure_route(self) -> str | None:
        """Where the law lets a curable bid be corrected or completed: ``4:9``, ``19:15``, or the
        sections of the act of 2007 as ``lou2007:9:8`` and ``lou2007:15:12``; none where the
        verdict is another or the chapter is not settled.
        """
        return self._get("cureRoute", str)


class BidLetter(Answer):
    """Letter to a bidder (brev): a draft for a person to read, complete and sign."""

    __slots__ = ()
    _fields = (
        "bid",
        "kind",
        "subject",
        "body",
        "html",
    )

    @property
    def bid(self) -> str | None:
        """The id of the bid."""
        return self._get("bid", str)

    @property
    def kind(self) -> str:
        """What it is: ``completion``, ``rejection``, ``hearing`` or ``lowPrice``."""
        return self._need("kind", str)

    @property
    def subject(self) -> str:
        """Its heading."""
        return self._need("subject", str)

    @property
    def body(self) -> str:
        """Its text; what a person must fill in stands in brackets."""
        return self._need("body", str)

    @property
    def html(self) -> str:
        """The same as a part of a page, every name in it escaped."""
        return self._need("html", str)

    def _repr_html_(self) -> str:
        """Show it in a notebook, in Swedish."""
        from anbud import _idioms

        return _idioms.bid_letter___repr_html_(self)


class BidLetters(Answer):
    """Letters (brev) to bidders, and the bids that get none."""

    __slots__ = ()
    _fields = (
        "letters",
        "not_drafted",
    )

    @property
    def letters(self) -> tuple[BidLetter, ...]:
        """The drafts, in the order of the bids."""
        return self._each("letters", BidLetter._at)

    @property
    def not_drafted(self) -> tuple[NotDrafted, ...]:
        """The bids without one."""
        return self._each("notDrafted", NotDrafted._at)

    def _repr_html_(self) -> str:
        """Show it in a notebook, in Swedish."""
        from anbud import _idioms

        return _idioms.bid_letters___repr_html_(self)


class BidSensitivity(Answer):
    """Sensitivity of one bid (anbudets känslighet)."""

    __slots__ = ()
    _fields = (
        "bid",
        "rank",
        "margin",
        "price",
        "wins_up_to",
        "quality",
        "wins_from",
        "point_value",
    )

    @property
    def bid(self) -> str:
        """The bid."""
        return self._need("bid", str)

    @property
    def rank(self) -> int:
        """Its rank."""
        return self._need("rank", int)

    @property
    def margin(self) -> Fraction | None:
        """Its lead before the best of the others, in the figure of the model.

        Below zero where another bid leads, absent where there is no other.
        """
        return self._get("margin", fraction)

    @property
    def price(self) -> str:
        """Whether there is a limit."""
        return self._need("price", lambda part: str(part["kind"]))

    @property
    def wins_up_to(self) -> Decimal | None:
        """The highest price, inclusive, to the öre."""
        return self._within("price", "upTo", Decimal)

    @property
    def quality(self) -> str:
        """Whether there is a limit."""
        return self._need("quality", lambda part: str(part["kind"]))

    @property
    def wins_from(self) -> Decimal | None:
        """The lowest quality, inclusive, in steps of a hundredth of a point."""
        return self._within("quality", "from", Decimal)

    @property
    def point_value(self) -> Fraction | None:
        """What one point of quality is worth in kronor at its price.

        Absent where the model has no such rate.
        """
        return self._get("pointValue", fraction)


class BidTable(Answer):
    """Table of bids (sammanställning av anbudsprövningen), fit for the award report."""

    __slots__ = ()
    _fields = (
        "columns",
        "rows",
    )

    @property
    def columns(self) -> tuple[TableColumn, ...]:
        """What is asked for, in the order of the rules and of the tender."""
        return self._each("columns", TableColumn._at)

    @property
    def rows(self) -> tuple[TableRow, ...]:
        """The bids in the order given."""
        return self._each("rows", TableRow._at)

    def to_records(self) -> list[dict[str, Any]]:
        """Return one ``dict`` a bid, ready for ``pandas.DataFrame``."""
        from anbud import _idioms

        return _idioms.bid_table__to_records(self)

    def _repr_html_(self) -> str:
        """Show it in a notebook, in Swedish."""
        from anbud import _idioms

        return _idioms.bid_table___repr_html_(self)


class BudgetChart(Answer):
    """Chart of a budget plan (diagram över en budgetplan): one for each frame, amounts in kronor.

    The series ``committed``, ``option`` and ``forecast`` are bars to be stacked in that order;
    ``frame`` and ``decided`` are lines over them; ``left`` is the headroom, drawn by itself. A
    year without a known value has no point, never one of 0. A bar that lacks unknown costs says so
    by ``atLeast``.
    """

    __slots__ = ()
    _fields = (
        "unit_sv",
        "unit_en",
        "charts",
    )

    @property
    def unit_sv(self) -> str:
        """What the vertical axis counts, in both languages, in Swedish."""
        return self._need("unit", lambda part: str(part["sv"]))

    @property
    def unit_en(self) -> str:
        """What the vertical axis counts, in both languages, in English."""
        return self._need("unit", lambda part: str(part["en"]))

    @property
    def charts(self) -> tuple[FrameChart, ...]:
        """A chart for each frame."""
        return self._each("charts", FrameChart._at)


class BudgetReport(Answer):
    """The document (rapporten) as a text; a workbook in base64."""

    __slots__ = ()
    _fields = (
        "content",
        "media_type",
    )

    @property
    def content(self) -> str:
        """The text of the document, or the bytes of the workbook in base64."""
        return self._need("content", str)

    @property
    def media_type(self) -> str:
        """Its media type."""
        return self._need("mediaType", str)

    def to_bytes(self) -> bytes:
        """Return the file: the text in UTF-8, or the workbook."""
        from anbud import _idioms

        return _idioms.budget_report__to_bytes(self)

    def _repr_markdown_(self) -> str | None:
        """Show it in a notebook, in Swedish."""
        from anbud import _idioms

        return _idioms.budget_report___repr_markdown_(self)


class CallReading(Answer):
    """Reading (läsning): the last day to call an option if these are the days that count."""

    __slots__ = ()
    _fields = (
        "counts",
        "call_by",
    )

    @property
    def counts(self) -> str:
        """The days that count as working days: ``weekdays`` or ``weekdaysNoEves``."""
        return self._need("counts", str)

    @property
    def call_by(self) -> datetime.date:
        """Last day on which it can be called, or refused where it extends by itself."""
        return self._need("callBy", datetime.date.fromisoformat)


class ContractChanges(Answer):
    """Answer (svar) to whether changes of a contract are allowed."""

    __slots__ = ()
    _fields = (
        "indexed_value",
        "net_small",
        "findings",
        "missing",
        "not_checked",
    )

    @property
    def indexed_value(self) -> Decimal | None:
        """The contract's value by its index clause, to which the changes are compared."""
        return self._get("indexedValue", Decimal)

    @property
    def net_small(self) -> Decimal | None:
        """The net sum of the changes of small value."""
        return self._get("netSmall", Decimal)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings: for each ground each change on it, or that there is none."""
        return self._each("findings", Finding._at)

    @property
    def missing(self) -> tuple[str, ...]:
        """Paths of what is missing."""
        return self._each("missing", str)

    @property
    def not_checked(self) -> tuple[str, ...]:
        """Codes of what no rule looked at."""
        return self._each("notChecked", str)


class ChartPoint(Answer):
    """Point (punkt) of a series."""

    __slots__ = ()
    _fields = (
        "category",
        "amount",
        "at_least",
    )

    @property
    def category(self) -> str:
        """The year."""
        return self._need("category", str)

    @property
    def amount(self) -> Decimal:
        """The amount in kronor."""
        return self._need("amount", Decimal)

    @property
    def at_least(self) -> bool:
        """Whether unknown costs come on top."""
        return self._value("atLeast") is True


class ChartSeries(Answer):
    """Series (serie) of a chart."""

    __slots__ = ()
    _fields = (
        "id",
        "kind",
        "label_sv",
        "label_en",
        "points",
    )

    @property
    def id(self) -> str:
        """``committed``, ``option``, ``forecast``, ``frame``, ``decided``, ``actual`` or ``left``."""
        return self._need("id", str)

    @property
    def kind(self) -> str:
        """How it is drawn: ``stackedBar``, ``line`` or ``separate``."""
        return self._need("kind", str)

    @property
    def label_sv(self) -> str:
        """What it is called, in Swedish."""
        return self._need("label", lambda part: str(part["sv"]))

    @property
    def label_en(self) -> str:
        """What it is called, in English."""
        return self._need("label", lambda part: str(part["en"]))

    @property
    def points(self) -> tuple[ChartPoint, ...]:
        """Its points, in the order of the years; a year without a value has none."""
        return self._each("points", ChartPoint._at)


class Checklist(Answer):
    """Checklist of a bid (checklista för anbudsgivaren), the most urgent item first."""

    __slots__ = ()
    _fields = (
        "verdict",
        "verdict_text",
        "items",
        "deadline",
        "days_left",
        "missing",
        "not_checked",
        "unstated",
    )

    @property
    def verdict(self) -> str:
        """What the bid comes to as it stands.

        One that is not submitted yet is not judged by time: ``late``, ``rejectable``, ``unknown``,
        ``curable`` or ``admissible``.
        """
        return self._need("verdict", str)

    @property
    def verdict_text(self) -> str:
        """The verdict as a sentence that names what nobody has stated."""
        return self._need("verdictText", str)

    @property
    def items(self) -> tuple[ChecklistItem, ...]:
        """What to do."""
        return self._each("items", ChecklistItem._at)

    @property
    def deadline(self) -> BidDeadline | None:
        """When bids must have come in."""
        return self._get("deadline", BidDeadline._at)

    @property
    def days_left(self) -> int | None:
        """Days from the day asked about to the day of the deadline; below zero after it."""
        return self._get("daysLeft", int)

    @property
    def missing(self) -> tuple[str, ...]:
        """What is missing, sorted."""
        return self._each("missing", str)

    @property
    def not_checked(self) -> tuple[str, ...]:
        """Codes of what no rule looked at."""
        return self._each("notChecked", str)

    @property
    def unstated(self) -> tuple[str, ...]:
        """Codes of what nobody has stated, as in the check.

        The verdict is on what is stated alone.
        """
        return self._each("unstated", str)

    def _repr_html_(self) -> str:
        """Show it in a notebook, in Swedish."""
        from anbud import _idioms

        return _idioms.checklist___repr_html_(self)


class ChecklistItem(Answer):
    """Item of a checklist (att göra): one thing to do."""

    __slots__ = ()
    _fields = (
        "urgency",
        "rule",
        "about",
        "text",
        "attach",
        "missing",
        "by",
        "days_left",
    )

    @property
    def urgency(self) -> str:
        """How pressing it is: ``late``, ``rejectable``, ``judgement``, ``unknown``, ``curable`` or
        ``submit``.
        """
        return self._need("urgency", str)

    @property
    def rule(self) -> str:
        """The rule behind it."""
        return self._need("rule", str)

    @property
    def about(self) -> tuple[str, str] | None:
        """What it is about, where there are several."""
        return self._get("about", pair)

    @property
    def text(self) -> str:
        """What to do, in words."""
        return self._need("text", str)

    @property
    def attach(self) -> tuple[Attachment, ...]:
        """What to attach."""
        return self._each("attach", Attachment._at)

    @property
    def missing(self) -> tuple[str, ...]:
        """What is not known, by path."""
        return self._each("missing", str)

    @property
    def by(self) -> datetime.date | None:
        """Last day to do it, inclusive: the last day for questions where only the authority can
        answer, else the day of the deadline.
        """
        return self._get("by", datetime.date.fromisoformat)

    @property
    def days_left(self) -> int | None:
        """Days from the day asked about to that day; 0 on the day itself, below zero after it."""
        return self._get("daysLeft", int)


class ComparedMethod(Answer):
    """Method in a comparison (jämförd metod)."""

    __slots__ = ()
    _fields = (
        "method",
        "parts",
        "total",
        "difference",
        "conserves",
    )

    @property
    def method(self) -> str:
        """The method: ``monthEqual``, ``dayActualYear`` or ``dayActualContract``."""
        return self._need("method", str)

    @property
    def parts(self) -> tuple[AllocationPart, ...]:
        """The parts, ascending."""
        return self._each("parts", AllocationPart._at)

    @property
    def total(self) -> Decimal:
        """Their sum."""
        return self._need("total", Decimal)

    @property
    def difference(self) -> Decimal:
        """The sum less what the contract costs; 0 where the method conserves."""
        return self._need("difference", Decimal)

    @property
    def conserves(self) -> bool:
        """Whether the parts sum to what the contract costs."""
        return self._need("conserves", bool)


class ConditionAnswer(Answer):
    """One condition (villkor) of a reservation."""

    __slots__ = ()
    _fields = (
        "condition",
        "outcome",
        "evidence",
        "basis",
    )

    @property
    def condition(self) -> str:
        """The condition."""
        return self._need("condition", str)

    @property
    def outcome(self) -> Outcome:
        """Whether it is met."""
        return self._need("outcome", Outcome._at)

    @property
    def evidence(self) -> tuple[ConditionEvidence, ...]:
        """The evidence that the organisation gives."""
        return self._each("evidence", ConditionEvidence._at)

    @property
    def basis(self) -> tuple[Citation, ...]:
        """The section."""
        return self._each("basis", Citation._at)


class CostCentre(Answer):
    """Cost centre (kostnadsställe) of a frame in a year, with what is known of each layer."""

    __slots__ = ()
    _fields = (
        "cost_centre",
        "committed",
        "option",
        "forecast",
    )

    @property
    def cost_centre(self) -> str:
        """The cost centre."""
        return self._need("costCentre", str)

    @property
    def committed(self) -> Decimal:
        """Bound."""
        return self._need("committed", Decimal)

    @property
    def option(self) -> Decimal:
        """Options."""
        return self._need("option", Decimal)

    @property
    def forecast(self) -> Decimal:
        """Expected beside."""
        return self._need("forecast", Decimal)


class CostRow(Answer):
    """Row of a total cost (rad i en totalkostnad)."""

    __slots__ = ()
    _fields = (
        "id",
        "cost",
        "flat",
        "split",
        "compensation",
        "way",
        "net",
        "premises_share",
        "break_even",
    )

    @property
    def id(self) -> str:
        """The item's id."""
        return self._need("id", str)

    @property
    def cost(self) -> Decimal | None:
        """What is paid."""
        return self._get("cost", Decimal)

    @property
    def flat(self) -> Decimal | None:
        """The flat compensation, if the conditions hold."""
        return self._get("flat", Decimal)

    @property
    def split(self) -> Decimal | None:
        """The split compensation, if the conditions hold and premises are shown."""
        return self._get("split", Decimal)

    @property
    def compensation(self) -> Decimal | None:
        """What comes back; absent where a condition is not known."""
        return self._get("compensation", Decimal)

    @property
    def way(self) -> str | None:
        """By which way: ``flat``, ``split`` or ``either``."""
        return self._get("way", str)

    @property
    def net(self) -> Decimal | None:
        """What is paid less what comes back."""
        return self._get("net", Decimal)

    @property
    def premises_share(self) -> Fraction | None:
        """Share of premises in the cost."""
        return self._get("premisesShare", fraction)

    @property
    def break_even(self) -> Fraction | None:
        """The share above which the split gives more."""
        return self._get("breakEven", fraction)


class CountedAid(Answer):
    """Earlier aid and whether it is counted (medräknat stöd)."""

    __slots__ = ()
    _fields = (
        "on",
        "amount_eur",
        "counted",
    )

    @property
    def on(self) -> datetime.date | None:
        """The day it was granted."""
        return self._get("on", datetime.date.fromisoformat)

    @property
    def amount_eur(self) -> Decimal | None:
        """The amount in euro."""
        return self._get("amountEur", Decimal)

    @property
    def counted(self) -> bool | None:
        """Whether its day lies in the window and it was given to the single undertaking.

        Absent where that is not known.
        """
        return self._get("counted", bool)


class CriterionResult(Answer):
    """Result of a criterion (kriteriets utfall)."""

    __slots__ = ()
    _fields = (
        "id",
        "outcome",
        "partly",
        "severity",
        "evidence",
        "settled_by_sv",
        "settled_by_en",
        "stated",
    )

    @property
    def id(self) -> str:
        """The criterion."""
        return self._need("id", str)

    @property
    def outcome(self) -> Outcome:
        """What the evidence says."""
        return self._need("outcome", Outcome._at)

    @property
    def partly(self) -> bool:
        """Whether there is evidence that shows a part of it, and none that settles it."""
        return self._value("partly") is True

    @property
    def severity(self) -> str:
        """How much it weighs where it is not met: ``stop``, ``decisive``, ``high`` or ``medium``."""
        return self._need("severity", str)

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """The evidence on it, with where each piece stands, in the order stated."""
        return self._each("evidence", Evidence._at)

    @property
    def settled_by_sv(self) -> str:
        """The evidence that would settle it, in Swedish."""
        return self._need("settledBy", lambda part: str(part["sv"]))

    @property
    def settled_by_en(self) -> str:
        """The evidence that would settle it, in English."""
        return self._need("settledBy", lambda part: str(part["en"]))

    @property
    def stated(self) -> tuple[str, ...]:
        """Parts of the partnership that are stated and bear on it, by path.

        They are no evidence by themselves.
        """
        return self._each("stated", str)


class DeadlineReading(Answer):
    """Reading (läsning): the last day if these are the days that count."""

    __slots__ = ()
    _fields = (
        "counts",
        "last_day",
    )

    @property
    def counts(self) -> str:
        """The days that count: ``weekdays`` or ``weekdaysNoEves``."""
        return self._need("counts", str)

    @property
    def last_day(self) -> datetime.date:
        """The last day, inclusive."""
        return self._need("lastDay", datetime.date.fromisoformat)


class Decision(Answer):
    """Decision (beslut) that must be taken on an agreement."""

    __slots__ = ()
    _fields = (
        "agreement",
        "title",
        "kind",
        "decide_by",
        "advise_by",
        "days_left",
        "effect_on",
        "then_ends_on",
        "amount",
        "anchors",
        "option",
        "what",
    )

    @property
    def agreement(self) -> str:
        """The agreement's id."""
        return self._need("agreement", str)

    @property
    def title(self) -> str | None:
        """What it is called."""
        return self._get("title", str)

    @property
    def kind(self) -> str:
        """What must be decided: ``notice``, ``optionCall``, ``optionObjection``,
        ``optionCallPassed``, ``nextProcurement``, ``end`` or ``priceAdjustment``.
        """
        return self._need("kind", str)

    @property
    def decide_by(self) -> datetime.date:
        """Last day, inclusive."""
        return self._need("decideBy", datetime.date.fromisoformat)

    @property
    def advise_by(self) -> datetime.date | None:
        """The weekday on which a letter should go; absent where none is sent."""
        return self._get("adviseBy", datetime.date.fromisoformat)

    @property
    def days_left(self) -> int:
        """Days left from the day asked about; negative where the last day has passed."""
        return self._need("daysLeft", int)

    @property
    def effect_on(self) -> datetime.date:
        """When it takes effect: the end by notice, the end with the option, the end of the term,
        the day of the new price.
        """
        return self._need("effectOn", datetime.date.fromisoformat)

    @property
    def then_ends_on(self) -> datetime.date | None:
        """Of a notice: the end that one given the day after brings."""
        return self._get("thenEndsOn", datetime.date.fromisoformat)

    @property
    def amount(self) -> Decimal | None:
        """The money that hangs on it, of a notice a year's cost; absent where it is unknown."""
        return self._get("amount", Decimal)

    @property
    def anchors(self) -> tuple[str, ...]:
        """The readings of the notice clause under which it is so.

        Empty where the anchor is stated: ``dayExact``, ``monthEnd``, ``quarterEnd``,
        ``halfYearEnd``, ``yearEnd`` or ``fixedDay``.
        """
        return self._each("anchors", str)

    @property
    def option(self) -> int | None:
        """The option."""
        return self._get("option", int)

    @property
    def what(self) -> str:
        """What it is, a sentence in the language asked for."""
        return self._need("what", str)


class DecisionSection(Answer):
    """Section of a decision paper (avsnitt i ett beslutsunderlag) on the choice of form, in
    Swedish.
    """

    __slots__ = ()
    _fields = (
        "markdown",
        "html",
        "route",
        "basis",
        "missing",
    )

    @property
    def markdown(self) -> str:
        """The section as Markdown."""
        return self._need("markdown", str)

    @property
    def html(self) -> str:
        """The section as an HTML element ``article``, without script or style."""
        return self._need("html", str)

    @property
    def route(self) -> str:
        """The form that it names: ``internal``, ``inHouse``, ``grant``, ``iop``, ``lov``,
        ``directAward``, ``advertised``, ``reservedNonProfit``, ``reservedParticipation``,
        ``reservedSheltered``, ``stop`` or ``unknown``.
        """
        return self._need("route", str)

    @property
    def basis(self) -> tuple[Citation, ...]:
        """What it rests on."""
        return self._each("basis", Citation._at)

    @property
    def missing(self) -> tuple[str, ...]:
        """What must be known before the form can be decided."""
        return self._each("missing", str)

    def _repr_html_(self) -> str:
        """Show it in a notebook, in Swedish."""
        from anbud import _idioms

        return _idioms.decision_section___repr_html_(self)


class Decisive(Answer):
    """Losing bid that decides who wins (avgörande förlorare)."""

    __slots__ = ()
    _fields = (
        "bid",
        "winners_without",
        "winners_with",
        "lead",
        "lead_with",
        "moved",
        "limit",
        "price_points_without",
        "price_points_with",
    )

    @property
    def bid(self) -> str:
        """The losing bid."""
        return self._need("bid", str)

    @property
    def winners_without(self) -> tuple[str, ...]:
        """Who ranks first without it."""
        return self._each("winnersWithout", str)

    @property
    def winners_with(self) -> tuple[str, ...]:
        """Who ranks first with it."""
        return self._each("winnersWith", str)

    @property
    def lead(self) -> Fraction:
        """By how much the winner without it leads, in the figure of the model."""
        return self._need("lead", fraction)

    @property
    def lead_with(self) -> Fraction:
        """By how much the other one leads with it."""
        return self._need("leadWith", fraction)

    @property
    def moved(self) -> tuple[Movement, ...]:
        """The values that the bid moves."""
        return self._each("moved", Movement._at)

    @property
    def limit(self) -> Decimal | None:
        """The price of the losing bid, nearest its own, up to which it still turns the outcome.

        Absent where no price of its own undoes it.
        """
        return self._get("limit", Decimal)

    @property
    def price_points_without(self) -> Fraction | None:
        """Points that the difference in price between the two is worth without the losing bid."""
        return self._get("pricePointsWithout", fraction)

    @property
    def price_points_with(self) -> Fraction | None:
        """And with it."""
        return self._get("pricePointsWith", fraction)


class DraftGap(Answer):
    """Gap (lucka) in a draft."""

    __slots__ = ()
    _fields = (
        "section",
        "path",
        "ask",
    )

    @property
    def section(self) -> str:
        """The section in which it stands."""
        return self._need("section", str)

    @property
    def path(self) -> str:
        """The field that would fill it."""
        return self._need("path", str)

    @property
    def ask(self) -> str:
        """What to fill in, in Swedish."""
        return self._need("ask", str)


class Eligibility(Answer):
    """Eligibility (behörighet för reserverad upphandling) of one organisation."""

    __slots__ = ()
    _fields = (
        "reservations",
        "findings",
        "missing",
    )

    @property
    def reservations(self) -> tuple[ReservationEligibility, ...]:
        """The three reservations, 19 kap. 25 a §, 19 kap. 25 § and 4 kap. 18 § LOU."""
        return self._each("reservations", ReservationEligibility._at)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """A finding for each condition."""
        return self._each("findings", Finding._at)

    @property
    def missing(self) -> tuple[str, ...]:
        """Paths of what is missing, sorted."""
        return self._each("missing", str)


class EspdImport(Answer):
    """Self-declaration read in (inläst egen försäkran, ESPD): what it says of a bid."""

    __slots__ = ()
    _fields = (
        "bid",
        "version",
        "role",
        "loss",
    )

    @property
    def bid(self) -> Bid:
        """The bidder, the exclusion grounds, what is relied on, the capability; nothing else."""
        return self._need("bid", Bid._at)

    @property
    def version(self) -> str:
        """Version of the data model, for instance ``4.1.0``."""
        return self._need("version", str)

    @property
    def role(self) -> str | None:
        """The role of the supplier, by the code of the document."""
        return self._get("role", str)

    @property
    def loss(self) -> tuple[EspdLoss, ...]:
        """What was not taken over."""
        return self._each("loss", EspdLoss._at)


class EspdLoss(Answer):
    """What was not taken over (bortfall) from a self-declaration."""

    __slots__ = ()
    _fields = (
        "path",
        "because",
    )

    @property
    def path(self) -> str:
        """The criterion by its code, or the element by its name."""
        return self._need("path", str)

    @property
    def because(self) -> str:
        """Why: ``not_answered``, ``details_not_kept``, ``evidence_not_kept``,
        ``ground_of_another_state``, ``number_not_swedish``, ``contact_not_kept``,
        ``date_form``.
        """
        return self._need("because", str)


class EvaluationReport(Answer):
    """Report of an evaluation (utvärderingsrapport): the table, and the same as text and as HTML."""

    __slots__ = ()
    _fields = (
        "table",
        "text",
        "html",
    )

    @property
    def table(self) -> dict[str, Any]:
        """The table with every value, exact."""
        return self._need("table", plain)

    @property
    def text(self) -> str:
        """The report as text."""
        return self._need("text", str)

    @property
    def html(self) -> str:
        """The report as an HTML element ``article``, without script or style."""
        return self._need("html", str)

    def _repr_html_(self) -> str:
        """Show it in a notebook, in Swedish."""
        from anbud import _idioms

        return _idioms.evaluation_report___repr_html_(self)


class ExchangeRate(Answer):
    """Exchange rate (utbytesrelation): kronor that one point of quality outweighs."""

    __slots__ = ()
    _fields = (
        "least",
        "most",
        "median",
    )

    @property
    def least(self) -> Fraction:
        """The least among the expected bids."""
        return self._need("least", fraction)

    @property
    def most(self) -> Fraction:
        """The most."""
        return self._need("most", fraction)

    @property
    def median(self) -> Fraction:
        """The median, which the alternative is built on."""
        return self._need("median", fraction)


class ExplanationRequest(Answer):
    """Request for an explanation (begäran om förklaring) of a price, a draft."""

    __slots__ = ()
    _fields = (
        "text",
        "html",
        "heads",
        "log",
        "basis",
        "missing",
    )

    @property
    def text(self) -> str:
        """The letter as text."""
        return self._need("text", str)

    @property
    def html(self) -> str:
        """The letter as an HTML element ``article``, without script or style."""
        return self._need("html", str)

    @property
    def heads(self) -> tuple[str, ...]:
        """The six heads that an explanation may be about, by code."""
        return self._each("heads", str)

    @property
    def log(self) -> tuple[LogEntry, ...]:
        """The decision log as far as it has come."""
        return self._each("log", LogEntry._at)

    @property
    def basis(self) -> tuple[Citation, ...]:
        """The sections that it rests on."""
        return self._each("basis", Citation._at)

    @property
    def missing(self) -> tuple[str, ...]:
        """What the letter lacks, sorted."""
        return self._each("missing", str)

    def _repr_html_(self) -> str:
        """Show it in a notebook, in Swedish."""
        from anbud import _idioms

        return _idioms.explanation_request___repr_html_(self)


class Fee(Answer):
    """Fee (ersättning) of a year by volume, with each part."""

    __slots__ = ()
    _fields = (
        "amount",
        "fixed",
        "parts",
        "findings",
        "missing",
    )

    @property
    def amount(self) -> Decimal | None:
        """The whole; absent where a part of it is unknown."""
        return self._get("amount", Decimal)

    @property
    def fixed(self) -> Decimal | None:
        """The fixed part of a year; absent where none is stated."""
        return self._get("fixed", Decimal)

    @property
    def parts(self) -> tuple[FeePart, ...]:
        """The parts by volume, in the order of the prices."""
        return self._each("parts", FeePart._at)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings."""
        return self._each("findings", Finding._at)

    @property
    def missing(self) -> tuple[str, ...]:
        """Paths of what is missing."""
        return self._each("missing", str)

    def _repr_html_(self) -> str:
        """Show it in a notebook, in Swedish."""
        from anbud import _idioms

        return _idioms.fee___repr_html_(self)


class FeePart(Answer):
    """Part of a fee (del av ersättningen) that follows a volume."""

    __slots__ = ()
    _fields = (
        "item",
        "quantity",
        "paid",
        "amount",
    )

    @property
    def item(self) -> str | None:
        """The item."""
        return self._get("item", str)

    @property
    def quantity(self) -> Decimal | None:
        """The volume of the year."""
        return self._get("quantity", Decimal)

    @property
    def paid(self) -> Decimal | None:
        """The volume that is paid for: at least the guaranteed one."""
        return self._get("paid", Decimal)

    @property
    def amount(self) -> Decimal | None:
        """What it comes to; absent where it is unknown."""
        return self._get("amount", Decimal)


class Forecast(Answer):
    """Forecast (prognos) of a plan: one row for each frame and year, and what no frame holds."""

    __slots__ = ()
    _fields = (
        "years",
        "totals",
        "outside",
        "grants",
        "findings",
        "missing",
    )

    @property
    def years(self) -> tuple[PlanYear, ...]:
        """Frame by frame, each with the years asked for."""
        return self._each("years", PlanYear._at)

    @property
    def totals(self) -> tuple[YearTotal, ...]:
        """All frames together, year by year; years are never added up."""
        return self._each("totals", YearTotal._at)

    @property
    def outside(self) -> tuple[OutsideCost, ...]:
        """Commitments that stand in no frame, or in one that nobody names."""
        return self._each("outside", OutsideCost._at)

    @property
    def grants(self) -> tuple[GrantUse, ...]:
        """The grants and what they pay."""
        return self._each("grants", GrantUse._at)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings."""
        return self._each("findings", Finding._at)

    @property
    def missing(self) -> tuple[str, ...]:
        """Paths of what is missing."""
        return self._each("missing", str)

    def _repr_html_(self) -> str:
        """Show it in a notebook, in Swedish."""
        from anbud import _idioms

        return _idioms.forecast___repr_html_(self)


class AdviceForm(Answer):
    """Form (avtalsform) with its sections, the limits of the day, and what to do next."""

    __slots__ = ()
    _fields = (
        "basis",
        "limits",
        "limits_missing",
        "next",
    )

    @property
    def basis(self) -> tuple[Citation, ...]:
        """The sections it rests on."""
        return self._each("basis", Citation._at)

    @property
    def limits(self) -> tuple[LawValue, ...]:
        """The law values of the day the procurement starts.

        Those that are not recorded are left out.
        """
        return self._each("limits", LawValue._at)

    @property
    def limits_missing(self) -> tuple[str, ...]:
        """Paths of the limits that could not be told."""
        return self._each("limitsMissing", str)

    @property
    def next(self) -> tuple[NextStep, ...]:
        """What to do next, in that order."""
        return self._each("next", NextStep._at)


class FrameChart(Answer):
    """Chart of one frame (diagram över en ram)."""

    __slots__ = ()
    _fields = (
        "frame",
        "categories",
        "series",
    )

    @property
    def frame(self) -> str:
        """The frame's id."""
        return self._need("frame", str)

    @property
    def categories(self) -> tuple[str, ...]:
        """The years on the horizontal axis, in the order asked."""
        return self._each("categories", str)

    @property
    def series(self) -> tuple[ChartSeries, ...]:
        """The series."""
        return self._each("series", ChartSeries._at)


class FundedPart(Answer):
    """Part that a grant pays (bidragets del)."""

    __slots__ = ()
    _fields = (
        "grant",
        "amount",
    )

    @property
    def grant(self) -> str:
        """The grant's id."""
        return self._need("grant", str)

    @property
    def amount(self) -> Decimal:
        """The amount."""
        return self._need("amount", Decimal)


class GrantUse(Answer):
    """Use of a grant (bidragets användning) over the years asked for."""

    __slots__ = ()
    _fields = (
        "grant",
        "amount",
        "drawn",
        "left",
    )

    @property
    def grant(self) -> str:
        """The grant's id."""
        return self._need("grant", str)

    @property
    def amount(self) -> Decimal | None:
        """What is granted; absent where that is unknown."""
        return self._get("amount", Decimal)

    @property
    def drawn(self) -> Decimal:
        """What bound commitments draw on it, in all years."""
        return self._need("drawn", Decimal)

    @property
    def left(self) -> Decimal | None:
        """What is left of it; negative where more is drawn than granted."""
        return self._get("left", Decimal)


class Headroom(Answer):
    """Headroom (utrymme i ramen), year by year."""

    __slots__ = ()
    _fields = (
        "years",
        "findings",
        "missing",
    )

    @property
    def years(self) -> tuple[HeadroomYear, ...]:
        """The years asked for, in the order asked."""
        return self._each("years", HeadroomYear._at)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings."""
        return self._each("findings", Finding._at)

    @property
    def missing(self) -> tuple[str, ...]:
        """Paths of what is missing."""
        return self._each("missing", str)

    def to_records(self) -> list[dict[str, Any]]:
        """Return one ``dict`` a year, ready for ``pandas.DataFrame``."""
        from anbud import _idioms

        return _idioms.headroom__to_records(self)

    def _repr_html_(self) -> str:
        """Show it in a notebook, in Swedish."""
        from anbud import _idioms

        return _idioms.headroom___repr_html_(self)


class HeadroomYear(Answer):
    """Headroom (utrymme) of one calendar year; what is unknown is absent, never 0."""

    __slots__ = ()
    _fields = (
        "year",
        "frame",
        "committed",
        "left",
        "status",
        "by_status",
    )

    @property
    def year(self) -> int:
        """The year."""
        return self._need("year", int)

    @property
    def frame(self) -> Decimal | None:
        """The frame; absent where no line speaks of the year."""
        return self._get("frame", Decimal)

    @property
    def committed(self) -> Decimal | None:
        """What is committed."""
        return self._get("committed", Decimal)

    @property
    def left(self) -> Decimal | None:
        """The frame less what is committed; negative where the frame is exceeded."""
        return self._get("left", Decimal)

    @property
    def status(self) -> str | None:
        """Status of the lines that the frame is made of: ``announced``, ``planned``, ``decided``
        or ``adjusted``.
        """
        return self._get("status", str)

    @property
    def by_status(self) -> tuple[StatusFrame, ...]:
        """The frame under each status, from the weakest, where the year has lines of several."""
        return self._each("byStatus", StatusFrame._at)


class Holiday(Answer):
    """Public holiday (allmän helgdag), lag (1989:253)."""

    __slots__ = ()
    _fields = (
        "on",
        "name_sv",
        "name_en",
    )

    @property
    def on(self) -> datetime.date:
        """The day."""
        return self._need("on", datetime.date.fromisoformat)

    @property
    def name_sv(self) -> str:
        """Its name; two names joined by `` / `` where two holidays meet, in Swedish."""
        return self._need("name", lambda part: str(part["sv"]))

    @property
    def name_en(self) -> str:
        """Its name; two names joined by `` / `` where two holidays meet, in English."""
        return self._need("name", lambda part: str(part["en"]))


class IfRow(Answer):
    """Row (rad) of a step as a function of a day that is not known: if that day, then this one."""

    __slots__ = ()
    _fields = (
        "path",
        "value",
        "on",
    )

    @property
    def path(self) -> str:
        """The field that is not known."""
        return self._need("path", str)

    @property
    def value(self) -> datetime.date:
        """A day it may have."""
        return self._need("value", datetime.date.fromisoformat)

    @property
    def on(self) -> datetime.date:
        """The day of the step then."""
        return self._need("on", datetime.date.fromisoformat)


class InKindRow(Answer):
    """Row of a resource in kind (rad för en resurs utan pengar)."""

    __slots__ = ()
    _fields = (
        "id",
        "what",
        "provided_by",
        "value",
    )

    @property
    def id(self) -> str:
        """The item's id."""
        return self._need("id", str)

    @property
    def what(self) -> str | None:
        """What it is."""
        return self._get("what", str)

    @property
    def provided_by(self) -> str | None:
        """Who provides it."""
        return self._get("providedBy", str)

    @property
    def value(self) -> Decimal | None:
        """Its value; absent where quantity or rate is."""
        return self._get("value", Decimal)


class LatestNotice(Answer):
    """Latest notice (senaste uppsägning) for an agreement to have ended by a day."""

    __slots__ = ()
    _fields = (
        "give_by",
        "ends_on",
        "advise_by",
        "findings",
        "missing",
    )

    @property
    def give_by(self) -> datetime.date | None:
        """Last day on which notice may be given, inclusive.

        Absent where no day is early enough.
        """
        return self._get("giveBy", datetime.date.fromisoformat)

    @property
    def ends_on(self) -> datetime.date | None:
        """When the agreement then ends; it may be before the day wanted."""
        return self._get("endsOn", datetime.date.fromisoformat)

    @property
    def advise_by(self) -> datetime.date | None:
        """The weekday on which the letter should go, with the margin asked for."""
        return self._get("adviseBy", datetime.date.fromisoformat)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings."""
        return self._each("findings", Finding._at)

    @property
    def missing(self) -> tuple[str, ...]:
        """Paths of what would make it certain: a last day that follows from another term."""
        return self._each("missing", str)


class LatestNoticeReading(Answer):
    """Reading (läsning): the latest day if the clause means this anchor and this reach."""

    __slots__ = ()
    _fields = (
        "anchor",
        "reach",
        "counts",
        "give_by",
        "ends_on",
        "advise_by",
        "findings",
    )

    @property
    def anchor(self) -> str:
        """The anchor, as stated or assumed: ``dayExact``, ``monthEnd``, ``quarterEnd``,
        ``halfYearEnd``, ``yearEnd`` or ``fixedDay``.
        """
        return self._need("anchor", str)

    @property
    def reach(self) -> str | None:
        """How far notice is taken to reach within a term that an option has added.

        Absent where that makes no difference or is stated: ``anyDay`` or ``termEnd``.
        """
        return self._get("reach", str)

    @property
    def counts(self) -> str | None:
        """Which days are taken to count as working days.

        Absent where that makes no difference or is stated: ``weekdays`` or ``weekdaysNoEves``.
        """
        return self._get("counts", str)

    @property
    def give_by(self) -> datetime.date | None:
        """Last day on which notice may be given, inclusive.

        Absent where no day is early enough.
        """
        return self._get("giveBy", datetime.date.fromisoformat)

    @property
    def ends_on(self) -> datetime.date | None:
        """When the agreement then ends; it may be before the day wanted."""
        return self._get("endsOn", datetime.date.fromisoformat)

    @property
    def advise_by(self) -> datetime.date | None:
        """The weekday on which the letter should go, with the margin asked for."""
        return self._get("adviseBy", datetime.date.fromisoformat)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings."""
        return self._each("findings", Finding._at)


class LatestNoticeReadings(Answer):
    """Readings (läsningar) of a notice clause without anchor."""

    __slots__ = ()
    _fields = (
        "readings",
        "missing",
        "findings",
    )

    @property
    def readings(self) -> tuple[LatestNoticeReading, ...]:
        """One for each anchor, in the order day, month, quarter.

        Where it makes a difference how far notice reaches within a term that an option has added,
        one for each reach.
        """
        return self._each("readings", LatestNoticeReading._at)

    @property
    def missing(self) -> tuple[str, ...]:
        """What would settle it."""
        return self._each("missing", str)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings on the question as it stands."""
        return self._each("findings", Finding._at)


class LawDiff(Answer):
    """Difference (skillnad) between two law books, and what it does to dossiers."""

    __slots__ = ()
    _fields = (
        "keys",
        "rules",
        "findings",
        "touched",
        "read_to",
    )

    @property
    def keys(self) -> tuple[dict[str, Any], ...]:
        """The keys that differ, by key and day."""
        return self._each("keys", plain)

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that look at one of these keys, and those of the findings below, in the order
        of the rules.
        """
        return self._each("rules", str)

    @property
    def findings(self) -> tuple[dict[str, Any], ...]:
        """The findings whose outcome another law book turns, in the order of the dossiers."""
        return self._each("findings", plain)

    @property
    def touched(self) -> tuple[dict[str, Any], ...]:
        """The findings that come out the same with other figures, sections or confidence."""
        return self._each("touched", plain)

    @property
    def read_to(self) -> tuple[dict[str, Any], ...]:
        """The acts that were read to another day."""
        return self._each("readTo", plain)


class LawValue(Answer):
    """Law value (lagvärde) in force on a day, with its source."""

    __slots__ = ()
    _fields = (
        "value",
        "unit",
        "from_day",
        "until",
        "comparison",
        "confidence",
        "source",
        "key",
        "title_sv",
        "title_en",
        "keyed_by",
        "overlay",
        "tolerance",
        "read_to",
    )

    @property
    def value(self) -> Decimal | str:
        """The value, as short as possible."""
        return self._need("value", number_or_text)

    @property
    def unit(self) -> str:
        """Its unit: ``calendar_days``, ``working_days``, ``hours``, ``weeks``, ``months``,
        ``years``, ``sek``, ``eur``, ``share``, ``count``, ``cpv_list`` or ``act``.
        """
        return self._need("unit", str)

    @property
    def from_day(self) -> datetime.date:
        """First day in force."""
        return self._need("from", datetime.date.fromisoformat)

    @property
    def until(self) -> datetime.date | None:
        """Last day in force, inclusive; absent where no end is recorded."""
        return self._get("until", datetime.date.fromisoformat)

    @property
    def comparison(self) -> str | None:
        """How an amount or a time is compared with it: ``atMost``, ``below``, ``atLeast`` or
        ``above``.
        """
        return self._get("comparison", str)

    @property
    def confidence(self) -> str:
        """How sure it is: ``high``, ``medium`` or ``unverified``."""
        return self._need("confidence", str)

    @property
    def source(self) -> Source:
        """Where it stands."""
        return self._need("source", Source._at)

    @property
    def key(self) -> str:
        """The key."""
        return self._need("key", str)

    @property
    def title_sv(self) -> str | None:
        """What it is, in both languages; absent for a key of the user's own, in Swedish."""
        return self._within("title", "sv", str)

    @property
    def title_en(self) -> str | None:
        """What it is, in both languages; absent for a key of the user's own, in English."""
        return self._within("title", "en", str)

    @property
    def keyed_by(self) -> str | None:
        """Which date picks the value.

        Absent for a key of the user's own: ``procurement_started_on``, ``notification_sent_on``,
        ``contract_signed_on``, ``granted_on``, ``incurred_on``, ``decided_on`` or ``applied_on``.
        """
        return self._get("keyedBy", str)

    @property
    def overlay(self) -> bool:
        """Whether the user supplied it."""
        return self._value("overlay") is True

    @property
    def tolerance(self) -> Decimal | None:
        """The share by which a derived amount may differ from the announced one.

        Absent for an amount that was not derived.
        """
        return self._get("tolerance", Decimal)

    @property
    def read_to(self) -> datetime.date | None:
        """The last day on which the text of the act was read; absent where no act was read."""
        return self._get("readTo", datetime.date.fromisoformat)


class LayerSums(Answer):
    """Sums of the layers (skiktens summor), of what is known."""

    __slots__ = ()
    _fields = (
        "committed",
        "option",
        "forecast",
    )

    @property
    def committed(self) -> Decimal:
        """Bound."""
        return self._need("committed", Decimal)

    @property
    def option(self) -> Decimal:
        """Options."""
        return self._need("option", Decimal)

    @property
    def forecast(self) -> Decimal:
        """Expected beside."""
        return self._need("forecast", Decimal)


class Letter(Answer):
    """Letter (brev) as a draft in Swedish; what is not known is a blank in brackets."""

    __slots__ = ()
    _fields = (
        "subject",
        "text",
        "blanks",
        "ends_on",
        "findings",
        "missing",
    )

    @property
    def subject(self) -> str:
        """The subject."""
        return self._need("subject", str)

    @property
    def text(self) -> str:
        """The whole text, lines ended by LF."""
        return self._need("text", str)

    @property
    def blanks(self) -> tuple[str, ...]:
        """Paths of the blanks that a person fills in."""
        return self._each("blanks", str)

    @property
    def ends_on(self) -> datetime.date | None:
        """The last day of the agreement that the letter tells of.

        Absent where the terms have several readings or do not settle it.
        """
        return self._get("endsOn", datetime.date.fromisoformat)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings."""
        return self._each("findings", Finding._at)

    @property
    def missing(self) -> tuple[str, ...]:
        """Paths of what is missing in the terms."""
        return self._each("missing", str)


class LifeEvent(Answer):
    """Date (dag) in the life of an agreement."""

    __slots__ = ()
    _fields = (
        "on",
        "kind",
        "what",
        "anchor",
        "option",
        "path",
    )

    @property
    def on(self) -> datetime.date:
        """The day."""
        return self._need("on", datetime.date.fromisoformat)

    @property
    def kind(self) -> str:
        """What kind of day it is."""
        return self._need("kind", str)

    @property
    def what(self) -> str:
        """What falls on it, a sentence in the language asked for."""
        return self._need("what", str)

    @property
    def anchor(self) -> str | None:
        """The reading of the notice clause under which it is that day, where there are three:
        ``dayExact``, ``monthEnd``, ``quarterEnd``, ``halfYearEnd``, ``yearEnd`` or
        ``fixedDay``.
        """
        return self._get("anchor", str)

    @property
    def option(self) -> int | None:
        """The option."""
        return self._get("option", int)

    @property
    def path(self) -> str:
        """The term that it is, or rests on."""
        return self._need("path", str)


class LifeLine(Answer):
    """Life line (livslinje) of an agreement."""

    __slots__ = ()
    _fields = (
        "as_of",
        "end_by",
        "events",
        "readings",
        "unknown",
        "table",
        "ics",
        "findings",
        "missing",
        "not_checked",
    )

    @property
    def as_of(self) -> datetime.date | None:
        """The day on which notice is taken to be given."""
        return self._get("asOf", datetime.date.fromisoformat)

    @property
    def end_by(self) -> datetime.date | None:
        """The day by which the agreement shall have ended."""
        return self._get("endBy", datetime.date.fromisoformat)

    @property
    def events(self) -> tuple[LifeEvent, ...]:
        """Every date in order."""
        return self._each("events", LifeEvent._at)

    @property
    def readings(self) -> tuple[LifeLineRow, ...]:
        """The readings of the notice clause side by side; one where the anchor is stated."""
        return self._each("readings", LifeLineRow._at)

    @property
    def unknown(self) -> tuple[UnknownTerm, ...]:
        """What the terms leave unsaid."""
        return self._each("unknown", UnknownTerm._at)

    @property
    def table(self) -> Table:
        """The same as a table, for people."""
        return self._need("table", Table._at)

    @property
    def ics(self) -> str | None:
        """The same as a calendar file with alarms; made by the call, where it says when."""
        return self._get("ics", str)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings."""
        return self._each("findings", Finding._at)

    @property
    def missing(self) -> tuple[str, ...]:
        """Paths of what is missing."""
        return self._each("missing", str)

    @property
    def not_checked(self) -> tuple[str, ...]:
        """Codes of what no rule looked at."""
        return self._each("notChecked", str)

    def to_records(self) -> list[dict[str, Any]]:
        """Return one ``dict`` a date, ready for ``pandas.DataFrame``."""
        from anbud import _idioms

        return _idioms.life_line__to_records(self)

    def _repr_html_(self) -> str:
        """Show it in a notebook, in Swedish."""
        from anbud import _idioms

        return _idioms.life_line___repr_html_(self)


class LifeLineRow(Answer):
    """Reading (läsning) of the notice clause: when notice ends the agreement, what a delay costs,
    and by when notice must be given.
    """

    __slots__ = ()
    _fields = (
        "anchor",
        "reach",
        "counts",
        "ends_on",
        "same_end_until",
        "then_ends_on",
        "extra_days",
        "extra_cost",
        "give_by",
        "give_by_ends_on",
        "advise_by",
    )

    @property
    def anchor(self) -> str:
        """To which day the period runs, as stated or as read: ``dayExact``, ``monthEnd``,
        ``quarterEnd``, ``halfYearEnd``, ``yearEnd`` or ``fixedDay``.
        """
        return self._need("anchor", str)

    @property
    def reach(self) -> str | None:
        """How far notice is taken to reach within a term that an option has added.

        Absent where that makes no difference or is stated: ``anyDay`` or ``termEnd``.
        """
        return self._get("reach", str)

    @property
    def counts(self) -> str | None:
        """Which days are taken to count as working days.

        Absent where that makes no difference or is stated: ``weekdays`` or ``weekdaysNoEves``.
        """
        return self._get("counts", str)

    @property
    def ends_on(self) -> datetime.date:
        """Last day of the agreement if notice is given on the day asked about."""
        return self._need("endsOn", datetime.date.fromisoformat)

    @property
    def same_end_until(self) -> datetime.date | None:
        """Until when notice gives that same end; absent where a later notice changes nothing."""
        return self._get("sameEndUntil", datetime.date.fromisoformat)

    @property
    def then_ends_on(self) -> datetime.date | None:
        """The end that a notice on the day after brings."""
        return self._get("thenEndsOn", datetime.date.fromisoformat)

    @property
    def extra_days(self) -> int | None:
        """How many days later that is."""
        return self._get("extraDays", int)

    @property
    def extra_cost(self) -> Decimal | None:
        """What those days cost by the fixed compensation; absent where none is stated."""
        return self._get("extraCost", Decimal)

    @property
    def give_by(self) -> datetime.date | None:
        """Last day to give notice for the agreement to have ended by the day wanted."""
        return self._get("giveBy", datetime.date.fromisoformat)

    @property
    def give_by_ends_on(self) -> datetime.date | None:
        """When it then ends."""
        return self._get("giveByEndsOn", datetime.date.fromisoformat)

    @property
    def advise_by(self) -> datetime.date | None:
        """The weekday on which the letter should go."""
        return self._get("adviseBy", datetime.date.fromisoformat)


class LogEntry(Answer):
    """Entry of the decision log (post i beslutsloggen)."""

    __slots__ = ()
    _fields = (
        "step",
        "bid",
        "text_sv",
        "text_en",
    )

    @property
    def step(self) -> str:
        """``compared``, ``flagged``, ``duty``, ``ask`` or ``decide``."""
        return self._need("step", str)

    @property
    def bid(self) -> str | None:
        """The bid it is about."""
        return self._get("bid", str)

    @property
    def text_sv(self) -> str:
        """What happened, or what a person has to do, in Swedish."""
        return self._need("text", lambda part: str(part["sv"]))

    @property
    def text_en(self) -> str:
        """What happened, or what a person has to do, in English."""
        return self._need("text", lambda part: str(part["en"]))


class LotAward(Answer):
    """Award of a lot (tilldelning av en del)."""

    __slots__ = ()
    _fields = (
        "lot",
        "bid",
        "rank",
        "score",
        "passed_over",
        "shared",
    )

    @property
    def lot(self) -> str:
        """The lot."""
        return self._need("lot", str)

    @property
    def bid(self) -> str | None:
        """Who gets it; absent where nobody can be named."""
        return self._get("bid", str)

    @property
    def rank(self) -> int | None:
        """Its rank on the lot."""
        return self._get("rank", int)

    @property
    def score(self) -> Fraction | None:
        """Its figure."""
        return self._get("score", fraction)

    @property
    def passed_over(self) -> tuple[str, ...]:
        """Bidders ahead of it that have as many lots as they may, by rank."""
        return self._each("passedOver", str)

    @property
    def shared(self) -> tuple[str, ...]:
        """Bidders that share the place, where no rule separates them."""
        return self._each("shared", str)


class LotAwards(Answer):
    """Award of lots (tilldelning av delar)."""

    __slots__ = ()
    _fields = (
        "awards",
        "total",
        "optimal",
        "gap",
        "findings",
        "missing",
    )

    @property
    def awards(self) -> tuple[LotAward, ...]:
        """The lots in the order in which they are awarded."""
        return self._each("awards", LotAward._at)

    @property
    def total(self) -> Fraction | None:
        """The sum of the awarded figures, where all lots have figures of one unit."""
        return self._get("total", fraction)

    @property
    def optimal(self) -> OptimalAwards | None:
        """The assignment that fills most lots at the best total.

        Absent without a limit, or where the lots have figures of several units.
        """
        return self._get("optimal", OptimalAwards._at)

    @property
    def gap(self) -> Fraction | None:
        """How much worse the stated order is than the best assignment, zero or more.

        Absent where they do not fill equally many lots.
        """
        return self._get("gap", fraction)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What it rests on."""
        return self._each("findings", Finding._at)

    @property
    def missing(self) -> tuple[str, ...]:
        """What is unknown, sorted."""
        return self._each("missing", str)

    def _repr_html_(self) -> str:
        """Show it in a notebook, in Swedish."""
        from anbud import _idioms

        return _idioms.lot_awards___repr_html_(self)


class LowFlag(Answer):
    """Flag (flagga) on a low price. It removes no bid."""

    __slots__ = ()
    _fields = (
        "bid",
        "screen",
        "index",
        "value",
    )

    @property
    def bid(self) -> str:
        """The bid."""
        return self._need("bid", str)

    @property
    def screen(self) -> str:
        """The screen that flags it: ``shareOfMeanOfOthers``, ``gapToNext``, ``labourFloor`` or
        ``medianDeviation``.
        """
        return self._need("screen", str)

    @property
    def index(self) -> int:
        """Where the screen stands, from 0."""
        return self._need("index", int)

    @property
    def value(self) -> Fraction:
        """What the screen computes: a share, a gap, a number of deviations, or the floor in
        kronor.
        """
        return self._need("value", fraction)


class MethodComparison(Answer):
    """Comparison of the methods (jämförelse av fördelningsmetoder) for one amount a year."""

    __slots__ = ()
    _fields = (
        "contract_total",
        "methods",
    )

    @property
    def contract_total(self) -> Decimal:
        """What the contract costs: the amount a year for its months."""
        return self._need("contractTotal", Decimal)

    @property
    def methods(self) -> tuple[ComparedMethod, ...]:
        """Each method, in the order of the contract."""
        return self._each("methods", ComparedMethod._at)

    def _repr_html_(self) -> str:
        """Show it in a notebook, in Swedish."""
        from anbud import _idioms

        return _idioms.method_comparison___repr_html_(self)


class ModelAdvice(Answer):
    """Advice on an award model (råd om utvärderingsmodell)."""

    __slots__ = ()
    _fields = (
        "relative",
        "rate",
        "alternative",
        "models",
        "text_sv",
        "text_en",
        "findings",
        "missing",
    )

    @property
    def relative(self) -> bool:
        """Whether a losing bid can decide who wins."""
        return self._need("relative", bool)

    @property
    def rate(self) -> ExchangeRate | None:
        """What a point of quality is worth in kronor; absent where the model has no such rate."""
        return self._get("rate", ExchangeRate._at)

    @property
    def alternative(self) -> AwardModel | None:
        """The model of least risk with the same exchange rate.

        Absent where the model is absolute or has no exchange rate.
        """
        return self._get("alternative", AwardModel._at)

    @property
    def models(self) -> tuple[ModelOutcome, ...]:
        """Who would win under each model with the same exchange rate.

        The model asked about as it is.
        """
        return self._each("models", ModelOutcome._at)

    @property
    def text_sv(self) -> str:
        """What that comes to, in a few sentences, in Swedish."""
        return self._need("text", lambda part: str(part["sv"]))

    @property
    def text_en(self) -> str:
        """What that comes to, in a few sentences, in English."""
        return self._need("text", lambda part: str(part["en"]))

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What it rests on."""
        return self._each("findings", Finding._at)

    @property
    def missing(self) -> tuple[str, ...]:
        """What is unknown, sorted."""
        return self._each("missing", str)

    def _repr_html_(self) -> str:
        """Show it in a notebook, in Swedish."""
        from anbud import _idioms

        return _idioms.model_advice___repr_html_(self)


class Comparison(Answer):
    """Comparison of models (jämförelse av utvärderingsmodeller) on the same bids."""

    __slots__ = ()
    _fields = (
        "winners",
        "findings",
        "missing",
    )

    @property
    def winners(self) -> tuple[ModelWinners, ...]:
        """The winners of each model, in the order the models stand."""
        return self._each("winners", ModelWinners._at)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Which bids take part."""
        return self._each("findings", Finding._at)

    @property
    def missing(self) -> tuple[str, ...]:
        """What is unknown, sorted."""
        return self._each("missing", str)

    def _repr_html_(self) -> str:
        """Show it in a notebook, in Swedish."""
        from anbud import _idioms

        return _idioms.comparison___repr_html_(self)


class ModelOutcome(Answer):
    """Outcome of a model (modellens utfall) on the expected bids."""

    __slots__ = ()
    _fields = (
        "model",
        "asked",
        "relative",
        "winners",
        "decisive_losers",
    )

    @property
    def model(self) -> AwardModel:
        """The model."""
        return self._need("model", AwardModel._at)

    @property
    def asked(self) -> bool:
        """Whether it is the model asked about."""
        return self._value("asked") is True

    @property
    def relative(self) -> bool:
        """Whether a losing bid can decide who wins."""
        return self._need("relative", bool)

    @property
    def winners(self) -> tuple[str, ...] | None:
        """The bids ranked 1; absent where the formula has no value for a bid."""
        return self._each_stated("winners", str)

    @property
    def decisive_losers(self) -> tuple[str, ...]:
        """Bids not ranked 1 whose removal alone changes who is."""
        return self._each("decisiveLosers", str)


class ModelWinners(Answer):
    """Winners under a model (vinnare enligt en modell)."""

    __slots__ = ()
    _fields = (
        "index",
        "model",
        "stated",
        "winners",
    )

    @property
    def index(self) -> int:
        """Where the model stands, from 0."""
        return self._need("index", int)

    @property
    def model(self) -> str:
        """The kind of its formula."""
        return self._need("model", str)

    @property
    def stated(self) -> AwardModel:
        """The model as it was stated: what tells two models of one formula apart."""
        return self._need("stated", AwardModel._at)

    @property
    def winners(self) -> tuple[str, ...]:
        """The bids ranked 1, by id; none where no bid is ranked."""
        return self._each("winners", str)

    @property
    def label(self) -> str:
        """The formula with its parameters, ``lowestOverPrice (priceWeight 20, …)``."""
        from anbud import _idioms

        return _idioms.model_winners__label(self)


class Movement(Answer):
    """Reference value that a bid moves (referensvärde som flyttas)."""

    __slots__ = ()
    _fields = (
        "what",
        "without",
        "with_bid",
    )

    @property
    def what(self) -> str:
        """``lowestPrice``, ``highestPrice``, ``meanPrice``, ``medianPrice`` or ``bestQuality``."""
        return self._need("what", str)

    @property
    def without(self) -> Fraction:
        """Its value without the bid."""
        return self._need("without", fraction)

    @property
    def with_bid(self) -> Fraction:
        """Its value with it."""
        return self._need("with", fraction)


class NextStep(Answer):
    """Next step (nästa steg)."""

    __slots__ = ()
    _fields = (
        "step",
        "text_sv",
        "text_en",
    )

    @property
    def step(self) -> str:
        """Its code."""
        return self._need("step", str)

    @property
    def text_sv(self) -> str:
        """The step in words, in Swedish."""
        return self._need("text", lambda part: str(part["sv"]))

    @property
    def text_en(self) -> str:
        """The step in words, in English."""
        return self._need("text", lambda part: str(part["en"]))


class NotDrafted(Answer):
    """Bid without a letter (anbud utan brev), and why."""

    __slots__ = ()
    _fields = (
        "bid",
        "because",
        "unstated",
    )

    @property
    def bid(self) -> str | None:
        """The id of the bid."""
        return self._get("bid", str)

    @property
    def because(self) -> str:
        """``bid_is_admissible``, or ``verdict_unknown`` where something must be found out or
        judged first.
        """
        return self._need("because", str)

    @property
    def unstated(self) -> tuple[str, ...]:
        """Codes of what nobody has stated, as in the check of the bid."""
        return self._each("unstated", str)


class NoticeEnd(Answer):
    """End after notice (avtalets slut efter uppsägning)."""

    __slots__ = ()
    _fields = (
        "ends_on",
        "steps",
        "findings",
        "missing",
    )

    @property
    def ends_on(self) -> datetime.date:
        """Last day of the agreement, inclusive."""
        return self._need("endsOn", datetime.date.fromisoformat)

    @property
    def steps(self) -> tuple[Step, ...]:
        """The dates on the way."""
        return self._each("steps", Step._at)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings."""
        return self._each("findings", Finding._at)

    @property
    def missing(self) -> tuple[str, ...]:
        """Paths of what would make it certain: a last day that follows from another term."""
        return self._each("missing", str)


class NoticeReading(Answer):
    """Reading (läsning): the end if the clause means this anchor and this reach."""

    __slots__ = ()
    _fields = (
        "anchor",
        "reach",
        "counts",
        "ends_on",
        "steps",
        "findings",
    )

    @property
    def anchor(self) -> str:
        """The anchor, as stated or assumed: ``dayExact``, ``monthEnd``, ``quarterEnd``,
        ``halfYearEnd``, ``yearEnd`` or ``fixedDay``.
        """
        return self._need("anchor", str)

    @property
    def reach(self) -> str | None:
        """How far notice is taken to reach within a term that an option has added.

        Absent where that makes no difference or is stated: ``anyDay`` or ``termEnd``.
        """
        return self._get("reach", str)

    @property
    def counts(self) -> str | None:
        """Which days are taken to count as working days.

        Absent where that makes no difference or is stated: ``weekdays`` or ``weekdaysNoEves``.
        """
        return self._get("counts", str)

    @property
    def ends_on(self) -> datetime.date:
        """Last day of the agreement, inclusive."""
        return self._need("endsOn", datetime.date.fromisoformat)

    @property
    def steps(self) -> tuple[Step, ...]:
        """The dates on the way."""
        return self._each("steps", Step._at)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings under this reading."""
        return self._each("findings", Finding._at)


class NoticeReadings(Answer):
    """Readings (läsningar) of a notice clause without anchor."""

    __slots__ = ()
    _fields = (
        "readings",
        "missing",
        "findings",
    )

    @property
    def readings(self) -> tuple[NoticeReading, ...]:
        """One for each anchor, in the order day, month, quarter.

        Within a term that an option has added, where that makes a difference, one to any day and
        one to the end of the term.
        """
        return self._each("readings", NoticeReading._at)

    @property
    def missing(self) -> tuple[str, ...]:
        """What would settle it."""
        return self._each("missing", str)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings on the question as it stands."""
        return self._each("findings", Finding._at)


class NoticeUnknown(Answer):
    """Unknown (okänt): what the terms would have to say."""

    __slots__ = ()
    _fields = (
        "missing",
        "findings",
    )

    @property
    def missing(self) -> tuple[str, ...]:
        """Paths of what is missing."""
        return self._each("missing", str)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings."""
        return self._each("findings", Finding._at)


class NumberCheck(Answer):
    """Result of checking a number (kontroll av organisationsnummer)."""

    __slots__ = ()
    _fields = (
        "valid",
        "normalised",
        "group",
        "reason",
        "suggestion",
    )

    @property
    def valid(self) -> bool:
        """Whether it is well formed."""
        return self._need("valid", bool)

    @property
    def normalised(self) -> str | None:
        """The number as ``NNNNNN-NNNN``; never a person's."""
        return self._get("normalised", str)

    @property
    def group(self) -> str | None:
        """What the first digit hints at.

        Never proof: ``estate``, ``public``, ``foreign``, ``limitedCompany``,
        ``simplePartnership``, ``economicAssociation``, ``associationOrFoundation``,
        ``tradingPartnership`` or ``person``.
        """
        return self._get("group", str)

    @property
    def reason(self) -> str | None:
        """Why it is not well formed: ``length``, ``characters``, ``checkDigit``, ``thirdDigit`` or
        ``prefix``.
        """
        return self._get("reason", str)

    @property
    def suggestion(self) -> str | None:
        """The number that is plainly meant; never a person's."""
        return self._get("suggestion", str)


class OpenQuestion(Answer):
    """Question that remains (fråga som återstår)."""

    __slots__ = ()
    _fields = (
        "question",
        "text_sv",
        "text_en",
        "fields",
        "if_yes",
        "if_no",
    )

    @property
    def question(self) -> str:
        """The question: ``sameLegalPerson``, ``inHouse``, ``authorityWithoutStatute``,
        ``performanceForPay``, ``sharedSteering``, ``partnershipCriteria``, ``freedomOfChoice``,
        ``reservedNonProfit``, ``reservedParticipation``, ``reservedSheltered`` or
        ``withinDirectAwardLimit``.
        """
        return self._need("question", str)

    @property
    def text_sv(self) -> str:
        """The question in words, in Swedish."""
        return self._need("text", lambda part: str(part["sv"]))

    @property
    def text_en(self) -> str:
        """The question in words, in English."""
        return self._need("text", lambda part: str(part["en"]))

    @property
    def fields(self) -> tuple[str, ...]:
        """The paths that would answer it."""
        return self._each("fields", str)

    @property
    def if_yes(self) -> tuple[str, ...]:
        """The forms that remain after yes: ``internal``, ``inHouse``, ``grant``, ``iop``, ``lov``,
        ``directAward``, ``advertised``, ``reservedNonProfit``, ``reservedParticipation``,
        ``reservedSheltered``, ``stop`` or ``unknown``.
        """
        return self._each("ifYes", str)

    @property
    def if_no(self) -> tuple[str, ...]:
        """The forms that remain after no: ``internal``, ``inHouse``, ``grant``, ``iop``, ``lov``,
        ``directAward``, ``advertised``, ``reservedNonProfit``, ``reservedParticipation``,
        ``reservedSheltered``, ``stop`` or ``unknown``.
        """
        return self._each("ifNo", str)


class OptimalAward(Answer):
    """Lot of the best assignment (del i bästa fördelning)."""

    __slots__ = ()
    _fields = (
        "lot",
        "bid",
    )

    @property
    def lot(self) -> str:
        """The lot."""
        return self._need("lot", str)

    @property
    def bid(self) -> str | None:
        """Who gets it; absent where it stays without."""
        return self._get("bid", str)


class OptimalAwards(Answer):
    """Best assignment (bästa fördelning) within the limit."""

    __slots__ = ()
    _fields = (
        "awards",
        "total",
    )

    @property
    def awards(self) -> tuple[OptimalAward, ...]:
        """Each lot and who gets it, in input order."""
        return self._each("awards", OptimalAward._at)

    @property
    def total(self) -> Fraction:
        """The sum of the figures."""
        return self._need("total", fraction)


class OptionTerm(Answer):
    """Option (option): one extension of the agreement."""

    __slots__ = ()
    _fields = (
        "number",
        "call_by",
        "ends_on",
        "state",
        "readings",
    )

    @property
    def number(self) -> int:
        """Its number, from 1."""
        return self._need("number", int)

    @property
    def call_by(self) -> datetime.date | None:
        """Last day on which it can be called (or, where it extends by itself, refused).

        Absent where the terms do not say how long before the end.
        """
        return self._get("callBy", datetime.date.fromisoformat)

    @property
    def ends_on(self) -> datetime.date:
        """Last day of the agreement with this option, inclusive."""
        return self._need("endsOn", datetime.date.fromisoformat)

    @property
    def state(self) -> str | None:
        """Its state on the day asked about.

        Without such a day only where the terms state it: ``first``, ``called``, ``extended``,
        ``open``, ``refused``, ``lapsed`` or ``unsettled``.
        """
        return self._get("state", str)

    @property
    def readings(self) -> tuple[CallReading, ...]:
        """The last day by each reading, where the terms do not say which days count as working
        days and it makes a difference.
        """
        return self._each("readings", CallReading._at)


class OptionsAnswer(Answer):
    """Answer (svar) to which options (optioner) an agreement has."""

    __slots__ = ()
    _fields = (
        "options",
        "final_end",
        "findings",
        "missing",
    )

    @property
    def options(self) -> tuple[OptionTerm, ...] | None:
        """The options in order.

        Absent where the terms do not settle them, empty where there are none.
        """
        return self._each_stated("options", OptionTerm._at)

    @property
    def final_end(self) -> datetime.date | None:
        """Last day if every option is used that is not gone, inclusive.

        Absent for options without a maximum.
        """
        return self._get("finalEnd", datetime.date.fromisoformat)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings."""
        return self._each("findings", Finding._at)

    @property
    def missing(self) -> tuple[str, ...]:
        """Paths of what is missing."""
        return self._each("missing", str)

    def _repr_html_(self) -> str:
        """Show it in a notebook, in Swedish."""
        from anbud import _idioms

        return _idioms.options_answer___repr_html_(self)


class OutsideCost(Answer):
    """Commitment outside every frame (åtagande utanför ramarna) in a year."""

    __slots__ = ()
    _fields = (
        "commitment",
        "year",
        "amount",
    )

    @property
    def commitment(self) -> str:
        """The commitment's id."""
        return self._need("commitment", str)

    @property
    def year(self) -> int:
        """The year."""
        return self._need("year", int)

    @property
    def amount(self) -> Decimal:
        """What is known of its cost."""
        return self._need("amount", Decimal)


class PartnershipDraft(Answer):
    """Draft of an IOP agreement (utkast till avtal om idéburet offentligt partnerskap), in
    Swedish.
    """

    __slots__ = ()
    _fields = (
        "markdown",
        "html",
        "gaps",
        "basis",
        "missing",
    )

    @property
    def markdown(self) -> str:
        """The draft as Markdown."""
        return self._need("markdown", str)

    @property
    def html(self) -> str:
        """The draft as an HTML element ``article``, without script or style.

        Gaps are in ``mark``.
        """
        return self._need("html", str)

    @property
    def gaps(self) -> tuple[DraftGap, ...]:
        """What somebody has to fill in, in the order in which it stands."""
        return self._each("gaps", DraftGap._at)

    @property
    def basis(self) -> tuple[Citation, ...]:
        """What the contents and the notes rest on."""
        return self._each("basis", Citation._at)

    @property
    def missing(self) -> tuple[str, ...]:
        """The paths of the gaps, sorted, each once."""
        return self._each("missing", str)

    def _repr_html_(self) -> str:
        """Show it in a notebook, in Swedish."""
        from anbud import _idioms

        return _idioms.partnership_draft___repr_html_(self)


class PartyContribution(Answer):
    """Contribution of a party (parts bidrag), in sum. What is unknown is absent, never nothing."""

    __slots__ = ()
    _fields = (
        "party",
        "cash",
        "in_kind",
        "volunteers",
        "share_with_volunteers",
        "share_without_volunteers",
        "rounded_share_with_volunteers",
        "rounded_share_without_volunteers",
    )

    @property
    def party(self) -> str:
        """The party's name."""
        return self._need("party", str)

    @property
    def cash(self) -> Decimal | None:
        """Money."""
        return self._get("cash", Decimal)

    @property
    def in_kind(self) -> Decimal | None:
        """Premises, staff, goods and expertise."""
        return self._get("inKind", Decimal)

    @property
    def volunteers(self) -> Decimal | None:
        """The value of volunteers. It is no money and belongs in no budget."""
        return self._get("volunteers", Decimal)

    @property
    def share_with_volunteers(self) -> Fraction | None:
        """The party's share of everything; absent where any party's part is unknown."""
        return self._get("shareWithVolunteers", fraction)

    @property
    def share_without_volunteers(self) -> Fraction | None:
        """The party's share of money and resources in kind."""
        return self._get("shareWithoutVolunteers", fraction)

    @property
    def rounded_share_with_volunteers(self) -> Decimal | None:
        """The share of everything to hundredths of a per cent, by largest remainder: the rounded
        shares of all parties sum to one.
        """
        return self._get("roundedShareWithVolunteers", Decimal)

    @property
    def rounded_share_without_volunteers(self) -> Decimal | None:
        """The share of money and resources in kind, rounded in the same way."""
        return self._get("roundedShareWithoutVolunteers", Decimal)


class PenaltyDue(Answer):
    """Penalty (vite) for what has happened, with the cap."""

    __slots__ = ()
    _fields = (
        "amount",
        "uncapped",
        "cap",
        "times",
        "findings",
        "missing",
        "not_checked",
    )

    @property
    def amount(self) -> Decimal | None:
        """What is due; absent where the terms do not settle it."""
        return self._get("amount", Decimal)

    @property
    def uncapped(self) -> Decimal | None:
        """What it would be without a cap."""
        return self._get("uncapped", Decimal)

    @property
    def cap(self) -> Decimal | None:
        """The cap; absent where the terms state none."""
        return self._get("cap", Decimal)

    @property
    def times(self) -> int | None:
        """How many times, days or begun weeks are counted."""
        return self._get("times", int)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings."""
        return self._each("findings", Finding._at)

    @property
    def missing(self) -> tuple[str, ...]:
        """Paths of what is missing."""
        return self._each("missing", str)

    @property
    def not_checked(self) -> tuple[str, ...]:
        """Codes of what no rule looked at."""
        return self._each("notChecked", str)


class Plan(Answer):
    """Plan (planering bakåt) of a procurement from the day on which the contract must begin."""

    __slots__ = ()
    _fields = (
        "steps",
        "findings",
        "missing",
    )

    @property
    def steps(self) -> tuple[PlanStep, ...]:
        """The steps, in the order in which they come."""
        return self._each("steps", PlanStep._at)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Whether the plan holds."""
        return self._each("findings", Finding._at)

    @property
    def missing(self) -> tuple[str, ...]:
        """Paths of what is missing, sorted."""
        return self._each("missing", str)

    def to_records(self) -> list[dict[str, Any]]:
        """Return one ``dict`` a step, ready for ``pandas.DataFrame``."""
        from anbud import _idioms

        return _idioms.plan__to_records(self)

    def _repr_html_(self) -> str:
        """Show it in a notebook, in Swedish."""
        from anbud import _idioms

        return _idioms.plan___repr_html_(self)


class PlanCost(Answer):
    """Cost (kostnad) of one commitment in one year and layer."""

    __slots__ = ()
    _fields = (
        "commitment",
        "layer",
        "origin",
        "first_day",
        "last_day",
        "amount",
        "funded",
        "net",
        "source",
    )

    @property
    def commitment(self) -> str:
        """The commitment's id."""
        return self._need("commitment", str)

    @property
    def layer(self) -> str:
        """The layer: ``committed``, ``option`` or ``forecast``."""
        return self._need("layer", str)

    @property
    def origin(self) -> str:
        """What it comes from: ``base``, ``index``, ``optionTerm`` or ``continuation``."""
        return self._need("origin", str)

    @property
    def first_day(self) -> datetime.date:
        """First day within the year."""
        return self._need("from", datetime.date.fromisoformat)

    @property
    def last_day(self) -> datetime.date:
        """Last day within the year, inclusive."""
        return self._need("to", datetime.date.fromisoformat)

    @property
    def amount(self) -> Decimal:
        """The whole cost."""
        return self._need("amount", Decimal)

    @property
    def funded(self) -> tuple[FundedPart, ...]:
        """What grants pay of it."""
        return self._each("funded", FundedPart._at)

    @property
    def net(self) -> Decimal:
        """What the frame bears."""
        return self._need("net", Decimal)

    @property
    def source(self) -> str | None:
        """Where the commitment stands."""
        return self._get("source", str)


class PlanDifference(Answer):
    """Difference (skillnad) of a frame's year: the scenario less the plan.

    Costs that are unknown in both and that the scenario does not touch cancel out; absent where
    the change is unknown.
    """

    __slots__ = ()
    _fields = (
        "frame",
        "year",
        "amount",
        "committed",
        "option",
        "forecast",
        "left",
        "expected_left",
    )

    @property
    def frame(self) -> str:
        """The frame's id."""
        return self._need("frame", str)

    @property
    def year(self) -> int:
        """The year."""
        return self._need("year", int)

    @property
    def amount(self) -> Decimal | None:
        """Change of the frame's amount."""
        return self._get("amount", Decimal)

    @property
    def committed(self) -> Decimal | None:
        """Change of what is bound."""
        return self._get("committed", Decimal)

    @property
    def option(self) -> Decimal | None:
        """Change of the options."""
        return self._get("option", Decimal)

    @property
    def forecast(self) -> Decimal | None:
        """Change of what is expected beside."""
        return self._get("forecast", Decimal)

    @property
    def left(self) -> Decimal | None:
        """Change of what is left."""
        return self._get("left", Decimal)

    @property
    def expected_left(self) -> Decimal | None:
        """Change of what is left of the forecast."""
        return self._get("expectedLeft", Decimal)


class PlanStep(Answer):
    """Step of a plan (steg i planen) with its latest day."""

    __slots__ = ()
    _fields = (
        "step",
        "latest_on",
        "planned_on",
        "slack_days",
        "rule",
        "days",
        "missing",
        "basis",
        "confidence",
    )

    @property
    def step(self) -> str:
        """Which step."""
        return self._need("step", str)

    @property
    def latest_on(self) -> datetime.date | None:
        """The latest day, inclusive; absent where it is not known."""
        return self._get("latestOn", datetime.date.fromisoformat)

    @property
    def planned_on(self) -> datetime.date | None:
        """The day that the tender states for it."""
        return self._get("plannedOn", datetime.date.fromisoformat)

    @property
    def slack_days(self) -> int | None:
        """Days from the stated day, or from ``as_of`` where none is stated, to the latest day.

        Negative where it is too late.
        """
        return self._get("slackDays", int)

    @property
    def rule(self) -> str | None:
        """The rule that ties it to the step after it."""
        return self._get("rule", str)

    @property
    def days(self) -> int | None:
        """The days between it and the step after it."""
        return self._get("days", int)

    @property
    def missing(self) -> tuple[str, ...]:
        """What is missing."""
        return self._each("missing", str)

    @property
    def basis(self) -> tuple[Citation, ...]:
        """The sections it rests on."""
        return self._each("basis", Citation._at)

    @property
    def confidence(self) -> str | None:
        """The weakest value it rests on: ``high``, ``medium`` or ``unverified``."""
        return self._get("confidence", str)

    @property
    def title_sv(self) -> str:
        """What the step is called, in Swedish."""
        from anbud import _idioms

        return _idioms.plan_step__title_sv(self)

    @property
    def title_en(self) -> str:
        """What the step is called, in English."""
        from anbud import _idioms

        return _idioms.plan_step__title_en(self)


class PlanYear(Answer):
    """Year of a frame (ramens år). What is unknown is absent, never 0."""

    __slots__ = ()
    _fields = (
        "frame",
        "year",
        "amount",
        "status",
        "decided",
        "by_status",
        "carried_over",
        "history",
        "committed",
        "option",
        "forecast",
        "known",
        "unknown",
        "left",
        "left_after_options",
        "actual",
        "expected",
        "expected_left",
        "used_up_on",
        "actions",
        "act_by",
        "cost_centres",
        "costs",
    )

    @property
    def frame(self) -> str:
        """The frame's id."""
        return self._need("frame", str)

    @property
    def year(self) -> int:
        """The year."""
        return self._need("year", int)

    @property
    def amount(self) -> Decimal | None:
        """The amount that counts: that of the strongest status, what is carried over in it."""
        return self._get("amount", Decimal)

    @property
    def status(self) -> str | None:
        """Status of the lines that it is made of: ``announced``, ``planned``, ``decided`` or
        ``adjusted``.
        """
        return self._get("status", str)

    @property
    def decided(self) -> Decimal | None:
        """The amount once decided; absent where it is announced or planned only."""
        return self._get("decided", Decimal)

    @property
    def by_status(self) -> tuple[StatusFrame, ...]:
        """The amount under each status, where the year has several."""
        return self._each("byStatus", StatusFrame._at)

    @property
    def carried_over(self) -> Decimal | None:
        """What is carried over into the year by decision, in the amount."""
        return self._get("carriedOver", Decimal)

    @property
    def history(self) -> tuple[PlanLine, ...]:
        """Every line that speaks of the year, as they were decided."""
        return self._each("history", PlanLine._at)

    @property
    def committed(self) -> Decimal | None:
        """What is bound; absent where a cost of it is unknown."""
        return self._get("committed", Decimal)

    @property
    def option(self) -> Decimal | None:
        """What options would cost."""
        return self._get("option", Decimal)

    @property
    def forecast(self) -> Decimal | None:
        """What is expected beside."""
        return self._get("forecast", Decimal)

    @property
    def known(self) -> LayerSums:
        """The sums of what is known in each layer; unknown costs stand beside, in ``unknown``."""
        return self._need("known", LayerSums._at)

    @property
    def unknown(self) -> tuple[UnknownCost, ...]:
        """Costs of unknown size, which no sum holds."""
        return self._each("unknown", UnknownCost._at)

    @property
    def left(self) -> Decimal | None:
        """The amount less what is bound."""
        return self._get("left", Decimal)

    @property
    def left_after_options(self) -> Decimal | None:
        """Less the options too."""
        return self._get("leftAfterOptions", Decimal)

    @property
    def actual(self) -> Decimal | None:
        """What is booked."""
        return self._get("actual", Decimal)

    @property
    def expected(self) -> Decimal | None:
        """What is booked and what remains of commitments and forecast."""
        return self._get("expected", Decimal)

    @property
    def expected_left(self) -> Decimal | None:
        """The amount less that."""
        return self._get("expectedLeft", Decimal)

    @property
    def used_up_on(self) -> datetime.date | None:
        """The first day on which what is bound goes beyond the amount."""
        return self._get("usedUpOn", datetime.date.fromisoformat)

    @property
    def actions(self) -> tuple[Action, ...]:
        """What would keep the year within the amount, and by when."""
        return self._each("actions", Action._at)

    @property
    def act_by(self) -> datetime.date | None:
        """The latest of those days."""
        return self._get("actBy", datetime.date.fromisoformat)

    @property
    def cost_centres(self) -> tuple[CostCentre, ...]:
        """The sums of each cost centre."""
        return self._each("costCentres", CostCentre._at)

    @property
    def costs(self) -> tuple[PlanCost, ...]:
        """Every cost in the sums."""
        return self._each("costs", PlanCost._at)


class Portfolio(Answer):
    """Portfolio (avtalsportfölj): what must be decided, and the money that hangs on it."""

    __slots__ = ()
    _fields = (
        "as_of",
        "until",
        "decisions",
        "unknown",
        "table",
        "ics",
        "findings",
        "missing",
    )

    @property
    def as_of(self) -> datetime.date:
        """First day of the time asked about."""
        return self._need("asOf", datetime.date.fromisoformat)

    @property
    def until(self) -> datetime.date:
        """Last day of it, inclusive."""
        return self._need("until", datetime.date.fromisoformat)

    @property
    def decisions(self) -> tuple[Decision, ...]:
        """What must be decided, by day."""
        return self._each("decisions", Decision._at)

    @property
    def unknown(self) -> tuple[UndecidedAgreement, ...]:
        """The agreements whose terms do not settle everything."""
        return self._each("unknown", UndecidedAgreement._at)

    @property
    def table(self) -> Table:
        """The same as a table, for people."""
        return self._need("table", Table._at)

    @property
    def ics(self) -> str | None:
        """The same as a calendar file with alarms; made by the call, where it says when."""
        return self._get("ics", str)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Terms that contradict one another, and whether the planned procurements begin in time."""
        return self._each("findings", Finding._at)

    @property
    def missing(self) -> tuple[str, ...]:
        """Paths of what is missing for the findings."""
        return self._each("missing", str)

    def to_records(self) -> list[dict[str, Any]]:
        """Return one ``dict`` a decision, ready for ``pandas.DataFrame``."""
        from anbud import _idioms

        return _idioms.portfolio__to_records(self)

    def _repr_html_(self) -> str:
        """Show it in a notebook, in Swedish."""
        from anbud import _idioms

        return _idioms.portfolio___repr_html_(self)


class AdjustedPrice(Answer):
    """Price (justerat pris) after adjustment by index, with each step."""

    __slots__ = ()
    _fields = (
        "amount",
        "applied",
        "change",
        "carried",
        "provisional",
        "provisional_amount",
        "settlement",
        "steps",
        "findings",
        "missing",
        "not_checked",
    )

    @property
    def amount(self) -> Decimal | None:
        """The price on the day; absent where the clause does not settle it."""
        return self._get("amount", Decimal)

    @property
    def applied(self) -> bool | None:
        """Whether the last adjustment up to the day changed the price."""
        return self._get("applied", bool)

    @property
    def change(self) -> Fraction | None:
        """The composite change of that adjustment as a share, unrounded, before threshold and cap."""
        return self._get("change", fraction)

    @property
    def carried(self) -> Fraction | None:
        """The change that is kept for the next adjustment.

        Absent where the clause does not say whether what is left over is kept.
        """
        return self._get("carried", fraction)

    @property
    def provisional(self) -> bool:
        """Whether a provisional index value was used."""
        return self._value("provisional") is True

    @property
    def provisional_amount(self) -> Decimal | None:
        """The price by the provisional values, where all final ones have come."""
        return self._get("provisionalAmount", Decimal)

    @property
    def settlement(self) -> Settlement | None:
        """What is settled once the final values have come."""
        return self._get("settlement", Settlement._at)

    @property
    def steps(self) -> tuple[PriceStep, ...]:
        """The steps of the arithmetic."""
        return self._each("steps", PriceStep._at)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings."""
        return self._each("findings", Finding._at)

    @property
    def missing(self) -> tuple[str, ...]:
        """Paths of what is missing."""
        return self._each("missing", str)

    @property
    def not_checked(self) -> tuple[str, ...]:
        """Codes of what no rule looked at."""
        return self._each("notChecked", str)


class PriceStep(Answer):
    """Step (räknesteg) of a price adjustment."""

    __slots__ = ()
    _fields = (
        "step",
        "on",
        "index",
        "share",
        "from_month",
        "from_value",
        "to_month",
        "to_value",
        "provisional",
        "change",
        "exact",
        "amount",
    )

    @property
    def step(self) -> str:
        """``base``, ``index``, ``change``, ``kept``, ``belowThreshold``, ``cap``, ``floor``,
        ``adjustable_share``, ``amount`` or ``rounded``.
        """
        return self._need("step", str)

    @property
    def on(self) -> datetime.date | None:
        """Day of the adjustment, where the clause has several."""
        return self._get("on", datetime.date.fromisoformat)

    @property
    def index(self) -> str | None:
        """The index."""
        return self._get("index", str)

    @property
    def share(self) -> Decimal | None:
        """Its share, or the share of the price that is adjusted, or the threshold."""
        return self._get("share", Decimal)

    @property
    def from_month(self) -> str | None:
        """Period compared with."""
        return self._get("from", str)

    @property
    def from_value(self) -> Decimal | None:
        """Index value of that period."""
        return self._get("fromValue", Decimal)

    @property
    def to_month(self) -> str | None:
        """Period of comparison."""
        return self._get("to", str)

    @property
    def to_value(self) -> Decimal | None:
        """Index value of that period."""
        return self._get("toValue", Decimal)

    @property
    def provisional(self) -> bool:
        """Whether one of the two is provisional."""
        return self._value("provisional") is True

    @property
    def change(self) -> Fraction | None:
        """Change as a share."""
        return self._get("change", fraction)

    @property
    def exact(self) -> Fraction | None:
        """Kronor before rounding."""
        return self._get("exact", fraction)

    @property
    def amount(self) -> Decimal | None:
        """Amount."""
        return self._get("amount", Decimal)


class RankedBid(Answer):
    """Ranked bid (rangordnat anbud)."""

    __slots__ = ()
    _fields = (
        "bid",
        "rank",
        "score",
        "unrounded",
    )

    @property
    def bid(self) -> str:
        """The bid."""
        return self._need("bid", str)

    @property
    def rank(self) -> int:
        """Its rank, from 1."""
        return self._need("rank", int)

    @property
    def score(self) -> Fraction:
        """Its figure: points, or kronor where the lowest ranks first.

        Rounded where the model says so.
        """
        return self._need("score", fraction)

    @property
    def unrounded(self) -> Fraction | None:
        """The figure before it was rounded, where the model rounds."""
        return self._get("unrounded", fraction)


class Ranking(Answer):
    """Ranking (rangordning) of bids."""

    __slots__ = ()
    _fields = (
        "ranking",
        "ties",
        "decisive_losers",
        "provisional",
        "findings",
        "missing",
    )

    @property
    def ranking(self) -> tuple[RankedBid, ...]:
        """The ranked bids; ranks skip after a tie (1, 1, 3), and bids of one rank stand by id."""
        return self._each("ranking", RankedBid._at)

    @property
    def ties(self) -> tuple[tuple[str, ...], ...]:
        """Groups of bids with equal figures, by rank, also where a stated rule separated them."""
        return self._each("ties", lambda row: tuple(map(str, row)))

    @property
    def decisive_losers(self) -> tuple[str, ...]:
        """Bids not ranked 1 whose removal alone changes who is, by id."""
        return self._each("decisiveLosers", str)

    @property
    def provisional(self) -> bool:
        """True where a bid is ranked whose admissibility is unknown.

        Absent where all are known.
        """
        return self._value("provisional") is True

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What the ranking rests on."""
        return self._each("findings", Finding._at)

    @property
    def missing(self) -> tuple[str, ...]:
        """What is unknown, sorted."""
        return self._each("missing", str)

    def to_records(self) -> list[dict[str, Any]]:
        """Return one ``dict`` a bid, ready for ``pandas.DataFrame``."""
        from anbud import _idioms

        return _idioms.ranking__to_records(self)

    def _repr_html_(self) -> str:
        """Show it in a notebook, in Swedish."""
        from anbud import _idioms

        return _idioms.ranking___repr_html_(self)


class Regime(Answer):
    """Answer (svar) to which act and regime govern a purchase."""

    __slots__ = ()
    _fields = (
        "act",
        "regime",
        "thresholds",
        "direct_award",
        "findings",
        "missing",
        "not_checked",
    )

    @property
    def act(self) -> str | None:
        """The act; absent where undecided."""
        return self._get("act", str)

    @property
    def regime(self) -> str | None:
        """The regime; absent where undecided."""
        return self._get("regime", str)

    @property
    def thresholds(self) -> tuple[tuple[str, Decimal], ...]:
        """The thresholds and limits that may matter, by law key.

        Those of the act of 2007 also under its own keys.
        """
        return self._need("thresholds", amounts)

    @property
    def direct_award(self) -> Outcome:
        """Whether the value alone allows a direct award."""
        return self._need("directAward", Outcome._at)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings."""
        return self._each("findings", Finding._at)

    @property
    def missing(self) -> tuple[str, ...]:
        """Paths of what is missing."""
        return self._each("missing", str)

    @property
    def not_checked(self) -> tuple[str, ...]:
        """Codes of what was not checked: ``other_acts`` where no act was stated,
        ``law_after_read_to`` where the law is that of a day after the last one on which the
        text of an act was read.
        """
        return self._each("notChecked", str)


class Remark(Answer):
    """Remark (anmärkning): one of the answers in a sentence."""

    __slots__ = ()
    _fields = (
        "code",
        "bids",
        "text_sv",
        "text_en",
    )

    @property
    def code(self) -> str:
        """What it is about, ``decisiveLoser`` or ``priceLimit`` for instance."""
        return self._need("code", str)

    @property
    def bids(self) -> tuple[str, ...]:
        """The bids it names."""
        return self._each("bids", str)

    @property
    def text_sv(self) -> str:
        """The sentence, in Swedish."""
        return self._need("text", lambda part: str(part["sv"]))

    @property
    def text_en(self) -> str:
        """The sentence, in English."""
        return self._need("text", lambda part: str(part["en"]))


class ReservationEligibility(Answer):
    """One reservation (reservation) with its conditions."""

    __slots__ = ()
    _fields = (
        "reservation",
        "outcome",
        "conditions",
    )

    @property
    def reservation(self) -> str:
        """The reservation: ``none``, ``nonProfit``, ``participation`` or ``sheltered``."""
        return self._need("reservation", str)

    @property
    def outcome(self) -> Outcome:
        """Whether the organisation may take part."""
        return self._need("outcome", Outcome._at)

    @property
    def conditions(self) -> tuple[ConditionAnswer, ...]:
        """Each condition."""
        return self._each("conditions", ConditionAnswer._at)


class Review(Answer):
    """Review (genomgång) of a dossier."""

    __slots__ = ()
    _fields = (
        "topics",
        "missing",
        "not_checked",
        "calendar",
        "traces",
    )

    @property
    def topics(self) -> tuple[Topic, ...]:
        """The topics that could be asked, in their order."""
        return self._each("topics", Topic._at)

    @property
    def missing(self) -> tuple[str, ...]:
        """What is missing, sorted, each once."""
        return self._each("missing", str)

    @property
    def not_checked(self) -> tuple[str, ...]:
        """Codes of what no rule looked at; ``not_checked`` says them in words."""
        return self._each("notChecked", str)

    @property
    def calendar(self) -> tuple[CalendarEvent, ...]:
        """Every day of the dossier and every day computed from it, past ones too."""
        return self._each("calendar", CalendarEvent._at)

    @property
    def traces(self) -> tuple[Trace, ...]:
        """For each finding the facts of the dossier that it looked at, with their sources."""
        return self._each("traces", Trace._at)

    def _repr_html_(self) -> str:
        """Show it in a notebook, in Swedish."""
        from anbud import _idioms

        return _idioms.review___repr_html_(self)


class RoundingTie(Answer):
    """Bids that rounding would make equal (avrundningslika)."""

    __slots__ = ()
    _fields = (
        "decimals",
        "bids",
    )

    @property
    def decimals(self) -> int:
        """To how many decimals."""
        return self._need("decimals", int)

    @property
    def bids(self) -> tuple[str, ...]:
        """The bids that would share the first place."""
        return self._each("bids", str)


class ScenarioResult(Answer):
    """Result of a scenario (utfall av ett scenario)."""

    __slots__ = ()
    _fields = (
        "id",
        "title",
        "possible_until",
        "possible",
        "differences",
        "forecast",
        "findings",
        "missing",
    )

    @property
    def id(self) -> str:
        """The scenario's id."""
        return self._need("id", str)

    @property
    def title(self) -> str | None:
        """What it is called."""
        return self._get("title", str)

    @property
    def possible_until(self) -> datetime.date | None:
        """The latest day on which it is still possible, inclusive.

        Absent where no day bounds it.
        """
        return self._get("possibleUntil", datetime.date.fromisoformat)

    @property
    def possible(self) -> bool | None:
        """Whether it was possible on the day judged by."""
        return self._get("possible", bool)

    @property
    def differences(self) -> tuple[PlanDifference, ...]:
        """What it changes, frame by frame and year by year."""
        return self._each("differences", PlanDifference._at)

    @property
    def forecast(self) -> Forecast:
        """The plan with its changes."""
        return self._need("forecast", Forecast._at)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Whether it is possible."""
        return self._each("findings", Finding._at)

    @property
    def missing(self) -> tuple[str, ...]:
        """Paths of what is missing to say so."""
        return self._each("missing", str)


class Scenarios(Answer):
    """Scenarios (scenarier) beside the plan as it stands."""

    __slots__ = ()
    _fields = (
        "base",
        "scenarios",
    )

    @property
    def base(self) -> Forecast:
        """The plan as it stands."""
        return self._need("base", Forecast._at)

    @property
    def scenarios(self) -> tuple[ScenarioResult, ...]:
        """The scenarios, in the order asked."""
        return self._each("scenarios", ScenarioResult._at)

    def _repr_html_(self) -> str:
        """Show it in a notebook, in Swedish."""
        from anbud import _idioms

        return _idioms.scenarios___repr_html_(self)


class Sensitivity(Answer):
    """Sensitivity (känslighet) of a ranking."""

    __slots__ = ()
    _fields = (
        "winners",
        "decisive_losers",
        "decisive",
        "bids",
        "withdrawals",
        "cycles",
        "rounding_ties",
        "remarks",
        "findings",
        "missing",
        "not_checked",
    )

    @property
    def winners(self) -> tuple[str, ...]:
        """The bids ranked 1, by id."""
        return self._each("winners", str)

    @property
    def decisive_losers(self) -> tuple[str, ...]:
        """Bids not ranked 1 whose removal alone changes who is, by id."""
        return self._each("decisiveLosers", str)

    @property
    def decisive(self) -> tuple[Decisive, ...]:
        """Each of those: what it turns, and through which value."""
        return self._each("decisive", Decisive._at)

    @property
    def bids(self) -> tuple[BidSensitivity, ...]:
        """Each bid, by rank: at which price and quality it would win."""
        return self._each("bids", BidSensitivity._at)

    @property
    def withdrawals(self) -> tuple[Withdrawal, ...]:
        """Who wins if a bid falls away, by the rank of the bid."""
        return self._each("withdrawals", Withdrawal._at)

    @property
    def cycles(self) -> tuple[tuple[str, ...], ...]:
        """Three bids that beat each other in a circle when compared two by two."""
        return self._each("cycles", lambda row: tuple(map(str, row)))

    @property
    def rounding_ties(self) -> tuple[RoundingTie, ...]:
        """Bids that would share the first place if figures were rounded."""
        return self._each("roundingTies", RoundingTie._at)

    @property
    def remarks(self) -> tuple[Remark, ...]:
        """Everything above in sentences, what matters most first."""
        return self._each("remarks", Remark._at)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What a person should look at."""
        return self._each("findings", Finding._at)

    @property
    def missing(self) -> tuple[str, ...]:
        """What is unknown, sorted."""
        return self._each("missing", str)

    @property
    def not_checked(self) -> tuple[str, ...]:
        """Codes of what no rule looked at."""
        return self._each("notChecked", str)

    def to_records(self) -> list[dict[str, Any]]:
        """Return one ``dict`` a bid, ready for ``pandas.DataFrame``."""
        from anbud import _idioms

        return _idioms.sensitivity__to_records(self)

    def _repr_html_(self) -> str:
        """Show it in a notebook, in Swedish."""
        from anbud import _idioms

        return _idioms.sensitivity___repr_html_(self)


class Settlement(Answer):
    """Settlement (slutreglering) of what was paid by provisional index values."""

    __slots__ = ()
    _fields = (
        "difference",
        "months",
        "amount",
    )

    @property
    def difference(self) -> Decimal:
        """The final price less the provisional one, for the whole period of the price."""
        return self._need("difference", Decimal)

    @property
    def months(self) -> int | None:
        """Months for which the provisional price of a year was paid."""
        return self._get("months", int)

    @property
    def amount(self) -> Decimal | None:
        """What those months come to, a twelfth of a yearly price each; negative is paid back."""
        return self._get("amount", Decimal)


class Source(Answer):
    """Source (källa) of a law value."""

    __slots__ = ()
    _fields = (
        "act",
        "chapter",
        "section",
        "amended_by",
        "url",
        "note",
    )

    @property
    def act(self) -> str | None:
        """Act (författning), for instance ``2016:1145``."""
        return self._get("act", str)

    @property
    def chapter(self) -> str | None:
        """Chapter (kapitel), for instance ``19 a``."""
        return self._get("chapter", str)

    @property
    def section(self) -> str | None:
        """Section (paragraf), for instance ``2``."""
        return self._get("section", str)

    @property
    def amended_by(self) -> str | None:
        """Amending act (ändringsförfattning)."""
        return self._get("amendedBy", str)

    @property
    def url(self) -> str | None:
        """Address of the text."""
        return self._get("url", str)

    @property
    def note(self) -> str | None:
        """What else must be known about the source."""
        return self._get("note", str)


class Split(Answer):
    """Split (delning) of an amount over payers."""

    __slots__ = ()
    _fields = (
        "parts",
        "total",
    )

    @property
    def parts(self) -> tuple[SplitPart, ...]:
        """What each pays, in the order stated."""
        return self._each("parts", SplitPart._at)

    @property
    def total(self) -> Decimal:
        """Their sum."""
        return self._need("total", Decimal)

    def _repr_html_(self) -> str:
        """Show it in a notebook, in Swedish."""
        from anbud import _idioms

        return _idioms.split___repr_html_(self)


class SplitPart(Answer):
    """Part of a split (del av en delning)."""

    __slots__ = ()
    _fields = (
        "payer",
        "amount",
        "exact",
    )

    @property
    def payer(self) -> str:
        """Who pays."""
        return self._need("payer", str)

    @property
    def amount(self) -> Decimal:
        """The amount."""
        return self._need("amount", Decimal)

    @property
    def exact(self) -> Fraction:
        """The amount in kronor before it was rounded to the öre."""
        return self._need("exact", fraction)


class Stamp(Answer):
    """Stamp (stämpel) of an answer: by which version of the library and by which law it was given.
    The same version gives the same bytes for the same input and the same law book.
    """

    __slots__ = ()
    _fields = (
        "version",
        "book",
        "read_to",
    )

    @property
    def version(self) -> str:
        """The version of the library."""
        return self._need("version", str)

    @property
    def book(self) -> str:
        """The SHA-256 of the law book, in hexadecimal; the user's own values are in it."""
        return self._need("book", str)

    @property
    def read_to(self) -> dict[str, datetime.date]:
        """The last day on which the text of each act was read, by the act's number."""
        return self._need("readTo", days)


class StateAid(Answer):
    """State aid (statsstöd): whether a grant fits under the ceiling of its scheme.

    Amounts in euro are exact as far as six decimals hold them; comparisons are exact always.
    """

    __slots__ = ()
    _fields = (
        "ceiling_eur",
        "used_eur",
        "left_eur",
        "outcome",
        "proposed_eur",
        "window_from",
        "window_to",
        "earlier",
        "findings",
        "missing",
    )

    @property
    def ceiling_eur(self) -> Decimal | None:
        """The ceiling of the scheme; absent where none is recorded for the day."""
        return self._get("ceilingEur", Decimal)

    @property
    def used_eur(self) -> Decimal | None:
        """What earlier aid by the scheme uses of it; absent where that is not known."""
        return self._get("usedEur", Decimal)

    @property
    def left_eur(self) -> Decimal | None:
        """What is left before the proposal, at least 0."""
        return self._get("leftEur", Decimal)

    @property
    def outcome(self) -> Outcome:
        """Whether the proposal fits."""
        return self._need("outcome", Outcome._at)

    @property
    def proposed_eur(self) -> Decimal | None:
        """The proposal in euro."""
        return self._get("proposedEur", Decimal)

    @property
    def window_from(self) -> datetime.date | None:
        """First day whose aid counts."""
        return self._get("windowFrom", datetime.date.fromisoformat)

    @property
    def window_to(self) -> datetime.date | None:
        """Last day whose aid counts: that of the grant."""
        return self._get("windowTo", datetime.date.fromisoformat)

    @property
    def earlier(self) -> tuple[CountedAid, ...]:
        """Each earlier grant, in the order of the input."""
        return self._each("earlier", CountedAid._at)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """A finding for each rule."""
        return self._each("findings", Finding._at)

    @property
    def missing(self) -> tuple[str, ...]:
        """Paths of what is missing, sorted."""
        return self._each("missing", str)


class StatusFrame(Answer):
    """Frame of one status (ram med en viss status)."""

    __slots__ = ()
    _fields = (
        "status",
        "frame",
        "left",
    )

    @property
    def status(self) -> str:
        """The status: ``announced``, ``planned``, ``decided`` or ``adjusted``."""
        return self._need("status", str)

    @property
    def frame(self) -> Decimal:
        """The frame of the lines with it."""
        return self._need("frame", Decimal)

    @property
    def left(self) -> Decimal | None:
        """That frame less what is committed."""
        return self._get("left", Decimal)


class Step(Answer):
    """Step (steg) of a computation: what was reached, and when."""

    __slots__ = ()
    _fields = (
        "step",
        "on",
    )

    @property
    def step(self) -> str:
        """Name of the step: ``given``, ``countedFrom``, ``periodEnds``, ``minimumTermEnds``,
        ``anchored``, ``fixedEnd``, ``termEnds``.
        """
        return self._need("step", str)

    @property
    def on(self) -> datetime.date:
        """The day."""
        return self._need("on", datetime.date.fromisoformat)


class StepReading(Answer):
    """Reading (läsning) of a step that the law or the facts leave open."""

    __slots__ = ()
    _fields = (
        "when",
        "on",
    )

    @property
    def when(self) -> str:
        """Code of the reading."""
        return self._need("when", str)

    @property
    def on(self) -> datetime.date:
        """The day of the step under it."""
        return self._need("on", datetime.date.fromisoformat)


class Table(Answer):
    """Table (tabell) for people, in the language asked for."""

    __slots__ = ()
    _fields = (
        "headings",
        "rows",
    )

    @property
    def headings(self) -> tuple[str, ...]:
        """The headings."""
        return self._each("headings", str)

    @property
    def rows(self) -> tuple[tuple[str, ...], ...]:
        """The rows, each as long as the headings."""
        return self._each("rows", lambda row: tuple(map(str, row)))

    def _repr_html_(self) -> str:
        """Show it in a notebook, in Swedish."""
        from anbud import _idioms

        return _idioms.table___repr_html_(self)


class TableCell(Answer):
    """Cell of the table (ruta): what comes of a rule for a bid, the gravest of its findings."""

    __slots__ = ()
    _fields = (
        "outcome",
        "consequence",
        "reason",
        "word",
    )

    @property
    def outcome(self) -> Outcome:
        """What came out."""
        return self._need("outcome", Outcome._at)

    @property
    def consequence(self) -> str | None:
        """What follows from a breach: ``late``, ``rejectable`` or ``curable``."""
        return self._get("consequence", str)

    @property
    def reason(self) -> str | None:
        """Why, in words."""
        return self._get("reason", str)

    @property
    def word(self) -> str:
        """The outcome in words, ``uppfyllt``; what nobody has stated is ``inte angivet``."""
        return self._need("word", str)


class TableColumn(Answer):
    """Column of the table (kolumn): a document or a requirement, or a rule on the whole bid."""

    __slots__ = ()
    _fields = (
        "rule",
        "about",
        "title",
    )

    @property
    def rule(self) -> str:
        """The rule."""
        return self._need("rule", str)

    @property
    def about(self) -> tuple[str, str] | None:
        """The document or requirement."""
        return self._get("about", pair)

    @property
    def title(self) -> str:
        """What it is called."""
        return self._need("title", str)


class TableReason(Answer):
    """Reason (skäl) that keeps a bid from being admissible."""

    __slots__ = ()
    _fields = (
        "rule",
        "about",
        "consequence",
        "text",
        "basis",
    )

    @property
    def rule(self) -> str:
        """The rule."""
        return self._need("rule", str)

    @property
    def about(self) -> tuple[str, str] | None:
        """What it is about."""
        return self._get("about", pair)

    @property
    def consequence(self) -> str | None:
        """What follows from a breach; none where it is not settled."""
        return self._get("consequence", str)

    @property
    def text(self) -> str:
        """Why, in words."""
        return self._need("text", str)

    @property
    def basis(self) -> tuple[str, ...]:
        """The sections it rests on, in words."""
        return self._each("basis", str)


class TableRow(Answer):
    """Row of the table (rad): one bid."""

    __slots__ = ()
    _fields = (
        "bid",
        "bidder",
        "verdict",
        "verdict_text",
        "cure_route",
        "cells",
        "reasons",
        "not_checked",
        "unstated",
    )

    @property
    def bid(self) -> str | None:
        """The id of the bid."""
        return self._get("bid", str)

    @property
    def bidder(self) -> str | None:
        """Who submitted it."""
        return self._get("bidder", str)

    @property
    def verdict(self) -> str:
        """What the check comes to: ``late``, ``rejectable``, ``unknown``, ``curable`` or
        ``admissible``.
        """
        return self._need("verdict", str)

    @property
    def verdict_text(self) -> str:
        """The verdict as a sentence that names what nobody has stated."""
        return self._need("verdictText", str)

    @property
    def cure_route(self) -> str | None:
        """Where the law lets it be cured, as in the check."""
        return self._get("cureRoute", str)

    @property
    def cells(self) -> tuple[TableCell, ...]:
        """One cell for each column."""
        return self._each("cells", TableCell._at)

    @property
    def reasons(self) -> tuple[TableReason, ...]:
        """Everything that keeps it from being admissible, in the order of the rules."""
        return self._each("reasons", TableReason._at)

    @property
    def not_checked(self) -> tuple[str, ...]:
        """Codes of what no rule looked at."""
        return self._each("notChecked", str)

    @property
    def unstated(self) -> tuple[str, ...]:
        """Codes of what nobody has stated, as in the check.

        The verdict is on what is stated alone.
        """
        return self._each("unstated", str)


class TenderCheck(Answer):
    """Check of a tender (granskning av upphandlingen)."""

    __slots__ = ()
    _fields = (
        "findings",
        "missing",
        "not_checked",
    )

    @property
    def findings(self) -> tuple[Finding, ...]:
        """A finding for each rule, in the order of the rules."""
        return self._each("findings", Finding._at)

    @property
    def missing(self) -> tuple[str, ...]:
        """Paths of what is missing, sorted."""
        return self._each("missing", str)

    @property
    def not_checked(self) -> tuple[str, ...]:
        """Codes of what no rule looked at; ``not_checked`` says them in words."""
        return self._each("notChecked", str)

    def _repr_html_(self) -> str:
        """Show it in a notebook, in Swedish."""
        from anbud import _idioms

        return _idioms.tender_check___repr_html_(self)


class Timetable(Answer):
    """Timetable (tidplan) of a procurement."""

    __slots__ = ()
    _fields = (
        "steps",
        "missing",
        "findings",
        "calendar",
    )

    @property
    def steps(self) -> tuple[TimetableStep, ...]:
        """The steps, in the order in which they come."""
        return self._each("steps", TimetableStep._at)

    @property
    def missing(self) -> tuple[str, ...]:
        """Paths of what is missing, sorted."""
        return self._each("missing", str)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was judged on the way: standstill, award notice and review."""
        return self._each("findings", Finding._at)

    @property
    def calendar(self) -> tuple[CalendarEvent, ...]:
        """The days that are known, as events of a calendar file."""
        return self._each("calendar", CalendarEvent._at)

    def to_records(self) -> list[dict[str, Any]]:
        """Return one ``dict`` a step, ready for ``pandas.DataFrame``."""
        from anbud import _idioms

        return _idioms.timetable__to_records(self)

    def _repr_html_(self) -> str:
        """Show it in a notebook, in Swedish."""
        from anbud import _idioms

        return _idioms.timetable___repr_html_(self)


class TimetableStep(Answer):
    """Step of a timetable (steg i tidplanen): its day, or what it depends on."""

    __slots__ = ()
    _fields = (
        "step",
        "on",
        "rule",
        "earliest_on",
        "counted_from",
        "period",
        "counting",
        "nominal_on",
        "readings",
        "moved_by",
        "missing",
        "rows",
        "basis",
        "confidence",
        "because",
    )

    @property
    def step(self) -> str:
        """Which step."""
        return self._need("step", str)

    @property
    def on(self) -> datetime.date | None:
        """The day, inclusive; absent where it is not known."""
        return self._get("on", datetime.date.fromisoformat)

    @property
    def rule(self) -> str | None:
        """The rule that gives it or that it must keep."""
        return self._get("rule", str)

    @property
    def earliest_on(self) -> datetime.date | None:
        """The earliest lawful day, where the act has a minimum time."""
        return self._get("earliestOn", datetime.date.fromisoformat)

    @property
    def counted_from(self) -> datetime.date | None:
        """The day from which it is counted; that day itself is not counted."""
        return self._get("from", datetime.date.fromisoformat)

    @property
    def period(self) -> str | None:
        """The length of the period."""
        return self._get("period", in_words)

    @property
    def counting(self) -> str | None:
        """Under which rule time is counted: ``eu-1182-71``, ``sfs-1930-173`` or ``contract``."""
        return self._get("counting", str)

    @property
    def nominal_on(self) -> datetime.date | None:
        """The day before it was moved off a closed day."""
        return self._get("nominalOn", datetime.date.fromisoformat)

    @property
    def readings(self) -> tuple[StepReading, ...]:
        """The days under each reading, where one is not settled."""
        return self._each("readings", StepReading._at)

    @property
    def moved_by(self) -> tuple[str, ...]:
        """What would move it: paths of the fields."""
        return self._each("movedBy", str)

    @property
    def missing(self) -> tuple[str, ...]:
        """What is missing."""
        return self._each("missing", str)

    @property
    def rows(self) -> tuple[IfRow, ...]:
        """The step for some days that the missing one may have."""
        return self._each("if", IfRow._at)

    @property
    def basis(self) -> tuple[Citation, ...]:
        """The sections it rests on."""
        return self._each("basis", Citation._at)

    @property
    def confidence(self) -> str | None:
        """The weakest value it rests on: ``high``, ``medium`` or ``unverified``."""
        return self._get("confidence", str)

    @property
    def because(self) -> str | None:
        """Why there is no such step, by code."""
        return self._get("because", str)

    @property
    def title_sv(self) -> str:
        """What the step is called, in Swedish."""
        from anbud import _idioms

        return _idioms.timetable_step__title_sv(self)

    @property
    def title_en(self) -> str:
        """What the step is called, in English."""
        from anbud import _idioms

        return _idioms.timetable_step__title_en(self)


class Topic(Answer):
    """Topic (ämne) of a review with its findings."""

    __slots__ = ()
    _fields = (
        "topic",
        "findings",
    )

    @property
    def topic(self) -> str:
        """Its name: ``dossier``, ``tender``, ``bids``, ``evaluation``, ``assignment``, ``budget``,
        ``partnership`` or ``advice``.
        """
        return self._need("topic", str)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings, in the order of the rules."""
        return self._each("findings", Finding._at)


class TotalCost(Answer):
    """Total cost (total kostnad). A sum with an unknown item is absent, never too low."""

    __slots__ = ()
    _fields = (
        "items",
        "cost",
        "compensation",
        "net",
        "known_cost",
        "unknown",
        "in_kind",
        "in_kind_value",
        "findings",
        "missing",
    )

    @property
    def items(self) -> tuple[CostRow, ...]:
        """The items."""
        return self._each("items", CostRow._at)

    @property
    def cost(self) -> Decimal | None:
        """What is paid."""
        return self._get("cost", Decimal)

    @property
    def compensation(self) -> Decimal | None:
        """What comes back for hidden VAT."""
        return self._get("compensation", Decimal)

    @property
    def net(self) -> Decimal | None:
        """What is paid less what comes back."""
        return self._get("net", Decimal)

    @property
    def known_cost(self) -> Decimal:
        """The sum of the costs that are known."""
        return self._need("knownCost", Decimal)

    @property
    def unknown(self) -> tuple[str, ...]:
        """Ids of the items whose cost or compensation is unknown."""
        return self._each("unknown", str)

    @property
    def in_kind(self) -> tuple[InKindRow, ...]:
        """Resources in kind, beside the sums."""
        return self._each("inKind", InKindRow._at)

    @property
    def in_kind_value(self) -> Decimal | None:
        """Their value together; absent where one is not valued."""
        return self._get("inKindValue", Decimal)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings."""
        return self._each("findings", Finding._at)

    @property
    def missing(self) -> tuple[str, ...]:
        """Paths of what is missing."""
        return self._each("missing", str)

    def _repr_html_(self) -> str:
        """Show it in a notebook, in Swedish."""
        from anbud import _idioms

        return _idioms.total_cost___repr_html_(self)


class Trace(Answer):
    """Trace (spår) from the findings of a rule to a fact of the dossier and where it is stated.

    A stated fact has a source and the place in it, an inferred one the reason; some have both.
    """

    __slots__ = ()
    _fields = (
        "topic",
        "rule",
        "path",
        "source",
        "place",
        "because",
    )

    @property
    def topic(self) -> str | None:
        """The topic.

        Absent where only the calendar rests on the fact: ``dossier``, ``tender``, ``bids``,
        ``evaluation``, ``assignment``, ``budget``, ``partnership`` or ``advice``.
        """
        return self._get("topic", str)

    @property
    def rule(self) -> str | None:
        """The rule; absent where only the calendar rests on the fact."""
        return self._get("rule", str)

    @property
    def path(self) -> str:
        """The fact."""
        return self._need("path", str)

    @property
    def source(self) -> str | None:
        """Id of the source that states it."""
        return self._get("source", str)

    @property
    def place(self) -> str | None:
        """Where in the source it stands."""
        return self._get("where", str)

    @property
    def because(self) -> str | None:
        """Why it is taken to hold though no source states it, or not all of it."""
        return self._get("because", str)


class TurningAnswer(Answer):
    """Question whose answer the form hangs on (fråga som avgör formen)."""

    __slots__ = ()
    _fields = (
        "question",
        "text_sv",
        "text_en",
        "answered",
        "otherwise",
        "asked",
    )

    @property
    def question(self) -> str:
        """The question: ``sameLegalPerson``, ``inHouse``, ``authorityWithoutStatute``,
        ``performanceForPay``, ``sharedSteering``, ``partnershipCriteria``, ``freedomOfChoice``,
        ``reservedNonProfit``, ``reservedParticipation``, ``reservedSheltered`` or
        ``withinDirectAwardLimit``.
        """
        return self._need("question", str)

    @property
    def text_sv(self) -> str:
        """The question in words, in Swedish."""
        return self._need("text", lambda part: str(part["sv"]))

    @property
    def text_en(self) -> str:
        """The question in words, in English."""
        return self._need("text", lambda part: str(part["en"]))

    @property
    def answered(self) -> bool:
        """Whether it was answered with yes."""
        return self._need("answered", bool)

    @property
    def otherwise(self) -> tuple[str, ...]:
        """The forms that another answer could lead to: ``internal``, ``inHouse``, ``grant``,
        ``iop``, ``lov``, ``directAward``, ``advertised``, ``reservedNonProfit``,
        ``reservedParticipation``, ``reservedSheltered``, ``stop`` or ``unknown``.
        """
        return self._each("otherwise", str)

    @property
    def asked(self) -> tuple[str, ...]:
        """The paths that would then be asked for first."""
        return self._each("asked", str)


class UndecidedAgreement(Answer):
    """Agreement (avtal) whose terms do not settle everything."""

    __slots__ = ()
    _fields = (
        "agreement",
        "title",
        "missing",
    )

    @property
    def agreement(self) -> str:
        """The agreement's id."""
        return self._need("agreement", str)

    @property
    def title(self) -> str | None:
        """What it is called."""
        return self._get("title", str)

    @property
    def missing(self) -> tuple[str, ...]:
        """Paths of what is missing in its terms."""
        return self._each("missing", str)


class UnknownCost(Answer):
    """Unknown cost (okänd kostnad): it may touch the year, and is in no sum."""

    __slots__ = ()
    _fields = (
        "commitment",
        "layer",
        "missing",
    )

    @property
    def commitment(self) -> str:
        """The commitment's id."""
        return self._need("commitment", str)

    @property
    def layer(self) -> str:
        """The layer: ``committed``, ``option`` or ``forecast``."""
        return self._need("layer", str)

    @property
    def missing(self) -> tuple[str, ...]:
        """Paths of what is missing."""
        return self._each("missing", str)


class UnknownTerm(Answer):
    """Unknown term (okänt villkor): what the terms leave unsaid."""

    __slots__ = ()
    _fields = (
        "path",
        "what",
        "item",
    )

    @property
    def path(self) -> str:
        """Its path."""
        return self._need("path", str)

    @property
    def what(self) -> str:
        """What it is, in the language asked for."""
        return self._need("what", str)

    @property
    def item(self) -> str | None:
        """Which one of several, for instance the cost that nobody is said to bear."""
        return self._get("item", str)


class VatCompensation(Answer):
    """VAT compensation (ersättning för mervärdesskatt) under both ways."""

    __slots__ = ()
    _fields = (
        "flat",
        "split",
        "best",
        "findings",
        "missing",
    )

    @property
    def flat(self) -> Decimal | None:
        """The flat share of the whole cost; absent where the law of the day is not recorded."""
        return self._get("flat", Decimal)

    @property
    def split(self) -> Decimal | None:
        """The split; absent too where no premises part is shown."""
        return self._get("split", Decimal)

    @property
    def best(self) -> str | None:
        """Which of them is more: ``flat``, ``split`` or ``either``."""
        return self._get("best", str)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings."""
        return self._each("findings", Finding._at)

    @property
    def missing(self) -> tuple[str, ...]:
        """What is missing."""
        return self._each("missing", str)


class WeighedSign(Answer):
    """Indicator (kännetecken) as it was weighed."""

    __slots__ = ()
    _fields = (
        "indicator",
        "name_sv",
        "name_en",
        "side",
        "text",
        "source",
        "basis",
        "confidence",
    )

    @property
    def indicator(self) -> str:
        """The indicator: ``paymentPerPlace``, ``detailedSpecification``,
        ``enforceableObligations``, ``previouslyProcured``, ``marketExists``, ``ownActivity``,
        ``partFinancing``, ``noEnforceablePerformance`` or ``repaymentOnly``.
        """
        return self._need("indicator", str)

    @property
    def name_sv(self) -> str:
        """What it is, in words.

        That it is not there, where that is what speaks against, in Swedish.
        """
        return self._need("name", lambda part: str(part["sv"]))

    @property
    def name_en(self) -> str:
        """What it is, in words.

        That it is not there, where that is what speaks against, in English.
        """
        return self._need("name", lambda part: str(part["en"]))

    @property
    def side(self) -> str:
        """Which way it speaks: ``forProcurement``, ``againstProcurement``, ``neither`` or
        ``unknown``.
        """
        return self._need("side", str)

    @property
    def text(self) -> str | None:
        """What was said of it, in the user's words."""
        return self._get("text", str)

    @property
    def source(self) -> str | None:
        """Where that stands."""
        return self._get("source", str)

    @property
    def basis(self) -> tuple[Citation, ...]:
        """What it rests on."""
        return self._each("basis", Citation._at)

    @property
    def confidence(self) -> str:
        """How sure that is: ``high``, ``medium`` or ``unverified``."""
        return self._need("confidence", str)


class Withdrawal(Answer):
    """What happens if a bid falls away (om ett anbud faller bort)."""

    __slots__ = ()
    _fields = (
        "without",
        "winners",
        "turned",
    )

    @property
    def without(self) -> str:
        """The bid that is withdrawn or rejected."""
        return self._need("without", str)

    @property
    def winners(self) -> tuple[str, ...] | None:
        """Who ranks first then; absent where the model has no value for the bids that are left."""
        return self._each_stated("winners", str)

    @property
    def turned(self) -> tuple[tuple[str, ...], ...]:
        """Pairs of other bids whose order turns: the first of each was ahead."""
        return self._each("turned", lambda row: tuple(map(str, row)))


class YearTotal(Answer):
    """Sum of all frames (alla ramar) of one year.

    A sum of which one frame's part is unknown is absent.
    """

    __slots__ = ()
    _fields = (
        "year",
        "statuses",
        "amount",
        "committed",
        "option",
        "forecast",
        "left",
        "left_after_options",
        "actual",
        "expected",
        "expected_left",
    )

    @property
    def year(self) -> int:
        """The year."""
        return self._need("year", int)

    @property
    def statuses(self) -> tuple[str, ...]:
        """The statuses of the lines that the frames are made of, from the weakest: ``announced``,
        ``planned``, ``decided`` or ``adjusted``.
        """
        return self._each("statuses", str)

    @property
    def amount(self) -> Decimal | None:
        """The amounts that count."""
        return self._get("amount", Decimal)

    @property
    def committed(self) -> Decimal | None:
        """What is bound."""
        return self._get("committed", Decimal)

    @property
    def option(self) -> Decimal | None:
        """What options would cost."""
        return self._get("option", Decimal)

    @property
    def forecast(self) -> Decimal | None:
        """What is expected beside."""
        return self._get("forecast", Decimal)

    @property
    def left(self) -> Decimal | None:
        """The amounts less what is bound."""
        return self._get("left", Decimal)

    @property
    def left_after_options(self) -> Decimal | None:
        """Less the options too."""
        return self._get("leftAfterOptions", Decimal)

    @property
    def actual(self) -> Decimal | None:
        """What is booked."""
        return self._get("actual", Decimal)

    @property
    def expected(self) -> Decimal | None:
        """What is booked and what remains of commitments and forecast."""
        return self._get("expected", Decimal)

    @property
    def expected_left(self) -> Decimal | None:
        """The amounts less that."""
        return self._get("expectedLeft", Decimal)
