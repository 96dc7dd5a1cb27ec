//! Bids that appear abnormally low: screens that flag, and the duty that follows.

mod findings;
mod prices;
mod screen;

pub(crate) use findings::section;
pub use screen::{Screen, ScreenKind};

use self::prices::{Prices, Verdict};
use super::bid::ScoredBid;
use super::contest::entries;
use super::entry::checked_ids;
use super::formula::Exact;
use crate::error::Error;
use crate::finding::{Finding, missing_of};
use crate::language::Text;
use crate::rational::Rational;
use crate::tender::Regime;
use crate::wire::{output, wire_enum};

output! {
    /// What the screens say of low prices (onormalt låga anbud).
    pub struct AbnormallyLow {
        /// The bids that a screen flags, by screen and then in input order.
        pub flags: Vec<LowFlag>,
        /// What the authority must do about a bid that appears abnormally low; absent where the
        /// regime is not stated.
        pub duty: Option<LowPriceDuty>,
        /// The decision log (beslutslogg): what was compared, what it showed, what a person decides.
        pub log: Vec<LogEntry>,
        /// What it rests on.
        pub findings: Vec<Finding>,
        /// What is unknown, sorted.
        pub missing: Vec<String>,
        /// Codes of what no rule looked at.
        pub not_checked: Vec<String>,
    }
}

output! {
    /// Flag (flagga) on a low price. It removes no bid.
    pub struct LowFlag {
        /// The bid.
        pub bid: String,
        /// The screen that flags it.
        pub screen: ScreenKind,
        /// Where the screen stands, from 0.
        pub index: usize,
        /// What the screen computes: a share, a gap, a number of deviations, or the floor in kronor.
        pub value: Rational,
    }
}

wire_enum! {
    /// Kind of duty (skyldighet) towards a bid that appears abnormally low.
    #[non_exhaustive]
    pub enum LowPriceDutyKind {
        /// Ask; reject where it is not explained (16 kap. 7 § LOU).
        MustAskThenReject = "mustAskThenReject",
        /// Ask; rejection is allowed where it is not explained (19 kap. 18 § LOU).
        MustAskMayReject = "mustAskMayReject",
        /// Rejection is allowed after an explanation was asked for (12 kap. 3 §, 2007 års lag).
        MayReject = "mayReject",
    }
}

output! {
    /// Duty (skyldighet) towards a bid that appears abnormally low.
    #[derive(Copy)]
    pub struct LowPriceDuty {
        /// Which duty.
        pub kind: LowPriceDutyKind,
    }
}

output! {
    /// Entry of the decision log (post i beslutsloggen).
    pub struct LogEntry {
        /// `compared`, `flagged`, `duty`, `ask` or `decide`.
        pub step: &'static str,
        /// The bid it is about.
        pub bid: Option<String>,
        /// What happened, or what a person has to do.
        pub text: Text,
    }
}

/// The duty of a regime; none of an act whose rule is not kept here.
#[must_use]
pub(crate) const fn duty_of(regime: Regime) -> Option<LowPriceDutyKind> {
    match regime {
        Regime::Lou2016Directive => Some(LowPriceDutyKind::MustAskThenReject),
        Regime::Lou2016Annex2 | Regime::Lou2016Below => Some(LowPriceDutyKind::MustAskMayReject),
        Regime::Lou2007Directive | Regime::Lou2007BServices | Regime::Lou2007Below => {
            Some(LowPriceDutyKind::MayReject)
        }
        _ => None,
    }
}

/// Screens bids for prices that appear abnormally low (onormalt låga anbud).
///
/// No statute says when a bid is abnormally low, so the parameters are the user's and a flag
/// is a question, never a rejection. All prices are of one year, in kronor; inadmissible bids
/// are not compared and never serve as reference. `gapToNext` looks at the lowest price alone.
///
/// It does not decide whether the price is a term of the contract, which the rules on
/// abnormally low bids presuppose (HFD 2019 ref. 39), nor whether an explanation is enough.
///
/// # Errors
/// `input.invalid` where a screen lacks a parameter (`screens[0].below`) or two bids have one
/// id; `evaluation.undefined` at a bid to compare whose price is missing or below zero.
///
/// ```
/// use anbud::evaluation::{LowPriceDutyKind, ScoredBid, Screen, abnormally_low};
/// use anbud::tender::Regime;
/// use anbud::wire::Wire;
///
/// let bid = |id: &str, price: &str| ScoredBid::from_json(
///     &format!(r#"{{"id":"{id}","price":"{price}","admissible":true}}"#),
/// );
/// let bids = [bid("A", "4800000")?, bid("B", "4200000")?, bid("C", "3900000")?, bid("F", "3200000")?];
/// let screen = Screen::from_json(r#"{"kind":"shareOfMeanOfOthers","below":"0.8"}"#)?;
/// let low = abnormally_low(&bids, &[screen], Some(Regime::Lou2016Annex2))?;
/// assert_eq!((low.flags[0].bid.as_str(), low.flags[0].value.to_string()), ("F", "32/43".to_owned()));
/// assert_eq!(low.duty.unwrap().kind, LowPriceDutyKind::MustAskMayReject);
///
/// // Exactly the share is not below it.
/// let screen = Screen::from_json(r#"{"kind":"gapToNext","above":"0.179487"}"#)?;
/// assert_eq!(abnormally_low(&bids, &[screen], None)?.flags.len(), 1);
/// # Ok::<(), anbud::error::Error>(())
/// ```
pub fn abnormally_low(
    bids: &[ScoredBid],
    screens: &[Screen],
    regime: Option<Regime>,
) -> Result<AbnormallyLow, Error> {
    let mut limits = Vec::with_capacity(screens.len());
    for (index, screen) in screens.iter().enumerate() {
        limits.push(screen.limit().map_err(|error| {
            let path = format!("screens[{index}].{}", error.path());
            error.at(path)
        })?);
    }
    let ids = checked_ids(bids)?;
    let compared = entries(bids, &ids, &Exact::LowestPrice)?;
    let prices = Prices::of(&compared);
    let mut flags = Vec::new();
    let mut screened = Vec::new();
    for (index, (kind, limit)) in limits.iter().enumerate() {
        for (place, entry) in compared.iter().enumerate() {
            let verdict = prices.judged(place, limit);
            screened.push(findings::of_screen(entry, index, *kind, limit, &verdict));
            if let Verdict::Measured { value, flagged: true, .. } = verdict {
                flags.push(LowFlag { bid: entry.id.to_owned(), screen: *kind, index, value });
            }
        }
    }
    let mut found = findings::of_duty(regime, &flags);
    found.extend(super::findings::of_bids(bids));
    found.extend(super::findings::volumes(bids));
    found.extend(screened);
    let log = findings::log(&compared, &flags, regime);
    Ok(AbnormallyLow {
        duty: regime.and_then(duty_of).map(|kind| LowPriceDuty { kind }),
        log,
        missing: missing_of(&found),
        findings: found,
        flags,
        not_checked: vec!["price_is_contract_term".to_owned(), "explanation_is_enough".to_owned()],
    })
}
