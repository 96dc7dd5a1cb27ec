//! Who contributes what: money, resources in kind, and volunteers apart.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use super::{Contribution, ContributionKind, Partnership};
use crate::error::Error;
use crate::finding::{About, Fact, Finding, Outcome, RuleId};
use crate::law::Citation;
use crate::money::Sek;
use crate::rational::{Rational, to_whole_parts};
use crate::wire::output;

/// Steps of the rounded shares in one whole: hundredths of a per cent.
const STEPS: i64 = 10_000;
/// Decimals of such a step.
const PLACES: u32 = 4;

output! {
    /// Contribution of a party (parts bidrag), in sum. What is unknown is absent, never nothing.
    pub struct PartyContribution {
        /// The party's name.
        pub party: String,
        /// Money.
        pub cash: Option<Sek>,
        /// Premises, staff, goods and expertise.
        pub in_kind: Option<Sek>,
        /// The value of volunteers. It is no money and belongs in no budget.
        pub volunteers: Option<Sek>,
        /// The party's share of everything; absent where any party's part is unknown.
        pub share_with_volunteers: Option<Rational>,
        /// The party's share of money and resources in kind.
        pub share_without_volunteers: Option<Rational>,
        /// The share of everything to hundredths of a per cent, by largest remainder: the rounded
        /// shares of all parties sum to one.
        pub rounded_share_with_volunteers: Option<Decimal>,
        /// The share of money and resources in kind, rounded in the same way.
        pub rounded_share_without_volunteers: Option<Decimal>,
    }
}

/// The three columns in which contributions are summed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Column {
    Cash,
    InKind,
    Volunteers,
}

impl Contribution {
    fn column(&self) -> Option<Column> {
        Some(match self.kind? {
            ContributionKind::Cash => Column::Cash,
            ContributionKind::VolunteerHours => Column::Volunteers,
            ContributionKind::Premises
            | ContributionKind::StaffHours
            | ContributionKind::Goods
            | ContributionKind::Expertise => Column::InKind,
        })
    }

    /// The amount stated, or quantity times rate, to the öre; unknown where neither is there.
    ///
    /// # Errors
    /// `money.overflow` where the product is too large.
    ///
    /// ```
    /// use anbud::partnership::Contribution;
    /// use anbud::wire::Wire;
    ///
    /// let hours = Contribution::from_json(r#"{"quantity":"600","rate":"220.00"}"#)?;
    /// assert_eq!(hours.value()?.unwrap().to_wire(), "132000.00");
    /// // Without a rate the value is unknown, not nothing.
    /// assert_eq!(Contribution::from_json(r#"{"quantity":"600"}"#)?.value()?, None);
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    pub fn value(&self) -> Result<Option<Sek>, Error> {
        match (self.amount, self.quantity, self.rate) {
            (Some(amount), _, _) => Ok(Some(amount)),
            (None, Some(quantity), Some(rate)) => {
                let quantity = Rational::from_decimal(quantity.to_decimal());
                Rational::from_ore(rate).times(&quantity).rounded().to_sek().map(Some)
            }
            _ => Ok(None),
        }
    }

    /// The field that would make the value known.
    fn missing_for_value(&self) -> Option<&'static str> {
        match (self.amount, self.quantity, self.rate) {
            (Some(_), _, _) | (None, Some(_), Some(_)) => None,
            (None, Some(_), None) => Some("rate"),
            (None, None, Some(_)) => Some("quantity"),
            (None, None, None) => Some("amount"),
        }
    }

    fn is_valued_without_source(&self) -> bool {
        self.amount.is_none() && self.rate.is_some() && self.rate_source.is_none()
    }

    /// The fields that keep this row from counting.
    fn missing(&self) -> impl Iterator<Item = &'static str> {
        let fields = [
            self.by.is_none().then_some("by"),
            self.kind.is_none().then_some("kind"),
            self.missing_for_value(),
        ];
        fields.into_iter().flatten()
    }
}

/// The contributions by party.
struct Ledger<'a> {
    /// The partners by name, then others who contribute, in order of appearance.
    parties: Vec<&'a str>,
    rows: BTreeMap<&'a str, Vec<&'a Contribution>>,
    /// Rows without a giver; each may be anyone's.
    nobodys: Vec<&'a Contribution>,
    /// The columns in which a row without a giver may belong.
    open: Vec<Column>,
}

impl Ledger<'_> {
    /// The sum of a party's rows in a column; unknown where a row may belong there and its
    /// value is not known, and where the party has no row at all.
    fn sum(&self, party: &str, column: Column) -> Result<Option<Sek>, Error> {
        let belongs = |row: &&&Contribution| row.column().is_none_or(|own| own == column);
        let Some(rows) = self.rows.get(party) else {
            return Ok(None);
        };
        let mut total = (!self.open.contains(&column)).then_some(Sek::ZERO);
        for row in rows.iter().filter(belongs) {
            total = match (total, row.value()?) {
                (Some(total), Some(value)) if row.kind.is_some() => Some(total.plus(value)?),
                _ => None,
            };
        }
        Ok(total)
    }
}

impl Partnership {
    fn ledger(&self) -> Ledger<'_> {
        let partners = self.partners.iter().flatten().filter_map(|partner| partner.name.as_deref());
        let givers = self.contributions.iter().flatten().filter_map(|row| row.by.as_deref());
        let mut known = BTreeSet::new();
        let parties = partners.chain(givers).filter(|name| known.insert(*name)).collect();
        let mut ledger =
            Ledger { parties, rows: BTreeMap::new(), nobodys: Vec::new(), open: Vec::new() };
        for row in self.contributions.iter().flatten() {
            match row.by.as_deref() {
                Some(by) => ledger.rows.entry(by).or_default().push(row),
                None => ledger.nobodys.push(row),
            }
        }
        let nobodys = &ledger.nobodys;
        let may_hold = |column: &Column| {
            nobodys.iter().any(|row| row.column().is_none_or(|own| own == *column))
        };
        ledger.open = [Column::Cash, Column::InKind, Column::Volunteers]
            .into_iter()
            .filter(may_hold)
            .collect();
        ledger
    }

    /// What each party contributes; empty where no contributions are stated.
    ///
    /// # Errors
    /// `money.overflow` where a sum is too large.
    pub(super) fn party_contributions(&self) -> Result<Vec<PartyContribution>, Error> {
        if self.contributions.is_none() {
            return Ok(Vec::new());
        }
        let ledger = self.ledger();
        let mut list = Vec::new();
        for party in &ledger.parties {
            list.push(PartyContribution {
                party: (*party).to_owned(),
                cash: ledger.sum(party, Column::Cash)?,
                in_kind: ledger.sum(party, Column::InKind)?,
                volunteers: ledger.sum(party, Column::Volunteers)?,
                share_with_volunteers: None,
                share_without_volunteers: None,
                rounded_share_with_volunteers: None,
                rounded_share_without_volunteers: None,
            });
        }
        // A partner without a name may contribute too.
        let unnamed = self.partners.iter().flatten().any(|partner| partner.name.is_none());
        if !unnamed {
            set_shares(&mut list)?;
        }
        Ok(list)
    }

    /// A finding on each party's contributions: whether their value is known.
    pub(super) fn contribution_findings(&self, root: &str) -> Vec<Finding> {
        let path = |field: &str| match field {
            "" => format!("{root}.contributions"),
            _ => format!("{root}.contributions.{field}"),
        };
        let finding = |outcome| {
            Finding::new(RuleId::CONTRIBUTION_VALUE, outcome)
                .with_basis(Citation::whole("Uddevalla 2020-08-25"))
        };
        let ledger = self.ledger();
        let of_nobody: BTreeSet<&str> =
            ledger.nobodys.iter().flat_map(|row| row.missing()).collect();
        if ledger.parties.is_empty() {
            let fields = if of_nobody.is_empty() { BTreeSet::from([""]) } else { of_nobody };
            let missing = fields.into_iter().map(path).collect();
            return vec![finding(Outcome::Unknown { missing })];
        }
        let of_party = |party: &&str| {
            let own = ledger.rows.get(party).map_or(&[][..], Vec::as_slice);
            let mut fields = of_nobody.clone();
            fields.extend(own.iter().flat_map(|row| row.missing()));
            if own.is_empty() {
                fields.insert("");
            }
            let outcome = if !fields.is_empty() {
                Outcome::Unknown { missing: fields.into_iter().map(path).collect() }
            } else if own.iter().any(|row| row.is_valued_without_source()) {
                Outcome::needs_judgement("rate_without_source")
            } else {
                Outcome::Satisfied
            };
            let count = i64::try_from(own.len()).unwrap_or(i64::MAX);
            finding(outcome)
                .with_fact("contributions", Fact::Count(count))
                .about(About::Party((*party).to_owned()))
        };
        ledger.parties.iter().map(of_party).collect()
    }

    /// Whether volunteers are kept out of the budget.
    pub(super) fn volunteers_outside_budget(&self, root: &str) -> Finding {
        let rows = || {
            let volunteers = |row: &&Contribution| row.column() == Some(Column::Volunteers);
            self.contributions.iter().flatten().filter(volunteers)
        };
        let of_unknown_kind = || self.contributions.iter().flatten().any(|row| row.kind.is_none());
        let missing = |field: &str| Outcome::Unknown {
            missing: vec![format!("{root}.contributions{field}")],
        };
        let outcome = if self.contributions.is_none() {
            missing("")
        } else if rows().any(|row| row.in_budget == Some(true)) {
            Outcome::Breached
        } else if of_unknown_kind() {
            missing(".kind")
        } else if rows().next().is_none() {
            Outcome::not_applicable("no_volunteers")
        } else if rows().any(|row| row.in_budget.is_none()) {
            missing(".inBudget")
        } else {
            Outcome::Satisfied
        };
        Finding::new(RuleId::VOLUNTEERS_OUTSIDE_BUDGET, outcome)
            .with_basis(Citation::whole("Uddevalla 2020-08-25"))
    }
}

fn set_shares(list: &mut [PartyContribution]) -> Result<(), Error> {
    let mut without = Vec::new();
    let mut with = Vec::new();
    for party in list.iter() {
        let resources = match (party.cash, party.in_kind) {
            (Some(cash), Some(in_kind)) => Some(cash.plus(in_kind)?),
            _ => None,
        };
        let all = match (resources, party.volunteers) {
            (Some(resources), Some(volunteers)) => Some(resources.plus(volunteers)?),
            _ => None,
        };
        without.push(resources);
        with.push(all);
    }
    let (without, with) = (shares(&without), shares(&with));
    let shown = rounded(&without)?.into_iter().zip(rounded(&with)?);
    for (party, shown) in list.iter_mut().zip(shown) {
        (party.rounded_share_without_volunteers, party.rounded_share_with_volunteers) = shown;
    }
    for (party, exact) in list.iter_mut().zip(without.into_iter().zip(with)) {
        (party.share_without_volunteers, party.share_with_volunteers) = exact;
    }
    Ok(())
}

/// The shares to hundredths of a per cent, so that they sum to one; none where one is unknown.
fn rounded(shares: &[Option<Rational>]) -> Result<Vec<Option<Decimal>>, Error> {
    let steps = Rational::whole(STEPS);
    let exact: Option<Vec<Rational>> =
        shares.iter().map(|share| Some(share.as_ref()?.times(&steps))).collect();
    let Some(exact) = exact else {
        return Ok(vec![None; shares.len()]);
    };
    to_whole_parts(&exact, &steps)
        .iter()
        // A whole number of steps, read as a number of öre is.
        .map(|part| Ok(Some(Decimal::new(part.to_sek()?.ore(), PLACES).normalize())))
        .collect()
}

/// Each part over the whole, exactly; none where a part is unknown or the whole is nothing.
fn shares(parts: &[Option<Sek>]) -> Vec<Option<Rational>> {
    let whole = parts.iter().try_fold(Rational::whole(0), |sum, part| {
        part.map(|part| sum.plus(&Rational::from_ore(part)))
    });
    let share = |part: &Option<Sek>| Rational::from_ore((*part)?).over(whole.as_ref()?);
    parts.iter().map(share).collect()
}
