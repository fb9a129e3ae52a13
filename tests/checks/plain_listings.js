// Half of a page of examples are the colours of its listings. They are looked at on the page that
// stands for all; on the others the same words are plain text, and every check has less to go through.
for (const code of document.querySelectorAll("pre > code:not([data-example] *)")) code.replaceChildren(code.textContent);
