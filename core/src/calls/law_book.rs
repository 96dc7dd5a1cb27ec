//! `law.parameter`, `law.table` and `law.version`

use super::call;
use crate::calendar::Day;
use crate::law::{LawRow, LawValue, Stamp};
use crate::wire::output;

call! {
    /// Which value the law had on a day (lagvärde), and where that stands.
    "law.parameter" ParameterQuestion {
        /// The key, for instance `lou.threshold.annex_2`.
        key: String,
        /// The day that governs the case.
        on: Day,
    } -> LawValue,
    answer = |q, law| law.value_on(&q.key, q.on),
}

call! {
    /// Every value of the law through time, or those in force on a day (lagvärden), with sources.
    "law.table" LawTableQuestion {
        /// How the keys begin, for instance `lou.threshold.`; all where absent.
        prefix: Option<String>,
        /// The day on which the values are in force; every value through time where absent.
        on: Option<Day>,
    } -> LawTableAnswer,
    answer = |q, law| {
        let rows = law.table(q.prefix.as_deref(), q.on)?;
        Ok(LawTableAnswer { rows })
    },
}

output! {
    /// The table of law values (tabell över lagvärden).
    pub struct LawTableAnswer {
        /// By key and then by day.
        pub rows: Vec<LawRow>,
    }
}

call! {
    /// By which version and which law an answer is given (lagbokens stämpel): version, SHA-256 of
    /// the law book, read-to day of each act.
    "law.version" VersionQuestion {} -> Stamp,
    answer = |_q, law| law.stamp(),
}
