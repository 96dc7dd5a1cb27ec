//! `partnership.assess`, `partnership.draft` and `advice.decisionSection`

use super::call;
use crate::advice::Need;
use crate::interchange::{DecisionSection, PartnershipDraft, decision_section, partnership_draft};
use crate::partnership::{Assessment, Partnership};

call! {
    /// Which of the fourteen criteria of an IOP have evidence (prövning av IOP), what would settle
    /// the others, what speaks for a procurement, and what each party brings.
    "partnership.assess" AssessQuestion {
        /// The partnership.
        partnership: Partnership,
    } -> Assessment,
    answer = |q, _law| q.partnership.assess(),
}

call! {
    /// The skeleton of an IOP agreement (avtalsutkast) in Swedish as Markdown and HTML, filled from
    /// the case, with its gaps.
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
    /// The section of a decision paper on the choice of form (avsnitt om val av avtalsform), in
    /// Swedish, with sources.
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
