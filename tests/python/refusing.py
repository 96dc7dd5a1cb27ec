"""What the tests of bad input share."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

import anbud
import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

UTC = datetime.UTC


class Timestamp(datetime.datetime):
    """As pandas has it: a datetime by inheritance."""


class Unprintable:
    def __str__(self) -> str:
        raise RuntimeError("no text")

    __repr__ = __str__


def refused(call: Callable[[], object]) -> anbud.AnbudError:
    with pytest.raises(anbud.AnbudError) as caught:
        call()
    error = caught.value
    assert error.code.partition(".")[0] in {"input", "date", "money", "law"}
    assert error.message_sv
    assert error.message_en
    assert error.message_sv != error.message_en
    assert str(error).startswith(error.code)
    return error


def code_and_path(call: Callable[[], object]) -> tuple[str, str]:
    error = refused(call)
    return error.code, error.path


def shown(value: object) -> str:
    return type(value).__name__
