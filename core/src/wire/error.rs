//! How an error is written.

use super::encode::json_object;
use super::{Out, Sparse, ToWire};
use crate::error::Error;

impl ToWire for Error {
    fn write(&self, out: &mut dyn Out) {
        // A path may hold a key of the user's; what is not seen is no part of it.
        let path: String = self.path().chars().filter(|c| !c.is_control()).collect();
        let given = self.value();
        let also = self.also().to_vec();
        out.object(
            "code path message given also ",
            &[&self.code().as_str(), &path, &self.message(), &given, &Sparse(&also)],
        );
    }
}

impl Error {
    /// The wire form `{"error":{"code","path","message":{"sv","en"},"given","also":[…]}}`.
    #[must_use]
    pub fn to_json(&self) -> String {
        json_object("error ", &[self])
    }
}
