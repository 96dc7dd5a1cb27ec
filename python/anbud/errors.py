"""The error of this package."""

from __future__ import annotations


class AnbudError(ValueError):
    """Why a question could not be asked (fel), where, and what to do about it.

    "Not allowed" is no error but a :class:`anbud.Finding`.

    >>> import anbud
    >>> try:
    ...     anbud.holidays(1989)
    ... except anbud.AnbudError as error:
    ...     error.code, error.path
    ('law.parameter_unknown', 'year')
    """

    code: str
    """The permanent code (felkod), for instance ``input.unknown_field``."""
    path: str
    """Where in the input, ``terms.notice[0].period``; empty for the whole input."""
    message_sv: str
    """What is wrong and what to do, in Swedish (på svenska)."""
    message_en: str
    """What is wrong and what to do, in English (på engelska)."""

    given: str | None
    """The value that was given (angivet värde), cut to 60 characters; None where there is none."""

    also: tuple[AnbudError, ...]
    """The other faults of the input (övriga fel), at most 100; not part of ``args``."""

    def __init__(
        self,
        code: str,
        path: str,
        message_sv: str,
        message_en: str,
        given: str | None = None,
        also: tuple[AnbudError, ...] = (),
    ) -> None:
        """Keep the parts as ``args`` too, so that the error can be pickled."""
        super().__init__(code, path, message_sv, message_en, given)
        self.code = code
        self.path = path
        self.message_sv = message_sv
        self.message_en = message_en
        self.given = given
        self.also = also

    def __str__(self) -> str:
        """Give code, path and message in English; the message repeats the value."""
        where = f" at `{self.path}`" if self.path else ""
        return f"{self.code}{where}: {self.message_en}"
