//! `budget.allocate`, `budget.headroom` and `budget.vatCompensation`

use super::call;
use crate::budget::{
    Allocation, AllocationMethod, Amount, Commitment, Frame, Granularity, Headroom,
    VatCompensation, allocate, headroom, vat_compensation,
};
use crate::calendar::Day;
use crate::error::{Error, Problem};
use crate::money::Sek;

call! {
    /// An amount laid out over years, tertials, quarters or months (periodisering).
    "budget.allocate" AllocateQuestion {
        /// The amount for the whole time; exactly one of `total` and `annual`.
        total: Option<Sek>,
        /// The amount a year.
        annual: Option<Sek>,
        /// First day.
        from: Day,
        /// Last day, inclusive.
        to: Day,
        /// The method.
        method: AllocationMethod,
        /// The periods.
        by: Granularity,
    } -> Allocation,
    schema = [one_of_two("total", "annual")],
    answer = |q, _law| {
        let amount = match (q.total, q.annual) {
            (Some(total), None) => Amount::Total(total),
            (None, Some(annual)) => Amount::Annual(annual),
            _ => {
                let fields = &["total", "annual"];
                return Err(Error::new(Problem::ExactlyOneOf { fields }).at("total"));
            }
        };
        allocate(amount, q.from, q.to, q.method, q.by)
    },
}

call! {
    /// What a municipality gets back for VAT hidden in a cost (ersättning för mervärdesskatt), and
    /// which way gives more.
    "budget.vatCompensation" VatCompensationQuestion {
        /// The cost without VAT.
        cost: Sek,
        /// The part of it shown to be for premises; absent where none is shown.
        premises: Option<Sek>,
        /// The day the cost was incurred.
        on: Day,
    } -> VatCompensation,
    answer = |q, law| vat_compensation(law, q.cost, q.premises, q.on),
}

call! {
    /// What is left of each year's frame after the commitments (utrymme i ramen).
    "budget.headroom" HeadroomQuestion {
        /// The frame; absent is unknown.
        frame: Option<Frame>,
        /// The commitments; absent is unknown, an empty list is none.
        commitments: Option<Vec<Commitment>>,
        /// How a commitment is laid out over the years.
        method: AllocationMethod,
        /// The years.
        years: Vec<i64>,
    } -> Headroom,
    answer = |q, _law| headroom(q.frame.as_ref(), q.commitments.as_deref(), q.method, &q.years),
}
