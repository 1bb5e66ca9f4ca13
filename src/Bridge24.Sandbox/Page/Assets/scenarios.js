import { ask } from "./api.js";
import { draw, h } from "./dom.js";

export function showScenarios({ known, played }, act) {
  const running = new Map(played.map(one => [one.name, one]));
  draw("scenarios", { known, played: played.map(one => [one.name, one.over]) }, () => known.map(scenario => {
    const run = running.get(scenario.name);
    const on = run !== undefined && !run.over;
    return h("button", {
      class: "btn", type: "button", "data-k": scenario.name, "aria-pressed": String(on),
      onclick: () => act(() => on ? ask(`DELETE scenarios?name=${encodeURIComponent(scenario.name)}`) : ask("POST scenarios", scenario.name)),
    }, h("span", {}, h("b", {}, scenario.title), h("small", {}, scenario.says)));
  }));
  const told = played.flatMap(one => one.happened.map(what => `${one.title}: ${what}`)).slice(-100).reverse();
  draw("happened", told, () => told.map(what => h("li", {}, what)));
}
