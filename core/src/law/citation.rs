//! A citation: act, chapter, section.

use super::Act;
use crate::language::Text;
use crate::wire::input_output;

input_output! {
    /// Citation (hänvisning) to a section of an act, or an article of a Union act.
    ///
    /// ```
    /// use anbud::law::Citation;
    ///
    /// let standstill = Citation::of("2016:1145", Some("20"), "1");
    /// assert_eq!(standstill.text().sv, "20 kap. 1 § LOU");
    /// let counting = Citation::of("1182/71", None, "3(4)");
    /// assert_eq!(counting.text().sv, "artikel 3(4) i förordning (EEG, Euratom) nr 1182/71");
    /// ```
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Citation {
        /// Act (författning), `2016:1145` or `1182/71`.
        pub act: String,
        /// Chapter (kapitel).
        pub chapter: Option<String>,
        /// Section or article (paragraf eller artikel).
        pub section: Option<String>,
        /// Amending act (ändringsförfattning) whose wording is meant.
        pub amended_by: Option<String>,
        /// Whether the section does not bind here and is used as a model only.
        pub by_analogy: Option<bool>,
    }
}

impl Citation {
    /// A citation of an act, its chapter where it has chapters, and a section.
    #[must_use]
    pub fn of(act: &str, chapter: Option<&str>, section: &str) -> Self {
        Self {
            act: act.to_owned(),
            chapter: chapter.map(str::to_owned),
            section: Some(section.to_owned()),
            amended_by: None,
            by_analogy: None,
        }
    }

    /// A citation of an act, a guideline or a ruling (rättsfall) as a whole.
    #[must_use]
    pub fn whole(act: &str) -> Self {
        Self {
            act: act.to_owned(),
            chapter: None,
            section: None,
            amended_by: None,
            by_analogy: None,
        }
    }

    /// The same citation, used as a model where the section does not bind.
    #[must_use]
    pub fn by_analogy(mut self) -> Self {
        self.by_analogy = Some(true);
        self
    }

    /// Where it can be read, for an act of SFS: the section as it stands today where the act is
    /// in force, else the act as a whole. None for other acts.
    ///
    /// ```
    /// use anbud::law::Citation;
    ///
    /// let url = |act, chapter, section| Citation::of(act, chapter, section).url();
    /// let limit = url("2016:1145", Some("19 a"), "2");
    /// assert_eq!(limit.as_deref(), Some("https://lagen.nu/2016:1145#K19aP2"));
    /// // Repealed, so lagen.nu has taken it away.
    /// let before = url("2007:1091", Some("15"), "3");
    /// assert_eq!(before.as_deref(), Some("https://data.riksdagen.se/dokument/sfs-2007-1091.html"));
    /// assert_eq!(url("1182/71", None, "3(4)"), None);
    /// ```
    #[must_use]
    pub fn url(&self) -> Option<String> {
        Act::address(&self.act, self.chapter.as_deref(), self.section.as_deref())
    }

    /// The citation as it stands in a sentence.
    #[must_use]
    pub fn text(&self) -> Text {
        let name = Act::name(&self.act);
        let of_union = self.act.contains('/');
        let (sv, en) = match (&self.chapter, &self.section) {
            (Some(chapter), Some(section)) => (
                format!("{chapter} kap. {section} § {}", name.sv),
                format!("chapter {chapter}, section {section} of {}", name.en),
            ),
            (Some(chapter), None) => {
                (format!("{chapter} kap. {}", name.sv), format!("chapter {chapter} of {}", name.en))
            }
            (None, Some(article)) if of_union => (
                format!("artikel {article} i {}", name.sv),
                format!("article {article} of {}", name.en),
            ),
            (None, Some(section)) => {
                (format!("{section} § {}", name.sv), format!("section {section} of {}", name.en))
            }
            (None, None) => (name.sv, name.en),
        };
        if self.by_analogy == Some(true) {
            Text::new(format!("{sv} (analogt)"), format!("{en} (by analogy)"))
        } else {
            Text::new(sv, en)
        }
    }
}
