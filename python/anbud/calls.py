"""The calls of the contract that are functions."""
# Generated from core/schema/anbud.schema.json by python/generate: change those.

from __future__ import annotations

import datetime
from json import loads
from typing import TYPE_CHECKING, Any

from anbud._native import CpvCode
from anbud._value import amount_of, ask
from anbud.answers import (
    AbnormallyLow,
    Allocation,
    AwardReasons,
    BidLetters,
    BidTable,
    Comparison,
    ContractChanges,
    DecisionSection,
    Eligibility,
    EspdImport,
    EvaluationReport,
    ExplanationRequest,
    Headroom,
    Holiday,
    LawValue,
    LotAwards,
    MethodComparison,
    ModelAdvice,
    Portfolio,
    Ranking,
    Regime,
    Sensitivity,
    Split,
    Stamp,
    StateAid,
    TotalCost,
    VatCompensation,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal
    from anbud.inputs import (
        Agreement,
        AidGrant,
        AwardModel,
        Bid,
        CalendarEvent,
        Commitment,
        ContractChange,
        CostItem,
        Entrustment,
        EuroRate,
        Frame,
        InKindItem,
        LotBids,
        LotLimit,
        Need,
        OrganisationFacts,
        Payer,
        RejectedBid,
        ScoredBid,
        Screen,
        Tender,
    )
    from anbud.law import LawBook


def holidays(year: int, *, law_book: LawBook | None = None) -> list[Holiday]:
    """The public holidays of a year (årets allmänna helgdagar), from 1990 on.

    ``year``: The year, from 1990 on.
    """
    return [
        Holiday._at(row)
        for row in loads(ask("calendar.holidays", {"year": year}, {}, law_book))["holidays"]
    ]


def law_value(key: str, *, on: datetime.date | str, law_book: LawBook | None = None) -> LawValue:
    """Which value the law had on a day (lagvärde), and where that stands.

    ``key``: The key, for instance ``lou.threshold.annex_2``.

    ``on``: The day that governs the case.
    """
    return LawValue.from_json(ask("law.parameter", {"key": key, "on": on}, {}, law_book))


def allocate(
    *,
    first_day: datetime.date | str,
    last_day: datetime.date | str,
    method: str,
    by: str,
    total: Decimal | int | str | None = None,
    annual: Decimal | int | str | None = None,
    law_book: LawBook | None = None,
) -> Allocation:
    """An amount laid out over years, tertials, quarters or months (periodisering).

    ``total``: The amount for the whole time; exactly one of ``total`` and ``annual``.

    ``annual``: The amount a year.

    ``first_day``: First day.

    ``last_day``: Last day, inclusive.

    ``method``: The method: ``monthEqual``, ``dayActualYear`` or ``dayActualContract``.

    ``by``: The periods: ``year``, ``tertial``, ``quarter`` or ``month``.
    """
    return Allocation.from_json(
        ask(
            "budget.allocate",
            {"from": first_day, "to": last_day, "method": method, "by": by},
            {"total": amount_of(total), "annual": amount_of(annual)},
            law_book,
        )
    )


def vat_compensation(
    *,
    cost: Decimal | int | str,
    on: datetime.date | str,
    premises: Decimal | int | str | None = None,
    law_book: LawBook | None = None,
) -> VatCompensation:
    """What a municipality gets back for VAT hidden in a cost (ersättning för mervärdesskatt), and
    which way gives more.

    ``cost``: The cost without VAT.

    ``premises``: The part of it shown to be for premises; absent where none is shown.

    ``on``: The day the cost was incurred.
    """
    return VatCompensation.from_json(
        ask(
            "budget.vatCompensation",
            {"cost": amount_of(cost), "on": on},
            {"premises": amount_of(premises)},
            law_book,
        )
    )


def rank(
    *,
    model: AwardModel | dict[str, Any],
    bids: Sequence[ScoredBid | dict[str, Any]],
    law_book: LawBook | None = None,
) -> Ranking:
    """Which bid is best under an award model (rangordning av anbud), why, and whether a losing bid
    decides it.

    ``model``: The model.

    ``bids``: The bids.
    """
    return Ranking.from_json(ask("evaluation.rank", {"model": model, "bids": bids}, {}, law_book))


def compare(
    *,
    bids: Sequence[ScoredBid | dict[str, Any]],
    models: Sequence[AwardModel | dict[str, Any]],
    law_book: LawBook | None = None,
) -> Comparison:
    """Who wins under each of several award models (jämförelse av utvärderingsmodeller).

    ``bids``: The bids.

    ``models``: The models.
    """
    return Comparison.from_json(
        ask("evaluation.compare", {"bids": bids, "models": models}, {}, law_book)
    )


def abnormally_low(
    *,
    bids: Sequence[ScoredBid | dict[str, Any]],
    screens: Sequence[Screen | dict[str, Any]],
    regime: str | None = None,
    law_book: LawBook | None = None,
) -> AbnormallyLow:
    """Which prices appear low by your own screens (onormalt låga anbud), and what the act then
    requires.

    ``bids``: The bids.

    ``screens``: The screens.

    ``regime``: The regime; absent is unknown.
    """
    return AbnormallyLow.from_json(
        ask(
            "evaluation.abnormallyLow",
            {"bids": bids, "screens": screens},
            {"regime": regime},
            law_book,
        )
    )


def sensitivity(
    *,
    model: AwardModel | dict[str, Any],
    bids: Sequence[ScoredBid | dict[str, Any]],
    law_book: LawBook | None = None,
) -> Sensitivity:
    """How little it takes for another bid to win (känslighetsanalys): a deciding loser, a price, a
    quality, a withdrawal.

    ``model``: The model.

    ``bids``: The bids.
    """
    return Sensitivity.from_json(
        ask("evaluation.sensitivity", {"model": model, "bids": bids}, {}, law_book)
    )


def advise(
    *,
    model: AwardModel | dict[str, Any],
    bids: Sequence[ScoredBid | dict[str, Any]],
    law_book: LawBook | None = None,
) -> ModelAdvice:
    """Whether a model is relative, and which one has the least risk at the same exchange of price
    and quality (råd om utvärderingsmodell).

    ``model``: The model.

    ``bids``: The bids that are expected.
    """
    return ModelAdvice.from_json(
        ask("evaluation.advise", {"model": model, "bids": bids}, {}, law_book)
    )


def award_lots(
    *,
    lots: Sequence[LotBids | dict[str, Any]],
    model: AwardModel | dict[str, Any] | None = None,
    limit: LotLimit | dict[str, Any] | None = None,
    regime: str | None = None,
    law_book: LawBook | None = None,
) -> LotAwards:
    """Who is awarded which lot within a limit (tilldelning av delar), and how far that is from the
    best assignment.

    ``lots``: The lots with the bids on each.

    ``model``: The model of all lots that have none of their own.

    ``limit``: How many lots one bidder is awarded at most, and in which order.

    ``regime``: The regime; absent is unknown.
    """
    return LotAwards.from_json(
        ask(
            "evaluation.lots",
            {"lots": lots},
            {"model": model, "limit": limit, "regime": regime},
            law_book,
        )
    )


def evaluation_report(
    *,
    model: AwardModel | dict[str, Any],
    bids: Sequence[ScoredBid | dict[str, Any]],
    title: str | None = None,
    language: str | None = None,
    law_book: LawBook | None = None,
    stamp: LawBook | None = None,
) -> EvaluationReport:
    """A whole evaluation as a table with every value on the way, as text and as HTML
    (utvärderingsrapport).

    ``model``: The model.

    ``bids``: The bids.

    ``title``: The procurement, for the heading.

    ``language``: The language; absent is Swedish: ``sv`` or ``en``.
    """
    return EvaluationReport.from_json(
        ask(
            "evaluation.report",
            {"model": model, "bids": bids},
            {"title": title, "language": language},
            law_book,
            stamp,
        )
    )


def award_reasons(
    *,
    model: AwardModel | dict[str, Any],
    bids: Sequence[ScoredBid | dict[str, Any]],
    regime: str | None = None,
    title: str | None = None,
    rejected: Sequence[RejectedBid | dict[str, Any]] | None = None,
    standstill_until: datetime.date | str | None = None,
    law_book: LawBook | None = None,
    stamp: LawBook | None = None,
) -> AwardReasons:
    """A draft in Swedish of the reasons of an award decision (tilldelningsbeslutets skäl).

    ``model``: The model.

    ``bids``: The bids.

    ``regime``: The regime; absent is unknown.

    ``title``: The procurement, for the heading.

    ``rejected``: Bids that were rejected, with the reason that the decision gives.

    ``standstill_until``: Last day of the standstill, inclusive.
    """
    return AwardReasons.from_json(
        ask(
            "evaluation.reasons",
            {"model": model, "bids": bids},
            {
                "regime": regime,
                "title": title,
                "rejected": rejected,
                "standstillUntil": standstill_until,
            },
            law_book,
            stamp,
        )
    )


def explanation_request(
    *,
    bids: Sequence[ScoredBid | dict[str, Any]],
    screens: Sequence[Screen | dict[str, Any]],
    bid: str,
    regime: str | None = None,
    title: str | None = None,
    authority: str | None = None,
    answer_by: datetime.date | str | None = None,
    language: str | None = None,
    law_book: LawBook | None = None,
    stamp: LawBook | None = None,
) -> ExplanationRequest:
    """A draft of the letter that asks a bidder to explain a low price (begäran om förklaring), and
    the decision log.

    ``bids``: The bids.

    ``screens``: The screens.

    ``bid``: The bid to ask about.

    ``regime``: The regime; absent is unknown.

    ``title``: The procurement.

    ``authority``: The authority that asks.

    ``answer_by``: Last day for the answer, inclusive.

    ``language``: The language; absent is Swedish: ``sv`` or ``en``.
    """
    return ExplanationRequest.from_json(
        ask(
            "evaluation.explanationRequest",
            {"bids": bids, "screens": screens, "bid": bid},
            {
                "regime": regime,
                "title": title,
                "authority": authority,
                "answerBy": answer_by,
                "language": language,
            },
            law_book,
            stamp,
        )
    )


def headroom(
    *,
    method: str,
    years: Sequence[int],
    frame: Frame | dict[str, Any] | None = None,
    commitments: Sequence[Commitment | dict[str, Any]] | None = None,
    law_book: LawBook | None = None,
) -> Headroom:
    """What is left of each year's frame after the commitments (utrymme i ramen).

    ``frame``: The frame; absent is unknown.

    ``commitments``: The commitments; absent is unknown, an empty list is none.

    ``method``: How a commitment is laid out over the years: ``monthEqual``, ``dayActualYear`` or
    ``dayActualContract``.

    ``years``: The years.
    """
    return Headroom.from_json(
        ask(
            "budget.headroom",
            {"method": method, "years": years},
            {"frame": frame, "commitments": commitments},
            law_book,
        )
    )


def to_ics(
    events: Sequence[CalendarEvent | dict[str, Any]],
    *,
    stamped_at: datetime.datetime | str,
    law_book: LawBook | None = None,
    stamp: LawBook | None = None,
) -> str:
    """Days as a calendar file (kalenderfil).

    ``events``: The events.

    ``stamped_at``: When the file is made.
    """
    return str(
        loads(
            ask("calendar.ics", {"events": events, "stampedAt": stamped_at}, {}, law_book, stamp)
        )["ics"]
    )


def regime(
    *,
    started_on: datetime.date | str | None = None,
    started_between: Sequence[datetime.date | str] | None = None,
    cpv: CpvCode | str | None = None,
    authority: str | None = None,
    value: Decimal | int | str | None = None,
    subsidised: bool | None = None,
    act: str | None = None,
    law_book: LawBook | None = None,
) -> Regime:
    """Which act and which of its chapters govern a purchase (tillämpligt regelverk), and whether
    it may be awarded directly by value.

    ``started_on``: The day the procurement began; exactly one of ``started_on`` and
    ``started_between``.

    ``started_between``: The first and the last day on which it may have begun.

    ``cpv``: CPV code of its main object.

    ``authority``: Who buys: ``central`` or ``subcentral``.

    ``value``: Estimated value in kronor without VAT.

    ``subsidised``: Whether an authority subsidises the contract of another, 5 kap. 2 § LOU.

    ``act``: The act that the buyer procures under; LOU where absent: ``lou``, ``luf``, ``luk`` or
    ``lufs``.
    """
    return Regime.from_json(
        ask(
            "law.regime",
            {},
            {
                "startedOn": started_on,
                "startedBetween": started_between,
                "cpv": cpv,
                "authority": authority,
                "value": amount_of(value),
                "subsidised": subsidised,
                "act": act,
            },
            law_book,
        )
    )


def law_version(*, law_book: LawBook | None = None) -> Stamp:
    """By which version and which law an answer is given (lagbokens stämpel): version, SHA-256 of
    the law book, read-to day of each act.
    """
    return Stamp.from_json(ask("law.version", {}, {}, law_book))


def bid_table(
    *,
    tender: Tender | dict[str, Any],
    bids: Sequence[Bid | dict[str, Any]],
    language: str | None = None,
    law_book: LawBook | None = None,
) -> BidTable:
    """All bids against every document and requirement, with reasons, for the award report
    (sammanställning av anbuden).

    ``tender``: The tender.

    ``bids``: The bids.

    ``language``: The language; absent is Swedish: ``sv`` or ``en``.
    """
    return BidTable.from_json(
        ask("bid.table", {"tender": tender, "bids": bids}, {"language": language}, law_book)
    )


def bid_letters(
    *,
    tender: Tender | dict[str, Any],
    bids: Sequence[Bid | dict[str, Any]],
    ask_about_price: Sequence[str] | None = None,
    as_of: datetime.date | str | None = None,
    answer_by: datetime.date | str | None = None,
    law_book: LawBook | None = None,
    stamp: LawBook | None = None,
) -> BidLetters:
    """Drafts of letters in Swedish (utkast till brev): request for completion, rejection, hearing
    before an exclusion, question on a low price.

    ``tender``: The tender.

    ``bids``: The bids.

    ``ask_about_price``: The bids that are asked to explain a low price, by id.

    ``as_of``: The day of the letters.

    ``answer_by``: Last day to answer, inclusive.
    """
    return BidLetters.from_json(
        ask(
            "bid.letters",
            {"tender": tender, "bids": bids},
            {"askAboutPrice": ask_about_price, "asOf": as_of, "answerBy": answer_by},
            law_book,
            stamp,
        )
    )


def read_espd(xml: str, *, law_book: LawBook | None = None) -> EspdImport:
    """What a self-declaration (egen försäkran, ESPD 4.1) says of a bid, and what was not taken
    over.

    ``xml``: The document, as text.
    """
    return EspdImport.from_json(ask("espd.import", {"xml": xml}, {}, law_book))


def contract_changes(
    *,
    changes: Sequence[ContractChange | dict[str, Any]],
    value: Decimal | int | str | None = None,
    started_on: datetime.date | str | None = None,
    regime: str | None = None,
    index_factor: Decimal | int | str | None = None,
    authority: str | None = None,
    works: bool | None = None,
    law_book: LawBook | None = None,
) -> ContractChanges:
    """Whether a contract may be changed without a new procurement (ändring av kontrakt, 17 kap.
    9–12 §§ LOU).

    ``value``: The contract's value when it was concluded, without VAT; absent is unknown.

    ``started_on``: When the procurement began; absent is unknown.

    ``regime``: The regime; absent is unknown.

    ``index_factor``: The value now by the index clause over the value then; absent where there is
    none.

    ``authority``: Who buys; absent is unknown: ``central`` or ``subcentral``.

    ``works``: Whether it is a works contract; absent: goods or services.

    ``changes``: The changes.
    """
    return ContractChanges.from_json(
        ask(
            "assignment.change",
            {"changes": changes},
            {
                "value": amount_of(value),
                "startedOn": started_on,
                "regime": regime,
                "indexFactor": amount_of(index_factor),
                "authority": authority,
                "works": works,
            },
            law_book,
        )
    )


def portfolio(
    agreements: Sequence[Agreement | dict[str, Any]],
    *,
    as_of: datetime.date | str,
    months: int,
    language: str | None = None,
    stamped_at: datetime.datetime | str | None = None,
    alarms: Sequence[int] | None = None,
    law_book: LawBook | None = None,
    stamp: LawBook | None = None,
) -> Portfolio:
    """What must be decided of many agreements in the next months (avtalsportfölj), and the money
    that hangs on it.

    ``agreements``: The agreements.

    ``as_of``: The first day of the time asked about.

    ``months``: How many months it lasts.

    ``language``: The language of what is said; absent is Swedish: ``sv`` or ``en``.

    ``stamped_at``: When the calendar file is made; absent, none is.

    ``alarms``: Days before at which the file reminds; absent: 30 and 7.
    """
    return Portfolio.from_json(
        ask(
            "assignment.portfolio",
            {"agreements": agreements, "asOf": as_of, "months": months},
            {"language": language, "stampedAt": stamped_at, "alarms": alarms},
            law_book,
            stamp,
        )
    )


def compare_methods(
    *,
    annual: Decimal | int | str,
    first_day: datetime.date | str,
    last_day: datetime.date | str,
    by: str,
    law_book: LawBook | None = None,
) -> MethodComparison:
    """The methods of allocation beside each other (jämförelse av metoder), and by how much one
    misses the contract.

    ``annual``: The amount a year.

    ``first_day``: First day.

    ``last_day``: Last day, inclusive.

    ``by``: The periods: ``year``, ``tertial``, ``quarter`` or ``month``.
    """
    return MethodComparison.from_json(
        ask(
            "budget.compareMethods",
            {"annual": amount_of(annual), "from": first_day, "to": last_day, "by": by},
            {},
            law_book,
        )
    )


def split(
    *,
    amount: Decimal | int | str,
    payers: Sequence[Payer | dict[str, Any]],
    law_book: LawBook | None = None,
) -> Split:
    """An amount split over several payers (delning efter andelstal).

    ``amount``: The amount.

    ``payers``: Who pays, with weights.
    """
    return Split.from_json(
        ask("budget.split", {"amount": amount_of(amount), "payers": payers}, {}, law_book)
    )


def total_cost(
    *,
    costs: Sequence[CostItem | dict[str, Any]],
    in_kind: Sequence[InKindItem | dict[str, Any]] | None = None,
    law_book: LawBook | None = None,
) -> TotalCost:
    """What an activity costs with hidden VAT back and resources in kind beside (total kostnad).

    ``costs``: The costs.

    ``in_kind``: Resources in kind; absent is none.
    """
    return TotalCost.from_json(
        ask("budget.totalCost", {"costs": costs}, {"inKind": in_kind}, law_book)
    )


def state_aid(
    *,
    on: datetime.date | str,
    scheme: str,
    earlier: Sequence[AidGrant | dict[str, Any]] | None = None,
    proposed_eur: Decimal | int | str | None = None,
    proposed_sek: Decimal | int | str | None = None,
    rate: EuroRate | dict[str, Any] | None = None,
    activity: str | None = None,
    undertaking: Sequence[str] | None = None,
    entrustment: Entrustment | dict[str, Any] | None = None,
    registered_on: datetime.date | str | None = None,
    law_book: LawBook | None = None,
) -> StateAid:
    """Whether aid of little importance fits under its ceiling (stöd av mindre betydelse), what is
    left, and what duties follow.

    ``on``: The day of the grant; it picks the regulation.

    ``scheme``: The scheme: ``deMinimis`` or ``sgeiDeMinimis``.

    ``earlier``: What was granted before; absent is unknown, an empty list is nothing.

    ``proposed_eur``: The amount in euro, gross.

    ``proposed_sek``: The amount in kronor, gross; ``rate`` converts it.

    ``rate``: The rate for ``proposed_sek``.

    ``activity``: The nature of the activity; absent, the question presupposes that it is economic:
    ``economic``, ``nonEconomic`` or ``unknown``.

    ``undertaking``: The names of the single undertaking; absent, all that stands in ``earlier`` is
    counted.

    ``entrustment``: The entrustment, for services of general economic interest.

    ``registered_on``: The day the aid was entered in the central register.
    """
    return StateAid.from_json(
        ask(
            "partnership.stateAid",
            {"on": on, "scheme": scheme},
            {
                "earlier": earlier,
                "proposedEur": amount_of(proposed_eur),
                "proposedSek": amount_of(proposed_sek),
                "rate": rate,
                "activity": activity,
                "undertaking": undertaking,
                "entrustment": entrustment,
                "registeredOn": registered_on,
            },
            law_book,
        )
    )


def eligibility(
    *,
    tender: Tender | dict[str, Any],
    organisation: OrganisationFacts | dict[str, Any],
    law_book: LawBook | None = None,
) -> Eligibility:
    """Whether an organisation may take part in a reserved procurement (reserverad upphandling),
    condition by condition.

    ``tender``: The procurement.

    ``organisation``: The organisation.
    """
    return Eligibility.from_json(
        ask("advice.eligibility", {"tender": tender, "organisation": organisation}, {}, law_book)
    )


def decision_section(
    *,
    need: Need | dict[str, Any],
    title: str | None = None,
    law_book: LawBook | None = None,
    stamp: LawBook | None = None,
) -> DecisionSection:
    """The section of a decision paper on the choice of form (avsnitt om val av avtalsform), in
    Swedish, with sources.

    ``need``: What is known of the need.

    ``title``: The matter, for the heading.
    """
    return DecisionSection.from_json(
        ask("advice.decisionSection", {"need": need}, {"title": title}, law_book, stamp)
    )
