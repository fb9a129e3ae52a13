// Things open and close, and nobody who listens is told.
for (const button of document.querySelectorAll("[aria-controls]")) {
  button.addEventListener("click", () => {
    const target = document.getElementById(button.getAttribute("aria-controls"));
    target.hidden = !target.hidden;
  });
}

// A box that cannot be ticked.
document.querySelector("input").addEventListener("click", event => event.preventDefault());
