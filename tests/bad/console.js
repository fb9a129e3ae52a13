// What a panic in wasm looks like from outside.
console.error("panicked at 'called `Option::unwrap()` on a `None` value'");
