// IBM's engine, for what axe lets pass: groups, ids that dangle, autocomplete that does not fit.
portage.check("ibm", async report => {
  const results = [];
  for (const root of portage.roots) results.push(...(await new ace.Checker().check(root, ["WCAG_2_2"])).results);
  for (const { ruleId, value, message, path, node } of results) {
    if (value[0] !== "VIOLATION" || value[1] !== "FAIL") continue;
    const element = node?.nodeType === Node.ELEMENT_NODE ? node : document.evaluate(path.dom, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE).singleNodeValue;
    if (element && !portage.allowed("ibm", ruleId, element)) report(element, ruleId, message);
  }
});
