//! Columns as Python's buffers, for `anbud.batch`: read and written where they are.

use anbud::advice::AdviceQuestion;
use anbud::award::AwardModel;
use anbud::batch::{
    AnswerColumn, BatchPeriod, BatchWindow, BidColumns, ContractColumns, CriterionColumn, each,
    each_ranked, routes, score_places,
};
use anbud::budget::AllocationMethod;
use anbud::rational::Rational;
use anbud::wire::Wire;
use pyo3::buffer::PyBuffer;
use pyo3::prelude::*;
use pyo3::types::PySlice;
use rust_decimal::Decimal;

use crate::convert::{Anything, TextLike, fraction};
use crate::errors::Failure;
use crate::json::written_at;

/// Lays contracts out over years or months (periodisering), columns as buffers.
///
/// `annual` holds 64-bit amounts in öre, `first_day` and `last_day` 32-bit days since 1970-01-01.
/// The rows are written into `out`, an array of as many, 64-bit amounts in öre.
/// `anbud.batch.allocate` calls it.
#[pyfunction]
#[pyo3(signature = (*, annual, first_day, last_day, method, by, first_year, years, out))]
#[allow(clippy::too_many_arguments, reason = "keywords of a Python function")]
pub(crate) fn allocate_columns<'py>(
    py: Python<'py>,
    annual: PyBuffer<i64>,
    first_day: PyBuffer<i32>,
    last_day: PyBuffer<i32>,
    method: TextLike<'py>,
    by: TextLike<'py>,
    first_year: i32,
    years: u16,
    out: Bound<'py, PyAny>,
) -> Result<(), Failure> {
    let (annual, from, to) = (annual.to_vec(py)?, first_day.to_vec(py)?, last_day.to_vec(py)?);
    let window = BatchWindow {
        method: method.word("method", AllocationMethod::parse)?,
        by: by.word("by", BatchPeriod::parse)?,
        first_year,
        years,
    };
    let columns = ContractColumns { annual: &annual, from: &from, to: &to };
    let width = window.width().max(1);
    let mut first = 0_usize;
    let mut told = Ok(());
    each(columns, window, (BLOCK / width).max(1), |rows| {
        let after = first.saturating_add(rows.len() / width);
        let part = PySlice::new(py, first.cast_signed(), after.cast_signed(), 1);
        let put = |part| PyBuffer::get(&out.get_item(part)?)?.copy_from_slice(py, rows);
        if told.is_ok() {
            told = put(part);
        }
        first = after;
    })?;
    Ok(told?)
}

/// How many amounts are written at a time, so that they are still near the processor.
const BLOCK: usize = 16_384;

/// Exact figures as fractions; none for a bid that is not ranked.
type Figures<'py> = Vec<Option<Bound<'py, PyAny>>>;

/// Ranks the bids of many procurements (rangordning), columns as buffers.
///
/// `anbud.batch.rank` calls it. Whether a bid is admissible is 0, 1 or 2, which is unknown. Ranks,
/// scores and the two marks are written into the last four columns; the answer is the decimals of
/// the scores and, where asked for, the exact figures.
#[pyfunction]
#[pyo3(signature = (*, model, procurement, price, weights, points, point_places, admissible, ids, exact, rank, score, tied, provisional))]
#[allow(clippy::too_many_arguments, reason = "keywords of a Python function")]
pub(crate) fn rank_columns<'py>(
    py: Python<'py>,
    model: Anything<'py>,
    procurement: PyBuffer<i64>,
    price: Option<PyBuffer<i64>>,
    weights: Anything<'py>,
    points: Vec<PyBuffer<i64>>,
    point_places: u32,
    admissible: Option<PyBuffer<u8>>,
    ids: Option<Vec<String>>,
    exact: bool,
    rank: PyBuffer<u32>,
    score: PyBuffer<i64>,
    tied: PyBuffer<u8>,
    provisional: PyBuffer<u8>,
) -> Result<(u32, Figures<'py>), Failure> {
    let model =
        written_at(&model.0, "model")?.read(|text| AwardModel::from_json_at(text, "model"))?;
    let weights = written_at(&weights.0, "weights")?
        .read(|text| Vec::<Decimal>::from_json_at(text, "weights"))?;
    let procurement = procurement.to_vec(py)?;
    let price = price.map(|own| own.to_vec(py)).transpose()?;
    let points = points.iter().map(|own| own.to_vec(py)).collect::<PyResult<Vec<_>>>()?;
    let criteria: Vec<CriterionColumn<'_>> = weights
        .iter()
        .zip(&points)
        .map(|(weight, points)| CriterionColumn { weight: *weight, points })
        .collect();
    let answer = |own: &u8| (*own < 2).then_some(*own == 1);
    let answers = |own: Vec<u8>| own.iter().map(answer).collect::<Vec<Option<bool>>>();
    let admissible = admissible.map(|own| own.to_vec(py)).transpose()?.map(answers);
    let bids = BidColumns {
        procurement: &procurement,
        price: price.as_deref(),
        criteria: &criteria,
        point_places,
        admissible: admissible.as_deref(),
        ids: ids.as_deref(),
    };
    let count = procurement.len();
    let (mut ranks, mut scores) = (Vec::with_capacity(count), Vec::with_capacity(count));
    let (mut ties, mut open) = (Vec::with_capacity(count), Vec::with_capacity(count));
    let mut exact_figures: Vec<Option<Rational>> = Vec::new();
    each_ranked(&model, bids, exact, |rows, figures| {
        ranks.extend(rows.iter().map(|row| row.rank));
        scores.extend(rows.iter().map(|row| row.score));
        ties.extend(rows.iter().map(|row| u8::from(row.tied)));
        open.extend(rows.iter().map(|row| u8::from(row.provisional)));
        exact_figures.extend_from_slice(figures);
    })?;
    rank.copy_from_slice(py, &ranks)?;
    score.copy_from_slice(py, &scores)?;
    tied.copy_from_slice(py, &ties)?;
    provisional.copy_from_slice(py, &open)?;
    let shown = |own: &Option<_>| own.as_ref().map(|own| fraction(py, own)).transpose();
    let figures = exact_figures.iter().map(shown).collect::<PyResult<Vec<_>>>()?;
    Ok((score_places(&model), figures))
}

/// Leads many needs to their forms (val av avtalsform), columns as bytes.
///
/// Each question of `columns` has an answer of eight bits a need: 1 yes, 0 no, -1 unknown. What
/// comes back are the forms and the first open questions. `anbud.batch.routes` calls it.
#[pyfunction]
#[pyo3(signature = (*, rows, columns))]
pub(crate) fn route_columns(
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
