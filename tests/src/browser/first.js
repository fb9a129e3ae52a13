// Runs before the page's own scripts, so that nothing that happens while it starts is missed.
(() => {
  if (window !== window.top) return;
  const early = { violations: [], served: {}, listeners: [], hushed: false };
  Object.defineProperty(window, "portageEarly", { value: early });

  // What the security policy refused: each is a feature that a person would not get.
  document.addEventListener("securitypolicyviolation", event => {
    early.violations.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample} (${event.sourceFile || "inline"}:${event.lineNumber})`);
  });

  // Who listens to the pointer and to keys: what the mouse can do, the keyboard must.
  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    if (this instanceof Element && /^(click|mousedown|pointerdown|touchstart|keydown|keyup|keypress)$/.test(type)) early.listeners.push([type, this]);
    return listen.call(this, type, ...rest);
  };

  // While a picture without the focus is taken, the page must not notice that it went.
  for (const type of ["blur", "focusout", "focus", "focusin", "change"]) {
    listen.call(window, type, event => { if (early.hushed) event.stopImmediatePropagation(); }, true);
  }

  // Each example as it was served. At "interactive" the parser is done and module scripts, which
  // hydrate, have not yet run.
  document.addEventListener("readystatechange", () => {
    if (document.readyState !== "interactive") return;
    for (const root of document.querySelectorAll("[data-example]")) {
      early.served[root.dataset.example] = early.outline(root);
    }
  });

  // Elements, attributes in order, and text; no comments, since hydration marks may differ. What is
  // marked `data-live` says what only a living page can know (how many characters are left, a value in
  // words, a button that needs the wasm): there its state and its words may come with the wasm.
  const states = ["aria-valuetext", "data-live", "hidden"];
  // Where the wasm hides and shows a branch, the stylesheet has laid the page out so before: nothing
  // moves.
  const settled = ["fieldset.ptg-choice__reveal", ".ptg-choice--all"].join();
  // A dialog closes by a press beside it where it is opened as one, which only the wasm does.
  const comes = (node, name) =>
    (name === "closedby" && node.localName === "dialog") ||
    (node.hasAttribute("data-live") && states.includes(name)) ||
    (/^(hidden|disabled)$/.test(name) && node.matches(settled));
  early.outline = root => {
    const lines = [];
    const walk = (node, depth) => {
      if (node.nodeType === Node.TEXT_NODE) {
        if (node.data.trim()) lines.push(`${" ".repeat(depth)}${JSON.stringify(node.data)}`);
      } else if (node.nodeType === Node.ELEMENT_NODE) {
        const live = node.hasAttribute("data-live");
        const attributes = [...node.attributes].filter(({ name }) => !comes(node, name)).map(({ name, value }) => `${name}=${JSON.stringify(value)}`).sort();
        lines.push(`${" ".repeat(depth)}${node.localName} ${attributes.join(" ")}`.trimEnd());
        if (!live) node.childNodes.forEach(child => walk(child, depth + 1));
      }
    };
    root.normalize();
    walk(root, 0);
    return lines;
  };
})();
