//! A quantity: a decimal number, zero or more, of which a whole one may be a JSON number.

use rust_decimal::Decimal;

use super::{FromWire, Node, Out, Report, ToWire, writes};
use crate::error::Problem;

/// Quantity (mängd), zero or more, with at most six decimals.
///
/// It is read from a decimal text, `"600"` or `"0.5"`, or from a whole JSON number, and
/// written as a text.
///
/// ```
/// use anbud::partnership::Contribution;
/// use anbud::wire::Wire;
///
/// let hours = Contribution::from_json(r#"{"kind":"volunteerHours","quantity":600}"#)?;
/// assert_eq!(hours.to_json()?, r#"{"kind":"volunteerHours","quantity":"600"}"#);
/// assert!(Contribution::from_json(r#"{"quantity":0.5}"#).is_err());
/// # Ok::<(), anbud::error::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quantity(Decimal);

impl Quantity {
    /// A quantity; none where it is negative.
    #[must_use]
    pub fn new(quantity: Decimal) -> Option<Self> {
        (quantity >= Decimal::ZERO).then_some(Self(quantity))
    }

    /// The quantity as a decimal number.
    #[must_use]
    pub const fn to_decimal(self) -> Decimal {
        self.0
    }
}

impl ToWire for Quantity {
    fn write(&self, out: &mut dyn Out) {
        out.text(&self.0.to_string());
    }
}

writes!(Quantity);

/// Minus zero is zero, so its form is taken too.
#[cfg(feature = "schema")]
impl crate::wire::schema::Described for Quantity {
    const NAME: &'static str = "Quantity";

    fn schema(_: &mut crate::wire::schema::Definitions) -> crate::wire::Json {
        use crate::wire::schema::{integer, list, object, one_of, text};
        let decimal = object([
            ("type", text("string")),
            ("pattern", text(r"^(-0(\.0{1,6})?|(0|[1-9]\d{0,14})(\.\d{1,6})?)$")),
            ("examples", list([text("600"), text("0.5")])),
        ]);
        one_of(
            "Quantity (mängd), zero or more: a decimal text or a whole JSON number. It is written as a text.",
            [decimal, integer(0, LARGEST)],
        )
    }
}

/// The largest whole number of fifteen digits.
const LARGEST: i64 = 999_999_999_999_999;

impl FromWire for Quantity {
    fn from_wire(node: Node<'_>, report: &mut Report) -> Option<Self> {
        let quantity = if node.is_integer() {
            Decimal::from(node.integer(0, LARGEST, report)?)
        } else {
            Decimal::from_wire(node, report)?
        };
        match Self::new(quantity) {
            Some(quantity) => Some(quantity),
            None => node.fault(Problem::Negative, report),
        }
    }
}
