// axe-core, all WCAG levels up to AA and its good practices. What it cannot decide ("incomplete")
// is a finding too, unless the allow-list says why it is in order.
(() => {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const run = async (report, options, context = document) => {
    const results = await axe.run(context, { ...options, resultTypes: ["violations", "incomplete"], elementRef: true, preload: false });
    for (const [kind, rules] of [["", results.violations], ["undecided ", results.incomplete]]) {
      for (const rule of rules) {
        for (const node of rule.nodes) {
          if (!portage.allowed("axe", rule.id, node.element)) report(node.element, `${kind}${rule.id}`, `${rule.help}. ${node.failureSummary ?? ""}`.replace(/\s+/g, " "));
        }
      }
    }
  };
  const colours = ["color-contrast", "link-in-text-block", "target-size"];
  // Colours only where they are not looked at by themselves, or in the other language.
  const everything = inColours => ({ runOnly: { type: "tag", values: tags }, rules: Object.fromEntries(colours.map(rule => [rule, { enabled: inColours }])) });
  portage.check("axe", report => run(report, everything(!portage.inColours && !portage.repeats), portage.repeats ? portage.roots : document));
  portage.check("axe_after_use", report => run(report, everything(!portage.repeats), portage.roots));
  // What is on the page without the wasm has the colours that it has with it.
  portage.check("axe_unaided", report => run(report, everything(false), portage.roots));
  portage.check("axe_colours", report => run(report, { runOnly: { type: "rule", values: colours } }, portage.roots));
})();
