//! The call of an option, and the refusal of an extension that else comes by itself.

use super::draft::Draft;
use super::{Letter, LetterDetails};
use crate::assignment::{AssignmentTerms, LifeTerm, NoticeBy, OptionClause, OptionTerm, TermState};
use crate::calendar::{Day, Span};
use crate::confidence::Confidence;
use crate::error::{Error, Problem};
use crate::finding::{Fact, Finding, Outcome, OutcomeKind, RuleId};
use crate::language::Language;

const CALL_BEFORE: &str = "terms.options.callBefore";
const COUNTS: &str = "terms.options.callBefore.counts";
const CALLED: &str = "terms.options.called";

impl Letter {
    /// The call of an option (avrop av option) on a day.
    ///
    /// The draft says that the agreement is extended only where the call is in time, the option
    /// before it has been called, and the option has to be called at all.
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
        let answer = terms.option_ends_on(Some(on))?;
        let options = answer.options.as_deref();
        let option = options.and_then(|all| all.iter().find(|own| own.number == number));
        if let (Some(all), None) = (options, option) {
            let max = all.last().map_or(0, |own| i64::from(own.number));
            return Err(Error::new(Problem::OutOfBounds { min: 1, max }).at("option"));
        }
        let waits = options.is_some_and(|all| {
            all.iter()
                .any(|own| own.number < number && own.state.is_some_and(|state| !state.is_bound()))
        });
        let automatic = terms.options.as_ref().and_then(|own| own.automatic_of(number));
        let finding = call_in_time(option, automatic, waits, number, on);
        let mut draft = Draft::begin(&format!("Avrop av option {number}"), on, details);
        let clause = draft.clause();
        let outcome = finding.outcome.clone();
        let mut ends_on = None;
        if let Some(said) = needs_no_call(&outcome, number) {
            draft.line(&said);
        } else {
            draft.line(&format!("Vi avropar härmed option {number} enligt {clause}."));
            draft.blank_line();
            let end = option.map(|own| own.ends_on);
            match outcome.kind() {
                OutcomeKind::Breached => late_call(&mut draft, option),
                OutcomeKind::NeedsJudgement => draft.line(&format!(
                    "Option {number} förutsätter att optionen före den också avropas."
                )),
                kind => {
                    let in_time = kind == OutcomeKind::Satisfied;
                    extended(&mut draft, terms.options.as_ref(), number, (end, in_time));
                    ends_on = end;
                    if let Some(call_by) = option.and_then(|own| own.call_by) {
                        draft.line(&format!("Optionen ska avropas senast {call_by}."));
                    }
                    draft.blank_line();
                    draft.line("Övriga villkor i avtalet gäller oförändrade.");
                }
            }
            draft.line("Vi ber er bekräfta att ni har tagit emot avropet.");
        }
        let mut findings = answer.findings.clone();
        findings.push(finding);
        Ok(draft.end(ends_on, findings))
    }

    /// The refusal of an extension (avböjande av förlängning) that else comes by itself, on a day;
    /// without a number, of the next one that can still be refused.
    ///
    /// The draft says that the agreement ends only where the refusal is in time. Where the terms
    /// do not say by when, the last day is the one on which notice by the party ends the
    /// agreement in time.
    ///
    /// # Errors
    /// What the terms refuse; `input.invalid` at `option` for an option that the terms do not
    /// have.
    ///
    /// ```
    /// use anbud::assignment::{AssignmentTerms, NoticeBy};
    /// use anbud::interchange::{Letter, LetterDetails};
    /// use anbud::wire::Wire;
    ///
    /// let terms = AssignmentTerms::from_json(
    ///     r#"{"end":"2025-08-28","options":{"max":1,"months":12,"callBefore":{"months":2},"automatic":true}}"#,
    /// )?;
    /// let details = LetterDetails::new().title("Larmtjänst");
    /// let refusal = |on: &str| {
    ///     Letter::extension_refusal(&terms, None, on.parse()?, NoticeBy::Either, &details)
    /// };
    /// assert!(refusal("2025-06-28")?.text.contains("upphör därmed 2025-08-28"));
    /// let late = refusal("2025-06-29")?;
    /// assert!(late.text.contains("gäller till och med 2026-08-28"));
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    pub fn extension_refusal(
        terms: &AssignmentTerms,
        number: Option<u32>,
        on: Day,
        by: NoticeBy,
        details: &LetterDetails,
    ) -> Result<Self, Error> {
        terms.in_order()?;
        let life = terms.life(Some(on), by, on)?;
        let options: Vec<&LifeTerm> = life.terms.iter().filter(|own| own.number > 0).collect();
        let own = match number {
            Some(number) => {
                let found = options.iter().find(|own| own.number == number).copied();
                let listed = terms.options.is_some()
                    && life.missing.iter().all(|own| own.starts_with(CALL_BEFORE));
                if let (None, true) = (found, listed) {
                    let max = options.last().map_or(0, |own| i64::from(own.number));
                    return Err(Error::new(Problem::OutOfBounds { min: 1, max }).at("option"));
                }
                found
            }
            // The next that can be refused, else the last one that no longer can.
            None => {
                options.iter().find(|own| !own.state.is_bound()).or_else(|| options.last()).copied()
            }
        };
        let before = own.and_then(|own| own.first?.previous().ok());
        let settled = life.bound_until() == before;
        let mut finding = refusal_in_time(own, on);
        if own.is_none() && !life.missing.is_empty() {
            let missing = life.missing.iter().map(|path| (*path).to_owned()).collect();
            finding.outcome = Outcome::Unknown { missing };
        }
        let mut draft = Draft::begin("Meddelande om att avtalet inte ska förlängas", on, details);
        let clause = draft.clause();
        let mut ends_on = None;
        match (finding.outcome.kind(), own) {
            (OutcomeKind::NotApplicable, own) => {
                draft.line(&nothing_to_refuse(own, life.end()));
                ends_on = life.end();
            }
            (OutcomeKind::Breached, Some(own)) => {
                let last = own.decide_by.map(|day| day.to_string());
                let last = draft.known(CALL_BEFORE, "sista dag att avböja", last);
                draft.line(&format!(
                    "Sista dagen att avböja förlängningen enligt {clause} var {last}. Avtalet har förlängts och gäller till och med {}.",
                    life.end().unwrap_or(own.ends_on)
                ));
                ends_on = life.end();
            }
            (kind, own) => {
                draft.line(&format!(
                    "Vi meddelar härmed enligt {clause} att vi inte vill att avtalet förlängs."
                ));
                draft.blank_line();
                let end = draft.known("terms.end", "slutdag", before.map(|day| day.to_string()));
                draft.line(&match (kind, settled) {
                    (OutcomeKind::Satisfied, true) => {
                        ends_on = before;
                        format!("Avtalet förlängs inte utan upphör därmed {end}.")
                    }
                    (OutcomeKind::Satisfied, false) => {
                        format!("Avtalet förlängs inte efter {end}.")
                    }
                    _ => format!("Avtalet upphör {end}, om meddelandet lämnas i tid."),
                });
                if let Some(day) = own.and_then(|own| own.decide_by) {
                    draft.line(&format!("Sista dagen att avböja förlängningen är {day}."));
                }
                draft.line("Vi ber er bekräfta att ni har tagit emot meddelandet.");
            }
        }
        let mut findings = vec![finding];
        if let Some(own) = own.filter(|own| own.missing.contains(&CALL_BEFORE)) {
            findings.push(by_notice(own));
        }
        Ok(draft.end(ends_on, findings))
    }
}

/// Whether an option is called in time, and whether it has to be called at all.
fn call_in_time(
    option: Option<&OptionTerm>,
    automatic: Option<bool>,
    waits: bool,
    number: u32,
    on: Day,
) -> Finding {
    let call_by = option.and_then(|own| own.call_by);
    // Of the readings of which days are working days: whether it is too late by each.
    let read = option.map_or(&[][..], |own| own.readings.as_slice());
    let late = read.iter().filter(|own| own.call_by < on).count();
    let outcome = match (option.and_then(|own| own.state), call_by) {
        (Some(TermState::Called), _) => Outcome::not_applicable("option_called"),
        (Some(TermState::Refused), _) => Outcome::not_applicable("option_refused"),
        _ if automatic == Some(true) => Outcome::not_applicable("extends_by_itself"),
        (_, Some(day)) if day < on => Outcome::Breached,
        _ if late > 0 && late == read.len() => Outcome::Breached,
        _ if late > 0 => Outcome::unknown([COUNTS]),
        (Some(TermState::Lapsed), _) => Outcome::not_applicable("option_lapsed"),
        (Some(TermState::Unsettled), _) => Outcome::unknown([CALLED]),
        _ if waits => Outcome::needs_judgement("earlier_option_open"),
        (_, Some(_)) => Outcome::Satisfied,
        (_, None) if !read.is_empty() => Outcome::Satisfied,
        (_, None) => Outcome::unknown([CALL_BEFORE]),
    };
    let finding = Finding::new(RuleId::OPTION_IN_TIME, outcome)
        .judged_on(on)
        .with_fact("option", Fact::Count(i64::from(number)))
        .with_fact("calledOn", on)
        .with_confidence(Confidence::Medium);
    finding.with_known("callBy", call_by)
}

/// Why nothing has to be called, where nothing has.
fn needs_no_call(outcome: &Outcome, number: u32) -> Option<String> {
    let Outcome::NotApplicable { because } = outcome else { return None };
    Some(match because.as_str() {
        "option_called" => format!("Option {number} har redan avropats. Inget nytt avrop behövs."),
        "option_refused" => {
            format!("Option {number} har avböjts och kan inte avropas.")
        }
        "option_lapsed" => format!("Option {number} har förfallit och kan inte avropas."),
        _ => format!(
            "Option {number} behöver inte avropas: avtalet förlängs av sig självt, om ingen avböjer det i tid."
        ),
    })
}

/// What is said of a call that comes too late.
fn late_call(draft: &mut Draft<'_>, option: Option<&OptionTerm>) {
    let call_by = option.and_then(|own| own.call_by).map(|day| day.to_string());
    let call_by = draft.known(CALL_BEFORE, "sista avropsdag", call_by);
    draft.line(&format!(
        "Sista dagen att avropa optionen var {call_by}. Den har passerat, och avtalet förlängs inte av detta avrop."
    ));
}

/// By how much and until when a call extends the agreement.
fn extended(
    draft: &mut Draft<'_>,
    clause: Option<&OptionClause>,
    number: u32,
    (end, in_time): (Option<Day>, bool),
) {
    let months = clause.and_then(|own| own.months_of(number));
    let length = draft.known(
        "terms.options.months",
        "optionens längd",
        months.map(|months| Span::Months(months).text().in_language(Language::Swedish).to_owned()),
    );
    let end = draft.known("terms.end", "ny slutdag", end.map(|day| day.to_string()));
    draft.line(&if in_time {
        format!("Avtalet förlängs därmed med {length} och gäller till och med {end}.")
    } else {
        format!("Är avropet i tid förlängs avtalet med {length} och gäller till och med {end}.")
    });
}

/// Whether an extension is refused in time, and whether there is one to refuse.
fn refusal_in_time(own: Option<&LifeTerm>, on: Day) -> Finding {
    let outcome = match own {
        None => Outcome::not_applicable("no_options"),
        Some(own) => match (own.state, own.automatic) {
            (TermState::Called, _) => Outcome::not_applicable("option_called"),
            (TermState::Refused, _) => Outcome::not_applicable("option_refused"),
            (TermState::Lapsed, _) => Outcome::not_applicable("option_lapsed"),
            (_, Some(false)) => Outcome::not_applicable("must_be_called"),
            (TermState::Extended, _) => Outcome::Breached,
            (TermState::Unsettled, _) => {
                Outcome::unknown([own.missing.first().copied().unwrap_or(CALLED)])
            }
            (_, None) => Outcome::unknown(["terms.options.automatic"]),
            _ if own.decide_by.is_some() => Outcome::Satisfied,
            _ => Outcome::unknown([own.missing.first().copied().unwrap_or(CALL_BEFORE)]),
        },
    };
    let mut finding = Finding::new(RuleId::REFUSAL_IN_TIME, outcome)
        .judged_on(on)
        .with_fact("refusedOn", on)
        .with_confidence(Confidence::Medium);
    if let Some(own) = own {
        finding = finding.with_fact("option", Fact::Count(i64::from(own.number)));
        finding = finding.with_known("refuseBy", own.decide_by);
    }
    finding
}

/// The last day to refuse follows from another term than the one on that.
fn by_notice(own: &LifeTerm) -> Finding {
    let finding = Finding::new(RuleId::OPTION_CALL, Outcome::unknown([CALL_BEFORE]))
        .with_fact("option", Fact::Count(i64::from(own.number)))
        .with_confidence(Confidence::Medium);
    let before = own.first.and_then(|day| day.previous().ok());
    let finding = match before {
        Some(day) => finding.judged_on(day).with_fact("currentEnd", day),
        None => finding,
    };
    finding.with_known("callBy", own.decide_by)
}

/// Why there is nothing to refuse.
fn nothing_to_refuse(own: Option<&LifeTerm>, end: Option<Day>) -> String {
    let until = end.map_or_else(String::new, |day| format!(" Det gäller till och med {day}."));
    match own.map(|own| (own.state, own.number)) {
        None => format!("Avtalet har ingen förlängning att avböja.{until}"),
        Some((TermState::Called, number)) => {
            format!("Option {number} har avropats och kan inte avböjas.{until}")
        }
        Some((TermState::Refused, number)) => {
            format!("Option {number} har redan avböjts.{until}")
        }
        Some((TermState::Lapsed, number)) => format!("Option {number} har förfallit.{until}"),
        Some((_, number)) => format!(
            "Option {number} förlänger inte avtalet av sig själv, och behöver inte avböjas.{until}"
        ),
    }
}
