//! The shape of a bid. Every field may be absent, which means unknown.

use std::fmt;

use rust_decimal::Decimal;

use crate::calendar::{Day, Instant};
use crate::money::Sek;
use crate::organisation::{NumberCheck, check};
use crate::wire::{Extensions, FromWire, Node, Out, Report, ToWire, record, text_schema, writes};

record! {
    /// Bid (anbud): what one bidder, alone or with others, has submitted.
    ///
    /// Members of a group (anbud i grupp), companies relied on (åberopade företag) and
    /// subcontractors (underleverantörer) are three lists, since the law treats them apart.
    ///
    /// ```
    /// use anbud::bid::{Bid, Price};
    /// use anbud::money::Sek;
    /// use anbud::wire::Wire;
    ///
    /// let bid = Bid::new().id("A").prices(vec![Price::new().annual(Sek::parse("4800000")?)]);
    /// assert_eq!(bid.to_json()?, r#"{"id":"A","prices":[{"annual":"4800000.00"}]}"#);
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    pub struct Bid {
        /// Its id.
        id: String,
        /// Who submitted it (anbudsgivare).
        bidder: Bidder,
        /// When it came in, by the clock of the receiver.
        received_at: Instant,
        /// The lots bid for, by id.
        lots: Vec<String>,
        /// The prices, one a lot, or one for the whole.
        prices: Vec<Price>,
        /// The answers to requirements.
        answers: Vec<Answer>,
        /// The documents submitted; the list is taken as whole.
        documents: Vec<SubmittedDocument>,
        /// The members of a group, by name.
        members: Vec<String>,
        /// The companies whose capacity is relied on.
        relied_on: Vec<ReliedOn>,
        /// The subcontractors, by name.
        subcontractors: Vec<String>,
        /// What is known on exclusion grounds.
        exclusion: Vec<ExclusionGround>,
        /// Last day the bid binds, inclusive (giltig till och med).
        valid_until: Day,
        /// Whether a self-declaration (egen försäkran, ESPD) of the bidder is attached.
        self_declaration: bool,
        /// What is stated on economic and technical capacity (kapacitet).
        capability: Vec<Capability>,
        /// What the bidder asks to be kept secret (sekretessbegäran).
        secrecy: Vec<SecrecyRequest>,
        /// Data of the user's own.
        extensions: Extensions,
    }
}

record! {
    /// Bidder (anbudsgivare).
    pub struct Bidder {
        /// Its name.
        name: String,
        /// Its number as stated; it need not be right.
        number: StatedNumber,
    }
}

/// Organisation number as a bidder states it (uppgivet organisationsnummer).
///
/// It may be wrong, and it may be a person's number, as sole traders use. It is written
/// where the bid itself is written, and nowhere else: not in a finding, an explanation or
/// a debug output.
///
/// ```
/// use anbud::bid::StatedNumber;
///
/// let number = StatedNumber::new("212000-0143");
/// assert!(number.check().fault().is_some());
/// assert_eq!(format!("{number:?}"), "StatedNumber(..)");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct StatedNumber(String);

impl StatedNumber {
    /// The number as written.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// What the number is (kontroll), lag (1974:174).
    #[must_use]
    pub fn check(&self) -> NumberCheck {
        check(&self.0)
    }
}

impl fmt::Debug for StatedNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("StatedNumber(..)")
    }
}

impl From<&str> for StatedNumber {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl ToWire for StatedNumber {
    fn write(&self, out: &mut dyn Out) {
        out.text(&self.0);
    }
}

writes!(StatedNumber);

text_schema! {
    StatedNumber: "Organisation number as a bidder states it (uppgivet organisationsnummer); it may be wrong.",
    examples = ["212000-0142"]
}

impl FromWire for StatedNumber {
    fn from_wire(node: Node<'_>, report: &mut Report) -> Option<Self> {
        String::from_wire(node, report).map(Self)
    }
}

record! {
    /// Price (pris) of a lot, or of the whole where no lot is named: a year or in total.
    ///
    /// A bid may break the form and state both or a negative amount; the check says so. With
    /// `lines` the check computes the sum and compares it with the amount that is stated.
    pub struct Price {
        /// The lot, by id.
        lot: String,
        /// Kronor a year.
        annual: Sek,
        /// Kronor for the whole term.
        total: Sek,
        /// The part-prices that it is the sum of (prisrader).
        lines: Vec<PriceLine>,
    }
}

record! {
    /// Price line (prisrad): a price for each unit, and how many units are reckoned with.
    ///
    /// A line comes to quantity times price, half an öre away from zero; a line may state an
    /// amount alone.
    pub struct PriceLine {
        /// What is priced, by the name the tender gives it.
        item: String,
        /// The unit (enhet), for instance hours.
        unit: String,
        /// How many units.
        quantity: Decimal,
        /// Kronor a unit; below zero it is a deduction.
        price: Sek,
        /// What the bidder makes of it, in kronor.
        amount: Sek,
    }
}

record! {
    /// Answer to a requirement (svar på krav).
    pub struct Answer [python "RequirementAnswer"] {
        /// The requirement, by id.
        requirement: String,
        /// Whether the bidder meets it.
        met: bool,
        /// The documents of the bid that prove it, by id.
        evidence: Vec<String>,
    }
}

record! {
    /// Document of a bid (inlämnad handling).
    pub struct SubmittedDocument {
        /// The id that the tender gives it.
        id: String,
        /// Its file.
        file_name: String,
        /// Whether it is signed (undertecknad).
        signed: bool,
        /// The day it bears.
        dated: Day,
    }
}

record! {
    /// Company whose capacity is relied on (åberopat företag), 14 kap. 6 § and 19 kap. 5 § LOU.
    pub struct ReliedOn {
        /// Its name.
        name: String,
        /// Whether its commitment is attached (åtagande bifogat).
        commitment_attached: bool,
        /// The document of the bid that holds the commitment, by id.
        document: String,
        /// Whether a self-declaration of its own is attached, 15 kap. 1 § LOU.
        self_declaration: bool,
    }
}

record! {
    /// Exclusion ground (uteslutningsgrund) and whether it is present, for the bidder or for
    /// another person.
    ///
    /// No private person is named here: the role is enough.
    pub struct ExclusionGround {
        /// The section, chapter and number, for instance `13:2`.
        ground: String,
        /// Whether it is present.
        present: bool,
        /// Whom it concerns: a company of the bid by its name, or a role; absent, the bidder.
        concerns: String,
        /// The day of the judgment (13:1) or of the event (13:3).
        on: Day,
        /// Whether an unpaid debt is established by a final judgment or decision (13:2).
        established: bool,
        /// Whether the debt is paid or its payment is agreed on (13:5).
        settled: bool,
        /// Whether the supplier states what it has done to be reliable again (13:5).
        self_cleaning: bool,
    }
}

record! {
    /// Capability (kapacitet) that is stated: one criterion of economic or technical standing.
    pub struct Capability {
        /// The criterion, by the code of the self-declaration, for instance `gen-year-to`.
        criterion: String,
        /// Whether it is stated to be met.
        met: bool,
        /// What is stated, a line each.
        statements: Vec<String>,
    }
}

record! {
    /// Secrecy request (sekretessbegäran): what is to be kept secret, and why.
    pub struct SecrecyRequest {
        /// The document of the bid, by id.
        document: String,
        /// Which part of it.
        part: String,
        /// What harm its disclosure would do.
        reason: String,
    }
}
