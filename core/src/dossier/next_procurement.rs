//! The procurement that follows an agreement, as it is planned.

use crate::tender::{PlanAssumptions, Tender};
use crate::wire::record;

record! {
    /// Next procurement (nästa upphandling) of what an agreement is on, as it is planned.
    pub struct NextProcurement {
        /// The procurement, as far as it is planned: its procedure, value, CPV codes and days.
        tender: Tender,
        /// How long its work takes.
        assume: PlanAssumptions,
    }
}
