//! `espd.import`

use super::call;
use crate::interchange::{EspdImport, read_espd};

call! {
    /// What a self-declaration (egen försäkran, ESPD 4.1) says of a bid, and what was not taken
    /// over.
    "espd.import" EspdQuestion {
        /// The document, as text.
        xml: String,
    } -> EspdImport,
    answer = |q, _law| read_espd(&q.xml).map_err(|error| error.at("xml")),
}
