"""Answers the questions of Swedish public procurement and of the contracts that follow.

Every answer is exact (money in decimals to the öre), dated (by the law of the day that
governs the case), explained (rule, facts, sections; in Swedish and English) and honest
(unknown never becomes no).

>>> import anbud
>>> standstill = anbud.deadline(after="2019-04-18", rule="sfs-1930-173", days=10)
>>> standstill.last_day
datetime.date(2019, 4, 29)
"""

from anbud._native import (
    AssignmentTerms,
    Citation,
    CpvCode,
    CpvRange,
    Finding,
    LawBook,
    NoticePeriod,
    Outcome,
    __version__,
    allocate,
    arguments,
    call,
    check_organisation_number,
    deadline,
    format_sek,
    holidays,
    law_value,
    parse_sek,
    vat_compensation,
)
from anbud.answers import (
    Allocation,
    AllocationPart,
    Deadline,
    Holiday,
    LatestNotice,
    LatestNoticeReading,
    LatestNoticeReadings,
    LawValue,
    NoticeEnd,
    NoticeReading,
    NoticeReadings,
    NoticeUnknown,
    NumberCheck,
    Source,
    Step,
    VatCompensation,
)
from anbud.errors import AnbudError

__all__ = [
    "Allocation",
    "AllocationPart",
    "AnbudError",
    "AssignmentTerms",
    "Citation",
    "CpvCode",
    "CpvRange",
    "Deadline",
    "Finding",
    "Holiday",
    "LatestNotice",
    "LatestNoticeReading",
    "LatestNoticeReadings",
    "LawBook",
    "LawValue",
    "NoticeEnd",
    "NoticePeriod",
    "NoticeReading",
    "NoticeReadings",
    "NoticeUnknown",
    "NumberCheck",
    "Outcome",
    "Source",
    "Step",
    "VatCompensation",
    "__version__",
    "allocate",
    "arguments",
    "call",
    "check_organisation_number",
    "deadline",
    "format_sek",
    "holidays",
    "law_value",
    "parse_sek",
    "vat_compensation",
]
