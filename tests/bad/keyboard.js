// A key handler that keeps the focus, and a button that passes it on.
document.getElementById("trap").addEventListener("keydown", event => event.preventDefault());
document.getElementById("skipped").addEventListener("focus", () => document.getElementById("trap").focus());
