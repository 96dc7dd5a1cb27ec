"""Organisation numbers, which are checked in loops."""

from __future__ import annotations

from anbud import _native
from anbud.answers import NumberCheck


def check_organisation_number(number: str) -> NumberCheck:
    """Check an organisation number (organisationsnummer), lag (1974:174).

    It has 10 or 12 digits, with or without the hyphen. The answer says whether the number is well
    formed, not whether the organisation exists. A person's number is recognised and never given
    back. Where a VAT number, spaces, other hyphens or a wrong check digit explain a fault, the
    number that is meant is suggested.
    """
    return NumberCheck.from_json(_native.check_number(number))
