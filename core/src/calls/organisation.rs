//! `organisation.check`

use super::call;
use crate::organisation::{NumberCheck, WrittenNumber, check};

call! {
    /// Whether an organisation number is well formed (kontroll av organisationsnummer), and what it
    /// hints at.
    "organisation.check" OrganisationQuestion {
        /// The number as written; it may turn out to be a person's and is never printed.
        number: WrittenNumber,
    } -> NumberCheck,
    answer = |q, _law| Ok(check(q.number.as_str())),
}
