//! Random parts of partnerships, for the laws on them.

use anbud::money::Sek;
use anbud::partnership::{
    Contribution, ContributionKind, Criterion, Evidence, EvidenceFinding, Quantity,
};
use proptest::prelude::*;

/// Who takes part.
pub(crate) const PARTIES: [&str; 3] = ["A", "B", "C"];

/// A piece of evidence, now and then without its criterion.
pub(crate) fn a_piece_of_evidence() -> impl Strategy<Value = Evidence> {
    let criterion = prop::sample::select(Criterion::ALL);
    let finding = prop::option::of(prop::sample::select(EvidenceFinding::ALL));
    (prop::option::weighted(0.95, criterion), finding).prop_map(|(criterion, finding)| {
        let mut evidence = Evidence::new();
        evidence.criterion = criterion;
        evidence.finding = finding;
        evidence
    })
}

/// A contribution, now and then without who makes it or its kind.
pub(crate) fn a_contribution() -> impl Strategy<Value = Contribution> {
    (
        prop::option::weighted(0.95, prop::sample::select(PARTIES.to_vec())),
        prop::option::weighted(0.95, prop::sample::select(ContributionKind::ALL)),
        prop::option::of(0_i64..1_000_000_000),
        prop::option::of(0_i64..100_000),
        prop::option::of(0_i64..100_000),
    )
        .prop_map(|(by, kind, amount, quantity, rate)| {
            let ore = |ore| Sek::from_ore(ore).expect("an amount");
            let mut row = Contribution::new();
            row.by = by.map(str::to_owned);
            row.kind = kind;
            row.amount = amount.map(ore);
            row.quantity = quantity.and_then(|number| Quantity::new(ore(number).to_decimal()));
            row.rate = rate.map(ore);
            row
        })
}
