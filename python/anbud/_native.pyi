"""
The native module behind the package `anbud`.
"""

from _typeshed import SupportsGetItem
from anbud.answers import AbnormallyLow, AdjustedPrice, Advice, Allocation, Assessment, AwardReasons, BidCheck, BidLetters, BidTable, BudgetChart, BudgetReport, Checklist, Comparison, ContractChanges, Deadline, DecisionSection, Eligibility, EspdImport, EvaluationReport, ExplanationRequest, Fee, Forecast, Headroom, Holiday, HourDeadline, LatestDay, LatestNotice, LatestNoticeReadings, LawDiff, LawTable, LawValue, Letter, LifeLine, LotAwards, MethodComparison, ModelAdvice, NoticeEnd, NoticeReadings, NoticeUnknown, NumberCheck, OptionsAnswer, PartnershipDraft, PenaltyDue, Plan, Portfolio, Ranking, Regime, Review, Scenarios, Sensitivity, Split, Stamp, StateAid, TenderCheck, Timetable, TotalCost, VatCompensation
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final, SupportsIndex, final
from typing_extensions import Buffer

__all__ = ["__version__", "Activity", "Actual", "Adjustment", "Agreement", "AidGrant", "AssignmentTerms", "Assumptions", "AwardModel", "Bid", "BidDeadline", "Bidder", "BidderQuestion", "BudgetPlan", "Buyer", "CalendarEvent", "Capability", "CarryOver", "ChangeClause", "Citation", "Commitment", "Compensation", "ConditionEvidence", "ContractChange", "Contribution", "Cost", "CostBearer", "CostItem", "CpvCode", "CpvRange", "CriterionScore", "DemandedDocument", "Dossier", "DossierBudget", "DossierEvent", "DossierParty", "DossierPeriod", "EarlierAward", "Entrustment", "EuroRate", "Evidence", "ExclusionGround", "Exit", "ExtensionOption", "Finding", "FollowUp", "FollowUpPlan", "FollowUpTerms", "Frame", "FrameLine", "FundingShare", "Governance", "GovernanceGroup", "Grant", "InKind", "InKindItem", "IndexForecast", "IndexShare", "Indicator", "Inference", "LawBook", "LetterDetails", "LetterParty", "Lot", "LotBids", "LotLimit", "Measure", "Need", "NextProcurement", "NoticePeriod", "Options", "OrganisationFacts", "Outcome", "Partner", "Partnership", "PartnershipOutcome", "PartnershipTask", "Payer", "Penalty", "PlanAssumptions", "PlanChange", "PlanCommitment", "PlanFrame", "PlanLine", "Price", "PriceLine", "PricePart", "PriceRules", "PriorNotice", "PublishedCriterion", "RejectedBid", "Related", "ReliedOn", "Requirement", "RequirementAnswer", "RequirementText", "Responsibility", "Scenario", "ScoredBid", "Screen", "SecrecyRequest", "SourceDocument", "SourcePoint", "Staff", "StatedSign", "SubmittedDocument", "TargetGroup", "Tender", "TieBreak", "Transition", "Undertaking", "UnitPrice", "Urgency", "Volume", "VolumeBand", "YearCost", "_allocate_columns", "_rank_columns", "_route_columns", "abnormally_low", "advise", "allocate", "arguments", "award_lots", "award_reasons", "bid_letters", "bid_table", "call", "check_organisation_number", "compare", "compare_methods", "contract_changes", "deadline", "decision_section", "eligibility", "evaluation_report", "explanation_request", "format_sek", "headroom", "holidays", "hour_deadline", "latest_day", "law_diff", "law_table", "law_value", "law_version", "not_checked", "parse_sek", "portfolio", "rank", "read_espd", "regime", "sensitivity", "split", "state_aid", "to_ics", "total_cost", "vat_compensation"]

__version__: Final[str]

@final
class Activity:
    """
    Activity (verksamhet).
    """
    def __copy__(self, /) -> Activity: ...
    def __deepcopy__(self, memo: Any, /) -> Activity: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, mode: str | None = None, hours: Sequence[str] | None = None, place: str | None = None, content: Sequence[str] | None = None, target_groups: Sequence[TargetGroup | dict[str, Any]] | None = None) -> Activity: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def content(self, /) -> tuple[str, ...] | None:
        """
        Content.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> Activity:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> Activity:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def hours(self, /) -> tuple[str, ...] | None:
        """
        Hours.
        """
    @property
    def mode(self, /) -> str | None:
        """
        Mode, for instance mobile.
        """
    @property
    def place(self, /) -> str | None:
        """
        Place.
        """
    @property
    def target_groups(self, /) -> tuple[TargetGroup, ...] | None:
        """
        Target groups.
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
class Actual:
    """
    Booked outcome (bokfört utfall) within one calendar year, net of grants.
    """
    def __copy__(self, /) -> Actual: ...
    def __deepcopy__(self, memo: Any, /) -> Actual: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, commitment: str | None = None, frame: str | None = None, first_day: date | str | None = None, last_day: date | str | None = None, amount: Decimal | int | str | None = None, source: str | None = None) -> Actual: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Decimal | None:
        """
        The amount; a credit is negative.
        """
    @property
    def commitment(self, /) -> str | None:
        """
        The commitment it belongs to.
        """
    @property
    def first_day(self, /) -> date | None:
        """
        First day.
        """
    @property
    def frame(self, /) -> str | None:
        """
        The frame, where it belongs to no commitment.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> Actual:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> Actual:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def last_day(self, /) -> date | None:
        """
        Last day, inclusive.
        """
    @property
    def source(self, /) -> str | None:
        """
        Where it stands.
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
class Adjustment:
    """
    Price adjustment (prisjustering) by index.
    """
    def __copy__(self, /) -> Adjustment: ...
    def __deepcopy__(self, memo: Any, /) -> Adjustment: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, indices: Sequence[IndexShare | dict[str, Any]] | None = None, base: str | None = None, compare: str | None = None, threshold: Decimal | int | str | None = None, cap: Decimal | int | str | None = None, floor: Decimal | int | str | None = None, carry_over: bool | None = None, adjustable_share: Decimal | int | str | None = None, round: str | None = None, first: date | str | None = None, every_months: int | None = None, lag_months: int | None = None, chained: bool | None = None, round_each: bool | None = None, on_request: bool | None = None) -> Adjustment: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def adjustable_share(self, /) -> Decimal | None:
        """
        Share of the price that is adjusted.
        """
    @property
    def base(self, /) -> str | None:
        """
        Base period: a month `2017-12`, a quarter `2017-Q4` or a year `2017`.
        """
    @property
    def cap(self, /) -> Decimal | None:
        """
        Largest change upwards, as a share.
        """
    @property
    def carry_over(self, /) -> bool | None:
        """
        Whether an unused change is kept for the next time.
        """
    @property
    def chained(self, /) -> bool | None:
        """
        Whether each adjustment starts from the one before; else all start from the base.
        """
    @property
    def compare(self, /) -> str | None:
        """
        Comparison period, as long as the base period; never beside `first`, `every_months` and
        `lag_months`.
        """
    @property
    def every_months(self, /) -> int | None:
        """
        Months from one adjustment to the next.
        """
    @property
    def first(self, /) -> date | None:
        """
        Day of the first adjustment.
        """
    @property
    def floor(self, /) -> Decimal | None:
        """
        Largest change downwards, as a share.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> Adjustment:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> Adjustment:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def indices(self, /) -> tuple[IndexShare, ...] | None:
        """
        The indices and their shares.
        """
    @property
    def lag_months(self, /) -> int | None:
        """
        Months from the month of comparison to the month of the adjustment.
        """
    @property
    def on_request(self, /) -> bool | None:
        """
        Whether the adjustment must be asked for.
        """
    def price(self, /, *, base: Decimal | int | str, series: dict[str, Any], on: date | str, settled_months: int | None = None) -> AdjustedPrice:
        """
        The price on a day after adjustment by index (prisjustering).

        `series` holds the values of each index by month, `{"OPI": {"2017-12": "100"}}`; a value
        may be a `dict` with `value`, `provisional`, `publishedOn` and `source`. With both a
        provisional and a final value the answer tells what is settled; `settled_months` is how
        many months were paid by the provisional price of a year.
        """
    @property
    def round(self, /) -> str | None:
        """
        How the new price is rounded.
        """
    @property
    def round_each(self, /) -> bool | None:
        """
        Whether the price is rounded at each adjustment; else only in the end.
        """
    @property
    def threshold(self, /) -> Decimal | None:
        """
        Smallest change that is applied, as a share.
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
class Agreement:
    """
    Agreement (avtal) of a portfolio.
    """
    def __copy__(self, /) -> Agreement: ...
    def __deepcopy__(self, memo: Any, /) -> Agreement: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, id: str | None = None, title: str | None = None, terms: AssignmentTerms | dict[str, Any] | None = None, procurement_starts_by: date | str | None = None, next_procurement: NextProcurement | dict[str, Any] | None = None, extensions: dict[str, Any] | None = None) -> Agreement: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def extensions(self, /) -> dict[str, Any] | None:
        """
        Data of the user's own.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> Agreement:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> Agreement:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def id(self, /) -> str | None:
        """
        Its id, each one once.
        """
    @property
    def next_procurement(self, /) -> NextProcurement | None:
        """
        The next procurement as it is planned, from which that day is counted backwards.
        """
    @property
    def procurement_starts_by(self, /) -> date | None:
        """
        The last day on which the next procurement must begin, where that is known.
        """
    @property
    def terms(self, /) -> AssignmentTerms | None:
        """
        Its terms.
        """
    @property
    def title(self, /) -> str | None:
        """
        What it is called.
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
class AidGrant:
    """
    Earlier aid of little importance (tidigare stöd av mindre betydelse).
    """
    def __copy__(self, /) -> AidGrant: ...
    def __deepcopy__(self, memo: Any, /) -> AidGrant: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, on: date | str | None = None, amount_eur: Decimal | int | str | None = None, amount_sek: Decimal | int | str | None = None, rate: EuroRate | dict[str, Any] | None = None, scheme: str | None = None, to: str | None = None, granted_by: str | None = None, source: str | None = None) -> AidGrant: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def amount_eur(self, /) -> Decimal | None:
        """
        The amount in euro, gross.
        """
    @property
    def amount_sek(self, /) -> Decimal | None:
        """
        The amount in kronor, gross; `rate` converts it.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> AidGrant:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> AidGrant:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def granted_by(self, /) -> str | None:
        """
        Who granted it.
        """
    @property
    def on(self, /) -> date | None:
        """
        The day it was granted.
        """
    @property
    def rate(self, /) -> EuroRate | None:
        """
        The rate for `amount_sek`.
        """
    @property
    def scheme(self, /) -> str | None:
        """
        The scheme; absent is the one asked about.
        """
    @property
    def source(self, /) -> str | None:
        """
        Where it stands.
        """
    @property
    def to(self, /) -> str | None:
        """
        Who got it.
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
class AssignmentTerms:
    """
    Assignment terms (uppdragsvillkor). What is left out is unknown, never no.
    """
    def __copy__(self, /) -> AssignmentTerms: ...
    def __deepcopy__(self, memo: Any, /) -> AssignmentTerms: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, start: date | str | None = None, end: date | str | None = None, term: str | dict[str, Any] | None = None, until_further_notice: bool | None = None, minimum_term_months: int | None = None, notice: Sequence[NoticePeriod | dict[str, Any]] | None = None, options: Options | dict[str, Any] | Sequence[ExtensionOption | dict[str, Any]] | None = None, compensation: Compensation | dict[str, Any] | None = None, cost_bearers: Sequence[CostBearer | dict[str, Any]] | None = None, adjustment: Adjustment | dict[str, Any] | None = None, in_kind: Sequence[InKind | dict[str, Any]] | None = None, penalties: Sequence[Penalty | dict[str, Any]] | None = None, follow_up: FollowUpTerms | dict[str, Any] | None = None, transition: Transition | dict[str, Any] | None = None, extensions: dict[str, Any] | None = None) -> AssignmentTerms: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def adjustment(self, /) -> Adjustment | None:
        """
        Price adjustment (prisjustering).
        """
    @property
    def compensation(self, /) -> Compensation | None:
        """
        Compensation (ersättning).
        """
    @property
    def cost_bearers(self, /) -> tuple[CostBearer, ...] | None:
        """
        Who bears which cost (kostnadsbärare).
        """
    @property
    def end(self, /) -> date | None:
        """
        Last day of a fixed term (slutdag), inclusive.
        """
    @property
    def extensions(self, /) -> dict[str, Any] | None:
        """
        Data of the user's own, kept as they stand.
        """
    @property
    def follow_up(self, /) -> FollowUpTerms | None:
        """
        Follow-up and insight (uppföljning och insyn).
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> AssignmentTerms:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> AssignmentTerms:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def in_kind(self, /) -> tuple[InKind, ...] | None:
        """
        Resources in kind (naturaresurser).
        """
    def latest_notice(self, /, *, end_by: date | str, by: str | None = None, service_days: int | None = None) -> LatestNotice | LatestNoticeReadings | NoticeUnknown:
        """
        The latest day on which notice (uppsägning) lets the agreement have ended by a day.

        `service_days` is a margin for the letter, in days that lagen (1930:173) does not move.
        """
    def letter(self, /, *, kind: str, on: date | str, by: str | None = None, option: int | None = None, details: LetterDetails | dict[str, Any] | None = None, stamp: LawBook | None = None) -> Letter:
        """
        A letter (brev) as a draft in Swedish: `notice` (uppsägning), `optionCall` (avrop) or
        `extensionRefusal` (avböjande av en förlängning som annars kommer av sig själv).

        What is not known becomes a blank in brackets, listed by its path.
        """
    def life_line(self, /, *, as_of: date | str | None = None, end_by: date | str | None = None, by: str | None = None, service_days: int | None = None, procurement_starts_by: date | str | None = None, next_procurement: NextProcurement | dict[str, Any] | None = None, language: str | None = None, stamped_at: datetime | str | None = None, alarms: Sequence[int] | None = None, law_book: LawBook | None = None, stamp: LawBook | None = None) -> LifeLine:
        """
        The life line (livslinje): every date of the agreement in order, the readings of its
        notice clause side by side, what a delay costs, and what is unknown.

        Notice is taken to be given on `as_of`. With `stamped_at` the answer holds a calendar
        file that reminds `alarms` days before what must be decided, 30 and 7 where left out.
        When the next procurement must begin is stated by `procurement_starts_by`, or counted
        backwards from the plan in `next_procurement`.
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

        Where the terms do not say to which day the period runs, or whether notice works to any day
        of an extended term, the answer holds the readings; where they do not settle it at all,
        what is missing, or what must be asked.
        """
    def option_ends(self, /, *, as_of: date | str | None = None) -> OptionsAnswer:
        """
        When each option (option) ends, and by when it must be called; with `as_of` also its state
        on that day. Options without a maximum are told of on a day alone.
        """
    @property
    def options(self, /) -> Options | tuple[ExtensionOption, ...] | None:
        """
        Options to extend (optioner på förlängning): equal ones, or one entry for each.
        """
    @property
    def penalties(self, /) -> tuple[Penalty, ...] | None:
        """
        Penalties (viten).
        """
    @property
    def start(self, /) -> date | None:
        """
        First day (startdag).
        """
    @property
    def term(self, /) -> str | None:
        """
        Length of a fixed term from the start (avtalstid), `24 months` or `2 years`, in place of
        the last day.
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
    def transition(self, /) -> Transition | None:
        """
        Transition at the end (avveckling och överlämning).
        """
    @property
    def until_further_notice(self, /) -> bool | None:
        """
        Whether it runs until further notice (tills vidare).
        """

@final
class Assumptions:
    """
    Assumptions (antaganden) of a timetable on what follows the bids.
    """
    def __copy__(self, /) -> Assumptions: ...
    def __deepcopy__(self, memo: Any, /) -> Assumptions: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, award_notified_on: date | str | None = None, sent_by: str | None = None, signed_on: date | str | None = None, invited_on: date | str | None = None, standstill_until: date | str | None = None, voluntary_notice_on: date | str | None = None, award_notice_published_on: date | str | None = None) -> Assumptions: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def award_notice_published_on(self, /) -> date | None:
        """
        The day the award notice was published (efterannons).
        """
    @property
    def award_notified_on(self, /) -> date | None:
        """
        The day the award notification is sent (underrättelsen skickas).
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> Assumptions:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> Assumptions:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def invited_on(self, /) -> date | None:
        """
        The day the candidates are invited (inbjudan).
        """
    @property
    def sent_by(self, /) -> str | None:
        """
        How it is sent, `electronic` to all or `other` to somebody.
        """
    @property
    def signed_on(self, /) -> date | None:
        """
        The day the contract is signed (avtalet ingås).
        """
    @property
    def standstill_until(self, /) -> date | None:
        """
        Last day of a longer standstill that the notification states, inclusive.
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
    def voluntary_notice_on(self, /) -> date | None:
        """
        The day a voluntary notice of a direct award was published (förhandsinsyn).
        """

@final
class AwardModel:
    """
    Award model (utvärderingsmodell), 16 kap. 1 och 6 §§ LOU: a formula, `lowestOverPrice` for
    instance, with its parameters, the rounding of its figures and what separates equal bids.
    """
    def __copy__(self, /) -> AwardModel: ...
    def __deepcopy__(self, memo: Any, /) -> AwardModel: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, kind: str, *, price_weight: Decimal | int | str | None = None, quality_weight: Decimal | int | str | None = None, clamp_at_zero: bool | None = None, full: Decimal | int | str | None = None, zero: Decimal | int | str | None = None, clamp_below_full: bool | None = None, per_point: Decimal | int | str | None = None, factor: Decimal | int | str | None = None, rate: Decimal | int | str | None = None, round_scores_to: int | None = None, tie_break: TieBreak | dict[str, Any] | None = None, price: Decimal | int | str | None = None) -> AwardModel: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def clamp_at_zero(self, /) -> bool | None:
        """
        Whether price points stop at 0, of `linearToLowest`.
        """
    @property
    def clamp_below_full(self, /) -> bool | None:
        """
        Whether a price below `full` gives no more than the full weight, of `absoluteLinear`.
        """
    @property
    def factor(self, /) -> Decimal | None:
        """
        Share of the median price that full quality is worth, of `medianDeduction`.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> AwardModel:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> AwardModel:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def full(self, /) -> Decimal | None:
        """
        The price in kronor that gives the full weight, of `absoluteLinear`.
        """
    @property
    def kind(self, /) -> str:
        """
        The kind of its formula (formel).
        """
    @property
    def per_point(self, /) -> Decimal | None:
        """
        What a point of quality is worth in kronor, of `addedValue`.
        """
    @property
    def price(self, /) -> Decimal | str | None:
        """
        The price in kronor, of `fixedPrice`; where the price is counted, `inCosts` or `yearZero`,
        of `lifeCycleCost`.
        """
    @property
    def price_weight(self, /) -> Decimal | None:
        """
        Weight of the price; the two weights sum to 100.
        """
    @property
    def quality_weight(self, /) -> Decimal | None:
        """
        Weight of the quality.
        """
    @property
    def rate(self, /) -> Decimal | None:
        """
        Discount rate a year, as a share of one, of `lifeCycleCost`.
        """
    @property
    def round_scores_to(self, /) -> int | None:
        """
        To how many decimals the total is rounded half up before ranking (avrundning).
        """
    @property
    def tie_break(self, /) -> TieBreak | None:
        """
        What separates bids with equal figures (särskiljning).
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
    def zero(self, /) -> Decimal | None:
        """
        The price in kronor that gives no points, of `absoluteLinear`.
        """

@final
class Bid:
    """
    Bid (anbud): what one bidder, alone or with others, has submitted.
    """
    def __copy__(self, /) -> Bid: ...
    def __deepcopy__(self, memo: Any, /) -> Bid: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, id: str | None = None, bidder: Bidder | dict[str, Any] | None = None, received_at: datetime | str | None = None, lots: Sequence[str] | None = None, prices: Sequence[Price | dict[str, Any]] | None = None, answers: Sequence[RequirementAnswer | dict[str, Any]] | None = None, documents: Sequence[SubmittedDocument | dict[str, Any]] | None = None, members: Sequence[str] | None = None, relied_on: Sequence[ReliedOn | dict[str, Any]] | None = None, subcontractors: Sequence[str] | None = None, exclusion: Sequence[ExclusionGround | dict[str, Any]] | None = None, valid_until: date | str | None = None, self_declaration: bool | None = None, capability: Sequence[Capability | dict[str, Any]] | None = None, secrecy: Sequence[SecrecyRequest | dict[str, Any]] | None = None, extensions: dict[str, Any] | None = None) -> Bid: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def answers(self, /) -> tuple[RequirementAnswer, ...] | None:
        """
        The answers to requirements.
        """
    @property
    def bidder(self, /) -> Bidder | None:
        """
        Who submitted it (anbudsgivare).
        """
    @property
    def capability(self, /) -> tuple[Capability, ...] | None:
        """
        What is stated on economic and technical capacity (kapacitet).
        """
    def check(self, /, tender: Tender | dict[str, Any], *, law_book: LawBook | None = None) -> BidCheck:
        """
        Whether the bid is complete and can be tried (anbudsprövning) against a tender: the
        verdict `late`, `rejectable`, `unknown`, `curable` or `admissible`, with every finding.
        """
    def checklist(self, /, tender: Tender | dict[str, Any], *, as_of: date | str | None = None, language: str | None = None, law_book: LawBook | None = None) -> Checklist:
        """
        What is left to do (checklista) before the deadline of a tender, the most urgent first.

        Days are counted from `as_of`; `language` is `"sv"` also where none is asked for.
        """
    @property
    def documents(self, /) -> tuple[SubmittedDocument, ...] | None:
        """
        The documents submitted; the list is taken as whole.
        """
    @property
    def exclusion(self, /) -> tuple[ExclusionGround, ...] | None:
        """
        What is known on exclusion grounds.
        """
    @property
    def extensions(self, /) -> dict[str, Any] | None:
        """
        Data of the user's own.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> Bid:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> Bid:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def id(self, /) -> str | None:
        """
        Its id.
        """
    @property
    def lots(self, /) -> tuple[str, ...] | None:
        """
        The lots bid for, by id.
        """
    @property
    def members(self, /) -> tuple[str, ...] | None:
        """
        The members of a group, by name.
        """
    @property
    def prices(self, /) -> tuple[Price, ...] | None:
        """
        The prices, one a lot, or one for the whole.
        """
    @property
    def received_at(self, /) -> datetime | None:
        """
        When it came in, by the clock of the receiver.
        """
    @property
    def relied_on(self, /) -> tuple[ReliedOn, ...] | None:
        """
        The companies whose capacity is relied on.
        """
    @property
    def secrecy(self, /) -> tuple[SecrecyRequest, ...] | None:
        """
        What the bidder asks to be kept secret (sekretessbegäran).
        """
    @property
    def self_declaration(self, /) -> bool | None:
        """
        Whether a self-declaration (egen försäkran, ESPD) of the bidder is attached.
        """
    @property
    def subcontractors(self, /) -> tuple[str, ...] | None:
        """
        The subcontractors, by name.
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
    def valid_until(self, /) -> date | None:
        """
        Last day the bid binds, inclusive (giltig till och med).
        """

@final
class BidDeadline:
    """
    Bid deadline (sista anbudsdag): a day, and a time of day in Sweden where one is stated.
    """
    def __copy__(self, /) -> BidDeadline: ...
    def __deepcopy__(self, memo: Any, /) -> BidDeadline: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, on: date | str | None = None, time: str | None = None) -> BidDeadline: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(data: dict[str, Any]) -> BidDeadline:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> BidDeadline:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def on(self, /) -> date | None:
        """
        The day.
        """
    @property
    def time(self, /) -> str | None:
        """
        The time of day; absent, the deadline lasts the whole day.
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
class Bidder:
    """
    Bidder (anbudsgivare).
    """
    def __copy__(self, /) -> Bidder: ...
    def __deepcopy__(self, memo: Any, /) -> Bidder: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, name: str | None = None, number: str | None = None) -> Bidder: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(data: dict[str, Any]) -> Bidder:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> Bidder:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def name(self, /) -> str | None:
        """
        Its name.
        """
    @property
    def number(self, /) -> Any | None:
        """
        Its number as stated; it need not be right.
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
class BidderQuestion:
    """
    Question of a bidder (fråga) and when it was answered.
    """
    def __copy__(self, /) -> BidderQuestion: ...
    def __deepcopy__(self, memo: Any, /) -> BidderQuestion: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, id: str | None = None, asked_on: date | str | None = None, answered_on: date | str | None = None) -> BidderQuestion: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def answered_on(self, /) -> date | None:
        """
        The day it was answered to all.
        """
    @property
    def asked_on(self, /) -> date | None:
        """
        The day it was put.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> BidderQuestion:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> BidderQuestion:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def id(self, /) -> str | None:
        """
        Its id.
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
class BudgetPlan:
    """
    Budget plan (budgetplan) of one or several committees.
    """
    def __copy__(self, /) -> BudgetPlan: ...
    def __deepcopy__(self, memo: Any, /) -> BudgetPlan: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, frames: Sequence[PlanFrame | dict[str, Any]] | None = None, commitments: Sequence[PlanCommitment | dict[str, Any]] | None = None, grants: Sequence[Grant | dict[str, Any]] | None = None, actuals: Sequence[Actual | dict[str, Any]] | None = None, booked_through: date | str | None = None, extensions: dict[str, Any] | None = None) -> BudgetPlan: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def actuals(self, /) -> tuple[Actual, ...] | None:
        """
        What is booked; absent is unknown, an empty list is nothing yet.
        """
    @property
    def booked_through(self, /) -> date | None:
        """
        The day through which the books are closed (stängd period); absent is unknown.
        """
    def chart(self, /, *, method: str, years: Sequence[int], as_of: date | str | None = None) -> BudgetChart:
        """
        The chart data of the forecast (diagramdata): frame line, stacked costs, what is left.
        """
    @property
    def commitments(self, /) -> tuple[PlanCommitment, ...] | None:
        """
        The commitments; absent is unknown, an empty list is none.
        """
    @property
    def extensions(self, /) -> dict[str, Any] | None:
        """
        Data of the user's own.
        """
    def forecast(self, /, *, method: str, years: Sequence[int], as_of: date | str | None = None) -> Forecast:
        """
        What the frames leave (budgetprognos), layer by layer and year by year.

        `method` lays an amount out over its years, as in `allocate`. `as_of` is the day it is
        judged on: later decisions are not known, and notice is counted from it.
        """
    @property
    def frames(self, /) -> tuple[PlanFrame, ...] | None:
        """
        The frames; absent is unknown.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> BudgetPlan:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> BudgetPlan:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def grants(self, /) -> tuple[Grant, ...] | None:
        """
        The grants that pay for a part of them.
        """
    def report(self, /, *, method: str, years: Sequence[int], as_of: date | str | None = None, language: str | None = None, format: str, stamp: LawBook | None = None) -> BudgetReport:
        """
        The forecast as a document for the board (rapport till nämnden).

        `format` is `markdown`, `html` or `xlsx`.
        """
    def scenarios(self, /, scenarios: Sequence[Scenario | dict[str, Any]], *, method: str, years: Sequence[int], as_of: date | str | None = None) -> Scenarios:
        """
        Named changes beside the plan as it stands (scenarier).
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
class Buyer:
    """
    Buyer (upphandlande myndighet): the contracting authority.
    """
    def __copy__(self, /) -> Buyer: ...
    def __deepcopy__(self, memo: Any, /) -> Buyer: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, name: str | None = None, number: str | None = None, authority: str | None = None) -> Buyer: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def authority(self, /) -> str | None:
        """
        Whether it is a central government authority.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> Buyer:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> Buyer:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def name(self, /) -> str | None:
        """
        Its name.
        """
    @property
    def number(self, /) -> str | None:
        """
        Its organisation number.
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
class CalendarEvent:
    """
    Calendar event (kalenderhändelse): something that falls on a day.
    """
    def __copy__(self, /) -> CalendarEvent: ...
    def __deepcopy__(self, memo: Any, /) -> CalendarEvent: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, on: date | str, what: str, path: str | None = None, key: str | None = None, description: str | None = None) -> CalendarEvent: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def description(self, /) -> str | None:
        """
        More about it (beskrivning).
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> CalendarEvent:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> CalendarEvent:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def key(self, /) -> str | None:
        """
        What it is found again by (nyckel), so that a calendar program moves or renames the event
        in place of adding one; where it is left out, the day and what it is.
        """
    @property
    def on(self, /) -> date:
        """
        The day (dag); the event lasts the whole of it.
        """
    @property
    def path(self, /) -> str | None:
        """
        The fact of the dossier that it comes from (uppgift), where there is one.
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
    def what(self, /) -> str:
        """
        What it is (vad).
        """

@final
class Capability:
    """
    Capability (kapacitet) that is stated: one criterion of economic or technical standing.
    """
    def __copy__(self, /) -> Capability: ...
    def __deepcopy__(self, memo: Any, /) -> Capability: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, criterion: str | None = None, met: bool | None = None, statements: Sequence[str] | None = None) -> Capability: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def criterion(self, /) -> str | None:
        """
        The criterion, by the code of the self-declaration, for instance `gen-year-to`.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> Capability:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> Capability:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def met(self, /) -> bool | None:
        """
        Whether it is stated to be met.
        """
    @property
    def statements(self, /) -> tuple[str, ...] | None:
        """
        What is stated, a line each.
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
class CarryOver:
    """
    Carry-over (resultatöverföring) into a year; it counts only once it is decided.
    """
    def __copy__(self, /) -> CarryOver: ...
    def __deepcopy__(self, memo: Any, /) -> CarryOver: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, year: int | None = None, amount: Decimal | int | str | None = None, status: str | None = None, decided_on: date | str | None = None, source: str | None = None) -> CarryOver: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Decimal | None:
        """
        The amount; a deficit to restore is negative.
        """
    @property
    def decided_on(self, /) -> date | None:
        """
        The day of the decision.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> CarryOver:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> CarryOver:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def source(self, /) -> str | None:
        """
        Where it stands.
        """
    @property
    def status(self, /) -> str | None:
        """
        Its status.
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
    def year(self, /) -> int | None:
        """
        The year that gets it.
        """

@final
class ChangeClause:
    """
    Clause (klausul) of the procurement documents, as a person has judged it.
    """
    def __copy__(self, /) -> ChangeClause: ...
    def __deepcopy__(self, memo: Any, /) -> ChangeClause: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, in_documents: bool | None = None, clear: bool | None = None, states_scope: bool | None = None) -> ChangeClause: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def clear(self, /) -> bool | None:
        """
        Whether it is clear, exact and unequivocal.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> ChangeClause:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> ChangeClause:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def in_documents(self, /) -> bool | None:
        """
        Whether it stood in the procurement documents.
        """
    @property
    def states_scope(self, /) -> bool | None:
        """
        Whether it says to which extent and of which nature changes may be.
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
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
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
class Commitment:
    """
    Commitment (bundna medel): an agreement's claim on the frame, for its days.
    """
    def __copy__(self, /) -> Commitment: ...
    def __deepcopy__(self, memo: Any, /) -> Commitment: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, id: str | None = None, annual: Decimal | int | str | None = None, total: Decimal | int | str | None = None, first_day: date | str | None = None, last_day: date | str | None = None) -> Commitment: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def annual(self, /) -> Decimal | None:
        """
        Amount a year; exactly one of `annual` and `total`.
        """
    @property
    def first_day(self, /) -> date | None:
        """
        First day.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> Commitment:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> Commitment:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def id(self, /) -> str | None:
        """
        The commitment's id.
        """
    @property
    def last_day(self, /) -> date | None:
        """
        Last day, inclusive; an absent end is unknown, never none.
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
    def total(self, /) -> Decimal | None:
        """
        Amount for the whole time.
        """

@final
class Compensation:
    """
    Compensation (ersättning) and what it covers.
    """
    def __copy__(self, /) -> Compensation: ...
    def __deepcopy__(self, memo: Any, /) -> Compensation: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, annual: Decimal | int | str | None = None, monthly: Decimal | int | str | None = None, total: Decimal | int | str | None = None, includes: Sequence[str] | None = None, excludes: Sequence[str] | None = None, unit_prices: Sequence[UnitPrice | dict[str, Any]] | None = None) -> Compensation: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def annual(self, /) -> Decimal | None:
        """
        Amount a year.
        """
    @property
    def excludes(self, /) -> tuple[str, ...] | None:
        """
        What is not in it.
        """
    def fee(self, /, *, volumes: Sequence[Volume | dict[str, Any]]) -> Fee:
        """
        What a year comes to (årets ersättning): the fixed fee, and each price per unit by its
        volume.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> Compensation:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> Compensation:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def includes(self, /) -> tuple[str, ...] | None:
        """
        What is in it.
        """
    @property
    def monthly(self, /) -> Decimal | None:
        """
        Amount a month.
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
    def total(self, /) -> Decimal | None:
        """
        Amount for the whole term.
        """
    @property
    def unit_prices(self, /) -> tuple[UnitPrice, ...] | None:
        """
        Prices per unit, beside or in place of a fixed amount.
        """

@final
class ConditionEvidence:
    """
    Evidence on a condition (underlag om ett villkor).
    """
    def __copy__(self, /) -> ConditionEvidence: ...
    def __deepcopy__(self, memo: Any, /) -> ConditionEvidence: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, condition: str | None = None, text: str | None = None, source: str | None = None) -> ConditionEvidence: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def condition(self, /) -> str | None:
        """
        The condition.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> ConditionEvidence:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> ConditionEvidence:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def source(self, /) -> str | None:
        """
        Where it stands.
        """
    @property
    def text(self, /) -> str | None:
        """
        What it says.
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
class ContractChange:
    """
    Change (ändring) of a contract.
    """
    def __copy__(self, /) -> ContractChange: ...
    def __deepcopy__(self, memo: Any, /) -> ContractChange: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, on: date | str | None = None, amount: Decimal | int | str | None = None, ground: str | None = None, nature_kept: bool | None = None, clause: ChangeClause | dict[str, Any] | None = None, conditions_met: bool | None = None) -> ContractChange: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Decimal | None:
        """
        What it adds to the contract's value; negative where it takes away.
        """
    @property
    def clause(self, /) -> ChangeClause | None:
        """
        The clause that a change by clause rests on.
        """
    @property
    def conditions_met(self, /) -> bool | None:
        """
        Whether the other conditions of 11 or 12 § are met, as a person has judged them.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> ContractChange:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> ContractChange:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def ground(self, /) -> str | None:
        """
        The ground that is claimed: `small`, `clause`, `supplementary` or `unforeseen`.
        """
    @property
    def nature_kept(self, /) -> bool | None:
        """
        Whether the overall nature of the contract is kept.
        """
    @property
    def on(self, /) -> date | None:
        """
        The day of the change.
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
class Contribution:
    """
    Contribution (bidrag) of a partner: an amount, or a quantity and a rate.
    """
    def __copy__(self, /) -> Contribution: ...
    def __deepcopy__(self, memo: Any, /) -> Contribution: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, by: str | None = None, kind: str | None = None, amount: Decimal | int | str | None = None, quantity: Decimal | int | str | None = None, unit: str | None = None, rate: Decimal | int | str | None = None, rate_source: str | None = None, in_budget: bool | None = None, method: str | None = None) -> Contribution: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Decimal | None:
        """
        Its value in kronor.
        """
    @property
    def by(self, /) -> str | None:
        """
        The partner's name.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> Contribution:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> Contribution:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def in_budget(self, /) -> bool | None:
        """
        Whether it is money in a budget.
        """
    @property
    def kind(self, /) -> str | None:
        """
        What it is.
        """
    @property
    def method(self, /) -> str | None:
        """
        How its value was found: `actualCost`, `flatRate` for instance.
        """
    @property
    def quantity(self, /) -> Decimal | None:
        """
        How much of the unit.
        """
    @property
    def rate(self, /) -> Decimal | None:
        """
        Kronor for one unit. There is no national rate for volunteers.
        """
    @property
    def rate_source(self, /) -> str | None:
        """
        Where the rate comes from.
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
    def unit(self, /) -> str | None:
        """
        The unit, for instance `hour` or `m2`.
        """

@final
class Cost:
    """
    Cost (kostnad); an absent bearer or amount is unknown, never nobody or 0.
    """
    def __copy__(self, /) -> Cost: ...
    def __deepcopy__(self, memo: Any, /) -> Cost: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, item: str | None = None, bearer: str | None = None, amount: Decimal | int | str | None = None) -> Cost: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Decimal | None:
        """
        How much.
        """
    @property
    def bearer(self, /) -> str | None:
        """
        Who bears it.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> Cost:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> Cost:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def item(self, /) -> str | None:
        """
        What for.
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
class CostBearer:
    """
    Cost bearer (kostnadsbärare) of an item; an absent bearer is unknown, never nobody.
    """
    def __copy__(self, /) -> CostBearer: ...
    def __deepcopy__(self, memo: Any, /) -> CostBearer: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, item: str | None = None, bearer: str | None = None) -> CostBearer: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def bearer(self, /) -> str | None:
        """
        The party's id.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> CostBearer:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> CostBearer:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def item(self, /) -> str | None:
        """
        The item, for instance premises.
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
class CostItem:
    """
    Cost item (kostnadspost) of an activity.
    """
    def __copy__(self, /) -> CostItem: ...
    def __deepcopy__(self, memo: Any, /) -> CostItem: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, id: str | None = None, what: str | None = None, cost: Decimal | int | str | None = None, premises: Decimal | int | str | None = None, on: date | str | None = None, exempt: bool | None = None, in_business: bool | None = None, landlord: str | None = None) -> CostItem: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def cost(self, /) -> Decimal | None:
        """
        The cost without VAT.
        """
    @property
    def exempt(self, /) -> bool | None:
        """
        Whether the service is exempt from VAT.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> CostItem:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> CostItem:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def id(self, /) -> str | None:
        """
        The item's id.
        """
    @property
    def in_business(self, /) -> bool | None:
        """
        Whether the payee is in business (näringsidkare).
        """
    @property
    def landlord(self, /) -> str | None:
        """
        Who lets the premises: `public` or `other`.
        """
    @property
    def on(self, /) -> date | None:
        """
        The day the cost was incurred.
        """
    @property
    def premises(self, /) -> Decimal | None:
        """
        The part of it shown to be for premises; absent where none is shown.
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
    def what(self, /) -> str | None:
        """
        What it is for.
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
class CriterionScore:
    """
    Points of a criterion (poäng på ett tilldelningskriterium).
    """
    def __copy__(self, /) -> CriterionScore: ...
    def __deepcopy__(self, memo: Any, /) -> CriterionScore: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, id: str | None = None, weight: Decimal | int | str | None = None, score: Decimal | int | str | None = None) -> CriterionScore: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(data: dict[str, Any]) -> CriterionScore:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> CriterionScore:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def id(self, /) -> str | None:
        """
        The criterion.
        """
    @property
    def score(self, /) -> Decimal | None:
        """
        Points from 0 to 100.
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
    def weight(self, /) -> Decimal | None:
        """
        Its weight among the criteria of quality, above 0; the weights sum to 100.
        """

@final
class DemandedDocument:
    """
    Document that the tender asks for (begärd handling).
    """
    def __copy__(self, /) -> DemandedDocument: ...
    def __deepcopy__(self, memo: Any, /) -> DemandedDocument: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, id: str | None = None, title: str | None = None, required: bool | None = None, signed: bool | None = None, max_age_days: int | None = None) -> DemandedDocument: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(data: dict[str, Any]) -> DemandedDocument:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> DemandedDocument:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def id(self, /) -> str | None:
        """
        Its id.
        """
    @property
    def max_age_days(self, /) -> int | None:
        """
        How old it may be at most on the day of the deadline, in days.
        """
    @property
    def required(self, /) -> bool | None:
        """
        Whether a bid must hold it.
        """
    @property
    def signed(self, /) -> bool | None:
        """
        Whether it must be signed (undertecknad).
        """
    @property
    def title(self, /) -> str | None:
        """
        Its title.
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
class Dossier:
    """
    Dossier (akt): one case with all its parts, each fact stated, inferred or absent.
    """
    def __copy__(self, /) -> Dossier: ...
    def __deepcopy__(self, memo: Any, /) -> Dossier: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, anbud: str | None = None, id: str | None = None, title: str | None = None, status: str | None = None, parties: Sequence[DossierParty | dict[str, Any]] | None = None, activity: Activity | dict[str, Any] | None = None, periods: Sequence[DossierPeriod | dict[str, Any]] | None = None, events: Sequence[DossierEvent | dict[str, Any]] | None = None, responsibilities: Sequence[Responsibility | dict[str, Any]] | None = None, costs: Sequence[Cost | dict[str, Any]] | None = None, in_kind: Sequence[InKind | dict[str, Any]] | None = None, staff: Sequence[Staff | dict[str, Any]] | None = None, measures: Sequence[Measure | dict[str, Any]] | None = None, goals: Sequence[str] | None = None, related: Sequence[Related | dict[str, Any]] | None = None, tender: Tender | dict[str, Any] | None = None, bids: Sequence[Bid | dict[str, Any]] | None = None, assignment: AssignmentTerms | dict[str, Any] | None = None, next_procurement: NextProcurement | dict[str, Any] | None = None, partnership: Partnership | dict[str, Any] | None = None, need: Need | dict[str, Any] | None = None, budget: DossierBudget | dict[str, Any] | None = None, follow_up: FollowUp | dict[str, Any] | None = None, sources: Sequence[SourceDocument | dict[str, Any]] | None = None, inferred: Sequence[Inference | dict[str, Any]] | None = None, extensions: dict[str, Any] | None = None) -> Dossier: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def activity(self, /) -> Activity | None:
        """
        What is done, for whom and where.
        """
    @property
    def anbud(self, /) -> str | None:
        """
        Version of the contract, `1`.
        """
    @property
    def assignment(self, /) -> AssignmentTerms | None:
        """
        The terms of the agreement or internal assignment.
        """
    @property
    def bids(self, /) -> tuple[Bid, ...] | None:
        """
        The bids.
        """
    @property
    def budget(self, /) -> DossierBudget | None:
        """
        Frame and commitments.
        """
    @property
    def costs(self, /) -> tuple[Cost, ...] | None:
        """
        Costs and who bears them.
        """
    @property
    def events(self, /) -> tuple[DossierEvent, ...] | None:
        """
        Dated events.
        """
    @property
    def extensions(self, /) -> dict[str, Any] | None:
        """
        Data of the user's own.
        """
    @property
    def follow_up(self, /) -> FollowUp | None:
        """
        Follow-up.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> Dossier:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> Dossier:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def goals(self, /) -> tuple[str, ...] | None:
        """
        Goals.
        """
    @property
    def id(self, /) -> str | None:
        """
        Identity of the case.
        """
    @property
    def in_kind(self, /) -> tuple[InKind, ...] | None:
        """
        Resources in kind; they are no money in the ledger.
        """
    @property
    def inferred(self, /) -> tuple[Inference, ...] | None:
        """
        What is inferred, and why.
        """
    @property
    def measures(self, /) -> tuple[Measure, ...] | None:
        """
        Measures, each with what it is a share of.
        """
    @property
    def need(self, /) -> Need | None:
        """
        The need, for the choice of form.
        """
    @property
    def next_procurement(self, /) -> NextProcurement | None:
        """
        The procurement that follows the agreement, as it is planned.
        """
    @property
    def parties(self, /) -> tuple[DossierParty, ...] | None:
        """
        Parties and their roles.
        """
    @property
    def partnership(self, /) -> Partnership | None:
        """
        The partnership.
        """
    @property
    def periods(self, /) -> tuple[DossierPeriod, ...] | None:
        """
        Periods of the case.
        """
    @property
    def related(self, /) -> tuple[Related, ...] | None:
        """
        Related matters.
        """
    @property
    def responsibilities(self, /) -> tuple[Responsibility, ...] | None:
        """
        Who leads and who takes part in which task.
        """
    def review(self, /, *, as_of: date | str | None = None, language: str | None = None, law_book: LawBook | None = None) -> Review:
        """
        Asks every question that can be asked of the dossier (genomgång).

        On `as_of` notice is taken to be given, and a procurement that has not begun is taken
        to begin. `language` is that of the calendar, `"sv"` also where none is asked for.
        """
    @property
    def sources(self, /) -> tuple[SourceDocument, ...] | None:
        """
        Where the facts are stated.
        """
    @property
    def staff(self, /) -> tuple[Staff, ...] | None:
        """
        Staff.
        """
    @property
    def status(self, /) -> str | None:
        """
        How far the matter has come.
        """
    @property
    def tender(self, /) -> Tender | None:
        """
        The procurement.
        """
    @property
    def title(self, /) -> str | None:
        """
        Title.
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
class DossierBudget:
    """
    Budget of a case (budget).
    """
    def __copy__(self, /) -> DossierBudget: ...
    def __deepcopy__(self, memo: Any, /) -> DossierBudget: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, frame: Frame | dict[str, Any] | None = None, commitments: Sequence[Commitment | dict[str, Any]] | None = None) -> DossierBudget: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def commitments(self, /) -> tuple[Commitment, ...] | None:
        """
        The commitments.
        """
    @property
    def frame(self, /) -> Frame | None:
        """
        The frame.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> DossierBudget:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> DossierBudget:
        """
        Reads the strict JSON form of the contract.
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
class DossierEvent:
    """
    Event (händelse).
    """
    def __copy__(self, /) -> DossierEvent: ...
    def __deepcopy__(self, memo: Any, /) -> DossierEvent: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, what: str | None = None, on: date | str | None = None, precision: str | None = None) -> DossierEvent: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(data: dict[str, Any]) -> DossierEvent:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> DossierEvent:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def on(self, /) -> date | str | None:
        """
        When.
        """
    @property
    def precision(self, /) -> str | None:
        """
        Precision of the date.
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
    def what(self, /) -> str | None:
        """
        What happened.
        """

@final
class DossierParty:
    """
    Party (part) of a case, with its separate roles.
    """
    def __copy__(self, /) -> DossierParty: ...
    def __deepcopy__(self, memo: Any, /) -> DossierParty: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, id: str | None = None, name: str | None = None, number: str | None = None, part_of: str | None = None, roles: Sequence[str] | None = None) -> DossierParty: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(data: dict[str, Any]) -> DossierParty:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> DossierParty:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def id(self, /) -> str | None:
        """
        Identity within the dossier.
        """
    @property
    def name(self, /) -> str | None:
        """
        Name.
        """
    @property
    def number(self, /) -> str | None:
        """
        Organisation number.
        """
    @property
    def part_of(self, /) -> str | None:
        """
        The party it is part of.
        """
    @property
    def roles(self, /) -> tuple[str, ...] | None:
        """
        Roles, each by itself.
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
class DossierPeriod:
    """
    Period (period) of a case, both ends inclusive.
    """
    def __copy__(self, /) -> DossierPeriod: ...
    def __deepcopy__(self, memo: Any, /) -> DossierPeriod: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, label: str | None = None, first: date | str | None = None, last: date | str | None = None, precision: str | None = None) -> DossierPeriod: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def first(self, /) -> date | str | None:
        """
        First day or month.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> DossierPeriod:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> DossierPeriod:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def label(self, /) -> str | None:
        """
        What it is.
        """
    @property
    def last(self, /) -> date | str | None:
        """
        Last day or month.
        """
    @property
    def precision(self, /) -> str | None:
        """
        Precision of both.
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
class EarlierAward:
    """
    Earlier award (tidigare tilldelning) under a reservation for participatory organisations.
    """
    def __copy__(self, /) -> EarlierAward: ...
    def __deepcopy__(self, memo: Any, /) -> EarlierAward: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, supplier: str | None = None, awarded_on: date | str | None = None) -> EarlierAward: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def awarded_on(self, /) -> date | None:
        """
        The day of the award.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> EarlierAward:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> EarlierAward:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def supplier(self, /) -> str | None:
        """
        The organisation that was awarded the contract.
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
class Entrustment:
    """
    Entrustment (tilldelning) of a service of general economic interest, with its end.
    """
    def __copy__(self, /) -> Entrustment: ...
    def __deepcopy__(self, memo: Any, /) -> Entrustment: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, first_day: date | str | None = None, last_day: date | str | None = None, compensation_per_year_eur: Decimal | int | str | None = None, social_service: bool | None = None, source: str | None = None) -> Entrustment: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def compensation_per_year_eur(self, /) -> Decimal | None:
        """
        Compensation a year in euro, for the decision on such services.
        """
    @property
    def first_day(self, /) -> date | None:
        """
        First day.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> Entrustment:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> Entrustment:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def last_day(self, /) -> date | None:
        """
        Last day, inclusive.
        """
    @property
    def social_service(self, /) -> bool | None:
        """
        Whether it is a social service that the decision leaves without a ceiling.
        """
    @property
    def source(self, /) -> str | None:
        """
        Where it stands.
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
class EuroRate:
    """
    Exchange rate (växelkurs) of kronor for one euro, with its day and where it stands.
    """
    def __copy__(self, /) -> EuroRate: ...
    def __deepcopy__(self, memo: Any, /) -> EuroRate: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, sek_per_euro: Decimal | int | str | None = None, on: date | str | None = None, source: str | None = None) -> EuroRate: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(data: dict[str, Any]) -> EuroRate:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> EuroRate:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def on(self, /) -> date | None:
        """
        The day of the rate.
        """
    @property
    def sek_per_euro(self, /) -> Decimal | None:
        """
        Kronor for one euro, from 1 to 1000.
        """
    @property
    def source(self, /) -> str | None:
        """
        Where it stands.
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
class Evidence:
    """
    Evidence (underlag) on one criterion, with where it stands.
    """
    def __copy__(self, /) -> Evidence: ...
    def __deepcopy__(self, memo: Any, /) -> Evidence: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, criterion: str | None = None, finding: str | None = None, text: str | None = None, source: str | None = None) -> Evidence: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def criterion(self, /) -> str | None:
        """
        The criterion it speaks of.
        """
    @property
    def finding(self, /) -> str | None:
        """
        What it says.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> Evidence:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> Evidence:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def source(self, /) -> str | None:
        """
        Where it stands: a document and a place in it.
        """
    @property
    def text(self, /) -> str | None:
        """
        In our own words.
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
class ExclusionGround:
    """
    Exclusion ground (uteslutningsgrund) and whether it is present.
    """
    def __copy__(self, /) -> ExclusionGround: ...
    def __deepcopy__(self, memo: Any, /) -> ExclusionGround: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, ground: str | None = None, present: bool | None = None, concerns: str | None = None, on: date | str | None = None, established: bool | None = None, settled: bool | None = None, self_cleaning: bool | None = None) -> ExclusionGround: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def concerns(self, /) -> str | None:
        """
        Whom it concerns: a company of the bid by its name, or a role; absent, the bidder.
        """
    @property
    def established(self, /) -> bool | None:
        """
        Whether an unpaid debt is established by a final judgment or decision (13:2).
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> ExclusionGround:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> ExclusionGround:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def ground(self, /) -> str | None:
        """
        The section, chapter and number, for instance `13:2`.
        """
    @property
    def on(self, /) -> date | None:
        """
        The day of the judgment (13:1) or of the event (13:3).
        """
    @property
    def present(self, /) -> bool | None:
        """
        Whether it is present.
        """
    @property
    def self_cleaning(self, /) -> bool | None:
        """
        Whether the supplier states what it has done to be reliable again (13:5).
        """
    @property
    def settled(self, /) -> bool | None:
        """
        Whether the debt is paid or its payment is agreed on (13:5).
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
class Exit:
    """
    Exit (avslut) and what may be changed before it; term and notice stand in the terms.
    """
    def __copy__(self, /) -> Exit: ...
    def __deepcopy__(self, memo: Any, /) -> Exit: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, changes: str | None = None, renegotiation: str | None = None, rescission: str | None = None, dispute: str | None = None, hand_over: str | None = None) -> Exit: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def changes(self, /) -> str | None:
        """
        How the agreement is changed (ändringar).
        """
    @property
    def dispute(self, /) -> str | None:
        """
        How a dispute is settled (tvist).
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> Exit:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> Exit:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def hand_over(self, /) -> str | None:
        """
        What is handed over at the end (överlämning).
        """
    @property
    def renegotiation(self, /) -> str | None:
        """
        When it is renegotiated (omförhandling).
        """
    @property
    def rescission(self, /) -> str | None:
        """
        When it may be rescinded for breach (hävning).
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
class ExtensionOption:
    """
    Option to extend (option) as one of several, each with a length of its own.
    """
    def __copy__(self, /) -> ExtensionOption: ...
    def __deepcopy__(self, memo: Any, /) -> ExtensionOption: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, months: int | None = None, call_before_months: int | None = None, call_before_weeks: int | None = None, call_before_days: int | None = None, called_by: str | None = None, automatic: bool | None = None, price: Decimal | int | str | None = None, state: str | None = None) -> ExtensionOption: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def automatic(self, /) -> bool | None:
        """
        Whether it extends by itself (automatisk förlängning) unless somebody objects.
        """
    @property
    def call_before_days(self, /) -> int | None:
        """
        The same in days (dagar).
        """
    @property
    def call_before_months(self, /) -> int | None:
        """
        Months before the current end by which it must be called (avropas), or refused where it
        extends by itself.
        """
    @property
    def call_before_weeks(self, /) -> int | None:
        """
        The same in weeks (veckor).
        """
    @property
    def called_by(self, /) -> str | None:
        """
        Who calls it (avropande part).
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> ExtensionOption:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> ExtensionOption:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def months(self, /) -> int | None:
        """
        Months by which it extends the agreement (längd).
        """
    @property
    def price(self, /) -> Decimal | None:
        """
        Price of a year of its time (pris), where it is another than before.
        """
    @property
    def state(self, /) -> str | None:
        """
        What has become of it (läge): `open`, `called`, `refused` or `lapsed`.
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
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
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
class FollowUp:
    """
    Follow-up (uppföljning).
    """
    def __copy__(self, /) -> FollowUp: ...
    def __deepcopy__(self, memo: Any, /) -> FollowUp: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, by: Sequence[str] | None = None, interval: str | None = None, indicators: Sequence[str] | None = None) -> FollowUp: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def by(self, /) -> tuple[str, ...] | None:
        """
        By whom.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> FollowUp:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> FollowUp:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def indicators(self, /) -> tuple[str, ...] | None:
        """
        Indicators.
        """
    @property
    def interval(self, /) -> str | None:
        """
        How often.
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
class FollowUpPlan:
    """
    Follow-up plan (uppföljningsplan) of a partnership.
    """
    def __copy__(self, /) -> FollowUpPlan: ...
    def __deepcopy__(self, memo: Any, /) -> FollowUpPlan: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, by: Sequence[str] | None = None, first: date | str | None = None, every_months: int | None = None, indicators: Sequence[Indicator | dict[str, Any]] | None = None) -> FollowUpPlan: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def by(self, /) -> tuple[str, ...] | None:
        """
        By whom; the partners' names.
        """
    @property
    def every_months(self, /) -> int | None:
        """
        Months from one to the next.
        """
    @property
    def first(self, /) -> date | None:
        """
        Day of the first follow-up.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> FollowUpPlan:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> FollowUpPlan:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def indicators(self, /) -> tuple[Indicator, ...] | None:
        """
        The indicators.
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
class FollowUpTerms:
    """
    Follow-up and insight (uppföljning och insyn), 10 kap. 8-9 §§ KL.
    """
    def __copy__(self, /) -> FollowUpTerms: ...
    def __deepcopy__(self, memo: Any, /) -> FollowUpTerms: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, by: Sequence[str] | None = None, first: date | str | None = None, every_months: int | None = None, indicators: Sequence[str] | None = None, private_provider: bool | None = None, insight: bool | None = None) -> FollowUpTerms: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def by(self, /) -> tuple[str, ...] | None:
        """
        By whom.
        """
    @property
    def every_months(self, /) -> int | None:
        """
        Months from one to the next.
        """
    @property
    def first(self, /) -> date | None:
        """
        Day of the first follow-up.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> FollowUpTerms:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> FollowUpTerms:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def indicators(self, /) -> tuple[str, ...] | None:
        """
        Indicators.
        """
    @property
    def insight(self, /) -> bool | None:
        """
        Whether the terms give the authority what the public's insight takes.
        """
    @property
    def private_provider(self, /) -> bool | None:
        """
        Whether the provider is a private one (privat utförare).
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
class Frame:
    """
    Budget frame (budgetram): what a committee may use, by calendar year.
    """
    def __copy__(self, /) -> Frame: ...
    def __deepcopy__(self, memo: Any, /) -> Frame: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, holder: str | None = None, lines: Sequence[FrameLine | dict[str, Any]] | None = None) -> Frame: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(data: dict[str, Any]) -> Frame:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> Frame:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def holder(self, /) -> str | None:
        """
        Who holds it, for instance the committee (nämnden).
        """
    @property
    def lines(self, /) -> tuple[FrameLine, ...] | None:
        """
        Its lines.
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
class FrameLine:
    """
    Frame line (ramrad): a level for each year, or an amount within one year.
    """
    def __copy__(self, /) -> FrameLine: ...
    def __deepcopy__(self, memo: Any, /) -> FrameLine: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, first_day: date | str | None = None, last_day: date | str | None = None, per_year: Decimal | int | str | None = None, amount: Decimal | int | str | None = None, status: str | None = None) -> FrameLine: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Decimal | None:
        """
        Amount within one calendar year.
        """
    @property
    def first_day(self, /) -> date | None:
        """
        First day.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> FrameLine:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> FrameLine:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def last_day(self, /) -> date | None:
        """
        Last day, inclusive; absent in a level that stands until further notice.
        """
    @property
    def per_year(self, /) -> Decimal | None:
        """
        Level for each year; a level is never added up over the years.
        """
    @property
    def status(self, /) -> str | None:
        """
        Its status.
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
class FundingShare:
    """
    Share of a grant (bidragets andel) in a commitment, on the days of the grant.
    """
    def __copy__(self, /) -> FundingShare: ...
    def __deepcopy__(self, memo: Any, /) -> FundingShare: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, grant: str | None = None, share: Decimal | int | str | None = None) -> FundingShare: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(data: dict[str, Any]) -> FundingShare:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> FundingShare:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def grant(self, /) -> str | None:
        """
        The id of the grant.
        """
    @property
    def share(self, /) -> Decimal | None:
        """
        The share of the cost that it pays.
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
class Governance:
    """
    Governance (styrning) of a partnership.
    """
    def __copy__(self, /) -> Governance: ...
    def __deepcopy__(self, memo: Any, /) -> Governance: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, groups: Sequence[GovernanceGroup | dict[str, Any]] | None = None, decisions: str | None = None) -> Governance: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def decisions(self, /) -> str | None:
        """
        How decisions are made (beslutsordning).
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> Governance:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> Governance:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def groups(self, /) -> tuple[GovernanceGroup, ...] | None:
        """
        The groups.
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
class GovernanceGroup:
    """
    Group (grupp) that steers or works; its members are partners and functions, never named persons.
    """
    def __copy__(self, /) -> GovernanceGroup: ...
    def __deepcopy__(self, memo: Any, /) -> GovernanceGroup: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, kind: str | None = None, members: Sequence[str] | None = None, mandate: str | None = None, every_months: int | None = None) -> GovernanceGroup: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def every_months(self, /) -> int | None:
        """
        Months from one meeting to the next.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> GovernanceGroup:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> GovernanceGroup:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def kind(self, /) -> str | None:
        """
        What it is: `steering`, `working` or `reference`.
        """
    @property
    def mandate(self, /) -> str | None:
        """
        What it may decide (mandat).
        """
    @property
    def members(self, /) -> tuple[str, ...] | None:
        """
        Partners and functions in it.
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
class Grant:
    """
    Grant (bidrag), for instance a state grant with a period of its own (statsbidrag).
    """
    def __copy__(self, /) -> Grant: ...
    def __deepcopy__(self, memo: Any, /) -> Grant: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, id: str | None = None, name: str | None = None, first_day: date | str | None = None, last_day: date | str | None = None, amount: Decimal | int | str | None = None, source: str | None = None) -> Grant: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Decimal | None:
        """
        What is granted.
        """
    @property
    def first_day(self, /) -> date | None:
        """
        First day of the time that it pays for.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> Grant:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> Grant:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def id(self, /) -> str | None:
        """
        The grant's id.
        """
    @property
    def last_day(self, /) -> date | None:
        """
        Last day, inclusive.
        """
    @property
    def name(self, /) -> str | None:
        """
        Its name.
        """
    @property
    def source(self, /) -> str | None:
        """
        Where it stands.
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
class InKind:
    """
    Resource in kind (naturaresurs); it is no money in the ledger.
    """
    def __copy__(self, /) -> InKind: ...
    def __deepcopy__(self, memo: Any, /) -> InKind: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, what: str | None = None, quantity: int | None = None, provided_by: str | None = None, used_for: str | None = None) -> InKind: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(data: dict[str, Any]) -> InKind:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> InKind:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def provided_by(self, /) -> str | None:
        """
        Who provides it.
        """
    @property
    def quantity(self, /) -> int | None:
        """
        How many.
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
    def used_for(self, /) -> str | None:
        """
        What it is for.
        """
    @property
    def what(self, /) -> str | None:
        """
        What it is.
        """

@final
class InKindItem:
    """
    Valued resource in kind (värderad resurs utan pengar): beside the cost, not in it.
    """
    def __copy__(self, /) -> InKindItem: ...
    def __deepcopy__(self, memo: Any, /) -> InKindItem: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, id: str | None = None, what: str | None = None, provided_by: str | None = None, quantity: Decimal | int | str | None = None, unit: str | None = None, rate: Decimal | int | str | None = None, rate_source: str | None = None) -> InKindItem: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(data: dict[str, Any]) -> InKindItem:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> InKindItem:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def id(self, /) -> str | None:
        """
        The item's id.
        """
    @property
    def provided_by(self, /) -> str | None:
        """
        Who provides it.
        """
    @property
    def quantity(self, /) -> Decimal | None:
        """
        How much of it.
        """
    @property
    def rate(self, /) -> Decimal | None:
        """
        What one unit is valued at.
        """
    @property
    def rate_source(self, /) -> str | None:
        """
        Where the rate stands.
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
    def unit(self, /) -> str | None:
        """
        What it is counted in, hours for instance.
        """
    @property
    def what(self, /) -> str | None:
        """
        What it is.
        """

@final
class IndexForecast:
    """
    Expected index (indexprognos): a change against the agreed price, from a day on.
    """
    def __copy__(self, /) -> IndexForecast: ...
    def __deepcopy__(self, memo: Any, /) -> IndexForecast: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, first_day: date | str | None = None, share: Decimal | int | str | None = None) -> IndexForecast: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def first_day(self, /) -> date | None:
        """
        First day with it.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> IndexForecast:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> IndexForecast:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def share(self, /) -> Decimal | None:
        """
        The change, `0.03` for three percent.
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
class IndexShare:
    """
    Index and its share (index och andel).
    """
    def __copy__(self, /) -> IndexShare: ...
    def __deepcopy__(self, memo: Any, /) -> IndexShare: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, id: str | None = None, share: Decimal | int | str | None = None) -> IndexShare: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(data: dict[str, Any]) -> IndexShare:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> IndexShare:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def id(self, /) -> str | None:
        """
        The index, for instance `OPI`.
        """
    @property
    def share(self, /) -> Decimal | None:
        """
        Its share of one.
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
class Indicator:
    """
    Indicator (indikator) of the follow-up; a share says of whom or what it is a share.
    """
    def __copy__(self, /) -> Indicator: ...
    def __deepcopy__(self, memo: Any, /) -> Indicator: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, id: str | None = None, measure: str | None = None, kind: str | None = None, target: Decimal | int | str | None = None, aim: str | None = None, base: str | None = None, source: str | None = None) -> Indicator: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def aim(self, /) -> str | None:
        """
        Which side of the target is good: `atLeast` or `atMost`.
        """
    @property
    def base(self, /) -> str | None:
        """
        Of whom or what (bas).
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> Indicator:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> Indicator:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def id(self, /) -> str | None:
        """
        Its id; outcomes refer to it.
        """
    @property
    def kind(self, /) -> str | None:
        """
        What kind of number it is: `count`, `share` or `amount`.
        """
    @property
    def measure(self, /) -> str | None:
        """
        What is measured.
        """
    @property
    def source(self, /) -> str | None:
        """
        Where the figures come from.
        """
    @property
    def target(self, /) -> Decimal | None:
        """
        The target (målvärde).
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
class Inference:
    """
    Inference (slutsats): a fact that the source does not state, and why it is taken to hold.
    """
    def __copy__(self, /) -> Inference: ...
    def __deepcopy__(self, memo: Any, /) -> Inference: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, path: str | None = None, because: str | None = None) -> Inference: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def because(self, /) -> str | None:
        """
        Why.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> Inference:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> Inference:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def path(self, /) -> str | None:
        """
        Path of the fact.
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
    values on top where it was read from a `dict`, from JSON or from TOML.
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
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> LawBook:
        """
        Reads the strict JSON form of the contract.
        """
    @staticmethod
    def from_toml(*texts: "str") -> LawBook:
        """
        The built-in values with law files (lagfiler) of your own on top, as TOML texts in the
        form of the built-in files: `key`, `title`, `title_en`, `unit`, `keyed_by`, and for each
        `[[value]]` `from`, `until`, `value`, `comparison`, `source` and `replaces`.
        """
    def history(self, /, key: str) -> list[LawValue]:
        """
        Every value recorded under a key, in date order (lagvärdets historia).
        """
    def keys(self, /) -> list[str]:
        """
        Every key, sorted (alla nycklar).
        """
    def recorded(self, /) -> str:
        """
        What is recorded, whole, as the text of a released book; the user's own values are not in it.
        """
    @staticmethod
    def released(text: str) -> LawBook:
        """
        A released law book (utgiven lagbok) in place of the built-in values: the text of
        `law/book.json` of a release.
        """
    @property
    def stamp(self, /) -> Stamp:
        """
        By which version and by which law an answer is given (stämpel).
        """
    def table(self, /, prefix: str | None = None, *, on: date | str | None = None) -> LawTable:
        """
        Every value of every key that begins with `prefix` (tabell över lagvärden); with `on`
        those in force on that day.
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
class LetterDetails:
    """
    Details of a letter (brevets uppgifter): what only the parties know.
    """
    def __copy__(self, /) -> LetterDetails: ...
    def __deepcopy__(self, memo: Any, /) -> LetterDetails: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, title: str | None = None, number: str | None = None, signed_on: date | str | None = None, clause: str | None = None, sender: LetterParty | dict[str, Any] | None = None, recipient: LetterParty | dict[str, Any] | None = None, place: str | None = None, cause: str | None = None) -> LetterDetails: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def cause(self, /) -> str | None:
        """
        The cause, where the agreement asks for one.
        """
    @property
    def clause(self, /) -> str | None:
        """
        The clause of the agreement on notice or options, for instance `punkt 7.2`.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> LetterDetails:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> LetterDetails:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def number(self, /) -> str | None:
        """
        Its number in the register (diarienummer).
        """
    @property
    def place(self, /) -> str | None:
        """
        Where it is written.
        """
    @property
    def recipient(self, /) -> LetterParty | None:
        """
        Who receives it.
        """
    @property
    def sender(self, /) -> LetterParty | None:
        """
        Who sends the letter.
        """
    @property
    def signed_on(self, /) -> date | None:
        """
        The day it was signed.
        """
    @property
    def title(self, /) -> str | None:
        """
        What the agreement is called.
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
class LetterParty:
    """
    Party to a letter (avsändare eller mottagare); organisations, never private persons.
    """
    def __copy__(self, /) -> LetterParty: ...
    def __deepcopy__(self, memo: Any, /) -> LetterParty: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, name: str | None = None, number: str | None = None, address: Sequence[str] | None = None) -> LetterParty: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def address(self, /) -> tuple[str, ...] | None:
        """
        Its address, a line each.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> LetterParty:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> LetterParty:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def name(self, /) -> str | None:
        """
        Its name.
        """
    @property
    def number(self, /) -> str | None:
        """
        Its organisation number.
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
class Lot:
    """
    Lot (del) of a contract.
    """
    def __copy__(self, /) -> Lot: ...
    def __deepcopy__(self, memo: Any, /) -> Lot: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, id: str | None = None, title: str | None = None, estimated_value: Decimal | int | str | None = None) -> Lot: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def estimated_value(self, /) -> Decimal | None:
        """
        Estimated value in kronor.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> Lot:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> Lot:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def id(self, /) -> str | None:
        """
        Its id.
        """
    @property
    def title(self, /) -> str | None:
        """
        Its title.
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
class LotBids:
    """
    Lot to evaluate (del att utvärdera) with the bids on it; a bidder has one id in all lots.
    """
    def __copy__(self, /) -> LotBids: ...
    def __deepcopy__(self, memo: Any, /) -> LotBids: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, id: str | None = None, model: AwardModel | dict[str, Any] | None = None, bids: Sequence[ScoredBid | dict[str, Any]] | None = None) -> LotBids: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def bids(self, /) -> tuple[ScoredBid, ...] | None:
        """
        The bids on it.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> LotBids:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> LotBids:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def id(self, /) -> str | None:
        """
        The lot.
        """
    @property
    def model(self, /) -> AwardModel | None:
        """
        Its model; absent is the model of all lots.
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
class LotLimit:
    """
    Limit on lots (begränsning av antalet delar) for one supplier, 4 kap. 15 § LOU.
    """
    def __copy__(self, /) -> LotLimit: ...
    def __deepcopy__(self, memo: Any, /) -> LotLimit: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, max: int | None = None, order: Sequence[str] | None = None) -> LotLimit: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(data: dict[str, Any]) -> LotLimit:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> LotLimit:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def max(self, /) -> int | None:
        """
        How many lots at most.
        """
    @property
    def order(self, /) -> tuple[str, ...] | None:
        """
        The lots in the order in which they are awarded.
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
class Measure:
    """
    Measure (mått), always with what it is a measure of.
    """
    def __copy__(self, /) -> Measure: ...
    def __deepcopy__(self, memo: Any, /) -> Measure: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, measure: str | None = None, value: Decimal | int | str | None = None, precision: str | None = None, base: str | None = None) -> Measure: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def base(self, /) -> str | None:
        """
        Of whom or what.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> Measure:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> Measure:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def measure(self, /) -> str | None:
        """
        What is measured.
        """
    @property
    def precision(self, /) -> str | None:
        """
        How precise it is.
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
    def value(self, /) -> Decimal | None:
        """
        The value; a share is of one.
        """

@final
class Need:
    """
    Need (behov): what is known of a matter before its form is chosen.
    """
    def __copy__(self, /) -> Need: ...
    def __deepcopy__(self, memo: Any, /) -> Need: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, started_on: date | str | None = None, cpv: Sequence[CpvCode | str] | None = None, same_legal_person: bool | None = None, controlled_as_own: bool | None = None, activity_for_owner_share: Decimal | int | str | None = None, direct_private_ownership: bool | None = None, exercises_public_authority: bool | None = None, statute_allows_transfer: bool | None = None, binding_performance_for_pay: bool | None = None, both_contribute_and_steer: bool | None = None, partnership: Partnership | dict[str, Any] | None = None, individuals_choose: bool | None = None, price_competition: bool | None = None, total_value: Decimal | int | str | None = None, monthly_value: Decimal | int | str | None = None, only_non_profit: bool | None = None, staff_or_user_owned: bool | None = None, disadvantaged_share: Decimal | int | str | None = None) -> Need: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def activity_for_owner_share(self, /) -> Decimal | None:
        """
        The share of the provider's activity that is for its owner, 0 to 1.
        """
    @property
    def binding_performance_for_pay(self, /) -> bool | None:
        """
        Whether the parties bind themselves to performance for pay (ömsesidigt bindande).
        """
    @property
    def both_contribute_and_steer(self, /) -> bool | None:
        """
        Whether both contribute and steer jointly (båda bidrar och styr).
        """
    @property
    def controlled_as_own(self, /) -> bool | None:
        """
        Whether the provider is controlled as an own unit (kontroll som över den egna förvaltningen).
        """
    @property
    def cpv(self, /) -> tuple[CpvCode, ...] | None:
        """
        CPV codes of the service.
        """
    @property
    def direct_private_ownership(self, /) -> bool | None:
        """
        Whether there is a direct private owner (direkt privat ägarintresse).
        """
    @property
    def disadvantaged_share(self, /) -> Decimal | None:
        """
        The share of workers who are disabled or hard to place, 0 to 1, where it is to be reserved for such.
        """
    @property
    def exercises_public_authority(self, /) -> bool | None:
        """
        Whether the work includes exercise of public authority (myndighetsutövning).
        """
    def form(self, /, *, law_book: LawBook | None = None) -> Advice:
        """
        The form of agreement that the need leads to (val av avtalsform), or what must be
        known first.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> Need:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> Need:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def individuals_choose(self, /) -> bool | None:
        """
        Whether the individual chooses among all approved providers (den enskilde väljer).
        """
    @property
    def monthly_value(self, /) -> Decimal | None:
        """
        Value a month of a contract without end or total price, excluding VAT.
        """
    @property
    def only_non_profit(self, /) -> bool | None:
        """
        Whether it is to be reserved for civil-society organisations (idéburna organisationer).
        """
    @property
    def partnership(self, /) -> Partnership | None:
        """
        The partnership, where one is thought of.
        """
    @property
    def price_competition(self, /) -> bool | None:
        """
        Whether providers compete on price (priskonkurrens).
        """
    @property
    def same_legal_person(self, /) -> bool | None:
        """
        Whether a unit of the same legal person does the work (samma juridiska person).
        """
    @property
    def staff_or_user_owned(self, /) -> bool | None:
        """
        Whether it is to be reserved for organisations owned by staff or users.
        """
    @property
    def started_on(self, /) -> date | None:
        """
        The day on which the procurement starts; it picks the law.
        """
    @property
    def statute_allows_transfer(self, /) -> bool | None:
        """
        Whether a statute allows that to be handed over (stöd i lag).
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
    def total_value(self, /) -> Decimal | None:
        """
        Value of the whole, options and extensions counted as used, excluding VAT.
        """

@final
class NextProcurement:
    """
    Next procurement (nästa upphandling) of what an agreement is on, as it is planned.
    """
    def __copy__(self, /) -> NextProcurement: ...
    def __deepcopy__(self, memo: Any, /) -> NextProcurement: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, tender: Tender | dict[str, Any] | None = None, assume: PlanAssumptions | dict[str, Any] | None = None) -> NextProcurement: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def assume(self, /) -> PlanAssumptions | None:
        """
        How long its work takes.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> NextProcurement:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> NextProcurement:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def tender(self, /) -> Tender | None:
        """
        The procurement, as far as it is planned: its procedure, value, CPV codes and days.
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
class NoticePeriod:
    """
    Notice period (uppsägningstid) of a party. What is left out is unknown.
    """
    def __copy__(self, /) -> NoticePeriod: ...
    def __deepcopy__(self, memo: Any, /) -> NoticePeriod: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, by: str | None = None, days: int | None = None, weeks: int | None = None, months: int | None = None, anchor: str | None = None, fixed_day: str | None = None, trigger: str | None = None, deemed_after_days: int | None = None, earliest: date | str | None = None, form: str | None = None, cause: str | None = None, reach: str | None = None) -> NoticePeriod: ...
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
    def cause(self, /) -> str | None:
        """
        What cause it needs (skäl), for instance none.
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
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
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
    @property
    def reach(self, /) -> str | None:
        """
        To which day it works within a term that an option has added (verkan): `anyDay` or
        `termEnd`.
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
class Options:
    """
    Options to extend (optioner): at most so many, each of so many months.
    """
    def __copy__(self, /) -> Options: ...
    def __deepcopy__(self, memo: Any, /) -> Options: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, max: int | str | None = None, months: int | None = None, call_before_months: int | None = None, call_before_weeks: int | None = None, call_before_days: int | None = None, call_days: Sequence[date | str] | None = None, called_by: str | None = None, automatic: bool | None = None, called: int | None = None, refused: bool | None = None) -> Options: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def automatic(self, /) -> bool | None:
        """
        Whether it extends by itself (automatisk förlängning) unless somebody objects.
        """
    @property
    def call_before_days(self, /) -> int | None:
        """
        The same in days (dagar).
        """
    @property
    def call_before_months(self, /) -> int | None:
        """
        Months before the current end by which it must be called (avropas), or refused where it
        extends by itself.
        """
    @property
    def call_before_weeks(self, /) -> int | None:
        """
        The same in weeks (veckor).
        """
    @property
    def call_days(self, /) -> tuple[date, ...] | None:
        """
        The last days to call (avropsdagar), option by option, where the terms name days.
        """
    @property
    def called(self, /) -> int | None:
        """
        How many have been called (antal avropade), or have extended the agreement by themselves.
        """
    @property
    def called_by(self, /) -> str | None:
        """
        Who calls it (avropande part).
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> Options:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> Options:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def max(self, /) -> int | str | None:
        """
        How many times at most (högsta antal), or `unlimited`.
        """
    @property
    def months(self, /) -> int | None:
        """
        Months of each (längd).
        """
    @property
    def refused(self, /) -> bool | None:
        """
        Whether the option after those has been refused (avböjd).
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
class OrganisationFacts:
    """
    Facts on an organisation (uppgifter om organisationen) that a reservation asks for.
    """
    def __copy__(self, /) -> OrganisationFacts: ...
    def __deepcopy__(self, memo: Any, /) -> OrganisationFacts: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, name: str | None = None, number: str | None = None, serves_public_benefit: bool | None = None, permitted_transfers_only: bool | None = None, public_decisive_influence: bool | None = None, registered: bool | None = None, public_task: bool | None = None, reinvests_profit: bool | None = None, participatory: bool | None = None, sheltered_or_integrating: bool | None = None, disadvantaged_share: Decimal | int | str | None = None, evidence: Sequence[ConditionEvidence | dict[str, Any]] | None = None) -> OrganisationFacts: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def disadvantaged_share(self, /) -> Decimal | None:
        """
        The share of workers who are disabled or hard to place, 0 to 1.
        """
    @property
    def evidence(self, /) -> tuple[ConditionEvidence, ...] | None:
        """
        Evidence on the conditions.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> OrganisationFacts:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> OrganisationFacts:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def name(self, /) -> str | None:
        """
        Its name, as in `reserved_history` of the tender.
        """
    @property
    def number(self, /) -> str | None:
        """
        Its organisation number.
        """
    @property
    def participatory(self, /) -> bool | None:
        """
        Whether ownership or management builds on staff, users or stakeholders.
        """
    @property
    def permitted_transfers_only(self, /) -> bool | None:
        """
        Whether it makes only transfers of value that 8 § lagen (2022:900) allows.
        """
    @property
    def public_decisive_influence(self, /) -> bool | None:
        """
        Whether the state, a region or a municipality has a legally decisive influence.
        """
    @property
    def public_task(self, /) -> bool | None:
        """
        Whether its purpose is a public task tied to such services.
        """
    @property
    def registered(self, /) -> bool | None:
        """
        Whether it is in the register of civil-society organisations.
        """
    @property
    def reinvests_profit(self, /) -> bool | None:
        """
        Whether it reinvests its profit in its purpose.
        """
    @property
    def serves_public_benefit(self, /) -> bool | None:
        """
        Whether its purpose of public benefit contributes to the aim of the service.
        """
    @property
    def sheltered_or_integrating(self, /) -> bool | None:
        """
        Whether it is a sheltered workshop, or integration is its main aim.
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
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
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

@final
class Partner:
    """
    Partner (part) of a partnership.
    """
    def __copy__(self, /) -> Partner: ...
    def __deepcopy__(self, memo: Any, /) -> Partner: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, name: str | None = None, kind: str | None = None, number: str | None = None, roles: Sequence[str] | None = None) -> Partner: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(data: dict[str, Any]) -> Partner:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> Partner:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def kind(self, /) -> str | None:
        """
        What it is.
        """
    @property
    def name(self, /) -> str | None:
        """
        Its name; contributions refer to it.
        """
    @property
    def number(self, /) -> str | None:
        """
        Its organisation number.
        """
    @property
    def roles(self, /) -> tuple[str, ...] | None:
        """
        Its roles (roller), each by itself: `publicPartner`, `funder`, `landlord` for instance.
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
class Partnership:
    """
    IOP partnership (idéburet offentligt partnerskap): who, for what, with what evidence and resources.
    """
    def __copy__(self, /) -> Partnership: ...
    def __deepcopy__(self, memo: Any, /) -> Partnership: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, id: str | None = None, partners: Sequence[Partner | dict[str, Any]] | None = None, goal: str | None = None, evidence: Sequence[Evidence | dict[str, Any]] | None = None, contributions: Sequence[Contribution | dict[str, Any]] | None = None, terms: AssignmentTerms | dict[str, Any] | None = None, signed_on: date | str | None = None, background: str | None = None, values: str | None = None, undertakings: Sequence[Undertaking | dict[str, Any]] | None = None, benefit: str | None = None, governance: Governance | dict[str, Any] | None = None, follow_up: FollowUpPlan | dict[str, Any] | None = None, outcomes: Sequence[PartnershipOutcome | dict[str, Any]] | None = None, exit: Exit | dict[str, Any] | None = None, responsibilities: Sequence[PartnershipTask | dict[str, Any]] | None = None, indicators: Sequence[StatedSign | dict[str, Any]] | None = None, extensions: dict[str, Any] | None = None) -> Partnership: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def assess(self, /) -> Assessment:
        """
        Assesses the partnership against the fourteen criteria of an IOP (prövning av IOP),
        and what each party contributes.
        """
    @property
    def background(self, /) -> str | None:
        """
        Why the partners cooperate (bakgrund): the need, and whose initiative it was.
        """
    @property
    def benefit(self, /) -> str | None:
        """
        What the cooperation is worth to those it is for (nyttoanalys).
        """
    @property
    def contributions(self, /) -> tuple[Contribution, ...] | None:
        """
        Who contributes what (bidrag från parterna).
        """
    def draft(self, /, *, title: str | None = None, stamp: LawBook | None = None) -> PartnershipDraft:
        """
        Drafts an IOP agreement in Swedish (avtalsutkast) from what the partnership states; what it
        does not is a gap, marked in the text. A person completes and decides it.
        """
    @property
    def evidence(self, /) -> tuple[Evidence, ...] | None:
        """
        What speaks for or against each criterion (underlag).
        """
    @property
    def exit(self, /) -> Exit | None:
        """
        Changes, renegotiation, rescission, dispute and hand-over (avslut).
        """
    @property
    def extensions(self, /) -> dict[str, Any] | None:
        """
        Data of the user's own.
        """
    @property
    def follow_up(self, /) -> FollowUpPlan | None:
        """
        How it is followed up (uppföljning).
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> Partnership:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> Partnership:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def goal(self, /) -> str | None:
        """
        The shared goal (gemensamt mål), in the agreement's words.
        """
    @property
    def governance(self, /) -> Governance | None:
        """
        How it is steered (styrning).
        """
    @property
    def id(self, /) -> str | None:
        """
        Id of the partnership.
        """
    @property
    def indicators(self, /) -> tuple[StatedSign, ...] | None:
        """
        What speaks for and against a procurement (kännetecken på upphandling).
        """
    @property
    def outcomes(self, /) -> tuple[PartnershipOutcome, ...] | None:
        """
        What has come out of it (utfall), each with its base.
        """
    @property
    def partners(self, /) -> tuple[Partner, ...] | None:
        """
        The partners (parter).
        """
    @property
    def responsibilities(self, /) -> tuple[PartnershipTask, ...] | None:
        """
        Who leads and who takes part in which task (ansvarsfördelning).
        """
    @property
    def signed_on(self, /) -> date | None:
        """
        Day of signing (undertecknad).
        """
    @property
    def terms(self, /) -> AssignmentTerms | None:
        """
        Term, notice and other terms (villkor).
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
    def undertakings(self, /) -> tuple[Undertaking, ...] | None:
        """
        What each partner undertakes to do (åtaganden).
        """
    @property
    def values(self, /) -> str | None:
        """
        The values that the cooperation rests on (värdegrund).
        """

@final
class PartnershipOutcome:
    """
    Outcome (utfall) of a partnership, with the interval within which it lies where that is known.
    """
    def __copy__(self, /) -> PartnershipOutcome: ...
    def __deepcopy__(self, memo: Any, /) -> PartnershipOutcome: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, indicator: str | None = None, measure: str | None = None, kind: str | None = None, value: Decimal | int | str | None = None, low: Decimal | int | str | None = None, high: Decimal | int | str | None = None, base: str | None = None, first_day: date | str | None = None, last_day: date | str | None = None, source: str | None = None) -> PartnershipOutcome: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def base(self, /) -> str | None:
        """
        Of whom or what (bas).
        """
    @property
    def first_day(self, /) -> date | None:
        """
        First day of what was measured.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> PartnershipOutcome:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> PartnershipOutcome:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def high(self, /) -> Decimal | None:
        """
        Upper end of the interval, inclusive.
        """
    @property
    def indicator(self, /) -> str | None:
        """
        The indicator it is an outcome of, by id.
        """
    @property
    def kind(self, /) -> str | None:
        """
        What kind of number it is: `count`, `share` or `amount`.
        """
    @property
    def last_day(self, /) -> date | None:
        """
        Last day, inclusive.
        """
    @property
    def low(self, /) -> Decimal | None:
        """
        Lower end of the interval, inclusive.
        """
    @property
    def measure(self, /) -> str | None:
        """
        What was measured.
        """
    @property
    def source(self, /) -> str | None:
        """
        Where it stands.
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
    def value(self, /) -> Decimal | None:
        """
        The value.
        """

@final
class PartnershipTask:
    """
    Task (uppgift) in the matrix of responsibilities: who leads, who takes part.
    """
    def __copy__(self, /) -> PartnershipTask: ...
    def __deepcopy__(self, memo: Any, /) -> PartnershipTask: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, task: str | None = None, lead: str | None = None, takes_part: Sequence[str] | None = None, exercises_authority: bool | None = None, statute: str | None = None) -> PartnershipTask: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def exercises_authority(self, /) -> bool | None:
        """
        Whether it is exercise of public authority (myndighetsutövning).
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> PartnershipTask:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> PartnershipTask:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def lead(self, /) -> str | None:
        """
        Who leads; a partner's name.
        """
    @property
    def statute(self, /) -> str | None:
        """
        The statute that allows it to be handed over (lagstöd).
        """
    @property
    def takes_part(self, /) -> tuple[str, ...] | None:
        """
        Who takes part.
        """
    @property
    def task(self, /) -> str | None:
        """
        The task.
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
class Payer:
    """
    Payer (finansiär) with its part of a cost.
    """
    def __copy__(self, /) -> Payer: ...
    def __deepcopy__(self, memo: Any, /) -> Payer: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, payer: str | None = None, weight: Decimal | int | str | None = None) -> Payer: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(data: dict[str, Any]) -> Payer:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> Payer:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def payer(self, /) -> str | None:
        """
        Who pays.
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
    def weight(self, /) -> Decimal | None:
        """
        Its weight (andelstal): 1, 1 and 1 are thirds.
        """

@final
class Penalty:
    """
    Penalty (vite) for a breach of the terms.
    """
    def __copy__(self, /) -> Penalty: ...
    def __deepcopy__(self, memo: Any, /) -> Penalty: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, when: str | None = None, per: str | None = None, amount: Decimal | int | str | None = None, share: Decimal | int | str | None = None, of: str | None = None, cap_amount: Decimal | int | str | None = None, cap_share: Decimal | int | str | None = None, cap_of: str | None = None, reminder: bool | None = None, deductible: bool | None = None) -> Penalty: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Decimal | None:
        """
        A fixed amount each time; exactly one of `amount` and `share`.
        """
    @property
    def cap_amount(self, /) -> Decimal | None:
        """
        Cap as an amount.
        """
    @property
    def cap_of(self, /) -> str | None:
        """
        The fee that the cap is a share of.
        """
    @property
    def cap_share(self, /) -> Decimal | None:
        """
        Cap as a share of a fee.
        """
    @property
    def deductible(self, /) -> bool | None:
        """
        Whether it may be set off against an invoice.
        """
    def due(self, /, *, compensation: Compensation | dict[str, Any] | None = None, times: int | None = None, days: int | None = None) -> PenaltyDue:
        """
        What the penalty (vite) comes to, with its cap: for so many times, or for so many days.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> Penalty:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> Penalty:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def of(self, /) -> str | None:
        """
        The fee that the share is of: `monthly`, `annual` or `total`.
        """
    @property
    def per(self, /) -> str | None:
        """
        What is counted: `occurrence`, `day` or `startedWeek`.
        """
    @property
    def reminder(self, /) -> bool | None:
        """
        Whether a reminder must come first.
        """
    @property
    def share(self, /) -> Decimal | None:
        """
        A share of a fee each time.
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
    def when(self, /) -> str | None:
        """
        What it is for, for instance delay.
        """

@final
class PlanAssumptions:
    """
    Assumptions (antaganden) of a plan on how long the work of each step takes, in days.
    """
    def __copy__(self, /) -> PlanAssumptions: ...
    def __deepcopy__(self, memo: Any, /) -> PlanAssumptions: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, sent_by: str | None = None, start_up_days: int | None = None, evaluation_days: int | None = None, answer_days: int | None = None, selection_days: int | None = None, bid_days: int | None = None) -> PlanAssumptions: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def answer_days(self, /) -> int | None:
        """
        Days from the last question to the last answer (besvara frågor).
        """
    @property
    def bid_days(self, /) -> int | None:
        """
        Days for bids where the act gives no minimum: what is reasonable (skälig tid).
        """
    @property
    def evaluation_days(self, /) -> int | None:
        """
        Days from the last day for bids to the award notification (utvärdering).
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> PlanAssumptions:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> PlanAssumptions:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def selection_days(self, /) -> int | None:
        """
        Days from the last request to the invitation (urval).
        """
    @property
    def sent_by(self, /) -> str | None:
        """
        How the award notification is sent; absent, the longer standstill is planned for.
        """
    @property
    def start_up_days(self, /) -> int | None:
        """
        Days from the signing to the start of the contract (uppstart).
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
class PlanChange:
    """
    Change of a plan (ändring av planen).
    """
    def __copy__(self, /) -> PlanChange: ...
    def __deepcopy__(self, memo: Any, /) -> PlanChange: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, kind: str | None = None, commitment: str | None = None, on: date | str | None = None, option: int | None = None, frame: str | None = None, first_day: date | str | None = None, last_day: date | str | None = None, share: Decimal | int | str | None = None, amount: Decimal | int | str | None = None, agreement: PlanCommitment | dict[str, Any] | None = None) -> PlanChange: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def agreement(self, /) -> PlanCommitment | None:
        """
        A new commitment.
        """
    @property
    def amount(self, /) -> Decimal | None:
        """
        An amount a year.
        """
    @property
    def commitment(self, /) -> str | None:
        """
        The id of the commitment it is about.
        """
    @property
    def first_day(self, /) -> date | None:
        """
        First day.
        """
    @property
    def frame(self, /) -> str | None:
        """
        The id of the frame it is about.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> PlanChange:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> PlanChange:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def kind(self, /) -> str | None:
        """
        `noticeGiven`, `optionNotCalled`, `indexChange`, `newAgreement` or `frameCut`.
        """
    @property
    def last_day(self, /) -> date | None:
        """
        Last day, inclusive; absent is from then on.
        """
    @property
    def on(self, /) -> date | None:
        """
        The day of the notice.
        """
    @property
    def option(self, /) -> int | None:
        """
        The number of the option, from 1.
        """
    @property
    def share(self, /) -> Decimal | None:
        """
        A share of one, `0.03` for three percent.
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
class PlanCommitment:
    """
    Commitment of a plan (åtagande i en budgetplan), with what may follow from it.
    """
    def __copy__(self, /) -> PlanCommitment: ...
    def __deepcopy__(self, memo: Any, /) -> PlanCommitment: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, id: str | None = None, title: str | None = None, frame: str | None = None, cost_centre: str | None = None, kind: str | None = None, layer: str | None = None, annual: Decimal | int | str | None = None, total: Decimal | int | str | None = None, first_day: date | str | None = None, last_day: date | str | None = None, terms: AssignmentTerms | dict[str, Any] | None = None, index: Sequence[IndexForecast | dict[str, Any]] | None = None, funded_by: Sequence[FundingShare | dict[str, Any]] | None = None, vat: str | None = None, source: str | None = None) -> PlanCommitment: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def annual(self, /) -> Decimal | None:
        """
        Amount a year; exactly one of `annual` and `total`.
        """
    @property
    def cost_centre(self, /) -> str | None:
        """
        The cost centre (kostnadsställe).
        """
    @property
    def first_day(self, /) -> date | None:
        """
        First day.
        """
    @property
    def frame(self, /) -> str | None:
        """
        The id of the frame that it burdens.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> PlanCommitment:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> PlanCommitment:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def funded_by(self, /) -> tuple[FundingShare, ...] | None:
        """
        The grants that pay a part of it; the frame bears the rest.
        """
    @property
    def id(self, /) -> str | None:
        """
        The commitment's id.
        """
    @property
    def index(self, /) -> tuple[IndexForecast, ...] | None:
        """
        Expected changes of the price.
        """
    @property
    def kind(self, /) -> str | None:
        """
        `agreement`, `directAward`, `partnership`, `internal` or `oneOff`.
        """
    @property
    def last_day(self, /) -> date | None:
        """
        Last day, inclusive; an absent end is unknown, never none.
        """
    @property
    def layer(self, /) -> str | None:
        """
        `committed`, `option` or `forecast`; absent is bound.
        """
    @property
    def source(self, /) -> str | None:
        """
        Where it stands, for instance the agreement and its clause.
        """
    @property
    def terms(self, /) -> AssignmentTerms | None:
        """
        Terms of the agreement.
        """
    @property
    def title(self, /) -> str | None:
        """
        What it is.
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
    def total(self, /) -> Decimal | None:
        """
        Amount for the whole time.
        """
    @property
    def vat(self, /) -> str | None:
        """
        Whether the amount holds VAT.
        """

@final
class PlanFrame:
    """
    Frame of a plan (ram i en budgetplan), with who holds it and how it came about.
    """
    def __copy__(self, /) -> PlanFrame: ...
    def __deepcopy__(self, memo: Any, /) -> PlanFrame: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, id: str | None = None, holder: str | None = None, cost_centres: Sequence[str] | None = None, price_level: str | None = None, vat: str | None = None, lines: Sequence[PlanLine | dict[str, Any]] | None = None, carry_overs: Sequence[CarryOver | dict[str, Any]] | None = None) -> PlanFrame: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def carry_overs(self, /) -> tuple[CarryOver, ...] | None:
        """
        What is carried over from earlier years (resultatöverföring).
        """
    @property
    def cost_centres(self, /) -> tuple[str, ...] | None:
        """
        The cost centres (kostnadsställen) in it.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> PlanFrame:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> PlanFrame:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def holder(self, /) -> str | None:
        """
        Who holds it, for instance the committee (nämnden).
        """
    @property
    def id(self, /) -> str | None:
        """
        The frame's id.
        """
    @property
    def lines(self, /) -> tuple[PlanLine, ...] | None:
        """
        Its lines, older decisions too.
        """
    @property
    def price_level(self, /) -> str | None:
        """
        The month whose prices the amounts are in (prisnivå), `YYYY-MM`.
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
    def vat(self, /) -> str | None:
        """
        Whether the amounts hold VAT: `excluded` or `included`.
        """

@final
class PlanLine:
    """
    Line of a frame with its decision (ramrad med beslut).
    """
    def __copy__(self, /) -> PlanLine: ...
    def __deepcopy__(self, memo: Any, /) -> PlanLine: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, first_day: date | str | None = None, last_day: date | str | None = None, per_year: Decimal | int | str | None = None, amount: Decimal | int | str | None = None, status: str | None = None, decided_on: date | str | None = None, source: str | None = None) -> PlanLine: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Decimal | None:
        """
        Amount within one calendar year.
        """
    @property
    def decided_on(self, /) -> date | None:
        """
        The day of the decision or announcement.
        """
    @property
    def first_day(self, /) -> date | None:
        """
        First day.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> PlanLine:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> PlanLine:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def last_day(self, /) -> date | None:
        """
        Last day, inclusive; absent in a level that stands until further notice.
        """
    @property
    def per_year(self, /) -> Decimal | None:
        """
        Level for each year, never below zero; a level is never added up over the years.
        """
    @property
    def source(self, /) -> str | None:
        """
        Where it stands, for instance the minutes and their paragraph.
        """
    @property
    def status(self, /) -> str | None:
        """
        Its status.
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
class Price:
    """
    Price (pris) of a lot, or of the whole where no lot is named: a year or in total.
    """
    def __copy__(self, /) -> Price: ...
    def __deepcopy__(self, memo: Any, /) -> Price: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, lot: str | None = None, annual: Decimal | int | str | None = None, total: Decimal | int | str | None = None, lines: Sequence[PriceLine | dict[str, Any]] | None = None) -> Price: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def annual(self, /) -> Decimal | None:
        """
        Kronor a year.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> Price:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> Price:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def lines(self, /) -> tuple[PriceLine, ...] | None:
        """
        The part-prices that it is the sum of (prisrader).
        """
    @property
    def lot(self, /) -> str | None:
        """
        The lot, by id.
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
    def total(self, /) -> Decimal | None:
        """
        Kronor for the whole term.
        """

@final
class PriceLine:
    """
    Price line (prisrad): a price for each unit, and how many units are reckoned with.
    """
    def __copy__(self, /) -> PriceLine: ...
    def __deepcopy__(self, memo: Any, /) -> PriceLine: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, item: str | None = None, unit: str | None = None, quantity: Decimal | int | str | None = None, price: Decimal | int | str | None = None, amount: Decimal | int | str | None = None) -> PriceLine: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Decimal | None:
        """
        What the bidder makes of it, in kronor.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> PriceLine:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> PriceLine:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def item(self, /) -> str | None:
        """
        What is priced, by the name the tender gives it.
        """
    @property
    def price(self, /) -> Decimal | None:
        """
        Kronor a unit; below zero it is a deduction.
        """
    @property
    def quantity(self, /) -> Decimal | None:
        """
        How many units.
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
    def unit(self, /) -> str | None:
        """
        The unit (enhet), for instance hours.
        """

@final
class PricePart:
    """
    Part of a price (prisdel): an amount, or a price for a unit and a volume.
    """
    def __copy__(self, /) -> PricePart: ...
    def __deepcopy__(self, memo: Any, /) -> PricePart: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, id: str | None = None, kind: str | None = None, amount: Decimal | int | str | None = None, unit_price: Decimal | int | str | None = None, volume: Decimal | int | str | None = None, counted: Decimal | int | str | None = None) -> PricePart: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Decimal | None:
        """
        Kronor; either this or `unit_price` with `volume`.
        """
    @property
    def counted(self, /) -> Decimal | None:
        """
        Share of an option that is counted, from 0 to 1; an option alone takes one.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> PricePart:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> PricePart:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def id(self, /) -> str | None:
        """
        Its id, different from the others' of the bid.
        """
    @property
    def kind(self, /) -> str | None:
        """
        `fixed`, `variable` or `option`.
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
    def unit_price(self, /) -> Decimal | None:
        """
        Kronor for one unit.
        """
    @property
    def volume(self, /) -> Decimal | None:
        """
        How many units, the same in all bids.
        """

@final
class PriceRules:
    """
    Price rules (prisregler) of a tender.
    """
    def __copy__(self, /) -> PriceRules: ...
    def __deepcopy__(self, memo: Any, /) -> PriceRules: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, negative_parts: bool | None = None, items: Sequence[str] | None = None) -> PriceRules: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(data: dict[str, Any]) -> PriceRules:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> PriceRules:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def items(self, /) -> tuple[str, ...] | None:
        """
        The items that a bid prices, each once; a price for anything else is not asked for.
        """
    @property
    def negative_parts(self, /) -> bool | None:
        """
        Whether a part-price may be below zero; a ban is allowed (HFD 2023 ref. 7).
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
class PriorNotice:
    """
    Prior information notice (förhandsannons).
    """
    def __copy__(self, /) -> PriorNotice: ...
    def __deepcopy__(self, memo: Any, /) -> PriorNotice: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, sent_on: date | str | None = None) -> PriorNotice: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(data: dict[str, Any]) -> PriorNotice:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> PriorNotice:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def sent_on(self, /) -> date | None:
        """
        The day it was sent for publication.
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
class PublishedCriterion:
    """
    Award criterion (tilldelningskriterium) as it is published, 16 kap. 6 § and 19 kap. 9 § LOU.
    """
    def __copy__(self, /) -> PublishedCriterion: ...
    def __deepcopy__(self, memo: Any, /) -> PublishedCriterion: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, id: str | None = None, title: str | None = None, weight: Decimal | int | str | None = None, weight_from: Decimal | int | str | None = None, weight_to: Decimal | int | str | None = None, priority: int | None = None) -> PublishedCriterion: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(data: dict[str, Any]) -> PublishedCriterion:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> PublishedCriterion:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def id(self, /) -> str | None:
        """
        Its id.
        """
    @property
    def priority(self, /) -> int | None:
        """
        Its place in the order of priority (prioritetsordning), 1 first.
        """
    @property
    def title(self, /) -> str | None:
        """
        What it is.
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
    def weight(self, /) -> Decimal | None:
        """
        Its weight in percent (vikt).
        """
    @property
    def weight_from(self, /) -> Decimal | None:
        """
        The least weight in percent, where a range is published.
        """
    @property
    def weight_to(self, /) -> Decimal | None:
        """
        The greatest weight in percent, where a range is published.
        """

@final
class RejectedBid:
    """
    Rejected bid (förkastat anbud) with the reason that the decision gives.
    """
    def __copy__(self, /) -> RejectedBid: ...
    def __deepcopy__(self, memo: Any, /) -> RejectedBid: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, bid: str | None = None, reason: str | None = None) -> RejectedBid: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def bid(self, /) -> str | None:
        """
        The bid.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> RejectedBid:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> RejectedBid:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def reason(self, /) -> str | None:
        """
        Why it was rejected, as it is to stand in the decision.
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
class Related:
    """
    Related matter (närliggande ärende).
    """
    def __copy__(self, /) -> Related: ...
    def __deepcopy__(self, memo: Any, /) -> Related: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, name: str | None = None, relation: str | None = None) -> Related: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(data: dict[str, Any]) -> Related:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> Related:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def name(self, /) -> str | None:
        """
        Its name.
        """
    @property
    def relation(self, /) -> str | None:
        """
        How it is related.
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
class ReliedOn:
    """
    Company whose capacity is relied on (åberopat företag), 14 kap. 6 § and 19 kap. 5 § LOU.
    """
    def __copy__(self, /) -> ReliedOn: ...
    def __deepcopy__(self, memo: Any, /) -> ReliedOn: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, name: str | None = None, commitment_attached: bool | None = None, document: str | None = None, self_declaration: bool | None = None) -> ReliedOn: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def commitment_attached(self, /) -> bool | None:
        """
        Whether its commitment is attached (åtagande bifogat).
        """
    @property
    def document(self, /) -> str | None:
        """
        The document of the bid that holds the commitment, by id.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> ReliedOn:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> ReliedOn:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def name(self, /) -> str | None:
        """
        Its name.
        """
    @property
    def self_declaration(self, /) -> bool | None:
        """
        Whether a self-declaration of its own is attached, 15 kap. 1 § LOU.
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
class Requirement:
    """
    Requirement (krav) of the procurement documents.
    """
    def __copy__(self, /) -> Requirement: ...
    def __deepcopy__(self, memo: Any, /) -> Requirement: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, id: str | None = None, text: RequirementText | dict[str, Any] | None = None, kind: str | None = None, evidence: Sequence[str] | None = None, curable: bool | None = None, floor_price: Decimal | int | str | None = None) -> Requirement: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def curable(self, /) -> bool | None:
        """
        Whether the tender lets a failure be cured (avhjälpas).
        """
    @property
    def evidence(self, /) -> tuple[str, ...] | None:
        """
        The documents that prove it, by id.
        """
    @property
    def floor_price(self, /) -> Decimal | None:
        """
        The lowest price that the requirement lets a bid have (golvpris), in kronor.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> Requirement:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> Requirement:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def id(self, /) -> str | None:
        """
        Its id.
        """
    @property
    def kind(self, /) -> str | None:
        """
        What it decides.
        """
    @property
    def text(self, /) -> RequirementText | None:
        """
        Its wording.
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
class RequirementAnswer:
    """
    Answer to a requirement (svar på krav).
    """
    def __copy__(self, /) -> RequirementAnswer: ...
    def __deepcopy__(self, memo: Any, /) -> RequirementAnswer: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, requirement: str | None = None, met: bool | None = None, evidence: Sequence[str] | None = None) -> RequirementAnswer: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def evidence(self, /) -> tuple[str, ...] | None:
        """
        The documents of the bid that prove it, by id.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> RequirementAnswer:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> RequirementAnswer:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def met(self, /) -> bool | None:
        """
        Whether the bidder meets it.
        """
    @property
    def requirement(self, /) -> str | None:
        """
        The requirement, by id.
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
class RequirementText:
    """
    Wording of a requirement (kravets lydelse).
    """
    def __copy__(self, /) -> RequirementText: ...
    def __deepcopy__(self, memo: Any, /) -> RequirementText: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, sv: str | None = None, en: str | None = None) -> RequirementText: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def en(self, /) -> str | None:
        """
        In English.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> RequirementText:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> RequirementText:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def sv(self, /) -> str | None:
        """
        In Swedish.
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
class Responsibility:
    """
    Responsibility (ansvar) for a task.
    """
    def __copy__(self, /) -> Responsibility: ...
    def __deepcopy__(self, memo: Any, /) -> Responsibility: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, task: str | None = None, lead: str | None = None, takes_part: Sequence[str] | None = None) -> Responsibility: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(data: dict[str, Any]) -> Responsibility:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> Responsibility:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def lead(self, /) -> str | None:
        """
        Who leads.
        """
    @property
    def takes_part(self, /) -> tuple[str, ...] | None:
        """
        Who takes part.
        """
    @property
    def task(self, /) -> str | None:
        """
        The task.
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
class Scenario:
    """
    Scenario (scenario): named changes of a plan.
    """
    def __copy__(self, /) -> Scenario: ...
    def __deepcopy__(self, memo: Any, /) -> Scenario: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, id: str | None = None, title: str | None = None, changes: Sequence[PlanChange | dict[str, Any]] | None = None) -> Scenario: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def changes(self, /) -> tuple[PlanChange, ...] | None:
        """
        Its changes, made one after the other.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> Scenario:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> Scenario:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def id(self, /) -> str | None:
        """
        The scenario's id.
        """
    @property
    def title(self, /) -> str | None:
        """
        What it is called.
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
class ScoredBid:
    """
    Bid to evaluate (anbud att utvärdera): its price and its quality, or its costs.
    """
    def __copy__(self, /) -> ScoredBid: ...
    def __deepcopy__(self, memo: Any, /) -> ScoredBid: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, id: str | None = None, price: Decimal | int | str | None = None, parts: Sequence[PricePart | dict[str, Any]] | None = None, quality: Decimal | int | str | None = None, criteria: Sequence[CriterionScore | dict[str, Any]] | None = None, costs: Sequence[YearCost | dict[str, Any]] | None = None, admissible: bool | None = None) -> ScoredBid: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def admissible(self, /) -> bool | None:
        """
        Whether it is to be ranked; absent is unknown, not yes.
        """
    @property
    def costs(self, /) -> tuple[YearCost, ...] | None:
        """
        Costs by year, for the life-cycle cost.
        """
    @property
    def criteria(self, /) -> tuple[CriterionScore, ...] | None:
        """
        Points of quality by criterion; the weights sum to 100.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> ScoredBid:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> ScoredBid:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def id(self, /) -> str | None:
        """
        Its id, different from the others'.
        """
    @property
    def parts(self, /) -> tuple[PricePart, ...] | None:
        """
        The parts that the price to compare is the sum of.
        """
    @property
    def price(self, /) -> Decimal | None:
        """
        The price to compare (jämförelsepris) in kronor; either this or `parts`.
        """
    @property
    def quality(self, /) -> Decimal | None:
        """
        Points of quality (kvalitetspoäng) from 0 to 100; either this or `criteria`.
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
class Screen:
    """
    Screen (kontroll av lågt pris) with the parameters that the user states: no statute has any.
    """
    def __copy__(self, /) -> Screen: ...
    def __deepcopy__(self, memo: Any, /) -> Screen: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, kind: str | None = None, below: Decimal | int | str | None = None, above: Decimal | int | str | None = None, staff: Decimal | int | str | None = None, monthly_wage: Decimal | int | str | None = None, employer_fee: Decimal | int | str | None = None) -> Screen: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def above(self, /) -> Decimal | None:
        """
        Share of the next price, of `gapToNext`; number of deviations, of `medianDeviation`.
        """
    @property
    def below(self, /) -> Decimal | None:
        """
        Share of the mean of the other prices, of `shareOfMeanOfOthers`.
        """
    @property
    def employer_fee(self, /) -> Decimal | None:
        """
        Employer's fees as a share of the wage, of `labourFloor`.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> Screen:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> Screen:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def kind(self, /) -> str | None:
        """
        `shareOfMeanOfOthers`, `gapToNext`, `labourFloor` or `medianDeviation`.
        """
    @property
    def monthly_wage(self, /) -> Decimal | None:
        """
        Kronor a month for one of them, of `labourFloor`.
        """
    @property
    def staff(self, /) -> Decimal | None:
        """
        Full-time staff that the assignment needs, of `labourFloor`.
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
class SecrecyRequest:
    """
    Secrecy request (sekretessbegäran): what is to be kept secret, and why.
    """
    def __copy__(self, /) -> SecrecyRequest: ...
    def __deepcopy__(self, memo: Any, /) -> SecrecyRequest: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, document: str | None = None, part: str | None = None, reason: str | None = None) -> SecrecyRequest: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def document(self, /) -> str | None:
        """
        The document of the bid, by id.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> SecrecyRequest:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> SecrecyRequest:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def part(self, /) -> str | None:
        """
        Which part of it.
        """
    @property
    def reason(self, /) -> str | None:
        """
        What harm its disclosure would do.
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
class SourceDocument:
    """
    Source document (källa) and where in it the facts stand.
    """
    def __copy__(self, /) -> SourceDocument: ...
    def __deepcopy__(self, memo: Any, /) -> SourceDocument: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, id: str | None = None, title: str | None = None, url: str | None = None, points: Sequence[SourcePoint | dict[str, Any]] | None = None) -> SourceDocument: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(data: dict[str, Any]) -> SourceDocument:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> SourceDocument:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def id(self, /) -> str | None:
        """
        Identity within the dossier.
        """
    @property
    def points(self, /) -> tuple[SourcePoint, ...] | None:
        """
        Where each fact stands.
        """
    @property
    def title(self, /) -> str | None:
        """
        Title.
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
    def url(self, /) -> str | None:
        """
        Address.
        """

@final
class SourcePoint:
    """
    Pointer (pekare) from a fact to the place in a source that states it.
    """
    def __copy__(self, /) -> SourcePoint: ...
    def __deepcopy__(self, memo: Any, /) -> SourcePoint: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, path: str | None = None, place: str | None = None) -> SourcePoint: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(data: dict[str, Any]) -> SourcePoint:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> SourcePoint:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def path(self, /) -> str | None:
        """
        Path of the fact.
        """
    @property
    def place(self, /) -> str | None:
        """
        Where it stands, in our own words.
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
class Staff:
    """
    Staff (personal) of a party.
    """
    def __copy__(self, /) -> Staff: ...
    def __deepcopy__(self, memo: Any, /) -> Staff: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, party: str | None = None, role: str | None = None, count: int | None = None, at_least: int | None = None) -> Staff: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def at_least(self, /) -> int | None:
        """
        How many at least, where the source says "several".
        """
    @property
    def count(self, /) -> int | None:
        """
        How many.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> Staff:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> Staff:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def party(self, /) -> str | None:
        """
        The party.
        """
    @property
    def role(self, /) -> str | None:
        """
        The role.
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
class StatedSign:
    """
    Stated indicator (angivet kännetecken) of a procurement, or that it is none: whether it is there.
    """
    def __copy__(self, /) -> StatedSign: ...
    def __deepcopy__(self, memo: Any, /) -> StatedSign: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, indicator: str | None = None, present: bool | None = None, text: str | None = None, source: str | None = None) -> StatedSign: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(data: dict[str, Any]) -> StatedSign:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> StatedSign:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def indicator(self, /) -> str | None:
        """
        The indicator: `paymentPerPlace`, `marketExists`, `partFinancing` for instance.
        """
    @property
    def present(self, /) -> bool | None:
        """
        Whether it is there.
        """
    @property
    def source(self, /) -> str | None:
        """
        Where it stands: a document and a place in it.
        """
    @property
    def text(self, /) -> str | None:
        """
        In our own words.
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
class SubmittedDocument:
    """
    Document of a bid (inlämnad handling).
    """
    def __copy__(self, /) -> SubmittedDocument: ...
    def __deepcopy__(self, memo: Any, /) -> SubmittedDocument: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, id: str | None = None, file_name: str | None = None, signed: bool | None = None, dated: date | str | None = None) -> SubmittedDocument: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def dated(self, /) -> date | None:
        """
        The day it bears.
        """
    @property
    def file_name(self, /) -> str | None:
        """
        Its file.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> SubmittedDocument:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> SubmittedDocument:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def id(self, /) -> str | None:
        """
        The id that the tender gives it.
        """
    @property
    def signed(self, /) -> bool | None:
        """
        Whether it is signed (undertecknad).
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
class TargetGroup:
    """
    Target group (målgrupp).
    """
    def __copy__(self, /) -> TargetGroup: ...
    def __deepcopy__(self, memo: Any, /) -> TargetGroup: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, label: str | None = None, priority: bool | None = None, excluded: bool | None = None) -> TargetGroup: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def excluded(self, /) -> bool | None:
        """
        Whether it is outside the activity.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> TargetGroup:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> TargetGroup:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def label(self, /) -> str | None:
        """
        Who.
        """
    @property
    def priority(self, /) -> bool | None:
        """
        Whether it has priority.
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
class Tender:
    """
    Tender (upphandling): one procurement with its lots, requirements and documents.
    """
    def __copy__(self, /) -> Tender: ...
    def __deepcopy__(self, memo: Any, /) -> Tender: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, id: str | None = None, title: str | None = None, buyer: Buyer | dict[str, Any] | None = None, started_on: date | str | None = None, published_on: date | str | None = None, notice_sent_on: date | str | None = None, bid_deadline: BidDeadline | dict[str, Any] | None = None, procedure: str | None = None, cpv: Sequence[CpvCode | str] | None = None, estimated_value: Decimal | int | str | None = None, vat: str | None = None, e_submission: bool | None = None, documents_open_online: bool | None = None, prior_notice: PriorNotice | dict[str, Any] | None = None, urgent: Urgency | dict[str, Any] | None = None, reservation: str | None = None, lots: Sequence[Lot | dict[str, Any]] | None = None, lot_limit: LotLimit | dict[str, Any] | None = None, requirements: Sequence[Requirement | dict[str, Any]] | None = None, documents: Sequence[DemandedDocument | dict[str, Any]] | None = None, award: AwardModel | dict[str, Any] | None = None, questions_by: date | str | None = None, terms: AssignmentTerms | dict[str, Any] | None = None, pricing: PriceRules | dict[str, Any] | None = None, agreement: str | None = None, long_term_reason: str | None = None, request_deadline: BidDeadline | dict[str, Any] | None = None, invited_on: date | str | None = None, bid_time_agreed: bool | None = None, notice_sent_electronically: bool | None = None, criteria: Sequence[PublishedCriterion | dict[str, Any]] | None = None, answers_by: date | str | None = None, questions: Sequence[BidderQuestion | dict[str, Any]] | None = None, reserved_history: Sequence[EarlierAward | dict[str, Any]] | None = None, act: str | None = None, extensions: dict[str, Any] | None = None, bid_validity_months: int | None = None, bid_validity_days: int | None = None, bid_validity_until: date | str | None = None) -> Tender: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def act(self, /) -> str | None:
        """
        The act that the buyer procures under (upphandlingslag): `lou`, `luf`, `luk` or `lufs`; LOU where absent.
        """
    @property
    def agreement(self, /) -> str | None:
        """
        What is procured: a contract, a framework agreement (ramavtal) or a call-off.
        """
    @property
    def answers_by(self, /) -> date | None:
        """
        Last day on which answers are given (sista dag för svar).
        """
    @property
    def award(self, /) -> AwardModel | None:
        """
        How bids are compared (utvärderingsmodell).
        """
    def backward(self, /, *, contract_start_on: date | str, as_of: date | str | None = None, assume: PlanAssumptions | dict[str, Any] | None = None, law_book: LawBook | None = None) -> Plan:
        """
        By when each step must be taken at the latest for the contract to begin on a day
        (planering bakåt), and whether that is already too late on `as_of`.
        """
    @property
    def bid_deadline(self, /) -> BidDeadline | None:
        """
        When bids must have come in (sista anbudsdag).
        """
    @property
    def bid_time_agreed(self, /) -> bool | None:
        """
        Whether all candidates agreed to the time for bids; false where no agreement was reached.
        """
    @property
    def bid_validity_days(self, /) -> int | None:
        """
        How many days a bid binds from the deadline, in place of months.
        """
    @property
    def bid_validity_months(self, /) -> int | None:
        """
        How many months a bid binds from the deadline (anbudets giltighetstid).
        """
    @property
    def bid_validity_until(self, /) -> date | None:
        """
        Last day a bid must bind, inclusive, in place of a length.
        """
    @property
    def buyer(self, /) -> Buyer | None:
        """
        The contracting authority (upphandlande myndighet).
        """
    def check(self, /, *, law_book: LawBook | None = None) -> TenderCheck:
        """
        Whether the tender keeps the law (granskning av upphandlingen): act and regime, minimum
        times, answers, reservation, value, term, award criteria, lots and the order of its days.
        """
    @property
    def cpv(self, /) -> tuple[CpvCode, ...] | None:
        """
        CPV codes, the main one first.
        """
    @property
    def criteria(self, /) -> tuple[PublishedCriterion, ...] | None:
        """
        The award criteria (tilldelningskriterier) as published, with weights or an order.
        """
    @property
    def documents(self, /) -> tuple[DemandedDocument, ...] | None:
        """
        The documents that a bid holds (handlingar).
        """
    @property
    def documents_open_online(self, /) -> bool | None:
        """
        Whether the documents are freely and fully available on line.
        """
    @property
    def e_submission(self, /) -> bool | None:
        """
        Whether bids may be submitted electronically.
        """
    @property
    def estimated_value(self, /) -> Decimal | None:
        """
        Estimated value in kronor, options included (uppskattat värde).
        """
    @property
    def extensions(self, /) -> dict[str, Any] | None:
        """
        Data of the user's own.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> Tender:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> Tender:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def id(self, /) -> str | None:
        """
        Its id, for instance a reference number (diarienummer).
        """
    @property
    def invited_on(self, /) -> date | None:
        """
        The day the candidates were invited to submit bids (inbjudan att lämna anbud).
        """
    @property
    def long_term_reason(self, /) -> str | None:
        """
        The particular reasons (särskilda skäl) for a framework agreement longer than the act's term.
        """
    @property
    def lot_limit(self, /) -> LotLimit | None:
        """
        The limit on lots for one supplier.
        """
    @property
    def lots(self, /) -> tuple[Lot, ...] | None:
        """
        The lots (delar); an empty list says that there are none.
        """
    @property
    def notice_sent_electronically(self, /) -> bool | None:
        """
        Whether the notice was drawn up and sent electronically, in the act of 2007.
        """
    @property
    def notice_sent_on(self, /) -> date | None:
        """
        The day the notice was sent for publication, from which minimum times run.
        """
    @property
    def pricing(self, /) -> PriceRules | None:
        """
        What the tender says on prices (prisregler).
        """
    @property
    def prior_notice(self, /) -> PriorNotice | None:
        """
        The prior information notice (förhandsannons).
        """
    @property
    def procedure(self, /) -> str | None:
        """
        The procedure (förfarande).
        """
    @property
    def published_on(self, /) -> date | None:
        """
        The day the notice was published.
        """
    @property
    def questions(self, /) -> tuple[BidderQuestion, ...] | None:
        """
        Questions of bidders (frågor) and when they were answered.
        """
    @property
    def questions_by(self, /) -> date | None:
        """
        Last day for questions (sista dag för frågor).
        """
    @property
    def request_deadline(self, /) -> BidDeadline | None:
        """
        When requests to participate must have come in (sista dag för anbudsansökan).
        """
    @property
    def requirements(self, /) -> tuple[Requirement, ...] | None:
        """
        The requirements (krav).
        """
    @property
    def reservation(self, /) -> str | None:
        """
        For whom it is reserved (reserverad upphandling).
        """
    @property
    def reserved_history(self, /) -> tuple[EarlierAward, ...] | None:
        """
        Earlier contracts for the service under a reservation of 19 kap. 25 § LOU.
        """
    @property
    def started_on(self, /) -> date | None:
        """
        The day the procurement began, which picks the law.
        """
    @property
    def terms(self, /) -> AssignmentTerms | None:
        """
        The terms of the assignment (uppdragsvillkor).
        """
    def timetable(self, /, *, assume: Assumptions | dict[str, Any] | None = None, language: str | None = None, law_book: LawBook | None = None) -> Timetable:
        """
        The timetable (tidplan): every step with its day, the rule and the sections, how it was
        counted, and what would move it. `language` is that of the calendar.
        """
    @property
    def title(self, /) -> str | None:
        """
        Its title.
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
    def urgent(self, /) -> Urgency | None:
        """
        The urgency (påskyndat förfarande).
        """
    @property
    def vat(self, /) -> str | None:
        """
        Whether amounts hold VAT (mervärdesskatt).
        """

@final
class TieBreak:
    """
    Rule on equal bids (särskiljning), stated in the procurement documents.
    """
    def __copy__(self, /) -> TieBreak: ...
    def __deepcopy__(self, memo: Any, /) -> TieBreak: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, kind: str | None = None, seed: str | None = None) -> TieBreak: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(data: dict[str, Any]) -> TieBreak:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> TieBreak:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def kind(self, /) -> str | None:
        """
        The rule: `lowerPrice`, `higherQuality` or `drawLots`.
        """
    @property
    def seed(self, /) -> str | None:
        """
        The seed of the lots; `drawLots` alone takes one.
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
class Transition:
    """
    Transition (avveckling och överlämning) when the agreement ends.
    """
    def __copy__(self, /) -> Transition: ...
    def __deepcopy__(self, memo: Any, /) -> Transition: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, begins_before_months: int | None = None, hands_over: Sequence[str] | None = None, early_exit: Decimal | int | str | None = None) -> Transition: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def begins_before_months(self, /) -> int | None:
        """
        Months before the end at which it begins.
        """
    @property
    def early_exit(self, /) -> Decimal | None:
        """
        Compensation when the provider leaves early.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> Transition:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> Transition:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def hands_over(self, /) -> tuple[str, ...] | None:
        """
        What is handed over: records, staff, keys, premises.
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
class Undertaking:
    """
    Undertaking (åtagande) of a partner; it is no performance against payment.
    """
    def __copy__(self, /) -> Undertaking: ...
    def __deepcopy__(self, memo: Any, /) -> Undertaking: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, by: str | None = None, what: str | None = None) -> Undertaking: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def by(self, /) -> str | None:
        """
        The partner's name.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> Undertaking:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> Undertaking:
        """
        Reads the strict JSON form of the contract.
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
    def what(self, /) -> str | None:
        """
        What it does.
        """

@final
class UnitPrice:
    """
    Price per unit (styckpris), in volume bands where there are several.
    """
    def __copy__(self, /) -> UnitPrice: ...
    def __deepcopy__(self, memo: Any, /) -> UnitPrice: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, item: str | None = None, unit: str | None = None, bands: Sequence[VolumeBand | dict[str, Any]] | None = None, bands_apply: str | None = None, guaranteed: Decimal | int | str | None = None, ceiling: Decimal | int | str | None = None) -> UnitPrice: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def bands(self, /) -> tuple[VolumeBand, ...] | None:
        """
        The bands, ascending; one without bounds is a single price.
        """
    @property
    def bands_apply(self, /) -> str | None:
        """
        How the bands apply, `within` or `all`; needed where there are several.
        """
    @property
    def ceiling(self, /) -> Decimal | None:
        """
        Largest volume (takvolym), where there is one.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> UnitPrice:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> UnitPrice:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def guaranteed(self, /) -> Decimal | None:
        """
        Least volume that is paid for (garanterad volym), where one is.
        """
    @property
    def item(self, /) -> str | None:
        """
        What it is for, for instance a visit.
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
    def unit(self, /) -> str | None:
        """
        What is counted: `unit`, `hour`, `day` or `placeAndDay`.
        """

@final
class Urgency:
    """
    Urgency (brådska) that is given as ground for shorter times.
    """
    def __copy__(self, /) -> Urgency: ...
    def __deepcopy__(self, memo: Any, /) -> Urgency: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, reason: str | None = None) -> Urgency: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(data: dict[str, Any]) -> Urgency:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> Urgency:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def reason(self, /) -> str | None:
        """
        The reason that is given.
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
class Volume:
    """
    Volume (volym) of a year of what is priced per unit.
    """
    def __copy__(self, /) -> Volume: ...
    def __deepcopy__(self, memo: Any, /) -> Volume: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, item: str | None = None, quantity: Decimal | int | str | None = None) -> Volume: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(data: dict[str, Any]) -> Volume:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> Volume:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def item(self, /) -> str | None:
        """
        The item, as in the price per unit.
        """
    @property
    def quantity(self, /) -> Decimal | None:
        """
        How many of the unit.
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
class VolumeBand:
    """
    Volume band (volymband) and its price.
    """
    def __copy__(self, /) -> VolumeBand: ...
    def __deepcopy__(self, memo: Any, /) -> VolumeBand: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, up_to: Decimal | int | str | None = None, price: Decimal | int | str | None = None) -> VolumeBand: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(data: dict[str, Any]) -> VolumeBand:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> VolumeBand:
        """
        Reads the strict JSON form of the contract.
        """
    @property
    def price(self, /) -> Decimal | None:
        """
        Price of a unit.
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
    def up_to(self, /) -> Decimal | None:
        """
        Volume up to which it runs, inclusive; absent in the last.
        """

@final
class YearCost:
    """
    Cost of a year (kostnad ett år) of a life cycle.
    """
    def __copy__(self, /) -> YearCost: ...
    def __deepcopy__(self, memo: Any, /) -> YearCost: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, year: int | None = None, amount: Decimal | int | str | None = None) -> YearCost: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Decimal | None:
        """
        The cost in kronor; an income is negative.
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> YearCost:
        """
        Reads a `dict` in the form of the contract, its names in that form or in
        Python's. Days may be `datetime.date`, amounts `decimal.Decimal`, instants a
        `datetime` with time zone.
        """
    @staticmethod
    def from_json(text: str) -> YearCost:
        """
        Reads the strict JSON form of the contract.
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
    def year(self, /) -> int | None:
        """
        The year, counted from 0, which is not discounted, to 200.
        """

def _allocate_columns(*, annual: Buffer, first_day: Buffer, last_day: Buffer, method: str, by: str, first_year: SupportsIndex, years: SupportsIndex, out: Any) -> None:
    """
    Lays contracts out over years or months (periodisering), columns as buffers.

    `annual` holds 64-bit amounts in öre, `first_day` and `last_day` 32-bit days since 1970-01-01.
    The rows are written into `out`, an array of as many, 64-bit amounts in öre.
    `anbud.batch.allocate` calls it.
    """

def _rank_columns(*, model: AwardModel | dict[str, Any], procurement: Buffer, price: Buffer | None, weights: Sequence[Decimal | int | str], points: SupportsGetItem[int, Buffer], point_places: SupportsIndex, admissible: Buffer | None, ids: SupportsGetItem[int, str] | None, exact: bool, rank: Buffer, score: Buffer, tied: Buffer, provisional: Buffer) -> tuple[int, list[Any | None]]:
    """
    Ranks the bids of many procurements (rangordning), columns as buffers.

    `anbud.batch.rank` calls it. Whether a bid is admissible is 0, 1 or 2, which is unknown. Ranks,
    scores and the two marks are written into the last four columns; the answer is the decimals of
    the scores and, where asked for, the exact figures.
    """

def _route_columns(*, rows: SupportsIndex, columns: SupportsGetItem[int, tuple[str, SupportsGetItem[int, SupportsIndex]]]) -> tuple[list[str], list[str | None]]:
    """
    Leads many needs to their forms (val av avtalsform), columns as bytes.

    Each question of `columns` has an answer of eight bits a need: 1 yes, 0 no, -1 unknown. What
    comes back are the forms and the first open questions. `anbud.batch.routes` calls it.
    """

def abnormally_low(*, bids: Sequence[ScoredBid | dict[str, Any]], screens: Sequence[Screen | dict[str, Any]], regime: str | None = None) -> AbnormallyLow:
    """
    Screens bids for prices that appear abnormally low (onormalt låga anbud); a flag removes no bid.
    """

def advise(*, model: AwardModel | dict[str, Any], bids: Sequence[ScoredBid | dict[str, Any]]) -> ModelAdvice:
    """
    Advises on a model before publication (råd om utvärderingsmodell), on the bids that are
    expected: whether it is relative, and the model of least risk with the same exchange rate.
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
    call: of the function, or of the method of what stands under `finding`, `terms`, `clause`,
    `penalty`, `tender`, `bid`, `partnership`, `need`, `dossier` or `plan`.

    `calendar.deadline` is `deadline`, `law.parameter` is `law_value`, `assignment.notice` is
    `terms.notice_end`, `assignment.latestNotice` is `terms.latest_notice`, and so on.
    """

def award_lots(*, lots: Sequence[LotBids | dict[str, Any]], model: AwardModel | dict[str, Any] | None = None, limit: LotLimit | dict[str, Any] | None = None, regime: str | None = None) -> LotAwards:
    """
    Awards lots in the stated order, each bidder at most so many (tilldelning av delar), and
    compares that with the best assignment.
    """

def award_reasons(*, model: AwardModel | dict[str, Any], bids: Sequence[ScoredBid | dict[str, Any]], regime: str | None = None, title: str | None = None, rejected: Sequence[RejectedBid | dict[str, Any]] | None = None, standstill_until: date | str | None = None, stamp: LawBook | None = None) -> AwardReasons:
    """
    Drafts the reasons of an award decision in Swedish (tilldelningsbeslutets skäl), 12 kap. 12 § and
    19 kap. 19 § LOU; a person checks, completes and signs it.
    """

def bid_letters(*, tender: Tender | dict[str, Any], bids: Sequence[Bid | dict[str, Any]], ask_about_price: Sequence[str] | None = None, as_of: date | str | None = None, answer_by: date | str | None = None, law_book: LawBook | None = None, stamp: LawBook | None = None) -> BidLetters:
    """
    Drafts the letters that the check of bids leads to (utkast till brev), in Swedish: requests
    for completion, rejections, hearings before an exclusion, questions on a low price.
    """

def bid_table(*, tender: Tender | dict[str, Any], bids: Sequence[Bid | dict[str, Any]], language: str | None = None, law_book: LawBook | None = None) -> BidTable:
    """
    Lays out all bids against all that the tender asks for (sammanställning av anbuden).
    """

def call(name: str, text: str | dict[str, Any]) -> Any:
    """
    Answers a call of the JSON contract: JSON text in, JSON text out; or a `dict` in, its names in
    the form of the contract or in Python's, and a `dict` out.
    """

def check_organisation_number(number: str) -> NumberCheck:
    """
    Checks an organisation number (organisationsnummer), lag (1974:174): 10 or 12 digits,
    with or without the hyphen.

    It says whether the number is well formed, not whether the organisation exists. A
    person's number is recognised and never given back. Where a VAT number, spaces, other hyphens
    or a wrong check digit explain a fault, the number that is meant is suggested.
    """

def compare(*, bids: Sequence[ScoredBid | dict[str, Any]], models: Sequence[AwardModel | dict[str, Any]]) -> Comparison:
    """
    Names the winners of the same bids under several models (jämförelse av utvärderingsmodeller):
    the model is often the decision.
    """

def compare_methods(*, annual: Decimal | int | str, first_day: date | str, last_day: date | str, by: str) -> MethodComparison:
    """
    The methods of allocation beside each other (jämförelse av fördelningsmetoder).

    Says for each by how much it misses what the contract costs. Both days are inclusive.
    """

def contract_changes(*, changes: Sequence[ContractChange | dict[str, Any]], value: Decimal | int | str | None = None, started_on: date | str | None = None, regime: str | None = None, index_factor: Decimal | int | str | None = None, authority: str | None = None, works: bool | None = None, law_book: LawBook | None = None) -> ContractChanges:
    """
    Whether changes of a contract are allowed without a new procurement (ändring av kontrakt),
    17 kap. 9-12 §§ LOU.

    The changes of small value are summed net. `index_factor` is the value now by the contract's
    index clause over the value then. Under chapter 19 the answer is a benchmark.
    """

def deadline(*, after: date | str, rule: str, days: int | None = None, weeks: int | None = None, months: int | None = None, years: int | None = None) -> Deadline:
    """
    When a period ends (slutdag) under a rule of counting: `eu-1182-71` for bid periods,
    `sfs-1930-173` for standstill and review, `contract` for what the parties agreed.

    The day of the event, `after`, is not counted. Give exactly one of the lengths.
    """

def decision_section(*, need: Need | dict[str, Any], title: str | None = None, law_book: LawBook | None = None, stamp: LawBook | None = None) -> DecisionSection:
    """
    Drafts the section of a decision paper on the choice of form (val av avtalsform), in Swedish:
    question by question with what each answer rests on, or what must be known first.
    """

def eligibility(*, tender: Tender, organisation: OrganisationFacts | dict[str, Any], law_book: LawBook | None = None) -> Eligibility:
    """
    Whether an organisation may take part if the tender is reserved (behörighet för reserverad
    upphandling): 19 kap. 25 a §, 19 kap. 25 § and 4 kap. 18 § LOU side by side.
    """

def evaluation_report(*, model: AwardModel | dict[str, Any], bids: Sequence[ScoredBid | dict[str, Any]], title: str | None = None, language: str | None = None, stamp: LawBook | None = None) -> EvaluationReport:
    """
    Reports an evaluation (utvärderingsrapport): per bid and criterion every value on the way to the
    figure, as a table, as text and as HTML.
    """

def explanation_request(*, bids: Sequence[ScoredBid | dict[str, Any]], screens: Sequence[Screen | dict[str, Any]], bid: str, regime: str | None = None, title: str | None = None, authority: str | None = None, answer_by: date | str | None = None, language: str | None = None, stamp: LawBook | None = None) -> ExplanationRequest:
    """
    Drafts the letter that asks a bidder to explain a low price (begäran om förklaring), with the six
    heads of 16 kap. 7 § LOU and the decision log.
    """

def format_sek(amount: Decimal | int | str) -> str:
    """
    Writes an amount the Swedish way (svenskt belopp), with no-break spaces and two decimals.
    """

def headroom(*, frame: Frame | dict[str, Any] | None = None, commitments: Sequence[Commitment | dict[str, Any]] | None = None, method: str, years: Sequence[int]) -> Headroom:
    """
    What a frame leaves after the commitments (utrymme i ramen), year by year.

    A frame that is left out is unknown, and so are commitments; an empty list is none.
    `method` lays a commitment out over its years, as in `allocate`. What is unknown is None,
    never 0.
    """

def holidays(year: int) -> list[Holiday]:
    """
    The public holidays of a year (årets allmänna helgdagar) in date order, from 1990 on.

    Ordinary Sundays are left out; where two holidays meet, their names are joined by ` / `.
    """

def hour_deadline(*, after: datetime | str, hours: int) -> HourDeadline:
    """
    When a period of hours (timfrist) ends under Regulation 1182/71, in Swedish time.

    The hour of the event, `after`, is not counted; the period does not move off a closed day.
    """

def latest_day(*, before: date | str, rule: str, days: int | None = None, weeks: int | None = None, months: int | None = None, years: int | None = None) -> LatestDay:
    """
    The latest day (senaste dag) of a period counted backwards from the day of an event,
    `before`, under a rule of counting: "at the latest six days before".

    Whether the day of the event is itself counted is not settled: `latest_on` leaves it out and
    is the safe one, `if_day_counted_on` is the other reading. Give exactly one of the lengths.
    """

def law_diff(before: LawBook | None = None, after: LawBook | None = None, *, dossiers: Sequence[Dossier | dict[str, Any]] | None = None, as_of: date | str | None = None) -> LawDiff:
    """
    What differs between two law books (lagändring), and which findings of the dossiers turn.

    A book that is left out is the built-in one. The dossiers are reviewed on `as_of`: notice is
    taken to be given, and a procurement that has not begun to begin; without it each is judged by
    the days that it states.
    """

def law_table(prefix: str | None = None, *, on: date | str | None = None, law_book: LawBook | None = None) -> LawTable:
    """
    Every law value (tabell över lagvärden) with its validity and source, as records for
    pandas or polars, and as a table in a notebook.

    `prefix` is how the keys begin; with `on` only the values in force on that day.
    """

def law_value(key: str, *, on: date | str, law_book: LawBook | None = None) -> LawValue:
    """
    The value of the law on the day that governs a case (lagvärde), with its source.

    Outside the recorded time this is an error, never the nearest value.
    """

def law_version(*, law_book: LawBook | None = None) -> Stamp:
    """
    By which version of the library and by which law an answer is given (lagbokens stämpel).
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

def portfolio(agreements: Sequence[Agreement | dict[str, Any]], *, as_of: date | str, months: int, language: str | None = None, stamped_at: datetime | str | None = None, alarms: Sequence[int] | None = None, law_book: LawBook | None = None, stamp: LawBook | None = None) -> Portfolio:
    """
    What must be decided of many agreements (avtalsportfölj) from a day on, for so many months,
    sorted by day, with the money that hangs on it.
    """

def rank(*, model: AwardModel | dict[str, Any], bids: Sequence[ScoredBid | dict[str, Any]]) -> Ranking:
    """
    Ranks bids under an award model (rangordning), exactly.

    Inadmissible bids are not ranked and never serve as reference; one whose admissibility is
    unknown is ranked, and the ranking is then provisional.
    """

def read_espd(xml: str) -> EspdImport:
    """
    Reads a self-declaration (egen försäkran, ESPD 4.1) into a bid.
    """

def regime(*, started_on: date | str | None = None, started_between: Sequence[date | str] | None = None, cpv: CpvCode | str | None = None, authority: str | None = None, value: Decimal | int | str | None = None, subsidised: bool | None = None, act: str | None = None, law_book: LawBook | None = None) -> Regime:
    """
    Which act and which of its chapters govern a purchase (tillämpligt regelverk), and whether
    its value allows a direct award.

    Give exactly one of `started_on` and `started_between`, the first and the last day on
    which the procurement may have begun. `value` is in kronor without VAT. `subsidised` says
    that an authority subsidises the contract of another (5 kap. 2 § LOU). `act` is the act that
    the buyer procures under, `lou`, `luf`, `luk` or `lufs`; LOU where it is not stated.
    """

def sensitivity(*, model: AwardModel | dict[str, Any], bids: Sequence[ScoredBid | dict[str, Any]]) -> Sensitivity:
    """
    Tells how little it takes for another bid to win (känslighetsanalys): losing bids that decide,
    the price and the quality at which each bid would win, what happens if one falls out.
    """

def split(*, amount: Decimal | int | str, payers: Sequence[Payer | dict[str, Any]]) -> Split:
    """
    Splits an amount over payers by their weights (delning efter andelstal), to the öre.
    """

def state_aid(*, on: date | str, scheme: str, earlier: Sequence[AidGrant | dict[str, Any]] | None = None, proposed_eur: Decimal | int | str | None = None, proposed_sek: Decimal | int | str | None = None, rate: EuroRate | dict[str, Any] | None = None, activity: str | None = None, undertaking: Sequence[str] | None = None, entrustment: Entrustment | dict[str, Any] | None = None, registered_on: date | str | None = None, law_book: LawBook | None = None) -> StateAid:
    """
    Whether aid of little importance may be granted (stöd av mindre betydelse): what earlier aid
    uses of the ceiling, what is left, and whether the proposal fits.

    `scheme` is `deMinimis` or `sgeiDeMinimis`. State the proposal in euro, or in kronor with a
    `rate`. `earlier` left out is unknown, an empty list is nothing. `activity` is `economic`,
    `nonEconomic` or `unknown`. `undertaking` names the recipient and what is linked to it.
    """

def to_ics(events: Sequence[CalendarEvent | dict[str, Any]], *, stamped_at: datetime | str, stamp: LawBook | None = None) -> str:
    """
    The events as the text of a calendar file (kalenderfil, iCalendar), lines ended by CRLF.

    `stamped_at` is when the file is made, with its time zone: this package reads no clock.
    """

def total_cost(*, costs: Sequence[CostItem | dict[str, Any]], in_kind: Sequence[InKindItem | dict[str, Any]] | None = None, law_book: LawBook | None = None) -> TotalCost:
    """
    The total cost of an activity (total kostnad), hidden VAT and resources in kind apart.
    """

def vat_compensation(*, cost: Decimal | int | str, premises: Decimal | int | str | None = None, on: date | str, law_book: LawBook | None = None) -> VatCompensation:
    """
    Compensation for VAT hidden in a cost (ersättning för mervärdesskatt), SFS 2005:811 § 1.

    `cost` is without VAT, `premises` the part of it shown to be for premises, `on` the day
    it was incurred.
    """
