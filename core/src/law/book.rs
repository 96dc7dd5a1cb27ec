//! The law book: built-in values and the user's own on top.

use super::overlay::{LawFile, OverlayValue};
use super::table::{PARAMETERS, READ_TO, RawDate, RawParameter, RawSource, RawValue};
use super::value::{LawValue, Source};
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
    /// `replaces`, or another overlay value of the same key or of a second name of it; `input.invalid` where its unit differs from
    /// the recorded one, or the date that picks it.
    pub fn with_overlay(values: Vec<OverlayValue>) -> Result<Self, Error> {
        Self::placed(placed_values(values).collect())
    }

    /// The built-in values with files of the user's own on top.
    ///
    /// # Errors
    /// As [`LawBook::with_overlay`], at `files[i].value[j]`.
    pub fn with_files(files: Vec<LawFile>) -> Result<Self, Error> {
        Self::placed(placed_files(&files).collect())
    }

    fn placed(overlay: Vec<Placed>) -> Result<Self, Error> {
        for (index, Placed { value, at, head }) in overlay.iter().enumerate() {
            let conflict =
                || Error::new(Problem::OverlayConflict { key: value.key.clone() }).at(at.clone());
            if let Some(recorded) = find(&value.key) {
                if recorded.unit != value.unit {
                    return Err(Error::new(Problem::OverlayUnit { unit: recorded.unit.as_str() })
                        .at(format!("{head}.unit")));
                }
                if value.keyed_by.is_some_and(|own| own != recorded.keyed_by) {
                    let day = recorded.keyed_by.as_str();
                    return Err(
                        Error::new(Problem::OverlayKeyedBy { day }).at(format!("{head}.keyedBy"))
                    );
                }
                let meets =
                    recorded.values.iter().any(|row| overlap(value, first_of(row), last_of(row)));
                if meets && value.replaces != Some(true) {
                    return Err(conflict());
                }
            }
            let mut earlier = overlay.iter().take(index).map(|placed| &placed.value);
            if earlier.any(|own| {
                one_key(&own.key, &value.key) && overlap(value, Some(own.from), own.until)
            }) {
                return Err(conflict());
            }
        }
        Ok(Self { overlay: overlay.into_iter().map(|placed| placed.value).collect() })
    }

    /// The value in force on a day.
    ///
    /// # Errors
    /// `law.parameter_unknown` at `key` where nothing is recorded under it, at `on` where
    /// nothing is recorded for the day.
    pub fn value_on(&self, key: &str, on: Day) -> Result<LawValue, Error> {
        let own = self.overlay.iter().find(|value| {
            one_key(&value.key, key)
                && value.from <= on
                && value.until.is_none_or(|last| on <= last)
        });
        if let Some(value) = own {
            return overlay_value(value, key);
        }
        self.recorded_on(key, on)
    }

    /// The built-in value in force on a day, whatever the user's own say: it tells which
    /// wording of an act is in force, which an amount of the user's own does not change.
    pub(crate) fn recorded_on(&self, key: &str, on: Day) -> Result<LawValue, Error> {
        let recorded = find(key);
        if let Some(parameter) = recorded {
            let date = RawDate::of(on);
            let row = parameter.values.iter().find(|row| row.from() <= date && date <= row.until());
            if let Some(row) = row {
                return built_in_value(parameter, row);
            }
        }
        if recorded.is_none() && !self.overlay.iter().any(|value| one_key(&value.key, key)) {
            return Err(Error::new(Problem::ParameterUnknown { key: key.to_owned() }).at("key"));
        }
        let problem = Problem::ParameterUnknownOn { key: key.to_owned(), on: on.to_string() };
        Err(Error::new(problem).at("on"))
    }

    /// Whether the user's own values lie on top.
    pub(crate) const fn has_overlay(&self) -> bool {
        !self.overlay.is_empty()
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
        for value in self.overlay.iter().filter(|value| one_key(&value.key, key)) {
            add(overlay_value(value, key)?);
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

/// An overlay value, where it stands, and where its unit does.
struct Placed {
    value: OverlayValue,
    at: String,
    head: String,
}

fn placed_values(values: Vec<OverlayValue>) -> impl Iterator<Item = Placed> {
    values.into_iter().enumerate().map(|(index, value)| {
        let at = format!("values[{index}]");
        Placed { value, head: at.clone(), at }
    })
}

fn placed_files(files: &[LawFile]) -> impl Iterator<Item = Placed> {
    files.iter().enumerate().flat_map(|(file, own)| {
        own.values().into_iter().enumerate().map(move |(index, value)| Placed {
            value,
            at: format!("files[{file}].value[{index}]"),
            head: format!("files[{file}]"),
        })
    })
}

fn find(key: &str) -> Option<&'static RawParameter> {
    let index = PARAMETERS.binary_search_by(|parameter| parameter.key.cmp(key)).ok()?;
    PARAMETERS.get(index)
}

/// Whether two keys name one value: the same key, or a second name of it.
fn one_key(one: &str, other: &str) -> bool {
    one == other || main_name(one) == main_name(other)
}

#[cfg(feature = "whole-law")]
fn main_name(key: &str) -> &str {
    find(key).and_then(|own| own.alias_of).unwrap_or(key)
}

/// The part of the law that the small browser module has knows no second names.
#[cfg(not(feature = "whole-law"))]
const fn main_name(key: &str) -> &str {
    key
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
        tolerance: row.tolerance()?,
        read_to: row.source().and_then(|source| read_to(source.act)),
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

/// The user's value under the name that was asked for.
fn overlay_value(value: &OverlayValue, key: &str) -> Result<LawValue, Error> {
    let recorded = find(key);
    Ok(LawValue {
        value: value.shortest_value()?,
        unit: value.unit,
        from: value.from,
        until: value.until,
        comparison: value.comparison,
        confidence: Confidence::Unverified,
        source: value.source.clone(),
        key: key.to_owned(),
        title: recorded.and_then(title_of).or_else(|| value.title.clone()),
        keyed_by: recorded.map(|parameter| parameter.keyed_by).or(value.keyed_by),
        overlay: true,
        tolerance: None,
        read_to: value.source.act.as_deref().and_then(read_to),
    })
}

/// The last day on which the text of an act was read.
pub(crate) fn read_to(act: &str) -> Option<Day> {
    let row = READ_TO.iter().find(|(number, _)| *number == act)?;
    row.1.day().ok()
}

/// The overlay as it stands on the wire, `{"values":[…],"files":[…]}`.
struct Overlay {
    values: Option<Vec<OverlayValue>>,
    files: Option<Vec<LawFile>>,
}

wire_struct!(
    Overlay { values, files },
    about =
        "Law values (lagvärden) of the user's own, for one call: one by one, as files, or both.",
    check = Overlay::check
);

impl Overlay {
    fn check(&self, node: Node<'_>, report: &mut Report) -> Option<()> {
        if self.values.is_none() && self.files.is_none() {
            return node.fault_at("values", Problem::Missing, report);
        }
        Some(())
    }
}

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
        let values = placed_values(overlay.values.unwrap_or_default());
        let files = overlay.files.unwrap_or_default();
        match Self::placed(values.chain(placed_files(&files)).collect()) {
            Ok(book) => Some(book),
            Err(error) => node.fault_at(error.path(), error.problem().clone(), report),
        }
    }
}
