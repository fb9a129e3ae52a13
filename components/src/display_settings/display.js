// Theme and mode. Runs before the first paint, so that nobody in the dark is flashed at; it waits
// for nothing else.
{
  const page = document.documentElement;
  const served = { theme: page.dataset.theme ?? "", mode: page.dataset.mode ?? "system" };
  const names = Object.keys(served);

  const remembered = (name) => {
    try {
      return localStorage.getItem(`portage-${name}`) ?? served[name];
    } catch {
      return served[name]; // Storage may be forbidden: then the choice lasts for this page.
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
    if (value === "" || value === "system") delete page.dataset[name];
    else page.dataset[name] = value;
  };

  const now = (name) => page.dataset[name] ?? (name === "mode" ? "system" : "");

  const mark = () => {
    for (const name of names) {
      const choices = [...document.querySelectorAll(`[data-display=${name}]`)];
      // What was chosen once may be offered no more.
      if (choices.length && !choices.some(({ value }) => value === now(name))) show(name, served[name]);
      for (const choice of choices) choice.checked = choice.value === now(name);
    }
  };

  const opened = () => document.querySelectorAll("[data-display-settings][open]");

  for (const name of names) show(name, remembered(name));
  // Controls that need this script are hidden until here.
  page.dataset.scripts = "";

  document.addEventListener("DOMContentLoaded", mark);
  // In another window of the site.
  addEventListener("storage", () => {
    for (const name of names) show(name, remembered(name));
    mark();
  });
  // On the document: the page may be hydrated.
  document.addEventListener("change", ({ target }) => {
    const { display: name } = target.dataset;
    if (!names.includes(name)) return;
    show(name, target.value);
    remember(name, target.value);
    mark();
  });
  // An open panel must not cover what takes the focus next (WCAG 2.4.11).
  for (const event of ["pointerdown", "focusin"]) {
    document.addEventListener(event, ({ target }) => {
      for (const display of opened()) if (!display.contains(target)) display.open = false;
    });
  }
  document.addEventListener("keydown", ({ key, target }) => {
    const display = key === "Escape" && target.closest?.("[data-display-settings][open]");
    if (!display) return;
    display.open = false;
    display.querySelector("summary").focus();
  });
}
