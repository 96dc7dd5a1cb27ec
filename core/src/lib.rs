//! Answers the questions of Swedish public procurement and of the contracts that follow.
//!
//! Every answer is exact (money to the öre, scores as rationals), dated (judged by the law
//! of the day that governs the case), explained (rule, facts, sections, in Swedish and
//! English), and honest (unknown never becomes no, and never 0).
//!
//! The topics: [`money`], [`rational`], [`organisation`], [`cpv`], [`calendar`], [`law`], [`finding`], [`assignment`],
//! [`award`], [`tender`], [`bid`], [`evaluation`], [`budget`], [`aid`], [`partnership`], [`advice`], [`dossier`],
//! [`interchange`], and [`batch`] for many rows. The JSON contract is in [`wire`] and [`calls`].
//!
//! ```
//! use anbud::calendar::{Span, StatutoryPeriod};
//! use anbud::language::Language;
//! use anbud::law::LawBook;
//!
//! // An award notification went out by e-mail on Maundy Thursday 2019. How long is the standstill?
//! let sent = "2019-04-18".parse()?;
//! let days = LawBook::built_in().value_on("lou.standstill_days.electronic", sent)?.count()?;
//! let standstill = StatutoryPeriod::new(sent, Span::Days(days)).deadline()?;
//! assert_eq!(standstill.last_day.unwrap().to_string(), "2019-04-29");
//!
//! let why = standstill.findings().pop().unwrap().explain(Language::Swedish);
//! assert!(why.contains("2 § lagen (1930:173)"));
//! # Ok::<(), anbud::error::Error>(())
//! ```
#![forbid(unsafe_code)]
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing,
        clippy::arithmetic_side_effects
    )
)]

pub mod advice;
pub mod aid;
pub mod assignment;
pub mod award;
pub mod batch;
pub mod bid;
pub mod budget;
pub mod calendar;
pub mod calls;
pub mod confidence;
pub mod cpv;
pub mod dossier;
pub mod error;
pub mod evaluation;
pub mod finding;
pub mod interchange;
pub mod language;
pub mod law;
pub mod money;
pub mod organisation;
pub mod partnership;
pub mod rational;
pub mod tender;
pub mod wire;
pub mod words;

pub use calls::call;

/// The examples of the README, so that they are run.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
