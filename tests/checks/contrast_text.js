// Whether texts stand out from what is behind them, in the colours of now. axe-core asks the same once
// in each theme, and looks at what lies over what; this is quick enough for every mode.
(() => {
  const { all, rgba, over, contrast, words, says, allowed } = portage;
  // What is behind each element, asked once: its colour, and whether a picture is seen there.
  const backdrops = () => {
    const known = new Map();
    const behind = element => {
      if (!element) return { colour: [255, 255, 255, 1], pictured: false };
      if (!known.has(element)) {
        const { backgroundColor, backgroundImage } = getComputedStyle(element);
        const own = rgba(backgroundColor);
        const around = behind(element.parentElement);
        known.set(element, { colour: over(own, around.colour), pictured: backgroundImage !== "none" || (around.pictured && own[3] < 1) });
      }
      return known.get(element);
    };
    return behind;
  };
  const run = (report, elements) => {
    const { shown } = portage;
    const behind = backdrops();
    // Who asked for more contrast gets it (WCAG 1.4.6).
    const [small, large] = document.documentElement.dataset.mode === "contrast" ? [7, 4.5] : [4.5, 3];
    for (const element of elements) {
      const { colour, pictured } = behind(element);
      if (pictured || !shown(element) || element.closest(":is(button, input, select, textarea, option):disabled, [aria-disabled=true]")) continue;
      const style = getComputedStyle(element);
      const ratio = contrast(over(rgba(style.color), colour), colour);
      const isLarge = parseFloat(style.fontSize) >= 24 || (parseFloat(style.fontSize) >= 18.66 && parseInt(style.fontWeight) >= 700);
      const least = isLarge ? large : small;
      if (ratio < least && !allowed("contrast", "text", element)) report(element, "text", `its text has a contrast of ${ratio.toFixed(2)}:1; ${least}:1 is the least.`);
    }
  };
  const typed = "input:not([type=hidden], [type=radio], [type=checkbox], [type=range], [type=file], [type=color])";
  portage.check("contrast_text", report => run(report, portage.roots.flatMap(root => all("body *", root)).filter(element => says(element) || element.matches(typed))));
  // While the pointer or the focus is on something: the driver has put it there.
  portage.check("contrast_states", report => run(report, all("a[href], button, summary, input[type=submit], [role=button]").filter(element => words(element.textContent) || element.value)));
})();
