//! How an error is written.

use super::{Out, ToWire};
use crate::error::Error;

impl ToWire for Error {
    fn write(&self, out: &mut Out) {
        // A path may hold a key of the user's; what is not seen is no part of it.
        let path: String = self.path().chars().filter(|c| !c.is_control()).collect();
        let given = self.value();
        out.object(
            "code path message given ",
            &[&self.code().as_str(), &path, &self.message(), &given],
        );
    }
}

impl Error {
    /// The wire form `{"error":{"code","path","message":{"sv","en"},"given"}}`.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut out = Out::default();
        out.object("error ", &[self]);
        out.into_text()
    }
}
