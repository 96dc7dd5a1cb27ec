//! Laws of the check of a bid: receipt is monotone, unknown is never no (F38), a low price
//! removes nobody (F35), a number of a person is never told, JSON round trip (F42).

use anbud::bid::{Bid, BidCheck, Bidder, Price, StatedNumber, SubmittedDocument, Verdict};
use anbud::calendar::{ClockTime, Day, Instant};
use anbud::calls::{Asked, BidQuestion};
use anbud::finding::Outcome;
use anbud::language::Language;
use anbud::law::LawBook;
use anbud::money::Sek;
use anbud::tender::{BidDeadline, DemandedDocument, Tender};
use anbud::wire::{Wire, to_json};
use anbud_tests::{files, read, workspace};
use proptest::prelude::*;
use serde_json::Value;

fn checked(tender: &Tender, bid: &Bid) -> BidCheck {
    bid.check(tender, &LawBook::built_in()).expect("a check")
}

fn a_day() -> impl Strategy<Value = Day> {
    // 2000-01-01 and sixty years on.
    (0_i64..21_900).prop_map(|days| {
        Day::new(2000, 1, 1).and_then(|first| first.plus_days(days)).expect("a day")
    })
}

/// A deadline with or without a time of day; none in the hour that March lacks.
fn a_deadline() -> impl Strategy<Value = BidDeadline> {
    let time = prop::option::of((0_u32..24, 0_u32..60));
    (a_day(), time).prop_map(|(on, time)| {
        let deadline = BidDeadline::new().on(on);
        match time {
            Some((hour, minute)) if hour != 2 || on.month() == 10 => {
                let text = format!("{hour:02}:{minute:02}");
                deadline.time(ClockTime::parse(&text).expect("a time"))
            }
            _ => deadline,
        }
    })
}

/// An instant some seconds from noon in Greenwich on the day, told at an offset in hours.
fn instant(day: Day, seconds: i64, offset: i32) -> Instant {
    let offset = if offset == 0 { "Z".to_owned() } else { format!("{offset:+03}:00") };
    let noon = Instant::parse(&format!("{day}T12:00:00{offset}")).expect("an instant");
    let utc = Instant::parse(&format!("{day}T12:00:00Z")).expect("an instant");
    let shift = utc.date_time().timestamp() - noon.date_time().timestamp();
    let moment = noon.date_time() + std::time::Duration::from_secs(10_000_000);
    let back = std::time::Duration::from_secs(
        u64::try_from(10_000_000 - shift - seconds).expect("less than the shift"),
    );
    Instant::from_date_time(moment - back).expect("an instant")
}

fn received(at: Instant) -> Bid {
    Bid::new()
        .id("A")
        .received_at(at)
        .prices(vec![Price::new().annual(Sek::parse("4200000").expect("an amount"))])
}

proptest! {
    #[test]
    fn who_is_in_time_would_have_been_in_time_earlier(
        deadline in a_deadline(), first in -200_000_i64..200_000, second in -200_000_i64..200_000,
    ) {
        let on = deadline.on.expect("a day");
        let tender = Tender::new().bid_deadline(deadline);
        let (earlier, later) = (first.min(second), first.max(second));
        let verdict = |seconds| checked(&tender, &received(instant(on, seconds, 0))).verdict;
        if verdict(later) == Verdict::Admissible {
            prop_assert_eq!(verdict(earlier), Verdict::Admissible);
        }
        if verdict(earlier) == Verdict::Late {
            prop_assert_eq!(verdict(later), Verdict::Late);
        }
    }

    #[test]
    fn an_instant_is_the_same_at_every_offset(
        deadline in a_deadline(), seconds in -200_000_i64..200_000, offset in -11_i32..12,
    ) {
        let on = deadline.on.expect("a day");
        let tender = Tender::new().bid_deadline(deadline);
        let (here, there) = (instant(on, seconds, 0), instant(on, seconds, offset));
        prop_assert_eq!(here.date_time(), there.date_time());
        prop_assert_eq!(
            checked(&tender, &received(here)).verdict,
            checked(&tender, &received(there)).verdict
        );
    }

    #[test]
    fn a_deadline_with_a_time_is_never_later_than_its_whole_day(
        deadline in a_deadline(), seconds in -200_000_i64..200_000,
    ) {
        let on = deadline.on.expect("a day");
        let bid = received(instant(on, seconds, 0));
        let with_time = checked(&Tender::new().bid_deadline(deadline), &bid).verdict;
        let whole_day = checked(&Tender::new().bid_deadline(BidDeadline::new().on(on)), &bid).verdict;
        if with_time == Verdict::Admissible {
            prop_assert_eq!(whole_day, Verdict::Admissible);
        }
    }

    #[test]
    fn f35_no_price_above_zero_removes_a_bid(ore in 1_i64..1_000_000_000_000) {
        let price = Price::new().total(Sek::from_ore(ore).expect("an amount"));
        let bid = received(instant(Day::new(2026, 3, 31).expect("a day"), 0, 0)).prices(vec![price]);
        let deadline = BidDeadline::new().on(Day::new(2026, 3, 31).expect("a day"));
        prop_assert_eq!(checked(&Tender::new().bid_deadline(deadline), &bid).verdict, Verdict::Admissible);
    }

    #[test]
    fn a_document_ages_by_one_day_a_day(age in 0_i64..2_000, max in 0_u32..2_000, on in a_day()) {
        let demanded = DemandedDocument::new().id("bevis").required(true).max_age_days(max);
        let tender = Tender::new()
            .bid_deadline(BidDeadline::new().on(on))
            .documents(vec![demanded]);
        let dated = on.plus_days(-age).expect("a day");
        let bid = received(instant(on, -100_000, 0))
            .documents(vec![SubmittedDocument::new().id("bevis").dated(dated)]);
        let expected = if age <= i64::from(max) { Verdict::Admissible } else { Verdict::Curable };
        prop_assert_eq!(checked(&tender, &bid).verdict, expected);
    }

    #[test]
    fn a_number_that_is_no_organisations_is_never_told(
        digits in "[0-9]{6}-?[0-9]{4}", prefix in prop::sample::select(vec!["", "16", "19"]),
    ) {
        let stated = format!("{prefix}{digits}");
        let number = StatedNumber::new(stated.clone());
        let well_formed = to_json(&number.check()).expect("JSON").contains("normalised");
        let bid = Bid::new().bidder(Bidder::new().number(number));
        let check = checked(&Tender::new(), &bid);
        let mut told = to_json(&check).expect("JSON") + &format!("{check:?}{bid:?}");
        for finding in &check.findings {
            told += &finding.explain(Language::Swedish);
            told += &finding.explain(Language::English);
        }
        if !well_formed {
            let plain = stated.replace('-', "");
            prop_assert!(!told.contains(&stated) && !told.replace('-', "").contains(&plain));
        }
        // Where the bid itself is written the number stays as it was.
        let written = bid.to_json().expect("JSON");
        prop_assert_eq!(Bid::from_json(&written).expect("a bid"), bid);
    }
}

/// The vectors of `bid.check` that are answered.
fn vectors() -> Vec<Value> {
    let mut all = Vec::new();
    for file in files("tests/vectors", "json") {
        let vectors: Vec<Value> = serde_json::from_str(&read(&file)).expect("vectors");
        all.extend(
            vectors
                .into_iter()
                .filter(|vector| vector["call"] == "bid.check" && vector.get("expect").is_some()),
        );
    }
    all
}

#[test]
fn the_verdict_agrees_with_the_findings_and_missing_is_their_union() {
    for vector in vectors() {
        let question =
            Asked::<BidQuestion>::from_json(&vector["input"].to_string()).expect("a question");
        let check = question.answer().expect("a check");
        let any = |wanted: fn(&Outcome) -> bool| {
            check.findings.iter().any(|finding| wanted(&finding.outcome))
        };
        let breached = any(|outcome| matches!(outcome, Outcome::Breached));
        let open = any(|outcome| {
            matches!(outcome, Outcome::Unknown { .. } | Outcome::NeedsJudgement { .. })
        });
        match check.verdict {
            Verdict::Admissible => assert!(!breached && !open, "{}", vector["id"]),
            Verdict::Curable => assert!(breached && !open, "{}", vector["id"]),
            Verdict::Unknown => assert!(open, "{}", vector["id"]),
            Verdict::Late | Verdict::Rejectable => assert!(breached, "{}", vector["id"]),
        }
        let mut missing: Vec<&String> =
            check.findings.iter().flat_map(|finding| finding.outcome.missing()).collect();
        missing.sort();
        missing.dedup();
        assert_eq!(missing, check.missing.iter().collect::<Vec<_>>());
    }
}

#[test]
fn findings_come_in_the_order_of_the_rules() {
    let order: Vec<String> =
        anbud::finding::RuleId::all().map(|rule| rule.as_str().to_owned()).collect();
    let place = |rule: &str| order.iter().position(|own| own == rule).expect("a rule");
    for vector in vectors() {
        let question =
            Asked::<BidQuestion>::from_json(&vector["input"].to_string()).expect("a question");
        let check = question.answer().expect("a check");
        let places: Vec<usize> =
            check.findings.iter().map(|finding| place(finding.rule.as_str())).collect();
        assert!(places.is_sorted(), "{}", vector["id"]);
        let mut rules = places.clone();
        rules.dedup();
        assert_eq!(rules.len(), 14, "{}: every rule gives a finding", vector["id"]);
    }
}

#[test]
fn f42_tenders_and_bids_are_written_as_they_were_read() {
    for vector in vectors() {
        let (tender, bid) = (&vector["input"]["tender"], &vector["input"]["bid"]);
        let read_tender = Tender::from_json(&tender.to_string()).expect("a tender");
        let read_bid = Bid::from_json(&bid.to_string()).expect("a bid");
        let again = |text: &str| serde_json::from_str::<Value>(text).expect("JSON");
        let written = read_tender.to_json().expect("JSON");
        assert_eq!(Tender::from_json(&written).expect("a tender"), read_tender);
        let written_bid = read_bid.to_json().expect("JSON");
        assert_eq!(Bid::from_json(&written_bid).expect("a bid"), read_bid);
        if vector["id"] == "bid-with-every-field" {
            assert_eq!(again(&written).to_string(), tender.to_string());
            assert_eq!(again(&written_bid).to_string(), bid.to_string());
        }
    }
}

#[test]
fn the_invented_bids_of_umea_come_out_as_the_case_says() {
    let case: Value = serde_json::from_str(&read(
        workspace().join("examples/cases/umea-outreach-2014-bids.json"),
    ))
    .expect("a case");
    assert!(case["invented"].as_str().expect("a note").contains("påhittade"));
    assert_eq!(case.as_object().expect("an object").keys().next().expect("a field"), "invented");
    let tender = Tender::from_json(&case["tender"].to_string()).expect("a tender");
    let verdicts: Vec<(String, Verdict)> = case["bids"]
        .as_array()
        .expect("bids")
        .iter()
        .map(|bid| Bid::from_json(&bid.to_string()).expect("a bid"))
        .map(|bid| (bid.id.clone().expect("an id"), checked(&tender, &bid).verdict))
        .collect();
    let expected = [
        ("A", Verdict::Admissible),
        ("B", Verdict::Admissible),
        ("C", Verdict::Admissible),
        ("D", Verdict::Late),
        ("E", Verdict::Rejectable),
    ];
    let expected: Vec<(String, Verdict)> =
        expected.into_iter().map(|(id, verdict)| (id.to_owned(), verdict)).collect();
    assert_eq!(verdicts, expected);
}

#[test]
fn every_code_of_a_check_has_words_in_both_languages() {
    for vector in vectors() {
        let question =
            Asked::<BidQuestion>::from_json(&vector["input"].to_string()).expect("a question");
        for finding in question.answer().expect("a check").findings {
            for language in Language::ALL {
                let text = finding.explain(*language);
                match &finding.outcome {
                    Outcome::NotApplicable { because: code }
                    | Outcome::NeedsJudgement { question: code } => {
                        assert!(!text.contains(code), "{text}");
                    }
                    Outcome::Unknown { missing } => {
                        assert!(!missing.iter().any(|path| text.contains(path)), "{text}");
                    }
                    _ => {}
                }
                for (name, fact) in &finding.facts {
                    // Facts are shown by their words; a code is camel case.
                    let camel = name.chars().any(char::is_uppercase);
                    assert!(!camel || !text.contains(&format!("{name} ")), "{name}: {text}");
                    let anbud::finding::Fact::Text(code) = fact else { continue };
                    // A name is not: it begins with a capital.
                    let camel = code.chars().all(|c| c.is_ascii_alphanumeric())
                        && code.starts_with(|c: char| c.is_ascii_lowercase())
                        && code.chars().any(char::is_uppercase);
                    assert!(!camel || !text.contains(code.as_str()), "{code}: {text}");
                }
            }
        }
    }
}
