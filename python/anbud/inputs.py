"""What a caller states: the shapes of the contract."""
# Generated from core/schema/anbud.schema.json by python/generate: change those.

from __future__ import annotations

import datetime
from decimal import Decimal
from json import loads
from typing import TYPE_CHECKING, Any

from anbud._native import CpvCode
from anbud._value import (
    Shape,
    amount_of,
    as_is,
    ask,
    day_or_month,
    days,
    facts,
    in_words,
    length_of,
    number_or_text,
    one_of,
    plain,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from anbud.answers import (
        AdjustedPrice,
        Advice,
        Assessment,
        BidCheck,
        BudgetChart,
        BudgetReport,
        Checklist,
        Fee,
        Forecast,
        LatestNotice,
        LatestNoticeReadings,
        Letter,
        LifeLine,
        NoticeEnd,
        NoticeReadings,
        NoticeUnknown,
        OptionsAnswer,
        PartnershipDraft,
        PenaltyDue,
        Plan,
        Review,
        Scenarios,
        TenderCheck,
        Timetable,
    )
    from anbud.law import LawBook


class Activity(Shape):
    """Activity (verksamhet)."""

    __slots__ = ()
    _fields = (
        "mode",
        "hours",
        "place",
        "content",
        "target_groups",
    )

    def __init__(
        self,
        *,
        mode: str | None = None,
        hours: Sequence[str] | None = None,
        place: str | None = None,
        content: Sequence[str] | None = None,
        target_groups: Sequence[TargetGroup | dict[str, Any]] | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {},
            {
                "mode": mode,
                "hours": hours,
                "place": place,
                "content": content,
                "targetGroups": target_groups,
            },
        )

    @property
    def mode(self) -> str | None:
        """Mode, for instance mobile."""
        return self._get("mode", str)

    @property
    def hours(self) -> tuple[str, ...] | None:
        """Hours."""
        return self._each_stated("hours", str)

    @property
    def place(self) -> str | None:
        """Place."""
        return self._get("place", str)

    @property
    def content(self) -> tuple[str, ...] | None:
        """Content."""
        return self._each_stated("content", str)

    @property
    def target_groups(self) -> tuple[TargetGroup, ...] | None:
        """Target groups."""
        return self._each_stated("targetGroups", TargetGroup._at)


class Actual(Shape):
    """Booked outcome (bokfört utfall) within one calendar year: what the frame bore, net of
    grants.
    """

    __slots__ = ()
    _fields = (
        "commitment",
        "frame",
        "first_day",
        "last_day",
        "amount",
        "source",
    )

    def __init__(
        self,
        *,
        commitment: str | None = None,
        frame: str | None = None,
        first_day: datetime.date | str | None = None,
        last_day: datetime.date | str | None = None,
        amount: Decimal | int | str | None = None,
        source: str | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {},
            {
                "commitment": commitment,
                "frame": frame,
                "from": first_day,
                "to": last_day,
                "amount": amount_of(amount),
                "source": source,
            },
        )

    @property
    def commitment(self) -> str | None:
        """The commitment it belongs to; the months that its days touch are booked."""
        return self._get("commitment", str)

    @property
    def frame(self) -> str | None:
        """The frame, where it belongs to no commitment."""
        return self._get("frame", str)

    @property
    def first_day(self) -> datetime.date | None:
        """First day."""
        return self._get("from", datetime.date.fromisoformat)

    @property
    def last_day(self) -> datetime.date | None:
        """Last day, inclusive."""
        return self._get("to", datetime.date.fromisoformat)

    @property
    def amount(self) -> Decimal | None:
        """The amount; a credit is negative."""
        return self._get("amount", Decimal)

    @property
    def source(self) -> str | None:
        """Where it stands."""
        return self._get("source", str)


class Adjustment(Shape):
    """Price adjustment (prisjustering) by index.

    One adjustment is stated by its two periods. Where ``compare`` is absent the periods follow
    from ``first``, ``every`` and ``lag_months``: one adjustment on each such day, with the period
    of the base's length in which the month that many months earlier lies.
    """

    __slots__ = ()
    _fields = (
        "indices",
        "base",
        "compare",
        "threshold",
        "cap",
        "floor",
        "carry_over",
        "adjustable_share",
        "round",
        "first",
        "every_months",
        "lag_months",
        "chained",
        "round_each",
        "on_request",
    )

    def __init__(
        self,
        *,
        indices: Sequence[IndexShare | dict[str, Any]] | None = None,
        base: str | None = None,
        compare: str | None = None,
        threshold: Decimal | int | str | None = None,
        cap: Decimal | int | str | None = None,
        floor: Decimal | int | str | None = None,
        carry_over: bool | None = None,
        adjustable_share: Decimal | int | str | None = None,
        round: str | None = None,
        first: datetime.date | str | None = None,
        every_months: int | None = None,
        lag_months: int | None = None,
        chained: bool | None = None,
        round_each: bool | None = None,
        on_request: bool | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {},
            {
                "indices": indices,
                "base": base,
                "compare": compare,
                "threshold": amount_of(threshold),
                "cap": amount_of(cap),
                "floor": amount_of(floor),
                "carryOver": carry_over,
                "adjustableShare": amount_of(adjustable_share),
                "round": round,
                "first": first,
                "every": one_of(months=every_months),
                "lagMonths": lag_months,
                "chained": chained,
                "roundEach": round_each,
                "onRequest": on_request,
            },
        )

    @property
    def indices(self) -> tuple[IndexShare, ...] | None:
        """The indices and their shares, which sum to one."""
        return self._each_stated("indices", IndexShare._at)

    @property
    def base(self) -> str | None:
        """Base period: a month (basmånad), a quarter or a year."""
        return self._get("base", str)

    @property
    def compare(self) -> str | None:
        """Comparison period (jämförelsemånad), as long as the base period.

        Never beside ``first``, ``every`` and ``lag_months``, which give the periods.
        """
        return self._get("compare", str)

    @property
    def threshold(self) -> Decimal | None:
        """Smallest change that is applied, as a share; a change of that size is."""
        return self._get("threshold", Decimal)

    @property
    def cap(self) -> Decimal | None:
        """Largest change of the price at a time, as a share: ``0.04`` is four per cent up."""
        return self._get("cap", Decimal)

    @property
    def floor(self) -> Decimal | None:
        """Smallest change of the price at a time, as a share: ``0`` where it never falls,
        ``-0.02`` where it falls by two per cent at the most.
        """
        return self._get("floor", Decimal)

    @property
    def carry_over(self) -> bool | None:
        """Whether an unused change is kept for the next time."""
        return self._get("carryOver", bool)

    @property
    def adjustable_share(self) -> Decimal | None:
        """Share of the price that is adjusted."""
        return self._get("adjustableShare", Decimal)

    @property
    def round(self) -> str | None:
        """How the new price is rounded: ``ore`` or ``krona``."""
        return self._get("round", str)

    @property
    def first(self) -> datetime.date | None:
        """Day of the first adjustment (första justering)."""
        return self._get("first", datetime.date.fromisoformat)

    @property
    def every_months(self) -> int | None:
        """Time from one adjustment to the next."""
        return self._within("every", "months", int)

    @property
    def lag_months(self) -> int | None:
        """Months from the month of comparison to the month of the adjustment (eftersläpning)."""
        return self._get("lagMonths", int)

    @property
    def chained(self) -> bool | None:
        """Whether each adjustment starts from the price and month of the one before.

        Else all start from the base.
        """
        return self._get("chained", bool)

    @property
    def round_each(self) -> bool | None:
        """Whether the price is rounded at each adjustment; else only in the end."""
        return self._get("roundEach", bool)

    @property
    def on_request(self) -> bool | None:
        """Whether the adjustment must be asked for (begäras)."""
        return self._get("onRequest", bool)

    def price(
        self,
        *,
        base: Decimal | int | str,
        series: dict[str, Any],
        on: datetime.date | str,
        settled_months: int | None = None,
        law_book: LawBook | None = None,
    ) -> AdjustedPrice:
        """The price on a day after adjustment by index (prisjustering), step by step, and what is
        settled when the final index comes.

        ``base``: The price that the adjustments start from.

        ``series``: The index series, the user's own data.

        ``on``: The day.

        ``settled_months``: Months for which the provisional price of a year was paid.
        """
        from anbud.answers import AdjustedPrice

        return AdjustedPrice.from_json(
            ask(
                "assignment.price",
                {"clause": self, "base": amount_of(base), "series": series, "on": on},
                {"settledMonths": settled_months},
                law_book,
            )
        )


class Agreement(Shape):
    """Agreement (avtal) of a portfolio."""

    __slots__ = ()
    _fields = (
        "id",
        "title",
        "terms",
        "procurement_starts_by",
        "next_procurement",
        "extensions",
    )

    def __init__(
        self,
        *,
        id: str | None = None,
        title: str | None = None,
        terms: AssignmentTerms | dict[str, Any] | None = None,
        procurement_starts_by: datetime.date | str | None = None,
        next_procurement: NextProcurement | dict[str, Any] | None = None,
        extensions: dict[str, Any] | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {},
            {
                "id": id,
                "title": title,
                "terms": terms,
                "procurementStartsBy": procurement_starts_by,
                "nextProcurement": next_procurement,
                "extensions": extensions,
            },
        )

    @property
    def id(self) -> str | None:
        """Its id, each one once."""
        return self._get("id", str)

    @property
    def title(self) -> str | None:
        """What it is called."""
        return self._get("title", str)

    @property
    def terms(self) -> AssignmentTerms | None:
        """Its terms."""
        return self._part("terms", AssignmentTerms)

    @property
    def procurement_starts_by(self) -> datetime.date | None:
        """The last day on which the next procurement must begin, where that is known."""
        return self._get("procurementStartsBy", datetime.date.fromisoformat)

    @property
    def next_procurement(self) -> NextProcurement | None:
        """The next procurement as it is planned, from which that day is counted backwards."""
        return self._part("nextProcurement", NextProcurement)

    @property
    def extensions(self) -> dict[str, Any] | None:
        """Data of the user's own."""
        return self._get("extensions", plain)


class AidGrant(Shape):
    """Earlier aid of little importance (tidigare stöd av mindre betydelse)."""

    __slots__ = ()
    _fields = (
        "on",
        "amount_eur",
        "amount_sek",
        "rate",
        "scheme",
        "to",
        "granted_by",
        "source",
    )

    def __init__(
        self,
        *,
        on: datetime.date | str | None = None,
        amount_eur: Decimal | int | str | None = None,
        amount_sek: Decimal | int | str | None = None,
        rate: EuroRate | dict[str, Any] | None = None,
        scheme: str | None = None,
        to: str | None = None,
        granted_by: str | None = None,
        source: str | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {},
            {
                "on": on,
                "amountEur": amount_of(amount_eur),
                "amountSek": amount_of(amount_sek),
                "rate": rate,
                "scheme": scheme,
                "to": to,
                "grantedBy": granted_by,
                "source": source,
            },
        )

    @property
    def on(self) -> datetime.date | None:
        """The day it was granted: when the recipient got a right to it, whenever it is paid."""
        return self._get("on", datetime.date.fromisoformat)

    @property
    def amount_eur(self) -> Decimal | None:
        """The amount in euro, gross."""
        return self._get("amountEur", Decimal)

    @property
    def amount_sek(self) -> Decimal | None:
        """The amount in kronor, gross; ``rate`` converts it."""
        return self._get("amountSek", Decimal)

    @property
    def rate(self) -> EuroRate | None:
        """The rate for ``amount_sek``."""
        return self._get("rate", EuroRate._at)

    @property
    def scheme(self) -> str | None:
        """The scheme; absent is the one asked about: ``deMinimis`` or ``sgeiDeMinimis``."""
        return self._get("scheme", str)

    @property
    def to(self) -> str | None:
        """Who got it."""
        return self._get("to", str)

    @property
    def granted_by(self) -> str | None:
        """Who granted it."""
        return self._get("grantedBy", str)

    @property
    def source(self) -> str | None:
        """Where it stands."""
        return self._get("source", str)


class RequirementAnswer(Shape):
    """Answer to a requirement (svar på krav)."""

    __slots__ = ()
    _fields = (
        "requirement",
        "met",
        "evidence",
    )

    def __init__(
        self,
        *,
        requirement: str | None = None,
        met: bool | None = None,
        evidence: Sequence[str] | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read({}, {"requirement": requirement, "met": met, "evidence": evidence})

    @property
    def requirement(self) -> str | None:
        """The requirement, by id."""
        return self._get("requirement", str)

    @property
    def met(self) -> bool | None:
        """Whether the bidder meets it."""
        return self._get("met", bool)

    @property
    def evidence(self) -> tuple[str, ...] | None:
        """The documents of the bid that prove it, by id."""
        return self._each_stated("evidence", str)


class AssignmentTerms(Shape):
    """Assignment terms (uppdragsvillkor): the terms of an agreement or an internal assignment."""

    __slots__ = ()
    _fields = (
        "start",
        "end",
        "term",
        "until_further_notice",
        "minimum_term_months",
        "notice",
        "options",
        "compensation",
        "cost_bearers",
        "adjustment",
        "in_kind",
        "penalties",
        "follow_up",
        "transition",
        "extensions",
    )

    def __init__(
        self,
        *,
        start: datetime.date | str | None = None,
        end: datetime.date | str | None = None,
        term: str | dict[str, Any] | None = None,
        until_further_notice: bool | None = None,
        minimum_term_months: int | None = None,
        notice: Sequence[NoticePeriod | dict[str, Any]] | None = None,
        options: Options
        | dict[str, Any]
        | Sequence[ExtensionOption | dict[str, Any]]
        | None = None,
        compensation: Compensation | dict[str, Any] | None = None,
        cost_bearers: Sequence[CostBearer | dict[str, Any]] | None = None,
        adjustment: Adjustment | dict[str, Any] | None = None,
        in_kind: Sequence[InKind | dict[str, Any]] | None = None,
        penalties: Sequence[Penalty | dict[str, Any]] | None = None,
        follow_up: FollowUpTerms | dict[str, Any] | None = None,
        transition: Transition | dict[str, Any] | None = None,
        extensions: dict[str, Any] | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {},
            {
                "start": start,
                "end": end,
                "term": length_of(term),
                "untilFurtherNotice": until_further_notice,
                "minimumTerm": one_of(months=minimum_term_months),
                "notice": notice,
                "options": options,
                "compensation": compensation,
                "costBearers": cost_bearers,
                "adjustment": adjustment,
                "inKind": in_kind,
                "penalties": penalties,
                "followUp": follow_up,
                "transition": transition,
                "extensions": extensions,
            },
        )

    @property
    def start(self) -> datetime.date | None:
        """First day (startdag)."""
        return self._get("start", datetime.date.fromisoformat)

    @property
    def end(self) -> datetime.date | None:
        """Last day of a fixed term, inclusive (slutdag)."""
        return self._get("end", datetime.date.fromisoformat)

    @property
    def term(self) -> str | None:
        """Length of a fixed term (avtalstid) from the start, in place of the last day."""
        return self._get("term", in_words)

    @property
    def until_further_notice(self) -> bool | None:
        """Whether it runs until further notice (tills vidare)."""
        return self._get("untilFurtherNotice", bool)

    @property
    def minimum_term_months(self) -> int | None:
        """Minimum term (bindningstid), from the start."""
        return self._within("minimumTerm", "months", int)

    @property
    def notice(self) -> tuple[NoticePeriod, ...] | None:
        """Notice periods (uppsägningstider), by party."""
        return self._each_stated("notice", NoticePeriod._at)

    @property
    def options(self) -> Options | tuple[ExtensionOption, ...] | None:
        """Options to extend (optioner på förlängning)."""
        return (
            self._parts("options", ExtensionOption)
            if isinstance(self._value("options"), list)
            else self._part("options", Options)
        )

    @property
    def compensation(self) -> Compensation | None:
        """Compensation (ersättning)."""
        return self._get("compensation", Compensation._at)

    @property
    def cost_bearers(self) -> tuple[CostBearer, ...] | None:
        """Who bears which cost (kostnadsbärare)."""
        return self._each_stated("costBearers", CostBearer._at)

    @property
    def adjustment(self) -> Adjustment | None:
        """Price adjustment (prisjustering)."""
        return self._get("adjustment", Adjustment._at)

    @property
    def in_kind(self) -> tuple[InKind, ...] | None:
        """Resources in kind (naturaresurser)."""
        return self._each_stated("inKind", InKind._at)

    @property
    def penalties(self) -> tuple[Penalty, ...] | None:
        """Penalties (viten)."""
        return self._each_stated("penalties", Penalty._at)

    @property
    def follow_up(self) -> FollowUpTerms | None:
        """Follow-up and insight (uppföljning och insyn)."""
        return self._get("followUp", FollowUpTerms._at)

    @property
    def transition(self) -> Transition | None:
        """Transition at the end (avveckling och överlämning)."""
        return self._get("transition", Transition._at)

    @property
    def extensions(self) -> dict[str, Any] | None:
        """Data of the user's own."""
        return self._get("extensions", plain)

    def notice_end(
        self, *, given: datetime.date | str, by: str | None = None, law_book: LawBook | None = None
    ) -> NoticeEnd | NoticeReadings | NoticeUnknown:
        """When an agreement ends if notice is given (uppsägning).

        ``given``: The day notice is given.

        ``by``: Who gives it; absent is either party: ``authority``, ``provider`` or ``either``.
        """
        from anbud.answers import NoticeEnd, NoticeReadings, NoticeUnknown

        text = ask("assignment.notice", {"terms": self, "given": given}, {"by": by}, law_book)
        tree = loads(text)
        if not tree.keys().isdisjoint({"endsOn", "steps"}) or not tree.keys() >= {
            "findings",
            "missing",
        }:
            return NoticeEnd._of(text, tree)
        if not tree.keys().isdisjoint({"readings"}) or not tree.keys() >= {"findings", "missing"}:
            return NoticeReadings._of(text, tree)
        return NoticeUnknown._of(text, tree)

    def latest_notice(
        self,
        *,
        end_by: datetime.date | str,
        by: str | None = None,
        service_days: int | None = None,
        law_book: LawBook | None = None,
    ) -> LatestNotice | LatestNoticeReadings | NoticeUnknown:
        """By when notice must be given for an agreement to have ended (senaste uppsägningsdag).

        ``end_by``: The day by which the agreement shall have ended, inclusive.

        ``by``: Who gives notice; absent is either party: ``authority``, ``provider`` or
        ``either``.

        ``service_days``: Margin for the letter, in days that 2 § lagen (1930:173) does not move;
        absent is none.
        """
        from anbud.answers import LatestNotice, LatestNoticeReadings, NoticeUnknown

        text = ask(
            "assignment.latestNotice",
            {"terms": self, "endBy": end_by},
            {"by": by, "serviceDays": service_days},
            law_book,
        )
        tree = loads(text)
        if not tree.keys().isdisjoint({"giveBy", "endsOn", "adviseBy"}) or not tree.keys() >= {
            "findings",
            "missing",
        }:
            return LatestNotice._of(text, tree)
        if not tree.keys().isdisjoint({"readings"}) or not tree.keys() >= {"findings", "missing"}:
            return LatestNoticeReadings._of(text, tree)
        return NoticeUnknown._of(text, tree)

    def option_ends(
        self, *, as_of: datetime.date | str | None = None, law_book: LawBook | None = None
    ) -> OptionsAnswer:
        """When each option ends (optioner), and by when it must be called.

        ``as_of``: The day on which the options are told of; absent: nothing has passed yet.
        """
        from anbud.answers import OptionsAnswer

        return OptionsAnswer.from_json(
            ask("assignment.options", {"terms": self}, {"asOf": as_of}, law_book)
        )

    def life_line(
        self,
        *,
        as_of: datetime.date | str | None = None,
        end_by: datetime.date | str | None = None,
        by: str | None = None,
        service_days: int | None = None,
        procurement_starts_by: datetime.date | str | None = None,
        next_procurement: NextProcurement | dict[str, Any] | None = None,
        language: str | None = None,
        stamped_at: datetime.datetime | str | None = None,
        alarms: Sequence[int] | None = None,
        law_book: LawBook | None = None,
        stamp: LawBook | None = None,
    ) -> LifeLine:
        """Every date of an agreement in order (livslinje), its readings side by side, what a delay
        costs, by when the next procurement must begin, what is unknown; as a calendar file too.

        ``as_of``: The day on which notice is taken to be given; absent, notice is not asked.

        ``end_by``: The day by which the agreement shall have ended; absent: the end of the year
        after ``as_of``.

        ``by``: Who gives notice; absent is either party: ``authority``, ``provider`` or
        ``either``.

        ``service_days``: Margin for the letter, as in ``assignment.latestNotice``.

        ``procurement_starts_by``: The last day on which the next procurement must begin.

        ``next_procurement``: The next procurement as it is planned, from which that day is counted
        backwards.

        ``language``: The language of what is said; absent is Swedish: ``sv`` or ``en``.

        ``stamped_at``: When the calendar file is made; absent, none is.

        ``alarms``: Days before at which the file reminds of what must be decided; absent: 30 and
        7.
        """
        from anbud.answers import LifeLine

        return LifeLine.from_json(
            ask(
                "assignment.lifeLine",
                {"terms": self},
                {
                    "asOf": as_of,
                    "endBy": end_by,
                    "by": by,
                    "serviceDays": service_days,
                    "procurementStartsBy": procurement_starts_by,
                    "nextProcurement": next_procurement,
                    "language": language,
                    "stampedAt": stamped_at,
                    "alarms": alarms,
                },
                law_book,
                stamp,
            )
        )

    def letter(
        self,
        *,
        kind: str,
        on: datetime.date | str,
        by: str | None = None,
        option: int | None = None,
        details: LetterDetails | dict[str, Any] | None = None,
        law_book: LawBook | None = None,
        stamp: LawBook | None = None,
    ) -> Letter:
        """A notice, or the call of an option, as a draft letter (brev) in Swedish with days and
        sections filled in.

        ``kind``: What kind of letter: ``notice``, ``optionCall`` or ``extensionRefusal``.

        ``on``: The day of the letter: notice is given, the option called or the extension refused.

        ``by``: Who gives notice; absent is either party: ``authority``, ``provider`` or
        ``either``.

        ``option``: Which option is called; of a refusal, absent is the next one that can be
        refused.

        ``details``: What only the parties know; what is absent becomes a blank.
        """
        from anbud.answers import Letter

        return Letter.from_json(
            ask(
                "assignment.letter",
                {"terms": self, "kind": kind, "on": on},
                {"by": by, "option": option, "details": details},
                law_book,
                stamp,
            )
        )


class Assumptions(Shape):
    """Assumptions (antaganden) of a timetable on what follows the bids."""

    __slots__ = ()
    _fields = (
        "award_notified_on",
        "sent_by",
        "signed_on",
        "invited_on",
        "standstill_until",
        "voluntary_notice_on",
        "award_notice_published_on",
    )

    def __init__(
        self,
        *,
        award_notified_on: datetime.date | str | None = None,
        sent_by: str | None = None,
        signed_on: datetime.date | str | None = None,
        invited_on: datetime.date | str | None = None,
        standstill_until: datetime.date | str | None = None,
        voluntary_notice_on: datetime.date | str | None = None,
        award_notice_published_on: datetime.date | str | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {},
            {
                "awardNotifiedOn": award_notified_on,
                "sentBy": sent_by,
                "signedOn": signed_on,
                "invitedOn": invited_on,
                "standstillUntil": standstill_until,
                "voluntaryNoticeOn": voluntary_notice_on,
                "awardNoticePublishedOn": award_notice_published_on,
            },
        )

    @property
    def award_notified_on(self) -> datetime.date | None:
        """The day the award notification is sent (underrättelsen skickas)."""
        return self._get("awardNotifiedOn", datetime.date.fromisoformat)

    @property
    def sent_by(self) -> str | None:
        """How it is sent: ``electronic`` or ``other``."""
        return self._get("sentBy", str)

    @property
    def signed_on(self) -> datetime.date | None:
        """The day the contract is signed (avtalet ingås)."""
        return self._get("signedOn", datetime.date.fromisoformat)

    @property
    def invited_on(self) -> datetime.date | None:
        """The day the candidates are invited (inbjudan)."""
        return self._get("invitedOn", datetime.date.fromisoformat)

    @property
    def standstill_until(self) -> datetime.date | None:
        """Last day of a longer standstill that the notification states, inclusive."""
        return self._get("standstillUntil", datetime.date.fromisoformat)

    @property
    def voluntary_notice_on(self) -> datetime.date | None:
        """The day a voluntary notice of a direct award was published (förhandsinsyn)."""
        return self._get("voluntaryNoticeOn", datetime.date.fromisoformat)

    @property
    def award_notice_published_on(self) -> datetime.date | None:
        """The day the award notice was published (efterannons)."""
        return self._get("awardNoticePublishedOn", datetime.date.fromisoformat)


class AwardModel(Shape):
    """Award model (utvärderingsmodell): a formula and its parameters; an absent one is unknown."""

    __slots__ = ()
    _fields = (
        "kind",
        "price_weight",
        "quality_weight",
        "round_scores_to",
        "tie_break",
        "clamp_at_zero",
        "full",
        "zero",
        "clamp_below_full",
        "per_point",
        "factor",
        "price",
        "rate",
    )
    __match_args__ = ("kind",)

    def __init__(
        self,
        kind: str,
        *,
        price_weight: Decimal | int | str | None = None,
        quality_weight: Decimal | int | str | None = None,
        round_scores_to: int | None = None,
        tie_break: TieBreak | dict[str, Any] | None = None,
        clamp_at_zero: bool | None = None,
        full: Decimal | int | str | None = None,
        zero: Decimal | int | str | None = None,
        clamp_below_full: bool | None = None,
        per_point: Decimal | int | str | None = None,
        factor: Decimal | int | str | None = None,
        price: Decimal | int | str | None = None,
        rate: Decimal | int | str | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {"kind": kind},
            {
                "priceWeight": amount_of(price_weight),
                "qualityWeight": amount_of(quality_weight),
                "roundScoresTo": round_scores_to,
                "tieBreak": tie_break,
                "clampAtZero": clamp_at_zero,
                "full": amount_of(full),
                "zero": amount_of(zero),
                "clampBelowFull": clamp_below_full,
                "perPoint": amount_of(per_point),
                "factor": amount_of(factor),
                "price": amount_of(price),
                "rate": amount_of(rate),
            },
        )

    @property
    def kind(self) -> str:
        """Kind."""
        return self._need("kind", str)

    @property
    def price_weight(self) -> Decimal | None:
        """Weight of the price; the two weights sum to 100."""
        return self._get("priceWeight", Decimal)

    @property
    def quality_weight(self) -> Decimal | None:
        """Weight of the quality."""
        return self._get("qualityWeight", Decimal)

    @property
    def round_scores_to(self) -> int | None:
        """To how many decimals the total is rounded half up before ranking."""
        return self._get("roundScoresTo", int)

    @property
    def tie_break(self) -> TieBreak | None:
        """What separates bids with equal figures."""
        return self._get("tieBreak", TieBreak._at)

    @property
    def clamp_at_zero(self) -> bool | None:
        """Whether price points stop at 0, for prices above twice the lowest; absent is no."""
        return self._get("clampAtZero", bool)

    @property
    def full(self) -> Decimal | None:
        """The price in kronor that gives the full weight."""
        return self._get("full", Decimal)

    @property
    def zero(self) -> Decimal | None:
        """The price in kronor that gives no points; above ``full``."""
        return self._get("zero", Decimal)

    @property
    def clamp_below_full(self) -> bool | None:
        """Whether a price below ``full`` gives no more than the full weight; absent is no."""
        return self._get("clampBelowFull", bool)

    @property
    def per_point(self) -> Decimal | None:
        """What a point of quality is worth in kronor, fixed before bids are opened."""
        return self._get("perPoint", Decimal)

    @property
    def factor(self) -> Decimal | None:
        """Share of the median price that full quality is worth."""
        return self._get("factor", Decimal)

    @property
    def price(self) -> Decimal | str | None:
        """The price in kronor."""
        return self._get("price", number_or_text)

    @property
    def rate(self) -> Decimal | None:
        """Discount rate a year, as a share of one."""
        return self._get("rate", Decimal)


class Bid(Shape):
    """Bid (anbud): what one bidder, alone or with others, has submitted.

    Members of a group (anbud i grupp), companies relied on (åberopade företag) and subcontractors
    (underleverantörer) are three lists, since the law treats them apart.
    """

    __slots__ = ()
    _fields = (
        "id",
        "bidder",
        "received_at",
        "lots",
        "prices",
        "answers",
        "documents",
        "members",
        "relied_on",
        "subcontractors",
        "exclusion",
        "valid_until",
        "self_declaration",
        "capability",
        "secrecy",
        "extensions",
    )

    def __init__(
        self,
        *,
        id: str | None = None,
        bidder: Bidder | dict[str, Any] | None = None,
        received_at: datetime.datetime | str | None = None,
        lots: Sequence[str] | None = None,
        prices: Sequence[Price | dict[str, Any]] | None = None,
        answers: Sequence[RequirementAnswer | dict[str, Any]] | None = None,
        documents: Sequence[SubmittedDocument | dict[str, Any]] | None = None,
        members: Sequence[str] | None = None,
        relied_on: Sequence[ReliedOn | dict[str, Any]] | None = None,
        subcontractors: Sequence[str] | None = None,
        exclusion: Sequence[ExclusionGround | dict[str, Any]] | None = None,
        valid_until: datetime.date | str | None = None,
        self_declaration: bool | None = None,
        capability: Sequence[Capability | dict[str, Any]] | None = None,
        secrecy: Sequence[SecrecyRequest | dict[str, Any]] | None = None,
        extensions: dict[str, Any] | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {},
            {
                "id": id,
                "bidder": bidder,
                "receivedAt": received_at,
                "lots": lots,
                "prices": prices,
                "answers": answers,
                "documents": documents,
                "members": members,
                "reliedOn": relied_on,
                "subcontractors": subcontractors,
                "exclusion": exclusion,
                "validUntil": valid_until,
                "selfDeclaration": self_declaration,
                "capability": capability,
                "secrecy": secrecy,
                "extensions": extensions,
            },
        )

    @property
    def id(self) -> str | None:
        """Its id."""
        return self._get("id", str)

    @property
    def bidder(self) -> Bidder | None:
        """Who submitted it (anbudsgivare)."""
        return self._get("bidder", Bidder._at)

    @property
    def received_at(self) -> datetime.datetime | None:
        """When it came in, by the clock of the receiver."""
        return self._get("receivedAt", datetime.datetime.fromisoformat)

    @property
    def lots(self) -> tuple[str, ...] | None:
        """The lots bid for, by id."""
        return self._each_stated("lots", str)

    @property
    def prices(self) -> tuple[Price, ...] | None:
        """The prices, one a lot, or one for the whole."""
        return self._each_stated("prices", Price._at)

    @property
    def answers(self) -> tuple[RequirementAnswer, ...] | None:
        """The answers to requirements."""
        return self._each_stated("answers", RequirementAnswer._at)

    @property
    def documents(self) -> tuple[SubmittedDocument, ...] | None:
        """The documents submitted; the list is taken as whole."""
        return self._each_stated("documents", SubmittedDocument._at)

    @property
    def members(self) -> tuple[str, ...] | None:
        """The members of a group, by name."""
        return self._each_stated("members", str)

    @property
    def relied_on(self) -> tuple[ReliedOn, ...] | None:
        """The companies whose capacity is relied on."""
        return self._each_stated("reliedOn", ReliedOn._at)

    @property
    def subcontractors(self) -> tuple[str, ...] | None:
        """The subcontractors, by name."""
        return self._each_stated("subcontractors", str)

    @property
    def exclusion(self) -> tuple[ExclusionGround, ...] | None:
        """What is known on exclusion grounds."""
        return self._each_stated("exclusion", ExclusionGround._at)

    @property
    def valid_until(self) -> datetime.date | None:
        """Last day the bid binds, inclusive (giltig till och med)."""
        return self._get("validUntil", datetime.date.fromisoformat)

    @property
    def self_declaration(self) -> bool | None:
        """Whether a self-declaration (egen försäkran, ESPD) of the bidder is attached."""
        return self._get("selfDeclaration", bool)

    @property
    def capability(self) -> tuple[Capability, ...] | None:
        """What is stated on economic and technical capacity (kapacitet)."""
        return self._each_stated("capability", Capability._at)

    @property
    def secrecy(self) -> tuple[SecrecyRequest, ...] | None:
        """What the bidder asks to be kept secret (sekretessbegäran)."""
        return self._each_stated("secrecy", SecrecyRequest._at)

    @property
    def extensions(self) -> dict[str, Any] | None:
        """Data of the user's own."""
        return self._get("extensions", plain)

    def check(
        self, tender: Tender | dict[str, Any], *, law_book: LawBook | None = None
    ) -> BidCheck:
        """Whether a bid was in time and is complete (anbudsprövning), and what is curable, on
        which section and by what.

        ``tender``: The tender.
        """
        from anbud.answers import BidCheck

        return BidCheck.from_json(ask("bid.check", {"bid": self, "tender": tender}, {}, law_book))

    def checklist(
        self,
        tender: Tender | dict[str, Any],
        *,
        as_of: datetime.date | str | None = None,
        language: str | None = None,
        law_book: LawBook | None = None,
    ) -> Checklist:
        """What a bidder does before the deadline, the most urgent first, with what to attach and
        the days left (checklista för anbudsgivaren).

        ``tender``: The tender.

        ``as_of``: The day from which days are counted; absent, none are.

        ``language``: The language; absent is Swedish: ``sv`` or ``en``.
        """
        from anbud.answers import Checklist

        return Checklist.from_json(
            ask(
                "bid.checklist",
                {"bid": self, "tender": tender},
                {"asOf": as_of, "language": language},
                law_book,
            )
        )


class BidDeadline(Shape):
    """Bid deadline (sista anbudsdag): a day, and a time of day in Sweden where one is stated."""

    __slots__ = ()
    _fields = (
        "on",
        "time",
    )

    def __init__(self, *, on: datetime.date | str | None = None, time: str | None = None) -> None:
        """State what is known; what is left out is unknown."""
        self._read({}, {"on": on, "time": time})

    @property
    def on(self) -> datetime.date | None:
        """The day."""
        return self._get("on", datetime.date.fromisoformat)

    @property
    def time(self) -> str | None:
        """The time of day; absent, the deadline lasts the whole day."""
        return self._get("time", str)


class Bidder(Shape):
    """Bidder (anbudsgivare)."""

    __slots__ = ()
    _fields = (
        "name",
        "number",
    )
    _hidden = ("number",)

    def __init__(self, *, name: str | None = None, number: str | None = None) -> None:
        """State what is known; what is left out is unknown."""
        self._read({}, {"name": name, "number": number})

    @property
    def name(self) -> str | None:
        """Its name."""
        return self._get("name", str)

    @property
    def number(self) -> str | None:
        """Its number as stated; it need not be right."""
        return self._get("number", str)


class BidderQuestion(Shape):
    """Question of a bidder (fråga) and when it was answered."""

    __slots__ = ()
    _fields = (
        "id",
        "asked_on",
        "answered_on",
    )

    def __init__(
        self,
        *,
        id: str | None = None,
        asked_on: datetime.date | str | None = None,
        answered_on: datetime.date | str | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read({}, {"id": id, "askedOn": asked_on, "answeredOn": answered_on})

    @property
    def id(self) -> str | None:
        """Its id."""
        return self._get("id", str)

    @property
    def asked_on(self) -> datetime.date | None:
        """The day it was put."""
        return self._get("askedOn", datetime.date.fromisoformat)

    @property
    def answered_on(self) -> datetime.date | None:
        """The day it was answered to all."""
        return self._get("answeredOn", datetime.date.fromisoformat)


class BudgetPlan(Shape):
    """Budget plan (budgetplan) of one or several committees."""

    __slots__ = ()
    _fields = (
        "frames",
        "commitments",
        "grants",
        "actuals",
        "booked_through",
        "extensions",
    )

    def __init__(
        self,
        *,
        frames: Sequence[PlanFrame | dict[str, Any]] | None = None,
        commitments: Sequence[PlanCommitment | dict[str, Any]] | None = None,
        grants: Sequence[Grant | dict[str, Any]] | None = None,
        actuals: Sequence[Actual | dict[str, Any]] | None = None,
        booked_through: datetime.date | str | None = None,
        extensions: dict[str, Any] | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {},
            {
                "frames": frames,
                "commitments": commitments,
                "grants": grants,
                "actuals": actuals,
                "bookedThrough": booked_through,
                "extensions": extensions,
            },
        )

    @property
    def frames(self) -> tuple[PlanFrame, ...] | None:
        """The frames; absent is unknown."""
        return self._each_stated("frames", PlanFrame._at)

    @property
    def commitments(self) -> tuple[PlanCommitment, ...] | None:
        """The commitments; absent is unknown, an empty list is none."""
        return self._parts("commitments", PlanCommitment)

    @property
    def grants(self) -> tuple[Grant, ...] | None:
        """The grants that pay for a part of them."""
        return self._each_stated("grants", Grant._at)

    @property
    def actuals(self) -> tuple[Actual, ...] | None:
        """What is booked; absent is unknown, an empty list is nothing yet."""
        return self._each_stated("actuals", Actual._at)

    @property
    def booked_through(self) -> datetime.date | None:
        """The day through which the books are closed (stängd period): what is booked of the months
        that end by then is all there is of them. Absent is unknown: a booking then closes the
        months that its days touch.
        """
        return self._get("bookedThrough", datetime.date.fromisoformat)

    @property
    def extensions(self) -> dict[str, Any] | None:
        """Data of the user's own."""
        return self._get("extensions", plain)

    def forecast(
        self,
        *,
        method: str,
        years: Sequence[int],
        as_of: datetime.date | str | None = None,
        law_book: LawBook | None = None,
    ) -> Forecast:
        """What several frames leave, layer by layer (budgetprognos), with booked outcome, grants,
        history, and by when something can be done.

        ``method``: How an amount is laid out over its years: ``monthEqual``, ``dayActualYear`` or
        ``dayActualContract``.

        ``years``: The years.

        ``as_of``: The day it is judged on: later decisions are not known, and notice is counted
        from it.
        """
        from anbud.answers import Forecast

        return Forecast.from_json(
            ask(
                "budget.forecast",
                {"plan": self, "method": method, "years": years},
                {"asOf": as_of},
                law_book,
            )
        )

    def scenarios(
        self,
        scenarios: Sequence[Scenario | dict[str, Any]],
        *,
        method: str,
        years: Sequence[int],
        as_of: datetime.date | str | None = None,
        law_book: LawBook | None = None,
    ) -> Scenarios:
        """What notice, an unused option, an index, a new agreement or a cut would change
        (scenarier), and until when it is possible.

        ``scenarios``: The scenarios.

        ``method``: How an amount is laid out over its years: ``monthEqual``, ``dayActualYear`` or
        ``dayActualContract``.

        ``years``: The years.

        ``as_of``: The day it is judged on.
        """
        from anbud.answers import Scenarios

        return Scenarios.from_json(
            ask(
                "budget.scenarios",
                {"plan": self, "scenarios": scenarios, "method": method, "years": years},
                {"asOf": as_of},
                law_book,
            )
        )

    def chart(
        self,
        *,
        method: str,
        years: Sequence[int],
        as_of: datetime.date | str | None = None,
        law_book: LawBook | None = None,
    ) -> BudgetChart:
        """A forecast as chart data (diagramdata): frame line, stacked costs, what is left.

        ``method``: How an amount is laid out over its years: ``monthEqual``, ``dayActualYear`` or
        ``dayActualContract``.

        ``years``: The years.

        ``as_of``: The day it is judged on.
        """
        from anbud.answers import BudgetChart

        return BudgetChart.from_json(
            ask(
                "budget.chart",
                {"plan": self, "method": method, "years": years},
                {"asOf": as_of},
                law_book,
            )
        )

    def report(
        self,
        *,
        method: str,
        years: Sequence[int],
        format: str,
        as_of: datetime.date | str | None = None,
        language: str | None = None,
        law_book: LawBook | None = None,
        stamp: LawBook | None = None,
    ) -> BudgetReport:
        """A forecast for the board (rapport till nämnden) as Markdown, as a page or as a workbook,
        each number with what it rests on.

        ``method``: How an amount is laid out over its years: ``monthEqual``, ``dayActualYear`` or
        ``dayActualContract``.

        ``years``: The years.

        ``as_of``: The day it is judged on.

        ``language``: The language; Swedish where none is stated: ``sv`` or ``en``.

        ``format``: The form of the document: ``markdown``, ``html`` or ``xlsx``.
        """
        from anbud.answers import BudgetReport

        return BudgetReport.from_json(
            ask(
                "budget.report",
                {"plan": self, "method": method, "years": years, "format": format},
                {"asOf": as_of, "language": language},
                law_book,
                stamp,
            )
        )


class Buyer(Shape):
    """Buyer (upphandlande myndighet): the contracting authority."""

    __slots__ = ()
    _fields = (
        "name",
        "number",
        "authority",
    )

    def __init__(
        self, *, name: str | None = None, number: str | None = None, authority: str | None = None
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read({}, {"name": name, "number": number, "authority": authority})

    @property
    def name(self) -> str | None:
        """Its name."""
        return self._get("name", str)

    @property
    def number(self) -> str | None:
        """Its organisation number."""
        return self._get("number", str)

    @property
    def authority(self) -> str | None:
        """Whether it is a central government authority: ``central`` or ``subcentral``."""
        return self._get("authority", str)


class CalendarEvent(Shape):
    """Calendar event (kalenderhändelse): something that falls on a day."""

    __slots__ = ()
    _fields = (
        "on",
        "what",
        "path",
        "key",
        "description",
    )

    def __init__(
        self,
        *,
        on: datetime.date | str,
        what: str,
        path: str | None = None,
        key: str | None = None,
        description: str | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read({"on": on, "what": what}, {"path": path, "key": key, "description": description})

    @property
    def on(self) -> datetime.date:
        """The day; the event lasts the whole of it."""
        return self._need("on", datetime.date.fromisoformat)

    @property
    def what(self) -> str:
        """What it is."""
        return self._need("what", str)

    @property
    def path(self) -> str | None:
        """The fact that it comes from, by its path in the dossier, where there is one."""
        return self._get("path", str)

    @property
    def key(self) -> str | None:
        """What it is found again by (nyckel), so that a calendar program moves or renames the
        event in place of adding one; absent: the day and what it is.
        """
        return self._get("key", str)

    @property
    def description(self) -> str | None:
        """More about it (beskrivning), lines ended by LF."""
        return self._get("description", str)


class Capability(Shape):
    """Capability (kapacitet) that is stated: one criterion of economic or technical standing."""

    __slots__ = ()
    _fields = (
        "criterion",
        "met",
        "statements",
    )

    def __init__(
        self,
        *,
        criterion: str | None = None,
        met: bool | None = None,
        statements: Sequence[str] | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read({}, {"criterion": criterion, "met": met, "statements": statements})

    @property
    def criterion(self) -> str | None:
        """The criterion, by the code of the self-declaration, for instance ``gen-year-to``."""
        return self._get("criterion", str)

    @property
    def met(self) -> bool | None:
        """Whether it is stated to be met."""
        return self._get("met", bool)

    @property
    def statements(self) -> tuple[str, ...] | None:
        """What is stated, a line each."""
        return self._each_stated("statements", str)


class CarryOver(Shape):
    """Carry-over (resultatöverföring) into a year; it counts only once it is decided."""

    __slots__ = ()
    _fields = (
        "year",
        "amount",
        "status",
        "decided_on",
        "source",
    )

    def __init__(
        self,
        *,
        year: int | None = None,
        amount: Decimal | int | str | None = None,
        status: str | None = None,
        decided_on: datetime.date | str | None = None,
        source: str | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {},
            {
                "year": year,
                "amount": amount_of(amount),
                "status": status,
                "decidedOn": decided_on,
                "source": source,
            },
        )

    @property
    def year(self) -> int | None:
        """The year that gets it."""
        return self._get("year", int)

    @property
    def amount(self) -> Decimal | None:
        """The amount; a deficit to restore is negative."""
        return self._get("amount", Decimal)

    @property
    def status(self) -> str | None:
        """Its status: ``announced``, ``planned``, ``decided`` or ``adjusted``."""
        return self._get("status", str)

    @property
    def decided_on(self) -> datetime.date | None:
        """The day of the decision."""
        return self._get("decidedOn", datetime.date.fromisoformat)

    @property
    def source(self) -> str | None:
        """Where it stands."""
        return self._get("source", str)


class ChangeClause(Shape):
    """Clause (klausul) of the procurement documents, as a person has judged it."""

    __slots__ = ()
    _fields = (
        "in_documents",
        "clear",
        "states_scope",
    )

    def __init__(
        self,
        *,
        in_documents: bool | None = None,
        clear: bool | None = None,
        states_scope: bool | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read({}, {"inDocuments": in_documents, "clear": clear, "statesScope": states_scope})

    @property
    def in_documents(self) -> bool | None:
        """Whether it stood in the procurement documents."""
        return self._get("inDocuments", bool)

    @property
    def clear(self) -> bool | None:
        """Whether it is clear, exact and unequivocal (klar, exakt och entydig)."""
        return self._get("clear", bool)

    @property
    def states_scope(self) -> bool | None:
        """Whether it says to which extent and of which nature changes may be."""
        return self._get("statesScope", bool)


class Citation(Shape):
    """Citation (hänvisning) to a section of an act, or an article of a Union act."""

    __slots__ = ()
    _fields = (
        "act",
        "chapter",
        "section",
        "amended_by",
        "by_analogy",
    )

    def __init__(
        self,
        *,
        act: str,
        chapter: str | None = None,
        section: str | None = None,
        amended_by: str | None = None,
        by_analogy: bool | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {"act": act},
            {
                "chapter": chapter,
                "section": section,
                "amendedBy": amended_by,
                "byAnalogy": by_analogy,
            },
        )

    @property
    def act(self) -> str:
        """Act (författning), ``2016:1145`` or ``1182/71``."""
        return self._need("act", str)

    @property
    def chapter(self) -> str | None:
        """Chapter (kapitel)."""
        return self._get("chapter", str)

    @property
    def section(self) -> str | None:
        """Section or article (paragraf eller artikel)."""
        return self._get("section", str)

    @property
    def amended_by(self) -> str | None:
        """Amending act (ändringsförfattning) whose wording is meant."""
        return self._get("amendedBy", str)

    @property
    def by_analogy(self) -> bool:
        """Whether the section does not bind here and is used as a model only."""
        return self._value("byAnalogy") is True

    def text(self, language: str | None = None) -> str:
        """Return the citation as a sentence has it.

        In Swedish (``"sv"``, also where none is asked for) or English (``"en"``).
        """
        from anbud import _idioms

        return _idioms.citation__text(self, language)


class Commitment(Shape):
    """Commitment (bundna medel): an agreement's claim on the frame, for its days."""

    __slots__ = ()
    _fields = (
        "id",
        "annual",
        "total",
        "first_day",
        "last_day",
    )

    def __init__(
        self,
        *,
        id: str | None = None,
        annual: Decimal | int | str | None = None,
        total: Decimal | int | str | None = None,
        first_day: datetime.date | str | None = None,
        last_day: datetime.date | str | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {},
            {
                "id": id,
                "annual": amount_of(annual),
                "total": amount_of(total),
                "from": first_day,
                "to": last_day,
            },
        )

    @property
    def id(self) -> str | None:
        """The commitment's id."""
        return self._get("id", str)

    @property
    def annual(self) -> Decimal | None:
        """Amount a year; exactly one of ``annual`` and ``total``."""
        return self._get("annual", Decimal)

    @property
    def total(self) -> Decimal | None:
        """Amount for the whole time."""
        return self._get("total", Decimal)

    @property
    def first_day(self) -> datetime.date | None:
        """First day."""
        return self._get("from", datetime.date.fromisoformat)

    @property
    def last_day(self) -> datetime.date | None:
        """Last day, inclusive; an absent end is unknown, never none."""
        return self._get("to", datetime.date.fromisoformat)


class Compensation(Shape):
    """Compensation (ersättning) and what it covers; no amount of it is below zero."""

    __slots__ = ()
    _fields = (
        "annual",
        "monthly",
        "total",
        "includes",
        "excludes",
        "unit_prices",
    )

    def __init__(
        self,
        *,
        annual: Decimal | int | str | None = None,
        monthly: Decimal | int | str | None = None,
        total: Decimal | int | str | None = None,
        includes: Sequence[str] | None = None,
        excludes: Sequence[str] | None = None,
        unit_prices: Sequence[UnitPrice | dict[str, Any]] | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {},
            {
                "annual": amount_of(annual),
                "monthly": amount_of(monthly),
                "total": amount_of(total),
                "includes": includes,
                "excludes": excludes,
                "unitPrices": unit_prices,
            },
        )

    @property
    def annual(self) -> Decimal | None:
        """Amount a year."""
        return self._get("annual", Decimal)

    @property
    def monthly(self) -> Decimal | None:
        """Amount a month."""
        return self._get("monthly", Decimal)

    @property
    def total(self) -> Decimal | None:
        """Amount for the whole term."""
        return self._get("total", Decimal)

    @property
    def includes(self) -> tuple[str, ...] | None:
        """What is in it."""
        return self._each_stated("includes", str)

    @property
    def excludes(self) -> tuple[str, ...] | None:
        """What is not in it."""
        return self._each_stated("excludes", str)

    @property
    def unit_prices(self) -> tuple[UnitPrice, ...] | None:
        """Prices per unit, beside or in place of a fixed amount."""
        return self._each_stated("unitPrices", UnitPrice._at)

    def fee(
        self, *, volumes: Sequence[Volume | dict[str, Any]], law_book: LawBook | None = None
    ) -> Fee:
        """What a year comes to by its volumes (årets ersättning), with prices per unit in bands.

        ``volumes``: The volumes of the year.
        """
        from anbud.answers import Fee

        return Fee.from_json(
            ask("assignment.fee", {"compensation": self, "volumes": volumes}, {}, law_book)
        )


class ConditionEvidence(Shape):
    """Evidence on a condition (underlag om ett villkor)."""

    __slots__ = ()
    _fields = (
        "condition",
        "text",
        "source",
    )

    def __init__(
        self, *, condition: str | None = None, text: str | None = None, source: str | None = None
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read({}, {"condition": condition, "text": text, "source": source})

    @property
    def condition(self) -> str | None:
        """The condition."""
        return self._get("condition", str)

    @property
    def text(self) -> str | None:
        """What it says."""
        return self._get("text", str)

    @property
    def source(self) -> str | None:
        """Where it stands."""
        return self._get("source", str)


class ContractChange(Shape):
    """Change (ändring) of a contract."""

    __slots__ = ()
    _fields = (
        "on",
        "amount",
        "ground",
        "nature_kept",
        "clause",
        "conditions_met",
    )

    def __init__(
        self,
        *,
        on: datetime.date | str | None = None,
        amount: Decimal | int | str | None = None,
        ground: str | None = None,
        nature_kept: bool | None = None,
        clause: ChangeClause | dict[str, Any] | None = None,
        conditions_met: bool | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {},
            {
                "on": on,
                "amount": amount_of(amount),
                "ground": ground,
                "natureKept": nature_kept,
                "clause": clause,
                "conditionsMet": conditions_met,
            },
        )

    @property
    def on(self) -> datetime.date | None:
        """The day of the change."""
        return self._get("on", datetime.date.fromisoformat)

    @property
    def amount(self) -> Decimal | None:
        """What it adds to the contract's value; negative where it takes away."""
        return self._get("amount", Decimal)

    @property
    def ground(self) -> str | None:
        """The ground that is claimed: ``small``, ``clause``, ``supplementary`` or ``unforeseen``."""
        return self._get("ground", str)

    @property
    def nature_kept(self) -> bool | None:
        """Whether the overall nature of the contract is kept (övergripande karaktär)."""
        return self._get("natureKept", bool)

    @property
    def clause(self) -> ChangeClause | None:
        """The clause that a change by clause rests on."""
        return self._get("clause", ChangeClause._at)

    @property
    def conditions_met(self) -> bool | None:
        """Whether the other conditions of 11 or 12 § are met, as a person has judged them."""
        return self._get("conditionsMet", bool)


class Contribution(Shape):
    """Contribution (bidrag) of a partner: an amount, or a quantity and a rate."""

    __slots__ = ()
    _fields = (
        "by",
        "kind",
        "amount",
        "quantity",
        "unit",
        "rate",
        "rate_source",
        "in_budget",
        "method",
    )

    def __init__(
        self,
        *,
        by: str | None = None,
        kind: str | None = None,
        amount: Decimal | int | str | None = None,
        quantity: Decimal | int | str | None = None,
        unit: str | None = None,
        rate: Decimal | int | str | None = None,
        rate_source: str | None = None,
        in_budget: bool | None = None,
        method: str | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {},
            {
                "by": by,
                "kind": kind,
                "amount": amount_of(amount),
                "quantity": amount_of(quantity),
                "unit": unit,
                "rate": amount_of(rate),
                "rateSource": rate_source,
                "inBudget": in_budget,
                "method": method,
            },
        )

    @property
    def by(self) -> str | None:
        """The partner's name."""
        return self._get("by", str)

    @property
    def kind(self) -> str | None:
        """What it is: ``cash``, ``premises``, ``staffHours``, ``volunteerHours``, ``goods`` or
        ``expertise``.
        """
        return self._get("kind", str)

    @property
    def amount(self) -> Decimal | None:
        """Its value in kronor."""
        return self._get("amount", Decimal)

    @property
    def quantity(self) -> Decimal | None:
        """How much of the unit."""
        return self._get("quantity", Decimal)

    @property
    def unit(self) -> str | None:
        """The unit, for instance ``hour`` or ``m2``."""
        return self._get("unit", str)

    @property
    def rate(self) -> Decimal | None:
        """Kronor for one unit. There is no national rate for volunteers."""
        return self._get("rate", Decimal)

    @property
    def rate_source(self) -> str | None:
        """Where the rate comes from."""
        return self._get("rateSource", str)

    @property
    def in_budget(self) -> bool | None:
        """Whether it is money in a budget."""
        return self._get("inBudget", bool)

    @property
    def method(self) -> str | None:
        """How its value was found: ``actualCost``, ``marketPrice``, ``replacementCost``,
        ``opportunityCost``, ``outputValue`` or ``flatRate``.
        """
        return self._get("method", str)


class Cost(Shape):
    """Cost (kostnad); an absent bearer or amount is unknown, never nobody or 0."""

    __slots__ = ()
    _fields = (
        "item",
        "bearer",
        "amount",
    )

    def __init__(
        self,
        *,
        item: str | None = None,
        bearer: str | None = None,
        amount: Decimal | int | str | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read({}, {"item": item, "bearer": bearer, "amount": amount_of(amount)})

    @property
    def item(self) -> str | None:
        """What for."""
        return self._get("item", str)

    @property
    def bearer(self) -> str | None:
        """Who bears it."""
        return self._get("bearer", str)

    @property
    def amount(self) -> Decimal | None:
        """How much."""
        return self._get("amount", Decimal)


class CostBearer(Shape):
    """Cost bearer (kostnadsbärare) of an item; an absent bearer is unknown, never nobody."""

    __slots__ = ()
    _fields = (
        "item",
        "bearer",
    )

    def __init__(self, *, item: str | None = None, bearer: str | None = None) -> None:
        """State what is known; what is left out is unknown."""
        self._read({}, {"item": item, "bearer": bearer})

    @property
    def item(self) -> str | None:
        """The item, for instance premises."""
        return self._get("item", str)

    @property
    def bearer(self) -> str | None:
        """The party's id."""
        return self._get("bearer", str)


class CostItem(Shape):
    """Cost item (kostnadspost) of an activity."""

    __slots__ = ()
    _fields = (
        "id",
        "what",
        "cost",
        "premises",
        "on",
        "exempt",
        "in_business",
        "landlord",
    )

    def __init__(
        self,
        *,
        id: str | None = None,
        what: str | None = None,
        cost: Decimal | int | str | None = None,
        premises: Decimal | int | str | None = None,
        on: datetime.date | str | None = None,
        exempt: bool | None = None,
        in_business: bool | None = None,
        landlord: str | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {},
            {
                "id": id,
                "what": what,
                "cost": amount_of(cost),
                "premises": amount_of(premises),
                "on": on,
                "exempt": exempt,
                "inBusiness": in_business,
                "landlord": landlord,
            },
        )

    @property
    def id(self) -> str | None:
        """The item's id."""
        return self._get("id", str)

    @property
    def what(self) -> str | None:
        """What it is for."""
        return self._get("what", str)

    @property
    def cost(self) -> Decimal | None:
        """The cost without VAT."""
        return self._get("cost", Decimal)

    @property
    def premises(self) -> Decimal | None:
        """The part of it shown to be for premises; absent where none is shown."""
        return self._get("premises", Decimal)

    @property
    def on(self) -> datetime.date | None:
        """The day the cost was incurred."""
        return self._get("on", datetime.date.fromisoformat)

    @property
    def exempt(self) -> bool | None:
        """Whether the service is exempt from VAT."""
        return self._get("exempt", bool)

    @property
    def in_business(self) -> bool | None:
        """Whether the payee is in business (näringsidkare)."""
        return self._get("inBusiness", bool)

    @property
    def landlord(self) -> str | None:
        """Who lets the premises: ``public`` or ``other``."""
        return self._get("landlord", str)


class CriterionScore(Shape):
    """Points of a criterion (poäng på ett tilldelningskriterium)."""

    __slots__ = ()
    _fields = (
        "id",
        "weight",
        "score",
    )

    def __init__(
        self,
        *,
        id: str | None = None,
        weight: Decimal | int | str | None = None,
        score: Decimal | int | str | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read({}, {"id": id, "weight": amount_of(weight), "score": amount_of(score)})

    @property
    def id(self) -> str | None:
        """The criterion."""
        return self._get("id", str)

    @property
    def weight(self) -> Decimal | None:
        """Its weight among the criteria of quality, above 0; the weights sum to 100."""
        return self._get("weight", Decimal)

    @property
    def score(self) -> Decimal | None:
        """Points from 0 to 100."""
        return self._get("score", Decimal)


class DemandedDocument(Shape):
    """Document that the tender asks for (begärd handling)."""

    __slots__ = ()
    _fields = (
        "id",
        "title",
        "required",
        "signed",
        "max_age_days",
    )

    def __init__(
        self,
        *,
        id: str | None = None,
        title: str | None = None,
        required: bool | None = None,
        signed: bool | None = None,
        max_age_days: int | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {},
            {
                "id": id,
                "title": title,
                "required": required,
                "signed": signed,
                "maxAgeDays": max_age_days,
            },
        )

    @property
    def id(self) -> str | None:
        """Its id."""
        return self._get("id", str)

    @property
    def title(self) -> str | None:
        """Its title."""
        return self._get("title", str)

    @property
    def required(self) -> bool | None:
        """Whether a bid must hold it."""
        return self._get("required", bool)

    @property
    def signed(self) -> bool | None:
        """Whether it must be signed (undertecknad)."""
        return self._get("signed", bool)

    @property
    def max_age_days(self) -> int | None:
        """How old it may be at most on the day of the deadline, in days."""
        return self._get("maxAgeDays", int)


class Dossier(Shape):
    """Dossier (akt): one case with all its parts, each fact stated, inferred or absent."""

    __slots__ = ()
    _fields = (
        "anbud",
        "id",
        "title",
        "status",
        "parties",
        "activity",
        "periods",
        "events",
        "responsibilities",
        "costs",
        "in_kind",
        "staff",
        "measures",
        "goals",
        "related",
        "tender",
        "bids",
        "assignment",
        "next_procurement",
        "partnership",
        "need",
        "budget",
        "follow_up",
        "sources",
        "inferred",
        "extensions",
    )

    def __init__(
        self,
        *,
        anbud: str | None = None,
        id: str | None = None,
        title: str | None = None,
        status: str | None = None,
        parties: Sequence[DossierParty | dict[str, Any]] | None = None,
        activity: Activity | dict[str, Any] | None = None,
        periods: Sequence[DossierPeriod | dict[str, Any]] | None = None,
        events: Sequence[DossierEvent | dict[str, Any]] | None = None,
        responsibilities: Sequence[Responsibility | dict[str, Any]] | None = None,
        costs: Sequence[Cost | dict[str, Any]] | None = None,
        in_kind: Sequence[InKind | dict[str, Any]] | None = None,
        staff: Sequence[Staff | dict[str, Any]] | None = None,
        measures: Sequence[Measure | dict[str, Any]] | None = None,
        goals: Sequence[str] | None = None,
        related: Sequence[Related | dict[str, Any]] | None = None,
        tender: Tender | dict[str, Any] | None = None,
        bids: Sequence[Bid | dict[str, Any]] | None = None,
        assignment: AssignmentTerms | dict[str, Any] | None = None,
        next_procurement: NextProcurement | dict[str, Any] | None = None,
        partnership: Partnership | dict[str, Any] | None = None,
        need: Need | dict[str, Any] | None = None,
        budget: DossierBudget | dict[str, Any] | None = None,
        follow_up: FollowUp | dict[str, Any] | None = None,
        sources: Sequence[SourceDocument | dict[str, Any]] | None = None,
        inferred: Sequence[Inference | dict[str, Any]] | None = None,
        extensions: dict[str, Any] | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {},
            {
                "anbud": anbud,
                "id": id,
                "title": title,
                "status": status,
                "parties": parties,
                "activity": activity,
                "periods": periods,
                "events": events,
                "responsibilities": responsibilities,
                "costs": costs,
                "inKind": in_kind,
                "staff": staff,
                "measures": measures,
                "goals": goals,
                "related": related,
                "tender": tender,
                "bids": bids,
                "assignment": assignment,
                "nextProcurement": next_procurement,
                "partnership": partnership,
                "need": need,
                "budget": budget,
                "followUp": follow_up,
                "sources": sources,
                "inferred": inferred,
                "extensions": extensions,
            },
        )

    @property
    def anbud(self) -> str | None:
        """Anbud."""
        return self._get("anbud", str)

    @property
    def id(self) -> str | None:
        """Identity of the case."""
        return self._get("id", str)

    @property
    def title(self) -> str | None:
        """Title."""
        return self._get("title", str)

    @property
    def status(self) -> str | None:
        """How far the matter has come: ``announced``, ``proposed``, ``decided``, ``advertised``,
        ``awarded``, ``signed``, ``running`` or ``ended``.
        """
        return self._get("status", str)

    @property
    def parties(self) -> tuple[DossierParty, ...] | None:
        """Parties and their roles."""
        return self._each_stated("parties", DossierParty._at)

    @property
    def activity(self) -> Activity | None:
        """What is done, for whom and where."""
        return self._get("activity", Activity._at)

    @property
    def periods(self) -> tuple[DossierPeriod, ...] | None:
        """Periods of the case."""
        return self._each_stated("periods", DossierPeriod._at)

    @property
    def events(self) -> tuple[DossierEvent, ...] | None:
        """Dated events."""
        return self._each_stated("events", DossierEvent._at)

    @property
    def responsibilities(self) -> tuple[Responsibility, ...] | None:
        """Who leads and who takes part in which task."""
        return self._each_stated("responsibilities", Responsibility._at)

    @property
    def costs(self) -> tuple[Cost, ...] | None:
        """Costs and who bears them."""
        return self._each_stated("costs", Cost._at)

    @property
    def in_kind(self) -> tuple[InKind, ...] | None:
        """Resources in kind; they are no money in the ledger."""
        return self._each_stated("inKind", InKind._at)

    @property
    def staff(self) -> tuple[Staff, ...] | None:
        """Staff."""
        return self._each_stated("staff", Staff._at)

    @property
    def measures(self) -> tuple[Measure, ...] | None:
        """Measures, each with what it is a share of."""
        return self._each_stated("measures", Measure._at)

    @property
    def goals(self) -> tuple[str, ...] | None:
        """Goals."""
        return self._each_stated("goals", str)

    @property
    def related(self) -> tuple[Related, ...] | None:
        """Related matters."""
        return self._each_stated("related", Related._at)

    @property
    def tender(self) -> Tender | None:
        """The procurement."""
        return self._part("tender", Tender)

    @property
    def bids(self) -> tuple[Bid, ...] | None:
        """The bids."""
        return self._parts("bids", Bid)

    @property
    def assignment(self) -> AssignmentTerms | None:
        """The terms of the agreement or internal assignment."""
        return self._part("assignment", AssignmentTerms)

    @property
    def next_procurement(self) -> NextProcurement | None:
        """The procurement that follows the agreement, as it is planned."""
        return self._part("nextProcurement", NextProcurement)

    @property
    def partnership(self) -> Partnership | None:
        """The partnership."""
        return self._part("partnership", Partnership)

    @property
    def need(self) -> Need | None:
        """The need, for the choice of form."""
        return self._part("need", Need)

    @property
    def budget(self) -> DossierBudget | None:
        """Frame and commitments."""
        return self._get("budget", DossierBudget._at)

    @property
    def follow_up(self) -> FollowUp | None:
        """Follow-up."""
        return self._get("followUp", FollowUp._at)

    @property
    def sources(self) -> tuple[SourceDocument, ...] | None:
        """Where the facts are stated."""
        return self._each_stated("sources", SourceDocument._at)

    @property
    def inferred(self) -> tuple[Inference, ...] | None:
        """What is inferred, and why."""
        return self._each_stated("inferred", Inference._at)

    @property
    def extensions(self) -> dict[str, Any] | None:
        """Data of the user's own."""
        return self._get("extensions", plain)

    def review(
        self,
        *,
        as_of: datetime.date | str | None = None,
        language: str | None = None,
        law_book: LawBook | None = None,
    ) -> Review:
        """A whole case: every question that it raises, what is missing, a calendar, and where each
        fact is stated (genomgång av en akt).

        ``as_of``: The day on which notice is taken to be given, and on which a procurement that
        has not begun is taken to begin.

        ``language``: The language of the calendar; absent is Swedish: ``sv`` or ``en``.
        """
        from anbud.answers import Review

        return Review.from_json(
            ask(
                "dossier.review", {"dossier": self}, {"asOf": as_of, "language": language}, law_book
            )
        )


class DossierBudget(Shape):
    """Budget of a case (budget)."""

    __slots__ = ()
    _fields = (
        "frame",
        "commitments",
    )

    def __init__(
        self,
        *,
        frame: Frame | dict[str, Any] | None = None,
        commitments: Sequence[Commitment | dict[str, Any]] | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read({}, {"frame": frame, "commitments": commitments})

    @property
    def frame(self) -> Frame | None:
        """The frame."""
        return self._get("frame", Frame._at)

    @property
    def commitments(self) -> tuple[Commitment, ...] | None:
        """The commitments."""
        return self._each_stated("commitments", Commitment._at)


class DossierParty(Shape):
    """Party (part) of a case, with its separate roles."""

    __slots__ = ()
    _fields = (
        "id",
        "name",
        "number",
        "part_of",
        "roles",
    )

    def __init__(
        self,
        *,
        id: str | None = None,
        name: str | None = None,
        number: str | None = None,
        part_of: str | None = None,
        roles: Sequence[str] | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {}, {"id": id, "name": name, "number": number, "partOf": part_of, "roles": roles}
        )

    @property
    def id(self) -> str | None:
        """Identity within the dossier."""
        return self._get("id", str)

    @property
    def name(self) -> str | None:
        """Name."""
        return self._get("name", str)

    @property
    def number(self) -> str | None:
        """Organisation number."""
        return self._get("number", str)

    @property
    def part_of(self) -> str | None:
        """The party it is part of."""
        return self._get("partOf", str)

    @property
    def roles(self) -> tuple[str, ...] | None:
        """Roles, each by itself."""
        return self._each_stated("roles", str)


class DossierPeriod(Shape):
    """Period (period) of a case, both ends inclusive."""

    __slots__ = ()
    _fields = (
        "label",
        "first",
        "last",
        "precision",
    )

    def __init__(
        self,
        *,
        label: str | None = None,
        first: datetime.date | str | None = None,
        last: datetime.date | str | None = None,
        precision: str | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read({}, {"label": label, "from": first, "to": last, "precision": precision})

    @property
    def label(self) -> str | None:
        """What it is."""
        return self._get("label", str)

    @property
    def first(self) -> datetime.date | str | None:
        """First day or month."""
        return self._get("from", day_or_month)

    @property
    def last(self) -> datetime.date | str | None:
        """Last day or month."""
        return self._get("to", day_or_month)

    @property
    def precision(self) -> str | None:
        """Precision of both: ``day`` or ``month``."""
        return self._get("precision", str)


class EarlierAward(Shape):
    """Earlier award (tidigare tilldelning) under a reservation for participatory organisations."""

    __slots__ = ()
    _fields = (
        "supplier",
        "awarded_on",
    )

    def __init__(
        self, *, supplier: str | None = None, awarded_on: datetime.date | str | None = None
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read({}, {"supplier": supplier, "awardedOn": awarded_on})

    @property
    def supplier(self) -> str | None:
        """The organisation that was awarded the contract."""
        return self._get("supplier", str)

    @property
    def awarded_on(self) -> datetime.date | None:
        """The day of the award."""
        return self._get("awardedOn", datetime.date.fromisoformat)


class Entrustment(Shape):
    """Entrustment (tilldelning) of a service of general economic interest: an act that gives the
    recipient the service, with its end.
    """

    __slots__ = ()
    _fields = (
        "first_day",
        "last_day",
        "compensation_per_year_eur",
        "social_service",
        "source",
    )

    def __init__(
        self,
        *,
        first_day: datetime.date | str | None = None,
        last_day: datetime.date | str | None = None,
        compensation_per_year_eur: Decimal | int | str | None = None,
        social_service: bool | None = None,
        source: str | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {},
            {
                "from": first_day,
                "to": last_day,
                "compensationPerYearEur": amount_of(compensation_per_year_eur),
                "socialService": social_service,
                "source": source,
            },
        )

    @property
    def first_day(self) -> datetime.date | None:
        """First day."""
        return self._get("from", datetime.date.fromisoformat)

    @property
    def last_day(self) -> datetime.date | None:
        """Last day, inclusive."""
        return self._get("to", datetime.date.fromisoformat)

    @property
    def compensation_per_year_eur(self) -> Decimal | None:
        """Compensation a year in euro, for the decision on such services."""
        return self._get("compensationPerYearEur", Decimal)

    @property
    def social_service(self) -> bool | None:
        """Whether it is a social service that the decision leaves without a ceiling: health, long-
        term care, childcare, access to the labour market, social housing, vulnerable groups.
        """
        return self._get("socialService", bool)

    @property
    def source(self) -> str | None:
        """Where it stands."""
        return self._get("source", str)


class EuroRate(Shape):
    """Exchange rate (växelkurs) of kronor for one euro, with its day and where it stands."""

    __slots__ = ()
    _fields = (
        "sek_per_euro",
        "on",
        "source",
    )

    def __init__(
        self,
        *,
        sek_per_euro: Decimal | int | str | None = None,
        on: datetime.date | str | None = None,
        source: str | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read({}, {"sekPerEuro": amount_of(sek_per_euro), "on": on, "source": source})

    @property
    def sek_per_euro(self) -> Decimal | None:
        """Kronor for one euro, from 1 to 1000."""
        return self._get("sekPerEuro", Decimal)

    @property
    def on(self) -> datetime.date | None:
        """The day of the rate."""
        return self._get("on", datetime.date.fromisoformat)

    @property
    def source(self) -> str | None:
        """Where it stands."""
        return self._get("source", str)


class DossierEvent(Shape):
    """Event (händelse)."""

    __slots__ = ()
    _fields = (
        "what",
        "on",
        "precision",
    )

    def __init__(
        self,
        *,
        what: str | None = None,
        on: datetime.date | str | None = None,
        precision: str | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read({}, {"what": what, "on": on, "precision": precision})

    @property
    def what(self) -> str | None:
        """What happened."""
        return self._get("what", str)

    @property
    def on(self) -> datetime.date | str | None:
        """When."""
        return self._get("on", day_or_month)

    @property
    def precision(self) -> str | None:
        """Precision of the date: ``day`` or ``month``."""
        return self._get("precision", str)


class Evidence(Shape):
    """Evidence (underlag) on one criterion, with where it stands."""

    __slots__ = ()
    _fields = (
        "criterion",
        "finding",
        "text",
        "source",
    )

    def __init__(
        self,
        *,
        criterion: str | None = None,
        finding: str | None = None,
        text: str | None = None,
        source: str | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read({}, {"criterion": criterion, "finding": finding, "text": text, "source": source})

    @property
    def criterion(self) -> str | None:
        """The criterion it speaks of."""
        return self._get("criterion", str)

    @property
    def finding(self) -> str | None:
        """What it says: ``supports``, ``partly`` or ``contradicts``."""
        return self._get("finding", str)

    @property
    def text(self) -> str | None:
        """In our own words."""
        return self._get("text", str)

    @property
    def source(self) -> str | None:
        """Where it stands: a document and a place in it."""
        return self._get("source", str)


class ExclusionGround(Shape):
    """Exclusion ground (uteslutningsgrund) and whether it is present, for the bidder or for
    another person.

    No private person is named here: the role is enough.
    """

    __slots__ = ()
    _fields = (
        "ground",
        "present",
        "concerns",
        "on",
        "established",
        "settled",
        "self_cleaning",
    )

    def __init__(
        self,
        *,
        ground: str | None = None,
        present: bool | None = None,
        concerns: str | None = None,
        on: datetime.date | str | None = None,
        established: bool | None = None,
        settled: bool | None = None,
        self_cleaning: bool | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {},
            {
                "ground": ground,
                "present": present,
                "concerns": concerns,
                "on": on,
                "established": established,
                "settled": settled,
                "selfCleaning": self_cleaning,
            },
        )

    @property
    def ground(self) -> str | None:
        """The section, chapter and number, for instance ``13:2``."""
        return self._get("ground", str)

    @property
    def present(self) -> bool | None:
        """Whether it is present."""
        return self._get("present", bool)

    @property
    def concerns(self) -> str | None:
        """Whom it concerns: a company of the bid by its name, or a role; absent, the bidder."""
        return self._get("concerns", str)

    @property
    def on(self) -> datetime.date | None:
        """The day of the judgment (13:1) or of the event (13:3)."""
        return self._get("on", datetime.date.fromisoformat)

    @property
    def established(self) -> bool | None:
        """Whether an unpaid debt is established by a final judgment or decision (13:2)."""
        return self._get("established", bool)

    @property
    def settled(self) -> bool | None:
        """Whether the debt is paid or its payment is agreed on (13:5)."""
        return self._get("settled", bool)

    @property
    def self_cleaning(self) -> bool | None:
        """Whether the supplier states what it has done to be reliable again (13:5)."""
        return self._get("selfCleaning", bool)


class Exit(Shape):
    """Exit (avslut) and what may be changed before it; term and notice stand in the terms."""

    __slots__ = ()
    _fields = (
        "changes",
        "renegotiation",
        "rescission",
        "dispute",
        "hand_over",
    )

    def __init__(
        self,
        *,
        changes: str | None = None,
        renegotiation: str | None = None,
        rescission: str | None = None,
        dispute: str | None = None,
        hand_over: str | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {},
            {
                "changes": changes,
                "renegotiation": renegotiation,
                "rescission": rescission,
                "dispute": dispute,
                "handOver": hand_over,
            },
        )

    @property
    def changes(self) -> str | None:
        """How the agreement is changed (ändringar)."""
        return self._get("changes", str)

    @property
    def renegotiation(self) -> str | None:
        """When it is renegotiated (omförhandling)."""
        return self._get("renegotiation", str)

    @property
    def rescission(self) -> str | None:
        """When it may be rescinded for breach (hävning)."""
        return self._get("rescission", str)

    @property
    def dispute(self) -> str | None:
        """How a dispute is settled (tvist)."""
        return self._get("dispute", str)

    @property
    def hand_over(self) -> str | None:
        """What is handed over at the end (överlämning)."""
        return self._get("handOver", str)


class ExtensionOption(Shape):
    """Option to extend (option) as one of several, each with a length of its own."""

    __slots__ = ()
    _fields = (
        "months",
        "call_before_days",
        "call_before_weeks",
        "call_before_months",
        "call_before_working_days",
        "call_before_counts",
        "call_before_closed",
        "called_by",
        "automatic",
        "price",
        "state",
    )

    def __init__(
        self,
        *,
        months: int | None = None,
        call_before_days: int | None = None,
        call_before_weeks: int | None = None,
        call_before_months: int | None = None,
        call_before_working_days: int | None = None,
        call_before_counts: str | None = None,
        call_before_closed: Sequence[datetime.date | str] | None = None,
        called_by: str | None = None,
        automatic: bool | None = None,
        price: Decimal | int | str | None = None,
        state: str | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {},
            {
                "months": months,
                "callBefore": one_of(
                    days=call_before_days,
                    weeks=call_before_weeks,
                    months=call_before_months,
                    workingDays=call_before_working_days,
                    counts=call_before_counts,
                    closed=call_before_closed,
                ),
                "calledBy": called_by,
                "automatic": automatic,
                "price": amount_of(price),
                "state": state,
            },
        )

    @property
    def months(self) -> int | None:
        """Months by which it extends the agreement."""
        return self._get("months", int)

    @property
    def call_before_days(self) -> int | None:
        """How long before the current end it must be called (avropas), or refused where it extends
        by itself.
        """
        return self._within("callBefore", "days", int)

    @property
    def call_before_weeks(self) -> int | None:
        """How long before the current end it must be called (avropas), or refused where it extends
        by itself.
        """
        return self._within("callBefore", "weeks", int)

    @property
    def call_before_months(self) -> int | None:
        """How long before the current end it must be called (avropas), or refused where it extends
        by itself.
        """
        return self._within("callBefore", "months", int)

    @property
    def call_before_working_days(self) -> int | None:
        """How many."""
        return self._within("callBefore", "workingDays", int)

    @property
    def call_before_counts(self) -> str | None:
        """Which days count; absent is open, save under a statute, where it is weekdays."""
        return self._within("callBefore", "counts", str)

    @property
    def call_before_closed(self) -> tuple[datetime.date, ...] | None:
        """Further days that do not count (stängda dagar), for instance when the offices are
        closed.
        """
        return self._within(
            "callBefore", "closed", lambda items: tuple(map(datetime.date.fromisoformat, items))
        )

    @property
    def called_by(self) -> str | None:
        """Who calls it: ``authority``, ``provider`` or ``either``."""
        return self._get("calledBy", str)

    @property
    def automatic(self) -> bool | None:
        """Whether it extends by itself unless somebody objects."""
        return self._get("automatic", bool)

    @property
    def price(self) -> Decimal | None:
        """Price (pris) of a year of its time, where it is another than before."""
        return self._get("price", Decimal)

    @property
    def state(self) -> str | None:
        """What has become of it.

        Absent is unknown: ``open``, ``called``, ``refused`` or ``lapsed``.
        """
        return self._get("state", str)


class Finding(Shape):
    """Finding (bedömning): one rule applied to one case, with everything it looked at.

    Prose is made at the edge by ``Finding::explain``; a test compares the parts.
    """

    __slots__ = ()
    _fields = (
        "rule",
        "outcome",
        "about",
        "law_as_of",
        "facts",
        "basis",
        "confidence",
        "overlay",
    )

    def __init__(
        self,
        *,
        rule: str,
        outcome: Outcome | dict[str, Any],
        facts: dict[str, Any],
        basis: Sequence[Citation | dict[str, Any]],
        about: dict[str, str] | None = None,
        law_as_of: datetime.date | str | None = None,
        confidence: str | None = None,
        overlay: bool | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {"rule": rule, "outcome": outcome, "facts": facts, "basis": basis},
            {"about": about, "lawAsOf": law_as_of, "confidence": confidence, "overlay": overlay},
        )

    @property
    def rule(self) -> str:
        """The rule that was applied."""
        return self._need("rule", str)

    @property
    def outcome(self) -> Outcome:
        """What came out."""
        return self._need("outcome", Outcome._at)

    @property
    def about(self) -> dict[str, str] | None:
        """The part of the case it is about, where there are several."""
        return self._get("about", plain)

    @property
    def law_as_of(self) -> datetime.date | None:
        """The day whose law was applied; not the day of the call."""
        return self._get("lawAsOf", datetime.date.fromisoformat)

    @property
    def facts(self) -> dict[str, Any]:
        """Every value that the rule looked at, by name."""
        return self._need("facts", facts)

    @property
    def basis(self) -> tuple[Citation, ...]:
        """Every section it rests on, those on counting included."""
        return self._each("basis", Citation._at)

    @property
    def confidence(self) -> str | None:
        """The weakest value it rests on: ``high``, ``medium`` or ``unverified``."""
        return self._get("confidence", str)

    @property
    def overlay(self) -> bool:
        """Whether it rests on a value of the user's own."""
        return self._value("overlay") is True

    def explain(self, language: str | None = None) -> str:
        """Return the finding as text (förklaring), one statement a line.

        In Swedish (``"sv"``, also where none is asked for) or English (``"en"``).
        """
        from anbud import _idioms

        return _idioms.finding__explain(self, language)

    def _repr_html_(self) -> str:
        """Show it in a notebook, in Swedish."""
        from anbud import _idioms

        return _idioms.finding___repr_html_(self)


class FollowUp(Shape):
    """Follow-up (uppföljning)."""

    __slots__ = ()
    _fields = (
        "by",
        "interval",
        "indicators",
    )

    def __init__(
        self,
        *,
        by: Sequence[str] | None = None,
        interval: str | None = None,
        indicators: Sequence[str] | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read({}, {"by": by, "interval": interval, "indicators": indicators})

    @property
    def by(self) -> tuple[str, ...] | None:
        """By whom."""
        return self._each_stated("by", str)

    @property
    def interval(self) -> str | None:
        """How often."""
        return self._get("interval", str)

    @property
    def indicators(self) -> tuple[str, ...] | None:
        """Indicators."""
        return self._each_stated("indicators", str)


class FollowUpPlan(Shape):
    """Follow-up plan (uppföljningsplan) of a partnership."""

    __slots__ = ()
    _fields = (
        "by",
        "first",
        "every_months",
        "indicators",
    )

    def __init__(
        self,
        *,
        by: Sequence[str] | None = None,
        first: datetime.date | str | None = None,
        every_months: int | None = None,
        indicators: Sequence[Indicator | dict[str, Any]] | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {},
            {
                "by": by,
                "first": first,
                "every": one_of(months=every_months),
                "indicators": indicators,
            },
        )

    @property
    def by(self) -> tuple[str, ...] | None:
        """By whom; the partners' names."""
        return self._each_stated("by", str)

    @property
    def first(self) -> datetime.date | None:
        """Day of the first follow-up."""
        return self._get("first", datetime.date.fromisoformat)

    @property
    def every_months(self) -> int | None:
        """Time from one to the next."""
        return self._within("every", "months", int)

    @property
    def indicators(self) -> tuple[Indicator, ...] | None:
        """The indicators."""
        return self._each_stated("indicators", Indicator._at)


class FollowUpTerms(Shape):
    """Follow-up and insight (uppföljning och insyn), 10 kap. 8–9 §§ KL."""

    __slots__ = ()
    _fields = (
        "by",
        "first",
        "every_months",
        "indicators",
        "private_provider",
        "insight",
    )

    def __init__(
        self,
        *,
        by: Sequence[str] | None = None,
        first: datetime.date | str | None = None,
        every_months: int | None = None,
        indicators: Sequence[str] | None = None,
        private_provider: bool | None = None,
        insight: bool | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {},
            {
                "by": by,
                "first": first,
                "every": one_of(months=every_months),
                "indicators": indicators,
                "privateProvider": private_provider,
                "insight": insight,
            },
        )

    @property
    def by(self) -> tuple[str, ...] | None:
        """By whom (parternas id)."""
        return self._each_stated("by", str)

    @property
    def first(self) -> datetime.date | None:
        """Day of the first follow-up."""
        return self._get("first", datetime.date.fromisoformat)

    @property
    def every_months(self) -> int | None:
        """Time from one to the next."""
        return self._within("every", "months", int)

    @property
    def indicators(self) -> tuple[str, ...] | None:
        """Indicators (indikatorer)."""
        return self._each_stated("indicators", str)

    @property
    def private_provider(self) -> bool | None:
        """Whether the provider is a private one (privat utförare), 10 kap. 7 § KL."""
        return self._get("privateProvider", bool)

    @property
    def insight(self) -> bool | None:
        """Whether the terms give the authority what the public's insight takes."""
        return self._get("insight", bool)


class Frame(Shape):
    """Budget frame (budgetram): what a committee may use, by calendar year."""

    __slots__ = ()
    _fields = (
        "holder",
        "lines",
    )

    def __init__(
        self,
        *,
        holder: str | None = None,
        lines: Sequence[FrameLine | dict[str, Any]] | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read({}, {"holder": holder, "lines": lines})

    @property
    def holder(self) -> str | None:
        """Who holds it, for instance the committee (nämnden)."""
        return self._get("holder", str)

    @property
    def lines(self) -> tuple[FrameLine, ...] | None:
        """Its lines."""
        return self._each_stated("lines", FrameLine._at)


class FrameLine(Shape):
    """Frame line (ramrad): a level for each year, or an amount within one year.

    A level begins on 1 January and ends, if at all, on 31 December; without an end it stands until
    a later level of the same status takes over. Days are inclusive.
    """

    __slots__ = ()
    _fields = (
        "first_day",
        "last_day",
        "per_year",
        "amount",
        "status",
    )

    def __init__(
        self,
        *,
        first_day: datetime.date | str | None = None,
        last_day: datetime.date | str | None = None,
        per_year: Decimal | int | str | None = None,
        amount: Decimal | int | str | None = None,
        status: str | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {},
            {
                "from": first_day,
                "to": last_day,
                "perYear": amount_of(per_year),
                "amount": amount_of(amount),
                "status": status,
            },
        )

    @property
    def first_day(self) -> datetime.date | None:
        """First day."""
        return self._get("from", datetime.date.fromisoformat)

    @property
    def last_day(self) -> datetime.date | None:
        """Last day, inclusive; absent in a level that stands until further notice."""
        return self._get("to", datetime.date.fromisoformat)

    @property
    def per_year(self) -> Decimal | None:
        """Level for each year, never below zero; a level is never added up over the years."""
        return self._get("perYear", Decimal)

    @property
    def amount(self) -> Decimal | None:
        """Amount within one calendar year."""
        return self._get("amount", Decimal)

    @property
    def status(self) -> str | None:
        """Its status: ``announced``, ``planned``, ``decided`` or ``adjusted``."""
        return self._get("status", str)


class FundingShare(Shape):
    """Share of a grant (bidragets andel) in a commitment, on the days of the grant."""

    __slots__ = ()
    _fields = (
        "grant",
        "share",
    )

    def __init__(
        self, *, grant: str | None = None, share: Decimal | int | str | None = None
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read({}, {"grant": grant, "share": amount_of(share)})

    @property
    def grant(self) -> str | None:
        """The id of the grant."""
        return self._get("grant", str)

    @property
    def share(self) -> Decimal | None:
        """The share of the cost that it pays."""
        return self._get("share", Decimal)


class Governance(Shape):
    """Governance (styrning) of a partnership."""

    __slots__ = ()
    _fields = (
        "groups",
        "decisions",
    )

    def __init__(
        self,
        *,
        groups: Sequence[GovernanceGroup | dict[str, Any]] | None = None,
        decisions: str | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read({}, {"groups": groups, "decisions": decisions})

    @property
    def groups(self) -> tuple[GovernanceGroup, ...] | None:
        """The groups."""
        return self._each_stated("groups", GovernanceGroup._at)

    @property
    def decisions(self) -> str | None:
        """How decisions are made (beslutsordning), in the agreement's words."""
        return self._get("decisions", str)


class GovernanceGroup(Shape):
    """Group (grupp) that steers or works.

    Its members are partners and functions, never named persons.
    """

    __slots__ = ()
    _fields = (
        "kind",
        "members",
        "mandate",
        "every_months",
    )

    def __init__(
        self,
        *,
        kind: str | None = None,
        members: Sequence[str] | None = None,
        mandate: str | None = None,
        every_months: int | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {},
            {
                "kind": kind,
                "members": members,
                "mandate": mandate,
                "every": one_of(months=every_months),
            },
        )

    @property
    def kind(self) -> str | None:
        """What it is: ``steering``, ``working`` or ``reference``."""
        return self._get("kind", str)

    @property
    def members(self) -> tuple[str, ...] | None:
        """Partners and functions in it."""
        return self._each_stated("members", str)

    @property
    def mandate(self) -> str | None:
        """What it may decide (mandat)."""
        return self._get("mandate", str)

    @property
    def every_months(self) -> int | None:
        """Time from one meeting to the next."""
        return self._within("every", "months", int)


class Grant(Shape):
    """Grant (bidrag), for instance a state grant with a period of its own (statsbidrag)."""

    __slots__ = ()
    _fields = (
        "id",
        "name",
        "first_day",
        "last_day",
        "amount",
        "source",
    )

    def __init__(
        self,
        *,
        id: str | None = None,
        name: str | None = None,
        first_day: datetime.date | str | None = None,
        last_day: datetime.date | str | None = None,
        amount: Decimal | int | str | None = None,
        source: str | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {},
            {
                "id": id,
                "name": name,
                "from": first_day,
                "to": last_day,
                "amount": amount_of(amount),
                "source": source,
            },
        )

    @property
    def id(self) -> str | None:
        """The grant's id."""
        return self._get("id", str)

    @property
    def name(self) -> str | None:
        """Its name."""
        return self._get("name", str)

    @property
    def first_day(self) -> datetime.date | None:
        """First day of the time that it pays for."""
        return self._get("from", datetime.date.fromisoformat)

    @property
    def last_day(self) -> datetime.date | None:
        """Last day, inclusive."""
        return self._get("to", datetime.date.fromisoformat)

    @property
    def amount(self) -> Decimal | None:
        """What is granted."""
        return self._get("amount", Decimal)

    @property
    def source(self) -> str | None:
        """Where it stands."""
        return self._get("source", str)


class InKind(Shape):
    """Resource in kind (naturaresurs); it is no money in the ledger."""

    __slots__ = ()
    _fields = (
        "what",
        "quantity",
        "provided_by",
        "used_for",
    )

    def __init__(
        self,
        *,
        what: str | None = None,
        quantity: int | None = None,
        provided_by: str | None = None,
        used_for: str | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {}, {"what": what, "quantity": quantity, "providedBy": provided_by, "usedFor": used_for}
        )

    @property
    def what(self) -> str | None:
        """What it is."""
        return self._get("what", str)

    @property
    def quantity(self) -> int | None:
        """How many."""
        return self._get("quantity", int)

    @property
    def provided_by(self) -> str | None:
        """Who provides it."""
        return self._get("providedBy", str)

    @property
    def used_for(self) -> str | None:
        """What it is for."""
        return self._get("usedFor", str)


class InKindItem(Shape):
    """Valued resource in kind (värderad resurs utan pengar): it stands beside the cost, not in it."""

    __slots__ = ()
    _fields = (
        "id",
        "what",
        "provided_by",
        "quantity",
        "unit",
        "rate",
        "rate_source",
    )

    def __init__(
        self,
        *,
        id: str | None = None,
        what: str | None = None,
        provided_by: str | None = None,
        quantity: Decimal | int | str | None = None,
        unit: str | None = None,
        rate: Decimal | int | str | None = None,
        rate_source: str | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {},
            {
                "id": id,
                "what": what,
                "providedBy": provided_by,
                "quantity": amount_of(quantity),
                "unit": unit,
                "rate": amount_of(rate),
                "rateSource": rate_source,
            },
        )

    @property
    def id(self) -> str | None:
        """The item's id."""
        return self._get("id", str)

    @property
    def what(self) -> str | None:
        """What it is."""
        return self._get("what", str)

    @property
    def provided_by(self) -> str | None:
        """Who provides it."""
        return self._get("providedBy", str)

    @property
    def quantity(self) -> Decimal | None:
        """How much of it."""
        return self._get("quantity", Decimal)

    @property
    def unit(self) -> str | None:
        """What it is counted in, hours for instance."""
        return self._get("unit", str)

    @property
    def rate(self) -> Decimal | None:
        """What one unit is valued at."""
        return self._get("rate", Decimal)

    @property
    def rate_source(self) -> str | None:
        """Where the rate stands."""
        return self._get("rateSource", str)


class IndexForecast(Shape):
    """Expected index (indexprognos): a change against the agreed price, from a day to the next one
    stated.
    """

    __slots__ = ()
    _fields = (
        "first_day",
        "share",
    )

    def __init__(
        self,
        *,
        first_day: datetime.date | str | None = None,
        share: Decimal | int | str | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read({}, {"from": first_day, "share": amount_of(share)})

    @property
    def first_day(self) -> datetime.date | None:
        """First day with it."""
        return self._get("from", datetime.date.fromisoformat)

    @property
    def share(self) -> Decimal | None:
        """The change, ``0.03`` for three percent."""
        return self._get("share", Decimal)


class IndexShare(Shape):
    """Index and its share (index och andel)."""

    __slots__ = ()
    _fields = (
        "id",
        "share",
    )

    def __init__(self, *, id: str | None = None, share: Decimal | int | str | None = None) -> None:
        """State what is known; what is left out is unknown."""
        self._read({}, {"id": id, "share": amount_of(share)})

    @property
    def id(self) -> str | None:
        """The index, for instance ``OPI``."""
        return self._get("id", str)

    @property
    def share(self) -> Decimal | None:
        """Its share of one."""
        return self._get("share", Decimal)


class Indicator(Shape):
    """Indicator (indikator) of the follow-up; a share says of whom or what it is a share."""

    __slots__ = ()
    _fields = (
        "id",
        "measure",
        "kind",
        "target",
        "aim",
        "base",
        "source",
    )

    def __init__(
        self,
        *,
        id: str | None = None,
        measure: str | None = None,
        kind: str | None = None,
        target: Decimal | int | str | None = None,
        aim: str | None = None,
        base: str | None = None,
        source: str | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {},
            {
                "id": id,
                "measure": measure,
                "kind": kind,
                "target": amount_of(target),
                "aim": aim,
                "base": base,
                "source": source,
            },
        )

    @property
    def id(self) -> str | None:
        """Its id; outcomes refer to it."""
        return self._get("id", str)

    @property
    def measure(self) -> str | None:
        """What is measured."""
        return self._get("measure", str)

    @property
    def kind(self) -> str | None:
        """What kind of number it is: ``count``, ``share`` or ``amount``."""
        return self._get("kind", str)

    @property
    def target(self) -> Decimal | None:
        """The target (målvärde)."""
        return self._get("target", Decimal)

    @property
    def aim(self) -> str | None:
        """Which side of the target is good: ``atLeast`` or ``atMost``."""
        return self._get("aim", str)

    @property
    def base(self) -> str | None:
        """Of whom or what (bas)."""
        return self._get("base", str)

    @property
    def source(self) -> str | None:
        """Where the figures come from."""
        return self._get("source", str)


class Inference(Shape):
    """Inference (slutsats): a fact that the source does not state, and why it is taken to hold."""

    __slots__ = ()
    _fields = (
        "path",
        "because",
    )

    def __init__(self, *, path: str | None = None, because: str | None = None) -> None:
        """State what is known; what is left out is unknown."""
        self._read({}, {"path": path, "because": because})

    @property
    def path(self) -> str | None:
        """Path of the fact."""
        return self._get("path", str)

    @property
    def because(self) -> str | None:
        """Why."""
        return self._get("because", str)


class LetterDetails(Shape):
    """Details of a letter (brevets uppgifter): what only the parties know."""

    __slots__ = ()
    _fields = (
        "title",
        "number",
        "signed_on",
        "clause",
        "sender",
        "recipient",
        "place",
        "cause",
    )

    def __init__(
        self,
        *,
        title: str | None = None,
        number: str | None = None,
        signed_on: datetime.date | str | None = None,
        clause: str | None = None,
        sender: LetterParty | dict[str, Any] | None = None,
        recipient: LetterParty | dict[str, Any] | None = None,
        place: str | None = None,
        cause: str | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {},
            {
                "title": title,
                "number": number,
                "signedOn": signed_on,
                "clause": clause,
                "sender": sender,
                "recipient": recipient,
                "place": place,
                "cause": cause,
            },
        )

    @property
    def title(self) -> str | None:
        """What the agreement is called."""
        return self._get("title", str)

    @property
    def number(self) -> str | None:
        """Its number in the register (diarienummer)."""
        return self._get("number", str)

    @property
    def signed_on(self) -> datetime.date | None:
        """The day it was signed."""
        return self._get("signedOn", datetime.date.fromisoformat)

    @property
    def clause(self) -> str | None:
        """The clause of the agreement on notice or options, for instance ``punkt 7.2``."""
        return self._get("clause", str)

    @property
    def sender(self) -> LetterParty | None:
        """Who sends the letter."""
        return self._get("sender", LetterParty._at)

    @property
    def recipient(self) -> LetterParty | None:
        """Who receives it."""
        return self._get("recipient", LetterParty._at)

    @property
    def place(self) -> str | None:
        """Where it is written."""
        return self._get("place", str)

    @property
    def cause(self) -> str | None:
        """The cause (skäl), where the agreement asks for one."""
        return self._get("cause", str)


class LetterParty(Shape):
    """Party to a letter (avsändare eller mottagare); organisations, never private persons."""

    __slots__ = ()
    _fields = (
        "name",
        "number",
        "address",
    )

    def __init__(
        self,
        *,
        name: str | None = None,
        number: str | None = None,
        address: Sequence[str] | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read({}, {"name": name, "number": number, "address": address})

    @property
    def name(self) -> str | None:
        """Its name."""
        return self._get("name", str)

    @property
    def number(self) -> str | None:
        """Its organisation number."""
        return self._get("number", str)

    @property
    def address(self) -> tuple[str, ...] | None:
        """Its address, a line each."""
        return self._each_stated("address", str)


class Lot(Shape):
    """Lot (del) of a contract."""

    __slots__ = ()
    _fields = (
        "id",
        "title",
        "estimated_value",
    )

    def __init__(
        self,
        *,
        id: str | None = None,
        title: str | None = None,
        estimated_value: Decimal | int | str | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read({}, {"id": id, "title": title, "estimatedValue": amount_of(estimated_value)})

    @property
    def id(self) -> str | None:
        """Its id."""
        return self._get("id", str)

    @property
    def title(self) -> str | None:
        """Its title."""
        return self._get("title", str)

    @property
    def estimated_value(self) -> Decimal | None:
        """Estimated value in kronor."""
        return self._get("estimatedValue", Decimal)


class LotBids(Shape):
    """Lot to evaluate (del att utvärdera) with the bids on it; a bidder has one id in all lots."""

    __slots__ = ()
    _fields = (
        "id",
        "model",
        "bids",
    )

    def __init__(
        self,
        *,
        id: str | None = None,
        model: AwardModel | dict[str, Any] | None = None,
        bids: Sequence[ScoredBid | dict[str, Any]] | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read({}, {"id": id, "model": model, "bids": bids})

    @property
    def id(self) -> str | None:
        """The lot."""
        return self._get("id", str)

    @property
    def model(self) -> AwardModel | None:
        """Its model; absent is the model of all lots."""
        return self._get("model", AwardModel._at)

    @property
    def bids(self) -> tuple[ScoredBid, ...] | None:
        """The bids on it."""
        return self._each_stated("bids", ScoredBid._at)


class LotLimit(Shape):
    """Limit on lots (begränsning av antalet delar) for one supplier, 4 kap. 15 § LOU.

    With an order it limits what one supplier is awarded; with an empty list, which says that there
    is none, what one supplier may bid for. Where ``order`` is absent neither is known.
    """

    __slots__ = ()
    _fields = (
        "max",
        "order",
    )

    def __init__(self, *, max: int | None = None, order: Sequence[str] | None = None) -> None:
        """State what is known; what is left out is unknown."""
        self._read({}, {"max": max, "order": order})

    @property
    def max(self) -> int | None:
        """How many lots at most."""
        return self._get("max", int)

    @property
    def order(self) -> tuple[str, ...] | None:
        """The lots in the order in which they are awarded."""
        return self._each_stated("order", str)


class Measure(Shape):
    """Measure (mått), always with what it is a measure of."""

    __slots__ = ()
    _fields = (
        "measure",
        "value",
        "precision",
        "base",
    )

    def __init__(
        self,
        *,
        measure: str | None = None,
        value: Decimal | int | str | None = None,
        precision: str | None = None,
        base: str | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {},
            {"measure": measure, "value": amount_of(value), "precision": precision, "base": base},
        )

    @property
    def measure(self) -> str | None:
        """What is measured."""
        return self._get("measure", str)

    @property
    def value(self) -> Decimal | None:
        """The value; a share is of one."""
        return self._get("value", Decimal)

    @property
    def precision(self) -> str | None:
        """How precise it is: ``exact``, ``approximate``, ``atLeast`` or ``claim``."""
        return self._get("precision", str)

    @property
    def base(self) -> str | None:
        """Of whom or what."""
        return self._get("base", str)


class Need(Shape):
    """Need (behov): what is known of a matter before its form is chosen."""

    __slots__ = ()
    _fields = (
        "started_on",
        "cpv",
        "same_legal_person",
        "controlled_as_own",
        "activity_for_owner_share",
        "direct_private_ownership",
        "exercises_public_authority",
        "statute_allows_transfer",
        "binding_performance_for_pay",
        "both_contribute_and_steer",
        "partnership",
        "individuals_choose",
        "price_competition",
        "total_value",
        "monthly_value",
        "only_non_profit",
        "staff_or_user_owned",
        "disadvantaged_share",
    )

    def __init__(
        self,
        *,
        started_on: datetime.date | str | None = None,
        cpv: Sequence[CpvCode | str] | None = None,
        same_legal_person: bool | None = None,
        controlled_as_own: bool | None = None,
        activity_for_owner_share: Decimal | int | str | None = None,
        direct_private_ownership: bool | None = None,
        exercises_public_authority: bool | None = None,
        statute_allows_transfer: bool | None = None,
        binding_performance_for_pay: bool | None = None,
        both_contribute_and_steer: bool | None = None,
        partnership: Partnership | dict[str, Any] | None = None,
        individuals_choose: bool | None = None,
        price_competition: bool | None = None,
        total_value: Decimal | int | str | None = None,
        monthly_value: Decimal | int | str | None = None,
        only_non_profit: bool | None = None,
        staff_or_user_owned: bool | None = None,
        disadvantaged_share: Decimal | int | str | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {},
            {
                "startedOn": started_on,
                "cpv": cpv,
                "sameLegalPerson": same_legal_person,
                "controlledAsOwn": controlled_as_own,
                "activityForOwnerShare": amount_of(activity_for_owner_share),
                "directPrivateOwnership": direct_private_ownership,
                "exercisesPublicAuthority": exercises_public_authority,
                "statuteAllowsTransfer": statute_allows_transfer,
                "bindingPerformanceForPay": binding_performance_for_pay,
                "bothContributeAndSteer": both_contribute_and_steer,
                "partnership": partnership,
                "individualsChoose": individuals_choose,
                "priceCompetition": price_competition,
                "totalValue": amount_of(total_value),
                "monthlyValue": amount_of(monthly_value),
                "onlyNonProfit": only_non_profit,
                "staffOrUserOwned": staff_or_user_owned,
                "disadvantagedShare": amount_of(disadvantaged_share),
            },
        )

    @property
    def started_on(self) -> datetime.date | None:
        """The day on which the procurement starts; it picks the law."""
        return self._get("startedOn", datetime.date.fromisoformat)

    @property
    def cpv(self) -> tuple[CpvCode, ...] | None:
        """CPV codes of the service."""
        return self._each_stated("cpv", CpvCode)

    @property
    def same_legal_person(self) -> bool | None:
        """Whether a unit of the same legal person does the work (samma juridiska person)."""
        return self._get("sameLegalPerson", bool)

    @property
    def controlled_as_own(self) -> bool | None:
        """Whether the provider is controlled as an own unit (kontroll som över den egna
        förvaltningen).
        """
        return self._get("controlledAsOwn", bool)

    @property
    def activity_for_owner_share(self) -> Decimal | None:
        """The share of the provider's activity that is for its owner, 0 to 1."""
        return self._get("activityForOwnerShare", Decimal)

    @property
    def direct_private_ownership(self) -> bool | None:
        """Whether there is a direct private owner (direkt privat ägarintresse)."""
        return self._get("directPrivateOwnership", bool)

    @property
    def exercises_public_authority(self) -> bool | None:
        """Whether the work includes exercise of public authority (myndighetsutövning)."""
        return self._get("exercisesPublicAuthority", bool)

    @property
    def statute_allows_transfer(self) -> bool | None:
        """Whether a statute allows that to be handed over (stöd i lag)."""
        return self._get("statuteAllowsTransfer", bool)

    @property
    def binding_performance_for_pay(self) -> bool | None:
        """Whether the parties bind themselves to performance for pay (ömsesidigt bindande)."""
        return self._get("bindingPerformanceForPay", bool)

    @property
    def both_contribute_and_steer(self) -> bool | None:
        """Whether both contribute and steer jointly (båda bidrar och styr)."""
        return self._get("bothContributeAndSteer", bool)

    @property
    def partnership(self) -> Partnership | None:
        """The partnership, where one is thought of."""
        return self._part("partnership", Partnership)

    @property
    def individuals_choose(self) -> bool | None:
        """Whether the individual chooses among all approved providers (den enskilde väljer)."""
        return self._get("individualsChoose", bool)

    @property
    def price_competition(self) -> bool | None:
        """Whether providers compete on price (priskonkurrens)."""
        return self._get("priceCompetition", bool)

    @property
    def total_value(self) -> Decimal | None:
        """Value of the whole, options and extensions counted as used, excluding VAT."""
        return self._get("totalValue", Decimal)

    @property
    def monthly_value(self) -> Decimal | None:
        """Value a month of a contract without end or total price, excluding VAT."""
        return self._get("monthlyValue", Decimal)

    @property
    def only_non_profit(self) -> bool | None:
        """Whether it is to be reserved for civil-society organisations (idéburna organisationer)."""
        return self._get("onlyNonProfit", bool)

    @property
    def staff_or_user_owned(self) -> bool | None:
        """Whether it is to be reserved for organisations owned by staff or users."""
        return self._get("staffOrUserOwned", bool)

    @property
    def disadvantaged_share(self) -> Decimal | None:
        """The share of workers who are disabled or hard to place, 0 to 1, where it is to be
        reserved for such.
        """
        return self._get("disadvantagedShare", Decimal)

    def form(self, *, law_book: LawBook | None = None) -> Advice:
        """Which form of agreement fits a need (val av avtalsform) and what comes next, or what
        must be known first.
        """
        from anbud.answers import Advice

        return Advice.from_json(ask("advice.route", {"need": self}, {}, law_book))


class NextProcurement(Shape):
    """Next procurement (nästa upphandling) of what an agreement is on, as it is planned."""

    __slots__ = ()
    _fields = (
        "tender",
        "assume",
    )

    def __init__(
        self,
        *,
        tender: Tender | dict[str, Any] | None = None,
        assume: PlanAssumptions | dict[str, Any] | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read({}, {"tender": tender, "assume": assume})

    @property
    def tender(self) -> Tender | None:
        """The procurement, as far as it is planned: its procedure, value, CPV codes and days."""
        return self._part("tender", Tender)

    @property
    def assume(self) -> PlanAssumptions | None:
        """How long its work takes."""
        return self._get("assume", PlanAssumptions._at)


class NoticePeriod(Shape):
    """Notice period (uppsägningstid) of a party."""

    __slots__ = ()
    _fields = (
        "by",
        "days",
        "weeks",
        "months",
        "working_days",
        "counts",
        "closed",
        "anchor",
        "fixed_day",
        "trigger",
        "deemed_after_days",
        "earliest",
        "form",
        "cause",
        "reach",
    )

    def __init__(
        self,
        *,
        by: str | None = None,
        days: int | None = None,
        weeks: int | None = None,
        months: int | None = None,
        working_days: int | None = None,
        counts: str | None = None,
        closed: Sequence[datetime.date | str] | None = None,
        anchor: str | None = None,
        fixed_day: str | None = None,
        trigger: str | None = None,
        deemed_after_days: int | None = None,
        earliest: datetime.date | str | None = None,
        form: str | None = None,
        cause: str | None = None,
        reach: str | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {},
            {
                "by": by,
                "period": one_of(
                    days=days,
                    weeks=weeks,
                    months=months,
                    workingDays=working_days,
                    counts=counts,
                    closed=closed,
                ),
                "anchor": anchor,
                "fixedDay": fixed_day,
                "trigger": trigger,
                "deemedAfterDays": deemed_after_days,
                "earliest": earliest,
                "form": form,
                "cause": cause,
                "reach": reach,
            },
        )

    @property
    def by(self) -> str | None:
        """Who may give notice; absent is either: ``authority``, ``provider`` or ``either``."""
        return self._get("by", str)

    @property
    def days(self) -> int | None:
        """Its length."""
        return self._within("period", "days", int)

    @property
    def weeks(self) -> int | None:
        """Its length."""
        return self._within("period", "weeks", int)

    @property
    def months(self) -> int | None:
        """Its length."""
        return self._within("period", "months", int)

    @property
    def working_days(self) -> int | None:
        """How many."""
        return self._within("period", "workingDays", int)

    @property
    def counts(self) -> str | None:
        """Which days count; absent is open, save under a statute, where it is weekdays."""
        return self._within("period", "counts", str)

    @property
    def closed(self) -> tuple[datetime.date, ...] | None:
        """Further days that do not count (stängda dagar), for instance when the offices are
        closed.
        """
        return self._within(
            "period", "closed", lambda items: tuple(map(datetime.date.fromisoformat, items))
        )

    @property
    def anchor(self) -> str | None:
        """To which day it runs.

        Absent gives three readings: ``dayExact``, ``monthEnd``, ``quarterEnd``, ``halfYearEnd``,
        ``yearEnd`` or ``fixedDay``.
        """
        return self._get("anchor", str)

    @property
    def fixed_day(self) -> str | None:
        """The day of the anchor ``fixedDay``, ``MM-DD``."""
        return self._get("fixedDay", str)

    @property
    def trigger(self) -> str | None:
        """What sets it off.

        Absent: the day given is the deciding day: ``sent``, ``received`` or ``deemedReceived``.
        """
        return self._get("trigger", str)

    @property
    def deemed_after_days(self) -> int | None:
        """After how many days a notice is deemed received."""
        return self._get("deemedAfterDays", int)

    @property
    def earliest(self) -> datetime.date | None:
        """Earliest day from which it counts."""
        return self._get("earliest", datetime.date.fromisoformat)

    @property
    def form(self) -> str | None:
        """Form (form), for instance written."""
        return self._get("form", str)

    @property
    def cause(self) -> str | None:
        """What cause it needs (skäl), for instance none."""
        return self._get("cause", str)

    @property
    def reach(self) -> str | None:
        """To which day it works within a term that an option has added.

        Absent gives both readings: ``anyDay`` or ``termEnd``.
        """
        return self._get("reach", str)

    @property
    def period(self) -> str | None:
        """Its length in words (uppsägningstidens längd), ``12 months`` for instance."""
        from anbud import _idioms

        return _idioms.notice_period__period(self)


class Options(Shape):
    """Options to extend (optioner): at most so many, each of so many months."""

    __slots__ = ()
    _fields = (
        "max",
        "months",
        "call_before_days",
        "call_before_weeks",
        "call_before_months",
        "call_before_working_days",
        "call_before_counts",
        "call_before_closed",
        "call_days",
        "called_by",
        "automatic",
        "called",
        "refused",
    )

    def __init__(
        self,
        *,
        max: int | str | None = None,
        months: int | None = None,
        call_before_days: int | None = None,
        call_before_weeks: int | None = None,
        call_before_months: int | None = None,
        call_before_working_days: int | None = None,
        call_before_counts: str | None = None,
        call_before_closed: Sequence[datetime.date | str] | None = None,
        call_days: Sequence[datetime.date | str] | None = None,
        called_by: str | None = None,
        automatic: bool | None = None,
        called: int | None = None,
        refused: bool | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {},
            {
                "max": max,
                "months": months,
                "callBefore": one_of(
                    days=call_before_days,
                    weeks=call_before_weeks,
                    months=call_before_months,
                    workingDays=call_before_working_days,
                    counts=call_before_counts,
                    closed=call_before_closed,
                ),
                "callDays": call_days,
                "calledBy": called_by,
                "automatic": automatic,
                "called": called,
                "refused": refused,
            },
        )

    @property
    def max(self) -> int | str | None:
        """How many times at most, or ``unlimited``."""
        return self._get("max", as_is)

    @property
    def months(self) -> int | None:
        """Months of each."""
        return self._get("months", int)

    @property
    def call_before_days(self) -> int | None:
        """How long before the current end it must be called (avropas), or refused where it extends
        by itself.
        """
        return self._within("callBefore", "days", int)

    @property
    def call_before_weeks(self) -> int | None:
        """How long before the current end it must be called (avropas), or refused where it extends
        by itself.
        """
        return self._within("callBefore", "weeks", int)

    @property
    def call_before_months(self) -> int | None:
        """How long before the current end it must be called (avropas), or refused where it extends
        by itself.
        """
        return self._within("callBefore", "months", int)

    @property
    def call_before_working_days(self) -> int | None:
        """How many."""
        return self._within("callBefore", "workingDays", int)

    @property
    def call_before_counts(self) -> str | None:
        """Which days count; absent is open, save under a statute, where it is weekdays."""
        return self._within("callBefore", "counts", str)

    @property
    def call_before_closed(self) -> tuple[datetime.date, ...] | None:
        """Further days that do not count (stängda dagar), for instance when the offices are
        closed.
        """
        return self._within(
            "callBefore", "closed", lambda items: tuple(map(datetime.date.fromisoformat, items))
        )

    @property
    def call_days(self) -> tuple[datetime.date, ...] | None:
        """The last days to call, option by option, where the terms name days."""
        return self._each_stated("callDays", datetime.date.fromisoformat)

    @property
    def called_by(self) -> str | None:
        """Who calls it: ``authority``, ``provider`` or ``either``."""
        return self._get("calledBy", str)

    @property
    def automatic(self) -> bool | None:
        """Whether it extends by itself unless somebody objects."""
        return self._get("automatic", bool)

    @property
    def called(self) -> int | None:
        """How many options have been called (avropade), or have extended the agreement by
        themselves.
        """
        return self._get("called", int)

    @property
    def refused(self) -> bool | None:
        """Whether the option after those has been refused (avböjd), so that it and the ones after
        it are gone.
        """
        return self._get("refused", bool)


class OrganisationFacts(Shape):
    """Facts on an organisation (uppgifter om organisationen) that a reservation asks for."""

    __slots__ = ()
    _fields = (
        "name",
        "number",
        "serves_public_benefit",
        "permitted_transfers_only",
        "public_decisive_influence",
        "registered",
        "public_task",
        "reinvests_profit",
        "participatory",
        "sheltered_or_integrating",
        "disadvantaged_share",
        "evidence",
    )

    def __init__(
        self,
        *,
        name: str | None = None,
        number: str | None = None,
        serves_public_benefit: bool | None = None,
        permitted_transfers_only: bool | None = None,
        public_decisive_influence: bool | None = None,
        registered: bool | None = None,
        public_task: bool | None = None,
        reinvests_profit: bool | None = None,
        participatory: bool | None = None,
        sheltered_or_integrating: bool | None = None,
        disadvantaged_share: Decimal | int | str | None = None,
        evidence: Sequence[ConditionEvidence | dict[str, Any]] | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {},
            {
                "name": name,
                "number": number,
                "servesPublicBenefit": serves_public_benefit,
                "permittedTransfersOnly": permitted_transfers_only,
                "publicDecisiveInfluence": public_decisive_influence,
                "registered": registered,
                "publicTask": public_task,
                "reinvestsProfit": reinvests_profit,
                "participatory": participatory,
                "shelteredOrIntegrating": sheltered_or_integrating,
                "disadvantagedShare": amount_of(disadvantaged_share),
                "evidence": evidence,
            },
        )

    @property
    def name(self) -> str | None:
        """Its name, as in ``reserved_history`` of the tender."""
        return self._get("name", str)

    @property
    def number(self) -> str | None:
        """Its organisation number."""
        return self._get("number", str)

    @property
    def serves_public_benefit(self) -> bool | None:
        """Whether its purpose of public benefit contributes to the aim of the service."""
        return self._get("servesPublicBenefit", bool)

    @property
    def permitted_transfers_only(self) -> bool | None:
        """Whether it makes only transfers of value that 8 § lagen (2022:900) allows."""
        return self._get("permittedTransfersOnly", bool)

    @property
    def public_decisive_influence(self) -> bool | None:
        """Whether the state, a region or a municipality has a legally decisive influence."""
        return self._get("publicDecisiveInfluence", bool)

    @property
    def registered(self) -> bool | None:
        """Whether it is in the register of civil-society organisations."""
        return self._get("registered", bool)

    @property
    def public_task(self) -> bool | None:
        """Whether its purpose is a public task tied to such services."""
        return self._get("publicTask", bool)

    @property
    def reinvests_profit(self) -> bool | None:
        """Whether it reinvests its profit in its purpose."""
        return self._get("reinvestsProfit", bool)

    @property
    def participatory(self) -> bool | None:
        """Whether ownership or management builds on staff, users or stakeholders."""
        return self._get("participatory", bool)

    @property
    def sheltered_or_integrating(self) -> bool | None:
        """Whether it is a sheltered workshop, has integration as its main aim, or runs a programme
        for sheltered employment.
        """
        return self._get("shelteredOrIntegrating", bool)

    @property
    def disadvantaged_share(self) -> Decimal | None:
        """The share of workers who are disabled or hard to place, 0 to 1."""
        return self._get("disadvantagedShare", Decimal)

    @property
    def evidence(self) -> tuple[ConditionEvidence, ...] | None:
        """Evidence on the conditions, shown beside each."""
        return self._each_stated("evidence", ConditionEvidence._at)


class Outcome(Shape):
    """Outcome (utfall) of a rule; unknown is never a no."""

    __slots__ = ()
    _fields = (
        "kind",
        "because",
        "question",
        "missing",
    )
    __match_args__ = ("kind",)

    def __init__(
        self,
        kind: str,
        *,
        because: str | None = None,
        question: str | None = None,
        missing: Sequence[str] | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read({"kind": kind}, {"because": because, "question": question, "missing": missing})

    @property
    def kind(self) -> str:
        """Kind."""
        return self._need("kind", str)

    @property
    def because(self) -> str | None:
        """Because."""
        return self._get("because", str)

    @property
    def question(self) -> str | None:
        """Question."""
        return self._get("question", str)

    @property
    def missing(self) -> tuple[str, ...]:
        """Missing."""
        return self._each("missing", str)


class Partner(Shape):
    """Partner (part) of a partnership."""

    __slots__ = ()
    _fields = (
        "name",
        "kind",
        "number",
        "roles",
    )

    def __init__(
        self,
        *,
        name: str | None = None,
        kind: str | None = None,
        number: str | None = None,
        roles: Sequence[str] | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read({}, {"name": name, "kind": kind, "number": number, "roles": roles})

    @property
    def name(self) -> str | None:
        """Its name; contributions refer to it."""
        return self._get("name", str)

    @property
    def kind(self) -> str | None:
        """What it is: ``municipality``, ``region``, ``nonProfit`` or ``company``."""
        return self._get("kind", str)

    @property
    def number(self) -> str | None:
        """Its organisation number."""
        return self._get("number", str)

    @property
    def roles(self) -> tuple[str, ...] | None:
        """Its roles (roller), each by itself: ``publicPartner``, ``civilSocietyPartner``,
        ``funder``, ``provider``, ``landlord``, ``rentPayer``, ``publicAuthority``,
        ``decisionBody``, ``networkPartner`` or ``trainer``.
        """
        return self._each_stated("roles", str)


class Partnership(Shape):
    """IOP partnership (idéburet offentligt partnerskap): who, for what, with what evidence and
    resources.
    """

    __slots__ = ()
    _fields = (
        "id",
        "partners",
        "goal",
        "evidence",
        "contributions",
        "terms",
        "signed_on",
        "background",
        "values",
        "undertakings",
        "benefit",
        "governance",
        "follow_up",
        "outcomes",
        "exit",
        "responsibilities",
        "indicators",
        "extensions",
    )

    def __init__(
        self,
        *,
        id: str | None = None,
        partners: Sequence[Partner | dict[str, Any]] | None = None,
        goal: str | None = None,
        evidence: Sequence[Evidence | dict[str, Any]] | None = None,
        contributions: Sequence[Contribution | dict[str, Any]] | None = None,
        terms: AssignmentTerms | dict[str, Any] | None = None,
        signed_on: datetime.date | str | None = None,
        background: str | None = None,
        values: str | None = None,
        undertakings: Sequence[Undertaking | dict[str, Any]] | None = None,
        benefit: str | None = None,
        governance: Governance | dict[str, Any] | None = None,
        follow_up: FollowUpPlan | dict[str, Any] | None = None,
        outcomes: Sequence[PartnershipOutcome | dict[str, Any]] | None = None,
        exit: Exit | dict[str, Any] | None = None,
        responsibilities: Sequence[PartnershipTask | dict[str, Any]] | None = None,
        indicators: Sequence[StatedSign | dict[str, Any]] | None = None,
        extensions: dict[str, Any] | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {},
            {
                "id": id,
                "partners": partners,
                "goal": goal,
                "evidence": evidence,
                "contributions": contributions,
                "terms": terms,
                "signedOn": signed_on,
                "background": background,
                "values": values,
                "undertakings": undertakings,
                "benefit": benefit,
                "governance": governance,
                "followUp": follow_up,
                "outcomes": outcomes,
                "exit": exit,
                "responsibilities": responsibilities,
                "indicators": indicators,
                "extensions": extensions,
            },
        )

    @property
    def id(self) -> str | None:
        """Id of the partnership."""
        return self._get("id", str)

    @property
    def partners(self) -> tuple[Partner, ...] | None:
        """The partners (parter)."""
        return self._each_stated("partners", Partner._at)

    @property
    def goal(self) -> str | None:
        """The shared goal (gemensamt mål), in the agreement's words."""
        return self._get("goal", str)

    @property
    def evidence(self) -> tuple[Evidence, ...] | None:
        """What speaks for or against each criterion (underlag)."""
        return self._each_stated("evidence", Evidence._at)

    @property
    def contributions(self) -> tuple[Contribution, ...] | None:
        """Who contributes what (bidrag från parterna)."""
        return self._each_stated("contributions", Contribution._at)

    @property
    def terms(self) -> AssignmentTerms | None:
        """Term, notice and other terms (villkor)."""
        return self._part("terms", AssignmentTerms)

    @property
    def signed_on(self) -> datetime.date | None:
        """Day of signing (undertecknad)."""
        return self._get("signedOn", datetime.date.fromisoformat)

    @property
    def background(self) -> str | None:
        """Why the partners cooperate (bakgrund): the need, and whose initiative it was."""
        return self._get("background", str)

    @property
    def values(self) -> str | None:
        """The values that the cooperation rests on (värdegrund)."""
        return self._get("values", str)

    @property
    def undertakings(self) -> tuple[Undertaking, ...] | None:
        """What each partner undertakes to do (åtaganden)."""
        return self._each_stated("undertakings", Undertaking._at)

    @property
    def benefit(self) -> str | None:
        """What the cooperation is worth to those it is for (nyttoanalys)."""
        return self._get("benefit", str)

    @property
    def governance(self) -> Governance | None:
        """How it is steered (styrning)."""
        return self._get("governance", Governance._at)

    @property
    def follow_up(self) -> FollowUpPlan | None:
        """How it is followed up (uppföljning)."""
        return self._get("followUp", FollowUpPlan._at)

    @property
    def outcomes(self) -> tuple[PartnershipOutcome, ...] | None:
        """What has come out of it (utfall), each with its base."""
        return self._each_stated("outcomes", PartnershipOutcome._at)

    @property
    def exit(self) -> Exit | None:
        """Changes, renegotiation, rescission, dispute and hand-over (avslut)."""
        return self._get("exit", Exit._at)

    @property
    def responsibilities(self) -> tuple[PartnershipTask, ...] | None:
        """Who leads and who takes part in which task (ansvarsfördelning)."""
        return self._each_stated("responsibilities", PartnershipTask._at)

    @property
    def indicators(self) -> tuple[StatedSign, ...] | None:
        """What speaks for and against a procurement (kännetecken på upphandling)."""
        return self._each_stated("indicators", StatedSign._at)

    @property
    def extensions(self) -> dict[str, Any] | None:
        """Data of the user's own."""
        return self._get("extensions", plain)

    def assess(self, *, law_book: LawBook | None = None) -> Assessment:
        """Which of the fourteen criteria of an IOP have evidence (prövning av IOP), what would
        settle the others, what speaks for a procurement, and what each party brings.
        """
        from anbud.answers import Assessment

        return Assessment.from_json(ask("partnership.assess", {"partnership": self}, {}, law_book))

    def draft(
        self,
        *,
        title: str | None = None,
        law_book: LawBook | None = None,
        stamp: LawBook | None = None,
    ) -> PartnershipDraft:
        """The skeleton of an IOP agreement (avtalsutkast) in Swedish as Markdown and HTML, filled
        from the case, with its gaps.

        ``title``: What the cooperation is called, for the heading.
        """
        from anbud.answers import PartnershipDraft

        return PartnershipDraft.from_json(
            ask("partnership.draft", {"partnership": self}, {"title": title}, law_book, stamp)
        )


class PartnershipOutcome(Shape):
    """Outcome (utfall) of a partnership, with the interval within which it lies where that is
    known.
    """

    __slots__ = ()
    _fields = (
        "indicator",
        "measure",
        "kind",
        "value",
        "low",
        "high",
        "base",
        "first_day",
        "last_day",
        "source",
    )

    def __init__(
        self,
        *,
        indicator: str | None = None,
        measure: str | None = None,
        kind: str | None = None,
        value: Decimal | int | str | None = None,
        low: Decimal | int | str | None = None,
        high: Decimal | int | str | None = None,
        base: str | None = None,
        first_day: datetime.date | str | None = None,
        last_day: datetime.date | str | None = None,
        source: str | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {},
            {
                "indicator": indicator,
                "measure": measure,
                "kind": kind,
                "value": amount_of(value),
                "low": amount_of(low),
                "high": amount_of(high),
                "base": base,
                "from": first_day,
                "to": last_day,
                "source": source,
            },
        )

    @property
    def indicator(self) -> str | None:
        """The indicator it is an outcome of, by id."""
        return self._get("indicator", str)

    @property
    def measure(self) -> str | None:
        """What was measured."""
        return self._get("measure", str)

    @property
    def kind(self) -> str | None:
        """What kind of number it is: ``count``, ``share`` or ``amount``."""
        return self._get("kind", str)

    @property
    def value(self) -> Decimal | None:
        """The value."""
        return self._get("value", Decimal)

    @property
    def low(self) -> Decimal | None:
        """Lower end of the interval, inclusive."""
        return self._get("low", Decimal)

    @property
    def high(self) -> Decimal | None:
        """Upper end of the interval, inclusive."""
        return self._get("high", Decimal)

    @property
    def base(self) -> str | None:
        """Of whom or what (bas)."""
        return self._get("base", str)

    @property
    def first_day(self) -> datetime.date | None:
        """First day of what was measured."""
        return self._get("from", datetime.date.fromisoformat)

    @property
    def last_day(self) -> datetime.date | None:
        """Last day, inclusive."""
        return self._get("to", datetime.date.fromisoformat)

    @property
    def source(self) -> str | None:
        """Where it stands."""
        return self._get("source", str)


class PartnershipTask(Shape):
    """Task (uppgift) in the matrix of responsibilities: who leads, who takes part."""

    __slots__ = ()
    _fields = (
        "task",
        "lead",
        "takes_part",
        "exercises_authority",
        "statute",
    )

    def __init__(
        self,
        *,
        task: str | None = None,
        lead: str | None = None,
        takes_part: Sequence[str] | None = None,
        exercises_authority: bool | None = None,
        statute: str | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {},
            {
                "task": task,
                "lead": lead,
                "takesPart": takes_part,
                "exercisesAuthority": exercises_authority,
                "statute": statute,
            },
        )

    @property
    def task(self) -> str | None:
        """The task."""
        return self._get("task", str)

    @property
    def lead(self) -> str | None:
        """Who leads; a partner's name."""
        return self._get("lead", str)

    @property
    def takes_part(self) -> tuple[str, ...] | None:
        """Who takes part."""
        return self._each_stated("takesPart", str)

    @property
    def exercises_authority(self) -> bool | None:
        """Whether it is exercise of public authority (myndighetsutövning)."""
        return self._get("exercisesAuthority", bool)

    @property
    def statute(self) -> str | None:
        """The statute that allows it to be handed over (lagstöd)."""
        return self._get("statute", str)


class Payer(Shape):
    """Payer (finansiär) with its part of a cost."""

    __slots__ = ()
    _fields = (
        "payer",
        "weight",
    )

    def __init__(
        self, *, payer: str | None = None, weight: Decimal | int | str | None = None
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read({}, {"payer": payer, "weight": amount_of(weight)})

    @property
    def payer(self) -> str | None:
        """Who pays."""
        return self._get("payer", str)

    @property
    def weight(self) -> Decimal | None:
        """Its weight (andelstal): 1, 1 and 1 are thirds, 0.6 and 0.4 are 60 and 40 percent."""
        return self._get("weight", Decimal)


class Penalty(Shape):
    """Penalty (vite) for a breach of the terms."""

    __slots__ = ()
    _fields = (
        "when",
        "per",
        "amount",
        "share",
        "of",
        "cap_amount",
        "cap_share",
        "cap_of",
        "reminder",
        "deductible",
    )

    def __init__(
        self,
        *,
        when: str | None = None,
        per: str | None = None,
        amount: Decimal | int | str | None = None,
        share: Decimal | int | str | None = None,
        of: str | None = None,
        cap_amount: Decimal | int | str | None = None,
        cap_share: Decimal | int | str | None = None,
        cap_of: str | None = None,
        reminder: bool | None = None,
        deductible: bool | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {},
            {
                "when": when,
                "per": per,
                "amount": amount_of(amount),
                "share": amount_of(share),
                "of": of,
                "capAmount": amount_of(cap_amount),
                "capShare": amount_of(cap_share),
                "capOf": cap_of,
                "reminder": reminder,
                "deductible": deductible,
            },
        )

    @property
    def when(self) -> str | None:
        """What it is for (vad det avser), for instance delay."""
        return self._get("when", str)

    @property
    def per(self) -> str | None:
        """What is counted: ``occurrence``, ``day`` or ``startedWeek``."""
        return self._get("per", str)

    @property
    def amount(self) -> Decimal | None:
        """A fixed amount each time; exactly one of ``amount`` and ``share``."""
        return self._get("amount", Decimal)

    @property
    def share(self) -> Decimal | None:
        """A share of a fee each time."""
        return self._get("share", Decimal)

    @property
    def of(self) -> str | None:
        """The fee that the share is of: ``monthly``, ``annual`` or ``total``."""
        return self._get("of", str)

    @property
    def cap_amount(self) -> Decimal | None:
        """Cap (tak) as an amount."""
        return self._get("capAmount", Decimal)

    @property
    def cap_share(self) -> Decimal | None:
        """Cap as a share of a fee."""
        return self._get("capShare", Decimal)

    @property
    def cap_of(self) -> str | None:
        """The fee that the cap is a share of: ``monthly``, ``annual`` or ``total``."""
        return self._get("capOf", str)

    @property
    def reminder(self) -> bool | None:
        """Whether a reminder must come first (påminnelse)."""
        return self._get("reminder", bool)

    @property
    def deductible(self) -> bool | None:
        """Whether it may be set off against an invoice (avräknas)."""
        return self._get("deductible", bool)

    def due(
        self,
        *,
        compensation: Compensation | dict[str, Any] | None = None,
        times: int | None = None,
        days: int | None = None,
        law_book: LawBook | None = None,
    ) -> PenaltyDue:
        """What a penalty (vite) comes to, and where it stops.

        ``compensation``: The compensation that a share is of.

        ``times``: How often it happened; exactly one of ``times`` and ``days``.

        ``days``: For how many days it went on.
        """
        from anbud.answers import PenaltyDue

        return PenaltyDue.from_json(
            ask(
                "assignment.penalty",
                {"penalty": self},
                {"compensation": compensation, "times": times, "days": days},
                law_book,
            )
        )


class PlanAssumptions(Shape):
    """Assumptions (antaganden) of a plan on how long the work of each step takes, in days."""

    __slots__ = ()
    _fields = (
        "sent_by",
        "start_up_days",
        "evaluation_days",
        "answer_days",
        "selection_days",
        "bid_days",
    )

    def __init__(
        self,
        *,
        sent_by: str | None = None,
        start_up_days: int | None = None,
        evaluation_days: int | None = None,
        answer_days: int | None = None,
        selection_days: int | None = None,
        bid_days: int | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {},
            {
                "sentBy": sent_by,
                "startUpDays": start_up_days,
                "evaluationDays": evaluation_days,
                "answerDays": answer_days,
                "selectionDays": selection_days,
                "bidDays": bid_days,
            },
        )

    @property
    def sent_by(self) -> str | None:
        """How the award notification is sent.

        Absent, the longer standstill is planned for: ``electronic`` or ``other``.
        """
        return self._get("sentBy", str)

    @property
    def start_up_days(self) -> int | None:
        """Days from the signing to the start of the contract (uppstart)."""
        return self._get("startUpDays", int)

    @property
    def evaluation_days(self) -> int | None:
        """Days from the last day for bids to the award notification (utvärdering)."""
        return self._get("evaluationDays", int)

    @property
    def answer_days(self) -> int | None:
        """Days from the last question to the last answer (besvara frågor)."""
        return self._get("answerDays", int)

    @property
    def selection_days(self) -> int | None:
        """Days from the last request to the invitation (urval)."""
        return self._get("selectionDays", int)

    @property
    def bid_days(self) -> int | None:
        """Days for bids where the act gives no minimum: what is reasonable (skälig tid)."""
        return self._get("bidDays", int)


class PlanChange(Shape):
    """Change of a plan (ändring av planen)."""

    __slots__ = ()
    _fields = (
        "kind",
        "commitment",
        "on",
        "option",
        "frame",
        "first_day",
        "last_day",
        "share",
        "amount",
        "agreement",
    )

    def __init__(
        self,
        *,
        kind: str | None = None,
        commitment: str | None = None,
        on: datetime.date | str | None = None,
        option: int | None = None,
        frame: str | None = None,
        first_day: datetime.date | str | None = None,
        last_day: datetime.date | str | None = None,
        share: Decimal | int | str | None = None,
        amount: Decimal | int | str | None = None,
        agreement: PlanCommitment | dict[str, Any] | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {},
            {
                "kind": kind,
                "commitment": commitment,
                "on": on,
                "option": option,
                "frame": frame,
                "from": first_day,
                "to": last_day,
                "share": amount_of(share),
                "amount": amount_of(amount),
                "agreement": agreement,
            },
        )

    @property
    def kind(self) -> str | None:
        """Its kind, which says what fields it has: ``noticeGiven``, ``optionNotCalled``,
        ``indexChange``, ``newAgreement`` or ``frameCut``.
        """
        return self._get("kind", str)

    @property
    def commitment(self) -> str | None:
        """The id of the commitment it is about."""
        return self._get("commitment", str)

    @property
    def on(self) -> datetime.date | None:
        """The day of the notice."""
        return self._get("on", datetime.date.fromisoformat)

    @property
    def option(self) -> int | None:
        """The number of the option, from 1."""
        return self._get("option", int)

    @property
    def frame(self) -> str | None:
        """The id of the frame it is about."""
        return self._get("frame", str)

    @property
    def first_day(self) -> datetime.date | None:
        """First day."""
        return self._get("from", datetime.date.fromisoformat)

    @property
    def last_day(self) -> datetime.date | None:
        """Last day, inclusive; absent is from then on."""
        return self._get("to", datetime.date.fromisoformat)

    @property
    def share(self) -> Decimal | None:
        """A share of one, ``0.03`` for three percent."""
        return self._get("share", Decimal)

    @property
    def amount(self) -> Decimal | None:
        """An amount a year, stated without a sign."""
        return self._get("amount", Decimal)

    @property
    def agreement(self) -> PlanCommitment | None:
        """A new commitment."""
        return self._part("agreement", PlanCommitment)


class PlanCommitment(Shape):
    """Commitment of a plan (åtagande i en budgetplan), with what may follow from it.

    Amount and days may stand here or in the terms; where they stand in both and differ, the cost
    is unknown until one of them is corrected (``budget.commitment_agrees``). Options, notice and
    an end until further notice are taken from the terms.
    """

    __slots__ = ()
    _fields = (
        "id",
        "title",
        "frame",
        "cost_centre",
        "kind",
        "layer",
        "annual",
        "total",
        "first_day",
        "last_day",
        "terms",
        "index",
        "funded_by",
        "vat",
        "source",
    )

    def __init__(
        self,
        *,
        id: str | None = None,
        title: str | None = None,
        frame: str | None = None,
        cost_centre: str | None = None,
        kind: str | None = None,
        layer: str | None = None,
        annual: Decimal | int | str | None = None,
        total: Decimal | int | str | None = None,
        first_day: datetime.date | str | None = None,
        last_day: datetime.date | str | None = None,
        terms: AssignmentTerms | dict[str, Any] | None = None,
        index: Sequence[IndexForecast | dict[str, Any]] | None = None,
        funded_by: Sequence[FundingShare | dict[str, Any]] | None = None,
        vat: str | None = None,
        source: str | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {},
            {
                "id": id,
                "title": title,
                "frame": frame,
                "costCentre": cost_centre,
                "kind": kind,
                "layer": layer,
                "annual": amount_of(annual),
                "total": amount_of(total),
                "from": first_day,
                "to": last_day,
                "terms": terms,
                "index": index,
                "fundedBy": funded_by,
                "vat": vat,
                "source": source,
            },
        )

    @property
    def id(self) -> str | None:
        """The commitment's id."""
        return self._get("id", str)

    @property
    def title(self) -> str | None:
        """What it is."""
        return self._get("title", str)

    @property
    def frame(self) -> str | None:
        """The id of the frame that it burdens."""
        return self._get("frame", str)

    @property
    def cost_centre(self) -> str | None:
        """The cost centre (kostnadsställe)."""
        return self._get("costCentre", str)

    @property
    def kind(self) -> str | None:
        """Its kind: ``agreement``, ``directAward``, ``partnership``, ``internal`` or ``oneOff``."""
        return self._get("kind", str)

    @property
    def layer(self) -> str | None:
        """Its layer; absent is bound: ``committed``, ``option`` or ``forecast``."""
        return self._get("layer", str)

    @property
    def annual(self) -> Decimal | None:
        """Amount a year; exactly one of ``annual`` and ``total``."""
        return self._get("annual", Decimal)

    @property
    def total(self) -> Decimal | None:
        """Amount for the whole time."""
        return self._get("total", Decimal)

    @property
    def first_day(self) -> datetime.date | None:
        """First day."""
        return self._get("from", datetime.date.fromisoformat)

    @property
    def last_day(self) -> datetime.date | None:
        """Last day, inclusive; an absent end is unknown, never none."""
        return self._get("to", datetime.date.fromisoformat)

    @property
    def terms(self) -> AssignmentTerms | None:
        """Terms of the agreement."""
        return self._part("terms", AssignmentTerms)

    @property
    def index(self) -> tuple[IndexForecast, ...] | None:
        """Expected changes of the price."""
        return self._each_stated("index", IndexForecast._at)

    @property
    def funded_by(self) -> tuple[FundingShare, ...] | None:
        """The grants that pay a part of it; the frame bears the rest."""
        return self._each_stated("fundedBy", FundingShare._at)

    @property
    def vat(self) -> str | None:
        """Whether the amount holds VAT: ``excluded`` or ``included``."""
        return self._get("vat", str)

    @property
    def source(self) -> str | None:
        """Where it stands, for instance the agreement and its clause."""
        return self._get("source", str)


class PlanFrame(Shape):
    """Frame of a plan (ram i en budgetplan), with who holds it and how it came about."""

    __slots__ = ()
    _fields = (
        "id",
        "holder",
        "cost_centres",
        "price_level",
        "vat",
        "lines",
        "carry_overs",
    )

    def __init__(
        self,
        *,
        id: str | None = None,
        holder: str | None = None,
        cost_centres: Sequence[str] | None = None,
        price_level: str | None = None,
        vat: str | None = None,
        lines: Sequence[PlanLine | dict[str, Any]] | None = None,
        carry_overs: Sequence[CarryOver | dict[str, Any]] | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {},
            {
                "id": id,
                "holder": holder,
                "costCentres": cost_centres,
                "priceLevel": price_level,
                "vat": vat,
                "lines": lines,
                "carryOvers": carry_overs,
            },
        )

    @property
    def id(self) -> str | None:
        """The frame's id."""
        return self._get("id", str)

    @property
    def holder(self) -> str | None:
        """Who holds it, for instance the committee (nämnden)."""
        return self._get("holder", str)

    @property
    def cost_centres(self) -> tuple[str, ...] | None:
        """The cost centres (kostnadsställen) in it.

        One that stands in this frame alone places a commitment.
        """
        return self._each_stated("costCentres", str)

    @property
    def price_level(self) -> str | None:
        """The month whose prices the amounts are in (prisnivå)."""
        return self._get("priceLevel", str)

    @property
    def vat(self) -> str | None:
        """Whether the amounts hold VAT: ``excluded`` or ``included``."""
        return self._get("vat", str)

    @property
    def lines(self) -> tuple[PlanLine, ...] | None:
        """Its lines, older decisions too."""
        return self._each_stated("lines", PlanLine._at)

    @property
    def carry_overs(self) -> tuple[CarryOver, ...] | None:
        """What is carried over from earlier years (resultatöverföring)."""
        return self._each_stated("carryOvers", CarryOver._at)


class PlanLine(Shape):
    """Line of a frame with its decision (ramrad med beslut).

    Of lines with the same status and the same days the one decided last counts; the earlier ones
    are history.
    """

    __slots__ = ()
    _fields = (
        "first_day",
        "last_day",
        "per_year",
        "amount",
        "status",
        "decided_on",
        "source",
    )

    def __init__(
        self,
        *,
        first_day: datetime.date | str | None = None,
        last_day: datetime.date | str | None = None,
        per_year: Decimal | int | str | None = None,
        amount: Decimal | int | str | None = None,
        status: str | None = None,
        decided_on: datetime.date | str | None = None,
        source: str | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {},
            {
                "from": first_day,
                "to": last_day,
                "perYear": amount_of(per_year),
                "amount": amount_of(amount),
                "status": status,
                "decidedOn": decided_on,
                "source": source,
            },
        )

    @property
    def first_day(self) -> datetime.date | None:
        """First day."""
        return self._get("from", datetime.date.fromisoformat)

    @property
    def last_day(self) -> datetime.date | None:
        """Last day, inclusive; absent in a level that stands until further notice."""
        return self._get("to", datetime.date.fromisoformat)

    @property
    def per_year(self) -> Decimal | None:
        """Level for each year, never below zero; a level is never added up over the years."""
        return self._get("perYear", Decimal)

    @property
    def amount(self) -> Decimal | None:
        """Amount within one calendar year."""
        return self._get("amount", Decimal)

    @property
    def status(self) -> str | None:
        """Its status: ``announced``, ``planned``, ``decided`` or ``adjusted``."""
        return self._get("status", str)

    @property
    def decided_on(self) -> datetime.date | None:
        """The day of the decision or announcement."""
        return self._get("decidedOn", datetime.date.fromisoformat)

    @property
    def source(self) -> str | None:
        """Where it stands, for instance the minutes and their paragraph."""
        return self._get("source", str)


class Price(Shape):
    """Price (pris) of a lot, or of the whole where no lot is named: a year or in total.

    A bid may break the form and state both or a negative amount; the check says so. With ``lines``
    the check computes the sum and compares it with the amount that is stated.
    """

    __slots__ = ()
    _fields = (
        "lot",
        "annual",
        "total",
        "lines",
    )

    def __init__(
        self,
        *,
        lot: str | None = None,
        annual: Decimal | int | str | None = None,
        total: Decimal | int | str | None = None,
        lines: Sequence[PriceLine | dict[str, Any]] | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {}, {"lot": lot, "annual": amount_of(annual), "total": amount_of(total), "lines": lines}
        )

    @property
    def lot(self) -> str | None:
        """The lot, by id."""
        return self._get("lot", str)

    @property
    def annual(self) -> Decimal | None:
        """Kronor a year."""
        return self._get("annual", Decimal)

    @property
    def total(self) -> Decimal | None:
        """Kronor for the whole term."""
        return self._get("total", Decimal)

    @property
    def lines(self) -> tuple[PriceLine, ...] | None:
        """The part-prices that it is the sum of (prisrader)."""
        return self._each_stated("lines", PriceLine._at)


class PriceLine(Shape):
    """Price line (prisrad): a price for each unit, and how many units are reckoned with.

    A line comes to quantity times price, half an öre away from zero; a line may state an amount
    alone.
    """

    __slots__ = ()
    _fields = (
        "item",
        "unit",
        "quantity",
        "price",
        "amount",
    )

    def __init__(
        self,
        *,
        item: str | None = None,
        unit: str | None = None,
        quantity: Decimal | int | str | None = None,
        price: Decimal | int | str | None = None,
        amount: Decimal | int | str | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {},
            {
                "item": item,
                "unit": unit,
                "quantity": amount_of(quantity),
                "price": amount_of(price),
                "amount": amount_of(amount),
            },
        )

    @property
    def item(self) -> str | None:
        """What is priced, by the name the tender gives it."""
        return self._get("item", str)

    @property
    def unit(self) -> str | None:
        """The unit (enhet), for instance hours."""
        return self._get("unit", str)

    @property
    def quantity(self) -> Decimal | None:
        """How many units."""
        return self._get("quantity", Decimal)

    @property
    def price(self) -> Decimal | None:
        """Kronor a unit; below zero it is a deduction."""
        return self._get("price", Decimal)

    @property
    def amount(self) -> Decimal | None:
        """What the bidder makes of it, in kronor."""
        return self._get("amount", Decimal)


class PricePart(Shape):
    """Part of a price (prisdel): an amount, or a price for a unit and a volume.

    The price to compare is the sum of the parts: an amount as it stands, a unit price times its
    volume, and of an option the share that the procurement documents say is counted.
    """

    __slots__ = ()
    _fields = (
        "id",
        "kind",
        "amount",
        "unit_price",
        "volume",
        "counted",
    )

    def __init__(
        self,
        *,
        id: str | None = None,
        kind: str | None = None,
        amount: Decimal | int | str | None = None,
        unit_price: Decimal | int | str | None = None,
        volume: Decimal | int | str | None = None,
        counted: Decimal | int | str | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {},
            {
                "id": id,
                "kind": kind,
                "amount": amount_of(amount),
                "unitPrice": amount_of(unit_price),
                "volume": amount_of(volume),
                "counted": amount_of(counted),
            },
        )

    @property
    def id(self) -> str | None:
        """Its id, different from the others' of the bid."""
        return self._get("id", str)

    @property
    def kind(self) -> str | None:
        """What it is: ``fixed``, ``variable`` or ``option``."""
        return self._get("kind", str)

    @property
    def amount(self) -> Decimal | None:
        """Kronor; either this or ``unit_price`` with ``volume``."""
        return self._get("amount", Decimal)

    @property
    def unit_price(self) -> Decimal | None:
        """Kronor for one unit."""
        return self._get("unitPrice", Decimal)

    @property
    def volume(self) -> Decimal | None:
        """How many units, the same in all bids."""
        return self._get("volume", Decimal)

    @property
    def counted(self) -> Decimal | None:
        """Share of an option that is counted, from 0 to 1; an option alone takes one."""
        return self._get("counted", Decimal)


class PriceRules(Shape):
    """Price rules (prisregler) of a tender."""

    __slots__ = ()
    _fields = (
        "negative_parts",
        "items",
    )

    def __init__(
        self, *, negative_parts: bool | None = None, items: Sequence[str] | None = None
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read({}, {"negativeParts": negative_parts, "items": items})

    @property
    def negative_parts(self) -> bool | None:
        """Whether a part-price may be below zero; a ban is allowed (HFD 2023 ref. 7)."""
        return self._get("negativeParts", bool)

    @property
    def items(self) -> tuple[str, ...] | None:
        """The items that a bid prices, each once; a price for anything else is not asked for."""
        return self._each_stated("items", str)


class PriorNotice(Shape):
    """Prior information notice (förhandsannons)."""

    __slots__ = ()
    _fields = ("sent_on",)

    def __init__(self, *, sent_on: datetime.date | str | None = None) -> None:
        """State what is known; what is left out is unknown."""
        self._read({}, {"sentOn": sent_on})

    @property
    def sent_on(self) -> datetime.date | None:
        """The day it was sent for publication."""
        return self._get("sentOn", datetime.date.fromisoformat)


class PublishedCriterion(Shape):
    """Award criterion (tilldelningskriterium) as it is published, 16 kap. 6 § and 19 kap. 9 § LOU.

    It has a weight, a weight that lies in a range, or a place in an order of priority.
    """

    __slots__ = ()
    _fields = (
        "id",
        "title",
        "weight",
        "weight_from",
        "weight_to",
        "priority",
    )

    def __init__(
        self,
        *,
        id: str | None = None,
        title: str | None = None,
        weight: Decimal | int | str | None = None,
        weight_from: Decimal | int | str | None = None,
        weight_to: Decimal | int | str | None = None,
        priority: int | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {},
            {
                "id": id,
                "title": title,
                "weight": amount_of(weight),
                "weightFrom": amount_of(weight_from),
                "weightTo": amount_of(weight_to),
                "priority": priority,
            },
        )

    @property
    def id(self) -> str | None:
        """Its id."""
        return self._get("id", str)

    @property
    def title(self) -> str | None:
        """What it is."""
        return self._get("title", str)

    @property
    def weight(self) -> Decimal | None:
        """Its weight in percent (vikt)."""
        return self._get("weight", Decimal)

    @property
    def weight_from(self) -> Decimal | None:
        """The least weight in percent, where a range is published."""
        return self._get("weightFrom", Decimal)

    @property
    def weight_to(self) -> Decimal | None:
        """The greatest weight in percent, where a range is published."""
        return self._get("weightTo", Decimal)

    @property
    def priority(self) -> int | None:
        """Its place in the order of priority (prioritetsordning), 1 first."""
        return self._get("priority", int)


class RejectedBid(Shape):
    """Rejected bid (förkastat anbud) with the reason that the decision gives."""

    __slots__ = ()
    _fields = (
        "bid",
        "reason",
    )

    def __init__(self, *, bid: str | None = None, reason: str | None = None) -> None:
        """State what is known; what is left out is unknown."""
        self._read({}, {"bid": bid, "reason": reason})

    @property
    def bid(self) -> str | None:
        """The bid."""
        return self._get("bid", str)

    @property
    def reason(self) -> str | None:
        """Why it was rejected, as it is to stand in the decision."""
        return self._get("reason", str)


class Related(Shape):
    """Related matter (närliggande ärende)."""

    __slots__ = ()
    _fields = (
        "name",
        "relation",
    )

    def __init__(self, *, name: str | None = None, relation: str | None = None) -> None:
        """State what is known; what is left out is unknown."""
        self._read({}, {"name": name, "relation": relation})

    @property
    def name(self) -> str | None:
        """Its name."""
        return self._get("name", str)

    @property
    def relation(self) -> str | None:
        """How it is related."""
        return self._get("relation", str)


class ReliedOn(Shape):
    """Company whose capacity is relied on (åberopat företag), 14 kap. 6 § and 19 kap. 5 § LOU."""

    __slots__ = ()
    _fields = (
        "name",
        "commitment_attached",
        "document",
        "self_declaration",
    )

    def __init__(
        self,
        *,
        name: str | None = None,
        commitment_attached: bool | None = None,
        document: str | None = None,
        self_declaration: bool | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {},
            {
                "name": name,
                "commitmentAttached": commitment_attached,
                "document": document,
                "selfDeclaration": self_declaration,
            },
        )

    @property
    def name(self) -> str | None:
        """Its name."""
        return self._get("name", str)

    @property
    def commitment_attached(self) -> bool | None:
        """Whether its commitment is attached (åtagande bifogat)."""
        return self._get("commitmentAttached", bool)

    @property
    def document(self) -> str | None:
        """The document of the bid that holds the commitment, by id."""
        return self._get("document", str)

    @property
    def self_declaration(self) -> bool | None:
        """Whether a self-declaration of its own is attached, 15 kap. 1 § LOU."""
        return self._get("selfDeclaration", bool)


class Requirement(Shape):
    """Requirement (krav) of the procurement documents."""

    __slots__ = ()
    _fields = (
        "id",
        "text",
        "kind",
        "evidence",
        "curable",
        "floor_price",
    )

    def __init__(
        self,
        *,
        id: str | None = None,
        text: RequirementText | dict[str, Any] | None = None,
        kind: str | None = None,
        evidence: Sequence[str] | None = None,
        curable: bool | None = None,
        floor_price: Decimal | int | str | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {},
            {
                "id": id,
                "text": text,
                "kind": kind,
                "evidence": evidence,
                "curable": curable,
                "floorPrice": amount_of(floor_price),
            },
        )

    @property
    def id(self) -> str | None:
        """Its id."""
        return self._get("id", str)

    @property
    def text(self) -> RequirementText | None:
        """Its wording."""
        return self._get("text", RequirementText._at)

    @property
    def kind(self) -> str | None:
        """What it decides: ``mandatory``, ``qualification`` or ``evaluated``."""
        return self._get("kind", str)

    @property
    def evidence(self) -> tuple[str, ...] | None:
        """The documents that prove it, by id."""
        return self._each_stated("evidence", str)

    @property
    def curable(self) -> bool | None:
        """Whether the tender lets a failure be cured (avhjälpas)."""
        return self._get("curable", bool)

    @property
    def floor_price(self) -> Decimal | None:
        """The lowest price that the requirement lets a bid have (golvpris), in kronor."""
        return self._get("floorPrice", Decimal)


class RequirementText(Shape):
    """Wording of a requirement (kravets lydelse)."""

    __slots__ = ()
    _fields = (
        "sv",
        "en",
    )

    def __init__(self, *, sv: str | None = None, en: str | None = None) -> None:
        """State what is known; what is left out is unknown."""
        self._read({}, {"sv": sv, "en": en})

    @property
    def sv(self) -> str | None:
        """In Swedish."""
        return self._get("sv", str)

    @property
    def en(self) -> str | None:
        """In English."""
        return self._get("en", str)


class Responsibility(Shape):
    """Responsibility (ansvar) for a task."""

    __slots__ = ()
    _fields = (
        "task",
        "lead",
        "takes_part",
    )

    def __init__(
        self,
        *,
        task: str | None = None,
        lead: str | None = None,
        takes_part: Sequence[str] | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read({}, {"task": task, "lead": lead, "takesPart": takes_part})

    @property
    def task(self) -> str | None:
        """The task."""
        return self._get("task", str)

    @property
    def lead(self) -> str | None:
        """Who leads."""
        return self._get("lead", str)

    @property
    def takes_part(self) -> tuple[str, ...] | None:
        """Who takes part."""
        return self._each_stated("takesPart", str)


class Scenario(Shape):
    """Scenario (scenario): named changes of a plan."""

    __slots__ = ()
    _fields = (
        "id",
        "title",
        "changes",
    )

    def __init__(
        self,
        *,
        id: str | None = None,
        title: str | None = None,
        changes: Sequence[PlanChange | dict[str, Any]] | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read({}, {"id": id, "title": title, "changes": changes})

    @property
    def id(self) -> str | None:
        """The scenario's id."""
        return self._get("id", str)

    @property
    def title(self) -> str | None:
        """What it is called."""
        return self._get("title", str)

    @property
    def changes(self) -> tuple[PlanChange, ...] | None:
        """Its changes, made one after the other."""
        return self._parts("changes", PlanChange)


class ScoredBid(Shape):
    """Bid to evaluate (anbud att utvärdera): its price and its quality, or its costs."""

    __slots__ = ()
    _fields = (
        "id",
        "price",
        "parts",
        "quality",
        "criteria",
        "costs",
        "admissible",
    )

    def __init__(
        self,
        *,
        id: str | None = None,
        price: Decimal | int | str | None = None,
        parts: Sequence[PricePart | dict[str, Any]] | None = None,
        quality: Decimal | int | str | None = None,
        criteria: Sequence[CriterionScore | dict[str, Any]] | None = None,
        costs: Sequence[YearCost | dict[str, Any]] | None = None,
        admissible: bool | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {},
            {
                "id": id,
                "price": amount_of(price),
                "parts": parts,
                "quality": amount_of(quality),
                "criteria": criteria,
                "costs": costs,
                "admissible": admissible,
            },
        )

    @property
    def id(self) -> str | None:
        """Its id, different from the others'."""
        return self._get("id", str)

    @property
    def price(self) -> Decimal | None:
        """The price to compare (jämförelsepris) in kronor; either this or ``parts``."""
        return self._get("price", Decimal)

    @property
    def parts(self) -> tuple[PricePart, ...] | None:
        """The parts that the price to compare is the sum of."""
        return self._each_stated("parts", PricePart._at)

    @property
    def quality(self) -> Decimal | None:
        """Points of quality (kvalitetspoäng) from 0 to 100; either this or ``criteria``."""
        return self._get("quality", Decimal)

    @property
    def criteria(self) -> tuple[CriterionScore, ...] | None:
        """Points of quality by criterion; the weights sum to 100."""
        return self._each_stated("criteria", CriterionScore._at)

    @property
    def costs(self) -> tuple[YearCost, ...] | None:
        """Costs by year, for the life-cycle cost."""
        return self._each_stated("costs", YearCost._at)

    @property
    def admissible(self) -> bool | None:
        """Whether it is to be ranked; absent is unknown, not yes."""
        return self._get("admissible", bool)


class Screen(Shape):
    """Screen (kontroll av lågt pris) with the parameters that the user states: no statute has any.

    Every comparison is strict: a price of exactly the share is not flagged.
    """

    __slots__ = ()
    _fields = (
        "kind",
        "below",
        "above",
        "staff",
        "monthly_wage",
        "employer_fee",
    )

    def __init__(
        self,
        *,
        kind: str | None = None,
        below: Decimal | int | str | None = None,
        above: Decimal | int | str | None = None,
        staff: Decimal | int | str | None = None,
        monthly_wage: Decimal | int | str | None = None,
        employer_fee: Decimal | int | str | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {},
            {
                "kind": kind,
                "below": amount_of(below),
                "above": amount_of(above),
                "staff": amount_of(staff),
                "monthlyWage": amount_of(monthly_wage),
                "employerFee": amount_of(employer_fee),
            },
        )

    @property
    def kind(self) -> str | None:
        """Which screen: ``shareOfMeanOfOthers``, ``gapToNext``, ``labourFloor`` or
        ``medianDeviation``.
        """
        return self._get("kind", str)

    @property
    def below(self) -> Decimal | None:
        """Share of the mean of the other prices, of ``shareOfMeanOfOthers``."""
        return self._get("below", Decimal)

    @property
    def above(self) -> Decimal | None:
        """Share of the next price, of ``gapToNext``.

        Number of deviations, of ``medianDeviation``.
        """
        return self._get("above", Decimal)

    @property
    def staff(self) -> Decimal | None:
        """Full-time staff that the assignment needs, of ``labourFloor``."""
        return self._get("staff", Decimal)

    @property
    def monthly_wage(self) -> Decimal | None:
        """Kronor a month for one of them, of ``labourFloor``."""
        return self._get("monthlyWage", Decimal)

    @property
    def employer_fee(self) -> Decimal | None:
        """Employer's fees as a share of the wage, of ``labourFloor``."""
        return self._get("employerFee", Decimal)


class SecrecyRequest(Shape):
    """Secrecy request (sekretessbegäran): what is to be kept secret, and why."""

    __slots__ = ()
    _fields = (
        "document",
        "part",
        "reason",
    )

    def __init__(
        self, *, document: str | None = None, part: str | None = None, reason: str | None = None
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read({}, {"document": document, "part": part, "reason": reason})

    @property
    def document(self) -> str | None:
        """The document of the bid, by id."""
        return self._get("document", str)

    @property
    def part(self) -> str | None:
        """Which part of it."""
        return self._get("part", str)

    @property
    def reason(self) -> str | None:
        """What harm its disclosure would do."""
        return self._get("reason", str)


class SourceDocument(Shape):
    """Source document (källa) and where in it the facts stand."""

    __slots__ = ()
    _fields = (
        "id",
        "title",
        "url",
        "points",
    )

    def __init__(
        self,
        *,
        id: str | None = None,
        title: str | None = None,
        url: str | None = None,
        points: Sequence[SourcePoint | dict[str, Any]] | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read({}, {"id": id, "title": title, "url": url, "points": points})

    @property
    def id(self) -> str | None:
        """Identity within the dossier."""
        return self._get("id", str)

    @property
    def title(self) -> str | None:
        """Title."""
        return self._get("title", str)

    @property
    def url(self) -> str | None:
        """Address."""
        return self._get("url", str)

    @property
    def points(self) -> tuple[SourcePoint, ...] | None:
        """Where each fact stands."""
        return self._each_stated("points", SourcePoint._at)


class SourcePoint(Shape):
    """Pointer (pekare) from a fact to the place in a source that states it."""

    __slots__ = ()
    _fields = (
        "path",
        "place",
    )

    def __init__(self, *, path: str | None = None, place: str | None = None) -> None:
        """State what is known; what is left out is unknown."""
        self._read({}, {"path": path, "where": place})

    @property
    def path(self) -> str | None:
        """Path of the fact."""
        return self._get("path", str)

    @property
    def place(self) -> str | None:
        """Where it stands, in our own words."""
        return self._get("where", str)


class Staff(Shape):
    """Staff (personal) of a party."""

    __slots__ = ()
    _fields = (
        "party",
        "role",
        "count",
        "at_least",
    )

    def __init__(
        self,
        *,
        party: str | None = None,
        role: str | None = None,
        count: int | None = None,
        at_least: int | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read({}, {"party": party, "role": role, "count": count, "atLeast": at_least})

    @property
    def party(self) -> str | None:
        """The party."""
        return self._get("party", str)

    @property
    def role(self) -> str | None:
        """The role."""
        return self._get("role", str)

    @property
    def count(self) -> int | None:
        """How many."""
        return self._get("count", int)

    @property
    def at_least(self) -> int | None:
        """How many at least, where the source says "several"."""
        return self._get("atLeast", int)


class StatedSign(Shape):
    """Stated indicator (angivet kännetecken): whether it is there, and where that stands."""

    __slots__ = ()
    _fields = (
        "indicator",
        "present",
        "text",
        "source",
    )

    def __init__(
        self,
        *,
        indicator: str | None = None,
        present: bool | None = None,
        text: str | None = None,
        source: str | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read({}, {"indicator": indicator, "present": present, "text": text, "source": source})

    @property
    def indicator(self) -> str | None:
        """The indicator: ``paymentPerPlace``, ``detailedSpecification``,
        ``enforceableObligations``, ``previouslyProcured``, ``marketExists``, ``ownActivity``,
        ``partFinancing``, ``noEnforceablePerformance`` or ``repaymentOnly``.
        """
        return self._get("indicator", str)

    @property
    def present(self) -> bool | None:
        """Whether it is there."""
        return self._get("present", bool)

    @property
    def text(self) -> str | None:
        """In our own words."""
        return self._get("text", str)

    @property
    def source(self) -> str | None:
        """Where it stands: a document and a place in it."""
        return self._get("source", str)


class SubmittedDocument(Shape):
    """Document of a bid (inlämnad handling)."""

    __slots__ = ()
    _fields = (
        "id",
        "file_name",
        "signed",
        "dated",
    )

    def __init__(
        self,
        *,
        id: str | None = None,
        file_name: str | None = None,
        signed: bool | None = None,
        dated: datetime.date | str | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read({}, {"id": id, "fileName": file_name, "signed": signed, "dated": dated})

    @property
    def id(self) -> str | None:
        """The id that the tender gives it."""
        return self._get("id", str)

    @property
    def file_name(self) -> str | None:
        """Its file."""
        return self._get("fileName", str)

    @property
    def signed(self) -> bool | None:
        """Whether it is signed (undertecknad)."""
        return self._get("signed", bool)

    @property
    def dated(self) -> datetime.date | None:
        """The day it bears."""
        return self._get("dated", datetime.date.fromisoformat)


class TargetGroup(Shape):
    """Target group (målgrupp)."""

    __slots__ = ()
    _fields = (
        "label",
        "priority",
        "excluded",
    )

    def __init__(
        self,
        *,
        label: str | None = None,
        priority: bool | None = None,
        excluded: bool | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read({}, {"label": label, "priority": priority, "excluded": excluded})

    @property
    def label(self) -> str | None:
        """Who."""
        return self._get("label", str)

    @property
    def priority(self) -> bool | None:
        """Whether it has priority."""
        return self._get("priority", bool)

    @property
    def excluded(self) -> bool | None:
        """Whether it is outside the activity."""
        return self._get("excluded", bool)


class Tender(Shape):
    """Tender (upphandling): one procurement with its lots, requirements and documents.

    Days are inclusive. The award notification, the contract and what follows are no part of it.
    """

    __slots__ = ()
    _fields = (
        "id",
        "title",
        "buyer",
        "started_on",
        "published_on",
        "notice_sent_on",
        "bid_deadline",
        "procedure",
        "cpv",
        "estimated_value",
        "vat",
        "e_submission",
        "documents_open_online",
        "prior_notice",
        "urgent",
        "reservation",
        "bid_validity_months",
        "bid_validity_days",
        "bid_validity_until",
        "lots",
        "lot_limit",
        "requirements",
        "documents",
        "award",
        "questions_by",
        "terms",
        "pricing",
        "agreement",
        "long_term_reason",
        "request_deadline",
        "invited_on",
        "bid_time_agreed",
        "notice_sent_electronically",
        "criteria",
        "answers_by",
        "questions",
        "reserved_history",
        "act",
        "extensions",
    )

    def __init__(
        self,
        *,
        id: str | None = None,
        title: str | None = None,
        buyer: Buyer | dict[str, Any] | None = None,
        started_on: datetime.date | str | None = None,
        published_on: datetime.date | str | None = None,
        notice_sent_on: datetime.date | str | None = None,
        bid_deadline: BidDeadline | dict[str, Any] | None = None,
        procedure: str | None = None,
        cpv: Sequence[CpvCode | str] | None = None,
        estimated_value: Decimal | int | str | None = None,
        vat: str | None = None,
        e_submission: bool | None = None,
        documents_open_online: bool | None = None,
        prior_notice: PriorNotice | dict[str, Any] | None = None,
        urgent: Urgency | dict[str, Any] | None = None,
        reservation: str | None = None,
        bid_validity_months: int | None = None,
        bid_validity_days: int | None = None,
        bid_validity_until: datetime.date | str | None = None,
        lots: Sequence[Lot | dict[str, Any]] | None = None,
        lot_limit: LotLimit | dict[str, Any] | None = None,
        requirements: Sequence[Requirement | dict[str, Any]] | None = None,
        documents: Sequence[DemandedDocument | dict[str, Any]] | None = None,
        award: AwardModel | dict[str, Any] | None = None,
        questions_by: datetime.date | str | None = None,
        terms: AssignmentTerms | dict[str, Any] | None = None,
        pricing: PriceRules | dict[str, Any] | None = None,
        agreement: str | None = None,
        long_term_reason: str | None = None,
        request_deadline: BidDeadline | dict[str, Any] | None = None,
        invited_on: datetime.date | str | None = None,
        bid_time_agreed: bool | None = None,
        notice_sent_electronically: bool | None = None,
        criteria: Sequence[PublishedCriterion | dict[str, Any]] | None = None,
        answers_by: datetime.date | str | None = None,
        questions: Sequence[BidderQuestion | dict[str, Any]] | None = None,
        reserved_history: Sequence[EarlierAward | dict[str, Any]] | None = None,
        act: str | None = None,
        extensions: dict[str, Any] | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {},
            {
                "id": id,
                "title": title,
                "buyer": buyer,
                "startedOn": started_on,
                "publishedOn": published_on,
                "noticeSentOn": notice_sent_on,
                "bidDeadline": bid_deadline,
                "procedure": procedure,
                "cpv": cpv,
                "estimatedValue": amount_of(estimated_value),
                "vat": vat,
                "eSubmission": e_submission,
                "documentsOpenOnline": documents_open_online,
                "priorNotice": prior_notice,
                "urgent": urgent,
                "reservation": reservation,
                "bidValidity": one_of(
                    months=bid_validity_months, days=bid_validity_days, until=bid_validity_until
                ),
                "lots": lots,
                "lotLimit": lot_limit,
                "requirements": requirements,
                "documents": documents,
                "award": award,
                "questionsBy": questions_by,
                "terms": terms,
                "pricing": pricing,
                "agreement": agreement,
                "longTermReason": long_term_reason,
                "requestDeadline": request_deadline,
                "invitedOn": invited_on,
                "bidTimeAgreed": bid_time_agreed,
                "noticeSentElectronically": notice_sent_electronically,
                "criteria": criteria,
                "answersBy": answers_by,
                "questions": questions,
                "reservedHistory": reserved_history,
                "act": act,
                "extensions": extensions,
            },
        )

    @property
    def id(self) -> str | None:
        """Its id, for instance a reference number (diarienummer)."""
        return self._get("id", str)

    @property
    def title(self) -> str | None:
        """Its title."""
        return self._get("title", str)

    @property
    def buyer(self) -> Buyer | None:
        """The contracting authority (upphandlande myndighet)."""
        return self._get("buyer", Buyer._at)

    @property
    def started_on(self) -> datetime.date | None:
        """The day the procurement began, which picks the law."""
        return self._get("startedOn", datetime.date.fromisoformat)

    @property
    def published_on(self) -> datetime.date | None:
        """The day the notice was published."""
        return self._get("publishedOn", datetime.date.fromisoformat)

    @property
    def notice_sent_on(self) -> datetime.date | None:
        """The day the notice was sent for publication, from which minimum times run."""
        return self._get("noticeSentOn", datetime.date.fromisoformat)

    @property
    def bid_deadline(self) -> BidDeadline | None:
        """When bids must have come in (sista anbudsdag)."""
        return self._get("bidDeadline", BidDeadline._at)

    @property
    def procedure(self) -> str | None:
        """The procedure (förfarande): ``open``, ``restricted``, ``negotiated``, ``simplified``,
        ``annex2``, ``directAward``, ``selection``, ``competitiveDialogue``,
        ``innovationPartnership`` or ``negotiatedWithoutNotice``.
        """
        return self._get("procedure", str)

    @property
    def cpv(self) -> tuple[CpvCode, ...] | None:
        """CPV codes, the main one first."""
        return self._each_stated("cpv", CpvCode)

    @property
    def estimated_value(self) -> Decimal | None:
        """Estimated value in kronor, options included (uppskattat värde); never below zero."""
        return self._get("estimatedValue", Decimal)

    @property
    def vat(self) -> str | None:
        """Whether amounts hold VAT (mervärdesskatt): ``excluded`` or ``included``."""
        return self._get("vat", str)

    @property
    def e_submission(self) -> bool | None:
        """Whether bids may be submitted electronically."""
        return self._get("eSubmission", bool)

    @property
    def documents_open_online(self) -> bool | None:
        """Whether the documents are freely and fully available on line."""
        return self._get("documentsOpenOnline", bool)

    @property
    def prior_notice(self) -> PriorNotice | None:
        """The prior information notice (förhandsannons)."""
        return self._get("priorNotice", PriorNotice._at)

    @property
    def urgent(self) -> Urgency | None:
        """The urgency (påskyndat förfarande)."""
        return self._get("urgent", Urgency._at)

    @property
    def reservation(self) -> str | None:
        """For whom it is reserved (reserverad upphandling): ``none``, ``nonProfit``,
        ``participation`` or ``sheltered``.
        """
        return self._get("reservation", str)

    @property
    def bid_validity_months(self) -> int | None:
        """How long a bid must bind (anbudets giltighetstid): months or days from the deadline, or
        to a day.
        """
        return self._within("bidValidity", "months", int)

    @property
    def bid_validity_days(self) -> int | None:
        """How long a bid must bind (anbudets giltighetstid): months or days from the deadline, or
        to a day.
        """
        return self._within("bidValidity", "days", int)

    @property
    def bid_validity_until(self) -> datetime.date | None:
        """How long a bid must bind (anbudets giltighetstid): months or days from the deadline, or
        to a day.
        """
        return self._within("bidValidity", "until", datetime.date.fromisoformat)

    @property
    def lots(self) -> tuple[Lot, ...] | None:
        """The lots (delar); an empty list says that there are none."""
        return self._each_stated("lots", Lot._at)

    @property
    def lot_limit(self) -> LotLimit | None:
        """The limit on lots for one supplier."""
        return self._get("lotLimit", LotLimit._at)

    @property
    def requirements(self) -> tuple[Requirement, ...] | None:
        """The requirements (krav)."""
        return self._each_stated("requirements", Requirement._at)

    @property
    def documents(self) -> tuple[DemandedDocument, ...] | None:
        """The documents that a bid holds (handlingar)."""
        return self._each_stated("documents", DemandedDocument._at)

    @property
    def award(self) -> AwardModel | None:
        """How bids are compared (utvärderingsmodell)."""
        return self._get("award", AwardModel._at)

    @property
    def questions_by(self) -> datetime.date | None:
        """Last day for questions (sista dag för frågor)."""
        return self._get("questionsBy", datetime.date.fromisoformat)

    @property
    def terms(self) -> AssignmentTerms | None:
        """The terms of the assignment (uppdragsvillkor)."""
        return self._part("terms", AssignmentTerms)

    @property
    def pricing(self) -> PriceRules | None:
        """What the tender says on prices (prisregler)."""
        return self._get("pricing", PriceRules._at)

    @property
    def agreement(self) -> str | None:
        """What is procured: a contract, a framework agreement (ramavtal) or a call-off:
        ``contract``, ``framework``, ``callOff`` or ``dynamicSystem``.
        """
        return self._get("agreement", str)

    @property
    def long_term_reason(self) -> str | None:
        """The particular reasons (särskilda skäl) for a framework agreement longer than the act's
        term.
        """
        return self._get("longTermReason", str)

    @property
    def request_deadline(self) -> BidDeadline | None:
        """When requests to participate must have come in (sista dag för anbudsansökan)."""
        return self._get("requestDeadline", BidDeadline._at)

    @property
    def invited_on(self) -> datetime.date | None:
        """The day the candidates were invited to submit bids (inbjudan att lämna anbud)."""
        return self._get("invitedOn", datetime.date.fromisoformat)

    @property
    def bid_time_agreed(self) -> bool | None:
        """Whether all candidates agreed to the time for bids (överenskommen anbudstid), 11 kap. 7
        § LOU; false where agreement was sought and not reached.
        """
        return self._get("bidTimeAgreed", bool)

    @property
    def notice_sent_electronically(self) -> bool | None:
        """Whether the notice was drawn up and sent electronically (elektronisk annons), in the act
        of 2007.
        """
        return self._get("noticeSentElectronically", bool)

    @property
    def criteria(self) -> tuple[PublishedCriterion, ...] | None:
        """The award criteria (tilldelningskriterier) as published, with weights or an order of
        priority.
        """
        return self._each_stated("criteria", PublishedCriterion._at)

    @property
    def answers_by(self) -> datetime.date | None:
        """Last day on which answers are given (sista dag för svar)."""
        return self._get("answersBy", datetime.date.fromisoformat)

    @property
    def questions(self) -> tuple[BidderQuestion, ...] | None:
        """Questions of bidders (frågor) and when they were answered."""
        return self._each_stated("questions", BidderQuestion._at)

    @property
    def reserved_history(self) -> tuple[EarlierAward, ...] | None:
        """Earlier contracts of the authority for the service under a reservation of 19 kap. 25 §
        LOU.
        """
        return self._each_stated("reservedHistory", EarlierAward._at)

    @property
    def act(self) -> str | None:
        """The act that the buyer procures under (upphandlingslag).

        LOU where absent: ``lou``, ``luf``, ``luk`` or ``lufs``.
        """
        return self._get("act", str)

    @property
    def extensions(self) -> dict[str, Any] | None:
        """Data of the user's own."""
        return self._get("extensions", plain)

    def check(self, *, law_book: LawBook | None = None) -> TenderCheck:
        """Whether a procurement complies, as far as the stated facts show (granskning av
        upphandlingen): minimum times, answers, reservation, value, term, criteria, lots.
        """
        from anbud.answers import TenderCheck

        return TenderCheck.from_json(ask("tender.check", {"tender": self}, {}, law_book))

    def timetable(
        self,
        *,
        assume: Assumptions | dict[str, Any] | None = None,
        language: str | None = None,
        law_book: LawBook | None = None,
    ) -> Timetable:
        """Which day comes when (tidplan), by which rule, counted how, and what would move it.

        ``assume``: What is assumed of the steps after the bids.

        ``language``: The language of the calendar; Swedish where absent: ``sv`` or ``en``.
        """
        from anbud.answers import Timetable

        return Timetable.from_json(
            ask(
                "tender.timetable",
                {"tender": self},
                {"assume": assume, "language": language},
                law_book,
            )
        )

    def backward(
        self,
        *,
        contract_start_on: datetime.date | str,
        as_of: datetime.date | str | None = None,
        assume: PlanAssumptions | dict[str, Any] | None = None,
        law_book: LawBook | None = None,
    ) -> Plan:
        """By when each step must be taken for the contract to begin on a day (planering bakåt),
        and whether it is already too late.

        ``contract_start_on``: The day on which the contract must begin.

        ``as_of``: The day from which slack is counted where the tender states no day.

        ``assume``: How long the work takes.
        """
        from anbud.answers import Plan

        return Plan.from_json(
            ask(
                "tender.backward",
                {"tender": self, "contractStartOn": contract_start_on},
                {"asOf": as_of, "assume": assume},
                law_book,
            )
        )


class TieBreak(Shape):
    """Rule on equal bids (särskiljning), stated in the procurement documents.

    Lots are drawn from a seed (frö) that must be fixed before anybody knows which bids are equal,
    or be drawn in the open; without one the bids stay equal. The draw of a bid is the 64-bit
    FNV-1a hash of the seed, a zero byte and the bid's id in UTF-8, mixed by the finalizer of
    SplitMix64; the lowest draw goes first.
    """

    __slots__ = ()
    _fields = (
        "kind",
        "seed",
    )

    def __init__(self, *, kind: str | None = None, seed: str | None = None) -> None:
        """State what is known; what is left out is unknown."""
        self._read({}, {"kind": kind, "seed": seed})

    @property
    def kind(self) -> str | None:
        """The rule: ``lowerPrice``, ``higherQuality`` or ``drawLots``."""
        return self._get("kind", str)

    @property
    def seed(self) -> str | None:
        """The seed of the lots; ``drawLots`` alone takes one."""
        return self._get("seed", str)


class Transition(Shape):
    """Transition (avveckling och överlämning) when the agreement ends."""

    __slots__ = ()
    _fields = (
        "begins_before_months",
        "hands_over",
        "early_exit",
    )

    def __init__(
        self,
        *,
        begins_before_months: int | None = None,
        hands_over: Sequence[str] | None = None,
        early_exit: Decimal | int | str | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {},
            {
                "beginsBefore": one_of(months=begins_before_months),
                "handsOver": hands_over,
                "earlyExit": amount_of(early_exit),
            },
        )

    @property
    def begins_before_months(self) -> int | None:
        """How long before the end it begins."""
        return self._within("beginsBefore", "months", int)

    @property
    def hands_over(self) -> tuple[str, ...] | None:
        """What is handed over: records, staff, keys, premises."""
        return self._each_stated("handsOver", str)

    @property
    def early_exit(self) -> Decimal | None:
        """Compensation when the provider leaves early (ersättning vid förtida upphörande)."""
        return self._get("earlyExit", Decimal)


class Undertaking(Shape):
    """Undertaking (åtagande) of a partner; it is no performance against payment."""

    __slots__ = ()
    _fields = (
        "by",
        "what",
    )

    def __init__(self, *, by: str | None = None, what: str | None = None) -> None:
        """State what is known; what is left out is unknown."""
        self._read({}, {"by": by, "what": what})

    @property
    def by(self) -> str | None:
        """The partner's name."""
        return self._get("by", str)

    @property
    def what(self) -> str | None:
        """What it does."""
        return self._get("what", str)


class UnitPrice(Shape):
    """Price per unit (styckpris), in volume bands where there are several."""

    __slots__ = ()
    _fields = (
        "item",
        "unit",
        "bands",
        "bands_apply",
        "guaranteed",
        "ceiling",
    )

    def __init__(
        self,
        *,
        item: str | None = None,
        unit: str | None = None,
        bands: Sequence[VolumeBand | dict[str, Any]] | None = None,
        bands_apply: str | None = None,
        guaranteed: Decimal | int | str | None = None,
        ceiling: Decimal | int | str | None = None,
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read(
            {},
            {
                "item": item,
                "unit": unit,
                "bands": bands,
                "bandsApply": bands_apply,
                "guaranteed": amount_of(guaranteed),
                "ceiling": amount_of(ceiling),
            },
        )

    @property
    def item(self) -> str | None:
        """What it is for, for instance a visit."""
        return self._get("item", str)

    @property
    def unit(self) -> str | None:
        """What is counted: ``unit``, ``hour``, ``day`` or ``placeAndDay``."""
        return self._get("unit", str)

    @property
    def bands(self) -> tuple[VolumeBand, ...] | None:
        """The bands, ascending; one without bounds is a single price."""
        return self._each_stated("bands", VolumeBand._at)

    @property
    def bands_apply(self) -> str | None:
        """How the bands apply; needed where there are several: ``within`` or ``all``."""
        return self._get("bandsApply", str)

    @property
    def guaranteed(self) -> Decimal | None:
        """Least volume that is paid for (garanterad volym), where one is."""
        return self._get("guaranteed", Decimal)

    @property
    def ceiling(self) -> Decimal | None:
        """Largest volume (takvolym), where there is one."""
        return self._get("ceiling", Decimal)


class Urgency(Shape):
    """Urgency (brådska) that is given as ground for shorter times."""

    __slots__ = ()
    _fields = ("reason",)

    def __init__(self, *, reason: str | None = None) -> None:
        """State what is known; what is left out is unknown."""
        self._read({}, {"reason": reason})

    @property
    def reason(self) -> str | None:
        """The reason that is given."""
        return self._get("reason", str)


class Volume(Shape):
    """Volume (volym) of a year of what is priced per unit."""

    __slots__ = ()
    _fields = (
        "item",
        "quantity",
    )

    def __init__(
        self, *, item: str | None = None, quantity: Decimal | int | str | None = None
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read({}, {"item": item, "quantity": amount_of(quantity)})

    @property
    def item(self) -> str | None:
        """The item, as in the price per unit."""
        return self._get("item", str)

    @property
    def quantity(self) -> Decimal | None:
        """How many of the unit: visits, hours, places times days."""
        return self._get("quantity", Decimal)


class VolumeBand(Shape):
    """Volume band (volymband) and its price."""

    __slots__ = ()
    _fields = (
        "up_to",
        "price",
    )

    def __init__(
        self, *, up_to: Decimal | int | str | None = None, price: Decimal | int | str | None = None
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read({}, {"upTo": amount_of(up_to), "price": amount_of(price)})

    @property
    def up_to(self) -> Decimal | None:
        """Volume up to which it runs, inclusive; absent in the last."""
        return self._get("upTo", Decimal)

    @property
    def price(self) -> Decimal | None:
        """Price of a unit."""
        return self._get("price", Decimal)


class YearCost(Shape):
    """Cost of a year (kostnad ett år) of a life cycle."""

    __slots__ = ()
    _fields = (
        "year",
        "amount",
    )

    def __init__(
        self, *, year: int | None = None, amount: Decimal | int | str | None = None
    ) -> None:
        """State what is known; what is left out is unknown."""
        self._read({}, {"year": year, "amount": amount_of(amount)})

    @property
    def year(self) -> int | None:
        """The year, counted from 0, which is not discounted, to 200."""
        return self._get("year", int)

    @property
    def amount(self) -> Decimal | None:
        """The cost in kronor; an income is negative."""
        return self._get("amount", Decimal)
