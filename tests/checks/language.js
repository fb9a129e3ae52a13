// A French voice that reads English is not understood, and the reverse. Every text is compared
// with the messages of both languages, against the nearest `lang`.
portage.check("language", report => {
  const { all, words, texts } = portage;
  const catalogue = portage.catalogue ?? [];
  const plain = text => words(text).replace(/’/g, "'").toLowerCase();
  const languages = new Map();
  for (const { texts: translations } of catalogue) {
    for (const [tag, text] of Object.entries(translations)) {
      const key = plain(text);
      if (key.length < 3) continue;
      languages.set(key, (languages.get(key) ?? new Set()).add(tag.slice(0, 2)));
    }
  }
  // Where the catalogue does not know a text, its small words tell.
  const small = {
    en: new Set("the and your is of to enter with this you for are from not when that have on it".split(" ")),
    fr: new Set("le la les des et votre est du de une vous pour dans avec ce cette sont pas qui que sur au aux".split(" ")),
  };
  const guess = text => {
    const parts = plain(text).match(/[a-zàâçéèêëîïôûùüÿœ]+/g) ?? [];
    const score = language => new Set(parts.filter(part => small[language].has(part))).size;
    const [en, fr] = [score("en"), score("fr")];
    if (en >= 2 && fr === 0) return "en";
    return fr >= 2 && en === 0 ? "fr" : null;
  };
  const judge = (element, text, what) => {
    // What a person has typed is in a language of their own.
    if (element.closest("code, pre, kbd, samp, textarea, [translate=no]:not([lang])")) return;
    const nearest = element.closest("[lang]")?.lang.slice(0, 2);
    const known = languages.get(plain(text));
    if (known ? known.has(nearest) : true) {
      const guessed = known ? null : guess(text);
      if (guessed && guessed !== nearest) report(element, "looks-like-other-language", `${what} “${words(text)}” looks like ${guessed} and stands in lang="${nearest}".`);
    } else {
      report(element, "message-of-other-language", `${what} “${words(text)}” is the ${[...known].join(", ")} message and stands in lang="${nearest}".`);
    }
  };
  for (const { text, parent } of texts()) judge(parent, text, "the text");
  for (const attribute of ["aria-label", "aria-description", "aria-roledescription", "alt", "title", "placeholder"]) {
    for (const element of all(`[${attribute}]`)) if (words(element.getAttribute(attribute))) judge(element, element.getAttribute(attribute), attribute);
  }
  for (const element of all("input[type=submit], input[type=button], input[type=reset]")) judge(element, element.value, "the button");
  judge(document.documentElement, document.title, "the title");
});
