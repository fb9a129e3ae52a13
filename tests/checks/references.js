// An id that leads nowhere is a label, a hint or an error that is never heard.
portage.check("references", report => {
  const { all, idsIn } = portage;
  const ids = new Map();
  for (const element of all("[id]")) {
    if (ids.has(element.id)) report(element, "id-twice", `the id “${element.id}” stands twice: labels and links reach the first only.`);
    else ids.set(element.id, element);
  }
  for (const attribute of ["for", "form", "list", "headers", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-errormessage", "aria-details", "aria-activedescendant"]) {
    for (const element of all(`[${attribute}]`)) {
      for (const id of idsIn(element, attribute)) {
        const later = attribute === "aria-controls" && element.getAttribute("aria-expanded") === "false";
        if (!ids.has(id) && !later) report(element, "reference-to-nothing", `${attribute} names “${id}”, and no element has this id.`);
      }
    }
  }
  for (const link of all("a[href^='#']")) {
    const id = decodeURIComponent(link.getAttribute("href").slice(1));
    if (id && id !== "top" && !ids.has(id)) report(link, "link-to-nothing", `the link leads to “#${id}”, which is not on the page.`);
  }
  for (const element of all("[aria-describedby]")) {
    const order = idsIn(element, "aria-describedby");
    const at = ending => order.findIndex(id => id.endsWith(ending));
    if (at("-hint") >= 0 && at("-error") >= 0 && at("-error") < at("-hint")) report(element, "error-before-hint", "aria-describedby names the error before the hint; it is read in that order.");
  }
});
