//! From a JSON tree to a type, reporting every fault, first the one that comes first in the contract's order.

use std::collections::BTreeMap;

use serde_json::value::RawValue;

use super::Json;
use super::name::{camel_case, is_wire_name};
use crate::error::{Error, Expected, Problem};

/// Where a value stands, as a chain to the root.
#[derive(Clone, Copy)]
enum Path<'a> {
    Root(&'a str),
    Field(&'a Path<'a>, &'a str),
    Item(&'a Path<'a>, usize),
}

impl Path<'_> {
    fn write(&self, out: &mut String) {
        match self {
            Self::Root(prefix) => out.push_str(prefix),
            Self::Field(parent, name) => {
                parent.write(out);
                if !out.is_empty() {
                    out.push('.');
                }
                out.extend(name.chars().filter(|c| !c.is_control()).take(100));
            }
            Self::Item(parent, index) => {
                parent.write(out);
                out.push_str(&format!("[{index}]"));
            }
        }
    }
}

/// A value of the tree and where it stands.
#[derive(Clone, Copy)]
pub(crate) struct Node<'a> {
    json: &'a Json,
    path: Path<'a>,
}

/// The faults that were found, in the order of the contract: by precedence, then as they stand.
#[derive(Default)]
pub(crate) struct Report {
    faults: Vec<Error>,
    told: usize,
    /// What stands beside the question in the input of a call; none where a type is read alone.
    beside: Option<Beside>,
}

/// How many faults are kept: the one that is reported and those beside it.
const KEPT: usize = 101;

/// Fields that the root has beside those of the type that is read from it.
struct Beside {
    /// Names of Rust, each followed by a blank.
    known: &'static str,
    there: Fields,
    read: ReadBeside,
}

/// Reads a field that stands beside those of a type, by its name in Rust.
pub(crate) type ReadBeside = Box<dyn FnMut(&str, Node<'_>, &mut Report)>;

impl Report {
    /// How many faults were told so far.
    pub(crate) const fn told(&self) -> usize {
        self.told
    }

    fn add(&mut self, error: Error) {
        self.told = self.told.saturating_add(1);
        let precedence = error.problem().precedence();
        let place = self.faults.partition_point(|kept| kept.problem().precedence() <= precedence);
        if place < KEPT {
            self.faults.truncate(KEPT.saturating_sub(1));
            self.faults.insert(place, error);
        }
    }

    /// The first fault, with the others beside it.
    fn into_error(self) -> Option<Error> {
        let mut faults = self.faults.into_iter();
        let first = faults.next()?;
        Some(first.beside(faults.collect()))
    }
}

/// A type that can be read from the tree. `None` means that a fault was reported.
pub(crate) trait FromWire: Sized {
    fn from_wire(node: Node<'_>, report: &mut Report) -> Option<Self>;

    /// What an absent field means; for most types that is a fault.
    fn when_absent() -> Option<Self> {
        None
    }
}

impl<T: FromWire> FromWire for Option<T> {
    fn from_wire(node: Node<'_>, report: &mut Report) -> Option<Self> {
        T::from_wire(node, report).map(Some)
    }

    fn when_absent() -> Option<Self> {
        Some(None)
    }
}

/// Decodes the whole tree; `path` is where it stands in a larger document.
pub(crate) fn whole<T: FromWire>(json: &Json, path: &str) -> Result<T, Error> {
    decoded(json, path, None)
}

/// Decodes the whole tree, whose root may have `known` fields beside those of the type; each that
/// is there is handed to `read`, in the order of the document.
pub(crate) fn with_beside<T: FromWire>(
    json: &Json,
    known: &'static str,
    read: ReadBeside,
) -> Result<T, Error> {
    decoded(json, "", Some(Beside { known, there: Fields::default(), read }))
}

fn decoded<T: FromWire>(json: &Json, path: &str, beside: Option<Beside>) -> Result<T, Error> {
    let mut report = Report { beside, ..Report::default() };
    let node = Node { json, path: Path::Root(path) };
    let value = T::from_wire(node, &mut report);
    match (report.into_error(), value) {
        (None, Some(value)) => Ok(value),
        (Some(error), _) => Err(error),
        // A decoder that gives up must say why; should one forget, the input is still refused.
        (None, None) => Err(node.error(Problem::Unwritable)),
    }
}

impl<'a> Node<'a> {
    fn error(&self, problem: Problem) -> Error {
        let mut path = String::new();
        self.path.write(&mut path);
        let error = Error::new(problem).at(path);
        match self.json.shown() {
            Some(given) => error.given(&given),
            None => error,
        }
    }

    /// Reports a fault of this value.
    pub(crate) fn fault<T>(&self, problem: Problem, report: &mut Report) -> Option<T> {
        report.add(self.error(problem));
        None
    }

    /// Reports a fault of a field of this object.
    pub(crate) fn fault_at<T>(
        &self,
        field: &str,
        problem: Problem,
        report: &mut Report,
    ) -> Option<T> {
        let json = self.json.reach(field).unwrap_or(&Json::Null);
        report.add(Node { json, path: Path::Field(&self.path, field) }.error(problem));
        None
    }

    fn wrong<T>(&self, expected: Expected, report: &mut Report) -> Option<T> {
        let problem = match (self.json, expected) {
            (Json::Null, _) => Problem::Null,
            (Json::Integer(_) | Json::Number(_), Expected::Decimal) => Problem::NumberForDecimal,
            _ => Problem::WrongType(expected),
        };
        self.fault(problem, report)
    }

    /// A text; `expected` names what the text should be, for the message.
    pub(crate) fn text_for(&self, expected: Expected, report: &mut Report) -> Option<&'a str> {
        match self.json {
            Json::Text(text) if text.contains('\0') => {
                self.fault(Problem::ControlCharacter, report)
            }
            Json::Text(text) => Some(text),
            _ => self.wrong(expected, report),
        }
    }

    /// A text parsed by the type itself.
    pub(crate) fn parsed<T>(
        &self,
        expected: Expected,
        parse: impl FnOnce(&str) -> Result<T, Error>,
        report: &mut Report,
    ) -> Option<T> {
        let text = self.text_for(expected, report)?;
        match parse(text) {
            Ok(value) => Some(value),
            Err(error) => self.fault(error.problem().clone(), report),
        }
    }

    /// The place of the word that stands here among `words`.
    pub(crate) fn word(&self, words: &[&'static str], report: &mut Report) -> Option<usize> {
        match place_of(self.text_for(Expected::Text, report)?, words) {
            Ok(place) => Some(place),
            Err(error) => self.fault(error.problem().clone(), report),
        }
    }

    /// An object kept as it stood, under `extensions`.
    pub(crate) fn raw_object(&self, report: &mut Report) -> Option<Box<RawValue>> {
        match self.json {
            Json::Raw(raw) if raw.get().starts_with('{') => Some(raw.clone()),
            Json::Raw(raw) if raw.get() == "null" => self.fault(Problem::Null, report),
            _ => self.wrong(Expected::Object, report),
        }
    }

    /// Whether a whole JSON number stands here.
    pub(crate) const fn is_integer(&self) -> bool {
        matches!(self.json, Json::Integer(_))
    }

    /// Whether an object stands here.
    pub(crate) const fn is_object(&self) -> bool {
        matches!(self.json, Json::Object(_))
    }

    /// Whether a list stands here.
    pub(crate) const fn is_list(&self) -> bool {
        matches!(self.json, Json::List(_))
    }

    /// Whether a text stands here.
    pub(crate) const fn is_text(&self) -> bool {
        matches!(self.json, Json::Text(_))
    }

    /// A whole number within inclusive bounds.
    pub(crate) fn integer(&self, min: i64, max: i64, report: &mut Report) -> Option<i64> {
        match self.json {
            Json::Integer(n) if (min..=max).contains(n) => Some(*n),
            Json::Integer(_) => self.fault(Problem::OutOfBounds { min, max }, report),
            _ => self.wrong(Expected::Integer, report),
        }
    }

    /// The fields of an object in document order, each handed to `read` with its name in Rust;
    /// tells of unknown and of repeated fields. `known` holds names of Rust, each followed by a
    /// blank, sixty-four at most.
    pub(crate) fn fields(
        &self,
        known: &str,
        report: &mut Report,
        read: &mut dyn FnMut(&str, Node<'_>, &mut Report),
    ) -> Option<()> {
        let mut there = Fields::default();
        for (name, json) in self.entries(report)? {
            let node = Node { json, path: Path::Field(&self.path, name) };
            let Some((place, field)) = place_among(known, name) else {
                if !self.beside(name, node, report) {
                    let known = self.all_known(known, report);
                    let problem = Problem::UnknownField { name: name.clone(), known };
                    let _: Option<()> = node.fault(problem, report);
                }
                continue;
            };
            if there.add(place) {
                read(field, node, report);
            } else {
                let _: Option<()> = node.fault(Problem::RepeatedField, report);
            }
        }
        Some(())
    }

    /// Whether this is the root of an input that may have fields beside those of its type.
    fn has_beside(&self) -> bool {
        matches!(self.path, Path::Root(""))
    }

    /// Reads a field that stands beside those of the type; false where it is none.
    fn beside(&self, name: &str, value: Node<'_>, report: &mut Report) -> bool {
        // Taken out while it reads, since it reports too.
        let Some(mut beside) = report.beside.take_if(|_| self.has_beside()) else { return false };
        let found = place_among(beside.known, name);
        if let Some((place, field)) = found {
            if beside.there.add(place) {
                (beside.read)(field, value, report);
            } else {
                let _: Option<()> = value.fault(Problem::RepeatedField, report);
            }
        }
        report.beside = Some(beside);
        found.is_some()
    }

    /// The names on the wire of every field that may stand here.
    fn all_known(&self, known: &str, report: &Report) -> Vec<String> {
        let beside = report.beside.as_ref().filter(|_| self.has_beside());
        let beside = beside.map_or("", |beside| beside.known);
        [known, beside]
            .iter()
            .flat_map(|names| names.split_terminator(' '))
            .map(camel_case)
            .collect()
    }

    fn entries(&self, report: &mut Report) -> Option<&'a [(String, Json)]> {
        match self.json {
            Json::Object(entries) => Some(entries),
            _ => self.wrong(Expected::Object, report),
        }
    }

    /// Hands one field of this object to `read`; none where it is absent.
    pub(crate) fn with_field<R>(&self, name: &str, read: impl FnOnce(Node<'_>) -> R) -> Option<R> {
        let json = self.json.field(name)?;
        Some(read(Node { json, path: Path::Field(&self.path, name) }))
    }

    fn items(&self, report: &mut Report) -> Option<&'a [Json]> {
        match self.json {
            Json::List(items) => Some(items),
            _ => self.wrong(Expected::List, report),
        }
    }

    /// The items of this list, none where it is no list.
    pub(crate) fn items_of(&self) -> impl Iterator<Item = Node<'_>> {
        let items: &[Json] = match self.json {
            Json::List(items) => items,
            _ => &[],
        };
        items.iter().enumerate().map(|(index, json)| self.item(index, json))
    }

    fn item<'b>(&'b self, index: usize, json: &'b Json) -> Node<'b> {
        Node { json, path: Path::Item(&self.path, index) }
    }
}

/// The place of a word in a closed list.
///
/// # Errors
/// `input.invalid` for a word that is not in the list.
pub(crate) fn place_of(word: &str, words: &[&'static str]) -> Result<usize, Error> {
    let place = words.iter().position(|own| *own == word);
    place.ok_or_else(|| Problem::NotOneOf { allowed: words.to_vec() }.into())
}

/// Reads a value as the type that is wanted of it.
pub(crate) fn read<T: FromWire>(node: Node<'_>, report: &mut Report) -> Option<T> {
    T::from_wire(node, report)
}

/// The place and the name in Rust of the field that is called `name` on the wire.
fn place_among<'a>(known: &'a str, name: &str) -> Option<(usize, &'a str)> {
    known.split_terminator(' ').enumerate().find(|(_, field)| is_wire_name(field, name))
}

/// The places of the fields that an object has.
#[derive(Clone, Copy, Default)]
struct Fields(u64);

impl Fields {
    /// Adds a place; false where it was there.
    fn add(&mut self, place: usize) -> bool {
        // A place above the sixty-fourth would be taken for repeated; a test counts the fields.
        let bit = if place < 64 { 1 << place } else { 0 };
        let before = self.0;
        self.0 |= bit;
        self.0 != before
    }
}

/// A field of a struct while its object is read.
pub(crate) enum Slot<T> {
    Absent,
    /// It was there, and what is wrong with it was reported.
    Faulty,
    Read(T),
}

impl<T: FromWire> Slot<T> {
    pub(crate) fn read(&mut self, node: Node<'_>, report: &mut Report) {
        *self = T::from_wire(node, report).map_or(Self::Faulty, Self::Read);
    }

    /// What was read, or what the absence of the field means in this object.
    pub(crate) fn or_absent(
        self,
        object: &Node<'_>,
        field: &str,
        report: &mut Report,
    ) -> Option<T> {
        match self {
            Self::Read(value) => Some(value),
            Self::Faulty => None,
            Self::Absent => T::when_absent()
                .or_else(|| object.fault_at(&camel_case(field), Problem::Missing, report)),
        }
    }
}

impl<T: FromWire> FromWire for Vec<T> {
    fn from_wire(node: Node<'_>, report: &mut Report) -> Option<Self> {
        let told = report.told();
        let mut list = Self::new();
        for (index, json) in node.items(report)?.iter().enumerate() {
            if let Some(item) = T::from_wire(node.item(index, json), report) {
                list.push(item);
            }
        }
        (report.told() == told).then_some(list)
    }
}

impl<T: FromWire> FromWire for BTreeMap<String, T> {
    fn from_wire(node: Node<'_>, report: &mut Report) -> Option<Self> {
        let told = report.told();
        let mut map = Self::new();
        for (name, json) in node.entries(report)? {
            let value = Node { json, path: Path::Field(&node.path, name) };
            if name.contains('\0') {
                let _: Option<()> = value.fault(Problem::ControlCharacter, report);
            } else if let Some(item) = T::from_wire(value, report)
                && map.insert(name.clone(), item).is_some()
            {
                let _: Option<()> = value.fault(Problem::RepeatedField, report);
            }
        }
        (report.told() == told).then_some(map)
    }
}

impl FromWire for String {
    fn from_wire(node: Node<'_>, report: &mut Report) -> Option<Self> {
        node.text_for(Expected::Text, report).map(str::to_owned)
    }
}

impl FromWire for bool {
    fn from_wire(node: Node<'_>, report: &mut Report) -> Option<Self> {
        match node.json {
            Json::Truth(value) => Some(*value),
            _ => node.wrong(Expected::Truth, report),
        }
    }
}
