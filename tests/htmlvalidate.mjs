// The three presets together: the document preset alone finds inputs without labels, heading
// levels and references to nothing.
export default {
  root: true,
  extends: ["html-validate:recommended", "html-validate:a11y", "html-validate:document"],
  rules: {
    // Every script and style sheet is the site's own: there is no third party to guard against.
    "require-sri": "off",
    // A box that scrolls is a region that the keyboard can reach; no element says that. A link in
    // the shape of a button is called one, as people call it who speak to their computer. The list of
    // a combobox can only be a `listbox` (ARIA 1.2); the native control stands beside it, and sends.
    "prefer-native-element": ["error", { exclude: ["region", "button", "combobox", "listbox", "list"] }],
    // VoiceOver forgets that a list without bullets is one, and older browsers that a table is one
    // which the stylesheet lays out anew: both are said in words.
    "no-redundant-role": "off",
    // Examples stand side by side without forms of their own, and some show the same names twice on
    // purpose. That two fields of one form do not share a name, the rules of the form see.
    "form-dup-name": "off",
    // A list of files is named: many can be on a page.
    "aria-label-misuse": ["error", { allowAnyNamable: true }],
    // Many headers or footers are examples on one page. axe asks the same of everything else.
    "unique-landmark": "off",
    // The header's hidden h2 “Language selection” stands before the h1, as on Canada.ca.
    "heading-level": ["error", { minInitialRank: "any" }],
    // An example of one field is a form without its button.
    "wcag/h32": "off",
    // Titles name the page, the component and the site, in two languages of different length.
    "long-title": "off",
    // How the renderer writes void elements and attributes is no one's concern.
    "void-style": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "no-trailing-whitespace": "off",
  },
};
