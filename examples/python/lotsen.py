"""Tell of Linköping's Lotsen: when it ends, and when notice must be given.

python examples/python/lotsen.py              in Swedish
LANGUAGE=en python examples/python/lotsen.py  in English
"""

from __future__ import annotations

import json
import os
from pathlib import Path

import anbud

CASE = Path(__file__).parents[1] / "cases" / "linkoping-lotsen-2021.json"

WORDS = {
    "sv": {
        "ends": "Om uppsägningen sker {} slutar uppdraget:",
        "gives": "För att uppdraget ska vara slut {}, säg upp senast:",
        "advise": " (helst senast {})",
        "missing": "Avtalet säger inte till vilken dag tiden räknas; "
        "det måste en människa ta reda på:",
        "dayExact": "dag för dag",
        "monthEnd": "till månadens slut",
        "quarterEnd": "till kvartalets slut",
    },
    "en": {
        "ends": "If notice is given on {}, the assignment ends:",
        "gives": "To have ended by {}, give notice at the latest:",
        "advise": " (better by {})",
        "missing": "The terms do not say to which day the period runs; a person must find out:",
        "dayExact": "day for day",
        "monthEnd": "to the end of the month",
        "quarterEnd": "to the end of the quarter",
    },
}


def main() -> None:
    """Print both questions and their readings."""
    language = "en" if os.environ.get("LANGUAGE", "").startswith("en") else "sv"
    say = WORDS[language]
    case = json.loads(CASE.read_text(encoding="utf-8"))
    terms = anbud.AssignmentTerms.from_dict(case["assignment"])

    given = "2024-05-29"
    notice = terms.notice_end(given=given, by="authority")
    print(say["ends"].format(given))
    if isinstance(notice, anbud.NoticeReadings):
        for reading in notice.readings:
            print(f"  {say[reading.anchor]:<25} {reading.ends_on}")

    end_by = "2024-12-31"
    latest = terms.latest_notice(end_by=end_by, by="authority")
    print(f"\n{say['gives'].format(end_by)}")
    if isinstance(latest, anbud.LatestNoticeReadings):
        for last in latest.readings:
            earlier = last.advise_by and last.advise_by != last.give_by
            advice = say["advise"].format(last.advise_by) if earlier else ""
            print(f"  {say[last.anchor]:<25} {last.give_by}{advice}")

    print(f"\n{say['missing']}")
    for finding in notice.findings:
        print(finding.explain(language))


if __name__ == "__main__":
    main()
