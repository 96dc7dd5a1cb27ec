//! The European single procurement document: a supplier's self-declaration as XML.

mod criteria;

use super::xml::{self, Element};
use crate::bid::{Bid, Bidder, Capability, ExclusionGround, ReliedOn};
use crate::error::{Error, Problem};
use crate::organisation::{NumberCheck, check};
use crate::wire::output;
use criteria::{Criterion, Responses};

output! {
    /// Self-declaration read in (inläst egen försäkran, ESPD): what it says of a bid.
    pub struct EspdImport {
        /// The bidder, the exclusion grounds, what is relied on, the capability; nothing else.
        pub bid: Bid,
        /// Version of the data model, for instance `4.1.0`.
        pub version: String,
        /// The role of the supplier, by the code of the document.
        pub role: Option<String>,
        /// What was not taken over.
        pub loss: Vec<EspdLoss>,
    }
}

output! {
    /// What was not taken over (bortfall) from a self-declaration.
    pub struct EspdLoss {
        /// The criterion by its code, or the element by its name.
        pub path: String,
        /// Why: `not_answered`, `details_not_kept`, `evidence_not_kept`, `ground_of_another_state`,
        /// `number_not_swedish`, `contact_not_kept`, `date_form`.
        pub because: &'static str,
    }
}

/// The grounds by the code of their criterion and the section of LOU that they answer to.
const GROUNDS: &[(&str, &str)] = &[
    ("crime-org", "13:1 p. 1"),
    ("corruption", "13:1 p. 2"),
    ("fraud", "13:1 p. 3"),
    ("finan-laund", "13:1 p. 4"),
    ("terr-offence", "13:1 p. 5"),
    ("human-traffic", "13:1 p. 6"),
    ("tax-pay", "13:2"),
    ("socsec-pay", "13:2"),
    ("envir-law", "13:3 p. 1"),
    ("socsec-law", "13:3 p. 1"),
    ("labour-law", "13:3 p. 1"),
    ("bankruptcy", "13:3 p. 2 a"),
    ("insolvency", "13:3 p. 2 a"),
    ("liq-admin", "13:3 p. 2 b"),
    ("cred-arran", "13:3 p. 2 c"),
    ("susp-act", "13:3 p. 2 d"),
    ("bankr-nat", "13:3 p. 2 d"),
    ("prof-misconduct", "13:3 p. 3"),
    ("distorsion", "13:3 p. 4"),
    ("sanction", "13:3 p. 5"),
    ("partic-confl", "13:3 p. 6"),
    ("prep-confl", "13:3 p. 7"),
    ("misrepresent", "13:3 p. 8"),
];

/// Reads a response of ESPD-EDM 4.1 (läser in en egen försäkran) into a bid.
///
/// Answers on exclusion grounds and capability are taken over; who was convicted, contacts
/// and evidence are not, and the loss says so. A ground that is not answered is left out,
/// since unknown is not no. The bid states `selfDeclaration`.
///
/// # Errors
/// `xml.malformed` where the text is no XML; `xml.unsupported` where it has a document type
/// or is no such response; `input.too_large` beyond 64 levels or 100 000 elements.
///
/// ```
/// let error = anbud::interchange::read_espd("<QualificationApplicationRequest/>").unwrap_err();
/// assert_eq!(error.code().as_str(), "xml.unsupported");
///
/// let espd = anbud::interchange::read_espd(
///     "<QualificationApplicationResponse>
///        <ProfileExecutionID>ESPD-EDMv4.1.0</ProfileExecutionID>
///        <EconomicOperatorParty><Party><PartyName><Name>Anbudsgivare A</Name></PartyName></Party></EconomicOperatorParty>
///      </QualificationApplicationResponse>",
/// )?;
/// assert_eq!(espd.bid.bidder.unwrap().name.as_deref(), Some("Anbudsgivare A"));
/// assert!(espd.bid.exclusion.is_none()); // not answered, so not known
/// # Ok::<(), anbud::error::Error>(())
/// ```
pub fn read_espd(text: &str) -> Result<EspdImport, Error> {
    let root = xml::read(text)?;
    let profile = root.text_at(&["ProfileExecutionID"]).unwrap_or_default();
    let version = profile.strip_prefix("ESPD-EDMv").filter(|own| own.starts_with("4.1."));
    let (Some(version), "QualificationApplicationResponse") = (version, root.name.as_str()) else {
        return Err(Problem::XmlUnsupported.into());
    };
    let mut import = EspdImport {
        bid: Bid::new().self_declaration(true),
        version: version.to_owned(),
        role: None,
        loss: Vec::new(),
    };
    if let Some(operator) = root.at(&["EconomicOperatorParty"]) {
        let role = operator.text_at(&["EconomicOperatorRole", "RoleCode"]);
        import.role = role.map(str::to_owned);
        if let Some(party) = operator.at(&["Party"]) {
            import.party(party);
        }
    }
    let responses = Responses::of(&root);
    for own in root.all("TenderingCriterion") {
        import.criterion(&Criterion::of(own), &responses);
    }
    Ok(import)
}

impl EspdImport {
    fn lose(&mut self, path: &str, because: &'static str) {
        let loss = EspdLoss { path: path.to_owned(), because };
        if !self.loss.contains(&loss) {
            self.loss.push(loss);
        }
    }

    fn party(&mut self, party: &Element) {
        let mut bidder = Bidder::new();
        if let Some(name) = party.text_at(&["PartyName", "Name"]) {
            bidder = bidder.name(name);
        }
        if let Some(stated) = party.text_at(&["PartyIdentification", "ID"]) {
            // A Swedish VAT number is SE, the organisation number and 01.
            let vat = stated.strip_prefix("SE").and_then(|own| own.strip_suffix("01"));
            match check(vat.unwrap_or(stated)) {
                NumberCheck::Organisation { number } => {
                    bidder = bidder.number(number.to_string().as_str());
                }
                _ => self.lose("EconomicOperatorParty", "number_not_swedish"),
            }
        }
        if party.at(&["Contact"]).is_some() || party.at(&["PostalAddress"]).is_some() {
            self.lose("EconomicOperatorParty", "contact_not_kept");
        }
        if bidder != Bidder::new() {
            self.bid.bidder = Some(bidder);
        }
    }

    fn criterion(&mut self, criterion: &Criterion<'_>, responses: &Responses<'_>) {
        let code = criterion.code;
        if criterion.has_evidence(responses) {
            self.lose(code, "evidence_not_kept");
        }
        let ground = GROUNDS.iter().find(|(own, _)| *own == code);
        match (ground, code) {
            (Some((_, section)), _) => self.ground(section, criterion, responses),
            (None, "nati-ground") => self.lose(code, "ground_of_another_state"),
            (None, "relied") => {
                let names = criterion.entities(responses);
                self.relied_on(names);
            }
            (None, "subco-ent") => {
                let answer = criterion.answer(responses);
                let names = criterion.entities(responses);
                if answer.is_some() || !names.is_empty() {
                    self.bid.subcontractors.get_or_insert_default().extend(names);
                }
            }
            (None, "eo-group") => match criterion.answer(responses) {
                Some(true) => {
                    let names = criterion.values("/QSG1/Q2", responses);
                    self.bid.members.get_or_insert_default().extend(names);
                }
                Some(false) => self.bid.members = Some(Vec::new()),
                None => self.lose(code, "not_answered"),
            },
            _ => self.capability(criterion, responses),
        }
    }

    fn ground(&mut self, section: &str, criterion: &Criterion<'_>, responses: &Responses<'_>) {
        let code = criterion.code;
        let Some(present) = criterion.answer(responses) else {
            self.lose(code, "not_answered");
            return;
        };
        let mut ground = ExclusionGround::new().ground(section).present(present);
        if present {
            if section == "13:2" {
                let other_means = criterion.truth("/QSG1/QSG1/QSG1/Q1", responses);
                ground.established = match other_means {
                    Some(true) => Some(false),
                    _ => criterion.truth("/QSG2/Q1", responses),
                };
                ground.settled = criterion.truth("/QSG3/Q1", responses);
            } else {
                ground.self_cleaning = criterion.truth("/QSG1/QSG1/Q1", responses);
            }
            if section.starts_with("13:1") {
                // Of several judgments the latest counts.
                for date in criterion.dates(responses) {
                    match date.parse() {
                        Ok(day) => ground.on = ground.on.max(Some(day)),
                        Err(_) => self.lose(code, "date_form"),
                    }
                }
            }
            if criterion.has_details(responses) {
                self.lose(code, "details_not_kept");
            }
        }
        self.bid.exclusion.get_or_insert_default().push(ground);
    }

    fn relied_on(&mut self, names: Vec<String>) {
        for name in names {
            let list = self.bid.relied_on.get_or_insert_default();
            if !list.iter().any(|own| own.name.as_deref() == Some(name.as_str())) {
                list.push(ReliedOn::new().name(name));
            }
        }
    }

    fn capability(&mut self, criterion: &Criterion<'_>, responses: &Responses<'_>) {
        let statements = criterion.statements(responses);
        let met = criterion.answer(responses);
        if met.is_none() && statements.is_empty() {
            self.lose(criterion.code, "not_answered");
            return;
        }
        let mut capability = Capability::new().criterion(criterion.code);
        capability.met = met;
        if !statements.is_empty() {
            capability.statements = Some(statements);
        }
        let entities = criterion.entities(responses);
        self.relied_on(entities);
        self.bid.capability.get_or_insert_default().push(capability);
    }
}
