"""Which law, which version: the stamp of a law book, and what differs between two."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from anbud._answer import Answer

if TYPE_CHECKING:
    import datetime


@dataclass(frozen=True, kw_only=True)
class Stamp(Answer):
    """By which version of the library and by which law an answer was given (stämpel)."""

    version: str
    """The version of the library."""
    book: str
    """The SHA-256 of the law book, in hexadecimal; the user's own values are in it."""
    read_to: dict[str, datetime.date] = field(hash=False)
    """The last day on which the text of each act was read (läst till och med)."""


@dataclass(frozen=True, kw_only=True)
class LawDiff(Answer):
    """What differs between two law books (lagändring), as plain values of the contract."""

    keys: tuple[dict[str, Any], ...] = field(hash=False)
    """The keys that differ, by key and day."""
    rules: tuple[str, ...]
    """The rules that look at one of these keys."""
    findings: tuple[dict[str, Any], ...] = field(hash=False)
    """The findings of the dossiers that turn."""
    touched: tuple[dict[str, Any], ...] = field(hash=False)
    """The findings that come out the same with other facts, sections or confidence."""
    read_to: tuple[dict[str, Any], ...] = field(hash=False)
    """The acts that were read to another day."""
