//! Rules hold no figure of the law, and every law file is of use to one or is told why not.

use anbud::law::LawBook;
use anbud_tests::code::{Kind, Token, tokens};
use anbud_tests::{files, read, workspace};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The parts that decide questions of law.
const RULES: [&str; 9] = [
    "tender",
    "bid",
    "evaluation",
    "assignment",
    "aid",
    "partnership",
    "advice",
    "budget",
    "dossier",
];

/// Numbers above one that rules may hold, since no statute set them: file, number, reason.
const ALLOWED: &[(&str, &str, &str)] = &[
    ("tender/counted/terms.rs", "2", "the digits of a division of the CPV"),
    ("tender/counted/terms.rs", "49", "the CPV's first division of services after the goods of 48"),
    ("tender/counted/terms.rs", "12", "the months of a year, for a sum that is stated by the year"),
    ("tender/timetable/after.rs", "14", "days shown as an example in the rows of a step"),
    ("tender/timetable/after.rs", "28", "days shown as an example in the rows of a step"),
    ("tender/timetable/after.rs", "42", "days shown as an example in the rows of a step"),
    ("tender/timetable/backward.rs", "400", "days within which a latest day is searched for"),
    ("tender/timetable/before.rs", "7", "days shown as an example in the rows of a step"),
    ("tender/timetable/before.rs", "14", "days shown as an example in the rows of a step"),
    ("tender/timetable/signed.rs", "7", "days shown as an example in the rows of a step"),
    ("tender/timetable/signed.rs", "14", "days shown as an example in the rows of a step"),
    ("tender/timetable/signed.rs", "3", "the months of a quarter"),
    ("aid/amount.rs", "100", "öre of a krona"),
    ("aid/shape.rs", "1000", "kronor for a euro at most, so that a rate upside down is refused"),
    ("assignment/clause.rs", "3", "last month of a quarter"),
    ("assignment/index_period.rs", "4", "digits of a year, and quarters of a year"),
    ("assignment/index_period.rs", "5", "digits and letter before the number of a period"),
    (
        "assignment/index_period.rs",
        "2",
        "digits of a month, and months that end a quarter's first one",
    ),
    ("assignment/index_period.rs", "3", "months of a quarter"),
    ("assignment/index_period.rs", "12", "months of a year"),
    ("assignment/index_period.rs", "2017", "a year shown as an example"),
    ("dossier/review/agreed.rs", "2", "the place of an outcome in their order"),
    ("dossier/review/agreed.rs", "3", "the place of an outcome in their order"),
    ("dossier/review/agreed.rs", "4", "the place of an outcome in their order"),
    ("assignment/clause.rs", "6", "last month of a half-year"),
    ("assignment/clause.rs", "9", "last month of a quarter"),
    ("assignment/clause.rs", "12", "last month of a year"),
    ("assignment/life_line/mod.rs", "5", "years ahead in which an end by notice is sought"),
    ("bid/lines.rs", "10", "base of the decimals of a quantity"),
    ("bid/lines.rs", "2", "half an öre"),
    ("budget/allocate.rs", "100", "öre of a krona"),
    ("budget/frame.rs", "12", "last month of a year"),
    ("budget/frame.rs", "31", "last day of December"),
    ("budget/frame.rs", "2", "two differ where one does not"),
    ("budget/period.rs", "12", "months of a year"),
    ("budget/running.rs", "12", "months of a year"),
    ("budget/running.rs", "100", "öre of a krona"),
    ("budget/running.rs", "2", "February"),
    ("budget/running.rs", "29", "the leap day"),
    ("budget/running.rs", "366", "days of a leap year"),
    ("budget/running.rs", "365", "days of a year"),
    ("budget/stated.rs", "12", "months of a year"),
    ("budget/period.rs", "4", "months of a tertial"),
    ("budget/period.rs", "3", "months of a quarter"),
    ("dossier/review/budget.rs", "3", "how far ahead a level without an end is shown; our choice"),
    ("dossier/review/periods.rs", "12", "months of a year"),
    ("dossier/review/periods.rs", "7", "letters of YYYY-MM"),
    ("dossier/shape.rs", "7", "letters of YYYY-MM"),
    ("evaluation/bid.rs", "200", "bound on the years of a life cycle, against runaway input"),
    ("evaluation/bid.rs", "100", "quality is given from 0 to 100 by the contract"),
    ("evaluation/figure.rs", "10", "base of the decimals of a column"),
    ("evaluation/narrow.rs", "10", "base of the decimals of a column"),
    ("evaluation/decisive.rs", "8", "how far back equal references are sought; speed only"),
    ("evaluation/draw.rs", "0xcbf29ce484222325", "mixing of the seed of a draw"),
    ("evaluation/draw.rs", "0x00000100000001b3", "mixing of the seed of a draw"),
    ("evaluation/draw.rs", "30", "mixing of the seed of a draw"),
    ("evaluation/draw.rs", "0xbf58476d1ce4e5b9", "mixing of the seed of a draw"),
    ("evaluation/draw.rs", "27", "mixing of the seed of a draw"),
    ("evaluation/draw.rs", "0x94d049bb133111eb", "mixing of the seed of a draw"),
    ("evaluation/draw.rs", "31", "mixing of the seed of a draw"),
    ("evaluation/entry.rs", "100", "weights of criteria sum to 100 by the contract"),
    ("evaluation/formula.rs", "100", "quality is given from 0 to 100 by the contract"),
    ("evaluation/formula.rs", "2", "twice the mean, from the formula of the model"),
    ("evaluation/reference.rs", "2", "the median of an even number is the mean of the middle two"),
    ("assignment/cost.rs", "12", "months of a year"),
    ("assignment/fee.rs", "12", "months of a year"),
    ("assignment/life_line/events.rs", "12", "last month of a year"),
    ("assignment/life_line/events.rs", "31", "last day of December"),
    ("assignment/life_line/mod.rs", "12", "last month of a year"),
    ("assignment/life_line/mod.rs", "31", "last day of December"),
    ("assignment/month.rs", "12", "months of a year"),
    ("assignment/penalty.rs", "7", "days of a week"),
    ("assignment/penalty.rs", "12", "months of a year"),
    ("dossier/portfolio/decisions.rs", "12", "last month of a year"),
    ("dossier/portfolio/decisions.rs", "31", "last day of December"),
    ("assignment/price/mod.rs", "12", "months of a year"),
    ("assignment/price/mod.rs", "100", "percent of a share"),
    ("assignment/price/run.rs", "100", "öre of a krona"),
    ("budget/act.rs", "12", "last month of a year"),
    ("budget/forecast.rs", "12", "last month of a year"),
    ("budget/total_cost.rs", "100", "percent of a share"),
    ("evaluation/amount.rs", "100", "öre of a krona"),
    (
        "evaluation/abnormal/prices.rs",
        "2",
        "the median of an even number is the mean of the middle two",
    ),
    ("evaluation/abnormal/screen.rs", "12", "months of a year"),
    ("evaluation/advise.rs", "2", "the median of an even number is the mean of the middle two"),
    ("evaluation/advise.rs", "100", "percent of a share, öre of a krona"),
    ("evaluation/advise.rs", "1000000", "a share has at most six decimals"),
    ("evaluation/advise.rs", "6", "a share has at most six decimals"),
    ("evaluation/advise.rs", "99", "weights are whole percent, and none is 0 or 100"),
    (
        "evaluation/lots/mod.rs",
        "5000",
        "up to how many pairs the best assignment is sought; time only",
    ),
    ("evaluation/lots/mod.rs", "2", "neighbours in a ranking"),
    ("evaluation/rate.rs", "100", "percent of a weight"),
    ("evaluation/rate.rs", "2", "from the derivative of the formula of the model"),
    ("evaluation/sensitivity/findings.rs", "2", "one bid alone has no rival"),
    (
        "evaluation/sensitivity/findings.rs",
        "10",
        "the step by which compression is shown; our choice",
    ),
    ("evaluation/sensitivity/limits.rs", "99999999999999999", "largest amount in öre"),
    ("evaluation/sensitivity/limits.rs", "10000", "steps of quality from 0 to 100 by hundredths"),
    ("evaluation/sensitivity/limits.rs", "100", "öre of a krona, hundredths of quality"),
    ("evaluation/sensitivity/limits.rs", "2", "halving of a bisection"),
    ("evaluation/sensitivity/limits.rs", "64", "first step of a search; speed only"),
    ("evaluation/sensitivity/limits.rs", "4", "growth of the step of a search; speed only"),
    ("evaluation/sensitivity/mod.rs", "25", "up to how many bids are told in detail; our choice"),
    ("evaluation/sensitivity/mod.rs", "10", "up to how many circles are told; our choice"),
    ("evaluation/sensitivity/mod.rs", "2", "a circle is three bids"),
    ("evaluation/sensitivity/remarks.rs", "1000", "kronor of a thousand, for reading"),
    ("evaluation/sensitivity/remarks.rs", "1000000", "kronor of a million, for reading"),
    ("evaluation/sensitivity/remarks.rs", "2", "decimals shown, and one bid alone has no rival"),
    ("evaluation/sensitivity/remarks.rs", "3", "decimals shown"),
    ("evaluation/sensitivity/turns.rs", "100", "öre of a krona"),
    ("evaluation/shown.rs", "100", "öre of a krona"),
    ("evaluation/shown.rs", "2", "decimals of an amount"),
    ("evaluation/shown.rs", "10", "base of the decimals"),
    ("evaluation/shown.rs", "6", "decimals of a score on the wire"),
    ("evaluation/table.rs", "100", "percent of a weight"),
    ("partnership/contributions.rs", "10000", "hundredths of a per cent in a whole"),
    ("partnership/contributions.rs", "4", "decimals of a hundredth of a per cent"),
    ("tender/change/grounds.rs", "100", "percent of a share"),
    (
        "tender/regime/day.rs",
        "17",
        "first category of annex 3 (2007:1091): part of the name of a law key",
    ),
    (
        "tender/regime/day.rs",
        "27",
        "last category of annex 3 (2007:1091): part of the name of a law key",
    ),
];

fn of_the_core(path: &Path) -> String {
    let folder = workspace().join("core/src");
    let own = path.strip_prefix(folder).expect("a file of the core");
    own.to_string_lossy().replace('\\', "/")
}

/// A number, or a text that is nothing but a number and too long for a chapter or section.
fn number_of(token: &Token) -> Option<&str> {
    let text = token.text.as_str();
    let decimal = text.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    match token.kind {
        Kind::Number => (!text.starts_with('.')).then_some(text),
        Kind::Text => (decimal && text.len() > 2).then_some(text),
        Kind::Word | Kind::Sign => None,
    }
}

/// Zero and one count nothing that a statute fixed; a fraction may.
fn says_nothing(number: &str) -> bool {
    matches!(number, "0" | "1")
}

/// Whether a number is the length of an array, `[T; 3]`: the compiler counts it.
fn is_length(all: &[Token], index: usize) -> bool {
    let sign = |place: Option<usize>, sign: &str| {
        place.and_then(|place| all.get(place)).is_some_and(|token| token.text == sign)
    };
    sign(index.checked_sub(1), ";") && sign(index.checked_add(1), "]")
}

#[test]
fn rules_hold_no_number_of_a_statute() {
    let mut wrong = Vec::new();
    let mut met = BTreeSet::new();
    for path in files("core/src", "rs") {
        let file = of_the_core(&path);
        if !RULES.iter().any(|part| file.starts_with(&format!("{part}/"))) {
            continue;
        }
        let all = tokens(&read(&path));
        for (index, token) in all.iter().enumerate() {
            let Some(number) = number_of(token).filter(|number| !says_nothing(number)) else {
                continue;
            };
            if is_length(&all, index) {
                continue;
            }
            match ALLOWED.iter().find(|row| row.0 == file && row.1 == number) {
                Some(row) => drop(met.insert((row.0, row.1))),
                None => wrong.push(format!(
                    "{file}:{}: {number}: move it to a file under core/law, or add it to ALLOWED \
                     with the reason why no statute set it",
                    token.line
                )),
            }
        }
    }
    for (file, number, reason) in ALLOWED {
        assert!(!reason.is_empty(), "{file}: {number} has no reason");
        if !met.contains(&(*file, *number)) {
            wrong.push(format!("{file} no longer holds {number}: take it off ALLOWED"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Texts of the core that may name a key: a whole one, or one with `{…}` for a part.
fn texts_of_rules() -> Vec<String> {
    let mut texts = Vec::new();
    for path in files("core/src", "rs") {
        let file = of_the_core(&path);
        // Where values are kept and worded, none is used.
        if ["law/", "finding/"].iter().any(|part| file.starts_with(part)) {
            continue;
        }
        let all = tokens(&read(&path)).into_iter().filter(|token| token.kind == Kind::Text);
        texts.extend(all.map(|token| token.text));
    }
    texts
}

/// Whether a text builds the key: its pieces between `{…}` stand in the key in their order,
/// and say more than half of it.
fn builds(text: &str, key: &str) -> bool {
    let of_key = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "._".contains(c);
    let mut pieces: Vec<&str> = text.split('{').collect();
    for piece in pieces.iter_mut().skip(1) {
        *piece = piece.split_once('}').map_or(*piece, |(_, rest)| rest);
    }
    let said: usize = pieces.iter().map(|piece| piece.len()).sum();
    let ([first, between @ .., last], true) =
        (pieces.as_slice(), pieces.iter().all(|piece| piece.chars().all(of_key)))
    else {
        return text == key;
    };
    let Some(mut rest) = key.strip_prefix(first).and_then(|rest| rest.strip_suffix(last)) else {
        return false;
    };
    for piece in between {
        let Some((_, after)) = rest.split_once(piece) else { return false };
        rest = after;
    }
    said * 2 > key.len()
}

/// The keys of every law file, the main one first.
fn keys_by_file() -> Vec<Vec<String>> {
    let mut all = Vec::new();
    for path in files("core/law", "toml") {
        let file: toml::Table = read(&path).parse().expect("TOML");
        let Some(key) = file.get("key").and_then(toml::Value::as_str) else {
            continue; // the calendar's days
        };
        let aliases = file.get("alias").and_then(toml::Value::as_array);
        let aliases = aliases.into_iter().flatten().filter_map(|alias| alias["key"].as_str());
        all.push(std::iter::once(key).chain(aliases).map(str::to_owned).collect());
    }
    all
}

const LIST: &str = "tests/rust/law_without_rule.txt";

/// Writes the list without the rows whose key is no longer to be kept.
fn take_away(keep: impl Fn(&str) -> bool) {
    let list = read(workspace().join(LIST));
    let kept = list.lines().filter(|row| {
        row.split_once(": ").is_none_or(|(key, _)| keep(key) || row.starts_with('#'))
    });
    let text: String = kept.flat_map(|row| [row, "\n"]).collect();
    std::fs::write(workspace().join(LIST), text).expect("the list");
}

/// The keys that no rule uses, with the reason.
fn without_rule() -> BTreeMap<String, String> {
    let list = read(workspace().join(LIST));
    let rows = list.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    rows.map(|row| {
        let (key, reason) = row.split_once(": ").expect("a key, a colon and a reason");
        (key.to_owned(), reason.to_owned())
    })
    .collect()
}

#[test]
fn every_law_file_is_used_by_a_rule_or_listed_with_the_reason_why_not() {
    let texts = texts_of_rules();
    let is_used =
        |keys: &[String]| keys.iter().any(|key| texts.iter().any(|text| builds(text, key)));
    let files = keys_by_file();
    if anbud_tests::is_blessing() {
        take_away(|row| files.iter().any(|keys| keys[0] == row && !is_used(keys)));
    }
    let listed = without_rule();
    let mut wrong = Vec::new();
    for keys in &files {
        let main = &keys[0];
        match (is_used(keys), listed.get(main)) {
            (false, None) => wrong.push(format!(
                "no rule uses {main}: write the rule, or add it to {LIST} with the reason"
            )),
            (true, Some(_)) => wrong
                .push(format!("a rule uses {main} now: take it off {LIST} (`make bless` does)")),
            _ => {}
        }
    }
    for (key, reason) in &listed {
        assert!(reason.len() > 10, "{key}: the reason says nothing");
        if !files.iter().any(|keys| keys[0] == *key) {
            wrong.push(format!("{key} is no law file: take it off {LIST}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_law_file_is_in_the_law_book_and_every_key_of_the_book_has_a_file() {
    let from_files: BTreeSet<String> = keys_by_file().into_iter().flatten().collect();
    let from_book: BTreeSet<String> = LawBook::built_in().keys().into_iter().collect();
    assert_eq!(from_files, from_book);
}

#[test]
fn a_key_that_is_built_from_parts_is_recognised() {
    assert!(builds(
        "lou2007.b_services.category_{category}.cpv",
        "lou2007.b_services.category_25.cpv"
    ));
    assert!(builds("{act}.standstill_days.{kind}", "lou.standstill_days.other"));
    assert!(!builds("{act}.standstill_days.{kind}", "lou.award_notice_days"));
    assert!(!builds("law:{key}", "lou.act"));
    assert!(!builds("{key}_eur", "lou.threshold.works_eur"));
    assert!(!builds("{}.{}", "lou.act"));
    assert!(!builds("lou.act", "lou.act.x"));
}
