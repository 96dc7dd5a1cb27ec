//! Rules on evaluation.

use super::{RuleId, rules};

impl RuleId {
    pub(crate) const ABNORMALLY_LOW: Self = Self("lou.16.7.abnormally_low");
    pub(crate) const ABNORMALLY_LOW_19: Self = Self("lou.19.18.abnormally_low");
    pub(crate) const ABNORMALLY_LOW_2007: Self = Self("lou2007.12.3.abnormally_low");
    pub(crate) const LOW_PRICE_SCREEN: Self = Self("evaluation.low_price_screen");
    pub(crate) const EVALUATION_VOLUMES: Self = Self("evaluation.volumes");
    pub(crate) const EVALUATION_NEGATIVE_PART: Self = Self("evaluation.negative_part");
    pub(crate) const EVALUATION_ABSOLUTE: Self = Self("evaluation.absolute_model");
    pub(crate) const EVALUATION_EXCHANGE_RATE: Self = Self("evaluation.exchange_rate");
    pub(crate) const EVALUATION_PRICE_MATTERS: Self = Self("evaluation.price_matters");
    pub(crate) const EVALUATION_EVEN_SCALE: Self = Self("evaluation.even_scale");
    pub(crate) const EVALUATION_RANGE: Self = Self("evaluation.range_exaggeration");
    pub(crate) const EVALUATION_TRANSITIVE: Self = Self("evaluation.transitive");
    pub(crate) const EVALUATION_CLAMP: Self = Self("evaluation.clamp");
    pub(crate) const EVALUATION_ROUNDING_TIE: Self = Self("evaluation.rounding_tie");
    pub(crate) const EVALUATION_WITHDRAWAL: Self = Self("evaluation.withdrawal");
    pub(crate) const EVALUATION_LOT: Self = Self("evaluation.lot_award");
    pub(crate) const EVALUATION_LOT_GAP: Self = Self("evaluation.lot_gap");
    pub(crate) const EVALUATION_ADMISSIBLE: Self = Self("evaluation.admissible");
    pub(crate) const EVALUATION_SCORE: Self = Self("evaluation.score");
    pub(crate) const EVALUATION_LIFE_CYCLE_PRICE: Self = Self("evaluation.life_cycle_price");
    pub(crate) const EVALUATION_REFERENCE: Self = Self("evaluation.reference");
    pub(crate) const EVALUATION_ROUNDING: Self = Self("evaluation.rounding");
    pub(crate) const EVALUATION_TIE: Self = Self("evaluation.tie");
    pub(crate) const EVALUATION_DECISIVE_LOSERS: Self = Self("evaluation.decisive_losers");
}

pub(super) const RULES: &str = rules![
    named(
        "lou2007.12.3.abnormally_low",
        "Prövning av onormalt lågt anbud, 2007 års lag",
        "Examination of an abnormally low bid, act of 2007"
    ),
    Rule {
        id: "evaluation.admissible",
        name: ("Anbudet rangordnas", "The bid is ranked"),
        sentence: Some((
            "Anbudet är uppgivet som prövningsbart och deltar i rangordningen.",
            "The bid is stated to be admissible and takes part in the ranking.",
        )),
    },
    Rule {
        id: "evaluation.volumes",
        name: (
            "Samma prisdelar och volymer i alla anbud",
            "The same priced parts and volumes in all bids"
        ),
        sentence: Some((
            "Anbuden prissätter samma delar med samma volymer: {parts}.",
            "The bids price the same parts with the same volumes: {parts}.",
        )),
    },
    named("evaluation.negative_part", "Inga prisdelar under noll", "No priced parts below zero"),
    Rule {
        id: "evaluation.score",
        name: ("Anbudets utvärderingstal", "The figure of the bid"),
        sentence: Some(("Talet är {figure}.", "The figure is {figure}.")),
    },
    Rule {
        id: "evaluation.life_cycle_price",
        name: ("Priset i livscykelkostnaden", "The price in the life-cycle cost"),
        sentence: Some((
            "Modellen säger hur priset räknas: {counted}.",
            "The model says how the price is counted: {counted}.",
        )),
    },
    Rule {
        id: "evaluation.reference",
        name: ("Referensvärden", "Reference values"),
        sentence: Some((
            "Referensvärdena kommer ur de {ranked} rangordnade anbuden.",
            "The reference values come from the {ranked} ranked bids.",
        )),
    },
    Rule {
        id: "evaluation.rounding",
        name: ("Avrundningen avgör inte vem som vinner", "Rounding does not decide who wins"),
        sentence: Some((
            "Talen avrundas till {decimals} decimaler; utan avrundning vinner samma anbud.",
            "Figures are rounded to {decimals} decimals; without rounding the same bid wins.",
        )),
    },
    Rule {
        id: "evaluation.tie",
        name: ("Lika anbud skiljs åt", "Equal bids are separated"),
        sentence: Some((
            "Anbuden {equal} har lika tal och skiljs genom den angivna regeln.",
            "The bids {equal} have equal figures and are separated by the stated rule.",
        )),
    },
    Rule {
        id: "evaluation.decisive_losers",
        name: ("Förlorande anbud avgör inte vem som vinner", "Losing bids do not decide who wins"),
        sentence: Some((
            "Vinnaren blir densamma om ett av de andra anbuden faller bort.",
            "The winner stays the same if any one of the other bids falls away.",
        )),
    },
    Rule {
        id: "evaluation.low_price_screen",
        name: ("Kontroll av lågt pris", "Screen of a low price"),
        sentence: Some((
            "Kontrollen flaggar inte priset {price}.",
            "The screen does not flag the price {price}.",
        )),
    },
    Rule {
        id: "evaluation.absolute_model",
        name: ("Modellen är absolut", "The model is absolute"),
        sentence: Some((
            "Varje anbuds tal beror bara på anbudet självt; inget annat anbud kan ändra ordningen.",
            "The figure of each bid depends on that bid alone; no other bid can change the order.",
        )),
    },
    Rule {
        id: "evaluation.exchange_rate",
        name: (
            "Vad en kvalitetspoäng är värd i kronor",
            "What a point of quality is worth in kronor"
        ),
        sentence: Some((
            "En kvalitetspoäng är värd {pointValue} i alla anbud.",
            "A point of quality is worth {pointValue} in every bid.",
        )),
    },
    Rule {
        id: "evaluation.price_matters",
        name: ("Priset kan avgöra", "The price can decide"),
        sentence: Some((
            "Inget anbud vinner till vilket pris som helst.",
            "No bid wins at any price whatever.",
        )),
    },
    Rule {
        id: "evaluation.even_scale",
        name: (
            "En krona väger lika över hela skalan",
            "A krona weighs the same over the whole scale"
        ),
        sentence: Some((
            "Samma prisskillnad ger samma poängskillnad vid varje pris.",
            "The same difference in price gives the same difference in points at every price.",
        )),
    },
    named(
        "evaluation.range_exaggeration",
        "Spannet mellan priserna överdrivs inte",
        "The range of prices is not exaggerated"
    ),
    Rule {
        id: "evaluation.transitive",
        name: (
            "Parvisa jämförelser går inte i cirkel",
            "Pairwise comparisons do not go in a circle"
        ),
        sentence: Some((
            "Inga tre anbud slår varandra i en cirkel när de jämförs två och två.",
            "No three bids beat each other in a circle when compared two by two.",
        )),
    },
    Rule {
        id: "evaluation.clamp",
        name: ("Poängen för pris kapas inte", "Points for price are not cut off"),
        sentence: Some((
            "Inget anbuds poäng för pris är kapade.",
            "No bid's points for price are cut off.",
        )),
    },
    Rule {
        id: "evaluation.rounding_tie",
        name: ("Avrundning gör inga anbud lika", "Rounding makes no bids equal"),
        sentence: Some((
            "Samma anbud blir först även om talen avrundas till hela tal, en eller två decimaler.",
            "The same bids come first even if figures are rounded to whole numbers, one or two decimals.",
        )),
    },
    Rule {
        id: "evaluation.withdrawal",
        name: (
            "Utfallet står sig om anbudet faller bort",
            "The result holds if the bid falls away"
        ),
        sentence: Some((
            "Faller anbudet bort blir samma anbud först som nu.",
            "If the bid falls away, the same bids come first as now.",
        )),
    },
    Rule {
        id: "evaluation.lot_award",
        name: ("Tilldelning av delen", "Award of the lot"),
        sentence: Some(("Delen går till {awardedTo}.", "The lot goes to {awardedTo}.")),
    },
    Rule {
        id: "evaluation.lot_gap",
        name: (
            "Ordningen mellan delarna är lika bra som bästa fördelning",
            "The order of lots is as good as the best assignment"
        ),
        sentence: Some((
            "Ordningen ger samma summa som den bästa fördelningen.",
            "The order gives the same sum as the best assignment.",
        )),
    },
];
