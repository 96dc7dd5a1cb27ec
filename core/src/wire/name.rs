//! Names of Rust and their form on the wire.

/// Whether the wire name `wire` is the camel case of the Rust name `rust`.
pub(crate) fn is_wire_name(rust: &str, wire: &str) -> bool {
    camel_chars(rust).eq(wire.chars())
}

/// The wire name of a name of Rust or Python: `fixed_day` is `fixedDay`.
#[must_use]
pub fn camel_case(rust: &str) -> String {
    camel_chars(rust).collect()
}

fn camel_chars(rust: &str) -> impl Iterator<Item = char> + '_ {
    let mut upper = false;
    // A field named like a keyword of Rust is written `r#where`.
    rust.trim_start_matches("r#").chars().filter_map(move |c| {
        if c == '_' {
            upper = true;
            return None;
        }
        let shown = if upper { c.to_ascii_uppercase() } else { c };
        upper = false;
        Some(shown)
    })
}
