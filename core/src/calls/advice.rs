//! `advice.route` and `advice.eligibility`

use super::call;
use crate::advice::{Advice, Need};
use crate::tender::{Eligibility, OrganisationFacts, Tender};

call! {
    /// Asks which form an agreement takes (val av avtalsform).
    "advice.route" RouteQuestion {
        /// What is known of the need.
        need: Need,
    } -> Advice,
    answer = |q, law| q.need.form(law),
}

call! {
    /// Asks whether an organisation may take part in a reserved procurement (reserverad upphandling).
    "advice.eligibility" EligibilityQuestion {
        /// The procurement.
        tender: Tender,
        /// The organisation.
        organisation: OrganisationFacts,
    } -> Eligibility,
    answer = |q, law| q.tender.eligibility(&q.organisation, law),
}
