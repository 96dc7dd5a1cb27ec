//! What changes are compared with: the indexed value, the shares, the threshold.

use rust_decimal::Decimal;

use super::shape::ChangedContract;
use crate::error::{Error, ErrorCode, Problem};
use crate::finding::{Finding, Outcome};
use crate::law::{LawBook, LawValue};
use crate::money::Sek;
use crate::rational::Rational;
use crate::tender::Authority;

/// A law value, or the path of what is missing.
pub(super) type Known = Result<LawValue, String>;

pub(super) struct Limits {
    pub(super) indexed_value: Option<Sek>,
    pub(super) small_share: Known,
    pub(super) large_share: Known,
    /// Where the level of the authority is not stated: that of the state, which is the lower.
    pub(super) thresholds: Vec<Known>,
}

/// How an amount stands to a limit.
pub(super) enum Stands {
    Within,
    Beyond,
    Unknown(Vec<String>),
}

impl Limits {
    pub(super) fn of(contract: &ChangedContract, law: &LawBook) -> Result<Self, Error> {
        let above_zero = |number: bool, path: &str| {
            if number { Ok(()) } else { Err(Error::new(Problem::NotPositive).at(path)) }
        };
        above_zero(contract.value.is_none_or(|value| value > Sek::ZERO), "value")?;
        let factor = contract.index_factor;
        above_zero(factor.is_none_or(|factor| factor > Decimal::ZERO), "indexFactor")?;
        let works = contract.works == Some(true);
        let known = |key: &str| value_on(law, key, contract);
        let (small, thresholds) = if works {
            ("lou.change.small_share.works", vec!["lou.threshold.works"])
        } else {
            let central = "lou.threshold.goods_services.central";
            let subcentral = "lou.threshold.goods_services.subcentral";
            let thresholds = match contract.authority {
                Some(Authority::Central) => vec![central],
                Some(Authority::Subcentral) => vec![subcentral],
                None => vec![central, subcentral],
            };
            ("lou.change.small_share", thresholds)
        };
        Ok(Self {
            indexed_value: indexed(contract)?,
            small_share: known(small)?,
            large_share: known("lou.change.large_share")?,
            thresholds: thresholds.into_iter().map(known).collect::<Result<_, _>>()?,
        })
    }

    /// How the size of an amount stands to a share of the indexed value.
    pub(super) fn to_share(&self, size: Sek, share: &Known) -> Result<Stands, Error> {
        let (value, share) = match (self.indexed_value, share) {
            (Some(value), Ok(share)) => (value, share),
            (value, share) => {
                let mut missing = Vec::new();
                missing.extend(value.is_none().then(|| "value".to_owned()));
                missing.extend(share.as_ref().err().cloned());
                return Ok(Stands::Unknown(missing));
            }
        };
        let limit = Rational::from_ore(value).times(&Rational::from_decimal(share.decimal()?));
        Ok(stands(share, &Rational::from_ore(size), &limit))
    }

    /// Whether the size of an amount is below the threshold. Without the level of the authority
    /// it is decided where both thresholds say the same.
    pub(super) fn to_threshold(&self, size: Sek) -> Result<Stands, Error> {
        let mut decided = Vec::new();
        for threshold in &self.thresholds {
            match threshold {
                Ok(value) => {
                    let limit = value.sek()?;
                    decided.push(!value.comparison.is_some_and(|own| own.holds(&size, &limit)));
                }
                Err(path) => return Ok(Stands::Unknown(vec![path.clone()])),
            }
        }
        Ok(match (decided.iter().all(|below| *below), decided.iter().any(|below| *below)) {
            (true, _) => Stands::Within,
            (false, false) => Stands::Beyond,
            (false, true) => Stands::Unknown(vec!["authority".to_owned()]),
        })
    }

    /// The finding with the values of the law that it rests on.
    pub(super) fn shown_in(&self, finding: Finding, share: &Known, limit: &str) -> Finding {
        let mut finding = finding;
        if let Ok(value) = share {
            finding = finding.with_law_fact("limitShare", value);
            let exact = value.decimal().ok().zip(self.indexed_value).and_then(|(share, value)| {
                let limit = Rational::from_ore(value).times(&Rational::from_decimal(share));
                limit.rounded().to_sek().ok()
            });
            if let Some(amount) = exact {
                finding = finding.with_fact(limit, amount);
            }
        }
        finding.with_known("indexedValue", self.indexed_value)
    }
}

impl Stands {
    pub(super) fn outcome(self) -> Outcome {
        match self {
            Self::Within => Outcome::Satisfied,
            Self::Beyond => Outcome::Breached,
            Self::Unknown(missing) => {
                Outcome::Unknown { missing: crate::wire::ordered::sorted(missing) }
            }
        }
    }

    /// Within both; beyond either is beyond.
    pub(super) fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Beyond, _) | (_, Self::Beyond) => Self::Beyond,
            (Self::Within, Self::Within) => Self::Within,
            (Self::Unknown(one), Self::Unknown(other)) => Self::Unknown([one, other].concat()),
            (Self::Unknown(missing), _) | (_, Self::Unknown(missing)) => Self::Unknown(missing),
        }
    }
}

fn stands(value: &LawValue, size: &Rational, limit: &Rational) -> Stands {
    let within = value.comparison.is_some_and(|own| own.holds(size, limit));
    if within { Stands::Within } else { Stands::Beyond }
}

/// The value by the index clause (17 kap. 15 §), to the öre.
fn indexed(contract: &ChangedContract) -> Result<Option<Sek>, Error> {
    let Some(value) = contract.value else { return Ok(None) };
    let factor = contract.index_factor.unwrap_or(Decimal::ONE);
    let product = Rational::from_ore(value).times(&Rational::from_decimal(factor));
    product.rounded().to_sek().map(Some)
}

fn value_on(law: &LawBook, key: &str, contract: &ChangedContract) -> Result<Known, Error> {
    let Some(day) = contract.started_on else { return Ok(Err("startedOn".to_owned())) };
    match law.in_force(key, day) {
        Ok(value) => Ok(Ok(value)),
        Err(error) if error.code() == ErrorCode::LawParameterUnknown => {
            Ok(Err(["law:", key].concat()))
        }
        Err(error) => Err(error),
    }
}
