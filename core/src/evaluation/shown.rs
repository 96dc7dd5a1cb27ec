//! Figures as a person reads them, in both languages.

use crate::language::Text;
use crate::rational::Rational;

/// Kronor, with öre only where there are any: `3 696 000 kr`; more than öre is rounded.
pub(crate) fn amount(kronor: &Rational) -> Text {
    let ore = kronor.times(&Rational::whole(100)).rounded();
    let Ok(amount) = ore.to_sek() else {
        return Text::new(format!("{kronor} kr"), format!("SEK {kronor}"));
    };
    let swedish = amount.to_string();
    let swedish = swedish.replace(",00\u{a0}kr", "\u{a0}kr");
    let english = swedish.replace("\u{a0}kr", "").replace('\u{a0}', ",");
    // The decimal comma has two digits after it, a group three.
    let english = match english.rsplit_once(',') {
        Some((whole, fraction)) if fraction.len() == 2 => format!("{whole}.{fraction}"),
        _ => english,
    };
    Text::new(swedish, format!("SEK\u{a0}{english}"))
}

/// A number with so many decimals, halves away from zero.
pub(crate) fn number(value: &Rational, places: u32) -> Text {
    let mut scale = Rational::whole(1);
    for _ in 0..places {
        scale = scale.times(&Rational::whole(10));
    }
    let rounded = value.times(&scale).rounded().over(&scale).unwrap_or_else(|| value.clone());
    let six = rounded.decimal();
    let text = match six.split_once('.') {
        Some((whole, _)) if places == 0 => whole.to_owned(),
        Some((whole, fraction)) => {
            let kept: String =
                fraction.chars().take(usize::try_from(places).unwrap_or(6)).collect();
            format!("{whole}.{kept}")
        }
        None => six,
    };
    Text::new(text.replace('.', ",").replace('-', "−"), text)
}

/// Ids in a row, or the word for none.
pub(super) fn many(ids: &[impl AsRef<str>], none: &str) -> String {
    if ids.is_empty() {
        return none.to_owned();
    }
    ids.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(", ")
}

/// Ids as a sentence has them: `A`, `A och B`, `A, B och C`.
pub(crate) fn joined(ids: &[String]) -> Text {
    let with = |and: &str| match ids.split_last() {
        None => String::new(),
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} {and} {last}", others.join(", ")),
    };
    Text::new(with("och"), with("and"))
}

#[cfg(test)]
mod tests {
    use super::{amount, number};
    use crate::rational::Rational;

    #[test]
    fn amounts_show_ore_only_where_there_are_any() {
        let kronor = |num, den| amount(&Rational::of(num, den).unwrap());
        assert_eq!(kronor(3_696_000, 1).sv, "3\u{a0}696\u{a0}000\u{a0}kr");
        assert_eq!(kronor(3_696_000, 1).en, "SEK\u{a0}3,696,000");
        assert_eq!(kronor(2469, 2).sv, "1\u{a0}234,50\u{a0}kr");
        assert_eq!(kronor(2469, 2).en, "SEK\u{a0}1,234.50");
        assert_eq!(kronor(1, 3).sv, "0,33\u{a0}kr");
    }

    #[test]
    fn numbers_are_rounded_half_away_from_zero() {
        assert_eq!(number(&Rational::of(17, 56).unwrap(), 2).sv, "0,30");
        assert_eq!(number(&Rational::of(-5, 2).unwrap(), 0).en, "-3");
    }
}
