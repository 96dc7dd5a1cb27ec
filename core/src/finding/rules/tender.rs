//! Rules on tenders, in the order in which a call lists its findings.

use super::{RuleId, rules};

impl RuleId {
    pub(crate) const ABSOLUTE_SCALE_FLOOR: Self = Self("lou.16.absolute_scale_floor");
    pub(crate) const REASONABLE_TIME: Self = Self("lou.19.11.reasonable_time");
    pub(crate) const REASONABLE_TIME_2007: Self = Self("lou2007.15.11.reasonable_time");
    pub(crate) const RESERVED_SHELTERED: Self = Self("lou.4.18.reserved_sheltered");
    pub(crate) const RESERVED_PARTICIPATION: Self = Self("lou.19.25.reserved_participation");
    pub(crate) const RESERVED_NON_PROFIT: Self = Self("lou.19.25a.reserved_non_profit");
    pub(crate) const CHANGE_SMALL: Self = Self("lou.17.9.small_change");
    pub(crate) const CHANGE_CLAUSE: Self = Self("lou.17.10.clause");
    pub(crate) const CHANGE_SUPPLEMENTARY: Self = Self("lou.17.11.supplementary");
    pub(crate) const CHANGE_UNFORESEEN: Self = Self("lou.17.12.unforeseen");
    pub(crate) const VALUE_OF_OPEN_ENDED: Self = Self("lou.5.13.value_of_open_ended");
}

pub(super) const RULES: &str = rules![
    named(
        "lou.11.2.open_minimum",
        "Anbudstid vid öppet förfarande",
        "Bid period in the open procedure",
    ),
    named(
        "lou.11.3.restricted_minimum",
        "Tider vid selektivt och förhandlat förfarande",
        "Periods in restricted and negotiated procedures",
    ),
    named("lou.19.11.reasonable_time", "Skälig tid för anbud", "Reasonable time for bids"),
    named(
        "lou2007.8.2.open_minimum",
        "Anbudstid vid öppet förfarande, 2007 års lag",
        "Bid period in the open procedure, act of 2007",
    ),
    named(
        "lou2007.15.11.reasonable_time",
        "Skälig anbudstid, 2007 års lag",
        "Reasonable bid period, act of 2007",
    ),
    named("lou.12.11.answers", "Kompletterande upplysningar", "Supplementary information"),
    named(
        "lou.19.13.answers",
        "Kompletterande upplysningar enligt 19 kap.",
        "Supplementary information under chapter 19",
    ),
    named(
        "lou.4.18.reserved_sheltered",
        "Reserverad upphandling för skyddad verksamhet",
        "Procurement reserved for sheltered workshops",
    ),
    named(
        "lou.19.25.reserved_participation",
        "Reserverad upphandling, medarbetar- och brukarägda",
        "Procurement reserved for participatory organisations",
    ),
    named(
        "lou.19.25a.reserved_non_profit",
        "Reserverad upphandling för idéburna organisationer",
        "Procurement reserved for civil-society organisations",
    ),
    named("lou.19a.2.direct_award", "Direktupphandling", "Direct award"),
    named(
        "lou.5.13.value_of_open_ended",
        "Värde av avtal utan slut",
        "Value of an open-ended contract",
    ),
    named("lou.7.2.framework_term", "Ramavtalets löptid", "Term of a framework agreement"),
    named("lou.16.6.weights", "Viktning av tilldelningskriterier", "Weighting of award criteria"),
    named(
        "lou.19.9.criteria",
        "Tilldelningskriterier i upphandlingsdokumenten",
        "Award criteria in the procurement documents",
    ),
    named(
        "lou.16.absolute_scale_floor",
        "Inget golv i absolut prisskala (HFD 2022 ref. 41)",
        "No floor in an absolute price scale (HFD 2022 ref. 41)",
    ),
    named("lou.16.7.abnormally_low", "Onormalt lågt anbud", "Abnormally low bid"),
    named(
        "lou.19.18.abnormally_low",
        "Onormalt lågt anbud enligt 19 kap.",
        "Abnormally low bid under chapter 19",
    ),
    Rule {
        id: "lou.17.9.small_change",
        name: ("Ändring av mindre värde", "Change of small value"),
        sentence: Some((
            "Ändringarna är tillsammans {netChange}. Det är mindre än gränsen {smallLimit} och under tröskelvärdet.",
            "The changes together are {netChange}. That is less than the limit of {smallLimit} and below the threshold.",
        )),
    },
    Rule {
        id: "lou.17.10.clause",
        name: ("Ändrings- och optionsklausul", "Change and option clause"),
        sentence: Some((
            "Klausulen fanns i upphandlingsdokumenten, är klar, exakt och entydig och anger ändringarnas omfattning och art.",
            "The clause stood in the procurement documents, is clear, exact and unequivocal, and states the scope and nature of the changes.",
        )),
    },
    Rule {
        id: "lou.17.11.supplementary",
        name: ("Kompletterande beställning", "Supplementary order"),
        sentence: Some((
            "Beställningen är {changeAmount} och ryms inom gränsen {largeLimit}.",
            "The order is {changeAmount} and keeps within the limit of {largeLimit}.",
        )),
    },
    Rule {
        id: "lou.17.12.unforeseen",
        name: ("Oförutsedda omständigheter", "Unforeseen circumstances"),
        sentence: Some((
            "Ändringen är {changeAmount} och ryms inom gränsen {largeLimit}.",
            "The change is {changeAmount} and keeps within the limit of {largeLimit}.",
        )),
    },
    named("lou.20.1.standstill", "Avtalsspärr", "Standstill period"),
];
