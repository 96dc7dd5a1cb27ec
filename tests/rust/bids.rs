//! Bids as a whole: every rule in every outcome, large and hostile bids, and what the
//! explanations of the vectors say (`explanations_bid.txt` beside this file).

use std::collections::{BTreeMap, BTreeSet};

use anbud::bid::{Bid, SubmittedDocument, Verdict, checklist, table};
use anbud::calls::{Asked, BidQuestion};
use anbud::dossier::Dossier;
use anbud::finding::{Fact, Finding, Outcome};
use anbud::interchange::{CaseReport, LetterDays, letters, read_espd};
use anbud::language::Language;
use anbud::law::LawBook;
use anbud::tender::Tender;
use anbud::wire::{Wire, to_json};
use anbud_tests::{files, read, reads_as_reviewed};
use serde_json::Value;

const SNAPSHOT: &str = "tests/rust/explanations_bid.txt";

/// Every outcome that each rule can come to.
const OUTCOMES: &[(&str, &[&str])] = &[
    ("bid.received_in_time", &["satisfied", "breached", "unknown"]),
    ("bid.document", &["satisfied", "breached", "notApplicable", "needsJudgement", "unknown"]),
    ("bid.signature", &["satisfied", "breached", "notApplicable", "unknown"]),
    ("bid.requirement", &["satisfied", "breached", "notApplicable", "unknown"]),
    ("bid.price", &["satisfied", "breached", "notApplicable", "needsJudgement", "unknown"]),
    ("bid.exclusion", &["satisfied", "breached", "notApplicable", "needsJudgement", "unknown"]),
    ("bid.relied_on_commitment", &["satisfied", "breached", "notApplicable", "unknown"]),
    ("bid.organisation_number", &["satisfied", "breached", "notApplicable"]),
    ("bid.validity", &["satisfied", "breached", "notApplicable", "needsJudgement", "unknown"]),
    ("bid.lots", &["satisfied", "breached", "notApplicable", "unknown"]),
    ("bid.group", &["satisfied", "notApplicable"]),
    ("bid.self_declaration", &["satisfied", "breached", "notApplicable", "unknown"]),
    ("bid.secrecy", &["notApplicable"]),
    ("bid.consistency", &["satisfied", "breached", "notApplicable", "unknown"]),
];

fn vectors() -> Vec<Value> {
    let mut all = Vec::new();
    for file in files("tests/vectors", "json") {
        let vectors: Vec<Value> = serde_json::from_str(&read(&file)).expect("vectors");
        all.extend(vectors.into_iter().filter(|own| own["call"] == "bid.check"));
    }
    all
}

#[test]
fn the_vectors_expect_every_outcome_of_every_rule_and_no_other_comes_out() {
    let vectors = vectors();
    assert!(vectors.len() >= 120, "{} vectors", vectors.len());
    let mut expected: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    for finding in vectors.iter().flat_map(|own| own["expect"]["findings"].as_array()).flatten() {
        let outcome = text(&finding["outcome"]["kind"]);
        expected.entry(text(&finding["rule"])).or_default().insert(outcome);
    }
    for (rule, outcomes) in OUTCOMES {
        let outcomes: BTreeSet<String> = outcomes.iter().map(ToString::to_string).collect();
        assert_eq!(expected.remove(*rule), Some(outcomes), "{rule}");
    }
    assert!(expected.is_empty(), "{expected:?}");
    for finding in findings() {
        let (_, outcomes) =
            OUTCOMES.iter().find(|(rule, _)| *rule == finding.rule.as_str()).expect("a rule");
        assert!(outcomes.contains(&finding.outcome.kind().as_str()), "{finding:?}");
    }
}

/// The findings of all vectors.
fn findings() -> Vec<Finding> {
    let mut all = Vec::new();
    for vector in vectors() {
        if let Ok(question) = Asked::<BidQuestion>::from_json(&vector["input"].to_string())
            && let Ok(check) = question.answer()
        {
            all.extend(check.findings);
        }
    }
    all
}

/// What tells one explanation from another: the rule, the outcome with its code, the fault.
fn kind(finding: &Finding) -> String {
    let fault = match finding.facts.get("fault") {
        Some(Fact::Text(code)) => code.as_str(),
        _ => "",
    };
    let send = match finding.facts.get("send") {
        Some(Fact::Text(code)) => code.as_str(),
        _ => "",
    };
    let outcome = to_json(&finding.outcome).expect("JSON");
    format!("{}\t{outcome}\t{fault}\t{send}", finding.rule)
}

#[test]
fn explanations_of_bids_read_as_reviewed() {
    let mut told: BTreeMap<String, String> = BTreeMap::new();
    for finding in findings() {
        told.entry(kind(&finding)).or_insert_with(|| {
            let mut text = format!("# {}\n", finding.rule);
            for language in Language::ALL {
                text += &format!("{}\n\n", finding.explain(*language));
            }
            text
        });
    }
    let text: String = told.into_values().collect();
    reads_as_reviewed(SNAPSHOT, &text);
}

const MARKUP: &str = "<script>alert('x')</script>\"&\u{7}\u{202e}";

fn hostile_tender() -> Tender {
    let text = format!(
        r#"{{"id":{m},"title":{m},"buyer":{{"name":{m}}},"startedOn":"2024-02-01","procedure":"annex2","bidDeadline":{{"on":"2024-03-28"}},
            "requirements":[{{"id":{m},"text":{{"sv":{m}}},"kind":"mandatory","evidence":[{m}]}}],
            "documents":[{{"id":{m},"title":{m},"required":true,"signed":true}}],"lots":[{{"id":{m},"title":{m}}}]}}"#,
        m = serde_json::to_string(MARKUP).expect("JSON")
    );
    Tender::from_json(&text).expect("a tender")
}

fn hostile_bid(id: &str) -> Bid {
    let text = format!(
        r#"{{"id":{id},"bidder":{{"name":{m}}},"receivedAt":"2024-03-27T09:00:00+01:00","lots":[{m},"L9"],
            "prices":[{{"lot":{m},"annual":"-1"}}],"answers":[{{"requirement":{m},"met":true,"evidence":[{m}]}},{{"requirement":"k9","met":false}}],
            "documents":[],"members":[{m},{m}],"reliedOn":[{{"name":{m},"commitmentAttached":true,"document":{m}}}],"subcontractors":[{m}],
            "exclusion":[{{"ground":{m},"present":true,"concerns":{m}}}],"secrecy":[{{"document":{m},"reason":{m}}}],"validUntil":"2024-03-01"}}"#,
        id = serde_json::to_string(id).expect("JSON"),
        m = serde_json::to_string(MARKUP).expect("JSON")
    );
    Bid::from_json(&text).expect("a bid")
}

#[test]
fn no_page_holds_the_markup_of_a_bid() {
    let law = LawBook::built_in();
    let (tender, bid) = (hostile_tender(), hostile_bid(MARKUP));
    let check = bid.check(&tender, &law).expect("a check");
    assert_eq!(check.verdict, Verdict::Rejectable);
    let days = LetterDays::default();
    let asked = [MARKUP.to_owned()];
    let drafts =
        letters(&tender, std::slice::from_ref(&bid), &asked, &days, &law).expect("letters");
    assert_eq!(drafts.letters.len(), 2, "a rejection and a question on the price");
    for letter in &drafts.letters {
        assert!(!letter.html.contains("<script"), "{}", letter.html);
        assert!(letter.html.contains("&lt;script&gt;"), "{}", letter.html);
        let controls = |text: &str| text.chars().any(|c| c.is_control() && c != '\n');
        assert!(!controls(&letter.body) && !controls(&letter.html));
        assert!(!letter.body.contains('\u{202e}'));
    }
    let dossier = Dossier::new().id(MARKUP).title(MARKUP).tender(tender).bids(vec![bid]);
    let review = dossier.review(None, Language::Swedish, &law).expect("a review");
    for language in Language::ALL {
        let report = CaseReport::new(&dossier, &review, None, *language);
        let page = report.html(None).expect("a page");
        assert!(!page.contains("<script"), "the report");
    }
}

#[test]
fn ten_thousand_documents_requirements_and_lots_are_judged_in_good_time() {
    let list =
        |entry: &dyn Fn(usize) -> String| (0..10_000).map(entry).collect::<Vec<_>>().join(",");
    let tender = Tender::from_json(&format!(
        r#"{{"startedOn":"2024-02-01","procedure":"annex2","bidDeadline":{{"on":"2024-03-28"}},"documents":[{}],"requirements":[{}],"lots":[{}]}}"#,
        list(&|n| format!(r#"{{"id":"d{n}","required":true,"signed":true,"maxAgeDays":90}}"#)),
        list(&|n| format!(r#"{{"id":"k{n}","kind":"mandatory","evidence":["d{n}"]}}"#)),
        list(&|n| format!(r#"{{"id":"L{n}"}}"#)),
    ))
    .expect("a tender");
    let bid = Bid::from_json(&format!(
        r#"{{"id":"A","receivedAt":"2024-03-27T09:00:00+01:00","documents":[{}],"answers":[{}],"lots":[{}],"prices":[{}],"members":[{}],"secrecy":[{}]}}"#,
        list(&|n| format!(r#"{{"id":"d{n}","signed":true,"dated":"2024-03-01"}}"#)),
        list(&|n| format!(r#"{{"requirement":"k{n}","met":true,"evidence":["d{n}"]}}"#)),
        list(&|n| format!(r#""L{n}""#)),
        list(&|n| format!(r#"{{"lot":"L{n}","annual":"1"}}"#)),
        list(&|n| format!(r#""Företag {n}""#)),
        list(&|n| format!(r#"{{"document":"d{n}","reason":"skäl"}}"#)),
    ))
    .expect("a bid");
    let law = LawBook::built_in();
    let check = bid.check(&tender, &law).expect("a check");
    assert_eq!(check.verdict, Verdict::Admissible);
    // Documents, signatures, requirements, prices, lots and requests, and eight rules on the whole.
    assert_eq!(check.findings.len(), 60_008);
    let whole =
        table(&tender, std::slice::from_ref(&bid), Language::Swedish, &law).expect("a table");
    assert_eq!(whole.columns.len(), 30_011);
    let list = checklist(&tender, &bid, None, Language::Swedish, &law).expect("a checklist");
    assert!(list.items.is_empty());
}

#[test]
fn a_text_of_a_megabyte_is_kept_in_json_and_cut_in_a_letter() {
    let name = "å".repeat(500_000);
    let bid = hostile_bid("A").bidder(anbud::bid::Bidder::new().name(name.clone()));
    let law = LawBook::built_in();
    let tender = hostile_tender();
    let written = bid.to_json().expect("JSON");
    assert_eq!(Bid::from_json(&written).expect("a bid"), bid);
    let drafts = letters(&tender, &[bid], &[], &LetterDays::default(), &law).expect("letters");
    assert!(drafts.letters[0].body.len() < 10_000 && !drafts.letters[0].body.contains(&name));
}

#[test]
fn the_last_of_many_copies_counts_and_ids_nobody_knows_are_told() {
    let tender = Tender::from_json(
        r#"{"startedOn":"2024-02-01","procedure":"annex2","bidDeadline":{"on":"2024-03-28"},"documents":[{"id":"d","required":true,"signed":true}],"requirements":[]}"#,
    )
    .expect("a tender");
    let mut documents = vec![SubmittedDocument::new().id("d").signed(false); 9_999];
    documents.push(SubmittedDocument::new().id("d").signed(true));
    let text = r#"{"id":"A","receivedAt":"2024-03-27T09:00:00+01:00","prices":[{"annual":"1"}],"answers":[{"requirement":"okänt","met":true}]}"#;
    let bid = Bid::from_json(text).expect("a bid").documents(documents);
    let check = bid.check(&tender, &LawBook::built_in()).expect("a check");
    assert_eq!(check.verdict, Verdict::Curable);
    let faults: Vec<String> = check
        .findings
        .iter()
        .filter(|own| own.outcome == Outcome::Breached)
        .map(|own| own.facts["fault"].to_string())
        .collect();
    assert_eq!(faults, ["documentsDiffer", "requirementUnknown"]);
}

#[test]
fn the_sample_response_of_the_data_model_is_read() {
    let Some(corpus) = anbud_tests::corpus::folder() else {
        return;
    };
    let response = corpus.join("espd-edm/v4.1.0/ESPD-Response.xml");
    let espd = read_espd(&read(response)).expect("a response");
    assert_eq!((espd.version.as_str(), espd.role.as_deref()), ("4.1.0", Some("group-mem")));
    let bid = &espd.bid;
    let name = bid.bidder.as_ref().and_then(|bidder| bidder.name.as_deref());
    assert_eq!(name, Some("__Procurer Official Name__"));
    let grounds = bid.exclusion.as_ref().expect("grounds");
    // The response answers with yes to 21 of the 23 grounds: not to taxes and contributions.
    assert_eq!(grounds.len(), 21);
    assert!(grounds.iter().all(|own| own.present == Some(true)));
    let crime = grounds.first().expect("a ground");
    assert_eq!(crime.ground.as_deref(), Some("13:1 p. 1"));
    assert_eq!(crime.on, Some("2000-01-01".parse().expect("a day")));
    assert_eq!(crime.self_cleaning, Some(true));
    let lost = |path: &str, because: &str| {
        espd.loss.iter().any(|own| own.path == path && own.because == because)
    };
    assert!(lost("tax-pay", "not_answered") && lost("socsec-pay", "not_answered"));
    assert!(lost("nati-ground", "ground_of_another_state"));
    assert!(lost("crime-org", "details_not_kept") && lost("crime-org", "evidence_not_kept"));
    let relied_on = bid.relied_on.as_ref().expect("companies");
    assert!(relied_on.iter().any(|own| own.name.as_deref() == Some("[Name]")));
    assert_eq!(bid.subcontractors.as_deref(), Some(&["[Name]".to_owned()][..]));
    assert!(bid.capability.as_ref().expect("capability").len() > 25);
}
