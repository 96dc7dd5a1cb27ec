//! The calls of the npm package as functions, and the limits of the contract.

use serde_json::Value;

use super::{entries, short, topics};

const HEAD: &str =
    "// Written from core/schema/anbud.schema.json by `make generate`; do not edit.\n";

/// Every call as a function, by its topic.
pub(super) fn calls(contract: &Value) -> String {
    let mut out = format!("{HEAD}\nimport {{ call }} from \"./call.js\";\n");
    for (topic, calls) in topics(contract) {
        match calls.as_slice() {
            [(name, _)] if short(name).is_none() => {
                out.push_str(&format!("\nexport const {topic} = call(\"{name}\");\n"));
            }
            calls => {
                out.push_str(&format!("\nexport const {topic} = Object.freeze({{\n"));
                for (name, _) in calls {
                    let short = short(name).expect("a name within its topic");
                    out.push_str(&format!("  {short}: call(\"{name}\"),\n"));
                }
                out.push_str("});\n");
            }
        }
    }
    out
}

/// What a text may hold at most.
pub(super) fn limits(contract: &Value) -> String {
    let mut out = format!("{HEAD}\nexport const LIMITS = Object.freeze({{\n");
    for (name, value) in entries(&contract["limits"]) {
        out.push_str(&format!("  {name}: {value},\n"));
    }
    out + "});\n"
}
