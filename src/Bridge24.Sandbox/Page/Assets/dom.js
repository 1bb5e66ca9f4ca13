// Nodes are made with text, never with markup: what a record is called stays a name.
export const byId = id => document.getElementById(id);

export function h(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name === "value" || name === "checked") node[name] = value;
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false));
  return node;
}

const shown = new Map();

// Draws again only when what is shown has changed, and leaves the focus where it was.
export function draw(id, state, make) {
  const text = JSON.stringify(state);
  if (shown.get(id) === text) return;
  shown.set(id, text);
  const host = byId(id);
  const active = host.contains(document.activeElement) ? document.activeElement.dataset.k : null;
  host.replaceChildren(...[make()].flat(Infinity));
  if (active) host.querySelector(`[data-k="${CSS.escape(active)}"]`)?.focus();
}

export function segments(id, entries, chosen, choose) {
  draw(id, { entries, chosen }, () => entries.map(([key, label]) =>
    h("button", { type: "button", "aria-pressed": String(key === chosen), "data-k": key, onclick: () => choose(key) }, label)));
}

let fading;

export function tell(text) {
  byId("told").textContent = text;
  clearTimeout(fading);
  fading = setTimeout(() => { byId("told").textContent = ""; }, 5000);
}

export function openDialog(title, ...body) {
  byId("dialog-title").textContent = title;
  byId("dialog-body").replaceChildren(...body.flat(Infinity));
  byId("dialog").showModal();
}

export const closeDialog = () => byId("dialog").close();
