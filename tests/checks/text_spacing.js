// Readers with dyslexia set lines, words and letters wider apart. Nothing may be cut off by that.
portage.check("text_spacing", report => {
  const { texts, clipped, all, shown } = portage;
  new Set(texts().flatMap(({ parent }) => [parent, parent.parentElement])).forEach(element => {
    if (element && shown(element) && clipped(element)) report(element, "text-cut-off", "with wider text spacing a part of the text is cut off.");
  });
  if (document.documentElement.scrollWidth > document.documentElement.clientWidth) {
    const wide = all("body *").find(element => shown(element) && element.getBoundingClientRect().right > document.documentElement.clientWidth + 1);
    report(wide ?? document.body, "wider-than-window", "with wider text spacing the page scrolls sideways.");
  }
});
