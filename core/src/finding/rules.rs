//! Every rule by its permanent id, with its name and, where it has one, its sentence.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::error::{Error, Expected, Problem};
use crate::wire::{FromWire, Node, Report};

/// Rule id (regelns namn): dotted, lower case, permanent, for instance `lou.20.1.standstill`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RuleId(&'static str);

/// A rule: its name, and the sentence of a satisfied finding with facts in braces.
pub(super) struct Rule {
    pub(super) id: &'static str,
    pub(super) name: (&'static str, &'static str),
    pub(super) sentence: Option<(&'static str, &'static str)>,
}

impl RuleId {
    /// Every rule, in the order in which a call lists its findings.
    pub fn all() -> impl Iterator<Item = Self> {
        RULES.iter().map(|rule| Self(rule.id))
    }

    /// The rule with this id.
    ///
    /// # Errors
    /// `input.invalid` for an id that is not in the list.
    pub fn parse(id: &str) -> Result<Self, Error> {
        let rule = RULES.iter().find(|rule| rule.id == id);
        rule.map(|rule| Self(rule.id)).ok_or_else(|| Problem::UnknownRule.into())
    }

    /// The id.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.0
    }

    pub(super) fn rule(self) -> Option<&'static Rule> {
        RULES.iter().find(|rule| rule.id == self.0)
    }
}

impl fmt::Display for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl fmt::Debug for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl Serialize for RuleId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0)
    }
}

impl FromWire for RuleId {
    fn from_wire(node: Node<'_>, report: &mut Report) -> Option<Self> {
        node.parsed(Expected::Text, Self::parse, report)
    }
}

const fn named(id: &'static str, sv: &'static str, en: &'static str) -> Rule {
    Rule { id, name: (sv, en), sentence: None }
}

/// The rules that have code of their own so far.
impl RuleId {
    pub(crate) const NEXT_WORKING_DAY: Self = Self("eu1182.3.4.next_working_day");
    pub(crate) const TWO_WORKING_DAYS: Self = Self("eu1182.3.5.two_working_days");
    pub(crate) const EVES_IN_PRACTICE: Self = Self("eu1182.practice.eves");
    pub(crate) const SAME_NUMBER: Self = Self("sfs1930.1.same_number");
    pub(crate) const NEXT_WEEKDAY: Self = Self("sfs1930.2.next_weekday");
    pub(crate) const NEVER_MOVED: Self = Self("contract.never_moved");
    pub(crate) const NOTICE_END: Self = Self("assignment.notice_end");
    pub(crate) const EARLIEST_NOTICE: Self = Self("assignment.earliest_notice");
    pub(crate) const MINIMUM_TERM: Self = Self("assignment.minimum_term");
    pub(crate) const FIXED_END: Self = Self("assignment.fixed_end");
    pub(crate) const LATEST_NOTICE: Self = Self("assignment.latest_notice");
    pub(crate) const VAT_COMPENSATION: Self = Self("budget.vat_compensation");
    pub(crate) const VAT_CONDITIONS: Self = Self("budget.vat_conditions");
}

static RULES: &[Rule] = &[
    Rule {
        id: "eu1182.3.4.next_working_day",
        name: ("Slutdag på icke-arbetsdag flyttas", "A last day that is no working day moves"),
        sentence: Some((
            "Tiden löper från {from} och skulle sluta {nominalOn}. Slutdagen är {lastDay}.",
            "The period runs from {from} and would end on {nominalOn}. The last day is {lastDay}.",
        )),
    },
    Rule {
        id: "eu1182.3.5.two_working_days",
        name: ("Minst två arbetsdagar i en frist", "At least two working days in a period"),
        sentence: Some((
            "Fristen förlängs till {lastDay} så att den rymmer två arbetsdagar.",
            "The period is lengthened to {lastDay} so that it holds two working days.",
        )),
    },
    named("eu1182.practice.eves", "Svensk praxis för aftnar", "Swedish practice on eves"),
    Rule {
        id: "sfs1930.1.same_number",
        name: (
            "Vecka, månad och år räknas till samma dag",
            "Weeks, months and years run to the same day",
        ),
        sentence: Some((
            "Tiden löper från {from} till samma dag, {nominalOn}; saknas dagen i månaden slutar den månadens sista dag.",
            "The period runs from {from} to the same day, {nominalOn}; where the month lacks it, to the last day of the month.",
        )),
    },
    Rule {
        id: "sfs1930.2.next_weekday",
        name: ("Slutdag på helgdag flyttas", "A last day on a holiday moves"),
        sentence: Some((
            "Tiden skulle sluta {nominalOn}. Slutdagen är {lastDay}.",
            "The period would end on {nominalOn}. The last day is {lastDay}.",
        )),
    },
    Rule {
        id: "contract.never_moved",
        name: ("Avtalad tid flyttas inte", "Contractual time does not move"),
        sentence: Some((
            "Tiden löper från {from} och slutar {lastDay}, också om det är en helgdag; lagen om lagstadgad tid gäller inte avtal.",
            "The period runs from {from} and ends on {lastDay}, holiday or not; the act on statutory time does not govern contracts.",
        )),
    },
    Rule {
        id: "assignment.notice_end",
        name: ("Uppsägning", "Notice"),
        sentence: Some((
            "Uppsägning den {given} ger slutdag {endsOn}.",
            "Notice on {given} ends the agreement on {endsOn}.",
        )),
    },
    Rule {
        id: "assignment.earliest_notice",
        name: ("Tidigaste uppsägningsdag", "Earliest day of notice"),
        sentence: Some((
            "Uppsägningen räknas från {earliest}, eftersom avtalet inte kan sägas upp tidigare.",
            "The notice counts from {earliest}, since the agreement cannot be terminated sooner.",
        )),
    },
    Rule {
        id: "assignment.minimum_term",
        name: ("Bindningstid", "Minimum term"),
        sentence: Some((
            "Avtalet gäller i vart fall till och med {minimumUntil}.",
            "The agreement runs at least until {minimumUntil}.",
        )),
    },
    Rule {
        id: "assignment.fixed_end",
        name: ("Avtalstidens slut", "End of the fixed term"),
        sentence: Some((
            "Avtalet upphör senast {end}, oavsett uppsägning.",
            "The agreement ends on {end} at the latest, whatever notice is given.",
        )),
    },
    Rule {
        id: "assignment.latest_notice",
        name: ("Senaste uppsägningsdag", "Latest day of notice"),
        sentence: Some((
            "Säg upp senast {giveBy} för att avtalet ska vara slut {endBy}; lämna helst uppsägningen {adviseBy}.",
            "Give notice on {giveBy} at the latest for the agreement to have ended by {endBy}; better on {adviseBy}.",
        )),
    },
    named("law.act", "Tillämplig lag", "Governing act"),
    named("law.direct_award", "Direktupphandlingsgräns", "Direct award limit"),
    named(
        "lou.11.2.open_minimum",
        "Anbudstid vid öppet förfarande",
        "Bid period in the open procedure",
    ),
    named(
        "lou.11.3.restricted_minimum",
        "Tider vid selektivt och förhandlat förfarande",
        "Periods in restricted and negotiated procedures",
    ),
    named("lou.19.11.reasonable_time", "Skälig tid för anbud", "Reasonable time for bids"),
    named(
        "lou2007.8.2.open_minimum",
        "Anbudstid vid öppet förfarande, 2007 års lag",
        "Bid period in the open procedure, act of 2007",
    ),
    named(
        "lou2007.15.11.reasonable_time",
        "Skälig anbudstid, 2007 års lag",
        "Reasonable bid period, act of 2007",
    ),
    named("lou.12.11.answers", "Kompletterande upplysningar", "Supplementary information"),
    named(
        "lou.19.13.answers",
        "Kompletterande upplysningar enligt 19 kap.",
        "Supplementary information under chapter 19",
    ),
    named(
        "lou.4.18.reserved_sheltered",
        "Reserverad upphandling för skyddad verksamhet",
        "Procurement reserved for sheltered workshops",
    ),
    named(
        "lou.19.25.reserved_participation",
        "Reserverad upphandling, medarbetar- och brukarägda",
        "Procurement reserved for participatory organisations",
    ),
    named(
        "lou.19.25a.reserved_non_profit",
        "Reserverad upphandling för idéburna organisationer",
        "Procurement reserved for civil-society organisations",
    ),
    named("lou.19a.2.direct_award", "Direktupphandling", "Direct award"),
    named(
        "lou.5.13.value_of_open_ended",
        "Värde av avtal utan slut",
        "Value of an open-ended contract",
    ),
    named("lou.7.2.framework_term", "Ramavtalets löptid", "Term of a framework agreement"),
    named("lou.16.6.weights", "Viktning av tilldelningskriterier", "Weighting of award criteria"),
    named(
        "lou.19.9.criteria",
        "Tilldelningskriterier i upphandlingsdokumenten",
        "Award criteria in the procurement documents",
    ),
    named(
        "lou.16.absolute_scale_floor",
        "Golv i absolut prisskala (HFD 2022 ref. 41)",
        "Floor in an absolute price scale (HFD 2022 ref. 41)",
    ),
    named("lou.16.7.abnormally_low", "Onormalt lågt anbud", "Abnormally low bid"),
    named(
        "lou.19.18.abnormally_low",
        "Onormalt lågt anbud enligt 19 kap.",
        "Abnormally low bid under chapter 19",
    ),
    named("lou.17.9.small_change", "Ändring av mindre värde", "Change of small value"),
    named("lou.17.10.clause", "Ändrings- och optionsklausul", "Change and option clause"),
    named("lou.17.11.supplementary", "Kompletterande beställning", "Supplementary order"),
    named("lou.17.12.unforeseen", "Oförutsedda omständigheter", "Unforeseen circumstances"),
    named("lou.20.1.standstill", "Avtalsspärr", "Standstill period"),
    named("bid.received_in_time", "Anbudet kom in i tid", "The bid was received in time"),
    named("bid.document", "Handling i anbudet", "Document of the bid"),
    named("bid.signature", "Underskrift", "Signature"),
    named("bid.requirement", "Krav", "Requirement"),
    named("bid.price", "Pris", "Price"),
    named("bid.exclusion", "Uteslutningsgrund", "Exclusion ground"),
    named(
        "bid.relied_on_commitment",
        "Åtagande från åberopat företag",
        "Commitment of a company relied on",
    ),
    named("bid.organisation_number", "Organisationsnummer", "Organisation number"),
    named("bid.validity", "Anbudets giltighetstid", "Validity of the bid"),
    named("bid.lots", "Delar", "Lots"),
    named("budget.frame_exceeded", "Ramen överskrids", "The frame is exceeded"),
    named("budget.outside_frame", "Utanför ramen", "Outside the frame"),
    named("budget.overlapping_lines", "Överlappande ramrader", "Overlapping frame lines"),
    Rule {
        id: "budget.vat_compensation",
        name: ("Ersättning för mervärdesskatt", "VAT compensation"),
        sentence: Some((
            "Schablonen ger {flat} av kostnaden {cost}.",
            "The flat share gives {flat} of the cost {cost}.",
        )),
    },
    named(
        "budget.vat_conditions",
        "Villkor för ersättning för mervärdesskatt",
        "Conditions of VAT compensation",
    ),
    named("iop.nonProfitPartner", "Idéburen part (IOP)", "Civil-society partner (IOP)"),
    named("iop.sharedGoal", "Gemensamt mål (IOP)", "Shared goal (IOP)"),
    named("iop.mutualNeed", "Ömsesidigt behov (IOP)", "Mutual need (IOP)"),
    named("iop.bothContribute", "Båda bidrar (IOP)", "Both contribute (IOP)"),
    named("iop.notAPurchase", "Inget köp (IOP)", "Not a purchase (IOP)"),
    named("iop.noMarket", "Ingen marknad (IOP)", "No market (IOP)"),
    named(
        "iop.stateAidCompatible",
        "Förenligt med statsstödsreglerna (IOP)",
        "Compatible with state-aid rules (IOP)",
    ),
    named("iop.noDetailedControl", "Ingen detaljstyrning (IOP)", "No detailed control (IOP)"),
    named("iop.longTerm", "Långsiktighet (IOP)", "Long term (IOP)"),
    named("iop.governance", "Styrning (IOP)", "Governance (IOP)"),
    named("iop.followUp", "Uppföljning (IOP)", "Follow-up (IOP)"),
    named("iop.exit", "Avslut (IOP)", "Exit (IOP)"),
    named(
        "iop.noTransferOfAuthority",
        "Ingen överlämnad myndighetsutövning (IOP)",
        "No transfer of public authority (IOP)",
    ),
    named(
        "iop.competentOpenDecision",
        "Behörigt och öppet beslut (IOP)",
        "Competent and open decision (IOP)",
    ),
];
