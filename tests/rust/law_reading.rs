//! The file that says until when the acts were read, and values that are derived.

use crate::generate;
use crate::law_file_format::{PARAMETER, changed};
use crate::law_files::{read_parameter, read_reading};

const READING: &str = r#"
checked           = 2026-12-01
derived_tolerance = "0.02"

[[act]]
number  = "2016:1145"
read_to = 2026-02-12
text    = "riksdagen"

[[act]]
number  = "2016:1146"
read_to = 2026-02-12
text    = "riksdagen"
"#;

#[test]
fn the_days_of_reading_become_a_table() {
    let reading = read_reading("reading.toml", READING).expect("right");
    let table = generate::reading(&reading);
    assert!(table.contains("(\"2016:1145\", RawDate(20260212))"), "{table}");
    assert!(table.contains("DERIVED_TOLERANCE: &str = \"0.02\""), "{table}");
}

#[test]
fn a_day_of_reading_without_a_text_and_acts_out_of_order_are_refused() {
    for (from, to, because) in [
        ("text    = \"riksdagen\"\n", "", "text"),
        ("2016:1146", "2016:1144", "in order"),
        ("2016:1146", "2016:1145", "in order"),
        ("\"0.02\"", "\"2 %\"", "derived_tolerance"),
    ] {
        let text = changed(READING, from, to);
        let problem = read_reading("reading.toml", &text).expect_err("refused");
        assert!(problem.contains(because), "{problem}");
    }
}

#[test]
fn a_derived_value_is_unverified() {
    let derived = PARAMETER.replacen("confidence = ", "derived = true\nconfidence = ", 1);
    let problem = read_parameter("a.toml", &derived).expect_err("refused");
    assert!(problem.contains("its confidence is `unverified`"), "{problem}");
}
