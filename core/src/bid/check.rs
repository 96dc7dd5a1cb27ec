//! The check of a bid: every rule in order, and what they come to together.

use super::case::{Case, Consequence, Judged};
use super::chapter::Chapter;
use super::shape::Bid;
use super::{
    documents, exclusion, lots, number, prices, receipt, reliance, requirements, validity,
};
use crate::error::Error;
use crate::finding::{Finding, Outcome, missing_of};
use crate::law::LawBook;
use crate::tender::Tender;
use crate::wire::{wire_enum, written};

wire_enum! {
    /// Verdict on a bid (prövningens resultat), the first that applies in this order.
    pub enum Verdict {
        /// It came in too late and is not tried (för sent inkommet).
        Late = "late",
        /// There is ground to reject it (kan förkastas).
        Rejectable = "rejectable",
        /// Something is not known, or a person must judge it first (okänt).
        Unknown = "unknown",
        /// What is wrong may be corrected or completed if the authority lets it (kan avhjälpas).
        Curable = "curable",
        /// Nothing that was checked speaks against it (kan prövas).
        Admissible = "admissible",
    }
}

/// Check of a bid (anbudsprövning): the verdict with every finding behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct BidCheck {
    /// What the findings come to.
    pub verdict: Verdict,
    /// One finding for each rule and each thing it is about, in the order of the rules.
    pub findings: Vec<Finding>,
    /// What is missing, sorted.
    pub missing: Vec<String>,
    /// Codes of what no rule looked at.
    pub not_checked: Vec<&'static str>,
}

written!(BidCheck { verdict, findings, missing, not_checked });

impl Bid {
    /// Checks the bid against the tender (anbudsprövning): 4 kap. 10 § and 19 kap. 2 § LOU.
    ///
    /// Every rule is applied to every bid, a late one too, so that the answer shows all
    /// that is wrong. What the tender does not ask for is not demanded, and what neither
    /// says is named in `not_checked`.
    ///
    /// A breach has one of three consequences, shown in the finding:
    ///
    /// - *late*: received after the deadline.
    /// - *rejectable*: a mandatory requirement or one on the supplier not met, no price, a
    ///   negative price, an exclusion ground on which the act says shall, too short a
    ///   validity, a lot that does not exist, more lots than may be bid for.
    /// - *curable*: such a requirement that the tender marks as curable; a document or
    ///   signature that is missing, a document too old, a commitment not attached, proof
    ///   not there, a price in two forms, a faulty organisation number. The authority may
    ///   allow it to be corrected or completed (4:9, 19:15) and need not.
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
    /// assert_eq!(bid.check(&tender, &law)?.verdict, Verdict::Admissible);
    ///
    /// let tender = Tender::new().bid_deadline(deadline.time(ClockTime::parse("23:59")?));
    /// assert_eq!(bid.check(&tender, &law)?.verdict, Verdict::Late);
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    pub fn check(&self, tender: &Tender, law: &LawBook) -> Result<BidCheck, Error> {
        let chapter = Chapter::of(tender, law);
        self.check_under(tender, chapter, chapter.is_of_own_law(tender, law))
    }

    fn check_under(
        &self,
        tender: &Tender,
        chapter: Chapter,
        own_law: bool,
    ) -> Result<BidCheck, Error> {
        let case = Case { tender, bid: self, chapter, own_law };
        let mut judged = vec![receipt::received_in_time(&case)?];
        judged.extend(documents::documents(&case));
        judged.extend(documents::signatures(&case));
        judged.extend(requirements::requirements(&case));
        judged.extend(prices::prices(&case));
        judged.extend(exclusion::exclusion(&case));
        judged.extend(reliance::commitments(&case));
        judged.push(number::organisation_number(&case));
        judged.push(validity::validity(&case)?);
        judged.extend(lots::lots(&case));
        let verdict = verdict(&judged);
        let findings: Vec<Finding> = judged.into_iter().map(|judged| judged.finding).collect();
        Ok(BidCheck {
            verdict,
            missing: missing_of(&findings),
            findings,
            not_checked: not_checked(&case),
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
    let chapter = Chapter::of(tender, law);
    let own_law = chapter.is_of_own_law(tender, law);
    let mut checks = Vec::with_capacity(bids.len());
    for bid in bids {
        checks.push(bid.check_under(tender, chapter, own_law)?);
    }
    Ok(checks)
}

fn verdict(judged: &[Judged]) -> Verdict {
    let any = |consequence| judged.iter().any(|judged| judged.consequence == Some(consequence));
    let open = |judged: &Judged| {
        matches!(judged.finding.outcome, Outcome::Unknown { .. } | Outcome::NeedsJudgement { .. })
    };
    if any(Consequence::Late) {
        Verdict::Late
    } else if any(Consequence::Rejectable) {
        Verdict::Rejectable
    } else if judged.iter().any(open) {
        Verdict::Unknown
    } else if any(Consequence::Curable) {
        Verdict::Curable
    } else {
        Verdict::Admissible
    }
}

/// What the rules do not look at in any bid, and what they did not look at in this one
/// since nobody stated it.
fn not_checked(case: &Case<'_>) -> Vec<&'static str> {
    let (tender, bid) = (case.tender, case.bid);
    let stated_number = bid.bidder.as_ref().and_then(|bidder| bidder.number.as_ref());
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
        ("organisation_number_not_stated", stated_number.is_none()),
    ];
    codes.into_iter().filter(|(_, applies)| *applies).map(|(code, _)| code).collect()
}
