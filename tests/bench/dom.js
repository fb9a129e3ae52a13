// The same fields as gallery/src/bench.rs mounts, by hand: elements made one by one, and for the
// switch of the language a list of the texts that change. Nothing is remembered that a page of
// this kind would not need.
const words = {
  "en-CA": {
    label: number => `Question ${number}`,
    hint: number => `Help for question ${number}`,
    error: number => `Enter an answer to question ${number}.`,
    prefix: "Error:",
  },
  "fr-CA": {
    label: number => `Question no ${number}`,
    hint: number => `Aide pour la question no ${number}`,
    error: number => `Entrez une réponse à la question no ${number}.`,
    prefix: "Erreur\u00a0:",
  },
};

let root = null;
let lang = "en-CA";
let texts = [];

const make = (name, attributes, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
};

const say = (key, number) => {
  const text = document.createTextNode("");
  texts.push([text, key, number]);
  return text;
};

const write = () => {
  root.lang = lang;
  const now = words[lang];
  for (const [text, key, number] of texts) {
    const said = now[key];
    text.data = typeof said === "string" ? said : said(number);
  }
};

const field = number => {
  const id = `field-${number}`;
  return make("div", { class: "ptg-field ptg-field--error" },
    make("label", { class: "ptg-label", for: id }, say("label", number)),
    make("p", { class: "ptg-hint", id: `${id}-hint` }, say("hint", number)),
    make("p", { class: "ptg-error", id: `${id}-error` },
      make("span", { class: "ptg-visually-hidden" }, say("prefix"), " "),
      say("error", number)),
    make("div", { class: "ptg-text-input__row" },
      make("input", {
        class: "ptg-text-input ptg-text-input--width-30",
        id, name: id, type: "text",
        "aria-describedby": `${id}-hint ${id}-error`, "aria-invalid": "true",
      })));
};

export const mount = fields => {
  lang = "en-CA";
  texts = [];
  root = make("div", { class: "ptg", dir: "ltr" });
  for (let number = 0; number < fields; number++) root.append(field(number));
  root.append(make("div", { class: "ptg-visually-hidden", role: "status" }));
  root.append(make("div", { class: "ptg-visually-hidden", role: "alert" }));
  write();
  document.getElementById("dom").append(root);
};

export const switchLanguage = () => {
  lang = lang === "en-CA" ? "fr-CA" : "en-CA";
  write();
};

export const unmount = () => {
  root.remove();
  root = null;
  texts = [];
};
