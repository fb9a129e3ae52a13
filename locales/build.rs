//! Compiles the texts beside this file.

fn main() {
    portage_fluent::Compiler::new(".")
        .runtime("crate")
        .locale_enum(true)
        .build();
}
