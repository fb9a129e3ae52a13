// People whom motion makes ill ask the system for less of it. This runs with that wish on.
portage.check("motion", report => {
  const seconds = list => Math.max(...list.split(",").map(part => parseFloat(part) * (part.trim().endsWith("ms") ? 0.001 : 1)));
  for (const element of portage.all("body *")) {
    for (const part of [null, "::before", "::after"]) {
      const style = getComputedStyle(element, part);
      if (seconds(style.transitionDuration) > 0.01 && style.transitionProperty !== "none") report(element, "transition", `a transition of ${style.transitionDuration} runs although less motion was asked for.`);
      if (style.animationName !== "none" && seconds(style.animationDuration) > 0.01) report(element, "animation", `the animation ${style.animationName} runs although less motion was asked for.`);
    }
  }
  if (getComputedStyle(document.documentElement).scrollBehavior === "smooth") report(document.documentElement, "smooth-scroll", "the page scrolls smoothly although less motion was asked for.");
});
