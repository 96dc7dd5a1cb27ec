//! `law.regime`

use super::call;
use crate::calendar::Day;
use crate::cpv::CpvCode;
use crate::error::{Error, Problem};
use crate::money::Sek;
use crate::tender::{Authority, ProcurementAct, Purchase, RegimeAnswer, Started, regime_of};

call! {
    /// Which act and which of its chapters govern a purchase (tillämpligt regelverk), and whether
    /// it may be awarded directly by value.
    "law.regime" RegimeQuestion {
        /// The day the procurement began; exactly one of `started_on` and `started_between`.
        started_on: Option<Day>,
        /// The first and the last day on which it may have begun.
        started_between: Option<Vec<Day>>,
        /// CPV code of its main object.
        cpv: Option<CpvCode>,
        /// Who buys.
        authority: Option<Authority>,
        /// Estimated value in kronor without VAT.
        value: Option<Sek>,
        /// Whether an authority subsidises the contract of another, 5 kap. 2 § LOU.
        subsidised: Option<bool>,
        /// The act that the buyer procures under; LOU where absent.
        act: Option<ProcurementAct>,
    } -> RegimeAnswer,
    schema = [one_of_two("startedOn", "startedBetween")],
    answer = |q, law| {
        let purchase = Purchase {
            cpv: q.cpv,
            authority: q.authority,
            value: q.value,
            subsidised: q.subsidised,
            act: q.act,
        };
        regime_of(q.started()?, &purchase, law)
    },
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
