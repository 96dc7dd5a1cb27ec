//! Laws of counting that hold for every day and length (F10–F12, F14–F18, F20).

use std::time::Duration;

use anbud::calendar::{
    ContractBackward, ContractPeriod, Day, Deadline, Instant, RegulationBackward, RegulationHours,
    RegulationPeriod, Span, StatutoryBackward, StatutoryPeriod, closed_by_statute,
    is_public_holiday,
};
use proptest::prelude::*;

fn a_day() -> impl Strategy<Value = Day> {
    // 1991-01-01 and sixty years on.
    (0_i64..21_900).prop_map(|days| days_later(Day::new(1991, 1, 1).expect("a day"), days))
}

fn a_span() -> impl Strategy<Value = Span> {
    prop_oneof![
        (1_u32..400).prop_map(Span::Days),
        (1_u32..60).prop_map(Span::Weeks),
        (1_u32..40).prop_map(Span::Months),
        (1_u32..6).prop_map(Span::Years),
    ]
}

fn longer(span: Span, more: u32) -> Span {
    match span {
        Span::Days(count) => Span::Days(count + more),
        Span::Weeks(count) => Span::Weeks(count + more),
        Span::Months(count) => Span::Months(count + more),
        Span::Years(count) => Span::Years(count + more),
    }
}

fn days_later(day: Day, days: i64) -> Day {
    day.plus_days(days).expect("a day")
}

/// The deadline under each of the three rules.
fn deadlines(from: Day, span: Span) -> [Deadline; 3] {
    [
        RegulationPeriod::new(from, span).deadline(),
        StatutoryPeriod::new(from, span).deadline(),
        ContractPeriod::new(from, span).deadline(),
    ]
    .map(|deadline| deadline.expect("a deadline"))
}

fn last_days(from: Day, span: Span) -> [Day; 3] {
    deadlines(from, span).map(|deadline| deadline.last_day.expect("a last day"))
}

/// The latest day under each of the three rules, on both readings.
fn latest(before: Day, span: Span) -> [(Day, Day); 3] {
    [
        RegulationBackward::new(before, span).latest(),
        StatutoryBackward::new(before, span).latest(),
        ContractBackward::new(before, span).latest(),
    ]
    .map(|latest| latest.map(|day| (day.latest_on, day.if_day_counted_on)).expect("a latest day"))
}

fn is_working_day(day: Day) -> bool {
    day.weekday().number_from_monday() != 6 && !is_public_holiday(day).expect("a recorded year")
}

fn minutes_later(instant: Instant, minutes: u32) -> Instant {
    let later = instant.date_time() + Duration::from_secs(60 * u64::from(minutes));
    Instant::from_date_time(later).expect("an instant")
}

proptest! {
    #[test]
    fn f10_a_period_never_ends_before_its_event_and_a_later_event_never_ends_it_sooner(
        from in a_day(), later in 0_i64..400, span in a_span(),
    ) {
        let ends = last_days(from, span);
        for (end, later_end) in ends.into_iter().zip(last_days(days_later(from, later), span)) {
            prop_assert!(end > from);
            prop_assert!(end <= later_end);
        }
    }

    #[test]
    fn f11_f12_from_the_latest_day_the_period_is_over_in_time_and_a_day_later_it_is_not(
        before in a_day(), later in 0_i64..400, span in a_span(),
    ) {
        let after = |day: Day| span.after(day).expect("a day");
        let later = latest(days_later(before, later), span);
        for ((plain, counted), (later, later_counted)) in latest(before, span).into_iter().zip(later) {
            prop_assert!(after(plain) <= before && before < after(days_later(plain, 1)));
            prop_assert!(after(counted) <= days_later(before, 1));
            prop_assert!(days_later(before, 1) < after(days_later(counted, 1)));
            prop_assert!(plain <= counted && plain < before && counted <= before);
            prop_assert!(plain <= later && counted <= later_counted);
        }
    }

    #[test]
    fn f14_a_longer_period_never_ends_sooner(from in a_day(), span in a_span(), more in 0_u32..12) {
        let short = last_days(from, span);
        for (short, long) in short.into_iter().zip(last_days(from, longer(span, more))) {
            prop_assert!(short <= long);
        }
    }

    #[test]
    fn f15_the_end_of_a_month_is_followed_by_a_first(day in a_day()) {
        let end = day.month_end();
        prop_assert!(end >= day && end.month() == day.month());
        prop_assert_eq!(days_later(end, 1).day(), 1);
    }

    #[test]
    fn f16_months_keep_the_number_or_end_on_the_last_day_of_the_month(
        from in a_day(), months in 1_u32..60,
    ) {
        let end = Span::Months(months).after(from).expect("a day");
        prop_assert!(end.day() == from.day() || (end.day() < from.day() && end == end.month_end()));
        let passed = end.year() * 12 + i32::try_from(end.month()).expect("a month")
            - from.year() * 12 - i32::try_from(from.month()).expect("a month");
        prop_assert_eq!(u32::try_from(passed).expect("months"), months);
    }

    #[test]
    fn f17_standstill_bars_signing_to_an_open_day_and_lifts_on_the_day_after(sent in a_day()) {
        for days in [10, 15] {
            let standstill = StatutoryPeriod::new(sent, Span::Days(days)).deadline().expect("a deadline");
            let last = standstill.last_day.expect("a last day");
            prop_assert!(closed_by_statute(last).expect("a recorded year").is_none());
            prop_assert!(sent.days_until(last) >= i64::from(days));
            let earliest_signing = days_later(last, 1);
            prop_assert!(sent.days_until(earliest_signing) > i64::from(days));
            // Nothing but closed days lies between the nominal day and the last.
            let mut day = standstill.nominal_on;
            while day < last {
                prop_assert!(closed_by_statute(day).expect("a recorded year").is_some());
                day = days_later(day, 1);
            }
        }
    }

    #[test]
    fn f18_a_day_on_which_a_period_ends_is_one_that_does_not_move(from in a_day(), span in a_span()) {
        let [regulation, statute, contract] = deadlines(from, span);
        let stays = |on: Day| last_days(days_later(on, -1), Span::Days(1));
        let end = |deadline: &Deadline| deadline.last_day.expect("a last day");
        prop_assert_eq!(stays(end(&regulation))[0], end(&regulation));
        prop_assert_eq!(stays(end(&statute))[1], end(&statute));
        prop_assert_eq!(end(&contract), contract.nominal_on);
    }

    #[test]
    fn f20_the_later_the_publication_the_fewer_the_days(published in a_day(), days in 1_i64..400, later in 1_i64..400) {
        let deadline = days_later(published, days);
        let left = |on: Day| on.days_until(deadline);
        prop_assert_eq!(left(published), days);
        prop_assert!(left(days_later(published, later)) < left(published));
    }

    #[test]
    fn a_period_of_the_regulation_of_two_days_or_more_holds_two_working_days(
        from in a_day(), span in a_span(),
    ) {
        let deadline = RegulationPeriod::new(from, span).deadline().expect("a deadline");
        let last = deadline.last_day.expect("a last day");
        let days = from.days_until(last);
        let working = (1..=days).filter(|day| is_working_day(days_later(from, *day))).count();
        prop_assert!(working >= 2 || span == Span::Days(1));
        // A week in Sweden always holds two, so only short periods are ever lengthened.
        prop_assert!(!deadline.lengthened || span.is_in_days());
    }

    #[test]
    fn hours_begin_after_the_hour_of_the_event_and_last_sixty_minutes_each(
        from in a_day(), minute in 0_u32..1_440, hours in 1_u32..400,
    ) {
        let midnight = Instant::parse(&format!("{from}T00:00:00Z")).expect("an instant");
        let event = minutes_later(midnight, minute);
        let end = RegulationHours::new(event, hours).deadline().expect("an end");
        prop_assert!(end.begins_at > event && end.begins_at <= minutes_later(event, 60));
        prop_assert_eq!(end.ends_at, minutes_later(end.begins_at, 60 * hours));
        // Swedish clocks stand on a whole hour then, in summer and winter.
        prop_assert!(end.begins_at.to_string().contains(":00:00+0"));
    }
}

/// F16, the counter-example that is kept: a month and a month are not two months.
#[test]
fn f16_two_months_are_not_a_month_and_a_month() {
    let from: Day = "2025-01-31".parse().expect("a day");
    let month = |day: Day| Span::Months(1).after(day).expect("a day");
    assert_eq!(month(month(from)).to_string(), "2025-03-28");
    assert_eq!(Span::Months(2).after(from).expect("a day").to_string(), "2025-03-31");
}
