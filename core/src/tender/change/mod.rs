//! Changes of a contract without a new procurement (17 kap. LOU).

mod assumed;
mod grounds;
mod limits;
mod shape;

pub use shape::{ChangeAnswer, ChangeClause, ChangeGround, ChangedContract, ContractChange};

use self::limits::Limits;
use super::Regime;
use crate::confidence::Confidence;
use crate::error::Error;
use crate::finding::{Fact, Finding, Outcome, OutcomeKind, RuleId, law_after_read_to, missing_of};
use crate::law::{Citation, LawBook};
use crate::money::Sek;
use crate::rational::Rational;
use crate::wire::ordered;

const LOU: &str = "2016:1145";
const CHAPTER: &str = "17";
/// The judgment on substantial changes.
const PRESSETEXT: &str = "C-454/06";

/// How the chapter on changes binds.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Binds {
    /// The contract is directive-governed.
    Yes,
    /// Chapter 19 does not name chapter 17: a benchmark.
    Benchmark,
    /// The act of 2007 had no such list; the case law on substantial changes.
    ActOf2007,
    /// The regime is not known.
    Unknown,
}

/// Whether changes of a contract are allowed without a new procurement (ändring av kontrakt),
/// 17 kap. 9–12 §§ LOU.
///
/// Changes of small value are summed net, in the order of their days, and the size of the sum is
/// compared with the share of 9 § and with the threshold, both of the day on which the
/// procurement began. What is compared with is the contract's value by its index clause (15 §).
/// Supplementary orders and unforeseen circumstances are compared with the share of 11 and 12 §§
/// one by one. Under chapter 19 chapter 17 does not bind: the answer is a question to a person,
/// with what the benchmark says; so too under the act of 2007, which had no such list.
///
/// A contract is read as one for goods or services without an index clause, and a change as one that
/// keeps the nature of the contract and meets the other conditions of its ground, unless the input
/// says otherwise. Where that decides, `missing` names the field.
///
/// What this does not decide: whether the nature of the contract is kept and the other conditions
/// of 11 and 12 §§ are met, unless a person's judgement of them is given; changes of supplier
/// (13 §); whether another change is substantial (14 §); the notice of 16 §.
///
/// # Errors
/// `input.invalid` at `value` or `indexFactor` where they are not above zero; `money.overflow`.
///
/// ```
/// use anbud::finding::OutcomeKind;
/// use anbud::law::LawBook;
/// use anbud::money::Sek;
/// use anbud::tender::{Authority, ChangeGround, ChangedContract, ContractChange, Regime, contract_changes};
/// use rust_decimal::Decimal;
///
/// let contract = ChangedContract {
///     value: Some(Sek::parse("4000000")?),
///     started_on: Some("2024-02-01".parse()?),
///     regime: Some(Regime::Lou2016Directive),
///     index_factor: Some(Decimal::new(1043, 3)),
///     authority: Some(Authority::Subcentral),
///     works: None,
/// };
/// let small = |amount: &str| -> Result<ContractChange, anbud::error::Error> {
///     Ok(ContractChange::new().amount(Sek::parse(amount)?).ground(ChangeGround::Small))
/// };
/// // Net 190 000, then 420 000 of 417 200.
/// let changes = [small("250000")?, small("-60000")?, small("230000")?];
/// let answer = contract_changes(&contract, &changes, &LawBook::built_in())?;
/// assert_eq!(answer.indexed_value.unwrap().to_wire(), "4172000.00");
/// assert_eq!(answer.findings[1].outcome.kind(), OutcomeKind::Satisfied);
/// assert_eq!(answer.findings[2].outcome.kind(), OutcomeKind::Breached);
/// # Ok::<(), anbud::error::Error>(())
/// ```
pub fn contract_changes(
    contract: &ChangedContract,
    changes: &[ContractChange],
    law: &LawBook,
) -> Result<ChangeAnswer, Error> {
    let limits = Limits::of(contract, law)?;
    let case = Case { contract, changes, limits, binds: binds(contract.regime) };
    let mut findings = case.findings()?;
    let granted = case.taken_for_granted(&mut findings, law)?;
    let mut not_checked = case.not_checked();
    not_checked.extend(law_after_read_to(law, &findings, None));
    Ok(ChangeAnswer {
        indexed_value: case.limits.indexed_value,
        net_small: case.net_small()?,
        missing: ordered::sorted(missing_of(&findings).into_iter().chain(granted)),
        findings,
        not_checked,
    })
}

const fn binds(regime: Option<Regime>) -> Binds {
    match regime {
        Some(Regime::Lou2016Directive) => Binds::Yes,
        Some(Regime::Lou2016Annex2 | Regime::Lou2016Below) => Binds::Benchmark,
        Some(Regime::Lou2007Directive | Regime::Lou2007BServices | Regime::Lou2007Below) => {
            Binds::ActOf2007
        }
        // The chapter on changes of the other acts has not been read.
        Some(_) => Binds::Benchmark,
        None => Binds::Unknown,
    }
}

/// The contract, its changes, and what they are compared with.
struct Case<'a> {
    contract: &'a ChangedContract,
    changes: &'a [ContractChange],
    limits: Limits,
    binds: Binds,
}

impl Case<'_> {
    fn findings(&self) -> Result<Vec<Finding>, Error> {
        let mut findings = self.small()?;
        findings.extend(self.by_clause());
        let (order, event) = (ChangeGround::Supplementary, ChangeGround::Unforeseen);
        findings.extend(self.large(order, RuleId::CHANGE_SUPPLEMENTARY, "11")?);
        findings.extend(self.large(event, RuleId::CHANGE_UNFORESEEN, "12")?);
        Ok(findings)
    }

    /// The place of the change that a finding is about.
    fn place_of(&self, finding: &Finding) -> Option<usize> {
        match finding.facts.get("changeNumber") {
            Some(Fact::Count(number)) => usize::try_from(number.checked_sub(1)?).ok(),
            _ => None,
        }
    }

    /// A finding on a change, or on there being none, with its place among them.
    fn finding(
        &self,
        rule: RuleId,
        outcome: Outcome,
        place: Option<usize>,
        section: &str,
    ) -> Finding {
        let mut finding = Finding::new(rule, self.outcome(outcome, place.is_some()));
        finding = match self.binds {
            // Known at second hand: the case law that the list of 2016 built on.
            Binds::ActOf2007 => {
                finding.with_basis(Citation::whole(PRESSETEXT)).with_confidence(Confidence::Medium)
            }
            _ => finding.with_basis(self.basis(section)),
        };
        if let Some(day) = self.contract.started_on {
            finding = finding.judged_on(day).with_fact("startedOn", day);
        }
        finding = finding.with_known("regime", self.contract.regime.map(|regime| regime.as_str()));
        let Some(change) = place.and_then(|place| self.changes.get(place)) else { return finding };
        finding = finding.with_known(
            "changeNumber",
            place
                .and_then(|place| i64::try_from(place).ok())
                .map(|number| Fact::Count(number.saturating_add(1))),
        );
        finding = finding.with_known("changedOn", change.on);
        finding = finding.with_known("changeAmount", change.amount);
        finding
    }

    /// What is decided binds in the directive's part alone; elsewhere it is a benchmark.
    fn outcome(&self, decided: Outcome, of_a_change: bool) -> Outcome {
        match self.binds {
            Binds::Yes => decided,
            _ if !of_a_change => decided,
            Binds::Benchmark if decided.kind() == OutcomeKind::Unknown => decided,
            Binds::Benchmark => Outcome::needs_judgement("chapter_17_as_benchmark"),
            Binds::ActOf2007 => Outcome::needs_judgement("substantial_change_2007"),
            Binds::Unknown => Outcome::unknown(["regime"]),
        }
    }

    fn basis(&self, section: &str) -> Citation {
        let citation = Citation::of(LOU, Some(CHAPTER), section);
        if self.binds == Binds::Benchmark { citation.by_analogy() } else { citation }
    }

    /// The sections that law values brought along bind no more than the chapter does.
    fn as_bound(&self, finding: Finding) -> Finding {
        if self.binds != Binds::Benchmark {
            return finding;
        }
        let mut finding = finding;
        for citation in std::mem::take(&mut finding.basis) {
            let of_chapter = citation.act == LOU && citation.chapter.as_deref() == Some(CHAPTER);
            let citation = if of_chapter { citation.by_analogy() } else { citation };
            finding = finding.with_basis(citation);
        }
        finding
    }

    /// What a benchmark says, as a fact, where it does not bind.
    fn with_benchmark(&self, finding: Finding, decided: &Outcome) -> Finding {
        let word = match decided {
            _ if self.binds == Binds::Yes || self.binds == Binds::Unknown => return finding,
            Outcome::Satisfied => "withinBenchmark",
            Outcome::Breached => "beyondBenchmark",
            _ => return finding,
        };
        let finding = finding.with_fact("benchmark", word);
        // That the chapter is no law here is a reading of 19 kap. 1 §.
        finding.with_confidence(Confidence::Medium)
    }

    /// The places of the changes on a ground, in the order of their days where all have one.
    fn on(&self, ground: ChangeGround) -> Vec<usize> {
        let place_of = |(place, change): (usize, &ContractChange)| {
            (change.ground == Some(ground)).then_some(place)
        };
        self.changes.iter().enumerate().filter_map(place_of).collect()
    }

    fn net_small(&self) -> Result<Option<Sek>, Error> {
        let mut sum = Sek::ZERO;
        for place in self.on(ChangeGround::Small) {
            match self.changes.get(place).and_then(|change| change.amount) {
                Some(amount) => sum = sum.plus(amount)?,
                None => return Ok(None),
            }
        }
        Ok(Some(sum))
    }

    fn not_checked(&self) -> Vec<&'static str> {
        let mut codes = vec!["change_of_supplier", "substantial_change"];
        if self.changes.iter().any(|change| change.nature_kept.is_none()) {
            codes.insert(0, "nature_of_contract");
        }
        let large = |change: &ContractChange| {
            matches!(change.ground, Some(ChangeGround::Supplementary | ChangeGround::Unforeseen))
        };
        if self.changes.iter().any(large) {
            codes.push("change_notice");
        }
        if self.changes.iter().any(|change| large(change) && change.conditions_met.is_none()) {
            codes.push("change_conditions");
        }
        if self.contract.index_factor.is_none() {
            codes.push("index_clause");
        }
        codes
    }
}

/// The share that an amount is of a value.
fn share_of(amount: Sek, value: Sek) -> Option<Rational> {
    Rational::from_ore(amount).over(&Rational::from_ore(value))
}
