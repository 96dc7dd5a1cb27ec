//! The build refuses a wrong law file and says what to do. Each test breaks one thing in a file that is otherwise right.

use crate::generate;
use crate::law_files::{check_all, read_days, read_parameter};

pub(crate) const PARAMETER: &str = r#"
key      = "lou.direct_award_limit"
title    = "Direktupphandlingsgräns"
title_en = "Direct award limit"
unit     = "sek"
keyed_by = "procurement_started_on"
checked  = 2026-11-22

[[value]]
from       = 2018-01-01
until      = 2022-01-31
value      = "586907"
comparison = "atMost"
confidence = "high"
source     = { act = "2016:1145", chapter = "19", section = "7" }

[[value]]
from       = 2022-02-01
value      = "700000"
comparison = "below"
confidence = "high"
source     = { act = "2016:1145", chapter = "19 a", section = "2", amended_by = "2021:1110" }
"#;

const CPV: &str = r#"
key      = "lou.annex_2.cpv"
title    = "Tjänster i bilaga 2"
title_en = "Annex 2 services"
unit     = "cpv_list"
keyed_by = "procurement_started_on"
checked  = 2026-11-22

[[value]]
from       = 2022-02-01
value      = "79611000-0,85000000-9..85323000-9"
confidence = "high"
source     = { act = "2016:1145" }
"#;

const HOLIDAYS: &str = r#"
checked = 2026-11-22

[[holiday]]
id         = "whit_monday"
name       = { sv = "Annandag pingst", en = "Whit Monday" }
rule       = "easter +50"
from       = 1990-01-01
until      = 2005-03-31
confidence = "high"
source     = { act = "1989:253", section = "1" }

[[holiday]]
id         = "midsummer_day"
name       = { sv = "Midsommardagen", en = "Midsummer Day" }
rule       = "weekday saturday 06-20 06-26"
from       = 1990-01-01
confidence = "high"
source     = { act = "1989:253", section = "1" }
"#;

const ALIAS: &str =
    "checked  = 2026-11-22\n[[alias]]\nkey = \"lou2007.direct_award_limit\"\nuntil = 2016-12-31\n";

/// The file with one passage changed; the passage must be there.
pub(crate) fn changed(text: &str, from: &str, to: &str) -> String {
    assert!(text.contains(from), "`{from}` is not in the file");
    text.replacen(from, to, 1)
}

#[track_caller]
fn refused(text: &str, from: &str, to: &str, because: &str) {
    let message =
        read_parameter("a.toml", &changed(text, from, to)).expect_err("the file should be refused");
    assert!(message.starts_with("a.toml: `"), "file and key come first: {message}");
    assert!(message.contains(because), "`{because}` should stand in: {message}");
}

#[track_caller]
fn days_refused(from: &str, to: &str, because: &str) {
    let message = read_days("days.toml", &changed(HOLIDAYS, from, to))
        .expect_err("the file should be refused");
    assert!(message.starts_with("days.toml: "), "the file comes first: {message}");
    assert!(message.contains(because), "`{because}` should stand in: {message}");
}

// Parameters

#[test]
fn the_unbroken_files_are_read() {
    let file = read_parameter("a.toml", PARAMETER).expect("a right file");
    assert_eq!((file.key.as_str(), file.value.len()), ("lou.direct_award_limit", 2));
    read_parameter("cpv.toml", CPV).expect("a right list");
    assert_eq!(read_days("days.toml", HOLIDAYS).expect("right days").len(), 2);
}

#[test]
fn an_unknown_field_is_refused() {
    refused(PARAMETER, "checked", "sourced = \"x\"\nchecked", "unknown field `sourced`");
}

#[test]
fn an_unknown_field_of_a_value_is_refused() {
    refused(PARAMETER, "comparison", "valid_from", "unknown field `valid_from`");
}

#[test]
fn a_word_outside_its_list_is_refused() {
    for (from, to) in [
        ("\"sek\"", "\"kronor\""),
        ("\"below\"", "\"lessThan\""),
        ("\"high\"", "\"certain\""),
        ("\"procurement_started_on\"", "\"today\""),
    ] {
        let word = to.trim_matches('"');
        refused(PARAMETER, from, to, &format!("unknown variant `{word}`, expected one of"));
    }
}

#[test]
fn a_missing_source_is_refused() {
    refused(
        PARAMETER,
        r#"source     = { act = "2016:1145", chapter = "19", section = "7" }"#,
        "",
        "missing field `source`",
    );
}

#[test]
fn a_missing_act_is_refused() {
    refused(PARAMETER, r#"act = "2016:1145", chapter = "19","#, "", "missing field `act`");
}

#[test]
fn an_empty_act_is_refused() {
    refused(PARAMETER, r#"act = "2016:1145""#, r#"act = " ""#, "`source.act` is empty");
}

#[test]
fn an_empty_section_is_refused() {
    refused(PARAMETER, r#"section = "7""#, r#"section = """#, "leave it out");
}

#[test]
fn an_empty_title_is_refused() {
    refused(PARAMETER, "Direct award limit", "", "name the concept in both languages");
}

#[test]
fn a_missing_checked_day_is_refused() {
    refused(PARAMETER, "checked  = 2026-11-22", "", "missing field `checked`");
}

#[test]
fn a_file_without_a_value_is_refused() {
    let text = PARAMETER.split("[[value]]").next().expect("the head of the file");
    refused(text, "", "", "the file has no value");
}

#[test]
fn a_number_in_place_of_a_string_is_refused() {
    refused(PARAMETER, "\"700000\"", "700000", "expected a string");
}

#[test]
fn a_value_that_is_no_plain_decimal_is_refused() {
    for value in ["", "-", "+1", "1e6", "700 000", "0,28", ".5", "5.", "1.2.3", "--1", "٣"] {
        refused(PARAMETER, "\"700000\"", &format!("\"{value}\""), "is not a plain decimal");
    }
}

#[test]
fn a_value_not_in_its_shortest_form_is_refused() {
    for value in ["0.10", "700000.0", "007", "-0", "-0.0", "00"] {
        refused(PARAMETER, "\"700000\"", &format!("\"{value}\""), "is not in its shortest form");
    }
}

#[test]
fn part_of_an_ore_is_refused() {
    refused(PARAMETER, "\"700000\"", "\"700000.001\"", "at most 2");
}

#[test]
fn a_share_with_a_seventh_decimal_is_refused() {
    let shares = changed(PARAMETER, "\"sek\"", "\"share\"");
    refused(&shares, "\"700000\"", "\"0.1234567\"", "at most 6");
}

#[test]
fn part_of_a_day_month_or_year_is_refused() {
    for unit in ["calendar_days", "working_days", "hours", "weeks", "months", "years", "count"] {
        let counted = changed(PARAMETER, "\"sek\"", &format!("\"{unit}\""));
        refused(&counted, "\"700000\"", "\"1.5\"", "must be a whole number");
    }
}

#[test]
fn a_value_that_ends_before_it_begins_is_refused() {
    refused(
        PARAMETER,
        "until      = 2022-01-31",
        "until      = 2017-12-31",
        "ends before it begins",
    );
}

#[test]
fn two_values_on_the_same_day_are_refused() {
    refused(
        PARAMETER,
        "until      = 2022-01-31",
        "until      = 2022-02-01",
        "still in force on 2022-02-01",
    );
}

#[test]
fn an_open_value_before_another_is_refused() {
    refused(PARAMETER, "until      = 2022-01-31", "", "still in force on 2022-02-01");
}

#[test]
fn values_in_falling_order_are_refused() {
    refused(
        PARAMETER,
        "from       = 2022-02-01",
        "from       = 2010-07-15\nuntil = 2014-06-30",
        "write the earliest first",
    );
}

#[test]
fn a_gap_between_values_is_allowed() {
    let text = changed(PARAMETER, "until      = 2022-01-31", "until      = 2019-12-31");
    assert!(read_parameter("a.toml", &text).is_ok());
}

#[test]
fn a_malformed_key_is_refused() {
    for key in [
        "lou",
        "Lou.limit",
        "lou.",
        ".limit",
        "lou..limit",
        "lou.Limit",
        "1lou.limit",
        "lou_2007.limit",
        "lou.lim-it",
        "",
    ] {
        refused(PARAMETER, "\"lou.direct_award_limit\"", &format!("\"{key}\""), "is not a key");
    }
}

#[test]
fn a_date_with_a_time_is_refused() {
    refused(PARAMETER, "2022-02-01", "2022-02-01T00:00:00Z", "is not a day of law");
}

#[test]
fn a_date_in_quotes_is_refused() {
    refused(PARAMETER, "2022-02-01", "\"2022-02-01\"", "expected a TOML datetime");
}

#[test]
fn a_year_that_cannot_be_asked_for_is_refused() {
    refused(PARAMETER, "2018-01-01", "0218-01-01", "between 1900 and 2199");
}

#[test]
fn a_day_that_does_not_exist_is_refused() {
    let message = read_parameter("a.toml", &changed(PARAMETER, "2022-02-01", "2022-02-29"))
        .expect_err("no such day");
    assert!(message.starts_with("a.toml: "), "{message}");
}

// Lists of CPV codes

#[test]
fn a_wrong_check_digit_is_refused() {
    refused(CPV, "79611000-0", "79611000-1", "which for 79611000 is 0");
}

#[test]
fn a_malformed_cpv_code_is_refused() {
    for code in [
        "79611000",
        "7961100-0",
        "79611000-00",
        " 79611000-0",
        "79611000-0,",
        "7961100x-0",
        "79611000-é",
    ] {
        refused(CPV, "79611000-0", code, "is not a CPV code");
    }
}

#[test]
fn a_cpv_range_that_runs_downwards_is_refused() {
    refused(CPV, "85000000-9..85323000-9", "85323000-9..85000000-9", "does not run upwards");
}

// Files together

#[test]
fn a_key_in_two_files_is_refused() {
    let files = [
        read_parameter("a.toml", PARAMETER).expect("right"),
        read_parameter("b.toml", PARAMETER).expect("right"),
    ];
    let message = check_all(&files).expect_err("the key stands twice");
    assert_eq!(
        message,
        "b.toml: `lou.direct_award_limit`: the key is already used by a.toml; give one of them another key"
    );
}

#[test]
fn an_alias_that_is_another_files_key_is_refused() {
    let aliased = changed(
        PARAMETER,
        "checked  = 2026-11-22",
        &changed(ALIAS, "lou2007.direct_award_limit", "lou.annex_2.cpv"),
    );
    let aliased = changed(&aliased, "2016-12-31", "2019-12-31");
    let files = [
        read_parameter("a.toml", CPV).expect("right"),
        read_parameter("b.toml", &aliased).expect("right"),
    ];
    let message = check_all(&files).expect_err("the alias is taken");
    assert!(
        message.starts_with("b.toml: `lou.annex_2.cpv`: the key is already used by a.toml"),
        "{message}"
    );
}

#[test]
fn an_alias_that_ends_before_the_first_value_is_refused() {
    refused(PARAMETER, "checked  = 2026-11-22", ALIAS, "before the first value");
}

#[test]
fn an_alias_becomes_a_row_cut_at_its_last_day() {
    let alias = changed(ALIAS, "2016-12-31", "2019-12-31");
    let file = read_parameter("a.toml", &changed(PARAMETER, "checked  = 2026-11-22", &alias))
        .expect("right");
    let table = generate::law_table(&[file]);
    let (whole, cut) = table
        .split_once("RawParameter { key: \"lou2007.direct_award_limit\"")
        .expect("the alias stands last");
    assert!(whole.contains("until: 20220131") && whole.contains("700000"), "{whole}");
    assert!(cut.contains("until: 20191231") && !cut.contains("700000"), "{cut}");
}

#[test]
fn an_alias_without_a_last_day_has_every_value() {
    let alias = changed(ALIAS, "until = 2016-12-31\n", "");
    let file = read_parameter("a.toml", &changed(PARAMETER, "checked  = 2026-11-22", &alias))
        .expect("right");
    let table = generate::law_table(&[file]);
    let (_, row) = table
        .split_once("RawParameter { key: \"lou2007.direct_award_limit\"")
        .expect("the alias stands last");
    assert!(row.contains("until: 20220131") && row.contains("700000"), "{row}");
}

// Days

#[test]
fn a_rule_of_unknown_form_is_refused() {
    for rule in [
        "easter 50",
        "easter",
        "fixed 6-6",
        "fixed 02-29",
        "fixed 13-01",
        "weekday saturday 06-20",
        "weekday lördag 06-20 06-26",
        "",
    ] {
        days_refused("easter +50", rule, "is not a rule");
    }
}

#[test]
fn a_window_that_may_hold_the_weekday_twice_or_never_is_refused() {
    days_refused("06-20 06-26", "06-20 06-27", "seven days");
    days_refused("06-20 06-26", "06-20 06-25", "seven days");
}

#[test]
fn overlapping_periods_of_one_day_are_refused() {
    days_refused("midsummer_day", "whit_monday", "write the earliest first");
}

#[test]
fn a_day_without_an_act_is_refused() {
    days_refused("act = \"1989:253\"", "act = \"\"", "`source.act` is empty");
}

#[test]
fn a_day_without_an_english_name_is_refused() {
    days_refused("en = \"Whit Monday\"", "en = \"\"", "a name is empty");
}

#[test]
fn a_malformed_id_is_refused() {
    days_refused("\"whit_monday\"", "\"Whit Monday\"", "the id is not lower case");
}

#[test]
fn holidays_and_eves_in_one_file_are_refused() {
    days_refused("[[holiday]]", "[[eve]]", "either `[[holiday]]` or `[[eve]]`");
}

#[test]
fn an_unknown_field_of_a_day_is_refused() {
    days_refused("rule       =", "formula    =", "unknown field `formula`");
}

#[test]
fn days_become_two_tables() {
    let table = generate::holiday_table(&read_days("days.toml", HOLIDAYS).expect("right"), &[]);
    assert!(
        table.contains(
            "rule: DayRule::Easter { offset: 50 }, from: (1990, 1, 1), until: Some((2005, 3, 31))"
        ),
        "{table}"
    );
    assert!(
        table.contains("rule: DayRule::WeekdayWithin { weekday: 6, from: (6, 20), to: (6, 26) }"),
        "{table}"
    );
    assert!(table.ends_with("const EVES: &[RawDay] = &[\n];\n"), "{table}");
    let weekly = changed(HOLIDAYS, "weekday saturday 06-20 06-26", "every saturday");
    let table = generate::holiday_table(&[], &read_days("days.toml", &weekly).expect("right"));
    assert!(table.contains("rule: DayRule::Every { weekday: 6 }"), "{table}");
}
