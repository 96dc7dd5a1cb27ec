//! Rules on assignments: notice, options, changes, prices.

use super::{RuleId, rules};

impl RuleId {
    pub(crate) const NOTICE_END: Self = Self("assignment.notice_end");
    pub(crate) const EARLIEST_NOTICE: Self = Self("assignment.earliest_notice");
    pub(crate) const MINIMUM_TERM: Self = Self("assignment.minimum_term");
    pub(crate) const FIXED_END: Self = Self("assignment.fixed_end");
    pub(crate) const LATEST_NOTICE: Self = Self("assignment.latest_notice");
    pub(crate) const ADVISED_DAY: Self = Self("assignment.advised_day");
    pub(crate) const OPTION_END: Self = Self("assignment.option_end");
    pub(crate) const OPTION_CALL: Self = Self("assignment.option_call");
    pub(crate) const OPTION_AUTOMATIC: Self = Self("assignment.option_automatic");
}

pub(super) const RULES: &str = rules![
    Rule {
        id: "assignment.notice_end",
        name: ("Uppsägning", "Notice"),
        sentence: Some((
            "Uppsägning den {given} ger slutdag {endsOn}.",
            "Notice on {given} ends the agreement on {endsOn}.",
        )),
    },
    Rule {
        id: "assignment.earliest_notice",
        name: ("Tidigaste uppsägningsdag", "Earliest day of notice"),
        sentence: Some((
            "Uppsägningen räknas från {earliest}, eftersom avtalet inte kan sägas upp tidigare.",
            "The notice counts from {earliest}, since the agreement cannot be terminated sooner.",
        )),
    },
    Rule {
        id: "assignment.minimum_term",
        name: ("Bindningstid", "Minimum term"),
        sentence: Some((
            "Avtalet gäller i vart fall till och med {minimumUntil}.",
            "The agreement runs at least until {minimumUntil}.",
        )),
    },
    Rule {
        id: "assignment.fixed_end",
        name: ("Avtalstidens slut", "End of the fixed term"),
        sentence: Some((
            "Avtalet upphör senast {end}, oavsett uppsägning.",
            "The agreement ends on {end} at the latest, whatever notice is given.",
        )),
    },
    Rule {
        id: "assignment.latest_notice",
        name: ("Senaste uppsägningsdag", "Latest day of notice"),
        sentence: Some((
            "Säg upp senast {giveBy} för att avtalet ska vara slut {endBy}.",
            "Give notice on {giveBy} at the latest for the agreement to have ended by {endBy}.",
        )),
    },
    Rule {
        id: "assignment.advised_day",
        name: ("Rådd dag att lämna uppsägningen", "Advised day to hand over the notice"),
        sentence: Some((
            "Lämna helst uppsägningen {adviseBy}, en vardag med marginal för brevet.",
            "Better hand over the notice on {adviseBy}, a weekday with a margin for the letter.",
        )),
    },
    Rule {
        id: "assignment.option_end",
        name: ("Optioner", "Options"),
        sentence: Some((
            "Avtalet gäller till och med {end}. Används alla optioner gäller det till och med {finalEnd}.",
            "The agreement runs until {end}. With all options used it runs until {finalEnd}.",
        )),
    },
    Rule {
        id: "assignment.option_call",
        name: ("Avrop av option", "Calling an option"),
        sentence: Some((
            "Option {option} avgörs senast {callBy}; avtalet gäller då till och med {currentEnd}.",
            "Option {option} is decided on {callBy} at the latest; the agreement then runs until {currentEnd}.",
        )),
    },
    Rule {
        id: "assignment.option_automatic",
        name: ("Automatisk förlängning", "Automatic extension"),
        sentence: Some((
            "Avtalet förlängs av sig självt om ingen säger nej i tid. Sista dagen för ett avrop är då sista dagen att säga nej.",
            "The agreement extends by itself unless somebody objects in time. The last day to call is then the last day to object.",
        )),
    },
];
