//! Units, comparisons, governing days and confidence in both languages, and a value as a
//! person reads it.

use super::value::{Comparison, KeyedBy, LawValue, Unit};
use crate::confidence::Confidence;
use crate::language::Text;
use crate::money::grouped;

impl Unit {
    /// What it is called.
    #[must_use]
    pub fn name(self) -> Text {
        let (sv, en) = match self {
            Self::CalendarDays => ("kalenderdagar", "calendar days"),
            Self::WorkingDays => ("arbetsdagar", "working days"),
            Self::Hours => ("timmar", "hours"),
            Self::Weeks => ("veckor", "weeks"),
            Self::Months => ("månader", "months"),
            Self::Years => ("år", "years"),
            Self::Sek => ("kronor", "Swedish kronor"),
            Self::Eur => ("euro", "euro"),
            Self::Share => ("andel", "share"),
            Self::Count => ("antal", "count"),
            Self::CpvList => ("CPV-lista", "CPV list"),
            Self::Act => ("författning", "act"),
        };
        Text::new(sv, en)
    }

    /// After the number one.
    fn one(self) -> Text {
        let (sv, en) = match self {
            Self::CalendarDays => ("kalenderdag", "calendar day"),
            Self::WorkingDays => ("arbetsdag", "working day"),
            Self::Hours => ("timme", "hour"),
            Self::Weeks => ("vecka", "week"),
            Self::Months => ("månad", "month"),
            Self::Years => ("år", "year"),
            _ => return self.name(),
        };
        Text::new(sv, en)
    }
}

impl Comparison {
    /// The word before a value: `högst`, `at most`.
    #[must_use]
    pub fn name(self) -> Text {
        let (sv, en) = match self {
            Self::AtMost => ("högst", "at most"),
            Self::Below => ("under", "below"),
            Self::AtLeast => ("minst", "at least"),
            Self::Above => ("över", "above"),
        };
        Text::new(sv, en)
    }
}

impl KeyedBy {
    /// The day in words.
    #[must_use]
    pub fn name(self) -> Text {
        let (sv, en) = match self {
            Self::ProcurementStartedOn => {
                ("dagen då upphandlingen påbörjades", "the day the procurement began")
            }
            Self::NotificationSentOn => {
                ("dagen då underrättelsen skickades", "the day the notification was sent")
            }
            Self::ContractSignedOn => {
                ("dagen då avtalet slöts", "the day the contract was concluded")
            }
            Self::GrantedOn => ("dagen då stödet beviljades", "the day the aid was granted"),
            Self::IncurredOn => ("dagen då kostnaden uppkom", "the day the cost was incurred"),
            Self::DecidedOn => ("dagen då beslutet fattades", "the day the decision was taken"),
            Self::AppliedOn => ("dagen då ansökan gjordes", "the day the application was made"),
        };
        Text::new(sv, en)
    }
}

impl Confidence {
    /// What it means for a reader.
    #[must_use]
    pub fn name(self) -> Text {
        let (sv, en) = match self {
            Self::High => ("läst i källan", "read in the source"),
            Self::Medium => ("andrahandskälla eller härlett", "second-hand or derived"),
            Self::Unverified => ("obekräftat", "unverified"),
        };
        Text::new(sv, en)
    }
}

impl LawValue {
    /// The value with its comparison and its unit: `under 7 802 550 kr`, `below 7 802 550 kr`.
    ///
    /// ```
    /// use anbud::law::LawBook;
    ///
    /// let law = LawBook::built_in();
    /// let limit = law.value_on("lou.direct_award_limit.annex_2", "2023-05-01".parse()?)?;
    /// assert_eq!(limit.in_words().sv, "under 7\u{a0}802\u{a0}550\u{a0}kr");
    /// let share = law.value_on("lou.in_house.activity_share", "2023-05-01".parse()?)?;
    /// assert_eq!(share.in_words().en, "above 80\u{a0}%");
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    #[must_use]
    pub fn in_words(&self) -> Text {
        let amount = amount(self.unit, &self.value);
        match self.comparison.map(Comparison::name) {
            Some(word) => Text::new(
                [&word.sv, " ", &amount.sv].concat(),
                [&word.en, " ", &amount.en].concat(),
            ),
            None => amount,
        }
    }
}

fn amount(unit: Unit, value: &str) -> Text {
    let number = spaced(value);
    let comma = number.replace('.', ",");
    let with = |sv: &str, en: &str| {
        Text::new([&comma, "\u{a0}", sv].concat(), [&number, "\u{a0}", en].concat())
    };
    match unit {
        Unit::Sek => with("kr", "kr"),
        Unit::Eur => with("euro", "euro"),
        Unit::Share => {
            let points = in_points(value);
            let comma = points.replace('.', ",");
            Text::new([&comma, "\u{a0}%"].concat(), [&points, "\u{a0}%"].concat())
        }
        Unit::Count => Text::new(comma, number),
        Unit::CpvList => {
            let list = value.replace(',', ", ").replace("..", "–");
            Text::new(list.clone(), list)
        }
        Unit::Act => super::Act::name(value),
        _ => {
            let unit = if value == "1" { unit.one() } else { unit.name() };
            with(&unit.sv, &unit.en)
        }
    }
}

/// A share as percent, its point moved two places: `0.28` is `28`, `0.175` is `17.5`.
fn in_points(share: &str) -> String {
    let (sign, digits) = share.strip_prefix('-').map_or(("", share), |rest| ("−", rest));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let padded = [fraction, "00"].concat();
    let (head, tail) = padded.split_at_checked(2).unwrap_or((&padded, ""));
    let tail = tail.trim_end_matches('0');
    let points = [whole, head].concat();
    let points = points.trim_start_matches('0');
    let points = if points.is_empty() { "0" } else { points };
    let rest = if tail.is_empty() { String::new() } else { [".", tail].concat() };
    [sign, points, &rest].concat()
}

/// A decimal with its whole part in groups of three.
fn spaced(value: &str) -> String {
    let (sign, digits) = value.strip_prefix('-').map_or(("", value), |rest| ("−", rest));
    match digits.split_once('.') {
        Some((whole, fraction)) => [sign, &grouped(whole), ".", fraction].concat(),
        None => [sign, &grouped(digits)].concat(),
    }
}

#[cfg(test)]
mod tests {
    use super::{amount, in_points};
    use crate::law::Unit;

    #[test]
    fn a_share_is_written_as_percent_without_floating_point() {
        for (share, points) in [
            ("0.28", "28"),
            ("0.175", "17.5"),
            ("0.0025", "0.25"),
            ("0.1", "10"),
            ("1", "100"),
            ("0", "0"),
            ("1.5", "150"),
            ("-0.05", "−5"),
            ("0.000001", "0.0001"),
        ] {
            assert_eq!(in_points(share), points, "{share}");
        }
    }

    #[test]
    fn one_of_a_unit_is_not_several() {
        assert_eq!(amount(Unit::Months, "1").sv, "1\u{a0}månad");
        assert_eq!(amount(Unit::Months, "6").en, "6\u{a0}months");
        assert_eq!(amount(Unit::Eur, "5538000").sv, "5\u{a0}538\u{a0}000\u{a0}euro");
        assert_eq!(amount(Unit::Sek, "1234.5").sv, "1\u{a0}234,5\u{a0}kr");
    }
}
