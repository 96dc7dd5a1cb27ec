"""Tell of a frame in Linköping: what two commitments, both invented, leave of it.

python examples/python/frame.py              in Swedish
LANGUAGE=en python examples/python/frame.py  in English
"""

from __future__ import annotations

import os
from datetime import date
from decimal import Decimal
from pathlib import Path

import anbud

CASE = Path(__file__).parents[1] / "cases" / "linkoping-reserved-2024.json"
YEARS = range(2024, 2029)
HEADING = ["year", "frame", "committed", "left"]

COMMITMENTS = [
    anbud.Commitment(
        id="A",
        annual=Decimal(4_200_000),
        first_day=date(2025, 4, 1),
        last_day=date(2028, 3, 31),
    ),
    anbud.Commitment(
        id="B",
        annual=Decimal(6_000_000),
        first_day=date(2026, 7, 1),
        last_day=date(2028, 6, 30),
    ),
]

WORDS = {
    "sv": {
        "title": "Linköping: vad ramen lämnar kvar",
        "honest": "Ramen är aviserad i ett pressmeddelande och inte beslutad. "
        "Åtagandena är påhittade.",
        "commitment": "Påhittat åtagande {}: {} per år, {} till {}",
        "year": "År",
        "frame": "Ram",
        "committed": "Bundet",
        "left": "Kvar",
        "status": "Ramens status",
        "announced": "aviserad",
        "unknown": "okänt",
        "mind": "Att ta ställning till:",
    },
    "en": {
        "title": "Linköping: what the frame leaves",
        "honest": "The frame is announced in a press release and not decided. "
        "The commitments are invented.",
        "commitment": "Invented commitment {}: {} a year, {} to {}",
        "year": "Year",
        "frame": "Frame",
        "committed": "Committed",
        "left": "Left",
        "status": "Status of the frame",
        "announced": "announced",
        "unknown": "unknown",
        "mind": "To consider:",
    },
}


def main() -> None:
    """Print the frame, the commitments and what is left, year by year."""
    language = "en" if os.environ.get("LANGUAGE", "").startswith("en") else "sv"
    say = WORDS[language]

    def kronor(amount: Decimal | None) -> str:
        return say["unknown"] if amount is None else anbud.format_sek(amount)

    def line(year: object, *amounts: str, status: str) -> str:
        return "  ".join([f"  {year!s:<4}", *(f"{amount:>18}" for amount in amounts), status])

    budget = anbud.Dossier.from_json(CASE.read_text(encoding="utf-8")).budget
    headroom = anbud.headroom(
        frame=budget.frame if budget else None,
        commitments=COMMITMENTS,
        method="monthEqual",
        years=list(YEARS),
    )
    print(say["title"])
    print(say["honest"], end="\n\n")
    for own in COMMITMENTS:
        days = own.first_day, own.last_day
        print(" ", say["commitment"].format(own.id, kronor(own.annual), *days))
    print()
    print(line(*(say[name] for name in HEADING), status=say["status"]))
    for year in headroom.years:
        amounts = map(kronor, (year.frame, year.committed, year.left))
        print(line(year.year, *amounts, status=say[year.status or "unknown"]))
    print(f"\n{say['mind']}")
    for finding in headroom.findings:
        if finding.outcome.kind in {"breached", "unknown"}:
            print(f"\n{finding.explain(language)}")


if __name__ == "__main__":
    main()
