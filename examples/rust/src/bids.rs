//! Invented bids on Umeå's tender, checked and ranked.

use std::error::Error;

use anbud::award::AwardModel;
use anbud::bid::{Verdict, check_all};
use anbud::dossier::Dossier;
use anbud::evaluation::{Ranking, ScoredBid, rank};
use anbud::language::Language;
use anbud::law::LawBook;
use anbud::wire::Wire;
use serde_json::{Value, json};

/// The case whose tender the bids are on.
pub(crate) const CASE: &str = "umea-outreach-2014";
/// The file of the bids.
pub(crate) const NAME: &str = "umea-outreach-2014-bids";

/// The day after the late bid came in.
pub(crate) const AS_OF: &str = "2014-09-11";

/// The bids with what they were found to be.
pub(crate) struct Invented {
    pub(crate) dossier: Dossier,
    pub(crate) ranking: Ranking,
    notes: [String; 2],
}

impl Invented {
    /// That nothing of it happened.
    pub(crate) fn note(&self, language: Language) -> &str {
        let [sv, en] = &self.notes;
        match language {
            Language::Swedish => sv,
            Language::English => en,
        }
    }
}

pub(crate) fn read() -> Result<Invented, Box<dyn Error>> {
    let file: Value = serde_json::from_str(&super::case_file(NAME)?)?;
    let note = file["invented"].as_str().ok_or("the bids are not marked as invented")?;
    let (sv, en) = note.split_once(" / ").ok_or("the mark has one language")?;
    let dossier = json!({
        "anbud": "1",
        "id": NAME,
        "title": "Påhittade anbud på fältverksamhet för hemlösa, Umeå",
        "status": "advertised",
        "tender": file["tender"],
        "bids": file["bids"],
        "sources": [{"id": "påhittat", "title": "Påhittat underlag, inte från Umeå kommun", "points": [
            {"path": "status", "where": "påhittat"},
            {"path": "tender", "where": "påhittat, utom sista anbudsdag och vad kraven säger"},
            {"path": "bids", "where": "påhittat"},
        ]}],
    });
    let dossier = Dossier::from_json(&dossier.to_string())?;
    let ranking = ranked(&dossier, &file["ranking"])?;
    Ok(Invented { dossier, ranking, notes: [sv.to_owned(), en.to_owned()] })
}

/// The bids ranked by price and points of quality. A bid that fails a requirement is out as
/// long as nobody lets it be cured.
fn ranked(dossier: &Dossier, stated: &Value) -> Result<Ranking, Box<dyn Error>> {
    let model = AwardModel::from_json(&stated["model"].to_string())?;
    let bids = dossier.bids.as_deref().unwrap_or_default();
    let tender = dossier.tender.as_ref().ok_or("no tender")?;
    let mut scored = Vec::new();
    for (bid, check) in bids.iter().zip(check_all(bids, tender, &LawBook::built_in())?) {
        let id = bid.id.as_deref().ok_or("a bid without an id")?;
        let price = bid.prices.iter().flatten().find_map(|price| price.annual);
        let quality = stated["quality"][id].as_str().ok_or("a bid without points")?;
        let mut own = ScoredBid::from_json(&json!({"id": id, "quality": quality}).to_string())?;
        own.price = price;
        own.admissible = match check.verdict {
            Verdict::Admissible => Some(true),
            Verdict::Late | Verdict::Rejectable | Verdict::Curable => Some(false),
            Verdict::Unknown => None,
        };
        scored.push(own);
    }
    Ok(rank(&model, &scored)?)
}
