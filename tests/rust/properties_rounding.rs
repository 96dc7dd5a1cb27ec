//! Nested rounding: months, quarters, tertials and years of one amount agree, and the layers of one
//! agreement add up. `ANBUD_CASES` says how many cases each is tried on.

use std::collections::BTreeMap;

use anbud::assignment::{Anchor, AssignmentTerms, NoticePeriod, Options};
use anbud::budget::{
    AllocationMethod, Amount, BudgetPlan, FrameStatus, Granularity, IndexForecast, PlanCommitment,
    PlanFrame, PlanLine, allocate, forecast,
};
use anbud::calendar::{Day, MonthSpan, NoticeLength};
use anbud::money::Sek;
use anbud::rational::Rational;
use anbud::wire::ChangeShare;
use anbud_tests::cases;
use proptest::prelude::*;
use proptest::test_runner::Config;
use rust_decimal::Decimal;

fn sek(ore: i64) -> Sek {
    Sek::from_ore(ore).expect("an amount")
}

fn day(after: i64) -> Day {
    Day::new(2023, 1, 1).and_then(|first| first.plus_days(after)).expect("a day")
}

/// Contracts of a day, of some days and of years; some begin or end on 29 February.
fn a_term() -> impl Strategy<Value = (Day, Day)> {
    let lengths = prop_oneof![Just(0_i64), 1_i64..70, 1_i64..3_000];
    let starts = prop_oneof![4 => 0_i64..2_000, 1 => Just(424_i64)];
    (starts, lengths).prop_map(|(from, days)| (day(from), day(from + days)))
}

fn an_amount() -> impl Strategy<Value = i64> {
    prop_oneof![-1_000_000_000_i64..1_000_000_000, -50_i64..50]
}

fn a_method() -> impl Strategy<Value = AllocationMethod> {
    prop::sample::select(AllocationMethod::ALL)
}

/// The larger period in which a month lies, by the name that the contract gives it.
fn within(month: &str, by: Granularity) -> String {
    let (year, number) = month.split_once('-').expect("a month");
    let number: u32 = number.parse().expect("a number");
    match by {
        Granularity::Year => year.to_owned(),
        Granularity::Tertial => format!("{year}-T{}", (number - 1) / 4 + 1),
        Granularity::Quarter => format!("{year}-Q{}", (number - 1) / 3 + 1),
        Granularity::Month => month.to_owned(),
    }
}

proptest! {
    #![proptest_config(Config { cases: cases(), failure_persistence: None, ..Config::default() })]

    #[test]
    fn months_sum_to_their_quarters_tertials_and_years_and_to_the_total(
        ore in an_amount(), (from, to) in a_term(), method in a_method(), whole in any::<bool>(),
    ) {
        let by_days_of_the_year = method == AllocationMethod::DayActualYear;
        let amount =
            if whole && !by_days_of_the_year { Amount::Total(sek(ore)) } else { Amount::Annual(sek(ore)) };
        let months = allocate(amount, from, to, method, Granularity::Month).expect("months");
        for by in Granularity::ALL {
            let plan = allocate(amount, from, to, method, *by).expect("a plan");
            let mut sums: BTreeMap<String, i64> = BTreeMap::new();
            for part in &months.parts {
                *sums.entry(within(&part.period, *by)).or_default() += part.amount.ore();
            }
            let own: BTreeMap<String, i64> =
                plan.parts.iter().map(|part| (part.period.clone(), part.amount.ore())).collect();
            prop_assert_eq!(&own, &sums);
            prop_assert_eq!(plan.total, months.total);
            prop_assert_eq!(plan.total.ore(), own.values().sum::<i64>());
            for part in &plan.parts {
                let exact = part.exact.times(&Rational::whole(100));
                let off = exact.minus(&Rational::from_ore(part.amount));
                prop_assert!(off <= Rational::whole(1) && off >= Rational::whole(-1));
            }
        }
        if let Amount::Total(total) = amount {
            prop_assert_eq!(months.total, total);
        }
        let other = match amount {
            Amount::Total(own) => Amount::Total(own.negated()),
            Amount::Annual(own) => Amount::Annual(own.negated()),
        };
        let mirrored = allocate(other, from, to, method, Granularity::Month).expect("months");
        for (part, other) in months.parts.iter().zip(&mirrored.parts) {
            prop_assert_eq!(part.amount, other.amount.negated());
        }
    }

    /// A year of `dayActualYear` is what the year is by itself.
    #[test]
    fn each_year_by_its_days_stands_for_itself(ore in an_amount(), (from, to) in a_term()) {
        let by = Granularity::Year;
        let method = AllocationMethod::DayActualYear;
        let amount = Amount::Annual(sek(ore));
        let plan = allocate(amount, from, to, method, by).expect("a plan");
        for (period, part) in by.periods(from, to).expect("years").iter().zip(&plan.parts) {
            let alone = allocate(amount, period.from, period.to, method, by).expect("a year");
            prop_assert_eq!(alone.total, part.amount);
        }
    }

    #[test]
    fn a_part_does_not_depend_on_what_comes_after_it(
        ore in an_amount(), (from, to) in a_term(), more in 0_i64..900,
    ) {
        let by = Granularity::Month;
        let amount = Amount::Annual(sek(ore));
        for method in [AllocationMethod::MonthEqual, AllocationMethod::DayActualYear] {
            let short = allocate(amount, from, to, method, by).expect("a plan");
            let later = to.plus_days(more).expect("a day");
            let long = allocate(amount, from, later, method, by).expect("a plan");
            let full = short.parts.len() - 1;
            prop_assert_eq!(&short.parts[..full], &long.parts[..full]);
        }
    }

    /// Base, options and what an index adds: together one amount, a whole number of per cents higher.
    #[test]
    fn the_layers_of_one_agreement_add_up_to_one_running_sum(
        kronor in 0_i64..100_000, (from, to) in a_term(), options in 0_u32..4, months in 1_u32..14,
        percent in -20_i64..20, by_year in any::<bool>(), open in any::<bool>(),
    ) {
        let method =
            if by_year { AllocationMethod::DayActualYear } else { AllocationMethod::MonthEqual };
        let annual = sek(kronor * 100 + 100);
        let mut terms = AssignmentTerms::new().start(from);
        let notice = NoticePeriod::new().period(NoticeLength::Months(3)).anchor(Anchor::DayExact);
        terms = if open {
            terms.until_further_notice(true).notice(vec![notice])
        } else {
            let call = Options::new().max(options).months(months).automatic(false);
            terms.end(to).options(call.call_before(MonthSpan::Months(0)))
        };
        let change = IndexForecast::new().from(from).share(ChangeShare::new(Decimal::new(percent, 2)).expect("a share"));
        let commitment =
            PlanCommitment::new().id("K").frame("R").annual(annual).terms(terms).index(vec![change]);
        let level =
            PlanLine::new().from(Day::new(2023, 1, 1).expect("a day")).per_year(sek(0)).status(FrameStatus::Decided);
        let frame = PlanFrame::new().id("R").lines(vec![level]);
        let plan = BudgetPlan::new().frames(vec![frame]).commitments(vec![commitment]);
        let years: Vec<i64> = (2023..2042).collect();
        let rows = forecast(&plan, method, &years, Some(from)).expect("a forecast").years;
        let last = rows.iter().flat_map(|row| &row.costs).map(|cost| cost.to).max().expect("a cost");
        let higher = sek(annual.ore() / 100 * (100 + percent));
        let whole = allocate(Amount::Annual(higher), from, last, method, Granularity::Year).expect("a plan");
        let agreed = allocate(Amount::Annual(annual), from, last, method, Granularity::Year).expect("a plan");
        let amounts = |year: i32, index: bool| -> i64 {
            let of = |cost: &&anbud::budget::PlanCost| index || cost.origin.as_str() != "index";
            let row = rows.iter().find(|row| row.year == year).expect("a year");
            row.costs.iter().filter(of).map(|cost| cost.amount.ore()).sum()
        };
        for (whole, agreed) in whole.parts.iter().zip(&agreed.parts) {
            let year: i32 = whole.period.parse().expect("a year");
            prop_assert_eq!(amounts(year, true), whole.amount.ore());
            prop_assert_eq!(amounts(year, false), agreed.amount.ore());
        }
    }
}
