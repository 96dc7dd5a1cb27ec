//! The law book: built-in values or those of a released book, and the user's own on top.

use std::sync::Arc;

use super::overlay::{LawFile, OverlayValue};
use super::recorded::Recorded;
use super::released::ReleasedBook;
use super::stamp;
use super::value::LawValue;
use crate::calendar::Day;
use crate::confidence::Confidence;
use crate::error::{Error, Problem};
use crate::wire::{FromWire, Node, Report, input, ordered};

/// Law book (lagbok): every recorded value of the law through time, and an overlay of the
/// user's own values. What is recorded is built in, or a [released book](ReleasedBook) of an
/// earlier or later release, which is judged by as if it were built in.
///
/// ```
/// use anbud::law::LawBook;
///
/// let law = LawBook::built_in();
/// let limit = law.value_on("lou.direct_award_limit.annex_2", "2023-05-01".parse()?)?;
/// assert_eq!(limit.value, "7802550");
///
/// // Outside the recorded time the answer is an error, never the nearest value.
/// let error = law.value_on("lou.threshold.annex_2", "2028-05-01".parse()?).unwrap_err();
/// assert_eq!(error.code().as_str(), "law.parameter_unknown");
/// # Ok::<(), anbud::error::Error>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LawBook {
    released: Option<Arc<ReleasedBook>>,
    overlay: Vec<OverlayValue>,
}

impl LawBook {
    /// The built-in values alone.
    #[must_use]
    pub const fn built_in() -> Self {
        Self { released: None, overlay: Vec::new() }
    }

    /// A released law book (utgiven lagbok) in place of the built-in values.
    #[must_use]
    pub fn released(book: ReleasedBook) -> Self {
        Self { released: Some(Arc::new(book)), overlay: Vec::new() }
    }

    /// The same without the user's own values.
    pub(crate) fn without_overlay(&self) -> Self {
        Self { released: self.released.clone(), overlay: Vec::new() }
    }

    pub(super) fn base(&self) -> Option<&ReleasedBook> {
        self.released.as_deref()
    }

    pub(super) fn overlay(&self) -> &[OverlayValue] {
        &self.overlay
    }

    fn find(&self, key: &str) -> Option<Recorded<'_>> {
        Recorded::find(self.base(), key)
    }

    /// The built-in values with the user's own on top.
    ///
    /// # Errors
    /// `law.overlay_conflict` at `values[i]` where a value overlaps a recorded one without
    /// `replaces`, or another overlay value of the same key or of a second name of it; `input.invalid` where its unit differs from
    /// the recorded one, or the date that picks it.
    pub fn with_overlay(values: Vec<OverlayValue>) -> Result<Self, Error> {
        Self::built_in().placed(placed_values(values).collect())
    }

    /// The built-in values with files of the user's own on top.
    ///
    /// # Errors
    /// As [`LawBook::with_overlay`], at `files[i].value[j]`.
    pub fn with_files(files: Vec<LawFile>) -> Result<Self, Error> {
        Self::built_in().placed(placed_files(&files).collect())
    }

    fn placed(self, overlay: Vec<Placed>) -> Result<Self, Error> {
        for (index, Placed { value, at, head }) in overlay.iter().enumerate() {
            let conflict =
                || Error::new(Problem::OverlayConflict { key: value.key.clone() }).at(at.clone());
            if let Some(recorded) = self.find(&value.key) {
                if recorded.unit() != value.unit {
                    return Err(Error::new(Problem::OverlayUnit {
                        unit: recorded.unit().as_str(),
                    })
                    .at(format!("{head}.unit")));
                }
                if value.keyed_by.is_some_and(|own| own != recorded.keyed_by()) {
                    let day = recorded.keyed_by().as_str();
                    return Err(
                        Error::new(Problem::OverlayKeyedBy { day }).at(format!("{head}.keyedBy"))
                    );
                }
                let meets =
                    recorded.values()?.iter().any(|row| overlap(value, row.from, row.until));
                if meets && value.replaces != Some(true) {
                    return Err(conflict());
                }
            }
            let mut earlier = overlay.iter().take(index).map(|placed| &placed.value);
            if earlier.any(|own| {
                self.one_key(&own.key, &value.key) && overlap(value, own.from, own.until)
            }) {
                return Err(conflict());
            }
        }
        let overlay = overlay.into_iter().map(|placed| placed.value).collect();
        Ok(Self { released: self.released, overlay })
    }

    /// The value in force on a day.
    ///
    /// # Errors
    /// `law.parameter_unknown` at `key` where nothing is recorded under it, at `on` where
    /// nothing is recorded for the day.
    pub fn value_on(&self, key: &str, on: Day) -> Result<LawValue, Error> {
        Ok(self.described(self.in_force(key, on)?))
    }

    /// As [`LawBook::value_on`], for a rule: without title, address and note, which no rule looks
    /// at. A module whose calls show none of them holds none.
    pub(crate) fn in_force(&self, key: &str, on: Day) -> Result<LawValue, Error> {
        let own = self.overlay.iter().find(|value| {
            self.one_key(&value.key, key)
                && value.from <= on
                && value.until.is_none_or(|last| on <= last)
        });
        if let Some(value) = own {
            return self.overlay_value(value, key);
        }
        self.recorded_on(key, on)
    }

    /// The recorded value in force on a day, whatever the user's own say: it tells which
    /// wording of an act is in force, which an amount of the user's own does not change.
    pub(crate) fn recorded_on(&self, key: &str, on: Day) -> Result<LawValue, Error> {
        let recorded = self.find(key);
        if let Some(value) = recorded.map(|own| own.value_on(on)).transpose()?.flatten() {
            return Ok(value);
        }
        let named = |value: &OverlayValue| self.one_key(&value.key, key);
        if recorded.is_none() && !self.overlay.iter().any(named) {
            return Err(Error::new(Problem::ParameterUnknown { key: key.to_owned() }).at("key"));
        }
        let problem = Problem::ParameterUnknownOn { key: key.to_owned(), on: on.to_string() };
        Err(Error::new(problem).at("on"))
    }

    /// Whether the user's own values lie on top.
    pub(crate) const fn has_overlay(&self) -> bool {
        !self.overlay.is_empty()
    }

    /// The last day on which the text of an act was read.
    pub(crate) fn read_to(&self, act: &str) -> Option<Day> {
        stamp::read_to_of(self.base(), act)
    }

    /// Every value recorded under a key, in date order, the user's own among them.
    ///
    /// # Errors
    /// `law.parameter_unknown` at `key` where nothing is recorded under it.
    pub fn history(&self, key: &str) -> Result<Vec<LawValue>, Error> {
        Ok(self.values_of(key)?.into_iter().map(|value| self.described(value)).collect())
    }

    /// As [`LawBook::history`], for a rule: without title, address and note.
    pub(crate) fn values_of(&self, key: &str) -> Result<Vec<LawValue>, Error> {
        let mut values: Vec<LawValue> = Vec::new();
        let mut add = |value: LawValue| {
            let earlier = values.iter().rposition(|own| own.from <= value.from);
            values.insert(earlier.map_or(0, |place| place.saturating_add(1)), value);
        };
        if let Some(recorded) = self.find(key) {
            recorded.values()?.into_iter().for_each(&mut add);
        }
        for value in self.overlay.iter().filter(|value| self.one_key(&value.key, key)) {
            add(self.overlay_value(value, key)?);
        }
        if values.is_empty() {
            return Err(Error::new(Problem::ParameterUnknown { key: key.to_owned() }).at("key"));
        }
        Ok(values)
    }

    /// A value with its title, and with the address of its source and what must be known of it.
    pub(crate) fn described(&self, mut value: LawValue) -> LawValue {
        if let Some(recorded) = self.find(&value.key) {
            value.title = recorded.title().or(value.title);
            if !value.overlay {
                recorded.describe(&mut value);
            }
        }
        value
    }

    /// Every key, sorted.
    #[must_use]
    pub fn keys(&self) -> Vec<String> {
        let recorded = Recorded::all(self.base()).into_iter().map(|own| own.key().to_owned());
        ordered::sorted(recorded.chain(self.overlay.iter().map(|value| value.key.clone())))
    }

    /// Whether two keys name one value: the same key, or a second name of it.
    fn one_key(&self, one: &str, other: &str) -> bool {
        one == other || self.main_name(one) == self.main_name(other)
    }

    fn main_name<'a>(&'a self, key: &'a str) -> &'a str {
        self.find(key).and_then(Recorded::alias_of).unwrap_or(key)
    }

    /// The user's value under the name that was asked for.
    fn overlay_value(&self, value: &OverlayValue, key: &str) -> Result<LawValue, Error> {
        let recorded = self.find(key);
        Ok(LawValue {
            value: value.shortest_value()?,
            unit: value.unit,
            from: value.from,
            until: value.until,
            comparison: value.comparison,
            confidence: Confidence::Unverified,
            source: value.source.clone(),
            key: key.to_owned(),
            title: value.title.clone(),
            keyed_by: recorded.map(Recorded::keyed_by).or(value.keyed_by),
            overlay: true,
            tolerance: None,
            read_to: value.source.act.as_deref().and_then(|act| self.read_to(act)),
        })
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

fn overlap(value: &OverlayValue, from: Day, until: Option<Day>) -> bool {
    let begins_in_time = until.is_none_or(|last| value.from <= last);
    let ends_in_time = value.until.is_none_or(|last| from <= last);
    begins_in_time && ends_in_time
}

input! {
    /// Law values (lagvärden) for one call: a released book in place of the built-in values, and
    /// values of the user's own on top, one by one, as files, or both.
    struct Overlay {
        base: Option<ReleasedBook>,
        values: Option<Vec<OverlayValue>>,
        files: Option<Vec<LawFile>>,
    }
    check = Overlay::check,
    schema = [any_of_three("base", "values", "files")]
}

impl Overlay {
    fn check(&self, node: Node<'_>, report: &mut Report) -> Option<()> {
        if self.base.is_none() && self.values.is_none() && self.files.is_none() {
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
        let book = overlay.base.map_or_else(Self::built_in, Self::released);
        match book.placed(values.chain(placed_files(&files)).collect()) {
            Ok(book) => Some(book),
            Err(error) => node.fault_at(error.path(), error.problem().clone(), report),
        }
    }
}
