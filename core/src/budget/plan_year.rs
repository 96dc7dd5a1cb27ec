//! What a forecast says of a plan: a row for each frame and year, and what stands outside.

use std::collections::BTreeSet;

use super::act::Action;
use super::cost::CostOrigin;
use super::frame::FrameStatus;
use super::headroom::StatusFrame;
use super::plan::{Layer, PlanLine};
use crate::calendar::Day;
use crate::error::Error;
use crate::finding::Finding;
use crate::money::Sek;
use crate::wire::output;

output! {
    /// Forecast (prognos) of a plan: one row for each frame and year, and what no frame holds.
    pub struct Forecast {
        /// Frame by frame, each with the years asked for.
        pub years: Vec<PlanYear>,
        /// All frames together, year by year; years are never added up.
        pub totals: Vec<YearTotal> [sparse],
        /// Commitments that stand in no frame, or in one that nobody names.
        pub outside: Vec<OutsideCost> [sparse],
        /// The grants and what they pay.
        pub grants: Vec<GrantUse> [sparse],
        /// The findings.
        pub findings: Vec<Finding>,
        /// Paths of what is missing.
        pub missing: Vec<String> [sparse],
    }
}

output! {
    /// Year of a frame (ramens år). What is unknown is absent, never 0.
    pub struct PlanYear {
        /// The frame's id.
        pub frame: String,
        /// The year.
        pub year: i32,
        /// The amount that counts: that of the strongest status, what is carried over in it.
        pub amount: Option<Sek>,
        /// Status of the lines that it is made of.
        pub status: Option<FrameStatus>,
        /// The amount once decided; absent where it is announced or planned only.
        pub decided: Option<Sek>,
        /// The amount under each status, where the year has several.
        pub by_status: Vec<StatusFrame> [sparse],
        /// What is carried over into the year by decision, in the amount.
        pub carried_over: Option<Sek>,
        /// Every line that speaks of the year, as they were decided.
        pub history: Vec<PlanLine> [sparse],
        /// What is bound; absent where a cost of it is unknown.
        pub committed: Option<Sek>,
        /// What options would cost.
        pub option: Option<Sek>,
        /// What is expected beside.
        pub forecast: Option<Sek>,
        /// The sums of what is known in each layer; unknown costs stand beside, in `unknown`.
        pub known: LayerSums,
        /// Costs of unknown size, which no sum holds.
        pub unknown: Vec<UnknownCost> [sparse],
        /// The amount less what is bound.
        pub left: Option<Sek>,
        /// Less the options too.
        pub left_after_options: Option<Sek>,
        /// What is booked.
        pub actual: Option<Sek>,
        /// What is booked and what remains of commitments and forecast.
        pub expected: Option<Sek>,
        /// The amount less that.
        pub expected_left: Option<Sek>,
        /// The first day on which what is bound goes beyond the amount.
        pub used_up_on: Option<Day>,
        /// What would keep the year within the amount, and by when.
        pub actions: Vec<Action> [sparse],
        /// The latest of those days.
        pub act_by: Option<Day>,
        /// The sums of each cost centre.
        pub cost_centres: Vec<CostCentre> [sparse],
        /// Every cost in the sums.
        pub costs: Vec<PlanCost> [sparse],
    }
}

output! {
    /// Sum of all frames (alla ramar) of one year; a sum of which one frame's part is unknown is absent.
    pub struct YearTotal {
        /// The year.
        pub year: i32,
        /// The statuses of the lines that the frames are made of, from the weakest.
        pub statuses: Vec<FrameStatus> [sparse],
        /// The amounts that count.
        pub amount: Option<Sek>,
        /// What is bound.
        pub committed: Option<Sek>,
        /// What options would cost.
        pub option: Option<Sek>,
        /// What is expected beside.
        pub forecast: Option<Sek>,
        /// The amounts less what is bound.
        pub left: Option<Sek>,
        /// Less the options too.
        pub left_after_options: Option<Sek>,
        /// What is booked.
        pub actual: Option<Sek>,
        /// What is booked and what remains of commitments and forecast.
        pub expected: Option<Sek>,
        /// The amounts less that.
        pub expected_left: Option<Sek>,
    }
}

impl YearTotal {
    /// The rows of one year, a frame each.
    pub(super) fn of(year: i32, rows: &[&PlanYear]) -> Result<Self, Error> {
        let sum = |of: fn(&PlanYear) -> Option<Sek>| -> Result<Option<Sek>, Error> {
            let mut sum = Sek::ZERO;
            for row in rows {
                let Some(amount) = of(row) else { return Ok(None) };
                sum = sum.plus(amount).map_err(|error| error.at("plan.frames"))?;
            }
            Ok(Some(sum))
        };
        let statuses: BTreeSet<FrameStatus> = rows.iter().filter_map(|row| row.status).collect();
        Ok(Self {
            year,
            statuses: statuses.into_iter().collect(),
            amount: sum(|row| row.amount)?,
            committed: sum(|row| row.committed)?,
            option: sum(|row| row.option)?,
            forecast: sum(|row| row.forecast)?,
            left: sum(|row| row.left)?,
            left_after_options: sum(|row| row.left_after_options)?,
            actual: sum(|row| row.actual)?,
            expected: sum(|row| row.expected)?,
            expected_left: sum(|row| row.expected_left)?,
        })
    }
}

output! {
    /// Sums of the layers (skiktens summor), of what is known.
    #[derive(Copy, Default)]
    pub struct LayerSums {
        /// Bound.
        pub committed: Sek,
        /// Options.
        pub option: Sek,
        /// Expected beside.
        pub forecast: Sek,
    }
}

impl LayerSums {
    /// The sum of a layer.
    #[must_use]
    pub const fn of(&self, layer: Layer) -> Sek {
        match layer {
            Layer::Committed => self.committed,
            Layer::Option => self.option,
            Layer::Forecast => self.forecast,
        }
    }

    pub(super) const fn of_mut(&mut self, layer: Layer) -> &mut Sek {
        match layer {
            Layer::Committed => &mut self.committed,
            Layer::Option => &mut self.option,
            Layer::Forecast => &mut self.forecast,
        }
    }
}

output! {
    /// Cost centre (kostnadsställe) of a frame in a year, with what is known of each layer.
    pub struct CostCentre {
        /// The cost centre.
        pub cost_centre: String,
        /// Bound.
        pub committed: Sek,
        /// Options.
        pub option: Sek,
        /// Expected beside.
        pub forecast: Sek,
    }
}

output! {
    /// Cost (kostnad) of one commitment in one year and layer.
    pub struct PlanCost {
        /// The commitment's id.
        pub commitment: String,
        /// The layer.
        pub layer: Layer,
        /// What it comes from.
        pub origin: CostOrigin,
        /// First day within the year.
        pub from: Day,
        /// Last day within the year, inclusive.
        pub to: Day,
        /// The whole cost.
        pub amount: Sek,
        /// What grants pay of it.
        pub funded: Vec<FundedPart> [sparse],
        /// What the frame bears.
        pub net: Sek,
        /// Where the commitment stands.
        pub source: Option<String>,
    }
}

output! {
    /// Part that a grant pays (bidragets del).
    pub struct FundedPart {
        /// The grant's id.
        pub grant: String,
        /// The amount.
        pub amount: Sek,
    }
}

output! {
    /// Unknown cost (okänd kostnad): it may touch the year, and is in no sum.
    pub struct UnknownCost {
        /// The commitment's id.
        pub commitment: String,
        /// The layer.
        pub layer: Layer,
        /// Paths of what is missing.
        pub missing: Vec<String>,
    }
}

output! {
    /// Commitment outside every frame (åtagande utanför ramarna) in a year.
    pub struct OutsideCost {
        /// The commitment's id.
        pub commitment: String,
        /// The year.
        pub year: i32,
        /// What is known of its cost.
        pub amount: Sek,
    }
}

output! {
    /// Use of a grant (bidragets användning) over the years asked for.
    pub struct GrantUse {
        /// The grant's id.
        pub grant: String,
        /// What is granted; absent where that is unknown.
        pub amount: Option<Sek>,
        /// What bound commitments draw on it, in all years.
        pub drawn: Sek,
        /// What is left of it; negative where more is drawn than granted.
        pub left: Option<Sek>,
    }
}
