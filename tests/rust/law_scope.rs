//! Chapter 19 takes over chapters 1 to 3, 5, 20 and 21 (19 kap. 1 § LOU), and no other.

use std::collections::BTreeSet;

use anbud::bid::Bid;
use anbud::finding::{Finding, Outcome};
use anbud::law::LawBook;
use anbud::money::Sek;
use anbud::tender::{
    Authority, ChangeGround, ChangedContract, ContractChange, Regime, Tender, contract_changes,
};
use anbud::wire::Wire;

/// The chapters of LOU that 19:1 names, and those of the lighter procurement itself.
const TAKEN_OVER: [&str; 8] = ["1", "2", "3", "5", "19", "19a", "20", "21"];

/// A care tender with something in it for every rule of the other chapters to speak of.
const CARE: &str = r#"{"startedOn":"2024-03-01","publishedOn":"2024-03-04","noticeSentOn":"2024-03-01",
    "bidDeadline":{"on":"2024-04-02"},"procedure":"PROCEDURE","cpv":["CPV"],"estimatedValue":"VALUE",
    "vat":"excluded","eSubmission":true,"documentsOpenOnline":true,"buyer":{"authority":"subcentral"},
    "reservation":"sheltered","agreement":"framework","questionsBy":"2024-03-20",
    "lots":[{"id":"1","estimatedValue":"500000"},{"id":"2","estimatedValue":"500000"}],
    "lotLimit":{"max":1,"order":["1","2"]},
    "terms":{"start":"2024-06-01","end":"2030-05-31","options":{"max":0},"compensation":{"total":"1000000"}},
    "award":{"kind":"lowestPrice"},"criteria":[{"id":"price","weight":"100"}]}"#;

fn tender(procedure: &str, cpv: &str, value: &str) -> Tender {
    let text = CARE.replace("PROCEDURE", procedure).replace("CPV", cpv).replace("VALUE", value);
    Tender::from_json(&text).expect("a tender")
}

#[test]
fn what_chapter_19_does_not_take_over_is_not_applicable_there_chapter_by_chapter() {
    let law = LawBook::built_in();
    // A service of annex 2 far above the threshold, and goods below it.
    for tender in
        [tender("annex2", "85312000-9", "20000000"), tender("annex2", "33100000-1", "1000000")]
    {
        let mut chapters = Vec::new();
        for finding in tender.check(&law).expect("a check").findings {
            let id = finding.rule.as_str();
            let Some(rest) = id.strip_prefix("lou.") else { continue };
            let chapter = rest.split('.').next().unwrap_or_default();
            if chapter.parse::<u32>().is_err() || TAKEN_OVER.contains(&chapter) {
                continue;
            }
            // A limit on lots without support in chapter 4 is a question to a person; the floor of an
            // absolute scale rests on a ruling and not on a section of chapter 16.
            if id == "lou.4.15.lot_limit" {
                let asked = matches!(finding.outcome, Outcome::NeedsJudgement { .. });
                assert!(asked, "{id}: {:?}", finding.outcome);
                continue;
            }
            if id == "lou.16.absolute_scale_floor" {
                assert!(
                    finding.basis.iter().all(|own| own.act != "2016:1145"),
                    "{:?}",
                    finding.basis
                );
                continue;
            }
            let there = Outcome::NotApplicable { because: "chapter_19".to_owned() };
            assert_eq!(finding.outcome, there, "{id}");
            chapters.push(chapter.to_owned());
        }
        for chapter in ["4", "7", "11", "12", "16"] {
            assert!(
                chapters.iter().any(|own| own == chapter),
                "no rule of chapter {chapter} was asked"
            );
        }
    }
}

#[test]
fn above_the_threshold_the_same_rules_are_asked() {
    let law = LawBook::built_in();
    let tender = tender("open", "33100000-1", "9000000");
    for finding in tender.check(&law).expect("a check").findings {
        for id in ["lou.4.18.reserved_sheltered", "lou.7.2.framework_term", "lou.4.15.lot_limit"] {
            let no = matches!(finding.outcome, Outcome::NotApplicable { .. });
            assert!(finding.rule.as_str() != id || !no, "{id}: {:?}", finding.outcome);
        }
    }
}

/// A finding that decides something, or puts a question, by a section that binds.
fn binding_chapters(finding: &Finding) -> Vec<&str> {
    if matches!(finding.outcome, Outcome::NotApplicable { .. } | Outcome::Unknown { .. }) {
        return Vec::new();
    }
    let of_lou =
        finding.basis.iter().filter(|own| own.act == "2016:1145" && own.by_analogy != Some(true));
    of_lou.filter_map(|own| own.chapter.as_deref()).collect()
}

#[test]
fn no_bid_is_judged_by_a_chapter_that_19_1_leaves_out() {
    let law = LawBook::built_in();
    let bid = Bid::from_json(
        r#"{"id":"A","bidder":{"name":"Anbudsgivare A","number":"559999-0008"},
            "receivedAt":"2024-04-02T11:00:00+02:00","prices":[{"lot":"1","total":"400000"}],"lots":["1"],
            "answers":[{"requirement":"R1","met":false}],"members":["Anbudsgivare A","Anbudsgivare B"],
            "reliedOn":[{"name":"Stödföretag A","commitmentAttached":false}],"selfDeclaration":true,
            "exclusion":[{"ground":"13:1","present":true,"on":"2023-01-01"}],"validUntil":"2024-08-02"}"#,
    )
    .expect("a bid");
    let with = r#""requirements":[{"id":"R1","text":{"sv":"Erfarenhet"},"kind":"qualification"}],
        "bidValidity":{"months":4},"award""#;
    let text = CARE.replace("\"award\"", with);
    let tender = |cpv: &str, value: &str, procedure: &str| {
        let text = text.replace("PROCEDURE", procedure).replace("CPV", cpv);
        Tender::from_json(&text.replace("VALUE", value)).expect("a tender")
    };
    let chapters = |tender: &Tender| {
        let check = bid.check(tender, &law).expect("a check");
        let all = check.findings.iter().flat_map(|finding| {
            // 19:17 names the grounds of chapter 13 as ones on which a bidder may be excluded.
            let by_19_17 = finding.basis.iter().any(|own| own.section.as_deref() == Some("17"));
            let own = binding_chapters(finding);
            own.into_iter().filter(move |own| !(by_19_17 && *own == "13")).map(str::to_owned)
        });
        all.collect::<BTreeSet<String>>()
    };
    for (cpv, value, procedure) in
        [("85312000-9", "20000000", "annex2"), ("33100000-1", "1000000", "annex2")]
    {
        let left_out: Vec<String> = chapters(&tender(cpv, value, procedure))
            .into_iter()
            .filter(|own| !TAKEN_OVER.contains(&own.replace(' ', "").as_str()))
            .collect();
        assert!(left_out.is_empty(), "{cpv}: {left_out:?}");
    }
    // Above the threshold the same bid is judged by the chapters that are left out here.
    let above = chapters(&tender("33100000-1", "9000000", "open"));
    for chapter in ["4", "10", "14"] {
        assert!(above.contains(chapter), "{chapter}: {above:?}");
    }
}

#[test]
fn chapter_17_on_changes_is_a_benchmark_under_chapter_19_and_binds_above() {
    let law = LawBook::built_in();
    let contract = |regime| ChangedContract {
        value: Some(Sek::parse("4000000").expect("an amount")),
        started_on: Some("2024-02-01".parse().expect("a day")),
        regime: Some(regime),
        index_factor: None,
        authority: Some(Authority::Subcentral),
        works: None,
    };
    let change = ContractChange::new()
        .amount(Sek::parse("420000").expect("an amount"))
        .ground(ChangeGround::Small);
    let judged = |regime| {
        contract_changes(&contract(regime), std::slice::from_ref(&change), &law).expect("changes")
    };
    for regime in [Regime::Lou2016Annex2, Regime::Lou2016Below] {
        for finding in judged(regime).findings {
            assert!(binding_chapters(&finding).is_empty(), "{finding:?}");
        }
    }
    let above = judged(Regime::Lou2016Directive).findings;
    assert!(above.iter().any(|finding| binding_chapters(finding).contains(&"17")));
}
