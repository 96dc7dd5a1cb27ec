//! Against other people's answers, where the corpus is at hand.

use anbud::calendar::{Day, holidays};
use anbud_tests::{corpus, read};
use serde_json::Value;

fn day(text: &str) -> Day {
    text.trim().parse().expect("a day")
}

/// Rows of a table with `;` between its columns, without the heading.
fn rows(text: &str) -> Vec<Vec<String>> {
    text.lines().skip(1).map(|line| line.split(';').map(str::to_owned).collect()).collect()
}

/// Years, months and days of `[0 years, 1 months, 0 days]`.
fn period(text: &str) -> (i64, i64, i64) {
    let numbers: Vec<i64> = text
        .split(|c: char| !c.is_ascii_digit() && c != '-')
        .filter_map(|part| part.parse().ok())
        .collect();
    (numbers[0], numbers[1], numbers[2])
}

/// 1 § lagen (1930:173): a month without the number ends on its last day, which is "down".
#[test]
fn months_are_added_as_a_verified_date_library_adds_them_rounding_down() {
    let Some(corpus) = corpus::folder() else { return };
    for (file, column) in [("exact_computations.csv", 2), ("ambiguous_computations.csv", 3)] {
        for row in rows(&read(corpus.join("dates-calc").join(file))) {
            let (years, months, days) = period(&row[1]);
            if years < 0 || months < 0 {
                continue; // periods of the law run forward
            }
            let months = u32::try_from(years * 12 + months).expect("months");
            let reached = day(&row[0]).plus_months(months).and_then(|day| day.plus_days(days));
            assert_eq!(reached.expect("a day"), day(&row[column]), "{row:?}");
        }
    }
}

#[test]
fn the_first_and_last_days_of_months_agree() {
    let Some(corpus) = corpus::folder() else { return };
    for row in rows(&read(corpus.join("dates-calc/first_last_day_of_month.csv"))) {
        assert_eq!(day(&row[0]).month_end(), day(&row[2]));
    }
}

/// Days of the "public" kind; its Pentecost Monday is an observance since 2005, as in the law.
#[test]
fn public_holidays_agree_with_a_published_calendar() {
    let Some(corpus) = corpus::folder() else { return };
    for year in 2015..=2022 {
        let text = read(corpus.join(format!("date-holidays/SE-{year}.json")));
        let published: Vec<Value> = serde_json::from_str(&text).expect("a calendar");
        let mut theirs: Vec<Day> = published
            .iter()
            .filter(|entry| entry["type"] == "public")
            .map(|entry| day(&entry["date"].as_str().expect("a date")[..10]))
            .collect();
        theirs.sort_unstable();
        theirs.dedup();
        let ours: Vec<Day> =
            holidays(year).expect("a year").into_iter().map(|holiday| holiday.on).collect();
        assert_eq!(ours, theirs, "{year}");
    }
}
