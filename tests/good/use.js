// The buttons of the good pages, as they should behave.
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
