//! Evaluation: award models computed on bids, exactly.
//!
//! [`rank`] ranks admissible bids under one [`AwardModel`](crate::award::AwardModel) and says
//! how; [`compare`] names the winners under several.

mod abnormal;
mod advise;
mod amount;
mod bid;
mod compare;
mod contest;
mod decisive;
mod draw;
mod entry;
mod figure;
mod findings;
pub(crate) mod formula;
mod lots;
pub(crate) mod narrow;
pub(crate) mod order;
mod parts;
mod rank;
mod rate;
pub(crate) mod reference;
mod sensitivity;
mod shown;
mod table;

pub use abnormal::{
    AbnormallyLow, LogEntry, LowFlag, LowPriceDuty, LowPriceDutyKind, Screen, ScreenKind,
    abnormally_low,
};
pub(crate) use abnormal::{duty_of, section};
pub use advise::{ExchangeRate, ModelAdvice, ModelOutcome, advise};
pub(crate) use contest::exact;
pub(crate) use entry::weighted;
pub(crate) use figure::Figure;

pub use bid::{CriterionScore, ScoredBid, YearCost};
pub use compare::{ModelComparison, ModelWinners, compare};
pub use lots::{LotAward, LotAwards, LotBids, OptimalAward, OptimalAwards, award_lots};
pub use parts::{PartSum, PricePart, PricePartKind};
pub(crate) use rank::Placed;
pub use rank::{Ranked, Ranking, rank};
pub use sensitivity::{
    BidSensitivity, Decisive, LimitKind, Movement, PriceLimit, QualityLimit, Remark, RoundingTie,
    Sensitivity, Withdrawal, sensitivity,
};
pub(crate) use shown::{amount, joined, number};
pub use table::{
    CriterionPoints, EvaluationRow, EvaluationTable, ReferenceValue, evaluation_table,
};
