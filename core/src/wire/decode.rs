//! From a JSON tree to a type, telling the fault that comes first in the contract's order.

use std::collections::BTreeMap;

use serde_json::value::RawValue;

use super::Json;
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

/// The fault to tell, if any: the lowest precedence, and the first of its kind.
#[derive(Default)]
pub(crate) struct Report {
    first: Option<Error>,
}

impl Report {
    fn add(&mut self, error: Error) {
        let sooner = self
            .first
            .as_ref()
            .is_none_or(|kept| error.problem().precedence() < kept.problem().precedence());
        if sooner {
            self.first = Some(error);
        }
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
    let mut report = Report::default();
    let node = Node { json, path: Path::Root(path) };
    let value = T::from_wire(node, &mut report);
    match (report.first, value) {
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
        Error::new(problem).at(path)
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
        report.add(Node { json: self.json, path: Path::Field(&self.path, field) }.error(problem));
        None
    }

    fn wrong<T>(&self, expected: Expected, report: &mut Report) -> Option<T> {
        let problem = match (self.json, expected) {
            (Json::Null, _) => Problem::Null,
            (Json::Integer(_) | Json::Number, Expected::Decimal) => Problem::NumberForDecimal,
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

    /// A whole number within inclusive bounds.
    pub(crate) fn integer(&self, min: i64, max: i64, report: &mut Report) -> Option<i64> {
        match self.json {
            Json::Integer(n) if (min..=max).contains(n) => Some(*n),
            Json::Integer(_) => self.fault(Problem::OutOfBounds { min, max }, report),
            _ => self.wrong(Expected::Integer, report),
        }
    }

    /// The fields of an object in document order, each handed to `read` with its name; a
    /// field that `read` does not take is unknown.
    pub(crate) fn fields(
        &self,
        known: &[&str],
        report: &mut Report,
        read: &mut dyn FnMut(&str, Node<'_>, &mut Report) -> bool,
    ) -> Option<()> {
        let Json::Object(entries) = self.json else {
            return self.wrong(Expected::Object, report);
        };
        for (name, json) in entries {
            let node = Node { json, path: Path::Field(&self.path, name) };
            if !read(name, node, report) {
                let known = known.iter().map(|field| camel_case(field)).collect();
                let _: Option<()> =
                    node.fault(Problem::UnknownField { name: name.clone(), known }, report);
            }
        }
        Some(())
    }

    /// Hands one field of this object to `read`; none where it is absent.
    pub(crate) fn with_field<R>(&self, name: &str, read: impl FnOnce(Node<'_>) -> R) -> Option<R> {
        let json = self.json.field(name)?;
        Some(read(Node { json, path: Path::Field(&self.path, name) }))
    }

    fn items(
        &self,
        report: &mut Report,
        read: &mut dyn FnMut(Node<'_>, &mut Report),
    ) -> Option<()> {
        let Json::List(items) = self.json else {
            return self.wrong(Expected::List, report);
        };
        for (index, json) in items.iter().enumerate() {
            read(Node { json, path: Path::Item(&self.path, index) }, report);
        }
        Some(())
    }
}

/// What was read of one field.
pub(crate) enum Slot<T> {
    Absent,
    Faulty,
    Read(T),
}

impl<T: FromWire> Slot<T> {
    pub(crate) fn read(&mut self, node: Node<'_>, report: &mut Report) {
        if !matches!(self, Self::Absent) {
            let _: Option<()> = node.fault(Problem::RepeatedField, report);
            return;
        }
        *self = T::from_wire(node, report).map_or(Self::Faulty, Self::Read);
    }

    pub(crate) fn finish(self, object: Node<'_>, field: &str, report: &mut Report) -> Option<T> {
        match self {
            Self::Read(value) => Some(value),
            Self::Faulty => None,
            Self::Absent => match T::when_absent() {
                Some(value) => Some(value),
                None => object.fault_at(&camel_case(field), Problem::Missing, report),
            },
        }
    }
}

impl<T: FromWire> FromWire for Vec<T> {
    fn from_wire(node: Node<'_>, report: &mut Report) -> Option<Self> {
        let mut list = Some(Vec::new());
        node.items(report, &mut |item, report| match (T::from_wire(item, report), &mut list) {
            (Some(value), Some(list)) => list.push(value),
            _ => list = None,
        })?;
        list
    }
}

impl<T: FromWire> FromWire for BTreeMap<String, T> {
    fn from_wire(node: Node<'_>, report: &mut Report) -> Option<Self> {
        let mut map = Some(Self::new());
        node.fields(&[], report, &mut |name, value, report| {
            let item = if name.contains('\0') {
                value.fault(Problem::ControlCharacter, report)
            } else {
                T::from_wire(value, report)
            };
            match (item, &mut map) {
                (Some(item), Some(entries)) => {
                    if entries.insert(name.to_owned(), item).is_some() {
                        map = value.fault(Problem::RepeatedField, report);
                    }
                }
                _ => map = None,
            }
            true
        })?;
        map
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

impl FromWire for i64 {
    fn from_wire(node: Node<'_>, report: &mut Report) -> Option<Self> {
        node.integer(Self::MIN, Self::MAX, report)
    }
}

impl FromWire for u32 {
    fn from_wire(node: Node<'_>, report: &mut Report) -> Option<Self> {
        let value = node.integer(0, i64::from(Self::MAX), report)?;
        Self::try_from(value).ok()
    }
}

/// Whether the wire name `wire` is the camel case of the Rust name `rust`. Not inlined: it is
/// asked for every field of every shape, and the browser module should stay small.
#[inline(never)]
pub(crate) fn is_wire_name(rust: &str, wire: &str) -> bool {
    camel_chars(rust).eq(wire.chars())
}

/// The wire name of a name of Rust or Python: `fixed_day` is `fixedDay`.
#[must_use]
pub fn camel_case(rust: &str) -> String {
    camel_chars(rust).collect()
}

fn camel_chars(rust: &str) -> impl Iterator<Item = char> + '_ {
    let mut upper = false;
    // A field named like a keyword of Rust is written `r#where`.
    rust.trim_start_matches("r#").chars().filter_map(move |c| {
        if c == '_' {
            upper = true;
            return None;
        }
        let shown = if upper { c.to_ascii_uppercase() } else { c };
        upper = false;
        Some(shown)
    })
}
