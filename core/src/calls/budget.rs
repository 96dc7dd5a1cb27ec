//! `budget.allocate`, `budget.headroom` and `budget.vatCompensation`

use super::{Question, law_of};
use crate::budget::{
    Allocation, AllocationMethod, Amount, Commitment, Frame, Granularity, Headroom,
    VatCompensation, allocate, headroom, vat_compensation,
};
use crate::calendar::Day;
use crate::error::{Error, Problem};
use crate::law::LawBook;
use crate::money::Sek;
use crate::wire::input;

input! {
    /// Asks for an amount laid out over calendar periods (periodisering).
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct AllocateQuestion {
        /// The amount for the whole time; exactly one of `total` and `annual`.
        pub total: Option<Sek>,
        /// The amount a year.
        pub annual: Option<Sek>,
        /// First day.
        pub from: Day,
        /// Last day, inclusive.
        pub to: Day,
        /// The method.
        pub method: AllocationMethod,
        /// The periods.
        pub by: Granularity,
        /// The user's own law values; no statute governs the allocation.
        pub law_book: Option<LawBook>,
    }
}

impl Question for AllocateQuestion {
    const CALL: &'static str = "budget.allocate";
    type Answer = Allocation;

    fn answer(&self) -> Result<Allocation, Error> {
        let amount = match (self.total, self.annual) {
            (Some(total), None) => Amount::Total(total),
            (None, Some(annual)) => Amount::Annual(annual),
            _ => {
                let fields = &["total", "annual"];
                return Err(Error::new(Problem::ExactlyOneOf { fields }).at("total"));
            }
        };
        allocate(amount, self.from, self.to, self.method, self.by)
    }
}

input! {
    /// Asks for the compensation for VAT hidden in a cost (ersättning för mervärdesskatt).
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct VatCompensationQuestion {
        /// The cost without VAT.
        pub cost: Sek,
        /// The part of it shown to be for premises; absent where none is shown.
        pub premises: Option<Sek>,
        /// The day the cost was incurred.
        pub on: Day,
        /// The user's own law values.
        pub law_book: Option<LawBook>,
    }
}

impl Question for VatCompensationQuestion {
    const CALL: &'static str = "budget.vatCompensation";
    type Answer = VatCompensation;

    fn answer(&self) -> Result<VatCompensation, Error> {
        vat_compensation(&law_of(&self.law_book), self.cost, self.premises, self.on)
    }
}

input! {
    /// Asks what a frame leaves after the commitments (utrymme i ramen).
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct HeadroomQuestion {
        /// The frame; absent is unknown.
        pub frame: Option<Frame>,
        /// The commitments; absent is unknown, an empty list is none.
        pub commitments: Option<Vec<Commitment>>,
        /// How a commitment is laid out over the years.
        pub method: AllocationMethod,
        /// The years.
        pub years: Vec<i64>,
        /// The user's own law values; no statute governs the sum.
        pub law_book: Option<LawBook>,
    }
}

impl Question for HeadroomQuestion {
    const CALL: &'static str = "budget.headroom";
    type Answer = Headroom;

    fn answer(&self) -> Result<Headroom, Error> {
        headroom(self.frame.as_ref(), self.commitments.as_deref(), self.method, &self.years)
    }
}
