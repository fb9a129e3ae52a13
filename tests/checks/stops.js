// Where the Tab key stops, and where it must.
globalThis.portageStops = (() => {
  const { all, background, operable, finding, selector } = portage;
  let focused = null;
  let walked = document;
  let ask = null;
  let passed = [];

  // Where each press of the Tab key led, in the moment when it is let go.
  addEventListener("keyup", ({ key }) => { if (ask && key === "Tab") passed.push(ask()); }, true);

  // Puts the start of the Tab order before what is walked. On a page of examples that is its main
  // part: the page around is the same as on the pages without examples, and walked there.
  const begin = () => {
    const examples = !!document.querySelector("[data-example]");
    walked = (examples && document.querySelector("main")) || document;
    const start = walked === document ? document.documentElement : walked;
    const before = start.getAttribute("tabindex");
    start.tabIndex = -1;
    start.focus({ preventScroll: true });
    if (before === null) start.removeAttribute("tabindex");
    scrollTo(0, 0);
    return null;
  };

  // What the look of the focus depends on: the elements of the component up to its own, the kinds of
  // what holds it, the colour behind it, what cuts it off, and the ring that the style sheets give it.
  // Controls that are alike in all of these look alike with the focus.
  const kind = element => {
    const chain = [];
    const around = [];
    let within = true;
    for (let at = element; at && at !== document.body && !at.dataset.example; at = at.parentElement) {
      const classes = (at.getAttribute("class") ?? "").split(" ");
      if (within) chain.push([at.localName, ...classes, at.type, at.getAttribute("aria-invalid"), at.disabled].join(" "));
      else around.push(...classes.filter(name => name.includes("--")));
      if (at !== element && getComputedStyle(at).overflow !== "visible") around.push(`cut by ${classes.join(" ")}`);
      if (classes.some(name => name.startsWith("ptg-") && !name.includes("__"))) within = false;
    }
    const { outline, outlineOffset, boxShadow, borderColor } = getComputedStyle(element);
    return [chain.join(" < "), around, background(element.parentElement), outline, outlineOffset, boxShadow, borderColor].join(" | ");
  };

  const active = () => {
    const element = document.activeElement;
    return !element || element === document.body || element === document.documentElement ? null : element;
  };
  const parts = element => element.matches("input:is([type=date], [type=time], [type=datetime-local], [type=month], [type=week]), :is(audio, video)[controls]");
  // Where the focus is now.
  const at = () => {
    const element = active();
    return element && { selector: selector(element), parts: parts(element) };
  };
  // The same: is it in the window, and on top of what else is there?
  const now = () => {
    const element = active();
    if (!element) return null;
    const box = element.getBoundingClientRect();
    const labels = [...(element.labels ?? [])];
    const points = [0.1, 0.5, 0.9].flatMap(x => [0.1, 0.5, 0.9].map(y => [box.x + box.width * x, box.y + box.height * y]));
    const inside = points.filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
    const hits = inside.map(([x, y]) => document.elementFromPoint(x, y)).filter(Boolean);
    return {
      ...finding(element, "", ""),
      area: { x: box.x + scrollX, y: box.y + scrollY, width: box.width, height: box.height },
      kind: kind(element),
      walked: walked.contains(element),
      parts: parts(element),
      in_window: inside.length > 0,
      on_top: hits.some(hit => element.contains(hit) || labels.some(label => label.contains(hit))),
    };
  };

  // Everything that the Tab key must reach: of a group of radio buttons one, and nothing that was
  // taken out on purpose.
  const reachable = () => {
    const groups = new Set();
    const { shown } = portage;
    return all(operable).filter(element => {
      if (!walked.contains(element)) return false;
      if (!shown(element) || element.disabled || element.tabIndex < 0 || element.closest("[inert]")) return false;
      if (element.type !== "radio") return true;
      const group = `${element.form && selector(element.form)}|${element.name}`;
      return !groups.has(group) && groups.add(group);
    }).map(element => ({
      ...finding(element, "", ""),
      area: { x: 0, y: 0, width: 0, height: 0 },
      kind: kind(element),
      group: element.type === "radio" ? element.name : null,
    }));
  };

  // Gives an element the focus as the keyboard would.
  const focus = target => {
    document.querySelector(target)?.focus({ focusVisible: true });
    return now();
  };

  // For a picture without the focus. The page must not notice: fields check on leaving.
  const hide = () => {
    portageEarly.hushed = true;
    focused = document.activeElement;
    focused.blur();
  };
  const show = () => {
    focused.focus({ preventScroll: true });
    portageEarly.hushed = false;
  };

  // Asks where the focus is, after each press from now on.
  const follow = question => { ask = question; passed = []; return null; };
  // What it has been told since it was asked last.
  const led = () => passed.splice(0);

  return { begin, at, now, reachable, focus, hide, show, follow, led };
})();
