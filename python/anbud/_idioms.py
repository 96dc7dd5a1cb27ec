"""What is by hand for a class of the package: tables for notebooks, records, words.

A function is named after its class and its method: ``headroom__to_records`` is
``Headroom.to_records``. ``python/generate`` makes the methods.
"""

from __future__ import annotations

from base64 import b64decode
from html import escape
from json import loads
from typing import TYPE_CHECKING, Any

from anbud import _native
from anbud._value import ask

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable
    from decimal import Decimal

    from anbud._value import Answer
    from anbud.answers import (
        AbnormallyLow,
        Allocation,
        Assessment,
        AwardReasons,
        BidLetter,
        BidLetters,
        BidTable,
        BudgetReport,
        Checklist,
        Comparison,
        DecisionSection,
        EvaluationReport,
        ExplanationRequest,
        Fee,
        Forecast,
        Headroom,
        LifeLine,
        LotAwards,
        MethodComparison,
        ModelAdvice,
        ModelWinners,
        OptionsAnswer,
        PartnershipDraft,
        Plan,
        PlanStep,
        Portfolio,
        Ranking,
        Review,
        Scenarios,
        Sensitivity,
        Split,
        Table,
        TenderCheck,
        Timetable,
        TimetableStep,
        TotalCost,
    )
    from anbud.inputs import Citation, Finding, NoticePeriod

UNKNOWN = "okänt"
#: What a table has where there is nothing to say.
NONE = "\N{EN DASH}"


def kronor(amount: Decimal | None) -> str:
    """Write an amount the Swedish way; what is unknown is never 0."""
    return UNKNOWN if amount is None else _native.format_sek(amount)


def table(
    headings: Iterable[str],
    rows: Iterable[Iterable[str]],
    foot: Iterable[str] | None = None,
    *,
    align: str = "right",
) -> str:
    """Lay out a table in Swedish; the first cell of a row is its heading."""
    head = "".join(f'<th scope="col">{escape(heading)}</th>' for heading in headings)
    body = "".join(_row(row, align) for row in rows)
    last = "" if foot is None else f"<tfoot>{_row(foot, align)}</tfoot>"
    return f'<table lang="sv"><thead><tr>{head}</tr></thead><tbody>{body}</tbody>{last}</table>'


def _row(cells: Iterable[str], align: str) -> str:
    first, *others = (escape(cell) for cell in cells)
    rest = "".join(f'<td style="text-align:{align}">{cell}</td>' for cell in others)
    return f'<tr><th scope="row">{first}</th>{rest}</tr>'


def finding__explain(finding: Finding, language: str | None = None) -> str:
    """Return the finding as text (förklaring), one statement a line.

    In Swedish (``"sv"``, also where none is asked for) or English (``"en"``).
    """
    question = {"finding": finding, "language": "sv" if language is None else language}
    return str(loads(ask("explain", question, {}))["text"])


def finding___repr_html_(finding: Finding) -> str:
    """Show it in a notebook, in Swedish."""
    first, _, rest = finding.explain().partition("\n")
    why = escape(rest).replace("\n", "<br>")
    return (
        f'<table lang="sv"><caption>{escape(first)}</caption><tbody>'
        f'<tr><th scope="row">Regel</th><td><code>{escape(finding.rule)}</code></td></tr>'
        f'<tr><th scope="row">Förklaring</th><td>{why}</td></tr></tbody></table>'
    )


def citation__text(citation: Citation, language: str | None = None) -> str:
    """Return the citation as a sentence has it.

    In Swedish (``"sv"``, also where none is asked for) or English (``"en"``).
    """
    return _native.citation_text(citation.to_json(), language)


def options_answer___repr_html_(answer: OptionsAnswer) -> str:
    """Show it in a notebook, in Swedish."""
    rows = [
        (str(row.number), str(row.call_by or UNKNOWN), str(row.ends_on))
        for row in answer.options or ()
    ]
    last = ["Sista slutdag", "", str(answer.final_end or UNKNOWN)]
    return table(["Option", "Avropas senast", "Slutdag"], rows, last)


def fee___repr_html_(answer: Fee) -> str:
    """Show it in a notebook, in Swedish."""
    rows = [(row.item or UNKNOWN, kronor(row.amount)) for row in answer.parts]
    if answer.fixed is not None:
        rows.insert(0, ("fast", kronor(answer.fixed)))
    return table(["Del", "Belopp"], rows, ["Summa", kronor(answer.amount)])


def table___repr_html_(answer: Table) -> str:
    """Show it in a notebook, in Swedish."""
    return table(answer.headings, answer.rows, align="left")


def life_line__to_records(answer: LifeLine) -> list[dict[str, Any]]:
    """Return one ``dict`` a date, ready for ``pandas.DataFrame``."""
    return [{"on": row.on, "kind": row.kind, "what": row.what} for row in answer.events]


def life_line___repr_html_(answer: LifeLine) -> str:
    """Show it in a notebook, in Swedish."""
    return answer.table._repr_html_()


def portfolio__to_records(answer: Portfolio) -> list[dict[str, Any]]:
    """Return one ``dict`` a decision, ready for ``pandas.DataFrame``."""
    return [
        {
            "agreement": row.agreement,
            "title": row.title,
            "kind": row.kind,
            "decide_by": row.decide_by,
            "days_left": row.days_left,
            "effect_on": row.effect_on,
            "amount": row.amount,
        }
        for row in answer.decisions
    ]


def portfolio___repr_html_(answer: Portfolio) -> str:
    """Show it in a notebook, in Swedish."""
    undecided = [
        (
            f"{row.title} ({row.agreement})" if row.title else row.agreement,
            ", ".join(row.missing),
        )
        for row in answer.unknown
    ]
    more = table(["Avtal", "Saknas"], undecided, align="left") if undecided else ""
    return answer.table._repr_html_() + more


def checklist___repr_html_(answer: Checklist) -> str:
    """Show it in a notebook, in Swedish."""
    rows = [
        (str(place), row.text, UNKNOWN if row.days_left is None else str(row.days_left))
        for place, row in enumerate(answer.items, 1)
    ]
    verdict = f"<p>{escape(answer.verdict_text)}</p>"
    return verdict + table(["Nr", "Att göra", "Dagar kvar"], rows, align="left")


def bid_table__to_records(answer: BidTable) -> list[dict[str, Any]]:
    """Return one ``dict`` a bid, ready for ``pandas.DataFrame``."""
    return [
        {"bid": row.bid, "bidder": row.bidder, "verdict": row.verdict}
        | {
            column.title: cell.outcome.kind
            for column, cell in zip(answer.columns, row.cells, strict=True)
        }
        for row in answer.rows
    ]


def bid_table___repr_html_(answer: BidTable) -> str:
    """Show it in a notebook, in Swedish."""
    rows = [
        (
            row.bidder or row.bid or UNKNOWN,
            row.verdict_text,
            "; ".join(reason.text for reason in row.reasons),
        )
        for row in answer.rows
    ]
    return table(["Anbud", "Prövning", "Skäl"], rows, align="left")


def bid_letter___repr_html_(answer: BidLetter) -> str:
    """Show it in a notebook, in Swedish."""
    return answer.html


def bid_letters___repr_html_(answer: BidLetters) -> str:
    """Show it in a notebook, in Swedish."""
    return "".join(row.html for row in answer.letters)


_STATUSES = {
    "announced": "aviserad",
    "planned": "planerad",
    "decided": "beslutad",
    "adjusted": "reviderad",
}


def headroom__to_records(answer: Headroom) -> list[dict[str, Any]]:
    """Return one ``dict`` a year, ready for ``pandas.DataFrame``."""
    return [
        {
            "year": row.year,
            "frame": row.frame,
            "committed": row.committed,
            "left": row.left,
            "status": row.status,
        }
        for row in answer.years
    ]


def headroom___repr_html_(answer: Headroom) -> str:
    """Show it in a notebook, in Swedish."""
    rows = [
        (
            str(row.year),
            kronor(row.frame),
            kronor(row.committed),
            kronor(row.left),
            _STATUSES.get(row.status or "", UNKNOWN),
        )
        for row in answer.years
    ]
    return table(["År", "Ram", "Bundet", "Kvar", "Ramens status"], rows)


def allocation__to_records(answer: Allocation) -> list[dict[str, Any]]:
    """Return one ``dict`` a part, ready for ``pandas.DataFrame``."""
    return [{"period": part.period, "amount": part.amount} for part in answer.parts]


def allocation___repr_html_(answer: Allocation) -> str:
    """Show it in a notebook, in Swedish."""
    rows = [(part.period, kronor(part.amount)) for part in answer.parts]
    return table(["Period", "Belopp"], rows, ["Summa", kronor(answer.total)])


def total_cost___repr_html_(answer: TotalCost) -> str:
    """Show it in a notebook, in Swedish."""
    rows = [
        (row.id, kronor(row.cost), kronor(row.compensation), kronor(row.net))
        for row in answer.items
    ]
    rows += [
        (f"{row.what or row.id} (utan pengar)", kronor(row.value), NONE, NONE)
        for row in answer.in_kind
    ]
    foot = ("Summa", kronor(answer.cost), kronor(answer.compensation), kronor(answer.net))
    return table(("Post", "Kostnad", "Ersättning för moms", "Netto"), rows, foot)


def sensitivity__to_records(answer: Sensitivity) -> list[dict[str, Any]]:
    """Return one ``dict`` a bid, ready for ``pandas.DataFrame``."""
    return [
        {
            "bid": row.bid,
            "rank": row.rank,
            "margin": row.margin,
            "wins_up_to": row.wins_up_to,
            "wins_from": row.wins_from,
            "point_value": row.point_value,
        }
        for row in answer.bids
    ]


def sensitivity___repr_html_(answer: Sensitivity) -> str:
    """Show it in a notebook, in Swedish."""
    rows = [
        (
            row.bid,
            str(row.rank),
            _LIMITS.get(row.price, kronor(row.wins_up_to)),
            _LIMITS.get(row.quality, str(row.wins_from).replace(".", ",")),
            _decimal(row, "pointValue"),
        )
        for row in answer.bids
    ]
    heads = ["Anbud", "Plats", "Först till priset", "Först från kvaliteten", "Poängens värde"]
    return table(heads, rows)


_LIMITS = {
    "always": "alltid",
    "never": "aldrig",
    "notInModel": "räknas inte",
    "notMonotone": "ingen gräns",
}


def _decimal(answer: Answer, field: str) -> str:
    """Write an exact number with two decimals, from the six that the core wrote."""
    value = answer.to_dict().get(field)
    if value is None:
        return "saknas"
    text: str = value["decimal"]
    return text[:-4].replace(".", ",")


def model_advice___repr_html_(answer: ModelAdvice) -> str:
    """Show it in a notebook, in Swedish."""
    rows = [
        (
            row.model.kind,
            "relativ" if row.relative else "absolut",
            "saknas" if row.winners is None else ", ".join(row.winners),
            ", ".join(row.decisive_losers),
        )
        for row in answer.models
    ]
    return table(["Modell", "Slag", "Först", "Avgörande förlorare"], rows, align="left")


def lot_awards___repr_html_(answer: LotAwards) -> str:
    """Show it in a notebook, in Swedish."""
    rows = [
        (row.lot, row.bid or "ingen", _decimal(row, "score"), ", ".join(row.passed_over))
        for row in answer.awards
    ]
    return table(["Del", "Tilldelas", "Jämförelsetal", "Förbigångna"], rows)


def abnormally_low___repr_html_(answer: AbnormallyLow) -> str:
    """Show it in a notebook, in Swedish."""
    rows = [
        (row.bid, row.screen, row.to_dict()["value"]["decimal"].replace(".", ","))
        for row in answer.flags
    ]
    return table(["Anbud", "Kontroll", "Värde"], rows)


def evaluation_report___repr_html_(answer: EvaluationReport) -> str:
    """Show it in a notebook, in Swedish."""
    return answer.html


def award_reasons___repr_html_(answer: AwardReasons) -> str:
    """Show it in a notebook, in Swedish."""
    return answer.html


def explanation_request___repr_html_(answer: ExplanationRequest) -> str:
    """Show it in a notebook, in Swedish."""
    return answer.html


def partnership_draft___repr_html_(answer: PartnershipDraft) -> str:
    """Show it in a notebook, in Swedish."""
    return answer.html


def decision_section___repr_html_(answer: DecisionSection) -> str:
    """Show it in a notebook, in Swedish."""
    return answer.html


def forecast___repr_html_(answer: Forecast) -> str:
    """Show it in a notebook, in Swedish."""
    headings = (
        "Ram och år",
        "Ram",
        "Bundet",
        "Kvar",
        "Optioner",
        "Prognos",
        "Okända kostnader",
    )
    rows = [
        (
            f"{row.frame} {row.year}",
            kronor(row.amount),
            kronor(row.committed),
            kronor(row.left),
            kronor(row.option),
            kronor(row.forecast),
            ", ".join(dict.fromkeys(cost.commitment for cost in row.unknown)) or NONE,
        )
        for row in answer.years
    ]
    return table(headings, rows)


def scenarios___repr_html_(answer: Scenarios) -> str:
    """Show it in a notebook, in Swedish."""
    headings = (
        "Scenario",
        "Möjligt till och med",
        "Ram och år",
        "Ändring: bundet",
        "optioner",
        "kvar",
        "väntat kvar",
    )
    rows = [
        (
            row.title or row.id,
            UNKNOWN
            if row.missing
            else (NONE if row.possible_until is None else row.possible_until.isoformat()),
            f"{line.frame} {line.year}",
            kronor(line.committed),
            kronor(line.option),
            kronor(line.left),
            kronor(line.expected_left),
        )
        for row in answer.scenarios
        for line in row.differences
    ]
    return table(headings, rows)


def budget_report__to_bytes(answer: BudgetReport) -> bytes:
    """Return the file: the text in UTF-8, or the workbook."""
    if answer.media_type.startswith("text/"):
        return answer.content.encode()
    return b64decode(answer.content)


def budget_report___repr_markdown_(answer: BudgetReport) -> str | None:
    """Show it in a notebook, in Swedish."""
    return answer.content if answer.media_type == "text/markdown" else None


def method_comparison___repr_html_(answer: MethodComparison) -> str:
    """Show it in a notebook, in Swedish."""
    periods = [part.period for part in answer.methods[0].parts]
    rows = [
        (
            row.method,
            *(kronor(part.amount) for part in row.parts),
            kronor(row.total),
            kronor(row.difference),
        )
        for row in answer.methods
    ]
    return table(("Metod", *periods, "Summa", "Avviker från avtalet"), rows)


def split___repr_html_(answer: Split) -> str:
    """Show it in a notebook, in Swedish."""
    rows = [(part.payer, kronor(part.amount)) for part in answer.parts]
    return table(("Finansiär", "Belopp"), rows, ("Summa", kronor(answer.total)))


def ranking__to_records(answer: Ranking) -> list[dict[str, Any]]:
    """Return one ``dict`` a bid, ready for ``pandas.DataFrame``."""
    return [{"bid": row.bid, "rank": row.rank, "score": row.score} for row in answer.ranking]


def ranking___repr_html_(answer: Ranking) -> str:
    """Show it in a notebook, in Swedish."""
    rows = [
        (str(row.rank), row.bid, row.to_dict()["score"]["decimal"].replace(".", ","))
        for row in answer.ranking
    ]
    return table(["Rang", "Anbud", "Jämförelsetal"], rows)


def model_winners__label(answer: ModelWinners) -> str:
    """The formula with its parameters, ``lowestOverPrice (priceWeight 20, …)``."""
    stated = answer.stated.to_dict()
    plain = {
        name: value["kind"] if isinstance(value, dict) else value
        for name, value in stated.items()
        if name != "kind"
    }
    row = [f"{name} {value}" for name, value in plain.items()]
    return f"{answer.model} ({', '.join(row)})" if row else answer.model


def comparison___repr_html_(answer: Comparison) -> str:
    """Show it in a notebook, in Swedish."""
    rows = [(row.label, ", ".join(row.winners)) for row in answer.winners]
    return table(["Modell", "Vinnare"], rows, align="left")


def assessment___repr_html_(answer: Assessment) -> str:
    """Show it in a notebook, in Swedish."""
    rows = [
        (row.party, kronor(row.cash), kronor(row.in_kind), kronor(row.volunteers))
        for row in answer.contributions
    ]
    return table(["Part", "Pengar", "Natura", "Ideellt arbete"], rows)


_TOPICS = {
    "dossier": "Akten",
    "tender": "Upphandlingen",
    "bids": "Anbuden",
    "evaluation": "Utvärderingen",
    "assignment": "Uppdragsvillkoren",
    "budget": "Budgeten",
    "partnership": "Partnerskapet",
    "advice": "Avtalsformen",
}


def review___repr_html_(answer: Review) -> str:
    """Show it in a notebook, in Swedish."""
    findings = [
        (_TOPICS.get(row.topic, row.topic), *headline(finding))
        for row in answer.topics
        for finding in row.findings
    ]
    days = [(str(event.on), event.what) for event in answer.calendar]
    left_out = [(_native.not_checked(code),) for code in answer.not_checked]
    return (
        table(["Ämne", "Bedömning", "Förklaring"], findings, align="left")
        + table(["Dag", "Händelse"], days, align="left")
        + table(["Ej kontrollerat"], left_out)
    )


def headline(finding: Finding) -> tuple[str, str]:
    """Give the first line of an explanation, and the rest on one line."""
    first, _, rest = finding.explain().partition("\n")
    return first, rest.replace("\n", " ")


def tender_check___repr_html_(answer: TenderCheck) -> str:
    """Show it in a notebook, in Swedish."""
    said = [headline(row) for row in answer.findings if row.outcome.kind != "notApplicable"]
    left_out = [(_native.not_checked(code),) for code in answer.not_checked]
    return table(["Bedömning", "Förklaring"], said, align="left") + table(
        ["Ej kontrollerat"], left_out
    )


def _day(day: datetime.date | None) -> str:
    return UNKNOWN if day is None else str(day)


def timetable__to_records(answer: Timetable) -> list[dict[str, Any]]:
    """Return one ``dict`` a step, ready for ``pandas.DataFrame``."""
    return [
        {"step": row.step, "on": row.on, "earliest_on": row.earliest_on, "rule": row.rule}
        for row in answer.steps
    ]


def timetable___repr_html_(answer: Timetable) -> str:
    """Show it in a notebook, in Swedish."""
    rows = [
        (
            row.title_sv,
            _day(row.on) if row.because is None or row.on else "ingen",
            "" if row.earliest_on is None else str(row.earliest_on),
            "; ".join(citation.text("sv") for citation in row.basis),
        )
        for row in answer.steps
    ]
    return table(["Steg", "Dag", "Tidigast enligt lag", "Stöd"], rows, align="left")


def plan__to_records(answer: Plan) -> list[dict[str, Any]]:
    """Return one ``dict`` a step, ready for ``pandas.DataFrame``."""
    return [
        {
            "step": row.step,
            "latest_on": row.latest_on,
            "planned_on": row.planned_on,
            "slack_days": row.slack_days,
        }
        for row in answer.steps
    ]


def plan___repr_html_(answer: Plan) -> str:
    """Show it in a notebook, in Swedish."""
    rows = [
        (
            row.title_sv,
            _day(row.latest_on),
            "" if row.planned_on is None else str(row.planned_on),
            UNKNOWN if row.slack_days is None else f"{row.slack_days} dagar",
        )
        for row in answer.steps
    ]
    return table(["Steg", "Senast", "Planerat", "Marginal"], rows, align="left")


def timetable_step__title_sv(step: TimetableStep) -> str:
    """What the step is called, in Swedish."""
    return _native.step_title(step.step)[0]


def timetable_step__title_en(step: TimetableStep) -> str:
    """What the step is called, in English."""
    return _native.step_title(step.step)[1]


def plan_step__title_sv(step: PlanStep) -> str:
    """What the step is called, in Swedish."""
    return _native.step_title(step.step)[0]


def plan_step__title_en(step: PlanStep) -> str:
    """What the step is called, in English."""
    return _native.step_title(step.step)[1]


def notice_period__period(notice: NoticePeriod) -> str | None:
    """Its length in words (uppsägningstidens längd), ``12 months`` for instance."""
    length = notice.to_dict().get("period", {})
    lengths = [f"{count} {unit}" for unit, count in length.items() if isinstance(count, int)]
    return lengths[0] if lengths else None
