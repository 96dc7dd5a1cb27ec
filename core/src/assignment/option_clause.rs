//! The shape of the terms on options: a number of equal ones, or a list of different ones.

use super::notice_by::NoticeBy;
use crate::calendar::{Day, NoticeLength};
use crate::money::Sek;
use crate::wire::{FromWire, Node, Out, Report, ToWire, record, wire_enum, writes};

/// Option clause (optionsvillkor): how an agreement may be extended.
///
/// On the wire it is an object (equal options) or a list (one entry for each option).
///
/// ```
/// use anbud::assignment::{AssignmentTerms, ExtensionOption, OptionClause, Options};
/// use anbud::wire::Wire;
///
/// // 2 + 2 + 1 years.
/// let text = r#"{"end":"2026-12-31","options":[{"months":24},{"months":12}]}"#;
/// let terms = AssignmentTerms::from_json(text)?;
/// assert_eq!(
///     terms.options,
///     Some(OptionClause::Each(vec![
///         ExtensionOption::new().months(24_u32),
///         ExtensionOption::new().months(12_u32),
///     ])),
/// );
/// assert_eq!(terms.to_json()?, text);
///
/// // One year at a time without a maximum.
/// let yearly = AssignmentTerms::from_json(r#"{"options":{"max":"unlimited","months":12}}"#)?;
/// assert!(matches!(yearly.options, Some(OptionClause::Equal(Options { .. }))));
/// # Ok::<(), anbud::error::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OptionClause {
    /// Equal options (lika långa optioner).
    Equal(Options),
    /// One entry for each option, in order (optioner av olika längd).
    Each(Vec<ExtensionOption>),
}

impl From<Options> for OptionClause {
    fn from(options: Options) -> Self {
        Self::Equal(options)
    }
}

impl From<Vec<ExtensionOption>> for OptionClause {
    fn from(options: Vec<ExtensionOption>) -> Self {
        Self::Each(options)
    }
}

impl OptionClause {
    /// How many options there are at most; absent where it is unknown or without limit.
    #[must_use]
    pub fn count(&self) -> Option<u32> {
        match self {
            Self::Equal(Options { max: Some(MaxOptions::Count(count)), .. }) => Some(*count),
            Self::Equal(_) => None,
            Self::Each(all) => Some(u32::try_from(all.len()).unwrap_or(u32::MAX)),
        }
    }

    /// Whether it extends without limit.
    #[must_use]
    pub const fn is_unlimited(&self) -> bool {
        matches!(self, Self::Equal(Options { max: Some(MaxOptions::Unlimited), .. }))
    }

    /// The options' months added up (sammanlagd längd); absent where it is unknown or without
    /// limit.
    #[must_use]
    pub fn total_months(&self) -> Option<u32> {
        match self {
            Self::Equal(own) => match self.count()? {
                0 => Some(0),
                count => count.checked_mul(own.months?),
            },
            Self::Each(all) => all.iter().try_fold(0_u32, |sum, own| sum.checked_add(own.months?)),
        }
    }

    /// The months (längd) of an option, by its number from 1.
    #[must_use]
    pub fn months_of(&self, number: u32) -> Option<u32> {
        match self {
            Self::Equal(own) => own.months,
            Self::Each(all) => all.get(usize::try_from(number.checked_sub(1)?).ok()?)?.months,
        }
    }

    /// Whether an option, by its number from 1, extends the agreement by itself.
    #[must_use]
    pub fn automatic_of(&self, number: u32) -> Option<bool> {
        match self {
            Self::Equal(own) => own.automatic,
            Self::Each(all) => all.get(usize::try_from(number.checked_sub(1)?).ok()?)?.automatic,
        }
    }

    /// Paths, below that of the terms, of what is missing to say when each option ends.
    #[must_use]
    pub fn missing(&self) -> Vec<&'static str> {
        let (max, months) = match self {
            Self::Equal(own) => (own.max.is_none(), own.months.is_none()),
            Self::Each(all) => (false, all.iter().any(|own| own.months.is_none())),
        };
        let none_at_all = self.count() == Some(0);
        let absent = [(max, "options.max"), (months && !none_at_all, "options.months")];
        absent.into_iter().filter_map(|(absent, path)| absent.then_some(path)).collect()
    }

    /// The clause with so many options at the most: those after them are not used.
    #[must_use]
    pub fn at_most(self, count: u32) -> Self {
        match self {
            Self::Equal(own) => {
                let max = match own.max {
                    Some(MaxOptions::Count(max)) => max.min(count),
                    Some(MaxOptions::Unlimited) | None => count,
                };
                Self::Equal(own.max(max))
            }
            Self::Each(mut all) => {
                all.truncate(usize::try_from(count).unwrap_or(usize::MAX));
                Self::Each(all)
            }
        }
    }

    /// Whether every option must be called, and lapses where it is not.
    #[must_use]
    pub fn must_be_called(&self) -> bool {
        match self {
            Self::Equal(own) => own.automatic == Some(false),
            Self::Each(all) => all.iter().all(|own| own.automatic == Some(false)),
        }
    }

    /// Whether some option extends the agreement by itself unless it is refused.
    #[must_use]
    pub fn is_automatic(&self) -> bool {
        match self {
            Self::Equal(own) => own.automatic == Some(true),
            Self::Each(all) => all.iter().any(|own| own.automatic == Some(true)),
        }
    }
}

impl FromWire for OptionClause {
    fn from_wire(node: Node<'_>, report: &mut Report) -> Option<Self> {
        if node.is_list() {
            Vec::<ExtensionOption>::from_wire(node, report).map(Self::Each)
        } else {
            Options::from_wire(node, report).map(Self::Equal)
        }
    }
}

impl ToWire for OptionClause {
    fn write(&self, out: &mut dyn Out) {
        match self {
            Self::Equal(options) => options.write(out),
            Self::Each(all) => all.write(out),
        }
    }
}

writes!(OptionClause);

#[cfg(feature = "schema")]
impl crate::wire::schema::Described for OptionClause {
    const NAME: &'static str = "OptionClause";

    fn schema(all: &mut crate::wire::schema::Definitions) -> crate::wire::Json {
        crate::wire::schema::one_of(
            "Option clause (optionsvillkor): equal options, or one entry for each option.",
            [all.of::<Options>(), all.of::<Vec<ExtensionOption>>()],
        )
    }
}

record! {
    /// Options to extend (optioner): at most so many, each of so many months.
    pub struct Options {
        /// How many times at most, or `unlimited`.
        max: MaxOptions,
        /// Months of each.
        months: u32,
        /// How long before the current end it must be called (avropas), or refused where it
        /// extends by itself.
        call_before: NoticeLength,
        /// The last days to call, option by option, where the terms name days.
        call_days: Vec<Day>,
        /// Who calls it.
        called_by: NoticeBy,
        /// Whether it extends by itself unless somebody objects.
        automatic: bool,
        /// How many options have been called (avropade), or have extended the agreement by
        /// themselves.
        called: u32,
        /// Whether the option after those has been refused (avböjd), so that it and the ones
        /// after it are gone.
        refused: bool,
    }
}

record! {
    /// Option to extend (option) as one of several, each with a length of its own.
    pub struct ExtensionOption {
        /// Months by which it extends the agreement.
        months: u32,
        /// How long before the current end it must be called (avropas), or refused where it
        /// extends by itself.
        call_before: NoticeLength,
        /// Who calls it.
        called_by: NoticeBy,
        /// Whether it extends by itself unless somebody objects.
        automatic: bool,
        /// Price (pris) of a year of its time, where it is another than before.
        price: Sek,
        /// What has become of it; absent is unknown.
        state: OptionState,
    }
}

wire_enum! {
    /// State (läge) of an option.
    pub enum OptionState {
        /// It can still be called (öppen).
        Open = "open",
        /// It has been called (avropad), or has extended the agreement by itself.
        Called = "called",
        /// It has been refused (avböjd).
        Refused = "refused",
        /// Its last day has passed without a call (förfallen).
        Lapsed = "lapsed",
    }
}

/// How many options there are at most (högsta antal).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MaxOptions {
    /// So many.
    Count(u32),
    /// Without limit (utan gräns).
    Unlimited,
}

impl MaxOptions {
    const WORDS: &'static [&'static str] = &["unlimited"];
}

impl From<u32> for MaxOptions {
    fn from(count: u32) -> Self {
        Self::Count(count)
    }
}

impl FromWire for MaxOptions {
    fn from_wire(node: Node<'_>, report: &mut Report) -> Option<Self> {
        if node.is_text() {
            return node.word(Self::WORDS, report).map(|_| Self::Unlimited);
        }
        u32::from_wire(node, report).map(Self::Count)
    }
}

impl ToWire for MaxOptions {
    fn write(&self, out: &mut dyn Out) {
        match self {
            Self::Count(count) => count.write(out),
            Self::Unlimited => out.text("unlimited"),
        }
    }
}

writes!(MaxOptions);

#[cfg(feature = "schema")]
impl crate::wire::schema::Described for MaxOptions {
    const NAME: &'static str = "MaxOptions";

    fn schema(_: &mut crate::wire::schema::Definitions) -> crate::wire::Json {
        use crate::wire::schema::{integer, one_of, words};
        one_of(
            "How many options there are at most (högsta antal).",
            [integer(0, i64::from(u32::MAX)), words("", &[("unlimited", "Without limit.")])],
        )
    }
}
