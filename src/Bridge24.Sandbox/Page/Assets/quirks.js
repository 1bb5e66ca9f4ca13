import { ask } from "./api.js";
import { byId, draw, h } from "./dom.js";

function row(quirk, act) {
  const id = `quirk-${quirk.name}`;
  const set = value => act(() => ask("POST quirks", `${quirk.name}=${value}`));
  const changed = quirk.value !== quirk.values[0];
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
  return h("div", { class: "sw" }, h("span"), label, choice);
}

export function showQuirks(quirks, act) {
  const changed = quirks.filter(quirk => quirk.value !== quirk.values[0]).length;
  byId("h-quirks").textContent = changed ? `quirks, ${changed} changed` : "quirks";
  draw("quirks", quirks, () => quirks.map(quirk => row(quirk, act)));
}
