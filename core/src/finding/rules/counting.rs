//! Rules of the counting of time.

use super::{RuleId, rules};

impl RuleId {
    pub(crate) const NEXT_WORKING_DAY: Self = Self("eu1182.3.4.next_working_day");
    pub(crate) const TWO_WORKING_DAYS: Self = Self("eu1182.3.5.two_working_days");
    pub(crate) const EVES_IN_PRACTICE: Self = Self("eu1182.practice.eves");
    pub(crate) const SAME_NUMBER: Self = Self("sfs1930.1.same_number");
    pub(crate) const NEXT_WEEKDAY: Self = Self("sfs1930.2.next_weekday");
    pub(crate) const NEVER_MOVED: Self = Self("contract.never_moved");
    pub(crate) const WORKING_DAYS: Self = Self("calendar.working_days");
}

pub(super) const RULES: &str = rules![
    Rule {
        id: "eu1182.3.4.next_working_day",
        name: ("Slutdag på icke-arbetsdag flyttas", "A last day that is no working day moves"),
        sentence: Some((
            "Tiden löper från {from} och skulle sluta {nominalOn}. Slutdagen är {lastDay}.",
            "The period runs from {from} and would end on {nominalOn}. The last day is {lastDay}.",
        )),
    },
    Rule {
        id: "eu1182.3.5.two_working_days",
        name: ("Minst två arbetsdagar i en frist", "At least two working days in a period"),
        sentence: Some((
            "Fristen förlängs till {lastDay} så att den rymmer två arbetsdagar.",
            "The period is lengthened to {lastDay} so that it holds two working days.",
        )),
    },
    named("eu1182.practice.eves", "Svensk praxis för aftnar", "Swedish practice on eves"),
    Rule {
        id: "sfs1930.1.same_number",
        name: (
            "Vecka, månad och år räknas till samma dag",
            "Weeks, months and years run to the same day",
        ),
        sentence: Some((
            "Tiden löper från {from} till samma dag, {nominalOn}; saknas dagen i månaden slutar den månadens sista dag.",
            "The period runs from {from} to the same day, {nominalOn}; where the month lacks it, to the last day of the month.",
        )),
    },
    Rule {
        id: "sfs1930.2.next_weekday",
        name: ("Slutdag på helgdag flyttas", "A last day on a holiday moves"),
        sentence: Some((
            "Tiden skulle sluta {nominalOn}. Slutdagen är {lastDay}.",
            "The period would end on {nominalOn}. The last day is {lastDay}.",
        )),
    },
    Rule {
        id: "contract.never_moved",
        name: ("Avtalad tid flyttas inte", "Contractual time does not move"),
        sentence: Some((
            "Tiden löper från {from} och slutar {lastDay}, också om det är en helgdag; lagen om lagstadgad tid gäller inte avtal.",
            "The period runs from {from} and ends on {lastDay}, holiday or not; the act on statutory time does not govern contracts.",
        )),
    },
    named("calendar.working_days", "Tid i arbetsdagar", "A period in working days"),
];
