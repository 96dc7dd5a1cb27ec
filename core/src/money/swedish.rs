//! Amounts as people write them in Sweden.

use super::Sek;
use crate::error::{Error, Problem};

/// What stands before or after the digits, in lower case, with how many zeros it adds. The longer
/// ones first, so that `tkr` is not read as `kr`.
const UNITS: [(&str, usize); 21] = [
    ("miljarder kronor", 9),
    ("miljoner kronor", 6),
    ("miljon kronor", 6),
    ("tusen kronor", 3),
    ("miljoner kr", 6),
    ("tusen kr", 3),
    ("miljoner", 6),
    ("kronor", 0),
    ("tusen", 3),
    ("krona", 0),
    ("mdkr", 9),
    ("mnkr", 6),
    ("msek", 6),
    ("tsek", 3),
    ("mkr", 6),
    ("tkr", 3),
    ("sek", 0),
    ("kr.", 0),
    ("kr", 0),
    // Whole kronor, as on a price tag.
    (":-", 0),
    (",-", 0),
];

/// The parts of an amount: sign, digits and separators, and its unit.
struct Written<'a> {
    negative: bool,
    number: &'a str,
    /// As written; empty where there is none.
    unit: &'a str,
    zeros: usize,
}

pub(super) fn parse(text: &str) -> Result<Sek, Error> {
    let form = || Error::new(Problem::AmountForm);
    let written = Written::of(text).ok_or_else(form)?;
    let (whole, fraction) = written.split()?;
    let whole = joined(whole).ok_or_else(form)?;
    if !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(form());
    }
    let sign = if written.negative { "-" } else { "" };
    let (whole, fraction) = shifted(&whole, fraction, written.zeros);
    let point = if fraction.is_empty() { "" } else { "." };
    match Sek::parse(&[sign, &whole, point, &fraction].concat()) {
        Err(error) if error.problem() == &Problem::DecimalForm => Err(form()),
        read => read,
    }
}

impl<'a> Written<'a> {
    fn of(text: &'a str) -> Option<Self> {
        let mut rest = bare(text);
        let mut negative = sign(&mut rest);
        let (mut unit, mut zeros) = ("", 0);
        // A price tag's `:-` may stand before the unit: `1 234:- kr`.
        for _ in 0..2 {
            if let Some((before, own, more)) = without_last_unit(rest) {
                (rest, zeros) = (before, more.max(zeros));
                if more > 0 || unit.is_empty() {
                    unit = own;
                }
            }
        }
        if let Some((after, own)) =
            without_first_unit(rest).filter(|_| unit.is_empty() || unit.ends_with('-'))
        {
            (rest, unit) = (after, own);
        }
        negative = negative || sign(&mut rest);
        (!rest.is_empty()).then_some(Self { negative, number: rest, unit, zeros })
    }

    /// The whole part and the decimals.
    ///
    /// # Errors
    /// `input.invalid` where a separator may part thousands as well as decimals.
    fn split(&self) -> Result<(&'a str, &'a str), Error> {
        let number = self.number;
        let separators: Vec<(usize, char)> =
            number.char_indices().filter(|(_, c)| matches!(c, '.' | ',' | ':')).collect();
        match separators.as_slice() {
            [] => Ok((number, "")),
            [(at, separator)] => {
                let (whole, fraction) = parted(number, *at);
                if fraction.is_empty() || (*separator == ':' && fraction.len() != 2) {
                    return Err(Problem::AmountForm.into());
                }
                // In millions a comma is one before decimals, as Swedish has it.
                let may_be_thousands = fraction.len() == 3
                    && (1..=3).contains(&whole.len())
                    && !whole.starts_with('0')
                    && (*separator == '.' || self.zeros == 0);
                if !may_be_thousands {
                    return Ok((whole, fraction));
                }
                let mut readings = vec![[whole, fraction].concat()];
                let short = fraction.trim_end_matches('0');
                if short.is_empty() {
                    readings.push(whole.to_owned());
                } else if short.len() <= 2 || self.zeros > 0 {
                    readings.push([whole, ",", short].concat());
                }
                Err(self.ambiguous(readings))
            }
            [others @ .., (at, last)] => {
                let (whole, end) = parted(number, *at);
                let thousands = others.first().map_or(*last, |(_, first)| *first);
                let alike = others.iter().all(|(_, own)| *own == thousands);
                let (whole, fraction) =
                    if thousands == *last { (number, "") } else { (whole, end) };
                let groups: Vec<&str> = whole.split(thousands).collect();
                if !alike || thousands == ':' || !in_threes(&groups) {
                    return Err(Problem::AmountForm.into());
                }
                let comma = if fraction.is_empty() { "" } else { "," };
                Err(self.ambiguous(vec![[&groups.concat(), comma, fraction].concat()]))
            }
        }
    }

    fn ambiguous(&self, readings: Vec<String>) -> Error {
        let sign = if self.negative { "-" } else { "" };
        let unit = if self.zeros > 0 { [" ", self.unit].concat() } else { String::new() };
        let whole = |own: String| [sign, &own, &unit].concat();
        Problem::AmountAmbiguous { readings: readings.into_iter().map(whole).collect() }.into()
    }
}

/// A text without spaces and a byte order mark around it.
fn bare(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}')
}

/// Takes a minus off the beginning; the real one, a hyphen, or the dash that programs make of it.
fn sign(rest: &mut &str) -> bool {
    let after = rest.strip_prefix(['-', '−', '–']).map(bare);
    if let Some(after) = after {
        *rest = after;
    }
    after.is_some()
}

/// A text without the unit at its end, the unit, and how many zeros it adds.
fn without_last_unit(text: &str) -> Option<(&str, &str, usize)> {
    UNITS.iter().find_map(|(own, zeros)| {
        let at = text.len().checked_sub(own.len())?;
        let (before, unit) = text.split_at_checked(at)?;
        unit.to_lowercase().eq(own).then(|| (bare(before), unit, *zeros))
    })
}

/// A text without the unit before it; only kronor stand there.
fn without_first_unit(text: &str) -> Option<(&str, &str)> {
    ["sek", "kr.", "kr"].iter().find_map(|own| {
        let (unit, after) = text.split_at_checked(own.len())?;
        unit.eq_ignore_ascii_case(own).then(|| (bare(after), unit))
    })
}

/// What stands before and after the separator at a place.
fn parted(number: &str, at: usize) -> (&str, &str) {
    let (whole, rest) = number.split_at_checked(at).unwrap_or((number, ""));
    (whole, rest.get(1..).unwrap_or_default())
}

/// The digits of a whole part, in groups of three where there are spaces: `1 23` may be a slip
/// for `123` or for `1 230`.
fn joined(whole: &str) -> Option<String> {
    let groups: Vec<&str> = whole.split(char::is_whitespace).collect();
    let grouped = groups.len() == 1 || in_threes(&groups);
    let digits = groups.concat();
    let plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    (grouped && plain).then_some(digits)
}

/// Whether all groups but the first hold three digits, and the first one to three.
fn in_threes(groups: &[&str]) -> bool {
    groups.iter().enumerate().all(|(index, group)| {
        let digits = group.bytes().all(|byte| byte.is_ascii_digit());
        digits && if index == 0 { (1..=3).contains(&group.len()) } else { group.len() == 3 }
    })
}

/// The number with its point so many places further to the right.
fn shifted(whole: &str, fraction: &str, zeros: usize) -> (String, String) {
    if zeros == 0 {
        return (whole.to_owned(), fraction.to_owned());
    }
    let (moved, left) = fraction.split_at_checked(zeros).unwrap_or((fraction, ""));
    let digits = format!("{whole}{moved:0<zeros$}");
    let digits = digits.trim_start_matches('0');
    let whole = if digits.is_empty() { "0" } else { digits };
    // Zeros at the end are no parts of an öre.
    (whole.to_owned(), left.trim_end_matches('0').to_owned())
}

#[cfg(test)]
mod tests {
    use super::super::Sek;
    use crate::error::Problem;

    #[test]
    fn amounts_are_read_as_people_write_them() {
        for (text, wire) in [
            ("1 234 567,50 kr", "1234567.50"),
            ("1 234:-", "1234.00"),
            ("1 234,-", "1234.00"),
            ("1 234:- kr", "1234.00"),
            ("1 234:50", "1234.50"),
            ("kr 1 234", "1234.00"),
            ("Kr. 1 234,5", "1234.50"),
            ("1234 KR", "1234.00"),
            ("1234 KRONOR", "1234.00"),
            ("1 krona", "1.00"),
            ("SEK 1", "1.00"),
            ("1 sek", "1.00"),
            ("1\u{a0}234\u{a0}567 kr", "1234567.00"),
            ("1\u{202f}234", "1234.00"),
            ("1\u{2009}234", "1234.00"),
            ("\u{feff}1 234", "1234.00"),
            ("−500 kr", "-500.00"),
            ("– 500", "-500.00"),
            ("kr -500", "-500.00"),
            ("-kr 500", "-500.00"),
            ("-500:-", "-500.00"),
            ("12,5 mkr", "12500000.00"),
            ("12.5 mnkr", "12500000.00"),
            ("1,234 mnkr", "1234000.00"),
            ("0,5 Mnkr", "500000.00"),
            ("4 200 tkr", "4200000.00"),
            ("4200 TKR", "4200000.00"),
            ("−1,25 tkr", "-1250.00"),
            ("2 MSEK", "2000000.00"),
            ("12 miljoner kronor", "12000000.00"),
            ("1,0000000 mnkr", "1000000.00"),
            ("0,000001 mnkr", "1.00"),
            ("12.50", "12.50"),
            ("0,05", "0.05"),
            ("0 kr", "0.00"),
        ] {
            let read = Sek::parse_swedish(text).map(Sek::to_wire);
            assert_eq!(read.as_deref(), Ok(wire), "{text}");
        }
    }

    #[test]
    fn what_may_be_thousands_or_decimals_is_asked_and_the_answer_is_read() {
        for (text, readings) in [
            ("12.500", &["12500", "12,5"][..]),
            ("12,500", &["12500", "12,5"]),
            ("1.000", &["1000", "1"]),
            ("12.345", &["12345"]),
            ("1.234,50", &["1234,50"]),
            ("1,234.50", &["1234,50"]),
            ("1.234.567,50 kr", &["1234567,50"]),
            ("−1.234.567", &["-1234567"]),
            ("1.500 tkr", &["1500 tkr", "1,5 tkr"]),
        ] {
            let error = Sek::parse_swedish(text).unwrap_err();
            let Problem::AmountAmbiguous { readings: own } = error.problem() else {
                panic!("{text}: {error}");
            };
            assert_eq!(own, readings, "{text}");
            for reading in own {
                assert!(Sek::parse_swedish(reading).is_ok(), "{reading}");
                assert!(error.message().sv.contains(reading.as_str()));
            }
        }
    }

    #[test]
    fn what_is_no_amount_says_how_one_is_written() {
        for text in [
            "",
            " ",
            "kr",
            "1 23",
            "1 2345",
            "12,",
            ",5",
            "1:5",
            "1,2,3",
            "1.23,45,6",
            "abc",
            "1e5",
            "+1",
            "1 000 kr/mån",
            "1kr2",
            "tkr",
            "--1",
            "1,2.3,4",
        ] {
            let error = Sek::parse_swedish(text).unwrap_err();
            assert_eq!(error.problem(), &Problem::AmountForm, "{text}");
        }
        let code = |text| Sek::parse_swedish(text).unwrap_err().code().as_str();
        assert_eq!(code("0,005"), "money.fraction_of_ore");
        assert_eq!(code("0,000000001 mnkr"), "money.fraction_of_ore");
        assert_eq!(code("1 000 000 000 000 000"), "money.overflow");
        assert_eq!(code("1 000 000 000 mnkr"), "money.overflow");
    }
}
