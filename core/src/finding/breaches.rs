//! Why a rule is breached, and what would keep it: a sentence with facts in braces, and of a rule on bids what it means to the
//! two readers: why a bid falls short, what the bidder does about it before the deadline, and what the buyer asks for after it.

use super::rules::{RawFault, Rule};
use super::{About, Fact, Finding, RuleId};
use crate::language::Language;
use crate::words::{Phrase, find};

/// The sentences of a rule, in the order in which they are tried: the first whose facts are all there is said.
pub(super) fn sentences(rule: &Rule, language: Language) -> impl Iterator<Item = &'static str> {
    rule.breaches.iter().filter_map(move |place| find("breach", &place.to_string(), language))
}

/// The fault that the facts of a breach tell.
fn fault(finding: &Finding) -> Option<&'static RawFault> {
    let is = |name: &str, wanted: Option<&str>| {
        wanted.is_none_or(
            |wanted| matches!(finding.facts.get(name), Some(Fact::Text(text)) if text == wanted),
        )
    };
    let has = |name: Option<&str>| name.is_none_or(|name| finding.facts.contains_key(name));
    let faults = finding.rule.rule()?.faults;
    faults.iter().find(|own| is("fault", own.fault) && is("send", own.send) && has(own.has))
}

/// A breach of a rule on bids with what its texts name beside its facts.
pub(crate) struct BidBreach {
    finding: Finding,
    fault: Option<&'static RawFault>,
}

impl BidBreach {
    pub(crate) fn new(finding: &Finding, title: &str, attach: &str) -> Self {
        let fault = fault(finding);
        let mut finding = finding.clone();
        finding.facts.insert("title".to_owned(), title.into());
        finding.facts.insert("attach".to_owned(), attach.into());
        Self { finding, fault }
    }

    /// Why the bid falls short.
    pub(crate) fn why(&self, language: Language) -> String {
        self.filled("why", language).unwrap_or_else(|| self.rule_name(language))
    }

    /// What the bidder does about it.
    pub(crate) fn todo(&self, language: Language) -> String {
        self.filled("todo", language).unwrap_or_else(|| self.rule_name(language))
    }

    /// What the buyer asks for, in Swedish; none where nothing can be asked for.
    pub(crate) fn ask(&self) -> Option<String> {
        self.template("ask", Language::Swedish)?;
        let ask = self.filled("ask", Language::Swedish);
        Some(ask.unwrap_or_else(|| self.rule_name(Language::Swedish)))
    }

    fn rule_name(&self, language: Language) -> String {
        self.finding.rule_name(language).to_owned()
    }

    fn template(&self, text: &str, language: Language) -> Option<&'static str> {
        find("fault", &format!("{} {text}", self.fault?.place), language)
    }

    /// The text with its facts in place; none where a fact is not there.
    fn filled(&self, text: &str, language: Language) -> Option<String> {
        self.finding.filled(self.template(text, language)?, language)
    }
}

/// What is wrong by a finding alone, what follows, and what the bidder can do about it; none where it does not hold the facts
/// that say so.
pub(super) fn of_bid(finding: &Finding, language: Language) -> Option<String> {
    let follows = match finding.facts.get("consequence")? {
        Fact::Text(code) if code == "late" => Phrase::BID_LATE,
        Fact::Text(code) if code == "curable" => Phrase::BID_CURABLE,
        _ => Phrase::BID_REJECTABLE,
    };
    let title = finding.title(language).or_else(|| match &finding.about {
        Some(About::Bid(_)) | None => Some(Phrase::BID_ITSELF.in_language(language)),
        Some(about) => Some(about.parts().1),
    });
    let attach = match finding.facts.get("evidenceMissing") {
        Some(Fact::Text(missing)) => missing.as_str(),
        _ => "",
    };
    let breach = BidBreach::new(finding, title.unwrap_or_default(), attach);
    let (why, todo) = (breach.filled("why", language)?, breach.filled("todo", language)?);
    let todo = if finding.rule == RuleId::RECEIVED_IN_TIME {
        String::new()
    } else {
        format!(" {}: {todo}.", Phrase::BID_BEFORE.in_language(language))
    };
    Some(format!("{why}. {}{todo}", follows.in_language(language)))
}
