//! Amounts of an evaluation as facts.

use crate::finding::Fact;
use crate::rational::Rational;

/// An amount of whole öre as money, another one as the exact number it is.
pub(super) fn amount_fact(kronor: &Rational) -> Fact {
    match kronor.times(&Rational::whole(100)).to_sek() {
        Ok(amount) => Fact::Money(amount),
        Err(_) => Fact::Score(kronor.clone()),
    }
}
