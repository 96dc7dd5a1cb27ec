"""Columns of Arrow go into a batch, and its answers out to Arrow, numbers without a copy."""

from __future__ import annotations

import datetime
from typing import Any

import anbud
import anbud.batch
import numpy
import polars
import pyarrow
import pytest

MODEL = anbud.AwardModel("lowestOverPrice", price_weight=50, quality_weight=50)
FIRST, LAST = datetime.date(2025, 4, 1), datetime.date(2028, 3, 31)
AMOUNTS = [[315_000_000, 420_000_000, 420_000_000, 105_000_000], [0, 0, 100, 0]]


def allocated(annual: Any, first: Any, last: Any) -> anbud.batch.Amounts:
    return anbud.batch.allocate(
        annual=annual,
        first_day=first,
        last_day=last,
        method="monthEqual",
        by="year",
        years=range(2025, 2029),
    )


def columns() -> dict[str, list[Any]]:
    year = datetime.date(2027, 1, 1), datetime.date(2027, 12, 31)
    return {
        "annual": [420_000_000, 100],
        "first": [FIRST, year[0]],
        "last": [LAST, year[1]],
    }


def test_contracts_are_taken_from_polars_and_pyarrow_whole_or_in_pieces() -> None:
    frame = polars.DataFrame(columns())
    table = pyarrow.table(columns())
    pieces = polars.concat([frame[:1], frame[1:]], rechunk=False)
    assert pieces["annual"].n_chunks() == 2
    for own in [frame, pieces, table, frame.to_arrow()]:
        assert allocated(own["annual"], own["first"], own["last"]).rows.tolist() == AMOUNTS
    moments = frame.with_columns(polars.col("first", "last").cast(polars.Datetime("us")))
    assert allocated(moments["annual"], moments["first"], moments["last"]).rows.tolist() == AMOUNTS


def test_a_part_of_a_column_is_taken_as_that_part() -> None:
    frame = polars.DataFrame({name: [*own, *own] for name, own in columns().items()})[1:3]
    answer = allocated(frame["annual"], frame["first"], frame["last"])
    assert answer.rows.tolist() == AMOUNTS[::-1]
    known = pyarrow.array([None, True, None, False])[1:]
    bids: dict[str, Any] = {"procurement": [1, 1, 1], "price": pyarrow.array([0, 3, 2, 1])[1:]}
    ranks = anbud.batch.rank(model=anbud.AwardModel("lowestPrice"), **bids, admissible=known)
    assert ranks.rank.tolist() == [2, 1, 0]
    assert ranks.provisional.tolist() == [True, True, False]


def test_what_is_missing_is_named_by_its_row() -> None:
    frame = polars.DataFrame({**columns(), "annual": [None, 100]})
    with pytest.raises(TypeError, match=r"annual\[0\] is missing"):
        allocated(frame["annual"], frame["first"], frame["last"])
    table = pyarrow.table({**columns(), "last": [LAST, None]})
    with pytest.raises(TypeError, match=r"last_day\[1\] is missing"):
        allocated(table["annual"], table["first"], table["last"])


@pytest.mark.parametrize(
    ("annual", "told"),
    [
        (polars.Series([1.0, 2.0]), "double"),
        (polars.Series(["1", "2"]), "string_view"),
        (pyarrow.array([1, 2], type=pyarrow.decimal128(18, 2)), "decimal128"),
    ],
)
def test_other_types_are_refused_by_their_name(annual: Any, told: str) -> None:
    frame = polars.DataFrame(columns())
    with pytest.raises(TypeError, match=f"annual is a column of {told}"):
        allocated(annual, frame["first"], frame["last"])


def test_a_time_with_a_zone_or_a_clock_is_no_day() -> None:
    frame = polars.DataFrame(columns())
    noon = polars.Series([datetime.datetime(2025, 4, 1, 12), datetime.datetime(2027, 1, 1)])  # noqa: DTZ001
    with pytest.raises(TypeError, match=r"first_day\[0\] has a clock time"):
        allocated(frame["annual"], noon, frame["last"])
    zoned = noon.dt.replace_time_zone("Europe/Stockholm")
    with pytest.raises(TypeError, match="first_day is a column of timestamp"):
        allocated(frame["annual"], zoned, frame["last"])


def test_amounts_go_to_arrow_as_lists_without_a_copy() -> None:
    frame = polars.DataFrame(columns())
    answer = allocated(frame["annual"], frame["first"], frame["last"])
    lists = pyarrow.array(answer)
    assert lists.type == pyarrow.list_(pyarrow.int64(), 4)
    assert lists.to_pylist() == AMOUNTS
    assert lists.values.buffers()[1].address == answer.rows.ctypes.data
    series = polars.Series(answer)
    assert series.dtype == polars.Array(polars.Int64, 4)
    assert series.to_list() == AMOUNTS


def test_ranks_go_to_arrow_as_a_table_without_a_copy_of_numbers() -> None:
    ranks = anbud.batch.rank(
        model=MODEL,
        procurement=polars.Series([1, 1, 1, 2]),
        price=polars.Series([480_000_000, 420_000_000, 390_000_000, 100]),
        criteria={"quality": (100, polars.Series([80, 69, 46, 50], dtype=polars.UInt8))},
        admissible=polars.Series([True, True, None, False]),
    )
    # 50·39/48 + 40 = 80.625; 50·39/42 + 34.5 = 80.928571…; 50 + 23 = 73
    wanted = {
        "rank": [2, 1, 3, None],
        "score": [80_625_000, 80_928_571, 73_000_000, None],
        "tied": [False, False, False, False],
        "provisional": [True, True, True, False],
    }
    batch = pyarrow.record_batch(ranks)
    assert batch.to_pydict() == wanted
    assert batch["rank"].buffers()[1].address == ranks.rank.ctypes.data
    assert batch["score"].buffers()[1].address == ranks.score.ctypes.data
    assert pyarrow.table(ranks).to_pydict() == wanted
    assert polars.DataFrame(ranks).to_dict(as_series=False) == wanted
    assert len(ranks) == 4


def test_nothing_in_gives_nothing_out() -> None:
    none = numpy.array([], dtype=numpy.int64)
    days = none.astype("datetime64[D]")
    assert pyarrow.array(allocated(none, days, days)).to_pylist() == []
    empty = pyarrow.chunked_array([], type=pyarrow.int64())
    ranks = anbud.batch.rank(model=anbud.AwardModel("lowestPrice"), procurement=empty, price=empty)
    assert polars.DataFrame(ranks).shape == (0, 4)
