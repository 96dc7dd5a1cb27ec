"""Answers on the way to an agreement: what governs it, bids, models, partnerships, its form."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from anbud._answer import Answer, kronor, table

if TYPE_CHECKING:
    import datetime
    from decimal import Decimal
    from fractions import Fraction

    from anbud._native import AwardModel, Citation, ConditionEvidence, Evidence, Finding, Outcome
    from anbud.law import LawValue
    from anbud.partnerships import WeighedSign

__all__ = [
    "Advice",
    "AdviceForm",
    "Assessment",
    "BidCheck",
    "Comparison",
    "ConditionAnswer",
    "CountedAid",
    "CriterionResult",
    "Eligibility",
    "ModelWinners",
    "NextStep",
    "NumberCheck",
    "OpenQuestion",
    "PartyContribution",
    "RankedBid",
    "Ranking",
    "Regime",
    "ReservationEligibility",
    "StateAid",
    "TurningAnswer",
]


@dataclass(frozen=True, kw_only=True)
class Regime(Answer):
    """Regime (tillämpligt regelverk): which act and chapters govern a purchase."""

    act: str | None
    """Act (författning), ``2016:1145``; None where undecided."""
    regime: str | None
    """``lou-2016-annex-2`` for instance; None where undecided."""
    thresholds: tuple[tuple[str, Decimal], ...]
    """The thresholds and limits that may matter, by law key; ``dict`` takes them."""
    direct_award: Outcome
    """Whether the value alone allows a direct award (direktupphandling)."""
    findings: tuple[Finding, ...]
    missing: tuple[str, ...]
    not_checked: tuple[str, ...]
    """Codes of what was not checked."""


@dataclass(frozen=True, kw_only=True)
class BidCheck(Answer):
    """Check of a bid (anbudsprövning): the verdict with every finding behind it."""

    verdict: str
    """``late``, ``rejectable``, ``unknown``, ``curable`` or ``admissible``."""
    findings: tuple[Finding, ...]
    missing: tuple[str, ...]
    not_checked: tuple[str, ...]
    """Codes of what no rule looked at."""
    unstated: tuple[str, ...]
    """Codes of what nobody has stated (inte angivet); the verdict is on what is stated alone."""
    verdict_text_sv: str
    """The verdict as a sentence that names what nobody has stated."""
    verdict_text_en: str
    cure_route: str | None
    """Where the law lets it be cured: ``4:9``, ``19:15`` or a section of the act of 2007."""


@dataclass(frozen=True, kw_only=True)
class NumberCheck(Answer):
    """Check of an organisation number (kontroll av organisationsnummer)."""

    valid: bool
    """Whether it is well formed; not whether the organisation exists."""
    normalised: str | None
    """``NNNNNN-NNNN``; None for a person's number, which is never given back."""
    group: str | None
    """What the first digit hints at (organisationsgrupp); never proof."""
    reason: str | None
    """Why it is wrong: length, characters, checkDigit, thirdDigit or prefix."""
    suggestion: str | None
    """The number that is meant, where a VAT number, spaces, hyphens or a check digit explain it."""


@dataclass(frozen=True, kw_only=True)
class RankedBid(Answer):
    """Ranked bid (rangordnat anbud)."""

    bid: str
    rank: int
    """Its rank, from 1; ranks skip after a tie (1, 1, 3)."""
    score: Fraction
    """Points, or kronor where the lowest ranks first; rounded where the model says so."""
    unrounded: Fraction | None
    """The figure before it was rounded, where the model rounds."""


@dataclass(frozen=True, kw_only=True)
class Ranking(Answer):
    """Ranking (rangordning) of bids under an award model."""

    ranking: tuple[RankedBid, ...]
    ties: tuple[tuple[str, ...], ...]
    """Groups of bids with equal figures, also where a stated rule separated them."""
    decisive_losers: tuple[str, ...]
    """Bids not ranked 1 whose removal alone changes who is."""
    provisional: bool
    """Whether a bid is ranked whose admissibility is unknown."""
    findings: tuple[Finding, ...]
    missing: tuple[str, ...]

    def to_records(self) -> list[dict[str, Any]]:
        """Return one ``dict`` a bid, ready for ``pandas.DataFrame``."""
        return [{"bid": own.bid, "rank": own.rank, "score": own.score} for own in self.ranking]

    def _repr_html_(self) -> str:
        rows = [
            (str(own.rank), own.bid, own.to_dict()["score"]["decimal"].replace(".", ","))
            for own in self.ranking
        ]
        return table(["Rang", "Anbud", "Jämförelsetal"], rows)


@dataclass(frozen=True, kw_only=True)
class ModelWinners(Answer):
    """Winners under a model (vinnare enligt en modell)."""

    index: int
    """Where the model stands, from 0."""
    model: str
    """The kind of its formula."""
    stated: AwardModel
    """The model as it was stated: what tells two models of one formula apart."""
    winners: tuple[str, ...]
    """The bids ranked 1; none where no bid is ranked."""

    @property
    def label(self) -> str:
        """The formula with its parameters, ``lowestOverPrice (priceWeight 20, …)``."""
        stated = self.stated.to_dict()
        plain = {
            name: value["kind"] if isinstance(value, dict) else value
            for name, value in stated.items()
            if name != "kind"
        }
        own = [f"{name} {value}" for name, value in plain.items()]
        return f"{self.model} ({', '.join(own)})" if own else self.model


@dataclass(frozen=True, kw_only=True)
class Comparison(Answer):
    """Comparison of models (jämförelse av utvärderingsmodeller) on the same bids."""

    winners: tuple[ModelWinners, ...]
    findings: tuple[Finding, ...]
    missing: tuple[str, ...]

    def _repr_html_(self) -> str:
        rows = [(own.label, ", ".join(own.winners)) for own in self.winners]
        return table(["Modell", "Vinnare"], rows, align="left")


@dataclass(frozen=True, kw_only=True)
class CriterionResult(Answer):
    """Result of a criterion (kriteriets utfall) of an IOP."""

    id: str
    outcome: Outcome
    partly: bool
    """Whether there is evidence that shows a part of it, and none that settles it."""
    severity: str
    """``stop``, ``decisive``, ``high`` or ``medium``: how much it weighs where it is not met."""
    evidence: tuple[Evidence, ...]
    """The evidence on it, with where each piece stands."""
    settled_by_sv: str
    """The evidence that would settle it."""
    settled_by_en: str
    stated: tuple[str, ...]
    """Paths of parts that are stated and bear on it; they are no evidence by themselves."""


@dataclass(frozen=True, kw_only=True)
class PartyContribution(Answer):
    """Contribution of a party (partens bidrag); what is unknown is None, never 0."""

    party: str
    cash: Decimal | None
    in_kind: Decimal | None
    """Premises, staff, goods and expertise."""
    volunteers: Decimal | None
    """The value of volunteers. It is no money and belongs in no budget."""
    share_with_volunteers: Fraction | None
    share_without_volunteers: Fraction | None
    rounded_share_with_volunteers: Decimal | None
    """To hundredths of a per cent by largest remainder; the parties' sum to one."""
    rounded_share_without_volunteers: Decimal | None


@dataclass(frozen=True, kw_only=True)
class Assessment(Answer):
    """Assessment of a partnership (prövning av partnerskap, IOP)."""

    criteria: tuple[CriterionResult, ...]
    """The fourteen criteria, in their order."""
    verdict: Outcome
    contributions: tuple[PartyContribution, ...]
    to_settle: tuple[str, ...]
    """The criteria that are open, in the order in which to settle them."""
    indicators: tuple[WeighedSign, ...]
    """What speaks for and against a procurement, each with what it rests on."""
    findings: tuple[Finding, ...]
    missing: tuple[str, ...]

    def _repr_html_(self) -> str:
        rows = [
            (own.party, kronor(own.cash), kronor(own.in_kind), kronor(own.volunteers))
            for own in self.contributions
        ]
        return table(["Part", "Pengar", "Natura", "Ideellt arbete"], rows)


@dataclass(frozen=True, kw_only=True)
class NextStep(Answer):
    """Next step (nästa steg) of a form of agreement."""

    step: str
    text_sv: str
    text_en: str


@dataclass(frozen=True, kw_only=True)
class AdviceForm(Answer):
    """Form (avtalsform) with its sections, the limits of the day, and what to do next."""

    basis: tuple[Citation, ...]
    limits: tuple[LawValue, ...]
    limits_missing: tuple[str, ...]
    """Paths of the limits that could not be told."""
    next: tuple[NextStep, ...]


@dataclass(frozen=True, kw_only=True)
class OpenQuestion(Answer):
    """Question that remains (fråga som återstår)."""

    question: str
    text_sv: str
    text_en: str
    fields: tuple[str, ...]
    """The paths that would answer it."""
    if_yes: tuple[str, ...]
    """The forms that remain after yes."""
    if_no: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class TurningAnswer(Answer):
    """Question whose answer the form hangs on (fråga som avgör formen)."""

    question: str
    text_sv: str
    text_en: str
    answered: bool
    otherwise: tuple[str, ...]
    """The forms that another answer could lead to."""
    asked: tuple[str, ...]
    """The paths that would then be asked for first."""


@dataclass(frozen=True, kw_only=True)
class Advice(Answer):
    """Advice on the form of agreement (val av avtalsform)."""

    route: str
    """``internal``, ``grant``, ``iop``, ``directAward`` or ``advertised`` for instance."""
    missing: tuple[str, ...]
    """What is missing for the question that could not be decided."""
    findings: tuple[Finding, ...]
    form: AdviceForm | None
    """None where the form is unknown."""
    questions: tuple[OpenQuestion, ...]
    """The questions that remain, in the order that settles most."""
    turns: tuple[TurningAnswer, ...]
    """What another answer to each question on the way would lead to."""


@dataclass(frozen=True, kw_only=True)
class ConditionAnswer(Answer):
    """One condition (villkor) of a reservation."""

    condition: str
    outcome: Outcome
    evidence: tuple[ConditionEvidence, ...]
    basis: tuple[Citation, ...]


@dataclass(frozen=True, kw_only=True)
class ReservationEligibility(Answer):
    """One reservation (reservation) with its conditions."""

    reservation: str
    """``nonProfit``, ``participation`` or ``sheltered``."""
    outcome: Outcome
    conditions: tuple[ConditionAnswer, ...]


@dataclass(frozen=True, kw_only=True)
class Eligibility(Answer):
    """Eligibility (behörighet för reserverad upphandling) of one organisation."""

    reservations: tuple[ReservationEligibility, ...]
    findings: tuple[Finding, ...]
    missing: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class CountedAid(Answer):
    """Earlier aid and whether it is counted (medräknat stöd)."""

    on: datetime.date | None
    amount_eur: Decimal | None
    counted: bool | None
    """None where its day or its recipient is not known."""


@dataclass(frozen=True, kw_only=True)
class StateAid(Answer):
    """State aid (statsstöd): whether a grant fits under the ceiling of its scheme."""

    ceiling_eur: Decimal | None
    used_eur: Decimal | None
    """What earlier aid by the scheme uses; None where that is not known."""
    left_eur: Decimal | None
    """What is left before the proposal, at least 0."""
    outcome: Outcome
    proposed_eur: Decimal | None
    window_from: datetime.date | None
    """First day whose aid counts."""
    window_to: datetime.date | None
    earlier: tuple[CountedAid, ...]
    findings: tuple[Finding, ...]
    missing: tuple[str, ...]
