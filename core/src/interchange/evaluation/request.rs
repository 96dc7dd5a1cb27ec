//! The letter that asks for an explanation of a price that appears abnormally low.

use super::words::pick;
use crate::calendar::Day;
use crate::error::{Error, Problem};
use crate::evaluation::{
    LogEntry, LowPriceDutyKind, ScoredBid, Screen, abnormally_low, amount, duty_of, number, section,
};
use crate::interchange::document::Document;
use crate::language::{Language, Text};
use crate::law::Citation;
use crate::rational::Rational;
use crate::tender::Regime;
use crate::wire::written;

/// Request for an explanation (begäran om förklaring) of a price, a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ExplanationRequest {
    /// The letter as text.
    pub text: String,
    /// The letter as an HTML element `article`, without script or style.
    pub html: String,
    /// The six heads that an explanation may be about, by code.
    pub heads: Vec<&'static str>,
    /// The decision log as far as it has come.
    pub log: Vec<LogEntry>,
    /// The sections that it rests on.
    pub basis: Vec<Citation>,
    /// What the letter lacks, sorted.
    pub missing: Vec<String>,
}

written!(ExplanationRequest { text, html, heads, log, basis, missing });

/// What a request says besides the figures (uppgifter i begäran).
#[derive(Debug, Clone, Copy, Default)]
pub struct RequestFacts<'a> {
    /// The procurement.
    pub title: Option<&'a str>,
    /// The authority that asks.
    pub authority: Option<&'a str>,
    /// The last day for the answer, inclusive.
    pub answer_by: Option<Day>,
}

/// The six heads of 16 kap. 7 § LOU, in its order.
const HEADS: [(&str, &str, &str); 6] = [
    (
        "methods",
        "besparingar i hur tjänsten utförs eller i produktionen",
        "savings in how the service is performed or in production",
    ),
    (
        "conditions",
        "tekniska lösningar eller ovanligt gynnsamma villkor för leverantören",
        "technical solutions or unusually favourable conditions of the supplier",
    ),
    ("originality", "det nyskapande i det som erbjuds", "the originality of what is offered"),
    (
        "obligations",
        "hur miljö-, social- och arbetsrättsliga skyldigheter fullgörs, kollektivavtalade villkor bland dem",
        "how duties of environmental, social and labour law are met, collectively agreed terms among them",
    ),
    ("stateAid", "eventuellt statligt stöd", "state aid, if any"),
    (
        "subcontractors",
        "hur underleverantörer anlitas och fullgör sina skyldigheter",
        "how subcontractors are used and meet their duties",
    ),
];

/// Drafts the letter that asks a bidder to explain a low price (begäran om förklaring), with the six
/// heads of 16 kap. 7 § LOU and the decision log.
///
/// It may be asked for a bid that no screen flags: whether a price appears abnormally low is the
/// authority's to judge. Regimes whose own section has no heads use those of 16 kap. 7 § as
/// examples.
///
/// # Errors
/// As [`abnormally_low`]; `input.invalid` at `bid` where no compared bid has that id.
///
/// ```
/// use anbud::evaluation::{ScoredBid, Screen};
/// use anbud::interchange::{RequestFacts, explanation_request};
/// use anbud::language::Language;
/// use anbud::tender::Regime;
/// use anbud::wire::Wire;
///
/// let bid = |id: &str, price: &str| ScoredBid::from_json(
///     &format!(r#"{{"id":"{id}","price":"{price}","admissible":true}}"#),
/// );
/// let bids = [bid("C", "3900000")?, bid("F", "3200000")?];
/// let screens = [Screen::from_json(r#"{"kind":"gapToNext","above":"0.15"}"#)?];
/// let facts = RequestFacts::default();
/// let regime = Some(Regime::Lou2016Directive);
/// let letter = explanation_request(&bids, &screens, regime, "F", &facts, Language::Swedish)?;
/// assert_eq!(letter.heads.len(), 6);
/// assert!(letter.html.contains("17,95 procent under"));
///
/// let error = explanation_request(&bids, &screens, regime, "G", &facts, Language::Swedish);
/// assert_eq!(error.unwrap_err().path(), "bid");
/// # Ok::<(), anbud::error::Error>(())
/// ```
pub fn explanation_request(
    bids: &[ScoredBid],
    screens: &[Screen],
    regime: Option<Regime>,
    bid: &str,
    facts: &RequestFacts<'_>,
    language: Language,
) -> Result<ExplanationRequest, Error> {
    let low = abnormally_low(bids, screens, regime)?;
    let compared =
        |own: &&ScoredBid| own.id.as_deref() == Some(bid) && own.admissible != Some(false);
    if bids.iter().find(compared).is_none() {
        return Err(Error::new(Problem::UnknownBid).at("bid"));
    }
    let duty = regime.map(duty_of);
    let says = |sv: String, en: String| match language {
        Language::Swedish => sv,
        Language::English => en,
    };
    let title = pick(
        language,
        "Begäran om förklaring av anbudets pris (utkast)",
        "Request for an explanation of the price (draft)",
    );
    let title = match facts.title {
        Some(own) => format!("{title}: {own}"),
        None => title.to_owned(),
    };
    let mut out = Document::new(language, title);
    let who = facts.authority.unwrap_or(pick(language, "Myndigheten", "The authority"));
    out.paragraph(says(
        format!("Till den som lämnat anbud {bid}. {who} bedömer att priset i anbudet framstår som lågt och ber er förklara det."),
        format!("To the bidder of bid {bid}. {who} finds that the price of the bid appears low and asks you to explain it."),
    ));
    let why = low.flags.iter().filter(|flag| flag.bid == bid);
    let why: Vec<String> =
        why.map(|flag| of_flag(flag.screen.as_str(), &flag.value, language)).collect();
    if !why.is_empty() {
        out.heading(pick(language, "Därför frågar vi", "Why we ask"));
        out.list(why);
    }
    out.heading(pick(language, "Förklaringen kan gälla", "The explanation may be about"));
    out.list(HEADS.iter().map(|(_, sv, en)| pick(language, sv, en).to_owned()).collect());
    out.paragraph(pick(
        language,
        "Bifoga det som styrker förklaringen, till exempel en kalkyl över löner, bemanning och övriga kostnader.",
        "Attach what supports the explanation, for instance a calculation of wages, staffing and other costs.",
    ));
    if let Some(day) = facts.answer_by {
        out.paragraph(says(
            format!("Svaret ska ha kommit in senast den {day}."),
            format!("The answer must have come in by {day}."),
        ));
    }
    if let Some(duty) = duty {
        out.heading(pick(language, "Vad som händer sedan", "What happens then"));
        out.paragraph(then(duty).in_language(language).to_owned());
    }
    let basis = duty.map_or_else(Vec::new, |duty| {
        let mut own = section(duty, regime);
        own.truncate(1);
        let heads = Citation::of("2016:1145", Some("16"), "7");
        if !own.contains(&heads) {
            own.push(heads.by_analogy());
        }
        own
    });
    let lacking = [
        ("answerBy", facts.answer_by.is_none()),
        ("authority", facts.authority.is_none()),
        ("regime", regime.is_none()),
        ("title", facts.title.is_none()),
    ];
    let lacking = lacking.into_iter().filter(|(_, absent)| *absent);
    let mut missing = low.missing;
    missing.extend(lacking.map(|(path, _)| path.to_owned()));
    missing.sort();
    missing.dedup();
    Ok(ExplanationRequest {
        text: out.text(),
        html: out.html(),
        heads: HEADS.iter().map(|(code, ..)| *code).collect(),
        log: low.log,
        basis,
        missing,
    })
}

/// What a screen shows, for the bidder to read.
fn of_flag(screen: &str, value: &Rational, language: Language) -> String {
    let percent = number(&value.times(&Rational::whole(100)), 2);
    let text = match screen {
        "shareOfMeanOfOthers" => Text::new(
            format!("Priset är {} procent av medelvärdet av övriga anbuds priser.", percent.sv),
            format!(
                "The price is {} per cent of the mean of the prices of the other bids.",
                percent.en
            ),
        ),
        "gapToNext" => Text::new(
            format!("Priset ligger {} procent under det näst lägsta anbudets.", percent.sv),
            format!("The price lies {} per cent under that of the next lowest bid.", percent.en),
        ),
        "labourFloor" => {
            let floor = amount(value);
            Text::new(
                format!(
                    "Priset är lägre än {}, vad enbart löner och arbetsgivaravgifter beräknas kosta.",
                    floor.sv
                ),
                format!(
                    "The price is lower than {}, what wages and employer's fees alone are computed to cost.",
                    floor.en
                ),
            )
        }
        _ => {
            let deviations = number(value, 2);
            Text::new(
                format!(
                    "Priset ligger {} medianavvikelser under medianen av priserna.",
                    deviations.sv
                ),
                format!(
                    "The price lies {} median deviations under the median of the prices.",
                    deviations.en
                ),
            )
        }
    };
    text.in_language(language).to_owned()
}

fn then(duty: LowPriceDutyKind) -> Text {
    match duty {
        LowPriceDutyKind::MustAskThenReject => Text::new(
            "Om förklaringen inte på ett tillfredsställande sätt visar varför priset är lågt ska anbudet förkastas (16 kap. 7 § LOU).",
            "If the explanation does not satisfactorily show why the price is low, the bid must be rejected (chapter 16, section 7 LOU).",
        ),
        LowPriceDutyKind::MustAskMayReject => Text::new(
            "Om förklaringen inte på ett tillfredsställande sätt visar varför priset är lågt får anbudet förkastas (19 kap. 18 § LOU).",
            "If the explanation does not satisfactorily show why the price is low, the bid may be rejected (chapter 19, section 18 LOU).",
        ),
        _ => Text::new(
            "Om förklaringen inte är tillfredsställande får anbudet förkastas (2007 års lag).",
            "If the explanation is not satisfactory, the bid may be rejected (act of 2007).",
        ),
    }
}
