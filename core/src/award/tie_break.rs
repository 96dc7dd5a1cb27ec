//! What separates bids with equal figures.

use crate::error::Problem;
use crate::wire::{Node, Report, record, wire_enum};

wire_enum! {
    /// Kind of rule on equal bids (särskiljning vid lika).
    #[non_exhaustive]
    pub enum TieBreakKind {
        /// The lower price goes first (lägre pris).
        LowerPrice = "lowerPrice",
        /// The higher quality goes first (högre kvalitet).
        HigherQuality = "higherQuality",
        /// Lots are drawn (lottning).
        DrawLots = "drawLots",
    }
}

record! {
    /// Rule on equal bids (särskiljning), stated in the procurement documents.
    ///
    /// Lots are drawn from a seed (frö) that must be fixed before anybody knows which bids
    /// are equal, or be drawn in the open; without one the bids stay equal. The draw of a
    /// bid is the 64-bit FNV-1a hash of the seed, a zero byte and the bid's id in UTF-8,
    /// mixed by the finalizer of SplitMix64; the lowest draw goes first.
    pub struct TieBreak {
        /// The rule.
        kind: TieBreakKind,
        /// The seed of the lots; `drawLots` alone takes one.
        seed: String,
    }
    check = form,
    schema = [required("kind"), only_with("seed", "kind", "drawLots")]
}

fn form(tie_break: &TieBreak, node: Node<'_>, report: &mut Report) -> Option<()> {
    match tie_break.problem() {
        None => Some(()),
        Some((field, problem)) => node.fault_at(field, problem, report),
    }
}

impl TieBreak {
    /// What is wrong with it, and in which field.
    pub(super) fn problem(&self) -> Option<(&'static str, Problem)> {
        match (self.kind, &self.seed) {
            (None, _) => Some(("kind", Problem::Missing)),
            (Some(TieBreakKind::DrawLots), _) | (_, None) => None,
            (_, Some(_)) => {
                let (name, known) = ("seed".to_owned(), vec!["kind".to_owned()]);
                Some(("seed", Problem::UnknownField { name, known }))
            }
        }
    }
}
