//! `assignment.price`, `assignment.change`, `assignment.lifeLine`, `assignment.portfolio`,
//! `assignment.letter`, `assignment.penalty` and `assignment.fee`

use rust_decimal::Decimal;

use super::call;
use crate::assignment::{
    Adjustment, AssignmentTerms, Compensation, FeeAnswer, Happened, IndexSeries, LifeLine,
    NoticeBy, Outlook, Penalty, PenaltyAnswer, PriceAnswer, Volume,
};
use crate::calendar::{Day, Instant};
use crate::dossier::{Agreement, NextProcurement, Portfolio};
use crate::error::{Error, Problem};
use crate::interchange::{
    CalendarEvent, Letter, LetterDetails, LetterKind, stamped_ics, to_ics_with_alarms,
};
use crate::language::Language;
use crate::money::Sek;
use crate::tender::{
    Authority, ChangeAnswer, ChangedContract, ContractChange, Regime, contract_changes,
};

call! {
    /// The price on a day after adjustment by index (prisjustering), step by step, and what is
    /// settled when the final index comes.
    "assignment.price" PriceQuestion {
        /// The price that the adjustments start from.
        base: Sek,
        /// The clause.
        clause: Adjustment,
        /// The index series, the user's own data.
        series: IndexSeries,
        /// The day.
        on: Day,
        /// Months for which the provisional price of a year was paid.
        settled_months: Option<u32>,
    } -> PriceAnswer,
    answer = |q, _law| q.clause.price(q.base, &q.series, q.on, q.settled_months),
}

call! {
    /// Whether a contract may be changed without a new procurement (ändring av kontrakt, 17 kap.
    /// 9–12 §§ LOU).
    "assignment.change" ChangeQuestion {
        /// The contract's value when it was concluded, without VAT; absent is unknown.
        value: Option<Sek>,
        /// When the procurement began; absent is unknown.
        started_on: Option<Day>,
        /// The regime; absent is unknown.
        regime: Option<Regime>,
        /// The value now by the index clause over the value then; absent where there is none.
        index_factor: Option<Decimal>,
        /// Who buys; absent is unknown.
        authority: Option<Authority>,
        /// Whether it is a works contract; absent: goods or services.
        works: Option<bool>,
        /// The changes.
        changes: Vec<ContractChange>,
    } -> ChangeAnswer,
    answer = |q, law| {
        let contract = ChangedContract {
            value: q.value,
            started_on: q.started_on,
            regime: q.regime,
            index_factor: q.index_factor,
            authority: q.authority,
            works: q.works,
        };
        contract_changes(&contract, &q.changes, law)
    },
}

call! {
    /// Every date of an agreement in order (livslinje), its readings side by side, what a delay
    /// costs, by when the next procurement must begin, what is unknown; as a calendar file too.
    "assignment.lifeLine" LifeLineQuestion {
        /// The terms.
        terms: AssignmentTerms,
        /// The day on which notice is taken to be given; absent, notice is not asked.
        as_of: Option<Day>,
        /// The day by which the agreement shall have ended; absent: the end of the year after `as_of`.
        end_by: Option<Day>,
        /// Who gives notice; absent is either party.
        by: Option<NoticeBy>,
        /// Margin for the letter, as in `assignment.latestNotice`.
        service_days: Option<u32>,
        /// The last day on which the next procurement must begin.
        procurement_starts_by: Option<Day>,
        /// The next procurement as it is planned, from which that day is counted backwards.
        next_procurement: Option<NextProcurement>,
        /// The language of what is said; absent is Swedish.
        language: Option<Language>,
        /// When the calendar file is made; absent, none is.
        stamped_at: Option<Instant>,
        /// Days before at which the file reminds of what must be decided; absent: 30 and 7.
        alarms: Option<Vec<u32>>,
    } -> LifeLine,
    answer = |q, law| {
        let mut outlook = Outlook::new(q.as_of);
        outlook.end_by = q.end_by;
        outlook.by = q.by.unwrap_or(NoticeBy::Either);
        outlook.service_days = q.service_days.unwrap_or(0);
        outlook.procurement_starts_by = q.procurement_starts_by;
        outlook.language = q.language.unwrap_or(Language::Swedish);
        if let Some(next) = &q.next_procurement {
            outlook.planned =
                next.latest_start(&q.terms, q.as_of, law)?;
        }
        let mut line = q.terms.life_line(outlook)?;
        if let Some(stamped_at) = q.stamped_at {
            let mut events = Vec::new();
            for own in &line.events {
                let event = CalendarEvent::new(own.on, own.what.clone()).path(own.path);
                events.push((event, alarms(&q.alarms, own.kind.decides())));
            }
            line.ics = Some(to_ics_with_alarms(&events, stamped_at));
        }
        Ok(line)
    },
    stamped = |q, law, stamp| {
        let language = q.language.unwrap_or(Language::Swedish);
        let mut answer = q.answer(law)?;
        answer.ics = answer.ics.map(|file| stamped_ics(&file, stamp, language));
        Ok(answer)
    },
}

/// The days before at which a calendar file reminds of what must be decided.
fn alarms(stated: &Option<Vec<u32>>, decides: bool) -> Vec<u32> {
    if !decides {
        return Vec::new();
    }
    stated.clone().unwrap_or_else(|| vec![30, 7])
}

call! {
    /// What must be decided of many agreements in the next months (avtalsportfölj), and the money
    /// that hangs on it.
    "assignment.portfolio" PortfolioQuestion {
        /// The agreements.
        agreements: Vec<Agreement>,
        /// The first day of the time asked about.
        as_of: Day,
        /// How many months it lasts.
        months: u32,
        /// The language of what is said; absent is Swedish.
        language: Option<Language>,
        /// When the calendar file is made; absent, none is.
        stamped_at: Option<Instant>,
        /// Days before at which the file reminds; absent: 30 and 7.
        alarms: Option<Vec<u32>>,
    } -> Portfolio,
    answer = |q, law| {
        let language = q.language.unwrap_or(Language::Swedish);
        let mut portfolio =
            Portfolio::of(&q.agreements, q.as_of, q.months, language, law)?;
        if let Some(stamped_at) = q.stamped_at {
            let mut events = Vec::new();
            for own in &portfolio.decisions {
                let event = CalendarEvent::of_decision(own, language);
                events.push((event, alarms(&q.alarms, true)));
            }
            portfolio.ics = Some(to_ics_with_alarms(&events, stamped_at));
        }
        Ok(portfolio)
    },
    stamped = |q, law, stamp| {
        let language = q.language.unwrap_or(Language::Swedish);
        let mut answer = q.answer(law)?;
        answer.ics = answer.ics.map(|file| stamped_ics(&file, stamp, language));
        Ok(answer)
    },
}

call! {
    /// A notice, or the call of an option, as a draft letter (brev) in Swedish with days and
    /// sections filled in.
    "assignment.letter" LetterQuestion {
        /// The terms.
        terms: AssignmentTerms,
        /// What kind of letter.
        kind: LetterKind,
        /// The day of the letter: notice is given, the option called or the extension refused.
        on: Day,
        /// Who gives notice; absent is either party.
        by: Option<NoticeBy>,
        /// Which option is called; of a refusal, absent is the next one that can be refused.
        option: Option<u32>,
        /// What only the parties know; what is absent becomes a blank.
        details: Option<LetterDetails>,
    } -> Letter,
    answer = |q, _law| {
        let details = q.details.clone().unwrap_or_default();
        match q.kind {
            LetterKind::Notice => {
                let by = q.by.unwrap_or(NoticeBy::Either);
                Letter::notice(&q.terms, q.on, by, &details)
            }
            LetterKind::OptionCall => {
                let missing = || Error::new(Problem::Missing).at("option");
                let option = q.option.ok_or_else(missing)?;
                Letter::option_call(&q.terms, option, q.on, &details)
            }
            LetterKind::ExtensionRefusal => {
                let by = q.by.unwrap_or(NoticeBy::Either);
                Letter::extension_refusal(&q.terms, q.option, q.on, by, &details)
            }
        }
    },
    stamped = |q, law, stamp| Ok(q.answer(law)?.with_stamp(stamp)),
}

call! {
    /// What a penalty (vite) comes to, and where it stops.
    "assignment.penalty" PenaltyQuestion {
        /// The penalty.
        penalty: Penalty,
        /// The compensation that a share is of.
        compensation: Option<Compensation>,
        /// How often it happened; exactly one of `times` and `days`.
        times: Option<u32>,
        /// For how many days it went on.
        days: Option<u32>,
    } -> PenaltyAnswer,
    schema = [one_of_two("times", "days")],
    answer = |q, _law| {
        let happened = match (q.times, q.days) {
            (Some(times), None) => Happened::Times(times),
            (None, Some(days)) => Happened::Days(days),
            _ => return Err(Problem::ExactlyOneOf { fields: &["times", "days"] }.into()),
        };
        q.penalty.due(q.compensation.as_ref(), happened)
    },
}

call! {
    /// What a year comes to by its volumes (årets ersättning), with prices per unit in bands.
    "assignment.fee" FeeQuestion {
        /// The compensation.
        compensation: Compensation,
        /// The volumes of the year.
        volumes: Vec<Volume>,
    } -> FeeAnswer,
    answer = |q, _law| q.compensation.fee(&q.volumes),
}
