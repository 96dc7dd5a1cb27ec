//! Prices: there, in one form, of the right sign, and right in their sums.

use std::collections::BTreeSet;

use super::case::{Case, Consequence, Judged, Ruling};
use super::index::{Index, at};
use super::lines::{self, Sum};
use super::lots::distinct;
use super::shape::Price;
use crate::award::Formula;
use crate::error::Error;
use crate::finding::{About, RuleId};
use crate::money::Sek;

/// One finding for each lot bid for, or one for the whole where the bid names no lots.
///
/// No price and a negative price are grounds for rejection, since the price is what the
/// bid is compared by; so is another price than the one that the tender fixes, and a
/// part-price below zero where the tender forbids it. A price stated twice, or both a year
/// and in total, can be clarified, and a sum that does not add up corrected. A price of
/// zero is left to a person. Whether a price is abnormally low is another rule.
pub(super) fn prices(case: &Case<'_>) -> Result<Vec<Judged>, Error> {
    let lots = case.bid.lots.as_deref().unwrap_or_default();
    let about = |lot: &str| Some(About::Lot(lot.to_owned()));
    let Some(prices) = case.bid.prices.as_deref() else {
        let ruling = Ruling::unknown(vec!["bid.prices"]);
        let judge = |about| case.judge(RuleId::PRICE, about, &ruling).unstated("prices", true);
        if lots.is_empty() {
            return Ok(vec![judge(case.whole_bid())]);
        }
        let judge = |lot: &str| judge(about(lot));
        return Ok(distinct(lots).into_iter().map(judge).collect());
    };
    let sums = lines::sums(case, prices)?;
    let priced: Vec<(&Price, Option<&Sum>)> =
        prices.iter().zip(&sums).map(|(price, sum)| (price, sum.as_ref())).collect();
    let named: Vec<String> = prices.iter().filter_map(|price| price.lot.clone()).collect();
    let bid_for = if lots.is_empty() { distinct(&named) } else { distinct(lots) };
    if bid_for.is_empty() {
        return Ok(vec![judge(case, case.whole_bid(), &priced)]);
    }
    let by_lot = Index::of(prices.iter().map(|price| price.lot.as_deref()));
    let without: Vec<_> = priced.iter().filter(|(price, _)| price.lot.is_none()).copied().collect();
    let mut judged = Vec::with_capacity(bid_for.len());
    for lot in &bid_for {
        let own: Vec<_> = at(&priced, by_lot.of_id(lot)).into_iter().copied().collect();
        judged.push(if !own.is_empty() || without.is_empty() {
            judge(case, about(lot), &own)
        } else if bid_for.len() == 1 {
            // The only lot bid for is what a price without a lot must mean.
            judge(case, about(lot), &without)
        } else {
            case.judge(RuleId::PRICE, about(lot), &Ruling::unknown(vec!["bid.prices.lot"]))
        });
    }
    let bid_for: BTreeSet<&str> = bid_for.into_iter().collect();
    let others = distinct(&named).into_iter().filter(|lot| !bid_for.contains(lot));
    judged.extend(others.map(|lot| {
        let ruling = Ruling::NotApplicable("lot_not_bid_for");
        case.judge(RuleId::PRICE, about(lot), &ruling)
    }));
    Ok(judged)
}

/// The price that the tender fixes, where bids compete by quality alone.
fn fixed(case: &Case<'_>) -> Option<Option<Sek>> {
    match case.tender.award.as_ref().map(|award| &award.formula) {
        Some(Formula::FixedPrice { price }) => Some(*price),
        _ => None,
    }
}

fn judge(case: &Case<'_>, about: Option<About>, prices: &[(&Price, Option<&Sum>)]) -> Judged {
    let broken = |fault: &str, consequence| {
        let ruling = Ruling::Broken(consequence);
        case.judge(RuleId::PRICE, about.clone(), &ruling).with_fact("fault", fault)
    };
    let fixed = fixed(case);
    let [(price, sum)] = prices else {
        return match (prices, fixed) {
            ([], Some(fixed)) => case
                .judge(RuleId::PRICE, about, &Ruling::NotApplicable("price_is_fixed"))
                .with_known("fixedPrice", fixed),
            ([], None) => broken("noPrice", Consequence::Rejectable),
            _ => broken("priceTwice", Consequence::Curable("whichPrice")),
        };
    };
    let (stated, per) = match (price.annual, price.total) {
        (Some(annual), Some(total)) => {
            return broken("annualAndTotal", Consequence::Curable("whichPrice"))
                .with_fact("annualPrice", annual)
                .with_fact("totalPrice", total);
        }
        (Some(annual), None) => (Some(annual), Some("annual")),
        (None, Some(total)) => (Some(total), Some("total")),
        (None, None) => (None, None),
    };
    let sum = *sum;
    let computed = sum.and_then(|sum| sum.amount);
    let Some(amount) = stated.or(computed) else {
        let missing = match sum {
            Some(sum) if !sum.missing.is_empty() => sum.missing.clone(),
            _ => vec!["bid.prices.annual", "bid.prices.total"],
        };
        return case.judge(RuleId::PRICE, about, &Ruling::unknown(missing));
    };
    let (ruling, fault) = ruling(amount, stated, fixed, sum);
    let judged = case
        .judge(RuleId::PRICE, about, &ruling)
        .with_fact("price", amount)
        .with_known("priceFor", per)
        .with_known("fault", fault)
        .with_known("fixedPrice", fixed.flatten())
        .with_known("computedTotal", computed);
    match sum {
        Some(sum) => sum.shown(judged),
        None => judged,
    }
}

/// What comes of the price and its lines, and what is wrong with them; the worst first.
fn ruling(
    amount: Sek,
    stated: Option<Sek>,
    fixed: Option<Option<Sek>>,
    sum: Option<&Sum>,
) -> (Ruling, Option<&'static str>) {
    let rejectable = |fault| (Ruling::Broken(Consequence::Rejectable), Some(fault));
    if amount < Sek::ZERO {
        return rejectable("negativePrice");
    }
    if fixed.flatten().is_some_and(|fixed| fixed != amount) {
        return rejectable("otherThanFixed");
    }
    if let Some(fault) = sum.and_then(|sum| sum.rejectable) {
        return rejectable(fault);
    }
    if let Some(sum) = sum
        && !sum.missing.is_empty()
    {
        return (Ruling::unknown(sum.missing.clone()), None);
    }
    if amount == Sek::ZERO && fixed.flatten() != Some(Sek::ZERO) {
        return (Ruling::Judgement("price_is_zero"), None);
    }
    let adds_up = match (stated, sum.and_then(|sum| sum.amount)) {
        (Some(stated), Some(computed)) => stated == computed,
        _ => true,
    };
    match sum.and_then(|sum| sum.curable) {
        Some(fault) => (Ruling::Broken(Consequence::Curable("correctedSum")), Some(fault)),
        None if !adds_up => {
            (Ruling::Broken(Consequence::Curable("correctedSum")), Some("totalSum"))
        }
        None => (Ruling::Met, None),
    }
}
