//! The recorded law: every boundary, every source, and the user's own values on top.

use anbud::calendar::Day;
use anbud::language::Language;
use anbud::law::{Act, LawBook, OverlayValue, Unit};
use anbud::rational::Rational;
use anbud::wire::Wire;
use anbud_tests::{files, read};
use proptest::prelude::*;
use serde_json::Value;
use std::collections::BTreeMap;

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

fn overlay(text: &str) -> Result<LawBook, anbud::error::Error> {
    LawBook::from_json(text)
}

#[test]
fn every_value_holds_on_its_first_and_last_day_and_not_outside() {
    let law = LawBook::built_in();
    for key in law.keys() {
        for value in law.history(&key).expect("a history") {
            assert_eq!(law.value_on(&key, value.from).expect("the first day"), value, "{key}");
            let before = law.value_on(&key, value.from.previous().expect("a day"));
            assert_ne!(before.ok().as_ref(), Some(&value), "{key} before {}", value.from);
            if let Some(until) = value.until {
                assert_eq!(law.value_on(&key, until).expect("the last day"), value, "{key}");
                let after = law.value_on(&key, until.next().expect("a day"));
                assert_ne!(after.ok().as_ref(), Some(&value), "{key} after {until}");
            }
        }
    }
}

#[test]
fn on_every_day_of_2000_to_2030_a_key_has_one_value_or_an_error() {
    let law = LawBook::built_in();
    for key in law.keys() {
        let history = law.history(&key).expect("a history");
        let mut on = day("2000-01-01");
        while on <= day("2030-12-31") {
            let mut of_day = history
                .iter()
                .filter(|value| value.from <= on && value.until.is_none_or(|until| on <= until));
            let only = of_day.next();
            assert_eq!(of_day.next(), None, "{key} has two values on {on}");
            match (law.value_on(&key, on), only) {
                (Ok(found), Some(only)) => assert!(found == *only, "{key} on {on}"),
                (Err(error), None) => {
                    let told = (error.code().as_str(), error.path());
                    assert_eq!(told, ("law.parameter_unknown", "on"), "{key} on {on}");
                }
                (found, _) => panic!("{key} on {on}: {found:?}, recorded {only:?}"),
            }
            on = on.next().expect("a day");
        }
    }
}

/// The vectors of look-ups in the built-in law, by key and day.
fn vectors() -> BTreeMap<(String, String), Value> {
    let mut all = BTreeMap::new();
    for path in files("tests/vectors", "json") {
        let of_file: Vec<Value> = serde_json::from_str(&read(&path)).expect("vectors");
        for vector in of_file {
            let input = &vector["input"];
            if vector["call"] == "law.parameter" && input.get("lawBook").is_none() {
                let text = |name: &str| input[name].as_str().unwrap_or_default().to_owned();
                all.insert((text("key"), text("on")), vector);
            }
        }
    }
    all
}

#[test]
fn every_break_of_every_key_has_vectors_of_the_days_on_both_sides() {
    let law = LawBook::built_in();
    let vectors = vectors();
    let mut without = Vec::new();
    for key in law.keys() {
        for value in law.history(&key).expect("a history") {
            let before = value.from.previous().expect("a day");
            let mut days = vec![(before, false), (value.from, true)];
            if let Some(until) = value.until {
                days.extend([(until, true), (until.next().expect("a day"), false)]);
            }
            for (on, inside) in days {
                let expected = vectors.get(&(key.clone(), on.to_string())).filter(|vector| {
                    let own = vector["expect"]["from"] == value.from.to_string().as_str();
                    if inside { own } else { vector.get("expectError").is_some() || !own }
                });
                if expected.is_none() {
                    without.push(format!("{key} on {on}"));
                }
            }
        }
    }
    assert!(without.is_empty(), "no vector of:\n{}", without.join("\n"));
}

/// An own value of the days from one count to another after 2020-01-01.
fn own(first: i64, last: i64, value: u32, replaces: bool) -> OverlayValue {
    let after = |days: i64| day("2020-01-01").plus_days(days).expect("a day");
    OverlayValue::from_json(&format!(
        r#"{{"key":"lou.direct_award_limit","from":"{}","until":"{}","value":"{value}","unit":"sek","source":{{"note":"egen"}},"replaces":{replaces}}}"#,
        after(first),
        after(last)
    ))
    .expect("a value")
}

proptest! {
    /// Own values over a key whose value changes on 2022-01-01, 2022-02-01 and 2024-01-01.
    #[test]
    fn own_values_overlap_nothing_they_do_not_replace_and_leave_every_other_day_alone(
        one in (0_i64..2_500, 0_i64..900, any::<bool>()),
        other in (0_i64..2_500, 0_i64..900, any::<bool>()),
        asked in 0_i64..2_600,
    ) {
        let rows = [(one, 1), (other, 2)].map(|((first, days, replaces), value)| {
            own(first, first + days, value, replaces)
        });
        let meet = rows[0].from <= rows[1].until.expect("a day")
            && rows[1].from <= rows[0].until.expect("a day");
        // Every day from 2020 on has a recorded value of this key.
        let refused = meet || rows.iter().any(|row| row.replaces == Some(false));
        let book = LawBook::with_overlay(rows.to_vec());
        prop_assert_eq!(book.is_err(), refused);
        let Ok(book) = book else { return Ok(()) };
        let on = day("2020-01-01").plus_days(asked).expect("a day");
        let found = book.value_on("lou.direct_award_limit", on).expect("a value");
        let mine = rows.iter().find(|row| row.from <= on && on <= row.until.expect("a day"));
        match mine {
            Some(row) => prop_assert_eq!((&found.value, found.overlay), (&row.value, true)),
            None => {
                let recorded = LawBook::built_in().value_on("lou.direct_award_limit", on);
                prop_assert_eq!(found, recorded.expect("a value"));
            }
        }
    }
}

#[test]
fn before_the_first_recorded_day_a_look_up_is_an_error() {
    let law = LawBook::built_in();
    for key in law.keys() {
        let first = law.history(&key).expect("a history").remove(0);
        let error = law.value_on(&key, first.from.previous().expect("a day")).unwrap_err();
        assert_eq!((error.code().as_str(), error.path()), ("law.parameter_unknown", "on"), "{key}");
    }
}

#[test]
fn every_source_is_an_act_that_is_known_by_name() {
    let law = LawBook::built_in();
    for key in law.keys() {
        for value in law.history(&key).expect("a history") {
            let act = value.source.act.expect("an act");
            assert!(Act::find(&act).is_some(), "{key}: the act {act} has no name in law/acts.rs");
        }
    }
}

#[test]
fn every_value_has_a_title_in_both_languages_and_is_of_its_unit() {
    let law = LawBook::built_in();
    for key in law.keys() {
        for value in law.history(&key).expect("a history") {
            let title = value.title.clone().expect("a title");
            for language in Language::ALL {
                assert!(!title.in_language(*language).is_empty(), "{key}");
            }
            match value.unit {
                Unit::Sek => drop(value.sek().expect("an amount")),
                Unit::Eur | Unit::Share => drop(value.decimal().expect("a number")),
                Unit::Act => assert!(Act::find(&value.value).is_some(), "{key}"),
                Unit::CpvList => drop(value.cpv_list().expect("a list of codes")),
                _ => drop(value.count().expect("a whole number")),
            }
        }
    }
}

#[test]
fn what_is_not_known_is_not_recorded() {
    let law = LawBook::built_in();
    for (key, on) in [
        ("lou.threshold.annex_2", "2028-01-01"),
        ("lou.threshold.goods_services.subcentral", "2028-01-01"),
        ("lou.direct_award_limit.annex_2", "2028-01-01"),
        ("lou2007.b_services.category_18.cpv", "2014-08-01"),
        ("lou.direct_award_limit", "2010-07-14"),
    ] {
        assert!(law.value_on(key, day(on)).is_err(), "{key} on {on}");
    }
}

/// The kronor value of a threshold is its euro value at one rate of the Commission, the same
/// for every threshold of the period; so each pair must give one common rate, to the krona.
#[test]
fn the_thresholds_of_a_period_share_one_rate_between_euro_and_kronor() {
    let law = LawBook::built_in();
    let keys = [
        "lou.threshold.goods_services.central",
        "lou.threshold.goods_services.subcentral",
        "lou.threshold.works",
        "lou.threshold.annex_2",
        "luf.threshold.goods_services",
    ];
    for year in ["2010", "2012", "2014", "2016", "2018", "2020", "2022", "2024", "2026"] {
        let on = day(&format!("{year}-06-01"));
        let whole = |number: i64| Rational::whole(number);
        let mut bounds: Vec<(Rational, Rational)> = Vec::new();
        for key in keys {
            let (Ok(sek), Ok(eur)) =
                (law.value_on(key, on), law.value_on(&format!("{key}_eur"), on))
            else {
                continue;
            };
            let sek: i64 = sek.value.parse().expect("kronor");
            let eur: i64 = eur.value.parse().expect("euro");
            // The published figure may be cut or rounded: less than one krona either way.
            let rate = |sek: i64| whole(sek).over(&whole(eur)).expect("a rate");
            bounds.push((rate(sek - 1), rate(sek + 1)));
        }
        assert!(bounds.len() >= 3, "{year}");
        let lowest = bounds.iter().map(|(low, _)| low).max().expect("a bound");
        let highest = bounds.iter().map(|(_, high)| high).min().expect("a bound");
        assert!(lowest < highest, "no common rate in {year}");
    }
}

#[test]
fn an_overlay_supplies_what_is_not_recorded_and_says_that_it_did() {
    let law = overlay(
        r#"{"values":[{"key":"lou.threshold.annex_2","from":"2028-01-01","until":"2029-12-31",
            "value":"8000000","unit":"sek","comparison":"atLeast","source":{"act":"påhittad","note":"exempel"}}]}"#,
    )
    .expect("an overlay");
    let value = law.value_on("lou.threshold.annex_2", day("2028-06-01")).expect("a value");
    assert_eq!((value.value.as_str(), value.overlay), ("8000000", true));
    assert_eq!(law.history("lou.threshold.annex_2").expect("a history").last(), Some(&value));
}

#[test]
fn an_overlay_of_another_unit_or_over_a_recorded_value_is_refused() {
    let value = |extra: &str| {
        format!(
            r#"{{"values":[{{"key":"lou.standstill_days.electronic","from":"2025-01-01","value":"12","source":{{"act":"påhittad"}},{extra}}}]}}"#
        )
    };
    let error = overlay(&value(r#""unit":"months""#)).unwrap_err();
    assert_eq!((error.code().as_str(), error.path()), ("input.invalid", "values[0].unit"));
    let error = overlay(&value(r#""unit":"calendar_days""#)).unwrap_err();
    assert_eq!((error.code().as_str(), error.path()), ("law.overlay_conflict", "values[0]"));
    let law = overlay(&value(r#""unit":"calendar_days","replaces":true"#)).expect("an overlay");
    let own = law.value_on("lou.standstill_days.electronic", day("2025-01-01")).expect("a value");
    assert_eq!(own.value, "12");
}

#[test]
fn two_overlay_values_of_one_key_may_not_overlap_even_if_they_replace() {
    let row = r#"{"key":"own.value","from":"2025-01-01","value":"1","unit":"count","source":{"act":"egen"},"replaces":true}"#;
    let error = overlay(&format!(r#"{{"values":[{row},{row}]}}"#)).unwrap_err();
    assert_eq!((error.code().as_str(), error.path()), ("law.overlay_conflict", "values[1]"));
}

#[test]
fn an_overlay_without_a_source_or_with_a_bad_key_is_refused() {
    for (row, path) in [
        (
            r#"{"key":"own.value","from":"2025-01-01","value":"1","unit":"count","source":{}}"#,
            "values[0].source.act",
        ),
        (
            r#"{"key":"Own","from":"2025-01-01","value":"1","unit":"count","source":{"act":"egen"}}"#,
            "values[0].key",
        ),
        (
            r#"{"key":"own.value","from":"2025-01-01","value":"1.5","unit":"months","source":{"act":"egen"}}"#,
            "values[0].value",
        ),
        (
            r#"{"key":"own.value","from":"2025-01-02","until":"2025-01-01","value":"1","unit":"count","source":{"act":"egen"}}"#,
            "values[0].until",
        ),
    ] {
        let error = overlay(&format!(r#"{{"values":[{row}]}}"#)).unwrap_err();
        assert_eq!(error.path(), path);
    }
}

#[test]
fn every_overlay_value_can_be_read_on_its_own() {
    let value = OverlayValue::from_json(
        r#"{"key":"own.value","from":"2025-01-01","value":"1.50","unit":"share","source":{"note":"egen"}}"#,
    )
    .expect("a value");
    let law = LawBook::with_overlay(vec![value]).expect("a book");
    assert_eq!(law.value_on("own.value", day("2030-01-01")).expect("a value").value, "1.5");
}
