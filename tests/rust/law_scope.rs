//! Chapter 19 takes over chapters 1 to 3, 5, 20 and 21 (19 kap. 1 § LOU), and no other.

use anbud::finding::Outcome;
use anbud::law::LawBook;
use anbud::tender::Tender;
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
