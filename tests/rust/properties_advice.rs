//! Laws of the form of agreement, of reservations and of state aid: F37, F38, F39, F40, F41.

use anbud::advice::{AdviceQuestion, Route};
use anbud::aid::{
    AidActivity, AidCase, AidGrant, AidScheme, Entrustment, EuroRate, StateAid, state_aid,
};
use anbud::batch::{AnswerColumn, routes};
use anbud::calendar::Day;
use anbud::calls::{EligibilityQuestion, Question};
use anbud::finding::{Finding, Outcome};
use anbud::law::LawBook;
use anbud::money::Sek;
use anbud::tender::{OrganisationFacts, Tender};
use anbud::wire::Wire;
use proptest::prelude::*;
use rust_decimal::Decimal;

const COMPANIES: [&str; 3] = ["Förening A", "Bolag B", "Bolag C"];

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

fn a_day() -> impl Strategy<Value = Day> {
    (0_i64..9_800).prop_map(|days| day("2005-01-01").plus_days(days).expect("a day"))
}

fn an_amount() -> impl Strategy<Value = Decimal> {
    (0_i64..80_000_000).prop_map(|cents| Decimal::new(cents, 2))
}

fn a_rate() -> impl Strategy<Value = EuroRate> {
    (900_i64..1_300, any::<bool>()).prop_map(|(rate, sourced)| {
        let rate = EuroRate::new().sek_per_euro(Decimal::new(rate, 2)).on(day("2024-05-31"));
        if sourced { rate.source("exempel") } else { rate }
    })
}

/// A grant of which everything is known.
fn a_grant() -> impl Strategy<Value = AidGrant> {
    let company = prop::sample::select(COMPANIES.to_vec());
    let scheme = prop::option::of(prop::sample::select(AidScheme::ALL));
    (a_day(), an_amount(), a_rate(), any::<bool>(), company, scheme).prop_map(
        |(on, amount, rate, in_kronor, company, scheme)| {
            let mut grant = AidGrant::new().on(on).to(company);
            if in_kronor {
                let sek = Sek::parse(&amount.to_string()).expect("an amount");
                grant = grant.amount_sek(sek).rate(rate);
            } else {
                grant = grant.amount_eur(amount);
            }
            grant.scheme = scheme;
            grant
        },
    )
}

fn a_case() -> impl Strategy<Value = AidCase> {
    let entrustment = prop::option::of((a_day(), 0_i64..5_000)).prop_map(|time| {
        time.map(|(from, days)| {
            Entrustment::new().from(from).to(from.plus_days(days).expect("a day"))
        })
    });
    (
        (a_day(), prop::sample::select(AidScheme::ALL)),
        prop::collection::vec(a_grant(), 0..6),
        an_amount(),
        prop::option::of(prop::sample::select(vec![AidActivity::Economic])),
        any::<bool>(),
        entrustment,
    )
        .prop_map(|((on, scheme), earlier, proposed, activity, linked, entrustment)| {
            let mut case = AidCase::new(on, scheme);
            case.earlier = Some(earlier);
            case.proposed_eur = Some(proposed);
            case.activity = activity;
            case.undertaking =
                linked.then(|| COMPANIES.iter().take(2).map(|name| (*name).to_owned()).collect());
            case.entrustment = entrustment;
            case
        })
}

/// The same case with parts of it forgotten.
fn forgotten(case: &AidCase, bits: u16) -> AidCase {
    let mut less = case.clone();
    let drop = |bit: u16| bits & (1 << bit) != 0;
    if drop(0) && drop(1) && drop(2) {
        less.earlier = None;
    }
    if drop(3) && drop(4) {
        less.proposed_eur = None;
    }
    for (index, grant) in less.earlier.iter_mut().flatten().enumerate() {
        let bit = 5 + u16::try_from(index % 6).expect("small");
        if drop(bit) {
            match bits % 4 {
                0 => grant.on = None,
                1 => (grant.amount_eur, grant.amount_sek) = (None, None),
                2 => grant.to = None,
                _ => grant.rate = None,
            }
        }
    }
    if drop(12)
        && let Some(entrustment) = &mut less.entrustment
    {
        entrustment.to = None;
    }
    if drop(13) && drop(14) {
        less.activity = Some(AidActivity::Unknown);
    }
    less
}

fn judged(case: &AidCase) -> StateAid {
    state_aid(&LawBook::built_in(), case).expect("an answer")
}

fn missing_of(findings: &[Finding]) -> Vec<String> {
    let mut missing: Vec<String> =
        findings.iter().flat_map(|finding| finding.outcome.missing().to_vec()).collect();
    missing.sort();
    missing.dedup();
    missing
}

/// The form by the tree of the domain brief, written out.
fn by_hand(answers: &[i8]) -> (Route, Option<AdviceQuestion>) {
    use AdviceQuestion as Q;
    let open = |question| (Route::Unknown, Some(question));
    let told = |question: Q| {
        let place = Q::ALL.iter().position(|own| *own == question).expect("a question");
        answers.get(place).copied().filter(|answer| *answer >= 0).map(|answer| answer == 1)
    };
    for (question, route) in [
        (Q::SameLegalPerson, Route::Internal),
        (Q::InHouse, Route::InHouse),
        (Q::AuthorityWithoutStatute, Route::Stop),
    ] {
        match told(question) {
            None => return open(question),
            Some(true) => return (route, None),
            Some(false) => {}
        }
    }
    match told(Q::PerformanceForPay) {
        None => return open(Q::PerformanceForPay),
        Some(false) => {
            return match (told(Q::SharedSteering), told(Q::PartnershipCriteria)) {
                (None, _) => open(Q::SharedSteering),
                (Some(false), _) => (Route::Grant, None),
                (Some(true), None) => open(Q::PartnershipCriteria),
                (Some(true), Some(true)) => (Route::Iop, None),
                (Some(true), Some(false)) => (Route::Unknown, None),
            };
        }
        Some(true) => {}
    }
    for (question, route) in [
        (Q::FreedomOfChoice, Route::Lov),
        (Q::ReservedNonProfit, Route::ReservedNonProfit),
        (Q::ReservedParticipation, Route::ReservedParticipation),
        (Q::ReservedSheltered, Route::ReservedSheltered),
        (Q::WithinDirectAwardLimit, Route::DirectAward),
    ] {
        match told(question) {
            None => return open(question),
            Some(true) => return (route, None),
            Some(false) => {}
        }
    }
    (Route::Advertised, None)
}

fn some_facts() -> impl Strategy<Value = OrganisationFacts> {
    let yes_no = || prop::option::of(any::<bool>());
    let share = prop::option::of(prop::sample::select(vec!["0", "0.299999", "0.3", "1"]));
    (
        (yes_no(), yes_no(), yes_no(), yes_no()),
        (yes_no(), yes_no(), yes_no(), yes_no()),
        (share, prop::option::of(prop::sample::select(COMPANIES.to_vec()))),
    )
        .prop_map(|(first, second, (share, name))| {
            let mut facts = OrganisationFacts::new();
            facts.serves_public_benefit = first.0;
            facts.permitted_transfers_only = first.1;
            facts.public_decisive_influence = first.2;
            facts.registered = first.3;
            facts.public_task = second.0;
            facts.reinvests_profit = second.1;
            facts.participatory = second.2;
            facts.sheltered_or_integrating = second.3;
            facts.disadvantaged_share = share.map(|share| share.parse().expect("a share"));
            facts.name = name.map(str::to_owned);
            facts
        })
}

fn a_tender() -> impl Strategy<Value = Tender> {
    let tenders = vec![
        "{}",
        r#"{"startedOn":"2014-08-01","cpv":["85312000-9"]}"#,
        r#"{"startedOn":"2021-06-01","cpv":["85312000-9"]}"#,
        r#"{"startedOn":"2024-09-02","cpv":["85312000-9"]}"#,
        r#"{"startedOn":"2024-09-02","cpv":["98133110-8"],"terms":{"start":"2024-10-01","end":"2027-09-30","options":{"max":0}},"reservedHistory":[{"supplier":"Bolag B","awardedOn":"2023-01-01"},{"supplier":"Bolag C"}]}"#,
        r#"{"startedOn":"2024-05-01","cpv":["90910000-9"],"estimatedValue":"5000000","buyer":{"authority":"subcentral"}}"#,
    ];
    prop::sample::select(tenders).prop_map(|text| Tender::from_json(text).expect("a tender"))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(anbud_tests::cases()))]

    #[test]
    fn knowing_less_of_aid_never_turns_an_answer(case in a_case(), bits in any::<u16>()) {
        let (full, less) = (judged(&case), judged(&forgotten(&case, bits)));
        for (old, new) in less.findings.iter().zip(&full.findings) {
            if matches!(old.outcome, Outcome::Satisfied | Outcome::Breached) {
                let rule = old.rule;
                // Which rates are used, and who got what, is itself among what is forgotten.
                let told = !["aid.exchange_rate", "aid.undertaking", "aid.two_schemes"]
                    .contains(&rule.as_str());
                prop_assert!(!told || old.outcome == new.outcome, "{rule}: {old:?} {new:?}");
            }
        }
        if matches!(less.outcome, Outcome::Satisfied) {
            prop_assert!(!matches!(full.outcome, Outcome::Unknown { .. }), "{:?}", full.outcome);
            prop_assert!(full.outcome != Outcome::Breached || less.outcome != Outcome::Satisfied);
        }
        if less.outcome == Outcome::Breached {
            prop_assert_eq!(full.outcome, Outcome::Breached);
        }
        if let (Some(used), Some(known)) = (less.used_eur, full.used_eur) {
            prop_assert_eq!(used, known);
        }
    }

    #[test]
    fn every_finding_on_aid_has_a_source_or_says_what_is_missing(
        case in a_case(),
        bits in any::<u16>(),
    ) {
        let answer = judged(&forgotten(&case, bits));
        prop_assert_eq!(answer.findings.len(), 8);
        // What is taken to count for want of a fact is named beside what the findings lack.
        let asked = missing_of(&answer.findings);
        prop_assert!(asked.iter().all(|path| answer.missing.contains(path)));
        let beside = |path: &String| ["earlier.scheme", "undertaking"].contains(&path.as_str());
        prop_assert!(answer.missing.iter().all(|path| asked.contains(path) || beside(path)));
        for finding in &answer.findings {
            let open = answer.ceiling_eur.is_none();
            prop_assert!(open || !finding.basis.is_empty(), "{}", finding.rule);
            if let Outcome::Unknown { missing } = &finding.outcome {
                prop_assert!(!missing.is_empty(), "{}", finding.rule);
            }
            let wire = finding.to_json().expect("JSON");
            prop_assert_eq!(&Finding::from_json(&wire).expect("a finding"), finding);
        }
    }

    #[test]
    fn what_is_used_and_what_is_left_make_the_ceiling(case in a_case()) {
        let answer = judged(&case);
        if let (Some(ceiling), Some(used), Some(left)) =
            (answer.ceiling_eur, answer.used_eur, answer.left_eur)
        {
            // Six decimals are shown, so each of the two may be half a millionth off.
            let apart = (used + left - ceiling).abs();
            let millionth = Decimal::new(1, 6);
            prop_assert!(used > ceiling || apart <= millionth, "{used} {left} {ceiling}");
            prop_assert!(used <= ceiling || left == Decimal::ZERO);
            prop_assert!(left >= Decimal::ZERO);
        }
    }

    #[test]
    fn more_aid_never_makes_room(case in a_case(), more in a_grant(), extra in an_amount()) {
        let before = judged(&case);
        let mut richer = case.clone();
        richer.earlier.get_or_insert_default().push(more);
        let after = judged(&richer);
        if let (Some(old), Some(new)) = (before.left_eur, after.left_eur) {
            prop_assert!(new <= old);
        }
        if before.outcome == Outcome::Breached {
            prop_assert_eq!(&after.outcome, &Outcome::Breached);
        }
        let mut larger = case.clone();
        larger.proposed_eur = case.proposed_eur.map(|amount| amount + extra);
        if before.outcome == Outcome::Breached {
            prop_assert_eq!(judged(&larger).outcome, Outcome::Breached);
        }
    }

    #[test]
    fn the_order_of_earlier_aid_does_not_matter(case in a_case()) {
        let mut turned = case.clone();
        if let Some(earlier) = &mut turned.earlier {
            earlier.reverse();
        }
        let (one, other) = (judged(&case), judged(&turned));
        prop_assert_eq!((one.used_eur, one.outcome), (other.used_eur, other.outcome));
    }

    #[test]
    fn the_ceiling_is_that_of_the_day_and_outside_the_recorded_time_unknown(case in a_case()) {
        let answer = judged(&case);
        let years = |from: &str, to: &str| (day(from)..=day(to)).contains(&case.on);
        let expected: Option<i64> = match case.scheme {
            AidScheme::DeMinimis if years("2007-01-01", "2023-12-31") => Some(200_000),
            AidScheme::DeMinimis if years("2024-01-01", "2030-12-31") => Some(300_000),
            AidScheme::SgeiDeMinimis if years("2012-04-29", "2023-12-31") => Some(500_000),
            AidScheme::SgeiDeMinimis if years("2024-01-01", "2030-12-31") => Some(750_000),
            _ => None,
        };
        prop_assert_eq!(answer.ceiling_eur, expected.map(Decimal::from));
        if expected.is_none() {
            let open = matches!(answer.outcome, Outcome::Unknown { .. } | Outcome::Breached);
            prop_assert!(open, "{:?}", answer.outcome);
            let ceiling = answer.findings.iter().find(|own| own.rule.as_str() == "aid.ceiling");
            let unknown = matches!(
                ceiling.expect("a finding").outcome, Outcome::Unknown { .. }
            );
            prop_assert!(unknown);
        }
    }

    #[test]
    fn many_needs_are_led_as_the_tree_says(
        rows in prop::collection::vec(prop::collection::vec(-1_i8..=1, 11), 1..20),
    ) {
        let columns: Vec<Vec<i8>> = (0..AdviceQuestion::ALL.len())
            .map(|place| rows.iter().map(|row| *row.get(place).expect("an answer")).collect())
            .collect();
        let named: Vec<AnswerColumn<'_>> = AdviceQuestion::ALL
            .iter()
            .zip(&columns)
            .map(|(question, answers)| AnswerColumn { question: *question, answers })
            .collect();
        let found = routes(rows.len(), &named).expect("routes");
        for (row, led) in rows.iter().zip(found) {
            prop_assert_eq!((led.route, led.open), by_hand(row));
        }
    }

    #[test]
    fn knowing_more_of_an_organisation_never_turns_an_answer(
        tender in a_tender(),
        facts in some_facts(),
        fuller in some_facts(),
    ) {
        let law = LawBook::built_in();
        let before = tender.eligibility(&facts, &law).expect("an answer");
        let mut more = facts;
        more.serves_public_benefit = more.serves_public_benefit.or(fuller.serves_public_benefit);
        more.public_decisive_influence =
            more.public_decisive_influence.or(fuller.public_decisive_influence);
        more.permitted_transfers_only =
            more.permitted_transfers_only.or(fuller.permitted_transfers_only);
        more.public_task = more.public_task.or(fuller.public_task);
        more.reinvests_profit = more.reinvests_profit.or(fuller.reinvests_profit);
        more.participatory = more.participatory.or(fuller.participatory);
        more.disadvantaged_share = more.disadvantaged_share.or(fuller.disadvantaged_share);
        more.name = more.name.or(fuller.name);
        let after = tender.eligibility(&more, &law).expect("an answer");
        for (old, new) in before.findings.iter().zip(&after.findings) {
            if matches!(old.outcome, Outcome::Satisfied | Outcome::Breached) {
                prop_assert_eq!(&old.outcome, &new.outcome, "{}", old.rule);
            }
        }
        for (old, new) in before.reservations.iter().zip(&after.reservations) {
            if matches!(old.outcome, Outcome::Satisfied | Outcome::Breached) {
                prop_assert_eq!(&old.outcome, &new.outcome, "{}", old.reservation);
            }
        }
    }

    #[test]
    fn every_condition_has_a_source_and_is_read_back(
        tender in a_tender(),
        facts in some_facts(),
    ) {
        let text = facts.to_json().expect("JSON");
        prop_assert_eq!(&OrganisationFacts::from_json(&text).expect("facts"), &facts);
        let question = EligibilityQuestion { tender, organisation: facts };
        let answer = question.answer(&LawBook::built_in()).expect("an answer");
        prop_assert_eq!(answer.findings.len(), 16);
        prop_assert_eq!(missing_of(&answer.findings), answer.missing);
        for finding in &answer.findings {
            prop_assert!(!finding.basis.is_empty(), "{}", finding.rule);
        }
        // Registration is evidence: nothing is breached for want of it.
        for finding in answer.findings.iter().filter(|own| own.rule.as_str().ends_with("registration")) {
            prop_assert!(finding.outcome != Outcome::Breached);
        }
    }
}

#[test]
fn a_batch_refuses_columns_of_another_length_twice_and_other_answers() {
    let question = AdviceQuestion::SameLegalPerson;
    let column = |answers| AnswerColumn { question, answers };
    let path =
        |columns: &[AnswerColumn<'_>]| routes(2, columns).expect_err("refused").path().to_owned();
    assert_eq!(path(&[column(&[1])]), "sameLegalPerson");
    assert_eq!(path(&[column(&[1, 0]), column(&[1, 0])]), "sameLegalPerson");
    assert_eq!(path(&[column(&[1, 2])]), "sameLegalPerson[1]");
    assert!(routes(0, &[]).expect("none").is_empty());
}
