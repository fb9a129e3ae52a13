// What the mouse can do, the keyboard can do; and nothing happens before the finger lifts.
portage.check("clickable", report => {
  const native = "a[href], button, input, select, textarea, summary, option, label, form, dialog";
  const heardBy = type => new Set(portageEarly.listeners.filter(([name]) => name === type).map(([, element]) => element));
  const [clicks, keys] = [heardBy("click"), new Set([...heardBy("keydown"), ...heardBy("keyup")])];
  portage.all("body *").filter(element => element.onclick).forEach(element => clicks.add(element));
  for (const element of clicks) {
    // What is hidden cannot be clicked; a summary listens for its links, which come and go.
    if (!element.isConnected || !element.checkVisibility() || element.querySelector("[role=alert]") || element.matches(native) || element.querySelector(native) || element.closest("a[href], button, label, summary")) continue;
    if (element.tabIndex < 0) report(element, "mouse-only", "it answers to a click and cannot have the focus: use a button.");
    else if (!keys.has(element)) report(element, "no-keys", "it can have the focus and answers to a click, and neither to Enter nor to Space: use a button.");
    if (!element.hasAttribute("role")) report(element, "no-role", "it answers to a click and has no role: a screen reader says its text and nothing more.");
  }
  for (const [type, element] of portageEarly.listeners) {
    if (/^(mousedown|pointerdown|touchstart)$/.test(type) && element.isConnected) report(element, "acts-on-press", `it listens to ${type}: an action that begins on pressing cannot be called off by moving away (WCAG 2.5.2).`);
  }
});
