"""Answers on partnerships: what speaks for a procurement, drafts and their gaps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from anbud._answer import Answer

if TYPE_CHECKING:
    from anbud._native import Citation

__all__ = ["DecisionSection", "DraftGap", "PartnershipDraft", "WeighedSign"]


@dataclass(frozen=True, kw_only=True)
class WeighedSign(Answer):
    """Indicator (kännetecken) of a procurement, or that it is none, as it was weighed."""

    indicator: str
    name_sv: str
    name_en: str
    side: str
    """``forProcurement``, ``againstProcurement``, ``neither`` or ``unknown``."""
    text: str | None
    """What was said of it."""
    source: str | None
    """Where that stands."""
    basis: tuple[Citation, ...]
    confidence: str


@dataclass(frozen=True, kw_only=True)
class DraftGap(Answer):
    """Gap (lucka) in a draft."""

    section: str
    path: str
    """The field that would fill it."""
    ask: str
    """What to fill in, in Swedish."""


@dataclass(frozen=True, kw_only=True)
class PartnershipDraft(Answer):
    """Draft of an IOP agreement (avtalsutkast), in Swedish."""

    markdown: str
    html: str
    gaps: tuple[DraftGap, ...]
    """What somebody has to fill in, in the order in which it stands."""
    basis: tuple[Citation, ...]
    missing: tuple[str, ...]

    def _repr_html_(self) -> str:
        return self.html


@dataclass(frozen=True, kw_only=True)
class DecisionSection(Answer):
    """Section of a decision paper on the choice of form (val av avtalsform), in Swedish."""

    markdown: str
    html: str
    route: str
    basis: tuple[Citation, ...]
    missing: tuple[str, ...]
    """What must be known before the form can be decided."""

    def _repr_html_(self) -> str:
        return self.html
