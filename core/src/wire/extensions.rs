//! What a user keeps beside the contract's fields.

use serde::{Serialize, Serializer};
use serde_json::value::RawValue;

use super::{FromWire, Node, Report};

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

impl Serialize for Extensions {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl FromWire for Extensions {
    fn from_wire(node: Node<'_>, report: &mut Report) -> Option<Self> {
        node.raw_object(report).map(Self)
    }
}
