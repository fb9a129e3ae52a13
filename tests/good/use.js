// The buttons of the good pages, as they should behave, and what only a living page knows.
for (const live of document.querySelectorAll("[data-live]")) live.textContent = live.dataset.live;
for (const button of document.querySelectorAll("[aria-expanded]")) {
  button.addEventListener("click", () => {
    const open = button.getAttribute("aria-expanded") !== "true";
    button.setAttribute("aria-expanded", String(open));
    document.getElementById(button.getAttribute("aria-controls")).hidden = !open;
  });
}
for (const button of document.querySelectorAll("[data-says]")) {
  button.addEventListener("click", () => {
    document.getElementById(button.dataset.into).textContent = button.dataset.says;
  });
}
