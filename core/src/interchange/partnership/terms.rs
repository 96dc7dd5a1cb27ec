//! Term and notice in the agreement, and a target in words.

use rust_decimal::Decimal;

use super::draft::Draft;
use crate::assignment::{
    Anchor, AssignmentTerms, MaxOptions, NoticeBy, NoticePeriod, OptionClause, Options,
};
use crate::calendar::{Period, Span};
use crate::finding::{Fact, missing_in_words};
use crate::interchange::report::labels;
use crate::language::Language;
use crate::money::Sek;
use crate::partnership::{Indicator, MeasureKind, Partnership, TargetAim};

pub(super) fn write(draft: &mut Draft, partnership: &Partnership) {
    draft.begin("Avtalstid och uppsägning");
    let terms = partnership.terms.clone().unwrap_or_default();
    term(draft, &terms);
    let notice = terms.notice.as_deref().unwrap_or_default();
    if notice.is_empty() {
        draft.gap("terms.notice", "vem som får säga upp avtalet och med vilken uppsägningstid");
    }
    for own in notice {
        period(draft, own);
    }
    extensions(draft, terms.options.as_ref());
}

/// How often the agreement may be extended, and by how much.
fn extensions(draft: &mut Draft, clause: Option<&OptionClause>) {
    let length = |months: u32| Span::Months(months).text().sv;
    match clause {
        Some(OptionClause::Equal(Options { max: Some(max), months: Some(months), .. })) => {
            let each = length(*months);
            match max {
                MaxOptions::Count(0) => {}
                MaxOptions::Count(max) => draft.out.paragraph(format!(
                    "Avtalet kan förlängas högst {max} {}, med {each} varje gång.",
                    if *max == 1 { "gång" } else { "gånger" }
                )),
                MaxOptions::Unlimited => {
                    draft.out.paragraph(format!("Avtalet kan förlängas med {each} i taget."));
                }
            }
        }
        Some(OptionClause::Each(all)) if !all.is_empty() => {
            let lengths: Option<Vec<String>> =
                all.iter().map(|own| own.months.map(length)).collect();
            if let Some(lengths) = lengths {
                let lengths = lengths.join(", sedan ");
                draft.out.paragraph(format!("Avtalet kan förlängas med {lengths}."));
            }
        }
        _ => {}
    }
}

fn term(draft: &mut Draft, terms: &AssignmentTerms) {
    match terms.start {
        Some(day) => draft.out.paragraph(format!("Avtalet gäller från och med {day}.")),
        None => draft.gap("terms.start", "dag då avtalet börjar gälla"),
    }
    let length = terms.term.filter(|_| terms.end.is_none() && terms.start.is_none());
    let end = terms.fixed_end().ok().flatten();
    match (end, terms.until_further_notice) {
        (None, _) if length.is_some() => {
            let length = length.map(|own| own.text().sv).unwrap_or_default();
            draft.out.paragraph(format!("Det gäller i {length} från den dagen."));
        }
        (Some(day), _) => draft.out.paragraph(format!("Det gäller till och med {day}.")),
        (None, Some(true)) => draft.out.paragraph("Det gäller tills vidare."),
        (None, _) => {
            draft.gap("terms.end", "avtalets sista dag, eller att det gäller tills vidare")
        }
    }
    if let Some(minimum) = terms.minimum_term {
        let length = Span::from(minimum).text().sv;
        draft.out.paragraph(format!("Parterna är bundna i {length} från avtalets början."));
    }
}

fn period(draft: &mut Draft, own: &NoticePeriod) {
    let by = match own.by {
        Some(NoticeBy::Authority) => "den offentliga parten",
        Some(NoticeBy::Provider) => "den idéburna parten",
        Some(NoticeBy::Either) | None => "endera parten",
    };
    let Some(length) = own.period.clone() else {
        return draft.gap("terms.notice.period", &format!("uppsägningstid för {by}"));
    };
    let length = Period::from(length).text().sv;
    let form = own.form.as_deref().map_or_else(String::new, |form| format!(" Form: {form}."));
    let to = match (own.anchor, own.fixed_day) {
        (Some(Anchor::FixedDay), Some(day)) => Some(format!("den fasta dagen {day}")),
        (Some(Anchor::FixedDay), None) | (None, _) => None,
        (Some(anchor), _) => labels::code(anchor.as_str(), Language::Swedish).map(str::to_owned),
    };
    match to {
        Some(to) => draft.out.paragraph(format!(
            "Uppsägningstiden för {by} är {length} och räknas till {to}.{form}"
        )),
        None => {
            draft.out.paragraph(format!("Uppsägningstiden för {by} är {length}.{form}"));
            let ask = missing_in_words("terms.notice.anchor", Language::Swedish);
            draft.gap("terms.notice.anchor", ask.unwrap_or("till vilken dag tiden räknas"));
        }
    }
}

/// A target as a person reads it: `minst 80 %`.
pub(super) fn target(indicator: &Indicator, target: Decimal, aim: TargetAim) -> String {
    let side = match aim {
        TargetAim::AtLeast => "minst",
        TargetAim::AtMost => "högst",
    };
    let number = match indicator.kind {
        Some(MeasureKind::Share) => Fact::Share(target).to_string(),
        Some(MeasureKind::Amount) => {
            Sek::from_decimal(target).map_or_else(|_| comma(target), |amount| amount.to_string())
        }
        Some(MeasureKind::Count) | None => comma(target),
    };
    format!("{side} {number}")
}

fn comma(number: Decimal) -> String {
    number.normalize().to_string().replace('.', ",")
}
