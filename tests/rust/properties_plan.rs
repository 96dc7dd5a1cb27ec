//! Laws of plans: what is booked and what is missing, extensions that can no longer be refused,
//! commitments that name no frame, and what a scenario changes beside an unknown cost.

use anbud::assignment::{AssignmentTerms, Options};
use anbud::budget::{
    Actual, AllocationMethod, Amount, BudgetPlan, ChangeKind, FrameStatus, Granularity, PlanChange,
    PlanCommitment, PlanFrame, PlanLine, Scenario, allocate, forecast, scenarios,
};
use anbud::calendar::{Day, NoticeLength};
use anbud::finding::{Finding, OutcomeKind};
use anbud::money::Sek;
use anbud::wire::ChangeShare;
use anbud_tests::cases;
use proptest::prelude::*;
use proptest::test_runner::Config;

const METHOD: AllocationMethod = AllocationMethod::MonthEqual;

fn sek(ore: i64) -> Sek {
    Sek::from_ore(ore).expect("an amount")
}

fn day(year: i32, month: u32, number: u32) -> Day {
    Day::new(year, month, number).expect("a day")
}

fn frame(id: &str, ore: i64) -> PlanFrame {
    let level =
        PlanLine::new().from(day(2024, 1, 1)).per_year(sek(ore)).status(FrameStatus::Decided);
    PlanFrame::new().id(id).lines(vec![level])
}

fn agreement(ore: i64, from: Day, to: Day) -> PlanCommitment {
    PlanCommitment::new().id("K").frame("R").annual(sek(ore)).from(from).to(to)
}

fn plan(commitments: Vec<PlanCommitment>) -> BudgetPlan {
    BudgetPlan::new().frames(vec![frame("R", 0)]).commitments(commitments).actuals(vec![])
}

fn outcomes(findings: &[Finding], rule: &str) -> Vec<OutcomeKind> {
    findings.iter().filter(|own| own.rule.as_str() == rule).map(|own| own.outcome.kind()).collect()
}

proptest! {
    #![proptest_config(Config { cases: cases(), failure_persistence: None, ..Config::default() })]

    /// Months booked as planned, whichever they are: the year costs what was planned, and the
    /// months that should be booked and are not are found.
    #[test]
    fn a_month_without_a_booking_is_never_money_saved(
        ore in 1_200_i64..100_000_000, start in 1_u32..=12, booked in any::<u16>(),
        closed in prop::option::of((1_u32..=12, 1_u32..=28)), last_day in 1_u32..=28,
    ) {
        let (from, to) = (day(2026, start, 1), day(2026, 12, 31));
        let months =
            allocate(Amount::Annual(sek(ore)), from, to, METHOD, Granularity::Month).expect("months");
        let mut own = plan(vec![agreement(ore, from, to)]);
        let mut actuals = Vec::new();
        let is_booked = |month: u32| booked & (1 << month) != 0;
        for (month, part) in (start..=12).zip(&months.parts) {
            if is_booked(month) {
                let first = day(2026, month, 1);
                let item = Actual::new().commitment("K").from(first).to(day(2026, month, last_day));
                actuals.push(item.amount(part.amount));
            }
        }
        own.actuals = Some(actuals);
        own.booked_through = closed.map(|(month, number)| day(2026, month, number));
        let answer = forecast(&own, METHOD, &[2026], None).expect("a forecast");
        prop_assert_eq!(answer.years[0].expected, answer.years[0].committed);
        let last_booked = (start..=12).filter(|month| is_booked(*month)).max();
        let should = |month: u32| match closed {
            Some((through, number)) => {
                day(2026, month, 1).month_end() <= day(2026, through, number)
            }
            None => last_booked.is_some_and(|last| month <= last),
        };
        let gap = (start..=12).any(|month| should(month) && !is_booked(month));
        let looked_at = (start..=12).any(should);
        let expected = match (gap, looked_at) {
            (true, _) => OutcomeKind::Breached,
            (false, true) => OutcomeKind::Satisfied,
            (false, false) => OutcomeKind::NotApplicable,
        };
        prop_assert_eq!(outcomes(&answer.findings, "budget.booking_gap"), vec![expected]);
    }

    /// An open month costs what is booked, and what is planned at least.
    #[test]
    fn an_open_month_costs_no_less_than_planned_and_no_less_than_booked(
        kronor in 1_i64..1_000_000, paid in 0_i64..200_000_000,
    ) {
        let ore = kronor * 1_200;
        let mut own = plan(vec![agreement(ore, day(2026, 1, 1), day(2026, 12, 31))]);
        let (first, last) = (day(2026, 1, 5), day(2026, 1, 5));
        own.actuals = Some(vec![Actual::new().commitment("K").from(first).to(last).amount(sek(paid))]);
        own.booked_through = Some(day(2025, 12, 31));
        let row = &forecast(&own, METHOD, &[2026], None).expect("a forecast").years[0];
        let month = ore / 12;
        prop_assert_eq!(row.expected, Some(sek(month.max(paid) + 11 * month)));
    }

    /// A commitment that names no frame may stand in any: no frame is then known to be kept.
    #[test]
    fn a_commitment_without_a_frame_settles_no_frame(
        ore in 1_200_i64..1_000_000, level in 0_i64..2_000_000, frames in 1_usize..4,
    ) {
        let mut own = agreement(ore, day(2026, 1, 1), day(2026, 12, 31));
        own.frame = None;
        let frames: Vec<PlanFrame> = (0..frames).map(|id| frame(&format!("R{id}"), level)).collect();
        let plan = BudgetPlan::new().frames(frames).commitments(vec![own]).actuals(vec![]);
        let answer = forecast(&plan, METHOD, &[2026], None).expect("a forecast");
        for rule in ["budget.frame_exceeded", "budget.forecast_fits"] {
            prop_assert!(outcomes(&answer.findings, rule).iter().all(|own| *own == OutcomeKind::Unknown));
        }
        prop_assert!(answer.missing.contains(&"plan.commitments.frame".to_owned()));
        prop_assert!(answer.years.iter().all(|row| row.committed.is_none() && row.left.is_none()));
    }

    /// Through the last day to refuse it an extension is optional, from the day after it is bound.
    #[test]
    fn an_extension_that_can_no_longer_be_refused_is_bound(
        ore in 1_200_i64..1_000_000_000, end in 0_i64..900, months in 1_u32..25, before in 0_u32..7,
        off in -400_i64..400,
    ) {
        let end = day(2025, 6, 1).plus_days(end).expect("a day");
        let clause = Options::new().max(1_u32).months(months).automatic(true);
        let clause = clause.call_before(NoticeLength::Months(before));
        let terms = AssignmentTerms::new().start(day(2024, 1, 1)).end(end).options(clause);
        let option = terms.option_ends().expect("options").options.expect("options").remove(0);
        let as_of = option.call_by.expect("a day").plus_days(off).expect("a day");
        let own = PlanCommitment::new().id("K").frame("R").annual(sek(ore)).terms(terms);
        let years: Vec<i64> = (2024..2031).collect();
        let answer = forecast(&plan(vec![own]), METHOD, &years, Some(as_of)).expect("a forecast");
        let costs: Vec<_> = answer.years.iter().flat_map(|row| &row.costs).collect();
        let extended = costs.iter().filter(|cost| cost.origin.as_str() == "optionTerm");
        let layer = if off <= 0 { "option" } else { "committed" };
        prop_assert!(extended.clone().all(|cost| cost.layer.as_str() == layer));
        prop_assert_eq!(extended.map(|cost| cost.to).max(), Some(option.ends_on));
    }

    /// What a scenario changes is the same beside an agreement of which nothing is known.
    #[test]
    fn a_change_is_known_beside_an_unknown_cost(
        ore in 1_200_i64..1_000_000_000, share in 1_u32..30, cut in 0_i64..1_000_000,
    ) {
        let known = agreement(ore, day(2026, 1, 1), day(2027, 12, 31));
        let unknown = PlanCommitment::new().id("U").frame("R").from(day(2026, 1, 1));
        let change = PlanChange::new()
            .kind(ChangeKind::IndexChange)
            .commitment("K")
            .from(day(2026, 7, 1))
            .share(ChangeShare::new(rust_decimal::Decimal::new(share.into(), 2)).expect("a share"));
        let less = PlanChange::new()
            .kind(ChangeKind::FrameCut)
            .frame("R")
            .from(day(2027, 1, 1))
            .amount(sek(cut));
        let scenario = Scenario::new().id("S").changes(vec![change, less]);
        let differences = |commitments: Vec<PlanCommitment>| {
            let whole = scenarios(&plan(commitments), std::slice::from_ref(&scenario), METHOD, &[2026, 2027], None);
            whole.expect("scenarios").scenarios.remove(0).differences
        };
        prop_assert_eq!(differences(vec![known.clone()]), differences(vec![known, unknown]));
    }
}
