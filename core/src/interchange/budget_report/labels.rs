//! What a budget report calls things, in both languages.

use crate::budget::{ActionKind, AllocationMethod, CostOrigin, FrameStatus, Layer};
use crate::language::Language;
use crate::money::Sek;

/// A word in Swedish and English.
pub(super) const fn pick(language: Language, sv: &'static str, en: &'static str) -> &'static str {
    match language {
        Language::Swedish => sv,
        Language::English => en,
    }
}

pub(super) const fn status(status: FrameStatus, language: Language) -> &'static str {
    match status {
        FrameStatus::Announced => pick(language, "aviserad", "announced"),
        FrameStatus::Planned => pick(language, "planerad", "planned"),
        FrameStatus::Decided => pick(language, "beslutad", "decided"),
        FrameStatus::Adjusted => pick(language, "reviderad", "adjusted"),
    }
}

pub(super) const fn layer(layer: Layer, language: Language) -> &'static str {
    match layer {
        Layer::Committed => pick(language, "bundet", "committed"),
        Layer::Option => pick(language, "option", "option"),
        Layer::Forecast => pick(language, "prognos", "forecast"),
    }
}

pub(super) const fn origin(origin: CostOrigin, language: Language) -> &'static str {
    match origin {
        CostOrigin::Base => pick(language, "avtalat belopp", "agreed amount"),
        CostOrigin::Index => pick(language, "väntad prisändring", "expected change of price"),
        CostOrigin::OptionTerm => pick(language, "optionens tid", "term of the option"),
        CostOrigin::Continuation => pick(language, "väntad fortsättning", "expected continuation"),
    }
}

pub(super) const fn action(kind: ActionKind, language: Language) -> &'static str {
    match kind {
        ActionKind::Notice => pick(language, "säg upp avtalet", "give notice of the agreement"),
        ActionKind::LeaveOption => pick(language, "avropa inte optionen", "do not call the option"),
        ActionKind::RefuseOption => pick(language, "avböj optionen", "refuse the option"),
    }
}

pub(super) const fn method(method: AllocationMethod, language: Language) -> &'static str {
    match method {
        AllocationMethod::MonthEqual => pick(
            language,
            "Belopp per år fördelas med en tolftedel på varje hel månad; en del av en månad efter dagar.",
            "Amounts a year are laid out with a twelfth for each full month, part of a month by days.",
        ),
        AllocationMethod::DayActualYear => pick(
            language,
            "Belopp per år fördelas efter dagar av kalenderårets dagar; över skottår blir summan inte alltid avtalets.",
            "Amounts a year are laid out by days of the calendar year's days; over leap years they need not sum to the agreement's total.",
        ),
        AllocationMethod::DayActualContract => pick(
            language,
            "Belopp fördelas efter dagar av avtalets egna dagar.",
            "Amounts are laid out by days of the agreement's own days.",
        ),
    }
}

/// An amount, or that it is unknown: never 0.
pub(super) fn kronor(amount: Option<Sek>, language: Language) -> String {
    amount
        .map_or_else(|| pick(language, "okänt", "unknown").to_owned(), |amount| amount.to_string())
}
