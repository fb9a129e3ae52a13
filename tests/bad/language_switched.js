// One example says that it is in the other language, and its text stays behind. The other does not
// listen.
const forgets = document.querySelector("[data-example$=forgets]");
forgets.addEventListener("portage:language", ({ detail }) => { forgets.lang = detail; });
