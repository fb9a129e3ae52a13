// Where the wasm never came: what a person fills in is sent, and what a person can press does something.
portage.check("unaided", report => {
  const { all, controls, shown } = portage;
  for (const field of all(`[data-example] :is(${controls})`)) {
    if (!shown(field) || field.disabled || field.name) continue;
    if (!portage.allowed("unaided", "not-sent", field)) report(field, "not-sent", "it has no name: what is filled in here is never sent.");
  }
  const alive = element => portageEarly.listeners.some(([, target]) => target.contains(element));
  const native = "[popovertarget], [commandfor]";
  const acting = "button[type=button], :is([role=button], [role=combobox], [role=slider], [role=spinbutton], [role=switch], [role=tab], [role=menuitem]):not(a[href], button, input, select, summary, textarea)";
  for (const element of all(`[data-example] :is(${acting})`)) {
    if (!shown(element) || element.disabled || element.matches(native) || alive(element)) continue;
    if (!portage.allowed("unaided", "does-nothing", element)) report(element, "does-nothing", "it is offered, and only the wasm would bring it to life: hide it until then.");
  }
});
