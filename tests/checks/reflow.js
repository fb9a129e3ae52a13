// At 400 % (320 px wide) and at 200 % people read down the page, not also from side to side.
portage.check("reflow", report => {
  const { all, clipped, texts, shown } = portage;
  const room = document.documentElement.clientWidth;
  const scrolls = element => {
    for (let at = element; at && at !== document.body; at = at.parentElement) if (["auto", "scroll"].includes(getComputedStyle(at).overflowX)) return true;
    return false;
  };
  if (document.documentElement.scrollWidth > room) {
    const wide = all("body *").filter(element => shown(element) && element.getBoundingClientRect().right + scrollX > room + 1 && !scrolls(element));
    const inner = wide.filter(element => ![...element.children].some(child => wide.includes(child)));
    (inner.length ? inner : [document.body]).slice(0, 5).forEach(element => report(element, "wider-than-window", `the page is ${document.documentElement.scrollWidth} px wide in a window of ${room} px: it scrolls sideways.`));
  }
  new Set(texts().map(({ parent }) => parent)).forEach(element => {
    if (shown(element) && clipped(element)) report(element, "text-cut-off", "a part of the text is cut off.");
  });
});
