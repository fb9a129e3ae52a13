// An error must be said with the field, in the summary, and in the same words.
portage.check("error_state", report => {
  const { all, controls, words, named, texts, heard, shown } = portage;
  const prefix = /^(error|erreur)\s*:\s*/i;
  const describe = element => named(element, "aria-describedby").concat(named(element, "aria-errormessage"));
  // The hint of a field that happens to be called “error-…” is a hint.
  const isError = element => prefix.test(words(element.textContent)) || (/error/i.test(element.id) && !/hint$/i.test(element.id)) || /(^|__|-)error(--|$|\s)/.test(element.className);
  // A button that chooses files stands for a native control that is hidden.
  const invalid = all(`${controls}, fieldset, [role=group], [role=radiogroup], button[aria-invalid]`).filter(element => element.getAttribute("aria-invalid") === "true");

  // The parts of a date have one message together, which their group says.
  const grouped = control => control.parentElement.closest("fieldset[aria-describedby], [role=group][aria-describedby]");
  const saidByGroup = control => (grouped(control) ? describe(grouped(control)).filter(isError) : []);
  for (const control of invalid) {
    const messages = describe(control).concat(saidByGroup(control)).filter(isError).filter(element => words(element.textContent));
    if (!messages.length) report(control, "invalid-without-message", "aria-invalid is true and no error text describes the field: people hear that it is wrong and not what to do.");
    for (const message of messages) {
      if (!heard(message)) report(message, "message-not-heard", "the error text is hidden from screen readers.");
      if (!shown(message)) report(message, "message-not-shown", "the error text describes the field but nobody sees it.");
      if (!prefix.test(words(message.textContent))) report(message, "message-without-prefix", "the error text does not begin with “Error:” / “Erreur :”, so it sounds like a hint.");
      if (message.matches("[role=alert], [aria-live=assertive]") || message.closest("[role=alert]")) report(message, "inline-alert", "an error message in the field is a live alert: with three errors, three alerts talk over each other. Announce once, from the summary.");
    }
    if (control.matches("[type=radio], [type=checkbox]") && all(`input[name="${CSS.escape(control.name)}"]`).length > 1) {
      report(control, "invalid-on-each-option", "aria-invalid stands on one option of a group: screen readers repeat it on every option. Put it on the group.");
    }
  }

  // An error that is shown with a field which is not marked as invalid.
  for (const { parent, text } of texts()) {
    if (!prefix.test(text) && !prefix.test(words(parent.parentElement?.textContent))) continue;
    const message = parent.id ? parent : parent.closest("[id]");
    if (!message || !/error/i.test(message.id) || message.closest("[role=alert], [role=region], nav")) continue;
    const owners = all(`[aria-describedby~="${CSS.escape(message.id)}"], [aria-errormessage~="${CSS.escape(message.id)}"]`);
    if (owners.length && !owners.some(owner => owner.getAttribute("aria-invalid") === "true" || owner.localName === "fieldset")) {
      report(owners[0], "message-without-invalid", "an error text describes the field and aria-invalid is not “true”: people who jump between invalid fields do not find it.");
    }
  }

  // The summary: a box that takes focus and links to fields.
  for (const box of all("[tabindex='-1']:has(a[href^='#']), [role=alert]:has(a[href^='#'])")) {
    if (box.matches("main, [data-example]") || box.parentElement.closest("[tabindex='-1']:has(a[href^='#']):not(main)")) continue;
    if (!box.matches("[role=alert]") && !box.querySelector("[role=alert]")) continue;
    const scope = box.closest("[data-example]") ?? document;
    const targets = new Set();
    // A problem that is mended stays in its place, hidden.
    for (const link of all("a[href^='#']", box).filter(shown)) {
      const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (!target) { report(link, "summary-link-to-nothing", "the link in the summary leads to no element of the page."); continue; }
      targets.add(target);
      const owner = [target, target.closest("fieldset, [role=group], [role=radiogroup]")].find(element => element && invalid.includes(element));
      if (!owner && !target.matches("fieldset") && invalid.length) report(link, "summary-link-to-valid", "the link in the summary leads to a field that is not marked as invalid.");
      const inline = describe(owner ?? target).filter(isError).map(element => words(element.textContent).replace(prefix, ""));
      if (inline.length && !inline.some(text => text.includes(words(link.textContent)))) {
        report(link, "summary-says-otherwise", `the summary says “${words(link.textContent)}”, the field says “${inline.join(" ")}”: people look for the same words.`);
      }
    }
    const left = invalid.filter(element => scope.contains(element) && ![...targets].some(target => target === element || element.contains(target) || (saidByGroup(element).length && grouped(element).contains(target))));
    left.forEach(element => report(element, "missing-in-summary", "the field is invalid and the summary does not lead to it."));
    if (!box.closest("[data-example]") && !prefix.test(document.title)) report(document.documentElement, "title-unchanged", `the page shows errors and its title “${document.title}” does not begin with “Error:” / “Erreur :”.`);
  }
});
