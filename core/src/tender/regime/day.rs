//! What the law of one day says of a purchase.

use std::collections::BTreeSet;

use super::acts::Names;
use super::rounding::Unrounded;
use super::{Authority, ProcurementAct, Purchase, Regime};
use crate::calendar::Day;
use crate::cpv::{CpvCode, CpvRange};
use crate::error::{Error, ErrorCode};
use crate::law::{Comparison, LawBook, LawValue};
use crate::money::Sek;

/// Known, or the paths of what is missing.
pub(super) type Known<T> = Result<T, BTreeSet<String>>;

/// The categories of B services in annex 3 to the act of 2007.
const B_CATEGORIES: std::ops::RangeInclusive<i64> = 17..=27;

/// Whether the purchase is one of the services with lighter rules, and of which list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Special {
    No,
    /// B service of the act of 2007, by category.
    BService(i64),
    Annex2,
    Annex2a,
    /// In annex 2; whether in annex 2 a too is not recorded.
    Annex2Perhaps2a(BTreeSet<String>),
}

/// The answers of one day.
#[derive(Debug, Clone)]
pub(super) struct OnDay {
    pub(super) act: Known<LawValue>,
    pub(super) special: Known<Special>,
    pub(super) regime: Known<Regime>,
    /// The law values that the regime rests on.
    pub(super) regime_rests_on: Vec<LawValue>,
    /// The threshold that the value was compared with, or would be.
    pub(super) threshold: Option<LawValue>,
    /// Whether the threshold is that of subsidised services.
    pub(super) subsidised: bool,
    /// Every amount that matters for the purchase.
    pub(super) amounts: Vec<LawValue>,
    pub(super) direct_award: Known<bool>,
    /// The law values that the direct award rests on: limits, and lists where they tell which.
    pub(super) direct_award_rests_on: Vec<LawValue>,
    pub(super) limits: Vec<LawValue>,
    /// The one limit by its share, if the answer hangs on how it was rounded.
    pub(super) unrounded: Option<Unrounded>,
}

/// Every key that [`OnDay::of`] may look up, so that a time can be cut where one changes.
pub(super) fn keys() -> Vec<String> {
    let lists = B_CATEGORIES.flat_map(|category| [b_list(category), b_exceptions(category)]);
    let plain = Names::ALL.into_iter().flat_map(Names::keys);
    plain.flat_map(|key| [key.to_owned(), in_act_of_2007(key)]).chain(lists).collect()
}

fn b_list(category: i64) -> String {
    format!("lou2007.b_services.category_{category}.cpv")
}

fn b_exceptions(category: i64) -> String {
    format!("lou2007.b_services.category_{category}.except_cpv")
}

/// The name of a key under the act of 2007.
fn in_act_of_2007(key: &str) -> String {
    key.replacen("lou.", "lou2007.", 1)
}

pub(super) struct Looking<'a> {
    pub(super) names: &'static Names,
    pub(super) law: &'a LawBook,
    pub(super) on: Day,
    pub(super) purchase: &'a Purchase,
}

impl OnDay {
    pub(super) fn of(law: &LawBook, on: Day, purchase: &Purchase) -> Result<Self, Error> {
        let names = Names::of(purchase.act);
        let looking = Looking { names, law, on, purchase };
        let act = looking.value(names.act)?;
        let mut rests_on = Vec::new();
        let family = match &act {
            Ok(act) => {
                names.families.iter().find(|family| family.act == act.value).ok_or_else(|| {
                    // Of an act of the user's own the key is asked for, of an older one its rules.
                    missing(&["law:", if act.overlay { names.act } else { &act.value }].concat())
                })
            }
            Err(paths) => Err(paths.clone()),
        };
        let special = match &family {
            Ok(family) if family.special == Regime::Lou2007BServices => {
                looking.b_service(&mut rests_on)?
            }
            Ok(_) if purchase.act == Some(ProcurementAct::Lufs) => looking.b_service_of_lufs(),
            Ok(_) => looking.annex_2(&mut rests_on)?,
            Err(paths) => Err(paths.clone()),
        };
        let lists = rests_on.clone();
        let of_2007 = matches!(&family, Ok(family) if family.special == Regime::Lou2007BServices);
        let of_lou = matches!(purchase.act, None | Some(ProcurementAct::Lou));
        let subsidised = family.is_ok() && of_lou && !of_2007 && looking.is_subsidised_service();
        let thresholds = looking.thresholds(&special, subsidised);
        let mut threshold = None;
        let regime = match (&family, &special) {
            (Ok(family), Err(paths)) if family.special == family.below => {
                // What is below the threshold is lighter whatever it is.
                let amounts = looking.recorded(&thresholds)?;
                let above = looking.compared(&thresholds, Some(Comparison::AtLeast), paths.clone());
                rests_on.extend(amounts);
                match above? {
                    Ok(false) => Ok(family.below),
                    Ok(true) => Err(paths.clone()),
                    Err(more) => Err(more.into_iter().chain(paths.iter().cloned()).collect()),
                }
            }
            (Err(paths), _) | (_, Err(paths)) => Err(paths.clone()),
            (Ok(family), Ok(Special::No)) => {
                let apart = match thresholds.as_slice() {
                    [_] => BTreeSet::new(),
                    _ => missing("authority"),
                };
                let above = looking.compared(&thresholds, Some(Comparison::AtLeast), apart)?;
                let amounts = looking.recorded(&thresholds)?;
                if let ([_], [only]) = (thresholds.as_slice(), amounts.as_slice()) {
                    threshold = Some(only.clone());
                }
                rests_on.extend(amounts);
                above.map(|above| if above { family.directive } else { family.below })
            }
            (Ok(family), Ok(_)) => Ok(family.special),
        };
        let (limits, doubt) = looking.limits(&special)?;
        let direct_award = looking.compared(&limits, None, doubt)?;
        let used = looking.recorded(&limits)?;
        let mut direct_award_rests_on = used.clone();
        // Which list the code is in matters only where the limits would answer differently.
        let (every, _) = looking.limits(&Err(BTreeSet::new()))?;
        let matters =
            direct_award.is_ok() && looking.compared(&every, None, BTreeSet::new())?.is_err();
        // A limit or a list of the user's own is told of in any case: it was compared with.
        let own = looking.recorded(&every)?.into_iter().filter(|limit| limit.overlay);
        direct_award_rests_on.extend(own);
        direct_award_rests_on.extend(lists.into_iter().filter(|list| matters || list.overlay));
        let mut amounts = Vec::new();
        for key in thresholds.iter().chain(&limits) {
            amounts.extend(looking.value(key)?.ok());
            if of_2007 {
                amounts.extend(looking.value(&in_act_of_2007(key))?.ok());
            }
        }
        let unrounded = match used.as_slice() {
            [only] => looking.unrounded(only)?,
            _ => None,
        };
        Ok(Self {
            act,
            subsidised: subsidised && special == Ok(Special::No),
            special,
            regime,
            regime_rests_on: rests_on,
            threshold,
            amounts,
            direct_award,
            direct_award_rests_on,
            limits: used,
            unrounded,
        })
    }
}

impl OnDay {
    /// The act, where the user's own law says which it is.
    pub(super) fn own_act(&self) -> Option<&LawValue> {
        self.act.as_ref().ok().filter(|act| act.overlay)
    }

    /// The limit, where only one may apply.
    pub(super) fn only_limit(&self) -> Option<&LawValue> {
        match self.limits.as_slice() {
            [only] => Some(only),
            _ => None,
        }
    }
}

impl Looking<'_> {
    pub(super) fn value(&self, key: &str) -> Result<Known<LawValue>, Error> {
        match self.law.in_force(key, self.on) {
            Ok(value) => Ok(Ok(value)),
            Err(error) if error.code() == ErrorCode::LawParameterUnknown => {
                Ok(Err(missing(&format!("law:{key}"))))
            }
            Err(error) => Err(error),
        }
    }

    /// The values recorded under some keys.
    fn recorded(&self, keys: &[&str]) -> Result<Vec<LawValue>, Error> {
        let mut values = Vec::new();
        for key in keys {
            values.extend(self.value(key)?.ok());
        }
        Ok(values)
    }

    /// The list under a key, and whether it holds the code.
    fn listed(&self, key: &str, code: CpvCode) -> Result<Known<(LawValue, bool)>, Error> {
        let list = match self.value(key)? {
            Ok(list) => list,
            Err(paths) => return Ok(Err(paths)),
        };
        let ranges: Vec<CpvRange> = list.cpv_list()?;
        let holds = ranges.iter().any(|range| range.contains(&code));
        Ok(Ok((list, holds)))
    }

    /// B services (B-tjänster) of the act of 2007: in the list of a category, and not among
    /// its exceptions.
    fn b_service(&self, rests_on: &mut Vec<LawValue>) -> Result<Known<Special>, Error> {
        let Some(code) = self.purchase.cpv else {
            return Ok(Err(missing("cpv")));
        };
        let mut unrecorded = BTreeSet::new();
        let mut read = Vec::new();
        for category in B_CATEGORIES {
            let (list, holds) = match self.listed(&b_list(category), code)? {
                Ok(found) => found,
                Err(paths) => {
                    unrecorded.extend(paths);
                    continue;
                }
            };
            // A category without a list of exceptions has none.
            let (exceptions, excepted) = match self.listed(&b_exceptions(category), code)? {
                Ok((list, excepted)) => (Some(list), excepted),
                Err(_) => (None, false),
            };
            let of_category = std::iter::once(list).chain(exceptions);
            if holds && !excepted {
                rests_on.extend(of_category);
                return Ok(Ok(Special::BService(category)));
            }
            read.extend(of_category);
        }
        if !unrecorded.is_empty() {
            // A list of the user's own says that the code is not in its category.
            rests_on.extend(read.into_iter().filter(|list| list.overlay));
            return Ok(Err(unrecorded));
        }
        rests_on.extend(read);
        Ok(Ok(Special::No))
    }

    /// B services (B-tjänster) of LUFS are services; which of them has not been read.
    fn b_service_of_lufs(&self) -> Known<Special> {
        match self.purchase.cpv {
            None => Err(missing("cpv")),
            Some(code) if is_service(code) => Err(missing(&["law:", self.names.annex].concat())),
            Some(_) => Ok(Special::No),
        }
    }

    /// Annex 2 (bilaga 2) and, while it was in force, annex 2 a.
    fn annex_2(&self, rests_on: &mut Vec<LawValue>) -> Result<Known<Special>, Error> {
        let Some(code) = self.purchase.cpv else {
            return Ok(Err(missing("cpv")));
        };
        let listed = |key: Option<&'static str>| match key {
            Some(key) => self.listed(key, code),
            None => Ok(Err(BTreeSet::new())),
        };
        let part = listed(self.names.annex_2a.map(|(_, part)| part))?;
        let whole = listed(self.names.annex_2a.map(|(whole, _)| whole))?;
        let was_in_force = part.is_ok();
        // The whole list says more than the part of it.
        if let (true, Ok((list, true))) = (was_in_force, whole.as_ref().or(part.as_ref())) {
            rests_on.push(list.clone());
            return Ok(Ok(Special::Annex2a));
        }
        let looked_in = [&part, &whole].into_iter().filter_map(|own| own.as_ref().ok());
        rests_on.extend(looked_in.map(|(list, _)| list).filter(|list| list.overlay).cloned());
        let (list, holds) = match self.listed(self.names.annex, code)? {
            Ok(found) => found,
            Err(paths) => return Ok(Err(paths)),
        };
        rests_on.push(list);
        Ok(Ok(match (holds, was_in_force, whole) {
            (false, _, _) => Special::No,
            (true, true, Err(paths)) => Special::Annex2Perhaps2a(paths),
            (true, true, Ok((whole, _))) => {
                rests_on.push(whole);
                Special::Annex2
            }
            (true, false, _) => Special::Annex2,
        }))
    }

    /// Services that an authority subsidises, 5 kap. 2 § LOU.
    fn is_subsidised_service(&self) -> bool {
        self.purchase.subsidised == Some(true) && self.purchase.cpv.is_some_and(is_service)
    }

    /// The thresholds that may apply; several where the kind or the authority is not known.
    fn thresholds(&self, special: &Known<Special>, subsidised: bool) -> Vec<&'static str> {
        let names = self.names;
        let works = self.purchase.cpv.map(is_works);
        let goods_services: &[&'static str] = match self.purchase.authority {
            _ if subsidised => &[names.threshold_subcentral],
            Some(Authority::Central) => &[names.threshold_central],
            Some(Authority::Subcentral) => &[names.threshold_subcentral],
            None => &[names.threshold_central, names.threshold_subcentral],
        };
        let mut keys = match special {
            Ok(Special::Annex2 | Special::Annex2a | Special::Annex2Perhaps2a(_)) => {
                return vec![names.threshold_annex];
            }
            Ok(Special::BService(_)) => return each_once(goods_services),
            Ok(Special::No) => Vec::new(),
            Err(_) => vec![names.threshold_annex],
        };
        if works != Some(true) {
            keys.extend(goods_services);
        }
        if works != Some(false) {
            keys.push(names.threshold_works);
        }
        each_once(&keys)
    }

    /// The limits that may apply, and what would tell which.
    fn limits(
        &self,
        special: &Known<Special>,
    ) -> Result<(Vec<&'static str>, BTreeSet<String>), Error> {
        let names = self.names;
        let (limit, annex, annex_2a) = (names.limit, names.limit_annex, names.limit_annex_2a);
        let with_2a = match names.annex_2a {
            Some((_, part)) => self.value(part)?.is_ok(),
            None => false,
        };
        let (keys, open) = match special {
            Ok(Special::No) => (vec![limit], BTreeSet::new()),
            Ok(Special::BService(_) | Special::Annex2) => (vec![annex], BTreeSet::new()),
            Ok(Special::Annex2a) => (vec![annex_2a], BTreeSet::new()),
            Ok(Special::Annex2Perhaps2a(paths)) => (vec![annex, annex_2a], paths.clone()),
            Err(paths) if with_2a => (vec![limit, annex, annex_2a], paths.clone()),
            Err(paths) => (vec![limit, annex], paths.clone()),
        };
        Ok((each_once(&keys), open))
    }

    /// Whether the value stands in the relation to every one of the amounts, or to none;
    /// `apart` tells which of them
    /// applies, so it is missing where they disagree or where one is not recorded. Without `comparison` the recorded one.
    fn compared(
        &self,
        keys: &[&str],
        comparison: Option<Comparison>,
        apart: BTreeSet<String>,
    ) -> Result<Known<bool>, Error> {
        let mut unrecorded = BTreeSet::new();
        let mut answers = BTreeSet::new();
        for key in keys {
            match (self.value(key)?, self.purchase.value) {
                (Ok(law), Some(value)) => match comparison.or(law.comparison) {
                    Some(comparison) => drop(answers.insert(holds(comparison, value, &law)?)),
                    None => drop(unrecorded.insert(format!("law:{key}"))),
                },
                (Ok(_), None) => {}
                (Err(paths), _) => unrecorded.extend(paths),
            }
        }
        if self.purchase.value.is_none() {
            unrecorded.extend(missing("value"));
            return Ok(Err(unrecorded));
        }
        Ok(match (unrecorded.is_empty(), answers.len(), answers.first()) {
            (false, _, _) => Err(unrecorded.into_iter().chain(apart).collect()),
            (true, 1, Some(answer)) => Ok(*answer),
            _ => Err(apart),
        })
    }
}

/// Names in their order, each once.
fn each_once(keys: &[&'static str]) -> Vec<&'static str> {
    let mut names: Vec<&'static str> = Vec::new();
    for key in keys {
        if !names.contains(key) {
            names.push(key);
        }
    }
    names
}

fn holds(comparison: Comparison, value: Sek, law: &LawValue) -> Result<bool, Error> {
    Ok(comparison.holds(&value, &law.sek()?))
}

/// Building works (byggentreprenad): division 45 of the vocabulary.
fn is_works(code: CpvCode) -> bool {
    CpvCode::parse("45000000-7").is_ok_and(|division| division.includes(&code))
}

/// Services (tjänster): the divisions of the vocabulary from 50 on.
fn is_service(code: CpvCode) -> bool {
    "50000000-5..98910000-5".parse().is_ok_and(|services: CpvRange| services.contains(&code))
}

fn missing(path: &str) -> BTreeSet<String> {
    BTreeSet::from([path.to_owned()])
}

impl Looking<'_> {
    /// The limit by its share, if the value is allowed by the one and not by the other.
    pub(super) fn unrounded(&self, limit: &LawValue) -> Result<Option<Unrounded>, Error> {
        let names = self.names;
        let threshold = match limit.key.as_str() {
            key if key == names.limit || key == names.limit_annex => names.threshold_subcentral,
            key if key == names.limit_annex_2a => names.threshold_annex,
            _ => return Ok(None),
        };
        let (Some(value), Some(comparison), false) =
            (self.purchase.value, limit.comparison, limit.overlay)
        else {
            return Ok(None);
        };
        // What a user supplies tells nothing of how the published limit was rounded.
        let recorded = |key| self.law.recorded_on(key, self.on);
        let (Ok(share), Ok(threshold)) = (recorded(names.limit_share), recorded(threshold)) else {
            return Ok(None);
        };
        let Some(exact) = threshold.sek()?.to_decimal().checked_mul(share.decimal()?) else {
            return Ok(None);
        };
        let published = comparison.holds(&value, &limit.sek()?);
        let differs = comparison.holds(&value.to_decimal(), &exact) != published;
        Ok(differs.then_some(Unrounded { share, threshold, limit: exact }))
    }
}
