//! A released law book: every recorded value through time as data, and its one canonical form.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::book::LawBook;
use super::overlay::{check_key, check_value, shortest};
use super::recorded::Recorded;
use super::stamp::read_to;
use super::value::{Comparison, KeyedBy, LawValue, Source, Unit};
use crate::calendar::Day;
use crate::confidence::Confidence;
use crate::error::{Error, Problem};
use crate::language::Text;
use crate::wire::{Json, Node, Report, input_output, to_json};

input_output! {
    /// Released law book (utgiven lagbok): what a release of the library had recorded of the law,
    /// whole, with the last day on which the text of each act was read.
    ///
    /// The book of each release lies in its packages as one file, `law/book.json`. A later release
    /// judges a case by it: [`LawBook::released`](super::LawBook::released).
    ///
    /// ```
    /// use anbud::law::{LawBook, ReleasedBook};
    /// use anbud::wire::Wire;
    ///
    /// let book = ReleasedBook::from_json(
    ///     r#"{"readTo":{"2016:1145":"2024-06-30"},
    ///         "parameters":[{"key":"lou.standstill_days.electronic","unit":"calendar_days","keyedBy":"notification_sent_on",
    ///           "values":[{"from":"2017-01-01","value":"10","confidence":"high",
    ///                      "source":{"act":"2016:1145","chapter":"20","section":"1"}}]}]}"#,
    /// )?;
    /// let law = LawBook::released(book);
    /// let days = law.value_on("lou.standstill_days.electronic", "2024-05-01".parse()?)?;
    /// assert_eq!((days.value.as_str(), days.overlay), ("10", false));
    /// // What that release did not know stays unknown, though this one knows it.
    /// let error = law.value_on("lou.award_notice_days", "2024-05-01".parse()?).unwrap_err();
    /// assert_eq!(error.code().as_str(), "law.parameter_unknown");
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    #[derive(Debug, Clone, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct ReleasedBook {
        /// The last day on which the text of each act was read, by the act's number.
        pub read_to: BTreeMap<String, Day>,
        /// The keys, sorted, each once.
        pub parameters: Vec<BookParameter>,
    }
    check = ReleasedBook::check,
}

input_output! {
    /// Key (nyckel) of a released law book with its values through time.
    #[derive(Debug, Clone, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct BookParameter {
        /// The key.
        pub key: String,
        /// The key whose values these are, where this is a second name of them.
        pub alias_of: Option<String>,
        /// What it is.
        pub title: Option<Text>,
        /// What a reader must know of the key.
        pub note: Option<String>,
        /// The unit of every value.
        pub unit: Unit,
        /// Which date of a case picks the value.
        pub keyed_by: KeyedBy,
        /// The values in the order of their days; no day has two.
        pub values: Vec<BookValue>,
    }
    check = BookParameter::check,
}

input_output! {
    /// Value (lagvärde) of a released law book.
    #[derive(Debug, Clone, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct BookValue {
        /// First day in force.
        pub from: Day,
        /// Last day in force, inclusive; absent where no end is recorded.
        pub until: Option<Day>,
        /// The value, as short as possible.
        pub value: String,
        /// How an amount or a time is compared with it.
        pub comparison: Option<Comparison>,
        /// How sure it is.
        pub confidence: Confidence,
        /// The share by which a derived amount may differ from the announced one.
        pub tolerance: Option<Decimal>,
        /// Where it stands.
        pub source: Source,
    }
}

impl ReleasedBook {
    fn check(&self, node: Node<'_>, report: &mut Report) -> Option<()> {
        let sorted = self.parameters.windows(2).position(|pair| match pair {
            [one, next] => one.key >= next.key,
            _ => false,
        });
        match sorted {
            None => Some(()),
            Some(place) => {
                let at = format!("parameters[{}].key", place.saturating_add(1));
                node.fault_at(&at, Problem::BookOrder, report)
            }
        }
    }

    /// What is recorded under a key.
    pub(super) fn find(&self, key: &str) -> Option<&BookParameter> {
        let place = self.parameters.binary_search_by(|own| own.key.as_str().cmp(key)).ok()?;
        self.parameters.get(place)
    }

    /// One of its values as an answer gives it.
    pub(super) fn value(&self, parameter: &BookParameter, own: &BookValue) -> LawValue {
        LawValue {
            value: own.value.clone(),
            unit: parameter.unit,
            from: own.from,
            until: own.until,
            comparison: own.comparison,
            confidence: own.confidence,
            source: own.source.clone(),
            key: parameter.key.clone(),
            title: parameter.title.clone(),
            keyed_by: Some(parameter.keyed_by),
            overlay: false,
            tolerance: own.tolerance,
            read_to: own.source.act.as_ref().and_then(|act| self.read_to.get(act)).copied(),
        }
    }

    /// The canonical form (kanonisk form): compact JSON whose fields stand in the order of their
    /// names, the keys in theirs. Its SHA-256 names the book; `law/book.json` holds nothing else.
    ///
    /// `jq -cS . law/book.json` writes the same, and a line end.
    ///
    /// # Errors
    /// None today; a book that could not be written would be told of here.
    pub fn canonical(&self) -> Result<String, Error> {
        canonical(&to_json(self)?)
    }
}

impl LawBook {
    /// What is recorded, whole, as the book of a release: what `law/book.json` holds where the
    /// values are the built-in ones. The user's own values are not in it.
    ///
    /// ```
    /// use anbud::law::LawBook;
    ///
    /// let book = LawBook::built_in().recorded()?;
    /// // A book that is read again is the same book.
    /// assert_eq!(LawBook::released(book.clone()).recorded()?, book);
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    ///
    /// # Errors
    /// None today; a recorded value that cannot be read would be told of here.
    pub fn recorded(&self) -> Result<ReleasedBook, Error> {
        if let Some(book) = self.base() {
            return Ok(book.clone());
        }
        let mut parameters = Vec::new();
        for own in Recorded::all(None) {
            let values = own.values()?.into_iter().map(|mut value| {
                own.describe(&mut value);
                BookValue {
                    from: value.from,
                    until: value.until,
                    value: value.value,
                    comparison: value.comparison,
                    confidence: value.confidence,
                    tolerance: value.tolerance,
                    source: value.source,
                }
            });
            parameters.push(BookParameter {
                key: own.key().to_owned(),
                alias_of: own.alias_of().map(str::to_owned),
                title: own.title(),
                note: own.note().map(str::to_owned),
                unit: own.unit(),
                keyed_by: own.keyed_by(),
                values: values.collect(),
            });
        }
        Ok(ReleasedBook { read_to: read_to(None)?, parameters })
    }
}

impl BookParameter {
    fn check(&self, node: Node<'_>, report: &mut Report) -> Option<()> {
        check_key(&self.key, node, report)?;
        if self.values.is_empty() {
            return node.fault_at("values", Problem::Missing, report);
        }
        node.with_field("values", |list| {
            let mut before: Option<&BookValue> = None;
            for (own, node) in self.values.iter().zip(list.items_of()) {
                let days = (own.from, own.until);
                check_value(self.unit, days, &own.value, &own.source, node, report)?;
                if shortest(self.unit, &own.value).ok().as_ref() != Some(&own.value) {
                    return node.fault_at("value", Problem::BookValueForm, report);
                }
                let apart = |one: &BookValue| one.until.is_some_and(|last| last < own.from);
                if !before.is_none_or(apart) {
                    return node.fault_at("from", Problem::BookOrder, report);
                }
                before = Some(own);
            }
            Some(())
        })?
    }
}

/// JSON with the fields of every object in the order of their names.
pub(super) fn canonical(json: &str) -> Result<String, Error> {
    let mut tree = Json::parse(json)?;
    sort(&mut tree);
    serde_json::to_string(&tree).map_err(|_| Problem::Unwritable.into())
}

fn sort(tree: &mut Json) {
    match tree {
        Json::Object(fields) => {
            fields.sort_by(|one, other| one.0.cmp(&other.0));
            fields.iter_mut().for_each(|(_, value)| sort(value));
        }
        Json::List(items) => items.iter_mut().for_each(sort),
        _ => {}
    }
}
