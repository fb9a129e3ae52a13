// Changes the language of the page and forgets a text and the focus.
document.querySelector("a").addEventListener("click", event => {
  event.preventDefault();
  document.documentElement.lang = "fr-CA";
  event.target.blur();
});
