// The buttons of the good pages, as they should behave, and what only a living page knows.
for (const live of document.querySelectorAll("[data-live]")) live.textContent = live.dataset.live;
for (const button of document.querySelectorAll("[aria-expanded]")) {
  button.addEventListener("click", () => {
    const open = button.getAttribute("aria-expanded") !== "true";
    button.setAttribute("aria-expanded", String(open));
    document.getElementById(button.getAttribute("aria-controls")).hidden = !open;
  });
}
for (const button of document.querySelectorAll("[data-says]")) {
  button.addEventListener("click", () => {
    document.getElementById(button.dataset.into).textContent = button.dataset.says;
  });
}

// The examples of the English page in French, in place.
const french = {
  "Full name": "Nom complet",
  "(required)": "(obligatoire)",
  "As it appears on your birth certificate": "Tel qu’il figure sur votre acte de naissance",
  "You have 40 characters left": "Il vous reste 40 caractères",
  "There is a problem": "Il y a un problème",
  "Enter an email address, like name@example.com": "Inscrivez une adresse courriel, comme nom@exemple.com",
  "Email address": "Adresse courriel",
  "Error:": "Erreur :",
  "Save the draft": "Enregistrer le brouillon",
  "The draft was saved.": "Le brouillon est enregistré.",
  "About your name": "Au sujet de votre nom",
  "We print the name that you enter here.": "Le nom que vous inscrivez ici est celui qui sera imprimé.",
};
for (const example of document.querySelectorAll("[data-example]")) {
  example.addEventListener("portage:language", ({ detail }) => {
    example.lang = detail;
    const walker = document.createTreeWalker(example, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode.data.trim();
      if (text in french) walker.currentNode.data = walker.currentNode.data.replace(text, french[text]);
    }
  });
}
