//! Writes what is generated from the declarations of the core: the contract, the types of the npm
//! package, the table of calls in the README.

fn main() {
    anbud_tests::generated::write();
}
