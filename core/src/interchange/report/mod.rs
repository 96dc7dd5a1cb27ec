//! The report of a case: a dossier and its review for people, as text and as one page.

mod brief;
mod content;
mod facts;
mod html;
pub(super) mod labels;
mod text;
mod values;

use super::footer;
use crate::calendar::Day;
use crate::dossier::{Dossier, Review};
use crate::error::Error;
use crate::evaluation::Ranking;
use crate::language::Language;
use crate::law::Stamp;

/// Report (rapport) of a case: its facts with their sources, what the review found, what is
/// missing, which days lie ahead, and what no rule looked at.
///
/// Both forms say the same in the same order, in one language. The dossier's own words are
/// shown as they stand, and are taken for Swedish.
///
/// ```
/// use anbud::dossier::Dossier;
/// use anbud::interchange::CaseReport;
/// use anbud::language::Language;
/// use anbud::law::LawBook;
/// use anbud::wire::Wire;
///
/// let dossier = Dossier::from_json(
///     r#"{"anbud":"1","title":"Drift & <service>","status":"proposed","goals":["trygghet"],
///         "sources":[{"id":"skrivelse","points":[{"path":"goals","where":"avsnitt 2"}]}]}"#,
/// )?;
/// let review = dossier.review(None, Language::Swedish, &LawBook::built_in())?;
/// let report = CaseReport::new(&dossier, &review, None, Language::Swedish);
/// assert!(report.text()?.contains("skrivelse, avsnitt 2"));
/// assert!(report.brief()?.contains("Läge      föreslagen. Föreslaget är inte beslutat."));
/// assert!(report.html(Some("case.en.html"))?.contains("Drift &amp; &lt;service&gt;"));
/// # Ok::<(), anbud::error::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct CaseReport<'a> {
    /// The dossier.
    pub dossier: &'a Dossier,
    /// Its review, in the language of the report.
    pub review: &'a Review,
    /// The day that the review was asked for; days before it are past.
    pub as_of: Option<Day>,
    /// The language of the report.
    pub language: Language,
    /// What must be known before anything else, for instance that the bids are invented.
    pub note: Option<&'a str>,
    /// The ranking of the bids, where one was made beside the review.
    pub ranking: Option<&'a Ranking>,
    /// What it prints at its foot: by which version and which law the review was made.
    pub stamp: Option<&'a Stamp>,
}

impl<'a> CaseReport<'a> {
    /// A report without a note and without a ranking.
    #[must_use]
    pub const fn new(
        dossier: &'a Dossier,
        review: &'a Review,
        as_of: Option<Day>,
        language: Language,
    ) -> Self {
        Self { dossier, review, as_of, language, note: None, ranking: None, stamp: None }
    }

    /// With a note before everything else.
    #[must_use]
    pub const fn with_note(mut self, note: &'a str) -> Self {
        self.note = Some(note);
        self
    }

    /// With a ranking of the bids.
    #[must_use]
    pub const fn with_ranking(mut self, ranking: &'a Ranking) -> Self {
        self.ranking = Some(ranking);
        self
    }

    /// With a stamp at its foot.
    #[must_use]
    pub const fn with_stamp(mut self, stamp: &'a Stamp) -> Self {
        self.stamp = Some(stamp);
        self
    }

    /// The report as plain text, wrapped at 100 columns.
    ///
    /// # Errors
    /// `input.too_large` for a dossier that was not read from JSON and is over a limit.
    pub fn text(&self) -> Result<String, Error> {
        let mut paper = text::render(&content::of(self)?);
        if let Some(stamp) = self.stamp {
            footer::text(&mut paper, &stamp.footer(self.language));
        }
        Ok(paper)
    }

    /// The report in brief (sammandrag): at most eight lines of at most 80 columns with the
    /// matter's status, the governing law, what is decided, what is missing and the next date.
    ///
    /// A ranking has a line and a note stands in the place of the status; it bears no stamp.
    ///
    /// # Errors
    /// As [`CaseReport::text`].
    pub fn brief(&self) -> Result<String, Error> {
        Ok(brief::render(&content::of(self)?))
    }

    /// The report as one page without scripts or other files; `other` is the address of the
    /// page in the other language.
    ///
    /// # Errors
    /// As [`CaseReport::text`].
    pub fn html(&self, other: Option<&str>) -> Result<String, Error> {
        let mut page = html::render(&content::of(self)?, other);
        if let Some(stamp) = self.stamp {
            footer::html(&mut page, &stamp.footer(self.language));
        }
        Ok(page)
    }
}
