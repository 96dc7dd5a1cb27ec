//! The types of the contract for TypeScript.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{entries, referred, short, topics};

/// What a type is called in JavaScript, where that is not the core's name.
const NAMES: &[(&str, &str)] = &[
    ("Action", "PlanAction"),
    ("Adjustment", "AdjustmentClause"),
    ("Assumptions", "TimetableAssumptions"),
    ("BeforeAnswer", "LatestDay"),
    ("BudgetReportAnswer", "BudgetReport"),
    ("ChangeAnswer", "ContractChanges"),
    ("Day", "IsoDate"),
    ("DeadlineAnswer", "Deadline"),
    ("Decimal", "DecimalString"),
    ("Envelope", "WithLawBook"),
    ("Event", "DossierEvent"),
    ("FeeAnswer", "Fee"),
    ("HoursAnswer", "HourDeadline"),
    ("Instant", "IsoInstant"),
    ("LawValue", "LawParameter"),
    ("NoticeBy", "PartyToNotice"),
    ("NoticeLength", "NoticeSpan"),
    ("NoticeUnknown", "Unsettled"),
    ("NumberCheck", "OrganisationCheck"),
    ("PenaltyAnswer", "PenaltyDue"),
    ("PriceAnswer", "AdjustedPrice"),
    ("Rational", "Score"),
    ("Status", "DossierStatus"),
    ("Step", "NoticeStep"),
    ("Text", "Bilingual"),
    ("YearMonth", "IsoMonth"),
];

/// The longest line that a type is written on.
const WIDTH: usize = 100;

fn name_of(core: &str) -> &str {
    NAMES.iter().find(|(own, _)| *own == core).map_or(core, |(_, name)| name)
}

/// The whole file.
pub(super) fn types(contract: &Value) -> String {
    let mut out = "// Generated from core/schema/anbud.schema.json by `make generate`; do not edit.\n\
        //\n\
        // The shapes and the calls of the JSON contract, as plain objects. An absent member means\n\
        // unknown; `null` is never used.\n"
        .to_owned();
    let types = Types { definitions: &contract["$defs"] };
    let mut by_name: BTreeMap<&str, &Value> = BTreeMap::new();
    for (name, schema) in entries(&contract["$defs"]) {
        assert!(by_name.insert(name_of(name), schema).is_none(), "two types are called {name}");
    }
    for (name, schema) in by_name {
        out.push('\n');
        out.push_str(&types.definition(name, schema));
    }
    out.push_str(&calls(contract));
    out
}

/// The list of calls, and the functions that make them, by their topics.
fn calls(contract: &Value) -> String {
    let mut out = "\n/** Every call by its name: what it takes and what it gives. */\n\
        export interface Calls {\n"
        .to_owned();
    for (name, call) in entries(&contract["calls"]) {
        let side = |side: &str| name_of(referred(&call[side]).expect("a type")).to_owned();
        out.push_str(&comment(call["description"].as_str(), "  "));
        let (question, answer) = (side("question"), side("answer"));
        out.push_str(&format!(
            "  \"{name}\": {{ input: {question} & WithLawBook; result: {answer} }};\n"
        ));
    }
    out.push_str(
        "}\n\n/** The name of a call. */\nexport type CallName = keyof Calls;\n\n\
         /** What a call gives; with `stamp: true` the stamp beside it. */\n\
         export type Call<Name extends CallName> = (\n  input: Calls[Name][\"input\"],\n) => \
         Calls[Name][\"result\"] & { stamp?: Stamp };\n",
    );
    for (topic, calls) in topics(contract) {
        if let [(name, call)] = calls.as_slice()
            && short(name).is_none()
        {
            out.push_str(&format!("\n{}", comment(call["description"].as_str(), "")));
            out.push_str(&format!("export const {topic}: Call<\"{name}\">;\n"));
            continue;
        }
        out.push_str(&format!(
            "\n/** The calls of the topic `{topic}`. */\nexport const {topic}: {{\n"
        ));
        for (name, call) in calls {
            let short = short(name).expect("a name within its topic");
            out.push_str(&comment(call["description"].as_str(), "  "));
            out.push_str(&format!("  readonly {short}: Call<\"{name}\">;\n"));
        }
        out.push_str("};\n");
    }
    out
}

/// A doc comment, its lines at most as wide as the types.
fn comment(text: Option<&str>, indent: &str) -> String {
    let Some(text) = text.filter(|text| !text.is_empty()) else { return String::new() };
    let text = text.replace("*/", "* /");
    if !text.contains('\n') && indent.len() + text.len() + 7 <= WIDTH {
        return format!("{indent}/** {text} */\n");
    }
    let mut out = format!("{indent}/**\n");
    for line in text.lines() {
        let mut row = format!("{indent} *");
        for word in line.split_whitespace() {
            if row.chars().count() + 1 + word.chars().count() > WIDTH {
                out.push_str(&row);
                out.push('\n');
                row = format!("{indent} *");
            }
            row.push(' ');
            row.push_str(word);
        }
        out.push_str(&row);
        out.push('\n');
    }
    out.push_str(&format!("{indent} */\n"));
    out
}

struct Types<'a> {
    definitions: &'a Value,
}

impl Types<'_> {
    fn definition(&self, name: &str, schema: &Value) -> String {
        let about = comment(schema["description"].as_str(), "");
        let plain = schema["properties"].is_object() && choices(schema).is_empty();
        if plain && schema["maxProperties"].is_null() {
            if schema["properties"].as_object().is_some_and(serde_json::Map::is_empty) {
                return format!("{about}export type {name} = Record<never, never>;\n");
            }
            return format!("{about}export interface {name} {}\n", self.object(schema, &[], ""));
        }
        let text = self.of(schema, "");
        let break_ = if text.starts_with('\n') { "" } else { " " };
        format!("{about}export type {name} ={break_}{text};\n")
    }

    /// The type of a schema; one of several forms on lines of their own where they are long.
    fn of(&self, schema: &Value, indent: &str) -> String {
        if let Some(name) = referred(schema) {
            return name_of(name).to_owned();
        }
        if !schema["const"].is_null() {
            return schema["const"].to_string();
        }
        if let Some(words) = schema["enum"].as_array() {
            return union(words.iter().map(Value::to_string).collect(), indent);
        }
        if let Some(forms) = schema["oneOf"].as_array().or(schema["anyOf"].as_array()) {
            let others = |form: &Value| self.members_of_others(form, forms);
            return union(
                forms.iter().map(|form| self.form(form, &others(form), indent)).collect(),
                indent,
            );
        }
        match schema["type"].as_str() {
            Some("string") => "string".to_owned(),
            Some("integer" | "number") => "number".to_owned(),
            Some("boolean") => "boolean".to_owned(),
            Some("array") => {
                let item = self.of(&schema["items"], indent);
                if item.contains(['|', '&', ' ']) {
                    format!("({item})[]")
                } else {
                    format!("{item}[]")
                }
            }
            Some("object") if schema["additionalProperties"].is_object() => {
                format!("Record<string, {}>", self.of(&schema["additionalProperties"], indent))
            }
            Some("object") if schema["properties"].is_object() => self.shape(schema, indent),
            _ => "Record<string, unknown>".to_owned(),
        }
    }

    /// One of several forms, without the members that only the others have.
    fn form(&self, form: &Value, absent: &[&str], indent: &str) -> String {
        let never: Vec<String> = absent.iter().map(|name| format!("{name}?: never")).collect();
        match referred(form) {
            Some(_) if !never.is_empty() => {
                format!("({} & {{ {} }})", self.of(form, indent), never.join("; "))
            }
            _ => self.of(form, indent),
        }
    }

    /// The members of the other forms that this one has not, where nothing else tells them apart.
    fn members_of_others<'a>(&'a self, form: &Value, forms: &'a [Value]) -> Vec<&'a str> {
        let members =
            |form: &Value| referred(form).map(|name| &self.definitions[name]["properties"]);
        let Some(own) = members(form) else { return Vec::new() };
        let mut absent = Vec::new();
        for other in forms {
            let name = referred(other).unwrap_or_default();
            for (member, _) in entries(&self.definitions[name]["properties"]) {
                if own[member].is_null() && !absent.contains(&member.as_str()) {
                    absent.push(member.as_str());
                }
            }
        }
        absent
    }

    /// An object: its members, with those that exclude each other as a choice of forms.
    fn shape(&self, schema: &Value, indent: &str) -> String {
        if schema["maxProperties"] == 1 && schema["minProperties"] == 1 {
            let names: Vec<&String> =
                entries(&schema["properties"]).map(|(name, _)| name).collect();
            let forms = names.iter().map(|name| {
                let mut members =
                    vec![format!("{name}: {}", self.of(&schema["properties"][*name], indent))];
                let others = names.iter().filter(|other| *other != name);
                members.extend(others.map(|other| format!("{other}?: never")));
                format!("{{ {} }}", members.join("; "))
            });
            return union(forms.collect(), indent);
        }
        let choices = choices(schema);
        let chosen: Vec<&str> =
            choices.iter().flat_map(|choice| choice.names.iter().copied()).collect();
        let mut parts = Vec::new();
        if entries(&schema["properties"]).any(|(name, _)| !chosen.contains(&name.as_str()))
            || choices.is_empty()
        {
            parts.push(self.object(schema, &chosen, indent));
        }
        for Choice { names, kind } in &choices {
            let member = |name: &str, mark: &str| {
                format!("{name}{mark}: {}", self.of(&schema["properties"][name], indent))
            };
            let forms = names.iter().map(|name| {
                let own = member(name, if *kind == Kind::AtMost { "?" } else { "" });
                let others = names.iter().filter(|other| *other != name).map(|other| {
                    if *kind == Kind::AtLeast {
                        member(other, "?")
                    } else {
                        format!("{other}?: never")
                    }
                });
                let members: Vec<String> = std::iter::once(own).chain(others).collect();
                format!("{{ {} }}", members.join("; "))
            });
            let forms: Vec<String> = forms.collect();
            if parts.is_empty() && choices.len() == 1 {
                return union(forms, indent);
            }
            let line = format!("({})", forms.join(" | "));
            let fits = indent.len() + line.len() < WIDTH;
            let broken = || {
                format!(
                    "(\n{indent}      | {}\n{indent}    )",
                    forms.join(&format!("\n{indent}      | "))
                )
            };
            parts.push(if fits { line } else { broken() });
        }
        parts.join(&format!(" &\n{indent}  "))
    }

    /// The members of an object, without those that are chosen among.
    fn object(&self, schema: &Value, without: &[&str], indent: &str) -> String {
        let inner = format!("{indent}  ");
        let required: Vec<&str> =
            schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let mut out = "{\n".to_owned();
        for (name, member) in entries(&schema["properties"]) {
            if without.contains(&name.as_str()) {
                continue;
            }
            out.push_str(&comment(member["description"].as_str(), &inner));
            let must = required.contains(&name.as_str()) || member["x-needed"] == true;
            let mark = if must { "" } else { "?" };
            out.push_str(&format!("{inner}{name}{mark}: {};\n", self.of(member, &inner)));
        }
        out.push_str(&format!("{indent}}}"));
        out
    }
}

#[derive(PartialEq)]
enum Kind {
    AtMost,
    Exactly,
    AtLeast,
}

/// Members of which some exclude or require each other.
struct Choice<'a> {
    names: Vec<&'a str>,
    kind: Kind,
}

/// The choices of an object. Members that stand in several of them are left as they are: what
/// they exclude is in their descriptions.
fn choices(schema: &Value) -> Vec<Choice<'_>> {
    let mut found: Vec<Choice<'_>> = Vec::new();
    for rule in schema["allOf"].as_array().into_iter().flatten() {
        let (names, kind): (Vec<&str>, _) = if let Some(pair) = rule["not"]["required"].as_array() {
            (pair.iter().filter_map(Value::as_str).collect(), Kind::AtMost)
        } else if rule["oneOf"].is_array() {
            (required(&rule["oneOf"]), Kind::Exactly)
        } else {
            (required(&rule["anyOf"]), Kind::AtLeast)
        };
        if !names.is_empty() {
            found.push(Choice { names, kind });
        }
    }
    let often = |name: &str| found.iter().filter(|choice| choice.names.contains(&name)).count() > 1;
    let shared: Vec<bool> =
        found.iter().map(|choice| choice.names.iter().any(|name| often(name))).collect();
    let mut shared = shared.into_iter();
    found.retain(|_| !shared.next().unwrap_or_default());
    found
}

/// The members that forms require, one each.
fn required(forms: &Value) -> Vec<&str> {
    let forms = forms.as_array().into_iter().flatten();
    forms.filter_map(|form| form["required"][0].as_str()).collect()
}

/// One of several types, on one line where it fits; a form that is itself one of several gives
/// its own.
fn union(forms: Vec<String>, indent: &str) -> String {
    let before = format!("\n{indent}  | ");
    let forms: Vec<&str> = forms.iter().flat_map(|form| form.split(&before)).collect();
    let forms: Vec<&str> = forms.into_iter().filter(|form| !form.is_empty()).collect();
    let line = forms.join(" | ");
    if !line.contains('\n') && indent.len() + line.len() < WIDTH - 30 {
        return line;
    }
    forms.iter().map(|form| format!("{before}{}", form.replace('\n', "\n    "))).collect()
}
