"""The library against an independent evaluation in exact fractions."""

from __future__ import annotations

import json
import os
import random
from fractions import Fraction
from typing import Any

import anbud
import pytest

import award_models as plain

#: Random procurements; the slow suite asks for more.
CASES = int(os.environ.get("ANBUD_CASES", "2000"))
#: Each of them is one model in turn, so that all are met alike.
KINDS = [
    "lowestPrice",
    "lowestOverPrice",
    "linearToLowest",
    "range",
    "quadratic",
    "meanBased",
    "lowestOverPriceAndBestQuality",
    "absoluteLinear",
    "addedValue",
    "medianDeduction",
    "pricePerQuality",
    "valueForMoney",
    "fixedPrice",
    "lifeCycleCost",
]


def a_model(kind: str, chance: random.Random) -> dict[str, Any]:
    model: dict[str, Any] = {"kind": kind}
    if kind in {*KINDS[1:8]}:
        price = chance.choice([10, 25, 40, 50, 70, 99])
        model |= {"priceWeight": str(price), "qualityWeight": str(100 - price)}
    if kind == "linearToLowest" and chance.random() < 0.5:
        model["clampAtZero"] = chance.random() < 0.7
    if kind == "absoluteLinear":
        full = chance.randrange(0, 3_000_000)
        model |= {"full": str(full), "zero": str(full + chance.randrange(1, 6_000_000))}
        if chance.random() < 0.5:
            model["clampBelowFull"] = chance.random() < 0.7
    if kind == "addedValue":
        model["perPoint"] = f"{chance.randrange(1, 80_000)}.{chance.randrange(100):02}"
    if kind == "medianDeduction":
        model["factor"] = chance.choice(["0.6", "0.25", "1", "1.75", "0.333333"])
    if kind == "lifeCycleCost":
        model["rate"] = chance.choice(["0", "0.04", "0.2", "0.035"])
    if kind != "lowestPrice" and chance.random() < 0.25:
        model["roundScoresTo"] = chance.randrange(0, 5)
    return model


def quality_of(chance: random.Random, *, narrow: bool) -> dict[str, Any]:
    def points() -> str:
        if narrow:
            return str(chance.randrange(0, 5) * 25)
        return f"{chance.randrange(0, 100)}.{chance.randrange(0, 1000):03}"

    if chance.random() < 0.5:
        return {"quality": points()}
    cuts = sorted(chance.sample(range(1, 100), chance.randrange(0, 4)))
    weights = [high - low for low, high in zip([0, *cuts], [*cuts, 100], strict=True)]
    return {
        "criteria": [
            {"id": f"k{place}", "weight": str(weight), "score": points()}
            for place, weight in enumerate(weights)
        ]
    }


def price_of(chance: random.Random, *, narrow: bool) -> dict[str, Any]:
    amount = chance.randrange(0, 5) * 100_000 if narrow else chance.randrange(0, 9_000_000)
    if chance.random() < 0.7:
        return {"price": f"{amount}.{0 if narrow else chance.randrange(100):02}"}
    return {
        "parts": [
            {"id": "fast", "kind": "fixed", "amount": str(amount)},
            {
                "id": "timmar",
                "kind": "variable",
                "unitPrice": f"{chance.randrange(0, 900)}.{chance.randrange(100):02}",
                "volume": f"{chance.randrange(0, 2000)}.{chance.randrange(1, 10)}",
            },
            {
                "id": "år 3",
                "kind": "option",
                "amount": str(chance.randrange(500_000)),
                "counted": "0.5",
            },
        ]
    }


def bids_of(chance: random.Random, kind: str) -> list[dict[str, Any]]:
    narrow = chance.random() < 0.4
    bids = []
    for place in range(chance.choice([1, 2, 2, 3, 3, 4, 5, 8])):
        bid: dict[str, Any] = {
            "id": f"B{place}",
            **price_of(chance, narrow=narrow),
            **quality_of(chance, narrow=narrow),
        }
        if kind == "lifeCycleCost":
            bid["costs"] = [
                {"year": chance.randrange(0, 12), "amount": str(chance.randrange(-50_000, 900_000))}
                for _ in range(chance.randrange(1, 6))
            ]
        bid["admissible"] = chance.random() < 0.85
        bids.append(bid)
    chance.shuffle(bids)
    return bids


def test_random_procurements_are_evaluated_alike_to_the_last_digit() -> None:
    chance = random.Random(20_260_325)  # noqa: S311
    defined = 0
    for case in range(CASES):
        kind = KINDS[case % len(KINDS)]
        model, bids = a_model(kind, chance), bids_of(chance, kind)
        compared = [plain.read(bid) for bid in bids if bid["admissible"]]
        text = json.dumps({"model": model, "bids": bids})
        try:
            wanted = plain.order(model, compared)
        except plain.UndefinedError:
            with pytest.raises(anbud.AnbudError) as refused:
                anbud.call("evaluation.rank", text)
            assert refused.value.code == "evaluation.undefined", text
            continue
        answer = json.loads(anbud.call("evaluation.rank", text))
        got = [
            (own["bid"], own["rank"], Fraction(int(own["score"]["num"]), int(own["score"]["den"])))
            for own in answer["ranking"]
        ]
        assert got == wanted, text
        assert answer["decisiveLosers"] == plain.decisive(model, compared), text
        defined += 1
    assert defined > CASES * 2 // 3


def test_limits_of_price_and_quality_are_where_the_winner_changes() -> None:
    chance = random.Random(7)  # noqa: S311
    met = 0
    for case in range(CASES // 10):
        kind = KINDS[case % 12]
        model, bids = a_model(kind, chance), bids_of(chance, kind)
        if kind == "medianDeduction" and Fraction(model["factor"]) > 1:
            continue
        try:
            text = anbud.call("evaluation.sensitivity", json.dumps({"model": model, "bids": bids}))
        except anbud.AnbudError:
            continue
        compared = [plain.read(bid) for bid in bids if bid["admissible"]]
        for own in json.loads(text)["bids"]:
            limit, quality = own["price"], own["quality"]
            if limit["kind"] == "limit":
                met += 1
                up_to = Fraction(limit["upTo"])
                assert is_first(model, compared, own["bid"], price=up_to), text
                assert not is_first(model, compared, own["bid"], price=up_to + Fraction(1, 100)), (
                    text
                )
            if quality["kind"] == "limit":
                met += 1
                least = Fraction(quality["from"])
                assert is_first(model, compared, own["bid"], quality=least), text
                assert not is_first(model, compared, own["bid"], quality=least - Fraction(1, 100))
    assert met > CASES // 20


def is_first(
    model: dict[str, Any],
    bids: list[plain.Bid],
    name: str,
    price: Fraction | None = None,
    quality: Fraction | None = None,
) -> bool:
    """Whether the bid ranks first with another price or another quality."""
    changed = [
        plain.Bid(
            bid.id,
            bid.price if price is None or bid.id != name else price,
            bid.quality if quality is None or bid.id != name else quality,
            bid.costs,
        )
        for bid in bids
    ]
    try:
        return name in plain.first(model, changed)
    except plain.UndefinedError:
        return False


@pytest.mark.parametrize("kind", sorted(plain.RELATIVE))
def test_a_witness_of_rank_reversal_is_found_for_each_relative_model(kind: str) -> None:
    chance = random.Random(kind)  # noqa: S311
    for _ in range(5_000):
        model, bids = a_model(kind, chance), bids_of(chance, kind)
        model.pop("roundScoresTo", None)
        compared = [plain.read(bid) for bid in bids if bid["admissible"]]
        try:
            wanted = plain.decisive(model, compared)
        except plain.UndefinedError:
            continue
        if wanted:
            answer = json.loads(
                anbud.call("evaluation.rank", json.dumps({"model": model, "bids": bids}))
            )
            assert answer["decisiveLosers"] == wanted
            return
    pytest.fail("no losing bid decided in any of the cases")
