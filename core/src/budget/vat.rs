//! Compensation to municipalities for VAT hidden in the price of exempt welfare services.

use crate::calendar::Day;
use crate::error::{Error, ErrorCode, Problem};
use crate::finding::{Fact, Finding, Outcome, RuleId};
use crate::law::{LawBook, LawValue};
use crate::money::Sek;
use crate::rational::Rational;
use crate::wire::{ordered, output, wire_enum};

const FLAT: &str = "vat.compensation.flat";
const PREMISES: &str = "vat.compensation.premises";
const REST: &str = "vat.compensation.rest";

wire_enum! {
    /// Way of compensation (ersättningssätt) that gives more.
    pub enum BetterWay {
        /// The flat share of the whole cost (schablon).
        Flat = "flat",
        /// One share of the premises part and another of the rest (uppdelning).
        Split = "split",
        /// Both give the same.
        Either = "either",
    }
}

output! {
    /// VAT compensation (ersättning för mervärdesskatt) under both ways.
    pub struct VatCompensation {
        /// The flat share of the whole cost; absent where the law of the day is not recorded.
        pub flat: Option<Sek>,
        /// The split; absent too where no premises part is shown.
        pub split: Option<Sek>,
        /// Which of them is more.
        pub best: Option<BetterWay>,
        /// The findings.
        pub findings: Vec<Finding>,
        /// What is missing.
        pub missing: Vec<String> [sparse],
    }
}

/// Compensation (ersättning) that a municipality gets for VAT hidden in the cost of an exempt
/// welfare service, 1 § SFS 2005:811.
///
/// `cost` is what was paid without VAT, `premises` the part of it shown to be for premises,
/// `on` the day the cost was incurred. Each part is rounded to the öre, halves up. Whether
/// the service is exempt, the payee is in business and the landlord is not public is left
/// to a person.
///
/// # Errors
/// `input.invalid` at `cost` where it is negative, at `premises` where that is negative or
/// more than the cost.
///
/// ```
/// use anbud::budget::{BetterWay, vat_compensation};
/// use anbud::law::LawBook;
/// use anbud::money::Sek;
///
/// let answer = vat_compensation(
///     &LawBook::built_in(),
///     Sek::parse("4200000")?,
///     Some(Sek::parse("600000")?),
///     "2025-01-01".parse()?,
/// )?;
/// // 6 % of the whole, or 18 % of 600 000 and 5 % of 3 600 000.
/// assert_eq!(answer.flat, Some(Sek::parse("252000")?));
/// assert_eq!(answer.split, Some(Sek::parse("288000")?));
/// assert_eq!(answer.best, Some(BetterWay::Split));
/// # Ok::<(), anbud::error::Error>(())
/// ```
pub fn vat_compensation(
    law: &LawBook,
    cost: Sek,
    premises: Option<Sek>,
    on: Day,
) -> Result<VatCompensation, Error> {
    if cost < Sek::ZERO {
        return Err(Error::new(Problem::Negative).at("cost"));
    }
    if premises.is_some_and(|part| part < Sek::ZERO) {
        return Err(Error::new(Problem::Negative).at("premises"));
    }
    if premises.is_some_and(|part| part > cost) {
        return Err(Error::new(Problem::PartOverWhole).at("premises"));
    }
    let keys: &[&str] = if premises.is_some() { &[FLAT, PREMISES, REST] } else { &[FLAT] };
    let mut values = Vec::new();
    let mut missing = Vec::new();
    for key in keys {
        match law.in_force(key, on) {
            Ok(value) => values.push(value),
            Err(error) if error.code() == ErrorCode::LawParameterUnknown => {
                missing.push(format!("law:{key}"));
            }
            Err(error) => return Err(error),
        }
    }
    let missing = ordered::sorted(missing);
    let about = Costs { cost, premises, on };
    match (values.as_slice(), premises) {
        ([flat, shares @ ..], _) if missing.is_empty() => about.compensated(flat, shares),
        _ => Ok(about.unknown(missing)),
    }
}

/// The share of premises in a cost at which both ways give the same, (flat - rest) / (premises -
/// rest); none where a value of that day is not recorded or the ways never meet.
pub(super) fn break_even(law: &LawBook, on: Day) -> Result<Option<Rational>, Error> {
    let mut shares = Vec::new();
    for key in [FLAT, PREMISES, REST] {
        match law.in_force(key, on) {
            Ok(value) => shares.push(Rational::from_decimal(value.decimal()?)),
            Err(error) if error.code() == ErrorCode::LawParameterUnknown => return Ok(None),
            Err(error) => return Err(error),
        }
    }
    let [flat, premises, rest] = shares.as_slice() else { return Ok(None) };
    Ok(flat.minus(rest).over(&premises.minus(rest)))
}

#[derive(Clone, Copy)]
struct Costs {
    cost: Sek,
    premises: Option<Sek>,
    on: Day,
}

impl Costs {
    fn compensated(self, flat: &LawValue, shares: &[LawValue]) -> Result<VatCompensation, Error> {
        let by_flat = share_of(self.cost, flat)?;
        let by_split = match (self.premises, shares) {
            (Some(premises), [of_premises, of_rest]) => {
                let rest = self.cost.minus(premises)?;
                Some(share_of(premises, of_premises)?.plus(share_of(rest, of_rest)?)?)
            }
            _ => None,
        };
        let best = match by_split {
            Some(split) if split > by_flat => BetterWay::Split,
            Some(split) if split == by_flat => BetterWay::Either,
            _ => BetterWay::Flat,
        };
        let mut finding = self
            .finding(RuleId::VAT_COMPENSATION, Outcome::Satisfied)
            .with_fact("flat", by_flat)
            .with_fact("flatShare", Fact::Share(flat.decimal()?))
            .with_law_value(flat);
        finding = finding.with_known("split", by_split);
        for (name, value) in ["premisesShare", "restShare"].into_iter().zip(shares) {
            finding = finding.with_fact(name, Fact::Share(value.decimal()?)).with_law_value(value);
        }
        Ok(VatCompensation {
            flat: Some(by_flat),
            split: by_split,
            best: Some(best),
            findings: vec![finding, self.conditions(Some(flat))],
            missing: Vec::new(),
        })
    }

    /// What no figure decides.
    fn conditions(self, flat: Option<&LawValue>) -> Finding {
        let outcome = Outcome::needs_judgement("vat_conditions");
        let finding = self.finding(RuleId::VAT_CONDITIONS, outcome);
        match flat {
            Some(value) => finding.with_law_value(value),
            None => finding,
        }
    }

    fn unknown(self, missing: Vec<String>) -> VatCompensation {
        let compensation =
            self.finding(RuleId::VAT_COMPENSATION, Outcome::Unknown { missing: missing.clone() });
        let findings = vec![compensation, self.conditions(None)];
        VatCompensation { flat: None, split: None, best: None, findings, missing }
    }

    fn finding(self, rule: RuleId, outcome: Outcome) -> Finding {
        let finding = Finding::new(rule, outcome).judged_on(self.on).with_fact("cost", self.cost);
        finding.with_known("premises", self.premises)
    }
}

/// A share of an amount, rounded to the öre.
fn share_of(amount: Sek, share: &LawValue) -> Result<Sek, Error> {
    let share = Rational::from_decimal(share.decimal()?);
    Rational::from_ore(amount).times(&share).rounded().to_sek()
}

#[cfg(test)]
mod tests {
    use super::{BetterWay, vat_compensation};
    use crate::law::LawBook;
    use crate::money::Sek;

    fn sek(text: &str) -> Sek {
        Sek::parse(text).unwrap()
    }

    fn best(cost: &str, premises: &str) -> BetterWay {
        let day = "2025-01-01".parse().unwrap();
        vat_compensation(&LawBook::built_in(), sek(cost), Some(sek(premises)), day)
            .unwrap()
            .best
            .unwrap()
    }

    /// 0.18 x + 0.05 (1 - x) = 0.06 where x is one thirteenth (F9).
    #[test]
    fn the_ways_meet_where_premises_are_a_thirteenth_of_the_cost() {
        assert_eq!(best("1300000", "100000"), BetterWay::Either);
        assert_eq!(best("1300000", "100001"), BetterWay::Split);
        assert_eq!(best("1300000", "99999"), BetterWay::Flat);
    }

    #[test]
    fn premises_can_be_neither_negative_nor_more_than_the_cost() {
        let day = "2025-01-01".parse().unwrap();
        for premises in ["-1", "100.01"] {
            let error =
                vat_compensation(&LawBook::built_in(), sek("100"), Some(sek(premises)), day)
                    .unwrap_err();
            assert_eq!(error.path(), "premises");
        }
    }
}
