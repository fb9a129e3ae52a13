// axe-core, all WCAG levels up to AA and its good practices. What it cannot decide ("incomplete")
// is a finding too, unless the allow-list says why it is in order.
(() => {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const run = async (report, options, context = document) => {
    const results = await portage.withPlainListings(() => axe.run(context, { ...options, resultTypes: ["violations", "incomplete"], elementRef: true, preload: false }));
    for (const [kind, rules] of [["", results.violations], ["undecided ", results.incomplete]]) {
      for (const rule of rules) {
        for (const node of rule.nodes) {
          if (!portage.allowed("axe", rule.id, node.element)) report(node.element, `${kind}${rule.id}`, `${rule.help}. ${node.failureSummary ?? ""}`.replace(/\s+/g, " "));
        }
      }
    }
  };
  const colours = ["color-contrast", "link-in-text-block", "target-size"];
  // Where each theme and mode is asked for, the first is not asked for twice.
  const once = () => Object.fromEntries(colours.map(rule => [rule, { enabled: !portage.inColours }]));
  portage.check("axe", report => run(report, { runOnly: { type: "tag", values: tags }, rules: once() }));
  // Around the examples pages look the same, and stay the same while the examples are used.
  const examples = () => {
    const found = document.querySelectorAll("[data-example]");
    return found.length && !portage.around ? found : document;
  };
  portage.check("axe_examples", report => run(report, { runOnly: { type: "tag", values: tags } }, examples()));
  portage.check("axe_colours", report => run(report, { runOnly: { type: "rule", values: colours } }, examples()));
})();
