//! Letters: notice of an agreement and the call of an option, drafted in Swedish.

mod draft;

use self::draft::Draft;
use super::footer;
use crate::assignment::{
    Anchor, AssignmentTerms, NoticeAnswer, NoticeBy, NoticePeriod, OptionTerm,
};
use crate::calendar::{Day, Span};
use crate::confidence::Confidence;
use crate::error::{Error, Problem};
use crate::finding::{Fact, Finding, Outcome, RuleId, missing_of};
use crate::language::Language;
use crate::law::Stamp;
use crate::wire::{record, wire_enum, written};

wire_enum! {
    /// Kind of letter (slag av brev).
    pub enum LetterKind {
        /// Notice of an agreement (uppsägning).
        Notice = "notice",
        /// Call of an option (avrop av option).
        OptionCall = "optionCall",
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

/// Letter (brev) as a draft in Swedish; what is not known is a blank in brackets.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
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

written!(Letter { subject, text, blanks, ends_on, findings, missing });

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
    /// Where the clause has three readings the letter tells all three ends and asks which of
    /// them the other party holds for right. A blank stands for what is not known.
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
        let clauses = clauses_of(terms, by);
        draft.blank_line();
        draft.line(&end_in_words(&answer, clauses.first().copied(), given));
        if let [own] = clauses.as_slice() {
            demands(&mut draft, own, details);
        }
        transition(&mut draft, terms);
        draft.blank_line();
        draft
            .line("Vi ber er bekräfta att ni har tagit emot uppsägningen, och vilken dag det var.");
        Ok(draft.end(ends_on, findings))
    }

    /// The call of an option (avrop av option) on a day.
    ///
    /// # Errors
    /// As [`AssignmentTerms::option_ends`]; `input.invalid` at `option` for an option that the
    /// terms do not have.
    pub fn option_call(
        terms: &AssignmentTerms,
        number: u32,
        on: Day,
        details: &LetterDetails,
    ) -> Result<Self, Error> {
        let answer = terms.option_ends()?;
        let options = answer.options.as_deref();
        let option = options.and_then(|all| all.iter().find(|own| own.number == number));
        if let (Some(all), None) = (options, option) {
            let max = i64::try_from(all.len()).unwrap_or(i64::MAX);
            return Err(Error::new(Problem::OutOfBounds { min: 1, max }).at("option"));
        }
        let mut findings = answer.findings.clone();
        findings.push(in_time(option, number, on));
        let mut draft = Draft::begin(&format!("Avrop av option {number}"), on, details);
        let clause = draft.clause();
        draft.line(&format!("Vi avropar härmed option {number} enligt {clause}."));
        draft.blank_line();
        let months = terms.options.as_ref().and_then(|own| own.months);
        let length = draft.known(
            "terms.options.months",
            "optionens längd",
            months.map(|months| {
                Span::Months(months).text().in_language(Language::Swedish).to_owned()
            }),
        );
        let ends_on = option.map(|own| own.ends_on);
        let end = draft.known("terms.end", "ny slutdag", ends_on.map(|day| day.to_string()));
        draft.line(&format!("Avtalet förlängs därmed med {length} och gäller till och med {end}."));
        if let Some(call_by) = option.and_then(|own| own.call_by) {
            draft.line(&format!("Optionen ska avropas senast {call_by}."));
        }
        draft.blank_line();
        draft.line("Övriga villkor i avtalet gäller oförändrade.");
        draft.line("Vi ber er bekräfta att ni har tagit emot avropet.");
        Ok(draft.end(ends_on, findings))
    }
}

/// Whether an option is called in time.
fn in_time(option: Option<&OptionTerm>, number: u32, on: Day) -> Finding {
    let call_by = option.and_then(|own| own.call_by);
    let outcome = match call_by {
        Some(day) if on <= day => Outcome::Satisfied,
        Some(_) => Outcome::Breached,
        None => Outcome::unknown(["terms.options.callBefore"]),
    };
    let finding = Finding::new(RuleId::OPTION_IN_TIME, outcome)
        .judged_on(on)
        .with_fact("option", Fact::Count(i64::from(number)))
        .with_fact("calledOn", on)
        .with_confidence(Confidence::Medium);
    match call_by {
        Some(day) => finding.with_fact("callBy", day),
        None => finding,
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

fn end_in_words(answer: &NoticeAnswer, clause: Option<&NoticePeriod>, given: Day) -> String {
    let period = clause
        .and_then(|own| own.period)
        .map(|length| Span::from(length).text().in_language(Language::Swedish).to_owned());
    let period = match period {
        Some(length) => format!("Uppsägningstiden är {length}."),
        None => "Uppsägningstiden framgår av avtalet.".to_owned(),
    };
    match answer {
        NoticeAnswer::End(end) => {
            let anchor = clause.and_then(|own| own.anchor).map_or("", to_which_day);
            let counted = end.steps.iter().find(|step| step.step == "countedFrom");
            let given = counted.map_or(given, |step| step.on);
            format!(
                "{period} Tiden räknas från {given}{anchor}. Avtalet upphör därmed {}.",
                end.ends_on
            )
        }
        NoticeAnswer::Readings(answer) => {
            let mut lines = vec![format!(
                "{period} Tiden räknas från {given}. Avtalet anger inte till vilken dag tiden löper. Det upphör"
            )];
            for own in &answer.readings {
                let read = match own.anchor {
                    Anchor::MonthEnd => "om tiden löper till månadens slut",
                    Anchor::QuarterEnd => "om tiden löper till kvartalets slut",
                    _ => "om tiden löper till samma dag",
                };
                lines.push(format!("– {} {read},", own.ends_on));
            }
            if let Some(last) = lines.last_mut() {
                last.pop();
                last.push('.');
            }
            lines.push("Vi ber er meddela vilken slutdag ni anser gälla.".to_owned());
            lines.join("\n")
        }
        NoticeAnswer::Unknown(_) => {
            format!("{period} Tiden räknas från {given}. Avtalet upphör den dag som följer av det.")
        }
    }
}

const fn to_which_day(anchor: Anchor) -> &'static str {
    match anchor {
        Anchor::MonthEnd => " till slutet av en månad",
        Anchor::QuarterEnd => " till slutet av ett kvartal",
        Anchor::HalfYearEnd => " till slutet av ett halvår",
        Anchor::YearEnd => " till slutet av ett år",
        Anchor::FixedDay => " till avtalets fasta dag",
        Anchor::DayExact => "",
    }
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
