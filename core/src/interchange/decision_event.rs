//! A decision on an agreement as an event of a calendar.

use super::ics::CalendarEvent;
use crate::dossier::{Decision, DecisionKind};
use crate::language::Language;

impl CalendarEvent {
    /// A decision on an agreement (beslut): its last day, what it is, and the id, the title and
    /// the amount in the description.
    ///
    /// Its key is the agreement's id, the kind of decision and, where there is one, the option; of
    /// what comes again also the day it takes effect. The title is not in it, so that a renamed
    /// agreement keeps its events, and two agreements of one name have one each.
    #[must_use]
    pub fn of_decision(decision: &Decision, language: Language) -> Self {
        let mut key = vec![decision.agreement.clone(), decision.kind.as_str().to_owned()];
        match (decision.option, decision.kind) {
            (Some(option), _) => key.push(option.to_string()),
            (None, DecisionKind::Notice | DecisionKind::PriceAdjustment) => {
                key.push(decision.effect_on.to_string());
                key.extend(decision.anchors.iter().map(|own| own.as_str().to_owned()));
            }
            (None, DecisionKind::NextProcurement) => key.push(decision.decide_by.to_string()),
            (None, _) => {}
        }
        let (amount, unknown) = match language {
            Language::Swedish => ("Belopp", "okänt"),
            Language::English => ("Amount", "unknown"),
        };
        let money = decision.amount.map_or_else(|| unknown.to_owned(), |own| own.to_string());
        let mut lines = vec![decision.agreement.clone()];
        lines.extend(decision.title.clone());
        lines.push(format!("{amount}: {money}"));
        let what = format!("{}: {}", decision.name(), after_colon(&decision.what));
        Self::new(decision.decide_by, what).key(key.join("/")).description(lines.join("\n"))
    }
}

/// A sentence as it stands after a colon: with a small letter first and without its stop.
fn after_colon(sentence: &str) -> String {
    let mut chars = sentence.trim_end_matches('.').chars();
    let first = chars.next().into_iter().flat_map(char::to_lowercase);
    first.chain(chars).collect()
}
