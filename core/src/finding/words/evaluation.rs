//! The words of award models and ranking.

use super::words;

pub(super) const REASONS: &str = words![
    (
        "no_absolute_scale",
        ("modellen har ingen absolut prisskala", "the model has no absolute price scale"),
    ),
    ("bid_is_inadmissible", ("anbudet prövas inte", "the bid is not admissible")),
    ("no_bid_is_ranked", ("inget anbud rangordnas", "no bid is ranked")),
    (
        "figures_are_absolute",
        ("talen beror inte på andra anbud", "the figures do not depend on other bids"),
    ),
    ("scores_are_not_rounded", ("talen avrundas inte", "the figures are not rounded")),
    ("no_equal_bids", ("inga anbud har lika tal", "no bids have equal figures")),
    (
        "equal_bids_below_first",
        ("bara anbud som inte vinner har lika tal", "only bids that do not win have equal figures"),
    ),
];

pub(super) const QUESTIONS: &str = words![
    (
        "rounding_decides",
        (
            "Avrundningen avgör vem som blir först. Står den i upphandlingsdokumenten?",
            "Rounding decides who comes first. Is it stated in the procurement documents?",
        ),
    ),
    (
        "first_place_is_shared",
        (
            "Flera anbud delar första platsen. Vad säger upphandlingsdokumenten om lika anbud? Lottning är en sista utväg.",
            "Several bids share the first place. What do the procurement documents say of equal bids? Drawing lots is a last resort.",
        ),
    ),
    (
        "losers_decide",
        (
            "Vem som vinner beror på ett anbud som inte vinner. Är det anbudet rätt prövat, och håller tilldelningen om det faller bort?",
            "Who wins depends on a bid that does not win. Was that bid judged rightly, and does the award stand if it falls out?",
        ),
    ),
];

pub(super) const FACTS: &str = words![
    ("model", ("utvärderingsmodell", "award model")),
    ("fullPointsAt", ("full poäng vid priset", "full points at the price")),
    ("figure", ("tal", "figure")),
    ("unrounded", ("före avrundning", "before rounding")),
    ("price", ("pris", "price")),
    ("quality", ("kvalitet", "quality")),
    ("pricePoints", ("poäng för pris", "points for price")),
    ("qualityPoints", ("poäng för kvalitet", "points for quality")),
    ("deduction", ("avdrag", "deduction")),
    ("ranked", ("rangordnade anbud", "ranked bids")),
    ("lowestPrice", ("lägsta pris", "lowest price")),
    ("highestPrice", ("högsta pris", "highest price")),
    ("meanPrice", ("medelpris", "mean price")),
    ("medianPrice", ("medianpris", "median price")),
    ("bestQuality", ("bästa kvalitet", "best quality")),
    ("decimals", ("decimaler", "decimals")),
    ("winnersUnrounded", ("först utan avrundning", "first without rounding")),
    ("equal", ("lika", "equal")),
    ("tieBreak", ("regel vid lika", "rule on equal bids")),
    ("seed", ("frö", "seed")),
    ("draws", ("lotter", "draws")),
    ("decisiveLosers", ("avgörande anbud", "deciding bids")),
];

pub(super) const PATHS: &str = words![
    ("bids.admissible", ("om anbudet ska prövas", "whether the bid is admissible")),
    ("bids.price", ("anbudens priser", "prices of the bids")),
    ("bids.quality", ("anbudens kvalitet", "quality of the bids")),
    ("model.full", ("priset som ger full poäng", "the price that gives full points")),
    ("model.tieBreak.seed", ("lottningens frö", "the seed of the lots")),
];

pub(super) const VALUES: &str = words![
    ("lowestPrice", ("lägsta pris", "lowest price")),
    ("lowestOverPrice", ("lägsta pris genom pris", "lowest price over price")),
    ("linearToLowest", ("linjär mot lägsta pris", "linear to the lowest price")),
    ("range", ("spannet mellan högsta och lägsta pris", "range of prices")),
    ("quadratic", ("kvadratisk mot lägsta pris", "quadratic to the lowest price")),
    ("meanBased", ("mot medelpriset", "against the mean price")),
    (
        "lowestOverPriceAndBestQuality",
        ("mot lägsta pris och bästa kvalitet", "against the lowest price and the best quality"),
    ),
    ("absoluteLinear", ("absolut linjär skala", "absolute linear scale")),
    ("addedValue", ("mervärdesavdrag", "added-value deduction")),
    ("medianDeduction", ("avdrag efter medianpris", "deduction by the median price")),
    ("pricePerQuality", ("pris per kvalitetspoäng", "price per point of quality")),
    ("valueForMoney", ("kvalitet per krona", "quality per krona")),
    ("fixedPrice", ("fast pris", "fixed price")),
    ("lifeCycleCost", ("livscykelkostnad", "life-cycle cost")),
    ("lowerPrice", ("lägre pris", "lower price")),
    ("higherQuality", ("högre kvalitet", "higher quality")),
    ("drawLots", ("lottning", "drawing lots")),
];
