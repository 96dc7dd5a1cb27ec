"""Answers on an evaluation: how firm it is, lots, low prices, and its documents."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from anbud._answer import Answer, kronor, table

if TYPE_CHECKING:
    from decimal import Decimal
    from fractions import Fraction

    from anbud._native import AwardModel, Citation, Finding

__all__ = [
    "AbnormallyLow",
    "AwardReasons",
    "BidSensitivity",
    "Decisive",
    "EvaluationReport",
    "ExchangeRate",
    "ExplanationRequest",
    "LogEntry",
    "LotAward",
    "LotAwards",
    "LowFlag",
    "ModelAdvice",
    "ModelOutcome",
    "Movement",
    "OptimalAward",
    "OptimalAwards",
    "Remark",
    "RoundingTie",
    "Sensitivity",
    "Withdrawal",
]


@dataclass(frozen=True, kw_only=True)
class Movement(Answer):
    """Reference value that a bid moves (referensvärde som flyttas)."""

    what: str
    """``lowestPrice``, ``highestPrice``, ``meanPrice``, ``medianPrice`` or ``bestQuality``."""
    without: Fraction
    """Its value without the bid."""
    with_bid: Fraction
    """Its value with it."""


@dataclass(frozen=True, kw_only=True)
class Decisive(Answer):
    """Losing bid that decides who wins (avgörande förlorare)."""

    bid: str
    winners_without: tuple[str, ...]
    """Who ranks first without it."""
    winners_with: tuple[str, ...]
    """Who ranks first with it."""
    lead: Fraction
    """By how much the winner without it leads."""
    lead_with: Fraction
    """By how much the other one leads with it."""
    moved: tuple[Movement, ...]
    limit: Decimal | None
    """The price of the losing bid, nearest its own, up to which it still turns the outcome."""
    price_points_without: Fraction | None
    """Points that the difference in price between the two is worth without the losing bid."""
    price_points_with: Fraction | None


@dataclass(frozen=True, kw_only=True)
class BidSensitivity(Answer):
    """Sensitivity of one bid (anbudets känslighet), the other bids standing as they are."""

    bid: str
    rank: int
    margin: Fraction | None
    """Its lead before the best of the others; below zero where another bid leads."""
    price: str
    """``limit``, ``always``, ``never``, ``notInModel`` or ``notMonotone``."""
    wins_up_to: Decimal | None
    """The highest price at which it ranks first, inclusive."""
    quality: str
    """``limit``, ``always``, ``never`` or ``notInModel``."""
    wins_from: Decimal | None
    """The lowest quality at which it ranks first, inclusive, in hundredths of a point."""
    point_value: Fraction | None
    """What one point of quality is worth in kronor at its price."""


@dataclass(frozen=True, kw_only=True)
class Withdrawal(Answer):
    """What happens if a bid falls out (om ett anbud faller bort)."""

    without: str
    winners: tuple[str, ...] | None
    """Who ranks first then; None where the model has no value for the bids that are left."""
    turned: tuple[tuple[str, ...], ...]
    """Pairs of other bids whose order turns: the first of each was ahead."""


@dataclass(frozen=True, kw_only=True)
class RoundingTie(Answer):
    """Bids that rounding would make equal (avrundningslika)."""

    decimals: int
    bids: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Remark(Answer):
    """Remark (anmärkning): one of the answers in a sentence."""

    code: str
    bids: tuple[str, ...]
    text_sv: str
    text_en: str


@dataclass(frozen=True, kw_only=True)
class Sensitivity(Answer):
    """Sensitivity (känslighet) of a ranking: how little it takes for another bid to win."""

    winners: tuple[str, ...]
    decisive_losers: tuple[str, ...]
    decisive: tuple[Decisive, ...]
    bids: tuple[BidSensitivity, ...]
    """Each bid, by rank."""
    withdrawals: tuple[Withdrawal, ...]
    cycles: tuple[tuple[str, ...], ...]
    """Three bids that beat each other in a circle when compared two by two."""
    rounding_ties: tuple[RoundingTie, ...]
    remarks: tuple[Remark, ...]
    """Everything in sentences, what matters most first."""
    findings: tuple[Finding, ...]
    missing: tuple[str, ...]
    not_checked: tuple[str, ...]

    def to_records(self) -> list[dict[str, Any]]:
        """Return one ``dict`` a bid, ready for ``pandas.DataFrame``."""
        return [
            {
                "bid": own.bid,
                "rank": own.rank,
                "margin": own.margin,
                "wins_up_to": own.wins_up_to,
                "wins_from": own.wins_from,
                "point_value": own.point_value,
            }
            for own in self.bids
        ]

    def _repr_html_(self) -> str:
        rows = [
            (
                own.bid,
                str(own.rank),
                _LIMITS.get(own.price, kronor(own.wins_up_to)),
                _LIMITS.get(own.quality, str(own.wins_from).replace(".", ",")),
                _decimal(own, "pointValue"),
            )
            for own in self.bids
        ]
        heads = ["Anbud", "Plats", "Först till priset", "Först från kvaliteten", "Poängens värde"]
        return table(heads, rows)


_LIMITS = {
    "always": "alltid",
    "never": "aldrig",
    "notInModel": "räknas inte",
    "notMonotone": "ingen gräns",
}


def _decimal(own: Answer, field: str) -> str:
    """Write an exact number with two decimals, from the six that the core wrote."""
    value = own.to_dict().get(field)
    if value is None:
        return "saknas"
    text: str = value["decimal"]
    return text[:-4].replace(".", ",")


@dataclass(frozen=True, kw_only=True)
class ExchangeRate(Answer):
    """Exchange rate (utbytesrelation): kronor that one point of quality outweighs."""

    least: Fraction
    most: Fraction
    median: Fraction


@dataclass(frozen=True, kw_only=True)
class ModelOutcome(Answer):
    """Outcome of a model (modellens utfall) on the expected bids."""

    model: AwardModel
    asked: bool
    """Whether it is the model asked about."""
    relative: bool
    winners: tuple[str, ...] | None
    """The bids ranked 1; None where the formula has no value for a bid."""
    decisive_losers: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class ModelAdvice(Answer):
    """Advice on an award model (råd om utvärderingsmodell)."""

    relative: bool
    """Whether a losing bid can decide who wins."""
    rate: ExchangeRate | None
    alternative: AwardModel | None
    """The model of least risk with the same exchange rate."""
    models: tuple[ModelOutcome, ...]
    text_sv: str
    text_en: str
    findings: tuple[Finding, ...]
    missing: tuple[str, ...]

    def _repr_html_(self) -> str:
        rows = [
            (
                own.model.kind,
                "relativ" if own.relative else "absolut",
                "saknas" if own.winners is None else ", ".join(own.winners),
                ", ".join(own.decisive_losers),
            )
            for own in self.models
        ]
        return table(["Modell", "Slag", "Först", "Avgörande förlorare"], rows, align="left")


@dataclass(frozen=True, kw_only=True)
class LotAward(Answer):
    """Award of a lot (tilldelning av en del)."""

    lot: str
    bid: str | None
    """Who gets it; None where nobody can be named."""
    rank: int | None
    score: Fraction | None
    passed_over: tuple[str, ...]
    """Bidders ahead of it that have as many lots as they may."""
    shared: tuple[str, ...]
    """Bidders that share the place, where no rule separates them."""


@dataclass(frozen=True, kw_only=True)
class OptimalAward(Answer):
    """Lot of the best assignment (del i bästa fördelning)."""

    lot: str
    bid: str | None


@dataclass(frozen=True, kw_only=True)
class OptimalAwards(Answer):
    """Best assignment (bästa fördelning) within the limit."""

    awards: tuple[OptimalAward, ...]
    total: Fraction


@dataclass(frozen=True, kw_only=True)
class LotAwards(Answer):
    """Award of lots (tilldelning av delar) in the stated order."""

    awards: tuple[LotAward, ...]
    total: Fraction | None
    optimal: OptimalAwards | None
    gap: Fraction | None
    """How much worse the stated order is than the best assignment."""
    findings: tuple[Finding, ...]
    missing: tuple[str, ...]

    def _repr_html_(self) -> str:
        rows = [
            (own.lot, own.bid or "ingen", _decimal(own, "score"), ", ".join(own.passed_over))
            for own in self.awards
        ]
        return table(["Del", "Tilldelas", "Jämförelsetal", "Förbigångna"], rows)


@dataclass(frozen=True, kw_only=True)
class LowFlag(Answer):
    """Flag (flagga) on a low price. It removes no bid."""

    bid: str
    screen: str
    index: int
    """Where the screen stands, from 0."""
    value: Fraction
    """What the screen computes: a share, a gap, a number of deviations, or the floor in kronor."""


@dataclass(frozen=True, kw_only=True)
class LogEntry(Answer):
    """Entry of the decision log (post i beslutsloggen)."""

    step: str
    bid: str | None
    text_sv: str
    text_en: str


@dataclass(frozen=True, kw_only=True)
class AbnormallyLow(Answer):
    """What the screens say of low prices (onormalt låga anbud)."""

    flags: tuple[LowFlag, ...]
    duty: str | None
    """``mustAskThenReject``, ``mustAskMayReject`` or ``mayReject``; None without a regime."""
    log: tuple[LogEntry, ...]
    findings: tuple[Finding, ...]
    missing: tuple[str, ...]
    not_checked: tuple[str, ...]

    def _repr_html_(self) -> str:
        rows = [
            (own.bid, own.screen, own.to_dict()["value"]["decimal"].replace(".", ","))
            for own in self.flags
        ]
        return table(["Anbud", "Kontroll", "Värde"], rows)


@dataclass(frozen=True, kw_only=True)
class EvaluationReport(Answer):
    """Report of an evaluation (utvärderingsrapport)."""

    table: dict[str, Any] = field(hash=False)
    """The table with every value, exact, as plain values of the contract."""
    text: str
    html: str

    def _repr_html_(self) -> str:
        return self.html


@dataclass(frozen=True, kw_only=True)
class AwardReasons(Answer):
    """Reasons of an award decision (tilldelningsbeslutets skäl), a draft in Swedish."""

    text: str
    html: str
    basis: tuple[Citation, ...]
    missing: tuple[str, ...]
    """What the draft lacks."""

    def _repr_html_(self) -> str:
        return self.html


@dataclass(frozen=True, kw_only=True)
class ExplanationRequest(Answer):
    """Request for an explanation (begäran om förklaring) of a price, a draft."""

    text: str
    html: str
    heads: tuple[str, ...]
    """The six heads that an explanation may be about, by code."""
    log: tuple[LogEntry, ...]
    basis: tuple[Citation, ...]
    missing: tuple[str, ...]

    def _repr_html_(self) -> str:
        return self.html
