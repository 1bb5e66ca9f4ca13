import { ask } from "./api.js";
import { byId, draw, h } from "./dom.js";

const isChanged = quirk => quirk.value !== quirk.values[0];
const opened = new Set();

function row(quirk, act) {
  const id = `quirk-${quirk.name}`;
  const set = value => act(() => ask("POST quirks", `${quirk.name}=${value}`));
  const changed = isChanged(quirk);
  const label = h("label", { for: id }, h("b", {}, quirk.says), h("small", { class: "mono" }, `${quirk.name}: ${quirk.value}`));
  if (quirk.values.length === 2) {
    const box = h("input", {
      type: "checkbox", role: "switch", id, checked: changed, "data-k": id,
      onchange: event => set(quirk.values[event.target.checked ? 1 : 0]),
    });
    return h("div", { class: "sw" }, box, label, h("span", { class: "u" }, changed ? "" : `or ${quirk.values[1]}`));
  }

  const choice = h("select", { id, "data-k": id, onchange: event => set(event.target.value) },
    quirk.values.map(value => h("option", { value }, value)));
  choice.value = quirk.value;
  return h("div", { class: "sw choice" }, label, choice);
}

// A family with a changed one is open; others are as they were left.
function family(name, quirks, act) {
  const changed = quirks.filter(isChanged).length;
  return h("details", {
    open: changed > 0 || opened.has(name),
    ontoggle: event => event.target.open ? opened.add(name) : opened.delete(name),
  },
  h("summary", { "data-k": `family-${name}` }, h("b", { class: "mono" }, name), h("small", {}, changed ? `${quirks.length}, ${changed} changed` : String(quirks.length))),
  h("div", { class: "quirks" }, quirks.map(quirk => row(quirk, act))));
}

export function showQuirks(quirks, act) {
  const changed = quirks.filter(isChanged).length;
  byId("h-quirks").textContent = changed ? `quirks, ${changed} changed` : "quirks";
  const families = Map.groupBy(quirks, quirk => quirk.name.split(".")[0]);
  draw("quirks", quirks, () => [...families].map(([name, of]) => family(name, of, act)));
}
