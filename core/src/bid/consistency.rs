//! The parts of a bid against each other, and its ids against those of the tender.

use super::case::{Case, Consequence, Judged, Ruling};
use super::index::{Index, at};
use crate::finding::{About, RuleId};

/// One finding for each part that contradicts another or points at nothing, or one for the
/// whole where nothing does.
///
/// What is unclear in a bid can be clarified. Ids that the tender itself uses twice leave
/// open which entry an answer or a document is for.
pub(super) fn consistency(case: &Case<'_>) -> Vec<Judged> {
    let mut judged = tender(case);
    judged.extend(documents(case));
    judged.extend(answers(case));
    judged.extend(lots(case));
    judged.extend(names(case));
    judged.extend(secrecy(case));
    judged.extend(validity(case));
    if judged.is_empty() {
        let ruling = if states_parts(case) {
            Ruling::Met
        } else {
            Ruling::NotApplicable("nothing_to_compare")
        };
        judged.push(case.judge(RuleId::CONSISTENCY, case.whole_bid(), &ruling));
    }
    judged
}

/// Whether the bid states anything that could contradict anything.
const fn states_parts(case: &Case<'_>) -> bool {
    let bid = case.bid;
    bid.documents.is_some()
        || bid.answers.is_some()
        || bid.prices.is_some()
        || bid.members.is_some()
        || bid.subcontractors.is_some()
        || bid.secrecy.is_some()
        || bid.valid_until.is_some()
}

/// Something that can be clarified.
fn unclear(case: &Case<'_>, about: Option<About>, fault: &str) -> Judged {
    let ruling = Ruling::Broken(Consequence::Curable("clarification"));
    case.judge(RuleId::CONSISTENCY, about, &ruling).with_fact("fault", fault)
}

/// Ids that stand twice in the tender.
fn tender(case: &Case<'_>) -> Vec<Judged> {
    let tender = case.tender;
    let requirements = tender.requirements.iter().flatten().map(|own| own.id.as_deref());
    let documents = tender.documents.iter().flatten().map(|own| own.id.as_deref());
    let lots = tender.lots.iter().flatten().map(|own| own.id.as_deref());
    let mut judged = Vec::new();
    let mut add = |index: &Index<'_>, about: fn(String) -> About, path| {
        for id in index.twice() {
            let ruling = Ruling::unknown(vec![path]);
            let about = Some(about(id.to_owned()));
            judged.push(
                case.judge(RuleId::CONSISTENCY, about, &ruling).with_fact("fault", "idTwice"),
            );
        }
    };
    add(&Index::of(requirements), About::Requirement, "tender.requirements.id");
    add(&Index::of(documents), About::Document, "tender.documents.id");
    add(&Index::of(lots), About::Lot, "tender.lots.id");
    judged
}

/// Documents with one id that differ in more than their file, by what is stated of each.
fn documents(case: &Case<'_>) -> Vec<Judged> {
    let documents = case.bid.documents.as_deref().unwrap_or_default();
    let mut judged = Vec::new();
    for id in case.documents.twice() {
        let copies = at(documents, case.documents.of_id(id));
        let signed = agree(copies.iter().map(|own| own.signed));
        let dated = agree(copies.iter().map(|own| own.dated));
        let about = Some(About::Document(id.to_owned()));
        if signed == Agree::No || dated == Agree::No {
            judged.push(unclear(case, about, "documentsDiffer"));
            continue;
        }
        let mut missing = Vec::new();
        if signed == Agree::Unknown {
            missing.push("bid.documents.signed");
        }
        if dated == Agree::Unknown {
            missing.push("bid.documents.dated");
        }
        if !missing.is_empty() {
            judged.push(case.judge(RuleId::CONSISTENCY, about, &Ruling::unknown(missing)));
        }
    }
    judged
}

/// Whether the copies of a document say the same.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Agree {
    Yes,
    No,
    /// One says what another is silent on.
    Unknown,
}

fn agree<T: PartialEq>(copies: impl Iterator<Item = Option<T>>) -> Agree {
    let (stated, silent): (Vec<_>, Vec<_>) = copies.partition(Option::is_some);
    if stated.iter().any(|own| Some(own) != stated.first()) {
        Agree::No
    } else if stated.is_empty() || silent.is_empty() {
        Agree::Yes
    } else {
        Agree::Unknown
    }
}

/// Ids that the tender does not have; where an entry of its has no id, each may be that one.
fn of_tender(
    case: &Case<'_>,
    own: &Index<'_>,
    path: &'static str,
    ids: Vec<&str>,
    about: fn(String) -> About,
    fault: &str,
) -> Vec<Judged> {
    let judge = |id: &str| {
        let about = Some(about(id.to_owned()));
        if own.nameless {
            case.judge(RuleId::CONSISTENCY, about, &Ruling::unknown(vec![path]))
        } else {
            unclear(case, about, fault)
        }
    };
    ids.into_iter().map(judge).collect()
}

/// Answers to requirements that the tender does not have.
fn answers(case: &Case<'_>) -> Vec<Judged> {
    let Some(requirements) = &case.tender.requirements else {
        return Vec::new();
    };
    let own = Index::of(requirements.iter().map(|own| own.id.as_deref()));
    let asked = case.bid.answers.iter().flatten().filter_map(|own| own.requirement.as_deref());
    let unknown = once(asked.filter(|id| !own.has(id)));
    let path = "tender.requirements.id";
    of_tender(case, &own, path, unknown, About::Requirement, "requirementUnknown")
}

/// Prices for lots that the tender does not have; a lot bid for is another rule.
fn lots(case: &Case<'_>) -> Vec<Judged> {
    let Some(lots) = case.tender.lots.as_ref().filter(|lots| !lots.is_empty()) else {
        return Vec::new();
    };
    let own = Index::of(lots.iter().map(|own| own.id.as_deref()));
    let bid_for = Index::of(case.bid.lots.iter().flatten().map(|lot| Some(lot.as_str())));
    let priced = case.bid.prices.iter().flatten().filter_map(|price| price.lot.as_deref());
    let unknown = once(priced.filter(|lot| !own.has(lot) && !bid_for.has(lot)));
    of_tender(case, &own, "tender.lots.id", unknown, About::Lot, "lotUnknown")
}

/// A name that stands twice among the members, or the bidder as its own subcontractor.
fn names(case: &Case<'_>) -> Vec<Judged> {
    let bid = case.bid;
    let names = |list: &'_ Option<Vec<String>>| -> Vec<String> {
        list.iter().flatten().map(|name| name.trim().to_owned()).collect()
    };
    let about = |name: &str| Some(About::Party(name.to_owned()));
    let members = names(&bid.members);
    let members = Index::of(members.iter().map(|name| Some(name.as_str())));
    let mut judged: Vec<Judged> =
        members.twice().into_iter().map(|name| unclear(case, about(name), "memberTwice")).collect();
    let bidder = bid.bidder.as_ref().and_then(|bidder| bidder.name.as_deref()).map(str::trim);
    if let Some(bidder) = bidder {
        let itself = names(&bid.subcontractors).iter().any(|name| name == bidder);
        judged.extend(itself.then(|| unclear(case, about(bidder), "ownSubcontractor")));
    }
    judged
}

/// Secrecy asked for a document that is not in the bid.
fn secrecy(case: &Case<'_>) -> Vec<Judged> {
    let named = case.bid.secrecy.iter().flatten().filter_map(|own| own.document.as_deref());
    let absent = once(named.filter(|id| {
        case.bid.documents.is_some() && !case.documents.nameless && !case.documents.has(id)
    }));
    let about = |id: &str| Some(About::Document(id.to_owned()));
    absent.into_iter().map(|id| unclear(case, about(id), "secretDocumentAbsent")).collect()
}

/// A bid that ceased to bind before it came in.
fn validity(case: &Case<'_>) -> Option<Judged> {
    let until = case.bid.valid_until?;
    let received = case.bid.received_at?.day_in_sweden().ok()?;
    (until < received).then(|| {
        unclear(case, case.whole_bid(), "expiredBeforeReceipt")
            .with_fact("validUntil", until)
            .with_fact("receivedOn", received)
    })
}

/// Each text once, in the order they stand.
fn once<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut seen = std::collections::BTreeSet::new();
    texts.filter(|text| seen.insert(*text)).collect()
}
