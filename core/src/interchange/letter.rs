//! Letters: notice of an agreement, the call of an option and the refusal of an extension, drafted
//! in Swedish.

mod draft;
mod notice;
mod options;

use self::draft::Draft;
use super::footer;
use crate::assignment::{AssignmentTerms, NoticeAnswer, NoticeBy, NoticePeriod};
use crate::calendar::Day;
use crate::error::Error;
use crate::finding::{Finding, missing_of};
use crate::language::Language;
use crate::law::Stamp;
use crate::wire::{output, record, wire_enum};

wire_enum! {
    /// Kind of letter (slag av brev).
    pub enum LetterKind {
        /// Notice of an agreement (uppsägning).
        Notice = "notice",
        /// Call of an option (avrop av option).
        OptionCall = "optionCall",
        /// Refusal of an extension that else comes by itself (avböjande av förlängning).
        ExtensionRefusal = "extensionRefusal",
    }
}

record! {
    /// Party to a letter (avsändare eller mottagare); organisations, never private persons.
    pub struct LetterParty {
        /// Its name.
        name: String,
        /// Its organisation number.
        number: String,
        /// Its address, a line each.
        address: Vec<String>,
    }
}

record! {
    /// Details of a letter (brevets uppgifter): what only the parties know.
    pub struct LetterDetails {
        /// What the agreement is called.
        title: String,
        /// Its number in the register (diarienummer).
        number: String,
        /// The day it was signed.
        signed_on: Day,
        /// The clause of the agreement on notice or options, for instance `punkt 7.2`.
        clause: String,
        /// Who sends the letter.
        sender: LetterParty,
        /// Who receives it.
        recipient: LetterParty,
        /// Where it is written.
        place: String,
        /// The cause (skäl), where the agreement asks for one.
        cause: String,
    }
}

output! {
    /// Letter (brev) as a draft in Swedish; what is not known is a blank in brackets.
    pub struct Letter {
        /// The subject.
        pub subject: String,
        /// The whole text, lines ended by LF.
        pub text: String,
        /// Paths of the blanks that a person fills in.
        pub blanks: Vec<&'static str>,
        /// The last day of the agreement that the letter tells of; absent where the terms have
        /// several readings or do not settle it.
        pub ends_on: Option<Day>,
        /// The findings.
        pub findings: Vec<Finding>,
        /// Paths of what is missing in the terms.
        pub missing: Vec<String>,
    }
}

impl Letter {
    /// With the stamp at its foot.
    #[must_use]
    pub fn with_stamp(mut self, stamp: &Stamp) -> Self {
        let foot = stamp.footer(Language::Swedish);
        footer::text(&mut self.text, &foot);
        self
    }
}

impl Letter {
    /// A notice of the agreement (uppsägning), given on a day by a party.
    ///
    /// Where the clause has several readings the letter tells all the ends and asks which of
    /// them the other party holds for right. It states no end that the notice cannot bring: not
    /// before the agreement begins, not after it has ended, and where the term runs out by
    /// itself first it says so. A blank stands for what is not known.
    ///
    /// What this does not decide: whether the letter is received, and who may sign it.
    ///
    /// # Errors
    /// As [`AssignmentTerms::notice_end`].
    ///
    /// ```
    /// use anbud::assignment::{Anchor, AssignmentTerms, NoticeBy, NoticePeriod};
    /// use anbud::calendar::NoticeLength;
    /// use anbud::interchange::{Letter, LetterDetails};
    ///
    /// let terms = AssignmentTerms::new()
    ///     .notice(vec![NoticePeriod::new().period(NoticeLength::Months(12)).anchor(Anchor::MonthEnd)]);
    /// let details = LetterDetails::new().title("Dagverksamheten").clause("punkt 7.2");
    /// let letter = Letter::notice(&terms, "2024-05-29".parse()?, NoticeBy::Authority, &details)?;
    /// assert!(letter.text.contains("med stöd av punkt 7.2"));
    /// assert!(letter.text.contains("upphör därmed 2025-05-31"));
    /// assert!(letter.blanks.contains(&"details.recipient.name"));
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    pub fn notice(
        terms: &AssignmentTerms,
        given: Day,
        by: NoticeBy,
        details: &LetterDetails,
    ) -> Result<Self, Error> {
        let answer = terms.notice_end(given, by)?;
        let (ends_on, findings) = match &answer {
            NoticeAnswer::End(end) => (Some(end.ends_on), end.findings.clone()),
            NoticeAnswer::Readings(readings) => (None, readings.findings.clone()),
            NoticeAnswer::Unknown(unknown) => (None, unknown.findings.clone()),
        };
        let mut draft = Draft::begin("Uppsägning av avtal", given, details);
        let clause = draft.clause();
        draft.line(&format!("Vi säger härmed upp avtalet med stöd av {clause}."));
        draft.blank_line();
        let life = terms.life(Some(given), by, given)?;
        draft.lines(&notice::end_in_words(&answer, &life, given));
        if let [own] = clauses_of(terms, by).as_slice() {
            demands(&mut draft, own, details);
        }
        transition(&mut draft, terms);
        draft.blank_line();
        draft
            .line("Vi ber er bekräfta att ni har tagit emot uppsägningen, och vilken dag det var.");
        Ok(draft.end(ends_on, findings))
    }
}

/// The clauses that may govern a party's notice: its own, else the common ones.
fn clauses_of(terms: &AssignmentTerms, by: NoticeBy) -> Vec<&NoticePeriod> {
    let party = |own: &&NoticePeriod| own.by.unwrap_or(NoticeBy::Either);
    let all = terms.notice.as_deref().unwrap_or_default();
    let of = |wanted: NoticeBy| all.iter().filter(|own| party(own) == wanted).collect::<Vec<_>>();
    let own = of(by);
    if own.is_empty() { of(NoticeBy::Either) } else { own }
}

/// What the clause asks of a notice: its form, and a cause.
fn demands(draft: &mut Draft<'_>, own: &NoticePeriod, details: &LetterDetails) {
    if let Some(form) = &own.form {
        draft.line(&format!("Avtalets krav på uppsägningens form: {form}."));
    }
    if own.cause.is_some() || details.cause.is_some() {
        let cause = draft.known("details.cause", "skäl", details.cause.clone());
        draft.line(&format!("Skäl: {cause}."));
    }
}

fn transition(draft: &mut Draft<'_>, terms: &AssignmentTerms) {
    let listed = terms.transition.as_ref().and_then(|own| own.hands_over.as_ref());
    let Some(listed) = listed.filter(|listed| !listed.is_empty()) else { return };
    draft.blank_line();
    draft.line("Inför avtalets slut ska följande lämnas över:");
    for own in listed {
        draft.line(&format!("– {own}"));
    }
}

/// The subject and text as they are handed on.
fn letter(
    subject: String,
    text: String,
    blanks: Vec<&'static str>,
    ends_on: Option<Day>,
    findings: Vec<Finding>,
) -> Letter {
    Letter { subject, text, blanks, ends_on, missing: missing_of(&findings), findings }
}
