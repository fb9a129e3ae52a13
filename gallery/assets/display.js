// Theme, mode and the language of an example. Runs before the first paint, so that nobody in the
// dark is flashed at; it waits for nothing else.
{
  const page = document.documentElement;
  const defaults = { theme: "portage", mode: "system" };

  const remembered = (name) => {
    try {
      return localStorage.getItem(`portage-${name}`) ?? defaults[name];
    } catch {
      return defaults[name]; // Storage may be forbidden: then the choice lasts for this page.
    }
  };

  const remember = (name, value) => {
    try {
      localStorage.setItem(`portage-${name}`, value);
    } catch {
      // As above.
    }
  };

  const show = (name, value) => {
    // Without a mode the page follows the system.
    if (value === "system") delete page.dataset[name];
    else page.dataset[name] = value;
  };

  const mark = () => {
    for (const choice of document.querySelectorAll("[data-display] input")) {
      choice.checked = choice.value === (page.dataset[choice.name] ?? defaults[choice.name]);
    }
  };

  const close = (display) => {
    if (display) display.open = false;
  };

  const switchLanguage = (button) => {
    const { state = "own" } = button.dataset;
    const next = state === "own" ? "other" : "own";
    const { [`${next}Tag`]: tag, [`${next}Said`]: said, [`${state}Label`]: label } = button.dataset;
    const example = button.closest("[data-frame]").querySelector("[data-example]");
    example.dispatchEvent(new CustomEvent("portage:language", { detail: tag }));
    button.dataset.state = next;
    button.textContent = label;
    document.querySelector("#app > .ptg > [role=status]").textContent = said;
  };

  for (const name of Object.keys(defaults)) show(name, remembered(name));
  // Controls that need this script are hidden until here.
  page.dataset.scripts = "";

  document.addEventListener("DOMContentLoaded", mark);
  addEventListener("storage", () => {
    for (const name of Object.keys(defaults)) show(name, remembered(name));
    mark();
  });
  // On the document: the demonstration service hydrates what is in it.
  document.addEventListener("change", ({ target }) => {
    if (!target.closest("[data-display]")) return;
    show(target.name, target.value);
    remember(target.name, target.value);
  });
  document.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-other-tag]");
    if (button) switchLanguage(button);
  });
  document.addEventListener("pointerdown", ({ target }) => {
    const open = document.querySelector("[data-display][open]");
    if (open && !open.contains(target)) close(open);
  });
  // An open panel must not cover what takes the focus next (WCAG 2.4.11).
  document.addEventListener("focusin", ({ target }) => {
    const open = document.querySelector("[data-display][open]");
    if (open && !open.contains(target)) close(open);
  });
  document.addEventListener("keydown", ({ key, target }) => {
    const display = key === "Escape" && target.closest?.("[data-display][open]");
    if (!display) return;
    close(display);
    display.querySelector("summary").focus();
  });
}
