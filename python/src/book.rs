//! The law book as a handle: read once, asked often.

use anbud::dossier::{Dossier, law_diff};
use anbud::law as core;
use anbud::wire::{Wire, to_json};
use pyo3::prelude::*;

use crate::convert::{Anything, DateLike, TextLike};
use crate::errors::Failure;
use crate::json::{written, written_at};

/// The law values behind `anbud.LawBook`.
#[pyclass(frozen, module = "anbud._native")]
pub(crate) struct Book {
    book: core::LawBook,
    /// What is on top of the built-in values, in one fixed form: the core reads it and does not
    /// write it.
    text: String,
}

impl Book {
    /// The law values themselves.
    pub(crate) const fn law(&self) -> &core::LawBook {
        &self.book
    }

    fn of(text: &str) -> Result<Self, anbud::error::Error> {
        let book = core::LawBook::from_json(text)?;
        let tree: serde_json::Value = serde_json::from_str(text)
            .map_err(|_| crate::errors::at("", anbud::error::Problem::Unwritable))?;
        Ok(Self { book, text: tree.to_string() })
    }
}

#[pymethods]
impl Book {
    /// The built-in values.
    #[new]
    fn new() -> Self {
        Self { book: core::LawBook::built_in(), text: r#"{"values":[]}"#.to_owned() }
    }

    /// The built-in values with what JSON text puts on top.
    #[staticmethod]
    fn from_json(text: TextLike<'_>) -> Result<Self, Failure> {
        Ok(Self::of(&text.json()?)?)
    }

    /// The built-in values with what a `dict` puts on top.
    #[staticmethod]
    fn from_dict(data: Anything<'_>) -> Result<Self, Failure> {
        written(&data.0)?.read(Self::of)
    }

    /// The built-in values with law files as TOML texts on top.
    #[staticmethod]
    fn from_toml(texts: Vec<Anything<'_>>) -> Result<Self, Failure> {
        let mut files = Vec::new();
        for text in texts {
            files.push(core::LawFile::from_toml(&TextLike(text.0).text("")?)?);
        }
        let json = files.iter().map(to_json).collect::<Result<Vec<_>, _>>()?;
        let text = format!(r#"{{"files":[{}]}}"#, json.join(","));
        core::LawBook::with_files(files)?;
        Ok(Self::of(&text)?)
    }

    /// A released book in place of the built-in values.
    #[staticmethod]
    fn released(text: TextLike<'_>) -> Result<Self, Failure> {
        Ok(Self::of(&[r#"{"base":"#, &text.text("")?, "}"].concat())?)
    }

    /// What is on top of the built-in values, as JSON.
    fn to_json(&self) -> &str {
        &self.text
    }

    /// What is recorded, whole, as the text of a released book.
    fn recorded(&self) -> Result<String, Failure> {
        Ok(self.book.recorded()?.canonical()?)
    }

    /// Every key, sorted.
    fn keys(&self) -> Vec<String> {
        self.book.keys()
    }

    /// Every value under a key, in date order, as JSON.
    fn history(&self, key: TextLike<'_>) -> Result<Vec<String>, Failure> {
        let values = self.book.history(&key.text("key")?)?;
        Ok(values.iter().map(to_json).collect::<Result<_, _>>()?)
    }

    /// What differs in another book, and which findings of the dossiers turn, as JSON.
    #[pyo3(signature = (after, dossiers, as_of))]
    fn diff(
        &self,
        after: &Self,
        dossiers: Anything<'_>,
        as_of: Option<DateLike<'_>>,
    ) -> Result<String, Failure> {
        let dossiers = match dossiers.0.is_none() {
            true => Vec::new(),
            false => written_at(&dossiers.0, "dossiers")?
                .read(|text| Vec::<Dossier>::from_json_at(text, "dossiers"))?,
        };
        let as_of = as_of.map(|day| day.day("asOf")).transpose()?;
        Ok(to_json(&law_diff(&self.book, &after.book, &dossiers, as_of)?)?)
    }
}
