// What the security policy refuses does not work for anyone.
portage.check("policy", report => {
  for (const violation of portageEarly.violations.splice(0)) report(document.documentElement, "policy-violation", violation);
});
