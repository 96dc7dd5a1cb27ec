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

from anbud import _native as _native
from anbud import _value as _value
from anbud._names import MODULES

if TYPE_CHECKING:
    from anbud import batch as batch
    from anbud import law as law
    from anbud import series as series
    from anbud._public import *  # noqa: F403 - generated, each name by itself

__all__ = [*MODULES, "law"]  # noqa: PLE0604 - names, each a text

_SUBMODULES = {"batch", "law", "series"}


def __getattr__(name: str) -> Any:  # noqa: ANN401 - whatever the package has by that name
    """Import a class, a call or a module when it is first used."""
    if name in _SUBMODULES:
        return import_module(f"anbud.{name}")
    if name not in MODULES:
        raise AttributeError(f"module 'anbud' has no attribute {name!r}")
    found = getattr(import_module(f"anbud.{MODULES[name]}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    """List the names of the package, loaded or not."""
    return sorted({*globals(), *MODULES, *_SUBMODULES})
