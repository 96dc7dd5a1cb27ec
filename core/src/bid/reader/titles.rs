//! What the ids of a tender are called.

use crate::bid::Bid;
use crate::bid::index::Index;
use crate::finding::{About, Finding};
use crate::language::Language;
use crate::tender::Tender;

/// The titles of the parts of a tender by their ids.
pub(crate) struct Titles<'a> {
    tender: &'a Tender,
    documents: Index<'a>,
    requirements: Index<'a>,
    lots: Index<'a>,
}

impl<'a> Titles<'a> {
    pub(crate) fn of(tender: &'a Tender) -> Self {
        Self {
            tender,
            documents: Index::of(tender.documents.iter().flatten().map(|own| own.id.as_deref())),
            requirements: Index::of(
                tender.requirements.iter().flatten().map(|own| own.id.as_deref()),
            ),
            lots: Index::of(tender.lots.iter().flatten().map(|own| own.id.as_deref())),
        }
    }

    /// The title of a document; its id where it has none.
    pub(crate) fn document(&self, id: &'a str) -> &'a str {
        let own = first(self.tender.documents.as_deref(), &self.documents, id);
        own.and_then(|own| own.title.as_deref()).unwrap_or(id)
    }

    /// The wording of a requirement; its id where it has none.
    pub(crate) fn requirement(&self, id: &'a str, language: Language) -> &'a str {
        let own = first(self.tender.requirements.as_deref(), &self.requirements, id);
        let Some(text) = own.and_then(|own| own.text.as_ref()) else {
            return id;
        };
        let (sv, en) = (text.sv.as_deref(), text.en.as_deref());
        match language {
            Language::Swedish => sv.or(en),
            Language::English => en.or(sv),
        }
        .unwrap_or(id)
    }

    /// What a finding is about, as a person calls it.
    pub(crate) fn of_finding<'b>(&self, finding: &'b Finding, language: Language) -> &'b str
    where
        'a: 'b,
    {
        let titles: &Titles<'b> = self;
        match &finding.about {
            Some(About::Document(id)) => titles.document(id),
            Some(About::Requirement(id)) => titles.requirement(id, language),
            Some(About::Lot(id)) => {
                let own = first(titles.tender.lots.as_deref(), &titles.lots, id);
                own.and_then(|own| own.title.as_deref()).unwrap_or(id)
            }
            Some(About::Criterion(id) | About::Party(id)) => id,
            Some(About::Bid(_)) | None => match language {
                Language::Swedish => "anbudet",
                Language::English => "the bid",
            },
        }
    }
}

/// The bidder's name, else the bid's id.
pub(crate) fn name(bid: &Bid) -> Option<&str> {
    let bidder = bid.bidder.as_ref().and_then(|bidder| bidder.name.as_deref());
    bidder.or(bid.id.as_deref())
}

fn first<'a, T>(list: Option<&'a [T]>, index: &Index<'_>, id: &str) -> Option<&'a T> {
    let (_, place) = index.of_id(id).first()?;
    list?.get(*place)
}
