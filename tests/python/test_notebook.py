"""The notebook runs from a clean kernel and shows what it says it shows."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient

NOTEBOOK = Path(__file__).parents[2] / "examples" / "notebooks" / "linkoping-frame.ipynb"
MINUS = "\N{MINUS SIGN}"


def cells_of(notebook: Any) -> dict[str, Any]:
    return {cell["id"]: cell for cell in notebook["cells"]}


def read() -> Any:
    return nbformat.read(NOTEBOOK, as_version=4)  # type: ignore[no-untyped-call]


@pytest.fixture(scope="module")
def executed() -> dict[str, Any]:
    notebook = read()
    client = NotebookClient(
        notebook,
        timeout=300,
        kernel_name="python3",
        resources={"metadata": {"path": NOTEBOOK.parent}},
    )
    client.execute()
    return cells_of(notebook)


def shown(cell: Any, kind: str) -> str:
    [found] = [out["data"][kind] for out in cell["outputs"] if kind in out.get("data", {})]
    return str(found)


def printed(cell: Any) -> str:
    return "".join(out["text"] for out in cell["outputs"] if out["output_type"] == "stream")


def test_the_notebook_is_kept_without_outputs() -> None:
    for cell in read()["cells"]:
        if cell["cell_type"] == "code":
            assert cell["outputs"] == []
            assert cell["execution_count"] is None


def test_the_notebook_shows_the_headroom_of_each_year(executed: dict[str, Any]) -> None:
    # A claims nine months of 2025 and three of 2028; B six of 2026 and six of 2028.
    table = shown(executed["headroom"], "text/html").replace("\xa0", " ")
    for row in [
        ["2024", "okänt", "0,00 kr", "okänt", "okänt"],
        ["2025", "5 000 000,00 kr", "3 150 000,00 kr", "1 850 000,00 kr", "aviserad"],
        ["2026", "10 000 000,00 kr", "7 200 000,00 kr", "2 800 000,00 kr", "aviserad"],
        ["2027", "10 000 000,00 kr", "10 200 000,00 kr", f"{MINUS}200 000,00 kr", "aviserad"],
        ["2028", "10 000 000,00 kr", "4 050 000,00 kr", "5 950 000,00 kr", "aviserad"],
    ]:
        year, *cells = row
        right = "".join(f'<td style="text-align:right">{cell}</td>' for cell in cells)
        assert f'<tr><th scope="row">{year}</th>{right}</tr>' in table


def test_the_notebook_draws_a_chart(executed: dict[str, Any]) -> None:
    png = base64.b64decode(shown(executed["chart"], "image/png"))
    assert png.startswith(b"\x89PNG")
    assert len(png) > 10_000


def test_the_notebook_explains_in_both_languages(executed: dict[str, Any]) -> None:
    told = printed(executed["mind"])
    assert "Åtagandena ryms i årets ram: inte uppfyllt." in told
    assert "The commitments fit the year's frame: breached." in told
