//! Total cost: what the municipality pays, what it gets back for hidden VAT, and beside it what
//! others bring without money.

use rust_decimal::Decimal;

use super::vat::{BetterWay, VatCompensation, break_even, vat_compensation};
use crate::calendar::Day;
use crate::error::{Error, Problem};
use crate::finding::{Fact, Finding, Outcome, RuleId, mark_own_values, missing_of};
use crate::law::{Citation, LawBook};
use crate::money::Sek;
use crate::rational::Rational;
use crate::wire::{output, record, wire_enum};

record! {
    /// Cost item (kostnadspost) of an activity.
    pub struct CostItem {
        /// The item's id.
        id: String,
        /// What it is for.
        what: String,
        /// The cost without VAT.
        cost: Sek,
        /// The part of it shown to be for premises; absent where none is shown.
        premises: Sek,
        /// The day the cost was incurred.
        on: Day,
        /// Whether the service is exempt from VAT.
        exempt: bool,
        /// Whether the payee is in business (näringsidkare).
        in_business: bool,
        /// Who lets the premises.
        landlord: Landlord,
    }
}

wire_enum! {
    /// Landlord (hyresvärd) of the premises.
    pub enum Landlord {
        /// The state, a municipality, a region or a federation (det allmänna).
        Public = "public",
        /// Somebody else (annan).
        Other = "other",
    }
}

record! {
    /// Valued resource in kind (värderad resurs utan pengar): it stands beside the cost, not in it.
    pub struct InKindItem {
        /// The item's id.
        id: String,
        /// What it is.
        what: String,
        /// Who provides it.
        provided_by: String,
        /// How much of it.
        quantity: Decimal,
        /// What it is counted in, hours for instance.
        unit: String,
        /// What one unit is valued at.
        rate: Sek,
        /// Where the rate stands.
        rate_source: String,
    }
}

output! {
    /// Total cost (total kostnad). A sum with an unknown item is absent, never too low.
    pub struct TotalCost {
        /// The items.
        pub items: Vec<CostRow>,
        /// What is paid.
        pub cost: Option<Sek>,
        /// What comes back for hidden VAT.
        pub compensation: Option<Sek>,
        /// What is paid less what comes back.
        pub net: Option<Sek>,
        /// The sum of the costs that are known.
        pub known_cost: Sek,
        /// Ids of the items whose cost or compensation is unknown.
        pub unknown: Vec<String> [sparse],
        /// Resources in kind, beside the sums.
        pub in_kind: Vec<InKindRow> [sparse],
        /// Their value together; absent where one is not valued.
        pub in_kind_value: Option<Sek>,
        /// The findings.
        pub findings: Vec<Finding>,
        /// Paths of what is missing.
        pub missing: Vec<String> [sparse],
    }
}

output! {
    /// Row of a total cost (rad i en totalkostnad).
    pub struct CostRow {
        /// The item's id.
        pub id: String,
        /// What is paid.
        pub cost: Option<Sek>,
        /// The flat compensation, if the conditions hold.
        pub flat: Option<Sek>,
        /// The split compensation, if the conditions hold and premises are shown.
        pub split: Option<Sek>,
        /// What comes back; absent where a condition is not known.
        pub compensation: Option<Sek>,
        /// By which way.
        pub way: Option<BetterWay>,
        /// What is paid less what comes back.
        pub net: Option<Sek>,
        /// Share of premises in the cost.
        pub premises_share: Option<Rational>,
        /// The share above which the split gives more.
        pub break_even: Option<Rational>,
    }
}

output! {
    /// Row of a resource in kind (rad för en resurs utan pengar).
    pub struct InKindRow {
        /// The item's id.
        pub id: String,
        /// What it is.
        pub what: Option<String>,
        /// Who provides it.
        pub provided_by: Option<String>,
        /// Its value; absent where quantity or rate is.
        pub value: Option<Sek>,
    }
}

/// The total cost of an activity (verksamhetens totala kostnad), with the compensation for VAT
/// hidden in it and resources in kind beside it.
///
/// Compensation is for an exempt service from a payee in business; the share of premises is not
/// for premises let by a public body. A condition that is not stated leaves the compensation
/// unknown. Each part is rounded to the öre, halves up.
///
/// # Errors
/// As [`vat_compensation`], at `costs[i].…`; `input.invalid` at `inKind[i].…` for a quantity or
/// rate below zero; `money.overflow` where a sum is too large.
///
/// ```
/// use anbud::budget::{CostItem, Landlord, total_cost};
/// use anbud::law::LawBook;
/// use anbud::money::Sek;
///
/// let centre = CostItem::new()
///     .id("drift")
///     .cost(Sek::parse("4200000")?)
///     .premises(Sek::parse("600000")?)
///     .on("2025-01-01".parse::<anbud::calendar::Day>()?)
///     .exempt(true)
///     .in_business(true)
///     .landlord(Landlord::Other);
/// let public = centre.clone().landlord(Landlord::Public);
/// let answer = total_cost(&LawBook::built_in(), &[centre, public], &[])?;
/// assert_eq!(answer.items[0].compensation.unwrap().to_wire(), "288000.00");
/// assert_eq!(answer.items[0].break_even.as_ref().unwrap().to_string(), "1/13");
/// // Let by a public body, the premises give no share of their own.
/// assert_eq!(answer.items[1].compensation.unwrap().to_wire(), "252000.00");
/// # Ok::<(), anbud::error::Error>(())
/// ```
pub fn total_cost(
    law: &LawBook,
    costs: &[CostItem],
    in_kind: &[InKindItem],
) -> Result<TotalCost, Error> {
    let mut judged = Vec::new();
    for (index, item) in costs.iter().enumerate() {
        let own = Own { item, index };
        judged.push(own.judged(law)?);
    }
    let items: Vec<CostRow> = judged.iter().map(|(row, _)| row.clone()).collect();
    let mut findings = Vec::new();
    for rule in [
        RuleId::VAT_COMPENSATION,
        RuleId::VAT_BREAK_EVEN,
        RuleId::VAT_EXEMPT,
        RuleId::VAT_BUSINESS,
        RuleId::VAT_LANDLORD,
    ] {
        let own = judged.iter().flat_map(|(_, findings)| findings);
        findings.extend(own.filter(|finding| finding.rule == rule).cloned());
    }
    let mut rows = Vec::new();
    for (index, item) in in_kind.iter().enumerate() {
        let (row, finding) = valued(item, index)?;
        rows.push(row);
        findings.push(finding);
    }
    mark_own_values(&mut findings, law, |recorded| {
        total_cost(recorded, costs, in_kind).map(|own| own.findings)
    });
    let unknown = |row: &&CostRow| row.cost.is_none() || row.compensation.is_none();
    Ok(TotalCost {
        cost: sum(items.iter().map(|row| row.cost))?,
        compensation: sum(items.iter().map(|row| row.compensation))?,
        net: sum(items.iter().map(|row| row.net))?,
        known_cost: sum(items.iter().filter(|row| row.cost.is_some()).map(|row| row.cost))?
            .unwrap_or_default(),
        unknown: items.iter().filter(unknown).map(|row| row.id.clone()).collect(),
        items,
        in_kind_value: sum(rows.iter().map(|row| row.value))?,
        in_kind: rows,
        missing: missing_of(&findings),
        findings,
    })
}

/// The sum, or nothing where a part of it is unknown.
fn sum(amounts: impl Iterator<Item = Option<Sek>>) -> Result<Option<Sek>, Error> {
    let mut sum = Some(Sek::ZERO);
    for amount in amounts {
        sum = sum.zip(amount).map(|(sum, amount)| sum.plus(amount)).transpose()?;
    }
    Ok(sum)
}

struct Own<'a> {
    item: &'a CostItem,
    index: usize,
}

impl Own<'_> {
    fn judged(&self, law: &LawBook) -> Result<(CostRow, Vec<Finding>), Error> {
        let item = self.item;
        let mut row = CostRow {
            id: item.id.clone().unwrap_or_default(),
            cost: item.cost,
            flat: None,
            split: None,
            compensation: None,
            way: None,
            net: None,
            premises_share: None,
            break_even: None,
        };
        if let Some(on) = item.on {
            row.break_even = break_even(law, on)?;
        }
        let mut findings = Vec::new();
        match (item.cost, item.on) {
            (Some(cost), Some(on)) => {
                let answer = vat_compensation(law, cost, item.premises, on)
                    .map_err(|error| self.at(error))?;
                row.flat = answer.flat;
                row.split = answer.split;
                row.premises_share = item.premises.and_then(|premises| {
                    Rational::from_ore(premises).over(&Rational::from_ore(cost))
                });
                (row.compensation, row.way) = self.compensated(&answer);
                row.net = row.compensation.map(|back| cost.minus(back)).transpose()?;
                let own = answer.findings.into_iter();
                findings.extend(own.filter(|own| own.rule == RuleId::VAT_COMPENSATION));
            }
            (cost, on) => {
                let mut missing = Vec::new();
                if cost.is_none() {
                    missing.push("costs.cost".to_owned());
                }
                if on.is_none() {
                    missing.push("costs.on".to_owned());
                }
                findings.push(Finding::new(RuleId::VAT_COMPENSATION, Outcome::Unknown { missing }));
            }
        }
        findings.push(self.break_even(&row));
        let stated = |truth: Option<bool>, path: &'static str| match truth {
            Some(true) => Outcome::Satisfied,
            Some(false) => Outcome::Breached,
            None => Outcome::unknown([path]),
        };
        findings.push(Finding::new(RuleId::VAT_EXEMPT, stated(item.exempt, "costs.exempt")));
        let in_business = stated(item.in_business, "costs.inBusiness");
        findings.push(Finding::new(RuleId::VAT_BUSINESS, in_business));
        let landlord = match (item.premises, item.landlord) {
            (None, _) => Outcome::not_applicable("no_premises_shown"),
            (Some(_), Some(Landlord::Other)) => Outcome::Satisfied,
            (Some(_), Some(Landlord::Public)) => Outcome::Breached,
            (Some(_), None) => Outcome::unknown(["costs.landlord"]),
        };
        findings.push(Finding::new(RuleId::VAT_LANDLORD, landlord));
        let named = findings.into_iter().map(|finding| self.named(finding));
        Ok((row, named.collect()))
    }

    fn at(&self, error: Error) -> Error {
        let path = format!("costs[{}].{}", self.index, error.path());
        error.at(path)
    }

    fn named(&self, finding: Finding) -> Finding {
        let mut finding =
            finding.with_fact("costItem", self.item.id.as_deref().unwrap_or_default());
        // A law value brings its section along.
        if finding.basis.is_empty() {
            finding = finding.with_basis(Citation::of("2005:811", None, "1"));
        }
        match self.item.on {
            Some(on) => finding.judged_on(on),
            None => finding,
        }
    }

    /// What comes back, and by which way; unknown where a condition is.
    fn compensated(&self, answer: &VatCompensation) -> (Option<Sek>, Option<BetterWay>) {
        let item = self.item;
        if item.exempt == Some(false) || item.in_business == Some(false) {
            return (Some(Sek::ZERO), None);
        }
        if item.exempt.is_none() || item.in_business.is_none() {
            return (None, None);
        }
        match (answer.best, item.landlord) {
            (Some(BetterWay::Split), Some(Landlord::Other)) => {
                (answer.split, Some(BetterWay::Split))
            }
            (Some(BetterWay::Split), None) => (None, None),
            (Some(BetterWay::Either), Some(Landlord::Other)) => {
                (answer.flat, Some(BetterWay::Either))
            }
            (Some(_), _) => (answer.flat, Some(BetterWay::Flat)),
            (None, _) => (None, None),
        }
    }

    fn break_even(&self, row: &CostRow) -> Finding {
        let outcome = match (&row.break_even, self.item.on) {
            (Some(_), _) => Outcome::Satisfied,
            (None, None) => Outcome::unknown(["costs.on"]),
            (None, Some(_)) => Outcome::unknown(["law:vat.compensation.premises"]),
        };
        let mut finding = Finding::new(RuleId::VAT_BREAK_EVEN, outcome);
        let shares = [("breakEven", &row.break_even), ("ownPremisesShare", &row.premises_share)];
        for (name, share) in shares {
            if let Some(share) = share {
                let percent = share.times(&Rational::whole(100));
                finding = finding.with_fact(name, Fact::Score(percent));
            }
        }
        finding
    }
}

/// The value of a resource in kind, or what is missing to say it.
fn valued(item: &InKindItem, index: usize) -> Result<(InKindRow, Finding), Error> {
    let below = |field: &str| Error::new(Problem::Negative).at(format!("inKind[{index}].{field}"));
    if item.quantity.is_some_and(|own| own < Decimal::ZERO) {
        return Err(below("quantity"));
    }
    if item.rate.is_some_and(|rate| rate < Sek::ZERO) {
        return Err(below("rate"));
    }
    let value = match (item.quantity, item.rate) {
        (Some(quantity), Some(rate)) => {
            let value = Rational::from_ore(rate).times(&Rational::from_decimal(quantity));
            let value = value.rounded().to_sek();
            Some(value.map_err(|error| error.at(format!("inKind[{index}].quantity")))?)
        }
        _ => None,
    };
    let outcome = match (value, item.quantity) {
        (Some(_), _) => Outcome::Satisfied,
        (None, None) => Outcome::unknown(["inKind.quantity"]),
        (None, Some(_)) => Outcome::unknown(["inKind.rate"]),
    };
    let name = item.what.as_deref().or(item.id.as_deref()).unwrap_or_default();
    let mut finding = Finding::new(RuleId::IN_KIND_VALUE, outcome).with_fact("resource", name);
    finding = finding.with_known("value", value);
    let row = InKindRow {
        id: item.id.clone().unwrap_or_default(),
        what: item.what.clone(),
        provided_by: item.provided_by.clone(),
        value,
    };
    Ok((row, finding))
}
