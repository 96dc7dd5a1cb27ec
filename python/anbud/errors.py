"""The error of this package."""

from __future__ import annotations

from typing import Self


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
    """The other faults of the input (övriga fel), at most 100."""
    where: str
    """The path in the names of this package (plats): ``first_day`` where ``path`` is ``from``."""

    def __init__(  # noqa: PLR0917 - the core hands the parts over by place
        self,
        code: str,
        path: str,
        message_sv: str,
        message_en: str,
        given: str | None = None,
        also: tuple[AnbudError, ...] = (),
        where: str | None = None,
    ) -> None:
        """Keep the parts; ``args`` has them up to ``given``."""
        super().__init__(code, path, message_sv, message_en, given)
        self.code = code
        self.path = path
        self.message_sv = message_sv
        self.message_en = message_en
        self.given = given
        self.also = also
        self.where = path if where is None else where

    def seen_from(self, root: str) -> Self:
        """Give the error with its path in the names of a class or a call, where it has none yet."""
        from anbud._paths import in_python  # noqa: PLC0415 - for those who need it

        if self.path and self.where == self.path:
            self.where = in_python(root, self.path)
        for other in self.also:
            other.seen_from(root)
        return self

    def __reduce__(self) -> tuple[type[Self], tuple[object, ...]]:
        """Pickle every part."""
        return type(self), (*self.args, self.also, self.where)

    def __str__(self) -> str:
        """Give code, place and message in English; the message repeats the value."""
        where = f" at `{self.where}`" if self.where else ""
        return f"{self.code}{where}: {self.message_en}"
