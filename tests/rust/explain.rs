//! What the explanations say, reviewed as text: `explanations.txt` beside this file.

use anbud::budget::vat_compensation;
use anbud::calls::{
    Asked, BeforeQuestion, DeadlineQuestion, HoursQuestion, LatestNoticeQuestion, NoticeQuestion,
    Question, RankQuestion, RegimeQuestion,
};
use anbud::dossier::Dossier;
use anbud::finding::{Finding, RuleId};
use anbud::language::Language;
use anbud::law::LawBook;
use anbud::money::Sek;
use anbud::wire::Wire;
use anbud_tests::{files, read, reads_as_reviewed};

use crate::explaining::{explained, findings_of};

const SNAPSHOT: &str = "tests/rust/explanations.txt";

/// Time counted backwards and in hours.
fn counted() -> Vec<Finding> {
    let before = |day: &str, period: &str, rule: &str| {
        let text = format!(r#"{{"before":"{day}","period":{period},"rule":"{rule}"}}"#);
        let question = Asked::<BeforeQuestion>::from_json(&text).expect("a question");
        question.answer().expect("an answer").findings
    };
    let hours = |from: &str, hours: u32| {
        let text = format!(r#"{{"from":"{from}","hours":{hours}}}"#);
        let question = Asked::<HoursQuestion>::from_json(&text).expect("a question");
        question.answer().expect("an answer").findings
    };
    let mut all = before("2026-04-20", r#"{"days":6}"#, "eu-1182-71");
    all.extend(before("2026-04-07", r#"{"days":4}"#, "eu-1182-71"));
    all.extend(before("2026-01-03", r#"{"days":10}"#, "sfs-1930-173"));
    all.extend(before("2026-06-15", r#"{"weeks":2}"#, "sfs-1930-173"));
    all.extend(before("1989-03-11", r#"{"days":10}"#, "sfs-1930-173"));
    all.extend(before("2024-12-31", r#"{"months":3}"#, "contract"));
    all.extend(hours("2026-03-10T10:17:00+01:00", 24));
    all.extend(hours("2026-04-02T16:40:00+02:00", 96));
    all
}

/// Cases that bring out each rule that has code of its own.
fn findings() -> Vec<Finding> {
    let deadline = |from: &str, period: &str, rule: &str| {
        let text = format!(r#"{{"from":"{from}","period":{period},"rule":"{rule}"}}"#);
        Asked::<DeadlineQuestion>::from_json(&text)
            .and_then(|question| question.answer())
            .expect("an answer")
            .findings
    };
    let mut all = Vec::new();
    all.extend(deadline("2019-04-18", r#"{"days":10}"#, "sfs-1930-173"));
    all.extend(deadline("2024-01-31", r#"{"months":1}"#, "sfs-1930-173"));
    all.extend(deadline("1989-05-01", r#"{"days":10}"#, "sfs-1930-173"));
    all.extend(deadline("2025-05-17", r#"{"days":35}"#, "eu-1182-71"));
    all.extend(deadline("2019-12-14", r#"{"days":10}"#, "eu-1182-71"));
    all.extend(deadline("2024-05-17", r#"{"days":2}"#, "eu-1182-71"));
    all.extend(deadline("2023-12-31", r#"{"months":6}"#, "contract"));
    all.extend(counted());
    // A value between the published limit and the share that it was rounded from.
    all.extend(
        Asked::<RegimeQuestion>::from_json(
            r#"{"startedOn":"2014-08-15","cpv":"85312000-9","value":"505800"}"#,
        )
        .and_then(|question| question.answer())
        .expect("an answer")
        .findings,
    );
    let terms = r#"{"start":"2021-10-01","untilFurtherNotice":true,"minimumTerm":{"months":48},"notice":[{"period":{"months":12},"anchor":"monthEnd","earliest":"2024-07-01"}]}"#;
    let ask = |tail: &str| format!(r#"{{"terms":{terms},{tail}}}"#);
    all.extend(of(&Asked::<NoticeQuestion>::from_json(&ask(
        r#""given":"2024-05-29","by":"authority""#,
    ))
    .expect("a question")));
    all.extend(of(&Asked::<LatestNoticeQuestion>::from_json(&ask(
        r#""endBy":"2026-12-31","serviceDays":3"#,
    ))
    .expect("a question")));
    all.extend(of(&Asked::<LatestNoticeQuestion>::from_json(&ask(r#""endBy":"2021-12-31""#))
        .expect("a question")));
    all.extend(of(&Asked::<NoticeQuestion>::from_json(
        r#"{"terms":{"notice":[{"period":{"months":12}}]},"given":"2024-05-29"}"#,
    )
    .expect("a question")));
    let sek = |text: &str| Sek::parse(text).expect("an amount");
    let vat = |on: &str| {
        let on = on.parse().expect("a day");
        let law = LawBook::built_in();
        vat_compensation(&law, sek("4200000"), Some(sek("600000")), on).expect("an answer").findings
    };
    all.extend(vat("2025-01-01"));
    all.extend(vat("2019-12-31"));
    let rank = |model: &str, bids: &str| {
        let text = format!(r#"{{"model":{{{model}}},"bids":[{bids}]}}"#);
        of(&Asked::<RankQuestion>::from_json(&text).expect("a question"))
    };
    let weights = r#""priceWeight":"50","qualityWeight":"50""#;
    let bids = r#"{"id":"A","price":"4800000","quality":"80","admissible":true},
        {"id":"B","price":"4200000","quality":"69"},
        {"id":"D","price":"3000000","quality":"55","admissible":false},
        {"id":"F","price":"3200000","quality":"20","admissible":true}"#;
    all.extend(rank(&format!(r#""kind":"lowestOverPrice",{weights},"roundScoresTo":0"#), bids));
    let equal = r#"{"id":"A","price":"1500000","quality":"50","admissible":true},
        {"id":"B","price":"2000000","quality":"50","admissible":true}"#;
    let scale = r#""full":"2000000","zero":"6000000","clampBelowFull":true"#;
    all.extend(rank(&format!(r#""kind":"absoluteLinear",{weights},{scale}"#), equal));
    let lots = r#""tieBreak":{"kind":"drawLots","seed":"1"}"#;
    all.extend(rank(&format!(r#""kind":"absoluteLinear",{weights},{scale},{lots}"#), equal));
    all.extend(of_reviews());
    all
}

/// What a review of the real cases adds of its own, each rule once for each outcome.
fn of_reviews() -> Vec<Finding> {
    let as_of = Some("2024-06-01".parse().expect("a day"));
    let mut own: Vec<Finding> = Vec::new();
    for file in files("examples/cases", "json") {
        let Ok(dossier) = Dossier::from_json(&read(&file)) else {
            continue; // the invented bids are no dossier
        };
        let review = dossier
            .review(as_of, Language::Swedish, &LawBook::built_in())
            .unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        for finding in review.topics.into_iter().flat_map(|topic| topic.findings) {
            let id = finding.rule.as_str();
            let of_dossier = id.starts_with("dossier.")
                || id.ends_with(".reasonable_time")
                || (id.ends_with("_notice") || id == "assignment.notice_end");
            let new = own.iter().all(|earlier| {
                (earlier.rule, &earlier.outcome) != (finding.rule, &finding.outcome)
            });
            if of_dossier && new {
                own.push(finding);
            }
        }
    }
    own
}

/// The findings of an answer, read back from its wire form.
fn of<Q: Question>(question: &Asked<Q>) -> Vec<Finding> {
    let answer = anbud::wire::to_json(&question.answer().expect("an answer")).expect("JSON");
    findings_of(&serde_json::from_str(&answer).expect("JSON"))
}

#[test]
fn explanations_read_as_reviewed() {
    let mut text = String::new();
    for finding in findings() {
        text += &explained(finding.rule.as_str(), &finding);
    }
    reads_as_reviewed(SNAPSHOT, &text);
}

#[test]
fn every_rule_can_be_explained_in_both_languages_and_in_every_outcome() {
    let outcomes = [
        r#"{"kind":"satisfied"}"#,
        r#"{"kind":"breached"}"#,
        r#"{"kind":"notApplicable","because":"another_reason"}"#,
        r#"{"kind":"needsJudgement","question":"another_question"}"#,
        r#"{"kind":"unknown","missing":["tender.publishedOn"]}"#,
    ];
    for rule in RuleId::all() {
        for outcome in outcomes {
            let text = format!(
                r#"{{"rule":"{rule}","outcome":{outcome},"lawAsOf":"2024-01-01","facts":{{"share":{{"kind":"share","value":"0.28"}}}},"basis":[{{"act":"2016:1145","chapter":"19","section":"1"}}],"confidence":"unverified","overlay":true}}"#
            );
            let finding = Finding::from_json(&text).expect("a finding");
            let (sv, en) = (finding.explain(Language::Swedish), finding.explain(Language::English));
            assert_ne!(sv, en, "{rule}");
            assert!(sv.contains("19 kap. 1 § LOU") && sv.contains("28\u{a0}%"), "{sv}");
            assert!(en.contains("chapter 19, section 1") && en.contains("Unverified"), "{en}");
        }
    }
}

#[test]
fn a_finding_keeps_its_wire_form() {
    for finding in findings() {
        let written = finding.to_json().expect("JSON");
        assert_eq!(Finding::from_json(&written).expect("a finding"), finding);
    }
}
