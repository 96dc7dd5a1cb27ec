//! The law book: built-in values and the user's own on top.

use super::table::{PARAMETERS, RawDate, RawParameter, RawSource, RawValue};
use super::value::{LawValue, OverlayValue, Source};
use crate::calendar::Day;
use crate::confidence::Confidence;
use crate::error::{Error, Problem};
use crate::language::Text;
use crate::wire::{FromWire, Node, Report, ordered, wire_struct};

/// Law book (lagbok): every recorded value of the law through time, and an overlay of the
/// user's own values.
///
/// ```
/// use anbud::law::LawBook;
///
/// let law = LawBook::built_in();
/// let limit = law.value_on("lou.direct_award_limit.annex_2", "2023-05-01".parse()?)?;
/// assert_eq!(limit.value, "7802550");
///
/// // Outside the recorded time the answer is an error, never the nearest value.
/// let error = law.value_on("lou.threshold.annex_2", "2026-05-01".parse()?).unwrap_err();
/// assert_eq!(error.code().as_str(), "law.parameter_unknown");
/// # Ok::<(), anbud::error::Error>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LawBook {
    overlay: Vec<OverlayValue>,
}

impl LawBook {
    /// The built-in values alone.
    #[must_use]
    pub const fn built_in() -> Self {
        Self { overlay: Vec::new() }
    }

    /// The built-in values with the user's own on top.
    ///
    /// # Errors
    /// `law.overlay_conflict` at `values[i]` where a value overlaps a recorded one without
    /// `replaces`, or another overlay value; `input.invalid` where its unit differs from
    /// the recorded one.
    pub fn with_overlay(values: Vec<OverlayValue>) -> Result<Self, Error> {
        for (index, value) in values.iter().enumerate() {
            let at = |problem: Problem| Error::new(problem).at(format!("values[{index}]"));
            if let Some(recorded) = find(&value.key) {
                if recorded.unit != value.unit {
                    return Err(Error::new(Problem::OverlayUnit { unit: recorded.unit.as_str() })
                        .at(format!("values[{index}].unit")));
                }
                let meets =
                    recorded.values.iter().any(|row| overlap(value, first_of(row), last_of(row)));
                if meets && value.replaces != Some(true) {
                    return Err(at(Problem::OverlayConflict { key: value.key.clone() }));
                }
            }
            let earlier = values.iter().take(index);
            let twice = earlier
                .filter(|other| other.key == value.key)
                .any(|other| overlap(value, Some(other.from), other.until));
            if twice {
                return Err(at(Problem::OverlayConflict { key: value.key.clone() }));
            }
        }
        Ok(Self { overlay: values })
    }

    /// The value in force on a day.
    ///
    /// # Errors
    /// `law.parameter_unknown` at `key` where nothing is recorded under it, at `on` where
    /// nothing is recorded for the day.
    pub fn value_on(&self, key: &str, on: Day) -> Result<LawValue, Error> {
        let own = self.overlay.iter().find(|value| {
            value.key == key && value.from <= on && value.until.is_none_or(|last| on <= last)
        });
        if let Some(value) = own {
            return overlay_value(value);
        }
        let recorded = find(key);
        if let Some(parameter) = recorded {
            let date = RawDate::of(on);
            let row = parameter.values.iter().find(|row| row.from() <= date && date <= row.until());
            if let Some(row) = row {
                return built_in_value(parameter, row);
            }
        }
        if recorded.is_none() && !self.overlay.iter().any(|value| value.key == key) {
            return Err(Error::new(Problem::ParameterUnknown { key: key.to_owned() }).at("key"));
        }
        let problem = Problem::ParameterUnknownOn { key: key.to_owned(), on: on.to_string() };
        Err(Error::new(problem).at("on"))
    }

    /// Every value recorded under a key, in date order, the user's own among them.
    ///
    /// # Errors
    /// `law.parameter_unknown` at `key` where nothing is recorded under it.
    pub fn history(&self, key: &str) -> Result<Vec<LawValue>, Error> {
        let mut values: Vec<LawValue> = Vec::new();
        let mut add = |value: LawValue| {
            let earlier = values.iter().rposition(|own| own.from <= value.from);
            values.insert(earlier.map_or(0, |place| place.saturating_add(1)), value);
        };
        if let Some(parameter) = find(key) {
            for row in parameter.values {
                add(built_in_value(parameter, row)?);
            }
        }
        for value in self.overlay.iter().filter(|value| value.key == key) {
            add(overlay_value(value)?);
        }
        if values.is_empty() {
            return Err(Error::new(Problem::ParameterUnknown { key: key.to_owned() }).at("key"));
        }
        Ok(values)
    }

    /// Every key, sorted.
    #[must_use]
    pub fn keys(&self) -> Vec<String> {
        let built_in = PARAMETERS.iter().map(|parameter| parameter.key.to_owned());
        ordered::sorted(built_in.chain(self.overlay.iter().map(|value| value.key.clone())))
    }
}

fn find(key: &str) -> Option<&'static RawParameter> {
    let index = PARAMETERS.binary_search_by(|parameter| parameter.key.cmp(key)).ok()?;
    PARAMETERS.get(index)
}

/// The title, where the build did not leave it out.
fn title_of(parameter: &RawParameter) -> Option<Text> {
    let RawParameter { title_sv, title_en, .. } = parameter;
    (!title_sv.is_empty()).then(|| Text::new(*title_sv, *title_en))
}

fn first_of(row: &RawValue) -> Option<Day> {
    row.from().day().ok()
}

fn last_of(row: &RawValue) -> Option<Day> {
    row.until().last().ok().flatten()
}

fn overlap(value: &OverlayValue, from: Option<Day>, until: Option<Day>) -> bool {
    let begins_in_time = until.is_none_or(|last| value.from <= last);
    let ends_in_time = value.until.is_none_or(|last| from.is_none_or(|from| from <= last));
    begins_in_time && ends_in_time
}

fn built_in_value(parameter: &RawParameter, row: &RawValue) -> Result<LawValue, Error> {
    Ok(LawValue {
        value: row.value.to_owned(),
        unit: parameter.unit,
        from: row.from().day()?,
        until: row.until().last()?,
        comparison: row.comparison,
        confidence: row.confidence,
        source: row.source().map(source).unwrap_or_default(),
        key: parameter.key.to_owned(),
        title: title_of(parameter),
        keyed_by: Some(parameter.keyed_by),
        overlay: false,
    })
}

fn source(raw: &RawSource) -> Source {
    let owned = |text: Option<&str>| text.map(str::to_owned);
    Source {
        act: Some(raw.act.to_owned()),
        chapter: owned(raw.chapter),
        section: owned(raw.section),
        amended_by: owned(raw.amended_by),
        url: owned(raw.url),
        note: owned(raw.note),
    }
}

fn overlay_value(value: &OverlayValue) -> Result<LawValue, Error> {
    let recorded = find(&value.key);
    Ok(LawValue {
        value: value.shortest_value()?,
        unit: value.unit,
        from: value.from,
        until: value.until,
        comparison: value.comparison,
        confidence: Confidence::Unverified,
        source: value.source.clone(),
        key: value.key.clone(),
        title: recorded.and_then(title_of),
        keyed_by: recorded.map(|parameter| parameter.keyed_by),
        overlay: true,
    })
}

/// The overlay as it stands on the wire, `{"values":[…]}`.
struct Overlay {
    values: Vec<OverlayValue>,
}

wire_struct!(Overlay { values }, about = "Law values (lagvärden) of the user's own, for one call.");

#[cfg(feature = "schema")]
impl crate::wire::schema::Described for LawBook {
    const NAME: &'static str = "LawBook";

    fn schema(all: &mut crate::wire::schema::Definitions) -> crate::wire::Json {
        <Overlay as crate::wire::schema::Described>::schema(all)
    }
}

impl FromWire for LawBook {
    fn from_wire(node: Node<'_>, report: &mut Report) -> Option<Self> {
        let overlay = Overlay::from_wire(node, report)?;
        match Self::with_overlay(overlay.values) {
            Ok(book) => Some(book),
            Err(error) => node.fault_at(error.path(), error.problem().clone(), report),
        }
    }
}
