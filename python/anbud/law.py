r"""The law book (lagbok): every recorded value of the law through time, with its source.

>>> from anbud import law
>>> law.value("lou.direct_award_limit", on="2023-05-01").value
Decimal('700000')
>>> [row["value_sv"] for row in law.table("lou.framework.max_years")]
['högst 4\\xa0år']
"""

from anbud._native import LawBook
from anbud._native import law_table as table
from anbud._native import law_value as value
from anbud.answers import LawTable, LawValue, Source

__all__ = ["LawBook", "LawTable", "LawValue", "Source", "table", "value"]
