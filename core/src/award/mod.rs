//! Award models: how a tender says that price and quality become one figure.
//!
//! A tender carries an [`AwardModel`]; the [`evaluation`](crate::evaluation) computes it.

mod form;
mod scale;
mod tie_break;

pub use tie_break::{TieBreak, TieBreakKind};

use rust_decimal::Decimal;
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::error::{Error, Expected, Problem};
use crate::money::Sek;
use crate::wire::{FromWire, Node, Report, Slot, decode};

/// Declares the formulas with their words, their parameters and where these are read and written.
macro_rules! formulas {
    ($(
        $(#[$doc:meta])*
        $formula:ident = $word:literal { $($(#[$field_doc:meta])* $field:ident: $kind:ty,)* }
    )+) => {
        /// Formula (utvärderingsformel) of an award model, with its parameters; an absent one is unknown.
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum Formula {
            $($(#[$doc])* $formula { $($(#[$field_doc])* $field: Option<$kind>,)* },)+
        }

        impl Formula {
            /// The words of all formulas on the wire, in the order of the contract.
            pub const KINDS: &'static [&'static str] = &[$($word,)+];

            /// The word of this formula on the wire.
            #[must_use]
            pub const fn kind(&self) -> &'static str {
                match self { $(Self::$formula { .. } => $word,)+ }
            }
        }

        impl FromWire for AwardModel {
            fn from_wire(node: Node<'_>, report: &mut Report) -> Option<Self> {
                let Some(kind) = node.with_field("kind", |kind| kind_of(kind)).flatten() else {
                    return without_kind(node, &[$($(stringify!($field),)*)+], report);
                };
                match kind {
                    $($word => {
                        let mut kind = Slot::<String>::Absent;
                        $(let mut $field = Slot::<Option<$kind>>::Absent;)*
                        let mut shared = Shared::default();
                        let mut known = vec!["kind", $(stringify!($field),)*];
                        known.extend(shared_fields($word));
                        node.fields(&known, report, &mut |name, value, report| {
                            if name == "kind" {
                                kind.read(value, report);
                                return true;
                            }
                            $(if decode::is_wire_name(stringify!($field), name) {
                                $field.read(value, report);
                                return true;
                            })*
                            $word != LOWEST_PRICE && shared.read(name, value, report)
                        })?;
                        kind.finish(node, "kind", report)?;
                        $(let $field = $field.finish(node, stringify!($field), report);)*
                        let round_scores_to = shared.rounding.finish(node, "round_scores_to", report);
                        let tie_break = shared.tie_break.finish(node, "tie_break", report);
                        let model = Self {
                            formula: Formula::$formula { $($field: $field?,)* },
                            round_scores_to: round_scores_to?,
                            tie_break: tie_break?,
                        };
                        form::report(&model, node, report)?;
                        Some(model)
                    })+
                    _ => None,
                }
            }
        }

        impl Serialize for AwardModel {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut map = serializer.serialize_map(None)?;
                map.serialize_entry("kind", self.formula.kind())?;
                match &self.formula {
                    $(Formula::$formula { $($field,)* } => {
                        $(if let Some(value) = $field {
                            map.serialize_entry(&decode::camel_case(stringify!($field)), value)?;
                        })*
                    })+
                }
                if let Some(places) = &self.round_scores_to {
                    map.serialize_entry("roundScoresTo", places)?;
                }
                if let Some(tie_break) = &self.tie_break {
                    map.serialize_entry("tieBreak", tie_break)?;
                }
                map.end()
            }
        }
    };
}

formulas! {
    /// Lowest price (lägsta pris): the price is the figure, and the lowest ranks first.
    LowestPrice = "lowestPrice" {}
    /// Lowest price over price (lägsta pris genom pris): `wp·pmin/p + wq·q/100`. Relative.
    LowestOverPrice = "lowestOverPrice" {
        /// Weight of the price; the two weights sum to 100.
        price_weight: Decimal,
        /// Weight of the quality.
        quality_weight: Decimal,
    }
    /// Linear to the lowest price (linjär mot lägsta pris): `wp·(1−(p−pmin)/pmin) + wq·q/100`. Relative.
    LinearToLowest = "linearToLowest" {
        /// Weight of the price.
        price_weight: Decimal,
        /// Weight of the quality.
        quality_weight: Decimal,
        /// Whether price points stop at 0, for prices above twice the lowest; absent is no.
        clamp_at_zero: bool,
    }
    /// Between the highest and the lowest price (spann): `wp·(pmax−p)/(pmax−pmin) + wq·q/100`;
    /// `wp` for all where all prices are equal. Relative.
    Range = "range" {
        /// Weight of the price.
        price_weight: Decimal,
        /// Weight of the quality.
        quality_weight: Decimal,
    }
    /// Quadratic (kvadratisk): `wp·(pmin/p)² + wq·q/100`. Relative.
    Quadratic = "quadratic" {
        /// Weight of the price.
        price_weight: Decimal,
        /// Weight of the quality.
        quality_weight: Decimal,
    }
    /// Against the mean price (mot medelpris): `wp·(1−p/(2·mean)) + wq·q/100`. Relative.
    MeanBased = "meanBased" {
        /// Weight of the price.
        price_weight: Decimal,
        /// Weight of the quality.
        quality_weight: Decimal,
    }
    /// Against the lowest price and the best quality (mot lägsta pris och bästa kvalitet):
    /// `wp·pmin/p + wq·q/qmax`. Relative in both.
    LowestOverPriceAndBestQuality = "lowestOverPriceAndBestQuality" {
        /// Weight of the price.
        price_weight: Decimal,
        /// Weight of the quality.
        quality_weight: Decimal,
    }
    /// Absolute linear scale (absolut linjär skala): `wp·(zero−p)/(zero−full) + wq·q/100`. Absolute.
    AbsoluteLinear = "absoluteLinear" {
        /// Weight of the price.
        price_weight: Decimal,
        /// Weight of the quality.
        quality_weight: Decimal,
        /// The price in kronor that gives the full weight.
        full: Sek,
        /// The price in kronor that gives no points; above `full`.
        zero: Sek,
        /// Whether a price below `full` gives no more than the full weight; absent is no.
        clamp_below_full: bool,
    }
    /// Added-value deduction (mervärdesavdrag): `p − perPoint·q`, the lowest first. Absolute.
    AddedValue = "addedValue" {
        /// What a point of quality is worth in kronor, fixed before bids are opened.
        per_point: Sek,
    }
    /// Median deduction (medianavdrag): `p − factor·median·q/100`, the lowest first. Relative.
    MedianDeduction = "medianDeduction" {
        /// Share of the median price that full quality is worth.
        factor: Decimal,
    }
    /// Price for each point of quality (pris per kvalitetspoäng): `p/q`, the lowest first. Absolute.
    PricePerQuality = "pricePerQuality" {}
    /// Value for money (kvalitet per krona): `q/p`. Absolute.
    ValueForMoney = "valueForMoney" {}
    /// Fixed price (fast pris): the price is given, and quality alone is the figure. Absolute.
    FixedPrice = "fixedPrice" {
        /// The price in kronor.
        price: Sek,
    }
    /// Life-cycle cost (livscykelkostnad): `Σ cost/(1+rate)^year`, the lowest first. Absolute.
    LifeCycleCost = "lifeCycleCost" {
        /// Discount rate a year, as a share of one.
        rate: Decimal,
    }
}

/// Award model (utvärderingsmodell), 16 kap. 1 och 6 §§ LOU: a formula, the rounding of its
/// figures and what separates equal bids.
///
/// Formulas marked relative depend on the other admissible bids, so that a losing bid can
/// decide who wins; the absolute ones do not.
///
/// ```
/// use anbud::award::{AwardModel, Formula};
/// use anbud::wire::Wire;
///
/// let text = r#"{"kind":"lowestOverPrice","priceWeight":"50","qualityWeight":"50"}"#;
/// let model = AwardModel::from_json(text)?;
/// assert!(matches!(model.formula, Formula::LowestOverPrice { .. }));
/// assert_eq!(model.to_json()?, text);
///
/// let error = AwardModel::from_json(
///     r#"{"kind":"range","priceWeight":"50","qualityWeight":"40"}"#,
/// ).unwrap_err();
/// assert_eq!(error.path(), "qualityWeight");
/// # Ok::<(), anbud::error::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct AwardModel {
    /// The formula.
    pub formula: Formula,
    /// To how many decimals, 0 to 6, the total is rounded half up before ranking; absent is
    /// no rounding. The lowest price is never rounded.
    pub round_scores_to: Option<u32>,
    /// What separates bids with equal figures; absent is nothing.
    pub tie_break: Option<TieBreak>,
}

impl AwardModel {
    /// A model without rounding and without a rule on equal bids.
    ///
    /// ```
    /// use anbud::award::{AwardModel, Formula};
    /// use anbud::money::Sek;
    ///
    /// let per_point = Some(Sek::parse("30000")?);
    /// let model = AwardModel::new(Formula::AddedValue { per_point }).rounded_to(0);
    /// assert!(model.check().is_ok());
    ///
    /// // More decimals than a score is shown with.
    /// assert_eq!(model.rounded_to(7).check().unwrap_err().path(), "roundScoresTo");
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    #[must_use]
    pub const fn new(formula: Formula) -> Self {
        Self { formula, round_scores_to: None, tie_break: None }
    }

    /// The lowest price wins (lägsta pris).
    #[must_use]
    pub const fn lowest_price() -> Self {
        Self::new(Formula::LowestPrice {})
    }

    /// Rounds totals half up to so many decimals, 0 to 6, before ranking.
    #[must_use]
    pub const fn rounded_to(mut self, places: u32) -> Self {
        self.round_scores_to = Some(places);
        self
    }

    /// Separates bids with equal figures by a stated rule.
    #[must_use]
    pub fn with_tie_break(mut self, tie_break: TieBreak) -> Self {
        self.tie_break = Some(tie_break);
        self
    }

    /// Checks the parameters that are there; a model read from JSON has been checked.
    ///
    /// # Errors
    /// `input.invalid` at the parameter, `input.unknown_field` for rounding or a rule on
    /// equal bids with the lowest price, which takes neither.
    pub fn check(&self) -> Result<(), Error> {
        form::check(self)
    }
}

impl<'de> serde::Deserialize<'de> for AwardModel {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tree = <crate::wire::Json as serde::Deserialize>::deserialize(deserializer)?;
        decode::whole(&tree, "").map_err(serde::de::Error::custom)
    }
}

const LOWEST_PRICE: &str = "lowestPrice";
const SHARED: &[&str] = &["round_scores_to", "tie_break"];

/// The parameters that every formula but the lowest price takes.
fn shared_fields(kind: &str) -> &'static [&'static str] {
    if kind == LOWEST_PRICE { &[] } else { SHARED }
}

struct Shared {
    rounding: Slot<Option<u32>>,
    tie_break: Slot<Option<TieBreak>>,
}

impl Default for Shared {
    fn default() -> Self {
        Self { rounding: Slot::Absent, tie_break: Slot::Absent }
    }
}

impl Shared {
    fn read(&mut self, name: &str, value: Node<'_>, report: &mut Report) -> bool {
        match name {
            "roundScoresTo" => self.rounding.read(value, report),
            "tieBreak" => self.tie_break.read(value, report),
            _ => return false,
        }
        true
    }
}

fn known_kind(text: &str) -> Result<&'static str, Error> {
    let known = Formula::KINDS.iter().find(|kind| **kind == text);
    known.copied().ok_or_else(|| Problem::NotOneOf { allowed: Formula::KINDS.to_vec() }.into())
}

/// The word under `kind`, without telling of its faults: the fields are read first.
fn kind_of(node: Node<'_>) -> Option<&'static str> {
    node.parsed(Expected::Text, known_kind, &mut Report::default())
}

/// No formula is named: the faults of the fields' names and of `kind` itself.
fn without_kind<T>(node: Node<'_>, parameters: &[&str], report: &mut Report) -> Option<T> {
    let mut known = vec!["kind"];
    for name in parameters.iter().chain(SHARED) {
        if !known.contains(name) {
            known.push(name);
        }
    }
    let mut there = false;
    node.fields(&known, report, &mut |name, value, report| {
        if name == "kind" {
            there = true;
            let _: Option<&str> = value.parsed(Expected::Text, known_kind, report);
        }
        known.iter().any(|own| decode::is_wire_name(own, name))
    })?;
    if !there {
        return node.fault_at("kind", Problem::Missing, report);
    }
    None
}
