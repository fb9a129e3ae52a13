// The title is the first thing heard, and what is read in the list of tabs and in the history.
portage.check("titles", report => {
  const { all, words } = portage;
  const title = words(document.title);
  const headings = all("h1").filter(heading => !heading.closest("[data-example]"));
  if (!title) report(document.documentElement, "no-title", "the page has no title.");
  if (headings.length !== 1) report(headings[1] ?? document.body, "one-h1", `the page has ${headings.length} h1 headings outside of its examples; it needs one.`);
  // A mark beside it, such as “(required)”, is for the eye.
  const shown = headings[0]?.cloneNode(true);
  shown?.querySelectorAll("[aria-hidden=true]").forEach(mark => mark.remove());
  const heading = words(shown?.textContent);
  const plain = text => text.toLowerCase().replace(/[’']/g, "'");
  if (title && heading && !plain(title).includes(plain(heading))) report(headings[0], "title-without-heading", `the title “${title}” does not contain the heading “${heading}”: people cannot tell that they have arrived.`);
  const language = document.documentElement.lang;
  if (!/^(en|fr)-CA$/.test(language)) report(document.documentElement, "page-language", `<html lang="${language}"> is neither en-CA nor fr-CA.`);
  const path = location.pathname.split("/")[1];
  if (/^(en|fr)$/.test(path) && !language.startsWith(path)) report(document.documentElement, "page-language-and-address", `the address is under /${path}/ and the page says lang="${language}".`);
});
