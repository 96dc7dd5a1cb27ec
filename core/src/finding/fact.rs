//! Facts: the values that a rule looked at.

use std::fmt;

use rust_decimal::Decimal;

use crate::calendar::{Day, Instant, Span};
use crate::error::Problem;
use crate::language::{Language, Text};
use crate::money::{Sek, grouped};
use crate::rational::Rational;
use crate::wire::decode::Slot;
use crate::wire::{FromWire, Node, Out, Report, ToWire, wire_enum, writes};

/// Fact (uppgift) of a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fact {
    /// A day.
    Date(Day),
    /// An instant.
    Instant(Instant),
    /// An amount of kronor.
    Money(Sek),
    /// A number of days.
    Days(i64),
    /// A share of one.
    Share(Decimal),
    /// A count.
    Count(i64),
    /// A text or a code.
    Text(String),
    /// An exact score.
    Score(Rational),
}

impl Fact {
    /// Its kind.
    #[must_use]
    pub const fn kind(&self) -> FactKind {
        match self {
            Self::Date(_) => FactKind::Date,
            Self::Instant(_) => FactKind::Instant,
            Self::Money(_) => FactKind::Money,
            Self::Days(_) => FactKind::Days,
            Self::Share(_) => FactKind::Share,
            Self::Count(_) => FactKind::Count,
            Self::Text(_) => FactKind::Text,
            Self::Score(_) => FactKind::Score,
        }
    }

    /// The value as a person reads it.
    pub(crate) fn shown(&self, language: Language) -> String {
        match self {
            Self::Date(day) => day.to_string(),
            Self::Instant(instant) => instant.shown(),
            Self::Money(amount) => amount.to_string(),
            Self::Days(days) => counted(*days, language),
            Self::Share(share) => percent(*share, language),
            Self::Count(count) => count.to_string(),
            Self::Text(text) => text.clone(),
            Self::Score(score) => figure(score, language),
        }
    }
}

fn counted(days: i64, language: Language) -> String {
    let size = u32::try_from(days.unsigned_abs()).unwrap_or(u32::MAX);
    let text = Span::Days(size).text();
    let unit = text.in_language(language).split_once(' ').map_or("", |(_, unit)| unit);
    format!("{days} {unit}")
}

fn percent(share: Decimal, language: Language) -> String {
    let points = share.checked_mul(Decimal::ONE_HUNDRED).unwrap_or(share).normalize();
    format!("{}\u{a0}%", comma(&points.to_string(), language))
}

/// A score with no more decimals than it has, and six where it has no end; digits in groups.
fn figure(score: &Rational, language: Language) -> String {
    let six = score.decimal();
    let (sign, size) = six.strip_prefix('-').map_or(("", six.as_str()), |size| ("−", size));
    let (whole, fraction) = size.split_once('.').unwrap_or((size, ""));
    let millionths = score.times(&Rational::whole(1_000_000));
    let fraction =
        if millionths == millionths.rounded() { fraction.trim_end_matches('0') } else { fraction };
    let point = if fraction.is_empty() { "" } else { "." };
    comma(&format!("{sign}{}{point}{fraction}", grouped(whole)), language)
}

fn comma(decimal: &str, language: Language) -> String {
    match language {
        Language::Swedish => decimal.replace('.', ","),
        Language::English => decimal.to_owned(),
    }
}

impl From<Day> for Fact {
    fn from(day: Day) -> Self {
        Self::Date(day)
    }
}

impl From<Sek> for Fact {
    fn from(amount: Sek) -> Self {
        Self::Money(amount)
    }
}

impl From<&str> for Fact {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&Text> for Fact {
    fn from(text: &Text) -> Self {
        let parts = |text: &str| text.matches(BESIDE).count();
        // The two halves are told apart by the middle of the text, so they have the same number of parts.
        if parts(&text.sv) == parts(&text.en) {
            return Self::Text([text.sv.as_str(), BESIDE, &text.en].concat());
        }
        let [sv, en] = [&text.sv, &text.en].map(|text| text.replace(BESIDE, ", "));
        Self::Text([sv.as_str(), BESIDE, &en].concat())
    }
}

/// What stands between the Swedish and the English form of a text, and between the names of two holidays on one day.
const BESIDE: &str = " / ";
/// What stands between the items of a list.
const NEXT: &str = "; ";

impl Fact {
    /// A list of texts (lista) as one fact.
    pub(crate) fn list<'a>(items: impl IntoIterator<Item = &'a str>) -> Self {
        // An item is no list: what would part it in two is written as a comma.
        let items: Vec<String> = items.into_iter().map(|item| item.replace(NEXT, ", ")).collect();
        Self::Text(items.join(NEXT))
    }

    /// The items of a list.
    pub(crate) fn items(list: &str) -> impl Iterator<Item = &str> {
        list.split(NEXT)
    }

    /// One form of a text in both languages; none where it is no such text.
    pub(super) fn in_one_language(text: &str, language: Language) -> Option<String> {
        let parts: Vec<&str> = text.split(BESIDE).collect();
        let half = parts.len().checked_div(2).filter(|half| *half > 0)?;
        if parts.len().is_multiple_of(2) {
            let (sv, en) = parts.split_at_checked(half)?;
            return Some(match language {
                Language::Swedish => sv.join(BESIDE),
                Language::English => en.join(BESIDE),
            });
        }
        None
    }
}

impl fmt::Display for Fact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.shown(Language::Swedish))
    }
}

wire_enum! {
    /// Kind of fact (slag av uppgift).
    #[non_exhaustive]
    pub enum FactKind {
        /// A day.
        Date = "date",
        /// An instant.
        Instant = "instant",
        /// An amount.
        Money = "money",
        /// A number of days.
        Days = "days",
        /// A share.
        Share = "share",
        /// A count.
        Count = "count",
        /// A text.
        Text = "text",
        /// A score.
        Score = "score",
    }
}

impl ToWire for Fact {
    fn write(&self, out: &mut dyn Out) {
        let value: &dyn ToWire = match self {
            Self::Date(day) => day,
            Self::Instant(instant) => instant,
            Self::Money(amount) => amount,
            Self::Days(count) | Self::Count(count) => count,
            Self::Share(share) => share,
            Self::Text(text) => text,
            Self::Score(score) => score,
        };
        out.object("kind value ", &[&self.kind(), value]);
    }
}

writes!(Fact);

#[cfg(feature = "schema")]
impl crate::wire::schema::Described for Fact {
    const NAME: &'static str = "Fact";

    fn schema(all: &mut crate::wire::schema::Definitions) -> crate::wire::Json {
        use crate::wire::schema::{Shape, one_of};
        let forms = FactKind::ALL.iter().map(|kind| {
            let value = match kind {
                FactKind::Date => all.of::<Day>(),
                FactKind::Instant => all.of::<Instant>(),
                FactKind::Money => all.of::<Sek>(),
                FactKind::Days | FactKind::Count => all.of::<i64>(),
                FactKind::Share => all.of::<Decimal>(),
                FactKind::Text => all.of::<String>(),
                FactKind::Score => all.of::<Rational>(),
            };
            let shape = Shape::new("").constant("kind", kind.as_str());
            shape.property("value", "", value).required("value").done()
        });
        let forms: Vec<_> = forms.collect();
        one_of("Fact (uppgift) of a finding.", forms)
    }
}

impl FromWire for Fact {
    fn from_wire(node: Node<'_>, report: &mut Report) -> Option<Self> {
        let mut kind = Slot::<FactKind>::Absent;
        node.fields("kind value ", report, &mut |field, value, report| {
            if field == "kind" {
                kind.read(value, report);
            }
        })?;
        let kind = kind.or_absent(&node, "kind", report)?;
        let read = node.with_field("value", |value| match kind {
            FactKind::Date => Day::from_wire(value, report).map(Self::Date),
            FactKind::Instant => Instant::from_wire(value, report).map(Self::Instant),
            FactKind::Money => Sek::from_wire(value, report).map(Self::Money),
            FactKind::Days => i64::from_wire(value, report).map(Self::Days),
            FactKind::Share => Decimal::from_wire(value, report).map(Self::Share),
            FactKind::Count => i64::from_wire(value, report).map(Self::Count),
            FactKind::Text => String::from_wire(value, report).map(Self::Text),
            FactKind::Score => Rational::from_wire(value, report).map(Self::Score),
        });
        match read {
            Some(fact) => fact,
            None => node.fault_at("value", Problem::Missing, report),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Fact, figure};
    use crate::calendar::Instant;
    use crate::language::{Language, Text};
    use crate::rational::Rational;

    #[test]
    fn an_instant_has_a_day_a_clock_and_an_offset() {
        let shown =
            |text: &str| Fact::Instant(Instant::parse(text).unwrap()).shown(Language::Swedish);
        assert_eq!(shown("2026-03-31T14:00:00+02:00"), "2026-03-31 14:00 (+02:00)");
        assert_eq!(shown("2026-03-31T14:00:01-01:00"), "2026-03-31 14:00:01 (-01:00)");
        assert_eq!(shown("2026-03-31T12:00:00Z"), "2026-03-31 12:00 (UTC)");
    }

    /// Ascension Day fell on May Day in 2008, and their names are joined by the sign that parts the languages.
    #[test]
    fn a_text_in_both_languages_is_parted_in_its_middle() {
        for (sv, en) in [
            ("Annandag påsk", "Easter Monday"),
            ("Första maj / Kristi himmelsfärdsdag", "May Day / Ascension Day"),
        ] {
            let Fact::Text(text) = Fact::from(&Text::new(sv, en)) else { panic!("no text") };
            assert_eq!(Fact::in_one_language(&text, Language::Swedish).as_deref(), Some(sv));
            assert_eq!(Fact::in_one_language(&text, Language::English).as_deref(), Some(en));
        }
        // Where one of them alone holds the sign, it is written otherwise.
        let Fact::Text(text) = Fact::from(&Text::new("a / b", "c")) else { panic!("no text") };
        assert_eq!(text, "a, b / c");
        assert_eq!(Fact::in_one_language("settled", Language::Swedish), None);
    }

    #[test]
    fn a_list_keeps_its_number_of_items() {
        let Fact::Text(text) = Fact::list(["A; B", "C"]) else { panic!("no text") };
        assert_eq!(Fact::items(&text).collect::<Vec<_>>(), ["A, B", "C"]);
    }

    #[test]
    fn a_score_has_the_decimals_that_it_has_and_six_where_it_has_no_end() {
        let shown = |num, den| figure(&Rational::of(num, den).unwrap(), Language::Swedish);
        assert_eq!(shown(50, 1), "50");
        assert_eq!(shown(-5, 2), "−2,5");
        assert_eq!(shown(11_300_000, 3), "3\u{a0}766\u{a0}666,666667");
        // Ten billionths have an end, but not within six decimals.
        assert_eq!(shown(1, 100_000_000), "0,000000");
        assert_eq!(figure(&Rational::of(4, 5).unwrap(), Language::English), "0.8");
    }
}
