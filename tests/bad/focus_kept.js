// The button goes with the row that it removes, and the focus with it.
const by = id => document.getElementById(id);
by("remove").addEventListener("click", event => event.target.remove());

// This dialog leaves the focus somewhere else.
by("forget").addEventListener("click", () => by("forgetful").showModal());
by("forgetful").addEventListener("close", () => by("catch").focus());

// This one does not let go.
by("catch").addEventListener("click", () => by("catching").showModal());
by("catching").addEventListener("cancel", event => event.preventDefault());
