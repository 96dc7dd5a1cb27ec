//! Reading of a model: one door for all formulas, each with the parameters of its own.

use rust_decimal::Decimal;

use super::{AwardModel, Formula, LOWEST_PRICE, LifeCyclePrice, TieBreak, form};
use crate::error::{Error, Expected, Problem};
use crate::money::Sek;
use crate::wire::{FromWire, Node, Report, Share, macros::reads};

/// Declares the parameters of all formulas, and what each field of a model is read into.
macro_rules! parameters {
    ($($field:ident: $kind:ty,)+) => {
        /// The parameters of any formula.
        #[derive(Default)]
        pub(super) struct Parameters {
            $(pub(super) $field: Option<$kind>,)+
        }

        const ALL: &str = concat!("kind ", $(stringify!($field), " ",)+ "round_scores_to tie_break ");

        /// What was read of a model.
        #[derive(Default)]
        struct Fields {
            round_scores_to: Option<u32>,
            tie_break: Option<TieBreak>,
            parameters: Parameters,
        }

        impl Fields {
            fn read(&mut self, name: &str, value: Node<'_>, report: &mut Report) {
                match name {
                    "round_scores_to" => self.round_scores_to = FromWire::from_wire(value, report),
                    "tie_break" => self.tie_break = FromWire::from_wire(value, report),
                    $(stringify!($field) => {
                        self.parameters.$field = FromWire::from_wire(value, report);
                    })+
                    _ => {
                        // The word of the formula was read before; here its faults are told.
                        let _: Option<&str> = value.parsed(Expected::Text, known_kind, report);
                    }
                }
            }
        }
    };
}

parameters! {
    price_weight: Decimal,
    quality_weight: Decimal,
    clamp_at_zero: bool,
    full: Sek,
    zero: Sek,
    clamp_below_full: bool,
    per_point: Sek,
    factor: Decimal,
    price: Sek,
    rate: Share,
    price_: LifeCyclePrice,
}

impl FromWire for AwardModel {
    fn from_wire(node: Node<'_>, report: &mut Report) -> Option<Self> {
        let told = report.told();
        let kind = node.with_field("kind", |kind| {
            kind.parsed(Expected::Text, known_kind, &mut Report::default())
        });
        // Without a formula every parameter may stand here; only the fault of `kind` is told.
        let known = match kind.flatten() {
            Some(LOWEST_PRICE) => "kind ".to_owned(),
            Some(kind) => {
                format!("kind {}round_scores_to tie_break ", Formula::parameters(kind))
            }
            None => ALL.to_owned(),
        };
        let mut fields = Fields::default();
        node.fields(&known, report, &mut |name, value, report| {
            if name == "kind" || kind.flatten().is_some() {
                fields.read(name, value, report);
            }
        })?;
        if kind.is_none() {
            return node.fault_at("kind", Problem::Missing, report);
        }
        if report.told() != told {
            return None;
        }
        let Fields { round_scores_to, tie_break, parameters } = fields;
        let formula = Formula::of(kind.flatten()?, parameters)?;
        let model = Self { formula, round_scores_to, tie_break };
        form::report(&model, node, report)?;
        Some(model)
    }
}

reads!(AwardModel);

fn known_kind(text: &str) -> Result<&'static str, Error> {
    let known = Formula::KINDS.iter().find(|kind| **kind == text);
    known.copied().ok_or_else(|| Problem::NotOneOf { allowed: Formula::KINDS.to_vec() }.into())
}
