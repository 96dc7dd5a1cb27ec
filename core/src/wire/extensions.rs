//! What a user keeps beside the contract's fields.

use serde_json::value::RawValue;

use super::{FromWire, Node, Out, Report, ToWire, writes};

/// Data of the user's own (egna uppgifter), kept byte for byte and never looked at.
#[derive(Debug, Clone)]
pub struct Extensions(pub(super) Box<RawValue>);

impl Extensions {
    /// The JSON object as it stood.
    #[must_use]
    pub fn as_json(&self) -> &str {
        self.0.get()
    }
}

impl PartialEq for Extensions {
    fn eq(&self, other: &Self) -> bool {
        self.as_json() == other.as_json()
    }
}

impl Eq for Extensions {}

impl ToWire for Extensions {
    fn write(&self, out: &mut dyn Out) {
        out.json(&self.0);
    }
}

writes!(Extensions);

impl FromWire for Extensions {
    fn from_wire(node: Node<'_>, report: &mut Report) -> Option<Self> {
        node.raw_object(report).map(Self)
    }
}
