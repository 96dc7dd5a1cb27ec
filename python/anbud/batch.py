"""Many rows in one call (batch), over arrays of NumPy, Arrow or any data frame.

Columns that have the Arrow PyCapsule interface (Polars, pyarrow, DuckDB, pandas) are taken as
they are, and so are arrays of NumPy; answers hold arrays of NumPy and have the interface too:
``polars.DataFrame(answer)``. It takes ``pip install anbud[batch]``.

>>> import anbud.batch
>>> import numpy
>>> anbud.batch.allocate(
...     annual=numpy.array([420000000]),
...     first_day=numpy.array(["2025-04-01"], dtype="datetime64[D]"),
...     last_day=numpy.array(["2028-03-31"], dtype="datetime64[D]"),
...     method="monthEqual",
...     by="year",
...     years=range(2025, 2029),
... ).rows.tolist()
[[315000000, 420000000, 420000000, 105000000]]
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

try:
    import nanoarrow  # type: ignore[import-untyped]
    import numpy
    import numpy.typing
except ModuleNotFoundError as _error:
    _message = f'anbud.batch needs {_error.name}: pip install "anbud[batch]"'
    raise ModuleNotFoundError(_message, name=_error.name) from _error

from anbud import _columns, _native

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from fractions import Fraction

    from anbud._columns import Column
    from anbud.inputs import AwardModel

__all__ = ["Amounts", "Ranks", "allocate", "rank", "routes"]

# The types of NumPy state the buffer interface only from Python 3.12 on.
_lay_out: Any = _native.allocate_columns
_rank: Any = _native.rank_columns


class _Arrow:
    """What is handed on to Arrow as one piece."""

    def _arrow(self) -> Any:  # noqa: ANN401 - nanoarrow states no types
        raise NotImplementedError

    def __arrow_c_array__(self, requested_schema: object = None) -> tuple[object, object]:
        """Hand the answer on to Arrow; numbers are not copied."""
        pair: tuple[object, object] = self._arrow().__arrow_c_array__(requested_schema)
        return pair

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """Hand the answer on to Arrow as a stream of one piece; numbers are not copied."""
        return nanoarrow.c_array_stream(self._arrow()).__arrow_c_stream__(requested_schema)


@dataclass(frozen=True, eq=False)
class Amounts(_Arrow):
    """Amounts of many contracts (periodiserade belopp), in öre.

    ``rows`` has a row for each contract and a column for each year or month. To Arrow each row is
    a list of that length.
    """

    rows: numpy.typing.NDArray[numpy.int64]

    def __len__(self) -> int:
        """Count the contracts."""
        return len(self.rows)

    def _arrow(self) -> Any:  # noqa: ANN401 - nanoarrow states no types
        return _columns.matrix(self.rows)


@dataclass(frozen=True, eq=False)
class Ranks(_Arrow):
    """Ranks of the bids of many procurements (rangordning), a row for each bid.

    To Arrow it is a table of the columns ``rank``, ``score``, ``tied`` and ``provisional``; a bid
    that is not ranked has no rank and no score there.
    """

    #: The rank in the procurement, from 1; ranks skip after a tie. 0 for a bid that is not ranked.
    rank: numpy.typing.NDArray[numpy.uint32]
    #: The figure, counted in parts: with 4 ``score_places`` 806250 is 80.6250.
    score: numpy.typing.NDArray[numpy.int64]
    #: The decimals that the model rounds to, or six, halves away from zero.
    score_places: int
    #: Whether another bid of the procurement has the same figure, also where a rule separated them.
    tied: numpy.typing.NDArray[numpy.bool_]
    #: Whether it is unknown of a ranked bid of the procurement whether it is admissible.
    provisional: numpy.typing.NDArray[numpy.bool_]
    #: The exact figure of each ranked bid, where asked for.
    figures: Sequence[Fraction | None] | None

    def __len__(self) -> int:
        """Count the bids."""
        return len(self.rank)

    def _arrow(self) -> Any:  # noqa: ANN401 - nanoarrow states no types
        names = ["rank", "score", "tied", "provisional"]
        ranked = self.rank > 0
        known = None if ranked.all() else ranked
        columns = {name: getattr(self, name) for name in names}
        return _columns.table(columns, {"rank": known, "score": known})


def allocate(
    *,
    annual: Column,
    first_day: Column,
    last_day: Column,
    method: str,
    by: str,
    years: range,
) -> Amounts:
    """Lay many contracts out over the same years (periodisering), exact to the öre.

    ``annual`` is the amount a year in öre, whole numbers. ``first_day`` and ``last_day`` are days,
    both inclusive: ``datetime64`` or Arrow's ``date32``. ``by`` is ``year`` or ``month``. The
    answer has a row for each contract and a column for each year or month, in öre. What falls
    outside ``years`` is not in it, but it is counted. The answers are those of
    :func:`anbud.allocate`.
    """
    if not isinstance(years, range) or years.step != 1:
        raise TypeError("years is a range of years, for instance range(2025, 2029)")
    amounts = _columns.whole_numbers(annual, "annual")
    width = len(years) * (12 if by == "month" else 1)
    rows = numpy.empty((len(amounts), width), dtype=numpy.int64)
    _lay_out(
        annual=amounts,
        first_day=_columns.days(first_day, "first_day"),
        last_day=_columns.days(last_day, "last_day"),
        method=method,
        by=by,
        first_year=years.start,
        years=len(years),
        out=rows,
    )
    return Amounts(rows)


def rank(
    *,
    model: AwardModel | Mapping[str, Any],
    procurement: Column,
    price: Column | None = None,
    criteria: Mapping[str, tuple[Decimal | int, Column]] | None = None,
    point_places: int = 0,
    admissible: Column | None = None,
    ids: Sequence[str] | None = None,
    exact: bool = False,
) -> Ranks:
    """Rank the bids of many procurements under one model (rangordning), exactly.

    The bids of a procurement stand together, and ``procurement`` holds rising whole numbers.
    ``price`` is the price to compare in öre. ``criteria`` has the weight of each criterion, which
    sum to 100, and its points from 0 to 100 as whole numbers with ``point_places`` decimals: with
    2, 7250 is 72.50 points. ``admissible`` is true, false or unknown, which is not yes; left out,
    all bids are admissible. ``ids`` are asked for where lots are drawn. ``exact`` asks for every
    figure as a fraction too, which takes longer.

    Each procurement gets the ranks and figures that :func:`anbud.rank` gives it.

    >>> from anbud import AwardModel
    >>> ranks = rank(
    ...     model=AwardModel("lowestOverPrice", price_weight=50, quality_weight=50),
    ...     procurement=[1, 1, 1],
    ...     price=[480000000, 420000000, 390000000],
    ...     criteria={"quality": (100, [80, 69, 46])},
    ... )
    >>> ranks.rank.tolist(), ranks.score.tolist()
    ([2, 1, 3], [80625000, 80928571, 73000000])
    """
    stated = criteria or {}
    groups = _columns.whole_numbers(procurement, "procurement")
    count = len(groups)
    ranks = numpy.empty(count, dtype=numpy.uint32)
    scores = numpy.empty(count, dtype=numpy.int64)
    tied, provisional = numpy.empty(count, dtype=bool), numpy.empty(count, dtype=bool)
    places, figures = _rank(
        model=model,
        procurement=groups,
        price=None if price is None else _columns.whole_numbers(price, "price"),
        weights=[Decimal(own) if isinstance(own, int) else own for own, _ in stated.values()],
        points=[_columns.whole_numbers(own, name) for name, (_, own) in stated.items()],
        point_places=point_places,
        admissible=None if admissible is None else _columns.answers(admissible, "admissible"),
        ids=None if ids is None else list(ids),
        exact=exact,
        rank=ranks,
        score=scores,
        tied=tied.view(numpy.uint8),
        provisional=provisional.view(numpy.uint8),
    )
    return Ranks(ranks, scores, places, tied, provisional, figures if exact else None)


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
    forms, waiting = _native.route_columns(rows=rows, columns=columns)
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
