// Buttons for people with a mouse and a steady hand.
for (const id of ["a", "b"]) document.getElementById(id).addEventListener("click", () => {});
document.getElementById("c").addEventListener("mousedown", () => {});
