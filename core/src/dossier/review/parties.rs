//! The parties of a dossier by id, and how they are named in a finding.

use std::collections::BTreeMap;

use crate::dossier::{Dossier, DossierParty};
use crate::finding::{Fact, Finding};

/// The parties by id; of two with one id the first counts.
pub(super) struct Parties<'a>(BTreeMap<&'a str, &'a DossierParty>);

impl<'a> Parties<'a> {
    pub(super) fn of(dossier: &'a Dossier) -> Self {
        let mut parties = BTreeMap::new();
        for party in dossier.parties.iter().flatten() {
            if let Some(id) = &party.id {
                parties.entry(id.as_str()).or_insert(party);
            }
        }
        Self(parties)
    }

    /// The name of a party; its first role where the sources do not name it, and the text
    /// itself where it is no party of the dossier.
    pub(super) fn name(&self, id: &'a str) -> &'a str {
        let Some(party) = self.0.get(id) else {
            return id;
        };
        let role = || party.roles.as_deref().and_then(<[String]>::first);
        party.name.as_ref().or_else(role).map_or(id, String::as_str)
    }
}

/// A finding with a fact, where there is one.
pub(super) fn with(finding: Finding, name: &str, fact: Option<Fact>) -> Finding {
    match fact {
        Some(fact) => finding.with_fact(name, fact),
        None => finding,
    }
}

/// A finding with a text as a fact, where there is one.
pub(super) fn with_text(finding: Finding, name: &str, text: Option<&str>) -> Finding {
    with(finding, name, text.map(Fact::from))
}

/// Texts as one; none where the list is absent or empty.
pub(super) fn joined(texts: Option<&[String]>) -> Option<String> {
    texts.filter(|texts| !texts.is_empty()).map(|texts| texts.join("; "))
}
