//! `advice.route` and `advice.eligibility`

use super::call;
use crate::advice::{Advice, Need};
use crate::tender::{Eligibility, OrganisationFacts, Tender};

call! {
    /// Which form of agreement fits a need (val av avtalsform) and what comes next, or what must be
    /// known first.
    "advice.route" RouteQuestion {
        /// What is known of the need.
        need: Need,
    } -> Advice,
    answer = |q, law| q.need.form(law),
}

call! {
    /// Whether an organisation may take part in a reserved procurement (reserverad upphandling),
    /// condition by condition.
    "advice.eligibility" EligibilityQuestion {
        /// The procurement.
        tender: Tender,
        /// The organisation.
        organisation: OrganisationFacts,
    } -> Eligibility,
    answer = |q, law| q.tender.eligibility(&q.organisation, law),
}
