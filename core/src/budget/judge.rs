//! Findings on a plan: what goes beyond its frame, stands outside or is not known.

use std::collections::BTreeSet;

use super::Layer;
use super::cost::LaidOut;
use super::frame::{FrameStatus, YearFrame};
use super::plan::{AmountVat, BudgetPlan, Placed, PlanFrame};
use super::plan_year::{GrantUse, OutsideCost, PlanYear};
use crate::calendar::Day;
use crate::error::Error;
use crate::finding::{Fact, Finding, Outcome, RuleId};
use crate::money::Sek;

/// A frame and year with what its lines say.
pub(super) struct Year<'a> {
    pub(super) first: Day,
    pub(super) frame: YearFrame,
    pub(super) own: &'a PlanFrame,
}

/// Everything the findings look at.
pub(super) struct Whole<'a> {
    pub(super) plan: &'a BudgetPlan,
    pub(super) laid: &'a LaidOut,
    pub(super) rows: &'a [PlanYear],
    pub(super) judged: &'a [Year<'a>],
    pub(super) grants: &'a [GrantUse],
    pub(super) outside: &'a [OutsideCost],
    pub(super) as_of: Option<Day>,
    /// Whether the closed months are booked.
    pub(super) gaps: Vec<Finding>,
}

impl Whole<'_> {
    /// In the order of the rules, then of the plan.
    pub(super) fn findings(&self) -> Result<Vec<Finding>, Error> {
        if self.plan.frames.is_none() {
            let unknown = Outcome::unknown(["plan.frames"]);
            return Ok(vec![Finding::new(RuleId::FRAME_EXCEEDED, unknown)]);
        }
        let mut findings = Vec::new();
        let years = || self.rows.iter().zip(self.judged);
        findings.extend(years().map(|(row, year)| exceeded(row, year)));
        findings.extend(years().map(|(row, year)| outside_frame(row, year)));
        findings.extend(years().map(|(row, year)| overlapping(row, year)));
        findings.extend(years().map(|(row, year)| decided(row, year)));
        findings.extend(years().map(|(row, year)| options_fit(row, year)));
        findings.extend(years().map(|(row, year)| forecast_fits(row, year, self.plan)));
        findings.extend(years().map(|(row, year)| self.act_in_time(row, year)));
        findings.extend(years().map(|(row, year)| unknown_costs(row, year)));
        findings.extend(self.commitments()?);
        findings.extend(self.carried());
        findings.extend(years().filter_map(|(row, year)| price_level(row, year)));
        findings.extend(self.plan.all_frames().iter().enumerate().map(|own| self.vat(own)));
        findings.extend(
            self.grants.iter().enumerate().map(|(place, used)| self.grant_amount(place, used)),
        );
        findings.extend(self.grant_periods());
        Ok(findings)
    }

    /// Something can still be done about a year that goes beyond its frame.
    fn act_in_time(&self, row: &PlanYear, year: &Year<'_>) -> Finding {
        let outcome = match (row.amount, row.left, row.left_after_options) {
            (Some(_), Some(left), _) if left >= Sek::ZERO && row.actions.is_empty() => {
                Outcome::not_applicable("within_frame")
            }
            (None, ..) => Outcome::not_applicable("no_frame_line"),
            (Some(amount), None, _) if row.actions.is_empty() && row.known.committed <= amount => {
                let mut missing = costs_missing(row, |layer| layer == super::Layer::Committed);
                if missing.is_empty() {
                    missing.insert("plan.commitments".to_owned());
                }
                unknown(missing)
            }
            _ if row.actions.is_empty() => match self.silent_on_notice(row, year) {
                Some(path) => Outcome::unknown([path]),
                None => Outcome::Breached,
            },
            _ => match (row.act_by, self.as_of) {
                (Some(_), None) => Outcome::unknown(["asOf"]),
                (Some(by), Some(as_of)) if by >= as_of => Outcome::Satisfied,
                (Some(_), Some(_)) => Outcome::Breached,
                (None, _) => {
                    let missing: BTreeSet<String> =
                        row.actions.iter().flat_map(|action| action.missing.clone()).collect();
                    Outcome::Unknown { missing: missing.into_iter().collect() }
                }
            },
        };
        let mut finding = finding(RuleId::ACT_IN_TIME, outcome, row, year);
        finding = finding.with_known("usedUpOn", row.used_up_on);
        finding.with_known("actBy", row.act_by)
    }

    /// What is missing to say whether an agreement that the frame bears in the year can be given
    /// notice of: where its terms are silent, that nothing can be done is not known.
    fn silent_on_notice(&self, row: &PlanYear, year: &Year<'_>) -> Option<&'static str> {
        let commitments = self.plan.all_commitments();
        let borne =
            self.laid.costs.iter().filter(|cost| {
                cost.layer == super::Layer::Committed && cost.from.year() == row.year
            });
        let mut silent = None;
        for own in borne.filter_map(|cost| commitments.get(cost.commitment)) {
            if own.frame != year.own.id {
                continue;
            }
            match &own.terms {
                None => return Some("plan.commitments.terms"),
                Some(terms) if terms.notice.is_none() => {
                    silent = Some("plan.commitments.terms.notice");
                }
                Some(_) => {}
            }
        }
        silent
    }

    /// A carry-over counts once it is decided.
    fn carried(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        for frame in self.plan.all_frames() {
            for own in frame.carry_overs.iter().flatten() {
                let mut missing = BTreeSet::new();
                for (absent, path) in [
                    (own.amount.is_none(), "plan.frames.carryOvers.amount"),
                    (own.status.is_none(), "plan.frames.carryOvers.status"),
                    (own.year.is_none(), "plan.frames.carryOvers.year"),
                ] {
                    if absent {
                        missing.insert(path.to_owned());
                    }
                }
                let later =
                    matches!((self.as_of, own.decided_on), (Some(as_of), Some(on)) if on > as_of);
                let outcome = match own.status {
                    _ if !missing.is_empty() => {
                        Outcome::Unknown { missing: missing.into_iter().collect() }
                    }
                    Some(status) if status >= FrameStatus::Decided && !later => Outcome::Satisfied,
                    _ => Outcome::needs_judgement("carry_over_not_decided"),
                };
                let mut finding = Finding::new(RuleId::CARRY_OVER, outcome)
                    .with_fact("frameId", frame.id.as_deref().unwrap_or_default());
                finding = finding.with_known("carriedOver", own.amount);
                finding = finding.with_known("year", own.year.map(Fact::Count));
                finding =
                    finding.with_known("carryOverStatus", own.status.map(|status| status.as_str()));
                findings.push(finding);
            }
        }
        findings
    }

    /// Frame and commitments are stated on the same side of VAT.
    fn vat(&self, (place, frame): (usize, &PlanFrame)) -> Finding {
        let mut missing = BTreeSet::new();
        if frame.vat.is_none() {
            missing.insert("plan.frames.vat".to_owned());
        }
        let mut others = Vec::new();
        for commitment in self.plan.all_commitments() {
            if self.plan.frame_of(commitment) != Placed::In(place) {
                continue;
            }
            match (commitment.vat, frame.vat) {
                (None, _) => drop(missing.insert("plan.commitments.vat".to_owned())),
                (Some(own), Some(frame)) if own != frame => {
                    others.push(commitment.id.clone().unwrap_or_default());
                }
                _ => {}
            }
        }
        let outcome = match (others.is_empty(), missing.is_empty()) {
            (false, _) => Outcome::Breached,
            (true, false) => Outcome::Unknown { missing: missing.into_iter().collect() },
            (true, true) => Outcome::Satisfied,
        };
        let mut finding = Finding::new(RuleId::VAT_BASIS, outcome)
            .with_fact("frameId", frame.id.as_deref().unwrap_or_default());
        if let Some(vat) = frame.vat {
            let words = match vat {
                AmountVat::Excluded => "withoutVat",
                AmountVat::Included => "withVat",
            };
            finding = finding.with_fact("vatBasis", words);
        }
        if !others.is_empty() {
            finding = finding.with_fact("otherVatBasis", others.join(", ").as_str());
        }
        finding
    }

    /// What is drawn on a grant is granted. A cost of unknown size that the grant pays a share of
    /// leaves it open, unless what is known is too much already.
    fn grant_amount(&self, place: usize, used: &GrantUse) -> Finding {
        let mut missing = self.grant_costs_missing(place);
        let outcome = match used.left {
            Some(left) if left < Sek::ZERO => Outcome::Breached,
            Some(_) if missing.is_empty() => Outcome::Satisfied,
            Some(_) => unknown(missing),
            None => {
                missing.insert("plan.grants.amount".to_owned());
                unknown(missing)
            }
        };
        Finding::new(RuleId::GRANT_AMOUNT, outcome)
            .with_fact("grant", used.grant.as_str())
            .with_fact("drawn", used.drawn)
            .with_known("granted", used.amount)
            .with_known("left", used.left)
    }

    /// Whether a grant pays a share of a commitment.
    fn is_paid(&self, grant: usize, commitment: usize) -> bool {
        let id = self.plan.all_grants().get(grant).and_then(|grant| grant.id.as_ref());
        let shares = self.plan.all_commitments().get(commitment);
        let shares = shares.and_then(|commitment| commitment.funded_by.as_ref());
        id.is_some_and(|id| {
            shares.is_some_and(|shares| shares.iter().any(|share| share.grant.as_ref() == Some(id)))
        })
    }

    /// What is missing of the bound costs that a grant pays a share of, and of the grant itself:
    /// without an id no commitment can name it.
    fn grant_costs_missing(&self, place: usize) -> BTreeSet<String> {
        let gaps = self.laid.gaps.iter();
        let paid =
            gaps.filter(|gap| gap.layer == Layer::Committed && self.is_paid(place, gap.commitment));
        let mut missing: BTreeSet<String> =
            paid.flat_map(|gap| gap.missing.iter().cloned()).collect();
        if self.plan.all_grants().get(place).is_some_and(|grant| grant.id.is_none()) {
            missing.insert("plan.grants.id".to_owned());
        }
        missing
    }

    /// What a grant pays a share of lies within its period.
    fn grant_periods(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        for (place, grant) in self.plan.all_grants().iter().enumerate() {
            let missing = self.grant_costs_missing(place);
            let paid = self.laid.costs.iter().filter(|cost| self.is_paid(place, cost.commitment));
            let last = paid.clone().map(|cost| cost.to).max();
            let mut finding_of = Vec::new();
            let outcome = match (grant.from, grant.to, last) {
                (None, _, _) => Outcome::unknown(["plan.grants.from"]),
                (_, None, _) => Outcome::unknown(["plan.grants.to"]),
                (_, _, None) if missing.is_empty() => Outcome::not_applicable("nothing_funded"),
                (_, _, None) => unknown(missing),
                (Some(from), Some(to), Some(last)) => {
                    finding_of.push(("grantEnds", to));
                    finding_of.push(("fundedUntil", last));
                    let first = paid.map(|cost| cost.from).min();
                    let before = first.is_some_and(|first| first < from);
                    match missing.is_empty() {
                        _ if last > to || before => Outcome::Breached,
                        true => Outcome::Satisfied,
                        false => unknown(missing),
                    }
                }
            };
            let mut finding = Finding::new(RuleId::GRANT_PERIOD, outcome)
                .with_fact("grant", self.grant_name(place).as_str());
            for (name, day) in finding_of {
                finding = finding.with_fact(name, day);
            }
            findings.push(finding);
        }
        findings
    }

    fn grant_name(&self, place: usize) -> String {
        self.plan.all_grants().get(place).and_then(|grant| grant.id.clone()).unwrap_or_default()
    }
}

fn finding(rule: RuleId, outcome: Outcome, row: &PlanYear, year: &Year<'_>) -> Finding {
    let mut finding = Finding::new(rule, outcome)
        .judged_on(year.first)
        .with_fact("frameId", row.frame.as_str())
        .with_fact("year", Fact::Count(i64::from(row.year)));
    for (name, amount) in [("frame", row.amount), ("committed", row.committed), ("left", row.left)]
    {
        if let Some(amount) = amount {
            finding = finding.with_fact(name, amount);
        }
    }
    finding.with_known("status", row.status.map(|status| status.as_str()))
}

/// Paths of what is missing about the year's lines.
fn lines_missing(year: &Year<'_>) -> BTreeSet<String> {
    match &year.frame {
        YearFrame::Level { .. } => BTreeSet::new(),
        YearFrame::None | YearFrame::Overlapping { .. } => {
            BTreeSet::from(["plan.frames.lines".to_owned()])
        }
        YearFrame::Unknown(paths) => {
            paths.iter().map(|path| path.replacen("frame.", "plan.frames.", 1)).collect()
        }
    }
}

/// Paths of what is missing about the costs of a layer that counts.
fn costs_missing(row: &PlanYear, counts: impl Fn(Layer) -> bool) -> BTreeSet<String> {
    let own = row.unknown.iter().filter(|unknown| counts(unknown.layer));
    own.flat_map(|unknown| unknown.missing.clone()).collect()
}

fn unknown(missing: BTreeSet<String>) -> Outcome {
    Outcome::Unknown { missing: missing.into_iter().collect() }
}

/// Whether what is left is nothing less than 0, or what is missing to say it.
fn fits(left: Option<Sek>, mut missing: BTreeSet<String>, other: &str) -> Outcome {
    match left {
        Some(left) if left < Sek::ZERO => Outcome::Breached,
        Some(_) => Outcome::Satisfied,
        None => {
            if missing.is_empty() {
                missing.insert(other.to_owned());
            }
            unknown(missing)
        }
    }
}

fn exceeded(row: &PlanYear, year: &Year<'_>) -> Finding {
    let mut missing = lines_missing(year);
    missing.extend(costs_missing(row, |layer| layer == super::Layer::Committed));
    let outcome = fits(row.left, missing, "plan.commitments");
    finding(RuleId::FRAME_EXCEEDED, outcome, row, year)
}

fn outside_frame(row: &PlanYear, year: &Year<'_>) -> Finding {
    let outcome = match &year.frame {
        _ if row.committed == Some(Sek::ZERO) => Outcome::not_applicable("nothing_committed"),
        YearFrame::None if row.known.committed != Sek::ZERO => Outcome::Breached,
        YearFrame::None | YearFrame::Unknown(_) => {
            let mut missing = lines_missing(year);
            if matches!(year.frame, YearFrame::None) {
                missing = costs_missing(row, |layer| layer == super::Layer::Committed);
            }
            if missing.is_empty() {
                missing.insert("plan.commitments".to_owned());
            }
            unknown(missing)
        }
        _ => Outcome::Satisfied,
    };
    finding(RuleId::OUTSIDE_FRAME, outcome, row, year)
}

fn overlapping(row: &PlanYear, year: &Year<'_>) -> Finding {
    let (outcome, lines) = match &year.frame {
        YearFrame::None => (Outcome::not_applicable("no_frame_line"), 0),
        YearFrame::Level { lines: 1, .. } => (Outcome::not_applicable("one_frame_line"), 1),
        YearFrame::Level { lines, .. } => (Outcome::Satisfied, *lines),
        YearFrame::Overlapping { lines } => (Outcome::Breached, *lines),
        YearFrame::Unknown(_) => (unknown(lines_missing(year)), 0),
    };
    let finding = Finding::new(RuleId::OVERLAPPING_LINES, outcome)
        .judged_on(year.first)
        .with_fact("frameId", row.frame.as_str())
        .with_fact("year", Fact::Count(i64::from(row.year)));
    match i64::try_from(lines) {
        Ok(lines) if lines > 0 => finding.with_fact("lines", Fact::Count(lines)),
        _ => finding,
    }
}

/// An announcement is not a decision.
fn decided(row: &PlanYear, year: &Year<'_>) -> Finding {
    let outcome = match (&year.frame, row.status) {
        (YearFrame::None, _) => Outcome::not_applicable("no_frame_line"),
        (YearFrame::Level { .. }, Some(status)) if status >= FrameStatus::Decided => {
            Outcome::Satisfied
        }
        (YearFrame::Level { .. }, Some(_)) => Outcome::needs_judgement("frame_not_decided"),
        (YearFrame::Level { .. }, None) => Outcome::unknown(["plan.frames.lines.status"]),
        _ => unknown(lines_missing(year)),
    };
    finding(RuleId::FRAME_DECIDED, outcome, row, year)
}

fn options_fit(row: &PlanYear, year: &Year<'_>) -> Finding {
    let nothing = row.option == Some(Sek::ZERO);
    let outcome = if nothing {
        Outcome::not_applicable("no_option_that_year")
    } else {
        let mut missing = lines_missing(year);
        missing.extend(costs_missing(row, |layer| layer != super::Layer::Forecast));
        fits(row.left_after_options, missing, "plan.commitments")
    };
    let mut finding =
        finding(RuleId::OPTIONS_FIT, outcome, row, year).with_fact("optionCost", row.known.option);
    finding = finding.with_known("leftAfterOptions", row.left_after_options);
    finding
}

fn forecast_fits(row: &PlanYear, year: &Year<'_>, plan: &BudgetPlan) -> Finding {
    let mut missing = lines_missing(year);
    missing.extend(costs_missing(row, |layer| layer != super::Layer::Option));
    if plan.actuals.is_none() {
        missing.insert("plan.actuals".to_owned());
    }
    let outcome = fits(row.expected_left, missing, "plan.commitments");
    let mut finding = finding(RuleId::FORECAST_FITS, outcome, row, year);
    for (name, amount) in
        [("actual", row.actual), ("expected", row.expected), ("expectedLeft", row.expected_left)]
    {
        if let Some(amount) = amount {
            finding = finding.with_fact(name, amount);
        }
    }
    finding
}

fn unknown_costs(row: &PlanYear, year: &Year<'_>) -> Finding {
    let missing = costs_missing(row, |_| true);
    let outcome = if missing.is_empty() { Outcome::Satisfied } else { unknown(missing) };
    let mut ids = Vec::new();
    for own in &row.unknown {
        if !ids.contains(&own.commitment) {
            ids.push(own.commitment.clone());
        }
    }
    let finding = Finding::new(RuleId::UNKNOWN_COSTS, outcome)
        .judged_on(year.first)
        .with_fact("frameId", row.frame.as_str())
        .with_fact("year", Fact::Count(i64::from(row.year)))
        .with_fact("known", row.known.committed);
    if ids.is_empty() {
        finding
    } else {
        finding.with_fact("unknownCosts", ids.join(", ").as_str())
    }
}

/// An amount in the prices of another year says less than it seems.
fn price_level(row: &PlanYear, year: &Year<'_>) -> Option<Finding> {
    row.amount?;
    let outcome = match year.own.price_level {
        None => Outcome::unknown(["plan.frames.priceLevel"]),
        Some(level) if level.first_day().year() == row.year => Outcome::Satisfied,
        Some(_) => Outcome::needs_judgement("other_price_level"),
    };
    let finding = Finding::new(RuleId::PRICE_LEVEL, outcome)
        .judged_on(year.first)
        .with_fact("frameId", row.frame.as_str())
        .with_fact("year", Fact::Count(i64::from(row.year)));
    Some(finding.with_known(
        "priceLevel",
        year.own.price_level.map(|level| Fact::from(level.to_string().as_str())),
    ))
}
