// Someone who moves from field to field hears only what is tied to the field. A hint or an error
// that merely stands next to it is never heard.
portage.check("field_text", report => {
  const { all, controls, texts, named, labelsOf, shown } = portage;
  const tied = new Set();
  for (const control of all(`${controls}, fieldset, [role=group], [role=radiogroup]`)) {
    for (const attribute of ["aria-describedby", "aria-labelledby", "aria-errormessage", "aria-details"]) {
      named(control, attribute).forEach(element => tied.add(element));
    }
    labelsOf(control).forEach(label => tied.add(label));
  }
  // The wrapper of a control: the widest element around it alone, and under no heading of its own.
  const wrapperOf = control => {
    let wrapper = control;
    for (;;) {
      const wider = wrapper.parentElement;
      if (!wider || wider.matches("form, fieldset, main, body, header, footer, nav, search, [data-example], li, td")) return wrapper;
      if (all(controls, wider).some(other => other !== control) || wider.querySelector("form, fieldset, :is(h1, h2, h3, h4, h5, h6):not(label *, legend *)")) return wrapper;
      wrapper = wider;
    }
  };
  for (const control of all(controls).filter(shown)) {
    const wrapper = wrapperOf(control);
    if (wrapper === control) continue;
    for (const { text, parent } of texts(wrapper)) {
      if (!shown(parent) || parent.closest("[aria-hidden=true], legend, button, a, option, textarea, summary, [aria-live], [role=status], [role=alert]")) continue;
      let held = false;
      for (let at = parent; at && at !== wrapper.parentElement; at = at.parentElement) held ||= tied.has(at);
      if (!held) report(parent, "text-not-tied", `“${text}” stands with the field “${control.name || control.id}” and is tied to no control: a screen reader passes over it in forms mode. Name its id in aria-describedby.`);
    }
  }
});
