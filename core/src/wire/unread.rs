//! A part of a shape that the small browser module does not read.

use super::{FromWire, Node, Out, Report, ToWire};

/// Part (del) of a shape that is let through unread: no call of the small module asks for it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Unread;

impl FromWire for Unread {
    fn from_wire(_: Node<'_>, _: &mut Report) -> Option<Self> {
        Some(Self)
    }
}

impl ToWire for Unread {
    fn write(&self, _: &mut dyn Out) {}

    fn is_absent(&self) -> bool {
        true
    }
}
