//! Indicators for and against a procurement: what the courts and the guidance look at.

use super::{Criterion, Evidence, EvidenceFinding, Partnership};
use crate::confidence::Confidence;
use crate::finding::{Fact, Finding, Outcome, RuleId};
use crate::language::Text;
use crate::law::Citation;
use crate::wire::{output, record, wire_enum};

wire_enum! {
    /// Indicator (kännetecken) that an agreement is a procurement, or that it is none.
    #[non_exhaustive]
    pub enum ProcurementSign {
        /// Payment for each place or service (betalning per plats eller tjänst).
        PaymentPerPlace = "paymentPerPlace",
        /// The service is specified in detail (detaljerad specifikation).
        DetailedSpecification = "detailedSpecification",
        /// Mutual obligations that can be enforced in court (ömsesidigt bindande förpliktelser).
        EnforceableObligations = "enforceableObligations",
        /// The same was procured before (tidigare upphandlat).
        PreviouslyProcured = "previouslyProcured",
        /// There is a market (marknad finns).
        MarketExists = "marketExists",
        /// The activity is the organisation's own (egen verksamhet).
        OwnActivity = "ownActivity",
        /// The organisation finances a part (delfinansiering).
        PartFinancing = "partFinancing",
        /// No counter-performance can be enforced (ingen utkrävbar motprestation).
        NoEnforceablePerformance = "noEnforceablePerformance",
        /// Money that is not used is paid back and nothing else (bara återbetalning).
        RepaymentOnly = "repaymentOnly",
    }
}

record! {
    /// Stated indicator (angivet kännetecken): whether it is there, and where that stands.
    pub struct StatedSign {
        /// The indicator.
        indicator: ProcurementSign,
        /// Whether it is there.
        present: bool,
        /// In our own words.
        text: String,
        /// Where it stands: a document and a place in it.
        source: String,
    }
}

wire_enum! {
    /// Side (åt vilket håll det talar) of an indicator.
    pub enum SignSide {
        /// It speaks for a procurement (talar för upphandling).
        ForProcurement = "forProcurement",
        /// It speaks against one (talar emot upphandling).
        AgainstProcurement = "againstProcurement",
        /// It is not there, which says nothing (säger inget).
        Neither = "neither",
        /// It is not known whether it is there (okänt).
        Unknown = "unknown",
    }
}

output! {
    /// Indicator (kännetecken) as it was weighed.
    pub struct WeighedSign {
        /// The indicator.
        pub indicator: ProcurementSign,
        /// What it is, in words; that it is not there, where that is what speaks against.
        pub name: Text,
        /// Which way it speaks.
        pub side: SignSide,
        /// What was said of it, in the user's words.
        pub text: Option<String>,
        /// Where that stands.
        pub source: Option<String>,
        /// What it rests on.
        pub basis: Vec<Citation>,
        /// How sure that is.
        pub confidence: Confidence,
    }
}

impl ProcurementSign {
    /// Whether it speaks for a procurement where it is there.
    #[must_use]
    pub const fn points_to_procurement(self) -> bool {
        matches!(
            self,
            Self::PaymentPerPlace
                | Self::DetailedSpecification
                | Self::EnforceableObligations
                | Self::PreviouslyProcured
                | Self::MarketExists
        )
    }

    /// What it is, in words.
    #[must_use]
    pub fn name(self) -> Text {
        let (sv, en) = match self {
            Self::PaymentPerPlace => {
                ("betalning per plats eller tjänst", "payment for each place or service")
            }
            Self::DetailedSpecification => (
                "en detaljerad specifikation av tjänsten",
                "a detailed specification of the service",
            ),
            Self::EnforceableObligations => (
                "ömsesidiga förpliktelser som kan utkrävas",
                "mutual obligations that can be enforced",
            ),
            Self::PreviouslyProcured => (
                "en tidigare upphandling av samma verksamhet",
                "an earlier procurement of the same activity",
            ),
            Self::MarketExists => ("en marknad", "a market"),
            Self::OwnActivity => (
                "att verksamheten är organisationens egen",
                "an activity of the organisation's own",
            ),
            Self::PartFinancing => {
                ("att organisationen finansierar en del", "part financing by the organisation")
            }
            Self::NoEnforceablePerformance => (
                "att ingen motprestation kan utkrävas",
                "no counter-performance that can be enforced",
            ),
            Self::RepaymentOnly => (
                "att bara återbetalning kan krävas",
                "repayment as the only thing that can be demanded",
            ),
        };
        Text::new(sv, en)
    }

    /// That it is not there, in words; none where that says nothing.
    fn absence(self) -> Option<Text> {
        let (sv, en) = match self {
            Self::PaymentPerPlace => {
                ("ingen betalning per plats eller tjänst", "no payment for each place or service")
            }
            Self::DetailedSpecification => (
                "ingen detaljerad specifikation av tjänsten",
                "no detailed specification of the service",
            ),
            Self::EnforceableObligations => (
                "inga ömsesidiga förpliktelser som kan utkrävas",
                "no mutual obligations that can be enforced",
            ),
            Self::PreviouslyProcured => (
                "ingen tidigare upphandling av samma verksamhet",
                "no earlier procurement of the same activity",
            ),
            Self::MarketExists => ("ingen marknad", "no market"),
            _ => return None,
        };
        Some(Text::new(sv, en))
    }

    /// What it rests on.
    fn basis(self) -> Vec<Citation> {
        let ruling = Citation::whole("HFD 2020 ref. 15");
        let guidance = Citation::whole("UHM 2457482");
        let guidelines = Citation::whole("Uddevalla 2020-08-25");
        match self {
            Self::PaymentPerPlace | Self::EnforceableObligations | Self::PreviouslyProcured => {
                vec![ruling, guidance]
            }
            Self::DetailedSpecification | Self::MarketExists => vec![ruling, guidelines],
            Self::PartFinancing => vec![guidelines],
            Self::OwnActivity => vec![guidance],
            Self::NoEnforceablePerformance | Self::RepaymentOnly => vec![ruling],
        }
    }

    /// How sure that is: those of a procurement are drawn from the case and the guidance, those
    /// of a grant are a reading that no source states.
    const fn confidence(self) -> Confidence {
        match self {
            Self::OwnActivity | Self::NoEnforceablePerformance | Self::RepaymentOnly => {
                Confidence::Unverified
            }
            _ => Confidence::Medium,
        }
    }

    /// The criterion whose evidence tells it too, and whether support of the criterion means that
    /// the indicator is there.
    const fn told_by(self) -> Option<(Criterion, bool)> {
        match self {
            Self::MarketExists => Some((Criterion::NoMarket, false)),
            Self::DetailedSpecification => Some((Criterion::NoDetailedControl, false)),
            Self::PartFinancing => Some((Criterion::BothContribute, true)),
            _ => None,
        }
    }

    const fn side(self, present: Option<bool>) -> SignSide {
        match (self.points_to_procurement(), present) {
            (_, None) => SignSide::Unknown,
            (true, Some(true)) => SignSide::ForProcurement,
            (true, Some(false)) | (false, Some(true)) => SignSide::AgainstProcurement,
            (false, Some(false)) => SignSide::Neither,
        }
    }
}

/// What was said of an indicator, and where that stands.
type Said<'a> = (Option<&'a str>, Option<&'a str>);

impl Partnership {
    /// Every indicator, those of a procurement first, and which way it speaks.
    pub(super) fn weighed_signs(&self) -> Vec<WeighedSign> {
        ProcurementSign::ALL.iter().map(|sign| self.weighed(*sign)).collect()
    }

    fn weighed(&self, sign: ProcurementSign) -> WeighedSign {
        let (present, said) = self.stated(sign).or_else(|| self.told(sign)).unzip();
        let said = said.unwrap_or_default();
        let joined = |of: fn(&Said<'_>) -> Option<String>| {
            let texts: Vec<String> = said.iter().filter_map(of).collect();
            (!texts.is_empty()).then(|| texts.join("; "))
        };
        WeighedSign {
            indicator: sign,
            name: match present {
                Some(false) => sign.absence().unwrap_or_else(|| sign.name()),
                _ => sign.name(),
            },
            side: sign.side(present),
            text: joined(|(text, _)| text.map(str::to_owned)),
            source: joined(|(_, source)| source.map(str::to_owned)),
            basis: sign.basis(),
            confidence: sign.confidence(),
        }
    }

    /// What is stated of the indicator itself; that it is there beats that it is not.
    fn stated(&self, sign: ProcurementSign) -> Option<(bool, Vec<Said<'_>>)> {
        let rows = self.indicators.iter().flatten().filter(|row| row.indicator == Some(sign));
        let rows: Vec<&StatedSign> = rows.filter(|row| row.present.is_some()).collect();
        let present = rows.iter().any(|row| row.present == Some(true));
        let deciding = rows.iter().filter(|row| row.present == Some(present));
        let said: Vec<_> =
            deciding.map(|row| (row.text.as_deref(), row.source.as_deref())).collect();
        (!said.is_empty()).then_some((present, said))
    }

    /// What the evidence on a criterion tells; that it is contradicted beats that it is supported.
    fn told(&self, sign: ProcurementSign) -> Option<(bool, Vec<Said<'_>>)> {
        let (criterion, supported_means_present) = sign.told_by()?;
        let of_kind = |kind: EvidenceFinding| -> Vec<&Evidence> {
            let rows = self.evidence.iter().flatten();
            rows.filter(|own| (own.criterion, own.finding) == (Some(criterion), Some(kind)))
                .collect()
        };
        let contradicting = of_kind(EvidenceFinding::Contradicts);
        let (present, deciding) = if contradicting.is_empty() {
            (supported_means_present, of_kind(EvidenceFinding::Supports))
        } else {
            (!supported_means_present, contradicting)
        };
        let said: Vec<_> =
            deciding.iter().map(|own| (own.text.as_deref(), own.source.as_deref())).collect();
        (!said.is_empty()).then_some((present, said))
    }

    /// Whether any indicator speaks for a procurement.
    pub(super) fn signs_finding(signs: &[WeighedSign], root: &str) -> Finding {
        let on = |side: SignSide| -> Vec<&WeighedSign> {
            signs.iter().filter(|own| own.side == side).collect()
        };
        let (speak_for, against) = (on(SignSide::ForProcurement), on(SignSide::AgainstProcurement));
        let open = on(SignSide::Unknown);
        let outcome = if !speak_for.is_empty() {
            Outcome::needs_judgement("signs_of_procurement")
        } else if open.iter().any(|own| own.indicator.points_to_procurement()) {
            Outcome::Unknown { missing: vec![format!("{root}.indicators")] }
        } else {
            Outcome::Satisfied
        };
        let count = i64::try_from(open.len()).unwrap_or(i64::MAX);
        let mut finding = Finding::new(RuleId::PURCHASE_INDICATORS, outcome)
            .with_fact("signsOpen", Fact::Count(count))
            .with_basis(Citation::whole("HFD 2020 ref. 15"))
            .with_basis(Citation::whole("UHM 2457482"))
            .with_confidence(Confidence::Medium);
        for (name, list) in [("signsFor", &speak_for), ("signsAgainst", &against)] {
            if list.is_empty() {
                continue;
            }
            let words = |of: fn(&WeighedSign) -> &str| {
                list.iter().map(|own| of(own)).collect::<Vec<_>>().join(", ")
            };
            let text = Text::new(words(|own| &own.name.sv), words(|own| &own.name.en));
            finding = finding.with_fact(name, &text);
            for own in list {
                finding = finding.with_confidence(own.confidence);
                for citation in &own.basis {
                    finding = finding.with_basis(citation.clone());
                }
            }
        }
        finding
    }
}
