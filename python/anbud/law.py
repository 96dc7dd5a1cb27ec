r"""The law book (lagbok): every recorded value of the law through time, with its source.

>>> from anbud import LawBook, law
>>> law.value("lou.direct_award_limit", on="2023-05-01").value
Decimal('700000')
>>> [row["value_sv"] for row in law.table("lou.framework.max_years")]
['högst 4\\xa0år']

An older book judges as it did, and what differs between two books is asked of them:

>>> older = LawBook.released(LawBook().recorded())
>>> older.stamp.book == law.version().book
True
>>> law.diff(older, LawBook()).keys
()
"""

from anbud._native import LawBook
from anbud._native import law_diff as diff
from anbud._native import law_table as table
from anbud._native import law_value as value
from anbud._native import law_version as version
from anbud.answers import LawDiff, LawTable, LawValue, Source, Stamp

__all__ = [
    "LawBook",
    "LawDiff",
    "LawTable",
    "LawValue",
    "Source",
    "Stamp",
    "diff",
    "table",
    "value",
    "version",
]
