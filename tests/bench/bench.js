// Measures both pages the same way: until every text is right, and until styles and layout are
// computed. The driver (tests/src/bin/bench.rs) asks for runs and takes the medians.
import * as dom from "/dom.js";
import start from "/portage.js";

await start({ module_or_path: "/portage_bg.wasm" });

const ask = detail => document.dispatchEvent(new CustomEvent("bench", { detail }));
const sides = {
  portage: { mount: fields => ask(`mount ${fields}`), switch: () => ask("switch"), unmount: () => ask("unmount") },
  dom: { mount: dom.mount, switch: dom.switchLanguage, unmount: dom.unmount },
};

// A task of its own, sooner than a timer would be.
const channel = new MessageChannel();
const task = () => new Promise(done => {
  channel.port1.onmessage = done;
  channel.port2.postMessage(null);
});

const last = (side, fields) => {
  const texts = [`field-${fields - 1}-hint`, `field-${fields - 1}-error`].map(id => document.querySelector(`#${side} #${id}`)?.textContent);
  const label = document.querySelector(`#${side} label[for=field-${fields - 1}]`)?.textContent;
  return [label, ...texts].join("|");
};

const expected = { en: /^Question \d+\|Help.*\|Error: Enter/, fr: /^Question no \d+\|Aide.*\|Erreur\u00a0: Entrez/ };

const timed = async (side, fields, act, language) => {
  const began = performance.now();
  act();
  while (!expected[language].test(last(side, fields))) await task();
  const scripted = performance.now();
  // Asking for a size makes the browser compute styles and layout now.
  void document.getElementById(side).offsetHeight;
  return { script: scripted - began, all: performance.now() - began };
};

globalThis.bench = async (side, fields) => {
  const { mount, switch: turn, unmount } = sides[side];
  // Layout of what was there before is not this one's.
  void document.body.offsetHeight;
  const result = { mount: await timed(side, fields, () => mount(fields), "en") };
  result.switch = await timed(side, fields, turn, "fr");
  result.back = await timed(side, fields, turn, "en");
  unmount();
  await task();
  return result;
};

// Elements, attributes in order and texts, so that nobody measures less than the other.
globalThis.outline = async fields => {
  const outlines = [];
  for (const side of ["portage", "dom"]) {
    sides[side].mount(fields);
    sides[side].switch();
    while (!expected.fr.test(last(side, fields))) await task();
    const root = document.getElementById(side);
    const lines = [];
    const walk = node => {
      if (node.nodeType === Node.TEXT_NODE) {
        if (node.data.trim()) lines.push(node.data);
      } else if (node.nodeType === Node.ELEMENT_NODE) {
        lines.push(`<${node.localName} ${[...node.attributes].map(({ name, value }) => `${name}=${value}`).sort().join(" ")}`);
        node.childNodes.forEach(walk);
      }
    };
    root.firstElementChild.normalize?.();
    walk(root.firstElementChild);
    outlines.push(lines);
    sides[side].unmount();
    await task();
  }
  // The status region, in which Portage says that the language was switched.
  const [portage, by_hand] = outlines.map(lines => lines.filter(line => !/^Page |^La page |switched|en français|changed/i.test(line)));
  const at = portage.findIndex((line, index) => line !== by_hand[index]);
  return at < 0 && portage.length === by_hand.length ? null : [portage[at] ?? "(nothing)", by_hand[at] ?? "(nothing)"];
};

document.documentElement.dataset.ready = "bench";
