//! Laws of partnerships and of the form of agreement: F8, F37, F38, F39, F40, F41, F42.

use crate::partnerships::{a_contribution, a_piece_of_evidence};
use anbud::advice::{Need, Route};
use anbud::calls::{Asked, AssessQuestion, RouteQuestion};
use anbud::finding::{Finding, Outcome};
use anbud::law::LawBook;
use anbud::partnership::{
    Assessment, Contribution, ContributionKind, Criterion, Evidence, EvidenceFinding, Partnership,
};
use anbud::rational::Rational;
use anbud::wire::{Wire, to_json};
use proptest::prelude::*;

fn a_partnership() -> impl Strategy<Value = Partnership> {
    (
        prop::option::of(prop::collection::vec(a_piece_of_evidence(), 0..40)),
        prop::option::of(prop::collection::vec(a_contribution(), 0..12)),
    )
        .prop_map(|(evidence, contributions)| {
            let mut partnership = Partnership::new();
            partnership.evidence = evidence;
            partnership.contributions = contributions;
            partnership
        })
}

fn a_share() -> impl Strategy<Value = Option<&'static str>> {
    prop::option::of(prop::sample::select(vec!["0", "0.29", "0.3", "0.8", "0.81", "1"]))
}

fn a_need() -> impl Strategy<Value = Need> {
    let days = [
        "2009-05-01",
        "2014-08-01",
        "2017-01-01",
        "2020-06-01",
        "2022-02-01",
        "2024-05-01",
        "2026-05-01",
    ];
    let codes = ["85312000-9", "90910000-9", "98133110-8", "98133100-5", "80000000-4"];
    let values = ["0", "100000", "650000", "1000000", "5000000", "9000000"];
    let yes_no = || prop::option::of(any::<bool>());
    let text = |list: &[&'static str]| prop::option::of(prop::sample::select(list.to_vec()));
    (
        (text(&days), text(&codes), text(&codes), text(&values), text(&values)),
        (yes_no(), yes_no(), yes_no(), yes_no(), yes_no(), yes_no(), yes_no(), yes_no()),
        (yes_no(), yes_no(), yes_no(), a_share(), a_share()),
        prop::option::of(a_partnership()),
    )
        .prop_map(|(texts, first, second, partnership)| {
            let (day, code, other, total, monthly) = texts;
            let mut need = Need::new();
            need.started_on = day.map(|day| day.parse().expect("a day"));
            let list: Vec<_> =
                code.into_iter().chain(other).map(|code| code.parse().expect("a code")).collect();
            need.cpv = (!list.is_empty()).then_some(list);
            need.total_value = total.map(|value| value.parse().expect("an amount"));
            if need.total_value.is_none() {
                need.monthly_value = monthly.map(|value| value.parse().expect("an amount"));
            }
            need.same_legal_person = first.0;
            need.controlled_as_own = first.1;
            need.direct_private_ownership = first.2;
            need.exercises_public_authority = first.3;
            need.statute_allows_transfer = first.4;
            need.binding_performance_for_pay = first.5;
            need.both_contribute_and_steer = first.6;
            need.individuals_choose = first.7;
            need.price_competition = second.0;
            need.only_non_profit = second.1;
            need.staff_or_user_owned = second.2;
            need.activity_for_owner_share = second.3.map(|share| share.parse().expect("a share"));
            need.disadvantaged_share = second.4.map(|share| share.parse().expect("a share"));
            need.partnership = partnership;
            need
        })
}

fn assessed(partnership: &Partnership) -> Assessment {
    partnership.assess().expect("an assessment")
}

fn missing_of(findings: &[Finding]) -> Vec<String> {
    let mut missing: Vec<String> =
        findings.iter().flat_map(|finding| finding.outcome.missing().to_vec()).collect();
    missing.sort();
    missing.dedup();
    missing
}

fn assert_well_founded(findings: &[Finding], missing: &[String]) {
    for finding in findings {
        assert!(!finding.basis.is_empty(), "{}", finding.rule);
        if let Outcome::Unknown { missing } = &finding.outcome {
            assert!(!missing.is_empty(), "{}", finding.rule);
        }
        let wire = finding.to_json().expect("JSON");
        assert_eq!(&Finding::from_json(&wire).expect("a finding"), finding);
    }
    assert_eq!(missing_of(findings), missing);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(anbud_tests::cases()))]

    #[test]
    fn more_evidence_never_makes_unknown_of_what_was_settled(
        partnership in a_partnership(),
        more in a_piece_of_evidence(),
    ) {
        let before = assessed(&partnership);
        let mut richer = partnership;
        richer.evidence.get_or_insert_default().push(more);
        let after = assessed(&richer);
        for (old, new) in before.criteria.iter().zip(&after.criteria) {
            match old.outcome {
                Outcome::Satisfied => {
                    let lost = matches!(new.outcome, Outcome::Unknown { .. });
                    prop_assert!(!lost, "{}", new.id);
                }
                Outcome::Breached => prop_assert_eq!(&new.outcome, &Outcome::Breached),
                _ => {}
            }
        }
    }

    #[test]
    fn a_stop_never_leaves_the_partnership_possible(partnership in a_partnership()) {
        for criterion in Criterion::ALL.iter().filter(|criterion| criterion.is_decisive()) {
            let mut stopped = partnership.clone();
            stopped.evidence.get_or_insert_default().push(
                Evidence::new().criterion(*criterion).finding(EvidenceFinding::Contradicts),
            );
            prop_assert_eq!(assessed(&stopped).verdict, Outcome::Breached);
        }
    }

    #[test]
    fn the_order_of_evidence_does_not_matter(partnership in a_partnership()) {
        let mut reversed = partnership.clone();
        if let Some(evidence) = &mut reversed.evidence {
            evidence.reverse();
        }
        let outcomes = |partnership: &Partnership| -> Vec<Outcome> {
            assessed(partnership).criteria.into_iter().map(|result| result.outcome).collect()
        };
        prop_assert_eq!(outcomes(&partnership), outcomes(&reversed));
    }

    #[test]
    fn every_finding_of_an_assessment_has_a_source_or_says_what_is_missing(
        partnership in a_partnership(),
    ) {
        let assessment = assessed(&partnership);
        prop_assert_eq!(assessment.criteria.len(), 14);
        assert_well_founded(&assessment.findings, &assessment.missing);
    }

    #[test]
    fn shares_sum_to_one_or_are_all_absent(partnership in a_partnership()) {
        let list = assessed(&partnership).contributions;
        let with: Vec<_> = list.iter().map(|party| party.share_with_volunteers.clone()).collect();
        let without: Vec<_> =
            list.iter().map(|party| party.share_without_volunteers.clone()).collect();
        for shares in [with, without] {
            if shares.iter().any(Option::is_some) {
                let sum = shares
                    .into_iter()
                    .map(|share| share.expect("all or none"))
                    .fold(Rational::whole(0), |sum, share| sum.plus(&share));
                prop_assert_eq!(sum, Rational::whole(1));
            }
        }
    }

    #[test]
    fn an_unknown_value_makes_the_sum_unknown_and_never_smaller(
        rows in prop::collection::vec(a_contribution(), 0..8),
    ) {
        let mut rows = rows;
        rows.push(Contribution::new().by("A").kind(ContributionKind::VolunteerHours));
        let list = assessed(&Partnership::new().contributions(rows)).contributions;
        let party = list.iter().find(|party| party.party == "A").expect("A contributes");
        prop_assert_eq!(party.volunteers, None);
        prop_assert!(list.iter().all(|party| party.share_with_volunteers.is_none()));
    }

    #[test]
    fn a_partnership_and_a_need_are_read_back_as_they_were_written(
        partnership in a_partnership(),
        need in a_need(),
    ) {
        let text = partnership.to_json().expect("JSON");
        prop_assert_eq!(Partnership::from_json(&text).expect("a partnership"), partnership);
        let text = need.to_json().expect("JSON");
        prop_assert_eq!(Need::from_json(&text).expect("a need"), need);
    }

    #[test]
    fn the_walk_ends_at_one_form_with_one_finding_for_each_rule(need in a_need()) {
        let advice = need.form(&LawBook::built_in()).expect("advice");
        let mut rules: Vec<&str> =
            advice.findings.iter().map(|finding| finding.rule.as_str()).collect();
        prop_assert_eq!(rules.len(), 19);
        rules.sort_unstable();
        rules.dedup();
        prop_assert_eq!(rules.len(), 19);
        assert_well_founded(&advice.findings, &advice.missing);
        if advice.route != Route::Unknown {
            prop_assert!(advice.missing.is_empty(), "{:?} {:?}", advice.route, advice.missing);
        }
    }

    #[test]
    fn knowing_more_never_changes_a_form_that_was_reached(need in a_need(), fuller in a_need()) {
        let law = LawBook::built_in();
        let route = need.form(&law).expect("advice").route;
        // The reservations are wishes and the partnership and codes are lists: they are left as
        // they are, and everything else that was absent is filled in.
        let mut filled = need;
        filled.started_on = filled.started_on.or(fuller.started_on);
        filled.same_legal_person = filled.same_legal_person.or(fuller.same_legal_person);
        filled.controlled_as_own = filled.controlled_as_own.or(fuller.controlled_as_own);
        filled.activity_for_owner_share =
            filled.activity_for_owner_share.or(fuller.activity_for_owner_share);
        filled.direct_private_ownership =
            filled.direct_private_ownership.or(fuller.direct_private_ownership);
        filled.exercises_public_authority =
            filled.exercises_public_authority.or(fuller.exercises_public_authority);
        filled.statute_allows_transfer =
            filled.statute_allows_transfer.or(fuller.statute_allows_transfer);
        filled.binding_performance_for_pay =
            filled.binding_performance_for_pay.or(fuller.binding_performance_for_pay);
        filled.both_contribute_and_steer =
            filled.both_contribute_and_steer.or(fuller.both_contribute_and_steer);
        filled.individuals_choose = filled.individuals_choose.or(fuller.individuals_choose);
        filled.price_competition = filled.price_competition.or(fuller.price_competition);
        filled.cpv = filled.cpv.or(fuller.cpv);
        if filled.total_value.is_none() && filled.monthly_value.is_none() {
            filled.total_value = fuller.total_value;
        }
        let after = filled.form(&law).expect("advice").route;
        if route != Route::Unknown {
            prop_assert_eq!(after, route);
        }
    }
}

#[test]
fn every_form_can_be_reached() {
    let vectors =
        anbud_tests::read(anbud_tests::workspace().join("tests/vectors/advice_route.json"));
    let vectors: Vec<serde_json::Value> = serde_json::from_str(&vectors).expect("vectors");
    for route in Route::ALL {
        let reached = vectors.iter().any(|vector| vector["expect"]["route"] == route.as_str());
        assert!(reached, "no vector reaches {route}");
    }
}

#[test]
fn the_extensions_of_a_partnership_are_kept_byte_for_byte() {
    let text = r#"{"partnership":{"id":"p","extensions":{"b": 1.50,"a":[ ]}}}"#;
    let question = Asked::<AssessQuestion>::from_json(text).expect("a question");
    let written = to_json(&question.question.partnership).expect("JSON");
    assert_eq!(written, r#"{"id":"p","extensions":{"b": 1.50,"a":[ ]}}"#);
}

#[test]
fn the_days_on_which_the_law_of_a_form_changes_are_met_exactly() {
    let route = |on: &str, tail: &str| {
        let text = format!(
            r#"{{"need":{{"startedOn":"{on}","cpv":["85312000-9"],"sameLegalPerson":false,"controlledAsOwn":false,"exercisesPublicAuthority":false,"bindingPerformanceForPay":true,"individualsChoose":false,{tail}}}}}"#
        );
        Asked::<RouteQuestion>::from_json(&text)
            .and_then(|question| question.answer())
            .expect("advice")
            .route
    };
    let value = r#""totalValue":"3000000""#;
    assert_eq!(route("2022-01-31", value), Route::Advertised);
    assert_eq!(route("2022-02-01", value), Route::DirectAward);
    let wish = r#""onlyNonProfit":true,"totalValue":"3000000""#;
    assert_eq!(route("2022-12-31", wish), Route::DirectAward);
    assert_eq!(route("2023-01-01", wish), Route::ReservedNonProfit);
}
