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
    ("no_negative_part", ("ingen prisdel är prissatt under noll", "no part is priced below zero")),
    (
        "no_other_bids",
        ("det finns inget annat anbud att jämföra med", "there is no other bid to compare with")
    ),
    ("price_is_not_lowest", ("priset är inte det lägsta", "the price is not the lowest")),
    ("price_is_the_median", ("priset är medianen", "the price is the median")),
    ("other_prices_are_zero", ("de andra priserna är noll", "the other prices are zero")),
    ("other_regime", ("ett annat regelverk gäller", "another regime applies")),
    ("no_bid_is_flagged", ("ingen kontroll flaggar något anbud", "no screen flags a bid")),
    (
        "no_exchange_rate",
        (
            "modellen väger inte pris mot kvalitet här",
            "the model does not weigh price against quality here"
        )
    ),
    (
        "price_not_in_model",
        ("modellen räknar inte med priset", "the price does not count in the model")
    ),
    (
        "no_points_for_price",
        ("modellen ger inga poäng för pris", "the model gives no points for price")
    ),
    (
        "no_range_model",
        (
            "modellen mäter inte mot spannet mellan priserna",
            "the model does not measure against the range of prices"
        )
    ),
    (
        "no_life_cycle_cost",
        ("modellen räknar inte livscykelkostnad", "the model is no life-cycle cost")
    ),
    (
        "no_price_beside_costs",
        (
            "inget anbud anger ett pris vid sidan av kostnaderna",
            "no bid states a price beside its costs"
        )
    ),
    ("prices_are_equal", ("alla priser är lika", "all prices are equal")),
    ("no_clamp_in_model", ("modellen kapar inga poäng", "the model cuts no points off")),
    ("scores_are_rounded", ("modellen avrundar redan talen", "the model rounds figures already")),
    (
        "bid_is_first",
        (
            "anbudet är självt först; uppgifterna visar vem som blir först utan det",
            "the bid itself comes first; the facts show who does without it"
        )
    ),
    (
        "no_lot_limit",
        (
            "antalet delar per anbudsgivare är inte begränsat",
            "the number of lots for one bidder is not limited"
        )
    ),
    (
        "all_bidders_have_their_lots",
        (
            "alla som lämnat anbud på delen har redan så många delar de får",
            "all who bid on the lot have as many lots as they may already"
        )
    ),
    (
        "figures_have_several_units",
        (
            "delarnas tal har olika enhet och kan inte summeras",
            "the figures of the lots have different units and cannot be summed"
        )
    ),
    (
        "too_many_lots_and_bids",
        (
            "delarna och anbuden är för många för att den bästa fördelningen ska sökas",
            "there are too many lots and bids to look for the best assignment"
        )
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
            "Who wins depends on a bid that does not win. Was that bid judged rightly, and does the award stand if it falls away?",
        ),
    ),
    (
        "volumes_differ",
        (
            "Anbuden prissätter inte samma delar med samma volymer. Är de jämförbara, och har alla anbudsgivare fått samma förutsättningar?",
            "The bids do not price the same parts with the same volumes. Can they be compared, and did all bidders have the same terms?"
        )
    ),
    (
        "negative_part",
        (
            "En del är prissatt under noll. Upphandlingsdokumenten får förbjuda det; vad säger de?",
            "A part is priced below zero. The procurement documents may forbid that; what do they say?"
        )
    ),
    (
        "one_hundred_or_one_per_cent",
        (
            "Andelen är skriven som 1, det vill säga 100 procent. Är det 1 procent som avses, 0.01?",
            "The share is written as 1, which is 100 per cent. Is 1 per cent meant, 0.01?",
        ),
    ),
    (
        "price_among_costs",
        (
            "Anbuden anger både pris och kostnader, och bara kostnaderna är räknade. Ingår priset i kostnaderna, eller ska det läggas till år noll?",
            "The bids state both a price and costs, and only the costs are counted. Is the price among the costs, or is it to be added in year zero?",
        ),
    ),
    (
        "price_appears_low",
        (
            "Framstår priset som onormalt lågt? En kontroll flaggar det, men ingen siffra i lagen avgör. Är priset ett avtalsvillkor?",
            "Does the price appear abnormally low? A screen flags it, but no figure in the law decides. Is the price a term of the contract?"
        )
    ),
    (
        "prices_have_no_spread",
        (
            "Priserna har ingen spridning att mäta med. Framstår det här priset ändå som lågt?",
            "The prices have no spread to measure by. Does this price appear low all the same?"
        )
    ),
    (
        "must_ask_then_reject",
        (
            "Framstår anbudet som onormalt lågt? Då ska en förklaring begäras, och anbudet ska förkastas om den inte är tillfredsställande.",
            "Does the bid appear abnormally low? Then an explanation must be asked for, and the bid must be rejected if the explanation is not satisfactory."
        )
    ),
    (
        "must_ask_may_reject",
        (
            "Framstår anbudet som onormalt lågt? Då ska en förklaring begäras, och anbudet får förkastas om den inte är tillfredsställande.",
            "Does the bid appear abnormally low? Then an explanation must be asked for, and the bid may be rejected if the explanation is not satisfactory."
        )
    ),
    (
        "may_reject_after_explanation",
        (
            "Framstår anbudet som onormalt lågt? Det får förkastas först sedan en förklaring har begärts och bedömts.",
            "Does the bid appear abnormally low? It may be rejected only after an explanation was asked for and judged."
        )
    ),
    (
        "model_is_relative",
        (
            "Modellen är relativ: ett anbud som inte vinner kan avgöra vem som gör det. Är det meningen, eller duger en absolut modell med samma avvägning mellan pris och kvalitet?",
            "The model is relative: a bid that does not win can decide who does. Is that intended, or will an absolute model do that weighs price against quality at the same rate?"
        )
    ),
    (
        "rate_known_after_opening",
        (
            "Vad en kvalitetspoäng är värd i kronor visar sig först när anbuden öppnas. Är det värdet rimligt?",
            "What a point of quality is worth in kronor is not known until the bids are opened. Is that value reasonable?"
        )
    ),
    (
        "rate_differs_by_bid",
        (
            "En kvalitetspoäng är värd olika mycket i olika anbud. Är det meningen?",
            "A point of quality is worth different amounts in different bids. Is that intended?"
        )
    ),
    (
        "price_cannot_matter",
        (
            "Ett anbud vinner till vilket pris som helst. Är prisets vikt verklig?",
            "A bid wins at any price whatever. Is the weight of the price real?"
        )
    ),
    (
        "higher_price_can_help",
        (
            "Ett högre pris kan hjälpa anbudet självt, eftersom det höjer medianen som kvaliteten värderas efter. Är faktorn rimlig?",
            "A higher price can help its own bid, since it raises the median by which quality is valued. Is the factor reasonable?"
        )
    ),
    (
        "points_are_compressed",
        (
            "Samma prisskillnad kostar fler poäng vid låga priser än vid höga. Är det meningen?",
            "The same difference in price costs more points at low prices than at high ones. Is that intended?"
        )
    ),
    (
        "range_bears_weight",
        (
            "Hela prisvikten fördelas på spannet mellan priserna, hur litet det än är. Är det meningen?",
            "The whole weight of the price is spread over the range of prices, however narrow. Is that intended?"
        )
    ),
    (
        "bids_go_in_a_circle",
        (
            "Jämförda två och två slår anbuden varandra i en cirkel. Vilket av dem är då bäst?",
            "Compared two by two the bids beat each other in a circle. Which of them is then the best?"
        )
    ),
    (
        "points_are_cut_off",
        (
            "Poängen för pris är kapade för något anbud, så att billigare eller dyrare inte spelar någon roll där. Är det tillåtet och menat?",
            "The points for price are cut off for some bid, so that a lower or higher price makes no difference there. Is that allowed and intended?"
        )
    ),
    (
        "rounding_would_tie",
        (
            "Avrundade tal skulle göra anbud lika. Står det i upphandlingsdokumenten att talen inte avrundas?",
            "Rounded figures would make bids equal. Do the procurement documents say that figures are not rounded?"
        )
    ),
    (
        "withdrawal_turns",
        (
            "Faller anbudet bort blir ett annat anbud först. Håller tilldelningen om det förkastas efter en överprövning?",
            "If the bid falls away, another bid comes first. Does the award stand if it is rejected after a review?"
        )
    ),
    (
        "lot_limit_basis_uncertain",
        (
            "Begränsningen av antalet delar har uttryckligt stöd bara vid direktivstyrd upphandling. Vilket stöd har den här?",
            "The limit on lots has express support only above the threshold. What does it rest on here?"
        )
    ),
    (
        "earlier_lot_is_open",
        (
            "En tidigare del är inte avgjord, och den avgör vem som får fler delar. Vem får den?",
            "An earlier lot is not decided, and it decides who may have more lots. Who gets it?"
        )
    ),
    (
        "order_is_not_best",
        (
            "Den angivna ordningen ger en sämre summa än den bästa fördelningen. Ordningen gäller ändå. Bör en annan väljas nästa gång?",
            "The stated order gives a worse sum than the best assignment. The order holds all the same. Should another one be chosen next time?"
        )
    ),
    (
        "order_leaves_lots",
        (
            "Den angivna ordningen lämnar delar utan anbudsgivare som den bästa fördelningen hade fyllt, eller kan inte följas till slut. Vad säger upphandlingsdokumenten om dem?",
            "The stated order leaves lots without a bidder that the best assignment would have filled, or cannot be followed to its end. What do the procurement documents say of them?"
        )
    ),
];

pub(super) const FACTS: &str = words![
    ("counted", ("så räknas priset", "how the price is counted")),
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
    ("parts", ("prisdelar", "priced parts")),
    ("screen", ("kontroll", "screen")),
    (
        "screenIndex",
        ("plats bland kontrollerna (från noll)", "place among the screens (from zero)")
    ),
    ("screenLimit", ("angiven gräns", "stated limit")),
    ("labourFloor", ("lönekostnad", "cost of labour")),
    ("meanOfOthers", ("medelvärde av de andra", "mean of the others")),
    ("shareOfMean", ("andel av medelvärdet", "share of the mean")),
    ("nextPrice", ("näst lägsta pris", "next price")),
    ("gapToNext", ("avstånd till nästa", "gap to the next")),
    ("deviations", ("medianavvikelser", "median deviations")),
    ("flaggedBids", ("flaggade anbud", "flagged bids")),
    ("alternative", ("alternativ modell", "alternative model")),
    ("expectedPrice", ("väntat pris", "expected price")),
    ("perPoint", ("avdrag per kvalitetspoäng", "deduction per point of quality")),
    ("pointValue", ("en kvalitetspoäng", "a point of quality")),
    ("leastPointValue", ("en kvalitetspoäng som minst", "a point of quality at least")),
    ("mostPointValue", ("en kvalitetspoäng som mest", "a point of quality at most")),
    ("priceWeight", ("prisets vikt", "weight of the price")),
    ("winsAtAnyPrice", ("vinner till vilket pris som helst", "wins at any price")),
    ("priceStep", ("prisskillnad", "difference in price")),
    ("pointsAtLowest", ("poäng vid lägsta pris", "points at the lowest price")),
    ("pointsAtHighest", ("poäng vid högsta pris", "points at the highest price")),
    ("priceRange", ("spann mellan priserna", "range of prices")),
    ("circles", ("cirklar", "circles")),
    ("cutOff", ("kapade", "cut off")),
    ("winnersThen", ("först utan anbudet", "first without the bid")),
    ("mostLots", ("delar som mest", "lots at most")),
    ("awardedTo", ("tilldelas", "awarded to")),
    ("passedOver", ("förbigångna", "passed over")),
    ("bestAssignment", ("bästa fördelning", "best assignment")),
    ("bestTotal", ("bästa summa", "best sum")),
    ("lotGap", ("skillnad mot bästa fördelning", "difference from the best assignment")),
];

pub(super) const PATHS: &str = words![
    ("bids.admissible", ("om anbudet ska prövas", "whether the bid is admissible")),
    ("bids.price", ("anbudens priser", "prices of the bids")),
    ("bids.quality", ("anbudens kvalitet", "quality of the bids")),
    ("model.full", ("priset som ger full poäng", "the price that gives full points")),
    ("model.tieBreak.seed", ("lottningens frö", "the seed of the lots")),
    ("regime", ("vilket regelverk som gäller", "which regime applies")),
    ("limit.order", ("i vilken ordning delarna tilldelas", "in which order the lots are awarded")),
    (
        "lots.bids.admissible",
        ("om anbuden på delen ska prövas", "whether the bids on the lot are admissible")
    ),
];

pub(super) const VALUES: &str = words![
    ("inCosts", ("det ingår i kostnaderna", "it is among the costs")),
    ("yearZero", ("det läggs till år noll", "it is added in year zero")),
    ("costs", ("bara kostnaderna räknas", "the costs alone count")),
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
    ("shareOfMeanOfOthers", ("andel av de andras medelvärde", "share of the mean of the others")),
    ("gapToNext", ("avstånd till näst lägsta", "gap to the next lowest")),
    ("labourFloor", ("golv av lönekostnad", "floor of labour cost")),
    ("medianDeviation", ("avvikelse från medianen", "deviation from the median")),
];

pub(super) const NOT_CHECKED: &str = words![
    (
        "price_is_contract_term",
        (
            "om priset är ett avtalsvillkor och inte bara en del av utvärderingen",
            "whether the price is a term of the contract and not only part of the evaluation",
        ),
    ),
    (
        "explanation_is_enough",
        ("om en förklaring av priset duger", "whether an explanation of the price is enough"),
    ),
    (
        "criteria_are_equal",
        (
            "om anbuden har bedömts efter samma kriterier",
            "whether the bids were scored on the same criteria",
        ),
    ),
    ("bids_beyond_the_first", ("anbuden efter de 25 första", "the bids after the first 25"),),
];
