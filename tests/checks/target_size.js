// Hands that shake need 24 px at least. Links inside a sentence are exempt (WCAG 2.5.8).
portage.check("target_size", report => {
  const { all, words, shown } = portage;
  for (const target of all("a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=tab]").filter(shown)) {
    const inSentence = target.localName === "a" && getComputedStyle(target).display === "inline"
      && words(target.parentElement.textContent).length > words(target.textContent).length + 2;
    if (inSentence || target.disabled) continue;
    const boxes = [target, ...(target.matches("[type=radio], [type=checkbox]") ? target.labels : [])].map(element => element.getBoundingClientRect());
    const width = Math.max(...boxes.map(box => box.width));
    const height = Math.max(...boxes.map(box => box.height));
    if (width < 24 || height < 24) report(target, "small-target", `the target is ${Math.round(width)} × ${Math.round(height)} px; 24 × 24 is the least.`);
  }
});
