//! What a penalty comes to, and where it stops.

use super::compensation::Compensation;
use super::duties::{FeeBasis, Penalty, PenaltyUnit};
use crate::confidence::Confidence;
use crate::error::{Error, Problem};
use crate::finding::{Fact, Finding, Outcome, RuleId, missing_of};
use crate::money::Sek;
use crate::rational::Rational;
use crate::wire::{Share, ordered, output};

output! {
    /// Penalty (vite) for what has happened, with the cap.
    pub struct PenaltyAnswer [python "PenaltyDue"] {
        /// What is due; absent where the terms do not settle it.
        pub amount: Option<Sek>,
        /// What it would be without a cap.
        pub uncapped: Option<Sek>,
        /// The cap; absent where the terms state none.
        pub cap: Option<Sek>,
        /// How many times, days or begun weeks are counted.
        pub times: Option<u32>,
        /// The findings.
        pub findings: Vec<Finding>,
        /// Paths of what is missing.
        pub missing: Vec<String> [sparse],
        /// Codes of what no rule looked at.
        pub not_checked: Vec<&'static str>,
    }
}

/// What has happened (det inträffade): how often, or for how many days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Happened {
    /// So many occurrences, days or begun weeks, as the penalty counts.
    Times(u32),
    /// For so many days.
    Days(u32),
}

impl Penalty {
    /// What the penalty (vite) comes to, to the öre.
    ///
    /// A share of a fee is taken of the fee of a month, a year or the term; a month's is a
    /// twelfth of a year's where only that is stated. A week counts from its first day. The
    /// cap holds for the whole of it. An absent cap is none: then the answer says so.
    ///
    /// What this does not decide: whether the breach happened, whether a reminder came in time,
    /// and whether the penalty may be reduced (36 § avtalslagen).
    ///
    /// # Errors
    /// `input.invalid` at `days` where the penalty counts occurrences; `money.overflow`.
    ///
    /// ```
    /// use anbud::assignment::{Compensation, FeeBasis, Happened, Penalty, PenaltyUnit};
    /// use anbud::money::Sek;
    /// use anbud::wire::Share;
    ///
    /// // Half a per cent of the monthly fee for each week begun.
    /// let penalty = Penalty::new()
    ///     .per(PenaltyUnit::StartedWeek)
    ///     .share(Share::parse("0.005")?)
    ///     .of(FeeBasis::Monthly);
    /// let fee = Compensation::new().monthly(Sek::parse("350000")?);
    /// // Fifteen days are two weeks and a day: three weeks begun.
    /// let due = penalty.due(Some(&fee), Happened::Days(15))?;
    /// assert_eq!(due.amount.unwrap().to_wire(), "5250.00");
    /// // Without the fee it is unknown, never 0.
    /// assert_eq!(penalty.due(None, Happened::Days(15))?.missing, ["compensation.monthly"]);
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    pub fn due(
        &self,
        compensation: Option<&Compensation>,
        happened: Happened,
    ) -> Result<PenaltyAnswer, Error> {
        let mut missing = Vec::new();
        let times = self.times(happened, &mut missing)?;
        let each = self.each(compensation, &mut missing);
        let mut no_cap = Vec::new();
        let cap = self.cap(compensation, &mut no_cap);
        let cap = cap.map(|cap| cap.rounded().to_sek()).transpose()?;
        let uncapped = match (times, each) {
            (Some(times), Some(each)) => {
                Some(each.times(&Rational::whole(i64::from(times))).rounded().to_sek()?)
            }
            _ => None,
        };
        let due = match (uncapped, cap) {
            (Some(whole), Some(cap)) => Some(whole.min(cap)),
            (whole, None) if no_cap.is_empty() => whole,
            _ => None,
        };
        let findings = vec![
            self.amount_finding(due.or(uncapped), times, missing),
            self.cap_finding(uncapped, cap, no_cap),
        ];
        Ok(PenaltyAnswer {
            amount: due,
            uncapped,
            cap,
            times,
            missing: missing_of(&findings),
            findings,
            not_checked: match self.reminder {
                Some(false) => vec!["breach_happened", "penalty_reduced"],
                _ => vec!["breach_happened", "penalty_reminder", "penalty_reduced"],
            },
        })
    }

    fn times(
        &self,
        happened: Happened,
        missing: &mut Vec<&'static str>,
    ) -> Result<Option<u32>, Error> {
        Ok(match (happened, self.per) {
            (Happened::Times(times), _) => Some(times),
            (Happened::Days(days), Some(PenaltyUnit::Day)) => Some(days),
            (Happened::Days(days), Some(PenaltyUnit::StartedWeek)) => Some(days.div_ceil(7)),
            (Happened::Days(_), Some(PenaltyUnit::Occurrence)) => {
                return Err(Error::new(Problem::ExactlyOneOf { fields: &["times"] }).at("days"));
            }
            (Happened::Days(_), None) => {
                missing.push("penalty.per");
                None
            }
        })
    }

    /// The penalty of one time, in öre.
    fn each(
        &self,
        compensation: Option<&Compensation>,
        missing: &mut Vec<&'static str>,
    ) -> Option<Rational> {
        match (self.amount, self.share) {
            (Some(amount), _) => Some(Rational::from_ore(amount)),
            (None, Some(share)) => {
                let fee = fee(self.of, "penalty.of", compensation, missing)?;
                Some(fee.times(&Rational::from_decimal(share)))
            }
            (None, None) => {
                missing.extend(["penalty.amount", "penalty.share"]);
                None
            }
        }
    }

    /// The cap in öre; none where the terms state none, or do not settle it.
    fn cap(
        &self,
        compensation: Option<&Compensation>,
        missing: &mut Vec<&'static str>,
    ) -> Option<Rational> {
        match (self.cap_amount, self.cap_share) {
            (Some(amount), _) => Some(Rational::from_ore(amount)),
            (None, Some(share)) => {
                let fee = fee(self.cap_of, "penalty.capOf", compensation, missing)?;
                Some(fee.times(&Rational::from_decimal(share)))
            }
            (None, None) => None,
        }
    }

    fn amount_finding(
        &self,
        penalty: Option<Sek>,
        times: Option<u32>,
        missing: Vec<&'static str>,
    ) -> Finding {
        let outcome = if !missing.is_empty() {
            Outcome::Unknown { missing: ordered::sorted(missing) }
        } else if self.share.is_some_and(Share::is_one) {
            Outcome::needs_judgement("one_hundred_or_one_per_cent")
        } else {
            Outcome::Satisfied
        };
        let mut finding =
            Finding::new(RuleId::PENALTY, outcome).with_confidence(Confidence::Medium);
        finding = finding.with_known("penalty", penalty);
        finding = finding.with_known("times", times.map(|times| Fact::Count(i64::from(times))));
        finding = finding.with_known("penaltyUnit", self.per.map(|unit| unit.as_str()));
        finding = finding
            .with_known("penaltyShare", self.share.map(|share| Fact::Share(share.to_decimal())));
        finding.with_known("penaltyFor", self.when.as_deref())
    }

    fn cap_finding(
        &self,
        uncapped: Option<Sek>,
        cap: Option<Sek>,
        missing: Vec<&'static str>,
    ) -> Finding {
        let stated = self.cap_amount.is_some() || self.cap_share.is_some();
        let outcome = match (uncapped, cap) {
            _ if !missing.is_empty() => Outcome::Unknown { missing: ordered::sorted(missing) },
            _ if self.cap_share.is_some_and(Share::is_one) => {
                Outcome::needs_judgement("one_hundred_or_one_per_cent")
            }
            (Some(whole), Some(cap)) if whole > cap => Outcome::Satisfied,
            (_, Some(_)) => Outcome::not_applicable("penalty_below_cap"),
            (_, None) if stated => Outcome::unknown(["compensation"]),
            (_, None) => Outcome::not_applicable("no_penalty_cap"),
        };
        let finding =
            Finding::new(RuleId::PENALTY_CAP, outcome).with_confidence(Confidence::Medium);
        finding.with_known("cap", cap)
    }
}

/// A fee in öre; where it is not stated, its path is missing.
fn fee(
    basis: Option<FeeBasis>,
    path: &'static str,
    compensation: Option<&Compensation>,
    missing: &mut Vec<&'static str>,
) -> Option<Rational> {
    let Some(basis) = basis else {
        missing.push(path);
        return None;
    };
    let annual = compensation.and_then(|own| own.annual).map(Rational::from_ore);
    let monthly = compensation.and_then(|own| own.monthly).map(Rational::from_ore);
    let twelve = Rational::whole(12);
    let (fee, path) = match basis {
        FeeBasis::Monthly => (monthly.or_else(|| annual?.over(&twelve)), "compensation.monthly"),
        FeeBasis::Annual => {
            (annual.or_else(|| Some(monthly?.times(&twelve))), "compensation.annual")
        }
        FeeBasis::Total => {
            (compensation.and_then(|own| own.total).map(Rational::from_ore), "compensation.total")
        }
    };
    if fee.is_none() {
        missing.push(path);
    }
    fee
}
