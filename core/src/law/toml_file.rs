//! A law file of the user's own as TOML, in the form of the files in `core/law`.

use toml::{Table, Value};

use super::LawFile;
use crate::error::{Error, Problem};
use crate::wire::{Json, decode};

impl LawFile {
    /// Reads a law file (lagfil) in the form of the built-in ones: `key`, `title`, `title_en`,
    /// `unit`, `keyed_by` and for each `[[value]]` `from`, `until`, `value`, `comparison`, `source`
    /// and `replaces`. Neither `confidence` nor `checked`: a value of the user's own is always
    /// shown as unverified.
    ///
    /// ```
    /// use anbud::law::{LawBook, LawFile};
    ///
    /// let file = LawFile::from_toml(
    ///     r#"
    /// key      = "own.reporting_days"
    /// title    = "Rapporteringstid"
    /// title_en = "Reporting time"
    /// unit     = "calendar_days"
    ///
    /// [[value]]
    /// from   = 2026-01-01
    /// value  = "30"
    /// source = { note = "section 7 of our agreement" }
    /// "#,
    /// )?;
    /// let law = LawBook::with_files(vec![file])?;
    /// assert_eq!(law.value_on("own.reporting_days", "2026-05-01".parse()?)?.value, "30");
    ///
    /// let error = LawFile::from_toml("key = \"own.days\"\nunit = \"hours\"").unwrap_err();
    /// assert_eq!((error.code().as_str(), error.path()), ("input.invalid", "value"));
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    ///
    /// # Errors
    /// As reading the JSON form, with the names of TOML in the paths; `input.invalid` at line
    /// and column where the text is no TOML.
    pub fn from_toml(text: &str) -> Result<Self, Error> {
        let text = Json::without_mark(text);
        Json::within_size(text)?;
        let table: Table = text.parse().map_err(|error| not_toml(text, &error))?;
        let tree = object(table, "")?;
        decode::whole(&tree, "").map_err(|error| named_as_in_toml(&error))
    }
}

fn not_toml(text: &str, error: &toml::de::Error) -> Error {
    let start = error.span().map_or(0, |span| span.start);
    let before = text.get(..start).unwrap_or(text);
    let line = before.matches('\n').count().saturating_add(1);
    let last = before.rsplit('\n').next().unwrap_or_default();
    let column = last.chars().count().saturating_add(1);
    Problem::NotToml { line, column }.into()
}

fn object(table: Table, path: &str) -> Result<Json, Error> {
    let mut fields = Vec::new();
    for (name, value) in table {
        let path = if path.is_empty() { name.clone() } else { [path, ".", &name].concat() };
        // A name of the JSON form would else be read as if TOML had it.
        if let Some((_, own)) = NAMES.iter().find(|(json, _)| *json == name) {
            let known = vec![(*own).to_owned()];
            return Err(Error::new(Problem::UnknownField { name, known }).at(path));
        }
        let of_json = NAMES.iter().find(|(_, toml)| *toml == name);
        let known = of_json.map_or_else(|| name.clone(), |(json, _)| (*json).to_owned());
        fields.push((known, tree(value, &path)?));
    }
    Ok(Json::Object(fields))
}

fn tree(value: Value, path: &str) -> Result<Json, Error> {
    Ok(match value {
        Value::String(text) => Json::Text(text),
        Value::Integer(number) => Json::Integer(number),
        Value::Float(number) => Json::Number(number.to_string()),
        Value::Boolean(truth) => Json::Truth(truth),
        Value::Datetime(date) => Json::Text(date.to_string()),
        Value::Table(table) => object(table, path)?,
        Value::Array(items) => {
            let item = |(index, item)| tree(item, &format!("{path}[{index}]"));
            Json::List(items.into_iter().enumerate().map(item).collect::<Result<_, _>>()?)
        }
    })
}

/// The names of the JSON form, as TOML writes them.
const NAMES: [(&str, &str); 3] =
    [("titleEn", "title_en"), ("keyedBy", "keyed_by"), ("amendedBy", "amended_by")];

fn in_toml(name: &str) -> String {
    NAMES.iter().fold(name.to_owned(), |text, (json, toml)| text.replace(json, toml))
}

fn named_as_in_toml(error: &Error) -> Error {
    let problem = match error.problem().clone() {
        Problem::UnknownField { name, known } => Problem::UnknownField {
            name: in_toml(&name),
            known: known.iter().map(|name| in_toml(name)).collect(),
        },
        other => other,
    };
    let renamed = Error::new(problem).at(in_toml(error.path()));
    match error.value() {
        Some(given) => renamed.given(given),
        None => renamed,
    }
}
