"""Many rows in one call (batch), over arrays of NumPy, Arrow or any data frame.

>>> import numpy
>>> import anbud.batch
>>> anbud.batch.allocate(
...     annual=numpy.array([420000000]),
...     first_day=numpy.array(["2025-04-01"], dtype="datetime64[D]"),
...     last_day=numpy.array(["2028-03-31"], dtype="datetime64[D]"),
...     method="monthEqual",
...     by="year",
...     years=range(2025, 2029),
... ).tolist()
[[315000000, 420000000, 420000000, 105000000]]
"""

from __future__ import annotations

import numpy
import numpy.typing

from anbud._native import _allocate_columns, _route_columns

__all__ = ["allocate", "routes"]


def allocate(
    *,
    annual: numpy.typing.ArrayLike,
    first_day: numpy.typing.ArrayLike,
    last_day: numpy.typing.ArrayLike,
    method: str,
    by: str,
    years: range,
) -> numpy.typing.NDArray[numpy.int64]:
    """Lay many contracts out over the same years (periodisering), exact to the öre.

    ``annual`` is the amount a year in öre, whole numbers. ``first_day`` and ``last_day`` are days,
    both inclusive: ``datetime64`` or Arrow's ``date32``. ``by`` is ``year`` or ``month``. The
    answer has a row for each contract and a column for each year or month, in öre. What falls
    outside ``years`` is not in it, but it is counted. The answers are those of
    :func:`anbud.allocate`.
    """
    if not isinstance(years, range) or years.step != 1:
        raise TypeError("years is a range of years, for instance range(2025, 2029)")
    rows = _allocate_columns(
        annual=_whole(annual).tobytes(),
        first_day=_days(first_day).tobytes(),
        last_day=_days(last_day).tobytes(),
        method=method,
        by=by,
        first_year=years.start,
        years=len(years),
    )
    width = len(years) * (12 if by == "month" else 1)
    amounts: numpy.typing.NDArray[numpy.int64] = numpy.frombuffer(rows, dtype=numpy.int64)
    return amounts.reshape(-1, width)


def routes(
    rows: int, **answers: numpy.typing.ArrayLike
) -> tuple[numpy.typing.NDArray[numpy.str_], numpy.typing.NDArray[numpy.str_]]:
    """Lead many needs to their forms of agreement (val av avtalsform).

    Each keyword is a question of the tree, ``same_legal_person`` or ``performance_for_pay`` for
    instance, with an answer for each need: 1 yes, 0 no, -1 unknown. A question that is left out is
    unknown for all. The first array holds the forms, as :meth:`anbud.Need.form` names them; the
    second the first question that is open, empty where none is.

    >>> import anbud.batch
    >>> forms, open_questions = anbud.batch.routes(
    ...     3, same_legal_person=[1, 0, -1], in_house=[-1, 1, -1]
    ... )
    >>> forms.tolist(), open_questions.tolist()
    (['internal', 'inHouse', 'unknown'], ['', '', 'sameLegalPerson'])
    """
    columns = [(_camel(name), _answers(name, own).tobytes()) for name, own in answers.items()]
    forms, waiting = _route_columns(rows=rows, columns=columns)
    return numpy.array(forms, dtype=str), numpy.array([own or "" for own in waiting], dtype=str)


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


def _answers(name: str, column: numpy.typing.ArrayLike) -> numpy.typing.NDArray[numpy.int8]:
    """Take 1, 0 and -1 as they are; what is missing is no answer, so it must be said."""
    own = numpy.asarray(column)
    if not numpy.issubdtype(own.dtype, numpy.integer) or own.ndim != 1:
        raise TypeError(f"{name} holds 1 for yes, 0 for no and -1 for unknown, one for each need")
    if own.size and (own.min() < -1 or own.max() > 1):
        raise TypeError(f"{name} holds a number that is not 1, 0 or -1")
    return own.astype(numpy.int8)


def _whole(column: numpy.typing.ArrayLike) -> numpy.typing.NDArray[numpy.int64]:
    """Take whole numbers as they are; a float is never an amount, and what is missing is no 0."""
    amounts = numpy.asarray(column)
    if not numpy.issubdtype(amounts.dtype, numpy.integer) or amounts.ndim != 1:
        raise TypeError("annual holds whole numbers of öre, one for each contract")
    if amounts.dtype == numpy.uint64 and amounts.size and amounts.max() > 2**63 - 1:
        raise TypeError("an amount does not fit 64 bits")
    return amounts.astype(numpy.int64, copy=False)


def _days(column: numpy.typing.ArrayLike) -> numpy.typing.NDArray[numpy.int32]:
    """Take days as days since 1970-01-01."""
    days = numpy.asarray(column)
    if not numpy.issubdtype(days.dtype, numpy.datetime64) or days.ndim != 1:
        raise TypeError("days are datetime64 or date32, one for each contract")
    if numpy.isnat(days).any():
        raise TypeError("a day is missing; leave such contracts out, their amounts are unknown")
    whole = days.astype("datetime64[D]")
    if (whole != days).any():
        raise TypeError("a day has a clock time, which would be lost")
    numbers = whole.astype(numpy.int64)
    if numbers.size and (numbers.min() < -(2**31) or numbers.max() >= 2**31):
        raise TypeError("a day lies far outside 1900-01-01 to 2199-12-31")
    return numbers.astype(numpy.int32)
