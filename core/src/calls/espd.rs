//! `espd.import`

use super::call;
use crate::interchange::{EspdImport, read_espd};

call! {
    /// Asks what a self-declaration says of a bid (inläsning av egen försäkran, ESPD).
    "espd.import" EspdQuestion {
        /// The document, as text.
        xml: String,
    } -> EspdImport,
    answer = |q, _law| read_espd(&q.xml).map_err(|error| error.at("xml")),
}
