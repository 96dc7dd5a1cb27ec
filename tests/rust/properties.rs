//! Laws that hold for every input: allocation (F1–F5, F7), time (F17, F18), JSON (F42).
//! Those of agreements (F10–F16, F19) stand in `properties_agreement.rs`.

use anbud::assignment::{AssignmentTerms, NoticePeriod};
use anbud::budget::{Allocation, AllocationMethod, Amount, Granularity, allocate};
use anbud::calendar::{
    Day, NoticeLength, RegulationPeriod, Span, StatutoryPeriod, closed_by_statute,
};
use anbud::money::Sek;
use anbud::rational::Rational;
use anbud::wire::Wire;
use proptest::prelude::*;

const CONSERVING: [AllocationMethod; 2] =
    [AllocationMethod::MonthEqual, AllocationMethod::DayActualContract];

fn a_day() -> impl Strategy<Value = Day> {
    // 2000-01-01 and sixty years on.
    (0_i64..21_900).prop_map(|days| {
        Day::new(2000, 1, 1).and_then(|first| first.plus_days(days)).expect("a day")
    })
}

fn an_amount() -> impl Strategy<Value = Sek> {
    (-1_000_000_000_000_i64..1_000_000_000_000)
        .prop_map(|ore| Sek::from_ore(ore).expect("an amount"))
}

fn a_granularity() -> impl Strategy<Value = Granularity> {
    prop::sample::select(Granularity::ALL)
}

fn a_length() -> impl Strategy<Value = NoticeLength> {
    prop_oneof![
        (1_u32..800).prop_map(NoticeLength::Days),
        (1_u32..100).prop_map(NoticeLength::Weeks),
        (1_u32..36).prop_map(NoticeLength::Months),
    ]
}

fn sum(plan: &Allocation) -> Sek {
    plan.parts.iter().try_fold(Sek::ZERO, |sum, part| sum.plus(part.amount)).expect("a sum")
}

fn days_later(day: Day, days: i64) -> Day {
    day.plus_days(days).expect("a day")
}

proptest! {
    #[test]
    fn f1_f2_parts_sum_to_the_total_and_each_is_its_exact_share_rounded_down_or_up(
        total in an_amount(), from in a_day(), days in 0_i64..4_000, by in a_granularity(),
    ) {
        for method in CONSERVING {
            let plan = allocate(Amount::Total(total), from, days_later(from, days), method, by).expect("a plan");
            prop_assert_eq!(sum(&plan), total);
            prop_assert_eq!(plan.total, total);
            for part in &plan.parts {
                let exact = part.exact.times(&Rational::whole(100));
                let off = Rational::from_ore(part.amount).minus(&exact);
                prop_assert!(off < Rational::whole(1) && off > Rational::whole(-1));
            }
        }
    }

    #[test]
    fn f3_equal_months_differ_by_one_ore_at_the_most(
        total in an_amount(), year in 2000_i32..2100, months in 1_u32..60,
    ) {
        let from = Day::new(year, 1, 1).expect("a day");
        let to = from.plus_months(months).and_then(Day::previous).expect("a day");
        let plan = allocate(Amount::Total(total), from, to, AllocationMethod::MonthEqual, Granularity::Month).expect("a plan");
        let ore: Vec<i64> = plan.parts.iter().map(|part| part.amount.ore()).collect();
        let spread = ore.iter().max().expect("a part") - ore.iter().min().expect("a part");
        prop_assert!(spread <= 1);
    }

    #[test]
    fn f5_finer_periods_give_the_same_total_of_a_yearly_amount(
        annual in an_amount(), from in a_day(), days in 0_i64..4_000,
    ) {
        for method in CONSERVING {
            let totals: Vec<Sek> = Granularity::ALL
                .iter()
                .map(|by| sum(&allocate(Amount::Annual(annual), from, days_later(from, days), method, *by).expect("a plan")))
                .collect();
            prop_assert!(totals.windows(2).all(|pair| pair[0] == pair[1]));
        }
    }

    #[test]
    fn f7_a_negative_amount_is_allocated_as_its_mirror(
        total in an_amount(), from in a_day(), days in 0_i64..2_000, by in a_granularity(),
    ) {
        for method in AllocationMethod::ALL {
            let amount = |sek: Sek| if *method == AllocationMethod::DayActualYear { Amount::Annual(sek) } else { Amount::Total(sek) };
            let to = days_later(from, days);
            let plan = allocate(amount(total), from, to, *method, by).expect("a plan");
            let mirror = allocate(amount(total.negated()), from, to, *method, by).expect("a plan");
            for (one, other) in plan.parts.iter().zip(&mirror.parts) {
                prop_assert_eq!(one.amount, other.amount.negated());
            }
        }
    }

    #[test]
    fn f17_standstill_ends_on_an_open_day_at_least_ten_days_on(sent in a_day()) {
        let deadline = StatutoryPeriod::new(sent, Span::Days(10)).deadline().expect("a deadline");
        let last = deadline.last_day.expect("a last day");
        prop_assert!(closed_by_statute(last).expect("a recorded year").is_none());
        prop_assert!(sent.days_until(last) >= 10 && sent.days_until(last) <= 16);
    }

    #[test]
    fn f18_moving_is_monotone_and_does_nothing_twice(sent in a_day(), days in 1_u32..100) {
        let last = |from: Day| StatutoryPeriod::new(from, Span::Days(days)).deadline().expect("a deadline").last_day.expect("a last day");
        prop_assert!(last(sent) <= last(days_later(sent, 1)));
        let again = days_later(last(sent), -i64::from(days));
        prop_assert_eq!(last(again), last(sent));
    }

    #[test]
    fn the_regulation_never_moves_past_the_statute_by_more_than_the_eves(sent in a_day(), days in 3_u32..100) {
        let regulation = RegulationPeriod::new(sent, Span::Days(days)).deadline().expect("a deadline");
        let statute = StatutoryPeriod::new(sent, Span::Days(days)).deadline().expect("a deadline");
        if !regulation.lengthened {
            prop_assert!(regulation.last_day <= statute.last_day);
            prop_assert_eq!(regulation.in_practice.or(regulation.last_day), statute.last_day);
        }
    }

    #[test]
    fn f42_terms_survive_writing_and_reading(
        start in a_day(), length in a_length(), annual in an_amount(), own in "[a-zåäö0-9 ]{0,20}",
    ) {
        let text = format!(
            r#"{{"start":"{start}","untilFurtherNotice":true,"notice":[{}],"compensation":{{"annual":"{}"}},"extensions":{{ "own" : "{own}",  "n":1.50 }}}}"#,
            NoticePeriod::new().period(length).to_json().expect("JSON"), Sek::from_ore(annual.ore().abs()).expect("an amount").to_wire(),
        );
        let terms = AssignmentTerms::from_json(&text).expect("terms");
        let written = terms.to_json().expect("JSON");
        prop_assert_eq!(&AssignmentTerms::from_json(&written).expect("terms"), &terms);
        // What stands under `extensions` is kept byte for byte.
        let kept = format!(r#"{{ "own" : "{own}",  "n":1.50 }}"#);
        prop_assert!(written.contains(&kept));
    }

    #[test]
    fn amounts_survive_printing_the_swedish_way(amount in an_amount()) {
        prop_assert_eq!(Sek::parse_swedish(&amount.to_string()).expect("an amount"), amount);
        prop_assert_eq!(Sek::parse(&amount.to_wire()).expect("an amount"), amount);
    }
}

/// F5, the counter-example that is kept: over a leap year the days of each year do not conserve.
#[test]
fn f5_days_of_each_year_do_not_conserve_the_total_over_a_leap_year() {
    let plan = allocate(
        Amount::Annual(Sek::parse("4200000").expect("an amount")),
        "2025-04-01".parse().expect("a day"),
        "2028-03-31".parse().expect("a day"),
        AllocationMethod::DayActualYear,
        Granularity::Year,
    )
    .expect("a plan");
    assert_eq!(plan.total.to_wire(), "12608645.86");
}
