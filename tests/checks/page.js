// What the checks share: finding elements, telling what is seen and what is heard, reporting.
// It comes into the page over the DevTools protocol, so the page's security policy stays on.
globalThis.portage = (() => {
  const checks = {};
  const controls = "input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image]), select, textarea";
  const operable = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex='-1'])";

  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const words = text => (text ?? "").replace(/[\s\u00a0\u202f\u200b]+/g, " ").trim();

  // Folded into the one-pixel box of text for screen readers only, or rendered without it.
  const folds = element => {
    const { clip, clipPath } = getComputedStyle(element);
    return clipPath === "inset(50%)" || clipPath === "inset(100%)" || /rect\((0|1)px,? (0|1)px,? (0|1)px,? (0|1)px\)/.test(clip);
  };
  const rendered = element => {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    const box = element.getBoundingClientRect();
    return box.width > 1 || box.height > 1;
  };
  // Seen: rendered, and in nothing that is folded. What is around many elements is asked once. So each
  // look is good as long as the page stays as it is, and a check that takes `shown` takes a new one.
  const look = () => {
    const known = new Map();
    const folded = element => {
      if (!element || element === document.body) return false;
      if (!known.has(element)) known.set(element, folds(element) || folded(element.parentElement));
      return known.get(element);
    };
    return element => rendered(element) && !folded(element);
  };
  const heard = element => element.checkVisibility({ visibilityProperty: true }) && !element.closest("[aria-hidden=true]");

  // The text nodes under an element that a person sees, each with the element it stands in.
  const texts = (root = document.body) => {
    const found = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      const text = words(walker.currentNode.data);
      if (text && !parent.closest("script, style, template, noscript")) found.push({ text, parent, node: walker.currentNode });
    }
    return found;
  };

  const selector = element => {
    if (element === document.documentElement) return "html";
    if (element === document.body) return "body";
    if (element.id && all(`[id=${CSS.escape(element.id)}]`).length === 1) return `#${CSS.escape(element.id)}`;
    const example = element.dataset?.example;
    if (example) return `[data-example=${CSS.escape(example)}]`;
    const alike = [...(element.parentElement?.children ?? [])].filter(other => other.localName === element.localName);
    const place = alike.length > 1 ? `:nth-of-type(${alike.indexOf(element) + 1})` : "";
    return element.parentElement ? `${selector(element.parentElement)} > ${element.localName}${place}` : element.localName;
  };

  const startOf = element => {
    const html = element.outerHTML.replace(/\s+/g, " ");
    return html.length > 200 ? `${html.slice(0, 200)}…` : html;
  };

  const finding = (element, rule, message) => ({
    example: element.closest("[data-example]")?.dataset.example ?? null,
    selector: selector(element),
    html: startOf(element),
    rule,
    message,
  });

  const idsIn = (element, attribute) => (element.getAttribute(attribute) ?? "").split(/\s+/).filter(Boolean);
  const named = (element, attribute) => idsIn(element, attribute).map(id => document.getElementById(id)).filter(Boolean);
  const nameOf = element => words(element.computedName ?? "");
  const labelsOf = control => [...(control.labels ?? []), ...named(control, "aria-labelledby")];
  const legendOf = control => control.closest("fieldset")?.querySelector(":scope > legend") ?? null;

  // Colours through a canvas: it understands every way in which CSS can say one.
  const ink = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const inks = new Map();
  const rgba = colour => {
    if (inks.has(colour)) return inks.get(colour);
    ink.clearRect(0, 0, 1, 1);
    ink.fillStyle = colour;
    ink.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = ink.getImageData(0, 0, 1, 1).data;
    inks.set(colour, [red, green, blue, alpha / 255]);
    return inks.get(colour);
  };
  const over = (front, back) => [0, 1, 2].map(i => front[i] * front[3] + back[i] * (1 - front[3])).concat(1);
  const background = element => {
    const layers = [];
    for (let at = element; at; at = at.parentElement) {
      const layer = rgba(getComputedStyle(at).backgroundColor);
      if (layer[3] > 0) layers.push(layer);
      if (layer[3] === 1) break;
    }
    return layers.reduceRight((back, front) => over(front, back), [255, 255, 255, 1]);
  };
  const luminance = colour => {
    const [red, green, blue] = colour.slice(0, 3).map(value => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (a, b) => {
    const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (light + 0.05) / (dark + 0.05);
  };

  // The colours of the edges that are drawn.
  const edges = style => ["Top", "Bottom", "Left", "Right"]
    .filter(side => parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== "none")
    .map(side => style[`border${side}Color`]);
  // Whether words stand in the element itself, and not in what it holds.
  const says = element => [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && words(node.data));

  // Text that its own box cuts off, without a way to scroll to it.
  const clipped = element => {
    const style = getComputedStyle(element);
    const cuts = axis => ["hidden", "clip"].includes(style[`overflow${axis}`]);
    return (cuts("X") && element.scrollWidth > element.clientWidth + 1) || (cuts("Y") && element.scrollHeight > element.clientHeight + 1);
  };

  // Outlines what a picture for the report is about.
  const marks = new CSSStyleSheet();
  const mark = target => {
    marks.replaceSync(target ? `${target} { outline: 4px solid #d400ff !important; outline-offset: 3px !important; }` : "");
    document.adoptedStyleSheets = [...document.adoptedStyleSheets.filter(sheet => sheet !== marks), marks];
    const element = target && document.querySelector(target);
    element?.scrollIntoView({ block: "center", behavior: "instant" });
    const box = element?.getBoundingClientRect();
    return box ? { x: box.x + scrollX, y: box.y + scrollY, width: box.width, height: box.height } : null;
  };

  // What a tool reports and a person has judged to be in order: allowed.json, with the reasons.
  const allowed = (tool, rule, element) => (portage.allowList ?? []).some(entry => entry.tool === tool && entry.rule === rule && element.matches(entry.selector));

  // What was on screen when the page opened: paper must not lose it.
  const opened = new Set(all("body *").filter(look()));

  const run = async name => {
    const findings = [];
    await checks[name]((element, rule, message) => findings.push(finding(element, rule, message)));
    return findings;
  };

  return {
    // What the tools of others are shown of a page: where it is the same around the examples as on
    // another page, and stays the same while they are used, the examples.
    get roots() {
      const examples = all("[data-example]");
      return examples.length && !this.around ? examples : [document];
    },
    // Whether what is around the examples is looked at in every state: the driver says so.
    around: true,
    // Whether the colours of this page are looked at in each theme and mode.
    inColours: false,
    // Whether the same page in the first language answers for what does not depend on the words.
    repeats: false,
    check: (name, look) => { checks[name] = look; },
    get shown() { return look(); },
    run, controls, operable, all, words, heard, texts, selector, finding, idsIn, named, nameOf, labelsOf,
    legendOf, rgba, over, background, contrast, edges, says, clipped, mark, opened, allowed,
  };
})();
