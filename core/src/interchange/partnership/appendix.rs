//! The appendix for the drafter: what is open, what speaks for a procurement, and sources.

use crate::finding::Outcome;
use crate::interchange::document::Document;
use crate::language::Language;
use crate::law::Citation;
use crate::partnership::{Assessment, Criterion, Partnership, SignSide};

/// Writes the appendix and returns what the draft rests on.
pub(super) fn write(
    out: &mut Document,
    partnership: &Partnership,
    assessment: &Assessment,
) -> Vec<Citation> {
    out.heading("Bilaga till handläggaren (ingår inte i avtalet)");
    out.paragraph(
        "Ett idéburet offentligt partnerskap regleras inte i lag. Avtalets namn avgör inte om det är en upphandling, utan vad parterna har kommit överens om. Det får varken vara ett köp enligt upphandlingsreglerna eller ett otillåtet statsstöd.",
    );
    let mut basis = vec![
        Citation::whole("UHM 2457482"),
        Citation::whole("Uddevalla 2020-08-25"),
        Citation::whole("HFD 2020 ref. 15"),
    ];
    open(out, assessment, &mut basis);
    signs(out, partnership, assessment, &mut basis);
    out.paragraph("Källor:");
    out.sources(&basis);
    basis
}

fn open(out: &mut Document, assessment: &Assessment, basis: &mut Vec<Citation>) {
    let named = |criterion: Criterion| {
        let finding = assessment.findings.iter().find(|own| own.rule == criterion.rule());
        let name = finding.map_or(criterion.as_str(), |own| own.rule_name(Language::Swedish));
        format!("{name}: avgörs av {}.", criterion.settled_by().sv)
    };
    let contradicted: Vec<Criterion> = assessment
        .criteria
        .iter()
        .filter(|own| own.outcome == Outcome::Breached)
        .map(|own| own.id)
        .collect();
    if !contradicted.is_empty() {
        out.paragraph("Underlaget talar emot dessa kriterier. Red ut dem innan avtalet ingås:");
        out.list(contradicted.iter().map(|own| named(*own)).collect());
    }
    if assessment.to_settle.is_empty() {
        if contradicted.is_empty() {
            out.paragraph("Underlaget visar att alla fjorton kriterier är uppfyllda.");
        }
    } else {
        out.paragraph("Dessa kriterier saknar underlag som avgör dem, det viktigaste först:");
        out.list(assessment.to_settle.iter().map(|own| named(*own)).collect());
    }
    for criterion in contradicted.iter().chain(&assessment.to_settle) {
        let finding = assessment.findings.iter().find(|own| own.rule == criterion.rule());
        add(basis, finding.map_or(&[][..], |own| &own.basis));
    }
}

fn signs(
    out: &mut Document,
    partnership: &Partnership,
    assessment: &Assessment,
    basis: &mut Vec<Citation>,
) {
    for (side, words) in [
        (SignSide::ForProcurement, "Detta talar för att avtalet är en upphandling:"),
        (SignSide::AgainstProcurement, "Detta talar emot att avtalet är en upphandling:"),
    ] {
        let on: Vec<_> = assessment.indicators.iter().filter(|own| own.side == side).collect();
        if on.is_empty() {
            continue;
        }
        out.paragraph(words);
        out.list(
            on.iter()
                .map(|own| {
                    let said = own.text.as_deref().map(|text| format!(": {text}"));
                    let stands = own.source.as_deref().map(|source| format!(" ({source})"));
                    let name = &own.name.sv;
                    format!("{name}{}{}", said.unwrap_or_default(), stands.unwrap_or_default())
                })
                .collect(),
        );
        for own in on {
            add(basis, &own.basis);
        }
    }
    if partnership.terms.as_ref().is_some_and(|terms| terms.compensation.is_some()) {
        out.paragraph(
            "Villkoren anger en ersättning. Ersättning för en tjänst talar för att avtalet är en upphandling, så pröva om det som betalas är ett bidrag till en gemensam verksamhet eller ett pris.",
        );
        add(basis, &[Citation::of("2016:1145", Some("1"), "2")]);
    }
}

fn add(basis: &mut Vec<Citation>, more: &[Citation]) {
    for citation in more {
        if !basis.contains(citation) {
            basis.push(citation.clone());
        }
    }
}
