//! Award models: how a tender says that price and quality become one figure.
//!
//! A tender carries an [`AwardModel`]; the [`evaluation`](crate::evaluation) computes it.

mod form;
mod read;
mod risk;
mod scale;
mod tie_break;

use read::Parameters;
pub use tie_break::{TieBreak, TieBreakKind};

use rust_decimal::Decimal;

use crate::error::Error;
use crate::money::Sek;
use crate::wire::{Out, Share, ToWire, wire_enum, writes};

/// Declares the formulas with their words, their parameters and where these are read and written.
macro_rules! formulas {
    ($(
        $(#[$($doc:tt)*])*
        $formula:ident = $word:literal { $($(#[$($field_doc:tt)*])* $field:ident: $kind:ty,)* }
    )+) => {
        /// Formula (utvärderingsformel) of an award model, with its parameters; an absent one is unknown.
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum Formula {
            $($(#[$($doc)*])* $formula { $($(#[$($field_doc)*])* $field: Option<$kind>,)* },)+
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

        impl Formula {
            /// The formula of a word, taking its parameters.
            fn of(kind: &str, all: Parameters) -> Option<Self> {
                Some(match kind {
                    $($word => Self::$formula { $($field: all.$field,)* },)+
                    _ => return None,
                })
            }

            /// The parameters of a word's formula, in the order of the contract.
            fn parameters(kind: &str) -> &'static str {
                match kind {
                    $($word => concat!($(stringify!($field), " ",)*),)+
                    _ => "",
                }
            }
        }

        impl ToWire for AwardModel {
            fn write(&self, out: &mut dyn Out) {
                match &self.formula {
                    $(Formula::$formula { $($field,)* } => out.object(
                        concat!("kind ", $(stringify!($field), " ",)* "round_scores_to tie_break "),
                        &[
                            &self.formula.kind(),
                            $($field,)*
                            &self.round_scores_to,
                            &self.tie_break,
                        ],
                    ),)+
                }
            }
        }

        writes!(AwardModel);

        #[cfg(feature = "schema")]
        impl crate::wire::schema::Described for AwardModel {
            const NAME: &'static str = "AwardModel";

            fn schema(all: &mut crate::wire::schema::Definitions) -> crate::wire::Json {
                use crate::wire::{about, schema};
                let forms = [$(
                    schema::Shape::new(about!($([$($doc)*])*))
                        .constant("kind", $word)
                        $(.field::<$kind>(stringify!($field), about!($([$($field_doc)*])*), &[], all))*
                        .when($word != LOWEST_PRICE, |shape| shape
                            .property(
                                "round_scores_to",
                                "To how many decimals the total is rounded half up before ranking.",
                                schema::integer(0, i64::from(form::MOST_PLACES)),
                            )
                            .field::<TieBreak>("tie_break", "What separates bids with equal figures.", &[], all))
                        .done()
                ),+];
                let summary = "Award model (utvärderingsmodell): a formula and its parameters; an absent one is unknown.";
                schema::one_of(summary, forms)
            }
        }
    };
}

wire_enum! {
    /// Where the price is counted in a life-cycle cost (priset i livscykelkostnaden).
    pub enum LifeCyclePrice {
        /// It is among the costs already (ingår i kostnaderna).
        InCosts = "inCosts",
        /// It is paid beside the costs in year zero (betalas år noll).
        YearZero = "yearZero",
    }
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
    /// Life-cycle cost (livscykelkostnad): `Σ cost/(1+rate)^year`, with the price added where it is
    /// paid beside them, the lowest first. Absolute.
    LifeCycleCost = "lifeCycleCost" {
        /// Discount rate a year, as a share of one.
        rate: Share,
        /// Whether a bid's price is among its costs or is paid beside them in year zero, `price` on
        /// the wire; absent is unknown, and the costs alone are counted.
        price_: LifeCyclePrice,
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

const LOWEST_PRICE: &str = "lowestPrice";
