// Hydration that renders something else than the server did, and something that was not served.
document.querySelector("p").textContent = "Rendered in other words";
const late = document.createElement("div");
late.dataset.example = "hydration/late";
late.textContent = "Only here with scripts";
document.querySelector("main").append(late);
