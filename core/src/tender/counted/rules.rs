//! Where each act says how a value is counted.

use super::Because;
use crate::law::Citation;
use crate::tender::ProcurementAct;
use crate::tender::case::{ACT_2016, ACT_LUF, ACT_LUFS, ACT_LUK};

/// The law keys of the months that an act counts where a contract has no total price.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::tender) struct MonthKeys {
    /// Months of an agreement without an end, or of a service that runs longer than them.
    pub(super) open_ended: &'static str,
    /// Months of contracts that recur.
    pub(super) recurring: &'static str,
}

/// The rules of one act on the value, by section.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::tender) struct ValueRules {
    act: &'static str,
    chapter: &'static str,
    /// All that is paid.
    whole: &'static str,
    /// Options and extensions.
    options: &'static str,
    lots: &'static str,
    open_ended: &'static str,
    recurring: &'static str,
    /// None where the act counts the whole term, however long.
    pub(super) months: Option<MonthKeys>,
}

const LOU: ValueRules = ValueRules {
    act: ACT_2016,
    chapter: "5",
    whole: "3",
    options: "3",
    lots: "8",
    open_ended: "13",
    recurring: "11",
    months: Some(MonthKeys {
        open_ended: "lou.value.months_for_open_ended",
        recurring: "lou.value.recurring_months",
    }),
};

const LUF: ValueRules = ValueRules {
    act: ACT_LUF,
    chapter: "5",
    whole: "2",
    options: "2",
    lots: "7",
    open_ended: "12",
    recurring: "10",
    months: Some(MonthKeys {
        open_ended: "luf.value.months_for_open_ended",
        recurring: "luf.value.recurring_months",
    }),
};

/// The value of a concession is its turnover (2 §), of which what the buyer pays is a part (5 §):
/// the terms show what it is at least, and no number of months bounds it.
const LUK: ValueRules = ValueRules {
    act: ACT_LUK,
    chapter: "5",
    whole: "5",
    options: "5",
    lots: "8",
    open_ended: "5",
    recurring: "5",
    months: None,
};

const LUFS: ValueRules = ValueRules {
    act: ACT_LUFS,
    chapter: "3",
    whole: "2",
    options: "2",
    lots: "6",
    open_ended: "11",
    recurring: "9",
    months: Some(MonthKeys {
        open_ended: "lufs.value.months_for_open_ended",
        recurring: "lufs.value.recurring_months",
    }),
};

impl ValueRules {
    /// The rules of an act by its number; none where they do not count terms here.
    pub(super) fn of_act(act: &str) -> Option<&'static Self> {
        [&LOU, &LUF, &LUK, &LUFS].into_iter().find(|rules| rules.act == act)
    }

    /// The rules of the act that a buyer says that it procures under, in its wording of today.
    pub(in crate::tender) const fn stated(act: Option<ProcurementAct>) -> &'static Self {
        match act {
            None | Some(ProcurementAct::Lou) => &LOU,
            Some(ProcurementAct::Luf) => &LUF,
            Some(ProcurementAct::Luk) => &LUK,
            Some(ProcurementAct::Lufs) => &LUFS,
        }
    }

    /// The section by which the value was counted so.
    pub(super) fn cited(&self, because: Because) -> Citation {
        let section = match because {
            Because::Total | Because::Term => self.whole,
            Because::Options => self.options,
            Because::OpenEnded => self.open_ended,
            Because::LeaseOrRecurring => self.recurring,
            Because::Lots => self.lots,
        };
        Citation::of(self.act, Some(self.chapter), section)
    }
}
