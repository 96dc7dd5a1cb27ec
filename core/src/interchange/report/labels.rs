//! What the fields and codes of a dossier are called in a report.

use crate::language::Language;
use crate::words::find;

// `SHOWN`, the forms in which the values of a field are shown, by the name of the field.
include!(concat!(env!("OUT_DIR"), "/fields_table.rs"));

/// A form in which a value is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shown {
    /// An amount of kronor.
    Money,
    /// A share of one.
    Share,
    /// A time with a clock.
    Instant,
    /// A figure that is a share or a count.
    Measure,
    /// The party of an id.
    Party,
    /// The source of an id.
    Source,
    /// A sign of a procurement.
    Indicator,
    /// A code in words.
    Code,
}

/// A word in Swedish and English.
pub(super) const fn pick(language: Language, sv: &'static str, en: &'static str) -> &'static str {
    match language {
        Language::Swedish => sv,
        Language::English => en,
    }
}

/// The forms in which the values of a field are shown, what is tried first standing first.
pub(super) fn shown(field: &str) -> &'static [Shown] {
    let place = SHOWN.binary_search_by(|(name, _)| (*name).cmp(field)).ok();
    place.and_then(|place| SHOWN.get(place)).map_or(&[], |(_, forms)| *forms)
}

/// The name of a field; the field itself where it has none.
pub(super) fn field(name: &str, language: Language) -> &str {
    find("field", name, language).unwrap_or(name)
}

/// A code in words, if it is one of the contract's or one that cases use.
pub(in crate::interchange) fn code(text: &str, language: Language) -> Option<&'static str> {
    find("code", text, language)
}
