//! Shares: a part of a whole, read so that per cents are not taken for shares.

use rust_decimal::Decimal;

use super::{FromWire, Node, Out, Report, ToWire, writes};
use crate::error::{Error, Problem};

/// Declares a share with its lower bound; the upper one is the whole.
macro_rules! share {
    ($(#[$doc:meta])* $type:ident: $signed:literal, $about:literal, $pattern:literal, [$($example:literal),+]) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
        pub struct $type(Decimal);

        impl $type {
            /// A share.
            ///
            /// # Errors
            /// `input.invalid` for a share of more than the whole, with what per cents become.
            pub fn new(share: Decimal) -> Result<Self, Error> {
                let least = if $signed { -Decimal::ONE } else { Decimal::ZERO };
                if (least..=Decimal::ONE).contains(&share) {
                    Ok(Self(share))
                } else {
                    Err(Problem::ShareOfOne { share, signed: $signed }.into())
                }
            }

            /// Reads a decimal text.
            ///
            /// # Errors
            /// `input.invalid` for another form, and as [`Self::new`].
            pub fn parse(text: &str) -> Result<Self, Error> {
                Self::new(super::decimal::parse(text)?)
            }

            /// The share as a decimal number.
            #[must_use]
            pub const fn to_decimal(self) -> Decimal {
                self.0
            }

            /// Whether it is exactly 1: the whole, or one per cent written as a share.
            #[must_use]
            pub fn is_one(self) -> bool {
                self.0 == Decimal::ONE
            }
        }

        impl From<$type> for Decimal {
            fn from(share: $type) -> Self {
                share.0
            }
        }

        impl std::str::FromStr for $type {
            type Err = Error;

            fn from_str(text: &str) -> Result<Self, Error> {
                Self::parse(text)
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl ToWire for $type {
            fn write(&self, out: &mut dyn Out) {
                self.0.write(out);
            }
        }

        writes!($type);

        impl FromWire for $type {
            fn from_wire(node: Node<'_>, report: &mut Report) -> Option<Self> {
                match Self::new(Decimal::from_wire(node, report)?) {
                    Ok(share) => Some(share),
                    Err(error) => node.fault(error.problem().clone(), report),
                }
            }
        }

        crate::wire::text_schema! {
            $type: $about,
            pattern = $pattern,
            examples = [$($example),+]
        }
    };
}

share! {
    /// Share (andel) of a whole, from 0 to 1: `0.05` is five per cent.
    ///
    /// ```
    /// use anbud::wire::Share;
    ///
    /// assert_eq!(Share::parse("0.05")?.to_string(), "0.05");
    /// // Five per cent written as five would be five hundred per cent.
    /// let error = Share::parse("5").unwrap_err();
    /// assert_eq!(error.message().sv, "Andelen ska vara från 0 till 1. Skriv 0.05 för 5 %.");
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    Share: false,
    "Share (andel) of a whole as a text, from 0 to 1: 0.05 is five per cent.",
    r"^(-0(\.0{1,6})?|0(\.\d{1,6})?|1(\.0{1,6})?)$",
    ["0.05", "1"]
}

share! {
    /// Change as a share (förändring som andel), from -1 to 1: `-0.02` is two per cent down.
    ///
    /// ```
    /// use anbud::wire::ChangeShare;
    ///
    /// assert_eq!(ChangeShare::parse("-0.02")?.to_string(), "-0.02");
    /// assert!(ChangeShare::parse("-2").is_err());
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    ChangeShare: true,
    "Change as a share (förändring som andel), as a text, from -1 to 1: -0.02 is two per cent down.",
    r"^-?(0(\.\d{1,6})?|1(\.0{1,6})?)$",
    ["0.03", "-0.02"]
}

#[cfg(test)]
mod tests {
    use super::{ChangeShare, Share};

    #[test]
    fn the_whole_and_nothing_are_shares_and_more_or_less_is_not() {
        for text in ["0", "-0", "0.000001", "1", "1.000000"] {
            assert!(Share::parse(text).is_ok(), "{text}");
            assert!(ChangeShare::parse(text).is_ok(), "{text}");
        }
        for text in ["1.000001", "5", "100", "999999999999999", "-0.000001"] {
            assert!(Share::parse(text).is_err(), "{text}");
        }
        for text in ["1.000001", "-1.000001", "-5"] {
            assert!(ChangeShare::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn what_the_message_says_to_write_is_taken() {
        for (text, right) in [("5", "0.05"), ("1.5", "0.015"), ("100", "1"), ("31.42", "0.3142")] {
            let said = Share::parse(text).unwrap_err().message();
            assert!(said.sv.contains(&format!("Skriv {right} för {text} %.")), "{}", said.sv);
            assert!(said.en.contains(&format!("Write {right} for {text} %.")), "{}", said.en);
            assert!(Share::parse(right).is_ok());
        }
        let said = ChangeShare::parse("-2").unwrap_err().message();
        assert!(said.sv.contains("Skriv -0.02 för -2 %."), "{}", said.sv);
        // Neither a share nor per cents: no figure is made up.
        let said = Share::parse("250").unwrap_err().message();
        assert!(said.sv.ends_with("Skriv till exempel 0.05 för 5 %."), "{}", said.sv);
    }
}
