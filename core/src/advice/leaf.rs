//! The leaves as a table: for each form its sections, its limits and what to do next.

use super::route::Route;

/// A section: act, chapter, section; a guideline or ruling has neither chapter nor section.
pub(super) type Section = (&'static str, Option<&'static str>, Option<&'static str>);

/// A form of agreement, with what it rests on and what it asks for next.
pub(super) struct Leaf {
    pub(super) route: Route,
    pub(super) basis: &'static [Section],
    /// The name of a fact, and the key of the law value of the day.
    pub(super) limits: &'static [(&'static str, &'static str)],
    /// Codes of what to do next, in that order.
    pub(super) next: &'static [&'static str],
}

const LOU: &str = "2016:1145";
const KL: &str = "2017:725";
const LOV: &str = "2008:962";
const ADVICE_ON_IOP: Section = ("UHM 2457482", None, None);
const RULING_ON_IOP: Section = ("HFD 2020 ref. 15", None, None);

const fn lou(chapter: &'static str, section: &'static str) -> Section {
    (LOU, Some(chapter), Some(section))
}

pub(super) const LEAVES: &[Leaf] = &[
    Leaf {
        route: Route::Internal,
        basis: &[lou("1", "2")],
        limits: &[],
        next: &["confirm_legal_person", "decide_assignment", "agree_follow_up"],
    },
    Leaf {
        route: Route::InHouse,
        basis: &[lou("3", "11–16"), (KL, Some("10"), Some("3–6"))],
        limits: &[
            ("activityShare", "lou.in_house.activity_share"),
            ("turnoverYears", "lou.in_house.turnover_years"),
        ],
        next: &["document_control", "document_turnover", "keep_conditions_of_owner"],
    },
    Leaf {
        route: Route::Grant,
        basis: &[lou("1", "2"), ADVICE_ON_IOP],
        limits: &[("aidCeilingEur", "aid.de_minimis.ceiling_eur")],
        next: &["publish_criteria", "no_counter_performance", "try_state_aid", "ask_for_report"],
    },
    Leaf {
        route: Route::Iop,
        basis: &[ADVICE_ON_IOP, RULING_ON_IOP],
        limits: &[("aidCeilingEur", "aid.de_minimis.ceiling_eur")],
        next: &["try_all_criteria", "try_state_aid", "open_choice_of_partner", "write_agreement"],
    },
    Leaf {
        route: Route::Lov,
        basis: &[(LOV, Some("1"), Some("1")), (LOV, Some("1"), Some("2 a"))],
        limits: &[("appealWeeks", "lov.appeal_weeks")],
        next: &["decide_system", "advertise_running", "approve_all", "offer_alternative"],
    },
    Leaf {
        route: Route::DirectAward,
        basis: &[lou("19 a", "2"), lou("19 a", "11"), lou("19 a", "15")],
        limits: &[
            ("documentAbove", "lou.documentation_limit"),
            ("documentationDays", "lou.documentation_days"),
            ("noticeAfterFrom", "lou.direct_award_notice_limit"),
            ("noticeAfterDays", "lou.direct_award_notice_days"),
        ],
        next: &["follow_guidelines", "count_whole_value", "document_reasons", "notice_after_award"],
    },
    Leaf {
        route: Route::Advertised,
        basis: &[lou("19", "6"), lou("19", "9"), lou("19", "11")],
        limits: &[
            ("answersBefore", "lou.19.answers.days_before"),
            ("standstillDays", "lou.standstill_days.electronic"),
        ],
        next: &["settle_chapter", "write_documents", "advertise", "check_tender"],
    },
    Leaf {
        route: Route::ReservedNonProfit,
        basis: &[lou("19", "25 a"), lou("19", "9"), ("2022:900", None, Some("8"))],
        limits: &[
            ("answersBefore", "lou.19.answers.days_before"),
            ("standstillDays", "lou.standstill_days.electronic"),
        ],
        next: &["state_reservation", "ask_for_statutes", "try_eligibility", "advertise"],
    },
    Leaf {
        route: Route::ReservedParticipation,
        basis: &[lou("19", "25"), lou("19", "9")],
        limits: &[
            ("maxYears", "lou.reserved.participation.max_years"),
            ("repeatBarYears", "lou.reserved.participation.repeat_bar_years"),
        ],
        next: &["state_reservation", "limit_term", "try_eligibility", "advertise"],
    },
    Leaf {
        route: Route::ReservedSheltered,
        basis: &[lou("4", "18")],
        limits: &[("workerShare", "lou.reserved.sheltered.worker_share")],
        next: &["state_reservation", "ask_for_share", "try_eligibility", "advertise"],
    },
    Leaf {
        route: Route::Stop,
        basis: &[(KL, Some("10"), Some("1"))],
        limits: &[],
        next: &["find_statute", "carve_out_authority", "ask_again"],
    },
];

/// The leaf of a form; none for unknown.
pub(super) fn leaf(route: Route) -> Option<&'static Leaf> {
    LEAVES.iter().find(|leaf| leaf.route == route)
}

#[cfg(test)]
mod tests {
    use super::{Route, leaf};

    #[test]
    fn each_form_but_unknown_has_its_leaf() {
        for route in Route::ALL {
            let own = leaf(*route);
            assert_eq!(own.is_none(), *route == Route::Unknown, "{route}");
            assert!(own.is_none_or(|own| !own.basis.is_empty() && !own.next.is_empty()), "{route}");
        }
    }
}
