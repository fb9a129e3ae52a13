// What axe does not measure: placeholders, and the edge that shows where a field is.
portage.check("contrast_edges", report => {
  const { all, rgba, over, background, contrast, edges, controls, shown } = portage;
  for (const control of all(controls).filter(shown)) {
    if (control.disabled || control.matches("[type=range], [type=file], [type=color]")) continue;
    const style = getComputedStyle(control);
    const outside = background(control.parentElement);
    const inside = background(control);
    if (control.placeholder) {
      const ink = getComputedStyle(control, "::placeholder");
      const colour = over(rgba(ink.color).with(3, rgba(ink.color)[3] * parseFloat(ink.opacity)), inside);
      if (contrast(colour, inside) < 4.5) report(control, "placeholder", `the placeholder has a contrast of ${contrast(colour, inside).toFixed(2)}:1; 4.5:1 is the least.`);
    }
    if (style.appearance !== "none" && control.matches("[type=radio], [type=checkbox]")) continue;
    const drawn = edges(style).map(colour => contrast(over(rgba(colour), outside), outside));
    const best = Math.max(contrast(inside, outside), ...(drawn.length === 4 ? [Math.min(...drawn)] : drawn));
    if (best < 3) report(control, "edge", `the field's edge has a contrast of ${best.toFixed(2)}:1 against what is around it; 3:1 is the least.`);
  }
});
