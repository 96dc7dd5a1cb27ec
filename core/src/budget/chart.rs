//! Chart data of a forecast: one shape for notebooks and pages.

use super::plan::Layer;
use super::plan_year::{Forecast, PlanYear};
use crate::language::Text;
use crate::money::Sek;
use crate::wire::{output, wire_enum};

output! {
    /// Chart of a budget plan (diagram över en budgetplan): one for each frame, amounts in kronor.
    ///
    /// The series `committed`, `option` and `forecast` are bars to be stacked in that order; `frame`
    /// and `decided` are lines over them; `left` is the headroom, drawn by itself. A year without a
    /// known value has no point, never one of 0. A bar that lacks unknown costs says so by `atLeast`.
    pub struct BudgetChart {
        /// What the vertical axis counts, in both languages.
        pub unit: Text,
        /// A chart for each frame.
        pub charts: Vec<FrameChart>,
    }
}

output! {
    /// Chart of one frame (diagram över en ram).
    pub struct FrameChart {
        /// The frame's id.
        pub frame: String,
        /// The years on the horizontal axis, in the order asked.
        pub categories: Vec<String>,
        /// The series.
        pub series: Vec<ChartSeries>,
    }
}

wire_enum! {
    /// Form of a series (seriens form).
    pub enum SeriesKind {
        /// Bars that stand on each other (staplar på varandra).
        StackedBar = "stackedBar",
        /// A line over the bars (linje).
        Line = "line",
        /// Points of a panel of their own (egen panel).
        Separate = "separate",
    }
}

output! {
    /// Series (serie) of a chart.
    pub struct ChartSeries {
        /// `committed`, `option`, `forecast`, `frame`, `decided`, `actual` or `left`.
        pub id: &'static str,
        /// How it is drawn.
        pub kind: SeriesKind,
        /// What it is called.
        pub label: Text,
        /// Its points, in the order of the years; a year without a value has none.
        pub points: Vec<ChartPoint>,
    }
}

output! {
    /// Point (punkt) of a series.
    pub struct ChartPoint {
        /// The year.
        pub category: String,
        /// The amount in kronor.
        pub amount: Sek,
        /// Whether unknown costs come on top.
        pub at_least: bool [sparse],
    }
}

/// The amount of a series in a year, and whether unknown costs come on top.
type Drawn = fn(&PlanYear) -> Option<(Sek, bool)>;

struct Series {
    id: &'static str,
    kind: SeriesKind,
    label: (&'static str, &'static str),
    drawn: Drawn,
}

fn layer(row: &PlanYear, layer: Layer) -> Option<(Sek, bool)> {
    let amount = row.known.of(layer);
    let at_least = row.unknown.iter().any(|own| own.layer == layer);
    // Nothing known and something unknown is no bar of 0.
    (amount != Sek::ZERO || !at_least).then_some((amount, at_least))
}

const SERIES: &[Series] = &[
    Series {
        id: "committed",
        kind: SeriesKind::StackedBar,
        label: ("Bundet", "Committed"),
        drawn: |row| layer(row, Layer::Committed),
    },
    Series {
        id: "option",
        kind: SeriesKind::StackedBar,
        label: ("Optioner", "Options"),
        drawn: |row| layer(row, Layer::Option),
    },
    Series {
        id: "forecast",
        kind: SeriesKind::StackedBar,
        label: ("Prognos", "Forecast"),
        drawn: |row| layer(row, Layer::Forecast),
    },
    Series {
        id: "frame",
        kind: SeriesKind::Line,
        label: ("Ram", "Frame"),
        drawn: |row| row.amount.map(|amount| (amount, false)),
    },
    Series {
        id: "decided",
        kind: SeriesKind::Line,
        label: ("Beslutad ram", "Decided frame"),
        drawn: |row| row.decided.map(|amount| (amount, false)),
    },
    Series {
        id: "actual",
        kind: SeriesKind::Separate,
        label: ("Utfall", "Outcome"),
        drawn: |row| row.actual.map(|amount| (amount, false)),
    },
    Series {
        id: "left",
        kind: SeriesKind::Separate,
        label: ("Kvar av ramen", "Left of the frame"),
        drawn: |row| row.left.map(|amount| (amount, false)),
    },
];

impl Forecast {
    /// The chart data (diagramdata) of the forecast: frame line, stacked costs, what is left.
    ///
    /// ```
    /// use anbud::budget::{AllocationMethod, BudgetPlan, forecast};
    /// use anbud::wire::Wire;
    ///
    /// let plan = BudgetPlan::from_json(
    ///     r#"{"frames":[{"id":"R","lines":[{"from":"2026-01-01","to":"2026-12-31","perYear":"10000000"}]}],"commitments":[]}"#,
    /// )?;
    /// let chart = forecast(&plan, AllocationMethod::MonthEqual, &[2026, 2027], None)?.chart();
    /// let line = chart.charts[0].series.iter().find(|series| series.id == "frame").unwrap();
    /// assert_eq!(line.points.len(), 1); // no line speaks of 2027, and that is not 0
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    #[must_use]
    pub fn chart(&self) -> BudgetChart {
        let mut charts: Vec<FrameChart> = Vec::new();
        for row in &self.years {
            let category = row.year.to_string();
            // Frames without an id are told apart by their years beginning anew.
            let goes_on = |chart: &FrameChart| {
                chart.frame == row.frame && !chart.categories.contains(&category)
            };
            if !charts.last().is_some_and(goes_on) {
                charts.push(FrameChart::empty(&row.frame));
            }
            let Some(chart) = charts.last_mut() else { continue };
            for (own, series) in chart.series.iter_mut().zip(SERIES) {
                if let Some((amount, at_least)) = (series.drawn)(row) {
                    let category = category.clone();
                    own.points.push(ChartPoint { category, amount, at_least });
                }
            }
            chart.categories.push(category);
        }
        BudgetChart { unit: Text::new("kronor", "kronor"), charts }
    }
}

impl FrameChart {
    fn empty(frame: &str) -> Self {
        let series = SERIES.iter().map(|own| ChartSeries {
            id: own.id,
            kind: own.kind,
            label: Text::new(own.label.0, own.label.1),
            points: Vec::new(),
        });
        Self { frame: frame.to_owned(), categories: Vec::new(), series: series.collect() }
    }
}
