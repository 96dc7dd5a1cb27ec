//! Many agreements at once: what must be decided, and the money that hangs on it.

mod answer;
mod decisions;

pub use answer::{Decision, DecisionKind, Portfolio, UndecidedAgreement};

use std::collections::BTreeSet;

use self::decisions::Window;
use super::NextProcurement;
use crate::assignment::{AssignmentTerms, Table};
use crate::calendar::Day;
use crate::error::{Error, Problem};
use crate::finding::{Outcome, missing_of};
use crate::language::{Language, one_line};
use crate::law::LawBook;
use crate::wire::{Extensions, ordered, record};

record! {
    /// Agreement (avtal) of a portfolio.
    pub struct Agreement {
        /// Its id, each one once.
        id: String,
        /// What it is called.
        title: String,
        /// Its terms.
        terms: AssignmentTerms,
        /// The last day on which the next procurement must begin, where that is known.
        procurement_starts_by: Day,
        /// The next procurement as it is planned, from which that day is counted backwards.
        next_procurement: NextProcurement,
        /// Data of the user's own.
        extensions: Extensions,
    }
}

impl Agreement {
    /// What it is called, and its id: two agreements may have one name.
    fn name(&self) -> String {
        named(self.title.as_deref(), self.id.as_deref().unwrap_or_default())
    }
}

/// What an agreement is called, with its id: two agreements may have one name.
fn named(title: Option<&str>, id: &str) -> String {
    match title {
        Some(title) => format!("{title} ({id})"),
        None => id.to_owned(),
    }
}

impl Decision {
    /// What the agreement is called, with its id.
    #[must_use]
    pub fn name(&self) -> String {
        named(self.title.as_deref(), &self.agreement)
    }
}

impl Portfolio {
    /// What must be decided (beslut att fatta) of many agreements from a day on, for so many
    /// months, sorted by day.
    ///
    /// Both ends of the time are inclusive. An agreement until further notice must be decided
    /// on by the last day that lets it end with a calendar year, and the sentence says to which
    /// day it runs if notice is given a day later; an option by the last day to call it, or to
    /// object to it where it extends by itself; one whose last day to call has passed without a
    /// word on what came of it is told of, however long ago; a fixed term by the end that counts
    /// on the first day, and
    /// the next procurement by the day it must begin, also where that day has passed: the day
    /// that is stated, and the one that its plan gives where they differ. Where the notice
    /// clause has three readings, each that differs is a row of its own.
    ///
    /// The money is what hangs on the decision: a year's cost, or the cost of the option's
    /// time, by the fixed compensation. Where that is not stated it is absent, never 0.
    ///
    /// An agreement whose terms contradict one another stands last in the table.
    ///
    /// What this does not decide: whether notice was given already.
    ///
    /// # Errors
    /// `input.invalid` at the `id` of an agreement that has none or shares it; what the terms
    /// refuse, at the path of the agreement; `date.out_of_range` where the time ends beyond 2199.
    ///
    /// ```
    /// use anbud::dossier::{Agreement, DecisionKind, Portfolio};
    /// use anbud::language::Language;
    /// use anbud::law::LawBook;
    /// use anbud::wire::Wire;
    ///
    /// let day_centre = Agreement::from_json(
    ///     r#"{"id":"A1","title":"Dagverksamhet","terms":{"start":"2021-10-01","untilFurtherNotice":true,
    ///         "notice":[{"period":{"months":12},"anchor":"monthEnd"}],"compensation":{"annual":"4200000"}}}"#,
    /// )?;
    /// let portfolio = Portfolio::of(&[day_centre], "2023-06-01".parse()?, 12, Language::Swedish, &LawBook::built_in())?;
    /// let decision = &portfolio.decisions[0];
    /// assert_eq!((decision.kind, decision.decide_by.to_string()), (DecisionKind::Notice, "2023-12-31".to_owned()));
    /// assert_eq!(decision.advise_by.unwrap().to_string(), "2023-12-29"); // the 31st is a Sunday
    /// assert_eq!(decision.amount.unwrap().to_wire(), "4200000.00");
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    pub fn of(
        agreements: &[Agreement],
        as_of: Day,
        months: u32,
        language: Language,
        law: &LawBook,
    ) -> Result<Self, Error> {
        let until = as_of.plus_months(months).map_err(|error| error.at("months"))?;
        let window = Window { from: as_of, until, language };
        let mut ids = BTreeSet::new();
        let mut found = Vec::new();
        let mut unknown = Vec::new();
        let mut findings = Vec::new();
        let mut contradicted = Vec::new();
        for (place, agreement) in agreements.iter().enumerate() {
            let at = |path: &str| ["agreements[", &place.to_string(), "].", path].concat();
            let Some(id) = &agreement.id else {
                return Err(Error::new(Problem::Missing).at(at("id")));
            };
            if !ids.insert(id.as_str()) {
                return Err(Error::new(Problem::RepeatedId).at(at("id")));
            }
            let asked = decisions::of(agreement, id, window, law);
            let asked = asked.map_err(|error| {
                let path = at(error.path());
                error.at(path)
            })?;
            findings.extend(
                asked.planned.map(|own| own.with_fact("agreement", agreement.name().as_str())),
            );
            found.extend(asked.decisions);
            let contradictions = agreement.terms.iter().flat_map(AssignmentTerms::contradictions);
            let mut missing = asked.missing;
            for finding in contradictions.filter(|own| own.outcome == Outcome::Breached) {
                let finding = finding.with_fact("agreement", agreement.name().as_str());
                let what = finding.reason(language).unwrap_or_default();
                contradicted.push((agreement.name(), what));
                if agreement.terms.as_ref().is_some_and(|own| own.in_order().is_err()) {
                    missing.extend(["terms.end", "terms.start"].map(str::to_owned));
                }
                findings.push(finding);
            }
            if !missing.is_empty() {
                let title = agreement.title.clone();
                let missing = ordered::sorted(missing);
                unknown.push(UndecidedAgreement { agreement: id.clone(), title, missing });
            }
        }
        let decisions = in_order(found);
        Ok(Self {
            as_of,
            until,
            table: table(&decisions, &contradicted, language),
            ics: None,
            missing: missing_of(&findings),
            decisions,
            unknown,
            findings,
        })
    }
}

/// By day, those of one day in the order of the agreements.
fn in_order(found: Vec<Decision>) -> Vec<Decision> {
    let mut order = BTreeSet::new();
    for (place, decision) in found.iter().enumerate() {
        order.insert((decision.decide_by, place));
    }
    let mut decisions = Vec::with_capacity(found.len());
    for (_, place) in order {
        decisions.extend(found.get(place).cloned());
    }
    decisions
}

/// The decisions by day, then the agreements whose terms contradict one another.
fn table(decisions: &[Decision], contradicted: &[(String, String)], language: Language) -> Table {
    let (headings, unknown, contradiction) = match language {
        Language::Swedish => {
            (["Senast", "Avtal", "Beslut", "Följd", "Belopp"], "okänt", "motsägelse")
        }
        Language::English => {
            (["By", "Agreement", "Decision", "Effect", "Amount"], "unknown", "contradiction")
        }
    };
    let mut rows = Vec::new();
    for own in decisions {
        rows.push(vec![
            own.decide_by.to_string(),
            one_line(&own.name()),
            own.what.clone(),
            own.effect_on.to_string(),
            own.amount.map_or_else(|| unknown.to_owned(), |amount| amount.to_string()),
        ]);
    }
    for (name, what) in contradicted {
        rows.push(vec![
            contradiction.to_owned(),
            name.clone(),
            what.clone(),
            unknown.to_owned(),
            unknown.to_owned(),
        ]);
    }
    Table { headings: headings.map(str::to_owned).to_vec(), rows }
}
