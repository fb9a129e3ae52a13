//! The short form of the demonstration service: five answers about how to reach a person.

pub mod wasm_trouble;
pub mod with_wasm;
pub mod without_scripts;

/// Answers that pass the rules, in the order of the page.
const ANSWERS: [(&str, &str); 5] = [
    ("given-names", "Zoë Anne"),
    ("family-name", "O’Brien-Lévesque"),
    ("email", "zoe@exemple.ca"),
    ("phone", "613 555 1234"),
    ("postal-code", "k1a0b1"),
];
