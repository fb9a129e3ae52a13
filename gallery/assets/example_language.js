// The language of an example, on pages that show some.
document.addEventListener("click", ({ target }) => {
  const button = target.closest("[data-other-tag]");
  if (!button) return;
  const { state = "own" } = button.dataset;
  const next = state === "own" ? "other" : "own";
  const { [`${next}Tag`]: tag, [`${next}Said`]: said, [`${state}Label`]: label } = button.dataset;
  const example = button.closest("[data-frame]").querySelector("[data-example]");
  example.dispatchEvent(new CustomEvent("portage:language", { detail: tag }));
  button.dataset.state = next;
  button.textContent = label;
  document.querySelector("#app > .ptg > [role=status]").textContent = said;
});
