//! What a check of a bid comes to.

use crate::wire::wire_enum;

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
