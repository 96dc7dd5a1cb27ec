"""Budget plans in Python: tables in a notebook, report, workbook, and what the batch refuses."""

from __future__ import annotations

import io
import json
import re
import zipfile
from decimal import Decimal
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import anbud
import anbud.batch
import numpy
import openpyxl  # type: ignore[import-untyped]
import pytest

VECTORS = Path(__file__).parents[1] / "vectors"
SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"

PLAN = anbud.BudgetPlan(
    frames=[
        anbud.PlanFrame(
            id="R <1>",
            holder="Social- & omsorgsnämnden",
            price_level="2026-01",
            vat="excluded",
            lines=[
                anbud.PlanLine(
                    first_day="2026-01-01",
                    per_year=Decimal(10_000_000),
                    status="decided",
                    decided_on="2025-11-25",
                    source="kommunfullmäktige 2025-11-25 § 201",
                )
            ],
        )
    ],
    commitments=[
        anbud.PlanCommitment(
            id="K1",
            frame="R <1>",
            annual=Decimal("4200000.10"),
            first_day="2026-01-01",
            last_day="2027-12-31",
            vat="excluded",
            source="avtal SON 2025/17 p. 4",
        ),
        anbud.PlanCommitment(id="K2", frame="R <1>", first_day="2027-01-01", last_day="2027-06-30"),
    ],
    actuals=[],
)
ASKED: dict[str, Any] = {"method": "monthEqual", "years": [2026, 2027], "as_of": "2026-03-01"}


def sheets(report: anbud.BudgetReport) -> dict[str, str]:
    archive = zipfile.ZipFile(io.BytesIO(report.to_bytes()))
    assert archive.testzip() is None
    return {name: archive.read(name).decode() for name in archive.namelist()}


def cells(sheet: str) -> dict[str, tuple[str, str | None]]:
    """Each cell: what it shows, and its formula."""
    found = {}
    for cell in ElementTree.fromstring(sheet).iter(f"{SHEET}c"):  # noqa: S314
        value, words, formula = (cell.find(f".//{SHEET}{name}") for name in ("v", "t", "f"))
        shown = value if value is not None else words
        text = "" if shown is None else shown.text or ""
        found[cell.attrib["r"]] = (text, None if formula is None else formula.text)
    return found


TWO_FRAMES = anbud.BudgetPlan.from_dict(
    PLAN.to_dict()
    | {
        "frames": [
            *PLAN.to_dict()["frames"],
            {
                "id": "R2",
                "lines": [{"from": "2027-01-01", "perYear": "500000", "status": "announced"}],
            },
        ],
    }
)


def test_a_header_stays_in_view_and_no_years_are_added_up() -> None:
    files = sheets(PLAN.report(**ASKED, format="xlsx"))
    years = files["xl/worksheets/sheet1.xml"]
    assert 'ySplit="1"' in years
    assert 'state="frozen"' in years
    own = cells(years)
    assert own["D1"][0] == "Ram"
    assert own["A2"][0] == "R <1>"
    assert own["D2"][0] == "10000000.00"
    assert own["E2"][0] == "4200000.10"
    assert own["E3"][0] == "okänt"
    assert not [name for name in own if name.endswith("4")]


def test_all_frames_of_a_year_are_summed_by_a_formula() -> None:
    files = sheets(TWO_FRAMES.report(**ASKED, format="xlsx"))
    totals = files["xl/worksheets/sheet2.xml"]
    own = cells(totals)
    assert own["A3"][0] == "2027"
    assert own["B3"][0] == "aviserad, beslutad"
    value, formula = own["C3"]
    assert value == "10500000.00"
    assert formula == (
        "IF(SUMPRODUCT((Ramar!$B$2:$B$5=$A3)*ISNUMBER(Ramar!$D$2:$D$5))"
        '=COUNTIF(Ramar!$B$2:$B$5,$A3),SUMIF(Ramar!$B$2:$B$5,$A3,Ramar!$D$2:$D$5),"okänt")'
    )
    # No line of R2 speaks of 2026: what all frames are that year is not known.
    assert own["C2"][0] == "okänt"
    total = re.search(r'<c r="C3" s="(\d)"', totals)
    assert total is not None
    styles = ElementTree.fromstring(files["xl/styles.xml"])  # noqa: S314
    style = list(styles.find(f"{SHEET}cellXfs") or [])[int(total.group(1))]
    fonts = list(styles.find(f"{SHEET}fonts") or [])
    assert fonts[int(style.attrib["fontId"])].find(f"{SHEET}b") is not None
    formats = {
        own.attrib["numFmtId"]: own.attrib["formatCode"] for own in styles.iter(f"{SHEET}numFmt")
    }
    assert formats[style.attrib["numFmtId"]] == '#,##0.00\\ "kr"'


def test_the_workbook_is_read_by_a_spreadsheet_library() -> None:
    book = openpyxl.load_workbook(io.BytesIO(PLAN.report(**ASKED, format="xlsx").to_bytes()))
    assert book.sheetnames == ["Ramar", "Kostnader", "Okänt"]
    sheet = book["Kostnader"]
    assert sheet.freeze_panes == "B2"
    assert sheet["G2"].value == 4200000.1
    assert sheet["G2"].number_format == '#,##0.00\\ "kr"'
    assert sheet["E2"].value.date().isoformat() == "2026-01-01"
    two = openpyxl.load_workbook(io.BytesIO(TWO_FRAMES.report(**ASKED, format="xlsx").to_bytes()))
    assert two.sheetnames == ["Ramar", "Alla ramar", "Kostnader", "Okänt"]


@pytest.mark.parametrize("form", ["markdown", "html"])
def test_every_number_of_the_report_leads_to_what_it_rests_on(form: str) -> None:
    text = PLAN.report(**ASKED, format=form).content
    anchors = set(re.findall(r'id="(f\d+-\d+)"', text))
    links = re.findall(r"#(f\d+-\d+)", text)
    assert len(links) == 2 * 8
    assert set(links) == anchors
    for source in ["kommunfullmäktige 2025-11-25 § 201", "avtal SON 2025/17 p. 4"]:
        assert source in text
    assert "5\u00a0799\u00a0999,90\u00a0kr" in text
    assert "okänt" in text
    assert "K2" in text
    assert "<1>" not in text.replace("&lt;1&gt;", "").replace("\\<1\\>", "")


def test_the_report_binds_an_agreement_that_can_no_longer_be_refused() -> None:
    vectors = json.loads((VECTORS / "reported_budgets.json").read_text(encoding="utf-8"))
    given = next(own for own in vectors if own["id"] == "f3-forecast-auto-bound")["input"]
    plan = anbud.BudgetPlan.from_dict(given["plan"])
    text = plan.report(
        method="monthEqual", years=[2026], as_of=given["asOf"], format="markdown"
    ).content
    row = next(line for line in text.splitlines() if line.startswith("| 2026 |"))
    cells = re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", row).replace("\u00a0", " ").strip("| ")
    bound, left, nothing = "790 322,58 kr", "\N{MINUS SIGN}90 322,58 kr", "0,00 kr"
    assert cells.split(" | ") == [
        *("2026", "beslutad", "700 000,00 kr", bound, left, nothing, left, nothing, bound, left),
    ]


def test_the_report_in_english_shows_no_swedish_label() -> None:
    text = PLAN.report(**ASKED, format="markdown", language="en").content
    assert "| Year | Status | Frame |" in text
    assert "unknown" in text
    assert not re.search(r"okänt|Bundet|Kvar|Ramrad", text)


def test_answers_show_themselves_as_tables() -> None:
    forecast = PLAN.forecast(**ASKED)
    html = forecast._repr_html_()
    assert "<table" in html
    assert "okänt" in html
    assert "R &lt;1&gt; 2026" in html
    change = anbud.PlanChange(kind="frameCut", frame="R <1>", first_day="2027-01-01", share="0.02")
    answer = PLAN.scenarios([anbud.Scenario(id="S", title="Spara", changes=[change])], **ASKED)
    assert "Spara" in answer._repr_html_()
    assert answer.scenarios[0].differences[1].amount == Decimal(-200_000)
    compared = anbud.compare_methods(
        annual=4_200_000, first_day="2025-04-01", last_day="2028-03-31", by="year"
    )
    assert "8 645,86 kr".replace(" ", "\u00a0") in compared._repr_html_()
    payers = [{"payer": name, "weight": "1"} for name in "ABC"]
    assert "33,34" in anbud.split(amount=100, payers=payers)._repr_html_()
    cost = anbud.total_cost(costs=[anbud.CostItem(id="drift", on="2025-01-01")])
    assert "okänt" in cost._repr_html_()


def test_a_plan_survives_its_json_and_a_vector_gives_the_json_of_the_call() -> None:
    assert anbud.BudgetPlan.from_json(PLAN.to_json()) == PLAN
    vector = json.loads((VECTORS / "budget_forecast.json").read_text(encoding="utf-8"))[0]
    plan = anbud.BudgetPlan.from_dict(vector["input"]["plan"])
    years = vector["input"]["years"]
    answer = plan.forecast(method=vector["input"]["method"], years=years)
    assert answer.to_json() == anbud.call("budget.forecast", json.dumps(vector["input"]))


def test_the_batch_takes_no_floats_no_missing_days_and_no_clock_times() -> None:
    day = numpy.array(["2025-01-01"], dtype="datetime64[D]")
    good: dict[str, Any] = {"annual": numpy.array([100]), "first_day": day, "last_day": day}
    rest: dict[str, Any] = {"method": "monthEqual", "by": "year", "years": range(2025, 2026)}
    assert anbud.batch.allocate(**good, **rest).rows.tolist() == [[0]]
    bad: list[dict[str, Any]] = [
        {"annual": numpy.array([100.0])},
        {"annual": numpy.array(["100"])},
        {"first_day": numpy.array(["NaT"], dtype="datetime64[D]")},
        {"first_day": numpy.array(["2025-01-01T12"], dtype="datetime64[h]")},
        {"last_day": numpy.array([20_000])},
    ]
    for wrong in bad:
        with pytest.raises(TypeError):
            anbud.batch.allocate(**{**good, **wrong}, **rest)
    with pytest.raises(anbud.AnbudError) as raised:
        anbud.batch.allocate(**{**good, "last_day": day - 1}, **rest)
    assert raised.value.path == "to[0]"
