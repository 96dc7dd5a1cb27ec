"""One object of each class that the vectors bring about: answers, and what they were asked with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import anbud
import vectors
from questions import arguments

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

#: The calls whose classes are taken from their vectors, with what answers each.
CALLS: dict[str, Callable[..., Any]] = {
    "law.table": anbud.law.table,
    "tender.check": lambda tender, **given: tender.check(**given),
    "tender.timetable": lambda tender, **given: tender.timetable(**given),
    "tender.backward": lambda tender, **given: tender.backward(**given),
    "evaluation.rank": anbud.rank,
    "evaluation.abnormallyLow": anbud.abnormally_low,
    "evaluation.sensitivity": anbud.sensitivity,
    "evaluation.advise": anbud.advise,
    "evaluation.lots": anbud.award_lots,
    "evaluation.report": anbud.evaluation_report,
    "evaluation.reasons": anbud.award_reasons,
    "evaluation.explanationRequest": anbud.explanation_request,
    "budget.forecast": lambda plan, **given: plan.forecast(**given),
    "budget.scenarios": lambda plan, scenarios, **given: plan.scenarios(scenarios, **given),
    "budget.chart": lambda plan, **given: plan.chart(**given),
    "budget.report": lambda plan, **given: plan.report(**given),
    "budget.compareMethods": anbud.compare_methods,
    "budget.split": anbud.split,
    "budget.totalCost": anbud.total_cost,
    "partnership.stateAid": anbud.state_aid,
    "advice.route": lambda need, **given: need.form(**given),
    "advice.eligibility": anbud.eligibility,
}

#: Makes the objects of a call's input under these names.
SHAPES: dict[str, type[Any]] = {
    "tender": anbud.Tender,
    "plan": anbud.BudgetPlan,
    "scenarios": anbud.Scenario,
    "screens": anbud.Screen,
    "lots": anbud.LotBids,
    "rejected": anbud.RejectedBid,
    "costs": anbud.CostItem,
    "inKind": anbud.InKindItem,
    "payers": anbud.Payer,
    "earlier": anbud.AidGrant,
    "rate": anbud.EuroRate,
    "entrustment": anbud.Entrustment,
    "organisation": anbud.OrganisationFacts,
    "bids": anbud.ScoredBid,
}


def parts(value: Any) -> list[Any]:
    """Return what an object holds: its properties."""
    if isinstance(value, (list, tuple)):
        return list(value)
    if type(value).__module__.startswith("anbud"):
        cls = type(value)
        names = [name for name in vars(cls) if not name.startswith("_")]
        return [getattr(value, name) for name in names if isinstance(getattr(cls, name), property)]
    return []


def inputs(vector: dict[str, Any]) -> list[Any]:
    """Return the shapes of a vector's input."""
    made: list[Any] = []
    for name, shape in SHAPES.items():
        given = vector["input"].get(name, [])
        made += [shape.from_dict(own) for own in (given if isinstance(given, list) else [given])]
    return made


def objects(folder: Path) -> list[Any]:
    """Return one object of each class, in the order in which the vectors bring them about."""
    found: dict[type, Any] = {}
    for path in sorted(folder.glob("*.json")):
        for vector in vectors.read(path):
            if vector["call"] not in CALLS or "expectError" in vector:
                continue
            given = arguments(vector["call"], vectors.compact(vector["input"]))
            waiting = [CALLS[vector["call"]](**given), *inputs(vector), *given.values()]
            while waiting:
                value = waiting.pop()
                if type(value).__module__.startswith("anbud"):
                    found.setdefault(type(value), value)
                waiting += parts(value)
    return list(found.values())
