//! The review of the five real cases: what they come to, and where each answer comes from.

use anbud::calls::{Asked, IcsQuestion};
use anbud::confidence::Confidence;
use anbud::dossier::{Dossier, Review, TopicName};
use anbud::finding::{Fact, Finding, Outcome, not_checked};
use anbud::language::Language;
use anbud::law::LawBook;
use anbud::wire::{Wire, to_json};
use anbud_tests::{read, workspace};
use serde_json::{Value, json};

const CASES: [&str; 5] = [
    "linkoping-lotsen-2021",
    "linkoping-reserved-2024",
    "umea-outreach-2014",
    "uppsala-bostad-forst-2023",
    "uppsala-outreach-2023",
];

fn text(case: &str) -> String {
    read(workspace().join(format!("examples/cases/{case}.json")))
}

fn dossier(case: &str) -> Dossier {
    Dossier::from_json(&text(case)).unwrap_or_else(|error| panic!("{case}: {error}"))
}

fn review(case: &str) -> Review {
    let as_of = Some("2024-06-01".parse().expect("a day"));
    let review = dossier(case).review(as_of, Language::Swedish, &LawBook::built_in());
    review.unwrap_or_else(|error| panic!("{case}: {error}"))
}

/// The findings of a rule in a topic.
fn of<'a>(review: &'a Review, topic: TopicName, rule: &str) -> Vec<&'a Finding> {
    let topics = review.topics.iter().filter(|own| own.topic == topic);
    let findings = topics.flat_map(|own| &own.findings);
    findings.filter(|finding| finding.rule.as_str() == rule).collect()
}

fn one<'a>(review: &'a Review, topic: TopicName, rule: &str) -> &'a Finding {
    match of(review, topic, rule).as_slice() {
        [only] => only,
        several => panic!("{rule}: {several:?}"),
    }
}

fn shown(finding: &Finding, fact: &str) -> String {
    finding.facts.get(fact).unwrap_or_else(|| panic!("no `{fact}`: {finding:?}")).to_string()
}

fn missing(paths: &[&str]) -> Outcome {
    Outcome::Unknown { missing: paths.iter().map(|path| (*path).to_owned()).collect() }
}

fn topics(review: &Review) -> Vec<&'static str> {
    review.topics.iter().map(|topic| topic.topic.as_str()).collect()
}

#[test]
fn umea_is_governed_by_the_act_of_2007_and_its_bid_time_cannot_be_judged() {
    let review = review("umea-outreach-2014");
    assert_eq!(topics(&review), ["dossier", "tender"]);

    let act = one(&review, TopicName::Tender, "law.act");
    assert_eq!(act.outcome, Outcome::Satisfied);
    assert_eq!(shown(act, "act"), "2007:1091");
    // Every possible first day was asked, from the first on which the act was in force.
    assert_eq!(shown(act, "startedFrom"), "2008-01-01");
    assert_eq!(shown(act, "startedTo"), "2014-09-09");
    assert_eq!(shown(act, "because"), "same_act_every_day");
    assert_eq!(to_json(&act.confidence).expect("JSON"), r#""high""#);

    let regime = one(&review, TopicName::Tender, "law.regime");
    assert_eq!(shown(regime, "regime"), "lou-2007-b-services");
    assert_eq!(to_json(&regime.confidence).expect("JSON"), r#""medium""#); // B service is inferred

    let time = one(&review, TopicName::Tender, "lou2007.15.9.reasonable_time");
    assert_eq!(time.outcome, missing(&["dossier.tender.publishedOn"]));
    assert!(review.missing.iter().any(|path| path == "dossier.tender.publishedOn"));
    for code in ["procedure", "answers_to_questions", "standstill_and_award_notice"] {
        assert!(review.not_checked.contains(&code), "{code}");
    }
}

/// Who pays, who leads and who takes part stand among the facts; a finding is only what is open.
#[test]
fn umea_pays_the_rent_and_plans_and_the_supplier_takes_part() {
    let review = review("umea-outreach-2014");
    let own = dossier("umea-outreach-2014");
    let rent = &own.costs.as_deref().expect("costs")[0];
    assert_eq!(rent.bearer.as_deref(), Some("umea"));
    let tasks = own.responsibilities.as_deref().expect("responsibilities");
    let planning = tasks.iter().find(|own| own.task.as_deref() == Some("långsiktig planering"));
    let planning = planning.expect("the planning");
    assert_eq!(planning.lead.as_deref(), Some("socialtjansten"));
    assert_eq!(planning.takes_part.as_deref(), Some(&["supplier".to_owned()][..]));

    let bearer = one(&review, TopicName::Dossier, "dossier.cost_bearer");
    assert_eq!(shown(bearer, "item"), "personal, resor och administration");
    assert_eq!(bearer.outcome, missing(&["dossier.costs.bearer"]));
    assert!(!bearer.facts.contains_key("bearer"));
    for amount in of(&review, TopicName::Dossier, "dossier.cost_amount") {
        assert_eq!(amount.outcome, missing(&["dossier.costs.amount"]));
        assert!(!amount.facts.contains_key("amount"), "never 0");
    }
    for rule in ["dossier.status", "dossier.responsibility", "dossier.in_kind"] {
        assert!(of(&review, TopicName::Dossier, rule).is_empty(), "{rule} repeats a stated fact");
    }
}

/// The follow-up of Lotsen is stated, so it is never said that the terms are silent on it.
#[test]
fn follow_up_that_is_stated_is_not_called_silent() {
    let review = review("linkoping-lotsen-2021");
    assert!(!review.not_checked.contains(&"follow_up_and_insight"));
    let followed = one(&review, TopicName::Assignment, "kl.10.8.follow_up");
    assert_eq!(followed.outcome.kind().as_str(), "notApplicable");
    assert!(review.traces.iter().any(|own| own.path == "dossier.followUp"
        && own.rule.is_some_and(|rule| rule.as_str() == "kl.10.8.follow_up")));
}

/// What the tender and the need both ask stands once, where the tender answers it.
#[test]
fn a_question_of_two_parts_stands_once() {
    let review = review("linkoping-reserved-2024");
    for rule in ["lou.19.25a.reserved_non_profit", "law.direct_award"] {
        one(&review, TopicName::Tender, rule);
        assert!(of(&review, TopicName::Advice, rule).is_empty(), "{rule} stands twice");
    }
}

#[test]
fn lotsen_has_three_readings_of_its_notice_and_nobody_is_said_to_pay_the_premises() {
    let review = review("linkoping-lotsen-2021");
    assert_eq!(topics(&review), ["dossier", "assignment", "advice"]);
    let notice = one(&review, TopicName::Assignment, "assignment.notice_end");
    assert_eq!(notice.outcome, missing(&["dossier.assignment.notice.anchor"]));
    // Twelve months from 1 June 2024: 1 June 2025, its month's end, its quarter's end.
    assert_eq!(shown(notice, "endsIfDayExact"), "2025-06-01");
    assert_eq!(shown(notice, "endsIfMonthEnd"), "2025-06-30");
    assert_eq!(shown(notice, "endsIfQuarterEnd"), "2025-06-30");

    let bearer = one(&review, TopicName::Assignment, "dossier.cost_bearer");
    assert_eq!(bearer.outcome, missing(&["dossier.assignment.costBearers.bearer"]));
    let amount = one(&review, TopicName::Assignment, "dossier.cost_amount");
    assert_eq!(amount.outcome, missing(&["dossier.costs.amount"]));
    assert_eq!(shown(amount, "item"), "lokaler");
    let paid = one(&review, TopicName::Assignment, "dossier.compensation");
    assert_eq!(paid.outcome, missing(&["dossier.assignment.compensation.annual"]));
    let money =
        |finding: &&Finding| finding.facts.values().any(|fact| matches!(fact, Fact::Money(_)));
    let all: Vec<&Finding> = review.topics.iter().flat_map(|topic| &topic.findings).collect();
    assert!(!all.iter().any(money), "no amount is stated, so none is shown");
}

#[test]
fn lotsen_is_an_internal_assignment_and_a_company_would_change_that() {
    let review = review("linkoping-lotsen-2021");
    let route = one(&review, TopicName::Advice, "dossier.route");
    assert_eq!(
        (route.outcome.clone(), shown(route, "route")),
        (Outcome::Satisfied, "internal".to_owned())
    );
    let branch = one(&review, TopicName::Advice, "dossier.company_branch");
    let (sv, en) = (branch.explain(Language::Swedish), branch.explain(Language::English));
    assert!(sv.contains("eget bolag") && sv.contains("3 kap. 11–16 § LOU"), "{sv}");
    assert!(en.contains("company of its own") && en.contains("chapter 3, section 11–16"), "{en}");
    assert!(shown(branch, "conditionsAsked").contains("dossier.need.controlledAsOwn"));
}

#[test]
fn linkopings_procurement_is_reserved_as_far_as_what_is_inferred_holds() {
    let review = review("linkoping-reserved-2024");
    let route = one(&review, TopicName::Advice, "dossier.route");
    assert_eq!(
        (route.outcome.clone(), shown(route, "route")),
        (Outcome::Satisfied, "reservedNonProfit".to_owned())
    );
    assert_eq!(route.confidence, Some(Confidence::Medium));
    let (sv, en) = (route.explain(Language::Swedish), route.explain(Language::English));
    assert!(sv.contains("uppgifter som är antagna CPV-kod"), "{sv}");
    assert!(en.contains("facts that are inferred CPV code"), "{en}");
    // One that only rests on what is stated does not say so.
    let without = Dossier::from_json(r#"{"anbud":"1","id":"d","need":{"sameLegalPerson":true}}"#)
        .and_then(|dossier| dossier.review(None, Language::Swedish, &LawBook::built_in()))
        .expect("a review");
    let stated = one(&without, TopicName::Advice, "dossier.route");
    assert!(!stated.facts.contains_key("restsOnInferred"));
}

#[test]
fn linkopings_frame_is_a_level_a_year_and_too_large_for_a_direct_award() {
    let review = review("linkoping-reserved-2024");
    let levels: Vec<(String, String, String)> =
        of(&review, TopicName::Budget, "dossier.frame_level")
            .into_iter()
            .map(|own| (shown(own, "year"), shown(own, "level"), shown(own, "status")))
            .collect();
    let row = |year: &str, level: &str| {
        (year.to_owned(), level.replace(' ', "\u{a0}"), "announced".to_owned())
    };
    assert_eq!(
        levels,
        [
            row("2025", "5 000 000,00 kr"),
            row("2026", "10 000 000,00 kr"),
            row("2027", "10 000 000,00 kr"),
        ]
    );
    let status = one(&review, TopicName::Dossier, "dossier.status");
    assert_eq!(shown(status, "matterStatus"), "announced");
    assert!(matches!(status.outcome, Outcome::NotApplicable { .. }));

    let award = one(&review, TopicName::Tender, "dossier.direct_award_by_level");
    // Nobody has to keep a year's level below the limit.
    assert_eq!(award.outcome, Outcome::NotApplicable { because: "level_above_limit".to_owned() });
    assert_eq!(shown(award, "level"), "10 000 000,00 kr".replace(' ', "\u{a0}"));
    assert_eq!(shown(award, "limit"), "8 109 450,00 kr".replace(' ', "\u{a0}"));
    assert_eq!(shown(award, "assumedStart"), "2024-06-01");
}

#[test]
fn uppsalas_project_lasted_fifteen_months_and_was_followed_by_a_gap_of_four() {
    let review = review("uppsala-outreach-2023");
    let periods = of(&review, TopicName::Dossier, "dossier.period");
    assert_eq!(shown(periods[0], "periodLength"), "15 months");
    let gap = one(&review, TopicName::Dossier, "dossier.gap");
    let (from, to) = (shown(gap, "periodFrom"), shown(gap, "periodTo"));
    assert_eq!(
        (shown(gap, "periodLength"), from, to),
        ("4 months".to_owned(), "2022-12".to_owned(), "2023-03".to_owned())
    );
    let route = one(&review, TopicName::Advice, "dossier.route");
    assert_eq!(shown(route, "route"), "internal");
    for case in CASES {
        for measure in of(&self::review(case), TopicName::Dossier, "dossier.measure") {
            let figure = measure.facts.contains_key("measured");
            assert!(!figure || measure.facts.contains_key("measureBase"), "{measure:?}");
        }
    }
    let measures = dossier("uppsala-outreach-2023").measures.expect("measures");
    let share = measures.iter().find(|own| own.measure.as_deref() == Some("andel kvinnor"));
    let share = share.expect("the share");
    assert_eq!(share.value.map(|own| own.to_string()).as_deref(), Some("0.25"));
    assert_eq!(share.base.as_deref(), Some("personerna i kartläggningen"));
}

#[test]
fn bostad_forst_is_neither_shown_nor_excluded_to_be_an_iop() {
    let review = review("uppsala-bostad-forst-2023");
    let verdict = one(&review, TopicName::Partnership, "dossier.partnership_verdict");
    assert_eq!(verdict.outcome, missing(&["dossier.partnership.evidence"]));
    assert_eq!(
        (shown(verdict, "criteriaSupported"), shown(verdict, "criteriaOpen")),
        ("1".to_owned(), "13".to_owned())
    );
    assert!(verdict.explain(Language::Swedish).contains("varken visat eller uteslutet"));
    assert!(review.missing.iter().any(|path| path == "dossier.partnership.evidence"));

    let claim = of(&review, TopicName::Dossier, "dossier.measure")
        .into_iter()
        .find(|own| shown(own, "measurePrecision") == "claim")
        .expect("the claim");
    assert_eq!(claim.outcome.kind().as_str(), "notApplicable");
    let sv = claim.explain(Language::Swedish);
    assert!(sv.contains("påstående") && sv.contains("varken uppmätt i ärendet eller ett mål"));
}

/// (a) Each fact that a finding looked at has a pointer to its source or a reason; (c) so has
/// each entry of the calendar, at a path that the dossier holds.
#[test]
fn every_finding_and_every_day_is_traced_to_a_source_or_a_reason() {
    for case in CASES {
        let review = review(case);
        let tree: Value = serde_json::from_str(&text(case)).expect("JSON");
        for trace in &review.traces {
            let backed =
                (trace.source.is_some() && trace.place.is_some()) || trace.because.is_some();
            assert!(backed, "{case}: nothing backs {trace:?}");
            assert!(holds(&tree, &trace.path), "{case}: {} is no fact", trace.path);
        }
        for topic in &review.topics {
            for finding in &topic.findings {
                let traced = |trace: &&anbud::dossier::Trace| {
                    (trace.topic, trace.rule) == (Some(topic.topic), Some(finding.rule))
                };
                let from_law_alone = topic.topic == TopicName::Partnership;
                assert!(
                    from_law_alone || review.traces.iter().any(|trace| traced(&trace)),
                    "{case}: {} in {} rests on no fact",
                    finding.rule,
                    topic.topic
                );
            }
        }
        assert!(!review.calendar.is_empty(), "{case}");
        for day in &review.calendar {
            assert!(holds(&tree, &day.path), "{case}: {day:?}");
            assert!(
                review.traces.iter().any(|trace| trace.path == day.path
                    || day.path.starts_with(&format!("{}.", trace.path))),
                "{case}: {day:?}"
            );
        }
    }
}

/// Whether the case holds the path; in a list, in any of its items.
fn holds(case: &Value, path: &str) -> bool {
    fn below(value: &Value, parts: &[&str]) -> bool {
        match (value, parts.split_first()) {
            (_, None) => true,
            (Value::Array(items), _) => items.iter().any(|item| below(item, parts)),
            (_, Some((first, rest))) => value.get(first).is_some_and(|own| below(own, rest)),
        }
    }
    let own = path.strip_prefix("dossier.").unwrap_or_else(|| panic!("{path} is rooted elsewhere"));
    below(case, &own.split('.').collect::<Vec<_>>())
}

#[test]
fn the_calendar_is_sorted_and_can_be_handed_on_as_a_file() {
    for case in CASES {
        let review = review(case);
        assert!(review.calendar.is_sorted_by_key(|day| day.on), "{case}");
        let calendar: Value =
            serde_json::from_str(&to_json(&review.calendar).expect("JSON")).expect("JSON");
        let question = json!({"events": calendar, "stampedAt": "2024-06-01T08:00:00Z"});
        let file = Asked::<IcsQuestion>::from_json(&question.to_string()).expect("a question");
        let ics = file.answer().expect("a file").ics;
        assert_eq!(
            ics.matches("X-ANBUD-PATH:dossier.").count(),
            ics.matches("BEGIN:VEVENT").count()
        );
    }
}

#[test]
fn what_is_said_to_people_is_in_both_languages() {
    for case in CASES {
        let review = review(case);
        for code in &review.not_checked {
            let (sv, en) =
                (not_checked(code, Language::Swedish), not_checked(code, Language::English));
            assert!(sv != *code && en != *code && sv != en, "{code} has no words");
        }
        let all: Vec<&Finding> = review.topics.iter().flat_map(|topic| &topic.findings).collect();
        for finding in all {
            for name in finding.facts.keys() {
                let lone = Finding::from_json(&format!(
                    r#"{{"rule":"{}","outcome":{{"kind":"breached"}},"facts":{{"{name}":{{"kind":"count","value":1}}}},"basis":[]}}"#,
                    finding.rule
                ))
                .expect("a finding");
                let (sv, en) = (lone.explain(Language::Swedish), lone.explain(Language::English));
                assert!(!sv.contains(&format!(": {name} 1")) || name == "option", "{name}: {sv}");
                assert!(!en.is_empty());
            }
            for path in finding.outcome.missing() {
                let text = finding.explain(Language::Swedish);
                assert!(!text.contains(path.as_str()), "`{path}` has no words: {text}");
            }
        }
    }
}
