//! The words of findings and reports, one language at a time.
//!
//! What rules, facts, codes and paths are called stands in `core/words/`, beside the law. The build checks it and writes one
//! text for each language, a line for each key. A build with the feature `words` holds both texts; one without, such as the
//! browser module, is handed them by [`install`] before the first text is asked for.

use std::fmt;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::language::{Language, Text};

// `BUILT_IN`, the texts of the two languages, and the constants of `Phrase`.
include!(concat!(env!("OUT_DIR"), "/words_table.rs"));

/// The two languages, each read once.
static SWEDISH: OnceLock<Table> = OnceLock::new();
static ENGLISH: OnceLock<Table> = OnceLock::new();

/// Whether their words were looked up in vain.
static SWEDISH_MISSED: AtomicBool = AtomicBool::new(false);
static ENGLISH_MISSED: AtomicBool = AtomicBool::new(false);

/// The lines of a text in the order of section and key: section, key and words.
struct Table(Vec<(&'static str, &'static str, &'static str)>);

impl Table {
    /// The lines of a text; the number of the first line that is none, or that is out of order.
    fn read(text: &'static str) -> Result<Self, usize> {
        let mut lines = Vec::new();
        for (line, number) in text.lines().skip(1).zip(2..) {
            let (head, words) = line.split_once('\t').ok_or(number)?;
            let (section, key) = head.split_once(' ').ok_or(number)?;
            if lines.last().is_some_and(|(last, before, _)| (*last, *before) >= (section, key)) {
                return Err(number);
            }
            lines.push((section, key, words));
        }
        Ok(Self(lines))
    }

    fn find(&self, section: &str, key: &str) -> Option<&'static str> {
        let place = self.0.binary_search_by(|(own, name, _)| (*own, *name).cmp(&(section, key)));
        self.0.get(place.ok()?).map(|(_, _, words)| *words)
    }
}

/// Why a text of words was not taken (varför ordlistan inte togs emot).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum NotInstalled {
    /// It is the text of another version or another language.
    AnotherText,
    /// The line of this number is not a key and its words, or is out of order.
    Line(usize),
    /// The words of the language are there already.
    AlreadyThere,
}

impl fmt::Display for NotInstalled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AnotherText => f.write_str("the words are of another version or language"),
            Self::Line(number) => write!(f, "line {number} of the words cannot be read"),
            Self::AlreadyThere => f.write_str("the words of the language are there already"),
        }
    }
}

impl std::error::Error for NotInstalled {}

/// The built-in text of a language (ordlistan); `None` in a build without the feature `words`.
///
/// ```
/// use anbud::language::Language;
/// use anbud::words::built_in;
///
/// let words = built_in(Language::Swedish).expect("the default build has them");
/// assert!(words.lines().any(|line| line == "code directAward\tdirektupphandling"));
/// ```
#[must_use]
pub fn built_in(language: Language) -> Option<&'static str> {
    match language {
        Language::Swedish => BUILT_IN.0,
        Language::English => BUILT_IN.1,
    }
}

/// Installs the text of a language, as [`built_in`] gives it in a build of the same version. Lines may be left out; what they
/// name is then shown by its id or code.
///
/// # Errors
/// [`NotInstalled`] for a text of another version or language, for a broken line, and where the words are there already.
///
/// ```
/// use anbud::language::Language;
/// use anbud::words::{NotInstalled, install};
///
/// let text = "anbud 0.0.0-of-old sv\n".to_owned();
/// assert_eq!(install(Language::Swedish, text), Err(NotInstalled::AnotherText));
/// ```
pub fn install(language: Language, text: String) -> Result<(), NotInstalled> {
    let head = format!("anbud {} {}", env!("CARGO_PKG_VERSION"), language.as_str());
    if text.lines().next() != Some(head.as_str()) {
        return Err(NotInstalled::AnotherText);
    }
    if is_loaded(language) {
        return Err(NotInstalled::AlreadyThere);
    }
    // The words are lent out for as long as the program runs, and a language is installed once.
    let table = Table::read(text.leak()).map_err(NotInstalled::Line)?;
    place(language).set(table).map_err(|_| NotInstalled::AlreadyThere)
}

/// Whether the words of a language are there, built in or installed.
#[must_use]
pub fn is_loaded(language: Language) -> bool {
    table(language).is_some()
}

fn place(language: Language) -> &'static OnceLock<Table> {
    match language {
        Language::Swedish => &SWEDISH,
        Language::English => &ENGLISH,
    }
}

fn table(language: Language) -> Option<&'static Table> {
    let place = place(language);
    place.get().or_else(|| {
        let table = Table::read(built_in(language)?).ok()?;
        Some(place.get_or_init(|| table))
    })
}

/// The words of a key.
pub(crate) fn find(section: &str, key: &str, language: Language) -> Option<&'static str> {
    let table = table(language);
    if table.is_none() {
        missed(language).store(true, Ordering::Relaxed);
    }
    table?.find(section, key)
}

/// Whether a text since the last time of asking lacks words of this language (saknade ord), since
/// they were not there: it shows ids and codes in their place. A program that installs words asks
/// after each call.
///
/// ```
/// use anbud::language::Language;
///
/// // The default build has the words of both languages.
/// assert!(!anbud::words::take_missed(Language::Swedish));
/// ```
#[must_use]
pub fn take_missed(language: Language) -> bool {
    missed(language).swap(false, Ordering::Relaxed)
}

fn missed(language: Language) -> &'static AtomicBool {
    match language {
        Language::Swedish => &SWEDISH_MISSED,
        Language::English => &ENGLISH_MISSED,
    }
}

/// A code in words, in a form of its own where it has that, `funder.definite`.
pub(crate) fn code(code: &str, form: &str, language: Language) -> Option<&'static str> {
    let formed =
        if form.is_empty() { None } else { find("code", &[code, ".", form].concat(), language) };
    formed.or_else(|| find("code", code, language))
}

/// A phrase of `phrases.toml`, named by a constant.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Phrase(&'static str);

impl Phrase {
    /// The phrase as it stands.
    pub(crate) fn in_language(self, language: Language) -> &'static str {
        find("phrase", self.0, language).unwrap_or(self.0)
    }

    /// The phrase in both languages.
    pub(crate) fn text(self) -> Text {
        self.filled(&[])
    }

    /// The phrase in both languages with what stands in its braces.
    pub(crate) fn filled(self, places: &[(&str, &Text)]) -> Text {
        let of = |language: Language| {
            let mut text = self.in_language(language).to_owned();
            for (name, value) in places {
                text = text.replace(&["{", name, "}"].concat(), value.in_language(language));
            }
            text
        };
        Text::new(of(Language::Swedish), of(Language::English))
    }
}

#[cfg(test)]
mod tests {
    use super::{NotInstalled, Table, built_in, find, install, is_loaded};
    use crate::language::Language;

    #[test]
    fn the_two_languages_have_words_for_the_same_keys() {
        let keys = |language| {
            let text = built_in(language).unwrap();
            let keys = text.lines().skip(1).filter_map(|line| line.split_once('\t'));
            // What a buyer asks a bidder for is a letter, which is Swedish.
            let keys = keys.map(|(key, _)| key).filter(|key| !key.ends_with(" ask"));
            keys.collect::<Vec<_>>()
        };
        assert_eq!(keys(Language::Swedish), keys(Language::English));
        assert!(keys(Language::Swedish).len() > 2_000);
    }

    #[test]
    fn every_line_of_the_text_is_found_by_its_key() {
        for line in built_in(Language::English).unwrap().lines().skip(1) {
            let (head, words) = line.split_once('\t').unwrap();
            let (section, key) = head.split_once(' ').unwrap();
            assert_eq!(find(section, key, Language::English), Some(words));
        }
        assert_eq!(find("code", "noSuchCode", Language::English), None);
    }

    #[test]
    fn a_broken_text_is_refused_by_its_line() {
        let line = |text| Table::read(text).map(|table| table.0.len());
        assert_eq!(line("head\ncode a\tA\ncode b\tB\n"), Ok(2));
        assert_eq!(line("head\ncode a\tA\ncode b B\n"), Err(3));
        assert_eq!(line("head\ncode b\tB\ncode a\tA\n"), Err(3));
        assert_eq!(line("head\ncode a\tA\ncode a\tA\n"), Err(3));
    }

    #[test]
    fn words_are_installed_once() {
        assert!(is_loaded(Language::Swedish));
        let text = built_in(Language::Swedish).unwrap().to_owned();
        assert_eq!(install(Language::Swedish, text), Err(NotInstalled::AlreadyThere));
    }
}
