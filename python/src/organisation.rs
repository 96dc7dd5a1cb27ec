//! Organisation numbers.

use anbud::calls::{OrganisationQuestion, Question};
use anbud::organisation::{self as core, NumberFault, OrganisationGroup};
use pyo3::prelude::*;

use crate::answers::{NumberCheck, answer};
use crate::convert::TextLike;
use crate::errors::Failure;

/// Checks an organisation number (organisationsnummer), lag (1974:174): 10 or 12 digits,
/// with or without the hyphen.
///
/// It says whether the number is well formed, not whether the organisation exists. A
/// person's number is recognised and never given back. Where a VAT number, spaces, other hyphens
/// or a wrong check digit explain a fault, the number that is meant is suggested.
#[pyfunction]
pub(crate) fn check_organisation_number<'py>(
    py: Python<'py>,
    number: TextLike<'py>,
) -> Result<NumberCheck<'py>, Failure> {
    let question = OrganisationQuestion { number: number.text("number")?, law_book: None };
    let check = question.answer()?;
    let (normalised, group) = match &check {
        core::NumberCheck::Organisation { number } => (Some(number.to_string()), number.group()),
        core::NumberCheck::Person => (None, Some(OrganisationGroup::Person)),
        core::NumberCheck::Faulty { .. } => (None, None),
    };
    let suggestion = match &check {
        core::NumberCheck::Faulty { suggestion, .. } => {
            suggestion.as_ref().map(ToString::to_string)
        }
        _ => None,
    };
    Ok(NumberCheck(answer!(py, NumberCheck, &check, {
        valid: check.fault().is_none(),
        normalised: normalised,
        group: group.map(OrganisationGroup::as_str),
        reason: check.fault().map(NumberFault::as_str),
        suggestion: suggestion,
    })))
}
