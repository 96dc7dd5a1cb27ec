//! What every rule of a tender has in common: which law governs it, and how a finding begins.

use super::counted::{CountedValue, LawOn, TenderRegime};
use super::{Procedure, Purchase, Regime, RegimeAnswer, Started, Tender, VatBasis};
use crate::calendar::Day;
use crate::confidence::Confidence;
use crate::error::{Error, ErrorCode};
use crate::finding::{Finding, Outcome, RuleId};
use crate::law::{Citation, LawBook, LawValue};
use crate::wire::ordered;

pub(super) const ACT_2007: &str = "2007:1091";
pub(super) const ACT_2016: &str = "2016:1145";
pub(super) const ACT_LUF: &str = "2016:1146";
pub(super) const ACT_LUK: &str = "2016:1147";
pub(super) const ACT_LUFS: &str = "2011:1029";

/// Why something cannot be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Open {
    /// These paths are missing.
    Missing(Vec<String>),
    /// A person must answer this first.
    Judgement(&'static str),
}

impl Open {
    pub(super) fn missing<const N: usize>(paths: [&str; N]) -> Self {
        Self::Missing(paths.map(str::to_owned).to_vec())
    }

    /// Both: what is missing comes before what a person is asked.
    pub(super) fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Missing(one), Self::Missing(other)) => Self::Missing([one, other].concat()),
            (own @ Self::Missing(_), _) | (_, own @ Self::Missing(_)) => own,
            (own, _) => own,
        }
    }

    pub(super) fn outcome(&self) -> Outcome {
        match self {
            Self::Missing(paths) => Outcome::Unknown { missing: ordered::sorted(paths) },
            Self::Judgement(question) => Outcome::needs_judgement(question),
        }
    }
}

/// The part of an act that governs a tender.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ground {
    /// The act of 2007, where the directive governs.
    Directive2007,
    /// Chapter 15 of the act of 2007.
    Light2007,
    /// The act of 2016, where the directive governs.
    Directive2016,
    /// Chapter 19 of the act of 2016.
    Light2016,
    /// Utilities, where the directive governs.
    DirectiveLuf,
    /// Chapter 19 of LUF.
    LightLuf,
    /// Concessions, where the directive governs.
    DirectiveLuk,
    /// Chapter 15 of LUK.
    LightLuk,
    /// Defence and security, where the directive governs.
    DirectiveLufs,
    /// Chapter 15 of LUFS.
    LightLufs,
}

impl Ground {
    pub(super) const fn act(self) -> &'static str {
        match self {
            Self::Directive2007 | Self::Light2007 => ACT_2007,
            Self::Directive2016 | Self::Light2016 => ACT_2016,
            Self::DirectiveLuf | Self::LightLuf => ACT_LUF,
            Self::DirectiveLuk | Self::LightLuk => ACT_LUK,
            Self::DirectiveLufs | Self::LightLufs => ACT_LUFS,
        }
    }

    const fn of(regime: Regime) -> Self {
        match regime {
            Regime::Lou2007Directive => Self::Directive2007,
            Regime::Lou2007BServices | Regime::Lou2007Below => Self::Light2007,
            Regime::Lou2016Directive => Self::Directive2016,
            Regime::Lou2016Annex2 | Regime::Lou2016Below => Self::Light2016,
            Regime::Luf2016Directive => Self::DirectiveLuf,
            Regime::Luf2016Annex2 | Regime::Luf2016Below => Self::LightLuf,
            Regime::Luk2016Directive => Self::DirectiveLuk,
            Regime::Luk2016Annex2 | Regime::Luk2016Below => Self::LightLuk,
            Regime::Lufs2011Directive => Self::DirectiveLufs,
            Regime::Lufs2011Below => Self::LightLufs,
        }
    }

    /// Whether it is the part where the directive governs.
    pub(super) const fn of_directive(self) -> bool {
        matches!(
            self,
            Self::Directive2007
                | Self::Directive2016
                | Self::DirectiveLuf
                | Self::DirectiveLuk
                | Self::DirectiveLufs
        )
    }

    /// The lighter part of an act.
    fn light_of(act: &str) -> Self {
        match act {
            ACT_2007 => Self::Light2007,
            ACT_LUF => Self::LightLuf,
            ACT_LUK => Self::LightLuk,
            ACT_LUFS => Self::LightLufs,
            _ => Self::Light2016,
        }
    }

    /// A regime of this part; of chapter 19 or 15 that of the lighter services.
    pub(super) const fn regime(self) -> Regime {
        match self {
            Self::Directive2007 => Regime::Lou2007Directive,
            Self::Light2007 => Regime::Lou2007BServices,
            Self::Directive2016 => Regime::Lou2016Directive,
            Self::Light2016 => Regime::Lou2016Annex2,
            Self::DirectiveLuf => Regime::Luf2016Directive,
            Self::LightLuf => Regime::Luf2016Annex2,
            Self::DirectiveLuk => Regime::Luk2016Directive,
            Self::LightLuk => Regime::Luk2016Annex2,
            Self::DirectiveLufs => Regime::Lufs2011Directive,
            Self::LightLufs => Regime::Lufs2011Below,
        }
    }
}

/// Whether a rule speaks of the tender.
pub(super) enum Applies {
    Yes,
    /// It does not, for this reason.
    No(&'static str),
    Open(Open),
}

/// A tender and the law that governs it.
pub(super) struct Case<'a> {
    pub(super) tender: &'a Tender,
    pub(super) law: &'a LawBook,
    pub(super) started: Option<Started>,
    /// The findings on act, direct award and regime.
    pub(super) on_law: Vec<Finding>,
    /// Whether the value alone allows a direct award.
    pub(super) direct_award: Outcome,
    /// The value that the law counts.
    pub(super) counted: CountedValue,
    pub(super) regime: Result<Regime, Open>,
    pub(super) ground: Result<Ground, Open>,
    act: Result<String, Open>,
}

impl<'a> Case<'a> {
    /// The case, begun when the tender tells or on the day that is assumed.
    pub(super) fn of(
        tender: &'a Tender,
        started: Option<Started>,
        law: &'a LawBook,
    ) -> Result<Self, Error> {
        let regime = match started {
            Some(started) => Some(TenderRegime::of(tender, started, law).map_err(in_tender)?),
            None => None,
        };
        let judgement = regime.as_ref().and_then(TenderRegime::judgement);
        let (answer, counted) = match regime {
            Some(regime) => (regime.answer, regime.counted),
            None => {
                let no_day = Open::missing(["tender.startedOn"]);
                let on = LawOn { law, started };
                (without_a_day(), CountedValue::of(tender, &on, Err(no_day)))
            }
        };
        let holds_vat = tender.vat == Some(VatBasis::Included);
        let mut case = Self {
            tender,
            law,
            started,
            act: answer.act.ok_or_else(|| missing_in(&answer.findings, RuleId::ACT)),
            regime: answer.regime.ok_or_else(|| {
                judgement.unwrap_or_else(|| missing_in(&answer.findings, RuleId::REGIME))
            }),
            ground: Err(Open::Missing(Vec::new())),
            direct_award: rooted(answer.direct_award),
            counted,
            on_law: answer.findings,
        };
        for finding in &mut case.on_law {
            let own = std::mem::replace(&mut finding.outcome, Outcome::Satisfied);
            finding.outcome = rooted(own);
        }
        if holds_vat {
            case.doubt_the_value();
        }
        case.ground = case.governed_by();
        Ok(case)
    }

    /// An amount that holds VAT is at least the amount without: what it is below, the value is
    /// below too; of what it reaches, nothing follows.
    fn doubt_the_value(&mut self) {
        let open = Open::Judgement("value_without_vat");
        let above = self.regime.as_ref().is_ok_and(|regime| Ground::of(*regime).of_directive());
        if above {
            self.regime = Err(open.clone());
        }
        let too_high = self.direct_award == Outcome::Breached;
        if too_high {
            self.direct_award = open.outcome();
        }
        for finding in &mut self.on_law {
            let doubtful = (finding.rule == RuleId::REGIME && above)
                || (finding.rule == RuleId::DIRECT_AWARD && too_high);
            if doubtful {
                finding.outcome = open.outcome();
                finding.facts.remove("regime");
            }
        }
    }

    /// A stated procedure of chapter 19 or 15 tells the chapter where the regime is undecided.
    fn governed_by(&self) -> Result<Ground, Open> {
        let open = match &self.regime {
            Ok(regime) => return Ok(Ground::of(*regime)),
            Err(open) => open.clone(),
        };
        match (self.tender.procedure, self.act.as_deref()) {
            (Some(Procedure::Annex2 | Procedure::Simplified | Procedure::Selection), Ok(act)) => {
                Ok(Ground::light_of(act))
            }
            _ => Err(open),
        }
    }

    /// Whether a rule of this part of an act speaks of the tender.
    pub(super) fn governed(&self, by: Ground) -> Applies {
        match (&self.act, &self.ground) {
            (Ok(act), _) if act != by.act() => Applies::No("another_act"),
            (_, Ok(ground)) if *ground == by => Applies::Yes,
            (_, Ok(Ground::Light2016 | Ground::LightLuf)) => Applies::No("chapter_19"),
            (_, Ok(Ground::Light2007 | Ground::LightLuk | Ground::LightLufs)) => {
                Applies::No("chapter_15")
            }
            (_, Ok(_)) => Applies::No("directive_governs"),
            (_, Err(open)) => Applies::Open(open.clone()),
        }
    }

    /// How sure it is which chapter governs; none where the regime is not decided.
    pub(super) fn sure_of_chapter(&self) -> Option<Confidence> {
        let regime = self.on_law.iter().find(|finding| finding.rule == RuleId::REGIME)?;
        regime.confidence.filter(|_| regime.outcome == Outcome::Satisfied)
    }

    /// The act that governs, or what is missing to say it.
    pub(super) fn act(&self) -> Result<&str, Open> {
        self.act.as_deref().map_err(Clone::clone)
    }

    /// How the keys of the act that governs begin, or what is missing to say it.
    pub(super) fn prefix(&self) -> Result<&'static str, Open> {
        Ok(match self.act()? {
            ACT_2007 => "lou2007.",
            ACT_LUF => "luf.",
            ACT_LUK => "luk.",
            ACT_LUFS => "lufs.",
            _ => "lou.",
        })
    }

    /// Whether this act governs, or what stands against it.
    pub(super) fn under_act(&self, act: &str) -> Result<(), Outcome> {
        match &self.act {
            Ok(own) if own == act => Ok(()),
            Ok(_) => Err(Outcome::not_applicable("another_act")),
            Err(open) => Err(open.outcome()),
        }
    }

    /// A finding of a rule, judged by the law of the day on which the procurement began.
    pub(super) fn finding(&self, rule: RuleId, outcome: Outcome) -> Finding {
        let finding = Finding::new(rule, outcome);
        match self.started {
            Some(Started::On(day)) => finding.judged_on(day),
            _ => finding,
        }
    }

    /// A finding that rests on the section of the rule whatever comes out.
    pub(super) fn under(
        &self,
        rule: RuleId,
        outcome: Outcome,
        (act, chapter, section): (&str, &str, &str),
    ) -> Finding {
        self.finding(rule, outcome).with_basis(Citation::of(act, Some(chapter), section))
    }

    /// The law of the day on which the procurement began, or of every day on which it may have.
    pub(super) const fn on(&self) -> LawOn<'a> {
        LawOn { law: self.law, started: self.started }
    }

    /// A law value of that day, or the same on every such day.
    pub(super) fn value(&self, key: &str) -> Result<LawValue, Open> {
        self.on().value(key)
    }

    /// A law value as a whole number.
    pub(super) fn count(&self, key: &str) -> Result<(u32, LawValue), Open> {
        self.on().count(key)
    }

    /// The day of the deadline for bids.
    pub(super) fn deadline_on(&self) -> Option<Day> {
        self.tender.bid_deadline.as_ref().and_then(|deadline| deadline.on)
    }
}

/// What of the tender decides its regime.
pub(crate) fn purchase(tender: &Tender) -> Purchase {
    Purchase {
        cpv: tender.cpv.as_ref().and_then(|codes| codes.first()).copied(),
        authority: tender.buyer.as_ref().and_then(|buyer| buyer.authority),
        value: tender.estimated_value,
        act: tender.act,
        ..Purchase::default()
    }
}

fn without_a_day() -> RegimeAnswer {
    let open = || Outcome::unknown(["startedOn"]);
    let rules = [RuleId::ACT, RuleId::DIRECT_AWARD, RuleId::REGIME];
    RegimeAnswer {
        act: None,
        regime: None,
        thresholds: std::collections::BTreeMap::new(),
        direct_award: open(),
        findings: rules.map(|rule| Finding::new(rule, open())).to_vec(),
        missing: Vec::new(),
        not_checked: Vec::new(),
    }
}

/// What of a purchase is called what in a tender.
const FIELDS: &[(&str, &str)] = &[
    ("startedOn", "tender.startedOn"),
    ("startedBetween", "tender.startedOn"),
    ("cpv", "tender.cpv"),
    ("authority", "tender.buyer.authority"),
    ("value", "tender.estimatedValue"),
];

/// The path in the tender of what decides the regime of a purchase.
pub(crate) fn field_of_purchase(path: &str) -> Option<&'static str> {
    FIELDS.iter().find(|(own, _)| *own == path).map(|(_, there)| *there)
}

fn in_the_tender(path: &str) -> String {
    field_of_purchase(path).unwrap_or(path).to_owned()
}

fn rooted(outcome: Outcome) -> Outcome {
    match outcome {
        Outcome::Unknown { missing } => Outcome::Unknown {
            missing: ordered::sorted(missing.iter().map(|path| in_the_tender(path))),
        },
        decided => decided,
    }
}

fn missing_in(findings: &[Finding], rule: RuleId) -> Open {
    let own = findings.iter().filter(|finding| finding.rule == rule);
    let paths = own.flat_map(|finding| finding.outcome.missing());
    Open::Missing(paths.map(|path| in_the_tender(path)).collect())
}

/// An error on a purchase, at its place in the tender.
fn in_tender(error: Error) -> Error {
    match error.code() {
        ErrorCode::InputInvalid => {
            let path = in_the_tender(error.path());
            error.at(path)
        }
        _ => error,
    }
}
