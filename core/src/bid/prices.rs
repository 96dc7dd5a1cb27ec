//! Prices: there, in one form, of the right sign.

use super::case::{Case, Consequence, Judged, Ruling};
use super::lots::distinct;
use super::shape::Price;
use crate::finding::{About, RuleId};
use crate::money::Sek;

/// One finding for each lot bid for, or one for the whole where the bid names no lots.
///
/// No price and a negative price are grounds for rejection, since the price is what the
/// bid is compared by. A price stated twice, or both a year and in total, can be clarified.
/// A price of zero is left to a person. Whether a price is abnormally low is another rule.
pub(super) fn prices(case: &Case<'_>) -> Vec<Judged> {
    let Some(prices) = case.bid.prices.as_deref() else {
        let ruling = Ruling::Unknown(vec!["bid.prices"]);
        let lots = case.bid.lots.as_deref().unwrap_or_default();
        if lots.is_empty() {
            return vec![case.judge(RuleId::PRICE, case.whole_bid(), &ruling)];
        }
        let about = |lot: &str| Some(About::Lot(lot.to_owned()));
        return distinct(lots)
            .into_iter()
            .map(|lot| case.judge(RuleId::PRICE, about(lot), &ruling))
            .collect();
    };
    let named: Vec<String> = prices.iter().filter_map(|price| price.lot.clone()).collect();
    let bid_for = match &case.bid.lots {
        Some(lots) if !lots.is_empty() => distinct(lots),
        _ => distinct(&named),
    };
    if bid_for.is_empty() {
        let all: Vec<&Price> = prices.iter().collect();
        return vec![judge(case, case.whole_bid(), &all)];
    }
    let mut judged: Vec<Judged> =
        bid_for.iter().map(|lot| of_lot(case, prices, lot, bid_for.len())).collect();
    let others = distinct(&named).into_iter().filter(|lot| !bid_for.contains(lot));
    judged.extend(others.map(|lot| {
        let ruling = Ruling::NotApplicable("lot_not_bid_for");
        case.judge(RuleId::PRICE, Some(About::Lot(lot.to_owned())), &ruling)
    }));
    judged
}

fn of_lot(case: &Case<'_>, prices: &[Price], lot: &str, lots: usize) -> Judged {
    let about = Some(About::Lot(lot.to_owned()));
    let own: Vec<&Price> =
        prices.iter().filter(|price| price.lot.as_deref() == Some(lot)).collect();
    let without: Vec<&Price> = prices.iter().filter(|price| price.lot.is_none()).collect();
    if !own.is_empty() || without.is_empty() {
        judge(case, about, &own)
    } else if lots == 1 {
        // The only lot bid for is what a price without a lot must mean.
        judge(case, about, &without)
    } else {
        case.judge(RuleId::PRICE, about, &Ruling::Unknown(vec!["bid.prices.lot"]))
    }
}

fn judge(case: &Case<'_>, about: Option<About>, prices: &[&Price]) -> Judged {
    let [price] = prices else {
        let (fault, consequence) = if prices.is_empty() {
            ("noPrice", Consequence::Rejectable)
        } else {
            ("priceTwice", Consequence::Curable)
        };
        return case
            .judge(RuleId::PRICE, about, &Ruling::Broken(consequence))
            .with_fact("fault", fault);
    };
    let (amount, per) = match (price.annual, price.total) {
        (Some(annual), None) => (annual, "annual"),
        (None, Some(total)) => (total, "total"),
        (Some(annual), Some(total)) => {
            return case
                .judge(RuleId::PRICE, about, &Ruling::Broken(Consequence::Curable))
                .with_fact("fault", "annualAndTotal")
                .with_fact("annualPrice", annual)
                .with_fact("totalPrice", total);
        }
        (None, None) => {
            let missing = vec!["bid.prices.annual", "bid.prices.total"];
            return case.judge(RuleId::PRICE, about, &Ruling::Unknown(missing));
        }
    };
    let ruling = if amount < Sek::ZERO {
        Ruling::Broken(Consequence::Rejectable)
    } else if amount == Sek::ZERO {
        Ruling::Judgement("price_is_zero")
    } else {
        Ruling::Met
    };
    let negative = (amount < Sek::ZERO).then_some("negativePrice");
    case.judge(RuleId::PRICE, about, &ruling)
        .with_fact("price", amount)
        .with_fact("priceFor", per)
        .with_known("fault", negative)
}
