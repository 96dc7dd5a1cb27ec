//! Rules of hours and of time counted backwards.

use super::{RuleId, rules};

impl RuleId {
    pub(crate) const HOURS_COUNTED: Self = Self("eu1182.3.1.hours");
    pub(crate) const HOURS_NOT_MOVED: Self = Self("eu1182.3.4.hours_not_moved");
    pub(crate) const HOURS_TWO_WORKING_DAYS: Self = Self("eu1182.3.5.hours");
    pub(crate) const BACKWARD_DAY_OF_EVENT: Self = Self("backward.day_of_event");
    pub(crate) const BACKWARD_STANDS: Self = Self("eu1182.3.4.backward_not_moved");
    pub(crate) const BACKWARD_TWO_WORKING_DAYS: Self = Self("eu1182.3.5.backward");
    pub(crate) const BACKWARD_CLOSED_DAY: Self = Self("sfs1930.2.backward");
    pub(crate) const CONTRACT_BACKWARD: Self = Self("contract.backward_not_moved");
}

pub(super) const RULES: &str = rules![
    Rule {
        id: "eu1182.3.1.hours",
        name: ("Timfrist", "A period of hours"),
        sentence: Some((
            "Timmen då händelsen inträffar räknas inte. Första timmen börjar {beginsAt} och sista timmen är slut {endsAt}.",
            "The hour in which the event falls is not counted. The first hour begins at {beginsAt} and the last has ended at {endsAt}.",
        )),
    },
    Rule {
        id: "eu1182.3.4.hours_not_moved",
        name: ("Timfrist flyttas inte", "A period of hours does not move"),
        sentence: Some((
            "Fristen slutar {endsAt} fast sista timmen faller på {closedDay}: regeln om nästa arbetsdag undantar timfrister.",
            "The period ends at {endsAt} though its last hour falls on {closedDay}: the rule on the next working day excepts hours.",
        )),
    },
    named(
        "eu1182.3.5.hours",
        "Minst två arbetsdagar i en timfrist",
        "At least two working days in a period of hours",
    ),
    named(
        "backward.day_of_event",
        "Händelsens dag när tiden räknas bakåt",
        "The day of the event where time is counted backwards",
    ),
    Rule {
        id: "eu1182.3.4.backward_not_moved",
        name: ("Tid som räknas bakåt flyttas inte", "Time counted backwards does not move"),
        sentence: Some((
            "Räknat bakåt från {before} är senaste dagen {latestOn}, också om det är en helgdag.",
            "Counted back from {before} the latest day is {latestOn}, holiday or not.",
        )),
    },
    named(
        "eu1182.3.5.backward",
        "Minst två arbetsdagar när tiden räknas bakåt",
        "At least two working days where time is counted backwards",
    ),
    named(
        "sfs1930.2.backward",
        "Senaste dag på helgdag när tiden räknas bakåt",
        "A latest day on a holiday where time is counted backwards",
    ),
    Rule {
        id: "contract.backward_not_moved",
        name: (
            "Avtalad tid som räknas bakåt flyttas inte",
            "Contractual time counted backwards does not move",
        ),
        sentence: Some((
            "Räknat bakåt från {before} är senaste dagen {latestOn}, också om det är en helgdag; lagen om lagstadgad tid gäller inte avtal.",
            "Counted back from {before} the latest day is {latestOn}, holiday or not; the act on statutory time does not govern contracts.",
        )),
    },
];
