//! Index series: the user's own data, month by month.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::super::index_period::IndexPeriod;
use crate::calendar::Day;
use crate::error::{Error, Problem};
use crate::wire::{FromWire, Node, Out, Report, ToWire, record, writes};

record! {
    /// Index value (indextal) of a month.
    ///
    /// On the wire a final value alone is a text, `"102.58"`.
    pub struct IndexValue {
        /// The final value (slutligt tal); absent while only a provisional one is published.
        value: Decimal,
        /// The provisional value (preliminärt tal), kept also when the final one has come.
        provisional: Decimal,
        /// When it was published (publiceringsdag).
        published_on: Day,
        /// Where it is published (källa).
        source: String,
    }
}

/// Index value as it is read: a text, or an object.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Point(IndexValue);

impl FromWire for Point {
    fn from_wire(node: Node<'_>, report: &mut Report) -> Option<Self> {
        // A number without quotes is told to be put in quotes, as any other decimal.
        if !node.is_object() {
            return Decimal::from_wire(node, report)
                .map(|value| Self(IndexValue::new().value(value)));
        }
        let value = IndexValue::from_wire(node, report)?;
        if value.value.is_none() && value.provisional.is_none() {
            return node.fault_at("value", Problem::Missing, report);
        }
        Some(Self(value))
    }
}

impl ToWire for Point {
    fn write(&self, out: &mut dyn Out) {
        match &self.0 {
            IndexValue {
                value: Some(value),
                provisional: None,
                published_on: None,
                source: None,
            } => {
                value.write(out);
            }
            whole => whole.write(out),
        }
    }
}

/// Index series (indexserier) by the name of the index, each by month, quarter or year.
///
/// ```
/// use anbud::assignment::IndexSeries;
/// use anbud::wire::Wire;
///
/// let text = r#"{"KPI":{"2017-12":"100","2018-12":{"provisional":"101","source":"SCB"}}}"#;
/// let series = IndexSeries::from_json(text)?;
/// assert_eq!(series.to_json()?, text);
/// assert_eq!(series.value("KPI", "2017-12".parse()?)?.value.unwrap().to_string(), "100");
///
/// // A month that is not there is an error, never the month before.
/// let missing = series.value("KPI", "2018-11".parse()?).unwrap_err();
/// assert_eq!((missing.code().as_str(), missing.path()), ("assignment.index_missing", "series.KPI.2018-11"));
/// # Ok::<(), anbud::error::Error>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct IndexSeries(BTreeMap<String, BTreeMap<IndexPeriod, Point>>);

impl IndexSeries {
    /// No values.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The same series with a value more, or in place of another.
    #[must_use]
    pub fn with(mut self, index: &str, period: impl Into<IndexPeriod>, value: IndexValue) -> Self {
        self.0.entry(index.to_owned()).or_default().insert(period.into(), Point(value));
        self
    }

    /// The value of an index in a month, a quarter or a year.
    ///
    /// # Errors
    /// `assignment.index_missing` where the series does not hold it, `input.invalid` where it
    /// is not above zero.
    pub fn value(&self, index: &str, period: IndexPeriod) -> Result<&IndexValue, Error> {
        let path = ["series.", index, ".", &period.to_string()].concat();
        let point = self.0.get(index).and_then(|periods| periods.get(&period));
        let Some(Point(value)) = point else {
            return Err(Error::new(Problem::IndexMissing).at(path));
        };
        let above_zero = |number: Option<Decimal>| number.is_none_or(|own| own > Decimal::ZERO);
        if above_zero(value.value) && above_zero(value.provisional) {
            Ok(value)
        } else {
            Err(Error::new(Problem::NotPositive).at(path))
        }
    }
}

impl FromWire for IndexSeries {
    fn from_wire(node: Node<'_>, report: &mut Report) -> Option<Self> {
        let told = report.told();
        let stated = BTreeMap::<String, BTreeMap<String, Point>>::from_wire(node, report)?;
        let mut series = BTreeMap::new();
        for (index, own) in stated {
            let periods: &mut BTreeMap<IndexPeriod, Point> =
                series.entry(index.clone()).or_default();
            for (key, point) in own {
                let field = [index.as_str(), ".", &key].concat();
                let problem = match IndexPeriod::parse(&key) {
                    Err(error) => Some(error.problem().clone()),
                    // `2023-03` and `2023M03` are one month.
                    Ok(period) => periods.insert(period, point).map(|_| Problem::RepeatedPeriod),
                };
                if let Some(problem) = problem {
                    let _: Option<()> = node.fault_at(&field, problem, report);
                }
            }
        }
        (report.told() == told).then_some(Self(series))
    }
}

/// The values of one index.
struct Periods<'a>(&'a BTreeMap<IndexPeriod, Point>);

impl ToWire for Periods<'_> {
    fn write(&self, out: &mut dyn Out) {
        let named: Vec<(String, &Point)> =
            self.0.iter().map(|(period, value)| (period.to_string(), value)).collect();
        out.map(&mut named.iter().map(|(period, value)| (period.as_str(), *value as &dyn ToWire)));
    }
}

impl ToWire for IndexSeries {
    fn write(&self, out: &mut dyn Out) {
        let all = self.0.iter().map(|(index, periods)| (index, Periods(periods)));
        let all: Vec<_> = all.collect();
        out.map(&mut all.iter().map(|(index, periods)| (index.as_str(), periods as &dyn ToWire)));
    }
}

writes!(IndexSeries);

#[cfg(feature = "schema")]
impl crate::wire::schema::Described for IndexSeries {
    const NAME: &'static str = "IndexSeries";

    fn schema(all: &mut crate::wire::schema::Definitions) -> crate::wire::Json {
        use crate::wire::schema::{object, one_of, text};
        let point = one_of(
            "Index value (indextal): final, or an object.",
            [all.of::<Decimal>(), all.of::<IndexValue>()],
        );
        let months = object([("type", text("object")), ("additionalProperties", point)]);
        object([
            (
                "description",
                text(
                    "Index series (indexserier) by index, each by month `2017-12`, quarter `2017-Q4` or year `2017`.",
                ),
            ),
            ("type", text("object")),
            ("additionalProperties", months),
        ])
    }
}
