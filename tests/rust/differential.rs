//! Against other people's answers, where the corpus is at hand.

use std::collections::BTreeMap;

use anbud::calendar::{ContractPeriod, Day, Span, closed_by_statute, holidays, is_public_holiday};
use anbud_tests::{corpus, read};
use serde_json::Value;

fn day(text: &str) -> Day {
    text.trim().parse().expect("a day")
}

/// Rows of a table with `;` between its columns, without the heading.
fn rows(text: &str) -> Vec<Vec<String>> {
    text.lines().skip(1).map(|line| line.split(';').map(str::to_owned).collect()).collect()
}

/// The one length that a row of `[0 years, 1 months, 0 days]` states.
fn length(text: &str) -> Span {
    let mut numbers =
        text.split(|c: char| !c.is_ascii_digit()).filter_map(|part| part.parse().ok());
    let mut next = || numbers.next().expect("a number");
    match (next(), next(), next()) {
        (years, 0, 0) => Span::Years(years),
        (0, months, 0) => Span::Months(months),
        (0, 0, days) => Span::Days(days),
        mixed => panic!("a contract states one unit, not {mixed:?}"),
    }
}

/// 1 § lagen (1930:173): a month without the number ends on its last day, which is "down".
#[test]
fn months_are_added_as_a_verified_date_library_adds_them_rounding_down() {
    let Some(corpus) = corpus::folder() else { return };
    for (file, down, count) in
        [("exact_computations.csv", 2, 19), ("ambiguous_computations.csv", 3, 11)]
    {
        let rows = rows(&read(corpus.join("dates-calc").join(file)));
        assert_eq!(rows.len(), count, "{file}: every row is looked at");
        for row in rows {
            let period = ContractPeriod::new(day(&row[0]), length(&row[1]));
            let deadline = period.deadline().expect("a deadline");
            assert_eq!(deadline.last_day, Some(day(&row[down])), "{row:?}");
        }
    }
}

#[test]
fn the_first_and_last_days_of_months_agree() {
    let Some(corpus) = corpus::folder() else { return };
    let rows = rows(&read(corpus.join("dates-calc/first_last_day_of_month.csv")));
    assert_eq!(rows.len(), 2);
    for row in rows {
        let own = day(&row[0]);
        assert_eq!(Day::new(own.year(), own.month(), 1).expect("a day"), day(&row[1]));
        assert_eq!(own.month_end(), day(&row[2]));
    }
}

/// DIFFERENCE: names that the act (1989:253) and the published calendar give differently, and
/// why; no date differs.
const DIFFERENCE_IN_NAMES: [(&str, &str); 1] = [
    // The act calls it Sweden's national day.
    ("sveriges nationaldag", "nationaldagen"),
];

/// The days of one kind in the published calendar of a year, with their names in lower case.
fn published(calendar: &[Value], kind: &str) -> BTreeMap<Day, Vec<String>> {
    let mut days: BTreeMap<Day, Vec<String>> = BTreeMap::new();
    for entry in calendar.iter().filter(|entry| entry["type"] == kind) {
        let text = |field: &str| entry[field].as_str().expect("a text").to_lowercase();
        days.entry(day(&text("date")[..10])).or_default().push(text("name"));
    }
    days.values_mut().for_each(|names| names.sort());
    days
}

/// Its "public" days are the holidays of the act: Whit Monday is an "observance" there since
/// 2005, as in the law. Its "bank" days are the three eves of 2 § lagen (1930:173).
#[test]
fn every_day_is_open_or_closed_as_in_a_published_calendar() {
    let Some(corpus) = corpus::folder() else { return };
    for year in 2015..=2022 {
        let text = read(corpus.join(format!("date-holidays/SE-{year}.json")));
        let calendar: Vec<Value> = serde_json::from_str(&text).expect("a calendar");
        let (public, eves) = (published(&calendar, "public"), published(&calendar, "bank"));

        let mut ours = BTreeMap::new();
        for holiday in holidays(year).expect("a year") {
            let of = |name: &str| {
                let name = name.to_lowercase();
                let known = DIFFERENCE_IN_NAMES.iter().find(|(own, _)| *own == name);
                known.map_or(name, |(_, theirs)| (*theirs).to_owned())
            };
            let mut names: Vec<String> = holiday.name.sv.split(" / ").map(of).collect();
            names.sort();
            ours.insert(holiday.on, names);
        }
        assert_eq!(ours, public, "{year}");

        let mut on = Day::new(year, 1, 1).expect("a day");
        while on.year() == year {
            let weekday = on.weekday().number_from_monday();
            let holiday = weekday == 7 || public.contains_key(&on);
            assert_eq!(is_public_holiday(on).expect("a recorded year"), holiday, "{on}");
            let closed = holiday || weekday == 6 || eves.contains_key(&on);
            assert_eq!(closed_by_statute(on).expect("a recorded year").is_some(), closed, "{on}");
            on = on.next().expect("a day");
        }
    }
}
