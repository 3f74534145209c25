// Conveniences only: every page is complete without this file.
"use strict";

// "/" goes to the search box.
document.addEventListener("keydown", (e) => {
  const typing = e.target.closest("input, select, textarea");
  if (e.key === "/" && !typing && !e.ctrlKey && !e.metaKey && !e.altKey) {
    e.preventDefault();
    document.getElementById("q").focus();
  }
});

// A button beside each citation copies it, with the page's address.
for (const p of document.querySelectorAll("[data-copy]")) {
  if (!navigator.clipboard) break;
  const b = document.createElement("button");
  b.type = "button";
  b.textContent = "Copy";
  b.addEventListener("click", async () => {
    await navigator.clipboard.writeText(p.firstChild.textContent + " " + location.href);
    b.textContent = "Copied";
  });
  p.append(" ", b);
}

// Empty fields stay out of the address, so that a link says only what was asked.
for (const f of document.querySelectorAll("form")) {
  f.addEventListener("submit", () => {
    for (const i of f.elements) if (i.name && i.value === "") i.disabled = true;
  });
  window.addEventListener("pageshow", () => {
    for (const i of f.elements) i.disabled = false;
  });
}
