
(() => {
  "use strict";
  const form = document.getElementById("filters");
  if (!form) {
    return;
  }

  const changes = [...document.querySelectorAll(".change")];
  const apply = () => {
    const effect = form.elements.effect.value;
    const text = form.elements.text.value.trim().toLowerCase();
    const kinds = new Set([...form.querySelectorAll("[name=kind]:checked")].map(input => input.value));
    let shown = 0;
    for (const change of changes) {
      const { kind, effect: own, text: words } = change.dataset;
      change.hidden = !(kinds.has(kind) && (!effect || effect === own) && (!text || words.toLowerCase().includes(text)));
      shown += change.hidden ? 0 : 1;
    }

    for (const section of [...document.querySelectorAll(".group"), ...document.querySelectorAll("main > section")]) {
      section.hidden = !section.querySelector(".change:not([hidden])");
    }

    document.getElementById("shown").textContent = `${shown} of ${changes.length} changes`;
  };

  form.addEventListener("input", apply);
  form.addEventListener("submit", event => event.preventDefault());
  form.hidden = false;
  apply();
})();
