import { ask } from "./api.js";
import { byId, draw, h, openDialog, segments } from "./dom.js";

const newest = 100;
let seen = -1, kept = [], filter = "all", held = false, act;

const filters = {
  all: () => true,
  refused: request => request.status === 0 || request.status >= 400,
  failed: request => request.fault !== null,
};

const answer = request => request.status === 0
  ? h("b", {}, "– no answer")
  : request.status >= 400 ? h("b", {}, `${request.status} ${request.errorCode ?? ""}`.trim()) : String(request.status);

const time = at => at.slice(11, 23);

function commands(request) {
  if (request.commands.length === 0) return null;
  const count = new Map();
  for (const command of request.commands) count.set(command, (count.get(command) ?? 0) + 1);
  return [...count].map(([name, times]) => times > 1 ? `${times} × ${name}` : name).join(", ");
}

async function open(request) {
  const whole = await ask(`GET requests/${request.number}`);
  const json = value => typeof value === "string" ? value : JSON.stringify(value, null, 2);
  openDialog(request.method,
    h("p", { class: "small muted" }, `${time(request.at)}, ${request.milliseconds} ms, answer `, request.status === 0 ? "none: the connection was closed" : `${request.status} ${request.errorCode ?? ""}`,
      request.fault ? `, made to fail by ${request.fault}` : ""),
    whole.forgotten ? h("p", { class: "small muted" }, "Its bodies were forgotten: those of the latest 200 requests are kept.") : [
      h("h3", {}, "asked"), h("pre", { tabindex: "0" }, json(whole.arguments)),
      h("h3", {}, "answered"), h("pre", { tabindex: "0" }, whole.answer === null ? "nothing" : json(whole.answer))],
    h("p", { class: "xs muted" }, "Tokens, codes and passwords show as ***."));
}

function row(request) {
  const bad = request.status === 0 || request.status >= 400;
  const sub = commands(request) ?? request.fault;
  return h("tr", {},
    h("td", { class: "mono muted nw" }, time(request.at)),
    h("td", { class: "mono name" }, h("button", { class: "open mono", type: "button", "data-k": `r${request.number}`, onclick: () => act(() => open(request)) }, request.method || "(none)"),
      sub && h("div", { class: "xs muted" }, sub)),
    h("td", { class: bad ? "mono main red" : "mono main" }, answer(request)),
    h("td", { class: "mono r nw", "data-u": " ms" }, request.milliseconds.toLocaleString("en")),
    h("td", { class: "xs muted" }, commands(request) && request.fault ? request.fault : ""));
}

export function startRequests(doing) {
  act = doing;
  byId("hold").addEventListener("click", event => {
    held = !held;
    event.target.setAttribute("aria-pressed", String(held));
    event.target.textContent = held ? "Held: go on" : "Hold";
  });
  byId("clear").addEventListener("click", () => act(() => ask("DELETE requests")));
}

export async function showRequests(total) {
  if (!held && total !== seen) {
    kept = (await ask(`GET requests?newest=${newest}`)).reverse();
    seen = total;
  }

  const labels = { all: "all", refused: "not answered well", failed: "made to fail" };
  segments("filters", Object.keys(filters).map(key => [key, key === "all" ? labels[key] : `${labels[key]} ${kept.filter(filters[key]).length}`]), filter, key => { filter = key; void showRequests(seen); });
  const rows = kept.filter(filters[filter]).slice(0, 25);
  byId("requests-count").textContent = seen === 0 ? "" : `${rows.length} of ${seen.toLocaleString("en")}, newest first${held ? ", held" : ""}`;
  draw("requests", rows, () => rows.length === 0
    ? h("p", { class: "empty" }, seen === 0 ? "Nothing was asked yet. Copy the webhook above and call it: its address followed by profile opens in a browser." : "None of these.")
    : h("table", {}, h("thead", {}, h("tr", {}, h("th", {}, "time"), h("th", {}, "method"), h("th", {}, "answer"), h("th", { class: "r" }, "ms"), h("th", {}, h("span", { class: "vh" }, "fault")))),
      h("tbody", {}, rows.map(row))));
}
