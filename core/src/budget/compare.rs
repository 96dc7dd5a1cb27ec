//! The methods of allocation beside each other, and an amount split over several payers.

use rust_decimal::Decimal;

use super::allocate::{Allocation, allocate, by_largest_remainder};
use super::method::{AllocationMethod, Amount};
use super::period::Granularity;
use crate::calendar::Day;
use crate::error::{Error, Problem};
use crate::money::Sek;
use crate::rational::Rational;
use crate::wire::{output, record};

output! {
    /// Comparison of the methods (jämförelse av fördelningsmetoder) for one amount a year.
    pub struct MethodComparison {
        /// What the contract costs: the amount a year for its months.
        pub contract_total: Sek,
        /// Each method, in the order of the contract.
        pub methods: Vec<ComparedMethod>,
    }
}

/// Method in a comparison (jämförd metod).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ComparedMethod {
    /// The method.
    pub method: AllocationMethod,
    /// Its parts and their sum.
    pub allocation: Allocation,
    /// The sum less what the contract costs; 0 where the method conserves.
    pub difference: Sek,
    /// Whether the parts sum to what the contract costs.
    pub conserves: bool,
}

impl crate::wire::ToWire for ComparedMethod {
    fn write(&self, out: &mut dyn crate::wire::Out) {
        let Allocation { parts, total } = &self.allocation;
        out.object(
            "method parts total difference conserves ",
            &[&self.method, parts, total, &self.difference, &self.conserves],
        );
    }
}

crate::wire::writes!(ComparedMethod);

#[cfg(feature = "schema")]
impl crate::wire::schema::Described for ComparedMethod {
    const NAME: &'static str = "ComparedMethod";

    fn schema(all: &mut crate::wire::schema::Definitions) -> crate::wire::Json {
        crate::wire::schema::Shape::new("Method in a comparison (jämförd metod).")
            .part::<AllocationMethod>("method", "The method.", &[], all)
            .parts_of::<Allocation>(&["parts", "total"], all)
            .part::<Sek>(
                "difference",
                "The sum less what the contract costs; 0 where the method conserves.",
                &[],
                all,
            )
            .part::<bool>(
                "conserves",
                "Whether the parts sum to what the contract costs.",
                &[],
                all,
            )
            .done()
    }
}

/// The three methods beside each other (fördelningsmetoderna bredvid varandra), and by how much
/// each misses what the contract costs.
///
/// # Errors
/// As [`allocate`](crate::budget::allocate).
///
/// ```
/// use anbud::budget::{Granularity, compare_methods};
/// use anbud::money::Sek;
///
/// let annual = Sek::parse("4200000")?;
/// let by = Granularity::Year;
/// let compared = compare_methods(annual, "2025-04-01".parse()?, "2028-03-31".parse()?, by)?;
/// assert_eq!(compared.contract_total.to_wire(), "12600000.00");
/// // 275 days of 365 in 2025 and 91 of 366 in 2028 are more than nine and three months.
/// assert_eq!(compared.methods[1].allocation.total.to_wire(), "12608645.86");
/// assert_eq!(compared.methods[1].difference.to_wire(), "8645.86");
/// # Ok::<(), anbud::error::Error>(())
/// ```
pub fn compare_methods(
    annual: Sek,
    from: Day,
    to: Day,
    by: Granularity,
) -> Result<MethodComparison, Error> {
    if to < from {
        return Err(Error::new(Problem::EndsBeforeStart).at("to"));
    }
    // What the agreement costs is counted in months, whatever the method that lays it out.
    let month_equal = AllocationMethod::MonthEqual;
    let contract_total = allocate(Amount::Annual(annual), from, to, month_equal, by)?.total;
    let mut methods = Vec::new();
    for method in AllocationMethod::ALL {
        let allocation = allocate(Amount::Annual(annual), from, to, *method, by)?;
        let difference = allocation.total.minus(contract_total)?;
        let conserves = difference == Sek::ZERO;
        methods.push(ComparedMethod { method: *method, allocation, difference, conserves });
    }
    Ok(MethodComparison { contract_total, methods })
}

record! {
    /// Payer (finansiär) with its part of a cost.
    pub struct Payer {
        /// Who pays.
        payer: String,
        /// Its weight (andelstal): 1, 1 and 1 are thirds, 0.6 and 0.4 are 60 and 40 percent.
        weight: Decimal,
    }
}

output! {
    /// Split (delning) of an amount over payers.
    pub struct Split {
        /// What each pays, in the order stated.
        pub parts: Vec<SplitPart>,
        /// Their sum.
        pub total: Sek,
    }
}

output! {
    /// Part of a split (del av en delning).
    pub struct SplitPart {
        /// Who pays.
        pub payer: String,
        /// The amount.
        pub amount: Sek,
        /// The amount in kronor before it was rounded to the öre.
        pub exact: Rational,
    }
}

/// Splits an amount over payers by their weights (delning efter andelstal), to the öre.
///
/// Largest remainder, ties to the payer stated first; a negative amount is mirrored.
///
/// # Errors
/// `input.invalid` at `payers[i]` without payer or weight or with a weight below zero, at `payers`
/// where the weights sum to nothing.
///
/// ```
/// use anbud::budget::{Payer, split};
/// use anbud::money::Sek;
/// use rust_decimal::Decimal;
///
/// let payer = |name: &str| Payer::new().payer(name).weight(Decimal::ONE);
/// let three = [payer("kommunen"), payer("regionen"), payer("stiftelsen")];
/// let parts = split(Sek::parse("100.00")?, &three)?.parts;
/// let shown: Vec<String> = parts.iter().map(|part| part.amount.to_wire()).collect();
/// assert_eq!(shown, ["33.34", "33.33", "33.33"]);
/// # Ok::<(), anbud::error::Error>(())
/// ```
pub fn split(amount: Sek, payers: &[Payer]) -> Result<Split, Error> {
    let mut weights = Vec::new();
    let mut names = Vec::new();
    for (index, own) in payers.iter().enumerate() {
        let at = |field: &str| format!("payers[{index}].{field}");
        let missing = |field: &str| Error::new(Problem::Missing).at(at(field));
        names.push(own.payer.clone().ok_or_else(|| missing("payer"))?);
        let weight = own.weight.ok_or_else(|| missing("weight"))?;
        if weight < Decimal::ZERO {
            return Err(Error::new(Problem::Negative).at(at("weight")));
        }
        weights.push(Rational::from_decimal(weight));
    }
    if weights.iter().all(Rational::is_zero) {
        return Err(Error::new(Problem::NotPositive).at("payers"));
    }
    let shares = by_largest_remainder(amount, &weights)?;
    let parts = names.into_iter().zip(shares).map(|(payer, share)| SplitPart {
        payer,
        amount: share.amount,
        exact: share.exact,
    });
    Ok(Split { parts: parts.collect(), total: amount })
}
