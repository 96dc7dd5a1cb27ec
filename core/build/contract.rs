//! The fields of a dossier as the contract has them: what each is called, and how its values are shown.

use serde::Deserialize;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// How the value of a field is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Shown {
    /// An amount of kronor.
    Money,
    /// A share of one.
    Share,
    /// A time with a clock.
    Instant,
    /// A figure that is a share or a count.
    Measure,
    /// The id of a party.
    Party,
    /// The id of a source.
    Source,
    /// A sign of a procurement.
    Indicator,
    /// A code.
    Code,
    /// As it is.
    Number,
}

/// Refuses a field of the contract without a label, a label without a field and a code without words, and answers how the
/// values of each field are shown.
pub(super) fn check(
    schema: &str,
    labels: &BTreeMap<&str, Option<Shown>>,
    codes: &BTreeSet<&str>,
) -> Result<BTreeMap<String, Vec<Shown>>, String> {
    let schema: Value = serde_json::from_str(schema).map_err(|error| format!("schema: {error}"))?;
    let fields = fields(&schema)?;
    if let Some(name) = labels.keys().find(|name| !fields.contains_key(**name)) {
        return Err(format!("fields.toml: `{name}` is no field of the contract"));
    }
    let mut shown = BTreeMap::new();
    for (name, types) in fields {
        let Some(stated) = labels.get(name.as_str()) else {
            return Err(format!("fields.toml: the field `{name}` of the contract has no label"));
        };
        if *stated != Some(Shown::Indicator)
            && let Some(code) = types.codes.iter().find(|code| !codes.contains(code.as_str()))
        {
            return Err(format!(
                "codes.toml: the code `{code}` of the field `{name}` has no words"
            ));
        }
        let mut forms = types.shown();
        match stated {
            Some(Shown::Number) => forms.clear(),
            Some(form) => {
                forms.insert(*form);
            }
            None if forms.contains(&Shown::Money) && forms.contains(&Shown::Share) => {
                return Err(format!(
                    "fields.toml: `{name}` is an amount in one shape and a share in another; say by `shown` how it is shown"
                ));
            }
            None => {}
        }
        if !forms.is_empty() {
            shown.insert(name, forms.into_iter().collect());
        }
    }
    Ok(shown)
}

/// The types of a field in all shapes that have it.
#[derive(Default)]
struct Types {
    names: BTreeSet<String>,
    codes: BTreeSet<String>,
}

impl Types {
    fn shown(&self) -> BTreeSet<Shown> {
        let names = self.names.iter().filter_map(|name| match name.as_str() {
            "Sek" => Some(Shown::Money),
            "Share" | "ChangeShare" => Some(Shown::Share),
            "Instant" => Some(Shown::Instant),
            _ => None,
        });
        names.chain((!self.codes.is_empty()).then_some(Shown::Code)).collect()
    }
}

/// The fields of a dossier at any depth.
fn fields(schema: &Value) -> Result<BTreeMap<String, Types>, String> {
    let root = named(schema).ok_or("schema: the root names no type")?;
    let (mut fields, mut seen) = (BTreeMap::new(), BTreeSet::new());
    let mut open = vec![root];
    while let Some(name) = open.pop() {
        if seen.insert(name.clone()) {
            let shape = definition(schema, &name)?;
            walk(schema, shape, &mut fields, &mut open)?;
        }
    }
    Ok(fields)
}

fn definition<'a>(schema: &'a Value, name: &str) -> Result<&'a Value, String> {
    schema.get("$defs").and_then(|all| all.get(name)).ok_or_else(|| format!("schema: no `{name}`"))
}

fn walk(
    schema: &Value,
    shape: &Value,
    fields: &mut BTreeMap<String, Types>,
    open: &mut Vec<String>,
) -> Result<(), String> {
    open.extend(named(shape));
    match shape {
        Value::Object(parts) => {
            if let Some(Value::Object(properties)) = parts.get("properties") {
                for (name, property) in properties {
                    let types = fields.entry(name.clone()).or_default();
                    // Of a list its items say what is shown.
                    for of in [Some(property), property.get("items")].into_iter().flatten() {
                        types.add(schema, of)?;
                    }
                }
            }
            parts.values().try_for_each(|part| walk(schema, part, fields, open))
        }
        Value::Array(parts) => parts.iter().try_for_each(|part| walk(schema, part, fields, open)),
        _ => Ok(()),
    }
}

impl Types {
    fn add(&mut self, schema: &Value, property: &Value) -> Result<(), String> {
        // The word that tells shapes apart is a code; the version of the contract is none.
        if let Some(Value::String(word)) = property.get("const")
            && word.chars().any(char::is_alphabetic)
        {
            self.codes.insert(word.clone());
        }
        if let Some(name) = named(property) {
            if let Some(Value::Array(words)) = definition(schema, &name)?.get("enum") {
                self.codes.extend(words.iter().filter_map(Value::as_str).map(str::to_owned));
            }
            self.names.insert(name);
        }
        Ok(())
    }
}

/// The type that a shape refers to.
fn named(shape: &Value) -> Option<String> {
    let reference = shape.get("$ref")?.as_str()?;
    reference.strip_prefix("#/$defs/").map(str::to_owned)
}
