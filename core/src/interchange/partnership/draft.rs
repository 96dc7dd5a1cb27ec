//! A draft while it is written, and its gaps.

use crate::interchange::document::Document;
use crate::wire::output;

output! {
    /// Gap (lucka) in a draft.
    pub struct DraftGap {
        /// The section in which it stands.
        pub section: String,
        /// The field that would fill it.
        pub path: String,
        /// What to fill in, in Swedish.
        pub ask: String,
    }
}

/// A draft on its way.
pub(super) struct Draft {
    pub(super) out: Document,
    pub(super) section: String,
    pub(super) number: u32,
    pub(super) gaps: Vec<DraftGap>,
}

/// What stands in a cell that somebody has to fill in.
pub(super) const BLANK: &str = "[fyll i]";

impl Draft {
    pub(super) fn begin(&mut self, heading: &str) {
        self.number = self.number.saturating_add(1);
        self.section = format!("{}. {heading}", self.number);
        self.out.heading(&self.section);
    }

    /// A gap on a line of its own.
    pub(super) fn gap(&mut self, path: &str, ask: &str) {
        self.out.gap(format!("Fyll i: {ask}"));
        self.note(path, ask);
    }

    /// A gap that stands in a cell or within a sentence.
    pub(super) fn note(&mut self, path: &str, ask: &str) {
        self.gaps.push(DraftGap {
            section: self.section.clone(),
            path: format!("partnership.{path}"),
            ask: ask.to_owned(),
        });
    }

    pub(super) fn text(&mut self, stated: Option<&str>, path: &str, ask: &str) {
        match stated {
            Some(text) => self.out.paragraph(text),
            None => self.gap(path, ask),
        }
    }

    /// A cell with what is stated, or a blank that is noted.
    pub(super) fn cell(&mut self, stated: Option<String>, path: &str, ask: &str) -> String {
        stated.unwrap_or_else(|| {
            self.note(path, ask);
            BLANK.to_owned()
        })
    }

    pub(super) fn table<const N: usize>(&mut self, head: [&str; N], rows: Vec<Vec<String>>) {
        self.out.table(head.map(str::to_owned).to_vec(), rows);
    }
}
