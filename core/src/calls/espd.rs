//! `espd.import`

use super::Question;
use crate::error::Error;
use crate::interchange::{EspdImport, read_espd};
use crate::law::LawBook;
use crate::wire::input;

input! {
    /// Asks what a self-declaration says of a bid (inläsning av egen försäkran, ESPD).
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct EspdQuestion {
        /// The document, as text.
        pub xml: String,
        /// The user's own law values; no statute governs the reading.
        pub law_book: Option<LawBook>,
    }
}

impl Question for EspdQuestion {
    const CALL: &'static str = "espd.import";
    type Answer = EspdImport;

    fn answer(&self) -> Result<EspdImport, Error> {
        read_espd(&self.xml).map_err(|error| error.at("xml"))
    }
}
