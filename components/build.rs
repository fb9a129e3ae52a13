//! Compiles the words of the examples, as a service compiles its own.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if std::env::var_os("CARGO_FEATURE_EXAMPLES").is_some() {
        portage_fluent::Compiler::new("src/examples")
            .runtime("crate::locales")
            .build();
    }
}
