//! What facts, codes and paths are called. A code or path without words is shown as it is, so that nothing is lost.

use super::Fact;
use crate::calendar::Period;
use crate::language::{Language, one_line};
use crate::law::Act;
use crate::words::{code as code_in_words, find};

// `KINDS`, the kinds of facts that the wire does not tell apart, by name, and `PARTS`, where a part lies in a larger input and
// the root of its paths in the list.
include!(concat!(env!("OUT_DIR"), "/facts_table.rs"));

/// How the value of a fact is put into words. A fact that is not in the table is shown as it is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// A code, in this form.
    Code(&'static str),
    /// Codes of things to do.
    Steps,
    /// The name of a party, or the code of its role.
    Party,
    /// Several parties.
    Parties,
    /// A length of time.
    Length,
    /// An amount of euro.
    Euro,
    /// The number of an act.
    Act,
    /// A text in both languages, or a code in this form.
    Bilingual(&'static str),
    /// A path.
    Path,
    /// Several paths.
    Paths,
    /// Codes of what nobody has stated.
    Unstated,
    /// None or one.
    YesNo,
}

fn kind(name: &str) -> Option<Kind> {
    let place = KINDS.binary_search_by(|(own, _)| (*own).cmp(name)).ok()?;
    KINDS.get(place).map(|(_, kind)| *kind)
}

/// Whether a fact is a list of paths.
pub(super) fn names_paths(name: &str) -> bool {
    kind(name) == Some(Kind::Paths)
}

fn or_itself(section: &str, key: &str, language: Language) -> String {
    find(section, key, language).unwrap_or(key).to_owned()
}

/// Why a rule does not apply; a room may have words of its own for a reason.
pub(super) fn reason(rule: &str, code: &str, language: Language) -> String {
    let room = rule.split('.').next().unwrap_or(rule);
    find("reason", &[code, ".", room].concat(), language)
        .map_or_else(|| or_itself("reason", code, language), str::to_owned)
}

pub(super) fn question(code: &str, language: Language) -> String {
    or_itself("question", code, language)
}

pub(super) fn fact(name: &str, language: Language) -> String {
    or_itself("fact", name, language)
}

/// What a path stands for, `avtalets startdag`; the path itself stands in the finding.
pub(super) fn missing(path: &str, language: Language) -> String {
    path_in_words(path, language).unwrap_or(path).to_owned()
}

/// What a path stands for.
pub(super) fn path_in_words(path: &str, language: Language) -> Option<&'static str> {
    find("path", path, language).or_else(|| {
        let (root, rest) = PARTS.iter().find_map(|(part, root)| {
            let rest = path.strip_prefix(part)?;
            (rest.is_empty() || rest.starts_with('.')).then_some((root, rest))
        })?;
        find("path", &[*root, rest].concat(), language)
    })
}

/// What nobody has stated in a tender or a bid, in words.
pub(super) fn unstated(code: &str, language: Language) -> String {
    or_itself("unstated", code, language)
}

/// What no rule looks at, in words.
pub(super) fn not_checked(code: &str, language: Language) -> String {
    or_itself("unchecked", code, language)
}

/// A code in words.
pub(super) fn code(text: &str, language: Language) -> String {
    formed(text, "", language)
}

fn formed(text: &str, form: &str, language: Language) -> String {
    code_in_words(text, form, language).unwrap_or(text).to_owned()
}

/// A fact's value on one line, by its kind: the words of a case stay as they are, codes are put into words, and of a text in
/// both languages one is shown.
pub(super) fn value(name: &str, fact: &Fact, language: Language) -> String {
    match (fact, kind(name)) {
        (Fact::Text(text), Some(kind)) => text_value(kind, &one_line(text), language),
        (Fact::Text(text), None) => one_line(text),
        (Fact::Count(count), Some(Kind::YesNo)) => {
            code(if *count == 0 { "no" } else { "yes" }, language)
        }
        (other, _) => other.shown(language),
    }
}

fn text_value(kind: Kind, text: &str, language: Language) -> String {
    match kind {
        Kind::Code(form) => formed(text, form, language),
        Kind::Steps => numbered(text, language),
        Kind::Party => party(text, language),
        Kind::Parties => each(text, party, language),
        Kind::Length => text.parse::<Period>().map_or_else(
            |_| text.to_owned(),
            |length| length.text().in_language(language).to_owned(),
        ),
        Kind::Euro => euro(text, language),
        Kind::Act => match (Act::find(text), language) {
            (Some(act), Language::Swedish) => act.sv.to_owned(),
            (Some(act), Language::English) => act.en.to_owned(),
            (None, _) => text.to_owned(),
        },
        Kind::Bilingual(form) => match Fact::in_one_language(text, language) {
            Some(words) => words,
            None => formed(text, form, language),
        },
        Kind::Path => missing(text, language),
        Kind::Paths => each(text, missing, language),
        Kind::Unstated => each(text, unstated, language),
        Kind::YesNo => text.to_owned(),
    }
}

/// The name of a party as it stands; where the sources do not name it, the code of its role in words.
fn party(text: &str, language: Language) -> String {
    let role = find("code", &[text, ".definite"].concat(), language);
    role.unwrap_or(text).to_owned()
}

/// Each step of a list in words, with its number: the words of a step may hold a comma.
fn numbered(list: &str, language: Language) -> String {
    let steps = Fact::items(list).zip(1_u32..);
    let lines: Vec<String> =
        steps.map(|(step, number)| format!("({number}) {}", code(step, language))).collect();
    lines.join(", ")
}

/// Each item of a list in words.
fn each(list: &str, in_words: fn(&str, Language) -> String, language: Language) -> String {
    let words: Vec<String> = Fact::items(list).map(|item| in_words(item, language)).collect();
    words.join(", ")
}

/// An amount of euro as a person reads it: `300 000 euro`.
fn euro(amount: &str, language: Language) -> String {
    let (whole, fraction) = amount.split_once('.').unwrap_or((amount, ""));
    let digits = whole.len();
    let mut out = String::new();
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && digits.saturating_sub(place).is_multiple_of(3) {
            out.push('\u{a0}');
        }
        out.push(digit);
    }
    if !fraction.is_empty() {
        out.push(if language == Language::Swedish { ',' } else { '.' });
        out.push_str(fraction);
    }
    out + "\u{a0}euro"
}

#[cfg(test)]
mod tests {
    use super::{Fact, KINDS, Language, euro, value};

    #[test]
    fn euro_are_grouped_by_three() {
        for (amount, shown) in
            [("300000", "300 000 euro"), ("999.5", "999,5 euro"), ("0", "0 euro")]
        {
            assert_eq!(euro(amount, Language::Swedish).replace('\u{a0}', " "), shown);
        }
        assert_eq!(euro("1000.25", Language::English).replace('\u{a0}', " "), "1 000.25 euro");
    }

    #[test]
    fn the_kinds_are_found_by_name() {
        assert!(KINDS.is_sorted_by_key(|(name, _)| *name));
    }

    /// `total`, `yes` and `open` are codes; as the id of a commitment or a question they are the user's words.
    #[test]
    fn a_users_own_text_is_never_translated() {
        for name in ["commitment", "question", "winners", "measure", "title"] {
            for text in ["total", "yes", "open", "funder"] {
                assert_eq!(value(name, &Fact::from(text), Language::Swedish), text, "{name}");
            }
        }
        // A party that the sources do not name is shown by its role.
        assert_eq!(value("bearer", &Fact::from("funder"), Language::Swedish), "finansiären");
        assert_eq!(value("bearer", &Fact::from("total"), Language::Swedish), "total");
    }

    #[test]
    fn a_code_is_shown_in_the_form_of_its_fact() {
        let shown = |name, code: &str| value(name, &Fact::from(code), Language::English);
        assert_eq!(shown("procedure", "open"), "the open procedure");
        assert_eq!(shown("route", "directAward"), "a direct award");
        assert_eq!(shown("priceFor", "total"), "the whole term");
        // Where a code has no such form, the plain one.
        assert_eq!(shown("procedure", "directAward"), "direct award");
    }
}
