//! Advice: which form an agreement takes (avtalsform), from internal assignment to advertised procurement.
//!
//! The questions and the forms are a table; a walk through it ends at a form, or at the first
//! question that cannot be answered. Then the form is unknown, and the answer says which questions
//! remain and what would answer them.

mod answer;
mod leaf;
mod need;
mod questions;
mod route;
mod settle;
mod tree;
mod value;
mod walk;

pub(crate) use answer::Answer;
pub use need::Need;
pub use route::Route;
pub use settle::{OpenQuestion, TurningAnswer};
pub use tree::AdviceQuestion;
pub(crate) use tree::{End, TREE, walk};
pub use walk::{Advice, Form, NextStep};
