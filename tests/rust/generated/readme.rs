//! The table of calls in the README.

use serde_json::Value;

use super::entries;

const BEGIN: &str = "<!-- Written from the declarations of the calls by `make generate`: -->\n";
const END: &str = "<!-- end of what is written -->\n";

/// The README with the table as the contract has it.
pub(super) fn with_calls(readme: &str, contract: &Value) -> String {
    let (before, rest) = readme.split_once(BEGIN).expect("the beginning of the table");
    let (_, after) = rest.split_once(END).expect("the end of the table");
    let mut table = "| call | what it answers |\n|---|---|\n".to_owned();
    for (name, call) in entries(&contract["calls"]) {
        let about = call["description"].as_str().unwrap_or_default();
        table.push_str(&format!("| `{name}` | {} |\n", about.replace('\n', " ")));
    }
    [before, BEGIN, "\n", &table, "\n", END, after].concat()
}
