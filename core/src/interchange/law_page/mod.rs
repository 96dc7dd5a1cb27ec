//! The law for a lawyer to read through: every key, value, validity and source, as a page and
//! as Markdown.

mod content;
mod html;
mod markdown;

use super::footer;
use crate::error::Error;
use crate::language::Language;
use crate::law::{LawBook, Stamp};
use content::Act;

/// Page of the law (sida över lagvärden): every key with its values through time, in Swedish
/// with English beside, by act and by topic.
///
/// What is not verified is marked, and a time for which nothing is recorded says so. The
/// user's own values are on it too.
///
/// ```
/// use anbud::interchange::LawPage;
/// use anbud::law::LawBook;
///
/// let page = LawPage::of(&LawBook::built_in())?;
/// let markdown = page.markdown();
/// assert!(markdown.contains("[20 kap. 1 § LOU](https://lagen.nu/2016:1145#K20P1)"));
/// assert!(page.html().contains("id=\"lou.standstill_days.electronic\""));
/// # Ok::<(), anbud::error::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct LawPage {
    acts: Vec<Act>,
    foot: Option<String>,
}

impl LawPage {
    /// The page of a law book.
    ///
    /// # Errors
    /// None today; a recorded value that cannot be read would be told of here.
    pub fn of(law: &LawBook) -> Result<Self, Error> {
        Ok(Self { acts: content::acts(law.table(None, None)?), foot: None })
    }

    /// With a stamp at its foot.
    #[must_use]
    pub fn with_stamp(mut self, stamp: &Stamp) -> Self {
        self.foot = Some(stamp.footer(Language::Swedish));
        self
    }

    /// As one page without other files. Searching works without a network, and all is there
    /// without scripts.
    #[must_use]
    pub fn html(&self) -> String {
        let mut page = html::render(&self.acts);
        if let Some(foot) = &self.foot {
            footer::html(&mut page, foot);
        }
        page
    }

    /// As Markdown.
    #[must_use]
    pub fn markdown(&self) -> String {
        let mut paper = markdown::render(&self.acts);
        if let Some(foot) = &self.foot {
            footer::markdown(&mut paper, foot);
        }
        paper
    }
}
