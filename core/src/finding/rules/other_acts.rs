//! Rules on tenders under the acts beside LOU: utilities (LUF), concessions (LUK), defence (LUFS).

use super::{RuleId, rules};

impl RuleId {
    pub(crate) const OPEN_MINIMUM_LUF: Self = Self("luf.11.2.open_minimum");
    pub(crate) const RESTRICTED_MINIMUM_LUF: Self = Self("luf.11.3.restricted_minimum");
    pub(crate) const REASONABLE_TIME_LUF: Self = Self("luf.19.11.reasonable_time");
    pub(crate) const ANSWERS_LUF: Self = Self("luf.12.11.answers");
    pub(crate) const ANSWERS_LUF_19: Self = Self("luf.19.13.answers");
    pub(crate) const FRAMEWORK_TERM_LUF: Self = Self("luf.7.2.framework_term");
    pub(crate) const MINIMUM_LUK: Self = Self("luk.9.2.minimum");
    pub(crate) const ANSWERS_LUK: Self = Self("luk.10.11.answers");
    pub(crate) const RESTRICTED_MINIMUM_LUFS: Self = Self("lufs.9.2.restricted_minimum");
    pub(crate) const REASONABLE_TIME_LUFS: Self = Self("lufs.15.10.reasonable_time");
    pub(crate) const ANSWERS_LUFS: Self = Self("lufs.9.10.answers");
    pub(crate) const ANSWERS_LUFS_15: Self = Self("lufs.15.12.answers");
    pub(crate) const FRAMEWORK_TERM_LUFS: Self = Self("lufs.5.3.framework_term");
}

/// Listed after the rules that the contract names.
pub(super) const RULES: &str = rules![
    Rule {
        id: "luf.11.2.open_minimum",
        name: (
            "Anbudstid vid öppet förfarande, försörjning",
            "Bid period in the open procedure, utilities"
        ),
        sentence: Some((
            "Den minsta tiden på {minimumDays} är hållen.",
            "The minimum period of {minimumDays} is kept.",
        )),
    },
    Rule {
        id: "luf.11.3.restricted_minimum",
        name: (
            "Tider vid selektivt och förhandlat förfarande, försörjning",
            "Periods in restricted and negotiated procedures, utilities"
        ),
        sentence: Some((
            "Den minsta tiden på {minimumDays} är hållen.",
            "The minimum period of {minimumDays} is kept.",
        )),
    },
    named(
        "luf.19.11.reasonable_time",
        "Skälig tid för anbud, försörjning",
        "Reasonable time for bids, utilities"
    ),
    Rule {
        id: "luf.12.11.answers",
        name: ("Kompletterande upplysningar, försörjning", "Supplementary information, utilities"),
        sentence: Some((
            "Svar ska lämnas senast {daysBefore} före sista anbudsdag, det vill säga senast {lastAnswerOn}, och den uppgivna dagen är i tid.",
            "Answers are given at the latest {daysBefore} before the last day for bids, that is by {lastAnswerOn}, and the stated day is in time.",
        )),
    },
    Rule {
        id: "luf.19.13.answers",
        name: (
            "Kompletterande upplysningar enligt 19 kap., försörjning",
            "Supplementary information under chapter 19, utilities"
        ),
        sentence: Some((
            "Svar ska lämnas senast {daysBefore} före sista anbudsdag, det vill säga senast {lastAnswerOn}, och den uppgivna dagen är i tid.",
            "Answers are given at the latest {daysBefore} before the last day for bids, that is by {lastAnswerOn}, and the stated day is in time.",
        )),
    },
    Rule {
        id: "luf.7.2.framework_term",
        name: ("Ramavtalets löptid, försörjning", "Term of a framework agreement, utilities"),
        sentence: Some((
            "Ramavtalet löper till och med {finalEnd} med alla förlängningar, inte längre än {maxYears} år.",
            "The framework agreement runs to {finalEnd} with every extension, no longer than {maxYears} years.",
        )),
    },
    Rule {
        id: "luk.9.2.minimum",
        name: ("Tid för ansökan och anbud, koncession", "Time for requests and bids, concessions"),
        sentence: Some((
            "Den minsta tiden på {minimumDays} är hållen.",
            "The minimum period of {minimumDays} is kept.",
        )),
    },
    Rule {
        id: "luk.10.11.answers",
        name: ("Kompletterande upplysningar, koncession", "Supplementary information, concessions"),
        sentence: Some((
            "Svar ska lämnas senast {daysBefore} före sista anbudsdag, det vill säga senast {lastAnswerOn}, och den uppgivna dagen är i tid.",
            "Answers are given at the latest {daysBefore} before the last day for bids, that is by {lastAnswerOn}, and the stated day is in time.",
        )),
    },
    Rule {
        id: "lufs.9.2.restricted_minimum",
        name: (
            "Tider vid selektivt och förhandlat förfarande, försvar och säkerhet",
            "Periods in restricted and negotiated procedures, defence and security"
        ),
        sentence: Some((
            "Den minsta tiden på {minimumDays} är hållen.",
            "The minimum period of {minimumDays} is kept.",
        )),
    },
    named(
        "lufs.15.10.reasonable_time",
        "Skälig tid för anbud, försvar och säkerhet",
        "Reasonable time for bids, defence and security"
    ),
    Rule {
        id: "lufs.9.10.answers",
        name: (
            "Kompletterande upplysningar, försvar och säkerhet",
            "Supplementary information, defence and security"
        ),
        sentence: Some((
            "Svar ska lämnas senast {daysBefore} före sista anbudsdag, det vill säga senast {lastAnswerOn}, och den uppgivna dagen är i tid.",
            "Answers are given at the latest {daysBefore} before the last day for bids, that is by {lastAnswerOn}, and the stated day is in time.",
        )),
    },
    Rule {
        id: "lufs.15.12.answers",
        name: (
            "Kompletterande upplysningar enligt 15 kap., försvar och säkerhet",
            "Supplementary information under chapter 15, defence and security"
        ),
        sentence: Some((
            "Svar ska lämnas senast {daysBefore} före sista anbudsdag, det vill säga senast {lastAnswerOn}, och den uppgivna dagen är i tid.",
            "Answers are given at the latest {daysBefore} before the last day for bids, that is by {lastAnswerOn}, and the stated day is in time.",
        )),
    },
    Rule {
        id: "lufs.5.3.framework_term",
        name: (
            "Ramavtalets löptid, försvar och säkerhet",
            "Term of a framework agreement, defence and security"
        ),
        sentence: Some((
            "Ramavtalet löper till och med {finalEnd} med alla förlängningar, inte längre än {maxYears} år.",
            "The framework agreement runs to {finalEnd} with every extension, no longer than {maxYears} years.",
        )),
    },
];
