//! A bid as the evaluation sees it.

use rust_decimal::Decimal;

use super::parts::{self, PricePart};
use crate::error::{Error, Problem};
use crate::money::Sek;
use crate::wire::{Node, Report, record};

/// The last year of a life-cycle cost.
const LAST_YEAR: u32 = 200;

record! {
    /// Bid to evaluate (anbud att utvärdera): its price and its quality, or its costs.
    ///
    /// ```
    /// use anbud::evaluation::ScoredBid;
    /// use anbud::wire::Wire;
    ///
    /// let bid = ScoredBid::from_json(r#"{"id":"A","price":"4800000","quality":"80","admissible":true}"#)?;
    /// assert_eq!(bid.admissible, Some(true));
    /// let error = ScoredBid::from_json(r#"{"id":"A","quality":"101"}"#).unwrap_err();
    /// assert_eq!(error.path(), "quality");
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    pub struct ScoredBid {
        /// Its id, different from the others'.
        id: String [needed],
        /// The price to compare (jämförelsepris) in kronor; either this or `parts`.
        price: Sek,
        /// The parts that the price to compare is the sum of.
        parts: Vec<PricePart>,
        /// Points of quality (kvalitetspoäng) from 0 to 100; either this or `criteria`.
        quality: Decimal,
        /// Points of quality by criterion; the weights sum to 100.
        criteria: Vec<CriterionScore>,
        /// Costs by year, for the life-cycle cost.
        costs: Vec<YearCost>,
        /// Whether it is to be ranked; absent is unknown, not yes.
        admissible: bool,
    }
    check = form,
    schema = [at_most_one("quality", "criteria"), at_most_one("price", "parts")]
}

record! {
    /// Points of a criterion (poäng på ett tilldelningskriterium).
    pub struct CriterionScore {
        /// The criterion.
        id: String,
        /// Its weight among the criteria of quality, above 0; the weights sum to 100.
        weight: Decimal,
        /// Points from 0 to 100.
        score: Decimal,
    }
}

record! {
    /// Cost of a year (kostnad ett år) of a life cycle.
    pub struct YearCost {
        /// The year, counted from 0, which is not discounted, to 200.
        year: u32,
        /// The cost in kronor; an income is negative.
        amount: Sek,
    }
}

fn form(bid: &ScoredBid, node: Node<'_>, report: &mut Report) -> Option<()> {
    match bid.check() {
        Ok(()) => Some(()),
        Err(error) => node.fault_at(error.path(), error.problem().clone(), report),
    }
}

impl ScoredBid {
    /// Checks what is stated; a bid read from JSON has been checked.
    ///
    /// # Errors
    /// `input.invalid` for points outside 0 to 100, weights that are not above zero or do
    /// not sum to 100, a repeated criterion, a year above 200, and both `quality` and
    /// `criteria`, or both `price` and `parts`; a part that is not of its form.
    pub fn check(&self) -> Result<(), Error> {
        if let Some(own) = &self.parts {
            if self.price.is_some() {
                let fields = &["price", "parts"];
                return Err(Error::new(Problem::ExactlyOneOf { fields }).at("parts"));
            }
            parts::check(own)?;
        }
        points("quality", self.quality)?;
        if let Some(criteria) = &self.criteria {
            if self.quality.is_some() {
                let fields = &["quality", "criteria"];
                return Err(Error::new(Problem::ExactlyOneOf { fields }).at("criteria"));
            }
            criteria_form(criteria)?;
        }
        for (index, cost) in self.costs.iter().flatten().enumerate() {
            if cost.year.is_some_and(|year| year > LAST_YEAR) {
                let problem = Problem::OutOfBounds { min: 0, max: i64::from(LAST_YEAR) };
                return Err(Error::new(problem).at(format!("costs[{index}].year")));
            }
        }
        Ok(())
    }
}

fn points(path: &str, points: Option<Decimal>) -> Result<(), Error> {
    match points {
        Some(points) if points < Decimal::ZERO || points > Decimal::ONE_HUNDRED => {
            Err(Error::new(Problem::OutOfBounds { min: 0, max: 100 }).at(path))
        }
        _ => Ok(()),
    }
}

fn criteria_form(criteria: &[CriterionScore]) -> Result<(), Error> {
    let mut ids: Vec<&str> = Vec::new();
    let mut sum = Some(Decimal::ZERO);
    for (index, criterion) in criteria.iter().enumerate() {
        let at = |field: &str| format!("criteria[{index}].{field}");
        if let Some(id) = &criterion.id {
            ids.push(id);
        }
        if criterion.weight.is_some_and(|weight| weight <= Decimal::ZERO) {
            return Err(Error::new(Problem::NotPositive).at(at("weight")));
        }
        points(&at("score"), criterion.score)?;
        // One unknown weight leaves the sum unknown.
        sum = sum.zip(criterion.weight).and_then(|(sum, weight)| sum.checked_add(weight));
    }
    let all_known = criteria.iter().all(|criterion| criterion.weight.is_some());
    if all_known && sum != Some(Decimal::ONE_HUNDRED) {
        return Err(Error::new(Problem::WeightSum).at("criteria"));
    }
    let stated = ids.len();
    ids.sort_unstable();
    ids.dedup();
    if ids.len() < stated {
        return Err(Error::new(Problem::RepeatedId).at("criteria"));
    }
    Ok(())
}
