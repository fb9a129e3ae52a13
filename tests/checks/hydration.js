// What hydration changes, a person sees flicker or hears twice, and what differs makes it panic.
portage.check("hydration", report => {
  for (const root of portage.all("[data-example]")) {
    const served = portageEarly.served[root.dataset.example];
    const now = portageEarly.outline(root);
    if (!served) { report(root, "not-served", "the example was not in the page as served: without scripts there is nothing."); continue; }
    const at = served.findIndex((line, index) => line !== now[index]);
    const line = at >= 0 ? at : served.length < now.length ? served.length : -1;
    if (line >= 0) report(root, "changed-by-hydration", `served: ${served[line]?.trim() ?? "(nothing)"} — after hydration: ${now[line]?.trim() ?? "(nothing)"}`);
  }
});
