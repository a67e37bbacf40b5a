"use strict";
const finder = document.getElementById("finder");
const field = document.getElementById("words");
const found = document.getElementById("found");
const events = Array.from(document.querySelectorAll(".event"));
const fold = text => text.normalize("NFKD").toLowerCase()
  .replace(/[\p{M}\p{Cf}\u0640]/gu, "").replace(/[\u0671]/g, "\u0627")
  .replace(/\u0649/g, "\u064a").replace(/\u0629/g, "\u0647");
const texts = events.map(event => fold(event.textContent));
const filter = () => {
  const words = fold(field.value).split(/\s+/).filter(word => word);
  let shown = 0;
  events.forEach((event, i) => {
    event.hidden = !words.every(word => texts[i].includes(word));
    shown += event.hidden ? 0 : 1;
  });
  found.textContent = words.length ? shown + " / " + events.length : "";
};
field.addEventListener("input", filter);
finder.hidden = false;
filter();
