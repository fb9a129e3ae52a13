// The button goes with the row that it removes, and the focus with it.
document.querySelector("button").addEventListener("click", event => event.target.remove());
