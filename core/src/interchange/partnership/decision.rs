//! A decision paper's section on the choice of form, in Swedish, from the advice on it.

use crate::advice::{Advice, Need, Route};
use crate::confidence::Confidence;
use crate::finding::{Finding, Outcome, RuleId, missing_in_words};
use crate::interchange::document::Document;
use crate::interchange::footer;
use crate::language::Language;
use crate::law::{Citation, Stamp};
use crate::wire::output;

output! {
    /// Section of a decision paper (avsnitt i ett beslutsunderlag) on the choice of form, in Swedish.
    pub struct DecisionSection {
        /// The section as Markdown.
        pub markdown: String,
        /// The section as an HTML element `article`, without script or style.
        pub html: String,
        /// The form that it names.
        pub route: Route,
        /// What it rests on.
        pub basis: Vec<Citation>,
        /// What must be known before the form can be decided.
        pub missing: Vec<String>,
    }
}

impl DecisionSection {
    /// With the stamp at its foot.
    #[must_use]
    pub fn with_stamp(mut self, stamp: &Stamp) -> Self {
        let foot = stamp.footer(Language::Swedish);
        footer::markdown(&mut self.markdown, &foot);
        footer::html(&mut self.html, &foot);
        self
    }
}

/// Drafts the section on the choice of form (val av avtalsform) from the advice on the need.
///
/// It says which form the need leads to, question by question with what each answer rests on, or
/// which questions must be answered first. A person checks and completes it.
///
/// ```
/// use anbud::advice::Need;
/// use anbud::interchange::decision_section;
/// use anbud::law::LawBook;
///
/// let need = Need::new().same_legal_person(true);
/// let advice = need.form(&LawBook::built_in())?;
/// let section = decision_section(&need, &advice, Some("Dagverksamhet"));
/// assert!(section.markdown.contains("Behovet leder till: internt uppdrag, ingen upphandling."));
/// // Nothing is known: the section says what to find out.
/// let need = Need::new();
/// let section = decision_section(&need, &need.form(&LawBook::built_in())?, None);
/// assert!(section.markdown.contains("om en enhet i samma juridiska person gör arbetet"));
/// # Ok::<(), anbud::error::Error>(())
/// ```
#[must_use]
pub fn decision_section(need: &Need, advice: &Advice, title: Option<&str>) -> DecisionSection {
    let heading = "Val av avtalsform";
    let heading = title.map_or_else(|| heading.to_owned(), |title| format!("{heading}: {title}"));
    let mut out = Document::new(Language::Swedish, heading);
    out.paragraph(
        "Det här är ett utkast till avsnitt i ett beslutsunderlag. En människa prövar och kompletterar det.",
    );
    out.heading("Bedömning");
    out.paragraph(conclusion(advice));
    if let Some(day) = need.started_on {
        out.paragraph(format!("Bedömningen utgår från att upphandlingen påbörjas {day}."));
    }
    let reached: Vec<&Finding> = advice
        .findings
        .iter()
        .filter(|own| own.outcome != Outcome::not_applicable("not_reached"))
        .collect();
    if !reached.is_empty() {
        out.heading("Frågorna och svaren");
        let head = ["Fråga", "Svar", "Varför", "Stöd"].map(str::to_owned).to_vec();
        out.table(head, reached.iter().map(|own| row(own)).collect());
    }
    if !advice.missing.is_empty() {
        out.heading("Det som måste utredas");
        out.list(advice.missing.iter().map(|path| in_words(path)).collect());
    }
    out.heading("Gränser för bedömningen");
    out.paragraph(
        "Bedömningen gäller bara avtalsformen. Vad formen sedan kräver prövas inte här. Avtalets namn avgör inte om upphandlingsreglerna gäller.",
    );
    if reached.iter().any(|own| own.confidence == Some(Confidence::Unverified)) {
        out.paragraph(
            "Svar som är märkta som obekräftade vilar på uppgifter som måste kontrolleras mot källan.",
        );
    }
    let mut basis: Vec<Citation> = Vec::new();
    for citation in reached.iter().flat_map(|own| &own.basis) {
        if !basis.contains(citation) {
            basis.push(citation.clone());
        }
    }
    if !basis.is_empty() {
        out.heading("Källor");
        out.sources(&basis);
    }
    DecisionSection {
        markdown: out.markdown(),
        html: out.html(),
        route: advice.route,
        basis,
        missing: advice.missing.clone(),
    }
}

fn conclusion(advice: &Advice) -> String {
    match advice.route {
        Route::Unknown if advice.missing.is_empty() => {
            "Ingen av formerna passar behovet så som det är beskrivet. Pröva om behovet kan ordnas på ett annat sätt.".to_owned()
        }
        Route::Unknown => "Formen kan inte avgöras ännu. Det som måste utredas står nedan.".to_owned(),
        route => {
            // The review of a dossier names the forms; its words serve here too.
            let named = Finding::new(RuleId::DOSSIER_ROUTE, Outcome::Satisfied)
                .with_fact("route", route.as_str());
            let words = named.facts_in_words(Language::Swedish);
            let form = words.first().map_or(route.as_str(), |(_, form)| form.as_str());
            format!("Behovet leder till: {form}.")
        }
    }
}

fn row(finding: &Finding) -> Vec<String> {
    let sv = Language::Swedish;
    let why = match &finding.outcome {
        Outcome::Unknown { missing } => {
            let words: Vec<String> = missing.iter().map(|path| in_words(path)).collect();
            format!("Det som saknas: {}.", words.join("; "))
        }
        _ => finding.reason(sv).unwrap_or_default(),
    };
    let answer = match finding.confidence {
        Some(Confidence::Unverified) => format!("{} (obekräftat)", finding.outcome_word(sv)),
        _ => finding.outcome_word(sv).to_owned(),
    };
    vec![finding.rule_name(sv).to_owned(), answer, why, finding.basis_in_words(sv).join("; ")]
}

fn in_words(path: &str) -> String {
    match missing_in_words(path, Language::Swedish) {
        Some(words) => words.to_owned(),
        None if path.starts_with("law:") => {
            "ett lagvärde som inte är upptaget för dagen".to_owned()
        }
        None => path.to_owned(),
    }
}
