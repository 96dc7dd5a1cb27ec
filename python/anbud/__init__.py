"""Answers the questions of Swedish public procurement and of the contracts that follow.

Every answer is exact (money in decimals to the öre), dated (by the law of the day that
governs the case), explained (rule, facts, sections; in Swedish and English) and honest
(unknown never becomes no).

>>> import anbud
>>> standstill = anbud.deadline(after="2019-04-18", rule="sfs-1930-173", days=10)
>>> standstill.last_day
datetime.date(2019, 4, 29)
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from anbud import _public, law
from anbud._public import *  # noqa: F403 - generated, each name by itself

if TYPE_CHECKING:
    from anbud import batch as batch
    from anbud import series as series

__all__ = ["law"]
__all__ += _public.__all__


def __getattr__(name: str) -> Any:  # noqa: ANN401 - a module
    """Import ``anbud.batch`` and ``anbud.series`` when they are first used."""
    if name in {"batch", "series"}:
        return import_module(f"anbud.{name}")
    raise AttributeError(f"module 'anbud' has no attribute {name!r}")
