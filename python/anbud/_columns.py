"""Columns in and out: arrays of NumPy, and what speaks the Arrow PyCapsule interface.

A column is read where it is if it has the type that is counted in, and answers go out to Arrow
without a copy. The interface is nanoarrow's, which is small and needs no pyarrow.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import nanoarrow  # type: ignore[import-untyped]
import numpy
import numpy.typing

if TYPE_CHECKING:
    from collections.abc import Mapping

#: A column: an array of NumPy, a column of Arrow, pandas or Polars, or a list.
Column: TypeAlias = Any

Array: TypeAlias = numpy.typing.NDArray[Any]
#: What is known of a column; none where all of it is.
Known: TypeAlias = numpy.typing.NDArray[numpy.bool_] | None

#: The types of Arrow that are taken besides points in time.
_TYPES = {
    "BOOL": "bool",
    "DATE32": "datetime64[D]",
    "DATE64": "datetime64[ms]",
    **{
        f"{sign}INT{bits}": f"{sign}int{bits}".lower()
        for sign in ("", "U")
        for bits in (8, 16, 32, 64)
    },
}

_UNITS = {"SECOND": "s", "MILLI": "ms", "MICRO": "us", "NANO": "ns"}


def whole_numbers(column: Column, name: str) -> numpy.typing.NDArray[numpy.int64]:
    """Take whole numbers as they are; a float is never an amount or a point."""
    numbers = _whole_column(column, name)
    if not numpy.issubdtype(numbers.dtype, numpy.integer):
        raise TypeError(f"{name} holds whole numbers, one for each row")
    if numbers.dtype == numpy.uint64 and numbers.size and numbers.max() > 2**63 - 1:
        raise TypeError(f"{name}[{numbers.argmax()}] does not fit 64 bits")
    return numpy.ascontiguousarray(numbers, dtype=numpy.int64)


def days(column: Column, name: str) -> numpy.typing.NDArray[numpy.int32]:
    """Take days as days since 1970-01-01."""
    moments = _whole_column(column, name)
    if not numpy.issubdtype(moments.dtype, numpy.datetime64):
        raise TypeError(f"{name} holds days, datetime64 or date32, one for each row")
    _refuse(numpy.isnat(moments), f"{name}[{{}}] is missing; {_LEAVE_OUT}")
    whole = moments.astype("datetime64[D]", copy=False)
    if whole is not moments:
        _refuse(whole != moments, f"{name}[{{}}] has a clock time, which would be lost")
    numbers = whole.view(numpy.int64)
    small: numpy.typing.NDArray[numpy.int32] = numbers.astype(numpy.int32)
    _refuse(small != numbers, f"{name}[{{}}] lies far outside 1900-01-01 to 2199-12-31")
    return small


def answers(column: Column, name: str) -> numpy.typing.NDArray[numpy.uint8]:
    """Take yes and no as 1 and 0, and what is unknown as 2."""
    values, known = _values(column, name)
    if values.dtype == object:
        known = numpy.array([own is not None for own in values], dtype=bool)
        if all(own is None or isinstance(own, (bool, numpy.bool_)) for own in values):
            values = values.astype(bool)
    if values.dtype != numpy.bool_:
        raise TypeError(f"{name} holds True, False or None, which is unknown")
    told: numpy.typing.NDArray[numpy.uint8] = values.astype(numpy.uint8)
    if known is not None:
        told[~known] = 2
    return told


def matrix(rows: Array) -> Any:  # noqa: ANN401 - nanoarrow states no types
    """Give rows of one length to Arrow as lists of that length, without a copy."""
    count, width = rows.shape
    kind = nanoarrow.fixed_size_list(nanoarrow.int64(), width)
    numbers = _given(nanoarrow.int64(), rows.reshape(-1))
    return nanoarrow.c_array_from_buffers(kind, count, [None], children=[numbers])


def table(columns: Mapping[str, Array], known: Mapping[str, Known]) -> Any:  # noqa: ANN401
    """Give columns to Arrow as a table, numbers without a copy; what is not known is null."""
    kinds = {
        name: nanoarrow.bool_() if own.dtype == bool else getattr(nanoarrow, own.dtype.name)()
        for name, own in columns.items()
    }
    children = [_given(kinds[name], own, known.get(name)) for name, own in columns.items()]
    count = len(next(iter(columns.values())))
    return nanoarrow.c_array_from_buffers(nanoarrow.struct(kinds), count, [None], children=children)


_LEAVE_OUT = "leave such rows out, what they give is unknown"


def _given(kind: Any, column: Array, known: Known = None) -> Any:  # noqa: ANN401
    bits = None if known is None else numpy.packbits(known, bitorder="little")
    values = numpy.packbits(column, bitorder="little") if column.dtype == bool else column
    return nanoarrow.c_array_from_buffers(kind, len(column), [bits, values], null_count=-1)


def _refuse(wrong: numpy.typing.NDArray[numpy.bool_], sentence: str) -> None:
    if wrong.any():
        raise TypeError(sentence.format(wrong.argmax()))


def _whole_column(column: Column, name: str) -> Array:
    """Take a column in which nothing is missing."""
    values, known = _values(column, name)
    if known is not None:
        _refuse(~known, f"{name}[{{}}] is missing; {_LEAVE_OUT}")
    return values


def _values(column: Column, name: str) -> tuple[Array, Known]:
    arrow = hasattr(column, "__arrow_c_stream__") or hasattr(column, "__arrow_c_array__")
    if arrow and not isinstance(column, numpy.ndarray):
        try:
            return _of_arrow(nanoarrow.Array(column), name)
        except ImportError:
            pass  # pandas speaks Arrow only where pyarrow is; its columns are arrays too
    values = numpy.asarray(column)
    if values.ndim != 1:
        raise TypeError(f"{name} holds one value for each row")
    return values, None


def _of_arrow(column: Any, name: str) -> tuple[Array, Known]:  # noqa: ANN401
    """Give the values of a column of Arrow, and which of them are known unless all are."""
    kind = column.schema.type.name
    if kind == "TIMESTAMP" and not column.schema.timezone:
        dtype = f"datetime64[{_UNITS[column.schema.unit.name]}]"
    elif kind in _TYPES:
        dtype = _TYPES[kind]
    else:
        raise TypeError(f"{name} is a column of {kind.lower()}, which is not taken here")
    chunks = list(column.iter_chunk_views())
    parts = [_part(chunk, bits=kind == "BOOL") for chunk in chunks]
    values = parts[0] if len(parts) == 1 else numpy.concatenate([numpy.empty(0, int), *parts])
    values = values.astype(dtype, copy=False) if kind != "DATE32" else values.astype(dtype)
    if not any(chunk.null_count for chunk in chunks):
        return values, None
    return values, numpy.concatenate([_known(chunk) for chunk in chunks])


def _part(chunk: Any, *, bits: bool) -> Array:  # noqa: ANN401
    rows = slice(chunk.offset, chunk.offset + chunk.length)
    values = numpy.asarray(chunk.buffer(1))
    return numpy.unpackbits(values, bitorder="little")[rows].astype(bool) if bits else values[rows]


def _known(chunk: Any) -> numpy.typing.NDArray[numpy.bool_]:  # noqa: ANN401
    if not chunk.null_count:
        return numpy.ones(chunk.length, dtype=bool)
    bits = numpy.unpackbits(numpy.asarray(chunk.buffer(0)), bitorder="little")
    return bits[chunk.offset : chunk.offset + chunk.length].astype(bool)
