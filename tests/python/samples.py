"""One object of each shape of the contract, built by keywords, and one of each answer to it."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Any

import anbud

NOON = datetime.datetime(2026, 3, 31, 12, tzinfo=datetime.timezone(datetime.timedelta(hours=2)))

MODEL = anbud.AwardModel(
    "absoluteLinear",
    price_weight=60,
    quality_weight="40",
    full=2_000_000,
    zero=Decimal("6000000.5"),
    clamp_below_full=True,
    round_scores_to=2,
    tie_break=anbud.TieBreak(kind="drawLots", seed="2026-03-31"),
)
TERMS = anbud.AssignmentTerms(
    start=datetime.date(2026, 9, 1),
    end="2028-08-31",
    options=anbud.Options(
        max=2, months=12, call_before_months=6, called_by="authority", automatic=False
    ),
    compensation=anbud.Compensation(annual=Decimal(4200000), includes=["lokaler"]),
    cost_bearers=[anbud.CostBearer(item="lokaler", bearer="K")],
    adjustment=anbud.Adjustment(
        indices=[anbud.IndexShare(id="OPI", share=1)],
        base="2025-12",
        threshold=Decimal("0.02"),
        carry_over=True,
        round="krona",
    ),
    in_kind=[anbud.InKind(what="bil", quantity=1, provided_by="K", used_for="uppsökande")],
    penalties=[anbud.Penalty(when="försening", per="startedWeek", share="0.005", of="monthly")],
    follow_up=anbud.FollowUpTerms(by=["K"], first="2027-03-01", every_months=12, insight=True),
    transition=anbud.Transition(begins_before_months=3, hands_over=["nycklar"], early_exit=1000),
)
PER_DAY = anbud.Compensation(
    unit_prices=[
        anbud.UnitPrice(
            item="plats",
            unit="placeAndDay",
            bands=[anbud.VolumeBand(up_to=100, price=900), anbud.VolumeBand(price="850.50")],
            bands_apply="within",
        )
    ]
)
NEXT = anbud.NextProcurement(
    tender={"procedure": "directAward"},
    assume=anbud.PlanAssumptions(start_up_days=30, evaluation_days=40),
)
AGREEMENT = anbud.Agreement(
    id="A",
    title="Dagcenter <b>",
    terms=TERMS,
    procurement_starts_by="2027-12-01",
    next_procurement=NEXT,
)
YEAR = anbud.Volume(item="plats", quantity=1200)
CHANGE = anbud.ContractChange(
    on=datetime.date(2027, 1, 1),
    amount=Decimal(100_000),
    ground="clause",
    clause=anbud.ChangeClause(in_documents=True, clear=True),
)
LETTER = anbud.LetterDetails(
    title="Dagcenter",
    signed_on="2026-08-15",
    clause="punkt 3",
    sender=anbud.LetterParty(name="Kommunen", address=["Box 1"]),
)
TENDER = anbud.Tender(
    id="dagcenter",
    title="Dagcenter <b>",
    buyer=anbud.Buyer(name="Kommunen", number="2120000142", authority="subcentral"),
    started_on=datetime.date(2026, 2, 1),
    bid_deadline=anbud.BidDeadline(on=datetime.date(2026, 3, 31), time="23:59"),
    procedure="annex2",
    cpv=[anbud.CpvCode("85312000-9"), "85311000-2"],
    estimated_value=10_000_000,
    vat="excluded",
    e_submission=True,
    documents_open_online=True,
    prior_notice=anbud.PriorNotice(sent_on="2025-12-01"),
    urgent=anbud.Urgency(reason="påhittat"),
    reservation="nonProfit",
    bid_validity_months=4,
    lots=[anbud.Lot(id="1", title="Öst", estimated_value=Decimal("5e6"))],
    lot_limit=anbud.LotLimit(max=1, order=["1"]),
    requirements=[
        anbud.Requirement(
            id="r1",
            text=anbud.RequirementText(sv="Kollektivavtal", en="Collective agreement"),
            kind="mandatory",
            evidence=["d1"],
            curable=True,
        )
    ],
    documents=[
        anbud.DemandedDocument(id="d1", title="Intyg", required=True, signed=True, max_age_days=90)
    ],
    award=MODEL,
    questions_by=datetime.date(2026, 3, 15),
    terms=TERMS,
    pricing=anbud.PriceRules(negative_parts=False, items=["timme"]),
    extensions={"own_note": {"deep_down": 1}},
)
BID = anbud.Bid(
    id="A",
    bidder=anbud.Bidder(name="Anbudsgivare A", number="212000-0142"),
    received_at=NOON,
    lots=["1"],
    prices=[
        anbud.Price(
            lot="1",
            annual=Decimal(4800000),
            lines=[
                anbud.PriceLine(
                    item="timme", unit="tim", quantity=12_000, price=400, amount=4_800_000
                )
            ],
        )
    ],
    answers=[anbud.RequirementAnswer(requirement="r1", met=True, evidence=["d1"])],
    documents=[
        anbud.SubmittedDocument(id="d1", file_name="intyg.pdf", signed=True, dated="2026-03-01")
    ],
    members=["Anbudsgivare A", "Anbudsgivare B"],
    relied_on=[
        anbud.ReliedOn(
            name="Anbudsgivare C", commitment_attached=True, document="d1", self_declaration=False
        )
    ],
    exclusion=[
        anbud.ExclusionGround(
            ground="13:2",
            present=False,
            concerns="Anbudsgivare C",
            on="2020-02-29",
            established=False,
            settled=True,
            self_cleaning=False,
        )
    ],
    valid_until=datetime.date(2026, 9, 30),
    self_declaration=False,
    capability=[anbud.Capability(criterion="gen-year-to", met=True, statements=["12 mkr"])],
    secrecy=[anbud.SecrecyRequest(document="d1", part="sidan 2", reason="bemanning")],
)
UNSIGNED = anbud.Bid(
    id="B",
    bidder=anbud.Bidder(name="Anbudsgivare <B>"),
    received_at=NOON,
    prices=[anbud.Price(annual=4_000_000)],
    documents=[anbud.SubmittedDocument(id="d1", signed=False)],
)
SIGNING = anbud.Tender(
    started_on=datetime.date(2024, 2, 1),
    procedure="annex2",
    bid_deadline=anbud.BidDeadline(on=datetime.date(2199, 12, 31)),
    documents=[anbud.DemandedDocument(id="d1", title="Intyg <b>", required=True, signed=True)],
)
CHECKLIST = UNSIGNED.checklist(SIGNING, as_of=datetime.date(2024, 2, 1))
TABLE = anbud.bid_table(tender=SIGNING, bids=[UNSIGNED])
LETTERS = anbud.bid_letters(
    tender=SIGNING, bids=[UNSIGNED, anbud.Bid(id="C")], answer_by=datetime.date(2024, 4, 9)
)
ESPD = anbud.read_espd(
    "<QualificationApplicationResponse><ProfileExecutionID>ESPD-EDMv4.1.0</ProfileExecutionID>"
    "<EconomicOperatorParty><Party><Contact/></Party></EconomicOperatorParty>"
    "</QualificationApplicationResponse>"
)
SCORED = [
    anbud.ScoredBid(id="A", price=4_800_000, quality=80, admissible=True),
    anbud.ScoredBid(id="B", price=Decimal(4200000), quality=Decimal(69), admissible=True),
    anbud.ScoredBid(
        id="C",
        price="3900000",
        criteria=[anbud.CriterionScore(id="metod", weight=100, score=46)],
        costs=[anbud.YearCost(year=0, amount=-5)],
        admissible=True,
    ),
]
RATIO = anbud.AwardModel("lowestOverPrice", price_weight=50, quality_weight=50)
FRAME = anbud.Frame(
    holder="son",
    lines=[
        {
            "from": datetime.date(2025, 1, 1),
            "to": datetime.date(2025, 12, 31),
            "per_year": Decimal(5_000_000),
            "status": "announced",
        },
        anbud.FrameLine(first_day="2025-01-01", per_year=6_000_000, status="decided"),
    ],
)
COMMITMENT = anbud.Commitment(
    id="K1", annual=4_200_000, first_day="2025-04-01", last_day=datetime.date(2028, 3, 31)
)
PARTNERSHIP = anbud.Partnership(
    id="p",
    partners=[
        anbud.Partner(name="Kommunen <i>", kind="municipality"),
        anbud.Partner(name="Föreningen", kind="nonProfit", roles=["civilSocietyPartner"]),
    ],
    goal="Ingen ska sova ute",
    evidence=[
        anbud.Evidence(criterion="sharedGoal", finding="supports", text="mål", source="avtalet § 2")
    ],
    contributions=[
        anbud.Contribution(by="Kommunen <i>", kind="cash", amount=900_000, in_budget=True),
        anbud.Contribution(
            by="Föreningen",
            kind="volunteerHours",
            quantity=600,
            unit="hour",
            rate=Decimal(200),
            rate_source="påhittad",
            method="flatRate",
        ),
    ],
    signed_on=datetime.date(2026, 1, 15),
    undertakings=[anbud.Undertaking(by="Föreningen", what="håller <b>öppet</b>")],
    governance=anbud.Governance(
        groups=[anbud.GovernanceGroup(kind="steering", members=["Kommunen"], every_months=3)],
        decisions="i enighet",
    ),
    follow_up=anbud.FollowUpPlan(
        by=["Kommunen"],
        first="2026-09-01",
        every_months=12,
        indicators=[
            anbud.Indicator(
                id="n", measure="nätter ute", kind="count", target=100, aim="atMost", base="vuxna"
            )
        ],
    ),
    outcomes=[
        anbud.PartnershipOutcome(
            indicator="n", kind="count", value=80, low=70, high=90, first_day="2026-02-01"
        )
    ],
    exit=anbud.Exit(dispute="i styrgruppen"),
    responsibilities=[
        anbud.PartnershipTask(task="beslut", lead="Kommunen <i>", exercises_authority=True)
    ],
    indicators=[anbud.StatedSign(indicator="marketExists", present=False, source="marknaden")],
)
NEED = anbud.Need(
    started_on="2026-01-01",
    cpv=["85312000-9"],
    same_legal_person=False,
    activity_for_owner_share=Decimal("0.5"),
    total_value=4_800_000,
)
DOSSIER = anbud.Dossier(
    anbud="1",
    id="x",
    status="announced",
    parties=[anbud.DossierParty(id="K", name="Kommunen", roles=["funder"])],
    activity=anbud.Activity(
        mode="mobile", target_groups=[anbud.TargetGroup(label="vuxna", priority=True)]
    ),
    periods=[anbud.DossierPeriod(label="tid", first="2025-04", last="2028-03", precision="month")],
    events=[anbud.DossierEvent(what="beslut", on=datetime.date(2025, 1, 10))],
    responsibilities=[anbud.Responsibility(task="måltider", lead="K", takes_part=["F"])],
    costs=[anbud.Cost(item="hyra", bearer="K", amount=100)],
    in_kind=[anbud.InKind(what="bil")],
    staff=[anbud.Staff(party="K", role="handläggare", at_least=2)],
    measures=[
        anbud.Measure(measure="andel", value=Decimal("0.8"), precision="claim", base="boende")
    ],
    goals=["trygghet"],
    related=[anbud.Related(name="annat", relation="föregångare")],
    tender=TENDER,
    bids=[BID],
    assignment=TERMS,
    partnership=PARTNERSHIP,
    need=NEED,
    budget=anbud.DossierBudget(frame=FRAME, commitments=[COMMITMENT]),
    follow_up=anbud.FollowUp(by=["K"], interval="år", indicators=["nöjdhet"]),
    sources=[
        anbud.SourceDocument(
            id="s", title="Beslutet", points=[anbud.SourcePoint(path="budget", place="sidan 2")]
        )
    ],
    inferred=[anbud.Inference(path="status", because="påhittat")],
)
EVENT = anbud.CalendarEvent(on=datetime.date(2026, 3, 31), what="Sista anbudsdag", path="tender")

HEADROOM = anbud.headroom(
    frame=FRAME, commitments=[COMMITMENT], method="monthEqual", years=[2024, 2025]
)
RANKING = anbud.rank(model=RATIO, bids=SCORED)
COMPARISON = anbud.compare(bids=SCORED, models=[RATIO, {"kind": "lowestPrice"}])
ASSESSMENT = PARTNERSHIP.assess()
DRAFT = PARTNERSHIP.draft(title="Värme & <skydd>")
OPTIONS = TERMS.option_ends()
LIFE_LINE = TERMS.life_line(as_of="2026-10-01", stamped_at=NOON)
PORTFOLIO = anbud.portfolio([AGREEMENT, {"id": "B"}], as_of="2027-10-01", months=12)
PRICE = anbud.Adjustment(
    indices=[anbud.IndexShare(id="OPI", share=1)], base="2025-12", compare="2026-12"
).price(
    base=100,
    series={"OPI": {"2025-12": "100", "2026-12": {"value": "104.6", "provisional": "103.5"}}},
    on="2027-01-01",
)
REVIEW = DOSSIER.review(as_of=datetime.date(2026, 2, 1))
REGIME = anbud.regime(started_on="2026-01-01", cpv="85312000-9", value=4_800_000)


def shapes() -> list[Any]:
    """Return one object of each shape, without repeats."""
    seen: dict[type, Any] = {type(EVENT): EVENT}
    open_objects: list[Any] = [DOSSIER, MODEL, *SCORED, RATIO, SCORED[2]]
    open_objects += [PER_DAY, YEAR, AGREEMENT, NEXT, CHANGE, LETTER]
    while open_objects:
        own = open_objects.pop()
        if isinstance(own, tuple):
            open_objects.extend(own)
        elif getattr(anbud, type(own).__name__, None) is type(own) and hasattr(own, "from_json"):
            # The last one of each class that is met, for a class is met in many objects.
            seen[type(own)] = own
            open_objects.extend(value for value in fields(own).values() if value is not None)
    return list(seen.values())


def fields(own: Any) -> dict[str, Any]:
    """Return the properties of an object by name."""
    names = [
        name
        for name in dir(type(own))
        if not name.startswith("_") and not callable(getattr(type(own), name))
    ]
    return {name: getattr(own, name) for name in names}


def answers() -> list[Any]:
    """Return one object of each class of answer to a question about these shapes."""
    assert OPTIONS.options is not None
    # Christmas Eve is a working day by one reading and none by the other.
    called = anbud.Options(max=1, months=12, call_before_working_days=2)
    called_by = anbud.AssignmentTerms(start="2024-01-01", end="2025-12-27", options=called)
    options = called_by.option_ends().options
    assert options is not None
    return [
        anbud.deadline(after="2025-12-22", rule="contract", working_days=2).readings[1],
        anbud.latest_day(before="2025-12-27", rule="contract", working_days=2).readings[1],
        options[0].readings[0],
        anbud.law.diff(anbud.LawBook(), anbud.LawBook()),
        HEADROOM,
        HEADROOM.years[1],
        HEADROOM.years[1].by_status[0],
        RANKING,
        RANKING.ranking[0],
        COMPARISON,
        COMPARISON.winners[1],
        ASSESSMENT,
        ASSESSMENT.criteria[0],
        ASSESSMENT.contributions[0],
        ASSESSMENT.indicators[4],
        DRAFT,
        DRAFT.gaps[0],
        anbud.decision_section(need=NEED, title="Val & <form>"),
        OPTIONS,
        OPTIONS.options[0],
        LIFE_LINE,
        LIFE_LINE.events[0],
        LIFE_LINE.table,
        LIFE_LINE.unknown[0],
        anbud.AssignmentTerms(notice=[anbud.NoticePeriod(months=12, anchor="monthEnd")])
        .life_line(as_of="2026-10-01")
        .readings[0],
        PORTFOLIO,
        PORTFOLIO.decisions[0],
        PORTFOLIO.unknown[0],
        PRICE,
        PRICE.steps[1],
        PRICE.settlement,
        PER_DAY.fee(volumes=[YEAR]),
        PER_DAY.fee(volumes=[]).parts[0],
        anbud.contract_changes(changes=[CHANGE]),
        TERMS.letter(kind="optionCall", on="2027-10-01", option=1, details=LETTER),
        anbud.Penalty(per="day", amount=1000).due(days=3),
        REGIME,
        BID.check(TENDER),
        CHECKLIST,
        CHECKLIST.items[0],
        CHECKLIST.items[0].attach[0],
        TABLE,
        TABLE.columns[1],
        TABLE.rows[0],
        TABLE.rows[0].cells[0],
        TABLE.rows[0].reasons[0],
        LETTERS,
        LETTERS.letters[0],
        LETTERS.not_drafted[0],
        ESPD,
        ESPD.loss[0],
        NEED.form(),
        REVIEW,
        REVIEW.topics[0],
        REVIEW.traces[0],
    ]
