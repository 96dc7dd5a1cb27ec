//! The letter that asks for an explanation of a price that appears abnormally low.

use crate::calendar::Day;
use crate::error::{Error, Problem};
use crate::evaluation::{
    LogEntry, ScoredBid, Screen, abnormally_low, amount, duty_of, number, section,
};
use crate::interchange::document::Document;
use crate::interchange::footer;
use crate::interchange::low_price::{self, Piece};
use crate::language::{Language, Text};
use crate::law::{Citation, Stamp};
use crate::rational::Rational;
use crate::tender::Regime;
use crate::wire::output;

output! {
    /// Request for an explanation (begäran om förklaring) of a price, a draft.
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
}

impl ExplanationRequest {
    /// With the stamp at its foot.
    #[must_use]
    pub fn with_stamp(mut self, stamp: &Stamp, language: Language) -> Self {
        let foot = stamp.footer(language);
        footer::text(&mut self.text, &foot);
        footer::html(&mut self.html, &foot);
        self
    }
}

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
    let duty = regime.and_then(duty_of);
    let says = |sv: String, en: String| match language {
        Language::Swedish => sv,
        Language::English => en,
    };
    let own = low_price::subject();
    let title = says(format!("{} (utkast)", own.sv), format!("{} (draft)", own.en));
    let title = match facts.title {
        Some(own) => format!("{title}: {own}"),
        None => title,
    };
    let mut out = Document::new(language, title);
    out.paragraph(match facts.authority {
        Some(who) => says(
            format!("Till den som lämnat anbud {bid}, från {who}."),
            format!("To the bidder of bid {bid}, from {who}."),
        ),
        None => says(
            format!("Till den som lämnat anbud {bid}."),
            format!("To the bidder of bid {bid}."),
        ),
    });
    let why = low.flags.iter().filter(|flag| flag.bid == bid);
    let why = why.map(|flag| of_flag(flag.screen.as_str(), &flag.value)).collect();
    let answer_by = facts.answer_by.map(|day| day.to_string());
    for piece in low_price::question(why, answer_by.as_deref(), duty.map(low_price::then)) {
        match piece {
            Piece::Paragraph(text) => out.paragraph(text.in_language(language)),
            Piece::List(of, items) => {
                out.heading(of.in_language(language));
                let items = items.iter().map(|item| item.in_language(language).to_owned());
                out.list(items.collect());
            }
        }
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
        heads: low_price::heads(),
        log: low.log,
        basis,
        missing,
    })
}

/// What a screen shows, for the bidder to read.
fn of_flag(screen: &str, value: &Rational) -> Text {
    let percent = number(&value.times(&Rational::whole(100)), 2);
    match screen {
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
    }
}
