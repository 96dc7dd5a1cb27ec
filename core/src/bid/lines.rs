//! The lines of a price: what each comes to, and what they come to together.

use rust_decimal::Decimal;

use super::case::{Case, Judged};
use super::index::Index;
use super::shape::{Price, PriceLine};
use crate::error::{Error, Problem};
use crate::money::Sek;

/// What the lines of a price come to.
#[derive(Default)]
pub(super) struct Sum {
    /// The sum of the lines; none where a line is not known.
    pub(super) amount: Option<Sek>,
    /// A fault that nobody can cure after the deadline.
    pub(super) rejectable: Option<&'static str>,
    /// A fault that can be corrected.
    pub(super) curable: Option<&'static str>,
    pub(super) missing: Vec<&'static str>,
    /// The items of the first fault, and what the line states and comes to.
    items: Option<String>,
    stated: Option<Sek>,
    computed: Option<Sek>,
}

impl Sum {
    /// The finding with the lines that are at fault.
    pub(super) fn shown(&self, judged: Judged) -> Judged {
        judged
            .with_known("priceItems", self.items.as_deref())
            .with_known("lineStated", self.stated)
            .with_known("lineComputed", self.computed)
    }
}

/// The sum of each price; none where it has no lines and the tender asks for none.
pub(super) fn sums(case: &Case<'_>, prices: &[Price]) -> Result<Vec<Option<Sum>>, Error> {
    let rules = case.tender.pricing.as_ref();
    let items = rules.and_then(|rules| rules.items.as_deref()).filter(|items| !items.is_empty());
    let asked = items.map(|items| Index::of(items.iter().map(|item| Some(item.as_str()))));
    let negative = rules.and_then(|rules| rules.negative_parts);
    let mut sums = Vec::with_capacity(prices.len());
    for (place, price) in prices.iter().enumerate() {
        sums.push(match (&price.lines, items) {
            (None, None) => None,
            (None, Some(_)) => Some(Sum { missing: vec!["bid.prices.lines"], ..Sum::default() }),
            (Some(lines), items) => {
                let items = items.unwrap_or_default();
                let sum = sum(lines, items, asked.as_ref(), negative);
                Some(sum.map_err(|(line, error)| {
                    error.at(format!("bid.prices[{place}].lines[{line}]"))
                })?)
            }
        });
    }
    Ok(sums)
}

fn sum(
    lines: &[PriceLine],
    items: &[String],
    asked: Option<&Index<'_>>,
    negative_parts: Option<bool>,
) -> Result<Sum, (usize, Error)> {
    let own = Index::of(lines.iter().map(|line| line.item.as_deref()));
    let mut sum = Sum { amount: (!lines.is_empty()).then_some(Sek::ZERO), ..Sum::default() };
    if asked.is_some() {
        let lacking: Vec<&str> =
            items.iter().map(String::as_str).filter(|item| !own.has(item)).collect();
        if own.nameless {
            sum.missing.push("bid.prices.lines.item");
        } else if !lacking.is_empty() {
            sum.rejectable = Some("lineMissing");
            sum.items = Some(lacking.join(", "));
        }
    }
    let mut stray = own.twice();
    let mut fault = "lineTwice";
    if let (Some(asked), true) = (asked, stray.is_empty()) {
        fault = "lineNotAsked";
        stray = lines.iter().filter_map(|line| line.item.as_deref()).collect();
        stray.retain(|item| !asked.has(item));
    }
    if !stray.is_empty() {
        sum.curable = Some(fault);
        sum.items.get_or_insert(stray.join(", "));
    }
    for (place, line) in lines.iter().enumerate() {
        add(&mut sum, line, negative_parts).map_err(|error| (place, error))?;
    }
    Ok(sum)
}

fn add(sum: &mut Sum, line: &PriceLine, negative_parts: Option<bool>) -> Result<(), Error> {
    let computed = match (line.quantity, line.price) {
        (Some(quantity), Some(price)) => Some(times(price, quantity)?),
        _ => None,
    };
    let below = [line.price, line.amount, computed];
    if below.into_iter().flatten().any(|amount| amount < Sek::ZERO) {
        match negative_parts {
            Some(true) => {}
            Some(false) => {
                sum.rejectable.get_or_insert("negativePart");
                sum.items.get_or_insert(line.item.clone().unwrap_or_default());
            }
            None if sum.missing.contains(&"tender.pricing.negativeParts") => {}
            None => sum.missing.push("tender.pricing.negativeParts"),
        }
    }
    if let (Some(stated), Some(computed)) = (line.amount, computed)
        && stated != computed
        && sum.curable.is_none()
    {
        sum.curable = Some("lineSum");
        sum.items.get_or_insert(line.item.clone().unwrap_or_default());
        sum.stated = Some(stated);
        sum.computed = Some(computed);
    }
    // An amount may stand alone; a price without a quantity, or the other way, is half a line.
    let alone = line.quantity.is_none() && line.price.is_none();
    let own = computed.or(line.amount.filter(|_| alone));
    sum.amount = match (sum.amount, own) {
        (Some(so_far), Some(own)) => Some(so_far.plus(own)?),
        _ => None,
    };
    if own.is_none() {
        let unknown = [
            (line.quantity.is_none(), "bid.prices.lines.quantity"),
            (line.price.is_none(), "bid.prices.lines.price"),
        ];
        for (absent, path) in unknown {
            if absent && !sum.missing.contains(&path) {
                sum.missing.push(path);
            }
        }
    }
    Ok(())
}

/// Price times quantity in whole öre, half an öre away from zero.
fn times(price: Sek, quantity: Decimal) -> Result<Sek, Error> {
    let overflow = || Error::from(Problem::MoneyOverflow);
    let one = 10_i128.checked_pow(quantity.scale()).ok_or_else(overflow)?;
    let product = i128::from(price.ore()).checked_mul(quantity.mantissa()).ok_or_else(overflow)?;
    let half = one.checked_div(2).ok_or_else(overflow)?;
    let size = product.checked_abs().and_then(|size| size.checked_add(half));
    let size = size.and_then(|size| size.checked_div(one)).ok_or_else(overflow)?;
    let ore = i64::try_from(size).map_err(|_| overflow())?;
    let amount = Sek::from_ore(ore)?;
    Ok(if product < 0 { amount.negated() } else { amount })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn product(price: &str, quantity: &str) -> String {
        let quantity = crate::wire::decimal::parse(quantity).unwrap();
        times(Sek::parse(price).unwrap(), quantity)
            .map_or_else(|error| error.code().to_string(), Sek::to_wire)
    }

    #[test]
    fn half_an_ore_goes_away_from_zero() {
        assert_eq!(product("0.05", "0.5"), "0.03");
        assert_eq!(product("-0.05", "0.5"), "-0.03");
        assert_eq!(product("0.05", "0.499999"), "0.02");
        assert_eq!(product("412.50", "7.25"), "2990.63"); // 2990.625
        assert_eq!(product("999999999999999.99", "1"), "999999999999999.99");
        assert_eq!(product("999999999999999.99", "999999999999999.999999"), "money.overflow");
    }
}
