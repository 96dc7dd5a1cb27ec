//! Python: the native module `anbud._native`. It converts and nothing else; what is
//! decided is decided in the core.
//!
//! The classes and calls of the package are Python, generated from the contract. What they need
//! of the core is here: strict reading ([`shapes`]), answering ([`call`]), the law book, and what
//! is counted in arrays ([`batch`]).
#![forbid(unsafe_code)]

mod batch;
mod book;
mod call;
mod convert;
mod cpv;
mod days;
mod errors;
mod json;
mod scalars;
mod shapes;

/// The native module behind the package `anbud`.
#[pyo3::pymodule]
mod _native {
    #[pymodule_export]
    use crate::batch::{allocate_columns, rank_columns, route_columns};
    #[pymodule_export]
    use crate::book::Book;
    #[pymodule_export]
    use crate::call::{answer, call, fields, items, read, read_text};
    #[pymodule_export]
    use crate::cpv::{CpvCode, CpvRange};
    #[pymodule_export]
    use crate::days::{deadline, hour_deadline, latest_day, step_title};
    #[pymodule_export]
    use crate::scalars::{
        amount, check_number, citation_text, format_sek, not_checked, parse_sek, span,
    };

    #[pymodule_export]
    #[expect(non_upper_case_globals, reason = "the name that Python packages give it")]
    const __version__: &str = env!("CARGO_PKG_VERSION");
}
