//! The page of a letter: head, body, signature, and blanks for what is not known.

use super::{Letter, LetterDetails, LetterParty, letter};
use crate::calendar::Day;
use crate::finding::Finding;
use crate::language::one_line;

pub(super) struct Draft<'a> {
    subject: String,
    text: String,
    blanks: Vec<&'static str>,
    details: &'a LetterDetails,
}

impl<'a> Draft<'a> {
    /// The head of the letter, down to the line that names the agreement.
    pub(super) fn begin(subject: &str, on: Day, details: &'a LetterDetails) -> Self {
        let mut draft =
            Self { subject: subject.to_owned(), text: String::new(), blanks: Vec::new(), details };
        let place = draft.known("details.place", "ort", details.place.clone());
        draft.line(&format!("{place}, {on}"));
        draft.blank_line();
        draft.party(details.sender.as_ref(), "details.sender.name", "avsändare");
        draft.blank_line();
        draft.line("Till");
        draft.party(details.recipient.as_ref(), "details.recipient.name", "mottagare");
        draft.blank_line();
        draft.line(subject);
        draft.blank_line();
        let title = draft.known("details.title", "avtalets namn", details.title.clone());
        let number = draft.known("details.number", "diarienummer", details.number.clone());
        let signed = details.signed_on.map(|day| day.to_string());
        let signed = draft.known("details.signedOn", "dag för undertecknandet", signed);
        draft.line(&format!("Avtal: {title}, diarienummer {number}, undertecknat {signed}."));
        draft.blank_line();
        draft
    }

    /// What is known, or a blank that a person fills in.
    pub(super) fn known(
        &mut self,
        path: &'static str,
        name: &str,
        value: Option<String>,
    ) -> String {
        value.unwrap_or_else(|| {
            self.blanks.push(path);
            format!("[fyll i: {name}]")
        })
    }

    /// The clause of the agreement that the letter rests on.
    pub(super) fn clause(&mut self) -> String {
        let stated = self.details.clause.clone();
        self.known("details.clause", "punkt i avtalet", stated)
    }

    fn party(&mut self, party: Option<&LetterParty>, path: &'static str, name: &str) {
        let stated = party.and_then(|own| own.name.clone());
        let shown = self.known(path, name, stated);
        self.line(&shown);
        if let Some(number) = party.and_then(|own| own.number.as_ref()) {
            self.line(&format!("Organisationsnummer {number}"));
        }
        for line in party.iter().flat_map(|own| own.address.iter().flatten()) {
            self.line(line);
        }
    }

    pub(super) fn line(&mut self, line: &str) {
        self.text.push_str(&one_line(line));
        self.text.push('\n');
    }

    /// Lines of our own, one under the other.
    pub(super) fn lines(&mut self, lines: &str) {
        lines.split('\n').for_each(|line| self.line(line));
    }

    pub(super) fn blank_line(&mut self) {
        self.text.push('\n');
    }

    /// The signature, for a person to give.
    pub(super) fn end(mut self, ends_on: Option<Day>, findings: Vec<Finding>) -> Letter {
        let sender = self.details.sender.as_ref().and_then(|own| own.name.clone());
        let sender = sender.unwrap_or_else(|| "[fyll i: avsändare]".to_owned());
        self.blank_line();
        self.line(&format!("För {sender}"));
        self.blank_line();
        self.line("____________________________");
        self.line("Underskrift av behörig företrädare");
        letter(self.subject, self.text, self.blanks, ends_on, findings)
    }
}
