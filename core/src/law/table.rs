//! The built-in values, written by the build from `core/law/**/*.toml`.

use super::value::{Comparison, KeyedBy, Unit};
use crate::confidence::Confidence;

use crate::calendar::Day;
use crate::error::Error;
use crate::wire::decimal;
use rust_decimal::Decimal;

/// A date as a number that reads and sorts like it, 20260331. Small, and equal texts once: every
/// browser module carries the values.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct RawDate(u32);

impl RawDate {
    /// The last day of a value that has none.
    const NEVER: Self = Self(u32::MAX);

    pub(super) fn of(day: Day) -> Self {
        let year = u32::try_from(day.year()).unwrap_or_default();
        let sum = year.saturating_mul(10_000).saturating_add(day.month().saturating_mul(100));
        Self(sum.saturating_add(day.day()))
    }

    pub(super) fn day(self) -> Result<Day, Error> {
        let year = i32::try_from(self.0 / 10_000).unwrap_or_default();
        Day::new(year, self.0 / 100 % 100, self.0 % 100)
    }

    /// The last day, where there is one.
    pub(super) fn last(self) -> Result<Option<Day>, Error> {
        if self == Self::NEVER { Ok(None) } else { self.day().map(Some) }
    }
}

pub(super) struct RawParameter {
    pub(super) key: &'static str,
    /// The key whose values these are, where this is a second name of them.
    pub(super) alias_of: Option<&'static str>,
    /// Its place in `TEXTS`.
    text: u16,
    pub(super) unit: Unit,
    pub(super) keyed_by: KeyedBy,
    pub(super) values: &'static [RawValue],
}

impl RawParameter {
    pub(super) fn text(&self) -> Option<&'static RawText> {
        TEXTS.get(usize::from(self.text))
    }
}

/// What is said of a key. No rule looks at it, so it stands apart from the values: a module whose
/// calls do not show it is linked without it.
pub(super) struct RawText {
    pub(super) title_sv: &'static str,
    pub(super) title_en: &'static str,
    /// What a reader must know of the key.
    pub(super) note: Option<&'static str>,
}

pub(super) struct RawValue {
    from: u32,
    until: u32,
    pub(super) value: &'static str,
    pub(super) comparison: Option<Comparison>,
    pub(super) confidence: Confidence,
    /// Whether the amount was computed from one in euro.
    pub(super) derived: bool,
    source: u16,
}

impl RawValue {
    pub(super) const fn from(&self) -> RawDate {
        RawDate(self.from)
    }

    /// The last day, or a day after every other.
    pub(super) const fn until(&self) -> RawDate {
        RawDate(self.until)
    }

    /// The share by which a derived amount may differ from the announced one.
    pub(super) fn tolerance(&self) -> Result<Option<Decimal>, Error> {
        if self.derived { decimal::parse(DERIVED_TOLERANCE).map(Some) } else { Ok(None) }
    }

    pub(super) fn source(&self) -> Option<&'static RawSource> {
        SOURCES.get(usize::from(self.source))
    }

    pub(super) fn source_text(&self) -> Option<&'static RawSourceText> {
        SOURCE_TEXTS.get(usize::from(self.source))
    }
}

pub(super) struct RawSource {
    pub(super) act: &'static str,
    pub(super) chapter: Option<&'static str>,
    pub(super) section: Option<&'static str>,
    pub(super) amended_by: Option<&'static str>,
}

/// What is said of a source, as [`RawText`] of a key.
pub(super) struct RawSourceText {
    pub(super) url: Option<&'static str>,
    pub(super) note: Option<&'static str>,
}

include!(concat!(env!("OUT_DIR"), "/law_table.rs"));
