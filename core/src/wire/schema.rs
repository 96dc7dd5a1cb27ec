//! The JSON Schema of the contract, written from the types that read it.
//!
//! A trait of our own: what is ready-made describes an absent field as `null`, which the contract
//! refuses, sorts the fields, and has a form of its own for the decimals of another crate.

use std::collections::BTreeMap;
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

    fn schema(all: &mut Definitions) -> Json;
}

/// The named types, in the order of their names.
#[derive(Default)]
pub(crate) struct Definitions(BTreeMap<&'static str, Json>);

impl Definitions {
    /// A reference to a named type, which is described the first time; else the type in place.
    pub(crate) fn of<T: Described>(&mut self) -> Json {
        if T::NAME.is_empty() {
            return T::schema(self);
        }
        if !self.0.contains_key(T::NAME) {
            // Its place is taken first, so that a type that holds itself ends.
            self.0.insert(T::NAME, Json::Null);
            let schema = T::schema(self);
            self.0.insert(T::NAME, schema);
        }
        reference(T::NAME)
    }

    pub(crate) fn into_json(self) -> Json {
        object(self.0)
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

fn reference(name: &str) -> Json {
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
    paragraphs.join("\n\n")
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

/// An object with listed fields and no other.
pub(crate) struct Shape {
    doc: String,
    properties: Vec<(String, Json)>,
    required: Vec<Json>,
    rules: Vec<Json>,
}

impl Shape {
    pub(crate) fn new(doc: &str) -> Self {
        Self {
            doc: doc.to_owned(),
            properties: Vec::new(),
            required: Vec::new(),
            rules: Vec::new(),
        }
    }

    /// A field, by its name in Rust, that may be absent.
    pub(crate) fn field<T: Described>(self, name: &str, doc: &str, all: &mut Definitions) -> Self {
        let schema = all.of::<T>();
        self.property(name, doc, schema)
    }

    pub(crate) fn property(mut self, name: &str, doc: &str, schema: Json) -> Self {
        self.properties.push((camel_case(name), described(doc, schema)));
        self
    }

    /// A field whose type is told by how it is reached; required unless it is an option.
    pub(crate) fn part<S, T: Described>(
        self,
        name: &str,
        _: fn(&S) -> &T,
        all: &mut Definitions,
    ) -> Self {
        let shape = self.field::<T>(name, "", all);
        if T::OPTIONAL { shape } else { shape.required(&camel_case(name)) }
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
        described(&self.doc, object(fields))
    }
}

impl<T: Described> Described for Option<T> {
    const NAME: &'static str = T::NAME;
    const OPTIONAL: bool = true;

    fn schema(all: &mut Definitions) -> Json {
        T::schema(all)
    }
}

impl<T: Described> Described for Vec<T> {
    const NAME: &'static str = "";

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

    fn schema(_: &mut Definitions) -> Json {
        object([("type", text("boolean"))])
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
    use super::{Definitions, Shape, description, words};

    fn shown(schema: &super::Json) -> String {
        serde_json::to_string(schema).unwrap()
    }

    #[test]
    fn a_description_is_what_stands_before_the_first_example() {
        let doc =
            " First line (första raden)\n goes on.\n\n\n Second.\n\n ```\n let x = 1;\n ```\n";
        assert_eq!(description(doc), "First line (första raden) goes on.\n\nSecond.");
        assert_eq!(description(""), "");
    }

    #[test]
    fn a_shape_holds_its_fields_in_order_by_their_wire_names_and_no_other() {
        let mut all = Definitions::default();
        let shape = Shape::new(" A shape.\n")
            .field::<bool>("z_last_day", " When.\n", &mut all)
            .field::<Vec<String>>("r#where", "", &mut all)
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
        assert_eq!(shown(&all.into_json()).matches(r#""pattern""#).count(), 1);
    }

    #[test]
    fn a_word_stands_with_its_meaning() {
        let schema = shown(&words(" Way (väg).\n", &[("left", " To the left.\n"), ("right", "")]));
        assert!(schema.contains(r"Way (väg).\n\n- `left`: To the left.\n- `right`: "), "{schema}");
        assert!(schema.ends_with(r#""enum":["left","right"]}"#), "{schema}");
    }
}
