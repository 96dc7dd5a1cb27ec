//! Drafts of an IOP agreement and of a decision paper's section: what they say and what they mark.

use anbud::advice::Need;
use anbud::dossier::Dossier;
use anbud::interchange::{decision_section, partnership_draft};
use anbud::law::LawBook;
use anbud::partnership::{Partner, PartnerKind, Partnership, Undertaking};
use anbud::wire::Wire;
use anbud_tests::{files, read, workspace};
use serde_json::Value;

/// The minimum contents of an IOP agreement, as Uddevalla's guidelines list them.
const CONTENTS: [&str; 16] = [
    "Parter",
    "Bakgrund",
    "Värdegrund",
    "Gemensamt mål",
    "Verksamhet och åtaganden",
    "Organisation och styrning",
    "Ansvar och myndighetsutövning",
    "Parternas bidrag och ekonomi",
    "Uppföljning",
    "Avtalstid och uppsägning",
    "Ändringar",
    "Omförhandling",
    "Hävning",
    "Överlämning",
    "Tvist",
    "Underskrifter",
];

/// A partnership that states everything, from the vectors.
fn whole() -> Partnership {
    let vectors = read(workspace().join("tests/vectors/partnership_draft.json"));
    let vectors: Vec<Value> = serde_json::from_str(&vectors).expect("vectors");
    let own = vectors.iter().find(|own| own["id"] == "draft-of-a-whole-partnership-has-no-gap");
    let text = own.expect("the vector")["input"]["partnership"].to_string();
    Partnership::from_json(&text).expect("a partnership")
}

/// The partnerships of all vectors on them.
fn partnerships() -> Vec<Partnership> {
    let mut all = Vec::new();
    for file in files("tests/vectors", "json") {
        let vectors: Vec<Value> = serde_json::from_str(&read(&file)).expect("vectors");
        for vector in vectors {
            let named = vector["input"].get("partnership");
            let read = named.map(|own| Partnership::from_json(&own.to_string()));
            all.extend(read.and_then(Result::ok));
        }
    }
    assert!(all.len() > 100, "{}", all.len());
    all
}

#[test]
fn a_draft_has_every_minimum_content_whatever_is_stated() {
    for partnership in partnerships() {
        let Ok(draft) = partnership_draft(&partnership, None) else { continue };
        for (place, content) in CONTENTS.iter().enumerate() {
            let heading = format!("{}. {content}", place + 1);
            assert!(draft.markdown.contains(&format!("\n## {heading}\n")), "{heading}");
            assert!(draft.html.contains(&format!("<h2>{heading}</h2>")), "{heading}");
        }
    }
}

#[test]
fn every_gap_is_marked_and_named_and_nothing_else_is() {
    for partnership in partnerships() {
        let Ok(draft) = partnership_draft(&partnership, None) else { continue };
        let lines = draft.html.matches("<mark>[Fyll i: ").count();
        let cells = draft.html.matches(">[fyll i]</").count();
        // The column for signatures has a blank for a partner without a name, which its own
        // row has already noted.
        let unnamed =
            partnership.partners.iter().flatten().filter(|own| own.name.is_none()).count();
        assert_eq!(lines + cells, draft.gaps.len() + unnamed, "{}", draft.html);
        for gap in &draft.gaps {
            assert!(draft.html.contains(&format!("<h2>{}</h2>", gap.section)), "{gap:?}");
            assert!(draft.missing.contains(&gap.path));
        }
    }
}

#[test]
fn a_whole_partnership_is_told_in_its_own_words_without_a_gap() {
    let draft = partnership_draft(&whole(), Some("Värme")).expect("a draft");
    assert_eq!(draft.gaps, []);
    for words in [
        "# Avtal om idéburet offentligt partnerskap (utkast): Värme",
        "| Föreningen | idéburen organisation |",
        "| Föreningen | håller öppet kvällstid |",
        "| Styrgrupp | Kommunen, Föreningen | beslutar verksamhetsplan | 3 månader |",
        "| biståndsbeslut | Kommunen |  | ja |",
        "600 timmar à 220,00\u{a0}kr",
        "| 132\u{a0}000,00\u{a0}kr | schablon: egen schablon | nej |",
        "| nätter utomhus | högst 100 | personer i kontakt med verksamheten | egen räkning |",
        "Avtalet gäller från och med 2025-01-01.",
        "Det gäller till och med 2028-12-31.",
        "Uppsägningstiden för endera parten är 6 månader och räknas till månadens slut.",
        "vid väsentligt avtalsbrott",
    ] {
        assert!(draft.markdown.contains(words), "`{words}` in\n{}", draft.markdown);
    }
    // 132 000 of 1 332 000 is 9.9099… %, so 9.91 % by largest remainder, and without volunteers
    // the municipality brings all.
    let sums = "| Föreningen | 0,00\u{a0}kr | 0,00\u{a0}kr | 132\u{a0}000,00\u{a0}kr | 9,91\u{a0}% | 0\u{a0}% |";
    assert!(draft.markdown.contains(sums), "{}", draft.markdown);
}

#[test]
fn no_word_of_the_user_becomes_markup() {
    let bad = "<script>alert(1)</script> | **x** [a](b)\n# rubrik & \"citat\"";
    let partnership = Partnership::new()
        .goal(bad)
        .background(bad)
        .partners(vec![Partner::new().name(bad).kind(PartnerKind::NonProfit)])
        .undertakings(vec![Undertaking::new().by(bad).what(bad)]);
    let draft = partnership_draft(&partnership, Some(bad)).expect("a draft");
    assert!(!draft.html.contains("<script"), "{}", draft.html);
    assert!(draft.html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    // A bracket of the user's is always behind a backslash.
    let bare = |text: &str| text.replace("\\<", "").contains('<');
    assert!(!bare(&draft.markdown), "{}", draft.markdown);
    assert!(!draft.markdown.contains("\n# rubrik"), "{}", draft.markdown);
    assert!(!draft.markdown.contains("[a](b)"), "{}", draft.markdown);

    let need = Need::new().partnership(partnership);
    let advice = need.form(&LawBook::built_in()).expect("advice");
    let section = decision_section(&need, &advice, Some(bad));
    assert!(!section.html.contains("<script") && !bare(&section.markdown));
}

#[test]
fn no_code_of_the_contract_stands_in_a_draft() {
    let humped = |word: &str| {
        let mut letters = word.chars();
        letters.next().is_some_and(char::is_lowercase) && letters.any(char::is_uppercase)
    };
    let draft = partnership_draft(&whole(), None).expect("a draft").markdown;
    let law = LawBook::built_in();
    let mut texts = vec![draft];
    let vectors = read(workspace().join("tests/vectors/advice_route.json"));
    let vectors: Vec<Value> = serde_json::from_str(&vectors).expect("vectors");
    for vector in vectors.iter().filter(|own| !own["expectError"].is_object()) {
        if vector["input"].get("lawBook").is_some() {
            continue;
        }
        let need = Need::from_json(&vector["input"]["need"].to_string()).expect("a need");
        let advice = need.form(&law).expect("advice");
        texts.push(decision_section(&need, &advice, None).markdown);
    }
    for text in texts {
        // An address is no word.
        for word in text.split_whitespace().filter(|word| !word.contains("](http")) {
            let word = word.trim_matches(|c: char| !c.is_alphanumeric());
            assert!(!word.contains('_') && !humped(word), "`{word}` in\n{text}");
        }
    }
}

#[test]
fn the_appendix_of_bostad_forst_names_what_to_settle_first() {
    let text = read(workspace().join("examples/cases/uppsala-bostad-forst-2023.json"));
    let partnership =
        Dossier::from_json(&text).expect("a dossier").partnership.expect("a partnership");
    let draft = partnership_draft(&partnership, Some("Bostad först")).expect("a draft");
    let place = |words: &str| draft.markdown.find(words).unwrap_or_else(|| panic!("no `{words}`"));
    let order = [
        "- Idéburen part (IOP): avgörs av stadgar",
        "- Gemensamt mål (IOP): avgörs av målet",
        "- Inget köp (IOP): avgörs av avtalets text",
        "- Förenligt med statsstödsreglerna (IOP): avgörs av",
        "- Ömsesidigt behov (IOP): avgörs av",
        "- Båda bidrar (IOP): avgörs av",
        "- Ingen marknad (IOP): avgörs av",
        "- Behörigt och öppet beslut (IOP): avgörs av",
        "- Ingen detaljstyrning (IOP): avgörs av",
        "- Långsiktighet (IOP): avgörs av",
        "- Styrning (IOP): avgörs av",
        "- Uppföljning (IOP): avgörs av",
        "- Avslut (IOP): avgörs av",
    ];
    let places: Vec<usize> = order.iter().map(|words| place(words)).collect();
    assert!(places.is_sorted(), "{}", draft.markdown);
    assert!(!draft.markdown.contains("- Ingen överlämnad myndighetsutövning"));
}
