//! What is on the page: acts, their topics, the keys of a topic, and the lines of a key.

use crate::calendar::Day;
use crate::language::Text;
use crate::law::LawRow;

/// The keys that begin with one word.
#[derive(Debug, Clone)]
pub(super) struct Act {
    pub(super) id: String,
    pub(super) title: Text,
    pub(super) topics: Vec<Topic>,
}

#[derive(Debug, Clone)]
pub(super) struct Topic {
    pub(super) title: Text,
    pub(super) keys: Vec<Key>,
}

/// A key with its second names and its values through time.
#[derive(Debug, Clone)]
pub(super) struct Key {
    pub(super) key: String,
    pub(super) title: Text,
    pub(super) aliases: Vec<String>,
    pub(super) keyed_by: Option<Text>,
    pub(super) note: Option<String>,
    pub(super) lines: Vec<Line>,
}

#[derive(Debug, Clone)]
pub(super) enum Line {
    Value(Box<LawRow>),
    /// Nothing is recorded from the first day through the last, or from then on.
    Gap(Day, Option<Day>),
}

/// The address of the source, where it is one of the web: another scheme could run what an
/// overlay says.
pub(super) fn web_address(row: &LawRow) -> Option<&str> {
    let url = row.url.as_deref()?;
    (url.starts_with("https://") || url.starts_with("http://")).then_some(url)
}

/// The first word of a key, and what it stands for, in the order of the page.
const ACTS: [(&str, &str, &str); 12] = [
    ("lou", "Lagen om offentlig upphandling, LOU (2016:1145)", "The Public Procurement Act"),
    (
        "lou2007",
        "Den äldre lagen om offentlig upphandling (2007:1091)",
        "The Public Procurement Act of 2007",
    ),
    (
        "luf",
        "Lagen om upphandling inom försörjningssektorerna, LUF (2016:1146), och dess föregångare",
        "The Utilities Procurement Act and the one before it",
    ),
    (
        "luk",
        "Lagen om upphandling av koncessioner, LUK (2016:1147)",
        "The Concessions Procurement Act",
    ),
    (
        "lufs",
        "Lagen om upphandling på försvars- och säkerhetsområdet, LUFS (2011:1029)",
        "The Defence and Security Procurement Act",
    ),
    ("lov", "Lagen om valfrihetssystem, LOV (2008:962)", "The Act on Freedom of Choice"),
    ("kl", "Kommunallagen (2017:725)", "The Local Government Act"),
    ("fl", "Förvaltningslagen (2017:900)", "The Administrative Procedure Act"),
    ("osl", "Offentlighets- och sekretesslagen (2009:400)", "The Public Access and Secrecy Act"),
    (
        "vat",
        "Ersättning till kommuner för mervärdesskatt",
        "Compensation to municipalities for VAT",
    ),
    ("aid", "Statligt stöd", "State aid"),
    (
        "register",
        "Registret över idéburna organisationer (2022:900)",
        "The register of civil-society organisations",
    ),
];

/// Topics in the order of the page, with the second words of the keys that belong to them.
const TOPICS: [(&str, &str, &str); 10] = [
    ("Vilka regler som gäller", "What governs", "act annex_2 annex_2a annex_3 b_services scope"),
    ("Värde och tröskelvärden", "Value and thresholds", "threshold threshold_eur value"),
    (
        "Direktupphandling och dokumentation",
        "Direct award and documentation",
        "direct_award_limit direct_award_notice_limit direct_award_notice_days documentation_limit documentation_days",
    ),
    (
        "Tid för anbud, ansökningar och svar",
        "Time for bids, requests and answers",
        "open restricted dialogue dynamic requests bids documents_not_open e_documents e_notice answers prior_notice prior_notice_as_call notice national_publication candidates auction 19 15",
    ),
    ("Reserverad upphandling", "Reserved procurement", "reserved"),
    (
        "Uteslutning, kvalificering och prövning",
        "Exclusion, qualification and evaluation",
        "exclusion qualification evidence opening",
    ),
    (
        "Tilldelning, avtalsspärr och överprövning",
        "Award, standstill and review",
        "award_notice_days standstill_days validity_review abort_review_days appeal_weeks reasons_days new_grounds_weeks damages_suit_years infringement_fee individual_report_days documents_kept_years contract_access design_contest appeal_weeks legality_review_weeks delay bid_secrecy business_secrecy contract_terms_secrecy",
    ),
    (
        "Avtal, ramavtal och samarbete",
        "Contracts, framework agreements and cooperation",
        "framework change in_house cooperation supplementary_delivery repeated_services term e_invoice",
    ),
    (
        "Tak, tid och avgifter",
        "Ceilings, time and fees",
        "de_minimis sgei sgei_de_minimis period_years register budget annual_report result_reserve claim_years plan_years restore_balance_years compensation application_fee yearly_fee transfer_bar_years notice_database",
    ),
    ("Övrigt", "Other", ""),
];

/// The page of these rows, which stand by key and then by day.
pub(super) fn acts(rows: Vec<LawRow>) -> Vec<Act> {
    let mut acts: Vec<Act> = ACTS.iter().map(|(id, sv, en)| act(id, Text::new(*sv, *en))).collect();
    for (place, key) in keys(rows) {
        let first = key.key.split('.').next().unwrap_or_default();
        if !acts.iter().any(|own| own.id == first) {
            acts.push(act(first, Text::new("Egna värden", "Values of your own")));
        }
        let own = acts.iter_mut().find(|own| own.id == first);
        if let Some(topic) = own.and_then(|own| own.topics.get_mut(place)) {
            topic.keys.push(key);
        }
    }
    for act in &mut acts {
        act.topics.retain(|topic| !topic.keys.is_empty());
    }
    acts.retain(|act| !act.topics.is_empty());
    acts
}

fn act(id: &str, title: Text) -> Act {
    let topic =
        |(sv, en, _): &(&str, &str, &str)| Topic { title: Text::new(*sv, *en), keys: Vec::new() };
    Act { id: id.to_owned(), title, topics: TOPICS.iter().map(topic).collect() }
}

/// Each key once, its second names with it, and the place of its topic.
fn keys(rows: Vec<LawRow>) -> Vec<(usize, Key)> {
    let mut keys: Vec<(usize, Key)> = Vec::new();
    for row in rows.into_iter().filter(|row| row.alias_of.is_none()) {
        match keys.last_mut() {
            Some((_, key)) if key.key == row.key => key.add(row),
            _ => {
                let mut key = Key {
                    key: row.key.clone(),
                    title: row.title.clone().unwrap_or_else(|| Text::new(&row.key, &row.key)),
                    aliases: Vec::new(),
                    keyed_by: row.in_words.keyed_by.clone(),
                    note: row.note.clone(),
                    lines: Vec::new(),
                };
                let place = topic_of(&row.key);
                key.add(row);
                keys.push((place, key));
            }
        }
    }
    for (_, key) in &mut keys {
        key.end();
    }
    keys
}

fn topic_of(key: &str) -> usize {
    let second = key.split('.').nth(1).unwrap_or_default();
    let other = TOPICS.len().saturating_sub(1);
    TOPICS
        .iter()
        .position(|(_, _, words)| words.split(' ').any(|word| word == second))
        .unwrap_or(other)
}

impl Key {
    fn add(&mut self, row: LawRow) {
        let end = self.last_day();
        if let Some(after) = end.and_then(|end| end.next().ok())
            && after < row.from
        {
            self.lines.push(Line::Gap(after, row.from.previous().ok()));
        }
        for alias in &row.aliases {
            if !self.aliases.contains(alias) {
                self.aliases.push(alias.clone());
            }
        }
        self.lines.push(Line::Value(Box::new(row)));
    }

    /// The last day so far; none where a value goes on.
    fn last_day(&self) -> Option<Day> {
        let mut last = None;
        for line in &self.lines {
            if let Line::Value(row) = line {
                last = Some(row.until?).max(last);
            }
        }
        last
    }

    fn end(&mut self) {
        if let Some(after) = self.last_day().and_then(|end| end.next().ok()) {
            self.lines.push(Line::Gap(after, None));
        }
    }
}
