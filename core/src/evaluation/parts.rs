//! A price made of parts: fixed amounts, volumes and options.

use rust_decimal::Decimal;

use crate::error::{Error, Problem};
use crate::money::Sek;
use crate::rational::Rational;
use crate::wire::{Quantity, Share, output, record, wire_enum};

wire_enum! {
    /// Kind of priced part (slag av prisdel).
    #[non_exhaustive]
    pub enum PricePartKind {
        /// An amount or a volume that is ordered in any case (fast volym).
        Fixed = "fixed",
        /// A price for a unit, and the volume that is expected (rörlig volym).
        Variable = "variable",
        /// What the authority may call for later (option).
        Option = "option",
    }
}

record! {
    /// Part of a price (prisdel): an amount, or a price for a unit and a volume.
    ///
    /// The price to compare is the sum of the parts: an amount as it stands, a unit price times
    /// its volume, and of an option the share that the procurement documents say is counted.
    pub struct PricePart {
        /// Its id, different from the others' of the bid.
        id: String,
        /// What it is.
        kind: PricePartKind,
        /// Kronor; either this or `unitPrice` with `volume`.
        amount: Sek,
        /// Kronor for one unit.
        unit_price: Sek,
        /// How many units, the same in all bids.
        volume: Quantity,
        /// Share of an option that is counted, from 0 to 1; an option alone takes one.
        counted: Share,
    }
}

/// Checks the form of the parts of a bid.
///
/// # Errors
/// `input.invalid` at the field.
pub(super) fn check(parts: &[PricePart]) -> Result<(), Error> {
    let mut ids: Vec<&str> = Vec::new();
    for (index, part) in parts.iter().enumerate() {
        let at = |field: &str| format!("parts[{index}].{field}");
        if part.amount.is_some() && (part.unit_price.is_some() || part.volume.is_some()) {
            let fields = &["amount", "unitPrice"];
            return Err(Error::new(Problem::ExactlyOneOf { fields }).at(at("amount")));
        }
        let whole = matches!(part.kind, Some(PricePartKind::Fixed | PricePartKind::Variable));
        if whole && part.counted.is_some() {
            let known = vec!["kind".to_owned(), "amount".to_owned(), "unitPrice".to_owned()];
            let name = "counted".to_owned();
            return Err(Error::new(Problem::UnknownField { name, known }).at(at("counted")));
        }
        if let Some(id) = &part.id {
            if ids.contains(&id.as_str()) {
                return Err(Error::new(Problem::RepeatedId).at(at("id")));
            }
            ids.push(id);
        }
    }
    Ok(())
}

output! {
    /// Sum of a part (delsumma) of a price.
    pub struct PartSum {
        /// The part.
        pub id: Option<String>,
        /// What it is.
        pub kind: PricePartKind,
        /// What it adds to the price, in kronor.
        pub sum: Rational,
    }
}

/// What each part adds, as far as that is known.
pub(super) fn sums(parts: &[PricePart]) -> Vec<PartSum> {
    let known = parts.iter().filter_map(|part| {
        Some(PartSum { id: part.id.clone(), kind: part.kind?, sum: counted(part).ok()? })
    });
    known.collect()
}

/// The sum of the parts in kronor, or the field that is missing.
pub(super) fn total(parts: &[PricePart]) -> Result<Rational, String> {
    if parts.is_empty() {
        return Err("parts".to_owned());
    }
    let mut sum = Rational::whole(0);
    for (index, part) in parts.iter().enumerate() {
        let own = counted(part).map_err(|field| format!("parts[{index}].{field}"))?;
        sum = sum.plus(&own);
    }
    Ok(sum)
}

/// What a part adds to the price, or the field that is missing.
fn counted(part: &PricePart) -> Result<Rational, &'static str> {
    let kind = part.kind.ok_or("kind")?;
    let whole = match (part.amount, part.unit_price) {
        (Some(amount), _) => Rational::from_decimal(amount.to_decimal()),
        (None, Some(price)) => {
            let volume = part.volume.ok_or("volume")?;
            let price = Rational::from_decimal(price.to_decimal());
            price.times(&Rational::from_decimal(volume.to_decimal()))
        }
        (None, None) => return Err("amount"),
    };
    let share = match kind {
        PricePartKind::Option => part.counted.ok_or("counted")?.to_decimal(),
        PricePartKind::Fixed | PricePartKind::Variable => Decimal::ONE,
    };
    Ok(whole.times(&Rational::from_decimal(share)))
}

#[cfg(test)]
mod tests {
    use super::{PricePart, total};
    use crate::rational::Rational;
    use crate::wire::Wire;

    fn part(text: &str) -> PricePart {
        PricePart::from_json(text).unwrap()
    }

    #[test]
    fn volumes_are_multiplied_and_options_counted_by_their_share() {
        let parts = [
            part(r#"{"id":"start","kind":"fixed","amount":"100000"}"#),
            part(r#"{"id":"hours","kind":"variable","unitPrice":"450.50","volume":1200}"#),
            part(r#"{"id":"third year","kind":"option","amount":"300000","counted":"0.5"}"#),
        ];
        // 100 000 + 540 600 + 150 000
        assert_eq!(total(&parts), Ok(Rational::whole(790_600)));
        assert_eq!(
            total(&[part(r#"{"kind":"option","amount":"1"}"#)]).unwrap_err(),
            "parts[0].counted"
        );
        assert_eq!(
            total(&[part(r#"{"kind":"variable","unitPrice":"1"}"#)]).unwrap_err(),
            "parts[0].volume"
        );
    }
}
