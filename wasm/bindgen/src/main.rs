//! `anbud-bindgen IN.wasm OUTDIR` writes the JavaScript glue of the module.
//!
//! The command-line tool of wasm-bindgen must match the library to the last
//! digit; used as a library it is pinned by `Cargo.lock` like everything else.

use std::{env, process::ExitCode};

use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let [input, out_dir] = env::args().skip(1).collect::<Vec<_>>().try_into().unwrap_or_default();
    let mut bindgen = Bindgen::new();
    // The entry modules in wasm/js say where the file is, so the glue need not.
    bindgen.input_path(input).out_name("anbud").typescript(true).omit_default_module_path(true);
    match bindgen.web(true).and_then(|web| web.generate(out_dir)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("anbud-bindgen: {error:#}");
            ExitCode::FAILURE
        }
    }
}
