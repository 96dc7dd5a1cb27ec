//! Laws of evaluation that hold for every set of bids: F21–F34.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use anbud::award::AwardModel;
use anbud::evaluation::{
    LotBids, Ranking, ScoredBid, Screen, abnormally_low, award_lots, compare, rank, sensitivity,
};
use anbud::rational::Rational;
use anbud::tender::LotLimit;
use anbud::wire::Wire;
use anbud_tests::cases;
use proptest::prelude::*;

const WEIGHTED: &[&str] = &[
    "lowestOverPrice",
    "linearToLowest",
    "range",
    "quadratic",
    "meanBased",
    "lowestOverPriceAndBestQuality",
];

/// All models on the same bids, the life-cycle cost apart, with a weight of price where they have one.
fn models(weight: u32) -> Vec<AwardModel> {
    let weights = format!(r#""priceWeight":"{weight}","qualityWeight":"{}""#, 100 - weight);
    let mut texts: Vec<String> =
        WEIGHTED.iter().map(|kind| format!(r#"{{"kind":"{kind}",{weights}}}"#)).collect();
    texts.push(format!(r#"{{"kind":"linearToLowest",{weights},"clampAtZero":true}}"#));
    texts.push(r#"{"kind":"medianDeduction","factor":"0.6"}"#.to_owned());
    texts.extend(absolute_texts(&weights));
    texts.iter().map(|text| AwardModel::from_json(text).expect("a model")).collect()
}

fn absolute_texts(weights: &str) -> Vec<String> {
    vec![
        r#"{"kind":"lowestPrice"}"#.to_owned(),
        r#"{"kind":"addedValue","perPoint":"30000"}"#.to_owned(),
        r#"{"kind":"pricePerQuality"}"#.to_owned(),
        r#"{"kind":"valueForMoney"}"#.to_owned(),
        r#"{"kind":"fixedPrice"}"#.to_owned(),
        format!(r#"{{"kind":"absoluteLinear",{weights},"full":"2000000","zero":"6000000"}}"#),
    ]
}

fn absolute(weight: u32) -> Vec<AwardModel> {
    let weights = format!(r#""priceWeight":"{weight}","qualityWeight":"{}""#, 100 - weight);
    let texts = absolute_texts(&weights);
    texts.iter().map(|text| AwardModel::from_json(text).expect("a model")).collect()
}

/// Price in kronor and quality of a bid.
type Pair = (u32, u32);

fn bids(pairs: &[Pair]) -> Vec<ScoredBid> {
    let bid = |(index, (price, quality)): (usize, &Pair)| {
        bid(&format!("B{index:03}"), *price, *quality, true)
    };
    pairs.iter().enumerate().map(bid).collect()
}

fn bid(id: &str, price: u32, quality: u32, admissible: bool) -> ScoredBid {
    let text = format!(
        r#"{{"id":"{id}","price":"{price}","quality":"{quality}","admissible":{admissible}}}"#
    );
    ScoredBid::from_json(&text).expect("a bid")
}

fn ranked(model: &AwardModel, bids: &[ScoredBid]) -> Ranking {
    rank(model, bids).expect("a ranking")
}

fn ranks(ranking: &Ranking) -> BTreeMap<String, usize> {
    ranking.ranking.iter().map(|own| (own.bid.clone(), own.rank)).collect()
}

fn winners(ranking: &Ranking) -> Vec<String> {
    ranking.winners().map(str::to_owned).collect()
}

/// Few distinct figures, so that ties happen.
fn some_pairs() -> impl Strategy<Value = Vec<Pair>> {
    let wide = (1_u32..10_000_000, 1_u32..=100);
    let narrow = (1_u32..6, 1_u32..6).prop_map(|(price, quality)| (price * 1000, quality * 10));
    prop_oneof![prop::collection::vec(wide, 1..6), prop::collection::vec(narrow, 1..7),]
}

fn a_weight() -> impl Strategy<Value = u32> {
    1_u32..100
}

/// How many sets of bids a property is tried on. Each is a case for every model it loops over,
/// four at least, so that a property meets 2 000 cases, or as many as `ANBUD_CASES` says.
fn sets() -> ProptestConfig {
    ProptestConfig::with_cases(cases().div_ceil(4))
}

proptest! {
    #![proptest_config(sets())]

    #[test]
    fn the_order_of_the_input_does_not_matter(pairs in some_pairs(), weight in a_weight()) {
        let stated = bids(&pairs);
        let turned: Vec<ScoredBid> = stated.iter().rev().cloned().collect();
        for model in models(weight) {
            let (one, other) = (ranked(&model, &stated), ranked(&model, &turned));
            prop_assert_eq!(one.ranking, other.ranking);
            prop_assert_eq!(one.ties, other.ties);
            prop_assert_eq!(one.decisive_losers, other.decisive_losers);
        }
    }

    #[test]
    fn other_names_give_the_same_ranks(pairs in some_pairs(), weight in a_weight()) {
        let stated = bids(&pairs);
        let last = stated.len();
        let renamed: Vec<ScoredBid> = pairs.iter().enumerate()
            .map(|(index, (price, quality))| bid(&format!("X{:03}", last - index), *price, *quality, true))
            .collect();
        for model in models(weight) {
            let (one, other) = (ranks(&ranked(&model, &stated)), ranks(&ranked(&model, &renamed)));
            for index in 0..last {
                prop_assert_eq!(one[&format!("B{index:03}")], other[&format!("X{:03}", last - index)]);
            }
        }
    }

    #[test]
    fn an_inadmissible_bid_changes_nothing(pairs in some_pairs(), extra in (0_u32..9_000_000, 0_u32..=100), weight in a_weight()) {
        let stated = bids(&pairs);
        let mut more = vec![bid("late", extra.0, extra.1, false)];
        more.extend(stated.iter().cloned());
        for model in models(weight) {
            let (one, other) = (ranked(&model, &stated), ranked(&model, &more));
            prop_assert_eq!(one.ranking, other.ranking);
            prop_assert_eq!(one.decisive_losers, other.decisive_losers);
        }
    }

    #[test]
    fn an_absolute_model_never_turns_two_bids_for_a_third(pairs in some_pairs(), weight in a_weight()) {
        let stated = bids(&pairs);
        for model in absolute(weight) {
            let all = ranked(&model, &stated);
            prop_assert!(all.decisive_losers.is_empty());
            let rest = ranked(&model, stated.get(1..).unwrap_or_default());
            let order: Vec<&str> = all.ranking.iter().map(|own| own.bid.as_str()).filter(|id| *id != "B000").collect();
            let of_rest: Vec<&str> = rest.ranking.iter().map(|own| own.bid.as_str()).collect();
            prop_assert_eq!(order, of_rest);
        }
    }

    #[test]
    fn decisive_losers_are_those_whose_removal_changes_the_winners(pairs in some_pairs(), weight in a_weight(), rounding in prop::option::of(0_u32..3), lots in any::<bool>()) {
        let stated = bids(&pairs);
        for mut model in models(weight) {
            if model.formula.kind() != "lowestPrice" {
                if let Some(places) = rounding {
                    model = model.rounded_to(places);
                }
                if lots {
                    let rule = r#"{"kind":"drawLots","seed":"17"}"#;
                    model = model.with_tie_break(Wire::from_json(rule).expect("a rule"));
                }
            }
            let all = ranked(&model, &stated);
            let first = winners(&all);
            let mut decisive = Vec::new();
            for (index, bid) in stated.iter().enumerate() {
                let id = bid.id.clone().unwrap_or_default();
                if first.contains(&id) {
                    continue;
                }
                let mut others = stated.clone();
                others.remove(index);
                if winners(&ranked(&model, &others)) != first {
                    decisive.push(id);
                }
            }
            prop_assert_eq!(all.decisive_losers, decisive, "{:?}", model);
        }
    }

    #[test]
    fn a_lower_price_never_lowers_the_own_rank(pairs in some_pairs(), cut in 1_u32..1_000_000, weight in a_weight()) {
        let before = bids(&pairs);
        let mut cheaper = pairs.clone();
        cheaper[0].0 = cheaper[0].0.saturating_sub(cut).max(1);
        let after = bids(&cheaper);
        for model in models(weight) {
            let (one, other) = (ranks(&ranked(&model, &before)), ranks(&ranked(&model, &after)));
            prop_assert!(other["B000"] <= one["B000"], "{:?}", model);
        }
    }

    #[test]
    fn a_better_quality_never_lowers_the_own_rank(pairs in some_pairs(), more in 1_u32..100, weight in a_weight()) {
        let before = bids(&pairs);
        let mut better = pairs.clone();
        better[0].1 = (better[0].1 + more).min(100);
        let after = bids(&better);
        for model in models(weight) {
            let (one, other) = (ranks(&ranked(&model, &before)), ranks(&ranked(&model, &after)));
            prop_assert!(other["B000"] <= one["B000"], "{:?}", model);
        }
    }

    #[test]
    fn prices_in_another_unit_give_the_same_order(pairs in some_pairs(), factor in 2_u32..100, weight in a_weight()) {
        let scaled: Vec<Pair> = pairs.iter().map(|(price, quality)| (price * factor, *quality)).collect();
        for model in models(weight) {
            let anchored = ["addedValue", "absoluteLinear"].contains(&model.formula.kind());
            if !anchored {
                prop_assert_eq!(ranks(&ranked(&model, &bids(&pairs))), ranks(&ranked(&model, &bids(&scaled))));
            }
        }
    }

    #[test]
    fn the_same_addition_to_all_prices_keeps_the_order_of_four_models(pairs in some_pairs(), more in 1_u32..1_000_000, weight in a_weight()) {
        let shifted: Vec<Pair> = pairs.iter().map(|(price, quality)| (price + more, *quality)).collect();
        for model in models(weight) {
            if ["lowestPrice", "range", "addedValue", "absoluteLinear"].contains(&model.formula.kind()) {
                prop_assert_eq!(ranks(&ranked(&model, &bids(&pairs))), ranks(&ranked(&model, &bids(&shifted))));
            }
        }
    }

    #[test]
    fn a_dearer_and_poorer_bid_never_beats_the_one_above_it(pairs in some_pairs(), weight in a_weight()) {
        let stated = bids(&pairs);
        for model in models(weight) {
            let own = ranks(&ranked(&model, &stated));
            for (one, (price, quality)) in pairs.iter().enumerate() {
                for (other, (dearer, poorer)) in pairs.iter().enumerate() {
                    if price <= dearer && quality >= poorer {
                        let (one, other) = (format!("B{one:03}"), format!("B{other:03}"));
                        prop_assert!(own[&one] <= own[&other]);
                    }
                }
            }
        }
    }

    #[test]
    fn equal_scores_share_a_rank_and_others_do_not(pairs in some_pairs(), weight in a_weight()) {
        let stated = bids(&pairs);
        for model in models(weight) {
            let ranking = ranked(&model, &stated);
            for (index, own) in ranking.ranking.iter().enumerate() {
                let equal: Vec<&str> = ranking.ranking.iter().filter(|other| other.score == own.score).map(|other| other.bid.as_str()).collect();
                let same: Vec<&str> = ranking.ranking.iter().filter(|other| other.rank == own.rank).map(|other| other.bid.as_str()).collect();
                prop_assert_eq!(&equal, &same);
                prop_assert!(own.rank <= index + 1);
                let tied = ranking.ties.iter().any(|group| *group == equal);
                prop_assert_eq!(tied, equal.len() > 1);
            }
        }
    }

    #[test]
    fn one_bid_is_first_in_every_model(pair in (1_u32..10_000_000, 1_u32..=100), weight in a_weight()) {
        for model in models(weight) {
            prop_assert_eq!(winners(&ranked(&model, &bids(&[pair]))), ["B000"]);
        }
    }

    #[test]
    fn equal_prices_leave_the_order_to_quality(qualities in prop::collection::vec(1_u32..=100, 1..7), price in 1_u32..9_000_000, weight in a_weight()) {
        let pairs: Vec<Pair> = qualities.iter().map(|quality| (price, *quality)).collect();
        let by_quality = AwardModel::from_json(r#"{"kind":"fixedPrice"}"#).expect("a model");
        let wanted = ranks(&ranked(&by_quality, &bids(&pairs)));
        for model in models(weight) {
            if model.formula.kind() != "lowestPrice" {
                prop_assert_eq!(&ranks(&ranked(&model, &bids(&pairs))), &wanted);
            }
        }
    }

    #[test]
    fn printing_never_changes_the_order(pairs in some_pairs(), weight in a_weight()) {
        for model in models(weight) {
            for own in ranked(&model, &bids(&pairs)).ranking {
                let read = Rational::from_json(&own.score.to_json().expect("JSON")).expect("a score");
                prop_assert_eq!(read, own.score);
            }
        }
    }

    #[test]
    fn a_comparison_names_the_winners_of_each_ranking(pairs in some_pairs(), weight in a_weight()) {
        let (stated, models) = (bids(&pairs), models(weight));
        let comparison = compare(&stated, &models).expect("a comparison");
        for (model, own) in models.iter().zip(comparison.winners) {
            prop_assert_eq!(own.winners, winners(&ranked(model, &stated)));
        }
    }

    #[test]
    fn a_model_keeps_its_wire_form(weight in a_weight(), places in 0_u32..7) {
        for model in models(weight) {
            let kept = AwardModel::from_json(&model.to_json().expect("JSON")).expect("a model");
            prop_assert_eq!(&kept, &model);
            let rounded = model.rounded_to(places);
            let read = AwardModel::from_json(&rounded.to_json().expect("JSON"));
            if rounded.formula.kind() == "lowestPrice" {
                prop_assert_eq!(read.unwrap_err().code().as_str(), "input.unknown_field");
            } else {
                prop_assert_eq!(read.expect("a model"), rounded);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases()))]

    #[test]
    fn without_a_clamp_a_lower_price_always_scores_more(low in 0_u32..9_000_000, step in 1_u32..1_000_000, quality in 0_u32..=100, weight in a_weight()) {
        let model = absolute(weight).pop().expect("the absolute scale");
        let ranking = ranked(&model, &bids(&[(low, quality), (low + step, quality)]));
        prop_assert!(ranking.ranking[0].score > ranking.ranking[1].score);
        prop_assert_eq!(ranking.ranking[0].bid.as_str(), "B000");
    }

    #[test]
    fn a_flag_alone_never_removes_a_bid(pairs in some_pairs(), below in 1_u32..=100) {
        let stated = bids(&pairs);
        let screen = |text: String| Screen::from_json(&text).expect("a screen");
        let screens = [
            screen(format!(r#"{{"kind":"shareOfMeanOfOthers","below":"{}.{:02}"}}"#, below / 100, below % 100)),
            screen(r#"{"kind":"gapToNext","above":"0.1"}"#.to_owned()),
            screen(r#"{"kind":"medianDeviation","above":"1"}"#.to_owned()),
        ];
        let low = abnormally_low(&stated, &screens, None).expect("an answer");
        let ranking = ranked(&AwardModel::lowest_price(), &stated);
        prop_assert_eq!(ranking.ranking.len(), stated.len());
        for flag in &low.flags {
            prop_assert!(ranks(&ranking).contains_key(&flag.bid));
        }
    }

    #[test]
    fn lots_follow_the_order_within_the_limit_and_never_beat_the_best(
        table in prop::collection::vec(prop::collection::vec(prop::option::of(0_u32..40), 3), 1..5),
        max in 1_u32..4,
        turn in any::<bool>(),
    ) {
        let lots: Vec<LotBids> = table.iter().enumerate().map(|(lot, row)| {
            let bids = row.iter().enumerate().filter_map(|(bidder, price)| {
                Some(bid(&format!("X{bidder}"), (*price)?, 50, true))
            });
            LotBids::new().id(format!("L{lot}")).bids(bids.collect::<Vec<_>>())
        }).collect();
        let mut order: Vec<String> = (0..table.len()).map(|lot| format!("L{lot}")).collect();
        if turn {
            order.reverse();
        }
        let limit = LotLimit::new().max(max).order(order.clone());
        // Ids separate equal prices here, as a draw would.
        let mut model = AwardModel::from_json(r#"{"kind":"addedValue","perPoint":"0.01"}"#).expect("a model");
        model = model.with_tie_break(Wire::from_json(r#"{"kind":"drawLots","seed":"1"}"#).expect("a rule"));
        let awarded = award_lots(Some(&model), &lots, Some(&limit), None).expect("an answer");
        let shown: Vec<&str> = awarded.awards.iter().map(|own| own.lot.as_str()).collect();
        prop_assert_eq!(shown, order.iter().map(String::as_str).collect::<Vec<_>>());
        let mut held: BTreeMap<&str, u32> = BTreeMap::new();
        for award in &awarded.awards {
            let lot = lots.iter().find(|lot| lot.id.as_deref() == Some(&award.lot)).expect("the lot");
            let ranking = ranked(&model, lot.bids.as_deref().unwrap_or_default());
            let next = ranking.ranking.iter().find(|own| held.get(own.bid.as_str()).copied().unwrap_or(0) < max);
            prop_assert_eq!(award.bid.as_deref(), next.map(|own| own.bid.as_str()));
            if let Some(bid) = &award.bid {
                *held.entry(bid).or_default() += 1;
            }
        }
        prop_assert!(held.values().all(|count| *count <= max));
        let best = awarded.optimal.expect("the best assignment");
        let filled = awarded.awards.iter().filter(|own| own.bid.is_some()).count();
        let most = best.awards.iter().filter(|own| own.bid.is_some()).count();
        prop_assert!(filled <= most);
        prop_assert_eq!(awarded.gap.is_some(), filled == most);
        if let Some(gap) = awarded.gap {
            prop_assert!(gap >= Rational::whole(0), "{gap}");
        }
    }
}

#[test]
fn ume_5b_is_a_witness_of_rank_reversal() {
    let pairs = [(4_800_000, 80), (4_200_000, 69), (3_900_000, 46), (3_200_000, 20)];
    let relative = &models(50)[0];
    let (three, four) = (ranked(relative, &bids(&pairs[..3])), ranked(relative, &bids(&pairs)));
    assert_eq!(
        (winners(&three), winners(&four)),
        (vec!["B001".to_owned()], vec!["B000".to_owned()])
    );
    assert_eq!(four.decisive_losers, ["B003"]);
}

/// The next of a row of numbers that looks random and is the same each time.
fn next(state: &mut u64, below: u32) -> u32 {
    *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    u32::try_from((*state >> 33) % u64::from(below)).expect("a small number")
}

#[test]
fn each_relative_model_has_a_witness_of_rank_reversal_that_is_found_by_search() {
    for model in models(50).into_iter().filter(AwardModel::is_relative) {
        let mut state = 2022;
        let witness = (0..20_000).find_map(|_| {
            let count = 3 + next(&mut state, 3);
            let pairs: Vec<Pair> =
                (0..count).map(|_| (1 + next(&mut state, 90), 1 + next(&mut state, 100))).collect();
            let ranking = ranked(&model, &bids(&pairs));
            let loser = ranking.decisive_losers.first()?.clone();
            Some((pairs, winners(&ranking), loser))
        });
        let (pairs, with, loser) = witness.unwrap_or_else(|| panic!("none of {model:?}"));
        let place: usize = loser[1..].parse().expect("its place");
        let stated = bids(&pairs);
        let mut others = stated.clone();
        others.remove(place);
        assert!(!with.contains(&loser));
        assert_ne!(winners(&ranked(&model, &others)), with, "{model:?} {pairs:?}");
        let told = sensitivity(&model, &stated).expect("an answer");
        assert!(told.decisive.iter().any(|own| own.bid == loser), "{model:?}");
    }
}

#[test]
fn thousands_of_bids_are_ranked_without_a_wait() {
    let pairs: Vec<Pair> = (0..1_000_u32)
        .map(|index| (1_000_000 + index * 7919 % 900_001, 1 + index * 31 % 100))
        .collect();
    let stated = bids(&pairs);
    let begun = Instant::now();
    for model in models(50) {
        assert_eq!(ranked(&model, &stated).ranking.len(), 1_000);
    }
    assert!(begun.elapsed() < Duration::from_secs(60), "{:?}", begun.elapsed());
}
