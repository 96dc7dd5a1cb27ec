//! `partnership.assess`, `partnership.draft` and `advice.decisionSection`

use super::call;
use crate::advice::Need;
use crate::interchange::{DecisionSection, PartnershipDraft, decision_section, partnership_draft};
use crate::partnership::{Assessment, Partnership};

call! {
    /// Asks how a partnership stands against the criteria of an IOP (prövning av IOP).
    "partnership.assess" AssessQuestion {
        /// The partnership.
        partnership: Partnership,
    } -> Assessment,
    answer = |q, _law| q.partnership.assess(),
}

call! {
    /// Asks for the draft of an IOP agreement (avtalsutkast), in Swedish.
    "partnership.draft" DraftQuestion {
        /// The partnership.
        partnership: Partnership,
        /// What the cooperation is called, for the heading.
        title: Option<String>,
    } -> PartnershipDraft,
    answer = |q, _law| partnership_draft(&q.partnership, q.title.as_deref()),
    stamped = |q, law, stamp| Ok(q.answer(law)?.with_stamp(stamp)),
}

call! {
    /// Asks for a decision paper's section on the choice of form (avsnitt om val av avtalsform), in
    /// Swedish.
    "advice.decisionSection" DecisionSectionQuestion {
        /// What is known of the need.
        need: Need,
        /// The matter, for the heading.
        title: Option<String>,
    } -> DecisionSection,
    answer = |q, law| {
        let advice = q.need.form(law)?;
        Ok(decision_section(&q.need, &advice, q.title.as_deref()))
    },
    stamped = |q, law, stamp| Ok(q.answer(law)?.with_stamp(stamp)),
}
