//! Nothing is left out in silence: kinds of index figures that are compared, a price beside the costs
//! of a life cycle, and what neither a tender nor a bid states.

use anbud::calendar::Day;
use anbud_tests::cases;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use proptest::test_runner::Config;
use serde_json::{Value, json};

fn answer(call: &str, question: &Value) -> Result<Value, TestCaseError> {
    let answer = anbud::call(call, &question.to_string());
    let answer = answer.map_err(|error| TestCaseError::fail(format!("{error}: {question}")))?;
    Ok(serde_json::from_str(&answer).expect("JSON"))
}

/// The outcomes of a rule: each kind with its question or reason.
fn outcomes<'a>(answer: &'a Value, rule: &str) -> Vec<(&'a str, Option<&'a str>)> {
    let findings = answer["findings"].as_array().into_iter().flatten();
    findings
        .filter(|own| own["rule"] == rule)
        .map(|own| {
            let outcome = &own["outcome"];
            let said = ["question", "because"].iter().find_map(|name| outcome[*name].as_str());
            (outcome["kind"].as_str().expect("a kind"), said)
        })
        .collect()
}

/// What has been published of an index for a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Figure {
    Final,
    Provisional,
    Both,
}

impl Figure {
    /// The final figure is used where it has come.
    fn is_final(self) -> bool {
        self != Self::Provisional
    }

    fn stated(self, tenths: u32) -> Value {
        let number = |tenths: u32| format!("{}.{}", tenths / 10, tenths % 10);
        match self {
            Self::Final => json!({"value": number(tenths)}),
            Self::Provisional => json!({"provisional": number(tenths)}),
            Self::Both => json!({"value": number(tenths), "provisional": number(tenths + 3)}),
        }
    }
}

fn a_figure() -> impl Strategy<Value = (Figure, u32)> {
    (select(vec![Figure::Final, Figure::Provisional, Figure::Both]), 1_000_u32..2_000)
}

/// A bid of a life-cycle cost in kronor: its price, its costs from year zero on, whether it counts.
fn a_bid() -> impl Strategy<Value = (Option<u32>, Vec<u32>, bool)> {
    let costs = prop::collection::vec(0_u32..2_000_000, 1..5);
    (of(0_u32..2_000_000), costs, prop::bool::weighted(0.8))
}

/// The day a number of months after another, on the last day of a month that lacks it.
fn months_after(day: Day, months: u32) -> Day {
    let month = day.month() - 1 + months;
    let year = day.year() + i32::try_from(month / 12).expect("a year");
    let first = Day::new(year, month % 12 + 1, 1).expect("a day");
    let number = day.day().min(first.month_end().day());
    Day::new(year, month % 12 + 1, number).expect("a day")
}

/// What a tender may state, and what its absence is called among `unstated`.
const OF_A_TENDER: &[(&str, &str)] =
    &[("bidValidity", "bidValidity"), ("requirements", "requirements"), ("documents", "documents")];

/// What a bid may state, and what its absence is called.
const OF_A_BID: &[(&str, &str)] =
    &[("exclusion", "exclusion"), ("members", "group"), ("secrecy", "secrecy")];

proptest! {
    #![proptest_config(Config { cases: cases(), failure_persistence: None, ..Config::default() })]

    /// A final figure is not compared with a provisional one without a question, and a price on a
    /// provisional figure says so.
    #[test]
    fn figures_of_two_kinds_are_not_compared_without_a_question(
        figures in prop::collection::vec((a_figure(), a_figure()), 1..4), base in 1_u32..9_000_000,
    ) {
        let shares = [vec!["1"], vec!["0.6", "0.4"], vec!["0.5", "0.3", "0.2"]];
        let mut series = json!({});
        let mut indices = Vec::new();
        for (place, ((before, first), (after, second))) in figures.iter().enumerate() {
            let id = format!("I{place}");
            series[&id] = json!({"2022-03": before.stated(*first), "2023-03": after.stated(*second)});
            indices.push(json!({"id": id, "share": shares[figures.len() - 1][place]}));
        }
        let question = json!({
            "base": base.to_string(), "series": series, "on": "2023-06-01",
            "clause": {"indices": indices, "base": "2022-03", "compare": "2023-03"},
        });
        let answer = answer("assignment.price", &question)?;
        let unlike = figures.iter().any(|((before, _), (after, _))| before.is_final() && !after.is_final());
        let provisional = figures.iter().any(|((before, _), (after, _))| !before.is_final() || !after.is_final());
        let adjusted = outcomes(&answer, "assignment.price_adjustment");
        let asked = ("needsJudgement", Some("final_against_provisional"));
        prop_assert_eq!(adjusted.contains(&asked), unlike, "{}", question);
        prop_assert!(!unlike || adjusted.iter().all(|own| own.0 != "satisfied"));
        let settled = outcomes(&answer, "assignment.index_provisional");
        prop_assert_eq!(settled.iter().any(|own| own.0 == "needsJudgement"), provisional, "{}", question);
        prop_assert_eq!(answer["provisional"] == true, provisional, "{}", question);
    }

    /// Without interest the cost of a life cycle is a sum. What it counts of a price is what the model
    /// says; where the model says nothing and a ranked bid has a price, the answer asks.
    #[test]
    fn a_price_beside_the_costs_of_a_life_cycle_is_counted_or_asked_about(
        bids in prop::collection::vec(a_bid(), 1..6), price in of(select(vec!["inCosts", "yearZero"])),
    ) {
        let mut model = json!({"kind": "lifeCycleCost", "rate": "0"});
        if let Some(price) = price {
            model["price"] = json!(price);
        }
        let stated: Vec<Value> = bids.iter().enumerate().map(|(place, (price, costs, admissible))| {
            let years = costs.iter().enumerate();
            let costs: Vec<Value> =
                years.map(|(year, own)| json!({"year": year, "amount": own.to_string()})).collect();
            let mut bid = json!({"id": format!("B{place}"), "costs": costs, "admissible": admissible});
            if let Some(price) = price {
                bid["price"] = json!(price.to_string());
            }
            bid
        }).collect();
        let ranked = |own: &&(Option<u32>, Vec<u32>, bool)| own.2;
        let beside = bids.iter().filter(ranked).any(|own| own.0.is_some());
        let lacks = bids.iter().filter(ranked).any(|own| own.0.is_none());
        let question = json!({"model": model, "bids": stated});
        if price == Some("yearZero") && lacks {
            prop_assert!(anbud::call("evaluation.rank", &question.to_string()).is_err());
            return Ok(());
        }
        let answer = answer("evaluation.rank", &question)?;
        let total = |place: usize| -> u64 {
            let (own, costs, _) = &bids[place];
            let own = own.filter(|_| price == Some("yearZero")).unwrap_or_default();
            costs.iter().map(|cost| u64::from(*cost)).sum::<u64>() + u64::from(own)
        };
        let mut last = 0;
        for entry in answer["ranking"].as_array().expect("a ranking") {
            let place: usize = entry["bid"].as_str().expect("a bid")[1..].parse().expect("a place");
            let expected = total(place);
            prop_assert_eq!(&entry["score"]["decimal"], &json!(format!("{expected}.000000")));
            prop_assert!(expected >= last);
            last = expected;
        }
        let expected = match price {
            Some(_) => "satisfied",
            None if beside => "needsJudgement",
            None => "notApplicable",
        };
        let said = outcomes(&answer, "evaluation.life_cycle_price");
        prop_assert_eq!(said.iter().map(|own| own.0).collect::<Vec<_>>(), [expected]);
    }

    /// How long a bid binds is judged by the day that the tender demands, by months, days or a day;
    /// what is not known of it settles nothing, and what is not demanded is called unstated.
    #[test]
    fn a_bid_binds_to_the_day_demanded_or_nobody_knows(
        deadline in 0_i64..6_000, known in prop::bool::weighted(0.8), length in 0_u32..400,
        form in 0_u8..4, until in of(-40_i64..40),
    ) {
        let deadline = Day::new(2017, 1, 1).and_then(|own| own.plus_days(deadline)).expect("a day");
        let later = |days: i64| deadline.plus_days(days).expect("a day");
        let months = length % 24 + 1;
        let (validity, demanded) = match form {
            0 => (None, None),
            1 => (Some(json!({"months": months})), known.then(|| months_after(deadline, months))),
            2 => (Some(json!({"days": length + 1})), known.then(|| later(i64::from(length) + 1))),
            _ => {
                let day = later(i64::from(length) - 30);
                (Some(json!({"until": day.to_string()})), Some(day))
            }
        };
        let mut tender = json!({});
        if known {
            tender["bidDeadline"] = json!({"on": deadline.to_string()});
        }
        if let Some(validity) = &validity {
            tender["bidValidity"] = validity.clone();
        }
        let until = until.map(|off| {
            demanded.unwrap_or_else(|| later(60)).plus_days(off).expect("a day")
        });
        let mut bid = json!({"id": "A"});
        if let Some(until) = until {
            bid["validUntil"] = json!(until.to_string());
        }
        let question = json!({"tender": tender, "bid": bid});
        let answer = answer("bid.check", &question)?;
        let over = known && demanded.is_some_and(|own| own < deadline);
        let expected = match (&validity, demanded, until) {
            (None, ..) => "notApplicable",
            _ if over => "needsJudgement",
            (_, Some(demanded), Some(until)) if until >= demanded => "satisfied",
            (_, Some(_), Some(_)) => "breached",
            _ => "unknown",
        };
        let said = outcomes(&answer, "bid.validity");
        prop_assert_eq!(said.iter().map(|own| own.0).collect::<Vec<_>>(), [expected], "{}", question);
        let unstated = answer["unstated"].as_array().cloned().unwrap_or_default();
        prop_assert_eq!(unstated.contains(&json!("bidValidity")), validity.is_none());
        prop_assert!(expected != "breached" || answer["verdict"] == "rejectable" || answer["verdict"] == "late");
        prop_assert!(expected != "unknown" || answer["verdict"] != "admissible");
    }

    /// What neither side states is named, whatever else they state; what is stated is not named.
    #[test]
    fn what_is_not_stated_is_named_and_nothing_else(
        tender in subsequence(OF_A_TENDER.to_vec(), 0..=OF_A_TENDER.len()),
        bid in subsequence(OF_A_BID.to_vec(), 0..=OF_A_BID.len()),
    ) {
        let states = |own: &[(&str, &str)], name: &str| own.iter().any(|(field, _)| *field == name);
        let mut question = json!({
            "tender": {"bidDeadline": {"on": "2026-03-02"}},
            "bid": {"id": "A", "receivedAt": "2026-03-01T09:00:00+01:00"},
        });
        for (field, _) in &tender {
            question["tender"][*field] = match *field {
                "bidValidity" => json!({"months": 4}),
                "requirements" => json!([{"id": "R", "kind": "mandatory"}]),
                _ => json!([{"id": "D", "required": true}]),
            };
        }
        for (field, _) in &bid {
            question["bid"][*field] = json!([]);
        }
        let answer = answer("bid.check", &question)?;
        let unstated = answer["unstated"].as_array().cloned().unwrap_or_default();
        for (field, code) in OF_A_TENDER {
            prop_assert_eq!(!unstated.contains(&json!(code)), states(&tender, field), "{}: {}", code, question);
        }
        for (field, code) in OF_A_BID {
            prop_assert_eq!(!unstated.contains(&json!(code)), states(&bid, field), "{}: {}", code, question);
        }
    }
}
