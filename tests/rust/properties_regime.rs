//! Laws that hold for every input: headroom (F6, F8), options (F16, F19), the choice of law
//! (F40), and calendar files.

use anbud::assignment::{AssignmentTerms, Options};
use anbud::budget::{AllocationMethod, Commitment, Frame, FrameLine, Headroom, headroom};
use anbud::calendar::{Day, Instant, MonthSpan, Span};
use anbud::interchange::{CalendarEvent, to_ics};
use anbud::law::LawBook;
use anbud::money::Sek;
use anbud::tender::{Authority, Purchase, Started, regime_of};
use proptest::prelude::*;

const YEARS: [i64; 6] = [2024, 2025, 2026, 2027, 2028, 2029];

fn first_of(year: i32, month: u32) -> Day {
    Day::new(year, month, 1).expect("a day")
}

fn a_day() -> impl Strategy<Value = Day> {
    (0_i64..9_000).prop_map(|days| first_of(2008, 1).plus_days(days).expect("a day"))
}

fn sek(ore: i64) -> Sek {
    Sek::from_ore(ore).expect("an amount")
}

/// Whole months of a whole number of öre, so that nothing is rounded.
fn a_commitment() -> impl Strategy<Value = Commitment> {
    (0_i64..1_000_000_000, 2024_i32..2029, 1_u32..13, 1_u32..40).prop_map(
        |(monthly, year, month, months)| {
            let from = first_of(year, month);
            let to = from.plus_months(months).and_then(Day::previous).expect("a day");
            Commitment::new().annual(sek(monthly * 12)).from(from).to(to)
        },
    )
}

fn frame() -> Frame {
    Frame::new().lines(vec![FrameLine::new().from(first_of(2024, 1)).per_year(sek(1_000_000_000))])
}

fn left_of(commitments: &[Commitment]) -> Headroom {
    headroom(Some(&frame()), Some(commitments), AllocationMethod::MonthEqual, &YEARS)
        .expect("headroom")
}

proptest! {
    #[test]
    fn f6_what_is_left_is_the_frame_less_the_commitments_and_one_more_never_raises_it(
        commitments in prop::collection::vec(a_commitment(), 0..5), more in a_commitment(),
    ) {
        let before = left_of(&commitments);
        let mut with = commitments;
        with.push(more);
        let after = left_of(&with);
        for (one, other) in before.years.iter().zip(&after.years) {
            let (frame, committed) = (one.frame.expect("a frame"), one.committed.expect("an amount"));
            prop_assert_eq!(one.left, Some(frame.minus(committed).expect("an amount")));
            prop_assert!(other.left <= one.left);
        }
    }

    #[test]
    fn f6_ending_earlier_never_lowers_what_is_left(commitment in a_commitment(), fewer in 1_u32..40) {
        let from = commitment.from.expect("a day");
        let sooner = from.plus_months(fewer).and_then(Day::previous).expect("a day");
        let to = commitment.to.expect("a day").min(sooner);
        let cut = left_of(&[commitment.clone().to(to)]);
        for (one, other) in left_of(&[commitment]).years.iter().zip(&cut.years) {
            prop_assert!(other.left >= one.left);
        }
    }

    #[test]
    fn f8_an_unknown_commitment_leaves_no_number_in_the_years_it_may_touch(
        known in a_commitment(), open in a_commitment(), which in 0_u8..3,
    ) {
        let mut unknown = open.clone();
        match which {
            0 => unknown.annual = None,
            1 => unknown.from = None,
            _ => unknown.to = None,
        }
        let answer = left_of(&[known, unknown.clone()]);
        for row in &answer.years {
            let after_start = unknown.from.is_none_or(|from| from.year() <= row.year);
            let before_end = unknown.to.is_none_or(|to| row.year <= to.year());
            prop_assert_eq!(row.left.is_none(), after_start && before_end);
            prop_assert_eq!(row.committed.is_none(), row.left.is_none());
        }
    }

    #[test]
    fn f16_f19_each_option_ends_strictly_later_and_is_called_before_the_end_that_then_applies(
        end in a_day(), max in 1_u32..6, months in 1_u32..37, before in 1_u32..25,
    ) {
        let options = Options::new().max(max).months(months).call_before(MonthSpan::Months(before));
        let answer = AssignmentTerms::new().end(end).options(options).option_ends().expect("options");
        let mut current = end;
        for option in answer.options.as_ref().expect("options") {
            prop_assert!(option.ends_on > current);
            // Counted from the fixed term and never from the option before.
            let first_beyond = end.next().and_then(|day| day.plus_months(months * option.number));
            prop_assert_eq!(option.ends_on.next().expect("a day"), first_beyond.expect("a day"));
            let call_by = option.call_by.expect("a day");
            let span = Span::Months(before);
            prop_assert!(call_by < current);
            prop_assert!(span.after(call_by).expect("a day") <= current);
            prop_assert!(span.after(call_by.next().expect("a day")).expect("a day") > current);
            current = option.ends_on;
        }
        prop_assert_eq!(answer.final_end, Some(current));
        prop_assert_eq!(answer.options.map(|options| options.len()), Some(max as usize));
    }

    #[test]
    fn f40_an_answer_over_a_time_is_the_answer_of_each_of_its_days(
        first in a_day(), days in 0_i64..900, within in 0_i64..900, kronor in 1_i64..9_000_000, listed in any::<bool>(),
    ) {
        let law = LawBook::built_in();
        let purchase = Purchase {
            cpv: listed.then(|| "85312000-9".parse().expect("a code")),
            value: Some(sek(kronor * 100)),
            ..Purchase::default()
        };
        let last = first.plus_days(days).expect("a day");
        let one = first.plus_days(within.min(days)).expect("a day");
        let over = regime_of(Started::Between(first, last), &purchase, &law).expect("an answer");
        let on = regime_of(Started::On(one), &purchase, &law).expect("an answer");
        if over.act.is_some() {
            prop_assert_eq!(&over.act, &on.act);
        }
        if over.regime.is_some() {
            prop_assert_eq!(over.regime, on.regime);
        }
        if over.direct_award.missing().is_empty() {
            prop_assert_eq!(&over.direct_award, &on.direct_award);
        }
        for (key, value) in &over.thresholds {
            prop_assert_eq!(on.thresholds.get(key), Some(value));
        }
    }

    #[test]
    fn what_is_given_is_never_missing(
        on in a_day(), kronor in 1_i64..90_000_000, which in 0_usize..4, central in any::<bool>(),
    ) {
        let codes = ["85312000-9", "80500000-9", "79530000-8", "45210000-2"];
        let purchase = Purchase {
            cpv: Some(codes[which].parse().expect("a code")),
            authority: Some(if central { Authority::Central } else { Authority::Subcentral }),
            value: Some(sek(kronor * 100)),
            ..Purchase::default()
        };
        let answer = regime_of(Started::On(on), &purchase, &LawBook::built_in()).expect("an answer");
        for path in &answer.missing {
            prop_assert!(path.starts_with("law:"), "{path} on {on}");
        }
    }

    #[test]
    fn a_lower_value_is_never_less_allowed(on in a_day(), low in 1_i64..9_000_000, more in 0_i64..9_000_000) {
        let law = LawBook::built_in();
        let ask = |kronor: i64| {
            let purchase = Purchase {
                cpv: Some("85312000-9".parse().expect("a code")),
                value: Some(sek(kronor * 100)),
                ..Purchase::default()
            };
            regime_of(Started::On(on), &purchase, &law).expect("an answer").direct_award
        };
        if ask(low + more) == anbud::finding::Outcome::Satisfied {
            prop_assert_eq!(ask(low), anbud::finding::Outcome::Satisfied);
        }
    }

    #[test]
    fn a_calendar_file_has_short_lines_and_unfolds_to_its_text(on in a_day(), what in "[ -~åäöÅÄÖ\r\n€😀]{0,200}") {
        let stamped = Instant::parse("2024-06-01T08:00:00Z").expect("an instant");
        let file = to_ics(&[CalendarEvent::new(on, what.clone())], stamped);
        prop_assert!(file.ends_with("END:VCALENDAR\r\n"));
        prop_assert!(file.split("\r\n").all(|line| line.len() <= 75));
        prop_assert!(!file.replace("\r\n", "").contains(['\r', '\n']));
        let unfolded = file.replace("\r\n ", "");
        let summary = unfolded.split("\r\n").find_map(|line| line.strip_prefix("SUMMARY:")).expect("a summary");
        let mut read = String::new();
        let mut chars = summary.chars();
        while let Some(c) = chars.next() {
            match c {
                '\\' => match chars.next() {
                    Some('n') => read.push('\n'),
                    Some(escaped) => read.push(escaped),
                    None => prop_assert!(false, "a backslash at the end"),
                },
                _ => read.push(c),
            }
        }
        // A text of a user is one line.
        prop_assert!(!read.contains(['\r', '\n']));
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        prop_assert_eq!(words(&read), words(&what));
    }
}
