//! The law book: its table and its page, and the user's own values and files on top.

use anbud::calendar::Day;
use anbud::error::Error;
use anbud::interchange::LawPage;
use anbud::law::{Citation, LawBook, LawFile};
use anbud::wire::Wire;
use anbud_tests::{files, read, workspace};

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

// The table

#[test]
fn the_table_holds_every_value_of_every_key_and_on_a_day_the_one_in_force() {
    let law = LawBook::built_in();
    let rows = law.table(None, None).expect("a table");
    let on = day("2015-03-01");
    let that_day = law.table(None, Some(on)).expect("a table");
    let mut counted = 0;
    for key in law.keys() {
        let history = law.history(&key).expect("a history");
        let own: Vec<_> = rows.iter().filter(|row| row.key == key).collect();
        assert_eq!(own.len(), history.len(), "{key}");
        for (row, value) in own.iter().zip(&history) {
            assert_eq!((&row.value, row.from, row.until), (&value.value, value.from, value.until));
            assert_eq!((&row.source, row.confidence), (&value.source, value.confidence));
        }
        let in_force: Vec<_> = that_day.iter().filter(|row| row.key == key).collect();
        match law.value_on(&key, on) {
            Ok(value) => assert_eq!(
                in_force.iter().map(|row| &row.value).collect::<Vec<_>>(),
                [&value.value],
                "{key}"
            ),
            Err(_) => assert!(in_force.is_empty(), "{key}"),
        }
        counted += in_force.len();
    }
    assert_eq!(counted, that_day.len());
}

#[test]
fn the_table_names_each_second_name_from_both_sides() {
    let rows = LawBook::built_in().table(None, None).expect("a table");
    let second: Vec<_> = rows.iter().filter(|row| row.alias_of.is_some()).collect();
    assert!(!second.is_empty());
    for row in second {
        let of = row.alias_of.as_deref().expect("a key");
        let main = rows.iter().find(|own| own.key == of && own.from == row.from);
        let main = main.unwrap_or_else(|| panic!("{} from {}", row.key, row.from));
        assert!(main.aliases.contains(&row.key) && main.value == row.value, "{}", row.key);
    }
}

#[test]
fn an_address_is_derived_for_acts_of_sfs_and_for_nothing_else() {
    let url = |act: &str, chapter: Option<&str>, section: &str| {
        Citation::of(act, chapter, section).url().unwrap_or_default()
    };
    assert_eq!(url("2016:1145", Some("19 a"), "2"), "https://lagen.nu/2016:1145#K19aP2");
    assert_eq!(url("1930:173", None, "2"), "https://lagen.nu/1930:173#P2");
    assert_eq!(url("2016:1145", Some("20"), "1-3"), "https://lagen.nu/2016:1145#K20");
    assert_eq!(url("2024:30", None, "1"), "https://data.riksdagen.se/dokument/sfs-2024-30.html");
    assert_eq!(Citation::whole("2016:1145").url().as_deref(), Some("https://lagen.nu/2016:1145"));
    for act in ["1182/71", "2014/24/EU", "(EU) 2023/2831", "HFD 2022 ref. 41", "egen", "20:1", ":"]
    {
        assert_eq!(url(act, None, "1"), "", "{act}");
    }
}

// The page

#[test]
fn the_page_in_the_folder_of_the_law_files_is_the_one_of_today() {
    let page = LawPage::of(&LawBook::built_in()).expect("a page");
    anbud_tests::reads_as_reviewed("core/law/README.md", &page.markdown());
}

#[test]
fn the_pages_hold_every_key_and_every_value_and_mark_what_is_not_verified() {
    let law = LawBook::built_in();
    let page = LawPage::of(&law).expect("a page");
    let (html, markdown) = (page.html(), page.markdown());
    for row in law.table(None, None).expect("a table") {
        assert!(html.contains(&format!("id=\"{}\"", row.key)), "{}", row.key);
        assert!(markdown.contains(&format!("`{}`", row.key)), "{}", row.key);
        if row.alias_of.is_some() {
            continue;
        }
        let key = format!("<article id=\"{}\">", row.key);
        let (_, rest) = html.split_once(&key).expect("the key");
        let (own, _) = rest.split_once("</article>").expect("its end");
        let until = row.until.map(|day| day.to_string()).unwrap_or_default();
        let line = format!("data-from=\"{}\" data-until=\"{until}\"", row.from);
        let (_, line) = own.split_once(&line).unwrap_or_else(|| panic!("{} {}", row.key, row.from));
        let (line, _) = line.split_once("</tr>").expect("its end");
        assert!(line.contains(&row.in_words.value.sv), "{} {}", row.key, row.from);
        let doubtful = row.confidence == anbud::law::Confidence::Unverified;
        assert_eq!(line.contains("class=\"doubt\""), doubtful, "{} {}", row.key, row.from);
    }
}

#[test]
fn a_time_without_a_value_is_shown_as_such() {
    let page = LawPage::of(&LawBook::built_in()).expect("a page");
    let markdown = page.markdown();
    let (_, fee) = markdown.split_once("#### `register.yearly_fee`").expect("the key");
    let (fee, _) = fee.split_once("\n#### ").unwrap_or((fee, ""));
    assert!(fee.contains("| 2024-01-01– | inte upptaget / not recorded | | |"), "{fee}");
}

#[test]
fn what_an_overlay_says_cannot_become_markup_or_a_script() {
    let file = r##"{"key":"own.days","title":"<b>|x|*","titleEn":"x","unit":"count",
        "value":[{"from":"2026-01-01","value":"1","source":{"act":"<i>","note":"a|b","url":"javascript:alert(1)"}}]}"##;
    let file = LawFile::from_json(file).expect("a file");
    let page = LawPage::of(&LawBook::with_files(vec![file]).expect("a book")).expect("a page");
    let html = page.html();
    assert!(html.contains("&lt;b&gt;|x|*") && !html.contains("<b>"));
    assert!(!html.contains("href=\"javascript:"));
    assert!(
        page.markdown().contains("\\<b\\>\\|x\\|\\*") && !page.markdown().contains("](javascript:")
    );
}

// Files of the user's own

const FILE: &str = r#"
key      = "lou.threshold.annex_2"
title    = "Tröskelvärde, påhittat"
title_en = "Threshold, invented"
unit     = "sek"
keyed_by = "procurement_started_on"

[[value]]
from       = 2028-01-01
until      = 2029-12-31
value      = "1234567"
comparison = "atLeast"
source     = { act = "2026:1", section = "1", note = "påhittat", amended_by = "2026:2" }
"#;

fn refused(from: &str, to: &str) -> Error {
    assert!(FILE.contains(from), "{from}");
    let read = LawFile::from_toml(&FILE.replacen(from, to, 1));
    match read.and_then(|file| LawBook::with_files(vec![file])) {
        Err(error) => error,
        Ok(_) => panic!("`{to}` should be refused"),
    }
}

#[test]
fn a_toml_file_is_the_json_file() {
    let toml = LawFile::from_toml(FILE).expect("a file");
    let json = LawFile::from_json(&toml.to_json().expect("JSON")).expect("a file");
    assert_eq!(toml, json);
    let law = LawBook::with_files(vec![toml]).expect("a book");
    let value = law.value_on("lou.threshold.annex_2", day("2029-12-31")).expect("a value");
    assert_eq!((value.value.as_str(), value.overlay), ("1234567", true));
    assert_eq!(value.source.amended_by.as_deref(), Some("2026:2"));
    assert_eq!(value.confidence, anbud::law::Confidence::Unverified);
    assert!(law.value_on("lou.threshold.annex_2", day("2030-01-01")).is_err());
}

#[test]
fn a_wrong_file_is_refused_with_code_and_path() {
    for (from, to, code, path) in [
        ("key      =", "key", "input.invalid", ""),
        ("lou.threshold.annex_2", "Lou", "input.invalid", "key"),
        ("lou.threshold.annex_2", "1lou.x", "input.invalid", "key"),
        ("unit     = \"sek\"", "unit = \"eur\"", "input.invalid", "files[0].unit"),
        ("unit     = \"sek\"", "unit = \"kronor\"", "input.invalid", "unit"),
        ("unit     = \"sek\"", "", "input.invalid", "unit"),
        ("procurement_started_on", "granted_on", "input.invalid", "files[0].keyedBy"),
        ("procurement_started_on", "today", "input.invalid", "keyed_by"),
        ("keyed_by", "keyedBy", "input.unknown_field", "keyedBy"),
        ("keyed_by", "valid_from", "input.unknown_field", "valid_from"),
        ("Tröskelvärde, påhittat", " ", "input.invalid", "title"),
        ("Threshold, invented", " ", "input.invalid", "title_en"),
        ("comparison", "confidence", "input.unknown_field", "value[0].confidence"),
        ("\"1234567\"", "1234567", "input.invalid", "value[0].value"),
        ("\"1234567\"", "\"1 234 567\"", "input.invalid", "value[0].value"),
        ("\"1234567\"", "\"0.001\"", "money.fraction_of_ore", "value[0].value"),
        ("2029-12-31", "2025-12-31", "input.invalid", "value[0].until"),
        ("2029-12-31", "2029-12-31T00:00:00Z", "input.invalid", "value[0].until"),
        ("2028-01-01", "2027-12-31", "law.overlay_conflict", "files[0].value[0]"),
        ("2028-01-01", "1826-01-01", "date.out_of_range", "value[0].from"),
        (
            "act = \"2026:1\", section = \"1\", note = \"påhittat\", amended_by = \"2026:2\"",
            "",
            "input.invalid",
            "value[0].source.act",
        ),
        (
            "amended_by = \"2026:2\"",
            "amended_by = \" \"",
            "input.invalid",
            "value[0].source.amended_by",
        ),
        ("amended_by", "amendedBy", "input.unknown_field", "value[0].source.amendedBy"),
        ("source     =", "sources    =", "input.unknown_field", "value[0].sources"),
    ] {
        let error = refused(from, to);
        assert_eq!((error.code().as_str(), error.path()), (code, path), "{from} -> {to}");
        assert!(!error.message().sv.is_empty() && !error.message().en.is_empty());
    }
}

#[test]
fn a_text_that_is_no_toml_tells_where() {
    let error = LawFile::from_toml("key = \"a.b\"\nunit = \n").unwrap_err();
    assert!(
        error.message().en.contains("not valid TOML (line 2, column "),
        "{}",
        error.message().en
    );
    let error = LawFile::from_toml(&"#".repeat(17 * 1024 * 1024)).unwrap_err();
    assert_eq!(error.code().as_str(), "input.too_large");
}

#[test]
fn the_built_in_files_are_read_as_files_of_the_users_own_once_their_build_fields_are_left_out() {
    for path in files("core/law/lou", "toml") {
        let text = read(&path);
        let text: String = text
            .split("[[alias]]")
            .map(|part| {
                part.split_once("[[value]]")
                    .filter(|_| part.starts_with("\nkey"))
                    .map_or_else(|| part.to_owned(), |(_, rest)| format!("[[value]]{rest}"))
            })
            .collect();
        let kept = |line: &&str| {
            !["checked", "confidence", "derived"].iter().any(|own| line.starts_with(own))
        };
        let text: Vec<&str> = text.lines().filter(kept).collect();
        let file = LawFile::from_toml(&text.join("\n"));
        let file = file.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let error = LawBook::with_files(vec![file]).expect_err("it meets what is recorded");
        assert_eq!(error.code().as_str(), "law.overlay_conflict", "{}", path.display());
    }
}

#[test]
fn the_example_for_users_can_be_loaded() {
    let text = read(workspace().join("examples/law/threshold.annex_2.toml"));
    let law =
        LawBook::with_files(vec![LawFile::from_toml(&text).expect("a file")]).expect("a book");
    let value = law.value_on("lou.threshold.annex_2", day("2026-05-01")).expect("a value");
    assert!(value.overlay && value.source.note.is_some_and(|note| note.contains("PÅHITTAT")));
}
