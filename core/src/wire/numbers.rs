//! Whole numbers as the contract writes them: JSON integers.

use std::num::NonZeroU32;

use super::{FromWire, Node, Out, Report, ToWire};

impl FromWire for i64 {
    fn from_wire(node: Node<'_>, report: &mut Report) -> Option<Self> {
        node.integer(Self::MIN, Self::MAX, report)
    }
}

impl FromWire for u32 {
    fn from_wire(node: Node<'_>, report: &mut Report) -> Option<Self> {
        let value = node.integer(0, i64::from(Self::MAX), report)?;
        Self::try_from(value).ok()
    }
}

/// A count of at least one.
impl FromWire for NonZeroU32 {
    fn from_wire(node: Node<'_>, report: &mut Report) -> Option<Self> {
        let value = node.integer(1, i64::from(u32::MAX), report)?;
        u32::try_from(value).ok().and_then(Self::new)
    }
}

impl ToWire for NonZeroU32 {
    fn write(&self, out: &mut dyn Out) {
        self.get().write(out);
    }
}
