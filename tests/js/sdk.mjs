// Speaks to the sandbox through the official JavaScript SDK. Addresses and secrets come in PORTAL; what was seen goes out as JSON.
import { B24Hook, B24OAuth } from "@bitrix24/b24jssdk";

const portal = JSON.parse(process.env.PORTAL);
const seen = {};

function good(response) {
  if (!response.isSuccess) throw new Error(response.getErrorMessages().join("; "));
  return response.getData();
}

async function webhook() {
  const b24 = B24Hook.fromWebhookUrl(portal.webhook);
  b24.offClientSideWarning();
  const { call, batch, batchByChunk, callList, fetchList } = b24.actions.v2;

  seen.profile = good(await call.make({ method: "profile", params: {} })).result;
  seen.added = good(await call.make({ method: "crm.item.add", params: { entityTypeId: 3, fields: { name: "Zoë", lastName: "O'Neil & Sons", fm: [{ typeId: "PHONE", valueType: "WORK", value: "+49301234567" }] } } })).result.item;
  good(await call.make({ method: "crm.item.update", params: { entityTypeId: 3, id: seen.added.id, fields: { comments: "Changed" } } }));
  // The SDK counts a batch as failed when one command is; the others' answers are there all the same.
  const rows = (await batch.make({
    calls: {
      found: { method: "crm.item.list", params: { entityTypeId: 3, filter: { "=name": "Zoë" }, select: ["id", "comments"] } },
      chained: { method: "crm.item.get", params: { entityTypeId: 3, id: "$result[found][items][0][id]" } },
      wrong: { method: "crm.item.get", params: { entityTypeId: 3, id: 999999 } },
    },
    options: { isHaltOnError: false, returnAjaxResult: true },
  })).getData();
  seen.batch = Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, row.isSuccess ? row.getData().result : { failed: row.getErrorMessages() }]));
  good(await batchByChunk.make({ calls: Array.from({ length: 120 }, (_, number) => ["crm.company.add", { fields: { TITLE: `Company ${number}` } }]), options: { isHaltOnError: true } }));
  seen.listed = good(await callList.make({ method: "crm.item.list", params: { entityTypeId: 4, select: ["id", "title"] }, idKey: "id", customKeyForResult: "items" })).length;
  seen.fetched = 0;
  for await (const chunk of fetchList.make({ method: "crm.company.list", params: { select: ["ID"] }, idKey: "ID" })) seen.fetched += chunk.length;
  const missing = await call.make({ method: "crm.item.get", params: { entityTypeId: 3, id: 999999 } }).then(one => one.getErrorMessages(), error => [error.message]);
  seen.missing = missing.join("; ");
}

async function application() {
  const b24 = new B24OAuth({
    applicationToken: "", userId: 1, memberId: portal.memberId, accessToken: portal.accessToken, refreshToken: portal.refreshToken,
    expires: Math.floor(Date.now() / 1000) + 3600, expiresIn: 3600, scope: "crm,user", domain: portal.address,
    clientEndpoint: `${portal.address}/rest/`, serverEndpoint: `${portal.authServer}/rest/`, status: "L",
  }, { clientId: portal.clientId, clientSecret: portal.clientSecret });
  b24.offClientSideWarning();
  const renewed = [];
  b24.setCallbackRefreshAuth(async ({ authData }) => { renewed.push(authData.access_token); });
  const profile = async () => good(await b24.actions.v2.call.make({ method: "profile", params: {} })).result;

  seen.asApplication = (await profile()).ID;
  await fetch(`${portal.control}/clock`, { method: "POST", body: "3601" });
  seen.afterExpiry = (await profile()).ID;
  seen.renewals = renewed.length;
  seen.renewedToken = renewed.length === 1 && renewed[0] !== portal.accessToken;
}

await webhook();
await application();
console.log(JSON.stringify(seen));
