//! The check of a bid: every rule in order, and what they come to together.

use super::case::{Case, Consequence, Judged};
use super::governing::Governing;
use super::shape::Bid;
use super::unstated::unstated;
use super::verdict::Verdict;
use super::{
    consistency, declaration, documents, exclusion, group, lots, number, prices, receipt, reliance,
    requirements, secrecy, validity,
};
use crate::error::Error;
use crate::finding::{Finding, Outcome, law_after_read_to, missing_of};
use crate::language::Text;
use crate::law::LawBook;
use crate::tender::Tender;
use crate::wire::output;

output! {
    /// Check of a bid (anbudsprövning): the verdict with every finding behind it.
    pub struct BidCheck {
        /// What the findings come to.
        pub verdict: Verdict,
        /// One finding for each rule and each thing it is about, in the order of the rules.
        pub findings: Vec<Finding>,
        /// What is missing, sorted.
        pub missing: Vec<String>,
        /// Codes of what no rule looked at.
        pub not_checked: Vec<&'static str>,
        /// Codes of what nobody has stated, in the tender or in the bid (inte angivet), sorted; the
        /// verdict is on what is stated alone.
        pub unstated: Vec<String>,
        /// The verdict as a sentence that names what nobody has stated.
        pub verdict_text: Text,
        /// Where the law lets a curable bid be corrected or completed: `4:9`, `19:15`, or the
        /// sections of the act of 2007 as `lou2007:9:8` and `lou2007:15:12`; none where the
        /// verdict is another or the chapter is not settled.
        pub cure_route: Option<&'static str>,
    }
}

impl Bid {
    /// Checks the bid against the tender (anbudsprövning): 4 kap. 10 § and 19 kap. 2 § LOU.
    ///
    /// Every rule is applied to every bid, a late one too, so that the answer shows all
    /// that is wrong. What the tender does not ask for is not demanded; what neither says is
    /// named in `unstated`, and the verdict is then on what is stated alone.
    ///
    /// A breach has one of three consequences, shown in the finding:
    ///
    /// - *late*: received after the deadline.
    /// - *rejectable*: a mandatory requirement or one on the supplier not met, no price, a
    ///   negative price, another price than the fixed one, a part-price below zero where the
    ///   tender forbids it, an exclusion ground on which the act says shall, too short a
    ///   validity, a lot that does not exist, more lots than may be bid for.
    /// - *curable*: such a requirement that the tender marks as curable; a document or
    ///   signature that is missing, a document too old, a commitment not attached, proof
    ///   not there, a price in two forms, a sum that does not add up, a faulty organisation
    ///   number, parts that contradict each other. The authority may allow it to be corrected
    ///   or completed (4:9, 19:15) and need not; each finding says what to send.
    ///
    /// What needs judgement leaves the verdict unknown, also where nothing is missing. The
    /// check does not evaluate: price, quality and abnormally low bids are another question.
    ///
    /// # Errors
    /// `date.out_of_range` at `tender.bidValidity` where the validity runs beyond 2199.
    ///
    /// ```
    /// use anbud::bid::{Bid, Price, Verdict};
    /// use anbud::calendar::{ClockTime, Instant};
    /// use anbud::law::LawBook;
    /// use anbud::money::Sek;
    /// use anbud::tender::{BidDeadline, Tender};
    ///
    /// let law = LawBook::built_in();
    /// let deadline = BidDeadline::new().on("2026-03-31".parse::<anbud::calendar::Day>()?);
    /// let tender = Tender::new().bid_deadline(deadline.clone());
    /// let bid = Bid::new()
    ///     .received_at(Instant::parse("2026-03-31T23:59:59+02:00")?)
    ///     .prices(vec![Price::new().annual(Sek::parse("4200000")?)]);
    /// // Without a time of day the deadline lasts the whole day.
    /// let check = bid.check(&tender, &law)?;
    /// assert_eq!(check.verdict, Verdict::Admissible);
    /// // Nobody has said which documents a bid must hold, so it is not known to be complete.
    /// assert!(check.unstated.iter().any(|code| code == "documents"));
    ///
    /// let tender = Tender::new().bid_deadline(deadline.time(ClockTime::parse("23:59")?));
    /// assert_eq!(bid.check(&tender, &law)?.verdict, Verdict::Late);
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    pub fn check(&self, tender: &Tender, law: &LawBook) -> Result<BidCheck, Error> {
        self.check_under(tender, &Governing::of(tender, law), law)
    }

    fn check_under(
        &self,
        tender: &Tender,
        governing: &Governing,
        law: &LawBook,
    ) -> Result<BidCheck, Error> {
        let case = Case::new(tender, self, governing);
        let judged = judged(&case)?;
        let verdict = verdict(&judged);
        let unstated = unstated(&judged);
        let findings: Vec<Finding> = judged.into_iter().map(|judged| judged.finding).collect();
        let mut codes = not_checked(&case);
        codes.extend(law_after_read_to(law, &findings, tender.started_on));
        Ok(BidCheck {
            verdict,
            missing: missing_of(&findings),
            findings,
            not_checked: codes,
            verdict_text: verdict.in_words(&unstated),
            unstated,
            cure_route: governing.route.filter(|_| verdict == Verdict::Curable),
        })
    }
}

/// Checks every bid of a tender (prövar alla anbud), as [`Bid::check`] does; what governs them
/// is found once.
///
/// # Errors
/// As [`Bid::check`].
pub fn check_all(bids: &[Bid], tender: &Tender, law: &LawBook) -> Result<Vec<BidCheck>, Error> {
    if bids.is_empty() {
        return Ok(Vec::new());
    }
    let governing = Governing::of(tender, law);
    let mut checks = Vec::with_capacity(bids.len());
    for bid in bids {
        checks.push(bid.check_under(tender, &governing, law)?);
    }
    Ok(checks)
}

/// Every rule in its order.
pub(super) fn judged(case: &Case<'_>) -> Result<Vec<Judged>, Error> {
    let mut judged = vec![receipt::received_in_time(case)?];
    judged.extend(documents::documents(case));
    judged.extend(documents::signatures(case));
    judged.extend(requirements::requirements(case));
    judged.extend(prices::prices(case)?);
    judged.extend(exclusion::exclusion(case));
    judged.extend(reliance::commitments(case));
    judged.push(number::organisation_number(case));
    judged.push(validity::validity(case)?);
    judged.extend(lots::lots(case));
    judged.push(group::group(case));
    judged.push(declaration::declaration(case));
    judged.extend(secrecy::secrecy(case));
    judged.extend(consistency::consistency(case));
    Ok(judged)
}

pub(super) fn verdict(judged: &[Judged]) -> Verdict {
    let any = |wanted: fn(Consequence) -> bool| {
        judged.iter().any(|own| own.consequence.is_some_and(wanted))
    };
    let open = |judged: &Judged| {
        matches!(judged.finding.outcome, Outcome::Unknown { .. } | Outcome::NeedsJudgement { .. })
    };
    if any(|own| own == Consequence::Late) {
        Verdict::Late
    } else if any(|own| own == Consequence::Rejectable) {
        Verdict::Rejectable
    } else if judged.iter().any(open) {
        Verdict::Unknown
    } else if any(|own| matches!(own, Consequence::Curable(_))) {
        Verdict::Curable
    } else {
        Verdict::Admissible
    }
}

/// What the rules do not look at in any bid, and what they did not look at in this one
/// since nobody stated it.
pub(super) fn not_checked(case: &Case<'_>) -> Vec<&'static str> {
    let (tender, bid) = (case.tender, case.bid);
    let bidder = bid.bidder.as_ref();
    let prices = || bid.prices.iter().flatten();
    let lines = || prices().flat_map(|price| price.lines.iter().flatten());
    let relied_on = || bid.relied_on.iter().flatten();
    let together = bid.members.iter().flatten().next().is_some() || relied_on().next().is_some();
    let of_others = bid.exclusion.iter().flatten().any(|ground| ground.concerns.is_some());
    let without_id = case.documents.nameless
        || case.answers.nameless
        || lines().any(|line| line.item.is_none())
        || bid.secrecy.iter().flatten().any(|request| request.document.is_none())
        || prices().any(|price| price.lot.is_none()) && prices().any(|price| price.lot.is_some());
    let codes = [
        ("content_of_documents", true),
        ("authority_to_sign", true),
        ("truth_of_answers", true),
        ("registration_of_organisation", true),
        ("abnormally_low_price", true),
        ("documents_not_stated", tender.documents.is_none()),
        ("requirements_not_stated", tender.requirements.is_none()),
        ("bid_validity_not_stated", tender.bid_validity.is_none()),
        ("exclusion_grounds_not_stated", bid.exclusion.is_none()),
        ("capacity_of_others_not_stated", bid.relied_on.is_none()),
        ("organisation_number_not_stated", bidder.is_none_or(|own| own.number.is_none())),
        ("bidder_not_named", bidder.is_none_or(|own| own.name.is_none())),
        ("submitted_documents_not_stated", bid.documents.is_none()),
        ("answers_not_stated", bid.answers.is_none()),
        ("lots_not_stated", bid.lots.is_none()),
        ("group_not_stated", bid.members.is_none()),
        ("subcontractors_not_stated", bid.subcontractors.is_none()),
        ("exclusion_of_others_not_stated", together && !of_others),
        ("self_declaration_not_stated", bid.self_declaration.is_none()),
        ("valid_until_not_stated", bid.valid_until.is_none()),
        ("secrecy_not_stated", bid.secrecy.is_none()),
        (
            "proof_in_answers_not_stated",
            bid.answers.iter().flatten().any(|own| own.evidence.is_none()),
        ),
        ("price_lines_not_stated", prices().any(|price| price.lines.is_none())),
        ("line_amounts_not_stated", lines().any(|line| line.amount.is_none())),
        (
            "price_sum_not_stated",
            prices().any(|price| price.annual.is_none() && price.total.is_none()),
        ),
        ("commitment_document_not_stated", relied_on().any(|own| own.document.is_none())),
        ("entries_without_id", without_id),
    ];
    codes.into_iter().filter(|(_, applies)| *applies).map(|(code, _)| code).collect()
}
