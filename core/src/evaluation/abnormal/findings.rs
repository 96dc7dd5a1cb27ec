//! What the screens rest on, the duty by act, and the decision log.

use super::prices::Verdict;
use super::screen::{Limit, ScreenKind};
use super::{LogEntry, LowFlag, LowPriceDutyKind, duty_of};
use crate::confidence::Confidence;
use crate::evaluation::amount::amount_fact;
use crate::evaluation::entry::Entry;
use crate::evaluation::shown::{amount, many};
use crate::finding::{About, Fact, Finding, Outcome, RuleId};
use crate::language::Text;
use crate::law::Citation;
use crate::rational::Rational;
use crate::tender::Regime;

/// What one screen says of one bid.
pub(super) fn of_screen(
    entry: &Entry<'_>,
    index: usize,
    kind: ScreenKind,
    limit: &Limit,
    verdict: &Verdict,
) -> Finding {
    let whole = matches!(limit, Limit::ShareOfMean(limit) if *limit == Rational::whole(1));
    let outcome = match verdict {
        Verdict::Measured { .. } if whole => {
            Outcome::needs_judgement("one_hundred_or_one_per_cent")
        }
        Verdict::Measured { flagged: true, .. } => Outcome::needs_judgement("price_appears_low"),
        Verdict::Measured { .. } => Outcome::Satisfied,
        Verdict::Silent("prices_have_no_spread") => {
            Outcome::needs_judgement("prices_have_no_spread")
        }
        Verdict::Silent(reason) => Outcome::not_applicable(reason),
    };
    let mut finding = Finding::new(RuleId::LOW_PRICE_SCREEN, outcome)
        .about(About::Bid(entry.id.to_owned()))
        .with_fact("screen", kind.as_str())
        .with_fact("screenIndex", Fact::Count(i64::try_from(index).unwrap_or(i64::MAX)));
    finding = finding.with_known("price", entry.price.as_ref().map(amount_fact));
    let Verdict::Measured { value, against, .. } = verdict else {
        return finding;
    };
    match limit {
        Limit::Floor(floor) => finding.with_fact("labourFloor", amount_fact(floor)),
        Limit::ShareOfMean(limit) => finding
            .with_fact("meanOfOthers", amount_fact(against))
            .with_fact("shareOfMean", Fact::Score(value.clone()))
            .with_fact("screenLimit", Fact::Score(limit.clone())),
        Limit::Gap(limit) => finding
            .with_fact("nextPrice", amount_fact(against))
            .with_fact("gapToNext", Fact::Score(value.clone()))
            .with_fact("screenLimit", Fact::Score(limit.clone())),
        Limit::Deviations(limit) => finding
            .with_fact("medianPrice", amount_fact(against))
            .with_fact("deviations", Fact::Score(value.clone()))
            .with_fact("screenLimit", Fact::Score(limit.clone())),
    }
}

/// The three rules on abnormally low bids; those of other regimes do not apply.
pub(super) fn of_duty(regime: Option<Regime>, flags: &[LowFlag]) -> Vec<Finding> {
    let duty = regime.and_then(duty_of);
    let rules = [
        (LowPriceDutyKind::MustAskThenReject, RuleId::ABNORMALLY_LOW, "must_ask_then_reject"),
        (LowPriceDutyKind::MustAskMayReject, RuleId::ABNORMALLY_LOW_19, "must_ask_may_reject"),
        (LowPriceDutyKind::MayReject, RuleId::ABNORMALLY_LOW_2007, "may_reject_after_explanation"),
    ];
    rules
        .into_iter()
        .map(|(kind, rule, question)| {
            let outcome = match duty {
                None => Outcome::unknown(["regime"]),
                Some(own) if own != kind => Outcome::not_applicable("other_regime"),
                Some(_) if flags.is_empty() => Outcome::not_applicable("no_bid_is_flagged"),
                Some(_) => Outcome::needs_judgement(question),
            };
            let finding = section(kind, regime)
                .into_iter()
                .fold(Finding::new(rule, outcome), Finding::with_basis);
            let finding = finding.with_known("regime", regime.map(|regime| regime.as_str()));
            match duty == Some(kind) && !flags.is_empty() {
                true => finding.with_fact("flaggedBids", flagged(flags).join(", ").as_str()),
                false => finding,
            }
        })
        .map(|finding| finding.with_confidence(Confidence::High))
        .collect()
}

/// The sections that a duty rests on.
pub(crate) fn section(kind: LowPriceDutyKind, regime: Option<Regime>) -> Vec<Citation> {
    let hfd = Citation::whole("HFD 2019 ref. 39");
    match kind {
        LowPriceDutyKind::MustAskThenReject => {
            vec![Citation::of("2016:1145", Some("16"), "7"), hfd]
        }
        LowPriceDutyKind::MustAskMayReject => {
            vec![Citation::of("2016:1145", Some("19"), "18"), hfd]
        }
        LowPriceDutyKind::MayReject => {
            let own = match regime {
                Some(Regime::Lou2007BServices | Regime::Lou2007Below) => ("15", "17"),
                _ => ("12", "3"),
            };
            vec![Citation::of("2007:1091", Some(own.0), own.1), hfd]
        }
    }
}

/// The ids of the flagged bids, sorted, each once.
fn flagged(flags: &[LowFlag]) -> Vec<String> {
    let mut ids: Vec<String> = flags.iter().map(|flag| flag.bid.clone()).collect();
    ids.sort();
    ids.dedup();
    ids
}

/// The decision log: what was compared, what it showed, and what is left to a person.
pub(super) fn log(
    compared: &[Entry<'_>],
    flags: &[LowFlag],
    regime: Option<Regime>,
) -> Vec<LogEntry> {
    let entry = |step: &'static str, bid: Option<&str>, text: Text| LogEntry {
        step,
        bid: bid.map(str::to_owned),
        text,
    };
    let ids: Vec<&str> = compared.iter().map(|entry| entry.id).collect();
    let mut log = vec![entry(
        "compared",
        None,
        Text::new(
            format!("Jämförda anbud: {}.", many(&ids, "inga")),
            format!("Bids compared: {}.", many(&ids, "none")),
        ),
    )];
    for flag in flags {
        log.push(entry("flagged", Some(&flag.bid), why(flag)));
    }
    if flags.is_empty() {
        log.push(entry(
            "flagged",
            None,
            Text::new(
                "Ingen kontroll flaggar något anbud. Myndigheten bedömer ändå själv om ett pris framstår som onormalt lågt.",
                "No screen flags a bid. The authority still judges for itself whether a price appears abnormally low.",
            ),
        ));
        return log;
    }
    log.push(entry("duty", None, duty_text(regime)));
    for id in flagged(flags) {
        log.push(entry(
            "ask",
            Some(&id),
            Text::new(
                format!("Begär en skriftlig förklaring av anbud {id} och för in när begäran skickades och när svaret kom."),
                format!("Ask for a written explanation of bid {id}, and record when the request went out and when the answer came."),
            ),
        ));
        log.push(entry(
            "decide",
            Some(&id),
            Text::new(
                format!("För in beslutet om anbud {id} med skälen: är priset förklarat, eller förkastas anbudet?"),
                format!("Record the decision on bid {id} with its reasons: is the price explained, or is the bid rejected?"),
            ),
        ));
    }
    log
}

/// Why a screen flags a bid.
fn why(flag: &LowFlag) -> Text {
    let bid = &flag.bid;
    let value = flag.value.decimal();
    let sv = value.replace('.', ",");
    match flag.screen {
        ScreenKind::ShareOfMeanOfOthers => Text::new(
            format!(
                "Anbud {bid}: priset är {sv} av medelvärdet av de andra priserna, under den angivna gränsen."
            ),
            format!(
                "Bid {bid}: the price is {value} of the mean of the other prices, below the stated limit."
            ),
        ),
        ScreenKind::GapToNext => Text::new(
            format!(
                "Anbud {bid}: priset ligger {sv} under det näst lägsta priset, mer än den angivna gränsen."
            ),
            format!(
                "Bid {bid}: the price lies {value} below the next price, more than the stated limit."
            ),
        ),
        ScreenKind::LabourFloor => Text::new(
            format!("Anbud {bid}: priset är lägre än lönekostnaden {}.", amount(&flag.value).sv),
            format!(
                "Bid {bid}: the price is lower than the cost of labour {}.",
                amount(&flag.value).en
            ),
        ),
        ScreenKind::MedianDeviation => Text::new(
            format!(
                "Anbud {bid}: priset ligger {sv} medianavvikelser under medianen, mer än den angivna gränsen."
            ),
            format!(
                "Bid {bid}: the price lies {value} median deviations below the median, more than the stated limit."
            ),
        ),
    }
}

/// What the act asks for.
fn duty_text(regime: Option<Regime>) -> Text {
    match regime.and_then(duty_of) {
        Some(LowPriceDutyKind::MustAskThenReject) => Text::new(
            "Myndigheten ska begära en förklaring och ska förkasta anbudet om den låga prisnivån inte förklaras (16 kap. 7 § LOU).",
            "The authority must ask for an explanation and must reject the bid if the low price is not explained (chapter 16, section 7 LOU).",
        ),
        Some(LowPriceDutyKind::MustAskMayReject) => Text::new(
            "Myndigheten ska begära en förklaring och får förkasta anbudet om den låga prisnivån inte förklaras (19 kap. 18 § LOU).",
            "The authority must ask for an explanation and may reject the bid if the low price is not explained (chapter 19, section 18 LOU).",
        ),
        Some(LowPriceDutyKind::MayReject) => Text::new(
            "Myndigheten får förkasta anbudet efter att ha begärt en förklaring och bedömt svaret (2007 års lag).",
            "The authority may reject the bid after asking for an explanation and judging the answer (act of 2007).",
        ),
        None => Text::new(
            "Ange regelverket (regime) för att få veta vad myndigheten ska göra.",
            "State the regime to be told what the authority must do.",
        ),
    }
}
