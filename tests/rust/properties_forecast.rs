//! A forecast says of an agreement what notice, the latest notice, options and the portfolio say of
//! it, for any terms and any day.

use anbud::assignment::{AssignmentTerms, LatestNoticeAnswer, NoticeAnswer, NoticeBy, TermState};
use anbud::budget::{
    ActionKind, AllocationMethod, BudgetPlan, Forecast, FrameStatus, Layer, PlanCommitment,
    PlanCost, PlanFrame, PlanLine, forecast,
};
use anbud::calendar::Day;
use anbud::dossier::DecisionKind;
use anbud::money::Sek;
use anbud_tests::cases;
use proptest::prelude::*;
use proptest::test_runner::Config;

use crate::properties_life::{day, portfolio_of, some_terms};

/// The year's cost of the agreement, in öre.
const ANNUAL: i64 = 120_000_000;

/// The forecast of a plan of one agreement, from 2015 on.
fn forecast_of(terms: &AssignmentTerms, level: i64, as_of: Day, years: i64) -> Forecast {
    let sek = |ore: i64| Sek::from_ore(ore).expect("an amount");
    let line = PlanLine::new().from(day(0)).per_year(sek(level)).status(FrameStatus::Decided);
    let frame = PlanFrame::new().id("R").lines(vec![line]);
    let own = PlanCommitment::new().id("A").frame("R").annual(sek(ANNUAL)).terms(terms.clone());
    let plan = BudgetPlan::new().frames(vec![frame]).commitments(vec![own]).actuals(vec![]);
    let years: Vec<i64> = (2015..2015 + years).collect();
    forecast(&plan, AllocationMethod::MonthEqual, &years, Some(as_of)).expect("a forecast")
}

proptest! {
    #![proptest_config(Config { cases: cases() / 2, failure_persistence: None, ..Config::default() })]

    #[test]
    fn a_forecast_binds_what_the_agreement_is_bound_to(
        terms in some_terms(), as_of in 0_i64..4_500,
    ) {
        let as_of = day(as_of);
        let answer = forecast_of(&terms, ANNUAL, as_of, 30);
        let costs: Vec<&PlanCost> = answer.years.iter().flat_map(|own| &own.costs).collect();
        let on_day = |day: Day| costs.iter().filter(move |own| own.from <= day && day <= own.to);
        let bound = costs.iter().filter(|own| own.layer == Layer::Committed).map(|own| own.to).max();
        if terms.until_further_notice == Some(true) {
            let given = as_of.max(terms.start.expect("a start"));
            match terms.notice_end(given, NoticeBy::Authority).expect("an answer") {
                NoticeAnswer::End(end) => prop_assert_eq!(bound, Some(end.ends_on)),
                _ => prop_assert_eq!(bound, None),
            }
            return Ok(());
        }
        for own in terms.option_ends_on(Some(as_of)).expect("options").options.iter().flatten() {
            let state = own.state.expect("a state");
            for cost in on_day(own.ends_on) {
                let expected = if state.is_bound() { Layer::Committed } else { Layer::Option };
                prop_assert_eq!(cost.layer, expected, "option {} is {}", own.number, state);
            }
            if state.is_gone() || state == TermState::Unsettled {
                prop_assert_eq!(on_day(own.ends_on).count(), 0, "option {} is {}", own.number, state);
            }
        }
        for own in portfolio_of(&terms, as_of).decisions {
            if own.kind == DecisionKind::End {
                prop_assert!(bound <= Some(own.effect_on), "bound to {bound:?}, {}", own.effect_on);
            }
        }
    }

    #[test]
    fn a_notice_that_keeps_a_frame_is_the_latest_one_by_the_terms(
        terms in some_terms(), share in 1_i64..100, as_of in 0_i64..4_500,
    ) {
        let as_of = day(as_of);
        let answer = forecast_of(&terms, ANNUAL / 100 * share, as_of, 12);
        let notices = answer.years.iter().flat_map(|row| &row.actions);
        for own in notices.filter(|own| own.kind == ActionKind::Notice) {
            let (Some(by), Some(ends_on)) = (own.by, own.ends_on) else {
                prop_assert!(own.by.is_none() && !own.missing.is_empty());
                continue;
            };
            prop_assert_eq!(own.passed, Some(by < as_of));
            match terms.latest_notice(ends_on, NoticeBy::Authority, 0).expect("an answer") {
                LatestNoticeAnswer::Day(latest) => {
                    prop_assert_eq!(latest.ends_on, Some(ends_on));
                    prop_assert!(latest.give_by >= Some(by));
                }
                other => prop_assert!(false, "{other:?}"),
            }
            // Without a clause on notice it is an extension that is refused.
            if terms.notice.as_ref().is_none_or(Vec::is_empty) {
                continue;
            }
            match terms.notice_end(by, NoticeBy::Authority).expect("an answer") {
                NoticeAnswer::End(end) => prop_assert_eq!(end.ends_on, ends_on),
                NoticeAnswer::Readings(own) => {
                    prop_assert!(own.readings.iter().any(|own| own.ends_on == ends_on));
                }
                NoticeAnswer::Unknown(own) => prop_assert!(false, "{:?}", own.missing),
            }
        }
    }
}
