import { ask } from "./api.js";
import { byId, draw, h } from "./dom.js";

// The number is a share of the calls, or seconds.
const known = [
  ["drop-after", "Answer lost", "executed, the client hears nothing"],
  ["drop-before", "Connection closed", "not executed"],
  ["refuse", "Refused with 503", "QUERY_LIMIT_EXCEEDED, not executed"],
  ["500-before", "Server error", "500 without a code, not executed"],
  ["html", "Gateway page", "a 502 page, not executed"],
  ["html-after", "Gateway page after the work", "a 502 page, executed"],
  ["half", "Half an answer", "executed, the JSON is cut"],
  ["late", "Late commit", "closed, and executed five seconds later", ":seconds=5"],
  ["slow", "Slow", "added to each answer", "", "s"],
  ["error", "Command fails", "ERROR_CORE, other commands of a batch go on"],
];
const numbers = new Map(known.map(([kind, , , , unit]) => [kind, unit === "s" ? "3" : "100"]));
let act;

function rule(kind, extra = "", unit = "%") {
  const method = byId("fault-method").value.trim() || "*";
  const number = Number(numbers.get(kind));
  if (unit === "s") return `${method}:${kind}:seconds=${number}`;
  return `${method}:${kind}${extra}` + (number < 100 ? `:probability=${number / 100}` : "");
}

async function replace(kind, on, make) {
  for (const old of on) await ask(`DELETE faults?rule=${encodeURIComponent(old.rule)}`);
  if (make) await ask("POST faults", make());
}

function row([kind, title, says, extra, unit = "%"], on) {
  const id = `fault-${kind}`;
  const number = h("input", {
    type: "number", value: numbers.get(kind), min: "0", max: unit === "s" ? "600" : "100", step: unit === "s" ? "0.5" : "1", "data-k": `n-${kind}`,
    "aria-label": `${title}: ${unit === "s" ? "seconds" : "percent of the calls"}`,
    onchange: event => {
      if (!event.target.checkValidity() || event.target.value === "") event.target.value = numbers.get(kind);
      numbers.set(kind, event.target.value);
      if (on.length) act(() => replace(kind, on, () => rule(kind, extra, unit)));
    },
  });
  const box = h("input", {
    type: "checkbox", role: "switch", id, checked: on.length > 0, "data-k": id,
    onchange: event => act(() => replace(kind, on, event.target.checked ? () => rule(kind, extra, unit) : null)),
  });
  const met = on.reduce((sum, one) => sum + one.hits, 0);
  return h("div", { class: "sw" }, box,
    h("label", { for: id }, h("b", {}, title), h("small", {}, on.length ? `${on.map(one => one.rule).join(", ")} – met ${met}` : says)),
    h("span", { class: "u" }, number, unit));
}

function other(one) {
  return h("div", { class: "sw" }, h("span"), h("span", {}, h("b", { class: "mono" }, one.rule), h("small", {}, `met ${one.hits}`)),
    h("button", { class: "btn plain", type: "button", "data-k": one.rule, onclick: () => act(() => replace("", [one])) }, "Off"));
}

function ownRule() {
  const text = h("input", { type: "text", placeholder: "crm.deal.add:error:code=X:count=1", "aria-label": "A rule of your own", "data-k": "own", spellcheck: "false", autocomplete: "off" });
  const add = () => text.value.trim() && act(async () => { await ask("POST faults", text.value.trim()); text.value = ""; });
  text.addEventListener("keydown", event => { if (event.key === "Enter") add(); });
  return h("div", { class: "rule" }, text, h("button", { class: "btn", type: "button", onclick: add }, "Add"));
}

export function startFaults(doing) {
  act = doing;
  byId("faults-off").addEventListener("click", () => act(() => ask("DELETE faults")));
  byId("faults").after(ownRule());
}

export function showFaults(faults) {
  byId("h-faults").textContent = faults.length ? `faults, ${faults.length} on` : "faults";
  byId("faults-off").disabled = faults.length === 0;
  draw("faults", faults, () => {
    const kinds = known.map(one => [one, faults.filter(fault => fault.rule.split(":")[1] === one[0])]);
    const rest = faults.filter(fault => !known.some(one => one[0] === fault.rule.split(":")[1]));
    return [...kinds.map(([one, on]) => row(one, on)), ...rest.map(other)];
  });
}
