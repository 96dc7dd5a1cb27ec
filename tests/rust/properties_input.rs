//! What people write: amounts, numbers of organisations, periods of an index, texts with a mark.

use anbud::assignment::IndexPeriod;
use anbud::money::Sek;
use anbud::organisation::{NumberCheck, OrganisationNumber, check};
use anbud_tests::cases;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

/// Digits in groups of three from the right.
fn grouped(kronor: u64, between: &str) -> String {
    let digits = kronor.to_string();
    let mut out = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            out.push_str(between);
        }
        out.push(digit);
    }
    out
}

/// The check digit of Luhn, reckoned from its definition.
fn luhn(nine: &str) -> u32 {
    let digits = nine.chars().filter_map(|c| c.to_digit(10));
    let products = digits.enumerate().map(|(place, digit)| {
        let product = if place % 2 == 0 { digit * 2 } else { digit };
        product / 10 + product % 10
    });
    (10 - products.sum::<u32>() % 10) % 10
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases()))]

    #[test]
    fn an_amount_is_read_in_every_way_it_is_written(
        kronor in 0_u64..1_000_000_000, ore in 0_u64..100, negative in any::<bool>(),
        between in select(vec!["", " ", "\u{a0}", "\u{202f}", "\u{2009}"]),
        unit in select(vec![("", ""), ("", " kr"), ("", "kr"), ("", " KR"), ("", " kronor"), ("", " SEK"), ("kr ", ""), ("SEK ", ""), ("Kr. ", "")]),
        minus in select(vec!["-", "−", "– "]), before in any::<bool>(),
    ) {
        let sign = if negative { minus } else { "" };
        let (first, last) = unit;
        let number = format!("{},{ore:02}", grouped(kronor, between));
        let text = if before { format!("{sign}{first}{number}{last}") } else { format!("{first}{sign}{number}{last}") };
        let öre = i64::try_from(kronor * 100 + ore).expect("öre");
        let wanted = Sek::from_ore(if negative { -öre } else { öre }).expect("an amount");
        prop_assert_eq!(Sek::parse_swedish(&text), Ok(wanted), "{}", text);
        // What the library itself writes is read back.
        prop_assert_eq!(Sek::parse_swedish(&wanted.to_string()), Ok(wanted));
    }

    #[test]
    fn thousands_and_millions_are_the_amount_with_its_point_moved(
        thousandths in 0_u64..1_000_000_000, unit in select(vec![("tkr", 1_u64), ("mkr", 1_000), ("mnkr", 1_000), ("MSEK", 1_000)]),
    ) {
        let (word, kronor) = unit;
        let text = format!("{},{:03} {word}", thousandths / 1000, thousandths % 1000);
        let wanted = Sek::from_ore(i64::try_from(thousandths * kronor * 100).expect("öre"));
        prop_assert_eq!(Sek::parse_swedish(&text), wanted, "{}", text);
    }

    #[test]
    fn no_amount_is_guessed_where_a_sign_may_part_thousands(
        first in 1_u64..1000, last in 0_u64..1000, sign in select(vec!['.', ',']),
    ) {
        let text = format!("{first}{sign}{last:03}");
        prop_assert!(Sek::parse_swedish(&text).is_err(), "{}", text);
        let whole = format!("{first}{sign}{last:03}{}50", if sign == '.' { ',' } else { '.' });
        prop_assert!(Sek::parse_swedish(&whole).is_err(), "{}", whole);
    }

    #[test]
    fn an_organisations_number_is_suggested_from_every_way_it_is_miswritten(
        digits in "[1-9][0-9][2-9][0-9]{6}", off in 1_u32..10,
        between in select(vec![" ", "–", "‑", "−", " - ", "\u{a0}"]),
    ) {
        let last = luhn(&digits);
        let right = format!("{}-{}{last}", &digits[..6], &digits[6..]);
        let texts = [
            format!("SE{digits}{last}01"),
            format!("se {digits}{last} 01"),
            format!("{}{between}{}{last}", &digits[..6], &digits[6..]),
            format!("{right} "),
            format!("{digits}{}", (last + off) % 10),
            format!("16{digits}{}", (last + off) % 10),
        ];
        for text in texts {
            match check(&text) {
                NumberCheck::Faulty { suggestion: Some(own), .. } => {
                    prop_assert_eq!(own.to_string(), right.clone(), "{}", text);
                    prop_assert!(OrganisationNumber::parse(&own.to_string()).is_ok());
                }
                other => prop_assert!(false, "{}: {:?}", text, other),
            }
        }
    }

    #[test]
    fn a_number_that_may_be_a_persons_is_neither_suggested_nor_repeated(
        digits in "[0-9]{2}[01][0-9]{7}", between in select(vec!["", " ", "–", "+"]), vat in any::<bool>(),
    ) {
        let text = format!("{}{}{between}{}", if vat { "SE" } else { "" }, &digits[..6], &digits[6..]);
        if let NumberCheck::Faulty { suggestion, .. } = check(&text) {
            prop_assert_eq!(suggestion, None, "{}", text);
        }
        let input = json!({"tender": {"buyer": {"name": "K", "number": text}}}).to_string();
        if let Err(error) = anbud::call("tender.check", &input) {
            let written = error.to_json();
            prop_assert!(!written.contains(&digits[6..]) && error.value().is_none(), "{}", written);
        }
    }

    #[test]
    fn a_period_reads_what_it_writes_and_a_series_holds_it_once(
        year in 1900..2200_i32, month in 1..13_u32, value in 1..1000_u32,
    ) {
        let quarter = month.div_ceil(3);
        let forms = [
            [format!("{year}-{month:02}"), format!("{year}M{month:02}")],
            [format!("{year}-Q{quarter}"), format!("{year}K{quarter}")],
        ];
        for [written, other] in forms {
            let period = IndexPeriod::parse(&other).expect("a period");
            prop_assert_eq!(period.to_string(), written.clone());
            prop_assert_eq!(IndexPeriod::parse(&written), Ok(period));
            let series = |keys: &[&str]| {
                let points: serde_json::Map<String, Value> =
                    keys.iter().map(|key| ((*key).to_owned(), json!(value.to_string()))).collect();
                let input = json!({
                    "base": "1", "on": "2199-12-31", "series": {"A": points},
                    "clause": {"indices": [{"id": "A", "share": "1"}], "base": other, "compare": written},
                });
                anbud::call("assignment.price", &input.to_string())
            };
            prop_assert!(series(&[&written]).is_ok());
            prop_assert!(series(&[&other]).is_ok());
            let twice = series(&[&written, &other]).expect_err("a month twice");
            prop_assert_eq!(twice.code().as_str(), "input.invalid");
        }
    }

    #[test]
    fn what_is_given_is_cut_and_stays_one_line(text in any::<String>()) {
        let input = json!({"year": text}).to_string();
        let error = anbud::call("calendar.holidays", &input).expect_err("no year");
        let given = error.value().unwrap_or_default();
        prop_assert!(given.chars().count() <= 60);
        let turned = |c: char| matches!(u32::from(c), 0x202a..=0x202e | 0x2066..=0x2069);
        let hidden = given.chars().any(|c| c.is_control() || turned(c));
        prop_assert!(!hidden);
        let wire: Value = serde_json::from_str(&error.to_json()).expect("JSON");
        prop_assert_eq!(wire["error"]["given"].as_str().unwrap_or_default(), given);
    }
}

#[test]
fn a_byte_order_mark_before_json_or_toml_is_skipped() {
    let number = r#"{"number":"212000-0142"}"#;
    let marked = format!("\u{feff}{number}");
    assert_eq!(
        anbud::call("organisation.check", &marked),
        anbud::call("organisation.check", number)
    );
    let file = "\u{feff}key = \"own.days\"\ntitle = \"x\"\ntitle_en = \"x\"\nunit = \"count\"\n[[value]]\nfrom = 2026-01-01\nvalue = \"30\"\nsource = { note = \"invented\" }\n";
    assert!(anbud::law::LawFile::from_toml(file).is_ok());
    // Before a name it is no mark but a part of it, and the message names it.
    let error =
        anbud::call("organisation.check", "{\"\u{feff}number\":\"1\"}").expect_err("a mark");
    assert!(error.message().sv.contains("U+FEFF"), "{error}");
}
