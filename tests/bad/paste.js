// A field that wants every address typed twice by hand.
document.querySelector("input").addEventListener("paste", event => event.preventDefault());
