"""Many procurements in one call get what the call gives each of them by itself."""

from __future__ import annotations

import json
import os
import random
from decimal import Decimal
from fractions import Fraction
from typing import Any

import anbud
import anbud.batch
import numpy
import pytest

#: Random procurements; the slow suite asks for more.
CASES = int(os.environ.get("ANBUD_CASES", "2000"))
#: How many procurements one call takes.
TOGETHER = 100
WEIGHTED = [
    "lowestOverPrice",
    "linearToLowest",
    "range",
    "quadratic",
    "meanBased",
    "lowestOverPriceAndBestQuality",
]
CRITERIA = {"metod": 50, "bemanning": 30, "miljö": 20}


def models(chance: random.Random) -> list[dict[str, Any]]:
    price = chance.choice([10, 40, 50, 70])
    weights = {"priceWeight": str(price), "qualityWeight": str(100 - price)}
    made: list[dict[str, Any]] = [{"kind": kind, **weights} for kind in WEIGHTED]
    made += [
        {"kind": "absoluteLinear", **weights, "full": "2000000", "zero": "6000000"},
        {"kind": "addedValue", "perPoint": "30000.50"},
        {"kind": "medianDeduction", "factor": "0.6"},
        {"kind": "pricePerQuality"},
        {"kind": "valueForMoney"},
        {"kind": "fixedPrice"},
    ]
    for model in made:
        if chance.random() < 0.5:
            model["roundScoresTo"] = chance.randrange(7)
        rules = ["lowerPrice", "higherQuality", "drawLots", None]
        rule = chance.choice(rules)
        if rule is not None:
            seed = {"seed": "höst"} if rule == "drawLots" else {}
            model["tieBreak"] = {"kind": rule, **seed}
    return [*made, {"kind": "lowestPrice"}]


def procurements(chance: random.Random) -> list[list[dict[str, Any]]]:
    """Make bids as the columns have them, in every second procurement with few figures."""
    made = []
    for place in range(TOGETHER):
        narrow = place % 2 == 0
        bids = [
            {
                "id": f"Anbudsgivare {number}",
                "price": chance.randrange(1, 5) * 10_000_000
                if narrow
                else chance.randrange(1, 900_000_000),
                "points": [
                    chance.randrange(1, 5) * 2500 if narrow else chance.randrange(1, 10_001)
                    for _ in CRITERIA
                ],
                "admissible": chance.choice([True, True, True, None, False]),
            }
            for number in range(chance.choice([1, 2, 3, 5, 8]))
        ]
        made.append(bids)
    return made


def one_by_one(model: dict[str, Any], bids: list[dict[str, Any]]) -> dict[str, Any]:
    stated = [
        {
            "id": bid["id"],
            "price": str(Decimal(bid["price"]) / 100),
            "criteria": [
                {"id": name, "weight": str(weight), "score": str(Decimal(points) / 100)}
                for (name, weight), points in zip(CRITERIA.items(), bid["points"], strict=True)
            ],
            **({} if bid["admissible"] is None else {"admissible": bid["admissible"]}),
        }
        for bid in bids
    ]
    answer: dict[str, Any] = json.loads(
        anbud.call("evaluation.rank", json.dumps({"model": model, "bids": stated}))
    )
    return answer


def ranked(model: dict[str, Any], made: list[list[dict[str, Any]]]) -> anbud.batch.Ranks:
    rows = [(number, bid) for number, bids in enumerate(made) for bid in bids]
    columns = [[bid["points"][place] for _, bid in rows] for place in range(len(CRITERIA))]
    return anbud.batch.rank(
        model=anbud.AwardModel.from_dict(model),
        procurement=numpy.array([number for number, _ in rows]),
        price=numpy.array([bid["price"] for _, bid in rows]),
        criteria={
            name: (weight, numpy.array(column))
            for (name, weight), column in zip(CRITERIA.items(), columns, strict=True)
        },
        point_places=2,
        admissible=[bid["admissible"] for _, bid in rows],
        ids=[bid["id"] for _, bid in rows],
        exact=True,
    )


def test_columns_give_the_ranks_and_fractions_of_the_json_call() -> None:
    chance = random.Random(20_261_125)  # noqa: S311
    compared = 0
    while compared < CASES:
        for model in models(chance):
            made = procurements(chance)
            ranks = ranked(model, made)
            assert ranks.figures is not None
            assert ranks.score_places == model.get("roundScoresTo", 6)
            row = 0
            for bids in made:
                answer = one_by_one(model, bids)
                wanted = {own["bid"]: own for own in answer["ranking"]}
                for bid in bids:
                    own = wanted.get(bid["id"])
                    figure = ranks.figures[row]
                    assert ranks.rank[row] == (own["rank"] if own else 0), (model, bid)
                    if own is None:
                        assert figure is None
                    else:
                        score = own["score"]
                        assert figure == Fraction(int(score["num"]), int(score["den"]))
                        assert abs(
                            figure - Fraction(int(ranks.score[row]), 10**ranks.score_places)
                        ) <= (Fraction(1, 2 * 10**ranks.score_places))
                        assert ranks.tied[row] == any(bid["id"] in tie for tie in answer["ties"])
                        assert ranks.provisional[row] == answer.get("provisional", False)
                    row += 1
                compared += 1


PRICE_WEIGHT = anbud.AwardModel("lowestOverPrice", price_weight=50, quality_weight=50)


def test_what_cannot_be_ranked_names_its_row() -> None:
    good: dict[str, Any] = {
        "procurement": [1, 1, 2],
        "price": [100, 200, 300],
        "criteria": {"quality": (100, [1, 2, 3])},
    }
    assert anbud.batch.rank(model=PRICE_WEIGHT, **good).rank.tolist() == [1, 2, 1]
    refused: list[tuple[dict[str, Any], str, str]] = [
        ({"price": [100, 0, 300]}, "evaluation.undefined", "price[1]"),
        ({"price": [100, 200]}, "input.invalid", "price"),
        ({"price": None}, "evaluation.undefined", "price[0]"),
        ({"procurement": [2, 2, 1]}, "input.invalid", "procurement[2]"),
        ({"criteria": {"quality": (100, [1, 2, 101])}}, "input.invalid", "criteria[0].points[2]"),
        ({"criteria": {"quality": (99, [1, 2, 3])}}, "input.invalid", "criteria"),
        ({"ids": ["A", "A", "A"]}, "input.invalid", "ids[1]"),
    ]
    for wrong, code, path in refused:
        with pytest.raises(anbud.AnbudError) as raised:
            anbud.batch.rank(model=PRICE_WEIGHT, **{**good, **wrong})
        assert (raised.value.code, raised.value.path) == (code, path)


def test_a_float_is_no_price_and_a_text_no_answer() -> None:
    good: dict[str, Any] = {"procurement": [1], "price": [100], "criteria": {"q": (100, [1])}}
    bad: list[dict[str, Any]] = [
        {"price": [100.0]},
        {"price": [[100]]},
        {"criteria": {"q": (100, [0.5])}},
        {"procurement": ["A"]},
        {"admissible": ["yes"]},
        {"admissible": [1]},
    ]
    for wrong in bad:
        with pytest.raises(TypeError):
            anbud.batch.rank(model=PRICE_WEIGHT, **{**good, **wrong})
    assert anbud.batch.rank(model=PRICE_WEIGHT, **good, admissible=[None]).provisional.tolist() == [
        True
    ]
