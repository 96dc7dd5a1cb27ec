//! `law.regime`

use super::{Question, law_of};
use crate::calendar::Day;
use crate::cpv::CpvCode;
use crate::error::{Error, Problem};
use crate::law::LawBook;
use crate::money::Sek;
use crate::tender::{Authority, ProcurementAct, Purchase, RegimeAnswer, Started, regime_of};
use crate::wire::input;

input! {
    /// Asks which act and regime govern a purchase (tillämpligt regelverk).
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct RegimeQuestion {
        /// The day the procurement began; exactly one of `started_on` and `started_between`.
        pub started_on: Option<Day>,
        /// The first and the last day on which it may have begun.
        pub started_between: Option<Vec<Day>>,
        /// CPV code of its main object.
        pub cpv: Option<CpvCode>,
        /// Who buys.
        pub authority: Option<Authority>,
        /// Estimated value in kronor without VAT.
        pub value: Option<Sek>,
        /// Whether an authority subsidises the contract of another, 5 kap. 2 § LOU.
        pub subsidised: Option<bool>,
        /// The act that the buyer procures under; LOU where absent.
        pub act: Option<ProcurementAct>,
        /// The user's own law values.
        pub law_book: Option<LawBook>,
    }
}

impl RegimeQuestion {
    fn started(&self) -> Result<Started, Error> {
        match (self.started_on, self.started_between.as_deref()) {
            (Some(day), None) => Ok(Started::On(day)),
            (None, Some([first, last])) => Ok(Started::Between(*first, *last)),
            (None, Some(_)) => Err(Error::new(Problem::TwoDays).at("startedBetween")),
            _ => {
                let fields = &["startedOn", "startedBetween"];
                Err(Error::new(Problem::ExactlyOneOf { fields }).at("startedOn"))
            }
        }
    }
}

impl Question for RegimeQuestion {
    const CALL: &'static str = "law.regime";
    type Answer = RegimeAnswer;

    fn answer(&self) -> Result<RegimeAnswer, Error> {
        let purchase = Purchase {
            cpv: self.cpv,
            authority: self.authority,
            value: self.value,
            subsidised: self.subsidised,
            act: self.act,
        };
        regime_of(self.started()?, &purchase, &law_of(&self.law_book))
    }
}
