//! One value of the law: what it is, when it was in force, and where it stands.

use super::Citation;
use crate::calendar::Day;
use crate::confidence::Confidence;
use crate::cpv::CpvRange;
use crate::error::{Error, Problem};
use crate::language::Text;
use crate::money::Sek;
use crate::wire::{decimal, output, record, wire_enum};
use rust_decimal::Decimal;

wire_enum! {
    /// Unit (enhet) of a law value.
    #[non_exhaustive]
    pub enum Unit {
        /// Calendar days (kalenderdagar).
        CalendarDays = "calendar_days",
        /// Working days (arbetsdagar).
        WorkingDays = "working_days",
        /// Hours (timmar).
        Hours = "hours",
        /// Weeks (veckor).
        Weeks = "weeks",
        /// Months (månader).
        Months = "months",
        /// Years (år).
        Years = "years",
        /// Swedish kronor, without VAT unless the title says otherwise.
        Sek = "sek",
        /// Euro, without VAT.
        Eur = "eur",
        /// Share of one (andel): 0.28 is 28 percent.
        Share = "share",
        /// A plain count (antal).
        Count = "count",
        /// List of CPV codes and ranges (CPV-lista).
        CpvList = "cpv_list",
        /// Act by its number (författningsnummer).
        Act = "act",
    }
}

wire_enum! {
    /// Comparison (jämförelse) under which the rule's effect holds.
    pub enum Comparison {
        /// At most (högst): equal is within.
        AtMost = "atMost",
        /// Below (understiger): equal is not within.
        Below = "below",
        /// At least (lägst): equal is enough.
        AtLeast = "atLeast",
        /// Above (överstiger): equal is not enough.
        Above = "above",
    }
}

impl Comparison {
    /// Whether `amount` stands in this relation to `limit`.
    #[must_use]
    pub fn holds<T: PartialOrd>(self, amount: &T, limit: &T) -> bool {
        match self {
            Self::AtMost => amount <= limit,
            Self::Below => amount < limit,
            Self::AtLeast => amount >= limit,
            Self::Above => amount > limit,
        }
    }
}

wire_enum! {
    /// Date that picks the value (dag som avgör vilket värde som gäller); never "today".
    #[non_exhaustive]
    pub enum KeyedBy {
        /// When the procurement started (upphandlingens början).
        ProcurementStartedOn = "procurement_started_on",
        /// When the award notification was sent (underrättelsen skickades).
        NotificationSentOn = "notification_sent_on",
        /// When the contract was signed (avtalet slöts).
        ContractSignedOn = "contract_signed_on",
        /// When the aid was granted (stödet beviljades).
        GrantedOn = "granted_on",
        /// When the cost was incurred (kostnaden uppkom).
        IncurredOn = "incurred_on",
        /// When the decision was taken (beslutet fattades).
        DecidedOn = "decided_on",
        /// When the application was made (ansökan gjordes).
        AppliedOn = "applied_on",
    }
}

record! {
    /// Source (källa) of a law value.
    pub struct Source {
        /// Act (författning), for instance `2016:1145`.
        act: String,
        /// Chapter (kapitel), for instance `19 a`.
        chapter: String,
        /// Section (paragraf), for instance `2`.
        section: String,
        /// Amending act (ändringsförfattning).
        amended_by: String,
        /// Address of the text.
        url: String,
        /// What else must be known about the source.
        note: String,
    }
}

impl Source {
    /// The citation of this source; none where no act is named.
    #[must_use]
    pub fn citation(&self) -> Option<Citation> {
        let act = self.act.as_ref()?;
        Some(Citation {
            act: act.clone(),
            chapter: self.chapter.clone(),
            section: self.section.clone(),
            amended_by: self.amended_by.clone(),
            by_analogy: None,
        })
    }
}

output! {
    /// Law value (lagvärde) in force on a day, with its source.
    pub struct LawValue {
        /// The value, as short as possible.
        pub value: String,
        /// Its unit.
        pub unit: Unit,
        /// First day in force.
        pub from: Day [python "from_day"],
        /// Last day in force, inclusive; absent where no end is recorded.
        pub until: Option<Day>,
        /// How an amount or a time is compared with it.
        pub comparison: Option<Comparison>,
        /// How sure it is.
        pub confidence: Confidence,
        /// Where it stands.
        pub source: Source,
        /// The key.
        pub key: String,
        /// What it is, in both languages; absent for a key of the user's own.
        pub title: Option<Text>,
        /// Which date picks the value; absent for a key of the user's own.
        pub keyed_by: Option<KeyedBy>,
        /// Whether the user supplied it.
        pub overlay: bool [sparse],
        /// The share by which a derived amount may differ from the announced one; absent for an
        /// amount that was not derived.
        pub tolerance: Option<Decimal>,
        /// The last day on which the text of the act was read; absent where no act was read.
        pub read_to: Option<Day>,
    }
}

impl LawValue {
    /// The value as a decimal number.
    ///
    /// # Errors
    /// `input.invalid` for a list of CPV codes.
    pub fn decimal(&self) -> Result<Decimal, Error> {
        decimal::parse(&self.value)
    }

    /// The value as an amount of kronor.
    ///
    /// # Errors
    /// `input.invalid` for a value that is no amount.
    pub fn sek(&self) -> Result<Sek, Error> {
        Sek::parse(&self.value)
    }

    /// The value as a whole number of its unit.
    ///
    /// # Errors
    /// `input.invalid` for a value that is not whole.
    pub fn count(&self) -> Result<u32, Error> {
        self.value.parse().map_err(|_| Problem::DecimalForm.into())
    }

    /// The value as a list of CPV codes and ranges.
    ///
    /// # Errors
    /// `input.invalid` for a value that is no such list.
    pub fn cpv_list(&self) -> Result<Vec<CpvRange>, Error> {
        self.value.split(',').map(|range| range.trim().parse()).collect()
    }
}
