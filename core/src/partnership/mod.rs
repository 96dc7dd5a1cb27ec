//! Partnerships: idéburet offentligt partnerskap (IOP), its criteria and who contributes what.
//!
//! No statute governs an IOP; it must be no purchase under LOU and no unlawful state aid, and
//! the label decides nothing (HFD 2020 ref. 15). The fourteen criteria are judged by the
//! evidence that is stated, and what no evidence speaks of stays unknown.

mod assess;
mod contributions;
mod criterion;
mod shape;

pub use assess::{Assessment, CriterionResult};
pub use contributions::PartyContribution;
pub use criterion::Criterion;
pub use shape::{
    Contribution, ContributionKind, Evidence, EvidenceFinding, Partner, PartnerKind, Partnership,
};

pub use crate::wire::Quantity;
