// The browser fills in what people have typed a hundred times; it needs to be told which is which.
portage.check("autocomplete", report => {
  const tokens = {
    email: "email", courriel: "email", tel: "tel", phone: "tel", telephone: "tel", "given-name": "given-name",
    "given-names": "given-name", given_names: "given-name", given_name: "given-name", "family-name": "family-name",
    family_name: "family-name", surname: "family-name", name: "name", "full-name": "name", full_name: "name",
    "postal-code": "postal-code", postal_code: "postal-code", postal: "postal-code", city: "address-level2",
    province: "address-level1", street: "street-address", address: "street-address", "current-password": "current-password",
    "new-password": "new-password",
  };
  for (const control of portage.all("input, select, textarea").filter(portage.shown)) {
    const expected = { email: "email", tel: "tel" }[control.type] ?? tokens[control.name];
    if (!expected || control.disabled) continue;
    const given = (control.getAttribute("autocomplete") ?? "").split(/\s+/).at(-1);
    // Said on purpose: the field is about somebody else.
    if (given === "off") continue;
    if (!given || given === "on") report(control, "autocomplete-missing", `the field “${control.name}” has no autocomplete; “${expected}” lets browsers and password managers fill it in.`);
    else if (given !== expected && !given.startsWith(expected) && !given.startsWith("address-line") && !given.endsWith("name") && given !== "organization") {
      report(control, "autocomplete-does-not-fit", `autocomplete="${given}" does not fit the field “${control.name}”, of which one expects “${expected}”.`);
    }
  }
});
