//! Laws of a partnership in full: F37, F38, F42 and its shares, indicators, tasks, outcomes and drafts.

use crate::partnerships::{PARTIES, a_contribution, a_piece_of_evidence};
use anbud::finding::{Finding, Outcome};
use anbud::interchange::partnership_draft;
use anbud::partnership::{
    Assessment, Criterion, EvidenceFinding, FollowUpPlan, Indicator, MeasureKind, Partner,
    PartnerKind, Partnership, PartnershipOutcome, PartnershipTask, ProcurementSign, Severity,
    SignSide, StatedSign, TargetAim,
};
use anbud::rational::Rational;
use anbud::wire::Wire;
use proptest::collection::vec as list;
use proptest::prelude::*;
use rust_decimal::Decimal;

fn a_sign() -> impl Strategy<Value = StatedSign> {
    let sign = prop::sample::select(ProcurementSign::ALL);
    (prop::option::weighted(0.95, sign), prop::option::of(any::<bool>())).prop_map(
        |(indicator, present)| {
            let mut sign = StatedSign::new();
            sign.indicator = indicator;
            sign.present = present;
            sign
        },
    )
}

fn a_partner() -> impl Strategy<Value = Partner> {
    let kind = prop::option::of(prop::sample::select(PartnerKind::ALL));
    (prop::option::weighted(0.9, prop::sample::select(PARTIES.to_vec())), kind).prop_map(
        |(name, kind)| {
            let mut partner = Partner::new();
            partner.name = name.map(str::to_owned);
            partner.kind = kind;
            partner
        },
    )
}

fn a_task() -> impl Strategy<Value = PartnershipTask> {
    let lead = prop::option::weighted(0.8, prop::sample::select(PARTIES.to_vec()));
    (lead, prop::option::of(any::<bool>()), any::<bool>()).prop_map(|(lead, authority, statute)| {
        let mut task = PartnershipTask::new();
        task.lead = lead.map(str::to_owned);
        task.exercises_authority = authority;
        task.statute = statute.then(|| "en lag".to_owned());
        task
    })
}

fn an_outcome() -> impl Strategy<Value = PartnershipOutcome> {
    (prop::option::of(0_i64..=100), 0_i64..=20, any::<bool>(), any::<bool>()).prop_map(
        |(value, width, known, base)| {
            let percent = |number: i64| Decimal::new(number.clamp(0, 100), 2).normalize();
            let mut outcome = PartnershipOutcome::new().kind(MeasureKind::Share);
            outcome.indicator = known.then(|| "i".to_owned());
            outcome.base = Some(if base { "alla" } else { "några" }.to_owned());
            outcome.value = value.map(percent);
            outcome.low = value.map(|value| percent(value.saturating_sub(width)));
            outcome.high = value.map(|value| percent(value.saturating_add(width)));
            outcome
        },
    )
}

fn a_follow_up() -> impl Strategy<Value = FollowUpPlan> {
    let aim = prop::option::of(prop::sample::select(TargetAim::ALL));
    (prop::option::of(0_i64..=100), aim).prop_map(|(target, aim)| {
        let mut indicator = Indicator::new().id("i").kind(MeasureKind::Share).base("alla");
        indicator.target = target.map(|target| Decimal::new(target, 2).normalize());
        indicator.aim = aim;
        FollowUpPlan::new().indicators(vec![indicator])
    })
}

fn a_partnership() -> impl Strategy<Value = Partnership> {
    (
        prop::option::of(list(a_piece_of_evidence(), 0..40)),
        prop::option::of(list(a_contribution(), 0..12)),
        prop::option::of(list(a_partner(), 0..4)),
        prop::option::of(list(a_sign(), 0..8)),
        prop::option::of(list(a_task(), 0..5)),
        prop::option::of(list(an_outcome(), 0..4)),
        prop::option::of(a_follow_up()),
    )
        .prop_map(|(evidence, contributions, partners, signs, tasks, outcomes, plan)| {
            let mut partnership = Partnership::new();
            partnership.evidence = evidence;
            partnership.contributions = contributions;
            partnership.partners = partners;
            partnership.indicators = signs;
            partnership.responsibilities = tasks;
            partnership.outcomes = outcomes;
            partnership.follow_up = plan;
            partnership
        })
}

fn outcome_of(assessment: &Assessment, rule: &str) -> Outcome {
    let own = assessment.findings.iter().find(|own| own.rule.as_str() == rule);
    own.expect("a finding of the rule").outcome.clone()
}

fn assessed(partnership: &Partnership) -> Assessment {
    partnership.assess().expect("an assessment")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(anbud_tests::cases()))]

    #[test]
    fn rounded_shares_sum_to_one_and_are_within_a_step_of_the_exact_ones(
        partnership in a_partnership(),
    ) {
        let list = assessed(&partnership).contributions;
        let step = Rational::of(1, 10_000).expect("a step");
        let columns = [
            list.iter()
                .map(|own| (own.share_with_volunteers.clone(), own.rounded_share_with_volunteers))
                .collect::<Vec<_>>(),
            list.iter()
                .map(|own| {
                    (own.share_without_volunteers.clone(), own.rounded_share_without_volunteers)
                })
                .collect(),
        ];
        for column in columns {
            let mut sum = Decimal::ZERO;
            for (exact, rounded) in &column {
                prop_assert_eq!(exact.is_some(), rounded.is_some());
                let (Some(exact), Some(rounded)) = (exact, rounded) else { continue };
                sum += rounded;
                prop_assert!(rounded.scale() <= 4);
                let apart = Rational::from_decimal(*rounded).minus(exact);
                prop_assert!(apart < step && apart.negated() < step, "{rounded}");
            }
            if column.iter().any(|(exact, _)| exact.is_some()) {
                prop_assert_eq!(sum, Decimal::ONE);
            }
        }
    }

    #[test]
    fn what_is_unknown_never_becomes_a_no(partnership in a_partnership()) {
        let assessment = assessed(&partnership);
        let against = |criterion: Criterion| {
            partnership.evidence.iter().flatten().any(|own| {
                own.criterion == Some(criterion)
                    && own.finding == Some(EvidenceFinding::Contradicts)
            })
        };
        for own in &assessment.criteria {
            prop_assert_eq!(own.outcome == Outcome::Breached, against(own.id), "{}", own.id);
        }
        let stops = Criterion::ALL.iter().any(|own| own.is_decisive() && against(*own));
        prop_assert_eq!(assessment.verdict == Outcome::Breached, stops);
        // Only a task that is stated to be authority is handed over.
        let authority = partnership.responsibilities.iter().flatten();
        let stated = authority.filter(|own| own.exercises_authority == Some(true)).count();
        if outcome_of(&assessment, "partnership.authority_stays_public") == Outcome::Breached {
            prop_assert!(stated > 0);
        }
        // Only an indicator that somebody spoke of takes a side.
        let spoken_of = partnership.indicators.iter().flatten().count()
            + partnership.evidence.iter().flatten().count();
        if spoken_of == 0 {
            let unknown = |own: &anbud::partnership::WeighedSign| own.side == SignSide::Unknown;
            prop_assert!(assessment.indicators.iter().all(unknown));
        }
    }

    #[test]
    fn more_indicators_never_hide_one_of_a_procurement(
        partnership in a_partnership(),
        more in a_sign(),
    ) {
        let rule = "partnership.purchase_indicators";
        let before = assessed(&partnership);
        let mut richer = partnership;
        let of_evidence = |assessment: &Assessment, sign: ProcurementSign| {
            let own = assessment.indicators.iter().find(|own| own.indicator == sign);
            own.map(|own| own.side)
        };
        let stated_before = richer.indicators.clone().unwrap_or_default();
        richer.indicators.get_or_insert_default().push(more);
        let after = assessed(&richer);
        for sign in ProcurementSign::ALL {
            // An indicator that is stated to be there stays so; what evidence alone told may be
            // corrected by the indicator itself.
            let stated = stated_before
                .iter()
                .any(|own| own.indicator == Some(*sign) && own.present == Some(true));
            if stated {
                prop_assert_eq!(of_evidence(&before, *sign), of_evidence(&after, *sign));
            }
        }
        if stated_before.iter().any(|own| {
            own.present == Some(true)
                && own.indicator.is_some_and(ProcurementSign::points_to_procurement)
        }) {
            prop_assert_ne!(outcome_of(&after, rule), Outcome::Satisfied);
        }
    }

    #[test]
    fn what_is_to_settle_is_what_is_open_the_heaviest_first(partnership in a_partnership()) {
        let assessment = assessed(&partnership);
        let mut open: Vec<Criterion> = assessment
            .criteria
            .iter()
            .filter(|own| matches!(own.outcome, Outcome::Unknown { .. }))
            .map(|own| own.id)
            .collect();
        let weight = |own: &Criterion| match own.severity() {
            Severity::Stop | Severity::Decisive => 0,
            Severity::High => 1,
            Severity::Medium => 2,
        };
        let weights: Vec<i32> = assessment.to_settle.iter().map(weight).collect();
        prop_assert!(weights.is_sorted(), "{weights:?}");
        let mut listed = assessment.to_settle.clone();
        listed.sort();
        open.sort();
        prop_assert_eq!(listed, open);
    }

    #[test]
    fn a_draft_names_its_gaps_and_never_what_is_stated(partnership in a_partnership()) {
        let draft = partnership_draft(&partnership, None).expect("a draft");
        prop_assert!(draft.missing.is_sorted());
        for gap in &draft.gaps {
            prop_assert!(draft.missing.contains(&gap.path));
        }
        for (path, stated) in [
            ("partnership.partners", partnership.partners.iter().flatten().count() > 0),
            ("partnership.contributions", partnership.contributions.iter().flatten().count() > 0),
            (
                "partnership.responsibilities",
                partnership.responsibilities.iter().flatten().count() > 0,
            ),
        ] {
            prop_assert_eq!(draft.missing.iter().any(|own| own == path), !stated, "{}", path);
        }
    }

    #[test]
    fn every_finding_has_a_source_and_what_is_missing_is_told(partnership in a_partnership()) {
        let assessment = assessed(&partnership);
        let mut missing = Vec::new();
        for finding in &assessment.findings {
            prop_assert!(!finding.basis.is_empty(), "{}", finding.rule);
            if let Outcome::Unknown { missing: own } = &finding.outcome {
                prop_assert!(!own.is_empty(), "{}", finding.rule);
                missing.extend(own.clone());
            }
            let wire = finding.to_json().expect("JSON");
            prop_assert_eq!(&Finding::from_json(&wire).expect("a finding"), finding);
        }
        missing.sort();
        missing.dedup();
        prop_assert_eq!(missing, assessment.missing);
        for own in &assessment.indicators {
            prop_assert!(!own.basis.is_empty(), "{}", own.indicator);
        }
    }

    #[test]
    fn a_partnership_in_full_is_read_back_as_it_was_written(partnership in a_partnership()) {
        let text = partnership.to_json().expect("JSON");
        prop_assert_eq!(Partnership::from_json(&text).expect("a partnership"), partnership);
    }
}
