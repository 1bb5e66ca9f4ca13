import { ask } from "./api.js";
import { byId, closeDialog, draw, h, openDialog, segments } from "./dom.js";

const newest = 12;
const names = { lead: "leads", deal: "deals", contact: "contacts", company: "companies", quote: "quotes", invoice: "invoices" };
const forNew = { contact: ["NAME", "LAST_NAME"], company: ["TITLE"] };
const locked = new Set(["ID", "DATE_CREATE", "DATE_MODIFY", "CREATED_BY_ID", "MODIFY_BY_ID", "HAS_PHONE", "HAS_EMAIL", "HAS_IMOL", "LAST_ACTIVITY_TIME", "LAST_ACTIVITY_BY", "MOVED_TIME", "MOVED_BY_ID", "STAGE_SEMANTIC_ID", "STATUS_SEMANTIC_ID", "CLOSED"]);
let kind = "contact", chosen = false, seen = "", rows = [], act, refresh;

const title = record => record.TITLE || [record.NAME, record.SECOND_NAME, record.LAST_NAME].filter(Boolean).join(" ") || `#${record.ID}`;
const first = entries => entries?.[0]?.VALUE ?? "";
const money = record => record.OPPORTUNITY ? `${record.OPPORTUNITY} ${record.CURRENCY_ID ?? ""}`.trim() : "";
const changed = record => (record.DATE_MODIFY ?? "").slice(11, 19);

function columns() {
  const id = ["ID", "r mono nw", record => record.ID, "ID"];
  const at = ["changed", "r mono nw muted", changed];
  const name = record => h("button", { class: "open", type: "button", "data-k": `o${record.ID}`, onclick: () => act(async () => open(record)) }, title(record));
  if (kind === "contact" || kind === "company") {
    return [id, [kind === "contact" ? "NAME, LAST_NAME" : "TITLE", "name", name], ["PHONE", "mono nw", record => first(record.PHONE)], ["EMAIL", "", record => first(record.EMAIL)],
      kind === "contact" ? ["COMPANY_ID", "r mono", record => record.COMPANY_ID > 0 ? record.COMPANY_ID : "", "company"] : ["COMPANY_TYPE", "mono", record => record.COMPANY_TYPE ?? ""], at];
  }

  const stage = kind === "lead" || kind === "quote" ? "STATUS_ID" : "STAGE_ID";
  return [id, ["TITLE", "name", name], ["OPPORTUNITY", "r mono main nw", money], [stage, "mono", record => record[stage] ?? ""],
    ["COMPANY_ID", "r mono", record => record.COMPANY_ID > 0 ? record.COMPANY_ID : "", "company"], at];
}

function input(name, value) {
  const id = `f-${name}`;
  return [h("label", { for: id }, name), h("input", { type: "text", id, value, name, autocomplete: "off" })];
}

const plain = value => typeof value === "string" || typeof value === "number";

function open(record) {
  const given = Object.entries(record).filter(([, value]) => value !== null && value !== "" && value !== false && !(Array.isArray(value) && value.length === 0));
  const fixed = given.filter(([name, value]) => locked.has(name) || !plain(value));
  const free = given.filter(([name, value]) => !locked.has(name) && plain(value));
  const fields = h("div", { class: "fields" }, free.map(([name, value]) => input(name, String(value))));
  const save = async () => {
    const edits = [...fields.querySelectorAll("input")].filter(one => one.value !== String(record[one.name]));
    if (edits.length > 0) await ask("POST people/edit", { kind, id: Number(record.ID), fields: Object.fromEntries(edits.map(one => [one.name, one.value])) });
    closeDialog();
  };
  openDialog(`${kind} ${record.ID}: ${title(record)}`,
    h("p", { class: "small muted" }, "Change a value and save, as a person in the portal would: no call is made, and no limit is used."), fields,
    h("div", { class: "btns" }, h("button", { class: "btn go", type: "button", onclick: () => act(save) }, "Save"),
      h("button", { class: "btn danger", type: "button", onclick: () => act(async () => { await ask("POST people/delete", { kind, id: Number(record.ID) }); closeDialog(); }) }, "Delete")),
    h("h3", {}, "the portal’s own"),
    h("dl", { class: "fields" }, fixed.map(([name, value]) => [h("dt", {}, name), h("dd", {}, Array.isArray(value) ? value.map(one => one.VALUE ?? one).join(", ") : typeof value === "object" ? JSON.stringify(value) : String(value))])));
}

function add() {
  const fields = h("div", { class: "fields" }, (forNew[kind] ?? ["TITLE", "OPPORTUNITY"]).map(name => input(name, "")));
  openDialog(`A new ${kind}`, fields, h("button", {
    class: "btn go", type: "button", onclick: () => act(async () => {
      const values = [...fields.querySelectorAll("input")].filter(one => one.value !== "").map(one => [one.name, one.value]);
      await ask("POST people/add", { kind, fields: Object.fromEntries(values) });
      closeDialog();
    }),
  }, "Add"));
}

export function startRecords(doing, again) {
  [act, refresh] = [doing, again];
  byId("add").addEventListener("click", add);
}

export async function showRecords(counts, requests) {
  if (!chosen && counts[kind] === 0) kind = Object.keys(counts).find(name => counts[name] > 0) ?? kind;
  if (!(kind in counts)) kind = "contact";
  const state = JSON.stringify([kind, counts[kind], requests]);
  if (state !== seen) {
    rows = (await ask(`GET records/${kind}?newest=${newest}`)).reverse();
    seen = state;
  }

  segments("kinds", Object.entries(counts).map(([name, count]) => [name, `${names[name] ?? name} ${count.toLocaleString("en")}`]), kind, name => { kind = name; chosen = true; refresh(); });
  byId("records-count").textContent = counts[kind] > 0 ? `${rows.length} of ${counts[kind].toLocaleString("en")}, newest first` : "";
  const all = columns();
  draw("records", { kind, rows }, () => rows.length === 0
    ? h("p", { class: "empty" }, `There is no ${kind} yet. A call makes one, and so does Add one. --seed 1000 makes contacts at the start.`)
    : h("table", {}, h("thead", {}, h("tr", {}, all.map(([label, style]) => h("th", { class: style.includes("r ") ? "r" : null }, label)))),
      h("tbody", {}, rows.map(record => h("tr", {}, all.map(([, style, value, label]) => h("td", { class: style, "data-l": value(record) !== "" ? label : null }, value(record))))))));
}

// An edit by a person changes no count.
export const recordsChanged = () => { seen = ""; };
