//! What the files of words may hold. Everything here is a pure function of the files' texts, so that a test can drive it.
//!
//! The rules stand room by room in `words/rules/`, in the order in which their findings are listed; what facts, codes, paths and
//! fields are called stands in one file each. [`read`] reads and checks them all, against each other and against the contract.

mod contract;
mod sentences;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::{BTreeMap, BTreeSet};

pub(crate) use contract::Shown;

/// The texts of the files, by their names below `words/`.
pub(crate) type Files = BTreeMap<String, String>;

/// Words by key.
pub(crate) type Table = BTreeMap<String, Pair>;

/// A text in both languages.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Pair {
    pub(crate) sv: String,
    pub(crate) en: String,
}

/// Everything that the files say.
#[derive(Debug)]
pub(crate) struct Words {
    /// The rules, in the order in which a call lists its findings.
    pub(crate) rules: Vec<Rule>,
    /// Sentences of several rules.
    pub(crate) shared: Vec<SharedBreach>,
    pub(crate) outcomes: Outcomes,
    pub(crate) facts: BTreeMap<String, Fact>,
    pub(crate) fields: BTreeMap<String, Field>,
    /// How the values of a field are shown, what is tried first standing first.
    pub(crate) shown: BTreeMap<String, Vec<Shown>>,
    pub(crate) paths: Paths,
    pub(crate) phrases: BTreeMap<String, Table>,
    /// The other dictionaries, by the section of their keys.
    pub(crate) dictionaries: BTreeMap<&'static str, Table>,
}

/// A rule: its name, and what is said of it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Rule {
    pub(crate) id: String,
    /// The name of its constant in Rust, where it is not the last part of the id.
    constant: Option<String>,
    pub(crate) name: Pair,
    /// What it is called beside one outcome, where its name is not true of it.
    #[serde(default)]
    pub(crate) name_if: Table,
    /// The words of `outcomes.toml` that its outcomes take.
    pub(crate) heading: Option<String>,
    /// The word of one outcome of this rule alone.
    #[serde(default)]
    pub(crate) outcome: Table,
    /// The sentence of a satisfied finding, with facts in braces.
    pub(crate) holds: Option<Pair>,
    /// The sentences of a breach: the first whose facts are all there is said.
    #[serde(default)]
    pub(crate) breach: Vec<Pair>,
    /// What a breach means to bidder and buyer: the first that fits the finding.
    #[serde(default)]
    pub(crate) fault: Vec<Fault>,
}

impl Rule {
    /// The name of its constant in Rust.
    pub(crate) fn constant(&self) -> String {
        let last = self.id.rsplit('.').next().unwrap_or(&self.id);
        self.constant.clone().unwrap_or_else(|| last.to_uppercase())
    }
}

/// A breach of a rule on bids, by what its facts say.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Fault {
    /// The value of the fact `fault`.
    pub(crate) fault: Option<String>,
    /// The value of the fact `send`.
    pub(crate) send: Option<String>,
    /// A fact that is there.
    pub(crate) has: Option<String>,
    pub(crate) why: Pair,
    pub(crate) todo: Pair,
    /// What the buyer asks for, in a letter, which is Swedish.
    pub(crate) ask: Option<String>,
}

/// A sentence of several rules.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SharedBreach {
    pub(crate) rules: Vec<String>,
    pub(crate) sv: String,
    pub(crate) en: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Room {
    #[serde(default)]
    rule: Vec<Rule>,
    #[serde(default)]
    breach: Vec<SharedBreach>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Outcomes {
    /// The files of `rules/` in order.
    rooms: Vec<String>,
    pub(crate) outcome: Table,
    pub(crate) heading: BTreeMap<String, Table>,
}

/// What a fact is called, and what kind of value it has.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Fact {
    pub(crate) sv: String,
    pub(crate) en: String,
    kind: OneOrMore,
    pub(crate) form: Option<String>,
}

impl Fact {
    /// The kinds of value that it may have.
    pub(crate) fn kinds(&self) -> &[FactKind] {
        match &self.kind {
            OneOrMore::One(kind) => std::slice::from_ref(kind),
            OneOrMore::More(kinds) => kinds,
        }
    }
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum OneOrMore {
    One(FactKind),
    More(Vec<FactKind>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum FactKind {
    Date,
    Instant,
    Money,
    Days,
    Share,
    Count,
    Score,
    YesNo,
    Text,
    Code,
    Steps,
    Party,
    Parties,
    Length,
    Euro,
    Act,
    Bilingual,
    Path,
    Paths,
    Unstated,
}

/// What a field is called in a report.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Field {
    pub(crate) sv: String,
    pub(crate) en: String,
    /// How it is shown, where its type in the contract does not say so.
    shown: Option<Shown>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Paths {
    /// Where a part lies in a larger input, and the root of its paths in the list.
    pub(crate) parts: Vec<(String, String)>,
    pub(crate) path: Table,
}

/// The dictionaries that are no more than keys and words, with the file of each.
const DICTIONARIES: [(&str, &str); 5] = [
    ("code", "codes.toml"),
    ("question", "questions.toml"),
    ("reason", "reasons.toml"),
    ("unchecked", "unchecked.toml"),
    ("unstated", "unstated.toml"),
];

/// What a finding is shown as, which its words are picked by.
pub(crate) const STANDINGS: [&str; 7] = [
    "satisfied",
    "satisfiedAsStated",
    "breached",
    "notApplicable",
    "notStated",
    "needsJudgement",
    "unknown",
];

/// Reads the files and checks them against each other and against the contract, the text of its JSON Schema.
pub(crate) fn read(files: &Files, schema: &str) -> Result<Words, String> {
    let outcomes: Outcomes = parse(files, "outcomes.toml")?;
    let mut rules = Vec::new();
    let mut shared = Vec::new();
    for room in &outcomes.rooms {
        let room: Room = parse(files, &format!("rules/{room}.toml"))?;
        rules.extend(room.rule);
        shared.extend(room.breach);
    }
    for name in files.keys().filter_map(|name| name.strip_prefix("rules/")) {
        let room = name.trim_end_matches(".toml");
        if !outcomes.rooms.iter().any(|listed| listed == room) {
            return Err(format!("rules/{name}: name the room in `rooms` of outcomes.toml"));
        }
    }
    let mut dictionaries = BTreeMap::new();
    for (section, file) in DICTIONARIES {
        dictionaries.insert(section, parse::<Table>(files, file)?);
    }
    let fields: BTreeMap<String, Field> = parse(files, "fields.toml")?;
    let stated = fields.iter().map(|(name, field)| (name.as_str(), field.shown)).collect();
    let codes = dictionaries.get("code").map(|codes| codes.keys().map(String::as_str).collect());
    let shown = contract::check(schema, &stated, &codes.unwrap_or_default())?;
    let words = Words {
        rules,
        shared,
        outcomes,
        facts: parse(files, "facts.toml")?,
        fields,
        shown,
        paths: parse(files, "paths.toml")?,
        phrases: parse(files, "phrases.toml")?,
        dictionaries,
    };
    check_rules(&words)?;
    check_facts(&words)?;
    sentences::check(&words)?;
    Ok(words)
}

fn parse<T: DeserializeOwned>(files: &Files, name: &str) -> Result<T, String> {
    let text = files.get(name).ok_or_else(|| format!("{name}: the file is missing"))?;
    toml::from_str(text).map_err(|error| format!("{name}: {error}"))
}

fn check_rules(words: &Words) -> Result<(), String> {
    let (mut ids, mut constants) = (BTreeSet::new(), BTreeMap::new());
    for rule in &words.rules {
        let id = rule.id.as_str();
        if !ids.insert(id) {
            return Err(format!("`{id}`: the id is given to two rules"));
        }
        if let Some(other) = constants.insert(rule.constant(), id) {
            return Err(format!(
                "`{id}`: its constant has the name of that of `{other}`; give it another by `constant`"
            ));
        }
        if let Some(heading) = &rule.heading
            && !words.outcomes.heading.contains_key(heading)
        {
            return Err(format!("`{id}`: outcomes.toml has no heading `{heading}`"));
        }
        for standing in rule.name_if.keys().chain(rule.outcome.keys()) {
            if !STANDINGS.contains(&standing.as_str()) {
                return Err(format!("`{id}`: `{standing}` is no outcome"));
            }
        }
    }
    for breach in &words.shared {
        if let Some(id) = breach.rules.iter().find(|id| !ids.contains(id.as_str())) {
            return Err(format!("`{id}`: a sentence names a rule that has no block"));
        }
    }
    let known: Vec<&str> = words.outcomes.outcome.keys().map(String::as_str).collect();
    if let Some(standing) = STANDINGS.iter().find(|standing| !known.contains(standing)) {
        return Err(format!("outcomes.toml: `{standing}` has no word"));
    }
    let headings = words.outcomes.heading.values().flat_map(Table::keys);
    if let Some(unknown) =
        words.outcomes.outcome.keys().chain(headings).find(|key| !STANDINGS.contains(&key.as_str()))
    {
        return Err(format!("outcomes.toml: `{unknown}` is no outcome"));
    }
    Ok(())
}

/// A form is asked for by a fact that has codes, and every form in the dictionary is asked for.
fn check_facts(words: &Words) -> Result<(), String> {
    let none = Table::new();
    let codes = words.dictionaries.get("code").unwrap_or(&none);
    let forms: BTreeSet<&str> =
        codes.keys().filter_map(|code| code.split_once('.')).map(|(_, form)| form).collect();
    let mut asked = BTreeSet::from(["definite"]);
    for (name, fact) in &words.facts {
        let Some(form) = &fact.form else { continue };
        if !fact.kinds().iter().any(|kind| matches!(kind, FactKind::Code | FactKind::Bilingual)) {
            return Err(format!("facts.toml: `{name}`: only a code has a form"));
        }
        if !forms.contains(form.as_str()) {
            return Err(format!("facts.toml: `{name}`: no code has the form `{form}`"));
        }
        asked.insert(form.as_str());
    }
    match forms.difference(&asked).next() {
        Some(form) => Err(format!("codes.toml: no fact asks for the form `{form}`")),
        None => Ok(()),
    }
}
