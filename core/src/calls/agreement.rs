//! `assignment.price`, `assignment.change`, `assignment.lifeLine`, `assignment.portfolio`,
//! `assignment.letter`, `assignment.penalty` and `assignment.fee`

use rust_decimal::Decimal;

use super::{Question, law_of};
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
use crate::law::{LawBook, Stamp};
use crate::money::Sek;
use crate::tender::{
    Authority, ChangeAnswer, ChangedContract, ContractChange, Regime, contract_changes,
};
use crate::wire::input;

input! {
    /// Asks for the price on a day after adjustment by index (prisjustering).
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct PriceQuestion {
        /// The price that the adjustments start from.
        pub base: Sek,
        /// The clause.
        pub clause: Adjustment,
        /// The index series, the user's own data.
        pub series: IndexSeries,
        /// The day.
        pub on: Day,
        /// Months for which the provisional price of a year was paid.
        pub settled_months: Option<u32>,
        /// The user's own law values; no statute governs an index clause.
        pub law_book: Option<LawBook>,
    }
}

impl Question for PriceQuestion {
    const CALL: &'static str = "assignment.price";
    type Answer = PriceAnswer;

    fn answer(&self) -> Result<PriceAnswer, Error> {
        self.clause.price(self.base, &self.series, self.on, self.settled_months)
    }
}

input! {
    /// Asks whether changes of a contract are allowed (ändring av kontrakt), 17 kap. 9-12 §§ LOU.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct ChangeQuestion {
        /// The contract's value when it was concluded, without VAT; absent is unknown.
        pub value: Option<Sek>,
        /// When the procurement began; absent is unknown.
        pub started_on: Option<Day>,
        /// The regime; absent is unknown.
        pub regime: Option<Regime>,
        /// The value now by the index clause over the value then; absent where there is none.
        pub index_factor: Option<Decimal>,
        /// Who buys; absent is unknown.
        pub authority: Option<Authority>,
        /// Whether it is a works contract; absent: goods or services.
        pub works: Option<bool>,
        /// The changes.
        pub changes: Vec<ContractChange>,
        /// The user's own law values.
        pub law_book: Option<LawBook>,
    }
}

impl Question for ChangeQuestion {
    const CALL: &'static str = "assignment.change";
    type Answer = ChangeAnswer;

    fn answer(&self) -> Result<ChangeAnswer, Error> {
        let contract = ChangedContract {
            value: self.value,
            started_on: self.started_on,
            regime: self.regime,
            index_factor: self.index_factor,
            authority: self.authority,
            works: self.works,
        };
        contract_changes(&contract, &self.changes, &law_of(&self.law_book))
    }
}

input! {
    /// Asks for the life line of an agreement (livslinje).
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct LifeLineQuestion {
        /// The terms.
        pub terms: AssignmentTerms,
        /// The day on which notice is taken to be given; absent, notice is not asked.
        pub as_of: Option<Day>,
        /// The day by which the agreement shall have ended; absent: the end of the year after `as_of`.
        pub end_by: Option<Day>,
        /// Who gives notice; absent is either party.
        pub by: Option<NoticeBy>,
        /// Margin for the letter, as in `assignment.latestNotice`.
        pub service_days: Option<u32>,
        /// The last day on which the next procurement must begin.
        pub procurement_starts_by: Option<Day>,
        /// The next procurement as it is planned, from which that day is counted backwards.
        pub next_procurement: Option<NextProcurement>,
        /// The language of what is said; absent is Swedish.
        pub language: Option<Language>,
        /// When the calendar file is made; absent, none is.
        pub stamped_at: Option<Instant>,
        /// Days before at which the file reminds of what must be decided; absent: 30 and 7.
        pub alarms: Option<Vec<u32>>,
        /// The user's own law values, for the next procurement; no statute governs contractual notice.
        pub law_book: Option<LawBook>,
    }
}

impl Question for LifeLineQuestion {
    const CALL: &'static str = "assignment.lifeLine";
    type Answer = LifeLine;

    fn answer(&self) -> Result<LifeLine, Error> {
        let mut outlook = Outlook::new(self.as_of);
        outlook.end_by = self.end_by;
        outlook.by = self.by.unwrap_or(NoticeBy::Either);
        outlook.service_days = self.service_days.unwrap_or(0);
        outlook.procurement_starts_by = self.procurement_starts_by;
        outlook.language = self.language.unwrap_or(Language::Swedish);
        if let Some(next) = &self.next_procurement {
            outlook.planned =
                next.latest_start(&self.terms, self.as_of, &law_of(&self.law_book))?;
        }
        let mut line = self.terms.life_line(outlook)?;
        if let Some(stamped_at) = self.stamped_at {
            let mut events = Vec::new();
            for own in &line.events {
                let event = CalendarEvent::new(own.on, own.what.clone()).path(own.path);
                events.push((event, alarms(&self.alarms, own.kind.decides())));
            }
            line.ics = Some(to_ics_with_alarms(&events, stamped_at));
        }
        Ok(line)
    }

    fn stamped(&self, stamp: &Stamp) -> Result<Self::Answer, Error> {
        let language = self.language.unwrap_or(Language::Swedish);
        let mut answer = self.answer()?;
        answer.ics = answer.ics.map(|file| stamped_ics(&file, stamp, language));
        Ok(answer)
    }
}

/// The days before at which a calendar file reminds of what must be decided.
fn alarms(stated: &Option<Vec<u32>>, decides: bool) -> Vec<u32> {
    if !decides {
        return Vec::new();
    }
    stated.clone().unwrap_or_else(|| vec![30, 7])
}

input! {
    /// Asks what must be decided of many agreements (avtalsportfölj).
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct PortfolioQuestion {
        /// The agreements.
        pub agreements: Vec<Agreement>,
        /// The first day of the time asked about.
        pub as_of: Day,
        /// How many months it lasts.
        pub months: u32,
        /// The language of what is said; absent is Swedish.
        pub language: Option<Language>,
        /// When the calendar file is made; absent, none is.
        pub stamped_at: Option<Instant>,
        /// Days before at which the file reminds; absent: 30 and 7.
        pub alarms: Option<Vec<u32>>,
        /// The user's own law values, for the next procurement; no statute governs contractual notice.
        pub law_book: Option<LawBook>,
    }
}

impl Question for PortfolioQuestion {
    const CALL: &'static str = "assignment.portfolio";
    type Answer = Portfolio;

    fn answer(&self) -> Result<Portfolio, Error> {
        let language = self.language.unwrap_or(Language::Swedish);
        let law = law_of(&self.law_book);
        let mut portfolio =
            Portfolio::of(&self.agreements, self.as_of, self.months, language, &law)?;
        if let Some(stamped_at) = self.stamped_at {
            let mut events = Vec::new();
            for own in &portfolio.decisions {
                let event = CalendarEvent::of_decision(own, language);
                events.push((event, alarms(&self.alarms, true)));
            }
            portfolio.ics = Some(to_ics_with_alarms(&events, stamped_at));
        }
        Ok(portfolio)
    }

    fn stamped(&self, stamp: &Stamp) -> Result<Self::Answer, Error> {
        let language = self.language.unwrap_or(Language::Swedish);
        let mut answer = self.answer()?;
        answer.ics = answer.ics.map(|file| stamped_ics(&file, stamp, language));
        Ok(answer)
    }
}

input! {
    /// Asks for a letter (brev) as a draft in Swedish.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct LetterQuestion {
        /// The terms.
        pub terms: AssignmentTerms,
        /// What kind of letter.
        pub kind: LetterKind,
        /// The day of the letter: notice is given, the option called or the extension refused.
        pub on: Day,
        /// Who gives notice; absent is either party.
        pub by: Option<NoticeBy>,
        /// Which option is called; of a refusal, absent is the next one that can be refused.
        pub option: Option<u32>,
        /// What only the parties know; what is absent becomes a blank.
        pub details: Option<LetterDetails>,
        /// The user's own law values; no statute governs contractual notice.
        pub law_book: Option<LawBook>,
    }
}

impl Question for LetterQuestion {
    const CALL: &'static str = "assignment.letter";
    type Answer = Letter;

    fn answer(&self) -> Result<Letter, Error> {
        let details = self.details.clone().unwrap_or_default();
        match self.kind {
            LetterKind::Notice => {
                let by = self.by.unwrap_or(NoticeBy::Either);
                Letter::notice(&self.terms, self.on, by, &details)
            }
            LetterKind::OptionCall => {
                let missing = || Error::new(Problem::Missing).at("option");
                let option = self.option.ok_or_else(missing)?;
                Letter::option_call(&self.terms, option, self.on, &details)
            }
            LetterKind::ExtensionRefusal => {
                let by = self.by.unwrap_or(NoticeBy::Either);
                Letter::extension_refusal(&self.terms, self.option, self.on, by, &details)
            }
        }
    }

    fn stamped(&self, stamp: &Stamp) -> Result<Self::Answer, Error> {
        Ok(self.answer()?.with_stamp(stamp))
    }
}

input! {
    /// Asks what a penalty comes to (vite).
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct PenaltyQuestion {
        /// The penalty.
        pub penalty: Penalty,
        /// The compensation that a share is of.
        pub compensation: Option<Compensation>,
        /// How often it happened; exactly one of `times` and `days`.
        pub times: Option<u32>,
        /// For how many days it went on.
        pub days: Option<u32>,
        /// The user's own law values; no statute governs a contractual penalty.
        pub law_book: Option<LawBook>,
    }
}

impl Question for PenaltyQuestion {
    const CALL: &'static str = "assignment.penalty";
    type Answer = PenaltyAnswer;

    fn answer(&self) -> Result<PenaltyAnswer, Error> {
        let happened = match (self.times, self.days) {
            (Some(times), None) => Happened::Times(times),
            (None, Some(days)) => Happened::Days(days),
            _ => return Err(Problem::ExactlyOneOf { fields: &["times", "days"] }.into()),
        };
        self.penalty.due(self.compensation.as_ref(), happened)
    }
}

input! {
    /// Asks what a year comes to by its volumes (årets ersättning).
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct FeeQuestion {
        /// The compensation.
        pub compensation: Compensation,
        /// The volumes of the year.
        pub volumes: Vec<Volume>,
        /// The user's own law values; no statute governs a contractual fee.
        pub law_book: Option<LawBook>,
    }
}

impl Question for FeeQuestion {
    const CALL: &'static str = "assignment.fee";
    type Answer = FeeAnswer;

    fn answer(&self) -> Result<FeeAnswer, Error> {
        self.compensation.fee(&self.volumes)
    }
}
