//! Answers about budget plans as objects of the data classes in `anbud/plan.py`.

use anbud::budget as core;
use anbud::budget::AllocationPart;
use anbud::money::Sek;
use pyo3::prelude::*;
use rust_decimal::Decimal;

use crate::answers::answer;
use crate::convert::{Many, fraction};
use crate::errors::Failure;
use crate::finding::findings;
use crate::plan::PlanLine;

type Made<'py> = Result<Bound<'py, PyAny>, Failure>;

fn maybe(amount: Option<Sek>) -> Option<Decimal> {
    amount.map(Sek::to_decimal)
}

/// Each item of a list as an object.
fn each<'py, T>(
    py: Python<'py>,
    items: &[T],
    shown: impl Fn(Python<'py>, &T) -> Made<'py>,
) -> Result<Many<Bound<'py, PyAny>>, Failure> {
    Ok(Many(items.iter().map(|item| shown(py, item)).collect::<Result<_, _>>()?))
}

pub(crate) fn forecast<'py>(py: Python<'py>, whole: &core::Forecast) -> Made<'py> {
    Ok(answer!(py, Forecast, whole, {
        years: each(py, &whole.years, year)?,
        totals: each(py, &whole.totals, |py, own| {
            Ok(answer!(py, YearTotal, own, {
                year: own.year,
                statuses: Many(own.statuses.iter().map(|own| own.as_str()).collect()),
                amount: maybe(own.amount),
                committed: maybe(own.committed),
                option: maybe(own.option),
                forecast: maybe(own.forecast),
                left: maybe(own.left),
                left_after_options: maybe(own.left_after_options),
                actual: maybe(own.actual),
                expected: maybe(own.expected),
                expected_left: maybe(own.expected_left),
            }))
        })?,
        outside: each(py, &whole.outside, |py, own| {
            Ok(answer!(py, OutsideCost, own, {
                commitment: &own.commitment,
                year: own.year,
                amount: own.amount.to_decimal(),
            }))
        })?,
        grants: each(py, &whole.grants, |py, own| {
            Ok(answer!(py, GrantUse, own, {
                grant: &own.grant,
                amount: maybe(own.amount),
                drawn: own.drawn.to_decimal(),
                left: maybe(own.left),
            }))
        })?,
        findings: findings(&whole.findings),
        missing: Many(whole.missing.clone()),
    }))
}

fn year<'py>(py: Python<'py>, own: &core::PlanYear) -> Made<'py> {
    let by_status = each(py, &own.by_status, |py, own| {
        Ok(answer!(py, StatusFrame, own, {
            status: own.status.as_str(),
            frame: own.frame.to_decimal(),
            left: maybe(own.left),
        }))
    })?;
    Ok(answer!(py, PlanYear, own, {
        frame: &own.frame,
        year: own.year,
        amount: maybe(own.amount),
        status: own.status.map(core::FrameStatus::as_str),
        decided: maybe(own.decided),
        by_status: by_status,
        carried_over: maybe(own.carried_over),
        history: Many(own.history.iter().cloned().map(PlanLine).collect()),
        committed: maybe(own.committed),
        option: maybe(own.option),
        forecast: maybe(own.forecast),
        known: sums(py, &own.known)?,
        unknown: each(py, &own.unknown, |py, own| {
            Ok(answer!(py, UnknownCost, own, {
                commitment: &own.commitment,
                layer: own.layer.as_str(),
                missing: Many(own.missing.clone()),
            }))
        })?,
        left: maybe(own.left),
        left_after_options: maybe(own.left_after_options),
        actual: maybe(own.actual),
        expected: maybe(own.expected),
        expected_left: maybe(own.expected_left),
        used_up_on: own.used_up_on.map(|day| day.date()),
        actions: each(py, &own.actions, action)?,
        act_by: own.act_by.map(|day| day.date()),
        cost_centres: each(py, &own.cost_centres, |py, own| {
            Ok(answer!(py, CostCentre, own, {
                cost_centre: &own.cost_centre,
                committed: own.committed.to_decimal(),
                option: own.option.to_decimal(),
                forecast: own.forecast.to_decimal(),
            }))
        })?,
        costs: each(py, &own.costs, cost)?,
    }))
}

fn sums<'py>(py: Python<'py>, own: &core::LayerSums) -> Made<'py> {
    Ok(answer!(py, LayerSums, own, {
        committed: own.committed.to_decimal(),
        option: own.option.to_decimal(),
        forecast: own.forecast.to_decimal(),
    }))
}

fn action<'py>(py: Python<'py>, own: &core::Action) -> Made<'py> {
    Ok(answer!(py, Action, own, {
        commitment: &own.commitment,
        kind: own.kind.as_str(),
        by: own.by.map(|day| day.date()),
        advise_by: own.advise_by.map(|day| day.date()),
        ends_on: own.ends_on.map(|day| day.date()),
        passed: own.passed,
        missing: Many(own.missing.clone()),
    }))
}

fn cost<'py>(py: Python<'py>, own: &core::PlanCost) -> Made<'py> {
    Ok(answer!(py, PlanCost, own, {
        commitment: &own.commitment,
        layer: own.layer.as_str(),
        origin: own.origin.as_str(),
        first_day: own.from.date(),
        last_day: own.to.date(),
        amount: own.amount.to_decimal(),
        funded: each(py, &own.funded, |py, own| {
            Ok(answer!(py, FundedPart, own, {
                grant: &own.grant,
                amount: own.amount.to_decimal(),
            }))
        })?,
        net: own.net.to_decimal(),
        source: own.source.as_deref(),
    }))
}

pub(crate) fn scenarios<'py>(py: Python<'py>, whole: &core::Scenarios) -> Made<'py> {
    Ok(answer!(py, Scenarios, whole, {
        base: forecast(py, &whole.base)?,
        scenarios: each(py, &whole.scenarios, |py, own| {
            Ok(answer!(py, ScenarioResult, own, {
                id: &own.id,
                title: own.title.as_deref(),
                possible_until: own.possible_until.map(|day| day.date()),
                possible: own.possible,
                differences: each(py, &own.differences, difference)?,
                forecast: forecast(py, &own.forecast)?,
                findings: findings(&own.findings),
                missing: Many(own.missing.clone()),
            }))
        })?,
    }))
}

fn difference<'py>(py: Python<'py>, own: &core::PlanDifference) -> Made<'py> {
    Ok(answer!(py, PlanDifference, own, {
        frame: &own.frame,
        year: own.year,
        amount: maybe(own.amount),
        committed: maybe(own.committed),
        option: maybe(own.option),
        forecast: maybe(own.forecast),
        left: maybe(own.left),
        expected_left: maybe(own.expected_left),
    }))
}

pub(crate) fn chart<'py>(py: Python<'py>, whole: &core::BudgetChart) -> Made<'py> {
    Ok(answer!(py, BudgetChart, whole, {
        unit_sv: &whole.unit.sv,
        unit_en: &whole.unit.en,
        charts: each(py, &whole.charts, |py, own| {
            Ok(answer!(py, FrameChart, own, {
                frame: &own.frame,
                categories: Many(own.categories.clone()),
                series: each(py, &own.series, series)?,
            }))
        })?,
    }))
}

fn series<'py>(py: Python<'py>, own: &core::ChartSeries) -> Made<'py> {
    Ok(answer!(py, ChartSeries, own, {
        id: own.id,
        kind: own.kind.as_str(),
        label_sv: &own.label.sv,
        label_en: &own.label.en,
        points: each(py, &own.points, |py, own| {
            Ok(answer!(py, ChartPoint, own, {
                category: &own.category,
                amount: own.amount.to_decimal(),
                at_least: own.at_least,
            }))
        })?,
    }))
}

pub(crate) fn part<'py>(py: Python<'py>, own: &AllocationPart) -> Made<'py> {
    Ok(answer!(py, AllocationPart, own, {
        period: &own.period,
        amount: own.amount.to_decimal(),
        exact: fraction(py, &own.exact)?,
    }))
}

pub(crate) fn comparison<'py>(py: Python<'py>, whole: &core::MethodComparison) -> Made<'py> {
    Ok(answer!(py, MethodComparison, whole, {
        contract_total: whole.contract_total.to_decimal(),
        methods: each(py, &whole.methods, |py, own| {
            Ok(answer!(py, ComparedMethod, own, {
                method: own.method.as_str(),
                parts: each(py, &own.allocation.parts, part)?,
                total: own.allocation.total.to_decimal(),
                difference: own.difference.to_decimal(),
                conserves: own.conserves,
            }))
        })?,
    }))
}

pub(crate) fn split<'py>(py: Python<'py>, whole: &core::Split) -> Made<'py> {
    Ok(answer!(py, Split, whole, {
        parts: each(py, &whole.parts, |py, own| {
            Ok(answer!(py, SplitPart, own, {
                payer: &own.payer,
                amount: own.amount.to_decimal(),
                exact: fraction(py, &own.exact)?,
            }))
        })?,
        total: whole.total.to_decimal(),
    }))
}

pub(crate) fn total_cost<'py>(py: Python<'py>, whole: &core::TotalCost) -> Made<'py> {
    Ok(answer!(py, TotalCost, whole, {
        items: each(py, &whole.items, cost_row)?,
        cost: maybe(whole.cost),
        compensation: maybe(whole.compensation),
        net: maybe(whole.net),
        known_cost: whole.known_cost.to_decimal(),
        unknown: Many(whole.unknown.clone()),
        in_kind: each(py, &whole.in_kind, |py, own| {
            Ok(answer!(py, InKindRow, own, {
                id: &own.id,
                what: own.what.as_deref(),
                provided_by: own.provided_by.as_deref(),
                value: maybe(own.value),
            }))
        })?,
        in_kind_value: maybe(whole.in_kind_value),
        findings: findings(&whole.findings),
        missing: Many(whole.missing.clone()),
    }))
}

fn cost_row<'py>(py: Python<'py>, own: &core::CostRow) -> Made<'py> {
    let share = |own: &Option<anbud::rational::Rational>| {
        own.as_ref().map(|share| fraction(py, share)).transpose()
    };
    Ok(answer!(py, CostRow, own, {
        id: &own.id,
        cost: maybe(own.cost),
        flat: maybe(own.flat),
        split: maybe(own.split),
        compensation: maybe(own.compensation),
        way: own.way.map(|way| way.as_str()),
        net: maybe(own.net),
        premises_share: share(&own.premises_share)?,
        break_even: share(&own.break_even)?,
    }))
}
