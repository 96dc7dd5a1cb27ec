//! The JSON Schema of the contract, written from the types that read it.
//!
//! A trait of our own: what is ready-made describes an absent field as `null`, which the contract
//! refuses, sorts the fields, and has a form of its own for the decimals of another crate.

use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroU32;

use rust_decimal::Decimal;

use super::name::camel_case;
use super::{Extensions, Json};

/// A type that the schema describes.
pub(crate) trait Described {
    /// Its name under `$defs`; empty where it is described in place.
    const NAME: &'static str;

    /// Whether a field of this type may be absent.
    const OPTIONAL: bool = false;

    /// What an absent field means where one is left out when it is empty.
    const EMPTY: Json = Json::Null;

    fn schema(all: &mut Definitions) -> Json;

    /// The type in Rust.
    fn in_rust() -> &'static str {
        std::any::type_name::<Self>()
    }
}

/// The named types, in the order of their names.
#[derive(Default)]
pub(crate) struct Definitions {
    schemas: BTreeMap<&'static str, Json>,
    in_rust: BTreeMap<&'static str, &'static str>,
    /// Two types in Rust have one name.
    pub(crate) clash: bool,
}

impl Definitions {
    /// A reference to a named type, which is described the first time; else the type in place.
    pub(crate) fn of<T: Described>(&mut self) -> Json {
        if T::NAME.is_empty() {
            return T::schema(self);
        }
        self.clash |= *self.in_rust.entry(T::NAME).or_insert_with(T::in_rust) != T::in_rust();
        if !self.schemas.contains_key(T::NAME) {
            // Its place is taken first, so that a type that holds itself ends.
            self.schemas.insert(T::NAME, Json::Null);
            let schema = T::schema(self);
            self.schemas.insert(T::NAME, schema);
        }
        reference(T::NAME)
    }

    /// The definitions, each with the side on which it occurs: `input`, `output` or `both`.
    /// `answers` is a schema that refers to every answer, `inputs` one that refers to all that
    /// can be read.
    pub(crate) fn into_json(mut self, inputs: &Json, answers: &Json) -> Json {
        let (read, written) = (self.reached(inputs), self.reached(answers));
        for (name, schema) in &mut self.schemas {
            let side = match (read.contains(name), written.contains(name)) {
                (_, false) => "input",
                (false, true) => "output",
                (true, true) => "both",
            };
            if let Json::Object(fields) = schema {
                // Beside the description, which stands first.
                fields.insert(fields.len().min(1), ("x-side".to_owned(), text(side)));
            }
        }
        object(self.schemas)
    }

    /// The names of the definitions that a schema refers to, and that those refer to.
    fn reached(&self, from: &Json) -> BTreeSet<&'static str> {
        let mut reached = BTreeSet::new();
        let mut open = vec![from];
        while let Some(schema) = open.pop() {
            match schema {
                Json::List(items) => open.extend(items),
                Json::Object(fields) => {
                    open.extend(fields.iter().map(|(_, value)| value));
                    let name = schema.field("$ref").and_then(referred);
                    if let Some((name, schema)) =
                        name.and_then(|name| self.schemas.get_key_value(name))
                        && reached.insert(*name)
                    {
                        open.push(schema);
                    }
                }
                _ => {}
            }
        }
        reached
    }
}

/// The name that a reference refers to.
fn referred(reference: &Json) -> Option<&str> {
    match reference {
        Json::Text(text) => text.strip_prefix("#/$defs/"),
        _ => None,
    }
}

pub(crate) fn text(text: impl Into<String>) -> Json {
    Json::Text(text.into())
}

pub(crate) fn list(items: impl IntoIterator<Item = Json>) -> Json {
    Json::List(items.into_iter().collect())
}

pub(crate) fn object<'a>(fields: impl IntoIterator<Item = (&'a str, Json)>) -> Json {
    Json::Object(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

pub(crate) fn reference(name: &str) -> Json {
    object([("$ref", text(format!("#/$defs/{name}")))])
}

fn constant(word: &str) -> Json {
    object([("const", text(word))])
}

/// A whole number within inclusive bounds.
pub(crate) fn integer(min: i64, max: i64) -> Json {
    object([
        ("type", text("integer")),
        ("minimum", Json::Integer(min)),
        ("maximum", Json::Integer(max)),
    ])
}

/// The paragraphs of a doc comment up to its first example.
fn description(doc: &str) -> String {
    let lines = doc.lines().map(str::trim).take_while(|line| !line.starts_with("```"));
    let mut paragraphs = vec![String::new()];
    for line in lines {
        match paragraphs.last_mut() {
            Some(last) if line.is_empty() == last.is_empty() && line.is_empty() => {}
            Some(last) if !line.is_empty() && last.is_empty() => last.push_str(line),
            Some(last) if !line.is_empty() => {
                last.push(' ');
                last.push_str(line);
            }
            _ => paragraphs.push(String::new()),
        }
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    without_links(&paragraphs.join("\n\n"))
}

/// A text without the links of a doc comment: ``[`Term`]`` is `` `Term` ``, and `[a term](Term)` is
/// `a term`.
fn without_links(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, linked)) = rest.split_once('[') {
        plain.push_str(before);
        let Some((words, after)) = linked.split_once(']') else {
            plain.push('[');
            rest = linked;
            continue;
        };
        let target = after.strip_prefix('(').and_then(|target| target.split_once(')'));
        rest = match target {
            Some((_, after)) => after,
            None => after,
        };
        if target.is_some() || words.starts_with('`') {
            plain.push_str(words);
        } else {
            plain.push('[');
            plain.push_str(words);
            plain.push(']');
        }
    }
    plain + rest
}

/// A schema with its description first, where there is one.
fn described(doc: &str, schema: Json) -> Json {
    let doc = description(doc);
    match schema {
        Json::Object(mut fields) if !doc.is_empty() => {
            fields.insert(0, ("description".to_owned(), text(doc)));
            Json::Object(fields)
        }
        other => other,
    }
}

/// Exactly one of several forms.
pub(crate) fn one_of(doc: &str, forms: impl IntoIterator<Item = Json>) -> Json {
    described(doc, object([("oneOf", list(forms))]))
}

/// One or more of several forms, which may overlap.
pub(crate) fn any_of(doc: &str, forms: impl IntoIterator<Item = Json>) -> Json {
    described(doc, object([("anyOf", list(forms))]))
}

/// A closed list of words, each with what it means.
pub(crate) fn words(doc: &str, words: &[(&str, &str)]) -> Json {
    let mut about = description(doc);
    if !about.is_empty() {
        about.push('\n');
    }
    for (word, doc) in words {
        about.push_str(&format!("\n- `{word}`: {}", description(doc)));
    }
    object([
        ("description", text(about)),
        ("type", text("string")),
        ("enum", list(words.iter().map(|(word, _)| text(*word)))),
    ])
}

/// An object with exactly one of its fields.
pub(crate) fn exactly_one<'a>(
    doc: &str,
    fields: impl IntoIterator<Item = (&'a str, Json)>,
) -> Json {
    let mut shape = Shape::new(doc);
    shape.properties = fields.into_iter().map(|(name, own)| (name.to_owned(), own)).collect();
    let one = |name| (name, Json::Integer(1));
    match shape.done() {
        Json::Object(mut fields) => {
            let counts = ["minProperties", "maxProperties"].map(one);
            fields.extend(counts.map(|(name, count)| (name.to_owned(), count)));
            Json::Object(fields)
        }
        other => other,
    }
}

/// What a declaration says of a field in brackets: the name of the mark, and its text if any.
pub(crate) type Mark = (&'static str, &'static str);

/// The schema of a field with what a mark adds to it.
fn marked<T: Described>(schema: Json, (mark, word): &Mark) -> Json {
    let added = match *mark {
        "sparse" => ("default", T::EMPTY),
        "python" => ("x-python", object([("name", text(*word))])),
        "needed" => ("x-needed", Json::Truth(true)),
        // The name on the wire stands already.
        _ => return schema,
    };
    with(schema, added.0, added.1)
}

/// An object with one more field.
fn with(object: Json, name: &str, value: Json) -> Json {
    match object {
        Json::Object(mut fields) => {
            fields.push((name.to_owned(), value));
            Json::Object(fields)
        }
        other => other,
    }
}

/// An object with listed fields and no other.
pub(crate) struct Shape {
    doc: String,
    properties: Vec<(String, Json)>,
    required: Vec<Json>,
    rules: Vec<Json>,
    python: Option<Json>,
}

impl Shape {
    pub(crate) fn new(doc: &str) -> Self {
        Self {
            doc: doc.to_owned(),
            properties: Vec::new(),
            required: Vec::new(),
            rules: Vec::new(),
            python: None,
        }
    }

    /// A field, by its name in Rust, that may be absent.
    pub(crate) fn field<T: Described>(
        self,
        name: &str,
        doc: &str,
        marks: &[Mark],
        all: &mut Definitions,
    ) -> Self {
        let schema = marks.iter().fold(all.of::<T>(), |schema, mark| marked::<T>(schema, mark));
        self.property(name, doc, schema)
    }

    pub(crate) fn property(mut self, name: &str, doc: &str, schema: Json) -> Self {
        self.properties.push((camel_case(name), described(doc, schema)));
        self
    }

    /// A field that is there unless it is an option or left out where it is empty.
    pub(crate) fn part<T: Described>(
        self,
        name: &str,
        doc: &str,
        marks: &[Mark],
        all: &mut Definitions,
    ) -> Self {
        let shape = self.field::<T>(name, doc, marks, all);
        let sparse = marks.iter().any(|(mark, _)| *mark == "sparse");
        if T::OPTIONAL || sparse { shape } else { shape.required(&camel_case(name)) }
    }

    /// Fields of another shape that are written as if they were its own.
    pub(crate) fn parts_of<T: Described>(mut self, names: &[&str], all: &mut Definitions) -> Self {
        let other = T::schema(all);
        for name in names.iter().map(|name| camel_case(name)) {
            let property = other.field("properties").and_then(|fields| fields.field(&name));
            self.properties.extend(property.map(|own| (name.clone(), own.clone())));
            if let Some(Json::List(required)) = other.field("required")
                && required.iter().any(|own| matches!(own, Json::Text(own) if *own == name))
            {
                self = self.required(&name);
            }
        }
        self
    }

    /// What a declaration says of the type in brackets.
    pub(crate) fn marked(mut self, marks: &[Mark]) -> Self {
        let name = marks.iter().find(|(mark, _)| *mark == "python");
        self.python = name.map(|(_, name)| object([("name", text(*name))]));
        self
    }

    /// What is added where something holds.
    pub(crate) fn when(self, holds: bool, add: impl FnOnce(Self) -> Self) -> Self {
        if holds { add(self) } else { self }
    }

    /// A required field that holds this word and no other, by its wire name.
    pub(crate) fn constant(mut self, name: &str, word: &str) -> Self {
        self.properties.retain(|(own, _)| own != name);
        self.properties.insert(0, (name.to_owned(), constant(word)));
        self.required(name)
    }

    /// A required field that is always true, or always false.
    pub(crate) fn truth(mut self, name: &str, doc: &str, value: bool) -> Self {
        let schema = described(doc, object([("const", Json::Truth(value))]));
        self.properties.insert(0, (name.to_owned(), schema));
        self.required(name)
    }

    /// The field must be there; this and what follows takes wire names.
    pub(crate) fn required(mut self, name: &str) -> Self {
        self.required.push(text(name));
        self
    }

    /// Both fields may not stand together.
    pub(crate) fn at_most_one(mut self, one: &str, other: &str) -> Self {
        let both = object([("required", list([text(one), text(other)]))]);
        self.rules.push(object([("not", both)]));
        self
    }

    /// Exactly one of two fields stands.
    pub(crate) fn one_of_two(mut self, one: &str, other: &str) -> Self {
        let forms = [one, other].map(|name| object([("required", list([text(name)]))]));
        self.rules.push(object([("oneOf", list(forms))]));
        self
    }

    /// At least one of three fields stands.
    pub(crate) fn any_of_three(mut self, one: &str, other: &str, third: &str) -> Self {
        let forms = [one, other, third].map(|name| object([("required", list([text(name)]))]));
        self.rules.push(object([("anyOf", list(forms))]));
        self
    }

    /// A field that stands only where another one holds a word.
    pub(crate) fn only_with(mut self, name: &str, other: &str, word: &str) -> Self {
        let there = object([("required", list([text(name)]))]);
        let holds = object([("properties", object([(other, constant(word))]))]);
        self.rules.push(object([("if", there), ("then", holds)]));
        self
    }

    /// A field that is a month where `precision` says so, and otherwise a day.
    pub(crate) fn precise(mut self, name: &str) -> Self {
        let month = object([
            ("properties", object([("precision", constant("month"))])),
            ("required", list([text("precision")])),
        ]);
        let is = |kind| object([("properties", object([(name, reference(kind))]))]);
        self.rules.push(object([("if", month), ("then", is("YearMonth")), ("else", is("Day"))]));
        self
    }

    pub(crate) fn done(self) -> Json {
        let mut fields = vec![
            ("type", text("object")),
            ("properties", Json::Object(self.properties)),
            ("additionalProperties", Json::Truth(false)),
        ];
        if !self.required.is_empty() {
            fields.push(("required", Json::List(self.required)));
        }
        if !self.rules.is_empty() {
            fields.push(("allOf", Json::List(self.rules)));
        }
        fields.extend(self.python.map(|python| ("x-python", python)));
        described(&self.doc, object(fields))
    }
}

impl<T: Described> Described for Option<T> {
    const NAME: &'static str = T::NAME;
    const OPTIONAL: bool = true;

    fn schema(all: &mut Definitions) -> Json {
        T::schema(all)
    }

    fn in_rust() -> &'static str {
        T::in_rust()
    }
}

impl<T: Described> Described for Vec<T> {
    const NAME: &'static str = "";
    const EMPTY: Json = Json::List(Vec::new());

    fn schema(all: &mut Definitions) -> Json {
        object([("type", text("array")), ("items", all.of::<T>())])
    }
}

impl<T: Described> Described for BTreeMap<String, T> {
    const NAME: &'static str = "";

    fn schema(all: &mut Definitions) -> Json {
        object([("type", text("object")), ("additionalProperties", all.of::<T>())])
    }
}

impl Described for String {
    const NAME: &'static str = "";

    fn schema(_: &mut Definitions) -> Json {
        object([("type", text("string"))])
    }
}

impl Described for bool {
    const NAME: &'static str = "";
    const EMPTY: Json = Json::Truth(false);

    fn schema(_: &mut Definitions) -> Json {
        object([("type", text("boolean"))])
    }
}

impl Described for &'static str {
    const NAME: &'static str = "";

    fn schema(all: &mut Definitions) -> Json {
        String::schema(all)
    }
}

impl Described for i32 {
    const NAME: &'static str = "";

    fn schema(_: &mut Definitions) -> Json {
        integer(i64::from(Self::MIN), i64::from(Self::MAX))
    }
}

impl Described for usize {
    const NAME: &'static str = "";

    fn schema(_: &mut Definitions) -> Json {
        object([("type", text("integer")), ("minimum", Json::Integer(0))])
    }
}

impl Described for i64 {
    const NAME: &'static str = "";

    fn schema(_: &mut Definitions) -> Json {
        object([("type", text("integer"))])
    }
}

impl Described for u32 {
    const NAME: &'static str = "";

    fn schema(_: &mut Definitions) -> Json {
        integer(0, i64::from(Self::MAX))
    }
}

impl Described for NonZeroU32 {
    const NAME: &'static str = "";

    fn schema(_: &mut Definitions) -> Json {
        integer(1, i64::from(u32::MAX))
    }
}

super::text_schema! {
    Decimal: "Decimal number (decimaltal) as a text, never a JSON number: at most fifteen digits before the point and six after it.",
    pattern = r"^-?(0|[1-9]\d{0,14})(\.\d{1,6})?$",
    examples = ["0.28", "50", "102.58"]
}

impl Described for Extensions {
    const NAME: &'static str = "Extensions";

    fn schema(_: &mut Definitions) -> Json {
        let about =
            "Data of the user's own (egna uppgifter), kept byte for byte and never looked at.";
        described(about, object([("type", text("object"))]))
    }
}

#[cfg(test)]
mod tests {
    use super::{Definitions, Json, Shape, description, words};

    fn shown(schema: &Json) -> String {
        serde_json::to_string(schema).unwrap()
    }

    #[test]
    fn a_description_is_what_stands_before_the_first_example() {
        let doc =
            " First line (första raden)\n goes on.\n\n\n Second.\n\n ```\n let x = 1;\n ```\n";
        assert_eq!(description(doc), "First line (första raden) goes on.\n\nSecond.");
        assert_eq!(description(""), "");
        let linked = "A [`Term`], [a term](crate::Term) and `[1]`: [x], [y";
        assert_eq!(description(linked), "A `Term`, a term and `[1]`: [x], [y");
    }

    #[test]
    fn a_shape_holds_its_fields_in_order_by_their_wire_names_and_no_other() {
        let mut all = Definitions::default();
        let shape = Shape::new(" A shape.\n")
            .field::<bool>("z_last_day", " When.\n", &[], &mut all)
            .field::<Vec<String>>("r#where", "", &[], &mut all)
            .required("where")
            .done();
        assert_eq!(
            shown(&shape),
            r#"{"description":"A shape.","type":"object","properties":{"zLastDay":{"description":"When.","type":"boolean"},"where":{"type":"array","items":{"type":"string"}}},"additionalProperties":false,"required":["where"]}"#
        );
    }

    #[test]
    fn a_named_type_is_described_once_and_referred_to() {
        let mut all = Definitions::default();
        let first = shown(&all.of::<rust_decimal::Decimal>());
        assert_eq!(first, r##"{"$ref":"#/$defs/Decimal"}"##);
        assert_eq!(shown(&all.of::<Option<rust_decimal::Decimal>>()), first);
        assert_eq!(
            shown(&all.into_json(&Json::Null, &Json::Null)).matches(r#""pattern""#).count(),
            1
        );
    }

    #[test]
    fn a_word_stands_with_its_meaning() {
        let schema = shown(&words(" Way (väg).\n", &[("left", " To the left.\n"), ("right", "")]));
        assert!(schema.contains(r"Way (väg).\n\n- `left`: To the left.\n- `right`: "), "{schema}");
        assert!(schema.ends_with(r#""enum":["left","right"]}"#), "{schema}");
    }
}
