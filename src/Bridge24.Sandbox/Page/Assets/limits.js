import { ask } from "./api.js";
import { byId, draw, h } from "./dom.js";

const plans = [["50:2", "50, 2 a second"], ["250:5", "250, 5 a second"], ["50:0", "no limit"]];

export function startLimits(act) {
  byId("plan").append(...plans.map(([value, label]) => h("option", { value }, label)));
  byId("plan").addEventListener("change", event => {
    const [capacity, perSecond] = event.target.value.split(":").map(Number);
    act(() => ask("POST limits", { capacity, perSecond }));
  });
}

function gauge(name, value, limit, unit) {
  const share = limit > 0 ? Math.min(1, value / limit) : 0;
  const fill = h("i");
  fill.style.width = `${(share * 100).toFixed(1)}%`;
  const bar = h("div", { class: share > 0.7 ? "gauge near" : "gauge", role: "meter", "aria-label": name, "aria-valuemin": "0", "aria-valuemax": String(limit), "aria-valuenow": String(value) }, fill);
  return h("li", {}, h("div", { class: "gl" }, h("code", {}, name), h("span", {}, h("b", {}, value < 10 ? String(value) : String(Math.round(value))), ` of ${limit} ${unit}`)), bar);
}

export function showLimits(limits) {
  const plan = limits.perSecond === 0 ? "50:0" : `${limits.capacity}:${limits.perSecond}`;
  if (document.activeElement !== byId("plan")) {
    if (!plans.some(([value]) => value === plan) && ![...byId("plan").options].some(option => option.value === plan))
      byId("plan").append(h("option", { value: plan }, `${limits.capacity}, ${limits.perSecond} a second`));
    byId("plan").value = plan;
  }

  draw("gauges", limits, () => [
    limits.perSecond === 0
      ? h("li", { class: "small muted" }, "The bucket is off: any number of requests a second.")
      : gauge("bucket", Math.round(limits.level), limits.capacity, "requests"),
    ...limits.operating.filter(used => used.seconds >= 0.1).slice(0, 6).map(used =>
      gauge(used.account === "webhook" ? used.method : `${used.method}, ${used.account}`, used.seconds, limits.operatingLimit, "s")),
  ]);
}
