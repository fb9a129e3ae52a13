// With a contrast theme the system takes backgrounds, shadows and background images away.
portage.check("forced_colours", report => {
  const { all, words, operable, shown } = portage;
  const edged = style => ["Top", "Bottom", "Left", "Right"].some(side => parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== "none")
    || (parseFloat(style.outlineWidth) > 0 && style.outlineStyle !== "none");
  // A highlight in the system's own colours is the person's too; without `none` the browser would
  // lay a plate behind its text and hide it.
  const probe = document.body.appendChild(document.createElement("i"));
  const system = ["Highlight", "HighlightText", "SelectedItem", "SelectedItemText"].map(name => {
    probe.style.cssText = `forced-color-adjust: none; color: ${name}`;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  const highlighted = style => [style.color, style.backgroundColor].every(colour => system.includes(colour)) && style.color !== style.backgroundColor;
  for (const element of all(operable).filter(shown)) {
    const style = getComputedStyle(element);
    if (style.forcedColorAdjust === "none" && !highlighted(style)) report(element, "forced-colours-refused", "forced-color-adjust: none overrides the colours that the person needs.");
    if (element.matches("input:not([type=radio], [type=checkbox], [type=range], [type=file]), textarea, select, button") && !edged(style)) report(element, "edge-vanishes", "without its background the control has no edge: give it a border (transparent is enough).");
    const picture = [style, getComputedStyle(element, "::before"), getComputedStyle(element, "::after")].some(part => part.backgroundImage !== "none" || part.maskImage !== "none");
    const text = words(element.innerText) || element.querySelector("svg, img") || element.matches("input, select, textarea");
    if (picture && !text) report(element, "icon-vanishes", "the control shows a background image only, and contrast themes take it away.");
  }
});
