//! How a partnership is run: undertakings, steering, follow-up, outcomes, exit, responsibilities.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use crate::calendar::{Day, MonthSpan};
use crate::error::Problem;
use crate::wire::{Node, Report, Share, record, wire_enum};

record! {
    /// Undertaking (åtagande) of a partner; it is no performance against payment.
    pub struct Undertaking {
        /// The partner's name.
        by: String,
        /// What it does.
        what: String,
    }
}

record! {
    /// Governance (styrning) of a partnership.
    pub struct Governance {
        /// The groups.
        groups: Vec<GovernanceGroup>,
        /// How decisions are made (beslutsordning), in the agreement's words.
        decisions: String,
    }
}

wire_enum! {
    /// Kind of group (slag av grupp) in a partnership.
    #[non_exhaustive]
    pub enum GroupKind {
        /// Steering group (styrgrupp).
        Steering = "steering",
        /// Working group (arbetsgrupp).
        Working = "working",
        /// Reference group (referensgrupp).
        Reference = "reference",
    }
}

record! {
    /// Group (grupp) that steers or works; its members are partners and functions, never named persons.
    pub struct GovernanceGroup {
        /// What it is.
        kind: GroupKind,
        /// Partners and functions in it.
        members: Vec<String>,
        /// What it may decide (mandat).
        mandate: String,
        /// Time from one meeting to the next.
        every: MonthSpan,
    }
}

wire_enum! {
    /// Kind of measure (slag av mått).
    pub enum MeasureKind {
        /// A count (antal).
        Count = "count",
        /// A share of one (andel); it always states its base.
        Share = "share",
        /// Kronor (belopp).
        Amount = "amount",
    }
}

wire_enum! {
    /// Aim (inriktning) of a target: which side of it is good.
    pub enum TargetAim {
        /// The target or more (minst).
        AtLeast = "atLeast",
        /// The target or less (högst).
        AtMost = "atMost",
    }
}

record! {
    /// Indicator (indikator) of the follow-up; a share says of whom or what it is a share.
    pub struct Indicator {
        /// Its id; outcomes refer to it.
        id: String,
        /// What is measured.
        measure: String,
        /// What kind of number it is.
        kind: MeasureKind,
        /// The target (målvärde).
        target: Decimal,
        /// Which side of the target is good.
        aim: TargetAim,
        /// Of whom or what (bas).
        base: String,
        /// Where the figures come from.
        source: String,
    }
    check = Indicator::check
}

impl Indicator {
    fn check(&self, node: Node<'_>, report: &mut Report) -> Option<()> {
        checked(self.kind, self.base.is_some(), &[("target", self.target)], node, report)
    }
}

record! {
    /// Follow-up plan (uppföljningsplan) of a partnership.
    pub struct FollowUpPlan {
        /// By whom; the partners' names.
        by: Vec<String>,
        /// Day of the first follow-up.
        first: Day,
        /// Time from one to the next.
        every: MonthSpan,
        /// The indicators.
        indicators: Vec<Indicator>,
    }
    check = FollowUpPlan::check
}

impl FollowUpPlan {
    fn check(&self, node: Node<'_>, report: &mut Report) -> Option<()> {
        let mut known = BTreeSet::new();
        let ids = self.indicators.iter().flatten().filter_map(|own| own.id.as_deref());
        for id in ids {
            if !known.insert(id) {
                return node.fault_at("indicators", Problem::RepeatedId, report);
            }
        }
        Some(())
    }
}

record! {
    /// Outcome (utfall) of a partnership, with the interval within which it lies where that is known.
    ///
    /// ```
    /// use anbud::partnership::PartnershipOutcome;
    /// use anbud::wire::Wire;
    ///
    /// let kept = r#"{"measure":"behåller bostaden","kind":"share","value":"0.75","base":"20 hyresgäster"}"#;
    /// assert_eq!(PartnershipOutcome::from_json(kept)?.base.as_deref(), Some("20 hyresgäster"));
    /// // A share without its base is refused: it says nothing.
    /// let bare = r#"{"measure":"behåller bostaden","kind":"share","value":"0.75"}"#;
    /// assert_eq!(PartnershipOutcome::from_json(bare).unwrap_err().path(), "base");
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    pub struct PartnershipOutcome {
        /// The indicator it is an outcome of, by id.
        indicator: String,
        /// What was measured.
        measure: String,
        /// What kind of number it is.
        kind: MeasureKind,
        /// The value.
        value: Decimal,
        /// Lower end of the interval, inclusive.
        low: Decimal,
        /// Upper end of the interval, inclusive.
        high: Decimal,
        /// Of whom or what (bas).
        base: String,
        /// First day of what was measured.
        from: Day,
        /// Last day, inclusive.
        to: Day,
        /// Where it stands.
        source: String,
    }
    check = PartnershipOutcome::check
}

impl PartnershipOutcome {
    fn check(&self, node: Node<'_>, report: &mut Report) -> Option<()> {
        let numbers = [("value", self.value), ("low", self.low), ("high", self.high)];
        checked(self.kind, self.base.is_some(), &numbers, node, report)?;
        let above = |low: Option<Decimal>, high: Option<Decimal>| {
            low.zip(high).is_some_and(|(low, high)| low > high)
        };
        if above(self.low, self.value) || above(self.low, self.high) {
            return node.fault_at("low", Problem::OutsideInterval, report);
        }
        if above(self.value, self.high) {
            return node.fault_at("high", Problem::OutsideInterval, report);
        }
        match (self.from, self.to) {
            (Some(from), Some(to)) if to < from => {
                node.fault_at("to", Problem::EndsBeforeStart, report)
            }
            _ => Some(()),
        }
    }
}

/// A share has a base and lies from 0 to 1; no measure is below zero.
fn checked(
    kind: Option<MeasureKind>,
    has_base: bool,
    numbers: &[(&str, Option<Decimal>)],
    node: Node<'_>,
    report: &mut Report,
) -> Option<()> {
    let share = kind == Some(MeasureKind::Share);
    if share && !has_base {
        return node.fault_at("base", Problem::Missing, report);
    }
    for (field, number) in numbers {
        let as_share = number.filter(|_| share).map_or(Ok(()), |own| Share::new(own).map(drop));
        if let Err(error) = as_share {
            return node.fault_at(field, error.problem().clone(), report);
        }
        if number.is_some_and(|own| own < Decimal::ZERO) {
            return node.fault_at(field, Problem::Negative, report);
        }
    }
    Some(())
}

record! {
    /// Exit (avslut) and what may be changed before it; term and notice stand in the terms.
    pub struct Exit {
        /// How the agreement is changed (ändringar).
        changes: String,
        /// When it is renegotiated (omförhandling).
        renegotiation: String,
        /// When it may be rescinded for breach (hävning).
        rescission: String,
        /// How a dispute is settled (tvist).
        dispute: String,
        /// What is handed over at the end (överlämning).
        hand_over: String,
    }
}

record! {
    /// Task (uppgift) in the matrix of responsibilities: who leads, who takes part.
    pub struct PartnershipTask {
        /// The task.
        task: String,
        /// Who leads; a partner's name.
        lead: String,
        /// Who takes part.
        takes_part: Vec<String>,
        /// Whether it is exercise of public authority (myndighetsutövning).
        exercises_authority: bool,
        /// The statute that allows it to be handed over (lagstöd).
        statute: String,
    }
}
