//! Whether a tender keeps the law, as far as it tells.

mod answers;
mod criteria;
mod form;
mod minimum;
mod not_checked;
mod other_acts;
mod period;
pub(super) mod reserved;
mod selection;
mod value;

pub(super) use self::answers::{
    AnswerRule, RULE_2007, RULE_CHAPTER_19, RULE_DIRECTIVE, before as days_before,
};
pub(super) use self::minimum::{STAGED, bid_minimum, open_minimum, request_minimum};
pub(super) use self::other_acts::{ANSWER_RULES, open_rule, reasonable_rule, staged_rule};
pub(super) use self::period::{Minimum, counted};

use super::case::{ACT_2016, Applies, Case, Ground};
use super::{Procedure, Started, Tender};
use crate::error::Error;
use crate::finding::{Finding, Outcome, RuleId, law_after_read_to, mark_own_values, missing_of};
use crate::law::{Citation, LawBook};
use crate::wire::output;

output! {
    /// Check of a tender (granskning av upphandlingen).
    pub struct TenderCheck {
        /// A finding for each rule, in the order of the rules.
        pub findings: Vec<Finding>,
        /// Paths of what is missing, sorted.
        pub missing: Vec<String>,
        /// Codes of what no rule looked at; [`not_checked`](crate::finding::not_checked) says them in words.
        pub not_checked: Vec<&'static str>,
    }
}

impl Tender {
    /// Checks the tender (granskning av upphandlingen): act and regime, minimum times, answers,
    /// reservation, value, term, award criteria, lots, and the order of its days.
    ///
    /// Every rule is asked of every tender, half-filled ones too, and each says what it would
    /// need to know. A rule of another act or chapter is not applicable: services of annex 2
    /// and purchases below the threshold have no minimum time in days (19 kap. 11 § LOU), and
    /// their reasonable time is left to a person. Days are inclusive; minimum times run from
    /// the day after the notice was sent and are counted under Regulation 1182/71.
    ///
    /// An absent field is unknown. A prior notice and an urgency are grounds that the authority
    /// invokes: one that is not stated is not invoked. An amount is taken to be without VAT
    /// unless `vat` says otherwise, since that is what the act calls the value (5 kap. 3 §). Limits
    /// and thresholds are compared with the value that the law counts: the stated estimate, or what
    /// the terms with every option or the lots together come to, whichever is highest. Where a part
    /// of the terms is not stated and could turn the answer, it is unknown.
    ///
    /// What this does not decide: whether the procedure, the requirements and the model suit
    /// the purchase, whether purchases must be added up, and all that `not_checked` names.
    ///
    /// # Errors
    /// `date.out_of_range` at the day from which a period runs beyond 2199; `input.invalid`
    /// where a law value of the user's own is no amount, number or list; `money.overflow` at
    /// `tender.terms.compensation`.
    ///
    /// ```
    /// use anbud::finding::{Outcome, RuleId};
    /// use anbud::law::LawBook;
    /// use anbud::tender::Tender;
    /// use anbud::wire::Wire;
    ///
    /// let law = LawBook::built_in();
    /// let rule = RuleId::parse("lou.11.2.open_minimum")?;
    /// let tender = Tender::from_json(
    ///     r#"{"startedOn":"2025-04-15","noticeSentOn":"2025-04-15","procedure":"open",
    ///         "bidDeadline":{"on":"2025-05-15"},"cpv":["72000000-5"],"estimatedValue":"5000000",
    ///         "buyer":{"authority":"subcentral"},"eSubmission":true,"documentsOpenOnline":true}"#,
    /// )?;
    /// let open = |tender: &Tender| {
    ///     let check = tender.check(&law)?;
    ///     Ok::<_, anbud::error::Error>(check.findings.into_iter().find(|own| own.rule == rule).unwrap())
    /// };
    /// assert_eq!(open(&tender)?.outcome, Outcome::Satisfied); // day 30
    ///
    /// // The same days for health care, a service of annex 2: no minimum in days.
    /// let mut care = tender.clone();
    /// care.cpv = Some(vec!["85100000-0".parse()?]);
    /// assert!(matches!(open(&care)?.outcome, Outcome::NotApplicable { .. }));
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    pub fn check(&self, law: &LawBook) -> Result<TenderCheck, Error> {
        let (not_checked, mut findings) = self.judged(self.started(law), law)?;
        mark_own_values(&mut findings, law, |recorded| {
            self.judged(self.started(recorded), recorded).map(|(_, findings)| findings)
        });
        Ok(checked((not_checked, findings)))
    }

    /// The check of a procurement that began when it is said to have begun.
    pub(crate) fn check_begun(
        &self,
        started: Option<Started>,
        law: &LawBook,
    ) -> Result<TenderCheck, Error> {
        self.judged(started, law).map(checked)
    }

    /// The findings, and what no rule looks at.
    fn judged(
        &self,
        started: Option<Started>,
        law: &LawBook,
    ) -> Result<(Vec<&'static str>, Vec<Finding>), Error> {
        let case = Case::of(self, started, law)?;
        let mut findings = case.on_law.clone();
        findings.extend(minimum::of_2016(&case)?);
        findings.push(reasonable(&case, Ground::Light2016));
        findings.extend(minimum::of_2007(&case)?);
        findings.push(reasonable(&case, Ground::Light2007));
        findings.push(selection::requests(&case)?);
        findings.extend(answers::of_rule(&case, RULE_DIRECTIVE)?);
        findings.extend(answers::of_rule(&case, RULE_CHAPTER_19)?);
        findings.extend(answers::of_rule(&case, RULE_2007)?);
        findings.extend(reserved::findings(&case));
        findings.push(reserved::ground_of_reservation(&case));
        findings.push(value::direct_award(&case));
        findings.push(value::with_options(&case)?);
        findings.push(value::open_ended(&case)?);
        findings.push(value::lots(&case));
        findings.push(value::framework_term(&case));
        findings.extend(criteria::weights(&case));
        findings.extend(criteria::in_chapter_19(&case));
        findings.push(criteria::price_scale(&case));
        findings.extend(criteria::floor_prices(&case));
        findings.push(criteria::model_risk(&case));
        findings.push(form::procedure(&case));
        findings.push(form::days_in_order(&case)?);
        findings.push(form::lot_limit(&case));
        findings.extend(form::evidence(&case));
        findings.extend(other_acts::findings(&case)?);
        resting_on_the_regime(&case, &mut findings);
        findings.sort_by_key(|finding| finding.rule.place());
        let last = case.started.map(Started::last);
        let mut codes = not_checked::codes(&case);
        codes.extend(law_after_read_to(law, &findings, last));
        Ok((codes, findings))
    }
}

fn checked((not_checked, findings): (Vec<&'static str>, Vec<Finding>)) -> TenderCheck {
    TenderCheck { missing: missing_of(&findings), findings, not_checked }
}

/// Rules that do not ask which chapter governs.
const OF_EVERY_CHAPTER: &[RuleId] = &[
    RuleId::ACT,
    RuleId::DIRECT_AWARD,
    RuleId::REGIME,
    RuleId::DIRECT_AWARD_BY_VALUE,
    RuleId::VALUE_WITH_OPTIONS,
    RuleId::VALUE_OF_OPEN_ENDED,
    RuleId::LOTS_ADD_UP,
    RuleId::ABSOLUTE_SCALE_FLOOR,
    RuleId::FLOOR_PRICE,
    RuleId::EVALUATION_ABSOLUTE,
    RuleId::DAYS_IN_ORDER,
    RuleId::EVIDENCE,
];

/// What rests on the chapter that governs is no surer than the regime, and says so where that
/// rests on a value of the user's own.
fn resting_on_the_regime(case: &Case<'_>, findings: &mut [Finding]) {
    let decided = case.on_law.iter().find(|finding| finding.rule == RuleId::REGIME);
    let Some(regime) = decided.filter(|finding| finding.outcome == Outcome::Satisfied) else {
        return;
    };
    for finding in findings {
        let by_chapter = match &finding.outcome {
            Outcome::NotApplicable { because } => {
                ["chapter_19", "chapter_15", "directive_governs"].contains(&because.as_str())
            }
            Outcome::Unknown { .. } => false,
            _ => true,
        };
        if !by_chapter || OF_EVERY_CHAPTER.contains(&finding.rule) {
            continue;
        }
        if let Some(confidence) = regime.confidence {
            finding.confidence = finding.confidence.map(|own| own.and(confidence));
        }
        if regime.overlay == Some(true) {
            finding.overlay = Some(true);
        }
    }
}

/// Why nobody is given a time for bids.
fn no_bid_time(case: &Case<'_>) -> Option<&'static str> {
    match case.tender.procedure {
        Some(Procedure::DirectAward) => Some("direct_award_has_no_bid_time"),
        Some(Procedure::NegotiatedWithoutNotice) => Some("without_notice_has_no_bid_time"),
        _ => None,
    }
}

/// Reasonable time for bids, where the act gives no number of days.
fn reasonable(case: &Case<'_>, ground: Ground) -> Finding {
    let (rule, (act, chapter, section)) =
        reasonable_rule(ground).unwrap_or((RuleId::REASONABLE_TIME, (ACT_2016, "19", "11")));
    let citation = Citation::of(act, Some(chapter), section);
    let begin = |outcome| case.finding(rule, outcome).with_basis(citation.clone());
    if let Some(because) = no_bid_time(case) {
        return begin(Outcome::not_applicable(because));
    }
    match case.governed(ground) {
        Applies::No(because) => begin(Outcome::not_applicable(because)),
        Applies::Open(open) => begin(open.outcome()),
        Applies::Yes => {
            let judged = case.tender.reasonable_bid_time(ground.regime(), case.law);
            judged.unwrap_or_else(|| begin(Outcome::not_applicable("directive_governs")))
        }
    }
}
