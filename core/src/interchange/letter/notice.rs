//! What a notice says of the agreement's end.

use crate::assignment::{Anchor, Life, NoticeAnswer, NoticeReadings, Reach, TermState};
use crate::calendar::{Day, Period, WorkingDayKind};
use crate::finding::{Fact, Finding, RuleId};
use crate::language::Language;

pub(super) fn end_in_words(answer: &NoticeAnswer, life: &Life, given: Day) -> String {
    let findings = match answer {
        NoticeAnswer::End(end) => end.findings.as_slice(),
        NoticeAnswer::Readings(answer) => {
            answer.readings.first().map_or(&[][..], |own| own.findings.as_slice())
        }
        NoticeAnswer::Unknown(unknown) => unknown.findings.as_slice(),
    };
    let judged = findings.iter().find(|own| own.rule == RuleId::NOTICE_END);
    let length = judged.and_then(|own| text(own, "noticePeriod")?.parse::<Period>().ok());
    let period = match length {
        Some(length) => {
            let length = length.text().in_language(Language::Swedish).to_owned();
            format!("Uppsägningstiden är {length}.")
        }
        None => "Uppsägningstiden framgår av avtalet.".to_owned(),
    };
    let from = judged.and_then(|own| day(own, "countedFrom")).unwrap_or(given);
    match answer {
        NoticeAnswer::End(end) => {
            let anchor = judged.and_then(|own| text(own, "anchor"));
            let anchor = anchor.and_then(|own| Anchor::parse(own).ok()).map_or("", to_which_day);
            let end_in_words = match end.steps.last() {
                // The term runs out before the period does.
                Some(own) if own.step == "fixedEnd" => match refused(life) {
                    true => format!("Avtalet förlängs inte utan upphör {}.", end.ends_on),
                    false => format!(
                        "Avtalstiden löper ut {}, före uppsägningstidens slut, och avtalet upphör då.",
                        end.ends_on
                    ),
                },
                _ => format!("Avtalet upphör därmed {}.", end.ends_on),
            };
            format!("{period} Tiden räknas från {from}{anchor}. {end_in_words}")
        }
        NoticeAnswer::Readings(answer) => readings(answer, &period, from),
        NoticeAnswer::Unknown(_) => {
            if let Some(end) = judged.and_then(|own| day(own, "end")) {
                return format!(
                    "Enligt sina villkor upphörde avtalet {end}. Uppsägningen lämnas för det fall att avtalet anses gälla efter den dagen."
                );
            }
            if let Some(start) = judged.and_then(|own| day(own, "start")) {
                return format!(
                    "Avtalet börjar gälla {start}. Uppsägningen lämnas före den dagen, och slutdagen får bestämmas med er."
                );
            }
            format!("{period} Avtalet upphör den dag som följer av det.")
        }
    }
}

/// Whether an extension that else comes by itself can still be refused.
fn refused(life: &Life) -> bool {
    let next = life.terms.iter().find(|own| !own.state.is_bound());
    next.is_some_and(|own| own.state == TermState::Open && own.automatic == Some(true))
}

/// Each reading and the end under it.
fn readings(answer: &NoticeReadings, period: &str, from: Day) -> String {
    let by_anchor = answer.missing.iter().any(|own| own == "terms.notice.anchor");
    let by_reach = answer.readings.iter().any(|own| own.reach.is_some());
    let by_counts = answer.readings.iter().any(|own| own.counts.is_some());
    let unsaid = match (by_anchor, by_reach) {
        (true, true) => {
            "till vilken dag tiden löper, eller om avtalet kan sägas upp under den förlängda tiden"
        }
        (false, true) => "om det kan sägas upp under den förlängda tiden eller bara till dess slut",
        (false, false) if by_counts => "vilka dagar som är arbetsdagar",
        _ => "till vilken dag tiden löper",
    };
    let unsaid = match by_counts && (by_anchor || by_reach) {
        true => format!("{unsaid}, eller vilka dagar som är arbetsdagar"),
        false => unsaid.to_owned(),
    };
    let mut lines =
        vec![format!("{period} Tiden räknas från {from}. Avtalet anger inte {unsaid}. Det upphör")];
    for own in &answer.readings {
        let anchor = match own.anchor {
            Anchor::MonthEnd => "om tiden löper till månadens slut",
            Anchor::QuarterEnd => "om tiden löper till kvartalets slut",
            _ => "om tiden löper till samma dag",
        };
        let reach = match own.reach {
            Some(Reach::AnyDay) => "om avtalet kan sägas upp under den förlängda tiden",
            Some(Reach::TermEnd) => "om avtalet bara kan sägas upp till den förlängda tidens slut",
            None => "",
        };
        let read = match (by_anchor, own.reach) {
            (true, Some(_)) => format!("{anchor} och {reach}"),
            (true, None) => anchor.to_owned(),
            (false, _) => reach.to_owned(),
        };
        let days = own.counts.map_or("", which_days);
        let read = match (read.is_empty(), days.is_empty()) {
            (false, false) => format!("{read} och {days}"),
            (true, _) => days.to_owned(),
            (false, true) => read,
        };
        lines.push(format!("– {} {read},", own.ends_on));
    }
    if let Some(last) = lines.last_mut() {
        last.pop();
        last.push('.');
    }
    lines.push("Vi ber er meddela vilken slutdag ni anser gälla.".to_owned());
    lines.join("\n")
}

const fn which_days(kind: WorkingDayKind) -> &'static str {
    match kind {
        WorkingDayKind::Weekdays => "om alla helgfria vardagar är arbetsdagar",
        WorkingDayKind::WeekdaysNoEves => {
            "om midsommarafton, julafton och nyårsafton inte är arbetsdagar"
        }
    }
}

fn text<'a>(finding: &'a Finding, name: &str) -> Option<&'a str> {
    match finding.facts.get(name)? {
        Fact::Text(text) => Some(text),
        _ => None,
    }
}

fn day(finding: &Finding, name: &str) -> Option<Day> {
    match finding.facts.get(name)? {
        Fact::Date(day) => Some(*day),
        _ => None,
    }
}

const fn to_which_day(anchor: Anchor) -> &'static str {
    match anchor {
        Anchor::MonthEnd => " till slutet av en månad",
        Anchor::QuarterEnd => " till slutet av ett kvartal",
        Anchor::HalfYearEnd => " till slutet av ett halvår",
        Anchor::YearEnd => " till slutet av ett år",
        Anchor::FixedDay => " till avtalets fasta dag",
        Anchor::DayExact => "",
    }
}
