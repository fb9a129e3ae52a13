// The live region comes together with its text, so no screen reader was listening to it.
document.querySelector("button").addEventListener("click", () => {
  const region = document.createElement("p");
  region.setAttribute("role", "status");
  region.textContent = "Saved";
  document.querySelector("[data-example] div").append(region);
});

// A choice brings a question along, and nothing says so.
document.querySelector("input").addEventListener("change", () => {
  const question = document.createElement("p");
  question.textContent = "Which one?";
  document.querySelector("[data-example$=choice] div").append(question);
});
