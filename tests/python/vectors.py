"""Runs shared vectors through the native Python calls: ``python vectors.py FILE...``."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anbud
from matching import difference
from questions import arguments

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Vector = dict[str, Any]

MEMBERS = {"id", "call", "input", "expect", "expectError", "source"}

#: The native call behind each call of the contract, and its answer in the contract's shape.
CALLS: dict[str, Callable[..., str]] = {
    "explain": lambda finding, language: compact({"text": finding.explain(language)}),
    "calendar.holidays": lambda year, **given: (
        '{"holidays":[' + ",".join(day.to_json() for day in anbud.holidays(year, **given)) + "]}"
    ),
    "calendar.deadline": lambda **given: anbud.deadline(**given).to_json(),
    "calendar.before": lambda **given: anbud.latest_day(**given).to_json(),
    "calendar.hours": lambda **given: anbud.hour_deadline(**given).to_json(),
    "organisation.check": lambda number: anbud.check_organisation_number(number).to_json(),
    "law.parameter": lambda key, **given: anbud.law_value(key, **given).to_json(),
    "law.version": lambda **given: anbud.law.version(**given).to_json(),
    "law.diff": lambda **given: anbud.law.diff(**given).to_json(),
    "law.table": lambda prefix=None, **given: anbud.law.table(prefix, **given).to_json(),
    "assignment.notice": lambda terms, **given: terms.notice_end(**given).to_json(),
    "assignment.latestNotice": lambda terms, **given: terms.latest_notice(**given).to_json(),
    "budget.allocate": lambda **given: anbud.allocate(**given).to_json(),
    "budget.vatCompensation": lambda **given: anbud.vat_compensation(**given).to_json(),
    "assignment.options": lambda terms, **given: terms.option_ends(**given).to_json(),
    "evaluation.rank": lambda **given: anbud.rank(**given).to_json(),
    "evaluation.compare": lambda **given: anbud.compare(**given).to_json(),
    "evaluation.abnormallyLow": lambda **given: anbud.abnormally_low(**given).to_json(),
    "evaluation.sensitivity": lambda **given: anbud.sensitivity(**given).to_json(),
    "evaluation.advise": lambda **given: anbud.advise(**given).to_json(),
    "evaluation.lots": lambda **given: anbud.award_lots(**given).to_json(),
    "evaluation.report": lambda **given: anbud.evaluation_report(**given).to_json(),
    "evaluation.reasons": lambda **given: anbud.award_reasons(**given).to_json(),
    "evaluation.explanationRequest": lambda **given: anbud.explanation_request(**given).to_json(),
    "budget.headroom": lambda **given: anbud.headroom(**given).to_json(),
    "budget.forecast": lambda plan, **given: plan.forecast(**given).to_json(),
    "budget.scenarios": lambda plan, scenarios, **given: plan.scenarios(
        scenarios, **given
    ).to_json(),
    "budget.chart": lambda plan, **given: plan.chart(**given).to_json(),
    "budget.report": lambda plan, **given: plan.report(**given).to_json(),
    "budget.compareMethods": lambda **given: anbud.compare_methods(**given).to_json(),
    "budget.split": lambda **given: anbud.split(**given).to_json(),
    "budget.totalCost": lambda **given: anbud.total_cost(**given).to_json(),
    "law.regime": lambda **given: anbud.regime(**given).to_json(),
    "bid.check": lambda bid, **given: bid.check(**given).to_json(),
    "bid.checklist": lambda bid, **given: bid.checklist(**given).to_json(),
    "bid.table": lambda **given: anbud.bid_table(**given).to_json(),
    "bid.letters": lambda **given: anbud.bid_letters(**given).to_json(),
    "espd.import": lambda xml, **given: anbud.read_espd(xml, **given).to_json(),
    "partnership.assess": lambda partnership, **given: partnership.assess(**given).to_json(),
    "partnership.stateAid": lambda **given: anbud.state_aid(**given).to_json(),
    "advice.eligibility": lambda **given: anbud.eligibility(**given).to_json(),
    "partnership.draft": lambda partnership, **given: partnership.draft(**given).to_json(),
    "advice.decisionSection": lambda **given: anbud.decision_section(**given).to_json(),
    "advice.route": lambda need, **given: need.form(**given).to_json(),
    "tender.check": lambda tender, **given: tender.check(**given).to_json(),
    "tender.timetable": lambda tender, **given: tender.timetable(**given).to_json(),
    "tender.backward": lambda tender, **given: tender.backward(**given).to_json(),
    "dossier.review": lambda dossier, **given: dossier.review(**given).to_json(),
    "assignment.price": lambda clause, **given: clause.price(**given).to_json(),
    "assignment.change": lambda **given: anbud.contract_changes(**given).to_json(),
    "assignment.lifeLine": lambda terms, **given: terms.life_line(**given).to_json(),
    "assignment.portfolio": lambda **given: anbud.portfolio(**given).to_json(),
    "assignment.letter": lambda terms, **given: terms.letter(**given).to_json(),
    "assignment.fee": lambda compensation, **given: compensation.fee(**given).to_json(),
    "assignment.penalty": lambda penalty, **given: penalty.due(**given).to_json(),
    "calendar.ics": lambda **given: compact({"ics": anbud.to_ics(**given)}),
}


#: The calls whose answers are papers, which print a stamp at their foot.
PAPERS = {
    "advice.decisionSection",
    "assignment.letter",
    "assignment.lifeLine",
    "assignment.portfolio",
    "bid.letters",
    "budget.report",
    "calendar.ics",
    "evaluation.explanationRequest",
    "evaluation.reasons",
    "evaluation.report",
    "partnership.draft",
}


def compact(value: object) -> str:
    """Write JSON the way the contract does."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def ask(call: str, text: str) -> str:
    """Answer a call through native types: arguments from its JSON, then the native call."""
    fields = json.loads(text)
    stamp = fields.pop("stamp", False)
    if not isinstance(stamp, bool):
        # The stamp is no argument of a native call; only the JSON can say it wrongly.
        return str(anbud.call(call, text))
    given = arguments(call, compact(fields))
    if not stamp:
        return CALLS[call](**given)
    law = fields.get("lawBook")
    book = anbud.LawBook() if law is None else anbud.LawBook.from_json(compact(law))
    if call in PAPERS:
        given["stamp"] = book
    answer = json.loads(CALLS[call](**given))
    return compact({**answer, "stamp": book.stamp.to_dict()})


def failure(vector: Vector) -> str | None:
    """Say why a vector fails; None where it passes."""
    malformed = fault(vector)
    if malformed:
        return malformed
    if vector["call"] not in CALLS:
        return f"there is no call {vector['call']}"
    try:
        answer = ask(vector["call"], compact(vector["input"]))
    except anbud.AnbudError as error:
        if "expectError" not in vector:
            return f"unexpected error {error}"
        return difference(vector["expectError"], {"code": error.code, "path": error.path})
    if "expectError" in vector:
        return f"expected the error {vector['expectError']}, got {answer}"
    return difference(vector["expect"], json.loads(answer))


def fault(vector: Vector) -> str | None:
    """Say what is wrong with a vector itself: it could pass for the wrong reason."""
    texts = [vector.get(member) for member in ("id", "call", "source")]
    if not all(isinstance(text, str) and text for text in texts):
        return "id, call and source must be texts"
    if ("expect" in vector) == ("expectError" in vector):
        return "exactly one of expect and expectError must be there"
    if "expectError" in vector and set(vector["expectError"]) != {"code", "path"}:
        return "expectError has code and path"
    stray = sorted(set(vector) - MEMBERS)
    return f"unknown member {stray[0]}" if stray else None


def failures(path: Path, vectors: list[Vector], seen: set[str]) -> Iterator[str | None]:
    """Run the vectors of a file; None for each that passes."""
    for vector in vectors:
        why = "the id is used twice" if vector.get("id") in seen else failure(vector)
        seen.add(str(vector.get("id")))
        yield (
            f"FAILED {vector.get('id')} ({vector.get('call')}, {path})\n       {why}"
            if why
            else None
        )


def read(path: Path) -> list[Vector]:
    """Read a file of vectors."""
    vectors = json.loads(path.read_text(encoding="utf-8"))
    if not isinstance(vectors, list) or not vectors:
        raise ValueError("no array of vectors")
    return vectors


def main(names: list[str]) -> int:
    """Run the files and print what failed, then how many passed and failed."""
    if not names:
        print("usage: python vectors.py FILE...", file=sys.stderr)
        return 2
    passed = failed = 0
    seen: set[str] = set()
    for name in names:
        path = Path(name)
        try:
            vectors = read(path)
        except (OSError, ValueError) as error:
            failed += 1
            print(f"FAILED {path}: {error}")
            continue
        for message in failures(path, vectors, seen):
            if message:
                failed += 1
                print(message)
            else:
                passed += 1
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
