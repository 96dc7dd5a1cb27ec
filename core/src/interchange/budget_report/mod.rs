//! The report of a budget plan: for the board as Markdown and as one page, for the controller as
//! a workbook.

mod content;
mod html;
mod labels;
mod markdown;
mod sheets;
mod trace;
mod xlsx;
mod zip;

pub(crate) use xlsx::base64;

use super::footer;
use crate::budget::{AllocationMethod, BudgetPlan, Forecast};
use crate::calendar::Day;
use crate::error::Error;
use crate::language::Language;
use crate::law::Stamp;
use crate::wire::wire_enum;

wire_enum! {
    /// Form of a report (rapportens form).
    #[non_exhaustive]
    pub enum ReportFormat {
        /// Markdown text.
        Markdown = "markdown",
        /// One page without scripts or other files.
        Html = "html",
        /// Workbook for a spreadsheet program (kalkylblad).
        Xlsx = "xlsx",
    }
}

impl ReportFormat {
    /// The media type of the document.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Markdown => "text/markdown",
            Self::Html => "text/html",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }
    }
}

/// Report (rapport) of a budget plan: its forecast for people, each number with what it rests on.
///
/// All forms say the same in one language. The plan's own words are shown as they stand.
///
/// ```
/// use anbud::budget::{AllocationMethod, BudgetPlan, forecast};
/// use anbud::interchange::BudgetReport;
/// use anbud::language::Language;
/// use anbud::wire::Wire;
///
/// let plan = BudgetPlan::from_json(
///     r#"{"frames":[{"id":"R","holder":"Nämnden","lines":[{"from":"2026-01-01","perYear":"10000000","status":"decided",
///           "decidedOn":"2025-11-25","source":"fullmäktige § 201"}]}],
///         "commitments":[{"id":"K1","frame":"R","annual":"4200000","from":"2026-01-01","to":"2026-12-31","source":"avtal SN 2025/1"}]}"#,
/// )?;
/// let method = AllocationMethod::MonthEqual;
/// let answer = forecast(&plan, method, &[2026], None)?;
/// let report = BudgetReport::new(&plan, &answer, method, None, Language::Swedish);
/// let text = report.markdown();
/// assert!(text.contains("5\u{a0}800\u{a0}000,00\u{a0}kr"));
/// assert!(text.contains("fullmäktige § 201") && text.contains("avtal SN 2025/1"));
/// assert!(report.workbook()?.starts_with(b"PK")); // a workbook is a zip archive
/// # Ok::<(), anbud::error::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct BudgetReport<'a> {
    /// The plan.
    pub plan: &'a BudgetPlan,
    /// Its forecast.
    pub forecast: &'a Forecast,
    /// How amounts were laid out over the years.
    pub method: AllocationMethod,
    /// The day the forecast was judged on.
    pub as_of: Option<Day>,
    /// The language of the report.
    pub language: Language,
    /// What it prints at its foot, and the workbook on a sheet of its own.
    pub stamp: Option<&'a Stamp>,
}

impl<'a> BudgetReport<'a> {
    /// A report of a forecast of the plan.
    #[must_use]
    pub const fn new(
        plan: &'a BudgetPlan,
        forecast: &'a Forecast,
        method: AllocationMethod,
        as_of: Option<Day>,
        language: Language,
    ) -> Self {
        Self { plan, forecast, method, as_of, language, stamp: None }
    }

    /// With a stamp at its foot.
    #[must_use]
    pub const fn with_stamp(mut self, stamp: &'a Stamp) -> Self {
        self.stamp = Some(stamp);
        self
    }

    /// The report as Markdown.
    #[must_use]
    pub fn markdown(&self) -> String {
        let mut paper = markdown::render(&content::of(self));
        if let Some(stamp) = self.stamp {
            footer::markdown(&mut paper, &stamp.footer(self.language));
        }
        paper
    }

    /// The report as one page without scripts or other files.
    #[must_use]
    pub fn html(&self) -> String {
        let mut page = html::render(&content::of(self), self.language);
        if let Some(stamp) = self.stamp {
            footer::html(&mut page, &stamp.footer(self.language));
        }
        page
    }

    /// The report as a workbook (`.xlsx`): a sheet of the years and one of every cost, with sums
    /// that a spreadsheet program computes anew. Amounts are exact to the öre in the file; a
    /// spreadsheet program keeps fifteen digits of them.
    ///
    /// # Errors
    /// `input.too_large` where the workbook would pass four gigabytes.
    pub fn workbook(&self) -> Result<Vec<u8>, Error> {
        xlsx::workbook(&sheets::of(self))
    }
}
