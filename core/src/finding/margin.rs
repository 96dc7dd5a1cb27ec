//! How far a value is from the limit it is judged by.

use rust_decimal::{Decimal, RoundingStrategy};

use super::{Fact, Finding};
use crate::law::LawValue;
use crate::money::Sek;

/// The decimals of a share on the wire.
const PLACES: u32 = 6;

impl Finding {
    /// Adds the distance (avstånd) between a value and a limit, as a share of the limit. Where
    /// the limit was derived, it also tells whether its rounding could turn the answer: it could
    /// not where the two differ by more than the derived amount is taken to be off by.
    pub(crate) fn with_margin(self, value: Option<Sek>, limit: &LawValue) -> Self {
        let (Some(value), Ok(limit_amount)) = (value, limit.sek()) else { return self };
        let limit_amount = limit_amount.to_decimal();
        let distance = value.to_decimal().checked_sub(limit_amount).map(|own| own.abs());
        let share = distance.and_then(|distance| distance.checked_div(limit_amount));
        let (Some(distance), Some(share)) = (distance, share) else { return self };
        let share = share
            .round_dp_with_strategy(PLACES, RoundingStrategy::MidpointAwayFromZero)
            .normalize();
        let finding = self.with_fact("margin", Fact::Share(share));
        let Some(tolerance) = limit.tolerance else { return finding };
        // Not by the rounded share: a value just beyond the tolerance is beyond it.
        let reach = tolerance.checked_mul(limit_amount).unwrap_or(Decimal::MAX);
        let code = if distance > reach { "derived_cannot_turn" } else { "derived_is_near" };
        finding.with_fact("rounding", code)
    }
}

#[cfg(test)]
mod tests {
    use crate::finding::{Finding, Outcome, RuleId};
    use crate::law::LawBook;
    use crate::money::Sek;

    /// Two per cent of 2 451 816 is 49 036.32: on it is near, an öre beyond is not.
    #[test]
    fn the_tolerance_itself_is_near_and_an_ore_beyond_it_cannot_be_turned() {
        let law = LawBook::built_in();
        let key = "lou.threshold.goods_services.subcentral";
        let limit = law.value_on(key, "2026-05-01".parse().unwrap()).unwrap();
        let facts = |value: &str| {
            let finding = Finding::new(RuleId::REGIME, Outcome::Satisfied);
            let told = finding.with_margin(Some(Sek::parse(value).unwrap()), &limit);
            ["margin", "rounding"].map(|name| told.facts[name].to_string())
        };
        assert_eq!(facts("2402779.68"), ["2\u{a0}%", "derived_is_near"]);
        // Rounded to six decimals both shares are the same.
        assert_eq!(facts("2402779.67"), ["2\u{a0}%", "derived_cannot_turn"]);
        assert_eq!(facts("2451816"), ["0\u{a0}%", "derived_is_near"]);
    }
}
