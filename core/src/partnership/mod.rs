//! Partnerships: idéburet offentligt partnerskap (IOP), its criteria and who contributes what.
//!
//! No statute governs an IOP; it must be no purchase under LOU and no unlawful state aid, and
//! the label decides nothing (HFD 2020 ref. 15). The fourteen criteria are judged by the
//! evidence that is stated, and what no evidence speaks of stays unknown.
//!
//! Beside the fields that the contract names, a partnership `P` may hold, all of them optional:
//! `"background"`, `"values"`, `"undertakings":[{"by","what"}]`, `"benefit"`,
//! `"governance":{"groups":[{"kind":"steering"|"working"|"reference","members":[…],"mandate","every":{"months"}}],"decisions"}`,
//! `"followUp":{"by":[…],"first","every":{"months"},"indicators":[{"id","measure","kind":"count"|"share"|"amount","target","aim":"atLeast"|"atMost","base","source"}]}`,
//! `"outcomes":[{"indicator","measure","kind","value","low","high","base","from","to","source"}]`,
//! `"exit":{"changes","renegotiation","rescission","dispute","handOver"}`,
//! `"responsibilities":[{"task","lead","takesPart":[…],"exercisesAuthority","statute"}]` and
//! `"indicators":[{"indicator","present","text","source"}]`; a partner `"roles":[…]`, a contribution
//! `"method":"actualCost"|"marketPrice"|"replacementCost"|"opportunityCost"|"outputValue"|"flatRate"`.
//! A measure of kind `share` always states its `base`. Evidence alone decides a criterion: the
//! other parts say where to look, and are judged by rules of their own.

mod assess;
mod contributions;
mod criterion;
mod model;
mod responsibility;
mod shape;
mod signs;

pub use assess::{Assessment, CriterionResult};
pub use contributions::PartyContribution;
pub use criterion::{Criterion, Severity};
pub use model::{
    Exit, FollowUpPlan, Governance, GovernanceGroup, GroupKind, Indicator, MeasureKind,
    PartnershipOutcome, PartnershipTask, TargetAim, Undertaking,
};
pub use shape::{
    Contribution, ContributionKind, Evidence, EvidenceFinding, Partner, PartnerKind, PartnerRole,
    Partnership, ValuationMethod,
};
pub use signs::{ProcurementSign, SignSide, StatedSign, WeighedSign};

pub use crate::wire::Quantity;
