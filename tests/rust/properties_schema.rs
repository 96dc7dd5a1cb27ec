//! What the library writes is valid by its JSON Schema, whatever a shape holds; and what it
//! reads of a case that was changed in one place is valid too.

use crate::validation;

use std::num::NonZeroU32;

use anbud::advice::Need;
use anbud::assignment::{
    Adjustment, Anchor, AssignmentTerms, Compensation, ExtensionOption, InKind, IndexPeriod,
    MaxOptions, MonthDay, NoticeBy, NoticePeriod, NoticeTrigger, OptionClause, OptionState,
    Options, Reach, Rounding, YearMonth,
};
use anbud::award::{AwardModel, Formula, TieBreak, TieBreakKind};
use anbud::bid::{Bid, Bidder, Price, StatedNumber, SubmittedDocument};
use anbud::budget::{Commitment, Frame, FrameLine, FrameStatus};
use anbud::calendar::{
    ClockTime, Day, Instant, MonthSpan, NoticeLength, Span, WorkingDayKind, WorkingDays,
};
use anbud::cpv::CpvCode;
use anbud::dossier::{
    DatePrecision, DayOrMonth, Dossier, DossierBudget, Event, Measure, MeasurePrecision, Status,
};
use anbud::money::Sek;
use anbud::organisation::OrganisationNumber;
use anbud::partnership::{Contribution, ContributionKind, Partnership, Quantity};
use anbud::tender::{
    BidDeadline, BidValidity, Buyer, Lot, LotLimit, Procedure, Requirement, RequirementKind,
    RequirementText, Reservation, Tender, VatBasis,
};
use anbud::wire::{Extensions, Wire};
use anbud_tests::{cases, files, read};
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

fn a_text() -> impl Strategy<Value = String> {
    // Without the zero character, which no text holds.
    "[^\u{0}]{0,12}"
}

fn texts() -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec(a_text(), 0..3)
}

fn a_validity() -> impl Strategy<Value = BidValidity> {
    prop_oneof![
        (1..=u32::MAX).prop_map(BidValidity::Months),
        (1..=u32::MAX).prop_map(BidValidity::Days),
        a_day().prop_map(BidValidity::Until),
    ]
}

fn a_day() -> impl Strategy<Value = Day> {
    // Every day of 1900 to 2199.
    (0_i64..109_572).prop_map(|days| {
        Day::new(1900, 1, 1).and_then(|first| first.plus_days(days)).expect("a day")
    })
}

/// A month, a quarter or a year.
fn a_period() -> impl Strategy<Value = IndexPeriod> {
    let forms =
        (1900..2200_i32, 1..13_u32, 0..3_usize).prop_map(|(year, month, form)| match form {
            0 => format!("{year}-{month:02}"),
            1 => format!("{year}-Q{}", month.div_ceil(3)),
            _ => year.to_string(),
        });
    forms.prop_map(|text| IndexPeriod::parse(&text).expect("a period"))
}

fn a_month() -> impl Strategy<Value = YearMonth> {
    (1900..2200, 1..13)
        .prop_map(|(year, month)| YearMonth::parse(&format!("{year}-{month:02}")).expect("a month"))
}

fn an_instant() -> impl Strategy<Value = Instant> {
    (a_day(), 0..24, 0..60, 0..60, 0_u32..1_000_000_000, -23..24).prop_map(
        |(day, hour, minute, second, nano, offset)| {
            let offset = if offset == 0 { "Z".to_owned() } else { format!("{offset:+03}:30") };
            let text = format!("{day}T{hour:02}:{minute:02}:{second:02}.{nano:09}{offset}");
            Instant::parse(&text).expect("an instant")
        },
    )
}

fn an_amount() -> impl Strategy<Value = Sek> {
    (-99_999_999_999_999_999_i64..=99_999_999_999_999_999)
        .prop_map(|ore| Sek::from_ore(ore).expect("an amount"))
}

/// What a contract is estimated to cost: not below zero.
fn an_estimate() -> impl Strategy<Value = Sek> {
    (0..=99_999_999_999_999_999_i64).prop_map(|ore| Sek::from_ore(ore).expect("an amount"))
}

/// An amount that a model takes: above zero.
fn a_price() -> impl Strategy<Value = Sek> {
    (1_i64..=99_999_999_999_999_999).prop_map(|ore| Sek::from_ore(ore).expect("an amount"))
}

/// A decimal of any size and scale, read from its wire form.
fn a_quantity() -> impl Strategy<Value = Quantity> {
    (0_u64..1_000_000_000_000_000, 0_u32..1_000_000).prop_map(|(whole, fraction)| {
        let text = format!(r#"{{"quantity":"{whole}.{fraction:06}"}}"#);
        Contribution::from_json(&text).expect("a contribution").quantity.expect("a quantity")
    })
}

fn a_code() -> impl Strategy<Value = CpvCode> {
    (0_u32..100_000_000).prop_map(|code| CpvCode::parse(&format!("{code:08}")).expect("a code"))
}

fn extensions() -> impl Strategy<Value = Extensions> {
    (a_text(), any::<i64>()).prop_map(|(name, value)| {
        let own = json!({"extensions": {name: [value, null, 0.5]}}).to_string();
        Tender::from_json(&own).expect("a tender").extensions.expect("extensions")
    })
}

/// An empty shape with some of its fields stated.
macro_rules! a_shape {
    ($type:ident { $($field:ident: $strategy:expr),+ $(,)? }) => {{
        let shape = Just($type::new()).boxed();
        $(
            let shape = (shape, of($strategy)).prop_map(|(mut shape, value)| {
                shape.$field = value;
                shape
            }).boxed();
        )+
        shape
    }};
}

fn some<T: std::fmt::Debug + 'static>(
    one: impl Strategy<Value = T> + 'static,
) -> impl Strategy<Value = Vec<T>> {
    prop::collection::vec(one, 0..3)
}

fn words<T: Copy + std::fmt::Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = T> {
    select(all)
}

fn a_model() -> BoxedStrategy<AwardModel> {
    let points = a_price().prop_map(|per_point| Formula::AddedValue { per_point: Some(per_point) });
    let scale = (a_price(), any::<bool>()).prop_map(|(full, clamp)| Formula::AbsoluteLinear {
        price_weight: None,
        quality_weight: None,
        full: Some(full),
        zero: None,
        clamp_below_full: Some(clamp),
    });
    let tie = a_shape!(TieBreak { seed: a_text() })
        .prop_map(|tie_break| tie_break.kind(TieBreakKind::DrawLots));
    let formula = prop_oneof![points, scale, Just(Formula::PricePerQuality {})];
    let model = (formula, of(0_u32..7), of(tie)).prop_map(|(formula, places, tie_break)| {
        let mut model = AwardModel::new(formula);
        model.round_scores_to = places;
        model.tie_break = tie_break;
        model
    });
    prop_oneof![model, Just(AwardModel::lowest_price())].boxed()
}

fn working_days() -> impl Strategy<Value = WorkingDays> {
    let counts = of(words(WorkingDayKind::ALL));
    let closed = of(prop::collection::vec(a_day(), 0..3));
    ((1..=u32::MAX).prop_map(|count| NonZeroU32::new(count).expect("at least one")), counts, closed)
        .prop_map(|(count, counts, closed)| {
            let mut length = WorkingDays::new(count);
            length.counts = counts;
            length.closed = closed;
            length
        })
}

fn terms() -> BoxedStrategy<AssignmentTerms> {
    let length = || {
        prop_oneof![
            (1..=u32::MAX).prop_map(NoticeLength::Days),
            (1..=u32::MAX).prop_map(NoticeLength::Weeks),
            (1..=u32::MAX).prop_map(NoticeLength::Months),
            working_days().prop_map(NoticeLength::WorkingDays),
        ]
    };
    let fixed = a_day().prop_map(|day| MonthDay::parse(&day.to_string()[5..]).expect("a day"));
    let notice = a_shape!(NoticePeriod {
        by: words(NoticeBy::ALL),
        period: length(),
        anchor: words(Anchor::ALL),
        fixed_day: fixed,
        trigger: words(NoticeTrigger::ALL),
        deemed_after_days: any::<u32>(),
        earliest: a_day(),
        form: a_text(),
        reach: words(Reach::ALL),
    });
    let months = (1..=u32::MAX).prop_map(MonthSpan::Months);
    let max = any::<u32>().prop_map(MaxOptions::Count);
    let equal = a_shape!(Options {
        max: prop_oneof![max, Just(MaxOptions::Unlimited)],
        months: any::<u32>(),
        call_before: length(),
        called_by: words(NoticeBy::ALL),
        automatic: any::<bool>(),
        called: any::<u32>(),
        refused: any::<bool>(),
    });
    let each = some(a_shape!(ExtensionOption {
        months: any::<u32>(),
        call_before: length(),
        automatic: any::<bool>(),
        price: an_amount(),
        state: words(OptionState::ALL),
    }));
    let options =
        prop_oneof![equal.prop_map(OptionClause::Equal), each.prop_map(OptionClause::Each),];
    let term = (any::<bool>(), 1..=u32::MAX).prop_map(|(years, count)| match years {
        true => Span::Years(count),
        false => Span::Months(count),
    });
    let adjustment = a_shape!(Adjustment {
        base: a_period(),
        carry_over: any::<bool>(),
        round: words(Rounding::ALL),
    });
    a_shape!(AssignmentTerms {
        start: a_day(),
        term: term,
        until_further_notice: any::<bool>(),
        minimum_term: months,
        notice: some(notice),
        options: options,
        compensation: a_shape!(Compensation { annual: a_price(), includes: texts() }),
        adjustment: adjustment,
        in_kind: some(a_shape!(InKind { what: a_text(), quantity: any::<u32>() })),
        extensions: extensions(),
    })
}

fn a_tender() -> BoxedStrategy<Tender> {
    let number = select(vec!["2120000142", "162120000142", "802002-9711"])
        .prop_filter_map("a number", |number| OrganisationNumber::parse(number).ok());
    // Before two o'clock, so that no time of March is skipped.
    let time = (0..2, 0..60, of(0..60)).prop_map(|(hour, minute, second)| {
        let second = second.map_or_else(String::new, |second| format!(":{second:02}"));
        ClockTime::parse(&format!("{hour:02}:{minute:02}{second}")).expect("a time")
    });
    let requirement = a_shape!(Requirement {
        id: a_text(),
        text: a_shape!(RequirementText { sv: a_text(), en: a_text() }),
        kind: words(RequirementKind::ALL),
        evidence: texts(),
        curable: any::<bool>(),
    });
    a_shape!(Tender {
        title: a_text(),
        buyer: a_shape!(Buyer { name: a_text(), number: number }),
        started_on: a_day(),
        bid_deadline: a_shape!(BidDeadline { on: a_day(), time: time }),
        procedure: words(Procedure::ALL),
        cpv: some(a_code()),
        estimated_value: an_estimate(),
        vat: words(VatBasis::ALL),
        reservation: words(Reservation::ALL),
        bid_validity: a_validity(),
        lots: some(a_shape!(Lot { id: a_text(), estimated_value: an_estimate() })),
        lot_limit: a_shape!(LotLimit { max: any::<u32>(), order: texts() }),
        requirements: some(requirement),
        award: a_model(),
        terms: terms(),
        extensions: extensions(),
    })
}

fn a_bid() -> BoxedStrategy<Bid> {
    let document =
        a_shape!(SubmittedDocument { file_name: a_text(), signed: any::<bool>(), dated: a_day() });
    a_shape!(Bid {
        bidder: a_shape!(Bidder { number: a_text().prop_map(StatedNumber::new) }),
        received_at: an_instant(),
        prices: some(a_shape!(Price { lot: a_text(), annual: an_amount(), total: an_amount() })),
        documents: some(document),
        members: texts(),
        valid_until: a_day(),
        extensions: extensions(),
    })
}

fn a_dossier() -> BoxedStrategy<Dossier> {
    let event = prop_oneof![
        a_day().prop_map(|day| Event::new().on(DayOrMonth::Day(day))),
        a_month().prop_map(|month| {
            Event::new().on(DayOrMonth::Month(month)).precision(DatePrecision::Month)
        }),
    ];
    let contribution = a_shape!(Contribution {
        kind: words(ContributionKind::ALL),
        quantity: a_quantity(),
        in_budget: any::<bool>(),
    });
    let line = a_shape!(FrameLine { amount: an_amount(), status: words(FrameStatus::ALL) });
    let commitment = a_shape!(Commitment { annual: an_amount(), from: a_day() });
    let measure = a_shape!(Measure { base: a_text(), precision: words(MeasurePrecision::ALL) });
    a_shape!(Dossier {
        title: a_text(),
        status: words(Status::ALL),
        events: some(event),
        measures: some(measure),
        tender: a_tender(),
        bids: some(a_bid()),
        assignment: terms(),
        partnership: a_shape!(Partnership {
            contributions: some(contribution),
            signed_on: a_day()
        }),
        need: a_shape!(Need { cpv: some(a_code()), individuals_choose: any::<bool>() }),
        budget: a_shape!(DossierBudget {
            frame: a_shape!(Frame { lines: some(line) }),
            commitments: some(commitment),
        }),
    })
    .prop_map(|dossier| dossier.anbud("1"))
    .boxed()
}

/// What is written is read again, and valid.
fn written<T: Wire + serde::Serialize>(shape: &str, value: &T) -> Result<(), TestCaseError> {
    let text = serde_json::to_string(value).expect("JSON");
    prop_assert!(T::from_json(&text).is_ok(), "{}", text);
    let value: Value = serde_json::from_str(&text).expect("JSON");
    prop_assert_eq!(validation::faults(shape, &value), Vec::<String>::new(), "{}", text);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases().div_ceil(32)))]

    #[test]
    fn every_dossier_that_is_written_is_valid(dossier in a_dossier()) {
        written("Dossier", &dossier)?;
    }

    #[test]
    fn every_tender_bid_and_model_that_is_written_is_valid(
        tender in a_tender(), bid in a_bid(), model in a_model(), terms in terms(),
    ) {
        written("Tender", &tender)?;
        written("Bid", &bid)?;
        written("AwardModel", &model)?;
        written("AssignmentTerms", &terms)?;
    }
}

/// What may be put in the place of a value of a case.
fn strange() -> Vec<Value> {
    vec![
        json!(null),
        json!(true),
        json!(0),
        json!(-1),
        json!(0.5),
        json!(""),
        json!("0"),
        json!("-1"),
        json!("1.005"),
        json!("2024-02"),
        json!("2023-02-29"),
        json!("2024-02-29"),
        json!("open"),
        json!("month"),
        json!([]),
        json!(["2024-01-01"]),
        json!({}),
        json!({"months": 1}),
        json!({"kind": "lowestPrice"}),
    ]
}

fn pointers(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            for (name, own) in fields {
                found.push(format!("{at}/{name}"));
                pointers(own, &format!("{at}/{name}"), found);
            }
        }
        Value::Array(items) => {
            for (index, own) in items.iter().enumerate() {
                found.push(format!("{at}/{index}"));
                pointers(own, &format!("{at}/{index}"), found);
            }
        }
        _ => {}
    }
}

/// The schema is never stricter than the library; and where it is looser the library refuses
/// something that no form shows.
#[test]
fn a_case_that_was_changed_in_one_place_is_valid_where_it_is_read() {
    let (mut taken, mut refused_by_both, mut refused_by_library) = (0_u32, 0_u32, 0_u32);
    for path in files("examples/cases", "json") {
        if path.ends_with("umea-outreach-2014-bids.json") {
            continue;
        }
        let case: Value = serde_json::from_str(&read(&path)).expect("JSON");
        let mut places = Vec::new();
        pointers(&case, "", &mut places);
        // The sources are many and alike.
        places.retain(|place| !place.starts_with("/sources/0/points/"));
        for place in places {
            for value in strange() {
                let mut changed = case.clone();
                *changed.pointer_mut(&place).expect("a place") = value;
                let faults = validation::faults("Dossier", &changed);
                match Dossier::from_json(&changed.to_string()) {
                    Ok(_) => {
                        assert_eq!(faults, Vec::<String>::new(), "{}{place}", path.display());
                        taken += 1;
                    }
                    Err(_) if faults.is_empty() => refused_by_library += 1,
                    Err(_) => refused_by_both += 1,
                }
            }
        }
    }
    assert!(taken > 1_000 && refused_by_both > 5_000, "{taken} {refused_by_both}");
    // Days before their start, amounts within two years, and the like.
    assert!(refused_by_library * 100 < refused_by_both, "{refused_by_library} {refused_by_both}");
}
