//! Organisation numbers: form, check digit and what the first digit hints at.

use std::fmt;
use std::str::FromStr;

use crate::error::{Error, Expected, Problem};
use crate::wire::{FromWire, Node, Out, Report, ToWire, bare_digits, wire_enum, writes};

wire_enum! {
    /// Group of legal persons (organisationsgrupp) by the first digit: a hint, never proof of form.
    #[non_exhaustive]
    pub enum OrganisationGroup {
        /// Estate of a deceased person (dödsbo), 1.
        Estate = "estate",
        /// State, region, municipality, parish (stat, region, kommun, församling), 2.
        Public = "public",
        /// Foreign undertaking (utländskt företag), 3.
        Foreign = "foreign",
        /// Limited company (aktiebolag), 5; also branches, banks and insurers.
        LimitedCompany = "limitedCompany",
        /// Simple partnership (enkelt bolag), 6.
        SimplePartnership = "simplePartnership",
        /// Economic association (ekonomisk förening), 7.
        EconomicAssociation = "economicAssociation",
        /// Non-profit association or foundation (ideell förening, stiftelse), 8.
        AssociationOrFoundation = "associationOrFoundation",
        /// Trading or limited partnership (handelsbolag, kommanditbolag), 9.
        TradingPartnership = "tradingPartnership",
        /// A person's number (personnummer, samordningsnummer), as sole traders use.
        Person = "person",
    }
}

wire_enum! {
    /// Why a text is no organisation number (skäl till att numret är fel).
    #[non_exhaustive]
    pub enum NumberFault {
        /// Not 10 or 12 digits.
        Length = "length",
        /// Other characters than ASCII digits and one hyphen before the last four.
        Characters = "characters",
        /// The tenth digit does not agree with the nine before it.
        CheckDigit = "checkDigit",
        /// The third digit is below 2 and the number is no person's number either.
        ThirdDigit = "thirdDigit",
        /// Twelve digits that begin with something else than 16, or a person's prefix before an organisation's number.
        Prefix = "prefix",
    }
}

/// Organisation number (organisationsnummer), lag (1974:174).
///
/// Ten digits of which the third is at least 2 and the last is a Luhn check digit, or the
/// same after the prefix 16. A sole trader (enskild firma) uses a person's number; such a
/// number is recognised but never kept or printed.
///
/// ```
/// use anbud::organisation::{check, NumberFault, OrganisationGroup, OrganisationNumber};
///
/// let stockholm = OrganisationNumber::parse("2120000142").unwrap();
/// assert_eq!(stockholm.to_string(), "212000-0142");
/// assert_eq!(stockholm.group(), Some(OrganisationGroup::Public));
/// assert_eq!(check("212000-0143").fault(), Some(NumberFault::CheckDigit));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OrganisationNumber(String);

impl OrganisationNumber {
    /// Reads 10 or 12 digits, with or without the hyphen.
    ///
    /// # Errors
    /// `input.invalid` with the reason, also for a person's number.
    pub fn parse(text: &str) -> Result<Self, Error> {
        match check(text) {
            NumberCheck::Organisation { number } => Ok(number),
            NumberCheck::Person => Err(Problem::OrganisationNumber {
                reason: NumberFault::ThirdDigit.as_str(),
                suggestion: None,
            }
            .into()),
            NumberCheck::Faulty { reason, suggestion } => {
                let suggestion = suggestion.map(|number| number.to_string());
                Err(Problem::OrganisationNumber { reason: reason.as_str(), suggestion }.into())
            }
        }
    }

    /// What the first digit hints at; none for a first digit without a group.
    #[must_use]
    pub fn group(&self) -> Option<OrganisationGroup> {
        Some(match self.0.as_bytes().first()? {
            b'1' => OrganisationGroup::Estate,
            b'2' => OrganisationGroup::Public,
            b'3' => OrganisationGroup::Foreign,
            b'5' => OrganisationGroup::LimitedCompany,
            b'6' => OrganisationGroup::SimplePartnership,
            b'7' => OrganisationGroup::EconomicAssociation,
            b'8' => OrganisationGroup::AssociationOrFoundation,
            b'9' => OrganisationGroup::TradingPartnership,
            _ => return None,
        })
    }
}

impl fmt::Display for OrganisationNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for OrganisationNumber {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        Self::parse(text)
    }
}

impl ToWire for OrganisationNumber {
    fn write(&self, out: &mut dyn Out) {
        out.text(&self.0);
    }
}

writes!(OrganisationNumber);

crate::wire::text_schema! {
    OrganisationNumber: "Organisation number (organisationsnummer): ten digits of which the third is at least 2, or twelve that begin with 16; a hyphen may stand before the last four. The check digit must be right. A person's number is refused.",
    pattern = r"^(16)?\d{2}[2-9]\d{3}-?\d{4}$",
    examples = ["212000-0142", "162120000142"]
}

impl FromWire for OrganisationNumber {
    fn from_wire(node: Node<'_>, report: &mut Report) -> Option<Self> {
        node.parsed(Expected::Text, Self::parse, report)
    }
}

/// A number as somebody wrote it (nummer som det skrevs). It may turn out to be a person's, so it
/// is never printed.
#[derive(Clone, PartialEq, Eq)]
pub struct WrittenNumber(String);

impl WrittenNumber {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<String> for WrittenNumber {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for WrittenNumber {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl fmt::Debug for WrittenNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("WrittenNumber(..)")
    }
}

impl FromWire for WrittenNumber {
    fn from_wire(node: Node<'_>, report: &mut Report) -> Option<Self> {
        String::from_wire(node, report).map(Self)
    }
}

#[cfg(feature = "schema")]
impl crate::wire::schema::Described for WrittenNumber {
    const NAME: &'static str = "";

    fn schema(all: &mut crate::wire::schema::Definitions) -> crate::wire::Json {
        <String as crate::wire::schema::Described>::schema(all)
    }
}

/// Result of checking a number (kontroll av organisationsnummer).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NumberCheck {
    /// A well-formed organisation number.
    Organisation {
        /// The number as `NNNNNN-NNNN`.
        number: OrganisationNumber,
    },
    /// A well-formed person's number; it is personal data and is not repeated.
    Person,
    /// Neither.
    Faulty {
        /// Why.
        reason: NumberFault,
        /// The number that is plainly meant: written as a VAT number (momsregistreringsnummer),
        /// with spaces or other hyphens, or with a wrong check digit. Never a person's.
        suggestion: Option<OrganisationNumber>,
    },
}

impl NumberCheck {
    /// Why the number is wrong, if it is.
    #[must_use]
    pub const fn fault(&self) -> Option<NumberFault> {
        match self {
            Self::Faulty { reason, .. } => Some(*reason),
            _ => None,
        }
    }
}

impl ToWire for NumberCheck {
    fn write(&self, out: &mut dyn Out) {
        match self {
            Self::Organisation { number } => {
                out.object("valid normalised group ", &[&true, number, &number.group()]);
            }
            Self::Person => out.object("valid group ", &[&true, &OrganisationGroup::Person]),
            Self::Faulty { reason, suggestion } => {
                out.object("valid reason suggestion ", &[&false, reason, suggestion]);
            }
        }
    }
}

writes!(NumberCheck);

#[cfg(feature = "schema")]
impl crate::wire::schema::Described for NumberCheck {
    const NAME: &'static str = "NumberCheck";

    fn schema(all: &mut crate::wire::schema::Definitions) -> crate::wire::Json {
        use crate::wire::schema::{Shape, one_of};
        let valid = "Whether it is well formed.";
        let group = "What the first digit hints at; never proof.";
        let organisation = Shape::new("A well-formed organisation number.")
            .truth("valid", valid, true)
            .part::<OrganisationNumber>(
                "normalised",
                "The number as `NNNNNN-NNNN`; never a person's.",
                &[],
                all,
            )
            .part::<Option<OrganisationGroup>>("group", group, &[], all);
        let person = Shape::new("A well-formed person's number, which is not repeated.")
            .constant("group", OrganisationGroup::Person.as_str())
            .truth("valid", valid, true);
        let faulty = Shape::new("Neither.")
            .truth("valid", valid, false)
            .part::<NumberFault>("reason", "Why it is not well formed.", &[], all)
            .part::<Option<OrganisationNumber>>(
                "suggestion",
                "The number that is plainly meant; never a person's.",
                &[],
                all,
            );
        let about = "Result of checking a number (kontroll av organisationsnummer).";
        one_of(about, [organisation, person, faulty].map(Shape::done))
    }
}

/// Checks a number (kontrollerar ett organisationsnummer), lag (1974:174).
///
/// It says whether the number is well formed, not whether the organisation exists. Where
/// several things are wrong the first is told: characters, length, check digit, third
/// digit, prefix. Where a VAT number, spaces, other hyphens or a wrong check digit explain it,
/// the number that is meant is suggested; compare it with the certificate of registration.
///
/// ```
/// use anbud::organisation::{NumberCheck, check};
///
/// let NumberCheck::Faulty { suggestion, .. } = check("SE212000014201") else { panic!() };
/// assert_eq!(suggestion.unwrap().to_string(), "212000-0142");
/// ```
#[must_use]
pub fn check(text: &str) -> NumberCheck {
    match inspect(text) {
        Ok(found) => found,
        Err(reason) => NumberCheck::Faulty { reason, suggestion: suggestion(text) },
    }
}

fn inspect(text: &str) -> Result<NumberCheck, NumberFault> {
    let digits = plain_digits(text)?;
    let (prefix, ten) = match digits.len() {
        10 => (None, digits.as_str()),
        12 => digits.split_at_checked(2).map_or((None, ""), |(prefix, ten)| (Some(prefix), ten)),
        _ => return Err(NumberFault::Length),
    };
    if !has_check_digit(ten) {
        return Err(NumberFault::CheckDigit);
    }
    let of_organisation = number_at(ten, 2, 1).is_some_and(|digit| digit >= 2);
    match (of_organisation, prefix) {
        (true, None | Some("16")) => {
            let (first, last) = ten.split_at_checked(6).ok_or(NumberFault::Length)?;
            let number = OrganisationNumber(format!("{first}-{last}"));
            Ok(NumberCheck::Organisation { number })
        }
        (true, Some(_)) => Err(NumberFault::Prefix),
        (false, Some("16")) => Err(NumberFault::ThirdDigit),
        (false, _) if !could_be_born(ten) => Err(NumberFault::ThirdDigit),
        (false, None | Some("18" | "19" | "20")) => Ok(NumberCheck::Person),
        (false, Some(_)) => Err(NumberFault::Prefix),
    }
}

/// The organisation number that a faulty text plainly means. Its third digit is at least 2, so
/// that it is nobody's personal number.
fn suggestion(text: &str) -> Option<OrganisationNumber> {
    let text = text.trim();
    let of_vat = text.get(..2).filter(|country| country.eq_ignore_ascii_case("SE"));
    let digits = bare_digits(text.get(of_vat.map_or(0, str::len)..)?)?;
    let ten = match digits.len() {
        10 => digits.get(..),
        // The country's letters are often left out; the number then ends with 01.
        12 if of_vat.is_some() => digits.get(..10),
        12 if digits.starts_with("16") => digits.get(2..),
        12 if digits.ends_with("01") => digits.get(..10).filter(|ten| has_check_digit(ten)),
        _ => None,
    }?;
    let of_organisation = number_at(ten, 2, 1).is_some_and(|digit| digit >= 2);
    let nine = ten.get(..9).filter(|_| of_organisation)?;
    let right = (0..10).map(|last| format!("{nine}{last}")).find(|ten| has_check_digit(ten))?;
    let (first, last) = right.split_at_checked(6)?;
    Some(OrganisationNumber(format!("{first}-{last}")))
}

/// The digits without the hyphen, which may stand before the last four only.
fn plain_digits(text: &str) -> Result<String, NumberFault> {
    let joined = match text.split_once('-') {
        Some((first, last)) if last.len() == 4 => format!("{first}{last}"),
        Some((first, last)) if (first.len(), last.len()) == (0, 0) => {
            return Err(NumberFault::Characters);
        }
        Some((first, last)) => {
            let all_digits =
                [first, last].iter().all(|part| part.bytes().all(|b| b.is_ascii_digit()));
            let whole = first.len().saturating_add(last.len());
            // A number of the wrong length with a hyphen is judged by its length.
            return Err(if all_digits && whole != 10 && whole != 12 {
                NumberFault::Length
            } else {
                NumberFault::Characters
            });
        }
        None => text.to_owned(),
    };
    if joined.bytes().all(|byte| byte.is_ascii_digit()) {
        Ok(joined)
    } else {
        Err(NumberFault::Characters)
    }
}

/// Luhn over ten digits: every other digit from the first is doubled, digits are summed.
fn has_check_digit(ten: &str) -> bool {
    let sum: u32 = ten
        .chars()
        .filter_map(|c| c.to_digit(10))
        .zip([2_u32, 1].into_iter().cycle())
        .map(|(digit, weight)| match digit.saturating_mul(weight) {
            product if product > 9 => product.saturating_sub(9),
            product => product,
        })
        .fold(0, u32::saturating_add);
    sum.is_multiple_of(10)
}

/// Whether digits three to six can be a month and a day; a co-ordination number
/// (samordningsnummer) has 60 added to the day.
fn could_be_born(ten: &str) -> bool {
    let month = number_at(ten, 2, 2).is_some_and(|month| (1..=12).contains(&month));
    let day = number_at(ten, 4, 2).is_some_and(|day| matches!(day, 1..=31 | 61..=91));
    month && day
}

fn number_at(digits: &str, start: usize, length: usize) -> Option<u32> {
    digits.get(start..start.checked_add(length)?)?.parse().ok()
}
