"""Review: every question that can be asked of a dossier, with where each fact stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from anbud._answer import Answer, table
from anbud._native import not_checked

if TYPE_CHECKING:
    from anbud._native import CalendarEvent, Finding

__all__ = ["Review", "Topic", "Trace"]

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


@dataclass(frozen=True, kw_only=True)
class Topic(Answer):
    """Topic (ämne) of a review with its findings."""

    topic: str
    """``dossier``, ``tender``, ``bids``, ``budget`` for instance."""
    findings: tuple[Finding, ...]


@dataclass(frozen=True, kw_only=True)
class Trace(Answer):
    """Trace (spår) from the findings of a rule to a fact and where it is stated."""

    topic: str | None
    """The topic; None where only the calendar rests on the fact, as for the rule."""
    rule: str | None
    path: str
    """The fact."""
    source: str | None
    """Id of the source that states it."""
    place: str | None
    """Where in the source it stands."""
    because: str | None
    """Why it is taken to hold though no source states it, or not all of it."""


@dataclass(frozen=True, kw_only=True)
class Review(Answer):
    """Review (genomgång) of a dossier."""

    topics: tuple[Topic, ...]
    """The topics that could be asked, in their order."""
    missing: tuple[str, ...]
    not_checked: tuple[str, ...]
    """Codes of what no rule looked at; ``anbud.not_checked`` says them in words."""
    calendar: tuple[CalendarEvent, ...]
    """Every day of the dossier and every day computed from it, past ones too."""
    traces: tuple[Trace, ...]

    def _repr_html_(self) -> str:
        findings = [
            (_TOPICS.get(own.topic, own.topic), *headline(finding))
            for own in self.topics
            for finding in own.findings
        ]
        days = [(str(event.on), event.what) for event in self.calendar]
        left_out = [(not_checked(code),) for code in self.not_checked]
        return (
            table(["Ämne", "Bedömning", "Förklaring"], findings, align="left")
            + table(["Dag", "Händelse"], days, align="left")
            + table(["Ej kontrollerat"], left_out)
        )


def headline(finding: Finding) -> tuple[str, str]:
    """Give the first line of an explanation, and the rest on one line."""
    first, _, rest = finding.explain().partition("\n")
    return first, rest.replace("\n", " ")
