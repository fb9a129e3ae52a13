// Colours while the pointer or the focus is on something. The driver has put it there.
portage.check("contrast_states", report => {
  const { all, rgba, over, background, contrast, words, shown } = portage;
  for (const element of all("a[href], button, summary, input[type=submit], [role=button]").filter(shown)) {
    if (element.disabled || element.getAttribute("aria-disabled") === "true" || !(words(element.innerText) || element.value)) continue;
    const style = getComputedStyle(element);
    if (style.backgroundImage !== "none") continue;
    const behind = background(element);
    const ratio = contrast(over(rgba(style.color), behind), behind);
    const large = parseFloat(style.fontSize) >= 24 || (parseFloat(style.fontSize) >= 18.66 && parseInt(style.fontWeight) >= 700);
    const least = large ? 3 : 4.5;
    if (ratio < least) report(element, "text", `its text has a contrast of ${ratio.toFixed(2)}:1 in this state; ${least}:1 is the least.`);
  }
});
