//! Writes `core/schema/anbud.schema.json`, the contract as the declarations of the core say it.

use std::fs;

use anbud_tests::workspace;

fn main() {
    let path = workspace().join("core/schema/anbud.schema.json");
    fs::write(path, anbud::calls::json_schema().expect("a schema")).expect("the file is written");
}
