// What a press of a button or a choice changes, and whether it is told to someone who does not see it.
globalThis.portageUse = (() => {
  const { all, words, heard, texts, named, finding, selector } = portage;
  const live = "[aria-live=polite], [aria-live=assertive], [role=status], [role=alert], [role=log], output";
  const prefix = /^(error|erreur)\s*:?\s*/i;
  let at = null;

  // A form of an example is not sent anywhere: the page must stay.
  addEventListener("submit", event => event.preventDefault());

  const pressed = "button, summary, [role=button]:not([href]), [role=tab], input[type=submit]";
  // In one language: what a choice does is the same in all. Not the settings of the display, which
  // change how every other example looks.
  const chosen = ":lang(en) :is(input:is([type=radio], [type=checkbox]), select):not(.ptg-display-settings *)";

  // The choices come last: an answer would mend what a button that sends is there to show.
  const controls = () => {
    const { shown } = portage;
    const offered = kind => all(`[data-example] :is(${kind})`)
      // A control may be drawn by its label.
      .filter(element => [element, ...(element.labels ?? [])].some(shown) && !element.disabled && !element.closest("[inert]"))
      .slice(0, 60);
    return [...offered(pressed), ...offered(chosen)].map(selector);
  };

  // How it is operated; nothing where that would change nothing, or mend what is wrong.
  const act = element => {
    if (!element.matches(chosen)) return { Press: "Enter" };
    if (element.closest("[aria-invalid=true]") || (element.type === "radio" && element.checked)) return null;
    if (element.localName !== "select") return { Press: "Space" };
    // The first letter of another option, as in every browser.
    const letter = option => words(option?.text)[0]?.toLowerCase();
    const other = [...element.options].find(option => !option.disabled && letter(option) && letter(option) !== letter(element.selectedOptions[0]));
    return other ? { Type: letter(other) } : null;
  };

  const nameOf = element => words((element.labels?.[0] ?? element).textContent);

  const controlled = element => {
    const target = named(element, "aria-controls")[0];
    return target ?? (element.localName === "summary" ? element.parentElement : null);
  };

  const states = element => ["aria-expanded", "aria-selected", "aria-pressed"].map(name => element.getAttribute(name))
    .concat(element.matches(chosen) ? [element.checked, element.indeterminate, element.value] : []).join();

  const before = wanted => {
    const element = document.querySelector(wanted);
    const { shown } = portage;
    if (!element || ![element, ...(element.labels ?? [])].some(shown) || element.disabled) return null;
    const how = act(element);
    if (!how) return null;
    element.focus();
    if (document.activeElement !== element) return null;
    const target = controlled(element);
    at = {
      element,
      example: element.closest("[data-example]"),
      seen: new Set(texts().filter(({ parent }) => shown(parent)).map(({ text }) => text)),
      // As it stands: a space may be all that is new where the same is said again.
      regions: new Map(all(live).map(region => [region, region.textContent])),
      closed: all("fieldset, [role=group]").filter(part => !shown(part)),
      languages: new Map(all("[lang]").map(part => [part, part.lang])),
      states: states(element),
      open: target ? shown(target) : null,
    };
    return how;
  };

  const after = () => {
    const { element, example, seen, regions, languages, closed, states: old, open } = at;
    const findings = [];
    const focus = document.activeElement;
    if (!focus || focus === document.body) {
      findings.push(finding(element.isConnected ? element : example, "focus-lost", "after it was pressed the focus is on nothing: a screen reader starts again at the top of the page."));
    }
    const told = [];
    for (const region of regions.keys()) if (region.isConnected && heard(region)) told.push(region);
    if (focus && focus !== document.body) told.push(focus, ...(focus.labels ?? []), ...named(focus, "aria-labelledby"), ...named(focus, "aria-describedby"));
    // A dialog is announced with its name when the focus comes into it, and read from within.
    const dialog = focus?.closest("dialog[open], [role=dialog]");
    if (dialog && !dialog.contains(element)) told.push(dialog);
    // Who comes to the name of a group reads on into it.
    if (focus?.localName === "legend") told.push(focus.parentElement);
    const opened = element.isConnected ? controlled(element) : null;
    if (opened) told.push(opened);
    const heardText = told.map(source => words(source.textContent)).join(" ");
    // A part that turned to another language has all of its texts new: one sentence that says so is
    // what a person needs to hear.
    const says = [...regions].some(([region, before]) => region.isConnected && heard(region) && words(region.textContent) && region.textContent !== before);
    const turned = [...languages].filter(([part, lang]) => part.isConnected && part.lang !== lang).map(([part]) => part);
    if (turned.length && !says) {
      findings.push(finding(turned[0], "not-announced", `the language changed after “${nameOf(element)}” was pressed, and nothing says so.`));
    }
    const { shown } = portage;
    // Questions that a choice has opened: that they are there is said, and they are read in their turn.
    const opening = says ? closed.filter(part => part.isConnected && shown(part)) : [];
    for (const { text, parent } of texts()) {
      if (opening.some(part => part.contains(parent))) continue;
      if (turned.some(part => part.contains(parent))) continue;
      // The name of another control is no message, where a message says what has happened.
      if (says && parent.closest("button, [role=button], summary")) continue;
      if (seen.has(text) || !shown(parent) || parent.closest("[aria-hidden=true]")) continue;
      if (told.some(source => source.contains(parent)) || heardText.includes(text.replace(prefix, ""))) continue;
      const rule = element.matches(chosen) ? "not-announced-choice" : "not-announced";
      findings.push(finding(parent, rule, `“${text}” appeared after “${nameOf(element)}” was pressed. It is in no live region that was there before, and the focus did not go to it.`));
    }
    if (element.isConnected) {
      const target = controlled(element);
      const expanded = element.getAttribute("aria-expanded");
      if (target && expanded !== null && (expanded === "true") !== shown(target)) {
        findings.push(finding(element, "state-expanded-stale", `aria-expanded is “${expanded}” and what it controls is ${shown(target) ? "shown" : "hidden"}.`));
      }
      if (target && element.localName !== "summary" && expanded === null && !element.matches("[role=tab]") && open !== null && open !== shown(target)) {
        findings.push(finding(element, "state-expanded-missing", "it shows and hides something and has no aria-expanded."));
      }
      if (element.matches("[role=tab]") && element.getAttribute("aria-selected") !== "true") {
        findings.push(finding(element, "state-selected-stale", "the tab was chosen and aria-selected is not “true”."));
      }
      const header = element.closest("th");
      if (header && example.querySelector("th[aria-sort]") && !/ascending|descending/.test(header.getAttribute("aria-sort") ?? "")) {
        findings.push(finding(header, "state-sort-stale", "the table was sorted by this column and aria-sort does not say so."));
      }
      if (element.matches(chosen) && states(element) === old) {
        findings.push(finding(element, "state-chosen-stale", "it was chosen with the keyboard and stayed as it was."));
      }
      if (element.hasAttribute("aria-pressed") && states(element) === old) {
        findings.push(finding(element, "state-pressed-stale", "it was pressed and aria-pressed stayed the same."));
      }
    }
    return findings;
  };

  // A dialog that a press has opened is left with Escape, and the focus comes back to the button.
  const inDialog = () => !!document.querySelector("dialog:modal") && !at.element.closest("dialog:modal");
  const left = () => {
    const { element } = at;
    if (inDialog()) return [finding(element, "focus-caught", "Escape does not close the dialog that it opened.")];
    if (document.activeElement === element) return [];
    return [finding(element, "focus-not-returned", "the dialog that it opened was closed with Escape, and the focus did not come back to it.")];
  };

  return { controls, before, after, inDialog, left };
})();
