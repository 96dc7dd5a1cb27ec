"""An independent evaluation in exact fractions, written from the formulas of the award models.

It shares nothing with the library: it knows the formulas, that inadmissible bids are left out
of every reference value, that ranks skip after a tie, and that rounding is half up. Each
reference value is computed anew from a plain list.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from math import floor
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

LOWEST_FIRST = {"lowestPrice", "addedValue", "medianDeduction", "pricePerQuality", "lifeCycleCost"}
RELATIVE = {
    "lowestOverPrice",
    "linearToLowest",
    "range",
    "quadratic",
    "meanBased",
    "lowestOverPriceAndBestQuality",
    "medianDeduction",
}


class UndefinedError(Exception):
    """The formula has no value for a bid."""


@dataclass(frozen=True)
class Bid:
    """A bid in exact numbers."""

    id: str
    price: Fraction
    quality: Fraction
    costs: tuple[tuple[int, Fraction], ...] = ()


def read(stated: dict[str, Any]) -> Bid:
    """Read a bid of the contract."""
    price = Fraction(stated.get("price", "0"))
    for part in stated.get("parts", []):
        whole = (
            Fraction(part["amount"])
            if "amount" in part
            else Fraction(part["unitPrice"]) * Fraction(part["volume"])
        )
        price += whole * Fraction(part.get("counted", "1"))
    if "criteria" in stated:
        products = [Fraction(own["weight"]) * Fraction(own["score"]) for own in stated["criteria"]]
        quality = sum(products, Fraction(0)) / 100
    else:
        quality = Fraction(stated.get("quality", "0"))
    costs = tuple((own["year"], Fraction(own["amount"])) for own in stated.get("costs", []))
    return Bid(stated["id"], price, quality, costs)


def median(numbers: Sequence[Fraction]) -> Fraction:
    """Return the middle number, or the mean of the middle two."""
    rising = sorted(numbers)
    half = len(rising) // 2
    return rising[half] if len(rising) % 2 else (rising[half - 1] + rising[half]) / 2


def mean(numbers: Sequence[Fraction]) -> Fraction:
    """Return the mean."""
    return sum(numbers, Fraction(0)) / len(numbers)


def price_points(model: dict[str, Any], price: Fraction, prices: Sequence[Fraction]) -> Fraction:
    """Return the share of the weight of the price that a price earns."""
    low, high = min(prices), max(prices)
    match model["kind"]:
        case "lowestOverPrice" | "lowestOverPriceAndBestQuality":
            return low / price
        case "linearToLowest":
            share = 1 - (price - low) / low
            return max(share, Fraction(0)) if model.get("clampAtZero") else share
        case "range":
            return Fraction(1) if high == low else (high - price) / (high - low)
        case "quadratic":
            return (low / price) ** 2
        case "meanBased":
            return 1 - price / (2 * mean(prices))
        case "absoluteLinear":
            full, zero = Fraction(model["full"]), Fraction(model["zero"])
            share = (zero - price) / (zero - full)
            return min(share, Fraction(1)) if model.get("clampBelowFull") else share
    raise KeyError(model["kind"])


def figure(model: dict[str, Any], bid: Bid, bids: Sequence[Bid]) -> Fraction:
    """Return the figure of a bid among the bids that are compared."""
    return FIGURES.get(model["kind"], weighted)(model, bid, bids)


def weighted(model: dict[str, Any], bid: Bid, bids: Sequence[Bid]) -> Fraction:
    """Return points for price and quality by their weights."""
    best = Fraction(100)
    if model["kind"] == "lowestOverPriceAndBestQuality":
        best = max(own.quality for own in bids)
    share = price_points(model, bid.price, [own.price for own in bids])
    price, quality = Fraction(model["priceWeight"]), Fraction(model["qualityWeight"])
    return price * share + quality * bid.quality / best


def discounted(model: dict[str, Any], bid: Bid, _: Sequence[Bid]) -> Fraction:
    """Return the costs of all years, discounted to the first."""
    rate = 1 + Fraction(model["rate"])
    return sum((amount / rate**year for year, amount in bid.costs), Fraction(0))


def median_deducted(model: dict[str, Any], bid: Bid, bids: Sequence[Bid]) -> Fraction:
    """Return the price less the worth of quality by the median price."""
    worth = Fraction(model["factor"]) * median([own.price for own in bids])
    return bid.price - worth * bid.quality / 100


FIGURES: dict[str, Callable[[dict[str, Any], Bid, Sequence[Bid]], Fraction]] = {
    "lowestPrice": lambda _, bid, __: bid.price,
    "addedValue": lambda model, bid, _: bid.price - Fraction(model["perPoint"]) * bid.quality,
    "medianDeduction": median_deducted,
    "pricePerQuality": lambda _, bid, __: bid.price / bid.quality,
    "valueForMoney": lambda _, bid, __: bid.quality / bid.price,
    "fixedPrice": lambda _, bid, __: bid.quality,
    "lifeCycleCost": discounted,
}


def rounded(number: Fraction, places: int | None) -> Fraction:
    """Round half up, towards more."""
    if places is None:
        return number
    return Fraction(floor(number * 10**places + Fraction(1, 2)), 10**places)


def figures(model: dict[str, Any], bids: Sequence[Bid]) -> dict[str, Fraction]:
    """Return every figure; a formula without a value raises."""
    try:
        return {
            bid.id: rounded(figure(model, bid, bids), model.get("roundScoresTo")) for bid in bids
        }
    except ZeroDivisionError as error:
        raise UndefinedError from error


def order(model: dict[str, Any], bids: Sequence[Bid]) -> list[tuple[str, int, Fraction]]:
    """Return id, rank and figure, the best first and equal ones by id."""
    scored = figures(model, bids)
    ahead: Callable[[Fraction, Fraction], bool] = (
        (lambda one, other: one < other)
        if model["kind"] in LOWEST_FIRST
        else (lambda one, other: one > other)
    )
    placed = [
        (1 + sum(ahead(other, own) for other in scored.values()), name, own)
        for name, own in scored.items()
    ]
    return [(name, rank, own) for rank, name, own in sorted(placed)]


def first(model: dict[str, Any], bids: Sequence[Bid]) -> set[str]:
    """Return the bids ranked 1."""
    return {name for name, rank, _ in order(model, bids) if rank == 1}


def decisive(model: dict[str, Any], bids: Sequence[Bid]) -> list[str]:
    """Return the losers whose removal alone changes who is first."""
    winners = first(model, bids)
    found = []
    for bid in bids:
        if bid.id in winners:
            continue
        others = [own for own in bids if own.id != bid.id]
        try:
            then = first(model, others)
        except UndefinedError:
            then = set()
        if then != winners:
            found.append(bid.id)
    return sorted(found)
