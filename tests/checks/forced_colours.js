// With a contrast theme the system takes backgrounds, shadows and background images away.
portage.check("forced_colours", report => {
  const { all, words, operable, shown, rgba, over, background, contrast, edges, says } = portage;
  const edged = style => edges(style).length > 0 || (parseFloat(style.outlineWidth) > 0 && style.outlineStyle !== "none");
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
  // The system's colours for what lies behind are mostly one colour: what is drawn in one of them is
  // gone.
  const drawn = element => {
    const style = getComputedStyle(element);
    const [own, around] = [background(element), background(element.parentElement)];
    const found = [];
    if (element.matches("use, path, circle, ellipse, line, polygon, polyline, rect")) found.push([[style.stroke, style.fill].filter(colour => colour !== "none"), own]);
    if (says(element)) found.push([[style.color], own]);
    // A choice without a fill is seen by its edge; and a line is an edge, and nothing else.
    const hollow = contrast(own, around) < 1.5 && (element.matches("[type=radio], [type=checkbox]") || (!element.firstChild && !element.matches(operable)));
    if (hollow) found.push([edges(style), around]);
    for (const name of ["::before", "::after"]) {
      const part = getComputedStyle(element, name);
      if (!["none", "normal"].includes(part.content)) found.push([words(part.content.replaceAll('"', "")) ? [part.color] : edges(part), own]);
    }
    return found;
  };
  const gone = ([colours, behind]) => colours.length > 0 && colours.every(colour => contrast(over(rgba(colour), behind), behind) < 1.5);
  for (const element of all("body *").filter(shown)) {
    if (drawn(element).some(gone)) report(element, "ink-vanishes", "it is drawn in the colour that it lies on: what is seen needs one of the system's colours for that (CanvasText, ButtonText).");
  }
});
