//! The skeleton of an IOP agreement, in Swedish, filled from the partnership.

use super::draft::{Draft, DraftGap};
use super::{appendix, terms};
use crate::error::Error;
use crate::interchange::document::Document;
use crate::interchange::footer;
use crate::language::Language;
use crate::law::{Citation, Stamp};
use crate::partnership::Partnership;
use crate::wire::output;

output! {
    /// Draft of an IOP agreement (utkast till avtal om idéburet offentligt partnerskap), in Swedish.
    pub struct PartnershipDraft {
        /// The draft as Markdown.
        pub markdown: String,
        /// The draft as an HTML element `article`, without script or style; gaps are in `mark`.
        pub html: String,
        /// What somebody has to fill in, in the order in which it stands.
        pub gaps: Vec<DraftGap>,
        /// What the contents and the notes rest on.
        pub basis: Vec<Citation>,
        /// The paths of the gaps, sorted, each once.
        pub missing: Vec<String>,
    }
}

impl PartnershipDraft {
    /// With the stamp at its foot.
    #[must_use]
    pub fn with_stamp(mut self, stamp: &Stamp) -> Self {
        let foot = stamp.footer(Language::Swedish);
        footer::markdown(&mut self.markdown, &foot);
        footer::html(&mut self.html, &foot);
        self
    }
}

/// Drafts an IOP agreement in Swedish (avtalsutkast) with the contents that Uddevalla asks of every
/// such agreement: background, values, parties and organisation, goal, undertakings, contributions,
/// economy, follow-up, term and notice, changes, renegotiation, rescission and dispute.
///
/// What the partnership states is filled in; what it does not is a gap, marked in the text and
/// named in `gaps`. An appendix for the drafter, which is no part of the agreement, says which
/// criteria are open. No statute governs an IOP: a person completes and decides it.
///
/// # Errors
/// `money.overflow` at `partnership.contributions` where a sum is too large.
///
/// ```
/// use anbud::interchange::partnership_draft;
/// use anbud::partnership::Partnership;
///
/// let draft = partnership_draft(&Partnership::new().goal("Ingen ska sova ute"), Some("Värme"))?;
/// assert!(draft.markdown.starts_with("# Avtal om idéburet offentligt partnerskap (utkast): Värme\n"));
/// assert!(draft.html.contains("<p>Ingen ska sova ute</p>"));
/// // What is not known is a gap, never a guess.
/// assert_eq!(draft.gaps[0].path, "partnership.partners");
/// assert!(draft.html.contains("<mark>[Fyll i: parterna"));
/// # Ok::<(), anbud::error::Error>(())
/// ```
pub fn partnership_draft(
    partnership: &Partnership,
    title: Option<&str>,
) -> Result<PartnershipDraft, Error> {
    let assessment = partnership.assess()?;
    let heading = "Avtal om idéburet offentligt partnerskap (utkast)";
    let heading = title.map_or_else(|| heading.to_owned(), |title| format!("{heading}: {title}"));
    let mut draft = Draft {
        out: Document::new(Language::Swedish, heading),
        section: String::new(),
        number: 0,
        gaps: Vec::new(),
    };
    draft.out.paragraph(
        "Det här är ett utkast. Det som ska fyllas i står inom hakparentes. Utkastet är ingen juridisk rådgivning: en människa kompletterar det, prövar det och beslutar.",
    );
    draft.parties(partnership);
    draft.purpose(partnership);
    draft.organisation(partnership);
    draft.contributions(partnership, &assessment.contributions);
    draft.follow_up(partnership);
    terms::write(&mut draft, partnership);
    draft.exit(partnership);
    draft.signatures(partnership);
    let basis = appendix::write(&mut draft.out, partnership, &assessment);
    Ok(finished(draft, basis))
}

fn finished(draft: Draft, basis: Vec<Citation>) -> PartnershipDraft {
    let mut missing: Vec<String> = draft.gaps.iter().map(|gap| gap.path.clone()).collect();
    missing.sort();
    missing.dedup();
    PartnershipDraft {
        markdown: draft.out.markdown(),
        html: draft.out.html(),
        gaps: draft.gaps,
        basis,
        missing,
    }
}
