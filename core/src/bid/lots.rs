//! Lots: those bid for exist, and are not too many.

use super::case::{Case, Consequence, Judged, Ruling};
use super::index::{Index, at};
use crate::finding::{About, Fact, RuleId};

/// One finding for each lot bid for, then one on the limit if the tender has one.
///
/// A limit with an order of award limits what one supplier is awarded (4:15 second
/// paragraph), so a bid may go beyond it. With an empty order, which says that there is none,
/// it limits what one supplier may bid for, and a bid beyond it is ground for rejection, since
/// nobody may choose among its lots after the deadline. Where no order is stated it is not
/// known which of the two the limit is, which matters to a bid beyond it alone.
pub(super) fn lots(case: &Case<'_>) -> Vec<Judged> {
    let mut judged = existing(case);
    judged.extend(limit(case));
    judged
}

fn judge(case: &Case<'_>, about: Option<About>, ruling: &Ruling) -> Judged {
    case.judge_without_basis(RuleId::LOTS, about, ruling)
        .with_basis(case.chapter.cite(("4", "15"), ("19", "2")))
}

fn existing(case: &Case<'_>) -> Vec<Judged> {
    let lots = case.tender.lots.as_ref();
    let nobody = lots.is_none() && case.bid.lots.is_none();
    let whole =
        |ruling: Ruling| vec![judge(case, case.whole_bid(), &ruling).unstated("lots", nobody)];
    let bid_for = match case.bid.lots.as_deref() {
        Some(bid_for) if !bid_for.is_empty() => bid_for,
        stated => {
            return whole(match (lots.map(Vec::is_empty), stated) {
                (None, _) => Ruling::NotApplicable("no_lots_stated"),
                (Some(true), _) => Ruling::NotApplicable("no_lots"),
                (Some(false), None) => Ruling::unknown(vec!["bid.lots"]),
                (Some(false), Some(_)) => Ruling::Broken(Consequence::Rejectable),
            });
        }
    };
    let Some(lots) = lots else {
        return whole(Ruling::unknown(vec!["tender.lots"]));
    };
    let own = Index::of(lots.iter().map(|own| own.id.as_deref()));
    distinct(bid_for)
        .into_iter()
        .map(|lot| {
            let ruling = if own.has(lot) {
                Ruling::Met
            } else if own.nameless {
                Ruling::unknown(vec!["tender.lots.id"])
            } else {
                Ruling::Broken(Consequence::Rejectable)
            };
            let titled = at(lots, own.of_id(lot)).first().and_then(|own| own.title.as_deref());
            judge(case, Some(About::Lot(lot.to_owned())), &ruling).with_known("title", titled)
        })
        .collect()
}

fn limit(case: &Case<'_>) -> Option<Judged> {
    let limit = case.tender.lot_limit.as_ref()?;
    let count = |lots: usize| Fact::Count(i64::try_from(lots).unwrap_or(i64::MAX));
    let bid_for = case.bid.lots.as_deref().map(|lots| distinct(lots).len());
    let max = limit.max;
    let of_awards = limit.order.as_ref().map(|order| !order.is_empty());
    let ruling = match (max, bid_for) {
        _ if of_awards == Some(true) => Ruling::NotApplicable("limit_is_on_awards"),
        (Some(max), Some(bid_for)) if bid_for <= usize::try_from(max).unwrap_or(usize::MAX) => {
            Ruling::Met
        }
        (Some(_), Some(_)) if of_awards.is_none() => Ruling::unknown(vec!["tender.lotLimit.order"]),
        (Some(_), Some(_)) => Ruling::Broken(Consequence::Rejectable),
        (max, bid_for) => {
            let mut missing = Vec::new();
            if max.is_none() {
                missing.push("tender.lotLimit.max");
            }
            if bid_for.is_none() {
                missing.push("bid.lots");
            }
            Ruling::unknown(missing)
        }
    };
    Some(
        judge(case, case.whole_bid(), &ruling)
            .with_known("maxLots", max.map(|max| Fact::Count(i64::from(max))))
            .with_known("lotsBidFor", bid_for.map(count)),
    )
}

/// Each text once, in the order they stand.
pub(super) fn distinct(texts: &[String]) -> Vec<&str> {
    let mut seen = std::collections::BTreeSet::new();
    texts.iter().map(String::as_str).filter(|text| seen.insert(*text)).collect()
}
