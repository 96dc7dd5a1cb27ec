//! The built-in values, written by the build from `core/law/**/*.toml`.

use super::value::{Comparison, KeyedBy, Unit};
use crate::confidence::Confidence;

/// Year, month and day.
pub(super) type RawDate = (i32, u32, u32);

pub(super) struct RawParameter {
    pub(super) key: &'static str,
    pub(super) title_sv: &'static str,
    pub(super) title_en: &'static str,
    pub(super) unit: Unit,
    pub(super) keyed_by: KeyedBy,
    pub(super) values: &'static [RawValue],
}

pub(super) struct RawValue {
    pub(super) from: RawDate,
    pub(super) until: Option<RawDate>,
    pub(super) value: &'static str,
    pub(super) comparison: Option<Comparison>,
    pub(super) confidence: Confidence,
    pub(super) source: RawSource,
}

pub(super) struct RawSource {
    pub(super) act: &'static str,
    pub(super) chapter: Option<&'static str>,
    pub(super) section: Option<&'static str>,
    pub(super) amended_by: Option<&'static str>,
    pub(super) url: Option<&'static str>,
    pub(super) note: Option<&'static str>,
}

/// Sorted by key.
pub(super) static PARAMETERS: &[RawParameter] = include!(concat!(env!("OUT_DIR"), "/law_table.rs"));
