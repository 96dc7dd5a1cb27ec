//! Columns as bytes of the machine's own order, for `anbud.batch`.

use anbud::advice::AdviceQuestion;
use anbud::batch::{AnswerColumn, BatchPeriod, BatchWindow, ContractColumns, each, routes};
use anbud::budget::AllocationMethod;
use pyo3::prelude::*;
use pyo3::types::PyByteArray;

use crate::convert::TextLike;
use crate::errors::Failure;

/// Lays contracts out over years or months (periodisering), columns as bytes.
///
/// `annual` holds 64-bit amounts in öre, `first_day` and `last_day` 32-bit days since 1970-01-01.
/// The rows are written into `out`, 64-bit amounts in öre. `anbud.batch.allocate` calls it.
#[pyfunction]
#[pyo3(signature = (*, annual, first_day, last_day, method, by, first_year, years))]
#[allow(clippy::too_many_arguments, reason = "keywords of a Python function")]
pub(crate) fn _allocate_columns<'py>(
    py: Python<'py>,
    annual: &[u8],
    first_day: &[u8],
    last_day: &[u8],
    method: TextLike<'py>,
    by: TextLike<'py>,
    first_year: i32,
    years: u16,
) -> Result<Bound<'py, PyByteArray>, Failure> {
    let days = |bytes: &[u8]| -> Vec<i32> {
        bytes.as_chunks().0.iter().map(|own| i32::from_ne_bytes(*own)).collect()
    };
    let amounts: Vec<i64> =
        annual.as_chunks().0.iter().map(|own| i64::from_ne_bytes(*own)).collect();
    let (from, to) = (days(first_day), days(last_day));
    let window = BatchWindow {
        method: method.word("method", AllocationMethod::parse)?,
        by: by.word("by", BatchPeriod::parse)?,
        first_year,
        years,
    };
    let columns = ContractColumns { annual: &amounts, from: &from, to: &to };
    let size = amounts.len().saturating_mul(window.width()).saturating_mul(8);
    let mut told = Ok(());
    let out = PyByteArray::new_with(py, size, |out| {
        let mut places = out.as_chunks_mut().0.iter_mut();
        told = each(columns, window, |row| {
            // The row first: the places go on from where it ends.
            for (ore, place) in row.iter().zip(places.by_ref()) {
                *place = ore.to_ne_bytes();
            }
        });
        Ok(())
    })?;
    told?;
    Ok(out)
}

/// Leads many needs to their forms (val av avtalsform), columns as bytes.
///
/// Each question of `columns` has an answer of eight bits a need: 1 yes, 0 no, -1 unknown. What
/// comes back are the forms and the first open questions. `anbud.batch.routes` calls it.
#[pyfunction]
#[pyo3(signature = (*, rows, columns))]
pub(crate) fn _route_columns(
    rows: usize,
    columns: Vec<(String, Vec<u8>)>,
) -> Result<(Vec<&'static str>, Vec<Option<&'static str>>), Failure> {
    let mut read = Vec::new();
    for (question, bytes) in &columns {
        let answers: Vec<i8> = bytes.iter().map(|byte| byte.cast_signed()).collect();
        read.push((AdviceQuestion::parse(question).map_err(|error| error.at("columns"))?, answers));
    }
    let columns: Vec<AnswerColumn<'_>> = read
        .iter()
        .map(|(question, answers)| AnswerColumn { question: *question, answers })
        .collect();
    let found = routes(rows, &columns)?;
    let open = found.iter().map(|own| own.open.map(AdviceQuestion::as_str));
    Ok((found.iter().map(|own| own.route.as_str()).collect(), open.collect()))
}
