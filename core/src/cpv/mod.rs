//! CPV codes: the common procurement vocabulary, its check digit and its hierarchy.

mod check_digit;

use std::fmt;
use std::str::FromStr;

use crate::error::{Error, Expected, Problem};
use crate::wire::{FromWire, Node, Out, Report, ToWire, text_schema, writes};

/// CPV code (CPV-kod), Regulation (EC) 2195/2002 as amended by 213/2008.
///
/// Eight digits and a check digit. The first two digits are the division, each further
/// digit that is not zero goes one level down.
///
/// ```
/// use anbud::cpv::{CpvCode, CpvRange};
///
/// let outreach = CpvCode::parse("85312000-9")?;
/// let welfare = CpvCode::parse("85000000-9")?;
/// assert!(welfare.includes(&outreach));
/// assert_eq!(outreach.parent(), Some(CpvCode::parse("85310000-5")?));
///
/// let health_and_social: CpvRange = "85000000-9..85323000-9".parse()?;
/// assert!(health_and_social.contains(&outreach));
/// assert!(CpvCode::parse("85312000-8").is_err());
/// # Ok::<(), anbud::error::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CpvCode(u32);

impl CpvCode {
    /// Reads `NNNNNNNN-N`, or the eight digits without the check digit.
    ///
    /// # Errors
    /// `input.invalid` for another form or a wrong check digit.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let (digits, check) = match text.split_once('-') {
            Some((digits, check)) => (digits, Some(check)),
            None => (text, None),
        };
        let Some(code) = Self::of_digits(digits) else {
            return Err(Problem::CpvForm { suggestion: suggestion(text) }.into());
        };
        match check {
            None => Ok(code),
            Some(check) if check == code.check_digit().to_string() => Ok(code),
            Some(check) if check.len() == 1 && check.bytes().all(|byte| byte.is_ascii_digit()) => {
                Err(Problem::CpvCheckDigit { suggestion: code.to_string() }.into())
            }
            Some(_) => Err(Problem::CpvForm { suggestion: suggestion(text) }.into()),
        }
    }

    fn of_digits(digits: &str) -> Option<Self> {
        let well_formed = digits.len() == 8 && digits.bytes().all(|byte| byte.is_ascii_digit());
        digits.parse().ok().filter(|_| well_formed).map(Self)
    }

    /// The check digit: the digits weighted 3, 7, 1, 3, 7, 1, 3, 7, the sum modulo ten.
    #[must_use]
    pub fn check_digit(self) -> u32 {
        check_digit::check_digit(self.digits())
    }

    /// The code one level up; none for a division.
    #[must_use]
    pub fn parent(self) -> Option<Self> {
        let level = self.level();
        (level > 2).then(|| Self(self.first_digits(level.saturating_sub(1))))
    }

    /// Whether `other` is this code or lies below it in the hierarchy.
    #[must_use]
    pub fn includes(self, other: &Self) -> bool {
        other.first_digits(self.level()) == self.0
    }

    /// How many digits say something, two (a division) to eight.
    #[must_use]
    pub fn level(self) -> u32 {
        (2..8).find(|level| self.first_digits(*level) == self.0).unwrap_or(8)
    }

    fn first_digits(self, count: u32) -> u32 {
        let unit = 10_u32.pow(8_u32.saturating_sub(count));
        self.0.saturating_sub(self.0.checked_rem(unit).unwrap_or(0))
    }

    fn digits(self) -> impl Iterator<Item = u32> {
        (0..8_u32).rev().filter_map(move |place| {
            self.0.checked_div(10_u32.pow(place)).map(|rest| rest.wrapping_rem(10))
        })
    }
}

/// The code that a text plainly means, written with spaces, another hyphen, or none: eight digits,
/// or nine of which the last is the right check digit.
fn suggestion(text: &str) -> Option<String> {
    let plain = crate::wire::bare_digits(text)?;
    let (eight, check) = plain.split_at_checked(8)?;
    let code = CpvCode::of_digits(eight)?;
    let right = check.is_empty() || check == code.check_digit().to_string();
    right.then(|| code.to_string())
}

impl fmt::Display for CpvCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:08}-{}", self.0, self.check_digit())
    }
}

impl FromStr for CpvCode {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        Self::parse(text)
    }
}

impl ToWire for CpvCode {
    fn write(&self, out: &mut dyn Out) {
        out.text(&self.to_string());
    }
}

writes!(CpvCode);

text_schema! {
    CpvCode: "CPV code (CPV-kod): eight digits, with or without the check digit after a hyphen. The check digit must be right.",
    pattern = r"^\d{8}(-\d)?$",
    examples = ["85312000-9", "85312000"]
}

impl FromWire for CpvCode {
    fn from_wire(node: Node<'_>, report: &mut Report) -> Option<Self> {
        node.parsed(Expected::Text, Self::parse, report)
    }
}

/// Range of CPV codes (CPV-intervall), both ends included, compared by the eight digits.
///
/// A single code is a range of one: the law lists codes, and a listed code does not bring
/// the codes below it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CpvRange {
    first: CpvCode,
    last: CpvCode,
}

impl CpvRange {
    /// Whether the code lies in the range.
    #[must_use]
    pub fn contains(&self, code: &CpvCode) -> bool {
        (self.first..=self.last).contains(code)
    }
}

/// `85000000-9..85323000-9`, or a single code.
impl FromStr for CpvRange {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let (first, last) = text.split_once("..").unwrap_or((text, text));
        let range = Self { first: CpvCode::parse(first)?, last: CpvCode::parse(last)? };
        if range.first > range.last {
            return Err(Problem::EndsBeforeStart.into());
        }
        Ok(range)
    }
}

#[cfg(test)]
mod tests {
    use super::CpvCode;

    fn code(text: &str) -> CpvCode {
        CpvCode::parse(text).unwrap()
    }

    #[test]
    fn the_check_digits_of_the_vocabulary_are_met() {
        // As printed in LOU 19:25, 19:25 a and annex 2.
        for text in [
            "03000000-1",
            "79622000-0",
            "85000000-9",
            "85323000-9",
            "98133110-8",
            "50116510-9",
            "80533200-1",
        ] {
            assert_eq!(code(text).to_string(), text);
        }
    }

    #[test]
    fn a_parent_is_found_level_by_level_up_to_the_division() {
        let mut path = vec![code("85312300-2")];
        while let Some(parent) = path.last().unwrap().parent() {
            path.push(parent);
        }
        let shown: Vec<String> = path.iter().map(ToString::to_string).collect();
        assert_eq!(shown, ["85312300-2", "85312000-9", "85310000-5", "85300000-2", "85000000-9"]);
    }

    #[test]
    fn a_zero_in_the_middle_does_not_end_the_code() {
        assert!(code("80500000-9").includes(&code("80511000-9")));
        assert!(!code("80511000-9").includes(&code("80500000-9")));
        assert_eq!(code("98133110-8").level(), 7);
    }

    #[test]
    fn other_forms_are_refused() {
        for text in [
            "",
            "8531200-9",
            "853120000-9",
            "85312000-",
            "85312000-99",
            "８５３１２０００-9",
            "85312000 9",
        ] {
            assert!(CpvCode::parse(text).is_err(), "{text}");
        }
    }
}
