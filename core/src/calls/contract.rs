//! JSON Schema (draft 2020-12): the shapes and the calls of the contract for other programs.

use crate::advice::Need;
use crate::assignment::AssignmentTerms;
use crate::award::AwardModel;
use crate::bid::Bid;
use crate::budget::{BudgetPlan, Commitment, CostItem, Frame, InKindItem, Payer, Scenario};
use crate::dossier::Dossier;
use crate::error::{Error, Problem};
use crate::evaluation::{LotBids, ScoredBid, Screen};
use crate::finding::Finding;
use crate::interchange::RejectedBid;
use crate::law::{LawBook, Stamp};
use crate::partnership::Partnership;
use crate::tender::Tender;
use crate::wire::schema::{Definitions, list, object, text};
use crate::wire::{Json, limits};

/// The shapes of the contract as a JSON Schema (JSON-schema), draft 2020-12.
///
/// The document describes a dossier; each shape by itself is under `$defs`: `Tender`, `Bid`,
/// `AwardModel`, `ScoredBid`, `Screen`, `LotBids`, `RejectedBid`, `AssignmentTerms`, `Frame`,
/// `Commitment`, `BudgetPlan`, `Scenario`, `Payer`, `CostItem`, `InKindItem`, `Partnership`, `Need`,
/// `Finding`, `LawBook` and what they hold. The same text is in `schema/anbud.schema.json` of the crate. What the library reads is valid; a few things it refuses cannot be said in a schema, for
/// instance an end before its start or a wrong check digit.
///
/// ```
/// let schema = anbud::calls::json_schema()?;
/// assert!(schema.contains(r#""$schema": "https://json-schema.org/draft/2020-12/schema""#));
/// assert!(schema.contains(r##""$ref": "#/$defs/Dossier""##));
/// # Ok::<(), anbud::error::Error>(())
/// ```
///
/// # Errors
/// Only where two types of the library have one name in the contract, which a test refuses.
pub fn json_schema() -> Result<String, Error> {
    let mut all = Definitions::default();
    let shapes = list([
        all.of::<Dossier>(),
        all.of::<Tender>(),
        all.of::<Bid>(),
        all.of::<AwardModel>(),
        all.of::<ScoredBid>(),
        all.of::<Screen>(),
        all.of::<LotBids>(),
        all.of::<RejectedBid>(),
        all.of::<AssignmentTerms>(),
        all.of::<Frame>(),
        all.of::<Commitment>(),
        all.of::<BudgetPlan>(),
        all.of::<Scenario>(),
        all.of::<Payer>(),
        all.of::<CostItem>(),
        all.of::<InKindItem>(),
        all.of::<Partnership>(),
        all.of::<Need>(),
        all.of::<Finding>(),
        all.of::<LawBook>(),
    ]);
    let envelope = all.of::<super::asked::Beside>();
    let stamp = all.of::<Stamp>();
    let calls = super::described_calls(&mut all);
    let part = |name| match &calls {
        Json::Object(calls) => list(calls.iter().filter_map(|(_, call)| call.field(name).cloned())),
        _ => Json::Null,
    };
    if all.clash {
        return Err(Error::new(Problem::Unwritable));
    }
    let inputs = list([shapes, envelope.clone(), part("question")]);
    let schema = object([
        ("$schema", text("https://json-schema.org/draft/2020-12/schema")),
        ("title", text("anbud")),
        (
            "description",
            text(
                "The shapes of anbud's JSON contract, version 1. The document describes a dossier (akt); each other shape is under $defs, each call with its question and its answer under calls, and what every call takes beside its question under envelope. Every field that is not required may be absent, which in an input means unknown; null is an error, and so is a field that is not named here, except under extensions.",
            ),
        ),
        ("$ref", text("#/$defs/Dossier")),
        (
            "limits",
            object([
                ("textBytes", Json::Integer(limits::MAX_BYTES as i64)),
                ("depth", Json::Integer(limits::MAX_DEPTH as i64)),
                ("listItems", Json::Integer(limits::MAX_ITEMS as i64)),
            ]),
        ),
        ("$defs", all.into_json(&inputs, &list([part("answer"), stamp]))),
        ("envelope", envelope),
        ("calls", calls),
    ]);
    let text =
        serde_json::to_string_pretty(&schema).map_err(|_| Error::new(Problem::Unwritable))?;
    Ok(text + "\n")
}
