//! Documents on a partnership: the skeleton of an IOP agreement, and a decision paper's section on
//! the choice of form.

mod agreement;
mod appendix;
mod decision;
mod draft;
mod sections;
mod terms;

pub use agreement::{PartnershipDraft, partnership_draft};
pub use decision::{DecisionSection, decision_section};
pub use draft::DraftGap;
