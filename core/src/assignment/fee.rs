//! What a year comes to: the fixed fee and the prices per unit, by volume.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::compensation::{BandRule, Compensation, UnitPrice};
use crate::confidence::Confidence;
use crate::error::{Error, Problem};
use crate::finding::{Fact, Finding, Outcome, RuleId, missing_of};
use crate::money::Sek;
use crate::rational::Rational;
use crate::wire::{ordered, output, record};

record! {
    /// Volume (volym) of a year of what is priced per unit.
    pub struct Volume {
        /// The item, as in the price per unit.
        item: String,
        /// How many of the unit: visits, hours, places times days.
        quantity: Decimal,
    }
}

output! {
    /// Fee (ersättning) of a year by volume, with each part.
    pub struct FeeAnswer [python "Fee"] {
        /// The whole; absent where a part of it is unknown.
        pub amount: Option<Sek>,
        /// The fixed part of a year; absent where none is stated.
        pub fixed: Option<Sek>,
        /// The parts by volume, in the order of the prices.
        pub parts: Vec<FeePart>,
        /// The findings.
        pub findings: Vec<Finding>,
        /// Paths of what is missing.
        pub missing: Vec<String>,
    }
}

output! {
    /// Part of a fee (del av ersättningen) that follows a volume.
    pub struct FeePart {
        /// The item.
        pub item: Option<String>,
        /// The volume of the year.
        pub quantity: Option<Decimal>,
        /// The volume that is paid for: at least the guaranteed one.
        pub paid: Option<Decimal>,
        /// What it comes to; absent where it is unknown.
        pub amount: Option<Sek>,
    }
}

impl Compensation {
    /// What a year comes to (årets ersättning): the fixed fee and each price per unit by its
    /// volume, to the öre.
    ///
    /// A guaranteed volume is paid for also where it is not reached. With several bands the
    /// price of each holds within it, or that of the band reached for all, as the terms say.
    /// Without a fixed fee and prices nothing is known, and unknown is never 0.
    ///
    /// # Errors
    /// `input.invalid` for a volume below zero or bands that do not rise; `money.overflow`.
    ///
    /// ```
    /// use anbud::assignment::{Compensation, Volume};
    /// use anbud::wire::Wire;
    /// use rust_decimal::Decimal;
    ///
    /// // 900 kr a place and day up to 1 000, then 850 kr.
    /// let compensation = Compensation::from_json(
    ///     r#"{"unitPrices":[{"item":"plats","unit":"placeAndDay","bandsApply":"within",
    ///         "bands":[{"upTo":"1000","price":"900"},{"price":"850"}]}]}"#,
    /// )?;
    /// let year = [Volume::new().item("plats").quantity(Decimal::from(1200))];
    /// assert_eq!(compensation.fee(&year)?.amount.unwrap().to_wire(), "1070000.00");
    /// // Without the volume it is unknown.
    /// assert_eq!(compensation.fee(&[])?.missing, ["volumes.quantity"]);
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    pub fn fee(&self, volumes: &[Volume]) -> Result<FeeAnswer, Error> {
        let by_item = by_item(volumes)?;
        let fixed = match (self.annual, self.monthly) {
            (Some(annual), _) => Some(annual),
            (None, Some(monthly)) => {
                Some(Rational::from_ore(monthly).times(&Rational::whole(12)).rounded().to_sek()?)
            }
            (None, None) => None,
        };
        let mut parts = Vec::new();
        let mut findings = Vec::new();
        let mut whole = Some(fixed.unwrap_or(Sek::ZERO));
        for (place, price) in self.unit_prices.iter().flatten().enumerate() {
            let quantity = price.item.as_ref().and_then(|item| by_item.get(item.as_str()).copied());
            let (part, finding) = price.part(quantity, place)?;
            whole = match (whole, part.amount) {
                (Some(sum), Some(amount)) => Some(sum.plus(amount)?),
                _ => None,
            };
            parts.push(part);
            findings.push(finding);
        }
        if parts.is_empty() {
            let outcome = match fixed {
                Some(_) => Outcome::not_applicable("no_unit_prices"),
                None => Outcome::unknown(["compensation.annual"]),
            };
            whole = fixed;
            findings.push(Finding::new(RuleId::VOLUME, outcome));
        }
        Ok(FeeAnswer { amount: whole, fixed, parts, missing: missing_of(&findings), findings })
    }
}

fn by_item(volumes: &[Volume]) -> Result<BTreeMap<&str, Decimal>, Error> {
    let mut by_item = BTreeMap::new();
    for (place, volume) in volumes.iter().enumerate() {
        let at = |field: &str| ["volumes[", &place.to_string(), "].", field].concat();
        let (Some(item), Some(quantity)) = (&volume.item, volume.quantity) else { continue };
        if quantity < Decimal::ZERO {
            return Err(Error::new(Problem::Negative).at(at("quantity")));
        }
        if by_item.insert(item.as_str(), quantity).is_some() {
            return Err(Error::new(Problem::RepeatedId).at(at("item")));
        }
    }
    Ok(by_item)
}

impl UnitPrice {
    fn part(&self, quantity: Option<Decimal>, place: usize) -> Result<(FeePart, Finding), Error> {
        let paid = quantity.map(|own| self.guaranteed.map_or(own, |least| own.max(least)));
        let mut missing = Vec::new();
        let amount = match paid {
            Some(paid) => self.amount(paid, place, &mut missing)?,
            None => {
                missing.push("volumes.quantity");
                None
            }
        };
        let amount = amount.map(|ore| ore.rounded().to_sek()).transpose()?;
        let outcome = match (quantity, self.ceiling) {
            _ if !missing.is_empty() => Outcome::Unknown { missing: ordered::sorted(missing) },
            (Some(quantity), Some(ceiling)) if quantity > ceiling => Outcome::Breached,
            (_, Some(_)) => Outcome::Satisfied,
            (_, None) => Outcome::not_applicable("no_volume_ceiling"),
        };
        let mut finding = Finding::new(RuleId::VOLUME, outcome).with_confidence(Confidence::Medium);
        for (name, number) in
            [("volume", quantity), ("paidVolume", paid), ("volumeCeiling", self.ceiling)]
        {
            if let Some(number) = number {
                finding = finding.with_fact(name, counted(number));
            }
        }
        finding = finding.with_known("item", self.item.as_deref());
        finding = finding.with_known("amount", amount);
        Ok((FeePart { item: self.item.clone(), quantity, paid, amount }, finding))
    }

    /// What a volume comes to, in öre.
    fn amount(
        &self,
        paid: Decimal,
        place: usize,
        missing: &mut Vec<&'static str>,
    ) -> Result<Option<Rational>, Error> {
        let bands = self.bands.as_deref().unwrap_or_default();
        if bands.is_empty() || bands.iter().any(|band| band.price.is_none()) {
            missing.push("compensation.unitPrices.bands.price");
            return Ok(None);
        }
        if bands.len() > 1 && self.bands_apply.is_none() {
            missing.push("compensation.unitPrices.bandsApply");
            return Ok(None);
        }
        let (mut below, mut sum) = (Decimal::ZERO, Rational::whole(0));
        for (number, band) in bands.iter().enumerate() {
            let Some(price) = band.price else { return Ok(None) };
            let top = band.up_to.unwrap_or(paid.max(below));
            if top < below {
                let path = format!("compensation.unitPrices[{place}].bands[{number}].upTo");
                return Err(Error::new(Problem::BandOrder).at(path));
            }
            let inside =
                Rational::from_decimal(paid.min(top)).minus(&Rational::from_decimal(below));
            sum = sum.plus(&inside.times(&Rational::from_ore(price)));
            if paid <= top {
                return Ok(Some(match self.bands_apply {
                    Some(BandRule::All) => {
                        Rational::from_decimal(paid).times(&Rational::from_ore(price))
                    }
                    _ => sum,
                }));
            }
            below = top;
        }
        // The volume is above the last band: its price is not stated.
        missing.push("compensation.unitPrices.bands.price");
        Ok(None)
    }
}

/// A volume as a count, or with its decimals where it is not whole.
fn counted(number: Decimal) -> Fact {
    match i64::try_from(number) {
        Ok(whole) if number.is_integer() => Fact::Count(whole),
        _ => Fact::Score(Rational::from_decimal(number)),
    }
}
