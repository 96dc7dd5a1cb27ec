//! Python: the native module `anbud._native`. It converts and nothing else; what is
//! decided is decided in the core.
//!
//! What the core reads from JSON is a class here ([`classes`]); what it only answers is a
//! frozen data class in `anbud/answers.py`, filled here ([`answers`]).
#![forbid(unsafe_code)]

mod answers;
mod arguments;
mod assignment;
mod budget;
mod calendar;
mod classes;
mod convert;
mod cpv;
mod errors;
mod finding;
mod json;
mod law;
mod money;
mod organisation;

/// The native module behind the package `anbud`.
#[pyo3::pymodule]
mod _native {
    #[pymodule_export]
    use crate::arguments::{arguments, call};
    #[pymodule_export]
    use crate::assignment::{AssignmentTerms, NoticePeriod};
    #[pymodule_export]
    use crate::budget::{allocate, vat_compensation};
    #[pymodule_export]
    use crate::calendar::{deadline, holidays};
    #[pymodule_export]
    use crate::cpv::{CpvCode, CpvRange};
    #[pymodule_export]
    use crate::finding::{Citation, Finding, Outcome};
    #[pymodule_export]
    use crate::law::{LawBook, law_value};
    #[pymodule_export]
    use crate::money::{format_sek, parse_sek};
    #[pymodule_export]
    use crate::organisation::check_organisation_number;

    #[pymodule_export]
    #[expect(non_upper_case_globals, reason = "the name that Python packages give it")]
    const __version__: &str = env!("CARGO_PKG_VERSION");
}
