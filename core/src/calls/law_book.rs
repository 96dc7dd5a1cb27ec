//! `law.parameter`, `law.table` and `law.version`

use super::call;
use crate::calendar::Day;
use crate::law::{LawRow, LawValue, Stamp};
use crate::wire::output;

call! {
    /// Asks for the value of the law on a day (lagvärde).
    "law.parameter" ParameterQuestion {
        /// The key, for instance `lou.threshold.annex_2`.
        key: String,
        /// The day that governs the case.
        on: Day,
    } -> LawValue,
    answer = |q, law| law.value_on(&q.key, q.on),
}

call! {
    /// Asks for every law value (lagvärden), or those of some keys or of a day.
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
    /// Asks by which version of the library and by which law it answers (lagbokens stämpel).
    "law.version" VersionQuestion {} -> Stamp,
    answer = |_q, law| law.stamp(),
}
