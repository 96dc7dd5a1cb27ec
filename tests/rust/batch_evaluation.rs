//! The batch path ranks each procurement as the call does by itself.

use anbud::award::AwardModel;
use anbud::batch::{BatchRanking, BidColumns, CriterionColumn, rank, score_places};
use anbud::evaluation::{self, Ranking};
use anbud::rational::Rational;
use anbud::wire::Wire;
use anbud_tests::cases;
use rust_decimal::Decimal;
use serde_json::{Value, json};

/// Random numbers that are the same each time (xorshift).
struct Random(u64);

impl Random {
    fn below(&mut self, bound: u64) -> i64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        i64::try_from(self.0 % bound).expect("a number")
    }

    fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        all[usize::try_from(self.below(all.len() as u64)).expect("a place")]
    }
}

/// All models with columns, with and without rounding and rules on equal bids.
fn models(random: &mut Random) -> Vec<AwardModel> {
    let price = random.one_of(&["10", "40", "50", "62.5", "99.999"]);
    let quality = (Decimal::ONE_HUNDRED - price.parse::<Decimal>().expect("a weight")).to_string();
    let weighted = |kind: &str, more: Value| {
        let mut model = json!({"kind": kind, "priceWeight": price, "qualityWeight": quality});
        model.as_object_mut().expect("fields").extend(more.as_object().expect("fields").clone());
        model
    };
    let mut all = vec![
        weighted("lowestOverPrice", json!({})),
        weighted("linearToLowest", json!({})),
        weighted("linearToLowest", json!({"clampAtZero": true})),
        weighted("range", json!({})),
        weighted("quadratic", json!({})),
        weighted("meanBased", json!({})),
        weighted("lowestOverPriceAndBestQuality", json!({})),
        weighted("absoluteLinear", json!({"full": "2000000", "zero": "6000000.5"})),
        weighted("absoluteLinear", json!({"full": "0", "zero": "6000000", "clampBelowFull": true})),
        json!({"kind": "addedValue", "perPoint": "30000.25"}),
        json!({"kind": "medianDeduction", "factor": "0.6333"}),
        json!({"kind": "pricePerQuality"}),
        json!({"kind": "valueForMoney"}),
        json!({"kind": "fixedPrice", "price": "1000"}),
    ];
    for model in &mut all {
        if random.below(2) == 0 {
            model["roundScoresTo"] = json!(random.below(7));
        }
        match random.below(4) {
            0 => model["tieBreak"] = json!({"kind": "lowerPrice"}),
            1 => model["tieBreak"] = json!({"kind": "higherQuality"}),
            2 => model["tieBreak"] = json!({"kind": "drawLots", "seed": "vinter"}),
            _ => {}
        }
    }
    all.push(json!({"kind": "lowestPrice"}));
    all.iter().map(|model| AwardModel::from_json(&model.to_string()).expect("a model")).collect()
}

/// Bids of many procurements, as columns.
#[derive(Default)]
struct Bids {
    procurement: Vec<i64>,
    price: Vec<i64>,
    weights: Vec<Decimal>,
    points: Vec<Vec<i64>>,
    places: u32,
    admissible: Vec<Option<bool>>,
    ids: Vec<String>,
}

impl Bids {
    /// Few distinct figures in every second procurement, so that ties happen.
    fn random(random: &mut Random, procurements: usize, largest: u64) -> Self {
        let weights = random.one_of(&[
            &["100"][..],
            &["60", "40"],
            &["12.5", "7.5", "30", "25", "25"],
            &["33.333333", "66.666667"],
            &["33.3333333333333", "66.6666666666667"],
        ]);
        let weights: Vec<Decimal> =
            weights.iter().map(|own| own.parse().expect("a weight")).collect();
        let places = random.one_of(&[0, 1, 2, 6]);
        let most = 100 * 10_u64.pow(places);
        let mut bids =
            Self { places, points: vec![vec![]; weights.len()], weights, ..Self::default() };
        for procurement in 0..procurements {
            let narrow = procurement % 2 == 0;
            for bid in 0..random.one_of(&[1, 2, 3, 5, 8, 8, 40]) {
                bids.procurement.push(i64::try_from(procurement).expect("a number") * 3 - 5);
                let step = i64::try_from(largest / 4).expect("a step");
                let price = if narrow { random.below(4) * step } else { random.below(largest) };
                // Not so low that the points of the others have more digits than there is room for.
                bids.price.push(price + step / 50 + 1);
                for points in &mut bids.points {
                    let quarter = i64::try_from(most / 4).expect("points");
                    points.push(match narrow {
                        true => (random.below(4) + 1) * quarter,
                        false => random.below(most) + 1,
                    });
                }
                bids.admissible.push(random.one_of(&[
                    Some(true),
                    Some(true),
                    Some(true),
                    Some(true),
                    None,
                    Some(false),
                ]));
                bids.ids.push(format!("Anbudsgivare {bid}"));
            }
        }
        bids
    }

    fn ranked(&self, model: &AwardModel, exact: bool) -> Result<BatchRanking, anbud::error::Error> {
        let criterion =
            |(weight, points): (&Decimal, _)| CriterionColumn { weight: *weight, points };
        let pairs = self.weights.iter().zip(self.points.iter().map(Vec::as_slice));
        let criteria: Vec<CriterionColumn<'_>> = pairs.map(criterion).collect();
        let bids = BidColumns {
            procurement: &self.procurement,
            price: Some(&self.price),
            criteria: &criteria,
            point_places: self.places,
            admissible: Some(&self.admissible),
            ids: Some(&self.ids),
        };
        rank(model, bids, exact)
    }

    /// The bids of these rows, as the call takes them: read from their JSON.
    fn one_by_one(&self, rows: std::ops::Range<usize>) -> Vec<evaluation::ScoredBid> {
        let decimal = |count: i64, places: u32| Decimal::new(count, places).to_string();
        let bid = |row: usize| {
            let criteria: Vec<Value> = (0..self.weights.len())
                .map(|index| {
                    let score = decimal(self.points[index][row], self.places);
                    json!({"id": index.to_string(), "weight": self.weights[index].to_string(), "score": score})
                })
                .collect();
            let mut bid = json!({"id": self.ids[row], "price": decimal(self.price[row], 2), "criteria": criteria});
            if let Some(admissible) = self.admissible[row] {
                bid["admissible"] = json!(admissible);
            }
            if self.weights.iter().all(|weight| weight.scale() <= 6) {
                return evaluation::ScoredBid::from_json(&bid.to_string()).expect("a bid");
            }
            // JSON takes six decimals; a program may set more.
            bid.as_object_mut().expect("fields").remove("criteria");
            let criteria = self.weights.iter().zip(&self.points).map(|(weight, points)| {
                let score = Decimal::new(points[row], self.places);
                evaluation::CriterionScore::new().weight(*weight).score(score)
            });
            let bid = evaluation::ScoredBid::from_json(&bid.to_string()).expect("a bid");
            bid.criteria(criteria.collect::<Vec<_>>())
        };
        rows.map(bid).collect()
    }
}

fn same(own: &BatchRanking, first: usize, ids: &[String], wanted: &Ranking, model: &AwardModel) {
    let places = score_places(model);
    let rows = &own.rows[first..first + ids.len()];
    for ((id, row), figure) in ids.iter().zip(rows).zip(&own.figures[first..]) {
        let Some(ranked) = wanted.ranking.iter().find(|ranked| ranked.bid == *id) else {
            assert_eq!((row.rank, row.score, figure), (0, 0, &None));
            continue;
        };
        assert_eq!(usize::try_from(row.rank), Ok(ranked.rank), "{id} {model:?}");
        assert_eq!(figure.as_ref(), Some(&ranked.score), "{id} {model:?}");
        let scale = Rational::whole(10_i64.pow(places));
        assert_eq!(Rational::whole(row.score), ranked.score.times(&scale).rounded(), "{model:?}");
        assert_eq!(row.tied, wanted.ties.iter().any(|group| group.contains(id)));
        assert_eq!(row.provisional, wanted.provisional);
    }
}

#[test]
fn many_procurements_get_what_each_gets_by_itself() {
    let mut random = Random(0x2545_F491_4F6C_DD1D);
    let (mut compared, mut tied, mut separated) = (0_u32, 0_usize, 0_usize);
    let procurements = 40;
    // From prices that fit 32 bits to the largest there are: the digits of all three widths.
    let sizes = [1_000_000_000, 400_000_000_000, 90_000_000_000_000_000];
    while compared < cases() * 4 {
        let size = random.one_of(&sizes);
        for model in models(&mut random) {
            let bids = Bids::random(&mut random, procurements, size);
            let answer = match bids.ranked(&model, true) {
                Ok(answer) => answer,
                Err(error) => {
                    // Figures of kronor a point can need more than 64 bits in millionths.
                    assert_eq!(error.code().as_str(), "money.overflow", "{model:?}");
                    assert!(size > 1_000_000_000_000_000, "{model:?}");
                    continue;
                }
            };
            let mut first = 0;
            for procurement in bids.procurement.chunk_by(|one, other| one == other) {
                let rows = first..first + procurement.len();
                let one_by_one = bids.one_by_one(rows.clone());
                let wanted = evaluation::rank(&model, &one_by_one).expect("a ranking");
                same(&answer, first, &bids.ids[rows.clone()], &wanted, &model);
                compared += 1;
                let groups = answer.rows[rows].iter().filter(|row| row.tied).count();
                tied += usize::from(groups > 0);
                let first_rank = |own: &&evaluation::Ranked| own.rank == 1;
                let first_group = wanted.ties.first().map_or(0, Vec::len);
                separated +=
                    usize::from(wanted.ranking.iter().filter(first_rank).count() < first_group);
                first += procurement.len();
            }
        }
    }
    assert!(tied * 10 > compared as usize && separated > 0, "{tied} {separated} of {compared}");
}

#[test]
fn a_procurement_may_have_one_bid_or_thousands() {
    let number = |row: i64| match row {
        0..5_000 => 0,
        5_000..5_001 => 1,
        _ => 2,
    };
    let procurement: Vec<i64> = (0..9_000).map(number).collect();
    let price: Vec<i64> = (0..9_000).map(|row| 1_000_000 - row).collect();
    let bids = BidColumns {
        procurement: &procurement,
        price: Some(&price),
        criteria: &[],
        point_places: 0,
        admissible: None,
        ids: None,
    };
    let ranking = rank(&AwardModel::lowest_price(), bids, false).expect("a ranking");
    let ranks: Vec<u32> = ranking.rows.iter().map(|row| row.rank).collect();
    let wanted: Vec<u32> = (1..=5_000).rev().chain([1]).chain((1..=3_999).rev()).collect();
    assert_eq!(ranks, wanted);
}

/// What makes bids wrong.
type Change<'a> = &'a dyn Fn(&mut Bids);

#[test]
fn what_cannot_be_ranked_is_refused_with_its_row() {
    let refused = |change: Change<'_>, model: &str| {
        let mut bids = Bids {
            procurement: vec![1, 1, 2, 2],
            price: vec![100, 200, 300, 400],
            weights: vec![Decimal::from(60), Decimal::from(40)],
            points: vec![vec![1, 2, 3, 4], vec![5, 6, 7, 8]],
            places: 0,
            admissible: vec![Some(true); 4],
            ids: ["A", "B", "A", "B"].map(str::to_owned).to_vec(),
        };
        change(&mut bids);
        let model = AwardModel::from_json(model).expect("a model");
        let error = bids.ranked(&model, false).expect_err("a refusal");
        (error.code().as_str(), error.path().to_owned())
    };
    let model = r#"{"kind":"lowestOverPrice","priceWeight":"50","qualityWeight":"50"}"#;
    let all: [(Change<'_>, &str, &str); 12] = [
        (&|bids| bids.price[2] = 0, "evaluation.undefined", "price[2]"),
        (&|bids| bids.price[3] = -1, "evaluation.undefined", "price[3]"),
        (&|bids| bids.price[1] = i64::MIN, "money.overflow", "price[1]"),
        (&|bids| bids.points[1][2] = 101, "input.invalid", "criteria[1].points[2]"),
        (&|bids| bids.points[0][3] = -1, "input.invalid", "criteria[0].points[3]"),
        (&|bids| bids.weights[1] = Decimal::from(41), "input.invalid", "criteria"),
        (&|bids| bids.weights[0] = Decimal::ZERO, "input.invalid", "criteria[0].weight"),
        (&|bids| bids.procurement = vec![1, 2, 1, 2], "input.invalid", "procurement[2]"),
        (&|bids| bids.places = 7, "input.invalid", "pointPlaces"),
        (&|bids| bids.ids[3] = "A".to_owned(), "input.invalid", "ids[3]"),
        (&|bids| bids.price = vec![1, 2, 3], "input.invalid", "price"),
        (&|bids| bids.points[1] = vec![1], "input.invalid", "criteria[1].points"),
    ];
    for (change, code, path) in all {
        assert_eq!(refused(change, model), (code, path.to_owned()));
    }
    let no_quality = |bids: &mut Bids| (bids.weights, bids.points) = (vec![], vec![]);
    let missing = ("evaluation.undefined", "criteria[0]".to_owned());
    assert_eq!(refused(&no_quality, model), missing);
    let zero = |bids: &mut Bids| bids.points = vec![vec![1, 2, 0, 0], vec![1, 2, 0, 0]];
    let best =
        r#"{"kind":"lowestOverPriceAndBestQuality","priceWeight":"50","qualityWeight":"50"}"#;
    assert_eq!(refused(&zero, best), ("evaluation.undefined", "criteria[2]".to_owned()));
    let per_point = r#"{"kind":"pricePerQuality"}"#;
    assert_eq!(refused(&zero, per_point), ("evaluation.undefined", "criteria[2]".to_owned()));
    let cost = r#"{"kind":"lifeCycleCost","rate":"0.04"}"#;
    assert_eq!(refused(&|_| {}, cost), ("evaluation.undefined", "costs".to_owned()));
    // More kronor, in parts of six decimals, than 64 bits hold.
    let large = |bids: &mut Bids| bids.price[2] = 99_999_999_999_999_999;
    let lowest = r#"{"kind":"lowestPrice"}"#;
    assert_eq!(refused(&large, lowest), ("money.overflow", "procurement[2]".to_owned()));
}

#[test]
fn lots_need_ids_and_a_price_may_be_left_out_where_none_counts() {
    let bids = BidColumns {
        procurement: &[7, 7],
        price: None,
        criteria: &[CriterionColumn { weight: Decimal::ONE_HUNDRED, points: &[50, 50] }],
        point_places: 0,
        admissible: None,
        ids: None,
    };
    let model = |text: &str| AwardModel::from_json(text).expect("a model");
    let lots = r#"{"kind":"fixedPrice","tieBreak":{"kind":"drawLots","seed":"x"}}"#;
    let error = rank(&model(lots), bids, false).expect_err("a refusal");
    assert_eq!((error.code().as_str(), error.path()), ("input.invalid", "ids"));
    let ranking = rank(&model(r#"{"kind":"fixedPrice"}"#), bids, false).expect("a ranking");
    assert!(ranking.rows.iter().all(|row| row.rank == 1 && row.tied && row.score == 50_000_000));
    let error = rank(&AwardModel::lowest_price(), bids, false).expect_err("a refusal");
    assert_eq!((error.code().as_str(), error.path()), ("evaluation.undefined", "price[0]"));
}
