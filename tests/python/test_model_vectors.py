"""Every award model has a vector in every situation, with all its scores and its arithmetic.

The vectors themselves run on each surface; here is said which model lacks one.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import vectors

if TYPE_CHECKING:
    from collections.abc import Callable

FOLDER = Path(__file__).parents[1] / "vectors"
# The rows of the table of models: 1 to 13, with 10b.
MODELS = {
    "1": "lowestPrice",
    "2": "lowestOverPrice",
    "3": "linearToLowest",
    "4": "range",
    "5": "quadratic",
    "6": "meanBased",
    "7": "lowestOverPriceAndBestQuality",
    "8": "addedValue",
    "9": "medianDeduction",
    "10": "pricePerQuality",
    "10b": "valueForMoney",
    "11": "absoluteLinear",
    "12": "fixedPrice",
    "13": "lifeCycleCost",
}
Bids = list[dict[str, Any]]


def prices(bids: Bids) -> list[object]:
    """Give what each bid asks: its price, or its costs year by year."""
    return [bid.get("price", [cost["amount"] for cost in bid.get("costs", [])]) for bid in bids]


def free(price: object) -> bool:
    """Whether a bid asks for nothing."""
    amounts = price if isinstance(price, list) else [price]
    return bool(amounts) and all(set(str(amount)) <= {"0", "."} for amount in amounts)


SITUATIONS: dict[str, Callable[[Bids], bool]] = {
    "one bid": lambda bids: len(bids) == 1,
    "two bids": lambda bids: len(bids) == 2,
    "three bids": lambda bids: len(bids) == 3,
    "eight bids": lambda bids: len(bids) == 8,
    "all prices equal": lambda bids: (
        len(bids) > 1 and all(p == prices(bids)[0] for p in prices(bids))
    ),
    "a price of zero": lambda bids: any(free(price) for price in prices(bids)),
    "a quality of zero": lambda bids: any(bid.get("quality") == "0" for bid in bids),
}


def ranked(kind: str, file: str = "evaluation_models_*.json") -> list[vectors.Vector]:
    """Give the vectors that rank bids by a model."""
    found = [vector for path in sorted(FOLDER.glob(file)) for vector in vectors.read(path)]
    return [
        vector
        for vector in found
        if vector["call"] == "evaluation.rank" and vector["input"]["model"]["kind"] == kind
    ]


def complete(vector: vectors.Vector) -> bool:
    """Whether a vector gives each bid its rank and its rational score, or refuses the model."""
    if "expectError" in vector:
        return bool(vector["expectError"]["code"] == "evaluation.undefined")
    rows = vector["expect"]["ranking"]
    told = {row["bid"] for row in rows if {"num", "den"} <= row["score"].keys() and "rank" in row}
    return bool(told == {bid["id"] for bid in vector["input"]["bids"]})


@pytest.mark.parametrize("kind", MODELS.values())
def test_a_model_has_a_complete_vector_in_each_situation(kind: str) -> None:
    asked = [vector["input"]["bids"] for vector in ranked(kind) if complete(vector)]
    lacking = [name for name, holds in SITUATIONS.items() if not any(map(holds, asked))]
    assert not lacking, f"{kind} lacks {', '.join(lacking)}"


@pytest.mark.parametrize(("row", "kind"), MODELS.items())
def test_a_model_is_worked_by_hand_for_two_bids_for_three_and_at_an_edge(
    row: str, kind: str
) -> None:
    own = ranked(kind, "evaluation_models_by_hand.json")
    assert [vector["id"].split("-")[3] for vector in own] == ["two", "three", "edge"]
    assert [len(vector["input"]["bids"]) for vector in own][:2] == [2, 3]
    for vector in own:
        assert complete(vector)
        assert vector["source"].startswith(f"B1 row {row}"), vector["id"]


@pytest.mark.parametrize("kind", MODELS.values())
def test_every_vector_of_a_model_shows_the_arithmetic_of_each_bid(kind: str) -> None:
    for vector in ranked(kind, "evaluation_models_[ar]*.json"):
        if "expect" not in vector:
            continue
        for bid in vector["input"]["bids"]:
            assert f"{bid['id']}: " in vector["source"], (vector["id"], bid["id"])
