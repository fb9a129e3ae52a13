// What is required is said once to everyone: in the attribute for assistive technology, in words
// for the eye, and not in both for a screen reader.
portage.check("required", report => {
  const { all, controls, words, texts, labelsOf, legendOf, nameOf, shown } = portage;
  const mark = /\b(required|obligatoires?)\b/i;
  const statement = /all (questions|fields|answers).*required|tous les champs.*obligatoires|toutes les (questions|réponses).*obligatoires/i;
  for (const control of all(controls).filter(shown)) {
    const asked = control.required || control.getAttribute("aria-required") === "true";
    const group = legendOf(control);
    const captions = [...labelsOf(control), ...(group ? [group] : [])];
    const visible = captions.flatMap(caption => texts(caption)).filter(({ parent }) => shown(parent)).map(({ text }) => text).join(" ");
    const form = control.closest("form, [data-example], main") ?? document.body;
    if (asked && !mark.test(visible) && !statement.test(words(form.textContent))) {
      report(control, "required-not-shown", "the field is required and its label does not say so in words.");
    }
    if (!asked && mark.test(labelsOf(control).map(label => label.textContent).join(" "))) {
      report(control, "required-not-programmatic", "the label says that the field is required and the field has no `required` attribute.");
    }
    if (asked && mark.test(nameOf(control))) {
      report(control, "required-told-twice", `screen readers say “${nameOf(control)}, required”: hide the word in the label from them (aria-hidden), the attribute says it already.`);
    }
  }
});
