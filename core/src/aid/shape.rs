//! What is known of a grant of aid and of those before it. An absent field is unknown.

use rust_decimal::Decimal;

use crate::calendar::Day;
use crate::error::Problem;
use crate::money::Sek;
use crate::wire::{Node, Report, record, wire_enum};

wire_enum! {
    /// Scheme of aid of little importance (stöd av mindre betydelse).
    pub enum AidScheme {
        /// The general regulation (de minimis).
        DeMinimis = "deMinimis",
        /// That on services of general economic interest (tjänster av allmänt ekonomiskt intresse).
        SgeiDeMinimis = "sgeiDeMinimis",
    }
}

wire_enum! {
    /// Nature of an activity (verksamhetens art): only an economic one can be aided.
    pub enum AidActivity {
        /// Goods or services are offered on a market (ekonomisk).
        Economic = "economic",
        /// They are not (icke-ekonomisk).
        NonEconomic = "nonEconomic",
        /// Nobody has settled it (okänt).
        Unknown = "unknown",
    }
}

record! {
    /// Exchange rate (växelkurs) of kronor for one euro, with its day and where it stands.
    ///
    /// ```
    /// use anbud::aid::EuroRate;
    /// use anbud::wire::Wire;
    ///
    /// let rate = r#"{"sekPerEuro":"11.5","on":"2024-05-31","source":"Riksbanken"}"#;
    /// assert_eq!(EuroRate::from_json(rate)?.to_json()?, rate);
    ///
    /// // A rate upside down, euro for a krona, is refused.
    /// let turned = EuroRate::from_json(r#"{"sekPerEuro":"0.087"}"#);
    /// assert_eq!(turned.unwrap_err().path(), "sekPerEuro");
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    pub struct EuroRate {
        /// Kronor for one euro, from 1 to 1000.
        sek_per_euro: Decimal,
        /// The day of the rate.
        on: Day,
        /// Where it stands.
        source: String,
    }
    check = EuroRate::check
}

impl EuroRate {
    const LEAST: i64 = 1;
    const MOST: i64 = 1000;

    fn check(&self, node: Node<'_>, report: &mut Report) -> Option<()> {
        let (least, most) = (Decimal::from(Self::LEAST), Decimal::from(Self::MOST));
        match self.sek_per_euro {
            Some(rate) if rate < least || rate > most => {
                let problem = Problem::OutOfBounds { min: Self::LEAST, max: Self::MOST };
                node.fault_at("sekPerEuro", problem, report)
            }
            _ => Some(()),
        }
    }
}

record! {
    /// Earlier aid of little importance (tidigare stöd av mindre betydelse).
    ///
    /// ```
    /// use anbud::aid::AidGrant;
    /// use anbud::wire::Wire;
    ///
    /// // The amount is in euro or in kronor, not both.
    /// let both = AidGrant::from_json(r#"{"amountEur":"1","amountSek":"11"}"#);
    /// assert_eq!(both.unwrap_err().path(), "amountEur");
    /// ```
    pub struct AidGrant {
        /// The day it was granted: when the recipient got a right to it, whenever it is paid.
        on: Day,
        /// The amount in euro, gross.
        amount_eur: Decimal,
        /// The amount in kronor, gross; `rate` converts it.
        amount_sek: Sek,
        /// The rate for `amount_sek`.
        rate: EuroRate,
        /// The scheme; absent is the one asked about.
        scheme: AidScheme,
        /// Who got it.
        to: String,
        /// Who granted it.
        granted_by: String,
        /// Where it stands.
        source: String,
    }
    check = AidGrant::check,
    schema = [at_most_one("amountEur", "amountSek")]
}

impl AidGrant {
    fn check(&self, node: Node<'_>, report: &mut Report) -> Option<()> {
        let fields = ["amountEur", "amountSek"];
        amounts(self.amount_eur, self.amount_sek, fields, node, report)
    }
}

/// At most one of two amounts, zero or more.
pub(crate) fn amounts(
    eur: Option<Decimal>,
    sek: Option<Sek>,
    [in_eur, in_sek]: [&'static str; 2],
    node: Node<'_>,
    report: &mut Report,
) -> Option<()> {
    if eur.is_some_and(|amount| amount < Decimal::ZERO) {
        return node.fault_at(in_eur, Problem::Negative, report);
    }
    if sek.is_some_and(|amount| amount < Sek::ZERO) {
        return node.fault_at(in_sek, Problem::Negative, report);
    }
    if eur.is_some() && sek.is_some() {
        let fields: &'static [&'static str] = match in_eur {
            "amountEur" => &["amountEur", "amountSek"],
            _ => &["proposedEur", "proposedSek"],
        };
        return node.fault_at(in_eur, Problem::ExactlyOneOf { fields }, report);
    }
    Some(())
}

record! {
    /// Entrustment (tilldelning) of a service of general economic interest: an act that gives the
    /// recipient the service, with its end.
    ///
    /// ```
    /// use anbud::aid::Entrustment;
    /// use anbud::wire::Wire;
    ///
    /// let act = Entrustment::from_json(r#"{"from":"2024-01-01","to":"2026-12-31"}"#)?;
    /// assert_eq!(act.social_service, None);
    /// let ends = Entrustment::from_json(r#"{"from":"2024-01-01","to":"2023-12-31"}"#);
    /// assert_eq!(ends.unwrap_err().path(), "to");
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    pub struct Entrustment {
        /// First day.
        from: Day,
        /// Last day, inclusive.
        to: Day,
        /// Compensation a year in euro, for the decision on such services.
        compensation_per_year_eur: Decimal,
        /// Whether it is a social service that the decision leaves without a ceiling: health, long-term
        /// care, childcare, access to the labour market, social housing, vulnerable groups.
        social_service: bool,
        /// Where it stands.
        source: String,
    }
    check = Entrustment::check
}

impl Entrustment {
    fn check(&self, node: Node<'_>, report: &mut Report) -> Option<()> {
        if self.from.zip(self.to).is_some_and(|(from, to)| to < from) {
            return node.fault_at("to", Problem::EndsBeforeStart, report);
        }
        if self.compensation_per_year_eur.is_some_and(|amount| amount < Decimal::ZERO) {
            return node.fault_at("compensationPerYearEur", Problem::Negative, report);
        }
        Some(())
    }
}

/// Aid that is about to be granted (stöd som ska beviljas), and what is known around it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct AidCase {
    /// The day of the grant; it picks the regulation.
    pub on: Day,
    /// The scheme.
    pub scheme: AidScheme,
    /// What was granted before; absent is unknown, an empty list is nothing.
    pub earlier: Option<Vec<AidGrant>>,
    /// The amount in euro, gross.
    pub proposed_eur: Option<Decimal>,
    /// The amount in kronor, gross; `rate` converts it.
    pub proposed_sek: Option<Sek>,
    /// The rate for `proposed_sek`.
    pub rate: Option<EuroRate>,
    /// The nature of the activity; absent, the question presupposes that it is economic.
    pub activity: Option<AidActivity>,
    /// The names of the single undertaking (ett enda företag): the recipient and what is linked to
    /// it. Absent, all that stands in `earlier` is counted.
    pub undertaking: Option<Vec<String>>,
    /// The entrustment, for services of general economic interest.
    pub entrustment: Option<Entrustment>,
    /// The day the aid was entered in the central register.
    pub registered_on: Option<Day>,
}

impl AidCase {
    /// Aid by a scheme on a day, nothing else known.
    #[must_use]
    pub const fn new(on: Day, scheme: AidScheme) -> Self {
        Self {
            on,
            scheme,
            earlier: None,
            proposed_eur: None,
            proposed_sek: None,
            rate: None,
            activity: None,
            undertaking: None,
            entrustment: None,
            registered_on: None,
        }
    }
}
