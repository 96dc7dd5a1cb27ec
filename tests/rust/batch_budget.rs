//! The batch path gives, to the öre, what the calls give one by one.

use anbud::batch::{BatchPeriod, BatchWindow, ContractColumns, allocate};
use anbud::budget::{self, AllocationMethod, Amount, Granularity};
use anbud::calendar::Day;
use anbud::money::Sek;

/// Random numbers that are the same each time (xorshift).
struct Random(u64);

impl Random {
    fn below(&mut self, bound: u64) -> i64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        i64::try_from(self.0 % bound).expect("a number")
    }
}

fn epoch() -> Day {
    Day::new(1970, 1, 1).expect("a day")
}

/// The amounts of one contract in the window, by the call.
fn one_by_one(annual: i64, from: i32, to: i32, window: BatchWindow) -> Vec<i64> {
    let by = match window.by {
        BatchPeriod::Year => Granularity::Year,
        BatchPeriod::Month => Granularity::Month,
    };
    let day = |number: i32| epoch().plus_days(i64::from(number)).expect("a day");
    let annual = Amount::Annual(Sek::from_ore(annual).expect("an amount"));
    let plan = budget::allocate(annual, day(from), day(to), window.method, by).expect("a plan");
    let mut row = vec![0; window.width()];
    for part in plan.parts {
        let year: i32 = part.period[..4].parse().expect("a year");
        let month: i32 = part.period.get(5..).map_or(1, |own| own.parse().expect("a month"));
        let place = match window.by {
            BatchPeriod::Year => year - window.first_year,
            BatchPeriod::Month => (year - window.first_year) * 12 + month - 1,
        };
        if let Some(own) = usize::try_from(place).ok().and_then(|place| row.get_mut(place)) {
            *own = part.amount.ore();
        }
    }
    row
}

#[test]
fn many_contracts_get_what_each_gets_by_itself() {
    let mut random = Random(0x2545_F491_4F6C_DD1D);
    let first =
        i32::try_from(epoch().days_until(Day::new(1990, 1, 1).expect("a day"))).expect("days");
    for size in [1_000, 1_000_000_000, 90_000_000_000_000] {
        let (mut annual, mut from, mut to) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..anbud_tests::cases() / 3 + 1 {
            annual.push(random.below(2 * size) - i64::try_from(size).expect("a size"));
            let start = first + i32::try_from(random.below(25_000)).expect("days");
            from.push(start);
            // Most are short, some are long; some last a day.
            let longest =
                [1, 40, 800, 3_000, 9_000][usize::try_from(random.below(5)).expect("a place")];
            to.push(start + i32::try_from(random.below(longest)).expect("days"));
        }
        let columns = ContractColumns { annual: &annual, from: &from, to: &to };
        for method in AllocationMethod::ALL {
            for by in BatchPeriod::ALL {
                let window = BatchWindow { method: *method, by: *by, first_year: 2005, years: 30 };
                let answer = allocate(columns, window).expect("an answer");
                for (index, row) in answer.chunks(window.width()).enumerate() {
                    let own = one_by_one(annual[index], from[index], to[index], window);
                    assert!(
                        row == own,
                        "{} {} {} {method} {by}",
                        annual[index],
                        epoch().plus_days(from[index].into()).expect("a day"),
                        epoch().plus_days(to[index].into()).expect("a day"),
                    );
                }
            }
        }
    }
}

#[test]
fn what_no_contract_can_be_is_refused_with_its_place() {
    let window = BatchWindow {
        method: AllocationMethod::MonthEqual,
        by: BatchPeriod::Year,
        first_year: 2025,
        years: 2,
    };
    let refused = |annual: &[i64], from: &[i32], to: &[i32]| {
        let error = allocate(ContractColumns { annual, from, to }, window).expect_err("a refusal");
        (error.code().as_str(), error.path().to_owned())
    };
    assert_eq!(refused(&[1, 2], &[0], &[0, 0]), ("input.invalid", "from".to_owned()));
    assert_eq!(refused(&[1], &[0], &[]), ("input.invalid", "to".to_owned()));
    assert_eq!(refused(&[1, 1], &[0, 5], &[9, 4]), ("input.invalid", "to[1]".to_owned()));
    assert_eq!(refused(&[1], &[-25_568], &[0]), ("date.out_of_range", "from[0]".to_owned()));
    assert_eq!(refused(&[1], &[0], &[84_006]), ("date.out_of_range", "to[0]".to_owned()));
    assert_eq!(refused(&[i64::MIN], &[0], &[1]), ("money.overflow", "annual[0]".to_owned()));
    let most = 99_999_999_999_999_999;
    assert_eq!(refused(&[most], &[0], &[20_000]), ("money.overflow", "annual[0]".to_owned()));
    assert_eq!(allocate(ContractColumns { annual: &[], from: &[], to: &[] }, window), Ok(vec![]));
}
