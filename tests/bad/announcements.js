// The live region comes together with its text, so no screen reader was listening to it.
document.querySelector("button").addEventListener("click", () => {
  const region = document.createElement("p");
  region.setAttribute("role", "status");
  region.textContent = "Saved";
  document.querySelector("[data-example] div").append(region);
});
