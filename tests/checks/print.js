// A printed form is still a form: questions, answers and errors stay.
portage.check("print", report => {
  const { opened, clipped, words, shown } = portage;
  const matters = "label, legend, h1, h2, h3, h4, h5, h6, input:not([type=submit], [type=button], [type=hidden]), select, textarea, p, li, dt, dd, th, td, [id$='-hint'], [id$='-error']";
  const may = "nav, header, footer, button, search, [role=search], [hidden], a[href^='#']";
  // Of use on a screen only: languages to choose from, questions about cookies or the page, the way
  // out of it, links to change an answer.
  const screen = ".ptg-language-selector, .ptg-consent-banner, .ptg-page-feedback, .ptg-exit-page, .ptg-summary-list__actions, .ptg-summary-card__head ul";
  for (const element of opened) {
    if (!element.isConnected || !element.matches(matters) || element.closest(may) || element.closest(screen) || !(words(element.textContent) || element.matches("input, select, textarea"))) continue;
    if (!element.closest("[data-example]") && !element.closest("main")) continue;
    if (!shown(element)) report(element, "not-printed", "it is on the screen and not on the paper.");
    else if (clipped(element)) report(element, "cut-off-on-paper", "a part of it is cut off on paper.");
  }
});
