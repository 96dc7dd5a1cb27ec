//! What no rule of a tender looks at.

use crate::tender::case::{Case, Ground};
use crate::tender::{Procedure, Reservation};

/// Codes of what is not checked: what no rule covers, and what nobody has stated.
pub(super) fn codes(case: &Case<'_>) -> Vec<&'static str> {
    let tender = case.tender;
    let annual = tender.terms.as_ref().and_then(|terms| terms.compensation.as_ref());
    let reserved = tender.reservation.is_some_and(|own| own != Reservation::None);
    let by_2007 = matches!(case.ground, Ok(Ground::Directive2007 | Ground::Light2007));
    let codes = [
        ("procedure", tender.procedure != Some(Procedure::DirectAward)),
        ("bid_time_regime_unknown", case.ground.is_err()),
        ("complexity_and_site_visits", true),
        ("prior_notice_content", tender.prior_notice.is_some()),
        ("answers_to_questions", tender.questions.is_none()),
        ("estimated_value", true),
        ("vat_not_stated", tender.estimated_value.is_some() && tender.vat.is_none()),
        ("terms_without_compensation", tender.terms.is_some() && annual.is_none()),
        ("other_cpv_codes", tender.cpv.as_ref().is_some_and(|codes| codes.len() > 1)),
        ("other_grounds_for_direct_award", tender.procedure == Some(Procedure::DirectAward)),
        ("reservation_conditions", reserved),
        ("content_of_requirements", true),
        ("award_criteria", tender.award.is_some() || tender.criteria.is_some()),
        ("criteria_of_2007", by_2007),
        ("standstill_and_award_notice", true),
        ("terms_of_tender", tender.terms.is_some()),
        ("other_acts", tender.act.is_none()),
    ];
    codes.into_iter().filter(|(_, applies)| *applies).map(|(code, _)| code).collect()
}
