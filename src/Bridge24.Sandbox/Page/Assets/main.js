import { ask } from "./api.js";
import { byId, draw, h, tell } from "./dom.js";
import { showFaults, startFaults } from "./faults.js";
import { showLimits, startLimits } from "./limits.js";
import { showQuirks } from "./quirks.js";
import { recordsChanged, showRecords, startRecords } from "./records.js";
import { showRequests, startRequests } from "./requests.js";
import { showScenarios } from "./scenarios.js";

const every = 1000;
const number = value => value.toLocaleString("en");
let turn = Promise.resolve();

// One look at a time; what a button did shows at once.
const look = () => turn = turn.then(show, show);

async function act(work) {
  try {
    await work();
  } catch (error) {
    tell(error.message);
  }

  recordsChanged();
  await look();
}

async function show() {
  let now;
  try {
    now = await ask("GET overview");
  } catch {
    byId("lost").hidden = false;
    return;
  }

  byId("lost").hidden = true;
  byId("clock").textContent = now.clock.slice(11, 19);
  byId("clock").dateTime = now.clock;
  showLimits(now.limits);
  showFaults(now.faults);
  showQuirks(now.quirks, act);
  showScenarios(now.scenarios, act);
  showTruth(now.counts, now.counters);
  await showRequests(now.counters.requests);
  await showRecords(now.counts, now.counters.requests);
}

function showTruth(counts, counters) {
  const stored = Object.entries(counts).filter(([, count]) => count > 0).map(([name, count]) => `${number(count)} ${name}`).join(", ");
  draw("truth", { counts, counters }, () => [
    ["Stored", stored || "nothing"], ["Requests", number(counters.requests)], ["Not answered", number(counters.unanswered)],
    ["Over the limit", number(counters.refusals)], ["Tokens", `${number(counters.renewals)} renewed, ${number(counters.refreshReuses)} reused`],
  ].map(([label, value]) => h("div", {}, h("dt", {}, label), h("dd", {}, value))));
}

const hidden = value => `${value.slice(0, 4)}…`;

async function showAddresses() {
  const at = await ask("GET addresses");
  const entries = [
    ["webhook", at.webhook, at.webhook.replace(/\/[^/]+\/$/, "/***/")], ["address", at.address], ["auth server", `${at.authServer}/oauth/token/`],
    ["client id", at.clientId], ["client secret", at.clientSecret, hidden(at.clientSecret)], ["access token", at.accessToken, hidden(at.accessToken)],
    ["refresh token", at.refreshToken, hidden(at.refreshToken)], ["control", at.control, at.control.replace(/\/[^/]+$/, "/***")], ["certificate", at.certificate],
  ].filter(([, value]) => value);
  byId("addresses").replaceChildren(...entries.map(([name, value, shown = value]) => h("div", {}, h("dt", {}, name), h("dd", {}, h("code", { title: shown }, shown),
    h("button", { class: "copy", type: "button", "aria-label": `Copy ${name}`, onclick: () => copy(name, value) }, "copy")))));
}

async function copy(name, value) {
  try {
    await navigator.clipboard.writeText(value);
    tell(`The ${name} is in the clipboard.`);
  } catch {
    tell(`The browser does not allow it. ${name}: ${value}`);
  }
}

function startTheme() {
  const set = value => { document.documentElement.className = value; byId("theme").value = value; };
  try { set(localStorage.getItem("theme") ?? ""); } catch { /* The browser keeps nothing for this page. */ }
  byId("theme").addEventListener("change", event => {
    set(event.target.value);
    try { localStorage.setItem("theme", event.target.value); } catch { /* As above. */ }
  });
}

function startState() {
  byId("hour").addEventListener("click", () => act(() => ask("POST clock", "3600")));
  byId("remember").addEventListener("click", () => act(async () => {
    await ask("POST snapshot", "page");
    byId("restore").disabled = false;
    tell("Remembered. Put it back as often as you like.");
  }));
  byId("restore").addEventListener("click", () => act(() => ask("POST restore", "page")));
  byId("reset").addEventListener("click", () => {
    if (confirm("Empty the portal, end all faults and scenarios, and set all quirks back?")) void act(() => ask("POST reset"));
  });
}

startTheme();
startState();
startFaults(act);
startLimits(act);
startRequests(act);
startRecords(act, () => act(async () => { }));
await ask("GET snapshots").then(names => { byId("restore").disabled = !names.includes("page"); }, () => { });
await showAddresses().catch(() => { });
await look();
setInterval(() => { if (!document.hidden) void look(); }, every);
