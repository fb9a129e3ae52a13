// People who list the links or the buttons of a page hear their names alone.
portage.check("names", report => {
  const { all, words, heard, nameOf, named } = portage;
  const vague = /^(click here|here|more|read more|learn more|link|this link|details|continue reading|ici|cliquez ici|plus|lire la suite|en savoir plus|voir plus|lien|ce lien|détails|suite)\.?$/i;
  const SPOKEN_AS_ONE = "a[href], button, summary, label, legend, caption, h1, h2, h3, h4, h5, h6, li, p[id], [role=button], [role=tab], [role=option]";
  /** Whether text or an inline element that is seen and heard comes first in this direction. */
  function inLine(node, direction) {
    do node = node[direction]; while (node && (node.nodeType === Node.COMMENT_NODE || (node.nodeType === Node.TEXT_NODE && !/\S/.test(node.data))));
    if (!(node instanceof Element)) return Boolean(node);
    const style = getComputedStyle(node);
    return style.display === "inline" && style.position === "static" && !node.closest("[aria-hidden=true]") && Boolean(words(node.textContent));
  }
  const links = new Map();
  for (const link of all("a[href]").filter(heard)) {
    const name = nameOf(link);
    if (vague.test(name)) report(link, "vague-link", `a link named “${name}” says nothing of where it leads when it is heard alone.`);
    if (/^https?:\/\//.test(name)) report(link, "address-as-name", "the link's name is an address: it is read letter by letter.");
    const key = `${link.closest("[data-example]")?.dataset.example}|${name.toLowerCase()}`;
    const first = links.get(key);
    if (name && first && first.href !== link.href && !link.closest("[data-example]")) report(link, "same-name-other-target", `another link is named “${name}” too and leads to ${first.getAttribute("href")}.`);
    if (!first) links.set(key, link);
  }
  const buttons = new Map();
  for (const button of all("button, input[type=submit], [role=button]").filter(heard)) {
    const about = named(button, "aria-describedby").map(element => words(element.textContent)).join(" ");
    const place = button.closest("[data-example], dialog, form") ?? document.body;
    const key = `${portage.selector(place)}|${nameOf(button)}|${about}`;
    if (nameOf(button) && buttons.has(key)) report(button, "same-name-buttons", `two buttons in one place are named “${nameOf(button)}”: heard alone they cannot be told apart.`);
    buttons.set(key, button);
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const space = texts.currentNode;
    if (/\S/.test(space.data) || ![space.previousSibling, space.nextSibling].some(node => node?.nodeType === Node.COMMENT_NODE)) continue;
    const element = space.parentElement.closest(SPOKEN_AS_ONE);
    if (element && inLine(space, "previousSibling") && inLine(space, "nextSibling")) report(element, "words-run-together", "a space alone beside a comment is no text to Chromium: a screen reader gets the words on both sides as one.");
  }
  for (const image of all("img[alt]")) {
    if (/\.(png|jpe?g|svg|gif|webp)$|^(image|photo|logo|icon|icône)$/i.test(image.alt.trim())) report(image, "file-name-as-alternative", `the text alternative “${image.alt}” does not say what the image shows.`);
  }
  for (const table of all("table").filter(heard)) {
    if (!table.caption && !nameOf(table)) report(table, "table-without-name", "the table has no caption: people who jump to tables hear “table” only.");
  }
  for (const anchor of all("a:not([href])").filter(heard)) {
    if (anchor.getAttribute("aria-disabled") !== "true" && !anchor.hasAttribute("aria-current")) report(anchor, "link-without-address", "an `a` without href cannot be reached with the keyboard.");
  }
  for (const element of all("body [title]:not(iframe, abbr)")) {
    if (words(element.title) && words(element.title) === words(element.textContent)) report(element, "title-repeats-text", "the title attribute repeats the text: some screen readers say it twice.");
  }
});
