//! Laws of money that hold for every input: splits and allocation (F1–F5, F7), frames (F6, F8),
//! compensation (F9). `ANBUD_CASES` says how many cases each is tried on.

use anbud::budget::{
    AllocationMethod, Amount, BudgetPlan, CommitmentKind, FrameStatus, Granularity, Payer,
    PlanCommitment, PlanFrame, PlanLine, PlanYear, allocate, compare_methods, forecast, split,
    vat_compensation,
};
use anbud::calendar::Day;
use anbud::law::LawBook;
use anbud::money::Sek;
use anbud::rational::Rational;
use anbud_tests::cases;
use proptest::prelude::*;
use proptest::test_runner::Config;
use rust_decimal::Decimal;

const YEARS: [i64; 5] = [2025, 2026, 2027, 2028, 2029];

fn sek(ore: i64) -> Sek {
    Sek::from_ore(ore).expect("an amount")
}

fn day(after: i64) -> Day {
    Day::new(2025, 1, 1).and_then(|first| first.plus_days(after)).expect("a day")
}

fn a_method() -> impl Strategy<Value = AllocationMethod> {
    prop::sample::select(AllocationMethod::ALL)
}

fn weights() -> impl Strategy<Value = Vec<u32>> {
    prop::collection::vec(0_u32..1_000, 1..12)
        .prop_filter("some weight", |all| all.iter().any(|own| *own > 0))
}

fn payers(weights: &[u32], scale: u32) -> Vec<Payer> {
    let payer = |(place, weight): (usize, &u32)| {
        Payer::new().payer(format!("P{place}")).weight(Decimal::from(weight * scale))
    };
    weights.iter().enumerate().map(payer).collect()
}

fn parts(ore: i64, weights: &[u32], scale: u32) -> Vec<i64> {
    let parts = split(sek(ore), &payers(weights, scale)).expect("a split").parts;
    parts.iter().map(|part| part.amount.ore()).collect()
}

/// A commitment by its day of start, its length in days and its amount a year in öre.
fn a_claim() -> impl Strategy<Value = (i64, i64, i64)> {
    (0_i64..1_500, 0_i64..1_500, 0_i64..1_000_000_000)
}

fn commitment(id: usize, (from, days, ore): (i64, i64, i64)) -> PlanCommitment {
    PlanCommitment::new()
        .id(format!("K{id}"))
        .frame("R")
        .kind(CommitmentKind::Agreement)
        .annual(sek(ore))
        .from(day(from))
        .to(day(from + days))
}

fn plan(commitments: Vec<PlanCommitment>) -> BudgetPlan {
    let level =
        PlanLine::new().from(day(0)).per_year(sek(1_000_000_000)).status(FrameStatus::Decided);
    let frame = PlanFrame::new().id("R").lines(vec![level]);
    BudgetPlan::new().frames(vec![frame]).commitments(commitments).actuals(vec![])
}

fn rows(plan: &BudgetPlan, method: AllocationMethod) -> Vec<PlanYear> {
    forecast(plan, method, &YEARS, None).expect("a forecast").years
}

proptest! {
    #![proptest_config(Config { cases: cases(), failure_persistence: None, ..Config::default() })]

    #[test]
    fn f1_f2_a_split_sums_to_the_amount_and_rounds_each_part_down_or_up(
        ore in -1_000_000_000_000_i64..1_000_000_000_000, weights in weights(),
    ) {
        let whole = split(sek(ore), &payers(&weights, 1)).expect("a split");
        let sum: i64 = whole.parts.iter().map(|part| part.amount.ore()).sum();
        prop_assert_eq!(sum, ore);
        let total: u64 = weights.iter().map(|own| u64::from(*own)).sum();
        for (part, weight) in whole.parts.iter().zip(&weights) {
            let exact = i128::from(ore.abs()) * i128::from(*weight);
            let floor = i64::try_from(exact / i128::from(total)).expect("an amount");
            let whole = exact % i128::from(total) == 0;
            let own = part.amount.ore().abs();
            prop_assert!(own == floor || (!whole && own == floor + 1));
        }
    }

    #[test]
    fn f3_equal_weights_differ_by_one_ore_at_the_most_and_the_first_get_more(
        ore in 0_i64..1_000_000_000, count in 1_usize..40,
    ) {
        let own = parts(ore, &vec![1; count], 1);
        prop_assert!(own.iter().max().expect("a part") - own.iter().min().expect("a part") <= 1);
        prop_assert!(own.windows(2).all(|pair| pair[0] >= pair[1]));
    }

    #[test]
    fn f4_scaling_the_weights_changes_nothing(
        ore in -1_000_000_000_i64..1_000_000_000, weights in weights(), scale in 2_u32..1_000,
    ) {
        prop_assert_eq!(parts(ore, &weights, 1), parts(ore, &weights, scale));
    }

    #[test]
    fn f4_the_order_of_the_payers_matters_only_among_equal_remainders(
        ore in 0_i64..1_000_000_000, weights in weights(),
    ) {
        let mut backwards = weights.clone();
        backwards.reverse();
        let mut turned = parts(ore, &backwards, 1);
        turned.reverse();
        let own = parts(ore, &weights, 1);
        let total: u64 = weights.iter().map(|weight| u64::from(*weight)).sum();
        let remainder = |weight: u32| (i128::from(ore) * i128::from(weight)) % i128::from(total);
        for (place, (first, second)) in own.iter().zip(&turned).enumerate() {
            let shared = weights.iter().filter(|own| remainder(**own) == remainder(weights[place]));
            prop_assert!(first == second || shared.count() > 1);
        }
    }

    #[test]
    fn f5_each_method_says_by_how_much_it_misses_the_contract(
        ore in -1_000_000_000_i64..1_000_000_000, from in 0_i64..5_000, days in 0_i64..5_000,
    ) {
        let (from, to) = (day(from), day(from + days));
        let compared = compare_methods(sek(ore), from, to, Granularity::Year).expect("methods");
        for own in &compared.methods {
            let total = own.allocation.total;
            prop_assert_eq!(own.difference, total.minus(compared.contract_total).expect("less"));
            prop_assert_eq!(own.conserves, own.difference == Sek::ZERO);
            prop_assert!(own.conserves || own.method == AllocationMethod::DayActualYear);
        }
    }

    #[test]
    fn f6_left_is_the_frame_less_the_commitments_and_another_one_never_raises_it(
        claims in prop::collection::vec(a_claim(), 0..6), more in a_claim(), method in a_method(),
    ) {
        let all: Vec<PlanCommitment> =
            claims.iter().enumerate().map(|(id, own)| commitment(id, *own)).collect();
        let before = rows(&plan(all.clone()), method);
        let mut with = all;
        with.push(commitment(99, more));
        for (before, after) in before.iter().zip(rows(&plan(with), method)) {
            let amount = before.amount.expect("a frame");
            let committed = before.committed.expect("a sum");
            prop_assert_eq!(before.left.expect("what is left"), amount.minus(committed).expect("less"));
            prop_assert!(after.left <= before.left);
        }
    }

    #[test]
    fn f6_ending_earlier_never_lowers_what_is_left(
        claim in a_claim(), sooner in 0_i64..1_500, method in a_method(),
    ) {
        let (from, days, ore) = claim;
        let ends = |days: i64| rows(&plan(vec![commitment(0, (from, days, ore))]), method);
        let (late, early) = (ends(days), ends(days - sooner.min(days)));
        if method == AllocationMethod::DayActualContract {
            // Days of the contract spread another total, so the years are not comparable; the whole is.
            let sum = |rows: &[PlanYear]| -> i64 {
                rows.iter().map(|row| row.committed.expect("a sum").ore()).sum()
            };
            prop_assert!(from + days >= 1_825 || sum(&early) <= sum(&late));
            return Ok(());
        }
        for (late, early) in late.iter().zip(&early) {
            prop_assert!(early.left.expect("left") >= late.left.expect("left"));
        }
    }

    #[test]
    fn f8_an_unknown_cost_makes_the_sum_unknown_and_never_counts_as_nothing(
        claims in prop::collection::vec(a_claim(), 0..5), unknown in a_claim(), method in a_method(),
    ) {
        let mut all: Vec<PlanCommitment> =
            claims.iter().enumerate().map(|(id, own)| commitment(id, *own)).collect();
        let known = rows(&plan(all.clone()), method);
        let mut open = commitment(99, unknown);
        open.annual = None;
        let (first, last) = (open.from.expect("from").year(), open.to.expect("to").year());
        all.push(open);
        for (row, known) in rows(&plan(all), method).iter().zip(&known) {
            let touched = (first..=last).contains(&row.year);
            prop_assert_eq!(row.committed.is_none(), touched);
            prop_assert_eq!(row.left.is_none(), touched);
            prop_assert_eq!(row.unknown.len(), usize::from(touched));
            // The numbers that are known stand as they were.
            prop_assert_eq!(row.known, known.known);
        }
    }

    #[test]
    fn f9_the_better_way_gives_no_less_than_either_and_they_meet_at_a_thirteenth(
        cost in 0_i64..1_000_000_000_000, share in 0_i64..=1_000,
    ) {
        let premises = cost / 1_000 * share;
        let on = "2025-01-01".parse().expect("a day");
        let law = LawBook::built_in();
        let answer = vat_compensation(&law, sek(cost), Some(sek(premises)), on).expect("an answer");
        let (flat, split) = (answer.flat.expect("flat").ore(), answer.split.expect("split").ore());
        let best = match answer.best.expect("a way").as_str() {
            "flat" => flat,
            _ => split,
        };
        prop_assert!(best >= flat && best >= split);
        // Three roundings apart the split pays exactly above a thirteenth.
        let off = 13 * premises - cost;
        prop_assert!(off.abs() <= 300 || (split > flat) == (off > 0) || (split - flat).abs() <= 2);
    }
}

/// Random numbers that are the same each time (xorshift).
struct Random(u64);

impl Random {
    fn below(&mut self, bound: i64) -> i64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        i64::try_from(self.0 % u64::try_from(bound).expect("a bound")).expect("a number")
    }
}

#[test]
fn conservation_is_exact_for_random_contracts_from_1990_to_2060() {
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    let first = Day::new(1990, 1, 1).expect("a day");
    let span = first.days_until(Day::new(2060, 12, 31).expect("a day"));
    for _ in 0..cases() {
        let from = random.below(span + 1);
        let to = from + random.below(span + 1 - from);
        let (from, to) =
            (first.plus_days(from).expect("a day"), first.plus_days(to).expect("a day"));
        let ore = random.below(2_000_000_000_000) - 1_000_000_000_000;
        let by = Granularity::ALL[usize::try_from(random.below(4)).expect("a place")];
        for method in [AllocationMethod::MonthEqual, AllocationMethod::DayActualContract] {
            for amount in [Amount::Total(sek(ore)), Amount::Annual(sek(ore / 100))] {
                let plan = allocate(amount, from, to, method, by).expect("a plan");
                let sum: i64 = plan.parts.iter().map(|part| part.amount.ore()).sum();
                assert_eq!(sum, plan.total.ore(), "{from} {to} {ore} {method} {by}");
                let exact =
                    plan.parts.iter().fold(Rational::whole(0), |sum, part| sum.plus(&part.exact));
                let ore = exact.times(&Rational::whole(100)).rounded();
                assert_eq!(ore, Rational::from_ore(plan.total));
            }
        }
    }
}
