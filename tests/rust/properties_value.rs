//! The value that the law counts: computed here a second time, in whole months and whole öre, and
//! compared with what limits and thresholds are said to give.

use anbud::calendar::Day;
use anbud_tests::cases;
use proptest::prelude::*;
use serde_json::{Value, json};

/// A day on which a procurement begins, the limits of that day in kronor (general and annex 2),
/// whether the limit itself is allowed, and the threshold.
const LAWS: [(&str, i64, i64, bool, i64); 4] = [
    ("2021-06-01", 615_312, 615_312, true, 2_197_545),
    ("2022-01-31", 626_284, 626_284, true, 2_236_731),
    ("2022-02-01", 700_000, 7_802_550, false, 2_236_731),
    ("2025-04-01", 700_000, 8_109_450, false, 2_389_585),
];

/// Months that are counted for a service without an end, and for goods that are leased.
const OPEN_ENDED: i64 = 48;
const RECURRING: i64 = 12;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Service,
    Annex2,
    Goods,
}

#[derive(Debug, Clone)]
struct Purchase {
    law: usize,
    kind: Kind,
    /// Whole months of the fixed term; none runs until further notice.
    months: Option<i64>,
    /// How many options of how many months; none is not stated.
    options: Option<(i64, i64)>,
    /// A month's price in kronor.
    monthly: Option<i64>,
    /// A price for the whole term.
    total: Option<i64>,
    lots: Vec<Option<i64>>,
    stated: Option<i64>,
    framework: bool,
}

impl Purchase {
    fn tender(&self, procedure: &str) -> Value {
        let start: Day = "2026-01-01".parse().expect("a day");
        let mut terms = json!({"start": start.to_string()});
        match self.months {
            Some(months) => {
                let months = u32::try_from(months).expect("months");
                let end = start.plus_months(months).and_then(Day::previous).expect("a day");
                terms["end"] = json!(end.to_string());
            }
            None => terms["untilFurtherNotice"] = json!(true),
        }
        if let Some((max, months)) = self.options {
            terms["options"] = json!({"max": max, "months": months});
        }
        let mut paid = json!({});
        if let Some(monthly) = self.monthly {
            paid["monthly"] = json!(monthly.to_string());
        }
        if let Some(total) = self.total {
            paid["total"] = json!(total.to_string());
        }
        terms["compensation"] = paid;
        let code = match self.kind {
            Kind::Service => "72000000-5",
            Kind::Annex2 => "85312000-9",
            Kind::Goods => "33100000-1",
        };
        let mut tender = json!({
            "startedOn": LAWS[self.law].0, "procedure": procedure, "cpv": [code], "vat": "excluded",
            "buyer": {"authority": "subcentral"}, "terms": terms,
        });
        if !self.lots.is_empty() {
            let lot = |(place, value): (usize, &Option<i64>)| {
                let mut lot = json!({"id": place.to_string()});
                if let Some(value) = value {
                    lot["estimatedValue"] = json!(value.to_string());
                }
                lot
            };
            tender["lots"] = self.lots.iter().enumerate().map(lot).collect();
        }
        if let Some(stated) = self.stated {
            tender["estimatedValue"] = json!(stated.to_string());
        }
        if self.framework {
            tender["agreement"] = json!("framework");
        }
        tender
    }

    /// The least that the law counts, in kronor.
    fn least(&self) -> i64 {
        let options = self.options.filter(|_| self.months.is_some());
        let more = options.map_or(0, |(max, months)| max * months);
        let by_terms = match (self.total, self.monthly, self.months) {
            (Some(total), Some(monthly), _) => total + monthly * more,
            (Some(total), None, _) => total,
            (None, Some(monthly), Some(months)) if self.kind == Kind::Goods => {
                monthly * (months + more)
            }
            (None, Some(monthly), Some(months)) => monthly * (months + more).min(OPEN_ENDED),
            (None, Some(monthly), None) if self.kind == Kind::Goods => monthly * RECURRING,
            (None, Some(monthly), None) => monthly * OPEN_ENDED,
            (None, None, _) => 0,
        };
        let lots = self.lots.iter().flatten().sum();
        self.stated.unwrap_or(0).max(by_terms).max(lots)
    }

    /// Whether nothing is left open that could raise it.
    fn is_exact(&self) -> bool {
        let fixed = self.months.is_some();
        let priced = self.monthly.is_some() || self.total.is_some();
        let options_known = !fixed || self.options.is_some() || !priced;
        let unpriced_options = fixed
            && self.total.is_some()
            && self.monthly.is_none()
            && self.options.is_some_and(|(max, months)| max * months > 0);
        let leased = self.kind == Kind::Goods && !fixed && self.total.is_none() && priced;
        let some_lots = self.lots.iter().any(Option::is_some);
        let lots_known = !some_lots || self.lots.iter().all(Option::is_some);
        self.stated.is_some() && options_known && !unpriced_options && !leased && lots_known
    }

    fn is_over(&self) -> bool {
        let (_, general, annex_2, itself, _) = LAWS[self.law];
        let limit = if self.kind == Kind::Annex2 { annex_2 } else { general };
        if itself { self.least() > limit } else { self.least() >= limit }
    }
}

fn ask(call: &str, question: &Value) -> Value {
    let answer = anbud::call(call, &question.to_string());
    let answer = answer.unwrap_or_else(|error| panic!("{error}: {question}"));
    serde_json::from_str(&answer).expect("JSON")
}

fn finding(findings: &Value, rule: &str) -> Value {
    let all = findings.as_array().expect("findings");
    all.iter().find(|own| own["rule"] == rule).unwrap_or_else(|| panic!("no {rule}")).clone()
}

fn outcome(tender: &Value, rule: &str) -> Value {
    let check = ask("tender.check", &json!({"tender": tender}));
    finding(&check["findings"], rule)["outcome"]["kind"].clone()
}

/// The act of 2016 has no list of annex 2 a by which a code of annex 2 is told apart before 2022.
fn settled(purchase: &Purchase) -> bool {
    purchase.kind != Kind::Annex2 || purchase.law >= 2
}

fn a_purchase() -> impl Strategy<Value = Purchase> {
    let kinds = prop::sample::select(vec![Kind::Service, Kind::Annex2, Kind::Goods]);
    let lot = prop::option::weighted(0.8, 1_i64..600_000);
    (
        (0_usize..LAWS.len(), kinds),
        prop::option::weighted(0.8, 1_i64..80),
        prop::option::weighted(0.8, (0_i64..4, 1_i64..30)),
        prop::option::weighted(0.7, 1_i64..40_000),
        prop::option::weighted(0.3, 1_i64..900_000),
        prop::collection::vec(lot, 0..4),
        prop::option::weighted(0.8, 1_i64..3_000_000),
        any::<bool>(),
    )
        .prop_map(|((law, kind), months, options, monthly, total, lots, stated, framework)| {
            Purchase { law, kind, months, options, monthly, total, lots, stated, framework }
        })
        .prop_filter("annex 2 a is not recorded as a whole", settled)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_direct_award_is_allowed_at_or_over_the_limit_by_the_counted_value(own in a_purchase()) {
        let tender = own.tender("directAward");
        let check = ask("tender.check", &json!({"tender": tender}));
        for rule in ["law.direct_award", "lou.19a.2.direct_award"] {
            let kind = &finding(&check["findings"], rule)["outcome"]["kind"];
            if own.is_over() {
                prop_assert_eq!(kind, "breached", "{}", rule);
            } else if own.is_exact() {
                prop_assert_eq!(kind, "satisfied", "{}", rule);
            } else {
                prop_assert_ne!(kind, "breached", "{}", rule);
            }
        }
    }

    #[test]
    fn the_regime_follows_the_counted_value(own in a_purchase()) {
        let check = ask("tender.check", &json!({"tender": own.tender("open")}));
        let regime = finding(&check["findings"], "law.regime");
        let at_or_over = own.least() >= LAWS[own.law].4;
        let told = regime["facts"]["regime"]["value"].as_str();
        match own.kind {
            Kind::Annex2 => prop_assert_eq!(told, Some("lou-2016-annex-2")),
            _ if at_or_over => prop_assert_eq!(told, Some("lou-2016-directive")),
            _ if own.is_exact() => prop_assert_eq!(told, Some("lou-2016-below")),
            _ => prop_assert_ne!(told, Some("lou-2016-directive")),
        }
        // A review and a plan say the same.
        let dossier = json!({"anbud": "1", "tender": own.tender("open")});
        let review = ask("dossier.review", &json!({"dossier": dossier, "asOf": "2026-01-01"}));
        let topics = review["topics"].as_array().expect("topics");
        let topic = topics.iter().find(|own| own["topic"] == "tender").expect("the tender");
        let reviewed = finding(&topic["findings"], "law.regime");
        prop_assert_eq!(&reviewed["outcome"]["kind"], &regime["outcome"]["kind"]);
        prop_assert_eq!(&reviewed["facts"]["regime"], &regime["facts"]["regime"]);
        let plan = ask(
            "tender.backward",
            &json!({"tender": own.tender("open"), "contractStartOn": "2026-01-01"}),
        );
        let steps = plan["steps"].as_array().expect("steps");
        let by_minimum = steps.iter().any(|step| step["rule"] == "lou.11.2.open_minimum");
        prop_assert_eq!(by_minimum, told == Some("lou-2016-directive"));
    }

    #[test]
    fn more_options_never_make_a_direct_award_allowed(own in a_purchase(), more in 1_i64..4) {
        let before = outcome(&own.tender("directAward"), "lou.19a.2.direct_award");
        let mut longer = own.clone();
        let (max, months) = own.options.unwrap_or((0, 12));
        longer.options = Some((max + more, months));
        let after = outcome(&longer.tender("directAward"), "lou.19a.2.direct_award");
        if before == "breached" {
            prop_assert_eq!(&after, "breached");
        }
        if own.options.is_some() && after == "satisfied" {
            prop_assert_eq!(&before, "satisfied");
        }
    }
}
